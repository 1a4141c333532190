import { Buffer } from 'node:buffer';
import { bytesIn } from '../mirror.ts';
import { matchAt } from '../quoting.ts';
import { addAhead, type Scan } from '../scan.ts';

const ALNUM = bytesIn(/[A-Za-z0-9]/);
const JOINED = bytesIn(/[A-Za-z0-9+/_-]/);
/** A generator's words are longer; what is shorter is a part of a name. */
const SHORTEST = 16;
/** From here on a name of a function would have more words in it. */
const LONG = 20;
const REACH = 8192;

/** What a person or a compiler writes: words of a name, a constant, a number. */
const WORDS = /[A-Z]?[a-z]{4,}|[A-Z]{5,}|\d{5,}/g;
/** Another kind of character follows; a capital that begins a word is none. */
const CHANGES = /[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;

/**
 * True for characters that nobody has chosen: small and capital letters and digits without order. Digests, ids of containers and of
 * swarms, UUIDs and names of constants lack one of the three.
 */
export function isRandom(word: string): boolean {
  if (word.length < SHORTEST || !/[a-z].*[a-z].*[a-z]/.test(word) || !/[A-Z].*[A-Z].*[A-Z]/.test(word) || !/\d/.test(word)) return false;
  const head = word.slice(0, 256);
  const worded = head.match(WORDS)?.join('').length ?? 0;
  return worded < head.length * 0.45 && (head.match(CHANGES)?.length ?? 0) >= head.length * (word.length < LONG ? 0.27 : 0.22);
}

/** Fingerprints, public keys, certificates, and the names that a compiler makes of functions are public. */
const PUBLIC_BEFORE =
  /(?:sha(?:1|256|384|512)[/:-]|\bh1:|\bed25519:|\bpeer:?[ \t]{1,4}|BuildID=["']?|(?:md5|sha\d{0,3}|sum|crc32c?|websocket-(?:key|accept)|etag)\\{0,3}["']?[ \t]{0,2}[:=][ \t]{0,2}\\{0,3}["']?|(?:cluster|topic|broker|node|trace|span|request|correlation|message|event|document|build|run|job)[ _.-]?(?:uu)?id\\{0,3}["']?[ \t]{0,2}[:=][ \t]{0,2}\\{0,3}["']?|cursor=["']?|pub(?:lic)?[ _-]?keys?(?:_?\w{1,12})?\\{0,3}["']?[ \t]{0,2}[:=][ \t]{0,2}\\{0,3}["']?|\\{0,3}"(?:x|y|n|kid|x5t(?:#S256)?)\\{0,3}"[ \t]?:[ \t]?\\{0,3}")$/i;
const PUBLIC = /^(?:AAAA[A-Z][23]|MI[IGH]|MCowBQYDK2V|LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BUUlVT|BYNTA5)|_Z|_R[A-Z]|ZN\d)/;
const BEGIN_PUBLIC = /-----BEGIN (?![^\n]{0,24}(?:PRIVATE|SECRET))[A-Z0-9 ]{3,40}-----/g;
/** How far apart two lines of one certificate are at most, with what a log writes before each. */
const NEXT_LINE = 400;

/**
 * Values that nothing introduces, told by their randomness. `ends` are the places where letters of both cases
 * stand behind a digit.
 */
export function readRandom(scan: Scan, ends: readonly number[]): void {
  const { text, marks } = scan;
  const { bytes, length } = marks;
  let done = 0;
  /** Where the last run ended that was judged as a whole. */
  let seen = 0;
  let certificate = -NEXT_LINE;
  for (const end of ends) {
    if (end <= done) continue;
    let from = end - 1;
    while (from > done && ALNUM[bytes[from - 1]!] === 1) from--;
    let to = end;
    while (to < length && ALNUM[bytes[to]!] === 1) to++;
    done = to;
    if ((to - from < SHORTEST || !isRandom(text.slice(from, Math.min(to, from + REACH)))) && !inKey(text, bytes, from, to)) continue;
    while (from > seen && end - from < REACH && JOINED[bytes[from - 1]!] === 1) from--;
    while (to < length && to - end < REACH && JOINED[bytes[to]!] === 1) to++;
    const before = text.slice(Math.max(seen, from - 240), from);
    seen = to;
    done = to;
    if (from > 0 && text[from - 1] === '\\' && /[nrt]/.test(text[from]!)) from++;
    const run = text.slice(from, to);
    if (inPublic(text, from, before, certificate)) {
      certificate = to;
      continue;
    }
    if (PUBLIC.test(run) || PUBLIC_BEFORE.test(before) || /^sha(?:1|256|384|512)[/-]/i.test(run)) continue;
    if (isHarmless(scan, run)) continue;
    const encoded = acrossPercent(text, from, to, seen);
    if (encoded) {
      done = encoded.end;
      seen = encoded.end;
      addAhead(scan, { ...encoded, rule: 'random', value: text.slice(encoded.start, encoded.end) });
      continue;
    }
    const value = withoutPath(run);
    const start = from + value.start;
    const stop = from + value.end;
    const pad = stop === to ? matchAt(/={1,2}(?![\w"'])/y, text, to) : undefined;
    const last = stop + (pad?.[0].length ?? 0);
    addAhead(scan, { start, end: last, rule: 'random', value: text.slice(start, last) });
  }
}

/** Base64 in a form or a cookie: its marks are `%2B`, `%2F` and `%3D`, and what stands between them may be short. */
const PERCENT_BEHIND = /(?:%(?:2[BFbf]|3[Dd])[A-Za-z0-9_-]{0,512}){1,64}/y;
const PERCENT_BEFORE = /(?:[A-Za-z0-9_-]{0,512}%(?:2[BFbf]|3[Dd])){1,64}$/;
function acrossPercent(text: string, from: number, to: number, seen: number): { start: number; end: number } | undefined {
  const behind = text[to] === '%' ? (matchAt(PERCENT_BEHIND, text, to)?.[0].length ?? 0) : 0;
  const before = /%(?:2[BFbf]|3[Dd])$/.test(text.slice(from - 3, from))
    ? (PERCENT_BEFORE.exec(text.slice(Math.max(seen, from - 1024), from))?.[0].length ?? 0)
    : 0;
  return behind + before > 0 && !text.slice(from, to).includes('/') ? { start: from - before, end: to + behind } : undefined;
}

/** The sizes of keys in base64, of 32 and of 64 bytes. */
const SIZED = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![\w=])/;

/** A key whose marks leave no long piece between them. */
function inKey(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < 88 && JOINED[bytes[start - 1]!] === 1) start--;
  let end = to;
  while (end < text.length && end - start < 90 && JOINED[bytes[end]!] === 1) end++;
  if (text[end] !== '=' || (end - start !== 43 && end - start !== 86)) return false;
  const run = text.slice(start, end + 3);
  return SIZED.test(run) && /\d/.test(run) && !/^\/|\/[a-z]{3,}\/|[a-z]{9,}/.test(run);
}

/** True for a line of something between a BEGIN and an END that is no private key. */
function inPublic(text: string, from: number, before: string, certificate: number): boolean {
  if (from - certificate < NEXT_LINE && !text.slice(Math.max(0, certificate), from).includes('-----')) return true;
  const begin = [...before.matchAll(BEGIN_PUBLIC)].at(-1);
  return begin !== undefined && !before.slice(begin.index + 11).includes('-----END');
}

/** Base64 of JSON or of a file of settings in which nothing is found: the data of a config, the filters of a query. */
function isHarmless({ inner }: Scan, run: string): boolean {
  if (!inner || run.length > 4096 || !/^(?:ey|ew|W[w3y]|[A-Za-z0-9+/]{8})/.test(run)) return false;
  const decoded = Buffer.from(run, 'base64').toString('utf8');
  if (!/^[\t\n\r\x20-\x7e]{12,}$/.test(decoded)) return false;
  if (/^\s{0,8}[{[]/.test(decoded) ? !isJson(decoded) : (decoded.match(/[ \n]/g)?.length ?? 0) < 3) return false;
  return inner(decoded).length === 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `hooks/incoming/x`: parts of a path that are words stay. */
function withoutPath(run: string): { start: number; end: number } {
  let start = 0;
  let end = run.length;
  for (let at = run.indexOf('/'); at >= 0 && isWord(run.slice(start, at)); at = run.indexOf('/', start)) start = at + 1;
  for (let at = run.lastIndexOf('/'); at >= start && isWord(run.slice(at + 1, end)); at = run.lastIndexOf('/', end - 1)) end = at;
  return { start, end };
}

const isWord = (part: string) => part.length < 3 || /^(?:[a-z_-]+|[A-Z_-]+|[A-Z]?[a-z]{2,}[a-z\d_-]*|v?\d+)$/.test(part);
