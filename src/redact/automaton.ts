/** A word to look for, in any letter case, and a number that the caller understands. */
export interface Word {
  readonly word: string;
  readonly id: number;
}

/**
 * A finite automaton as a table. Rows are addressed by their offset, and an edge to a state where something ends is the complement:
 * one load and one sign for each byte of a text.
 */
export interface Automaton {
  /** The column of each byte. */
  readonly columns: Uint8Array;
  readonly width: number;
  readonly next: Int32Array;
  /** What ends in a state, by the number of its row. */
  readonly ends: readonly (readonly Word[])[];
}

const fold = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * Finds all words in one pass over a text, whatever their number: an Aho-Corasick automaton over ASCII with folded letter case. Of two
 * words that end together the longer comes first. Every byte that is in no word resets it.
 */
export function createAutomaton(words: readonly Word[]): Automaton {
  const columns = new Uint8Array(256);
  let width = 1;
  for (const { word } of words) {
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i));
      if (code > 127) throw new Error(`an anchor must be ASCII: ${word}`);
      if (columns[code] === 0) columns[code] = width++;
    }
  }
  for (let code = 65; code <= 90; code++) columns[code] = columns[code + 32]!;

  const size = words.reduce((sum, { word }) => sum + word.length, 1);
  const next = new Int32Array(size * width);
  const fail = new Int32Array(size);
  const ends: Word[][] = [[]];
  let states = 1;
  for (const entry of words) {
    let state = 0;
    for (let i = 0; i < entry.word.length; i++) {
      const edge = state * width + columns[fold(entry.word.charCodeAt(i))]!;
      if (next[edge] === 0) {
        next[edge] = states;
        ends.push([]);
        states++;
      }
      state = next[edge]!;
    }
    ends[state]!.push(entry);
  }

  // Breadth first, so that a state's shorter suffix is complete before the state needs it.
  const queue: number[] = [];
  for (let c = 1; c < width; c++) if (next[c]! > 0) queue.push(next[c]!);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at]!;
    ends[state]!.push(...ends[fail[state]!]!);
    for (let c = 1; c < width; c++) {
      const edge = state * width + c;
      const back = next[fail[state]! * width + c]!;
      if (next[edge] === 0) next[edge] = back;
      else {
        fail[next[edge]!] = back;
        queue.push(next[edge]!);
      }
    }
  }
  return addressed(columns, width, ...inOrder(queue, width, next, ends));
}

/** Rows in the order of their depth: most texts stay near the root, and so near each other in the memory of the processor. */
function inOrder(queue: readonly number[], width: number, next: Int32Array, ends: readonly Word[][]): [Int32Array, Word[][]] {
  const order = [0, ...queue];
  const place = new Int32Array(order.length);
  for (const [at, state] of order.entries()) place[state] = at;
  const rows = new Int32Array(order.length * width);
  for (let at = 0; at < order.length; at++) {
    const from = order[at]! * width;
    for (let c = 0; c < width; c++) rows[at * width + c] = place[next[from + c]!]!;
  }
  return [rows, order.map((state) => ends[state]!)];
}

/** Turns the numbers of states into offsets of rows. */
export function addressed(columns: Uint8Array, width: number, next: Int32Array, ends: readonly (readonly Word[])[]): Automaton {
  for (let edge = 0; edge < next.length; edge++) {
    const to = next[edge]!;
    next[edge] = ends[to]!.length > 0 ? ~(to * width) : to * width;
  }
  return { columns, width, next, ends };
}

/** Is told of each occurrence, in the order of their ends. */
export type Hit = (id: number, start: number, end: number) => void;

/** Two automata that run together: each waits for its own loads, so two take little longer than one. */
export interface Pair {
  readonly words: Automaton;
  readonly shapes: Automaton;
  /** For each byte the columns of both, the low half the first one's; then the rows of the first; then those of the second. */
  readonly table: Int32Array;
}

/** Where the rows of the first automaton begin. */
const FIRST = 256;

export function pairOf(words: Automaton, shapes: Automaton): Pair {
  const table = new Int32Array(FIRST + words.next.length + shapes.next.length);
  for (let byte = 0; byte < FIRST; byte++) table[byte] = words.columns[byte]! | (shapes.columns[byte]! << 8);
  const put = (next: Int32Array, from: number) => {
    for (let edge = 0; edge < next.length; edge++) table[from + edge] = next[edge]! < 0 ? next[edge]! - from : next[edge]! + from;
  };
  put(words.next, FIRST);
  put(shapes.next, FIRST + words.next.length);
  return { words, shapes, table };
}

/** Runs both over the bytes. The byte behind the text is read, too. */
export function runPair({ words, shapes, table }: Pair, bytes: Uint8Array, length: number, onWord: Hit, onShape: Hit): void {
  const second = FIRST + words.next.length;
  const rows = Int32Array.of(FIRST, second);
  for (let at = advance(table, bytes, 0, length, rows); at <= length; at = advance(table, bytes, at + 1, length, rows)) {
    const word = rows[0]!;
    const shape = rows[1]!;
    if (shape < 0) {
      rows[1] = ~shape;
      tell(shapes, ~shape - second, at + 1, onShape);
    }
    if (word < 0) {
      rows[0] = ~word;
      tell(words, ~word - FIRST, at + 1, onWord);
    }
  }
}

/** Goes on to the next byte where something ends. */
function advance(table: Int32Array, bytes: Uint8Array, from: number, length: number, rows: Int32Array): number {
  let at = from;
  let word = rows[0]!;
  let shape = rows[1]!;
  for (; at <= length; at++) {
    const columns = table[bytes[at]!]!;
    word = table[word + (columns & 255)]!;
    shape = table[shape + (columns >> 8)]!;
    if ((word | shape) < 0) break;
  }
  rows[0] = word;
  rows[1] = shape;
  return at;
}

function tell(automaton: Automaton, row: number, end: number, hit: Hit): void {
  const ended = automaton.ends[row / automaton.width]!;
  for (let i = 0; i < ended.length; i++) {
    const { id, word } = ended[i]!;
    hit(id, end - word.length, end);
  }
}
