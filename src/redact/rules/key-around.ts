import { bytesIn } from '../mirror.ts';
import { matchAt, type Quote, quoteBefore, type Range } from '../quoting.ts';
import type { Scan } from '../scan.ts';
import { classifyKey, type KeyClass } from './keys.ts';

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
  /(?:^|\n|"(?:log|MESSAGE|message)":[ \t]?")[ \t]{0,64}(?:[-*+#;:][ \t]{0,4}|export[ \t]{1,4}|set[ \t]{1,4}|ENV[ \t]{1,4}|ARG[ \t]{1,4}|Environment=["']?)?["']?$/;

/** True if the key opens its line: the line is then a setting, not a sentence. */
export const startsLine = (text: string, at: number) =>
  START.test(text.slice(Math.max(0, at - 80), at)) || (at < 80 && START.test(text.slice(0, at)));

/** `define('DB_PASSWORD', 'x')`: what stands between the key and the argument behind it. */
export const argumentOf = (text: string, key: Key) =>
  /\([ \t]{0,4}\\{0,7}["']$/.test(text.slice(Math.max(0, key.start - 14), key.start))
    ? matchAt(/\\{0,7}["'][ \t]{0,4},[ \t]{0,16}(?=\\{0,7}["'])/y, text, key.end)
    : undefined;
/** `["api_token", "x"]`: a list of two, the second no word. */
export const pairOf = (text: string, key: Key) =>
  /\[[ \t]{0,4}\\{0,7}["']$/.test(text.slice(Math.max(0, key.start - 14), key.start))
    ? matchAt(/\\{0,7}["'],[ \t]{0,4}(?=\\{0,7}["'](?![A-Za-z_.-]{1,64}\d?\\{0,7}["'])[^"'\\\n]{4,512}\\{0,7}["']\])/y, text, key.end)
    : undefined;

/** An option and its value, each the only word of its line, as `tr '\\0' '\\n'` prints the arguments of a process. */
export const nextLine = (text: string, key: Key) =>
  text[key.start - 1] === '\n' ? matchAt(/\n(?=[^\s-]\S{0,255}(?:\n|$))/y, text, key.end) : undefined;

/** `{{ lookup('vault', 'secret=kv/shop:key') }}`: there stands where the value comes from. */
export function inTemplate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const open = before.lastIndexOf('{{');
  return open >= 0 && !/\}\}|\n/.test(before.slice(open)) && /^[^\n{}]{0,200}\}\}/.test(text.slice(at, at + 204));
}
