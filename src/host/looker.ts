// The process that touches file systems, sockets and programs for the tool. A system call that never returns holds this one only:
// the tool goes on, and leaves it behind. What a start of a command costs grows with the process that starts it: this one stays small.
// It starts as `looker.js` beside the tool, and ends with it.

import type { RawAnswer } from '../model/answer.ts';
import { endAll } from './group.ts';
import { perform, type Task } from './task.ts';

/** What the tool sends: a task, or word that it is no longer wanted. */
export type Request = { id: number; task: Task } | { id: number; cancel: true };

/** An answer; or, before it, the number of the process that was started for it. */
export type Reply = { id: number; answer: RawAnswer } | { id: number; pid: number } | { ready: true };

const asked = new Map<number, AbortController>();
const reply = (message: Reply) => process.send?.(message, undefined, undefined, () => {});

async function handle(request: Request): Promise<void> {
  const { id } = request;
  if ('cancel' in request) {
    asked.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  asked.set(id, controller);
  const answer = await perform(request.task, controller.signal, (pid) => reply({ id, pid }));
  asked.delete(id);
  reply({ id, answer });
}

process.on('message', (request: Request) => void handle(request));
process.on('disconnect', () => {
  endAll();
  // an ordinary exit would wait for the threads that wait for the file system
  process.kill(process.pid, 'SIGKILL');
});
reply({ ready: true });
