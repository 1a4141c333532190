import { lineStartOf, matchAt, type Range } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { type Judged, judge } from './judge.ts';
import { classifyKey } from './keys.ts';
import { isChosen } from './spoken.ts';
import { isLearnable, isWords } from './values.ts';

/** What the name of a column says of its values. */
function levelOf(column: string): Judged | undefined {
  const name = column.trim().replace(/^["'`]|["'`]$/g, '');
  const level = /^[\w .-]{2,64}$/.test(name) ? classifyKey(name) : undefined;
  return level === 'strong' || level === 'medium' ? { level, bare: false } : undefined;
}

const CELLS = 64;
const ROWS = 512;
const LONGEST = 4096;

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** The cells of a line, or none if it is no row. */
function cellsOf(text: string, from: number, mark: string): Cell[] {
  const line = matchAt(/[^\n]{0,4096}/y, text, from)![0];
  if (line.length === LONGEST) return [];
  const cells: Cell[] = [];
  let at = from;
  for (const part of line.split(mark)) {
    cells.push({ start: at, text: part });
    at += part.length + 1;
  }
  return cells.length > CELLS ? [] : cells;
}

/** The rows below a heading: each cell of a column that is named after secrets goes, up to the first line that is no row. */
function readRows(scan: Scan, from: number, mark: string, columns: readonly (Judged | undefined)[]): void {
  let at = from;
  for (let count = 0; count < ROWS; count++) {
    const cells = cellsOf(scan.text, at, mark);
    const end = scan.text.indexOf('\n', at);
    if (cells.length === columns.length)
      for (const [column, level] of columns.entries()) {
        const cell = cells[column]!;
        const value = cell.text.replace(/\r$/, '').trim().replace(/^"|"$/g, '');
        const start = cell.start + cell.text.indexOf(value);
        // a token that is so short is a mark of a state
        if (level && value.length >= (level.level === 'strong' ? 4 : 16) && !isWords(value))
          judge(scan, { start, end: start + value.length }, level, false, 0);
      }
    else if (!/^[-+| \r]*$/.test(cells.map((cell) => cell.text).join(mark)) || cells.length === 0) break;
    if (end < 0) break;
    at = end + 1;
  }
  scan.commandEnds.set('table', at);
}

/** A line that may be a heading: its cells are names. `seen` is what was read as rows already. */
function heading(scan: Scan, at: number): { line: number; end: number } | undefined {
  if (at < (scan.commandEnds.get('table') ?? 0)) return undefined;
  const line = lineStartOf(scan.text, at, 400);
  const rest = line < 0 ? undefined : matchAt(/[^\n]{0,400}/y, scan.text, at);
  if (!rest || rest[0].length === 400) return undefined;
  return { line, end: at + rest[0].length };
}

/** `----+----` of psql, mysql and Markdown: what stands above is a heading. */
const ruled: Handler = (scan, start) => {
  const { text } = scan;
  if (start < (scan.commandEnds.get('table') ?? 0)) return;
  const here = heading(scan, start);
  if (!here || !/^[ |:+-]+\r?$/.test(text.slice(here.line, here.end))) return;
  scan.commandEnds.set('table', here.end);
  const before = here.line > 0 ? lineStartOf(text, here.line - 1, 800) : -1;
  if (before < 0) return;
  const names = text.slice(before, here.line - 1).split('|');
  const columns = names.map(levelOf);
  if (columns.some(Boolean)) readRows(scan, here.end + 1, '|', columns);
};

/** `id,login,password`: a heading of separated values is nothing but names. The key is one of them. */
export function readSeparated(scan: Scan, key: Range, quoted: boolean): void {
  const width = quoted ? 1 : 0;
  const mark = [scan.text[key.end + width], scan.text[key.start - 1 - width]].find((char) => char === ',' || char === '\t' || char === ';');
  const here = mark === undefined ? undefined : heading(scan, key.start);
  if (mark === undefined || !here) return;
  const names = scan.text.slice(here.line, here.end).replace(/\r$/, '').split(mark);
  if (names.length < 3 || !names.every((name) => /^"?[A-Za-z][\w .-]{0,40}"?$/.test(name))) return;
  scan.commandEnds.set('table', here.end);
  const columns = names.map(levelOf);
  if (columns.some(Boolean)) readRows(scan, here.end + 1, mark, columns);
}

const ACCOUNTS = /user|account|cred|login|token|secret|member|customer|admin|passw/i;
const INTO = /[ \t]{1,4}((?:["'`\w]{1,64}\.){0,2}["'`\w]{1,64})[ \t]{0,4}(?:\(([^()\n]{1,512})\))?[ \t]{0,4}values[ \t]{0,4}(?=\()/iy;
const TUPLE = /[ \t,]{0,4}\(([^()\n]{1,2048})\)/y;
const LITERAL = /[ \t]{0,4}(?:[NE]?\\{0,3}'((?:[^'\\\n]|''){0,512})\\{0,3}'|[^,'\n]{0,128})(?:,|$)/y;

/** `INSERT INTO users (name, password) VALUES ('bob', 'x')`: by its columns, or by the name of its table what somebody has chosen. */
const insert: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const head = matchAt(INTO, scan.text, end);
  if (!head) return;
  const columns = head[2]?.split(',').map(levelOf);
  if (!columns?.some(Boolean) && (columns !== undefined || !ACCOUNTS.test(head[1]!))) return;
  let at = end + head[0].length;
  for (let row = 0; row < ROWS; row++) {
    const tuple = matchAt(TUPLE, scan.text, at);
    if (!tuple) return;
    const inside = at + tuple[0].length - 1 - tuple[1]!.length;
    let cell = 0;
    for (let column = 0; column < CELLS && cell < tuple[1]!.length; column++) {
      const found = matchAt(LITERAL, tuple[1]!, cell);
      if (!found || found[0] === '') break;
      const value = found[1] ?? '';
      const from = inside + cell + found[0].indexOf("'") + 1;
      const level = columns?.[column];
      if (value !== '' && level) judge(scan, { start: from, end: from + value.length }, level, false, 0);
      else if (value !== '' && !columns && isChosen(value))
        addAhead(scan, { start: from, end: from + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
      cell += found[0].length;
    }
    at += tuple[0].length;
  }
};

/** `COPY users (id, password) FROM stdin;` and its lines; `COPY users, line 2: "11<tab>x"` of an error. */
const copy: Handler = (scan, start, end) => {
  if (start < scan.done || start < (scan.commandEnds.get('copy') ?? 0)) return;
  const head = matchAt(/((?:\w{1,64}\.)?["\w]{1,64})[ \t]\(([^()\n]{1,512})\)[ \t]from[ \t]stdin;?[^\n]{0,40}\n/iy, scan.text, end);
  const columns = head?.[2]?.split(',').map(levelOf);
  if (head && columns?.some(Boolean)) {
    readRows(scan, end + head[0].length, '\t', columns);
    return;
  }
  const line = head ? undefined : matchAt(/((?:\w{1,64}\.)?["\w]{1,64})(?:, line \d{1,9})?:[ \t]{1,2}([^\n]{1,1024})/y, scan.text, end);
  if (!line || !ACCOUNTS.test(line[1]!)) return;
  scan.commandEnds.set('copy', end + line[0].length);
  const from = end + line[0].length - line[2]!.length;
  for (const { 0: value, index } of line[2]!.matchAll(/(?<=\t|\\t|^\\{0,3}")(?:(?!\\t)[^\t"\n]){8,64}(?=\t|\\t|\\{0,3}"|$)/g))
    if (isChosen(value))
      addAhead(scan, {
        start: from + index,
        end: from + index + value.length,
        rule: 'named-value',
        value,
        learn: isLearnable(value) ? [value] : [],
      });
};

/** `Key (user_id, token)=(4, x) already exists.` */
const duplicate: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/([\w", ()]{1,256}?)\)=\(([^\n]{1,1024}?)\)(?= (?:already|is|is still|conflicts|does|not))/y, scan.text, end);
  if (!found) return;
  const columns = found[1]!.split(',').map(levelOf);
  const values = found[2]!.split(', ');
  if (values.length !== columns.length) return;
  let at = end + found[0].length - 1 - found[2]!.length;
  for (const [column, value] of values.entries()) {
    const level = columns[column];
    if (level) judge(scan, { start: at, end: at + value.length }, level, false, 0);
    at += value.length + 2;
  }
};

/** Secrets in tables: the heading, or a list of columns, says what they are. */
export const tableAnchors: readonly { word: string; handle: Handler }[] = [
  ...['-+-', '-|-', '- | -'].map((word) => ({ word, handle: ruled })),
  ...['insert into', 'replace into', 'ignore into'].map((word) => ({ word, handle: insert })),
  { word: 'copy ', handle: copy },
  { word: 'key (', handle: duplicate },
];
