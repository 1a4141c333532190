import { isPlaceholder } from './placeholder.ts';

/** A piece of the text that must not stay. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** What the placeholder is made from: the value as its owner writes it, without the escapes of this place. */
  readonly value: string;
  /** Values that are worth finding elsewhere, too. */
  readonly learn?: readonly string[];
  /** Quotation mark to add on both sides, where a bare number stood in JSON. */
  readonly wrap?: string;
  /** Text to put instead of a placeholder: the further lines of a key. */
  readonly filler?: string;
}

/** One pass over one text: the spans found so far, and the marks that keep the pass linear. */
export interface Scan {
  readonly text: string;
  readonly source: string;
  readonly spans: Span[];
  /** Everything before is decided: no span begins before it, no handler looks at it again. */
  done: number;
  /** End of the last key that was judged; a key with three secret words in it is judged once. */
  keyEnd: number;
  /** End of the `auths` object of a docker config.json. */
  authsEnd: number;
  /** End of the last command line whose options were read. */
  commandEnd: number;
}

/** Looks at one place of the text and adds what it finds. It must read O(1) characters, or no more than it covers with spans. */
export type Handler = (scan: Scan, start: number, end: number) => void;

/** A word that leads to a handler. */
export interface Anchor {
  readonly word: string;
  readonly handle: Handler;
}

export function createScan(text: string, source: string): Scan {
  return { text, source, spans: [], done: 0, keyEnd: 0, authsEnd: 0, commandEnd: 0 };
}

/** Adds a span, cut to what is still undecided. A placeholder is not added: that makes the second run change nothing. */
export function add(scan: Scan, span: Span): void {
  const start = Math.max(span.start, scan.done);
  if (start >= span.end) return;
  const shown = scan.text.slice(start, Math.min(span.end, start + 64));
  if (span.filler === undefined && shown.length === span.end - start && isPlaceholder(shown)) return;
  scan.spans.push(start === span.start ? span : { ...span, start, value: scan.text.slice(start, span.end) });
  scan.done = span.end;
}

/** Copies the text with each span replaced. The spans are in order and do not overlap: `add` and `merge` see to that. */
export function apply(text: string, spans: readonly Span[], placeholderOf: (value: string) => string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    const wrap = span.wrap ?? '';
    parts.push(text.slice(from, span.start), wrap, span.filler ?? placeholderOf(span.value), wrap);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Joins the spans of the rules with those of the sweep; of two that touch the same characters the rules' one wins, the rest is cut. */
export function merge(ruled: readonly Span[], swept: readonly Span[]): Span[] {
  if (swept.length === 0) return [...ruled];
  const merged: Span[] = [];
  let next = 0;
  for (const span of swept) {
    while (next < ruled.length && ruled[next]!.end <= span.start) merged.push(ruled[next++]!);
    let start = span.start;
    // A rule's span may begin inside the swept one: keep the part before it and the part behind it.
    while (next < ruled.length && ruled[next]!.start < span.end) {
      const rule = ruled[next]!;
      if (start < rule.start) merged.push({ ...span, start, end: rule.start });
      merged.push(rule);
      start = Math.max(start, rule.end);
      next++;
    }
    if (start < span.end) merged.push({ ...span, start });
  }
  merged.push(...ruled.slice(next));
  return merged;
}
