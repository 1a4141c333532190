import type ipaddr from 'ipaddr.js';
import { type Cidr, firstHost, hostCidr, isIp, isNetwork, isV6, networkText, parseCidr, upperHalf, within } from './address.ts';
import { checkPool } from './check-pools.ts';
import { note as bad } from './check-value.ts';
import { boolOf } from './flags.ts';
import { type Case, fixRemove, fixSet, quote, report, since } from './problem.ts';

/** docker0 and the pools: addresses that dockerd, or only its start, refuses. */
export function checkNetwork(c: Case): void {
  const bip = checkBip(c, 'bip');
  checkBip(c, 'bip6');
  const fixed = checkFixed(c, bip);
  gateway(c, 'default-gateway', bip ?? fixed);
  gateway(c, 'default-gateway-v6', undefined);
  checkV6(c);
  const pools = c.value['default-address-pools'];
  if (Array.isArray(pools)) for (const [i, pool] of pools.entries()) checkPool(c, pool, ['default-address-pools', i]);
  exclusive(c);
}

const text = (c: Case, key: string): string | undefined => {
  const value = c.value[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A switch with its default, from the file or a flag. */
function on(c: Case, key: string, otherwise: boolean): boolean {
  const flag = c.flags.given.findLast((f) => f.key === key);
  if (flag) return boolOf(flag.value) ?? otherwise;
  if (c.value[key] === null) return false;
  return typeof c.value[key] === 'boolean' ? (c.value[key] as boolean) : otherwise;
}

function checkBip(c: Case, key: 'bip' | 'bip6'): Cidr | undefined {
  const value = text(c, key);
  if (value === undefined) return undefined;
  const v6 = key === 'bip6';
  const cidr = parseCidr(value);
  if (!cidr || cidr.v6 !== v6) {
    const bare = value.trim().replace(/\/.*$/, '');
    const guess = isIp(bare) && isV6(bare) === v6 ? parseCidr(`${bare}/${v6 ? 64 : 24}`) : undefined;
    const meant = guess && isNetwork(guess) ? `${firstHost(guess)}/${guess.prefix}` : guess ? `${bare}/${guess.prefix}` : undefined;
    bad(
      c,
      'fails-at-start',
      'network.bip-invalid',
      'bip-invalid',
      [key],
      `"${key}": ${quote(value)} is no address with a prefix`,
      `dockerd wants the address of docker0 and the length of its network, such as ${v6 ? 'fd00:80::1/64' : '172.26.0.1/24'}.`,
      meant ? fixSet(c, 'add-prefix', [key], meant) : fixRemove(c, [key]),
    );
    return undefined;
  }
  if (isNetwork(cidr) && cidr.prefix < (v6 ? 127 : 31)) {
    bad(
      c,
      'fails-at-start',
      'network.bip-invalid',
      'bip-network',
      [key],
      `"${key}": ${quote(value)} is a network, not an address in it`,
      'docker0 needs an address of its own; the first address of a network names the network itself.',
      fixSet(c, 'first-address', [key], `${firstHost(cidr)}/${cidr.prefix}`),
    );
  }
  return cidr;
}

function checkFixed(c: Case, bip: Cidr | undefined): Cidr | undefined {
  const value = text(c, 'fixed-cidr');
  if (value === undefined) return undefined;
  const cidr = parseCidr(value);
  const inBip = bip && bip.prefix < 31 && !bip.hidden ? fixSet(c, 'inside-bip', ['fixed-cidr'], upperHalf(bip)) : undefined;
  if (!cidr || cidr.v6) {
    const guess = isIp(value) && !isV6(value) ? parseCidr(`${value}/24`) : undefined;
    bad(
      c,
      'fails-at-start',
      'network.fixed-cidr',
      'fixed-cidr-invalid',
      ['fixed-cidr'],
      `"fixed-cidr": ${quote(value)} is no IPv4 network`,
      'dockerd wants a network with its prefix, inside that of docker0.',
      inBip ?? (guess ? fixSet(c, 'add-prefix', ['fixed-cidr'], networkText(guess)) : fixRemove(c, ['fixed-cidr'])),
    );
    return undefined;
  }
  if (bip && within(cidr, bip) === false) {
    bad(
      c,
      'fails-at-start',
      'network.fixed-cidr',
      'fixed-cidr-outside',
      ['fixed-cidr'],
      `"fixed-cidr" ${value} lies outside "bip" ${text(c, 'bip')}`,
      'Containers on docker0 get their addresses from fixed-cidr, so it has to be a part of the network of bip.',
      inBip ?? fixRemove(c, ['fixed-cidr']),
    );
  }
  return cidr;
}

function gateway(c: Case, key: string, network: Cidr | undefined): void {
  const value = text(c, key);
  if (value === undefined || !isIp(value)) return;
  const cidr = hostCidr(value);
  if (cidr?.v6 === (key === 'default-gateway')) {
    bad(
      c,
      'fails-at-start',
      'network.default-gateway',
      'gateway-family',
      [key],
      `"${key}": ${value} is of the other IP version`,
      'default-gateway is for IPv4, default-gateway-v6 for IPv6.',
      fixRemove(c, [key]),
    );
  } else if (cidr && network && within(cidr, network) === false) {
    bad(
      c,
      'fails-at-start',
      'network.default-gateway',
      'gateway-outside',
      [key],
      `"${key}" ${value} lies outside docker0's network`,
      `docker0 has ${networkText(network)}; a gateway outside of it cannot be reached from there.`,
      fixRemove(c, [key]),
    );
  }
}

const LINK_LOCAL = parseCidr('fe80::/64')!;

/** True where a network is not the link-local one and has addresses in common with it; older engines look at its first one only. */
const clashes = (c: Case, cidr: Cidr) =>
  networkText(cidr) !== networkText(LINK_LOCAL) &&
  !cidr.hidden &&
  (within({ ...cidr, prefix: 128 }, LINK_LOCAL) || (since(c, '27.0') && within(LINK_LOCAL, cidr)));

function checkV6(c: Case): void {
  const value = text(c, 'fixed-cidr-v6');
  const path = ['fixed-cidr-v6'];
  const ula = fixSet(c, 'private-range', path, 'fd00:80::/64');
  if (value !== undefined) {
    const cidr = parseCidr(value, !since(c, '27.0'));
    const kind = since(c, '25.0') ? 'rejected' : 'fails-at-start';
    const mapped = cidr?.v6 && (cidr.address as ipaddr.IPv6).isIPv4MappedAddress();
    if (!cidr?.v6 || mapped) {
      const meant = isIp(value) && isV6(value) ? fixSet(c, 'add-prefix', path, `${value}/64`) : ula;
      bad(
        c,
        kind,
        'network.ipv6-pool',
        'fixed-cidr-v6-invalid',
        path,
        `"fixed-cidr-v6": ${quote(value)} is no IPv6 network`,
        'dockerd wants an IPv6 network with its prefix, such as fd00:80::/64.',
        meant,
      );
    } else if ((since(c, '27.0') && /^ff/i.test(value)) || (since(c, '25.0') && clashes(c, cidr))) {
      bad(
        c,
        'rejected',
        'network.ipv6-pool',
        'fixed-cidr-v6-invalid',
        path,
        `"fixed-cidr-v6": ${value} is not for containers`,
        'Multicast and link-local networks cannot be given to containers.',
        ula,
      );
    }
  }
  const off = !since(c, '28.0');
  if (
    off &&
    on(c, 'ipv6', false) &&
    value === undefined &&
    !c.flags.given.some((f) => f.key === 'fixed-cidr-v6') &&
    c.value.bridge !== 'none'
  ) {
    report(c, {
      kind: 'fails-at-start',
      cause: 'network.ipv6-pool',
      code: 'ipv6-without-pool',
      path: ['ipv6'],
      title: '"ipv6" is on and "fixed-cidr-v6" is not set',
      why: 'Before 28.0 dockerd has no IPv6 network of its own for docker0; one has to be named.',
      fix: ula,
    });
  }
}

/** Settings that rule each other out. */
function exclusive(c: Case): void {
  const bridge = text(c, 'bridge');
  if (bridge && bridge !== 'none') {
    for (const key of ['bip', 'bip6']) {
      if (text(c, key))
        bad(
          c,
          'fails-at-start',
          'daemon-json.bad-value',
          'bridge-and-bip',
          [key],
          `"${key}" and "bridge" exclude each other`,
          'bip configures docker0; with bridge you bring an interface that has its own address.',
          fixRemove(c, [key]),
        );
    }
  }
  if (!on(c, 'icc', true) && !on(c, 'iptables', true) && c.value.icc !== undefined) {
    bad(
      c,
      'fails-at-start',
      'daemon-json.bad-value',
      'icc-needs-iptables',
      ['icc'],
      '"icc" and "iptables" are both off',
      'dockerd separates containers by iptables rules, so it needs at least one of the two.',
      c.value.iptables === undefined ? fixRemove(c, ['icc']) : fixRemove(c, ['iptables']),
    );
  }
  if (!since(c, '27.0') && on(c, 'ip6tables', false) && !on(c, 'experimental', false) && c.value.ip6tables !== undefined) {
    bad(
      c,
      'fails-at-start',
      'daemon-json.bad-value',
      'ip6tables-experimental',
      ['ip6tables'],
      '"ip6tables" needs "experimental" before Docker 27',
      'Up to 26 the IPv6 rules are an experimental feature, and dockerd stops where that is off.',
      fixSet(c, 'set-experimental', ['experimental'], true),
    );
  }
}
