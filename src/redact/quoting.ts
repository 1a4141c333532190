/** No value is read further than this; a longer one loses its first 64 KiB. */
export const MAX_VALUE = 65_536;

/** A quotation mark with the backslashes before it: `"`, `\"` in JSON inside a log's msg, `\\\"` one level deeper. */
export interface Quote {
  readonly mark: string;
  readonly slashes: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const isMark = (char: string | undefined) => char === '"' || char === "'" || char === '`';

/** The quotation mark that begins at `at`. */
export function quoteAt(text: string, at: number): Quote | undefined {
  let slashes = 0;
  while (slashes < 8 && text[at + slashes] === '\\') slashes++;
  const mark = text[at + slashes];
  return isMark(mark) ? { mark: mark!, slashes } : undefined;
}

/** The quotation mark that ends at `at`. */
export function quoteBefore(text: string, at: number): Quote | undefined {
  const mark = text[at - 1];
  return isMark(mark) ? { mark: mark!, slashes: Math.min(7, slashesBefore(text, at - 1, 0)) } : undefined;
}

/** How many backslashes stand directly before `at`, not looking before `from`. */
export function slashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  while (count < 64 && at - 1 - count >= from && text[at - 1 - count] === '\\') count++;
  return count;
}

/** The inside of a quoted string that begins at `from`, up to its closing mark, the end of the line or the limit. */
export function readQuoted(text: string, from: number, quote: Quote): Range & { closed: boolean } {
  const limit = Math.min(text.length, from + MAX_VALUE);
  const code = quote.mark.charCodeAt(0);
  for (let at = from; at < limit; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) return { start: from, end: trimReturn(text, from, at), closed: false };
    if (char !== code) continue;
    // YAML and SQL double a single quotation mark inside of two.
    if (code === 39 && quote.slashes === 0 && text.charCodeAt(at + 1) === 39 && at > from) {
      at++;
      continue;
    }
    const slashes = slashesBefore(text, at, from);
    // Within one level of escaping a closing mark has as many backslashes as the opening one; pairs before it are escaped backslashes.
    const closes = slashes < quote.slashes || slashes % (2 * quote.slashes + 2) === quote.slashes;
    if (closes) return { start: from, end: at - Math.min(slashes, quote.slashes), closed: true };
  }
  // Never cut an escape in two: the rest of the string must stay readable for a parser.
  return { start: from, end: limit - slashesBefore(text, limit, from), closed: false };
}

const trimReturn = (text: string, from: number, at: number) => (at > from && text[at - 1] === '\r' ? at - 1 : at);

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;
const NEXT_PAIR = /\s{0,4}["']?[A-Za-z_][\w.-]{0,40}["']?\s?[:=]/y;
const CLOSERS = ",;.)}]>'`:";

/** True at an escaped newline, tab or quotation mark: there the word ends, because the whole line is a quoted string. */
function endsAtEscape(text: string, at: number): boolean {
  let next = at;
  while (next < at + 8 && text[next] === '\\') next++;
  const char = text[next];
  return char === 'n' || char === 'r' || char === 't' || isMark(char);
}

function startsPair(text: string, at: number): boolean {
  NEXT_PAIR.lastIndex = at;
  return NEXT_PAIR.test(text);
}

/** `;Max Pool Size=100`: the names of a connection string may have blanks in them. */
const NEXT_SETTING = /[ ]?[A-Z]\w{1,20}(?: \w{1,20}){1,3}=/y;

/** A mark inside of a value, as a page writes it: neither what parts two parameters nor what closes a string. */
const ENTITY = /&(?:amp;(?![\w.-]{1,40}=)|lt;(?!\/)|(?:gt|apos|#39|#x27);(?![\s,;)}\]]|$)|quot;(?![\s,;:)}\]>/&]|$))/y;

/** An encoded `&` is a part of a value, unless the next parameter stands behind it. */
const ENCODED_PAIR = /%26[\w.-]{1,40}(?:=|%3D)/iy;

/** An unquoted word. It ends at a blank, a double quote, an escaped newline, before the next `,key=`; in a query also at `&` and `#`. */
export function readWord(text: string, from: number, query: boolean): Range {
  const limit = Math.min(text.length, from + MAX_VALUE);
  let at = from;
  for (; at < limit; at++) {
    const char = text[at]!;
    if (char === '"' || isBlank(text.charCodeAt(at))) break;
    if (char === '\\') {
      if (endsAtEscape(text, at)) break;
      at += Math.max(0, slashesAt(text, at) - 1);
    } else if (char === '&' && matchAt(ENTITY, text, at)) at += matchAt(ENTITY, text, at)![0].length - 1;
    else if (query && (char === '&' || char === '#' || char === '?' || (char === '%' && matchAt(ENCODED_PAIR, text, at)))) break;
    else if (char === ';' && matchAt(NEXT_SETTING, text, at + 1)) break;
    else if ((char === ',' || char === ';' || char === '&' || char === '|') && startsPair(text, at + 1)) break;
    else if (char === '<' && text[at + 1] === '/') break;
    else if ((char === "'" || char === '`') && (at + 1 >= limit || /[\s,;:)\]}]/.test(text[at + 1]!))) break;
  }
  let end = Math.min(at, limit);
  while (end > from && CLOSERS.includes(text[end - 1]!) && !isPaired(text, from, end - 1)) end--;
  return { start: from, end };
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** `${NAME}`: a closing bracket whose opening one is part of the word. */
function isPaired(text: string, from: number, at: number): boolean {
  const opener = OPENERS[text[at]!];
  return opener !== undefined && at - from < 256 && text.slice(from, at).includes(opener);
}

function slashesAt(text: string, at: number): number {
  let count = 0;
  while (count < 64 && text[at + count] === '\\') count++;
  return count;
}

/** Takes the escapes of `levels` string literals off a value; a value that is no valid literal stays as it is. */
export function unescapeLiteral(value: string, slashes: number): string {
  if (!value.includes('\\') || value.length > 8192) return value;
  try {
    let plain = value;
    for (let level = slashes; level >= 0; level = (level - 1) / 2) {
      plain = JSON.parse(`"${plain}"`) as string;
      if (level === 0) break;
    }
    return plain;
  } catch {
    return value;
  }
}

/** Where the line of `at` begins, or -1 if that is further back than `reach`: the search must not grow with the line. */
export function lineStartOf(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const newline = text.slice(from, at).lastIndexOf('\n');
  if (newline >= 0) return from + newline + 1;
  return from === 0 ? 0 : -1;
}

/** One match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
