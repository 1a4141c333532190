import { parse } from 'yaml';

/** Rules that somebody adds for his own house. */
export interface OwnRules {
  /** Texts that are replaced wherever they stand. */
  readonly literals: readonly string[];
  /** Names of keys whose values are replaced. */
  readonly keys: readonly string[];
  /** Patterns; where one has named groups only these are replaced. */
  readonly patterns: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Texts that are never replaced. */
  readonly keep: readonly string[];
}

/** What is wrong with a file of rules: each line names the place and what to do. */
export class OwnRulesError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the rules cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const FIELDS = ['literals', 'keys', 'patterns', 'keep'];
/** An open repetition reads no further than this: so a pattern takes a bounded time at each place of a text. */
const OPEN_END = 256;

/** Reads a file of own rules. Throws `OwnRulesError` with all problems at once. */
export function parseOwnRules(text: string): OwnRules {
  const problems: string[] = [];
  let document: unknown;
  try {
    document = parse(text) ?? {};
  } catch (error) {
    throw new OwnRulesError([`it is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'}`]);
  }
  if (typeof document !== 'object' || Array.isArray(document))
    throw new OwnRulesError(['it should be a list of fields: literals, keys, patterns, keep']);
  const fields = document as Record<string, unknown>;
  for (const name of Object.keys(fields))
    if (!FIELDS.includes(name)) problems.push(`${name}: there is no such field; fields are ${FIELDS.join(', ')}`);

  const strings = (name: string, shortest: number): string[] => {
    const list = fields[name] ?? [];
    if (!Array.isArray(list)) {
      problems.push(`${name}: it should be a list`);
      return [];
    }
    return list.flatMap((item, at) => {
      if (typeof item === 'string' && item.length >= shortest) return [item];
      problems.push(`${name}[${at}]: it should be a text of ${shortest} or more characters`);
      return [];
    });
  };

  const list = fields.patterns ?? [];
  const patterns = (Array.isArray(list) ? list : [list]).flatMap((item: unknown, at) => {
    const { name, pattern } = (typeof item === 'object' && item !== null ? item : {}) as { name?: unknown; pattern?: unknown };
    if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,30}$/.test(name) || typeof pattern !== 'string') {
      problems.push(`patterns[${at}]: it needs a name (a-z, 0-9, -) and a pattern`);
      return [];
    }
    const compiled = compileBounded(pattern);
    if (typeof compiled === 'string') {
      problems.push(`patterns[${at}] (${name}): ${compiled}`);
      return [];
    }
    return [{ name, pattern: compiled }];
  });
  const rules = { literals: strings('literals', 3), keys: strings('keys', 2), patterns, keep: strings('keep', 1) };
  if (problems.length > 0) throw new OwnRulesError(problems);
  return rules;
}

/** Compiles a pattern whose time at each place is bounded; a sentence where it cannot be. */
export function compileBounded(pattern: string): RegExp | string {
  if (pattern.length > 1000) return 'it is longer than 1000 characters';
  if (/\\[1-9]|\\k</.test(pattern)) return 'it refers back to a group, which can take for ever';
  if (/\(\?(?:[=!]|<[=!])/.test(pattern))
    return 'it looks ahead or behind; write the context into the pattern and name the group that is to go';
  const bounded: string[] = [];
  let open = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\') {
      bounded.push(char, pattern[++at] ?? '');
      continue;
    }
    if (inClass || char === '[') {
      inClass = char !== ']';
      bounded.push(char);
      continue;
    }
    const repeat = /^(?:[*+]|\{\d{0,4}(?:,\d{0,4})?\})/.exec(pattern.slice(at))?.[0];
    if (repeat === undefined) {
      bounded.push(char);
      continue;
    }
    if (pattern[at - 1] === ')') return 'it repeats a group; repeat single characters and classes only';
    const [, least = '', most] = /^\{(\d*)(?:,(\d*))?\}$/.exec(repeat) ?? [];
    const wide = repeat === '*' || repeat === '+' || most === '' || Number(most ?? least) > OPEN_END;
    if (wide) open++;
    bounded.push(
      repeat === '*'
        ? `{0,${OPEN_END}}`
        : repeat === '+'
          ? `{1,${OPEN_END}}`
          : most === ''
            ? `{${least},${Math.max(OPEN_END, Number(least))}}`
            : repeat,
    );
    at += repeat.length - 1;
  }
  if (open > 2) return 'it repeats without an end more than twice; give the repetitions an end, as in {1,40}';
  try {
    const compiled = new RegExp(bounded.join(''), 'gd');
    return compiled.test('') ? 'it matches nothing at all, so it would match everywhere' : compiled;
  } catch (error) {
    return error instanceof Error ? error.message : 'it is no pattern';
  }
}
