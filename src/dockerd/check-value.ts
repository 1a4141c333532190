import { type Case, report } from './problem.ts';
import type { Path, ProblemKind, Suggestion } from './problem-types.ts';

/** A value that dockerd refuses. */
export function bad(
  c: Case,
  kind: ProblemKind,
  code: string,
  path: Path,
  title: string,
  why: string,
  fix: Suggestion | undefined,
  cause = 'daemon-json.bad-value',
): void {
  report(c, { kind, cause, code, path, title, why, fix });
}

/** Each string of a list. */
export function each(c: Case, key: string, look: (value: string, path: Path) => void): void {
  const list = c.value[key];
  if (Array.isArray(list))
    for (const [i, value] of list.entries()) {
      // null in a list of strings is an empty one
      if (typeof value === 'string' || value === null) look(value ?? '', [key, i]);
    }
}

/** The same with a cause of its own, in the order of the columns that network problems have. */
export function note(
  c: Case,
  kind: ProblemKind,
  cause: string,
  code: string,
  path: Path,
  title: string,
  why: string,
  fix: Suggestion | undefined,
): void {
  report(c, { kind, cause, code, path, title, why, fix });
}
