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
  return addressed(columns, width, next.subarray(0, states * width), ends);
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
  /** The columns of both: the low byte is the first one's. */
  readonly columns: Uint16Array;
}

export function pairOf(words: Automaton, shapes: Automaton): Pair {
  return { words, shapes, columns: Uint16Array.from(words.columns, (column, byte) => column | (shapes.columns[byte]! << 8)) };
}

/** Runs both over the bytes. The byte behind the text is read, too. */
export function runPair({ words, shapes, columns }: Pair, bytes: Uint8Array, length: number, onWord: Hit, onShape: Hit): void {
  const rows = new Int32Array(2);
  for (let at = advance(bytes, 0, length, columns, words.next, shapes.next, rows); at <= length; ) {
    if (rows[1]! < 0) {
      rows[1] = ~rows[1]!;
      tell(shapes, rows[1]!, at + 1, onShape);
    }
    if (rows[0]! < 0) {
      rows[0] = ~rows[0]!;
      tell(words, rows[0]!, at + 1, onWord);
    }
    at = advance(bytes, at + 1, length, columns, words.next, shapes.next, rows);
  }
}

/** Goes on to the next byte where something ends. The loop stands alone: with the calls in it V8 makes it three times slower. */
function advance(
  bytes: Uint8Array,
  from: number,
  length: number,
  columns: Uint16Array,
  words: Int32Array,
  shapes: Int32Array,
  rows: Int32Array,
): number {
  let word = rows[0]!;
  let shape = rows[1]!;
  let at = from;
  for (; at <= length; at++) {
    const column = columns[bytes[at]!]!;
    word = words[word + (column & 255)]!;
    shape = shapes[shape + (column >> 8)]!;
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
