import { lineStartOf, matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { type Judged, judge } from './judge.ts';
import { classifyKey } from './keys.ts';
import { isChosen } from './spoken.ts';
import { isLearnable, isWords } from './values.ts';

/** What a name of a column or of a setting says of what stands under it. */
function levelOf(name: string): Judged | undefined {
  const cls = classifyKey(name.trim().replace(/^["'`[]|["'`\]]$/g, ''));
  return cls === 'strong' || cls === 'medium' ? { level: cls, bare: false } : undefined;
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The cells of a line between its marks, without the blanks and the quotation marks round them. */
function cellsOf(line: string, mark: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let to = 0; to <= line.length; to++) {
    if (to < line.length && line[to] === '"' && line.slice(from, to).trim() === '') {
      const close = line.indexOf('"', to + 1);
      if (close > 0) to = close;
      continue;
    }
    if (to < line.length && line[to] !== mark) continue;
    const raw = line.slice(from, to);
    const text = raw.trim().replace(/^["'`]|["'`]$/g, '');
    cells.push({ text, start: at + from + (text === '' ? 0 : raw.indexOf(text)) });
    from = to + 1;
  }
  return cells;
}

const NAME = /^[A-Za-z_#][\w .#/()-]{0,40}$/;
const RULE = /^[\s|+:=-]{3,}$/;
const ROWS = 256;
const WIDEST = 2048;

/** A line of a table, without what ends it. */
function lineAt(text: string, at: number): string | undefined {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, Math.min(end < 0 ? text.length : end, at + WIDEST));
  return line.length === WIDEST ? undefined : line.replace(/\r$/, '');
}

/** Which columns are secret by what the head of a table calls them. */
function columnsOf(line: string, mark: string): Map<number, Judged> | undefined {
  // a sentence has a blank behind its comma, a table has none
  if ((mark === ',' || mark === ';') && /[,;] /.test(line)) return undefined;
  const cells = cellsOf(line, mark, 0);
  // `"Token",` in a list of strings is no head; only in a table that is drawn the first and the last cell are empty
  const named = cells.filter(({ text }) => NAME.test(text)).length;
  const empty = cells.filter(({ text }) => text === '').length;
  if (named < 2 || named + empty < cells.length || (empty > 0 && mark !== '|')) return undefined;
  // of a sentence with a comma in it not every part is one or two words
  if (cells.some(({ text }) => text.split(' ').length > 3)) return undefined;
  const columns = new Map(cells.flatMap(({ text }, at) => (levelOf(text) ? [[at, levelOf(text)!] as const] : [])));
  return columns.size > 0 && columns.size < cells.length ? columns : undefined;
}

/** Rows that have as many cells as the head; in prose and in a list of words nothing of a row is a password. */
function readRows(scan: Scan, from: number, mark: string, count: number, columns: ReadonlyMap<number, Judged>): number {
  let at = from;
  for (let row = 0; row < ROWS && at < scan.text.length; row++) {
    const line = lineAt(scan.text, at);
    if (line === undefined || line.trim() === '' || line === '\\.') break;
    if (!RULE.test(line)) {
      const cells = cellsOf(line, mark, at);
      if (cells.length !== count) break;
      for (const [column, level] of columns) {
        const { text, start } = cells[column]!;
        if (text.length >= 3 && text !== '\\N' && /\d|[^\w.]/.test(text) && !isWords(text) && !/^\(?\d{1,3}\)?$|[ \t]/.test(text))
          judge(scan, { start, end: start + text.length }, level, false, 0);
      }
    }
    at += line.length + 1;
    if (scan.text[at - 1] === '\r') at++;
  }
  return at;
}

/** The mark before a cell: behind it no more than two words, of which the second one leads here. */
function markBefore(text: string, start: number): string | undefined {
  let at = start - 1;
  const skip = (kind: RegExp, most: number) => {
    for (let count = 0; count < most && at >= 0 && kind.test(text[at]!); count++) at--;
  };
  skip(/[\w-]/, 24);
  skip(/["'`]/, 1);
  skip(/ /, 16);
  skip(/["'`\w]/, 32);
  skip(/ /, 64);
  return /[,;|\t]/.test(text[at] ?? '') ? text[at] : undefined;
}

/** `user;password`, `| user | password |`, `id<tab>token`: a head, and rows that are written like it. */
const table: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < (scan.commandEnds.get('column') ?? 0)) return;
  const mark = matchAt(/[\w-]{0,24}["'`]?[ ]{0,64}([,;|\t])/y, text, end)?.[1] ?? markBefore(text, start);
  if (mark === undefined) return;
  const lineStart = lineStartOf(text, start, 400);
  const line = lineStart < 0 ? undefined : lineAt(text, lineStart);
  if (line === undefined || line.length > 400) return;
  const columns = columnsOf(line, mark);
  scan.commandEnds.set('column', lineStart + line.length);
  if (!columns) return;
  const next = text.indexOf('\n', lineStart + line.length) + 1;
  if (next > 0) scan.commandEnds.set('column', readRows(ahead(scan), next, mark, cellsOf(line, mark, 0).length, columns));
};

/** The rows lie further on: what stands before them is still looked at. */
const ahead = (scan: Scan): Scan => ({ ...scan, done: 0 });

const COPY = /[ \t]+[\w."]{1,128}[ \t]*\(([^()\n]{1,1024})\)[ \t]+FROM[ \t]+stdin;[ \t]*\r?\n/iy;

/** `COPY users (id, password) FROM stdin;` of pg_dump: rows with tabs, up to `\.`. */
const copy: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const head = matchAt(COPY, scan.text, end);
  if (!head) return;
  const names = head[1]!.split(',');
  const columns = new Map(names.flatMap((name, at) => (levelOf(name) ? [[at, levelOf(name)!] as const] : [])));
  if (columns.size > 0) readRows(ahead(scan), end + head[0].length, '\t', names.length, columns);
};

const INSERT = /[ \t]+[`"[]?(?:\w{1,64}[`"\]]?\.[`"[]?)?(\w{1,64})[`"\]]?[ \t]*(?:\(([^()\n]{1,2048})\)[ \t]*)?VALUES[ \t\n]*/iy;
/** A row: numbers, names of functions and strings, whose marks are doubled or escaped inside of them. */
const ROW = /,?[ \t\n]{0,8}\(((?:[^()'\n]|'(?:[^'\n\\]|''|\\[^\n])*'|\([^()'\n]{0,64}\)){1,8192})\)/y;
const FIELD = /'((?:[^'\\]|''|\\.)*)'|[^,'\s][^,']*/g;
const OF_LOGINS = /user|account|member|login|cred|auth|token|secret|session|passw|totp|2fa|mfa|otp/i;
/** Base32 of a seed and the sum of a token: nobody needs them in a row of a table of log-ins. */
const DERIVED = /^(?:(?=[A-Z]{0,63}[2-7])[A-Z2-7]{16,64}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;

/** `BlueHeron71`: chosen, if it stands in a row of a table of log-ins. */
const WORDS_AND_NUMBER = /^(?:[A-Z][a-z]{2,15}){2,4}\d{2,4}$/;

/** `COPY users, line 2: "11<tab>x"`: the row in which a load of rows ended. */
const LOADED = /[ \t]+((?:\w{1,64}\.)?["\w]{1,64})(?:, line \d{1,9})?:[ \t]{1,2}([^\n]{1,1024})/y;
const loaded: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const line = matchAt(LOADED, scan.text, end);
  if (!line || !OF_LOGINS.test(line[1]!)) return;
  const from = end + line[0].length - line[2]!.length;
  for (const { 0: value, index } of line[2]!.matchAll(/(?<=\t|\\t|^\\{0,3}")(?:(?!\\t)[^\t"\n]){8,64}(?=\t|\\t|\\{0,3}"|$)/g)) {
    const at = from + index;
    if (isChosen(value))
      addAhead(scan, { start: at, end: at + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
  }
};

/** The columns of the table as it was made, if that stands before the row. */
function created(text: string, before: number, name: string): string[] | undefined {
  const window = text.slice(Math.max(0, before - 4096), before);
  const at = window.lastIndexOf('CREATE TABLE');
  const found =
    at < 0
      ? null
      : /^CREATE TABLE(?: IF NOT EXISTS)?[ \t]+[`"[]?(?:\w+[`"\]]?\.[`"[]?)?(\w+)[`"\]]?[ \t]*\(/i.exec(window.slice(at, at + 200));
  if (found?.[1]?.toLowerCase() !== name.toLowerCase()) return undefined;
  const body = window.slice(at + found[0].length).split(/\)[^,()]{0,256};/)[0]!;
  return body
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .map((column) => column.trim().split(/[\s]+/)[0]!)
    .filter((column) => !/^(?:PRIMARY|UNIQUE|KEY|CONSTRAINT|FOREIGN|INDEX|CHECK|FULLTEXT)$/i.test(column));
}

/** `INSERT INTO users (name, password) VALUES (...)`, and where no column has a name, what its table or the field before it says. */
const insert: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const { text } = scan;
  const head = matchAt(INSERT, text, end);
  if (!head) return;
  const names = head[2]?.split(',') ?? created(text, start, head[1]!);
  let at = end + head[0].length;
  for (let count = 0; count < ROWS; count++) {
    const row = matchAt(ROW, text, at);
    if (!row) return;
    const from = at + row[0].indexOf('(') + 1;
    at += row[0].length;
    const fields = [...row[1]!.matchAll(FIELD)];
    for (const [column, field] of fields.entries()) {
      const value = field[1];
      if (value === undefined || value.length < 3) continue;
      // two numbers of fields may differ where a function is called: then the names say nothing
      const named = names && names.length === fields.length ? levelOf(names[column]!) : undefined;
      const before = fields[column - 1]?.[1];
      const level = named ?? (!names && before !== undefined && /[_-]/.test(before) && NAME.test(before) ? levelOf(before) : undefined);
      const place = { start: from + field.index + 1, end: from + field.index + 1 + value.length };
      if (level) judge(ahead(scan), place, level, false, 0);
      else if (OF_LOGINS.test(head[1]!) && (DERIVED.test(value) || (!names && (isChosen(value) || WORDS_AND_NUMBER.test(value)))))
        addAhead(scan, { ...place, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
    }
  }
};

const CELL =
  /<\/(?:td|th|dt|code|b|strong|span|label)>\s{0,32}(?:<\/t[dh]>\s{0,32})?<(?:td|dd|th|code|span)\b[^<>]{0,120}>\s{0,32}(?:<(?:span|code|pre|b|em)\b[^<>]{0,120}>\s{0,32}){0,2}([^<\n]{3,1024})/y;

/** `<td>DB_PASSWORD</td><td>x</td>`: a page that shows settings, one a row. */
const cell: Handler = (scan, start) => {
  if (start < scan.done) return;
  const name = />\s{0,8}(?:\$_\w+\[["'&#;\w]{0,6})?([A-Za-z_][\w.-]{1,63})[\]'"]{0,2}\s{0,8}$/.exec(
    scan.text.slice(Math.max(0, start - 90), start),
  )?.[1];
  const level = name === undefined ? undefined : levelOf(name);
  const found = level && matchAt(CELL, scan.text, start);
  if (!found) return;
  const stop = start + found[0].length;
  const value = found[1]!.trimEnd();
  const begin = stop - found[1]!.length;
  judge(ahead(scan), { start: begin, end: begin + value.length }, level, false, 0);
};

const KEYED_PAIR =
  /\\{0,3}"?(?:[a-z]{2,12}\\{0,3}"[ ]?,[ ]?\\{0,3}")?([\w.-]{2,64})\\{0,3}"[ ]?,[ ]?(\\{0,3}")([^"\\\n]{3,512})(?=\\{0,3}"\])/y;

/** `["api_token", "x"]`: what a library of data bases prints of the values that it binds. */
const bound: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(KEYED_PAIR, scan.text, end);
  const level = found && /^[a-z][a-z0-9_]*$/.test(found[1]!) && /\d|[^\w.-]/.test(found[3]!) ? levelOf(found[1]!) : undefined;
  if (!found || !level) return;
  const stop = end + found[0].length;
  judge(ahead(scan), { start: stop - found[3]!.length, end: stop }, level, false, 0);
};

/** `Key (token)=(x) already exists.` of PostgreSQL. */
const duplicate: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/([\w", ]{1,256})\)=\(([^()\n]{1,1024})\)/y, scan.text, end);
  if (!found) return;
  const names = found[1]!.split(', ');
  const values = found[2]!.split(', ');
  let at = end + found[1]!.length + 3;
  for (const [column, value] of values.entries()) {
    const level = names.length === values.length ? levelOf(names[column]!) : undefined;
    if (level) judge(ahead(scan), { start: at, end: at + value.length }, level, false, 0);
    at += value.length + 2;
  }
};

export const columnAnchors: readonly { word: string; handle: Handler }[] = [
  ...['password', 'passwd', 'passphrase', 'secret', 'token', 'api_key', 'apikey', 'pwd', 'pass'].map((word) => ({ word, handle: table })),
  { word: '["', handle: bound },
  { word: '[\\"', handle: bound },
  { word: 'key (', handle: duplicate },
  { word: 'copy', handle: copy },
  { word: 'copy', handle: loaded },
  ...['insert into', 'replace into', 'ignore into'].map((word) => ({ word, handle: insert })),
  ...['</td>', '</th>', '</dt>'].map((word) => ({ word, handle: cell })),
];
