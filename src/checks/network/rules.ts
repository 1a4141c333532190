import type { Evidence } from '../../../collectors/index.ts';
import type { RuleSet } from '../../../collectors/network.ts';
import { isV6, networkText } from '../../dockerd/address.ts';
import { addressIn, type Chain, type Fate, fateOf, type Packet } from '../../dockerd/firewall.ts';
import type { Tables } from '../../dockerd/iptables.ts';
import type { NftTable } from '../../dockerd/nft.ts';
import { routeTo } from '../../dockerd/routes.ts';
import { dockerRoutes } from './own.ts';

type Read = Pick<Evidence, 'engine' | 'network' | 'target'>;

const isDocker = (name: string | undefined) => /^DOCKER(-|$)/.test(name ?? '');

/** True where the chains of Docker stand in a table. */
export const hasDocker = (tables: Tables | undefined, table: 'nat' | 'filter'): boolean =>
  [...(tables?.get(table)?.keys() ?? [])].some((name) => isDocker(name) && name !== 'DOCKER-USER');

/** The same in nftables itself: iptables cannot show a table that holds rules of nft's own. */
export const hasDockerChain = (tables: readonly NftTable[], name: 'nat' | 'filter'): boolean =>
  tables.some((t) => t.family === 'ip' && t.name === name && [...t.chains.keys()].some((c) => isDocker(c) && c !== 'DOCKER-USER'));

/** True where FORWARD of nftables leads to a chain of Docker. */
export const nftForwardsToDocker = (tables: readonly NftTable[]): boolean =>
  tables.some((t) => t.family === 'ip' && t.name === 'filter' && (t.chains.get('FORWARD')?.rules ?? []).some((r) => isDocker(r.target)));

/** True where FORWARD leads to a chain of Docker. */
export const forwardsToDocker = (tables: Tables): boolean =>
  (tables.get('filter')?.get('FORWARD')?.rules ?? []).some((r) => isDocker(r.target));

const hidesSource = /MASQUERADE|SNAT|\bmasquerade\b|\bsnat\b/;

/** True where something rewrites the source of packets that leave: without it, containers get no answers. */
export function hasNat({ firewall }: Evidence['network']): boolean {
  const sets = [firewall.current, firewall.nft, firewall.legacy];
  return (
    sets.some((s) => (s?.tables.get('nat')?.get('POSTROUTING')?.rules ?? []).some((r) => hidesSource.test(r.text))) ||
    firewall.tables.some((t) => [...t.chains.values()].some((c) => c.rules.some((r) => hidesSource.test(r.text))))
  );
}

/** True where Docker's own nftables backend (29) has its tables. */
export const hasDockerNft = (tables: readonly NftTable[]): boolean => tables.some((t) => /^docker-bridges/.test(t.name));

// a public address; those reserved for documentation are dropped by many a filter against forged senders
const farAway = '93.184.215.14';

interface Trip {
  what: string;
  packet: Packet;
}

/** What a container of the default bridge sends and gets back: a TLS connection, a DNS question, an answer. */
function containerTrips(read: Read): Trip[] {
  const routes = dockerRoutes(read);
  const named = read.target.options.get('bridge')?.value;
  // where another bridge is named, docker0 may be left from before, with no rules of its own
  const usual = typeof named === 'string' && named !== '' ? named : 'docker0';
  const bridge = routes.find((r) => r.device === usual) ?? routes.find((r) => r.device !== 'docker0');
  const outside = read.network.routes.find((r) => r.network.prefix === 0 && r.device)?.device;
  if (!bridge?.device || !outside) return [];
  const container = networkText({ ...bridge.network, prefix: bridge.network.prefix }).replace(/\.\d+\/.*$/, '.2');
  const trip = (protocol: 'tcp' | 'udp', port: number): Packet => ({
    in: bridge.device ?? '',
    out: outside,
    protocol,
    port,
    state: 'NEW',
    from: addressIn(container),
    to: addressIn(farAway),
  });
  const back: Packet = {
    in: outside,
    out: bridge.device,
    protocol: 'tcp',
    port: 40_000,
    state: 'ESTABLISHED',
    from: addressIn(farAway),
    to: addressIn(container),
  };
  return [
    { what: 'what containers send out', packet: trip('tcp', 443) },
    { what: 'DNS questions of containers', packet: trip('udp', 53) },
    { what: 'the answers that come back for containers', packet: back },
  ];
}

/** What the daemon itself sends: to a registry, and to the DNS server. */
function daemonTrips({ network }: Read): Trip[] {
  const outside = network.routes.find((r) => r.network.prefix === 0 && r.device)?.device;
  if (!outside) return [];
  const own = network.addresses.find((a) => a.device === outside && !isV6(a.address))?.address ?? '';
  const server = network.resolv.servers.find((s) => !isV6(s.address) && !s.address.startsWith('127.'))?.address;
  const packet = (protocol: 'tcp' | 'udp', port: number, to: string, out: string): Packet => ({
    in: '',
    out,
    protocol,
    port,
    state: 'NEW',
    from: addressIn(own),
    to: addressIn(to),
  });
  return [
    { what: "the daemon's connections to registries", packet: packet('tcp', 443, farAway, outside) },
    ...(server
      ? [{ what: "the host's DNS questions", packet: packet('udp', 53, server, routeTo(network.routes, server)?.device ?? outside) }]
      : []),
  ];
}

/** A packet that is dropped, where, and by which rule. */
export interface Dropped {
  what: string;
  source: string;
  /** nft: `family table chain`; iptables: the chain, where its policy is the one that drops. */
  where: { kind: 'iptables'; set: RuleSet } | { kind: 'nft'; family: string; table: string; chain: string };
  fate: Fate;
}

function through(trips: readonly Trip[], chains: ReadonlyMap<string, Chain>, base: string): { what: string; fate: Fate } | undefined {
  for (const { what, packet } of trips) {
    const fate = fateOf(chains, base, packet);
    if (fate.verdict === 'drop') return { what, fate };
  }
  return undefined;
}

/** The first rule of an iptables rule set that stops Docker's packets. */
export function droppedBySet(read: Read, set: RuleSet): Dropped | undefined {
  const filter = set.tables.get('filter');
  if (!filter) return undefined;
  const found = through(containerTrips(read), filter, 'FORWARD') ?? through(daemonTrips(read), filter, 'OUTPUT');
  return found && { ...found, source: set.source, where: { kind: 'iptables', set } };
}

/** The first rule of a native nftables table that stops Docker's packets. Tables that iptables shows too are left out. */
export function droppedByNft(read: Read): Dropped | undefined {
  for (const table of read.network.firewall.tables) {
    if (!['ip', 'inet'].includes(table.family)) continue;
    const isIptables = table.family === 'ip' && table.name === 'filter' && table.chains.has('FORWARD');
    for (const base of table.bases) {
      if (isIptables && /^(INPUT|FORWARD|OUTPUT)$/.test(base.name)) continue;
      const trips = base.hook === 'forward' ? containerTrips(read) : base.hook === 'output' ? daemonTrips(read) : [];
      const found = base.type === 'filter' ? through(trips, table.chains, base.name) : undefined;
      if (found)
        return {
          ...found,
          source: 'nft -a list ruleset',
          where: { kind: 'nft', family: table.family, table: table.name, chain: base.name },
        };
    }
  }
  return undefined;
}
