import type { Terminal } from '../commands.ts';
import type { Wiring } from '../session.ts';

/** What a shell may offer for a value: words, or a kind that is looked up when it is wanted. */
export type Completes = 'file' | 'folder' | 'code' | 'collectors' | 'command' | readonly string[];

/** One flag, as data: the parser, `--help`, the man page, the completions and the README are made from it. */
export interface OptionSpec {
  /** As commander takes it: `-o, --output <file>`. */
  flags: string;
  says: string;
  choices?: readonly string[];
  default?: string | number;
  /** How the default is shown, where it is no word. */
  defaultSays?: string;
  /** many: it may be given several times. */
  reads?: 'time' | 'names' | 'moment' | 'size' | 'many';
  completes?: Completes;
}

export interface ArgumentSpec {
  /** `<code>` where it has to be given, `[file]` where it may be, `[files...]` for many. */
  name: string;
  says: string;
  choices?: readonly string[];
  default?: string;
  completes?: Completes;
}

/** A command line that works, and what it is for. */
export interface Example {
  run: string;
  does: string;
}

/** What a command is called with. */
export interface Call<E extends object, O> {
  wiring: Wiring<E>;
  args: readonly (string | undefined)[];
  options: O;
  /** Where results and notes go; without colour where a file or a pipe is fed. */
  screen(colour?: boolean): Terminal;
  /** The help of a command, undefined where there is none of this name. */
  help(command?: string): string | undefined;
  /** Ends the run early: what is there is written. */
  stop?: AbortSignal;
  /** From now on the first signal from outside ends the asking, not the process. */
  gentle?: () => void;
}

/** One command. The one without a name is the tool itself. */
export interface CommandSpec<O = unknown> {
  name: string;
  says: string;
  /** Paragraphs for `--help` and the man page. */
  about?: readonly string[];
  arguments?: readonly ArgumentSpec[];
  options?: readonly OptionSpec[];
  examples: readonly Example[];
  /** Gives the exit code. Code is loaded here, so that the table itself costs nothing. */
  run<E extends object>(call: Call<E, O>): Promise<number>;
}

export interface Topic {
  name: string;
  says: string;
}

/** Ties the options that a command reads to its entry. */
export const command = <O = Record<never, never>>(spec: CommandSpec<O>): CommandSpec => spec as CommandSpec;

/** The parts of `-o, --output <file>`. */
export function flagsOf({ flags }: OptionSpec): { short?: string; long: string; value?: string } {
  const [, short, long = '', value] = /^(?:(-\w), )?(--[\w-]+)(?: (.+))?$/.exec(flags) ?? [];
  return { long, ...(short ? { short } : {}), ...(value ? { value } : {}) };
}

/** A saying as a sentence; a command line at its end gets no stop, which would belong to it. */
export const sentence = (says: string): string => `${says.charAt(0).toUpperCase()}${says.slice(1)}${/[a-z)]$/.test(says) ? '.' : ''}`;
