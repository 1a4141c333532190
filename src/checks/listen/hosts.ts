import type { Config } from '../../../collectors/config.ts';
import type { Target } from '../../../collectors/target.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Edit } from '../../model/finding.ts';
import { citeConfig } from '../cite.ts';

/** A TCP address that dockerd is told to listen on. */
export interface TcpAddress {
  /** As it is written. */
  text: string;
  host: string;
  port: number;
  /** Where it stands: `hosts` or `metrics-addr` of daemon.json, or a flag. */
  key: 'hosts' | 'metrics-addr';
  /** Index in the list `hosts` of daemon.json; undefined for others. */
  index: number | undefined;
}

function split(text: string, defaultPort: number): { host: string; port: number } {
  const rest = text.replace(/^tcp:\/\//, '').replace(/\/.*$/, '');
  const found = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(rest);
  return { host: found?.[1] ?? found?.[2] ?? rest, port: Number(found?.[3] ?? defaultPort) };
}

/** The TCP addresses of the effective configuration. dockerd takes `tcp://` without a host for localhost, and no port for 2375. */
export function tcpAddresses(target: Target): TcpAddress[] {
  const metrics = target.options.get('metrics-addr')?.value;
  return [
    ...target.hosts.flatMap((text, i): TcpAddress[] => {
      // with one slash dockerd refuses it, and listens nowhere
      if (/^(unix|fd|npipe):/.test(text)) return [];
      const { host, port } = split(text, 2375);
      return [{ text, host: host || 'localhost', port, key: 'hosts', index: target.options.get('hosts')?.from === 'file' ? i : undefined }];
    }),
    ...(typeof metrics === 'string' && metrics !== ''
      ? [{ text: metrics, ...split(metrics, 0), key: 'metrics-addr' as const, index: undefined }]
      : []),
  ];
}

export const isLoopback = (host: string) => /^(127\.|localhost$|::1$)/.test(host);
export const isAny = (host: string) => host === '' || host === '0.0.0.0' || host === '::' || host === '*';

/** True where both would take the same port of the same address. */
export function overlaps(one: string, other: string): boolean {
  const a = one === 'localhost' ? '127.0.0.1' : one;
  const b = other === 'localhost' ? '127.0.0.1' : other;
  return a === b || isAny(a) || isAny(b);
}

const pathOf = ({ key, index }: TcpAddress) => (key === 'hosts' ? (index === undefined ? undefined : ['hosts', index]) : ['metrics-addr']);

/** The place of an address in daemon.json; undefined where a flag says it. */
export function citeAddress(config: Config, address: TcpAddress, note?: string): Cite | undefined {
  const path = pathOf(address);
  const node = path && nodeAt(parseJson(config.text ?? '').root, path);
  return node && citeConfig(config, node.offset, node.length, note);
}

/** daemon.json with another address in its place, or without it. */
export function changeAddress(config: Config, address: TcpAddress, next: string | undefined): Edit | undefined {
  const path = pathOf(address);
  const before = config.text;
  if (before === undefined || !path || !nodeAt(parseJson(before).root, path)) return undefined;
  const { value } = parseJson(before);
  const hosts = (value as { hosts?: unknown[] }).hosts ?? [];
  const last = next === undefined && address.key === 'hosts' && hosts.length === 1;
  return {
    path: config.path,
    before,
    after: last ? setKey(before, ['hosts'], ['unix:///var/run/docker.sock']) : setKey(before, path, next),
  };
}
