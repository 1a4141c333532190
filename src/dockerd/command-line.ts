import { isRecord } from './coerce.ts';
import { flagValue } from './effective.ts';
import { boolOf, type ParsedFlags } from './flags.ts';
import { optionFor } from './options.ts';
import { quote } from './problem.ts';
import type { Problem, ProblemKind, ValidateOptions } from './problem-types.ts';
import { validate } from './validate.ts';

const LIMITS =
  /^(?:core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack)=(?:-1|\d+)(?::(?:-1|\d+))?$/;

/** Flags whose words have a form of their own; what they say in a file cannot be told from them. */
const OWN_FORM = ['default-ulimits', 'default-network-opts', 'nri-opts', 'tls', 'tlsverify', 'tlscert', 'tlskey', 'tlscacert'];

/**
 * What dockerd refuses of its command line, before it looks at any file. Such a problem has no place in the file: its line is 0,
 * its `key` is the flag as written. Values are judged by the rules of the file, which are the same.
 */
export function commandLineProblems(flags: ParsedFlags, options: ValidateOptions = {}): Problem[] {
  const found: Problem[] = [];
  const add = (code: string, flag: string, title: string, why: string, cause = 'flags.bad-value', kind: ProblemKind = 'rejected') =>
    found.push({ kind, cause, code, key: flag, path: [], offset: 0, length: 0, line: 0, column: 0, title, why });
  for (const { flag, nearest } of flags.unknown)
    add(
      'unknown-flag',
      flag,
      `dockerd has no flag ${flag}${nearest ? `; ${nearest} it has` : ''}`,
      'dockerd stops before it reads any file.',
      'flags.unknown',
    );
  for (const { flag, removedIn, successor } of flags.removed)
    add(
      'removed-flag',
      flag,
      `the flag ${flag} was removed in Docker ${removedIn}`,
      successor ? `Its successor is ${successor}.` : 'Nothing takes its place; dockerd stops before it reads any file.',
      'flags.removed',
    );
  for (const { flag } of flags.incomplete)
    add('flag-without-value', flag, `the flag ${flag} has no value`, 'dockerd wants a value behind it.');
  for (const word of flags.positional)
    add(
      'argument',
      word,
      `dockerd takes no argument ${quote(word)}`,
      'Its command line has flags only; the old form "dockerd daemon" is gone too.',
    );
  for (const { key, flag, value } of flags.given) {
    if (optionFor(key)?.takes === 'bool' && boolOf(value) === undefined)
      add('bad-flag', flag, `${flag}: ${quote(value)} is neither true nor false`, 'A switch takes true or false behind an equals sign.');
    else if (key === 'default-ulimits' && !LIMITS.test(String(value)))
      add(
        'bad-flag',
        flag,
        `${flag}: ${quote(value)} is no limit`,
        'A limit is name=soft or name=soft:hard, with a name that the kernel has.',
      );
    else if (key === 'runtimes' && !/^[^=]+=./.test(String(value)))
      add('bad-flag', flag, `${flag}: ${quote(value)} is no runtime`, 'A runtime is name=path.');
  }
  const known = new Set(found.map((p) => p.key));
  for (const problem of inTheFile(flags, options)) if (!known.has(problem.key)) found.push(problem);
  return found;
}

/** The same options written as a file, judged as one; each problem goes to the flag that says it. */
function inTheFile(flags: ParsedFlags, { engine }: ValidateOptions): Problem[] {
  const file: Record<string, unknown> = {};
  const written = new Map<string, string>();
  for (const { key, flag, value } of flags.given) {
    const option = optionFor(key);
    if (!option || OWN_FORM.includes(key) || option.ignored || option.flagOnly || (boolOf(value) === undefined && option.takes === 'bool'))
      continue;
    const said = flagValue(option, value);
    const before = file[key];
    file[key] =
      Array.isArray(said) && Array.isArray(before)
        ? [...before, ...said]
        : isRecord(said) && isRecord(before)
          ? { ...before, ...said }
          : said;
    written.set(key, flag);
  }
  return validate(JSON.stringify(file), { engine }).flatMap((p): Problem[] => {
    const flag = written.get(p.key ?? '');
    if (!flag || (p.kind !== 'rejected' && p.kind !== 'fails-at-start')) return [];
    const { suggestion: _, ...problem } = p;
    // mirrors were looked at as a flag long before they were looked at in the file
    const kind = p.code === 'bad-mirror' ? 'rejected' : p.kind;
    return [
      { ...problem, kind, key: flag, path: [], offset: 0, length: 0, line: 0, column: 0, title: p.title.replaceAll(`"${p.key}"`, flag) },
    ];
  });
}

/** The file and the command line together, in the order in which dockerd looks at them. */
export function judge(text: string, options: ValidateOptions = {}): Problem[] {
  return [...(options.flags ? commandLineProblems(options.flags, options) : []), ...validate(text, options)];
}
