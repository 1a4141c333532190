import type { Chain, Condition, Rule } from './firewall.ts';

/** A base chain of nftables: one that a hook of the kernel calls. */
export interface BaseChain extends Chain {
  family: string;
  table: string;
  hook: string;
  type: string;
}

export interface NftTable {
  family: string;
  name: string;
  chains: ReadonlyMap<string, Chain>;
  bases: readonly BaseChain[];
  line: number;
}

/** Takes `{ a, b }` or one word off the front. */
function setOf(text: string): { values: string[]; rest: string } | undefined {
  const braces = /^\{([^}]*)\}\s*/.exec(text);
  if (braces) {
    const values = (braces[1] ?? '').split(',').map((v) => v.trim().replace(/^"|"$/g, ''));
    return { values, rest: text.slice(braces[0].length) };
  }
  const word = /^("[^"]*"|\S+)\s*/.exec(text);
  if (!word?.[1] || word[1].startsWith('@')) return undefined;
  return { values: word[1].split(',').map((v) => v.replace(/^"|"$/g, '')), rest: text.slice(word[0].length) };
}

const wild = (pattern: string, name: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name);

function portIn(port: number, range: string): boolean {
  const named: Record<string, number> = { domain: 53, http: 80, https: 443, ssh: 22 };
  const [from = '', to = from] = range.split('-').map((p) => p.trim());
  const number = (p: string) => named[p] ?? Number(p);
  return port >= number(from) && port <= number(to);
}

const any = (answers: (boolean | undefined)[]) => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);

const expressions: readonly { pattern: RegExp; ask: (values: string[]) => Condition }[] = [
  { pattern: /^(?:meta )?(?:iifname|iif) /, ask: (v) => (p) => v.some((x) => wild(x, p.in)) },
  { pattern: /^(?:meta )?(?:oifname|oif) /, ask: (v) => (p) => v.some((x) => wild(x, p.out)) },
  { pattern: /^ip saddr /, ask: (v) => (p) => any(v.map((x) => p.from(x))) },
  { pattern: /^ip daddr /, ask: (v) => (p) => any(v.map((x) => p.to(x))) },
  { pattern: /^ct state /, ask: (v) => (p) => v.includes(p.state.toLowerCase()) },
  { pattern: /^(?:ip protocol|meta l4proto) /, ask: (v) => (p) => v.includes(p.protocol) },
  { pattern: /^tcp dport /, ask: (v) => (p) => p.protocol === 'tcp' && v.some((x) => portIn(p.port, x)) },
  { pattern: /^udp dport /, ask: (v) => (p) => p.protocol === 'udp' && v.some((x) => portIn(p.port, x)) },
  { pattern: /^(?:meta nfproto) /, ask: (v) => () => v.includes('ipv4') },
];

function readRules(raw: string, line: number): Rule[] {
  const written = raw.trim();
  let text = written.replace(/\s+# handle \d+$/, '').replace(/\s+comment "[^"]*"/, '');
  const conditions: Condition[] = [];
  let sure = true;
  while (text !== '') {
    const skipped =
      /^(counter(?: packets \d+ bytes \d+)?|log(?: (?:prefix "[^"]*"|level \S+|flags \S+|group \d+))*|limit rate \S+(?: burst \d+ \S+)?)\s*/.exec(
        text,
      );
    if (skipped) {
      if (skipped[0].startsWith('limit')) sure = false;
      text = text.slice(skipped[0].length);
      continue;
    }
    const verdict = /^(accept|drop|reject|return|jump|goto)\b\s*(.*)$/.exec(text);
    if (verdict?.[1]) {
      const word = verdict[1] === 'reject' ? 'drop' : (verdict[1] as Rule['verdict']);
      const target = word === 'jump' || word === 'goto' ? verdict[2]?.trim() : undefined;
      return [{ conditions, sure, verdict: word, target, line, text: written }];
    }
    const found = expressions.find((e) => e.pattern.test(text));
    if (!found) {
      sure = false;
      text = text.replace(/^\S+\s*/, '');
      continue;
    }
    text = text.replace(found.pattern, '');
    const map = /^vmap \{([^}]*)\}/.exec(text)?.[1];
    if (map) return map.split(',').map((entry) => mapped(entry, found.ask, { conditions, sure, line, text: written }));
    const negated = /^!=\s*/.exec(text);
    if (negated) text = text.slice(negated[0].length);
    const set = setOf(text);
    if (!set || /^vmap|^\.$/.test(set.values[0] ?? '') || set.values.some((v) => / [:.] /.test(v))) {
      sure = false;
      text = text.replace(/^\S+\s*/, '');
      continue;
    }
    text = set.rest;
    const ask = found.ask(set.values);
    conditions.push(negated ? (p) => ((answer) => (answer === undefined ? undefined : !answer))(ask(p)) : ask);
  }
  return [{ conditions, sure, verdict: 'none', target: undefined, line, text: written }];
}

/** One entry of a verdict map, as a rule of its own. */
function mapped(entry: string, ask: (values: string[]) => Condition, rule: Omit<Rule, 'verdict' | 'target'>): Rule {
  const [key = '', outcome = ''] = entry.split(' : ').map((part) => part.trim());
  const [word, target] = outcome.split(' ');
  const verdict = word === 'reject' ? 'drop' : /^(accept|drop|return|jump|goto)$/.test(word ?? '') ? (word as Rule['verdict']) : 'none';
  return { ...rule, conditions: [...rule.conditions, ask([key.replace(/^"|"$/g, '')])], verdict, target };
}

/** Reads `nft list ruleset`. What it does not understand makes a rule unsure, never wrong. */
export function readNft(text: string): NftTable[] {
  const tables: NftTable[] = [];
  let chains = new Map<string, Chain>();
  let bases: BaseChain[] = [];
  let table: { family: string; name: string } | undefined;
  let chain:
    | { name: string; line: number; text: string; base?: { type: string; hook: string }; policy?: Chain['policy']; rules: Rule[] }
    | undefined;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    let line = (lines[i] ?? '').trim();
    // long sets are printed over several lines
    while (chain && line.split('{').length > line.split('}').length && i + 1 < lines.length) line += ` ${(lines[++i] ?? '').trim()}`;
    const opened = /^table (\S+) (\S+) \{/.exec(line);
    if (opened?.[1] && opened[2]) {
      table = { family: opened[1], name: opened[2] };
      chains = new Map();
      bases = [];
      tables.push({ ...table, chains, bases, line: first + 1 });
      continue;
    }
    const started = /^chain (\S+) \{/.exec(line);
    if (started?.[1]) {
      chain = { name: started[1], line: first + 1, text: line, rules: [] };
      continue;
    }
    if (!chain || !table) continue;
    const base = /^type (\S+) hook (\S+)[^;]*;(?:.*policy (accept|drop);)?/.exec(line);
    if (base?.[1] && base[2]) {
      chain = {
        ...chain,
        base: { type: base[1], hook: base[2] },
        policy: base[3] === 'drop' ? 'drop' : 'accept',
        line: first + 1,
        text: line,
      };
    } else if (/^\}/.test(line)) {
      const done: Chain = { name: chain.name, policy: chain.policy, rules: chain.rules, line: chain.line, text: chain.text };
      chains.set(chain.name, done);
      if (chain.base) bases.push({ ...done, family: table.family, table: table.name, ...chain.base });
      chain = undefined;
    } else if (line !== '') chain.rules.push(...readRules(line, first + 1));
  }
  return tables;
}
