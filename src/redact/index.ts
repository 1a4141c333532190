import type { Safe } from '../model/safe.ts';
import { findSecrets } from './engine.ts';
import { createLearned } from './learned.ts';
import { normalise, withoutSequences } from './normalise.ts';
import { createPlaceholders } from './placeholder.ts';
import { apply, merge } from './scan.ts';

export { prove } from './prove.ts';

/** Redacts the texts of one run: the same value gets the same placeholder in all of them. */
export interface Redactor {
  /** The text without secrets, line by line in its place, and how often each rule fired. `source` is the path or the command it came from. */
  redact(text: string, source?: string): { text: Safe; counts: Record<string, number> };
  /** The same for a text of the tool's own, where nobody counts. */
  safe(text: string): Safe;
  /** How often each rule fired in all texts. */
  totals(): Record<string, number>;
  /** The values that are searched everywhere; for the proof. They must not leave the process. */
  secrets(): ReadonlySet<string>;
}

/** Passes over one text at most; two are the rule. */
const PASSES = 6;

/** How a redactor is set up. */
export interface RedactorOptions {
  /** Makes placeholders the same in several runs, for one support case. Without it nobody can compare two bundles. */
  readonly caseKey?: string;
}

/**
 * Changes nothing. It is for a person at the machine who prints the real change of a real file, as `docker-triage patch` does: a diff
 * with placeholders would not apply. What it gives must never be written to a bundle.
 */
export function passThrough(): Redactor {
  return {
    redact: (text) => ({ text: text as Safe, counts: {} }),
    safe: (text) => text as Safe,
    totals: () => ({}),
    secrets: () => new Set(),
  };
}

/** Makes the redactor of one run. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const placeholderOf = createPlaceholders(options.caseKey);
  const learned = createLearned();
  const total: Record<string, number> = {};

  const redact = (raw: string, source = '') => {
    let text = normalise(raw);
    const counts: Record<string, number> = {};
    // What was replaced may give its neighbourhood another meaning: done is what a further pass leaves alone.
    for (let pass = 0; pass < PASSES; pass++) {
      const ruled = findSecrets(text, source);
      for (const { learn } of ruled) for (const value of learn ?? []) learned.add(value);
      const spans = merge(text, ruled, learned.sweep(text));
      if (spans.length === 0) break;
      for (const { rule } of spans) counts[rule] = (counts[rule] ?? 0) + 1;
      text = apply(text, spans, placeholderOf);
    }
    if (Object.keys(counts).length === 0) return { text: withoutSequences(raw) as Safe, counts };
    for (const [rule, n] of Object.entries(counts)) total[rule] = (total[rule] ?? 0) + n;
    return { text: text as Safe, counts };
  };

  return { redact, safe: (text) => redact(text).text, totals: () => ({ ...total }), secrets: () => learned.values };
}
