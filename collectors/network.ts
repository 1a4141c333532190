import { containerResolvers, type FoundLine, readFound } from '../src/dockerd/found.ts';
import { readIptables, type Tables } from '../src/dockerd/iptables.ts';
import { type NftTable, readNft } from '../src/dockerd/nft.ts';
import { type NameServer, readResolv } from '../src/dockerd/resolv.ts';
import { type Address, type Route, readAddresses, readRoutes } from '../src/dockerd/routes.ts';
import type { Answers } from '../src/model/answer.ts';
import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readList, readStat } from './client.ts';
import type { Target } from './target.ts';

/** One set of packet filter rules, as one program shows them; undefined where it could not be read. */
export interface RuleSet {
  source: string;
  text: string;
  tables: Tables;
}

/** What the host's own network looks like to the daemon. */
export interface Network {
  addresses: readonly Address[];
  routes: readonly Route[];
  routesSource: string;
  /** Interfaces of this host; empty where they could not be listed. */
  devices: readonly string[];
  /** The interface that `bridge` names: whether it exists, and whether it is a bridge. Undefined where none is named. */
  bridge: { name: string; exists: boolean; isBridge: boolean } | undefined;
  docker0: { exists: boolean; isBridge: boolean };
  resolv: {
    status: 'ok' | 'missing' | 'unknown';
    text: string | undefined;
    servers: readonly NameServer[];
    stat: StatLine | undefined;
  };
  /** /etc/nsswitch.conf; undefined where absent or unreadable. */
  nsswitch: string | undefined;
  /** Lines of /etc/hosts that give Docker Hub an address. */
  registryHosts: readonly (FoundLine & { address: string })[];
  /** The servers behind the stub of systemd-resolved. */
  upstream: readonly NameServer[];
  /** False where systemd-resolved is not installed. */
  hasResolved: boolean;
  /** What containers were given: `nameserver` lines of their resolv.conf, which is a copy of the host's at their start. */
  containerResolvers: readonly (FoundLine & { address: string })[];
  /** DNS questions that the kernel still tracks without an answer, by server. */
  unanswered: readonly (FoundLine & { server: string })[];
  /** Neighbours on the link that do not answer. */
  deadNeighbours: readonly (FoundLine & { address: string })[];
  /** `net.ipv4.ip_forward`; undefined where it cannot be read. */
  forward: string | undefined;
  bridgeFilter: 'present' | 'missing' | 'unknown';
  /** Settings of `ip_forward` in sysctl files, and the text of those files. */
  sysctl: readonly (FoundLine & { value: string })[];
  sysctlFiles: ReadonlyMap<string, string>;
  firewall: {
    /** As `iptables --version` prints it. */
    version: string;
    backend: 'nf_tables' | 'legacy' | undefined;
    /** missing: there is no such program, or it cannot be started. */
    program: 'ok' | 'missing' | 'unknown';
    /** What the program that dockerd uses shows. */
    current: RuleSet | undefined;
    nft: RuleSet | undefined;
    legacy: RuleSet | undefined;
    /** The whole of nftables. */
    tables: readonly NftTable[];
    tablesText: string | undefined;
    /** /etc/nftables.conf; undefined where absent or unreadable. */
    nftablesConf: string | undefined;
    /** Programs of the packet filter by name: true where the link leads to a program. */
    programs: ReadonlyMap<string, boolean>;
    /** Paths of those that have no right to be run. */
    notRunnable: readonly string[];
    /** Firewall services that run. */
    services: readonly string[];
  };
  /** Files below /etc/docker/certs.d. */
  certificates: readonly string[];
}

interface Seen {
  target: Target;
}

const rules = { needs: 'root', timeoutMs: 6000, keep: { head: 300_000, tail: 50_000 } } as const;
const commands = {
  routes: ['ip', '-4', 'route', 'show', 'table', 'all'],
  nft: ['nft', '-a', 'list', 'ruleset'],
} as const;
const firewallServices = ['firewalld.service', 'ufw.service', 'nftables.service', 'netfilter-persistent.service', 'iptables.service'];

const bridgeName = ({ target }: Seen) => {
  const value = target.options.get('bridge')?.value;
  return typeof value === 'string' && value !== '' && value !== 'none' ? value : undefined;
};

function readUnanswered(text: string | undefined): Network['unanswered'] {
  return (text ?? '').split('\n').flatMap((row, i) => {
    const server = /\bdst=(\S+) sport=\d+ dport=53 .*\[UNREPLIED\]/.exec(row)?.[1];
    return server ? [{ path: '/proc/net/nf_conntrack', line: i + 1, text: row.trim(), server }] : [];
  });
}

function readNeighbours(text: string | undefined): Network['deadNeighbours'] {
  return (text ?? '').split('\n').flatMap((row, i) => {
    const address = /^(\S+) .*\b(?:FAILED|INCOMPLETE)\s*$/.exec(row.trim())?.[1];
    return address ? [{ path: 'ip neigh show', line: i + 1, text: row.trim(), address }] : [];
  });
}

function ruleSet(answers: Answers, key: string, source: string): RuleSet | undefined {
  const text = answers.text(key);
  return text === undefined ? undefined : { source, text, tables: readIptables(text) };
}

const readPrograms = (text: string | undefined) =>
  new Map(
    (text ?? '').split('\n').flatMap((row) => {
      const found = /^\S*\/([^/ ]+) (\S) ?/.exec(row);
      return found?.[1] ? [[found[1], found[2] === 'f'] as const] : [];
    }),
  );

const readNotRunnable = (text = '') => [...text.matchAll(/^(\S+) f {2}mode=[0246]+$/gm)].map(([, path = '']) => path);

const sysctlPaths = (text: string | undefined) => [...new Set(readFound(text).map((f) => f.path))].slice(0, 10);

export const network: Collector<Network, Seen> = {
  name: 'network',
  title: "The host's network: addresses, routes, names, packet filter",
  needs: ['target'],
  asks: (seen): Asks => {
    const bridge = bridgeName(seen);
    return {
      addresses: { kind: 'run', argv: ['ip', '-o', 'addr', 'show'], why: "whether Docker's networks overlap those of the host" },
      routes: { kind: 'run', argv: commands.routes, why: "whether Docker's networks hide networks behind the host's routes" },
      rules: { kind: 'run', argv: ['ip', 'rule', 'show'], why: 'whether a VPN routes past the main table' },
      neighbours: { kind: 'run', argv: ['ip', 'neigh', 'show'], why: 'whether the gateway and the DNS server answer on the link' },
      devices: { kind: 'list', path: '/sys/class/net', why: 'which interfaces there are' },
      'docker0-bridge': { kind: 'stat', path: '/sys/class/net/docker0/bridge', why: 'whether docker0 is a bridge' },
      ...(bridge
        ? {
            bridge: { kind: 'stat', path: `/sys/class/net/${bridge}`, why: 'whether the bridge exists that the option names' } as const,
            'bridge-bridge': { kind: 'stat', path: `/sys/class/net/${bridge}/bridge`, why: 'whether it is a bridge' } as const,
          }
        : {}),
      resolv: { kind: 'file', path: '/etc/resolv.conf', why: 'which DNS servers the daemon asks, and containers are given' },
      'resolv-stat': { kind: 'stat', path: '/etc/resolv.conf', why: 'whether it is a link, and when it was changed' },
      upstream: { kind: 'file', path: '/run/systemd/resolve/resolv.conf', why: 'the DNS servers behind systemd-resolved' },
      'hosts-registry': {
        kind: 'run',
        argv: ['grep', '-nHE', '^[^#]*\\b(registry-1|auth|index)\\.docker\\.io\\b', '/etc/hosts'],
        why: 'whether the registry is sent elsewhere before DNS is asked',
        detail: true,
      },
      resolved: { kind: 'stat', path: '/usr/lib/systemd/systemd-resolved', why: 'whether the service behind 127.0.0.53 is installed' },
      nsswitch: { kind: 'file', path: '/etc/nsswitch.conf', why: 'how names are looked up' },
      'container-resolvers': {
        kind: 'run',
        argv: ['grep', '-rHnsE', '--include=resolv.conf', '^(nameserver|# Overrides)', `${seen.target.dataRoot}/containers`],
        why: 'which DNS servers containers were given at their start',
        needs: 'root',
        keep: { head: 60_000, tail: 0 },
      },
      conntrack: {
        kind: 'run',
        argv: ['grep', '-E', 'dport=53 .*UNREPLIED', '/proc/net/nf_conntrack'],
        why: 'whether a DNS server left questions without an answer',
        needs: 'root',
        keep: { head: 20_000, tail: 0 },
      },
      forward: { kind: 'file', path: '/proc/sys/net/ipv4/ip_forward', why: 'whether this host passes the packets of containers on' },
      'bridge-filter': {
        kind: 'file',
        path: '/proc/sys/net/bridge/bridge-nf-call-iptables',
        why: 'whether br_netfilter is loaded, which "icc": false needs',
      },
      sysctl: {
        kind: 'run',
        argv: [
          'grep',
          '-rsHnE',
          '^[^#;]*(ip_forward|conf[./]all[./]forwarding)[[:space:]]*=',
          '/etc/sysctl.conf',
          '/etc/sysctl.d',
          '/run/sysctl.d',
          '/usr/local/lib/sysctl.d',
          '/usr/lib/sysctl.d',
        ],
        why: 'the file that turns forwarding off',
      },
      'iptables-version': { kind: 'run', argv: ['iptables', '--version'], why: 'whether iptables is there, and which of its two kinds' },
      'iptables-save': {
        kind: 'run',
        argv: ['iptables-save'],
        why: "whether Docker's rules are there, and what stands before them",
        ...rules,
      },
      'iptables-nft-save': { kind: 'run', argv: ['iptables-nft-save'], why: 'rules of the nf_tables kind', ...rules },
      'iptables-legacy-save': { kind: 'run', argv: ['iptables-legacy-save'], why: 'rules of the legacy kind', ...rules },
      nft: { kind: 'run', argv: commands.nft, why: 'tables beside those of iptables', ...rules },
      'nftables-conf': { kind: 'file', path: '/etc/nftables.conf', why: 'rules that are loaded at boot', needs: 'root' },
      'firewall-programs': {
        kind: 'run',
        argv: ['find', '/usr/sbin', '/sbin', '-maxdepth', '1', '-name', '*tables*', '-printf', '%p %Y %l mode=%m\\n'],
        why: 'which kinds of iptables are installed, and whether its link leads somewhere',
      },
      services: {
        kind: 'run',
        argv: ['systemctl', 'is-active', ...firewallServices],
        why: 'which firewall of the host may take rules away',
      },
      certificates: {
        kind: 'run',
        argv: ['find', '-L', '/etc/docker/certs.d', '-maxdepth', '2', '-type', 'f'],
        why: 'which registries have a certificate of their own',
      },
    };
  },
  more: (answers): Asks =>
    Object.fromEntries(
      sysctlPaths(answers.output('sysctl')).map((path, i) => [
        `sysctl-${i}`,
        { kind: 'file', path, why: 'the whole file, for an edit' } as const,
      ]),
    ),
  read: (answers, seen): Network => {
    const resolv = answers.get('resolv');
    const name = bridgeName(seen);
    const devices = readList(answers.text('devices')).flatMap((e) => e.name ?? []);
    const version = answers.get('iptables-version');
    const versionText = version.status === 'ok' ? version.text.trim() : '';
    const filter = answers.get('bridge-filter');
    const active = (answers.output('services') ?? '').split('\n');
    return {
      addresses: readAddresses(answers.text('addresses') ?? ''),
      routes: readRoutes(answers.text('routes') ?? ''),
      routesSource: commands.routes.join(' '),
      devices,
      bridge: name
        ? { name, exists: answers.get('bridge').status !== 'missing', isBridge: answers.get('bridge-bridge').status !== 'missing' }
        : undefined,
      docker0: { exists: devices.includes('docker0'), isBridge: answers.get('docker0-bridge').status === 'ok' },
      resolv: {
        status: resolv.status === 'ok' || resolv.status === 'missing' ? resolv.status : 'unknown',
        text: answers.text('resolv'),
        servers: readResolv(answers.text('resolv') ?? ''),
        stat: readStat(answers.text('resolv-stat')),
      },
      nsswitch: answers.text('nsswitch'),
      hasResolved: answers.get('resolved').status !== 'missing',
      upstream: readResolv(answers.text('upstream') ?? ''),
      containerResolvers: containerResolvers(answers.output('container-resolvers')),
      unanswered: readUnanswered(answers.text('conntrack')),
      deadNeighbours: readNeighbours(answers.text('neighbours')),
      forward: answers.text('forward')?.trim(),
      bridgeFilter: filter.status === 'ok' ? 'present' : filter.status === 'missing' ? 'missing' : 'unknown',
      registryHosts: readFound(answers.output('hosts-registry')).map((f) => ({ ...f, address: /^\s*(\S+)/.exec(f.text)?.[1] ?? '' })),
      sysctl: readFound(answers.output('sysctl')).map((f) => ({ ...f, value: /=\s*(\S*)/.exec(f.text)?.[1] ?? '' })),
      sysctlFiles: new Map(sysctlPaths(answers.output('sysctl')).map((path, i) => [path, answers.text(`sysctl-${i}`) ?? ''])),
      firewall: {
        version: versionText,
        backend: /legacy/.test(versionText) ? 'legacy' : /nf_tables/.test(versionText) ? 'nf_tables' : undefined,
        program: version.status === 'ok' ? 'ok' : version.status === 'missing' ? 'missing' : 'unknown',
        current: ruleSet(answers, 'iptables-save', 'iptables-save'),
        nft: ruleSet(answers, 'iptables-nft-save', 'iptables-nft-save'),
        legacy: ruleSet(answers, 'iptables-legacy-save', 'iptables-legacy-save'),
        tables: readNft(answers.text('nft') ?? ''),
        tablesText: answers.text('nft'),
        nftablesConf: answers.text('nftables-conf'),
        programs: readPrograms(answers.output('firewall-programs')),
        notRunnable: readNotRunnable(answers.output('firewall-programs')),
        services: firewallServices.filter((_, i) => active[i]?.trim() === 'active'),
      },
      certificates: (answers.output('certificates') ?? '').split('\n').filter((line) => line.startsWith('/')),
    };
  },
};
