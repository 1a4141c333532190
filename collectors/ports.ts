import { readAddresses } from '../src/dockerd/routes.ts';
import { effective, streamAddress } from '../src/dockerd/unit-file.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Service } from './service.ts';
import type { Target } from './target.ts';

/** A TCP socket that listens. */
export interface Listener {
  /** `0.0.0.0`, `::`, `127.0.0.1` ... without brackets and zone. */
  address: string;
  port: number;
  /** Name and number of the process that holds it; undefined without root. */
  process: string | undefined;
  pid: number | undefined;
  /** The systemd unit of that process. */
  unit: string | undefined;
  /** Line of the answer, from 1, and its text. */
  line: number;
  text: string;
}

export interface Ports {
  listeners: readonly Listener[];
  /** IP addresses of this host. */
  addresses: readonly string[];
  source: string;
}

interface Seen {
  service: Service;
  target: Target;
}

const bare = (address: string) =>
  address
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/^\*$/, '0.0.0.0')
    .replace(/^::ffff:(?=\d+\.|ip4-)/, '');

/** Reads `ss -Htlnp`. */
export function readSs(text: string): Listener[] {
  return text.split('\n').flatMap((line, i) => {
    const found = /^LISTEN\s+\d+\s+\d+\s+(\S+):(\d+)\s+\S+(?:\s+users:\(\("([^"]*)",pid=(\d+))?/.exec(line);
    if (!found) return [];
    const [, address = '', port, process, pid] = found;
    return [
      {
        address: bare(address),
        port: Number(port),
        process,
        pid: pid ? Number(pid) : undefined,
        unit: undefined,
        line: i + 1,
        text: line.trim(),
      },
    ];
  });
}

const hexAddress = (hex: string) => {
  const words = hex.match(/.{8}/g) ?? [];
  const bytes = words.flatMap((w) => (w.match(/../g) ?? []).reverse().map((b) => Number.parseInt(b, 16)));
  if (bytes.length === 4) return bytes.join('.');
  return bytes.every((b) => b === 0) ? '::' : bytes.slice(0, 15).every((b) => b === 0) && bytes[15] === 1 ? '::1' : 'ipv6';
};

/** Reads /proc/net/tcp and tcp6, where ss is not installed: who holds a port is not told there. */
export function readProcNet(text: string): Listener[] {
  return text.split('\n').flatMap((line, i) => {
    const found = /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}|ip[46]-[0-9a-f-]+):([0-9A-F]{4}) \S+ 0A /.exec(line);
    if (!found) return [];
    const [, address = '', port = ''] = found;
    return [
      {
        address: address.startsWith('ip') ? address : hexAddress(address),
        port: Number.parseInt(port, 16),
        process: undefined,
        pid: undefined,
        unit: undefined,
        line: i + 1,
        text: line.trim(),
      },
    ];
  });
}

const unitOf = (cgroup: string | undefined) => /([^/\n]+\.(?:service|scope))\s*$/m.exec(cgroup ?? '')?.[1];

/** The ports that dockerd is told to listen on. */
export function wantedPorts({ service, target }: Seen): number[] {
  const metrics = target.options.get('metrics-addr')?.value;
  const all = [...target.hosts, ...(typeof metrics === 'string' ? [`tcp://${metrics}`] : [])];
  const streams = effective(service.units.socket.settings, 'Socket', 'ListenStream');
  return [
    ...all.flatMap((host) => (/^(tcp:\/\/|[\w.[\]:]*:\d+$)/.test(host) ? [Number(/:(\d+)\/?$/.exec(host)?.[1] ?? 2375)] : [])),
    ...streams.flatMap((s) => streamAddress(s.value)?.port ?? []),
  ];
}

export const ports: Collector<Ports, Seen> = {
  name: 'ports',
  title: 'Listening ports',
  needs: ['service', 'target'],
  asks: (): Asks => ({
    ss: { kind: 'run', argv: ['ss', '-Htlnp'], why: 'who holds the ports that dockerd wants', needs: 'root' },
    addresses: {
      kind: 'run',
      argv: ['ip', '-o', 'addr', 'show'],
      why: 'whether an address that dockerd should listen on is one of this host',
    },
  }),
  more: (answers, seen): Asks => {
    if (answers.text('ss') === undefined) {
      return {
        tcp: { kind: 'file', path: '/proc/net/tcp', why: 'listening ports, without ss' },
        tcp6: { kind: 'file', path: '/proc/net/tcp6', why: 'listening ports, without ss' },
      };
    }
    const wanted = new Set(wantedPorts(seen));
    const pids = new Set(readSs(answers.text('ss') ?? '').flatMap((l) => (l.pid && wanted.has(l.port) ? [l.pid] : [])));
    return Object.fromEntries(
      [...pids]
        .slice(0, 10)
        .map((pid) => [
          `cgroup-${pid}`,
          { kind: 'file', path: `/proc/${pid}/cgroup`, why: 'the unit of the process that holds the port' } as const,
        ]),
    );
  },
  read: (answers): Ports => {
    const ss = answers.text('ss');
    const listeners =
      ss === undefined ? [...readProcNet(answers.text('tcp') ?? ''), ...readProcNet(answers.text('tcp6') ?? '')] : readSs(ss);
    return {
      listeners: listeners.map((l) => ({ ...l, unit: l.pid ? unitOf(answers.text(`cgroup-${l.pid}`)) : undefined })),
      addresses: readAddresses(answers.text('addresses') ?? '').map((a) => a.address),
      source: ss === undefined ? '/proc/net/tcp' : 'ss -tlnp',
    };
  },
};
