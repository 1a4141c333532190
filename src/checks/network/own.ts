import type { Evidence } from '../../../collectors/index.ts';
import { type Cidr, hostCidr, isV6, parseCidr } from '../../dockerd/address.ts';
import { isRecord } from '../../dockerd/coerce.ts';
import { isLoopback } from '../../dockerd/resolv.ts';
import { foreignRoutes, isDockerDevice, type Route } from '../../dockerd/routes.ts';

type Read = Pick<Evidence, 'engine' | 'network' | 'target'>;

/** True where the daemon's bridges and rules are in the host's own network: not so for rootless daemons and virtual machines. */
export const ownsNetwork = ({ target }: Pick<Evidence, 'target'>): boolean => target.kind === 'rootful' || target.kind === 'snap';

/** The interface that a network of the API has. */
export function bridgeOf({ Options, Id }: Readonly<Record<string, unknown>>): string | undefined {
  const name = isRecord(Options) ? Options['com.docker.network.bridge.name'] : undefined;
  return typeof name === 'string' ? name : typeof Id === 'string' ? `br-${Id.slice(0, 12)}` : undefined;
}

/** The bridges of Docker: docker0, those of its networks, and the one that `bridge` names. */
export function dockerDevices({ engine, network, target }: Read): Set<string> {
  const named = target.options.get('bridge')?.value;
  const bridges = engine.networks.flatMap((n) => bridgeOf(n) ?? []);
  return new Set([
    'docker0',
    ...(typeof named === 'string' && named !== 'none' ? [named] : []),
    ...bridges,
    ...network.routes.flatMap((r) => (isDockerDevice(r.device) ? [r.device as string] : [])),
  ]);
}

/** The IPv4 networks that lie on Docker's bridges now, by the kernel's own routes. */
export function dockerRoutes(read: Read): Route[] {
  const own = dockerDevices(read);
  return read.network.routes.filter((r) => r.table !== 'local' && own.has(r.device ?? '') && r.scope === 'link' && r.network.prefix < 32);
}

/** Routes to networks of others. */
export const othersRoutes = (read: Read): Route[] => foreignRoutes(read.network.routes, dockerDevices(read));

/** Subnets of Docker's networks as the API tells them. */
export function dockerSubnets({ engine }: Pick<Evidence, 'engine'>): Cidr[] {
  return engine.networks.flatMap((n) => {
    const ipam = isRecord(n.IPAM) && Array.isArray(n.IPAM.Config) ? n.IPAM.Config : [];
    return ipam.flatMap((c) => (isRecord(c) && typeof c.Subnet === 'string' ? (parseCidr(c.Subnet) ?? []) : []));
  });
}

/** Addresses of containers: a DNS server may well be one. */
export function containerAddresses({ engine }: Pick<Evidence, 'engine'>): Set<string> {
  return new Set(
    engine.containers.flatMap((c) => {
      const settings = isRecord(c.NetworkSettings) && isRecord(c.NetworkSettings.Networks) ? Object.values(c.NetworkSettings.Networks) : [];
      return settings.flatMap((n) => (isRecord(n) && typeof n.IPAddress === 'string' ? [n.IPAddress] : []));
    }),
  );
}

/** DNS servers elsewhere that the host, or the daemon's containers, ask: neither loopback nor an address of this host or of a container. */
export function remoteServers(read: Read): { address: string; source: string; line?: number; text: string }[] {
  const { network, target } = read;
  const here = new Set(network.addresses.map((a) => a.address));
  const containers = containerAddresses(read);
  const dns = target.options.get('dns')?.value;
  const all = [
    ...network.resolv.servers.map((s) => ({ address: s.address, source: '/etc/resolv.conf', line: s.line, text: s.text })),
    ...network.upstream.map((s) => ({ address: s.address, source: '/run/systemd/resolve/resolv.conf', line: s.line, text: s.text })),
    ...(Array.isArray(dns) ? dns : []).flatMap((d) => (typeof d === 'string' ? [{ address: d, source: 'dns', text: `"dns": ${d}` }] : [])),
  ];
  return all.filter(({ address }) => !isV6(address) && !isLoopback(address) && !here.has(address) && !containers.has(address));
}

/** All networks that a new one of Docker must stay clear of. */
export function takenNetworks(read: Read): Cidr[] {
  return [
    ...othersRoutes(read).flatMap((r) => (r.network.prefix >= 8 ? [r.network] : [])),
    ...dockerRoutes(read).map((r) => r.network),
    ...dockerSubnets(read).filter((c) => !c.v6),
    ...read.network.addresses.flatMap((a) => parseCidr(`${a.address}/${a.prefix}`) ?? []).filter((c) => !c.v6 && c.prefix >= 8),
    ...remoteServers(read).flatMap((s) => hostCidr(s.address) ?? []),
  ];
}
