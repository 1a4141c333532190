import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { extent, MAX_DEPTH, type Scan, scan } from './scan.ts';

export type { Node } from 'jsonc-parser';

export type JsonProblemKind =
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'comment'
  | 'single-quote'
  | 'smart-quote'
  | 'bare-word'
  | 'missing-bracket'
  | 'wrong-bracket'
  | 'extra-bracket'
  | 'missing-braces'
  | 'unclosed-string'
  | 'two-values'
  | 'trailing-text'
  | 'leading-text'
  | 'not-json'
  | 'control-character'
  | 'bad-escape'
  | 'bad-number'
  | 'no-break-space'
  | 'empty'
  | 'too-deep'
  | 'other';

/** The first thing that a JSON reader refuses. `offset`/`length` mark what a person has to change, `message` is what dockerd prints. */
export interface JsonProblem {
  offset: number;
  length: number;
  /** From 1. */
  line: number;
  column: number;
  message: string;
  kind: JsonProblemKind;
}

/** A key that one object holds more than once. The last one wins; `offsets` are those of the keys, in order. */
export interface DuplicateKey {
  path: (string | number)[];
  key: string;
  offsets: number[];
}

export interface Parsed {
  value?: unknown;
  /** Present where the text is JSON. */
  root?: Node;
  /** Kind `empty`: no value at all. Engines from 23.0 accept that, 20.10 does not. */
  problem?: JsonProblem;
  duplicates: DuplicateKey[];
}

/** Quotation marks that word processors and web pages put in place of `"`. */
export const SMART_QUOTES = '“”„‟«»‘’‚‛″′＂`´';

/** Blanks and invisible characters that JSON does not count as blanks. */
export const ODD_BLANK = /[\u00a0\u00ad\u0085\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\v\f]/;

/** The texts that were read last: edits of one file read it again and again. What is held is never changed. */
let held: { text: string; parsed: Parsed }[] = [];

/** Reads a text as dockerd from 23.0 on does. Never throws. What it gives is shared: take a copy before changing it. */
export function parseJson(text: string): Parsed {
  const known = held.find((h) => h.text === text) ?? { text, parsed: read(text) };
  held = [known, ...held.filter((h) => h !== known).slice(0, 2)];
  return known.parsed;
}

function read(text: string): Parsed {
  const { start, end } = extent(text);
  if (start >= end) {
    return { problem: { offset: 0, length: 0, line: 1, column: 1, message: 'EOF', kind: 'empty' }, duplicates: [] };
  }
  // the same length without mark and odd blanks, so that all offsets are those of the file
  const plain = ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end);
  const first = isFlat(plain) ? parsed(plain) : undefined;
  const found = first ? undefined : scan(text);
  if (found && !found.ok) return { problem: problemOf(text, found), duplicates: [] };
  const root = parseTree(plain);
  if (!root) return { value: JSON.parse(plain), duplicates: [] };
  // an edit wants neither of the two
  let value = first;
  let duplicates: DuplicateKey[] | undefined;
  return {
    root,
    get value() {
      value ??= { is: JSON.parse(plain) as unknown };
      return value.is;
    },
    get duplicates() {
      if (!duplicates) findDuplicates(root, [], (duplicates = []));
      return duplicates;
    },
  };
}

/** False where the text may be too deep; our own reader then tells. */
function isFlat(text: string): boolean {
  let brackets = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if ((c === 123 || c === 91) && ++brackets > MAX_DEPTH) return false;
  }
  return true;
}

/** The engine's own reader is the quicker one for what is JSON; of what is none it tells too little. */
function parsed(text: string): { is: unknown } | undefined {
  try {
    return { is: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Line and column of an offset, both from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return { line, column: line === 1 && text.startsWith('\ufeff') && column > 1 ? column - 1 : column };
}

/** The node of a value. Of a key that stands twice the last one, as dockerd reads it. */
export function nodeAt(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === 'number') node = node ? findNodeAtLocation(node, [step]) : undefined;
    else node = propertyAt(node, step)?.children?.[1];
  }
  return node;
}

/** Objects with many names, by name. */
const long = new WeakMap<Node, Map<string, Node>>();

/** The property node (key and value) of an object; the last one of that name. */
export function propertyAt(object: Node | undefined, key: string): Node | undefined {
  if (object?.type !== 'object' || !object.children) return undefined;
  if (object.children.length < 50) return object.children.findLast((p) => p.children?.[0]?.value === key);
  return byName(object).get(key);
}

/** All properties of that name, in order: dockerd reads each, also one that a later one replaces. */
export function propertiesAt(object: Node, key: string): Node[] {
  const children = object.children ?? [];
  if (children.length >= 50 && byName(object).size === children.length) return byName(object).has(key) ? [byName(object).get(key)!] : [];
  return children.filter((p) => p.children?.[0]?.value === key);
}

/** Where each line of the text begins that was asked for last. */
let begun: { text: string; starts: number[] } = { text: '', starts: [0] };

/** Line and column of an offset, both from 1, by the beginnings of all lines: for texts with many problems. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  if (text.length < 20_000) return positionAt(text, offset);
  if (begun.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    begun = { text, starts };
  }
  const { starts } = begun;
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low === 0 ? positionAt(text.slice(0, offset), offset) : { line: low + 1, column: offset - starts[low]! + 1 };
}

function byName(object: Node): Map<string, Node> {
  let names = long.get(object);
  if (!names) {
    names = new Map();
    for (const property of object.children ?? []) names.set(String(property.children?.[0]?.value), property);
    long.set(object, names);
  }
  return names;
}

function findDuplicates(node: Node, path: (string | number)[], found: DuplicateKey[]): void {
  if (node.type === 'array')
    for (const [i, child] of (node.children ?? []).entries()) if (child.children) findDuplicates(child, [...path, i], found);
  if (node.type !== 'object') return;
  const children = node.children ?? [];
  for (const { children: pair } of children) if (pair?.[1]?.children) findDuplicates(pair[1], [...path, String(pair[0]?.value)], found);
  if (byName(node).size === children.length) return;
  const seen = new Map<string, number[]>();
  for (const { children: pair } of children) {
    const [key] = pair ?? [];
    if (!key) continue;
    const name = String(key.value);
    const offsets = seen.get(name);
    if (offsets) offsets.push(key.offset);
    else seen.set(name, [key.offset]);
  }
  for (const [key, offsets] of seen) if (offsets.length > 1) found.push({ path: [...path, key], key, offsets });
}

function problemOf(text: string, read: Scan): JsonProblem {
  const { kind, offset, length } = classify(text, read);
  return { offset, length, ...positionAt(text, offset), message: read.message, kind };
}

type Mark = { kind: JsonProblemKind; offset: number; length: number };

/** Says what a person did there, and which characters he would have to look at. */
function classify(text: string, read: Scan): Mark {
  const { state, offset, previous } = read;
  const c = text[offset] ?? '';
  const rest = text.slice(offset, offset + 200);
  const here = (kind: JsonProblemKind, length = 1): Mark => ({ kind, offset, length });
  const back = (kind: JsonProblemKind): Mark => ({ kind, offset: previous.start, length: previous.end - previous.start });
  const after = (kind: JsonProblemKind): Mark => ({ kind, offset: previous.end, length: 1 });
  const word = (kind: JsonProblemKind): Mark => {
    const length = /^[^\s,:{}[\]"'#]+/.exec(text.slice(read.tokenStart, read.tokenStart + 200))?.[0].length ?? 1;
    return { kind, offset: read.tokenStart, length };
  };
  if (read.message === 'exceeded max depth') return here('too-deep');
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml|head|body|!--)/i.test(text) || /\0[^\0]\0/.test(text.slice(0, 64))) return here('not-json');
  if (state === 'string' || state === 'escape') {
    const start = read.tokenStart;
    if (c === '' || c === '\n' || c === '\r') {
      const line = text.slice(start, offset);
      const smart = [...line].findIndex((x) => SMART_QUOTES.includes(x) && x !== '`' && x !== '´');
      return smart > 0
        ? { kind: 'smart-quote', offset: start + smart, length: 1 }
        : { kind: 'unclosed-string', offset: start, length: Math.max(1, line.trimEnd().length) };
    }
    if (state === 'string') return here('control-character');
    return { kind: 'bad-escape', offset: text.lastIndexOf('\\', offset - 1), length: 2 };
  }
  if (c !== '' && ODD_BLANK.test(c)) return here('no-break-space');
  if (c !== '' && c < ' ') return here('control-character');
  if (/^(?:\/\/|#)/.test(rest)) return here('comment', Math.max(1, rest.split(/\r?\n/)[0]?.trimEnd().length ?? 1));
  if (rest.startsWith('/*')) return here('comment', Math.max(2, text.indexOf('*/', offset) + 2 - offset));
  if (c === "'") return here('single-quote');
  if (c !== '' && SMART_QUOTES.includes(c)) return state === 'top' || rest.startsWith('```') ? here('leading-text') : here('smart-quote');
  if (state === 'number') return word('bad-number');
  if (state === 'literal') return word('bare-word');
  if (c === '') {
    const open = read.stack.at(-1);
    return open ? { kind: 'missing-bracket', offset: open.at, length: 1 } : { kind: 'other', offset: Math.max(0, offset - 1), length: 1 };
  }
  if (state === 'end') {
    if (c === '{' || c === '[') return here('two-values');
    if (c === '}' || c === ']') return here('extra-bracket');
    if (c === ':') return { kind: 'missing-braces', offset: read.rootStart, length: 1 };
    return here('trailing-text', Math.max(1, rest.split(/\r?\n/)[0]?.trimEnd().length ?? 1));
  }
  if (state === 'top') {
    if (/^[\w"-]+\s*[:=]/.test(rest)) return here('missing-braces');
    return text.includes('{', offset) ? here('leading-text') : here('not-json');
  }
  if (state === 'colon') return c === '=' ? here('missing-colon') : after('missing-colon');
  if (state === 'after-pair' || state === 'after-element') {
    if (c === '}' || c === ']') return here('wrong-bracket');
    if (c === ':' && state === 'after-element') return here('wrong-bracket');
    if (offset === previous.end && /[\w.+/]/.test(c) && /[\w.+-]/.test(text[offset - 1] ?? '')) {
      return {
        kind: 'bad-number',
        offset: previous.start,
        length: offset - previous.start + (/^[^\s,{}[\]"']*/.exec(rest)?.[0].length ?? 1),
      };
    }
    return c === ';' ? here('missing-comma') : after('missing-comma');
  }
  if ((c === '}' || c === ']') && text[previous.start] === ',') return back('trailing-comma');
  if (c === ',') return here('extra-comma');
  if (c === '}' || c === ']') return here('wrong-bracket');
  if (c === '+' || c === '.') return word('bad-number');
  return /[\w$/.-]/.test(c) ? word('bare-word') : here('other');
}
