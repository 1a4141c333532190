import { Buffer, isAscii } from 'node:buffer';

const WIDE = /[\u0100-\uffff]/;

/** Turns texts into bytes that hold until the next text. ASCII, which a log is made of, is copied and not encoded. */
export function createEncoder(encoding: 'utf8' | 'latin1'): (text: string) => Buffer {
  let room = Buffer.alloc(0);
  return (text) => {
    // No code unit takes more than three bytes.
    if (room.length < text.length * 3) room = Buffer.alloc(text.length * 3);
    if (encoding === 'utf8' && WIDE.test(text)) return room.subarray(0, room.write(text, 'utf8'));
    const bytes = room.subarray(0, room.write(text, 'latin1'));
    return encoding === 'latin1' || isAscii(bytes) ? bytes : room.subarray(0, room.write(text, 'utf8'));
  };
}

/** Decodes UTF-8 piece by piece. Most pieces of a log are ASCII: they need no decoder, unless it waits for the rest of a character. */
export function createUtf8Decoder(): (piece: Buffer, last: boolean) => string {
  const decoder = new TextDecoder('utf-8');
  // The decoder has to see the first bytes: there may be a byte order mark.
  let isPlain = false;
  return (piece, last) => {
    if (isPlain && !last && isAscii(piece)) return piece.toString('latin1');
    isPlain = piece.length > 0 && piece.at(-1)! < 128;
    return decoder.decode(piece, { stream: !last });
  };
}
