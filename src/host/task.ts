import type { RawAnswer } from '../model/answer.ts';
import { type Look, look, type Window } from './look.ts';
import { type Command, run } from './run.ts';

/** What is asked of the machine itself: a look, or a command. */
export type Task = { look: Look; timeoutMs: number; window: Window } | { command: Command };

/** Does it in this process. A look may never come back: `Looker` does this in another one. `started` is told the number of a process. */
export function perform(task: Task, signal: AbortSignal, started?: (pid: number) => void): Promise<RawAnswer> {
  return 'command' in task ? run(task.command, signal, started) : look(task.look, task.timeoutMs, signal, task.window);
}
