import type { Encoding } from '../model/answer.ts';
import type { ParsedFlags } from './flags.ts';
import type { Surroundings } from './surroundings.ts';
import type { Version } from './version.ts';

export type Path = readonly (string | number)[];

/** rejected: dockerd refuses the file; fails-at-start: it takes the file and dies later; ignored: without effect; risky: works, but not as wished. */
export type ProblemKind = 'rejected' | 'fails-at-start' | 'ignored' | 'risky' | 'deprecated';

export interface Suggestion {
  /** Stable within its `code`, e.g. `rename-key`. */
  id: string;
  title: string;
  /** The whole new text of the file. */
  after: string;
}

/** One thing that is wrong with a daemon.json. `offset` and `length` mark it in the text. */
export interface Problem {
  kind: ProblemKind;
  /** A name of the list of causes. */
  cause: string;
  /** What is wrong, as a slug for ever: `unknown-key`. */
  code: string;
  key?: string;
  path: Path;
  offset: number;
  length: number;
  line: number;
  column: number;
  title: string;
  why: string;
  suggestion?: Suggestion;
}

export interface ValidateOptions {
  /** Unknown: the newest rules, and nothing is too new. */
  engine?: Version | undefined;
  flags?: ParsedFlags | undefined;
  /** How the bytes were read; `latin1` means that they were no UTF-8. */
  encoding?: Encoding | undefined;
  /** What the machine has; without it only the file and the flags are judged. */
  around?: Surroundings | undefined;
}
