import type { Encoding } from '../model/answer.ts';

/** The text of a file as dockerd from 23.0 on reads it: a byte order mark decides, else it is UTF-8. The mark stays in the text. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 0), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 1), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: inParts(bytes.length, (i) => bytes[i]!), encoding: 'latin1' };
  }
}

function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const text = inParts(bytes.length >> 1, (i) => bytes[2 * i + low]! | (bytes[2 * i + 1 - low]! << 8));
  // half a character at the end is one that cannot be read
  return bytes.length % 2 ? `${text}\ufffd` : text;
}

/** A string from character codes, made piece by piece: a call takes only so many arguments. */
function inParts(length: number, code: (index: number) => number): string {
  let text = '';
  for (let from = 0; from < length; from += 8192)
    text += String.fromCharCode(...Array.from({ length: Math.min(8192, length - from) }, (_, i) => code(from + i)));
  return text;
}
