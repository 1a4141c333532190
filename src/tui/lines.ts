import stringWidth from 'string-width';
import { neutral, neutralLine } from '../report/neutral.ts';
import type { Role, Theme } from './theme.ts';

/** A piece of a line. Its text is harmless: everything goes through `span`. */
export interface Span {
  text: string;
  role: Role;
}

export type Line = readonly Span[];

/** The one way from any text to the screen: what could move a cursor or turn text is made visible. */
export function span(text: string, role: Role = 'plain'): Span {
  return { text: neutralLine(text), role };
}

export const line = (...parts: readonly (string | Span)[]): Line => parts.map((part) => (typeof part === 'string' ? span(part) : part));

export const blank: Line = [];

export const textOf = (spans: Line): string => spans.map((s) => s.text).join('');

export const widthOf = (spans: Line): number => stringWidth(textOf(spans));

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const printable = /^[\x20-\x7e]*$/;

/** The longest beginning of a text that fits, and the rest. At least one character is taken. */
function split(text: string, room: number): [string, string] {
  if (printable.test(text)) return [text.slice(0, Math.max(1, room)), text.slice(Math.max(1, room))];
  let width = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    width += stringWidth(segment);
    if (width > room && index > 0) return [text.slice(0, index), text.slice(index)];
  }
  return [text, ''];
}

/** Cuts a line to the width; what is lost is shown by a mark. */
export function truncated(spans: Line, width: number, more: string): Line {
  if (widthOf(spans) <= width) return spans;
  const out: Span[] = [];
  let room = Math.max(0, width - stringWidth(more));
  for (const part of spans) {
    const wide = stringWidth(part.text);
    if (wide <= room) {
      out.push(part);
      room -= wide;
      continue;
    }
    if (room > 0) out.push({ ...part, text: split(part.text, room)[0] });
    out.push({ text: more, role: 'dim' });
    break;
  }
  return out;
}

/** The end of a text, as much of it as fits. */
export function ending(text: string, width: number): Span {
  const parts = [...segmenter.segment(neutralLine(text))].map((s) => s.segment);
  let from = parts.length;
  for (let used = 0; from > 0; from--) {
    used += stringWidth(parts[from - 1] ?? '');
    if (used > width) break;
  }
  return span(parts.slice(from).join(''));
}

/** Folds a line at any character, for evidence, of which nothing may be hidden. */
export function folded(spans: Line, width: number): Line[] {
  if (widthOf(spans) <= width) return [spans];
  const rows: Span[][] = [[]];
  let room = width;
  for (const part of spans) {
    for (let rest = part.text; rest !== ''; ) {
      if (room <= 0) {
        rows.push([]);
        room = width;
      }
      const [head, tail] = stringWidth(rest) <= room ? [rest, ''] : split(rest, room);
      rows.at(-1)?.push({ ...part, text: head });
      room -= stringWidth(head);
      rest = tail;
    }
  }
  return rows;
}

/** Folds words at blanks, indented. Text in `backticks` is strong, without them; a stranger's text is taken as it is. */
export function worded(text: string, width: number, { indent = '', role = 'plain' as Role, verbatim = false } = {}): Line[] {
  const room = Math.max(8, width - indent.length);
  return neutral(text)
    .split('\n')
    .flatMap((paragraph) => {
      const spans = (verbatim ? [paragraph] : paragraph.split('`')).map((piece, i) => span(piece, i % 2 === 1 ? 'strong' : role));
      return wordFolded(spans, room).map((row) => (indent === '' ? row : [span(indent), ...row]));
    });
}

function wordFolded(spans: Line, width: number): Line[] {
  const words = spans.flatMap((s) => s.text.split(/(?<= )/).map((text) => ({ ...s, text })));
  const rows: Span[][] = [[]];
  let used = 0;
  for (const [i, word] of words.entries()) {
    // a word may go on in the next span, without a blank between
    let wide = stringWidth(word.text.trimEnd());
    for (let next = i + 1; next < words.length && !words[next - 1]?.text.endsWith(' '); next++)
      wide += stringWidth(words[next]?.text.trimEnd() ?? '');
    const startsWord = i === 0 || (words[i - 1]?.text.endsWith(' ') ?? true);
    if (startsWord && used > 0 && used + wide > width) {
      rows.push([]);
      used = 0;
    }
    for (const [n, row] of folded([word], Math.max(1, width)).entries()) {
      if (n > 0) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push(...row);
      used += widthOf(row);
    }
  }
  return rows.map(trimmed);
}

/** Without the blanks at its end, which are wider than what is seen. */
function trimmed(spans: Line): Line {
  const last = spans.at(-1);
  return last?.text.endsWith(' ') ? [...spans.slice(0, -1), { ...last, text: last.text.trimEnd() }] : spans;
}

/** A placeholder, as the redactor writes it. */
export const placeholder =
  /(?<![A-Za-z0-9])(?:(?:secret|host|domain|user|ip6|mac|mail|account)-[0-9a-f]{10}|ip4-[0-9a-f]{6}-[0-9a-f]{6})(?![0-9A-Za-z])/g;

/** A line of evidence with its placeholders marked, and every hit of a search. */
export function marked(text: string, find = ''): Span[] {
  const clean = neutralLine(text);
  const cuts: { from: number; to: number; role: Role }[] = [];
  if (find !== '') {
    const low = clean.toLowerCase();
    const wanted = find.toLowerCase();
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length))
      cuts.push({ from: at, to: at + wanted.length, role: 'match' });
  }
  for (const found of clean.matchAll(placeholder)) {
    const [from, to] = [found.index, found.index + found[0].length];
    if (!cuts.some((c) => c.from < to && from < c.to)) cuts.push({ from, to, role: 'redacted' });
  }
  const out: Span[] = [];
  let from = 0;
  for (const cut of cuts.sort((a, b) => a.from - b.from)) {
    if (cut.from > from) out.push({ text: clean.slice(from, cut.from), role: 'plain' });
    out.push({ text: clean.slice(cut.from, cut.to), role: cut.role });
    from = cut.to;
  }
  if (from < clean.length || out.length === 0) out.push({ text: clean.slice(from), role: 'plain' });
  return out;
}

/** A line as the terminal gets it. `over` is laid over the roles of all its parts, to the full width. */
export function painted(spans: Line, theme: Theme, over?: { role: Role; width: number }): string {
  const parts = over ? [...spans, { text: ' '.repeat(Math.max(0, over.width - widthOf(spans))), role: 'plain' as Role }] : spans;
  return parts
    .filter((part) => part.text !== '')
    .map(({ text, role }) => {
      const sgr = [theme.sgr(role), over ? theme.sgr(over.role) : ''].filter((code) => code !== '').join(';');
      return sgr === '' ? text : `\u001b[${sgr}m${text}\u001b[0m`;
    })
    .join('');
}
