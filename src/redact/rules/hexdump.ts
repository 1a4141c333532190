import { Buffer } from 'node:buffer';
import { lineStartOf, matchAt } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';

/** `00000000: 4442 5f50  DB_P` of xxd and tcpdump: one blank between the groups, two before the text. */
const GROUPS =
  /[ \t]{0,8}(?:0x)?[0-9a-f]{4,8}:[ \t]{1,2}((?:[0-9a-f]{2}){1,4}(?: (?:[0-9a-f]{2}){1,4}){0,15})(?:[ ]{2,64}([^\n]{1,64}?))?\r?(?:\n|$)/y;
/** `00000000  44 42  |DB|` of hexdump -C: two blanks in the middle, and the text between two marks. */
const CANONICAL = /[ \t]{0,8}[0-9a-f]{4,8}[ \t]{2}((?:[0-9a-f]{2}[ ]{1,2}){1,16})[ ]{0,64}\|([^\n]{1,32})\|\r?(?:\n|$)/y;
const LINES = 1024;

interface Place {
  /** Where the two digits of a byte stand, and its letter in the column of text. */
  readonly at: number;
  readonly letter: number | undefined;
  readonly line: number;
}

/** Bytes in columns: a value goes on in the next line, in the digits and in the text beside them. */
const dump: Handler = (scan, start) => {
  const { text } = scan;
  if (!scan.inner || start < (scan.commandEnds.get('dump') ?? 0)) return;
  const lineStart = lineStartOf(text, start, 16);
  if (lineStart < 0 || !/^[ \t]{0,8}(?:0x)?0{0,7}$/.test(text.slice(lineStart, start))) return;
  const bytes: number[] = [];
  const places: Place[] = [];
  let at = lineStart;
  for (let line = 0; line < LINES; line++) {
    const found = matchAt(GROUPS, text, at) ?? matchAt(CANONICAL, text, at);
    if (!found) break;
    const from = at + found[0].indexOf(found[1]!, found[0].search(/[:\s](?=[ \t])/));
    const letters = found[2] === undefined ? undefined : at + found[0].lastIndexOf(found[2]);
    for (const [count, pair] of [...found[1]!.matchAll(/[0-9a-f]{2}/g)].entries()) {
      bytes.push(Number.parseInt(pair[0], 16));
      places.push({ at: from + pair.index, letter: letters !== undefined && count < found[2]!.length ? letters + count : undefined, line });
    }
    at += found[0].length;
  }
  scan.commandEnds.set('dump', Math.max(at, start + 1));
  if (places.length < 8) return;
  const decoded = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\0-\x08\x0b-\x1f]/g, '\n');
  for (const { rule, value, start: first, end: last, learn = [] } of scan.inner(decoded)) {
    // each line has its digits, and its letters behind them
    for (const line of new Set(places.slice(first, last).map((place) => place.line))) {
      const those = places.slice(first, last).filter((place) => place.line === line);
      addAhead(scan, { start: those[0]!.at, end: those.at(-1)!.at + 2, rule, value, learn });
      const letters = those.flatMap(({ letter }) => (letter === undefined ? [] : [letter]));
      if (letters.length > 0) addAhead(scan, { start: letters[0]!, end: letters.at(-1)! + 1, rule, value });
    }
  }
};

/** Where a dump begins, at its first byte. */
export const dumpAnchors: readonly { word: string; handle: Handler }[] = ['0000: ', '00000000  '].map((word) => ({ word, handle: dump }));
