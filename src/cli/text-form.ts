import { createUtf8Decoder } from '../redact/bytes.ts';

/** How the bytes of a file are to be read. */
export type Form = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'nul-separated' | 'gzip' | 'binary';

/** Guesses it from the first bytes. */
export function formOf(head: Buffer): Form {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) return withNuls(head);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
    return odd > head.length / 50 ? 'binary' : 'latin1';
  }
}

/** UTF-16 without a mark has a NUL in every second place; /proc/PID/environ has one between two entries. */
function withNuls(head: Buffer): Form {
  const nuls = [0, 0];
  let odd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) nuls[at % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  }
  const half = head.length / 2;
  if (nuls[1]! > half * 0.7 && nuls[0]! < half * 0.1) return 'utf-16le';
  if (nuls[0]! > half * 0.7 && nuls[1]! < half * 0.1) return 'utf-16be';
  return odd > head.length / 50 || nuls[0]! + nuls[1]! > head.length / 4 ? 'binary' : 'nul-separated';
}

/** Decodes a file piece by piece. The output is UTF-8 with newlines, but for latin1, which keeps its bytes. */
export function decoderOf(form: Form): (piece: Buffer, last: boolean) => string {
  if (form === 'latin1') return (piece) => piece.toString('latin1');
  if (form === 'utf-16le' || form === 'utf-16be') {
    const decoder = new TextDecoder(form);
    return (piece, last) => decoder.decode(piece, { stream: !last });
  }
  const decode = createUtf8Decoder();
  return form === 'nul-separated' ? (piece, last) => decode(piece, last).replaceAll('\0', '\n') : decode;
}
