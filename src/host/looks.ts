import type { ChildProcess } from 'node:child_process';
import type { RawAnswer } from '../model/answer.ts';
import { killGroup } from './group.ts';
import type { Reply, Request } from './looker.ts';
import { startLooker } from './start-looker.ts';
import type { Task } from './task.ts';
import { afterMs } from './time.ts';

const startMs = 10_000;
const mostStarts = 3;
// one dead mount must not starve the others: far more threads than looks can hang at once
const threads = '48';
/** A dial or a command that is late says more than silence: it gets a moment to say it. */
const lastWordMs = 600;

/** No other variable of the caller may change what Node does in there. */
function environment(): Record<string, string> {
  const kept = Object.fromEntries(['HOME', 'XDG_RUNTIME_DIR'].map((name) => [name, process.env[name] ?? '']).filter(([, value]) => value));
  return { ...kept, PATH: '/usr/bin:/bin', UV_THREADPOOL_SIZE: threads };
}

const says = (task: Task): string =>
  'command' in task
    ? `${task.command.argv[0]} gave no answer within ${task.command.timeoutMs} ms`
    : `no answer within ${task.timeoutMs} ms`;

/** Does tasks in a process of its own, so that a call that never returns can be left behind. Where no process can be started, they are done here. */
export class Looker {
  #child: ChildProcess | undefined;
  #ready: Promise<boolean> | undefined;
  #starts = 0;
  #next = 0;
  readonly #waiting = new Map<number, (answer: RawAnswer | undefined) => void>();
  /** The commands whose end was not told, wanted or not, with the number of the process once it is known. */
  readonly #commands = new Map<number, number | undefined>();
  readonly #discard = () => {
    const unknown = [...this.#commands.values()].includes(undefined);
    this.#endCommands();
    // what it has started and not told of, it ends itself when the channel closes
    if (!unknown) this.#child?.kill('SIGKILL');
  };

  /** Begins to start the process: it is there when the first task comes. */
  start(): Promise<boolean> {
    this.#ready ??= this.#fork();
    return this.#ready;
  }

  #fork(): Promise<boolean> {
    if (this.#starts++ >= mostStarts) return Promise.resolve(false);
    return new Promise((resolve) => {
      try {
        const child = startLooker({
          env: environment(),
          execArgv: ['--max-old-space-size=128', '--max-semi-space-size=2'],
          // a terminal's signals are for the tool
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
          detached: true,
        });
        this.#child = child;
        process.once('exit', this.#discard);
        const timer = afterMs(startMs, () => resolve(false));
        const settle = (started: boolean) => {
          timer.cancel();
          resolve(started);
        };
        child.on('message', (reply: Reply) => {
          if ('ready' in reply) settle(true);
          else this.#hear(reply);
        });
        const gone = () => {
          settle(false);
          if (this.#child !== child) return;
          this.#child = undefined;
          this.#ready = undefined;
          process.off('exit', this.#discard);
          this.#endCommands();
          for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
        };
        child.on('error', gone);
        child.on('exit', gone);
        child.unref();
        child.channel?.unref();
      } catch {
        resolve(false);
      }
    });
  }

  #endCommands(): void {
    for (const pid of this.#commands.values()) if (pid !== undefined) killGroup(pid, 'SIGKILL');
    this.#commands.clear();
  }

  #hear(reply: Exclude<Reply, { ready: true }>): void {
    if ('pid' in reply) {
      this.#commands.set(reply.id, reply.pid);
      return;
    }
    this.#commands.delete(reply.id);
    this.#settle(reply.id, reply.answer);
  }

  #settle(id: number, answer: RawAnswer | undefined): void {
    const done = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#child?.channel?.unref();
    done?.(answer);
  }

  #send(task: Task, signal: AbortSignal): Promise<RawAnswer> {
    const id = this.#next++;
    const timeoutMs = 'command' in task ? task.command.timeoutMs : task.timeoutMs;
    return new Promise((resolve) => {
      const late = () => {
        this.#child?.send({ id, cancel: true } satisfies Request, () => {});
        this.#settle(id, { status: 'timeout', says: says(task) });
      };
      const timer = afterMs(timeoutMs + lastWordMs, late);
      signal.addEventListener('abort', late, { once: true });
      this.#waiting.set(id, (answer) => {
        timer.cancel();
        signal.removeEventListener('abort', late);
        resolve(answer ?? { status: 'failed', exitCode: -1, text: 'the look ended before it had an answer', originalBytes: 0 });
      });
      if ('command' in task) this.#commands.set(id, undefined);
      this.#child?.channel?.ref();
      this.#child?.send({ id, task } satisfies Request, (error) => error && this.#settle(id, undefined));
    });
  }

  /** Does a task, or says why it has no answer; it never waits much longer than the task's own time. */
  async perform(task: Task, signal: AbortSignal): Promise<RawAnswer> {
    if ((await this.start()) && this.#child)
      return signal.aborted ? { status: 'timeout', says: 'the run was over' } : this.#send(task, signal);
    const { perform } = await import('./task.ts');
    if ('command' in task) return perform(task, signal);
    return Promise.race([
      perform(task, signal),
      new Promise<RawAnswer>((resolve) => {
        const late = () => resolve({ status: 'timeout', says: says(task) });
        afterMs(task.timeoutMs + lastWordMs, late).unref();
        signal.addEventListener('abort', late, { once: true });
      }),
    ]);
  }
}
