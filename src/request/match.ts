/** Lines that a request's patterns found. */
export interface Match {
  pattern: string;
  source: string;
  line: number;
  text: string;
}

const mostLines = 200;
const longestLine = 2000;

/**
 * Whether a text holds the pieces of a pattern in their order: `*` stands for anything, all else for itself.
 * Each piece is searched once behind the one before it, so the time grows with the text alone.
 */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  for (const piece of pattern.split('*')) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** The lines of redacted texts that a pattern matches, bounded. */
export function matchLines(
  patterns: readonly string[],
  texts: Iterable<readonly [source: string, text: string]>,
): { found: Match[]; more: number } {
  const found: Match[] = [];
  let more = 0;
  for (const [source, text] of texts) {
    for (const [i, raw] of text.split('\n').entries()) {
      const line = raw.slice(0, longestLine);
      const pattern = patterns.find((p) => matches(p, line));
      if (pattern === undefined) continue;
      if (found.length < mostLines) found.push({ pattern, source, line: i + 1, text: line });
      else more++;
    }
  }
  return { found, more };
}
