import { isIp, parseCidr } from './address.ts';
import { note as bad } from './check-value.ts';
import { isRecord } from './coerce.ts';
import { type Case, fixRemove, fixSet, quote, since } from './problem.ts';
import type { Path } from './problem-types.ts';

/** One entry of default-address-pools. */
export function checkPool(c: Case, pool: unknown, path: Path): void {
  const cause = 'network.address-pools';
  if (!isRecord(pool)) {
    bad(
      c,
      'fails-at-start',
      cause,
      'pool-null',
      path,
      'an entry of "default-address-pools" is null',
      'dockerd crashes on it when it sets up its networks.',
      fixRemove(c, path),
    );
    return;
  }
  const name = (want: string) => Object.keys(pool).find((k) => k.toLowerCase() === want);
  const baseKey = name('base') ?? 'base';
  const sizeKey = name('size') ?? 'size';
  const base = pool[baseKey];
  const size = pool[sizeKey];
  if (base === undefined || base === null || base === '') {
    bad(
      c,
      'fails-at-start',
      cause,
      'pool-base',
      path,
      'an entry of "default-address-pools" has no base',
      'dockerd cuts the networks out of base; without it there is nothing to cut.',
      fixRemove(c, path),
    );
    return;
  }
  const cidr = parseCidr(String(base));
  if (!cidr) {
    const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(String(base));
    const guess =
      parts && isIp(String(base))
        ? `${base}/${parts[2] === '0' && parts[3] === '0' && parts[1] === '10' ? 8 : parts[3] === '0' ? 16 : 24}`
        : undefined;
    bad(
      c,
      since(c, '27.0') ? 'rejected' : 'fails-at-start',
      cause,
      'pool-base',
      [...path, baseKey],
      `the pool base ${quote(base)} is no network`,
      'dockerd wants a network with its prefix, such as 10.200.0.0/16.',
      guess ? fixSet(c, 'add-prefix', [...path, baseKey], guess) : fixRemove(c, path),
    );
    return;
  }
  const most = cidr.v6 ? 128 : 32;
  const want = cidr.v6 ? Math.max(64, Math.min(128, cidr.prefix)) : Math.min(28, Math.max(24, cidr.prefix < 24 ? 24 : cidr.prefix + 2));
  const meant = Math.max(want, cidr.prefix);
  if (size === undefined || size === null || size === 0)
    bad(
      c,
      'fails-at-start',
      cause,
      'pool-size',
      size === 0 ? [...path, sizeKey] : path,
      `the address pool ${base} has no size`,
      'size is the prefix length of each network that is cut out of the pool.',
      fixSet(c, 'set-size', [...path, sizeKey], meant),
    );
  else if (typeof size === 'number' && size < cidr.prefix)
    bad(
      c,
      'fails-at-start',
      cause,
      'pool-size',
      [...path, sizeKey],
      `the pool size ${size} is larger than its base ${base}`,
      `A /${size} does not fit into a /${cidr.prefix}: size has to be at least ${cidr.prefix}.`,
      fixSet(c, 'set-size', [...path, sizeKey], meant),
    );
  else if (typeof size === 'number' && size > most)
    bad(
      c,
      'fails-at-start',
      cause,
      'pool-size',
      [...path, sizeKey],
      `the pool size ${size} is no prefix length`,
      `${most} is the longest there is.`,
      fixSet(c, 'set-size', [...path, sizeKey], meant),
    );
}
