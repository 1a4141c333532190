import type { OwnRules } from './own-rules.ts';
import { quoteAt, readQuoted, readWord } from './quoting.ts';
import { isMasked } from './rules/values.ts';
import { type Span, settle } from './scan.ts';

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes the finder of somebody's own rules. */
export function createOwn(rules: OwnRules): (text: string) => Span[] {
  const keys =
    rules.keys.length === 0
      ? undefined
      : new RegExp(`(?<![A-Za-z0-9_-])(?:${rules.keys.map(quoted).join('|')})\\\\{0,7}["']?[ \\t]{0,8}(?:=>|[:=])[ \\t]{0,8}`, 'gi');
  return (text) => {
    const spans: Span[] = [];
    for (const literal of rules.literals)
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length))
        spans.push({ start: at, end: at + literal.length, rule: 'own-literal', value: literal });
    for (const found of keys ? text.matchAll(keys) : []) {
      const at = found.index + found[0].length;
      const opening = quoteAt(text, at);
      const range = opening ? readQuoted(text, at + opening.slashes + 1, opening) : readWord(text, at, false);
      const value = text.slice(range.start, range.end);
      if (!isMasked(value)) spans.push({ ...range, rule: 'own-key', value, learn: value.length >= 8 ? [value] : [] });
    }
    for (const { name, pattern } of rules.patterns) spans.push(...matches(text, name, pattern));
    return settle(text, spans);
  };
}

function* matches(text: string, name: string, pattern: RegExp): Generator<Span> {
  for (const found of text.matchAll(pattern)) {
    const groups = Object.values(found.indices?.groups ?? {}).filter((range) => range !== undefined);
    for (const [start, end] of groups.length > 0 ? groups : [[found.index, found.index + found[0].length] as const])
      if (end > start) yield { start, end, rule: `own-${name}`, value: text.slice(start, end) };
  }
}

/** True if nothing of the span may be replaced. */
export function createKeep(rules: OwnRules | undefined): (span: Span) => boolean {
  const kept = new Set(rules?.keep.map((text) => text.toLowerCase()));
  return ({ value }) => kept.size > 0 && kept.has(value.toLowerCase());
}
