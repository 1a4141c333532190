import { classifyKey, type KeyClass } from './keys.ts';
import { bytesIn } from './mirror.ts';
import { type Quote, quoteBefore, type Range } from './quoting.ts';
import type { Scan } from './scan.ts';

const IN_KEY = bytesIn(/[A-Za-z0-9_.$-]/);
const REACH = 64;

/** A key that was judged. */
export interface Key extends Range {
  readonly name: string;
  readonly cls: KeyClass;
  /** The quotation mark round the key, if any. */
  readonly quote: Quote | undefined;
  readonly flag: boolean;
}

const EDGES = bytesIn(/[-.$]/);
/** The usual ways to write a word; any other splits a key at the wrong places. */
const SPELT = /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/;

/** Grows a hit to the whole key round it and judges it. */
export function keyAround(scan: Scan, start: number, end: number): Key | undefined {
  const {
    text,
    marks: { bytes },
  } = scan;
  const floor = Math.max(scan.keyEnd, scan.done, start - REACH);
  let from = start;
  while (from > floor && IN_KEY[bytes[from - 1]!] === 1) from--;
  const ceiling = Math.min(text.length, end + REACH);
  let to = end;
  while (to < ceiling && IN_KEY[bytes[to]!] === 1) to++;
  scan.keyEnd = to;
  // A word as long as the reach is no key, it is a token of its own.
  if (to === ceiling && to < text.length) return undefined;
  if (text[from - 1] === '\\' && /[nrt]/.test(text[from]!) && to - from > 3) from++;
  else if (text[from - 1] === '%' || (text[from - 2] === '%' && /[0-9A-Fa-f]/.test(text[from - 1]!))) from = afterPercent(text, from);
  let name = text.slice(from, to);
  const flag = name.startsWith('-');
  if (EDGES[bytes[from]!] === 1 || EDGES[bytes[to - 1]!] === 1) name = name.replace(/^[-.$]{1,4}|[.-]+$/g, '');
  // an option is a key of its own; the word before it is another argument
  if (name.length === 3 && !flag && /^key$/i.test(name)) name = ownerBefore(text, from) + name;
  const cls =
    (flag && /^key$/i.test(name) ? 'opaque' : classifyKey(name)) ??
    (SPELT.test(text.slice(start, end)) ? undefined : classifyKey(name.toLowerCase()));
  return cls === undefined ? undefined : { start: from, end: to, name, cls, flag, quote: quoteBefore(text, from) };
}

/** `%26token`: the digits belong to the escape. */
function afterPercent(text: string, from: number): number {
  const percent = text[from - 1] === '%' ? from - 1 : from - 2;
  return /^%[0-9A-Fa-f]{2}/.test(text.slice(percent, percent + 3)) ? percent + 3 : from;
}

/** `api key`, and `api: {key`, `"api":{"key`, `api:` with `key` on the next line. */
const OWNER =
  /(?:([A-Za-z]{3,12})[ _-]|\b(api|access|secret|private|encryption|signing|license|master)(?:\\{0,3}["']?:[ ]?\{[ ]?\\{0,3}["']?|:map\[|:\r?\n[ \t]{1,16}))$/;
const ownerBefore = (text: string, from: number) => {
  const found = OWNER.exec(text.slice(Math.max(0, from - 34), from));
  return found ? `${found[1] ?? found[2]} ` : '';
};

const START =
  /(?:^|\n|"(?:log|MESSAGE|message)":[ \t]?")[ \t]{0,64}(?:[-*+#;][ \t]{0,4}|export[ \t]{1,4}|set[ \t]{1,4}|ENV[ \t]{1,4}|ARG[ \t]{1,4}|Environment=["']?)?["']?$/;

/** True if the key opens its line: the line is then a setting, not a sentence. */
export const startsLine = (text: string, at: number) =>
  START.test(text.slice(Math.max(0, at - 80), at)) || (at < 80 && START.test(text.slice(0, at)));
