import { type Cidr, hostCidr, isV6, parseCidr, within } from './address.ts';
import { ADDRESS } from './hidden.ts';

/** One route of the kernel, as `ip route show table all` prints it. */
export interface Route {
  /** unicast, local, broadcast, blackhole ... */
  type: string;
  /** As printed: `default`, an address, or a network. */
  destination: string;
  network: Cidr;
  via: string | undefined;
  device: string | undefined;
  table: string;
  /** link: reached without a gateway. */
  scope: string;
  proto: string;
  source: string | undefined;
  /** Line of the answer, from 1, and its text. */
  line: number;
  text: string;
}

const types = /^(unicast|local|broadcast|multicast|throw|unreachable|prohibit|blackhole|nat|anycast)$/;

/** Reads `ip -4 route show table all`. Lines that are no routes are left out. */
export function readRoutes(text: string): Route[] {
  return text.split('\n').flatMap((raw, i) => {
    const words = raw.trim().split(/\s+/);
    const type = types.test(words[0] ?? '') ? (words.shift() ?? '') : 'unicast';
    const destination = words[0] ?? '';
    const network = parseCidr(destination === 'default' ? '0.0.0.0/0' : destination.includes('/') ? destination : `${destination}/32`);
    if (!network) return [];
    const after = (key: string) => {
      const at = words.indexOf(key, 1);
      return at > 0 ? words[at + 1] : undefined;
    };
    const via = after('via');
    return [
      {
        type,
        destination,
        network,
        via,
        device: after('dev'),
        table: after('table') ?? 'main',
        scope: after('scope') ?? (via || destination === 'default' ? 'global' : 'link'),
        proto: after('proto') ?? '',
        source: after('src'),
        line: i + 1,
        text: raw.trim(),
      },
    ];
  });
}

/** True where two networks share an address. */
export const overlap = (a: Cidr, b: Cidr): boolean => within(a, b) === true || within(b, a) === true;

/** True where a device is one of Docker's own: its bridges, and the ends of containers. */
export const isDockerDevice = (device: string | undefined): boolean =>
  device !== undefined && /^(docker\d|docker_gwbridge$|br-[0-9a-f]{12}$|veth)/.test(device);

/** Routes to networks of others: not Docker's own, no default route, none of the kernel's own local table. */
export function foreignRoutes(routes: readonly Route[], own: ReadonlySet<string> = new Set()): Route[] {
  return routes.filter(
    (r) =>
      r.type === 'unicast' &&
      r.table !== 'local' &&
      r.network.prefix > 0 &&
      !isDockerDevice(r.device) &&
      !own.has(r.device ?? '') &&
      r.device !== 'lo',
  );
}

/** The route that a packet to an address takes, by the longest prefix of the main table; undefined where there is none. */
export function routeTo(routes: readonly Route[], address: string): Route | undefined {
  const host = hostCidr(address);
  if (!host) return undefined;
  return routes
    .filter((r) => (r.table === 'main' || r.table === 'local') && r.type !== 'broadcast' && within(host, r.network))
    .sort((a, b) => b.network.prefix - a.network.prefix)[0];
}

/** An address of an interface. */
export interface Address {
  device: string;
  address: string;
  prefix: number;
  line: number;
  text: string;
}

const address = new RegExp(`^\\d+:\\s+([^\\s@]+)\\S*\\s+inet6? (${ADDRESS})(?: peer \\S+?)?(?:/(\\d+))?\\s`);

/** Reads `ip -o addr show`. */
export function readAddresses(text: string): Address[] {
  return text.split('\n').flatMap((raw, i) => {
    const [, device, own, prefix] = address.exec(`${raw} `) ?? [];
    if (!device || !own) return [];
    return [{ device, address: own, prefix: Number(prefix ?? (isV6(own) ? 128 : 32)), line: i + 1, text: raw.trim() }];
  });
}
