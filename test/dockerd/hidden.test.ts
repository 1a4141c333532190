import { expect, test } from 'vitest';
import { hostCidr, isIp, isNetwork, isV6, networkText, parseCidr, within } from '../../src/dockerd/address.ts';
import { addressIn } from '../../src/dockerd/firewall.ts';
import { networksOf } from '../../src/dockerd/pools.ts';
import { readResolv } from '../../src/dockerd/resolv.ts';
import { overlap, readAddresses, readRoutes, routeTo } from '../../src/dockerd/routes.ts';
import { validate } from '../../src/dockerd/validate.ts';
import { parseVersion } from '../../src/dockerd/version.ts';
import { createRedactor } from '../../src/redact/index.ts';

const redact = (text: string) => createRedactor({ caseKey: 'hidden' }).redact(text).text;
const [own, neighbour, other, six] = redact('85.214.77.19 85.214.77.20 91.198.4.7 2a01:4f8:c17:b0f::2').split(' ') as [
  string,
  string,
  string,
  string,
];

test('a replaced address is an address of its family, and stays what it is in text', () => {
  expect([own, six].map((a) => [isIp(a), isV6(a)])).toEqual([
    [true, false],
    [true, true],
  ]);
  expect(networkText(parseCidr(`${own}/24`)!)).toBe(`${own}/24`);
  expect(isNetwork(parseCidr(`${own}/24`)!)).toBe(false);
  expect(['ip4-12-34', 'ip4-abcdef-abcdef/24', 'ip6-xyz', 'host-0123456789'].some((a) => isIp(a))).toBe(false);
});

test('what the placeholders tell is reckoned with, what only the values tell is unknown', () => {
  const at = (address: string, prefix: number) => parseCidr(`${address}/${prefix}`)!;
  expect(within(at(own, 32), at(own, 28))).toBe(true);
  expect(within(at(neighbour, 32), at(own, 24))).toBe(true);
  expect(within(at(neighbour, 32), at(own, 28))).toBeUndefined();
  expect(within(at(other, 32), at(own, 24))).toBe(false);
  expect(within(at(other, 32), at(own, 8))).toBeUndefined();
  expect(within(hostCidr('10.0.0.1')!, at(own, 8))).toBe(false);
  expect(within(at(own, 32), parseCidr('0.0.0.0/0')!)).toBe(true);
  expect(overlap(at(own, 24), at(neighbour, 26))).toBe(true);
  expect(addressIn(own)(`${neighbour}/24`)).toBe(true);
  expect(networksOf({ base: at(own, 16), size: 24 })).toHaveLength(256);
});

test('the host reads them out of its routes, addresses and resolvers', () => {
  const routes = readRoutes(
    `default via ${own} dev eth0\n${neighbour}/24 dev eth0 proto kernel scope link src ${own}\n10.0.0.0/8 dev tun0`,
  );
  expect(routeTo(routes, own)?.device).toBe('eth0');
  expect(routes.map((r) => r.network.prefix)).toEqual([0, 24, 8]);
  expect(
    readAddresses(`2: eth0    inet ${own}/24 scope global eth0\n2: eth0    inet6 ${six}/64 scope global`).map((a) => [a.address, a.prefix]),
  ).toEqual([
    [own, 24],
    [six, 64],
  ]);
  expect(readResolv(`nameserver ${own}\nnameserver ${six}\n`).map((s) => s.address)).toEqual([own, six]);
});

const config = `{
  "bip": "85.214.77.1/24", "fixed-cidr": "85.214.77.128/25", "default-gateway": "85.214.77.254",
  "dns": ["85.214.77.53", "2a01:4f8:c17:b0f::53"], "ip": "85.214.77.19", "host-gateway-ips": ["85.214.77.19", "2a01:4f8:c17:b0f::2"],
  "insecure-registries": ["85.214.77.0/24", "85.214.77.19:5000", "[2a01:4f8:c17:b0f::2]:5000"],
  "registry-mirrors": ["https://85.214.77.19:5443"],
  "default-address-pools": [{"base": "91.198.0.0/16", "size": 24}],
  "hosts": ["unix:///var/run/docker.sock", "tcp://85.214.77.19:2376", "tcp://[2a01:4f8:c17:b0f::2]:2376"],
  "metrics-addr": "85.214.77.19:9323", "fixed-cidr-v6": "2a01:4f8:c17:b0f::/64"
}`;

test.each(['20.10.24', '26.1.5', '28.5.2', '29.7.2'])(
  'an engine %s gets no other verdict on a configuration than before redaction',
  (engine) => {
    const judged = (text: string) => validate(text, { engine: parseVersion(engine) }).map((p) => [p.kind, p.code, p.line]);
    expect(redact(config)).not.toMatch(/85\.214|91\.198|2a01/);
    expect(judged(redact(config))).toEqual(judged(config));
  },
);
