import { nearest } from './distance.ts';
import { type Option, options } from './options.ts';
import { atLeast, type Version } from './version.ts';

export interface ParsedFlags {
  /** `key` is the name in daemon.json, `flag` as written; `index` counts in argv. A list flag given twice stands twice. */
  given: { key: string; flag: string; value: string | true; index: number }[];
  unknown: { flag: string; index: number; nearest?: string }[];
  removed: { flag: string; index: number; removedIn: string; successor?: string }[];
  positional: string[];
  /** A flag at the end of the line that wants a value and has none. */
  incomplete: { flag: string; index: number }[];
}

/** No flags at all. */
export const NO_FLAGS: ParsedFlags = { given: [], unknown: [], removed: [], positional: [], incomplete: [] };

/** The program dropped these before 20.10; the names still stand in old units. */
const OLD: Record<string, { removedIn: string; successor?: string; bool?: boolean }> = {
  'disable-legacy-registry': { removedIn: '19.03', bool: true },
  'api-enable-cors': { removedIn: '17.09', bool: true },
  daemon: { removedIn: '17.12', bool: true },
  'containerd-registry': { removedIn: '18.09' },
};

/** Reads dockerd's command line (without the program) as its flag library does. */
export function parseFlags(argv: readonly string[], engine?: Version): ParsedFlags {
  const result: ParsedFlags = { given: [], unknown: [], removed: [], positional: [], incomplete: [] };
  const table = flagTable(engine);
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      result.positional.push(...argv.slice(i + 1));
      break;
    }
    if (word.startsWith('--')) i += long(word, i);
    else if (word.startsWith('-') && word.length > 1) i += short(word, i);
    else if (word !== '') result.positional.push(word);
  }
  return result;

  /** How many words further the value was. */
  function take(option: Option, flag: string, value: string | undefined, index: number): number {
    const gone = goneIn(option, engine);
    const next = value === undefined && option.takes !== 'bool' ? argv[index + 1] : undefined;
    if (gone) {
      result.removed.push({ flag, index, removedIn: gone, ...(option.successor ? { successor: option.successor } : {}) });
    } else if (option.takes === 'bool') result.given.push({ key: keyOf(option, engine), flag, value: value ?? true, index });
    else if (value === undefined && next === undefined) result.incomplete.push({ flag, index });
    else result.given.push({ key: keyOf(option, engine), flag, value: value ?? next!, index });
    return next === undefined ? 0 : 1;
  }

  function long(word: string, index: number): number {
    const at = word.indexOf('=');
    const name = word.slice(2, at < 0 ? undefined : at);
    const option = table.byName.get(name);
    if (option) return take(option, `--${name}`, at < 0 ? undefined : word.slice(at + 1), index);
    const old = OLD[name];
    const known = old?.removedIn ? old : undefined;
    const follows = argv[index + 1];
    const skip = at < 0 && known && !known.bool && follows !== undefined && !follows.startsWith('-') ? 1 : 0;
    if (known)
      result.removed.push({
        flag: `--${name}`,
        index,
        removedIn: known.removedIn,
        ...(known.successor ? { successor: known.successor } : {}),
      });
    else {
      const near =
        nearest(name.replaceAll('_', '-'), [...table.byName.keys()]) ??
        options().find((o) => o.key === name && o.flag && table.byName.has(o.flag))?.flag;
      result.unknown.push({ flag: `--${name}`, index, ...(near ? { nearest: `--${near}` } : {}) });
      // the reader stops here; a word without a dash behind it is that flag's value, not an argument
      if (at < 0 && follows !== undefined && !follows.startsWith('-')) return 1;
    }
    return skip;
  }

  /** `-D`, `-Hx`, `-H=x`, `-H x`, and several at once: `-DH x`. */
  function short(word: string, index: number): number {
    for (let k = 1; k < word.length; k++) {
      const option = table.byShort.get(word[k]!);
      const flag = `-${word[k]}`;
      if (!option) {
        result.unknown.push({ flag, index });
        return 0;
      }
      const rest = word.slice(k + 1);
      if (option.takes === 'bool' && !rest.startsWith('=')) {
        take(option, flag, undefined, index);
        continue;
      }
      return take(option, flag, rest === '' ? undefined : rest.replace(/^=/, ''), index);
    }
    return 0;
  }
}

/** True or false of a boolean flag; undefined where its value is neither. */
export function boolOf(value: string | true): boolean | undefined {
  if (value === true || /^(?:1|t|T|true|TRUE|True)$/.test(value)) return true;
  return /^(?:0|f|F|false|FALSE|False)$/.test(value) ? false : undefined;
}

function goneIn(option: Option, engine: Version | undefined): string | undefined {
  const removed = option.flagRemoved ?? option.removed;
  return removed && (!engine || atLeast(engine, removed)) ? removed : undefined;
}

/** One flag, two keys: from 28 on its values are a list. */
function keyOf(option: Option, engine: Version | undefined): string {
  return option.flag === 'host-gateway-ip' ? (engine && !atLeast(engine, '28.0') ? 'host-gateway-ip' : 'host-gateway-ips') : option.key;
}

function flagTable(engine: Version | undefined): { byName: Map<string, Option>; byShort: Map<string, Option> } {
  const byName = new Map<string, Option>();
  const byShort = new Map<string, Option>();
  for (const option of options()) {
    const since = option.flagSince ?? option.since;
    if (!option.flag || option.removed === '19.03' || option.removed === '17.09') continue;
    // one flag, two keys; the older one is the flag that every engine has
    if (option.key === 'host-gateway-ips' || (since && engine && !atLeast(engine, since))) continue;
    byName.set(option.flag, option);
    if (option.short) byShort.set(option.short, option);
  }
  return { byName, byShort };
}
