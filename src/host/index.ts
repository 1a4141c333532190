import type { RawAnswer } from '../model/answer.ts';
import type { Ask } from '../model/ask.ts';
import { isReadOnly } from './allow.ts';
import { refusal } from './files.ts';
import { defaultKeep, type Window } from './look.ts';
import { Looker } from './looks.ts';
import { inMemory } from './memory.ts';
import { cleanEnvironment, run } from './run.ts';

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
export function liveMachine(options: { programs?: readonly string[]; window?: Window } = {}): Machine {
  const looker = new Looker(options.window);
  void looker.start();

  const command = async ({ argv, keep, timeoutMs = defaultTimeoutMs }: Run, signal: AbortSignal): Promise<RawAnswer> => {
    if (!isReadOnly(argv)) return { status: 'denied', says: `not on the list of read-only commands: ${argv.join(' ')}` };
    const program = await looker.program(argv[0], options.programs, timeoutMs, signal);
    if (program === 'late') return { status: 'timeout', says: `${argv[0]} could not be looked for within ${timeoutMs} ms` };
    if ('status' in program) return program;
    return run(program.path, argv, timeoutMs, keep ?? defaultKeep, signal, cleanEnvironment());
  };

  return {
    async answer(ask, signal) {
      const timeoutMs = ask.timeoutMs ?? defaultTimeoutMs;
      try {
        if (ask.kind === 'run') return await command(ask, signal);
        if (ask.kind === 'env') return variables(ask.names);
        return await looker.answer(ask, timeoutMs, signal);
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
