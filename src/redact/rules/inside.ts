import { Buffer } from 'node:buffer';
import { isPlaceholder } from '../placeholder.ts';
import { addAhead, type Handler, type Scan, type Span } from '../scan.ts';

/** Finds secrets in a text that was decoded out of another one. */
export type FindIn = (text: string) => Span[];

/** A decoded text, and where each of its characters stands in the encoded one. */
interface Decoded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A string literal is decoded up to this length; beyond it the rules see it as it is. */
const LONGEST = 262_144;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Looks into string literals that hold escapes: a log in a log has its lines, keys and marks behind backslashes, at any depth. Spans
 * come back in the places of the outer text. `ends` are the places behind such escapes.
 */
export function findInStrings(text: string, ends: readonly number[], find: FindIn, spans: Span[]): void {
  let done = 0;
  for (const end of ends) {
    // Where an escape ends there is one in its line, but for one of two characters that ends the line.
    const slash = text.lastIndexOf('\\', end - 2);
    if (slash < done) continue;
    const lineStart = text.slice(done, slash).lastIndexOf('\n') + 1 + done;
    const newline = text.indexOf('\n', slash);
    const lineEnd = newline < 0 ? text.length : newline;
    done = lineEnd + 1;
    let at = INNER.test(text.slice(lineStart, lineEnd)) ? lineStart : lineEnd;
    while (at < lineEnd) {
      const open = text.indexOf('"', at);
      if (open < 0 || open >= lineEnd) break;
      const close = closeOf(text, open + 1, Math.min(lineEnd, open + LONGEST));
      at = close + 1;
      if (text[open - 1] !== '\\' && hasInnerEscape(text, open + 1, close))
        lookInto(decodeString(text, open + 1, close), find, spans, escapeJson);
    }
  }
}

function closeOf(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return limit;
}

/** Escaped newlines, code points and colours inside; the rules read escaped marks themselves, and a newline at the end hides nothing. */
const INNER = /\\(?:n|r|t|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})(?!(?:\\+[nr])*"|(?:\\+[nr])+$)|\\"kty/;

function hasInnerEscape(text: string, from: number, to: number): boolean {
  const slash = text.indexOf('\\', from);
  return slash >= 0 && slash < to && INNER.test(text.slice(slash, to + 1));
}

function decodeString(text: string, from: number, to: number): Decoded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = from; at < to; ) {
    let char = text[at]!;
    let next = at + 1;
    if (char === '\\' && next < to) {
      const code = text[next]!;
      next++;
      if (code === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(next, next + 4))) {
        char = String.fromCharCode(Number.parseInt(text.slice(next, next + 4), 16));
        next += 4;
      } else if (code === 'x' && /^[0-9a-fA-F]{2}$/.test(text.slice(next, next + 2))) {
        char = String.fromCharCode(Number.parseInt(text.slice(next, next + 2), 16));
        next += 2;
      } else char = ESCAPES[code] ?? code;
    }
    parts.push(char);
    starts.push(at);
    ends.push(next);
    at = next;
  }
  return withoutSequences({ text: parts.join(''), starts, ends });
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const SEQUENCE = new RegExp(`\\x1b\\[[0-?]{0,32}[ -/]{0,4}[@-~]|[${INVISIBLE}]`, 'g');
const HIDDEN = new RegExp(`[${INVISIBLE}]`);
const HIDDEN_OR_ESCAPE = new RegExp(`[\\x1b${INVISIBLE}]`);

/** Colours and invisible characters between the letters of a key would hide it. */
function withoutSequences(decoded: Decoded): Decoded {
  if (!HIDDEN_OR_ESCAPE.test(decoded.text)) return decoded;
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const copy = (to: number) => {
    parts.push(decoded.text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(decoded.starts[at]!);
      ends.push(decoded.ends[at]!);
    }
  };
  for (const found of decoded.text.matchAll(SEQUENCE)) {
    copy(found.index);
    from = found.index + found[0].length;
  }
  copy(decoded.text.length);
  return { text: parts.join(''), starts, ends };
}

/** Looks at a text as if the characters that nobody sees were not there. */
export function findBehindInvisible(text: string, find: FindIn, spans: Span[]): void {
  if (!HIDDEN.test(text)) return;
  const starts = Array.from({ length: text.length }, (_, at) => at);
  lookInto(withoutSequences({ text, starts, ends: starts.map((at) => at + 1) }), find, spans, (placeholder) => placeholder);
}

const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1);

function lookInto(decoded: Decoded, find: FindIn, spans: Span[], encode: (text: string) => string): void {
  for (const { dress, ...span } of find(decoded.text)) {
    const start = decoded.starts[span.start]!;
    const end = decoded.ends[span.end - 1]!;
    spans.push({ ...span, start, end, dress: (placeholder) => encode(dress ? dress(placeholder) : placeholder) });
  }
}

const BYTES = /\[\s{0,8}\d{1,3}(?:\s{0,8},\s{0,8}\d{1,3}){7,65536}\s{0,8}\]/g;

/** The journal writes a message that is no plain text as a list of bytes. The list stays one. */
export function findInBytes(text: string, find: FindIn, spans: Span[]): void {
  for (const found of text.matchAll(BYTES)) {
    const starts: number[] = [];
    const ends: number[] = [];
    const bytes: number[] = [];
    for (const number of found[0].matchAll(/\d+/g)) {
      if (Number(number[0]) > 255) break;
      bytes.push(Number(number[0]));
      starts.push(found.index + number.index);
      ends.push(found.index + number.index + number[0].length);
    }
    const decoded = withoutSequences({ text: Buffer.from(bytes).toString('latin1'), starts, ends });
    lookInto(decoded, find, spans, (placeholder) => [...Buffer.from(placeholder)].join(','));
  }
}

const PRINTABLE = /^[\t\n\r\x20-\x7e\u00a0-\uffff]*$/;
const isText = (text: string) => PRINTABLE.test(text.slice(0, 4096));

/** Words that make a text worth decoding, as base64 writes them at each of three places. */
const TELLING = [
  'password',
  'passwd',
  'secret',
  'token',
  'PRIVATE KEY',
  'Authorization',
  '"auth',
  'PASSWORD',
  'SECRET',
  'TOKEN',
  'API_KEY',
  'Bearer ',
];

const base64Words = [
  ...new Set(
    TELLING.flatMap((word) =>
      [0, 1, 2].map((before) => {
        const encoded = Buffer.from(`${'\0'.repeat(before)}${word}`)
          .toString('base64')
          .replace(/=+$/, '');
        // Only the characters that no neighbour decides.
        return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6)).toLowerCase();
      }),
    ),
  ),
].filter((word) => word.length >= 6);

const LEFT = /[A-Za-z0-9+/_-]{0,8192}$/;
const RIGHT = /[A-Za-z0-9+/_-]{0,65536}={0,2}/y;

function decodes(scan: Scan, run: string, start: number, text: string): void {
  if (run.length < 16 || !isText(text) || scan.inner === undefined || isPlaceholder(run)) return;
  const inner = scan.inner(text);
  if (inner.length === 0) return;
  addAhead(scan, { start, end: start + run.length, rule: 'encoded', value: run, learn: inner.flatMap(({ learn }) => learn ?? []) });
}

const WRAPPED = /(?:\r?\n[ \t]{0,32}[A-Za-z0-9+/]{2,100}={0,2}(?=\r?\n|$)){1,400}/y;
const WRAPPED_BEFORE = /(?:(?:^|\n)[ \t]{0,32}[A-Za-z0-9+/]{40,100}\r?(?=\n)){1,120}\n[ \t]{0,32}$/;

const base64: Handler = (scan, start) => {
  const seen = Math.max(scan.done, scan.commandEnds.get('base64') ?? 0);
  if (start < seen) return;
  const { text } = scan;
  const left = LEFT.exec(text.slice(Math.max(scan.done, start - 8192), start))![0].length;
  RIGHT.lastIndex = start;
  let end = start + RIGHT.exec(text)![0].length;
  let from = start - left;
  // Lines of equal length are one text that was wrapped.
  const before = WRAPPED_BEFORE.exec(text.slice(Math.max(seen, from - 8192), from));
  if (before) from -= before[0].length;
  if (end - start + left >= 40) {
    WRAPPED.lastIndex = end;
    end += WRAPPED.exec(text)?.[0].length ?? 0;
  }
  scan.commandEnds.set('base64', end);
  const run = text.slice(from, end);
  if (run.includes('\n')) {
    wrapped(scan, run, from);
    return;
  }
  // A path or a word may be glued to its left: then one of the four places fits.
  for (let skip = 0; skip < 4; skip++) {
    const decoded = Buffer.from(run.slice(skip), 'base64').toString('utf8');
    if (isText(decoded)) {
      decodes(scan, run.slice(skip), from + skip, decoded);
      return;
    }
  }
};

/** Every line of the wrapped text is a span of its own: lines keep their places. */
function wrapped(scan: Scan, run: string, from: number): void {
  const decoded = Buffer.from(run.replace(/\s/g, ''), 'base64').toString('utf8');
  if (!isText(decoded) || !scan.inner || scan.inner(decoded).length === 0) return;
  for (const line of run.matchAll(/[A-Za-z0-9+/_=-]+/g)) {
    const start = from + line.index;
    addAhead(scan, { start, end: start + line[0].length, rule: 'encoded', value: line[0] });
  }
}

const HEX_RIGHT = /(?:[0-9a-fA-F]{2}){0,32768}/y;

const hex: Handler = (scan, start, end) => {
  const { text } = scan;
  const named = text[end - 1] === '=';
  const from = named ? end : start;
  if (from < scan.done || from < (scan.commandEnds.get('hex') ?? 0)) return;
  const left = named ? 0 : /(?:[0-9a-fA-F]{2}){0,4096}$/.exec(text.slice(Math.max(scan.done, from - 8192), from))![0].length;
  HEX_RIGHT.lastIndex = from;
  const stop = from + HEX_RIGHT.exec(text)![0].length;
  scan.commandEnds.set('hex', stop);
  const run = text.slice(from - left, stop);
  decodes(scan, run, from - left, Buffer.from(run, 'hex').toString('utf8').replaceAll('\0', ' '));
};

/** Numbers of algorithms that stand at the beginning of the structures of keys. */
const KEY_ALGORITHMS = ['2a8648', '2b6570'];
/** A private key has a version before its algorithm, a certificate or a public key has none. */
const PRIVATE_BEFORE =
  /30(?:[0-7][\da-f]|81[\da-f]{2}|82[\da-f]{4})0201(?:0030[\da-f]{2}06[\da-f]{2}|01(?:04[\da-f]{2})[\da-f]{56,132}a0[\da-f]{2}06[\da-f]{2})$/i;

/** A private key in DER, written as hexadecimal digits. */
const hexKey: Handler = (scan, start) => {
  const { text } = scan;
  if (start < scan.done || start < (scan.commandEnds.get('hex') ?? 0)) return;
  const left = PRIVATE_BEFORE.exec(text.slice(Math.max(scan.done, start - 170), start))?.[0].length;
  if (left === undefined) return;
  HEX_RIGHT.lastIndex = start;
  const end = start + HEX_RIGHT.exec(text)![0].length;
  scan.commandEnds.set('hex', end);
  if (end - start + left >= 90) addAhead(scan, { start: start - left, end, rule: 'encoded', value: text.slice(start - left, end) });
};

const HEX_WORDS = new Set([
  ...TELLING,
  ...['_PASS=', '_PASSWD=', 'PGPASS', 'pass=', 'API_KEY', 'Password', 'Secret', 'Token', 'Authorization', 'authorization', 'Bearer '],
  ...['password', 'secret', 'token', 'passwd', 'PASSWORD', 'SECRET', 'TOKEN', 'PASSWD', 'PWD=', 'Pwd='],
]);

export const encodedAnchors: readonly { word: string; handle: Handler }[] = [
  ...base64Words.map((word) => ({ word, handle: base64 })),
  // an environment has its names in capitals, a connection string begins them with one
  ...[...HEX_WORDS].map((word) => ({ word: Buffer.from(word).toString('hex'), handle: hex })),
  ...['proctitle=', ' cmd=', ' data='].map((word) => ({ word, handle: hex })),
  ...KEY_ALGORITHMS.map((word) => ({ word, handle: hexKey })),
];
