import { checkCgroupParent } from './check-cgroup.ts';
import { checkLogs, checkStorage } from './check-drivers.ts';
import { checkFlags } from './check-flags.ts';
import { checkKeys } from './check-keys.ts';
import { checkNetwork } from './check-network.ts';
import { checkShadowed } from './check-shadowed.ts';
import { checkShapes } from './check-shapes.ts';
import { checkTogether } from './check-together.ts';
import { checkValues } from './check-values.ts';
import { removeOccurrence, setKey } from './edit.ts';
import { NO_FLAGS } from './flags.ts';
import { type JsonProblem, type JsonProblemKind, parseJson, positionAt } from './json.ts';
import { optionFor } from './options.ts';
import { type Case, occurrences, report, short, since } from './problem.ts';
import type { Problem, ValidateOptions } from './problem-types.ts';
import { repairJson, unite, unwrapRoot } from './repair.ts';
import { checkSurroundings } from './surroundings.ts';

export type { Problem, ValidateOptions } from './problem-types.ts';

/**
 * All that dockerd would refuse, ignore or stumble over in this daemon.json, each with the smallest edit that mends it.
 * A file that is no JSON has one problem; its repaired text may have more.
 */
export function validate(text: string, options: ValidateOptions = {}): Problem[] {
  const problems = examine(text, options);
  return problems.map((problem) =>
    problem.path.length > 0 && text.length * problems.length < 400_000 ? settle(problem, problems, options) : problem,
  );
}

/** An edit may bring out the next fault of the same key, such as a number that becomes a string and then is no address: it mends that too. */
function settle(problem: Problem, all: readonly Problem[], options: ValidateOptions): Problem {
  let { suggestion } = problem;
  const key = (p: Problem) => `${p.code} ${p.path.join('/')}`;
  const before = new Set(all.filter((p) => p !== problem).map(key));
  for (let round = 0; round < 4 && suggestion; round++) {
    const next = examine(suggestion.after, options).find(
      (p) => (p.kind === 'rejected' || p.kind === 'fails-at-start') && !before.has(key(p)) && p.cause !== 'flags.conflict',
    );
    if (!next?.suggestion) break;
    const [other] = next.path;
    // a person is told of every key that the edit touches
    const both = `${suggestion.title}; "${other}": ${next.suggestion.title}`;
    const told = /^remove/.test(next.suggestion.title) ? next.suggestion.title : suggestion.title;
    suggestion = {
      ...suggestion,
      after: next.suggestion.after,
      title: other === problem.path[0] || told.includes(`"${other}"`) ? told : both,
    };
  }
  return suggestion && suggestion.after !== problem.suggestion?.after ? { ...problem, suggestion } : problem;
}

function examine(text: string, options: ValidateOptions): Problem[] {
  const parsed = parseJson(text);
  const c: Case = {
    text,
    root: parsed.root ?? { type: 'null', offset: 0, length: 0 },
    value: {},
    engine: options.engine,
    flags: options.flags ?? NO_FLAGS,
    around: options.around ?? {},
    problems: [],
  };
  if (options.encoding === 'latin1') {
    const offset = Math.max(0, text.search(/[\u0080-\uffff]/));
    c.problems.push({
      kind: 'rejected',
      cause: 'daemon-json.encoding',
      code: 'not-utf8',
      path: [],
      offset,
      length: 1,
      ...positionAt(text, offset),
      title: 'daemon.json holds bytes that are no UTF-8',
      why: 'dockerd reads the file as UTF-8. A character outside ASCII was saved in an older encoding such as Latin-1.',
      suggestion: { id: 'reencode', title: 'save the file as UTF-8', after: text },
    });
    return c.problems;
  }
  const encoding = encodingProblem(c, options);
  if (parsed.problem) return [...encoding, ...syntax(c, parsed.problem)];
  if (text !== '' && typeof parsed.value !== 'object') return [...encoding, ...wrongRoot(c, parsed.value)];
  if (Array.isArray(parsed.value)) return [...encoding, ...wrongRoot(c, parsed.value)];
  if (parsed.value === null) return encoding;
  c.value = parsed.value as Record<string, unknown>;
  if (parsed.duplicates.length > 0) keepEarlier(c);
  c.problems.push(...encoding);
  for (const twice of parsed.duplicates) duplicate(c, twice.path, twice.offsets);
  const broken = checkShapes(c);
  checkKeys(c);
  checkFlags(c);
  // a value of the wrong kind is reported once, not once more for what it says
  if (broken.size > 0) c.value = Object.fromEntries(Object.entries(c.value).filter(([key]) => !broken.has(key)));
  checkValues(c);
  checkNetwork(c);
  checkLogs(c);
  checkStorage(c);
  checkShadowed(c);
  checkTogether(c);
  checkCgroupParent(c);
  checkSurroundings(c);
  return c.problems.sort((a, b) => a.offset - b.offset);
}

/** In dockerd these two may be unset, so that null unsets them. */
const UNSETTABLE = ['tls', 'tlsverify'];

/** Go leaves a number, a string or a boolean as it was where a later line of the same key says null. */
function keepEarlier(c: Case): void {
  c.value = { ...c.value };
  for (const [key, value] of Object.entries(c.value)) {
    if (value !== null || UNSETTABLE.includes(key) || !['string', 'integer', 'boolean'].includes(String(optionFor(key)?.shape))) continue;
    const earlier = occurrences(c, key).findLast((p) => p.children?.[1] && p.children[1].type !== 'null')?.children?.[1];
    if (earlier) c.value[key] = JSON.parse(c.text.slice(earlier.offset, earlier.offset + earlier.length));
  }
}

const TITLES: Partial<Record<JsonProblemKind, string>> = {
  'trailing-comma': 'daemon.json has a comma before a closing bracket',
  'extra-comma': 'daemon.json has a comma too many',
  'missing-comma': 'daemon.json lacks a comma between two entries',
  'missing-colon': 'daemon.json lacks a colon between a key and its value',
  comment: 'daemon.json holds a comment, which JSON does not allow',
  'single-quote': 'daemon.json uses single quotation marks',
  'smart-quote': 'daemon.json holds typographic quotation marks',
  'bare-word': 'daemon.json holds a word without quotation marks',
  'missing-bracket': 'daemon.json ends before all brackets are closed',
  'wrong-bracket': 'daemon.json closes a bracket with one of another kind',
  'extra-bracket': 'daemon.json has a closing bracket too many',
  'missing-braces': 'daemon.json lacks its outer braces',
  'unclosed-string': 'daemon.json has a string without its closing mark',
  'two-values': 'daemon.json holds two objects, one after the other',
  'trailing-text': 'daemon.json holds text behind its last brace',
  'leading-text': 'daemon.json holds text before its first brace',
  'not-json': 'daemon.json is no JSON at all',
  'control-character': 'daemon.json holds a raw control character',
  'bad-escape': 'daemon.json has a backslash that begins no escape',
  'bad-number': 'daemon.json has a number in a form that JSON lacks',
  'no-break-space': 'daemon.json holds a blank that JSON does not know',
  empty: 'daemon.json is empty, which this engine refuses',
};

function syntax(c: Case, problem: JsonProblem): Problem[] {
  const { kind, message, ...place } = problem;
  // up to 22 dockerd read one value and never looked behind it
  const unread =
    !since(c, '23.0') && ['two-values', 'trailing-text', 'extra-bracket'].includes(kind) && / after top-level value$/.test(message);
  if (kind === 'empty') {
    if (since(c, '23.0')) return [];
    return [
      {
        kind: 'rejected',
        cause: 'daemon-json.syntax',
        code: 'empty',
        path: [],
        ...place,
        title: TITLES.empty!,
        why: 'Before 23.0 dockerd needs one JSON object in the file, if only {}.',
        suggestion: { id: 'write-empty-object', title: 'write {}', after: '{}\n' },
      },
    ];
  }
  const repaired = repairJson(c.text);
  const encoding = kind === 'no-break-space' || (kind === 'not-json' && c.text.includes('\0'));
  return [
    {
      kind: unread ? 'ignored' : 'rejected',
      cause: encoding ? 'daemon-json.encoding' : 'daemon-json.syntax',
      code: kind,
      path: [],
      ...place,
      title: TITLES[kind] ?? 'daemon.json is not valid JSON',
      why: unread
        ? 'This engine stops reading after the first value; what follows has no effect, and newer engines refuse it.'
        : `dockerd stops here with: ${message}.`,
      ...(repaired ? { suggestion: { id: 'repair', title: repairTitle(repaired.changes.map((x) => x.what)), after: repaired.text } } : {}),
    },
  ];
}

function repairTitle(whats: string[]): string {
  const each = new Map<string, number>();
  for (const what of whats) each.set(what, (each.get(what) ?? 0) + 1);
  const [first, second, ...more] = [...each].map(([what, n]) => (n > 1 ? `${what} (${n} times)` : what));
  return `repair the JSON: ${[first, second, ...(more.length > 0 ? ['more'] : [])].filter(Boolean).join('; ')}`;
}

function encodingProblem(c: Case, options: ValidateOptions): Problem[] {
  const odd = since(c, '23.0') ? -1 : c.text.search(/(?<=^[ \t\r\n]*)[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u3000]/);
  if (odd >= 0)
    return [
      {
        kind: 'rejected',
        cause: 'daemon-json.encoding',
        code: 'no-break-space',
        path: [],
        offset: odd,
        length: 1,
        ...positionAt(c.text, odd),
        title: TITLES['no-break-space']!,
        why: 'Newer engines cut such blanks off the ends of the file; before 23.0 dockerd stops at them.',
        suggestion: { id: 'remove-blank', title: 'remove the blanks before the first brace', after: c.text.replace(/^\s+/, '') },
      },
    ];
  const marked = c.text.startsWith('\ufeff') || options.encoding === 'utf-16le' || options.encoding === 'utf-16be';
  if (!marked || since(c, '23.0')) return [];
  const after = c.text.replace(/^\ufeff/, '');
  return [
    {
      kind: 'rejected',
      cause: 'daemon-json.encoding',
      code: 'byte-order-mark',
      path: [],
      offset: 0,
      length: 1,
      line: 1,
      column: 1,
      title: 'daemon.json begins with a byte order mark',
      why: 'Before 23.0 dockerd reads plain UTF-8 only and stops at the mark that some editors write first.',
      suggestion: { id: 'remove-mark', title: 'save the file as UTF-8 without a mark', after },
    },
  ];
}

function wrongRoot(c: Case, value: unknown): Problem[] {
  const kind = Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  const unwrapped = unwrapRoot(c.text);
  report(c, {
    kind: 'rejected',
    cause: 'daemon-json.wrong-type',
    code: 'wrong-root',
    path: [],
    mark: { ...c.root, length: 1 },
    title: `daemon.json is ${kind}, not an object`,
    why: 'dockerd wants one object in braces, with the options as its keys.',
    fix: unwrapped ? { id: 'unwrap', title: 'take the outer brackets off', after: unwrapped } : undefined,
  });
  return c.problems;
}

function duplicate(c: Case, path: (string | number)[], offsets: number[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<typeof c.root | undefined>(
      (n, step) =>
        typeof step === 'number' ? n?.children?.[step] : n?.children?.findLast((p) => p.children?.[0]?.value === step)?.children?.[1],
      c.root,
    );
  const nodes = parent?.children?.filter((p) => p.children?.[0]?.value === path.at(-1)) ?? [];
  // inside a value that a later one replaces
  if (nodes.length < 2) return;
  const values = nodes.map(
    (p) => JSON.parse(c.text.slice(p.children![1]!.offset, p.children![1]!.offset + p.children![1]!.length)) as unknown,
  );
  const united = values.reduce(unite);
  let after = c.text;
  const many = nodes.length * c.text.length > 400_000;
  for (let n = many ? 0 : nodes.length - 1; n > 0; n--) after = removeOccurrence(after, path, n - 1);
  if (!many && JSON.stringify(united) !== JSON.stringify(values.at(-1))) after = setKey(after, path, united);
  const maps = values.every((v) => typeof v === 'object' && v !== null && !Array.isArray(v));
  const same = values.every((v) => JSON.stringify(v) === JSON.stringify(values[0]));
  const line = positionAt(c.text, offsets.at(-1)!).line;
  report(c, {
    kind: 'ignored',
    cause: 'daemon-json.duplicate-key',
    code: 'duplicate-key',
    path,
    mark: nodes[0]!.children![0]!,
    title: `"${short(String(path.at(-1)), 30)}" stands twice; ${maps ? 'dockerd merges the two' : `line ${line} wins`}`,
    why: same
      ? 'Both have the same value; one of them is enough.'
      : maps
        ? 'dockerd reads both and lets the later entries win, which is easy to overlook.'
        : 'dockerd keeps the last one and says nothing about the first.',
    fix: after === c.text ? undefined : { id: 'keep-one', title: `keep one "${path.at(-1)}"`, after },
  });
}
