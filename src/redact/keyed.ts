import { readAuthorization, readCookies } from './headers.ts';
import { classifyKey, type KeyClass } from './keys.ts';
import { isPlaceholder } from './placeholder.ts';
import { lineStartOf, MAX_VALUE, type Quote, quoteAt, quoteBefore, type Range, readQuoted, readWord, unescapeLiteral } from './quoting.ts';
import { add, type Handler, type Scan } from './scan.ts';
import { isLearnable, isSecret, isWords, type Level } from './values.ts';

/** Words that lead to a key; what the key means is judged from all of it. */
export const KEY_WORDS = 'pass secret token cred key auth pw psk pat jwt kennwort cookie sig pswd'.split(' ');

const KEY_CHAR = /[A-Za-z0-9_.$-]/;
const REACH = 64;

interface Key extends Range {
  readonly name: string;
  readonly cls: KeyClass;
  /** The quotation mark round the key, if any. */
  readonly quote: Quote | undefined;
  readonly flag: boolean;
}

/** Grows a hit to the whole key round it and judges it. */
function keyAround(scan: Scan, start: number, end: number): Key | undefined {
  const { text } = scan;
  const floor = Math.max(scan.keyEnd, scan.done, start - REACH);
  let from = start;
  while (from > floor && KEY_CHAR.test(text[from - 1]!)) from--;
  const ceiling = Math.min(text.length, end + REACH);
  let to = end;
  while (to < ceiling && KEY_CHAR.test(text[to]!)) to++;
  scan.keyEnd = to;
  // A word as long as the reach is no key, it is a token of its own.
  if (to === ceiling && to < text.length) return undefined;
  if (text[from - 1] === '\\' && /[nrt]/.test(text[from]!) && to - from > 3) from++;
  else if (text[from - 1] === '%' || (text[from - 2] === '%' && /[0-9A-Fa-f]/.test(text[from - 1]!))) from = afterPercent(text, from);
  let name = text.slice(from, to);
  const flag = name.startsWith('-');
  name = name.replace(/^[-.$]{1,4}|[.-]+$/g, '');
  if (/^key$/i.test(name)) name = ownerBefore(text, from) + name;
  const cls = classifyKey(name);
  return cls === undefined ? undefined : { start: from, end: to, name, cls, flag, quote: quoteBefore(text, from) };
}

/** `%26token`: the digits belong to the escape. */
function afterPercent(text: string, from: number): number {
  const percent = text[from - 1] === '%' ? from - 1 : from - 2;
  return /^%[0-9A-Fa-f]{2}/.test(text.slice(percent, percent + 3)) ? percent + 3 : from;
}

const OWNER = /([A-Za-z]{3,12}[ _-])$/;
const ownerBefore = (text: string, from: number) => OWNER.exec(text.slice(Math.max(0, from - 14), from))?.[1] ?? '';

const ANSI = String.raw`(?:\\u001[bB]\[[\d;]{0,12}m|\\x1[bB]\[[\d;]{0,12}m|\\033\[[\d;]{0,12}m)?`;
/** What may stand between a key and its value, the closing mark of the key included. */
const SEPARATOR = new RegExp(
  String.raw`(?:\\{0,7}["'\x60]|&quot;|&#3[49];|%22|\]["']?)?\]?${ANSI}[ \t]{0,32}(=>|:=|={1,2}|:{1,2}|%3[AaDd]|&gt;|>|\u2192)${ANSI}[ \t]{0,64}(?:\\?u003[eE])?`,
  'y',
);
const FLAG_GAP = /(?:\\{0,7}["'],?[ \t\n]{0,32}(?=\\{0,7}["'])|[ \t]{1,8}(?!-))/y;
/** Words that a sentence gives a value to; `pass` and `auth` are verbs and nouns of other things. */
const SPOKEN = /pass(?:w|phrase|code)|kennwort|secret$|token$|api.?key$/i;
const SAYS = /(?:[ \t]{1,4}(?:is|was|set to|ist|est|are)[ \t:]{1,4}(?=[^ \t\n])|[ \t]{1,4}(?=["'\x60]))/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A value under a key that says what it is: JSON, env, logfmt, YAML, ini, options of commands, queries, struct dumps, sentences. */
export const keyed: Handler = (scan, start, end) => {
  if (start < scan.keyEnd || start < scan.done) return;
  const { text } = scan;
  if (text[start] === 's' && text[end] === '-' && isPlaceholder(text.slice(start, end + 11))) return;
  const key = keyAround(scan, start, end);
  if (!key) return;
  const separator = match(SEPARATOR, text, key.end);
  if (separator) {
    const sign = separator[1]!;
    readValue(scan, key, key.end + separator[0].length, sign, separator[0].length > sign.length);
    return;
  }
  const gap = key.flag ? match(FLAG_GAP, text, key.end) : undefined;
  if (gap) {
    readValue(scan, key, key.end + gap[0].length, ' ', true);
    return;
  }
  const says = SPOKEN.test(key.name) ? match(SAYS, text, key.end) : undefined;
  if (says) readValue(scan, key, key.end + says[0].length, 'says', true);
};

function readValue(scan: Scan, key: Key, at: number, sign: string, spaced: boolean): void {
  const { text } = scan;
  if (key.cls === 'authorization') {
    readAuthorization(scan, at);
    return;
  }
  if (key.cls === 'cookie') {
    readCookies(scan, at);
    return;
  }
  if (key.cls === 'address' || key.cls === 'account' || key.cls === 'signature') {
    if (key.cls === 'signature') readSignature(scan, at);
    return;
  }
  const inJson = key.quote !== undefined && (text[key.end] === '\\' || text[key.end] === key.quote.mark);
  const mark = inJson && key.quote ? { mark: '\\'.repeat(key.quote.slashes) + key.quote.mark } : {};
  const level: Judged = { level: key.cls, bare: /^secrets?$/i.test(key.name), ...mark };
  const char = text[at];
  if (char === '[' || (char === '\\' && text[at + 1] === '[')) {
    readList(scan, at + 1, level);
    return;
  }
  if (char === '{' || char === undefined) return;
  const html = match(/&quot;|&#3[49];|%22/y, text, at);
  if (html) {
    readUntil(scan, at + html[0].length, html[0], level);
    return;
  }
  const opening = quoteAt(text, at);
  if (opening) {
    const inside = readQuoted(text, at + opening.slashes + 1, opening);
    judge(scan, inside, level, sign === 'says', opening.slashes);
    return;
  }
  // `"TOKEN=a b"`, `-H 'X-Api-Key: a'`: the mark before the key closes the value.
  if (key.quote && !inJson && /^[=:]$/.test(sign)) {
    const inside = readQuoted(text, at, key.quote);
    // A longer text in one string is no single setting.
    if (inside.closed && !/\\[nrt]/.test(text.slice(inside.start, inside.end))) {
      judge(scan, inside, level, sign === ':' && !/[-_]|[a-z][A-Z]/.test(key.name), key.quote.slashes);
      return;
    }
  }
  // A number, true, null: in JSON the value ends where the grammar says.
  if (inJson && sign === ':' && match(/[-\w.]/y, text, at)) {
    const bare = match(/[^,}\]\s]{1,4096}/y, text, at);
    if (bare) judge(scan, { start: at, end: at + bare[0].length }, level, false, 0, level.mark);
    return;
  }
  if (char === '\n' || char === '\r' || ((char === '|' || char === '>') && sign === ':')) {
    readBelow(scan, key, at, level);
    return;
  }
  const query = sign === '=' && !spaced && (/[?&;]/.test(text[key.start - 1] ?? '') || text.slice(key.start - 6, key.start) === '\\u0026');
  const encoded = sign.startsWith('%3');
  let range = encoded ? readEncoded(text, at) : sign === '>' ? readElement(text, at) : readWord(text, at, query);
  const prose = sign === 'says' || ((sign === ':' || sign === ' ') && !startsLine(text, key.start) && key.quote === undefined && !key.flag);
  if (!encoded && !query && !key.flag && key.quote === undefined && /^[=:]$/.test(sign)) range = wholeLine(text, key, range, sign);
  judge(scan, range, level, prose, 0);
}

/** Docker's own secrets stand under `secret` and `secrets` by name: `db_password`, `id=npmrc`. */
const isName = (value: string) => /^id=/.test(value) || (/[_-]/.test(value) && isWords(value));

/** What a key says of the values under it. */
interface Judged {
  readonly level: Level;
  /** The key is nothing but `secret` or `secrets`. */
  readonly bare: boolean;
  /** In JSON: the mark of the key. A number becomes a string, a placeholder without marks would break the document. */
  readonly mark?: string;
}

const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

/** Adds the value if it is one. */
function judge(scan: Scan, range: Range, key: Judged, prose: boolean, slashes: number, mark?: string): void {
  const { level } = key;
  if (range.end <= range.start) return;
  const raw = scan.text.slice(range.start, range.end);
  const value = unescapeLiteral(raw, slashes);
  if (!isSecret(value, level, prose) || (key.bare && isName(value))) return;
  const learn = level !== 'weak' && isLearnable(value) ? [value] : [];
  add(scan, { ...range, rule: 'named-value', value, learn, ...(NUMBER.test(value) && mark ? { wrap: mark } : {}) });
}

const START =
  /(?:^|\n)[ \t]{0,64}(?:[-*+#;][ \t]{0,4}|export[ \t]{1,4}|set[ \t]{1,4}|ENV[ \t]{1,4}|ARG[ \t]{1,4}|Environment=["']?)?["']?$/;

/** True if the key opens its line: the line is then a setting, not a sentence. */
const startsLine = (text: string, at: number) =>
  START.test(text.slice(Math.max(0, at - 80), at)) || (at < 80 && START.test(text.slice(0, at)));

const PAIR_OR_COMMENT = /[ \t](?:[\w.-]{1,40}=|[#;]|\/\/|[\w-]{1,40}:[ \t])/;

/** In a file of settings a value may hold blanks; in a log the next word is the next field. */
function wholeLine(text: string, key: Key, word: Range, sign: string): Range {
  if (!startsLine(text, key.start) || isPlaceholder(text.slice(word.start, word.end))) return word;
  let end = word.end + match(/[^\n]{0,4096}/y, text, word.end)![0].length;
  if (end - word.end === 4096) return word;
  while (end > word.end && /\s/.test(text[end - 1]!)) end--;
  const rest = text.slice(word.end, end);
  if (rest === '' || PAIR_OR_COMMENT.test(` ${rest.trim()}`) || PAIR_OR_COMMENT.test(rest)) return word;
  if (/["'\x60{}[\]<>]/.test(rest)) return word;
  if (sign === ':' && isWords(text.slice(word.start, end).replace(/ /g, '_'))) return { start: word.start, end: word.start };
  return { start: word.start, end };
}

/** `"Authorization": ["Bearer x"]`, `passwords = [a, b]`: the strings of a list. */
function readList(scan: Scan, from: number, level: Judged): void {
  const { text } = scan;
  const limit = Math.min(text.length, from + 8192);
  for (let at = from; at < limit; at++) {
    const opening = quoteAt(text, at);
    if (opening) {
      const inside = readQuoted(text, at + opening.slashes + 1, opening);
      judge(scan, inside, level, false, opening.slashes);
      at = inside.end + opening.slashes;
    } else if (/[,\s]/.test(text[at]!)) continue;
    else if (text[at] === ']' || text[at] === '{' || text[at] === '[') return;
    else {
      const word = /[^\],\s]{0,4096}/y;
      word.lastIndex = at;
      const found = word.exec(text)![0];
      judge(scan, { start: at, end: at + found.length }, level, false, 0, level.mark);
      at += found.length - 1;
    }
  }
}

function readUntil(scan: Scan, from: number, mark: string, level: Judged): void {
  const window = scan.text.slice(from, from + MAX_VALUE);
  const found = /[\n]/.exec(window)?.index ?? window.length;
  const close = window.slice(0, found).indexOf(mark);
  judge(scan, { start: from, end: from + (close < 0 ? found : close) }, level, false, 0);
}

/** A percent-encoded form: the value ends at the encoded `&`, `"` or `}`. */
function readEncoded(text: string, from: number): Range {
  const found = match(/(?:%(?!26|22|7[dD]|2[cC]|0[aA])[0-9A-Fa-f]{2}|[A-Za-z0-9_.~+*!()'-]){1,4096}/y, text, from);
  return { start: from, end: from + (found?.[0].length ?? 0) };
}

function readElement(text: string, from: number): Range {
  const found = match(/(?:<!\[CDATA\[)?[^<\n]{0,4096}/y, text, from);
  const open = found?.[0].startsWith('<![CDATA[') ? 9 : 0;
  const end = from + (found?.[0].length ?? 0);
  return { start: from + open, end: text.startsWith(']]>', end - 3) ? end - 3 : end };
}

/** The lines under `key: |` that are indented deeper; or the single word on the line after `Password:`. */
function readBelow(scan: Scan, key: Key, at: number, level: Judged): void {
  const { text } = scan;
  const block = match(/[|>][+-]?\d?[ \t]{0,8}\r?\n/y, text, at);
  const lineStart = lineStartOf(text, key.start, 200);
  if (lineStart < 0) return;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, key.start))![0].length;
  let from = at + (block ? block[0].length : (match(/\r?\n/y, text, at)?.[0].length ?? 0));
  const line = /([ \t]{0,64})([^\n]{0,4096})(\n|$)/y;
  for (let count = 0; count < 256; count++) {
    const found = match(line, text, from);
    if (!found || (found[2] === '' && found[3] === '')) return;
    const start = from + found[1]!.length;
    const range = { start, end: start + found[2]!.replace(/\s+$/, '').length };
    if (block) {
      if (range.end > range.start && found[1]!.length <= indent) return;
      judge(scan, range, level.level === 'weak' ? level : { ...level, level: 'strong' }, false, 0);
    } else {
      const word = text.slice(range.start, range.end);
      if (level.level !== 'weak' && /^[^\s:="'{}[\]<>]{6,128}$/.test(word) && isLearnable(word)) judge(scan, range, level, true, 0);
      return;
    }
    from += found[0].length;
  }
}

/** Signatures of links: only long ones; `sig` and `signature` have other meanings, too. */
function readSignature(scan: Scan, at: number): void {
  const found = match(/["']?((?:%[0-9A-Fa-f]{2}|[A-Za-z0-9+/_.~=-]){24,1024})/y, scan.text, at);
  if (!found || /^sha(?:256|512):/.test(found[1]!)) return;
  const start = at + found[0].length - found[1]!.length;
  const value = found[1]!.replace(/[.]+$/, '');
  add(scan, { start, end: start + value.length, rule: 'named-value', value });
}
