import { Buffer } from 'node:buffer';
import { quoteAt, readQuoted } from '../quoting.ts';
import { add, type Handler } from '../scan.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** Fields of a registry login, as the client's config.json and the daemon's API have them. */
const FIELD = /\\{0,7}["']?(auth|identitytoken|registrytoken|password)\\{0,7}["']?\s{0,8}[:=]\s{0,8}/iy;

/** `"auth": "dXNlcjpwYXNz"`: the pair of user and password in base64; both spellings of the password are worth finding elsewhere. */
const login: Handler = (scan, start) => {
  if (start < scan.done) return;
  const { text } = scan;
  const from = text[start] === '"' && text[start - 1] === '\\' ? start - 1 : start;
  FIELD.lastIndex = start;
  const found = FIELD.exec(text);
  if (!found) return;
  const at = start + found[0].length;
  const quote = quoteAt(text, at);
  if (!quote || from < scan.done) return;
  const inside = readQuoted(text, at + quote.slashes + 1, quote);
  const value = text.slice(inside.start, inside.end);
  if (value === '' || isMasked(value) || isReference(value)) return;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const password = /^[\x20-\x7e]{1,256}?:([\x20-\x7e]{1,4096})$/.exec(pair)?.[1];
  if (found[1]!.toLowerCase() === 'auth' && password === undefined && value.length < 8) return;
  const learn = [value, ...(password === undefined ? [] : [password])].filter(isLearnable);
  add(scan, { start: inside.start, end: inside.end, rule: 'registry-login', value, learn });
};

export const loginAnchors: readonly { word: string; handle: Handler }[] = ['"auth', '"identitytoken', '"registrytoken', '"auth\\"'].map(
  (word) => ({
    word,
    handle: login,
  }),
);
