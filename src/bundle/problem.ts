/** What can be wrong with a file that was given as a bundle. Stable: tests and programs go by it. */
export type ProblemKind =
  | 'no-file'
  | 'not-readable'
  | 'not-a-file'
  | 'empty'
  | 'too-large'
  | 'not-a-zip'
  | 'truncated'
  | 'trailing'
  | 'multi-disk'
  | 'zip64'
  | 'directory'
  | 'hidden-entries'
  | 'too-many'
  | 'name'
  | 'name-escapes'
  | 'name-device'
  | 'name-other'
  | 'duplicate'
  | 'special-file'
  | 'encrypted'
  | 'method'
  | 'overlap'
  | 'size'
  | 'data'
  | 'checksum'
  | 'bomb'
  | 'no-bundle'
  | 'two-bundles'
  | 'newer-schema'
  | 'manifest'
  | 'missing'
  | 'extra'
  | 'changed'
  | 'leak'
  | 'many';

export interface Problem {
  kind: ProblemKind;
  /** One line for a person, without the path of the bundle. */
  message: string;
}

const longest = 80;

/** A name from a bundle, fit to stand in a message: short, in quotes, without anything that moves a cursor or turns text. */
export function shown(name: string): string {
  const short = name.length > longest ? `${name.slice(0, longest)}...` : name;
  return `"${short.replace(/[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u0600]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)}"`;
}

/** A file that cannot be taken as a bundle. The message names the file and the first problem; all are in `problems`. */
export class BundleError extends Error {
  readonly problems: readonly Problem[];
  constructor(path: string, problems: readonly [Problem, ...Problem[]]) {
    const rest = problems.length - 1;
    const more = rest > 0 ? ` (and ${rest} more: docker-triage verify lists them)` : '';
    super(`${path}: ${problems[0].message}${more}`);
    this.problems = problems;
  }
}

/** Ends the reading: nothing behind this problem can be read soundly. */
export class Fatal extends Error {
  readonly problem: Problem;
  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.problem = { kind, message };
  }
}
