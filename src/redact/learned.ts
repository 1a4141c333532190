import { Buffer } from 'node:buffer';
import type { Span } from './scan.ts';

const GRAM = 8;
const BITS = 20;
const MASK = (1 << BITS) - 1;
/** More values than any host has; beyond it memory would grow with hostile evidence. */
const MOST = 20_000;

/** Values that were found under a sure rule, searched in all texts in every spelling that a log or a file may give them. */
export interface Learned {
  add(value: string): void;
  readonly values: ReadonlySet<string>;
  /** The places where a learned value stands, in order, without overlaps. */
  sweep(text: string): Span[];
}

/** Two hashes of four characters each would read too much; four characters, mixed, let one in some thousand places through. */
const hash = (gram: number) => (Math.imul(gram, 0x9e3779b1) >>> (32 - BITS)) & MASK;

export function createLearned(): Learned {
  const values = new Set<string>();
  const filter = new Uint8Array(1 << BITS);
  const spellings = new Map<string, { spelling: string; value: string }[]>();

  const register = (spelling: string, value: string) => {
    if (spelling.length < GRAM) return;
    let gram = 0;
    for (let i = 0; i < 4; i++) gram = (gram << 8) | (spelling.charCodeAt(i) & 255);
    const head = spelling.slice(0, GRAM);
    const known = spellings.get(head) ?? [];
    if (known.some((k) => k.spelling === spelling)) return;
    // Of two values that begin alike the longer one is looked for first.
    known.push({ spelling, value });
    known.sort((a, b) => b.spelling.length - a.spelling.length);
    spellings.set(head, known);
    filter[hash(gram)] = 1;
  };

  return {
    values,
    add(value) {
      if (values.has(value) || values.size >= MOST) return;
      values.add(value);
      for (const spelling of spellingsOf(value)) register(spelling, value);
    },
    sweep(text) {
      if (spellings.size === 0) return [];
      const spans: Span[] = [];
      const last = text.length - GRAM;
      let gram = 0;
      for (let i = 0; i < 3 && i < text.length; i++) gram = (gram << 8) | (text.charCodeAt(i) & 255);
      let done = 0;
      for (let at = 0; at <= last; at++) {
        gram = (gram << 8) | (text.charCodeAt(at + 3) & 255);
        if (filter[(Math.imul(gram, 0x9e3779b1) >>> (32 - BITS)) & MASK] === 0 || at < done) continue;
        const known = spellings.get(text.slice(at, at + GRAM))?.find((k) => text.startsWith(k.spelling, at));
        if (!known) continue;
        done = at + known.spelling.length;
        spans.push({ start: at, end: done, rule: 'learned', value: known.value });
      }
      return spans;
    },
  };
}

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
