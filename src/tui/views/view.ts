import type { Line } from '../lines.ts';

/** A screen as text: what stands still, and what is scrolled. */
export interface View {
  title: string;
  /** Stands above the body; its last lines go first where the screen is low. */
  head: readonly Line[];
  body: readonly Line[];
  /** A list: the first line of the body of each row, and which row is chosen; `plain` where that one is text to be read, and not marked. */
  list?: { rows: readonly number[]; at: number; plain?: boolean };
  /** A text: the first line that is seen. */
  top?: number;
  /** What is being typed. */
  prompt?: { label: string; text: string };
  /** Said at the foot where there is nothing else to say. */
  tip: string;
}

/** The part of a body that is seen, `height` lines of it. */
export function windowOf({ body, list, top }: View, height: number): { from: number; to: number; chosen: number | undefined } {
  const last = Math.max(0, body.length - height);
  if (!list) {
    const from = Math.min(Math.max(0, top ?? 0), last);
    return { from, to: Math.min(body.length, from + height), chosen: undefined };
  }
  const chosen = list.rows[list.at] ?? 0;
  const next = list.rows[list.at + 1] ?? body.length;
  // the chosen row stays in the middle, and is seen to its end
  const above = Math.max(0, Math.floor((height - (next - chosen)) / 2));
  const from = Math.min(Math.max(0, chosen - above), last);
  return { from, to: Math.min(body.length, from + height), chosen };
}

/** The row of a list to choose for a screen down, or up: the farthest for which no line is passed over. */
export function pageRow(view: View, height: number, step: 1 | -1): number {
  const rows = view.list?.rows ?? [];
  const at = view.list?.at ?? 0;
  const here = windowOf(view, height);
  const meets = (row: number) => {
    const there = windowOf({ ...view, list: { rows, at: row } }, height);
    return step === 1 ? there.from <= here.to : there.to >= here.from;
  };
  let row = Math.min(rows.length - 1, Math.max(0, at + step));
  while (rows[row + step] !== undefined && meets(row + step)) row += step;
  return row;
}
