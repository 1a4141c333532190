import { isPlaceholder } from '../placeholder.ts';
import { lineStartOf, MAX_VALUE, matchAt, quoteAt, type Range, readQuoted } from '../quoting.ts';
import { add, type Scan } from '../scan.ts';
import { type Judged, judge } from './judge.ts';
import { type Key, startsLine } from './key-around.ts';
import { prefixLength } from './pem.ts';
import { isCapitalAndNumber, isLearnable, isWords } from './values.ts';

const PAIR_OR_COMMENT = /[ \t](?:[\w.-]{1,40}=|[#;]|\/\/|[\w-]{1,40}:[ \t])/;

const isGenerated = (word: string) => /^[A-Za-z0-9_.-]{20,}$/.test(word) && /\d.*[A-Za-z].*\d/.test(word);

/** In a file of settings a value may hold blanks; in a log the next word is the next field. */
export function wholeLine(text: string, key: Key, word: Range, sign: string): Range {
  if (!startsLine(text, key.start) || isPlaceholder(text.slice(word.start, word.end))) return word;
  let end = word.end + matchAt(/[^\n]{0,4096}/y, text, word.end)![0].length;
  if (end - word.end === 4096) return word;
  while (end > word.end && /\s/.test(text[end - 1]!)) end--;
  const rest = text.slice(word.end, end);
  if (rest === '' || PAIR_OR_COMMENT.test(` ${rest.trim()}`) || PAIR_OR_COMMENT.test(rest)) return word;
  if (/["'\x60{}[\]<>]|[ \t]\(/.test(rest)) return word;
  // `API_TOKEN=x deploy check`: a variable for one command
  if (
    sign === '=' &&
    (/^[ \t]{1,4}[a-z][\w.-]{0,40}[ \t][^\n]*(?:[ \t]-{1,2}[a-z]|[ \t]\/|:\/\/)/.test(rest) ||
      (/^[ \t]{1,4}[a-z][\w./-]{0,40}(?:[ \t]|$)/.test(rest) && isGenerated(text.slice(word.start, word.end))))
  )
    return word;
  // `auth: no credentials provided` says what happened
  if (sign === ':' && key.cls === 'weak' && /^[ \t]+[a-z]/.test(rest)) return { start: word.start, end: word.start };
  // `password: not set` is a sentence, `MYSQL_PASSWORD: not set` is a setting
  if (
    sign === ':' &&
    !/^[A-Z0-9]+_[A-Z0-9_]+$/.test(key.name) &&
    isWords(text.slice(word.start, end).replace(/[.!]$/, '').replace(/ /g, '_'))
  )
    return { start: word.start, end: word.start };
  return { start: word.start, end };
}

/** `"Authorization": ["Bearer x"]`, `passwords = [a, b]`: the strings of a list. */
export function readList(scan: Scan, from: number, level: Judged, slashes = 0): void {
  const { text } = scan;
  const limit = Math.min(text.length, from + 8192);
  for (let at = from; at < limit; at++) {
    const opening = quoteAt(text, at);
    if (opening) {
      // A mark with fewer backslashes closes the string that all of this stands in: the list goes on in another line of the log.
      if (opening.slashes < slashes) return;
      const inside = readQuoted(text, at + opening.slashes + 1, opening);
      if (!inside.closed) return;
      judge(scan, inside, level, false, opening.slashes);
      at = inside.end + opening.slashes;
    } else if (text[at] === '\\' && slashes > 0) return;
    else if (/[,\s]/.test(text[at]!)) continue;
    else if (text[at] === ']' || text[at] === ')' || text[at] === '{' || text[at] === '[') return;
    else {
      const word = /[^\]),\s"'\\]{1,4096}/y;
      word.lastIndex = at;
      const found = word.exec(text)?.[0];
      if (found === undefined) return;
      judge(scan, { start: at, end: at + found.length }, level, false, 0, level.mark);
      at += found.length - 1;
    }
  }
}

/** `password=''x''`: PostgreSQL and SQL double a mark in a string. */
export function readDoubled(scan: Scan, at: number, level: Judged): boolean {
  const found = matchAt(/''(?=[^'\s,;)])[^'\n]{1,256}''/y, scan.text, at);
  if (found) judge(scan, { start: at + 2, end: at + found[0].length - 2 }, level, false, 0);
  return found !== undefined;
}

export function readUntil(scan: Scan, from: number, mark: string, level: Judged, reach = MAX_VALUE): void {
  const window = scan.text.slice(from, from + reach);
  const found = /[\n]/.exec(window)?.index ?? window.length;
  const close = window.slice(0, found).indexOf(mark);
  judge(scan, { start: from, end: from + (close < 0 ? found : close) }, level, false, 0);
}

/** A percent-encoded form: the value ends at the encoded `&`, `"` or `}`. */
export function readEncoded(text: string, from: number): Range {
  const found = matchAt(/(?:%(?!26|22|7[dD]|2[cC]|0[aA])[0-9A-Fa-f]{2}|[A-Za-z0-9_.~+*!()'-]){1,4096}/y, text, from);
  return { start: from, end: from + (found?.[0].length ?? 0) };
}

export function readElement(text: string, from: number): Range {
  const found = matchAt(/(?:<!\[CDATA\[)?[^<\n]{0,4096}/y, text, from);
  const open = found?.[0].startsWith('<![CDATA[') ? 9 : 0;
  const end = from + (found?.[0].length ?? 0);
  // `-p <password> registry` is a usage, no element.
  if (!text.startsWith('</', end)) return { start: from, end: from };
  return { start: from + open, end: text.startsWith(']]>', end - 3) ? end - 3 : end };
}

const MEMBER = /\s{0,64}(?:\\{0,7}"[^"\n]{1,128}"\s{0,8}:|\w{1,40}[ \t]{0,16}=)\s{0,8}(?=\\{0,7}")/y;

/** `"passwords": {"bob": "x"}`: the values of an object whose key says what they are. */
export function readMembers(scan: Scan, from: number, level: Judged): void {
  let at = from;
  for (let count = 0; count < 64; count++) {
    const found = matchAt(MEMBER, scan.text, at);
    const opening = found && quoteAt(scan.text, at + found[0].length);
    if (!opening) return;
    const inside = readQuoted(scan.text, at + found[0].length + opening.slashes + 1, opening);
    judge(scan, inside, level, false, opening.slashes);
    at = inside.end + opening.slashes + 1;
    if (scan.text[at] === ',') at++;
    else if (!/[ \t\n]/.test(scan.text[at] ?? '')) return;
  }
}

/** A value in quotation marks that goes on on the next lines, as shells allow it. It has to end soon, and at the end of a line. */
export function readOpenQuote(scan: Scan, from: number, mark: string, level: Judged): void {
  const lines = scan.text.slice(from, from + 4096).split('\n', 18);
  const last = lines.findIndex((line, at) => at > 0 && line.includes(mark));
  if (last < 1 || !new RegExp(`^[^${mark}]*${mark}[\\s;,]*$`).test(lines[last]!)) return;
  let at = from + lines[0]!.length + 1;
  for (const line of lines.slice(1, last + 1)) {
    const end = line.indexOf(mark) < 0 ? line.length : line.indexOf(mark);
    judge(scan, { start: at, end: at + end }, level, false, 0);
    at += line.length + 1;
  }
}

const ITEM = /\r?\n[ \t]{0,64}-[ \t]{1,4}["']?([^\s"':]{4,256})["']?[ \t]{0,8}(?=\r?\n|$)/y;

/** `Password:` and its value as the only word of the next line, or the one after it. */
const ALONE = /\r?\n(?:[ \t]{0,16}\r?\n)?[ \t]{0,64}["']?([^\s:="'{}[\]<>]{6,128})(?=["']?,?[ \t]{0,8}(?:\r?\n|$))/y;
/** The same where each line begins with a time and a program. */
const ALONE_IN_LOG = /[ \t]{0,64}([^\s:="'{}[\]<>]{6,128})[ \t]{0,8}(?=\r?\n|$)/y;
export function aloneInLog(text: string, key: Key, at: number): RegExpExecArray | undefined {
  const lineStart = lineStartOf(text, key.start, 200);
  const next = text[at] === '\r' ? at + 2 : at + 1;
  if (lineStart < 0 || text[next - 1] !== '\n') return undefined;
  const from = next + prefixLength(text, lineStart, key.start, next);
  if (from === next) return undefined;
  // an empty line between the two has the same prefix
  const empty = matchAt(/[ \t]{0,16}\r?\n/y, text, from);
  const below = empty ? from + empty[0].length : from;
  return matchAt(ALONE_IN_LOG, text, empty ? below + prefixLength(text, lineStart, key.start, below) : from);
}
/** A word that stands alone below a label: what a program has made, or what somebody has chosen with a capital and a digit in it. */
export const isAlone = (word: string, { level }: Judged) =>
  isLearnable(word) ||
  isCapitalAndNumber(word) ||
  /^[0-9a-f]{24,}$/.test(word) ||
  (level === 'strong' &&
    /^(?=.*\d)(?=.*[A-Z!@#$%^&*])(?=.*[a-z])[^\s/\\()]{8,64}$/.test(word) &&
    !/^\d|\.[a-z]{1,5}\d?$|@[\w-]+\./.test(word));
const LINE = /([ \t]{0,64})([^\n]{0,4096})(\n|$)/y;

/** The lines under `key: |` that are indented deeper; or the single word on the line after `Password:`. */
export function readBelow(scan: Scan, key: Key, at: number, level: Judged): void {
  const { text } = scan;
  const block = matchAt(/[|>][+-]?\d?[ \t]{0,8}\r?\n/y, text, at);
  if (!block && /s$/i.test(key.name)) {
    let item = at;
    for (let found = matchAt(ITEM, text, item); found; found = matchAt(ITEM, text, item)) {
      const start = item + found[0].indexOf(found[1]!);
      judge(scan, { start, end: start + found[1]!.length }, level, false, 0);
      item += found[0].length;
    }
    if (item > at) return;
  }
  if (!block) {
    const alone = level.level === 'weak' ? undefined : (matchAt(ALONE, text, at) ?? aloneInLog(text, key, at));
    const word = alone?.[1] ?? '';
    if (!alone || !isAlone(word, level)) return;
    const end = alone.index + alone[0].trimEnd().length;
    judge(scan, { start: end - word.length, end }, level, true, 0);
    return;
  }
  const lineStart = lineStartOf(text, key.start, 200);
  if (lineStart < 0) return;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, key.start))![0].length;
  let from = at + block[0].length;
  for (let count = 0; count < 256; count++) {
    const found = matchAt(LINE, text, from);
    if (!found || (found[2] === '' && found[3] === '')) return;
    const start = from + found[1]!.length;
    const range = { start, end: start + found[2]!.replace(/\s+$/, '').length };
    if (range.end > range.start && found[1]!.length <= indent) return;
    judge(scan, range, level.level === 'weak' ? level : { ...level, level: 'strong' }, false, 0);
    from += found[0].length;
  }
}

/** Signatures of links: only long ones; `sig` and `signature` have other meanings, too. */
export function readSignature(scan: Scan, at: number): void {
  const found = matchAt(/["']?((?:%[0-9A-Fa-f]{2}|[A-Za-z0-9+/_.~=-]){24,1024})/y, scan.text, at);
  if (!found || /^sha(?:256|512):/.test(found[1]!)) return;
  const start = at + found[0].length - found[1]!.length;
  const value = found[1]!.replace(/[.]+$/, '');
  add(scan, { start, end: start + value.length, rule: 'named-value', value });
}

/** `password = "old" -> "new"` of Terraform, `=>` of Pulumi. What was may be null, or not to be shown. */
const CHANGE = /[ \t]{0,4}(?:->|=>|\u2192)[ \t]{1,4}(?=\\{0,7}["'])/y;
export const UNKNOWN_BEFORE = /(?:null|\((?:sensitive value|known after apply|none|unset)\))(?=[ \t]{1,4}(?:->|=>|\u2192)[ \t])/y;
export function readChange(scan: Scan, at: number, level: Judged): void {
  const arrow = matchAt(CHANGE, scan.text, at);
  const opening = arrow && quoteAt(scan.text, at + arrow[0].length);
  if (opening) judge(scan, readQuoted(scan.text, at + arrow[0].length + opening.slashes + 1, opening), level, false, opening.slashes);
}

/** Not so the key of a cloud, whose prefix tells what it is and stays. */
export const OPAQUE_OPENS = /\\{0,7}["']?(?!A(?:KIA|SIA|BIA|CCA|IDA|ROA)[A-Z0-9]{12})[A-Za-z0-9+/_-]{16}|\[\s{0,16}\d/y;
export const IN_OBJECT =
  /\{[ ]?(?:\\{0,7}"\w{1,16}\\{0,7}":[ ]?(?:\\{0,7}"[^"\n]{0,96}"|\d{1,20}),[ ]?){0,4}\\{0,7}"(?:p|pw|pwd|pass|password)\\{0,7}":[ ]?\\{0,7}"([^"\\\n]{3,256})(?=\\{0,7}")/y;
/** A number, or in quotation marks what a token of PKCS #11 is opened with. */
export const PIN_OPENS = /\\{0,7}["']?\d{4,12}(?![\w.-])|\\{0,7}["'](?!GPIO)(?=[\w!#$%^&+-]{0,63}\d)[\w!#$%^&+-]{6,64}\\{0,7}["']/y;
