import type { Problem, ValidateOptions } from './problem-types.ts';
import { validate } from './validate.ts';

/** A file in which nothing is left that stops dockerd, and which problems that took. */
export interface Mended {
  text: string;
  mended: Problem[];
}

const MOST_STEPS = 60;
/** Characters that all readings together may take: it bounds the time on long files. */
const MOST_READ = 20_000_000;

const stops = (p: Problem) => p.kind === 'rejected' || p.kind === 'fails-at-start';

/**
 * Applies the offered edits one after the other until dockerd would start with the file: one fault often hides another.
 * Undefined where one of them has no safe edit.
 */
export function mend(text: string, options: ValidateOptions = {}): Mended | undefined {
  let now = text;
  let read = 0;
  let { encoding } = options;
  const mended: Problem[] = [];
  for (let step = 0; step < MOST_STEPS && read < MOST_READ; step++) {
    read += now.length;
    const problem = validate(now, { ...options, encoding }).find(stops);
    if (!problem) return { text: now, mended };
    if (!problem.suggestion) return undefined;
    // the text is saved as UTF-8 from the first edit on
    if (encoding === 'latin1') encoding = 'utf-8';
    else if (problem.suggestion.after === now) return undefined;
    now = problem.suggestion.after;
    mended.push(problem);
  }
  return undefined;
}
