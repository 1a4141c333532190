import { type Automaton, addressed, type Word } from './automaton.ts';

/** Forms that no word begins; where one ends, a finder looks at the place. */
export const Shape = { quad: 0, colons: 1, pairs: 2, at: 3, parts: 4, escape: 5, list: 6, mixed: 7, groups: 8 } as const;

/** Characters, and how many of them: any number is written as infinity. */
type Step = readonly [of: RegExp, least: number, most: number];
const one = (of: RegExp): Step => [of, 1, 1];
const times = <T>(count: number, steps: readonly T[]): T[] => Array.from({ length: count }, () => steps).flat();

const digits: Step = [/\d/, 1, 3];
const word = /[\w-]/;
/** Any byte above ASCII may stand for a blank of Unicode. */
const blanks: Step = [/[\s\x80-\xff]/, 0, Number.POSITIVE_INFINITY];
const pairs = (mark: RegExp) => times(5, [one(mark), one(/[\da-f]/i), one(/[\da-f]/i)]);

/** Each form ends with a step that must be there, and may let more through than its finder takes, never less. */
const FORMS: readonly (readonly [shape: number, steps: readonly Step[]])[] = [
  [Shape.quad, [one(/\./), digits, one(/\./), digits, one(/\./), one(/\d/)]],
  [Shape.colons, times(2, [one(/:/)])],
  [Shape.colons, [one(/:/), ...times(6, [[/[\da-f]/i, 0, Number.POSITIVE_INFINITY] as const, one(/:/)])]],
  [Shape.pairs, pairs(/:/)],
  [Shape.pairs, pairs(/-/)],
  [Shape.at, [one(/@/)]],
  [Shape.parts, [one(/\./), ...times(6, [one(word)]), one(/\./), ...times(6, [one(word)])]],
  [Shape.escape, [one(/\\/), one(/[nrtux]/), one(/[^"]/)]],
  [Shape.escape, [one(/\\/), one(/"/), one(/k/), one(/t/), one(/y/)]],
  // characters of a generator: behind a digit letters of one case and one of the other, as no version and no time has them
  [Shape.mixed, [one(/\d/), one(/[a-z]/), [/[a-z]/, 0, Number.POSITIVE_INFINITY], one(/[A-Z]/)]],
  [Shape.mixed, [one(/\d/), one(/[A-Z]/), [/[A-Z]/, 0, Number.POSITIVE_INFINITY], one(/[a-z]/)]],
  // groups of five, as licenses are written
  [Shape.groups, times(2, [one(/-/), ...times(5, [one(/[A-Z\d]/)])])],
  [Shape.list, [one(/\[/), ...times(3, [blanks, digits, blanks, one(/,/)]), blanks, one(/\d/)]],
];

/** A step of a form that has been reached: the next byte may be one of its own. */
interface Place {
  readonly of: Uint8Array;
  readonly optional: boolean;
  readonly repeats: boolean;
  /** The place behind it; undefined where the form ends. */
  readonly next: number | undefined;
  readonly shape: number;
}

function placesOf(): { places: Place[]; firsts: number[] } {
  const places: Place[] = [];
  const firsts: number[] = [];
  const sets = new Map<string, Uint8Array>();
  const setOf = (of: RegExp): Uint8Array => {
    const known = sets.get(`${of}`) ?? Uint8Array.from({ length: 256 }, (_, code) => (of.test(String.fromCharCode(code)) ? 1 : 0));
    sets.set(`${of}`, known);
    return known;
  };
  for (const [shape, steps] of FORMS) {
    firsts.push(places.length);
    const spread = steps.flatMap(([of, least, most]) => {
      if (most === Number.POSITIVE_INFINITY) return [{ of: setOf(of), optional: true, repeats: true }];
      return Array.from({ length: most }, (_, i) => ({ of: setOf(of), optional: i >= least, repeats: false }));
    });
    for (const [at, place] of spread.entries())
      places.push({ ...place, shape, next: at + 1 < spread.length ? places.length + 1 : undefined });
  }
  return { places, firsts };
}

/** Bytes that all places treat alike share a column. */
function columnsOf(places: readonly Place[]): { columns: Uint8Array; samples: number[] } {
  const sets = [...new Set(places.map(({ of }) => of))];
  const known = new Map<string, number>();
  const samples: number[] = [];
  const columns = Uint8Array.from({ length: 256 }, (_, code) => {
    const key = sets.map((set) => set[code]).join('');
    const column = known.get(key) ?? known.size;
    if (column === known.size) samples.push(code);
    known.set(key, column);
    return column;
  });
  return { columns, samples };
}

/** A set of places as bits, in words of 32. */
const bitsOf = (words: number, places: Iterable<number>): Int32Array => {
  const bits = new Int32Array(words);
  for (const place of places) bits[place >> 5]! |= 1 << (place & 31);
  return bits;
};

/** The places that may come behind this one. */
function behind(places: readonly Place[], number: number): Set<number> {
  const to = new Set<number>();
  const enter = (at: number | undefined): void => {
    for (let place = at; place !== undefined && !to.has(place); place = places[place]!.optional ? places[place]!.next : undefined)
      to.add(place);
  };
  if (places[number]!.repeats) enter(number);
  enter(places[number]!.next);
  return to;
}

/** Makes one automaton of all forms: each of its states is a set of places that may come next, besides the first ones. */
function createShapes(): Automaton {
  const { places, firsts } = placesOf();
  const { columns, samples } = columnsOf(places);
  const words = (places.length >> 5) + 1;
  const takers = samples.map((byte) =>
    bitsOf(
      words,
      places.flatMap(({ of }, number) => (of[byte] === 1 ? [number] : [])),
    ),
  );
  const leads = places.map((_, number) => bitsOf(words, behind(places, number)));
  const first = bitsOf(words, firsts);
  const numbers = new Map<string, number>();
  const states: Int32Array[] = [];
  const ends: Word[][] = [];

  /** The number of the state that a column leads to: from these places and from the first ones. */
  const step = (from: Int32Array, column: number): number => {
    const to = new Int32Array(words);
    let ended = 0;
    for (let word = 0; word < words; word++) {
      for (let left = (from[word]! | first[word]!) & takers[column]![word]!; left !== 0; left &= left - 1) {
        const number = word * 32 + 31 - Math.clz32(left & -left);
        const { next, shape } = places[number]!;
        if (next === undefined) ended |= 1 << shape;
        const lead = leads[number]!;
        for (let i = 0; i < words; i++) to[i]! |= lead[i]!;
      }
    }
    const key = `${ended},${to}`;
    const known = numbers.get(key) ?? states.length;
    if (known === states.length) {
      numbers.set(key, known);
      states.push(to);
      ends.push(Object.values(Shape).flatMap((id) => ((ended >> id) & 1 ? [{ id, word: '' }] : [])));
    }
    return known;
  };

  // The first state is where nothing has begun: a byte that is in no form leads to it.
  numbers.set(`0,${new Int32Array(words)}`, 0);
  states.push(new Int32Array(words));
  ends.push([]);
  const rows: number[] = [];
  for (let at = 0; at < states.length; at++) for (let column = 0; column < samples.length; column++) rows.push(step(states[at]!, column));
  return addressed(columns, samples.length, Int32Array.from(rows), ends);
}

let shapes: Automaton | undefined;

/** The automaton of all forms, built at the first use. */
export const shapeAutomaton = (): Automaton => {
  shapes ??= createShapes();
  return shapes;
};
