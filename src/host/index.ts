import type { RawAnswer } from '../model/answer.ts';
import type { Ask } from '../model/ask.ts';
import { isReadOnly } from './allow.ts';
import { refusal } from './files.ts';
import { defaultKeep, type Window } from './look.ts';
import { Looker } from './looks.ts';
import { cleanEnvironment, run } from './run.ts';

/** The one door to a machine: it answers asks and does nothing else. */
export interface Machine {
  answer(ask: Ask, signal: AbortSignal): Promise<RawAnswer>;
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

  const command = async (argv: readonly [string, ...string[]], ask: Ask, timeoutMs: number, signal: AbortSignal): Promise<RawAnswer> => {
    if (!isReadOnly(argv)) return { status: 'denied', says: `not on the list of read-only commands: ${argv.join(' ')}` };
    const program = await looker.program(argv[0], options.programs, timeoutMs, signal);
    if (program === 'late') return { status: 'timeout', says: `${argv[0]} could not be looked for within ${timeoutMs} ms` };
    if ('status' in program) return program;
    return run(program.path, argv, timeoutMs, ask.keep ?? defaultKeep, signal, cleanEnvironment());
  };

  return {
    async answer(ask, signal) {
      const timeoutMs = ask.timeoutMs ?? defaultTimeoutMs;
      try {
        if (ask.kind === 'run') return await command(ask.argv, ask, timeoutMs, signal);
        if (ask.kind === 'env') return variables(ask.names);
        return await looker.answer(ask, timeoutMs, signal);
      } catch (error) {
        return refusal(error);
      }
    },
  };
}
