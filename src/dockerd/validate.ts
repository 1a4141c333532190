import type { Encoding } from '../model/answer.ts';
import type { ParsedFlags } from './flags.ts';
import type { Version } from './version.ts';
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
  code: string;
  key?: string;
  path: (string | number)[];
  offset: number;
  length: number;
  line: number;
  column: number;
  title: string;
  why: string;
  suggestion?: Suggestion;
}
export interface ValidateOptions {
  engine?: Version | undefined;
  flags?: ParsedFlags | undefined;
  /** How the bytes were read; latin1 means that they were no UTF-8. */
  encoding?: Encoding | undefined;
}
/** stub */
export function validate(text: string, options: ValidateOptions = {}): Problem[] { void text; void options; return []; }
