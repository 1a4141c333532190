import type { Placeholders } from './placeholder.ts';
import { apply, type Span } from './scan.ts';

/** Redacts a text that comes in pieces, with memory that does not grow. */
export interface RedactStream {
  /** Takes the next piece and gives what of the text is decided. */
  push(piece: string): string;
  /** Gives the rest. */
  end(): string;
}

/** How much is redacted at once. */
const CHUNK = 262_144;
/** How far behind a place the rules look: the longest value that is replaced as one. */
const AHEAD = 65_536;
/** The same behind the end of a line. */
const LINES = 8192;
/** How far before a place the rules look: the key of a value, the command of an option. */
const BEHIND = 4096;
const KEY_CAP = 32_768;

/**
 * Each chunk is looked at with what stands before and behind it, so that nothing is missed at a border. `find` gives the spans of a
 * window in order.
 */
export function createStream(find: (window: string) => Span[], placeholderOf: Placeholders): RedactStream {
  let behind = '';
  let waiting = '';

  const take = (last: boolean): string => {
    const text = behind + waiting;
    const from = behind.length;
    let to = last && waiting.length <= CHUNK ? text.length : borderOf(text, from);
    // Behind a whole line only the next lines matter; in the middle of one a value may be long.
    const window = text.slice(0, to + (text.charCodeAt(to - 1) === 10 ? LINES : AHEAD));
    const spans: Span[] = [];
    for (const span of find(window)) {
      if (span.start >= to) break;
      if (span.end <= from) continue;
      // What begins before the border was decided with the chunk before.
      spans.push(span.start < from ? { ...span, start: from } : span);
      to = Math.max(to, span.end);
    }
    const decided = apply(window, spans, placeholderOf, from, to);
    waiting = text.slice(to);
    behind = text.slice(openKey(window, to) ?? Math.max(0, to - BEHIND), to);
    return decided;
  };

  return {
    push(piece) {
      const parts: string[] = [];
      let from = 0;
      // A long piece goes in bite by bite: what waits is copied each time, and must stay short.
      while (waiting.length + piece.length - from >= CHUNK + AHEAD) {
        const bite = from + CHUNK + AHEAD - waiting.length;
        waiting += piece.slice(from, bite);
        from = bite;
        parts.push(take(false));
      }
      waiting += piece.slice(from);
      return parts.join('');
    },
    end() {
      const parts: string[] = [];
      while (waiting !== '') parts.push(take(true));
      return parts.join('');
    },
  };
}

/** Where the chunk ends: behind its last line if that is not too far back. */
function borderOf(text: string, from: number): number {
  const end = from + CHUNK;
  const newline = text.lastIndexOf('\n', end);
  if (newline > end - AHEAD) return newline + 1;
  // Never between the halves of a character.
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

/** The place of a private key that has begun and not ended: its further lines can only be told with its beginning in view. */
function openKey(window: string, to: number): number | undefined {
  const from = Math.max(0, to - KEY_CAP);
  const tail = window.slice(from, to);
  const begin = tail.lastIndexOf('-----BEGIN ');
  if (begin < 0 || tail.indexOf('-----END ', begin) >= 0) return undefined;
  return Math.min(from + Math.max(0, tail.lastIndexOf('\n', begin)), Math.max(0, to - BEHIND));
}
