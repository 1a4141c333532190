import type { ChildProcess } from 'node:child_process';
import type { RawAnswer } from '../model/answer.ts';
import { type Look, look, type Window } from './look.ts';
import type { Reply, Request } from './looker.ts';
import { findProgram, type Program } from './programs.ts';
import { startLooker } from './start-looker.ts';
import { afterMs } from './time.ts';

const startMs = 10_000;
const mostStarts = 3;
// one dead mount must not starve the others: far more threads than looks can hang at once
const threads = '48';

type Waiting = (reply: Reply | undefined) => void;

/** Looks in a process of its own, so that a call that never returns can be left behind. Where no process can be started, looks are made here. */
export class Looker {
  #child: ChildProcess | undefined;
  #ready: Promise<boolean> | undefined;
  #starts = 0;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #window: Window;
  readonly #discard = () => this.#child?.kill('SIGKILL');

  constructor(window: Window = {}) {
    this.#window = window;
  }

  /** Begins to start the process: it is there when the first look comes. */
  start(): Promise<boolean> {
    this.#ready ??= this.#fork();
    return this.#ready;
  }

  #fork(): Promise<boolean> {
    if (this.#starts++ >= mostStarts) return Promise.resolve(false);
    return new Promise((resolve) => {
      try {
        const child = startLooker({
          // no variable of the caller may change what Node does in there; a terminal's signals are for the tool
          env: { PATH: '/usr/bin:/bin', UV_THREADPOOL_SIZE: threads, ...(process.env.HOME ? { HOME: process.env.HOME } : {}) },
          execArgv: ['--max-old-space-size=128', '--max-semi-space-size=2'],
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
          else this.#settle(reply.id, reply);
        });
        const gone = () => {
          settle(false);
          if (this.#child !== child) return;
          this.#child = undefined;
          this.#ready = undefined;
          process.off('exit', this.#discard);
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

  #settle(id: number, reply: Reply | undefined): void {
    const done = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#child?.channel?.unref();
    done?.(reply);
  }

  /** Sends a request; gives undefined where no answer came in time. */
  #request(request: Request, timeoutMs: number, signal: AbortSignal): Promise<Reply | 'late' | undefined> {
    return new Promise((resolve) => {
      const { id } = request;
      const finish = (reply: Reply | 'late' | undefined) => {
        timer.cancel();
        signal.removeEventListener('abort', late);
        resolve(reply);
      };
      const late = () => {
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#child?.channel?.unref();
        this.#child?.send({ id, cancel: true } satisfies Request, () => {});
        finish('late');
      };
      const timer = afterMs(timeoutMs, late);
      signal.addEventListener('abort', late, { once: true });
      this.#waiting.set(id, finish);
      this.#child?.channel?.ref();
      this.#child?.send(request, (error) => error && this.#settle(id, undefined));
    });
  }

  async answer(ask: Look, timeoutMs: number, signal: AbortSignal): Promise<RawAnswer> {
    const late: RawAnswer = { status: 'timeout', says: `no answer within ${timeoutMs} ms` };
    if (!(await this.start()) || !this.#child) {
      return Promise.race([
        look(ask, timeoutMs, signal, this.#window),
        new Promise<RawAnswer>((resolve) => {
          afterMs(timeoutMs + 500, () => resolve(late)).unref();
          signal.addEventListener('abort', () => resolve(late), { once: true });
        }),
      ]);
    }
    // a dial that is late says more than silence: it gets a moment to say it
    const reply = await this.#request({ id: this.#next++, look: ask, timeoutMs, window: this.#window }, timeoutMs + 250, signal);
    if (reply === 'late') return late;
    if (reply && 'answer' in reply) return reply.answer;
    return { status: 'failed', exitCode: -1, text: 'the look ended before it had an answer', originalBytes: 0 };
  }

  /** Finds a program that may be run. */
  async program(name: string, folders: readonly string[] | undefined, timeoutMs: number, signal: AbortSignal): Promise<Program | 'late'> {
    if (!(await this.start()) || !this.#child) return findProgram(name, folders);
    const reply = await this.#request({ id: this.#next++, program: name, ...(folders ? { folders } : {}) }, timeoutMs, signal);
    return reply && reply !== 'late' && 'found' in reply ? reply.found : 'late';
  }
}
