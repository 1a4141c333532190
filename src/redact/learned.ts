import { Buffer } from 'node:buffer';
import { detached } from './detached.ts';
import { byteOf, type Mirror } from './mirror.ts';
import { isCapitalAndNumber } from './rules/values.ts';
import type { Span } from './scan.ts';

const GRAM = 8;
const BITS = 20;
/** More values than any host has; beyond it memory would grow with hostile evidence. */
const MOST = 20_000;

/** Values that were found under a sure rule, searched in all texts in every spelling that a log or a file may give them. */
export interface Learned {
  add(value: string): void;
  readonly values: ReadonlySet<string>;
  /** The places where a learned value stands, in order, without overlaps. */
  sweep(text: string, mirror: Mirror): Span[];
}

const hash = (four: number) => Math.imul(four, 0x9e3779b1) >>> (32 - BITS);

const four = new Uint8Array(4);
const asNumber = new Int32Array(four.buffer);

/** Four characters from `at` on as the number that this machine reads out of a mirror. */
function fourOf(text: string, at: number): number {
  for (let i = 0; i < 4; i++) four[i] = byteOf(text.charCodeAt(at + i));
  return asNumber[0]!;
}

/** The texts are read four bytes at a time: where a spelling stands one of these fours lies within its first seven characters. */
const PLACES = 4;

export function createLearned(): Learned {
  const values = new Set<string>();
  const fours = new Uint8Array(1 << BITS);
  const heads = new Uint8Array(1 << BITS);
  const spellings = new Map<string, { spelling: string; value: string }[]>();

  const register = (spelling: string, value: string) => {
    if (spelling.length < GRAM) return;
    const head = spelling.slice(0, GRAM);
    const known = spellings.get(head) ?? [];
    if (known.some((k) => k.spelling === spelling)) return;
    // Of two values that begin alike the longer one is looked for first.
    known.push({ spelling, value });
    known.sort((a, b) => b.spelling.length - a.spelling.length);
    spellings.set(head, known);
    heads[hash(fourOf(spelling, 0))] = 1;
    for (let at = 0; at < PLACES; at++) fours[hash(fourOf(spelling, at))] = 1;
  };

  return {
    values,
    add(found) {
      if (values.has(found) || values.size >= MOST) return;
      const value = detached(found);
      values.add(value);
      for (const spelling of spellingsOf(value)) register(spelling, value);
    },
    sweep(text, mirror) {
      if (spellings.size === 0) return [];
      const spans: Span[] = [];
      const { fours: read } = mirror;
      const count = (text.length >> 2) + 1;
      let done = 0;
      for (let next = 0; next < count; next++) {
        if (fours[Math.imul(read[next]!, 0x9e3779b1) >>> (32 - BITS)] === 0) continue;
        for (let at = Math.max(done, next * 4 - PLACES + 1); at <= next * 4; at++) {
          if (heads[hash(fourOf(text, at))] === 0) continue;
          const known = spellings.get(text.slice(at, at + GRAM))?.find((k) => text.startsWith(k.spelling, at) && stands(text, at, k));
          if (!known) continue;
          done = at + known.spelling.length;
          spans.push({ start: at, end: done, rule: 'learned', value: known.value });
          at = done - 1;
        }
      }
      return spans;
    },
  };
}

/** A value that is made like a name is found only as a whole word: not in `Harbourlantern42-data`. */
const stands = (text: string, at: number, { spelling, value }: { spelling: string; value: string }) =>
  spelling !== value ||
  !isCapitalAndNumber(value) ||
  !(/[\w-]/.test(text[at + spelling.length] ?? ' ') || /(?<!\\)[\w-]$/.test(text.slice(Math.max(0, at - 2), at)));

const escapeJson = (value: string) => JSON.stringify(value).slice(1, -1);
/** Go writes `&`, `<` and `>` in JSON as code points. */
const escapeGo = (value: string) => escapeJson(value).replace(/[&<>]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
const percentAll = (value: string) =>
  encodeURIComponent(value).replace(/[!'()*~.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const escapeHtml = (value: string) =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** Every way in which a value is likely to be written. */
function* spellingsOf(value: string): Generator<string> {
  yield value;
  yield escapeJson(value);
  yield escapeGo(value);
  yield escapeJson(escapeJson(value));
  yield encodeSafely(value);
  yield encodeSafely(value).replace(/%20/g, '+');
  yield encodeSafely(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  yield encodeURI(value.toWellFormed());
  yield percentAll(value.toWellFormed());
  yield escapeHtml(value);
  yield value.replace(/'/g, "'\\''");
  const bytes = Buffer.from(value);
  if (bytes.length > 4096) return;
  yield bytes.toString('hex');
  yield bytes.toString('hex').toUpperCase();
  for (const encoded of aligned(bytes)) {
    yield encoded;
    yield encoded.replace(/\+/g, '-').replace(/\//g, '_');
  }
}

const encodeSafely = (value: string) => encodeURIComponent(value.toWellFormed());

/** Base64 of the value at the three places where it may begin in a longer text; only the characters that no neighbour decides. */
function* aligned(bytes: Buffer): Generator<string> {
  for (let before = 0; before < 3; before++) {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const encoded = padded.toString('base64').replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    yield encoded.slice(first, last);
  }
}
