/** Slips of the hand between two words: a letter too many, too few, wrong, or two of them swapped. */
export function distance(a: string, b: string): number {
  if (a.length > 80 || b.length > 80) return a === b ? 0 : 80;
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const wrong = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
        let least = Math.min(wrong, rows[i - 1]![j]! + 1, row[j - 1]! + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
        row.push(least);
      }
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The word of a list that is nearest to another, if it is near enough to be meant. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = word.trim().toLowerCase();
  const plain = (w: string) => w.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = words.find((w) => plain(w) === plain(word));
  if (same) return same;
  const far = (w: string) => distance(lower, w.toLowerCase());
  const best = [...words].sort((a, b) => far(a) - far(b))[0];
  return best !== undefined && far(best) <= Math.max(1, Math.floor(Math.min(best.length, lower.length) / 3)) ? best : undefined;
}
