// The process that touches file systems and sockets for the tool. A system call that never returns holds this one only:
// the tool goes on, and leaves it behind. It starts as `looker.js` beside the tool, and ends with it.

import type { RawAnswer } from '../model/answer.ts';
import { type Look, look, type Window } from './look.ts';
import { findProgram, type Program } from './programs.ts';

/** What the tool sends: a look, a program to find, or a look that is no longer wanted. */
export type Request =
  | { id: number; look: Look; timeoutMs: number; window: Window }
  | { id: number; program: string; folders?: readonly string[] }
  | { id: number; cancel: true };

export type Reply = { id: number; answer: RawAnswer } | { id: number; found: Program } | { ready: true };

const asked = new Map<number, AbortController>();
const reply = (message: Reply) => process.send?.(message, undefined, undefined, () => {});

async function handle(request: Request): Promise<void> {
  const { id } = request;
  if ('cancel' in request) asked.get(id)?.abort();
  else if ('program' in request) reply({ id, found: await findProgram(request.program, request.folders) });
  else {
    const controller = new AbortController();
    asked.set(id, controller);
    const answer = await look(request.look, request.timeoutMs, controller.signal, request.window);
    asked.delete(id);
    reply({ id, answer });
  }
}

process.on('message', (request: Request) => void handle(request));
// an ordinary exit would wait for the threads that wait for the file system
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
reply({ ready: true });
