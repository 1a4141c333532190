import { lineStartOf, matchAt, type Range } from '../quoting.ts';
import type { Scan } from '../scan.ts';
import { type Judged, judge } from './judge.ts';
import type { Key } from './key-around.ts';
import { prefixLength } from './pem.ts';
import { isChosen } from './spoken.ts';
import { isCapitalAndNumber, isLearnable } from './values.ts';

/** The rest of a line that announces something. */
const ANNOUNCES = /[^\n]{0,160}?:[ \t]{0,4}\r?\n/y;
/** The key is all there is in its line. */
const ALONE = /[ \t]{0,4}\r?\n/y;
/** A line of base64 may end in one of the words, too. */
const NAME = /^[a-z][a-z_. -]{1,30}$/i;
const WORD = /[ \t]{0,64}(?:([^\s:="'{}[\]<>]{8,128})[ \t]{0,8})?(?=\r?\n|$)/y;

/**
 * `Password for the user (reset it with x):` and the value as the only word of the next line, or of the one after an empty one; also where
 * each line begins with the name of a container or a time.
 */
export function readAnnounced(scan: Scan, key: Key, level: Judged): boolean {
  const { text } = scan;
  const lineStart = lineStartOf(text, key.start, 200);
  if (lineStart < 0) return false;
  const announced = matchAt(ANNOUNCES, text, key.end);
  const bare =
    !announced && NAME.test(key.name) && /^[ \t]*$/.test(text.slice(lineStart, key.start)) ? matchAt(ALONE, text, key.end) : undefined;
  const head = announced ?? bare;
  if (!head) return false;
  // what stands before the sentence in every line: of the mark of Compose, or up to the word before the key
  const prefix = /^[^\n|]{1,64}\|[ \t]{0,2}/.exec(text.slice(lineStart, key.start))?.[0].length;
  const begin = prefix === undefined ? key.start : lineStart + prefix;
  let at = key.end + head[0].length;
  for (let count = 0; count < 2; count++) {
    at += prefixLength(text, lineStart, begin, at);
    const found = matchAt(WORD, text, at);
    if (!found) return false;
    const value = found[1];
    if (value === undefined) {
      const newline = text.indexOf('\n', at + found[0].length);
      if (newline < 0 || newline > at + found[0].length + 1) return false;
      at = newline + 1;
      continue;
    }
    const likely = bare ? isChosen(value) : isLearnable(value) || isCapitalAndNumber(value) || /^[0-9a-f]{24,}$/.test(value);
    const start = at + found[0].indexOf(value);
    if (likely) judge(scan, { start, end: start + value.length }, level, !isChosen(value), 0);
    return likely;
  }
  return false;
}

const COMPOUND = /[\w.-]_[a-z]|[a-z][A-Z]|\w\.[a-z]|[A-Za-z]-[A-Za-z]/;
const OPENS_MESSAGE =
  /(?:\[\d{1,8}\]: |(?:^|\n)[\w.-]{1,40}[ \t]{0,8}\| |"(?:msg|line|log|message)\\{0,3}":[ \t]?\\{0,3}"|\bmsg=\\{0,3}")[ \t]{0,16}$/;
/** `{secret: x, ttl: 5m}` of YAML. */
const IN_FLOW = /:[ ]\{[ ]?(?:[\w.-]{1,40}:[ ][^{}\n]{1,120},[ ])?$/;

/** `Generated admin password: x` and nothing behind it; `app[8]: jwt_secret: x`, the name of a setting behind the prefix of a log. */
export function isAnnounced(text: string, key: Key, { start, end }: Range, sign: string): boolean {
  if (sign === ':' && end - start >= 6 && /[,}]/.test(text[end] ?? '') && IN_FLOW.test(text.slice(Math.max(0, key.start - 160), key.start)))
    return true;
  if (sign !== ':' || end - start < 6 || !matchAt(/[ \t.]{0,4}(?:\r?\n|$|\\{1,7}[nr"]|"|\()/y, text, end)) return false;
  const before = text.slice(Math.max(0, key.start - 64), key.start);
  if (/(?:generated|temporary|initial|random|one-time)(?:[ \t]+[\w-]{1,16}){0,3}[ \t]+$/i.test(before)) return true;
  if (/^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(key.name)) return true;
  return COMPOUND.test(key.name) && OPENS_MESSAGE.test(before);
}
