import { type Cidr, firstHost, networkOf, parseCidr } from './address.ts';
import { isRecord } from './coerce.ts';
import { overlap } from './routes.ts';

/** A range that dockerd cuts networks out of. */
export interface Pool {
  base: Cidr;
  size: number;
}

/** What dockerd uses where `default-address-pools` is not set (IPv4). */
export const builtInPools: readonly Pool[] = [
  ...Array.from({ length: 15 }, (_, i) => pool(`172.${17 + i}.0.0/16`, 16)),
  pool('192.168.0.0/16', 20),
];

function pool(base: string, size: number): Pool {
  return { base: parseCidr(base) as Cidr, size };
}

/** The IPv4 pools of the option's value; the built-in ones where it names none that can be read. */
export function poolsOf(value: unknown): readonly Pool[] {
  const named = (Array.isArray(value) ? value : []).flatMap((entry): Pool[] => {
    if (!isRecord(entry)) return [];
    const base = parseCidr(String(entry.base ?? entry.Base ?? ''));
    const size = Number(entry.size ?? entry.Size ?? 0);
    return base && !base.v6 && size >= base.prefix && size <= 32 ? [{ base, size }] : [];
  });
  return named.length > 0 ? named : builtInPools;
}

const dotted = (n: number): string => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join('.');

/** The networks of a pool in the order in which dockerd gives them out; at most `most`. */
export function networksOf({ base, size }: Pool, most = 4096): Cidr[] {
  const start = networkOf(base).reduce((sum, byte) => sum * 256 + byte, 0);
  const count = Math.min(most, 2 ** (size - base.prefix));
  return Array.from({ length: count }, (_, i) => parseCidr(`${dotted(start + i * 2 ** (32 - size))}/${size}`) as Cidr);
}

/** What became of the networks of the pools: free, given out by Docker, or hidden by others. */
export interface PoolUse {
  total: number;
  free: number;
  /** Overlapped by a network of Docker. */
  used: number;
  /** Overlapped by something else. */
  taken: number;
}

export function poolUse(pools: readonly Pool[], docker: readonly Cidr[], others: readonly Cidr[]): PoolUse {
  const all = pools.flatMap((p) => networksOf(p));
  const used = all.filter((n) => docker.some((d) => overlap(n, d)));
  const taken = all.filter((n) => !used.includes(n) && others.some((o) => overlap(n, o)));
  return { total: all.length, used: used.length, taken: taken.length, free: all.length - used.length - taken.length };
}

// private ranges first; the last resort is the range of RFC 2544, which no public host has
const candidates = [
  ...Array.from({ length: 14 }, (_, i) => `172.${30 - i}.0.0/16`),
  ...[200, 210, 220, 230, 240, 190, 180, 170, 160, 150].map((n) => `10.${n}.0.0/16`),
  '192.168.192.0/18',
  '192.168.128.0/18',
  '198.19.0.0/16',
];

/** A range for Docker's networks that overlaps nothing in the list; undefined where none is left. */
export function freeRange(taken: readonly Cidr[]): Cidr | undefined {
  return candidates.map((c) => parseCidr(c) as Cidr).find((c) => !taken.some((t) => overlap(c, t)));
}

/** An address for docker0 in a range: the first of its first network of that prefix length. */
export function bridgeAddress(range: Cidr, prefix = 24): string {
  const length = Math.max(prefix, range.prefix);
  return `${firstHost({ ...range, prefix: length })}/${length}`;
}
