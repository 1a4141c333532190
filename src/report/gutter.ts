import type { Cite } from '../model/finding.ts';
import { neutralLine } from './neutral.ts';

const widest = 400;
const mostRows = 5;
const ellipsis = '...';

/** A line without a mark is shown whole, folded; of a very long one its first rows. */
function folded(text: string, room: number): string[] {
  const rows: string[] = [];
  for (let rest = text; rest !== '' && rows.length < mostRows; ) {
    const at = rest.length <= room ? rest.length : Math.max(rest.lastIndexOf(' ', room), Math.floor(room / 2));
    rows.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
    if (rest !== '' && rows.length === mostRows) rows[mostRows - 1] = `${rows[mostRows - 1]?.slice(0, room - 4)} ...`;
  }
  return rows.length > 0 ? rows : [''];
}

/** A quoted line as compilers print it: where, the line, a mark under the smallest span, and a word behind the mark. */
export function gutter(cite: Cite, width = widest): string[] {
  const number = cite.line === undefined ? '' : String(cite.line);
  const blank = ' '.repeat(number.length);
  const where = `${blank}--> ${neutralLine(cite.source)}${cite.line === undefined ? '' : `:${cite.line}${cite.column === undefined ? '' : `:${cite.column}`}`}`;
  const room = Math.max(20, width - number.length - 3);
  if (cite.column === undefined || cite.length === undefined) {
    const rows = folded(neutralLine(cite.text), room).map((row, i) => `${i === 0 ? number : blank} | ${row}`);
    return [where, ...rows, ...(cite.note ? [`${blank} = ${neutralLine(cite.note)}`] : [])];
  }
  const text = neutralLine(cite.text);
  const lead = neutralLine(cite.text.slice(0, (cite.column ?? 1) - 1)).length;
  const marked = Math.max(1, neutralLine(cite.text.slice((cite.column ?? 1) - 1, (cite.column ?? 1) - 1 + (cite.length ?? 0))).length);
  // a long line is shown from where the mark stays in sight
  const from = lead + Math.min(marked, 20) + ellipsis.length > room ? Math.max(0, lead - Math.floor(room / 3)) : 0;
  const cut = text.slice(from, from + room);
  const left = from > 0 ? ellipsis + cut.slice(ellipsis.length) : cut;
  const shown = from + room < text.length ? left.slice(0, -ellipsis.length) + ellipsis : left;
  const lines = [where, `${number} | ${shown}`];
  const caret = '^'.repeat(Math.max(1, Math.min(marked, room - (lead - from))));
  const under = `${' '.repeat(lead - from)}${caret}`;
  if (!cite.note) return [...lines, `${blank} | ${under}`];
  const note = neutralLine(cite.note);
  return under.length + 1 + note.length <= room
    ? [...lines, `${blank} | ${under} ${note}`]
    : [...lines, `${blank} | ${under}`, `${blank} = ${note}`];
}
