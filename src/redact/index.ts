import type { Safe } from '../model/safe.ts';
import { findSecrets } from './engine.ts';
import { createIdentities, type KnownIdentities } from './identities.ts';
import { createLearned } from './learned.ts';
import { normalise, withoutSequences } from './normalise.ts';
import { observe } from './observe.ts';
import { createKeep, createOwn } from './own.ts';
import type { OwnRules } from './own-rules.ts';
import { createPlaceholders, type IdentityKind, type Kind } from './placeholder.ts';
import { apply, fill, merge, type Span } from './scan.ts';
import { createStream, type RedactStream } from './stream.ts';

export type { KnownIdentities } from './identities.ts';
export { OwnRulesError, parseOwnRules } from './own-rules.ts';
export type { IdentityKind } from './placeholder.ts';
export { prove } from './prove.ts';
export { introducedBy, namesIn } from './whose.ts';

/** Redacts the texts of one run: the same value gets the same placeholder in all of them. */
export interface Redactor {
  /** The text without secrets, line by line in its place, and how often each rule fired. `source` is the path or the command it came from. */
  redact(text: string, source?: string): { text: Safe; counts: Record<string, number> };
  /** The same for a text of the tool's own, where nobody counts. */
  safe(text: string): Safe;
  /** How often each rule fired in all texts. */
  totals(): Record<string, number>;
  /** The same for a text of any length, piece by piece. */
  stream(source?: string): RedactStream;
  /**
   * Turns placeholders of identities back, for the door to the machine only: collectors make asks out of redacted answers, and the
   * machine knows no `/home/user-7f3a2b9c41`. What is revealed must go nowhere else.
   */
  reveal(text: string): string;
  /** Takes names that are to be replaced from now on. */
  learn(known: KnownIdentities): void;
  /** Learns from a text whose host and people it is about, and changes nothing: for files that nobody has introduced. */
  observe(text: string, source?: string): void;
  /** The values that are searched everywhere; for the proof. They must not leave the process. */
  secrets(): ReadonlySet<string>;
  /** The places of a text where something stands that this redactor would replace. */
  finds(text: string, source?: string): { rule: string; start: number; end: number }[];
}

/** Passes over one text at most; two are the rule. */
const PASSES = 6;

/** How a redactor is set up. */
export interface RedactorOptions {
  /** Makes placeholders the same in several runs, for one support case. Without it nobody can compare two bundles. */
  readonly caseKey?: string;
  /** Whose host this is: what of it stands in any text gets a placeholder of its kind. */
  readonly identities?: KnownIdentities;
  /** Leaves names, mail and addresses as they are, all of them or those of some kinds; secrets go all the same. */
  readonly keepIdentities?: boolean | readonly IdentityKind[];
  /** Rules of one's own, see docs/redaction.md. */
  readonly ownRules?: OwnRules;
}

/**
 * Changes nothing. It is for a person at the machine who prints the real change of a real file, as `docker-triage patch` does: a diff
 * with placeholders would not apply. What it gives must never be written to a bundle.
 */
export function passThrough(): Redactor {
  return {
    redact: (text) => ({ text: text as Safe, counts: {} }),
    safe: (text) => text as Safe,
    stream: () => ({ push: (piece) => piece, end: () => '' }),
    totals: () => ({}),
    reveal: (text) => text,
    learn: () => {},
    observe: () => {},
    secrets: () => new Set(),
    finds: () => [],
  };
}

/** Of an identity the kind is told: that a name, or an address, was replaced. */
const named = ({ rule, kind, start, end }: Span) => ({ rule: rule === 'identity' ? (kind ?? rule) : rule, start, end });

/** Makes the redactor of one run. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const { placeholderOf, reveal } = createPlaceholders(options.caseKey);
  const learned = createLearned();
  const identities = options.keepIdentities === true ? undefined : createIdentities(options.identities);
  const readable = new Set<Kind | undefined>(Array.isArray(options.keepIdentities) ? options.keepIdentities : []);
  const own = options.ownRules ? createOwn(options.ownRules) : undefined;
  const isKept = createKeep(options.ownRules);
  const total: Record<string, number> = {};

  const find = (text: string, source: string): Span[] => {
    const { spans: found, marks } = findSecrets(text, source, identities?.automata());
    const ruled = own ? merge(text, found, own(text)) : found;
    for (const { learn } of ruled) for (const value of learn ?? []) learned.add(value);
    const secrets = merge(text, ruled, learned.sweep(text, marks));
    const all = identities
      ? fill(
          secrets,
          identities.find(text, marks, secrets).filter(({ kind }) => !readable.has(kind)),
        )
      : secrets;
    return options.ownRules ? all.filter((span) => !isKept(span)) : all;
  };
  const count = (spans: readonly Span[], counts: Record<string, number>) => {
    for (const { rule } of spans.map(named)) counts[rule] = (counts[rule] ?? 0) + 1;
  };

  const redact = (raw: string, source = '') => {
    let text = normalise(raw);
    const counts: Record<string, number> = {};
    // What was replaced may give its neighbourhood another meaning: done is what a further pass leaves alone.
    for (let pass = 0; pass < PASSES; pass++) {
      const spans = find(text, source);
      if (spans.length === 0) break;
      count(spans, counts);
      text = apply(text, spans, placeholderOf);
    }
    if (Object.keys(counts).length === 0) return { text: withoutSequences(raw) as Safe, counts };
    for (const [rule, n] of Object.entries(counts)) total[rule] = (total[rule] ?? 0) + n;
    return { text: text as Safe, counts };
  };

  const stream = (source = ''): RedactStream => {
    const inner = createStream((window) => {
      const spans = find(window, source);
      count(spans, total);
      return spans;
    }, placeholderOf);
    return { push: (piece) => inner.push(normalise(piece)), end: inner.end };
  };
  const observeText = (text: string, source = '') => identities?.learn(observe(text, source));
  return {
    redact,
    stream,
    safe: (text) => redact(text).text,
    totals: () => ({ ...total }),
    reveal,
    learn: (known) => identities?.learn(known),
    observe: observeText,
    secrets: () => learned.values,
    finds: (text, source = '') => find(text, source).map(named),
  };
}
