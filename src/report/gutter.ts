import type { Cite } from '../model/finding.ts';
import { neutralLine } from './neutral.ts';

const widest = 400;

/** A quoted line as compilers print it: where, the line, a mark under the smallest span, and a word behind the mark. */
export function gutter(cite: Cite, width = widest): string[] {
  const number = cite.line === undefined ? '' : String(cite.line);
  const blank = ' '.repeat(number.length);
  const where = `${blank}--> ${neutralLine(cite.source)}${cite.line === undefined ? '' : `:${cite.line}${cite.column === undefined ? '' : `:${cite.column}`}`}`;
  const room = Math.max(20, width - number.length - 3);
  const text = neutralLine(cite.text);
  const lead = neutralLine(cite.text.slice(0, (cite.column ?? 1) - 1)).length;
  const marked = Math.max(1, neutralLine(cite.text.slice((cite.column ?? 1) - 1, (cite.column ?? 1) - 1 + (cite.length ?? 0))).length);
  // a long line is shown from where the mark stays in sight
  const from = lead + Math.min(marked, 20) > room ? Math.max(0, lead - Math.floor(room / 3)) : 0;
  const cut = text.slice(from, from + room);
  const shown = `${from > 0 ? `...${cut.slice(3)}` : cut}`;
  const lines = [where, `${number} | ${from + room < text.length ? `${shown.slice(0, -3)}...` : shown}`];
  if (cite.column !== undefined && cite.length !== undefined) {
    const caret = '^'.repeat(Math.max(1, Math.min(marked, room - (lead - from))));
    lines.push(`${blank} | ${' '.repeat(lead - from)}${caret}${cite.note ? ` ${neutralLine(cite.note)}` : ''}`);
  } else if (cite.note) lines.push(`${blank} = ${neutralLine(cite.note)}`);
  return lines;
}
