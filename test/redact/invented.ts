// Invented values, put together from pieces: no scanner of this repository should be alarmed by its tests.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A run of letters and digits that looks random and is the same in every run. */
export function random(length: number, seed = 7, alphabet = letters): string {
  let state = (seed * 2654435761 + length) >>> 0;
  let made = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    made += alphabet[(state >>> 8) % alphabet.length];
  }
  return made;
}

export const hex = (length: number, seed = 7) => random(length, seed, '0123456789abcdef');
export const base64 = (text: string) => Buffer.from(text).toString('base64');
/** Joins pieces of a token's prefix. */
export const glue = (...pieces: string[]) => pieces.join('');

/** What a generator of passwords makes, without characters that a URL or JSON has to escape. */
export const password = (seed = 1) => `${random(4, seed)}-${random(6, seed + 1)}.7${random(5, seed + 2)}`;

const begin = (label: string) => `-----${'BEGIN'} ${label}-----`;
const end = (label: string) => `-----${'END'} ${label}-----`;

/** A private key in PEM that was never generated. */
export function pem(label = 'RSA PRIVATE KEY', lines = 4): { text: string; body: string[] } {
  const body = Array.from({ length: lines }, (_, i) => random(i === lines - 1 ? 30 : 64, 40 + i));
  body[body.length - 1] += '==';
  return { text: [begin(label), ...body, end(label)].join('\n'), body };
}
