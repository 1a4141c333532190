import type { Code, Severity } from '../model/finding.ts';
import type { FactRow, OptionRow, Overview } from '../model/overview.ts';
import { commonKey, steady, withoutPlaceholders } from './steady.ts';

/** A root cause as it is compared. */
export interface FindingLine {
  code: Code;
  severity: Severity;
  title: string;
}

/** One of the two bundles, diagnosed. */
export interface Side {
  label: string;
  engine: string | null;
  causes: readonly (FindingLine & { cause: string; explains: readonly Code[] })[];
  /** Checks that looked and found nothing. */
  healthy: readonly Code[];
  /** The looks that this check needs and that gave nothing, by name. */
  lost(code: Code): readonly string[];
  overview: Overview;
  /** The text of each answer, by `collector/key`; of one without text, its status. */
  answers: ReadonlyMap<string, string>;
}

export interface Change<T> {
  before: T | null;
  after: T | null;
}

/** What changed from the first bundle to the second. */
export interface Comparison {
  schemaVersion: 1;
  sides: { label: string; takenAt: string; engine: string | null }[];
  /** In the first, and looked for and not found in the second. */
  fixed: FindingLine[];
  /** In the first, and not looked for in the second: nobody knows. */
  notLooked: FindingLine[];
  new: FindingLine[];
  unchanged: FindingLine[];
  options: ({ key: string } & Change<Omit<OptionRow, 'key'>>)[];
  facts: ({ group: FactRow['group']; name: string } & Change<string>)[];
  /** Answers that differ, without what always differs; null where one side has none. */
  answers: ({ name: string } & Change<string>)[];
  /** False where the daemon answered on one side only: what it alone can tell is not compared. */
  daemonCompared: boolean;
  /** False where the two bundles have different keys for their placeholders, so that a changed secret does not show. */
  secretsCompared: boolean;
}

const line = ({ code, severity, title }: FindingLine): FindingLine => ({ code, severity, title });

/** Pairs findings: those with equal words first, then those of the same cause. */
function pairs(
  before: Side['causes'],
  after: Side['causes'],
  same: (text: string) => string,
): Map<Side['causes'][number], Side['causes'][number]> {
  const found = new Map<Side['causes'][number], Side['causes'][number]>();
  const free = new Set(after);
  const match = (equal: (a: Side['causes'][number], b: Side['causes'][number]) => boolean) => {
    for (const a of before) {
      if (found.has(a)) continue;
      const b = [...free].find((one) => equal(a, one));
      if (!b) continue;
      found.set(a, b);
      free.delete(b);
    }
  };
  match((a, b) => a.code === b.code && same(a.title) === same(b.title));
  match((a, b) => a.code === b.code && a.cause === b.cause);
  return found;
}

function findings(a: Side, b: Side, same: (text: string) => string): Pick<Comparison, 'fixed' | 'notLooked' | 'new' | 'unchanged'> {
  const paired = pairs(a.causes, b.causes, same);
  const kept = new Set(paired.values());
  const explained = (side: Side) => new Set(side.causes.flatMap((c) => c.explains));
  const gone = a.causes.filter((c) => !paired.has(c));
  const [below, away] = [gone.filter((c) => explained(b).has(c.code)), gone.filter((c) => !explained(b).has(c.code))];
  // with the eyes that saw it in the first bundle, it would have been seen in the second
  const looked = (code: Code) => {
    const before = new Set(a.lost(code));
    return b.healthy.includes(code) || b.causes.some((c) => c.code === code) || b.lost(code).every((one) => before.has(one));
  };
  const fresh = b.causes.filter((c) => !kept.has(c));
  return {
    fixed: away.filter((c) => looked(c.code)).map(line),
    notLooked: away.filter((c) => !looked(c.code)).map(line),
    new: fresh.filter((c) => !explained(a).has(c.code)).map(line),
    unchanged: [...b.causes.filter((c) => kept.has(c)), ...fresh.filter((c) => explained(a).has(c.code)), ...below].map(line),
  };
}

// an edit above a line moves it: the number of the line is no difference
const place = ({ where }: OptionRow) => where.replace(/:\d+$/, '');

function options(a: Overview, b: Overview, same: (text: string) => string): Comparison['options'] {
  const [before, after] = [a, b].map((o) => new Map(o.options.map((row) => [row.key, row]))) as [
    Map<string, OptionRow>,
    Map<string, OptionRow>,
  ];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [x, y] = [before.get(key), after.get(key)];
    if (x && y && same(x.value) === same(y.value) && x.from === y.from && place(x) === place(y)) return [];
    const strip = (row: OptionRow | undefined) => (row ? { value: row.value, from: row.from, where: row.where } : null);
    return [{ key, before: strip(x), after: strip(y) }];
  });
}

function differs(x: FactRow | undefined, y: FactRow | undefined, same: (text: string) => string): boolean {
  if (!x || !y) return true;
  if (x.about !== undefined && y.about !== undefined) return Math.abs(x.about - y.about) > (x.tolerance ?? 0);
  return same(x.value) !== same(y.value);
}

function facts(a: Overview, b: Overview, same: (text: string) => string): Comparison['facts'] {
  const silent = [a, b].some((side) => !side.facts.some((row) => row.live));
  const key = ({ group, name }: FactRow) => `${group}\u0000${name}`;
  const [before, after] = [a, b].map((o) => new Map(o.facts.map((row) => [key(row), row]))) as [Map<string, FactRow>, Map<string, FactRow>];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [x, y] = [before.get(name), after.get(name)];
    const row = x ?? y;
    return row && differs(x, y, same) && !(row.live && silent)
      ? [{ group: row.group, name: row.name, before: x?.value ?? null, after: y?.value ?? null }]
      : [];
  });
}

function answers(a: Side, b: Side, same: (text: string) => string): Comparison['answers'] {
  return [...new Set([...a.answers.keys(), ...b.answers.keys()])].sort().flatMap((name) => {
    const [before, after] = [a, b].map((side) => {
      const text = side.answers.get(name);
      return text === undefined ? null : steady(name, same(text));
    }) as [string | null, string | null];
    return (before ?? '') === (after ?? '') ? [] : [{ name, before, after }];
  });
}

/** Compares two diagnosed bundles. Times, process ids, counters and what else always differs are left out. */
export function compare(a: Side, b: Side): Comparison {
  const secretsCompared = commonKey(a.answers.values(), b.answers.values());
  const same = secretsCompared ? (text: string) => text : withoutPlaceholders;
  return {
    schemaVersion: 1,
    sides: [a, b].map(({ label, engine, overview }) => ({ label, takenAt: overview.takenAt, engine })),
    ...findings(a, b, same),
    options: options(a.overview, b.overview, same),
    facts: facts(a.overview, b.overview, same),
    answers: answers(a, b, same),
    daemonCompared:
      [a, b].every(({ overview }) => overview.facts.some((row) => row.live)) ||
      [a, b].every(({ overview }) => !overview.facts.some((row) => row.live)),
    secretsCompared,
  };
}
