import type { Mirror } from './mirror.ts';
import { isPlaceholder, type Kind, type Placeholders } from './placeholder.ts';
import { Shape } from './shapes.ts';

/** A piece of the text that must not stay. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** What the placeholder is made from: the value as its owner writes it, without the escapes of this place. */
  readonly value: string;
  /** `secret` unless told. */
  readonly kind?: Kind;
  /** Values that are worth finding elsewhere, too. */
  readonly learn?: readonly string[];
  /** Gives the placeholder the form that this place needs: marks round what was a number, the codes of its letters. */
  readonly dress?: (placeholder: string) => string;
}

/** What the pass over a text came by, for the finders that look at it afterwards. */
export interface Marks extends Mirror {
  /** Where each form of `Shape` ended, in order. */
  readonly places: readonly number[][];
  /** Where the names of people and hosts stand. */
  readonly names: { readonly id: number; readonly start: number; readonly end: number }[];
  /** Where a word of a cloud stands. */
  readonly accounts: number[];
  /** Where a table of the kernel's sockets begins. */
  readonly sockets: number[];
  /** Behind each `%40`, the `@` of an address. */
  readonly mails: number[];
}

export function createMarks(mirror: Mirror): Marks {
  return { ...mirror, places: Object.values(Shape).map(() => []), names: [], accounts: [], sockets: [], mails: [] };
}

/** One pass over one text: the spans found so far, and the marks that keep the pass linear. */
export interface Scan {
  readonly text: string;
  readonly marks: Marks;
  readonly source: string;
  readonly spans: Span[];
  /** Everything before is decided: no handler of the pass looks at it again. */
  done: number;
  /** End of the last key that was judged; a key with three secret words in it is judged once. */
  keyEnd: number;
  /** End of the last command whose options were read, by program. */
  readonly commandEnds: Map<string, number>;
  /** Finds secrets in a text that a handler has decoded; absent at the depth where nobody decodes any further. */
  readonly inner: ((text: string) => Span[]) | undefined;
}

/** Looks at one place of the text and adds what it finds. It must read O(1) characters, or no more than it covers with spans. */
export type Handler = (scan: Scan, start: number, end: number) => void;

/** A word that leads to a handler. */
export interface Anchor {
  readonly word: string;
  readonly handle: Handler;
}

export function createScan(text: string, source: string, marks: Marks, inner?: (text: string) => Span[]): Scan {
  return { text, marks, source, spans: [], done: 0, keyEnd: 0, commandEnds: new Map(), inner };
}

/** Adds a span, cut to what is still undecided. A placeholder is not added: that makes the second run change nothing. */
export function add(scan: Scan, span: Span): void {
  const start = Math.max(span.start, scan.done);
  if (start >= span.end) return;
  if (!isShown(scan.text, start, span.end)) scan.spans.push(start === span.start ? span : cut(scan.text, span, start, span.end));
  scan.done = span.end;
}

/** Adds a span that lies further on, so that what stands before it is still looked at. */
export function addAhead(scan: Scan, span: Span): void {
  if (span.start < span.end && !isShown(scan.text, span.start, span.end)) scan.spans.push(span);
}

const isShown = (text: string, start: number, end: number) => end - start <= 512 && isPlaceholder(text.slice(start, end));

function cut(text: string, span: Span, start: number, end: number): Span {
  const { dress: _, learn: __, ...rest } = span;
  return { ...rest, start, end, value: text.slice(start, end) };
}

/** Brings spans into order; of two that touch the same characters the one that begins first wins, and what is left of the other stays a span. */
export function settle(text: string, spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Span[] = [];
  let done = 0;
  for (const span of ordered) {
    if (span.end <= done) {
      // what the other rule has learned is known all the same
      const last = settled.at(-1);
      if (last && span.learn && span.learn.length > 0)
        settled[settled.length - 1] = { ...last, learn: [...(last.learn ?? []), ...span.learn] };
      continue;
    }
    const rest = span.start >= done ? span : cut(text, span, done, span.end);
    if (rest === span || !/^[\s"'\\,;:)}\]]*$/.test(rest.value)) settled.push(rest);
    done = span.end;
  }
  return settled;
}

/** Copies a part of the text with each span replaced. The spans are in order, do not overlap and lie in the part. */
export function apply(text: string, spans: readonly Span[], placeholderOf: Placeholders, start = 0, end = text.length): string {
  if (spans.length === 0) return text.slice(start, end);
  const parts: string[] = [];
  let from = start;
  for (const span of spans) {
    const placeholder = placeholderOf(span.value, span.kind);
    parts.push(text.slice(from, span.start), span.dress ? span.dress(placeholder) : placeholder);
    from = span.end;
  }
  parts.push(text.slice(from, end));
  return parts.join('');
}

/** Joins the spans of the rules with those of the sweep. Where they touch, the rules' spans stay and the swept one keeps what is left. */
export function merge(text: string, ruled: readonly Span[], swept: readonly Span[]): Span[] {
  if (swept.length === 0) return [...ruled];
  const merged: Span[] = [];
  let next = 0;
  for (const span of swept) {
    while (next < ruled.length && ruled[next]!.end <= span.start) merged.push(ruled[next++]!);
    let start = merged.length > 0 ? Math.max(span.start, merged.at(-1)!.end) : span.start;
    while (next < ruled.length && ruled[next]!.start < span.end) {
      const rule = ruled[next]!;
      if (start < rule.start) merged.push(cut(text, span, start, rule.start));
      merged.push(rule);
      start = Math.max(start, rule.end);
      next++;
    }
    if (start < span.end) merged.push(start === span.start ? span : cut(text, span, start, span.end));
  }
  merged.push(...ruled.slice(next));
  return merged;
}

/** Adds what touches nothing that is there already. */
export function fill(spans: readonly Span[], more: readonly Span[]): Span[] {
  const filled: Span[] = [];
  let next = 0;
  for (const span of more) {
    while (next < spans.length && spans[next]!.end <= span.start) filled.push(spans[next++]!);
    if (next >= spans.length || spans[next]!.start >= span.end) filled.push(span);
  }
  filled.push(...spans.slice(next));
  return filled;
}
