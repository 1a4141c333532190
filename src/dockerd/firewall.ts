import { hostCidr, parseCidr, within } from './address.ts';

/** What a packet shows to a rule. `from` and `to` say whether its address lies in a network. */
export interface Packet {
  in: string;
  out: string;
  protocol: 'tcp' | 'udp';
  port: number;
  state: 'NEW' | 'ESTABLISHED';
  from(network: string): boolean | undefined;
  to(network: string): boolean | undefined;
}

/** True, false, or undefined where it cannot be told. */
export type Condition = (packet: Packet) => boolean | undefined;

export interface Rule {
  conditions: readonly Condition[];
  /** False where the rule has matches that are not understood. */
  sure: boolean;
  verdict: 'accept' | 'drop' | 'return' | 'jump' | 'goto' | 'none';
  target: string | undefined;
  line: number;
  text: string;
}

export interface Chain {
  name: string;
  policy: 'accept' | 'drop' | undefined;
  rules: readonly Rule[];
  line: number;
  text: string;
}

/** What becomes of a packet, and the rule or chain that decided. `unknown` where a rule that is not understood might let it pass. */
export interface Fate {
  verdict: 'accept' | 'drop' | 'unknown' | 'return';
  by: { line: number; text: string } | undefined;
}

const maxDepth = 16;

function matches(rule: Rule, packet: Packet): boolean | undefined {
  let sure = rule.sure;
  for (const condition of rule.conditions) {
    const answer = condition(packet);
    if (answer === false) return false;
    if (answer === undefined) sure = false;
  }
  return sure ? true : undefined;
}

function walk(chains: ReadonlyMap<string, Chain>, chain: Chain, packet: Packet, depth: number): Fate {
  let doubt = false;
  const pass: Fate = { verdict: 'return', by: undefined };
  for (const rule of chain.rules) {
    const match = matches(rule, packet);
    if (match === false || rule.verdict === 'none') continue;
    if (match === undefined) {
      // a rule that is not understood: it may let the packet pass, and counts as not dropping it
      doubt ||= rule.verdict !== 'drop';
      continue;
    }
    if (rule.verdict === 'accept' || rule.verdict === 'drop') {
      if (rule.verdict === 'drop' && doubt) return { verdict: 'unknown', by: rule };
      return { verdict: rule.verdict, by: rule };
    }
    if (rule.verdict === 'return') return doubt ? { verdict: 'unknown', by: rule } : pass;
    const next = chains.get(rule.target ?? '');
    if (!next || depth >= maxDepth) continue;
    const fate = walk(chains, next, packet, depth + 1);
    if (fate.verdict === 'accept') return fate;
    if (fate.verdict === 'drop') return doubt ? { verdict: 'unknown', by: fate.by } : fate;
    if (fate.verdict === 'unknown') doubt = true;
    if (rule.verdict === 'goto') break;
  }
  return doubt ? { verdict: 'unknown', by: undefined } : pass;
}

/** Sends a packet through a base chain. */
export function fateOf(chains: ReadonlyMap<string, Chain>, name: string, packet: Packet): Fate {
  const chain = chains.get(name);
  if (!chain) return { verdict: 'accept', by: undefined };
  const fate = walk(chains, chain, packet, 0);
  if (fate.verdict !== 'return') return fate;
  return { verdict: chain.policy ?? 'accept', by: chain };
}

/** Says whether an address lies in a network, as rules write it: `10.0.0.0/8`, `10.0.0.1`, `10.0.0.0/255.0.0.0` stays unknown. */
export function addressIn(address: string): (network: string) => boolean | undefined {
  const host = hostCidr(address);
  return (network) => {
    const range = network.includes('/') ? parseCidr(network) : hostCidr(network);
    return host && range ? within(host, range) : undefined;
  };
}
