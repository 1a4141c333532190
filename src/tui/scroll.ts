/** The part of `lines` that a window of `height` rows shows from `top`, with `top` kept inside. */
export function visible(lines: readonly string[], top: number, height: number): { top: number; rows: readonly string[] } {
  const last = Math.max(0, lines.length - height);
  const at = Math.min(Math.max(0, top), last);
  return { top: at, rows: lines.slice(at, at + height) };
}
