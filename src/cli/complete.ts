import { commands, root, topics } from './table/index.ts';
import { type ArgumentSpec, type CommandSpec, type Completes, flagsOf, type OptionSpec } from './table/spec.ts';

/** What a shell may offer, one a line with its meaning after a tab; then what else it may do: 0 offer files, 4 nothing else, 16 folders. */
export interface Offers {
  words: readonly (readonly [word: string, says: string])[];
  directive: 0 | 4 | 16;
}

/** Looked up only when a value of this kind is completed. */
export interface Lookup {
  codes(): readonly string[];
  collectors(): Promise<readonly (readonly [name: string, says: string])[]>;
}

type Words = Offers['words'];

const helpFlag: OptionSpec = { flags: '-h, --help', says: 'show this help' };
const plain = (list: readonly string[]): Words => list.map((word) => [word, ''] as const);
const commandWords: Words = commands.map((c) => [c.name, c.says] as const);

async function values(kind: Completes | undefined, typed: string, lookup: Lookup): Promise<Offers> {
  if (kind === 'file') return { words: [], directive: 0 };
  if (kind === 'folder') return { words: [], directive: 16 };
  if (kind === 'code') return { words: plain(lookup.codes()), directive: 4 };
  if (kind === 'command')
    return { words: [...commandWords, ['topics', 'what there is to read'], ...topics.map((t) => [t.name, t.says] as const)], directive: 4 };
  if (kind === 'collectors') {
    // a list with commas: what stands before the last comma stays
    const before = typed.slice(0, typed.lastIndexOf(',') + 1);
    const taken = new Set(before.split(','));
    const words = (await lookup.collectors()).filter(([name]) => !taken.has(name));
    return { words: words.map(([name, says]) => [`${before}${name}`, says] as const), directive: 4 };
  }
  return { words: plain(kind ?? []), directive: 4 };
}

const kindOf = (spec: Pick<OptionSpec | ArgumentSpec, 'choices' | 'completes'> | undefined) => spec?.choices ?? spec?.completes;

interface Seen {
  spec: CommandSpec;
  used: Set<string>;
  args: number;
  /** The option whose value comes next. */
  open?: OptionSpec;
}

const optionsOf = (spec: CommandSpec) => [...(spec.options ?? []), helpFlag];

function read(words: readonly string[]): Seen {
  const seen: Seen = { spec: root, used: new Set(), args: 0 };
  for (const word of words) {
    if (seen.open) {
      delete seen.open;
      continue;
    }
    const [flag = ''] = word.split('=');
    const option = word.startsWith('-')
      ? optionsOf(seen.spec).find((o) => flagsOf(o).long === flag || flagsOf(o).short === word)
      : undefined;
    if (option) {
      seen.used.add(option.flags);
      if (flagsOf(option).value && !word.includes('=')) seen.open = option;
    } else if (!word.startsWith('-') || word === '-') {
      const found = seen.spec === root && seen.args === 0 ? commands.find((c) => c.name === word) : undefined;
      if (found) seen.spec = found;
      else seen.args++;
    }
  }
  return seen;
}

/** What fits after these words; the last one is being typed. */
export async function complete(words: readonly string[], lookup: Lookup): Promise<Offers> {
  const typed = words.at(-1) ?? '';
  const { spec, used, args, open } = read(words.slice(0, -1));
  const fitting = ({ words: all, directive }: Offers, prefix = typed): Offers => ({
    words: all.filter(([w]) => w.startsWith(prefix)),
    directive,
  });
  if (open) return fitting(await values(kindOf(open), typed, lookup));
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(typed) ?? [];
  if (flag !== undefined && value !== undefined) {
    const offers = fitting(await values(kindOf(optionsOf(spec).find((o) => flagsOf(o).long === flag)), value, lookup), value);
    return { ...offers, words: offers.words.map(([w, says]) => [`${flag}=${w}`, says] as const) };
  }
  if (typed.startsWith('-') && typed !== '-o-')
    return fitting({
      words: optionsOf(spec)
        .filter((o) => !used.has(o.flags))
        .map((o) => [flagsOf(o).long, o.says] as const),
      directive: 4,
    });
  const argument = await values(kindOf(spec.arguments?.[args]), typed, lookup);
  return fitting(spec === root && args === 0 ? { ...argument, words: [...commandWords, ...argument.words] } : argument);
}

/** As shells and the docker command read it. */
export function offersText({ words, directive }: Offers): string {
  return `${words.map(([word, says]) => `${word}${says ? `\t${says}` : ''}\n`).join('')}:${directive}\n`;
}
