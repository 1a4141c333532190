import type { RawAnswer } from '../model/answer.ts';
import type { Ask } from '../model/ask.ts';
import type { Window } from './look.ts';
import { Looker } from './looks.ts';
import { inMemory } from './memory.ts';
import { refusal } from './refusal.ts';

type Run = Extract<Ask, { kind: 'run' }>;

/** The one door to a machine: it answers asks and does nothing else. */
export interface Machine {
  answer(ask: Ask, signal: AbortSignal): Promise<RawAnswer>;
  /** Runs a command over a text in place of the file that it names. The text lies in memory only; neither it nor the answer is recorded. */
  given(ask: Run, file: string, text: string, signal: AbortSignal): Promise<RawAnswer>;
}

const defaultTimeoutMs = 5000;

function variables(names: readonly string[]): RawAnswer {
  const text = names.flatMap((name) => (process.env[name] === undefined ? [] : [`${name}=${process.env[name]}\n`])).join('');
  return { status: 'ok', text, originalBytes: text.length };
}

/** This machine. Each ask ends at its deadline, whatever the kernel, a file system or a child does. */
export function liveMachine({ programs, window = {} }: { programs?: readonly string[]; window?: Window } = {}): Machine {
  const looker = new Looker();
  void looker.start();

  const command = ({ argv, keep, timeoutMs = defaultTimeoutMs }: Run, signal: AbortSignal): Promise<RawAnswer> =>
    looker.perform({ command: { argv, timeoutMs, ...(keep ? { keep } : {}), ...(programs ? { programs } : {}) } }, signal);

  return {
    async answer(ask, signal) {
      try {
        if (ask.kind === 'run') return await command(ask, signal);
        if (ask.kind === 'env') return variables(ask.names);
        return await looker.perform({ look: ask, timeoutMs: ask.timeoutMs ?? defaultTimeoutMs, window }, signal);
      } catch (error) {
        return refusal(error);
      }
    },
    async given(ask, name, text, signal) {
      try {
        const file = await inMemory(text);
        if (!file) return { status: 'skipped', says: 'this machine has no files of memory' };
        try {
          const [program, ...args] = ask.argv;
          const answer = await command({ ...ask, argv: [program, ...args.map((a) => (a === name ? file.path : a))] }, signal);
          return 'text' in answer ? { ...answer, text: answer.text.replaceAll(file.path, name) } : answer;
        } finally {
          await file.close();
        }
      } catch (error) {
        return refusal(error);
      }
    },
  };
}
