import type { Dropped } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';

/** How much is kept where an ask does not say. */
export const defaultKeep: Keep = { head: 256 * 1024, tail: 256 * 1024 };

/** Collects bytes in bounded memory: the first `head` and the last `tail` bytes are kept, whatever the length. */
export class Trimmer {
  readonly #keep: Keep;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  total = 0;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  push(chunk: Buffer): void {
    this.total += chunk.length;
    const room = this.#keep.head - this.#headBytes;
    if (room > 0) {
      this.#head.push(chunk.subarray(0, room));
      this.#headBytes += Math.min(room, chunk.length);
    }
    if (chunk.length <= room) return;
    const rest = room > 0 ? chunk.subarray(room) : chunk;
    this.#tail.push(rest);
    this.#tailBytes += rest.length;
    while (this.#tail[0] && this.#tailBytes - this.#tail[0].length >= this.#keep.tail) {
      this.#tailBytes -= this.#tail[0].length;
      this.#tail.shift();
    }
  }

  /** The kept bytes, cut at line ends, with one marker line where the middle is missing. */
  end(): { bytes: Buffer; dropped?: Dropped } {
    const head = Buffer.concat(this.#head);
    if (this.total <= this.#headBytes) return { bytes: head };
    let tail = Buffer.concat(this.#tail);
    if (this.total <= this.#headBytes + tail.length) return { bytes: Buffer.concat([head, tail]) };
    if (tail.length > this.#keep.tail) tail = tail.subarray(tail.length - this.#keep.tail);
    const first = head.subarray(0, head.lastIndexOf(10) + 1);
    const last = tail.subarray(tail.indexOf(10) + 1);
    const bytes = this.total - first.length - last.length;
    const marker = Buffer.from(`[docker-triage: ${bytes} bytes left out here]\n`);
    return { bytes: Buffer.concat([first, marker, last]), dropped: { bytes, atLine: first.toString('latin1').split('\n').length } };
  }
}
