import { ODD_BLANK } from './json.ts';
import { proposeInside } from './proposals-inside.ts';
import { proposeQuotes } from './proposals-strings.ts';
import type { Scan } from './scan.ts';

/** `text` takes the place of what stands from `start` to `end`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** One way to get past the byte at which a reader stopped. */
export interface Candidate {
  splices: Splice[];
  what: string;
  /** 1 for what people do every day; more for what loses or bends something. */
  cost: number;
  /** The place to show, where it is not the first splice. */
  at?: number;
  /** Two objects become one; equal keys have to be united afterwards. */
  joins?: boolean;
}

/** One splice as a candidate. */
export const change = (cost: number, what: string, start: number, end: number, text = ''): Candidate => ({
  splices: [{ start, end, text }],
  what,
  cost,
});

/** All that a person may have meant at the byte where the reader stopped. */
export function proposals(text: string, read: Scan): Candidate[] {
  const { state, offset } = read;
  const inString = state === 'string' || state === 'escape';
  const found: Candidate[] = [];
  if (!inString) found.push(...noise(text, offset));
  if (found.length > 0 && found[0]!.cost < 1) return found;
  found.push(...proposeQuotes(text, read));
  if (!inString) {
    found.push(...proposeInside(text, read));
    if (offset < text.length) found.push(change(4, `removed ${show(text[offset] ?? '')}`, offset, offset + 1));
  }
  return found;
}

/** A character as a person can read it. */
function show(c: string): string {
  const code = c.codePointAt(0) ?? 0;
  return code < 0x21 || code === 0x7f || ODD_BLANK.test(c)
    ? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : `\`${c}\``;
}

/** What no JSON reader takes and no value needs: comments, invisible characters, terminal colours. */
function noise(text: string, offset: number): Candidate[] {
  const c = text[offset] ?? '';
  if (c === '') return [];
  const colour = /^\u001b\[[0-9;?]*[A-Za-z]/.exec(text.slice(offset, offset + 20))?.[0];
  if (colour) return [change(0.5, 'removed a terminal colour code', offset, offset + colour.length)];
  if (ODD_BLANK.test(c)) {
    let end = offset;
    while (end < text.length && ODD_BLANK.test(text[end]!)) end++;
    const run = text.slice(offset, end);
    const blanks = run.replace(/[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '').length;
    return [change(0.5, blanks === 0 ? `removed ${show(c)}` : `replaced ${show(c)} by a blank`, offset, end, ' '.repeat(blanks))];
  }
  if (c < ' ') {
    const all = c === '\0' && /\0[^\0]\0/.test(text) ? [...text.matchAll(/\0+/g)] : undefined;
    if (all)
      return [
        {
          splices: all.map((m) => ({ start: m.index, end: m.index + m[0].length, text: '' })),
          what: 'removed the zero bytes of UTF-16',
          cost: 0.5,
        },
      ];
    let end = offset + 1;
    while (text[end] === c) end++;
    return [change(0.5, `removed ${show(c)}`, offset, end)];
  }
  return comment(text, offset);
}

function comment(text: string, offset: number): Candidate[] {
  const start = text.slice(offset, offset + 4);
  const lineEnd = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  let end: number;
  if (start.startsWith('/*') || start === '<!--') {
    const mark = start === '<!--' ? '-->' : '*/';
    const close = text.indexOf(mark, offset + 2);
    end = close < 0 ? lineEnd : close + mark.length;
  } else if (start.startsWith('//') || start.startsWith('#')) end = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  else return [];
  return [{ ...change(0.9, 'removed a comment', ...wholeLines(text, offset, end)), at: offset }];
}

/** Widens a range to whole lines where nothing else stands on them, or to the blanks before it. */
export function wholeLines(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && /[ \t]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && /[ \t\r]/.test(text[to]!)) to++;
  const alone = (from === 0 || text[from - 1] === '\n') && (to >= text.length || text[to] === '\n');
  if (alone) return [from, Math.min(text.length, to + 1)];
  // at the end of a line the blanks before go too; in its midst one side keeps them
  if (to >= text.length || text[to] === '\n') return [from, text[to - 1] === '\r' ? to - 1 : to];
  return [start, end];
}
