import type { Placeholders } from './placeholder.ts';
import { apply, type Span } from './scan.ts';

/** Redacts a text that comes in pieces, with memory that does not grow. */
export interface RedactStream {
  /** Takes the next piece and gives what of the text is decided. */
  push(piece: string): string;
  /** Gives the rest. */
  end(): string;
}

/** How much is redacted at once: with what is seen round it, it fits where V8 puts short-lived strings. */
const CHUNK = 114_688;
/** The same in the middle of a long line, where much more has to be seen. */
const LONG = 524_288;
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
  let waiting: string[] = [];
  let length = 0;

  /** Joins what waits until the text is as long as this. */
  const fillUp = (text: string, wanted: number): string => {
    let filled = text;
    let used = 0;
    while (filled.length < wanted && used < waiting.length) {
      const piece = waiting[used]!;
      const missing = wanted - filled.length;
      filled += piece.slice(0, missing);
      if (missing < piece.length) waiting[used] = piece.slice(missing);
      else used++;
    }
    waiting.splice(0, used);
    return filled;
  };

  const take = (last: boolean): string => {
    const from = behind.length;
    let text = fillUp(behind, from + CHUNK + LINES);
    let to = last && length <= CHUNK ? text.length : lineBefore(text, from + CHUNK);
    // Behind a whole line only the next lines matter; in the middle of one a value may be long.
    if (to < 0) {
      text = fillUp(text, from + LONG + AHEAD);
      to = borderOf(text, Math.min(text.length, from + LONG));
    }
    const window = text.slice(0, to + (text.charCodeAt(to - 1) === NEWLINE ? LINES : AHEAD));
    const spans: Span[] = [];
    for (const span of find(window)) {
      if (span.start >= to) break;
      if (span.end <= from) continue;
      // What begins before the border was decided with the chunk before.
      spans.push(span.start < from ? { ...span, start: from } : span);
      to = Math.max(to, span.end);
    }
    const decided = apply(window, spans, placeholderOf, from, to);
    length -= to - from;
    if (to < text.length) waiting.unshift(text.slice(to));
    behind = text.slice(openKey(window, to) ?? Math.max(0, to - BEHIND), to);
    return decided;
  };

  return {
    push(piece) {
      const parts: string[] = [];
      waiting.push(piece);
      length += piece.length;
      while (length >= LONG + AHEAD) parts.push(take(false));
      return parts.join('');
    },
    end() {
      const parts: string[] = [];
      while (length > 0) parts.push(take(true));
      waiting = [];
      return parts.join('');
    },
  };
}

const NEWLINE = 10;

/** The end of the last line before a place, or -1 if it is too far back. */
function lineBefore(text: string, end: number): number {
  const newline = text.lastIndexOf('\n', end - 1);
  return newline >= end - AHEAD ? newline + 1 : -1;
}

/** Where a chunk of a long line ends: behind a line if there is one after all, and never between the halves of a character. */
function borderOf(text: string, end: number): number {
  const line = lineBefore(text, end);
  if (line >= 0 || end === text.length) return line >= 0 ? line : end;
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

/** The place of a private key that has begun and not ended: its further lines can only be told with its beginning in view. */
function openKey(window: string, to: number): number | undefined {
  const from = Math.max(0, to - KEY_CAP);
  const tail = window.slice(from, to);
  // Searching forward is many times faster, and hardly any text has one.
  const begin = tail.includes('-----BEGIN ') ? tail.lastIndexOf('-----BEGIN ') : -1;
  if (begin < 0 || tail.indexOf('-----END ', begin) >= 0) return undefined;
  return Math.min(from + Math.max(0, tail.lastIndexOf('\n', begin)), Math.max(0, to - BEHIND));
}
