import { type Judged, judge } from './judge.ts';
import type { Key } from './key-around.ts';
import { prefixLength } from './pem.ts';
import { lineStartOf, matchAt } from './quoting.ts';
import type { Scan } from './scan.ts';
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
