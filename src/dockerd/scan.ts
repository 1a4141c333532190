/** Where in the grammar the reader stood when it met a byte that it could not use. */
export type State =
  | 'top'
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'after-pair'
  | 'after-element'
  | 'end'
  | 'string'
  | 'escape'
  | 'number'
  | 'literal';

/** One bracket that is still open, with the places that a repair may want to change. */
export interface Frame {
  open: '{' | '[';
  at: number;
  /** The last comma of this container, -1 if none. */
  comma: number;
  /** Start of the last key and of the last value of this container, -1 if none. */
  key: number;
  value: number;
}

/** What reading a text gave: all of it, or the first byte that a JSON reader refuses. */
export interface Scan {
  ok: boolean;
  /** Of the refused byte; the length of the text where it ended too early. */
  offset: number;
  state: State;
  /** The words of Go's encoding/json. */
  message: string;
  stack: Frame[];
  /** The last whole token before `offset`. */
  previous: { start: number; end: number };
  /** Where the string, number or word begins that was being read; `offset` otherwise. */
  tokenStart: number;
  /** Start of the outermost value, -1 if none began. */
  rootStart: number;
}

/** Go gives up at 10000; a tree that deep is no configuration, and the readers behind this one recurse. */
export const MAX_DEPTH = 1000;

const CONTEXT: Record<State, string> = {
  top: 'looking for beginning of value',
  value: 'looking for beginning of value',
  'value-or-end': 'looking for beginning of value',
  key: 'looking for beginning of object key string',
  'key-or-end': 'looking for beginning of object key string',
  colon: 'after object key',
  'after-pair': 'after object key:value pair',
  'after-element': 'after array element',
  end: 'after top-level value',
  string: 'in string literal',
  escape: 'in string escape code',
  number: 'in numeric literal',
  literal: 'in literal',
};

/** Go prints the first byte of the character as if it were one, quoted like a Go character. */
function quoteByte(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  let byte = point;
  if (point > 0xffff) byte = 0xf0 | (point >> 18);
  else if (point > 0x7ff) byte = 0xe0 | (point >> 12);
  else if (point > 0x7f) byte = 0xc0 | (point >> 6);
  if (byte === 0x27) return `'\\''`;
  if (byte === 0x22) return `'"'`;
  if (byte === 0x5c) return `'\\\\'`;
  const named: Record<number, string> = { 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };
  if (named[byte]) return `'${named[byte]}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${byte.toString(16).padStart(2, '0')}'`;
  return `'${String.fromCharCode(byte)}'`;
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isHex = (c: number) => isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);

/** Blanks that dockerd from 23.0 on cuts off both ends of the file, where JSON would not take them. */
const BLANK = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const AT_START = new RegExp(`^\\ufeff?${BLANK}*`);
const IS_BLANK = new RegExp(BLANK);

/** Where the text begins and ends that dockerd reads: without byte order mark and blanks. */
export function extent(text: string): { start: number; end: number } {
  const start = AT_START.exec(text)![0].length;
  let end = text.length;
  while (end > start && IS_BLANK.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Reads a text as Go's encoding/json does, without building anything. A byte order mark and blanks at the ends are skipped. */
export function scan(text: string): Scan {
  const stack: Frame[] = [];
  const previous = { start: 0, end: 0 };
  let state = 'top' as State;
  let rootStart = -1;
  const { start: begin, end } = extent(text);
  let i = begin;
  const result = (ok: boolean, offset: number, at: State, tokenStart: number, message: string): Scan => ({
    ok,
    offset,
    state: at,
    message,
    stack,
    previous,
    tokenStart,
    rootStart,
  });
  const fail = (offset: number, at: State, tokenStart: number, context = CONTEXT[at]): Scan =>
    offset >= end
      ? result(false, text.length, at, tokenStart, 'unexpected end of JSON input')
      : result(false, offset, at, tokenStart, `invalid character ${quoteByte(text, offset)} ${context}`);
  const token = (start: number, end: number) => {
    previous.start = start;
    previous.end = end;
    i = end;
  };
  const beginValue = (start: number) => {
    if (rootStart < 0) rootStart = start;
    const frame = stack.at(-1);
    if (frame) frame.value = start;
  };
  const afterValue = () => {
    const frame = stack.at(-1);
    state = frame ? (frame.open === '{' ? 'after-pair' : 'after-element') : 'end';
  };
  for (;;) {
    let c = text.charCodeAt(i);
    while (c === 32 || c === 10 || c === 13 || c === 9) c = text.charCodeAt(++i);
    if (i >= end) return state === 'end' ? result(true, i, 'end', i, '') : fail(i, state, i);
    const start = i;
    if (state === 'colon') {
      if (c !== 58) return fail(i, state, i);
      token(i, i + 1);
      state = 'value';
      continue;
    }
    if (state === 'after-pair' || state === 'after-element') {
      const frame = stack.at(-1)!;
      if (c === 44) {
        frame.comma = i;
        token(i, i + 1);
        state = state === 'after-pair' ? 'key' : 'value';
      } else if (c === (frame.open === '{' ? 125 : 93)) {
        stack.pop();
        token(i, i + 1);
        afterValue();
      } else return fail(i, state, i);
      continue;
    }
    if (state === 'end') return fail(i, state, i);
    const isKey = state === 'key' || state === 'key-or-end';
    if ((c === 125 && state === 'key-or-end') || (c === 93 && state === 'value-or-end')) {
      stack.pop();
      token(i, i + 1);
      afterValue();
      continue;
    }
    if (isKey && c !== 34) return fail(i, state, i);
    if (!isKey && (c === 34 || c === 123 || c === 91 || c === 45 || isDigit(c) || c === 116 || c === 102 || c === 110)) beginValue(i);
    if (c === 34) {
      const close = scanString();
      if (typeof close !== 'number') return close;
      if (isKey) stack.at(-1)!.key = start;
      token(start, close);
      if (isKey) state = 'colon';
      else afterValue();
    } else if (c === 123 || c === 91) {
      if (stack.length >= MAX_DEPTH) return result(false, i, state, i, 'exceeded max depth');
      stack.push({ open: c === 123 ? '{' : '[', at: i, comma: -1, key: -1, value: -1 });
      token(i, i + 1);
      state = c === 123 ? 'key-or-end' : 'value-or-end';
    } else if (c === 45 || isDigit(c)) {
      const close = scanNumber();
      if (typeof close !== 'number') return close;
      token(start, close);
      afterValue();
    } else if (c === 116 || c === 102 || c === 110) {
      const word = c === 116 ? 'true' : c === 102 ? 'false' : 'null';
      for (let k = 1; k < word.length; k++) {
        if (text[i + k] !== word[k]) return fail(i + k, 'literal', start, `in literal ${word} (expecting '${word[k]}')`);
      }
      token(start, start + word.length);
      afterValue();
    } else return fail(i, state, i);
  }

  function scanString(): number | Scan {
    const start = i;
    let at = i + 1;
    for (;;) {
      const c = text.charCodeAt(at);
      if (at >= end || c < 32) return fail(at, 'string', start);
      if (c === 34) return at + 1;
      if (c === 92) {
        const e = text.charCodeAt(++at);
        if (e === 117) {
          for (let k = 1; k <= 4; k++)
            if (!isHex(text.charCodeAt(at + k))) return fail(at + k, 'escape', start, 'in \\u hexadecimal character escape');
          at += 4;
        } else if (!(e === 34 || e === 92 || e === 47 || e === 98 || e === 102 || e === 110 || e === 114 || e === 116))
          return fail(at, 'escape', start);
      }
      at++;
    }
  }

  function scanNumber(): number | Scan {
    const start = i;
    let at = i;
    if (text.charCodeAt(at) === 45) at++;
    if (!isDigit(text.charCodeAt(at))) return fail(at, 'number', start);
    if (text.charCodeAt(at) === 48) at++;
    else while (isDigit(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === 46) {
      if (!isDigit(text.charCodeAt(++at))) return fail(at, 'number', start, 'after decimal point in numeric literal');
      while (isDigit(text.charCodeAt(at))) at++;
    }
    if ((text.charCodeAt(at) | 32) === 101) {
      at++;
      if (text[at] === '+' || text[at] === '-') at++;
      if (!isDigit(text.charCodeAt(at))) return fail(at, 'number', start, 'in exponent of numeric literal');
      while (isDigit(text.charCodeAt(at))) at++;
    }
    return at;
  }
}
