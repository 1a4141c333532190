import { lineStartOf } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,5})|#x([0-9a-f]{1,4}));/gi;
/** How far before the first entity a line is looked at, and how far behind it. */
const BEFORE = 2000;
const BEHIND = 16_384;

/** The marks of a page or of a file that were escaped for another page: what stands in the line is read as it was before. */
const escaped: Handler = (scan, start) => {
  const { text } = scan;
  const done = scan.commandEnds.get('entities') ?? 0;
  if (!scan.inner || start < done) return;
  const lineStart = lineStartOf(text, start, BEFORE);
  const from = Math.max(lineStart < 0 ? start : lineStart, done);
  const newline = text.indexOf('\n', start);
  const end = Math.min(newline < 0 ? text.length : newline, start + BEHIND);
  scan.commandEnds.set('entities', end);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, at: number, width: number) => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(width === 0 ? at + i : at);
      ends.push(width === 0 ? at + i + 1 : at + width);
    }
    parts.push(piece);
  };
  let at = from;
  for (const found of text.slice(from, end).matchAll(ENTITY)) {
    put(text.slice(at, from + found.index), at, 0);
    const code = found[2] ? Number(found[2]) : Number.parseInt(found[3] ?? '', 16);
    put(NAMED[found[1]?.toLowerCase() ?? ''] ?? String.fromCharCode(code), from + found.index, found[0].length);
    at = from + found.index + found[0].length;
  }
  put(text.slice(at, end), at, 0);
  for (const { dress: _, ...span } of scan.inner(parts.join('')))
    addAhead(scan, { ...span, start: starts[span.start]!, end: ends[span.end - 1]! });
};

/** Where marks are escaped there is a grammar to be read; a lone `&amp;` of a link hides nothing. */
export const entityAnchors: readonly { word: string; handle: Handler }[] = ['&quot;', '&#39;', '&#x27;', '&#34;', '&apos;'].map((word) => ({
  word,
  handle: escaped,
}));
