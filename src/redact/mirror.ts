import { Buffer, isAscii } from 'node:buffer';

/** A text as bytes, one for each of its UTF-16 code units: an offset means the same place in both. */
export interface Mirror {
  /** ASCII and Latin-1 as they are, anything else as some byte above ASCII. Behind the text stands a newline. */
  readonly bytes: Uint8Array;
  /** The same bytes in fours. */
  readonly fours: Int32Array;
  readonly length: number;
  /** Nothing but ASCII. */
  readonly plain: boolean;
}

/** Larger ones are not kept for the next text. */
const KEPT = 1 << 20;
const kept: Buffer[] = [];

const WIDE = /[\u0100-\uffff]/;
/** The byte that stands for a code unit. */
export const byteOf = (code: number) => (code < 256 ? code : 128 | (code & 127));

function bufferFor(size: number, slot: number): Buffer {
  const known = kept[slot];
  if (known !== undefined && known.length >= size) return known;
  const buffer = Buffer.from(new ArrayBuffer((size + 4095) & ~4095));
  if (buffer.length <= KEPT) kept[slot] = buffer;
  return buffer;
}

/** Slots of the room in which code units are unpacked, and of texts that are only looked at for a moment. */
const ROOM = 14;
const MOMENT = 15;

function narrow(text: string, bytes: Buffer): void {
  // Unpacked at once they are read several times faster than one by one out of the string.
  const room = bufferFor(text.length * 2, ROOM);
  room.write(text, 'utf16le');
  for (let at = 0; at < text.length; at++) bytes[at] = byteOf(room[at * 2]! | (room[at * 2 + 1]! << 8));
}

/** Mirrors a text. It stays what it is until the next text is put into the same slot. */
export function mirror(text: string, slot: number): Mirror {
  const { length } = text;
  const bytes = bufferFor(length + 8, slot);
  // One-byte strings are copied at once; V8 tells them apart without reading them.
  if (WIDE.test(text)) narrow(text, bytes);
  else bytes.write(text, 0, 'latin1');
  bytes.fill(10, length, length + 8);
  const fours = new Int32Array(bytes.buffer, 0, bytes.length >> 2);
  return { bytes, fours, length, plain: isAscii(bytes.subarray(0, length)) };
}

/** For each byte whether it is one of these characters; other scripts are never. */
export function bytesIn(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => (code < 128 && characters.test(String.fromCharCode(code)) ? 1 : 0));
}

/** True if the text holds a control character other than tab and newline, DEL, or anything above ASCII. It is only a first look. */
export function holdsOdd(text: string): boolean {
  const { bytes, fours, length, plain } = mirror(text, MOMENT);
  if (!plain) return true;
  const count = (length + 3) >> 2;
  for (let at = 0; at < count; at++) {
    const four = fours[at]!;
    // A byte under a blank borrows from the bit above it, DEL carries into it.
    if ((((four - 0x20202020) | (four + 0x01010101)) & 0x80808080) === 0) continue;
    for (let i = at * 4; i < at * 4 + 4; i++) {
      const byte = bytes[i]!;
      if ((byte < 32 && byte !== 10 && byte !== 9) || byte === 127) return true;
    }
  }
  return false;
}
