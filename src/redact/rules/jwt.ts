import { Buffer } from 'node:buffer';
import { add, addAhead, type Handler } from '../scan.ts';

const JWT = /eyJ[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{4,60000})(?:\.[A-Za-z0-9_-]{0,8192}){0,3}/y;
/** An object without the rest of a token: what `X-Registry-Auth` carries. */
const ENCODED = /eyJ[A-Za-z0-9+/_-]{16,60000}={0,2}/y;
const TELLS = /"(?:auth|password|pass|secret|[a-z_]{0,16}token|alg|apikey|key)"|"(?:[a-z]{1,12}_)?(?:password|secret|token)/i;
const JWK_PART = /"(?:d|p|q|dp|dq|qi|k)"\s{0,4}:\s{0,4}"([A-Za-z0-9_-]{16,1024})"/g;

/** JSON Web Tokens: `eyJ` is base64 for `{"`. The whole token goes: its claims name people. */
const token: Handler = (scan, start) => {
  if (start < scan.done || /[A-Za-z0-9]/.test(scan.text[start - 1] ?? ' ')) return;
  JWT.lastIndex = start;
  ENCODED.lastIndex = start;
  const value = JWT.exec(scan.text)?.[0] ?? ENCODED.exec(scan.text)?.[0];
  if (value === undefined || (!value.includes('.') && !TELLS.test(Buffer.from(value, 'base64').toString('latin1')))) return;
  add(scan, { start, end: start + value.length, rule: 'known-shape', value, learn: [value] });
};

/** A JSON Web Key: its private numbers stand under one letter each. */
const key: Handler = (scan, start) => {
  if (start < scan.done || start < (scan.commandEnds.get('kty') ?? 0)) return;
  const { text } = scan;
  const window = Math.max(scan.done, start - 2048);
  const from = window + Math.max(0, text.slice(window, start).lastIndexOf('{'));
  const object = /^[^}]{0,6144}/.exec(text.slice(from, start + 4096))![0];
  scan.commandEnds.set('kty', from + object.length);
  for (const found of object.matchAll(JWK_PART)) {
    const at = from + found.index + found[0].length - 1 - found[1]!.length;
    addAhead(scan, { start: at, end: at + found[1]!.length, rule: 'pem-body', value: found[1]!, learn: [found[1]!] });
  }
};

export const jwtAnchors = [
  { word: 'eyJ', handle: token },
  { word: '"kty"', handle: key },
];
