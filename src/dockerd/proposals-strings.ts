import { SMART_QUOTES } from './json.ts';
import { type Candidate, change } from './proposals.ts';
import type { Scan } from './scan.ts';

const QUOTES = `'${SMART_QUOTES}`;
const isQuote = (c: string | undefined) => c !== undefined && c !== '' && QUOTES.includes(c);
/** Closing, for the eye: what may follow a string in JSON. */
const FOLLOWS = /^[ \t\u00a0]*(?:[,:}\]=;，：\r\n]|$|\/\/|#|\/\*)/;

/** Repairs of quotation marks, escapes and raw characters: inside a string, or where one should begin. */
export function proposeQuotes(text: string, read: Scan): Candidate[] {
  const { state, offset } = read;
  if (state === 'escape') return escapes(text, read);
  if (state === 'string') return [...controls(text, offset), ...unclosed(text, read.tokenStart, offset, true)];
  const found: Candidate[] = [];
  if (isQuote(text[offset])) found.push(...otherQuotes(text, offset));
  if (text[offset] === '"' && state !== 'end') found.push(...doubled(text, read));
  if (
    read.previous.end === offset &&
    offset - read.previous.start === 2 &&
    text[offset - 1] === '"' &&
    /[^\s,:}\]]/.test(text[offset] ?? ',')
  ) {
    found.push(change(1, 'removed a second "', offset - 1, offset));
  }
  if (text[offset] === '\\' && text[offset + 1] === '"') {
    const all = [...text.matchAll(/\\"/g)];
    found.push({
      splices: all.map((m) => ({ start: m.index, end: m.index + 1, text: '' })),
      what: 'removed the backslashes before quotation marks',
      cost: 1.5,
    });
  }
  // the string before may have swallowed its neighbours, because its own end is missing
  const { start, end } = read.previous;
  if (text[start] === '"' && offset < text.length && !'}]'.includes(text[offset]!)) found.push(...unclosed(text, start, end - 1, false));
  return found;
}

/** `'x'`, `“x”`, `„x"`: any other mark of quotation in place of `"`. */
function otherQuotes(text: string, offset: number): Candidate[] {
  const lineEnd = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  const found: Candidate[] = [];
  const single = text[offset] === "'";
  const what = single ? 'replaced \' by "' : 'replaced curly quotation marks by "';
  for (let at = offset + 1; at < lineEnd && found.length < 3; at++) {
    const c = text[at]!;
    if (!(isQuote(c) || c === '"') || (single && c !== "'" && c !== '"')) continue;
    if (!FOLLOWS.test(text.slice(at + 1, at + 80))) continue;
    const inner = text.slice(offset + 1, at);
    const body = inner.replace(/\\'/g, "'").replace(/(^|[^\\])"/g, '$1\\"');
    found.push(change(1 + found.length * 1.6, what, offset, at + 1, `"${body}"`));
  }
  if (!text.includes('"')) found.push(...everyQuote(text, offset, what));
  found.push(change(3, what, offset, offset + 1, '"'));
  // `''x''`, and a mark that stands too much
  found.push(change(2.5, `removed ${text[offset]}`, offset, offset + 1));
  return found;
}

/** A file that has not one `"`: all its strings are quoted the other way. */
function everyQuote(text: string, offset: number, what: string): Candidate[] {
  const splices: Candidate['splices'] = [];
  for (const m of text.slice(offset).matchAll(/'((?:[^'\\\n]|\\.)*)'(?=[ \t]*[,:}\]=;\r\n]|$)|[“”„‟«»″＂]/g)) {
    const start = offset + m.index;
    const body = m[1] === undefined ? '"' : `"${m[1].replace(/\\'/g, "'")}"`;
    splices.push({ start, end: start + m[0].length, text: body });
  }
  return splices.length > 1 ? [{ splices, what, cost: 0.9, at: offset }] : [];
}

/** `""x""`, and `"x""`. */
function doubled(text: string, read: Scan): Candidate[] {
  const { offset, previous } = read;
  if (offset !== previous.end || text[previous.start] !== '"') return [];
  return [change(1, 'removed a second "', offset, offset + 1)];
}

function controls(text: string, offset: number): Candidate[] {
  const c = text[offset];
  if (c === undefined || c === '') return [];
  if (c === '\t') return [change(0.9, 'wrote the tab in a string as \\t', offset, offset + 1, '\\t')];
  const broken = joined(text, offset);
  if (broken) return [broken];
  if (c === '\n') return [change(1.4, 'wrote the line break in a string as \\n', offset, offset + 1, '\\n')];
  if (c === '\r')
    return text[offset + 1] === '\n'
      ? [change(1.4, 'wrote the line break in a string as \\n', offset, offset + 2, '\\n')]
      : [change(0.9, 'wrote a line break in a string as \\r', offset, offset + 1, '\\r')];
  return [
    change(
      0.9,
      'wrote a control character in a string as an escape',
      offset,
      offset + 1,
      `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ];
}

/** A value that an editor or a mail broke over two lines: no path and no address holds a line break. */
function joined(text: string, offset: number): Candidate | undefined {
  const gap = /^\r?\n[ \t]*/.exec(text.slice(offset, offset + 200))?.[0];
  if (gap === undefined) return undefined;
  const before = /"([^"\n]*)$/.exec(text.slice(Math.max(0, offset - 400), offset))?.[1];
  const after = /^([^"\s]+)"/.exec(text.slice(offset + gap.length, offset + gap.length + 400))?.[1];
  if (before === undefined || after === undefined || /\s/.test(before) || !/[/.:,-]/.test(before + after)) return undefined;
  return change(1.2, 'joined a value that was broken over two lines', offset, offset + gap.length);
}

function escapes(text: string, read: Scan): Candidate[] {
  const { offset, tokenStart } = read;
  const at = text.lastIndexOf('\\', offset - 1) < tokenStart ? offset - 1 : text.lastIndexOf('\\', offset - 1);
  if (text[offset] === "'") return [change(0.8, "wrote \\' as '", at, at + 1)];
  const lineEnd = text.indexOf('\n', tokenStart) < 0 ? text.length : text.indexOf('\n', tokenStart);
  const found: Candidate[] = [];
  // `"C:\docker\new"`: where one backslash is no escape, the others of that string are none either
  const close = /^"(?:[^"\\\n]|\\[^\n])*?(?:"|\\"(?=\s*[,}\]\r\n]))/.exec(text.slice(tokenStart, lineEnd))?.[0];
  if (close && /\\[^"\\]/.test(close)) {
    const body = close.slice(1, -1).replace(/\\\\|\\"(?!$)|\\/g, (m) => (m.length === 2 ? m : '\\\\'));
    const end = tokenStart + close.length;
    found.push(change(1, 'doubled the backslashes', tokenStart, end, `"${body.replace(/(^|[^\\])(?:\\\\)*\\$/, (m) => `${m}\\`)}"`));
  }
  found.push(change(1.2, 'doubled a backslash', at, at, '\\'));
  return found;
}

/** The `"` that a string from `start` to `end` lacks: before what cannot belong to it, or at the end of its line. */
function unclosed(text: string, start: number, end: number, atError: boolean): Candidate[] {
  const body = text.slice(start, end);
  const found: Candidate[] = [];
  const put = (cost: number, at: number) => {
    if (at > start && !found.some((f) => f.splices[0]!.start === at)) found.push(change(cost, 'added the missing "', at, at, '"'));
  };
  for (let i = 1; i < body.length; i++) {
    const c = body[i]!;
    if (isQuote(c) && c !== "'" && FOLLOWS.test(text.slice(start + i + 1, start + i + 80)))
      found.push(change(1, 'replaced a curly quotation mark by "', start + i, start + i + 1, '"'));
    else if (c === "'" && atError && FOLLOWS.test(text.slice(start + i + 1, start + i + 80)))
      found.push(change(1.1, 'replaced \' by "', start + i, start + i + 1, '"'));
    if (found.length > 3) break;
  }
  if (atError) {
    const trimmed = body.trimEnd();
    const tail = /[\s,}\]:{[]+$/.exec(trimmed);
    if (tail) {
      // `"a": "b"}]` lost its mark before any of these
      for (let i = tail.index; i < trimmed.length; i++)
        if (!/\s/.test(trimmed[i]!) && !/[ \t]/.test(trimmed[i - 1] ?? '')) put(1 + (i - tail.index) * 0.01, start + i);
    }
    put(tail ? 1.15 : 1, start + trimmed.length);
    const noted = /\s*(?:\/\/|#)/.exec(trimmed);
    if (noted && noted.index > 0) put(1.2, start + noted.index);
  }
  const colon = /^"[\w.-]*(?=\s*:)/.exec(body);
  if (colon) put(1, start + colon[0].length);
  for (const m of [...body.matchAll(/[,}\]](?=\s|$|[,}\]])/g)].slice(0, 4)) put(1.1, start + m.index);
  return found;
}
