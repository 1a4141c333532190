/** A word to look for, in any letter case, and a number that the caller understands. */
export interface Word {
  readonly word: string;
  readonly id: number;
}

/** Finds all words in one pass over a text, whatever their number: an Aho-Corasick automaton over ASCII with folded letter case. */
export interface Automaton {
  /** Calls `hit` for each occurrence, ordered by its end; of two that end together the longer comes first. */
  run(text: string, hit: (id: number, start: number, end: number) => void): void;
}

const fold = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);

/** Builds the automaton. Words must be ASCII; every other character resets it. */
export function createAutomaton(words: readonly Word[]): Automaton {
  // One entry for each code unit: the inner loop needs no comparison.
  const classOf = new Uint8Array(65_536);
  let classes = 1;
  for (const { word } of words) {
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i));
      if (code > 127) throw new Error(`an anchor must be ASCII: ${word}`);
      if (classOf[code] === 0) classOf[code] = classes++;
    }
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] ?? 0;

  const size = words.reduce((sum, { word }) => sum + word.length, 1);
  const next = new Int32Array(size * classes);
  const fail = new Int32Array(size);
  const found: Word[][] = [[]];
  let states = 1;
  for (const entry of words) {
    let state = 0;
    for (let i = 0; i < entry.word.length; i++) {
      const edge = state * classes + classOf[fold(entry.word.charCodeAt(i))]!;
      if (next[edge] === 0) {
        next[edge] = states;
        found.push([]);
        states++;
      }
      state = next[edge]!;
    }
    found[state]!.push(entry);
  }

  // Breadth first, so that a state's shorter suffix is complete before the state needs it.
  const queue: number[] = [];
  for (let c = 1; c < classes; c++) if (next[c]! > 0) queue.push(next[c]!);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at]!;
    found[state]!.push(...found[fail[state]!]!);
    for (let c = 1; c < classes; c++) {
      const edge = state * classes + c;
      const back = next[fail[state]! * classes + c]!;
      if (next[edge] === 0) next[edge] = back;
      else {
        fail[next[edge]!] = back;
        queue.push(next[edge]!);
      }
    }
  }

  // Rows are addressed by their offset, and an edge to a state with hits is the complement: one load and one sign per character.
  for (let edge = 0; edge < states * classes; edge++) {
    const to = next[edge]!;
    next[edge] = found[to]!.length > 0 ? ~(to * classes) : to * classes;
  }

  return {
    run(text, hit) {
      let row = 0;
      const { length } = text;
      for (let i = 0; i < length; i++) {
        row = next[row + classOf[text.charCodeAt(i)]!]!;
        if (row >= 0) continue;
        row = ~row;
        for (const { id, word } of found[row / classes]!) hit(id, i + 1 - word.length, i + 1);
      }
    },
  };
}
