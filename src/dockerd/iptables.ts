import type { Chain, Condition, Rule } from './firewall.ts';

/** A table of iptables-save, with the chains in it. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Chain>>;

const device = (pattern: string) =>
  pattern.endsWith('+') ? (d: string) => d.startsWith(pattern.slice(0, -1)) : (d: string) => d === pattern;

/** What one option of a rule asks of a packet; undefined for options that cannot be judged. */
function condition(option: string, value: string, negated: boolean): Condition | 'nothing' | undefined {
  const turned = (c: Condition): Condition => (negated ? (p) => not(c(p)) : c);
  switch (option) {
    case '-i':
      return turned((p) => device(value)(p.in));
    case '-o':
      return turned((p) => device(value)(p.out));
    case '-s':
      return turned((p) => p.from(value));
    case '-d':
      return turned((p) => p.to(value));
    case '-p':
      return turned((p) => value === 'all' || p.protocol === value);
    case '--dport':
      return turned((p) => inRange(p.port, value));
    case '--dports':
      return turned((p) => value.split(',').some((range) => inRange(p.port, range)));
    case '--ctstate':
    case '--state':
      return turned((p) => value.split(',').includes(p.state));
    case '-m':
      return /^(comment|conntrack|state|tcp|udp|multiport)$/.test(value) ? 'nothing' : undefined;
    case '--comment':
      return 'nothing';
    default:
      return undefined;
  }
}

const not = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer);

function inRange(port: number, range: string): boolean {
  const [from, to] = range.split(':');
  return to === undefined ? port === Number(from) : port >= Number(from || 0) && port <= Number(to || 65535);
}

const words = (text: string) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

function readRule(raw: string, line: number): { chain: string; rule: Rule } | undefined {
  const list = words(raw);
  if (list[0] !== '-A') return undefined;
  const conditions: Condition[] = [];
  let sure = true;
  let verdict: Rule['verdict'] = 'none';
  let target: string | undefined;
  let negated = false;
  for (let i = 2; i < list.length; i++) {
    const word = list[i] ?? '';
    if (word === '!') {
      negated = true;
      continue;
    }
    const value = list[i + 1] ?? '';
    if (word === '-j' || word === '-g') {
      target = value;
      verdict =
        value === 'ACCEPT'
          ? 'accept'
          : value === 'DROP' || value === 'REJECT'
            ? 'drop'
            : value === 'RETURN'
              ? 'return'
              : word === '-g'
                ? 'goto'
                : 'jump';
      break;
    }
    const read = condition(word, value, negated);
    negated = false;
    if (read === undefined) sure = false;
    else if (read !== 'nothing') conditions.push(read);
    if (!list[i + 1]?.startsWith('-')) i++;
  }
  return { chain: list[1] ?? '', rule: { conditions, sure, verdict, target, line, text: raw.trim() } };
}

/** Reads `iptables-save`: chains with their policy and rules, by table. */
export function readIptables(text: string): Tables {
  const tables = new Map<string, Map<string, Chain>>();
  let table = new Map<string, Chain>();
  for (const [i, raw] of text.split('\n').entries()) {
    const head = /^\*(\w+)/.exec(raw)?.[1];
    if (head) {
      table = tables.get(head) ?? new Map();
      tables.set(head, table);
      continue;
    }
    const declared = /^:(\S+) (\S+)/.exec(raw);
    if (declared?.[1]) {
      const policy = declared[2] === 'DROP' ? 'drop' : declared[2] === 'ACCEPT' ? 'accept' : undefined;
      table.set(declared[1], { name: declared[1], policy, rules: [], line: i + 1, text: raw });
      continue;
    }
    const read = readRule(raw, i + 1);
    if (!read) continue;
    const chain = table.get(read.chain) ?? { name: read.chain, policy: undefined, rules: [], line: i + 1, text: raw };
    table.set(read.chain, { ...chain, rules: [...chain.rules, read.rule] });
  }
  return tables;
}
