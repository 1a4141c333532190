import type { Signature } from '../model/check.ts';
import type { Code } from '../model/finding.ts';

/** What a message begins with, once names, paths and numbers are taken out, and whose words it is. */
interface Stem {
  code: Code;
  cause: string;
  stem: string;
}

const known: Stem[] = [];
const wrappers =
  /^(?:docker: |failed to start daemon: |Error starting daemon: |Error response from daemon: |failed to load listeners: |invalid TLS configuration: )+/i;
const shortest = 22;
// a daemon that gives up says few things: there a few letters that only one message begins with are enough
const shortestFatal = 9;

/** A message without what differs from host to host. */
const bare = (message: string) =>
  message
    .replace(wrappers, '')
    .replace(/\\?"[^"]*\\?"/g, '""')
    .replace(/\/[^\s:,)"']*/g, '/')
    .replace(/\d[\d.]*/g, '0')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const marker = /(?:>|…|\.{3})$/;

/** A message without its mark of a cut, and without the name or the path in whose midst it was cut. */
function untilTheCut(message: string): string {
  const whole = message.trimEnd().replace(marker, '').trimEnd();
  const quotes = whole.match(/"/g)?.length ?? 0;
  return bare(quotes % 2 === 1 ? whole.slice(0, whole.lastIndexOf('"')) : whole);
}

/** Remembers how the messages of a check begin. */
export function learn(code: Code, causes: readonly string[], signatures: readonly Signature[]): void {
  for (const { cause, samples, weak, beside } of signatures)
    if (!weak && !beside) for (const { text } of samples) known.push({ code, cause: cause ?? causes[0] ?? '', stem: bare(text) });
}

const found = new Map<string, readonly Stem[]>();

/** The known messages that begin as one does which a pager or a narrow window cut. */
export function completions(message: string, fatal = false): readonly Stem[] {
  const key = `${fatal} ${message}`;
  const before = found.get(key);
  if (before) return before;
  const start = message.length > 2000 ? '' : untilTheCut(message);
  const like =
    start.length < (fatal ? shortestFatal : shortest)
      ? []
      : known.filter(({ stem }) => stem.length > start.length + 3 && stem.startsWith(start));
  const all = start.length >= shortest || new Set(like.map(({ cause }) => cause)).size === 1 ? like : [];
  if (found.size > 500) found.clear();
  found.set(key, all);
  return all;
}

/** True where a line bears the mark of a cut, or a quotation in it has no end. */
export const isCut = (text: string) => marker.test(text.trimEnd().slice(-3)) || /\bmsg="(?:[^"\\]|\\.)*$/.test(text.slice(0, 4000));
