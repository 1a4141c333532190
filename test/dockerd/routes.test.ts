import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cidr, networkText, parseCidr, within } from '../../src/dockerd/address.ts';
import { builtInPools, freeRange, networksOf, poolsOf, poolUse } from '../../src/dockerd/pools.ts';
import { foreignRoutes, overlap, readAddresses, readRoutes, routeTo } from '../../src/dockerd/routes.ts';
import { intranet, routes } from './network-texts.ts';

const cidr = (text: string) => parseCidr(text) as Cidr;

describe('routes and pools', () => {
  test('routes are read with device, gateway, table and scope', () => {
    const read = readRoutes(routes + intranet);
    expect(read[0]).toMatchObject({ destination: 'default', via: '10.80.0.1', device: 'eth0', scope: 'global', line: 1 });
    expect(read[1]).toMatchObject({ destination: '10.80.0.0/24', scope: 'link', proto: 'kernel', table: 'main' });
    expect(read[4]).toMatchObject({ type: 'local', table: 'local' });
    expect(foreignRoutes(read).map((r) => r.destination)).toEqual(['10.80.0.0/24', '172.16.0.0/12']);
    expect(routeTo(read, '172.17.200.60')?.device).toBe('docker0');
    expect(routeTo(read, '172.30.0.1')?.via).toBe('10.80.0.1');
    expect(readRoutes('Error: argument "all" is wrong\n')).toEqual([]);
  });

  test('addresses of all interfaces, also of point-to-point links', () => {
    const text = `2: eth0    inet 10.80.0.2/24 brd 10.80.0.255 scope global eth0\\       valid_lft forever
7: tun0    inet 10.8.0.6 peer 10.8.0.5/32 scope global tun0\\       valid_lft forever
9: veth1@if8    inet6 fe80::1/64 scope link \\       valid_lft forever
`;
    expect(readAddresses(text).map((a) => [a.device, a.address, a.prefix])).toEqual([
      ['eth0', '10.80.0.2', 24],
      ['tun0', '10.8.0.6', 32],
      ['veth1', 'fe80::1', 64],
    ]);
  });

  const anyCidr = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255), fc.integer({ min: 8, max: 32 }))
    .map(([a, b, c, d, p]) => cidr(networkText(cidr(`${a}.${b}.${c}.${d}/${p}`))));

  test('overlap is mutual, and holds exactly where one network lies in the other', () => {
    fc.assert(
      fc.property(
        anyCidr,
        anyCidr,
        (a, b) => overlap(a, b) === overlap(b, a) && overlap(a, b) === (within(a, b) || within(b, a)) && overlap(a, a),
      ),
    );
  });

  test('a range that is proposed overlaps nothing that is taken', () => {
    fc.assert(
      fc.property(fc.array(anyCidr, { maxLength: 12 }), (taken) => {
        const range = freeRange(taken);
        return range === undefined || !taken.some((t) => overlap(t, range));
      }),
    );
    expect(freeRange(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(cidr))).toEqual(cidr('198.19.0.0/16'));
  });

  test('the networks of a pool lie in it, are disjoint and count 2^(size - prefix)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 24 }), fc.integer({ min: 0, max: 6 }), (prefix, more) => {
        const base = cidr(networkText(cidr(`10.90.77.3/${prefix}`)));
        const all = networksOf({ base, size: prefix + more });
        return all.length === 2 ** more && all.every((n) => within(n, base)) && new Set(all.map(networkText)).size === all.length;
      }),
    );
    expect(builtInPools.flatMap((p) => networksOf(p))).toHaveLength(31);
  });

  test('use of the pools: by Docker, by others, free', () => {
    const pools = poolsOf([{ base: '10.90.0.0/22', size: 24 }]);
    expect(poolUse(pools, [cidr('10.90.0.0/24')], [cidr('10.90.2.0/23')])).toEqual({ total: 4, used: 1, taken: 2, free: 1 });
    expect(poolsOf([{ base: 'x', size: 3 }])).toBe(builtInPools);
  });
});
