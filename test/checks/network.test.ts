import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectors, type Evidence } from '../../collectors/index.ts';
import { networkChecks } from '../../src/checks/network/index.ts';
import { examine } from '../../src/core/examine.ts';
import { gather } from '../../src/core/gather.ts';
import { type Cidr, networkText, parseCidr, within } from '../../src/dockerd/address.ts';
import { addressIn, fateOf, type Packet } from '../../src/dockerd/firewall.ts';
import { readIptables } from '../../src/dockerd/iptables.ts';
import { readNft } from '../../src/dockerd/nft.ts';
import { builtInPools, freeRange, networksOf, poolsOf, poolUse } from '../../src/dockerd/pools.ts';
import { proxyProblem, proxyTarget } from '../../src/dockerd/proxy.ts';
import { readResolv, withServers } from '../../src/dockerd/resolv.ts';
import { foreignRoutes, overlap, readAddresses, readRoutes, routeTo } from '../../src/dockerd/routes.ts';
import type { Safe } from '../../src/model/safe.ts';

const cidr = (text: string) => parseCidr(text) as Cidr;

const routes = `default via 10.80.0.1 dev eth0 proto static
10.80.0.0/24 dev eth0 proto kernel scope link src 10.80.0.2
172.17.0.0/16 dev docker0 proto kernel scope link src 172.17.0.1
172.18.0.0/16 dev br-efb0bf09aa84 proto kernel scope link src 172.18.0.1 linkdown
local 10.80.0.2 dev eth0 table local proto kernel scope host src 10.80.0.2
broadcast 10.80.0.255 dev eth0 table local proto kernel scope link src 10.80.0.2
`;
const vpn = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((n) => `${n} dev tun0 scope link linkdown\n`).join('');
const intranet = '172.16.0.0/12 via 10.80.0.1 dev eth0\n';

const saved = `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:DOCKER - [0:0]
:DOCKER-USER - [0:0]
-A FORWARD -j DOCKER-USER
-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -o docker0 -j DOCKER
-A FORWARD -i docker0 ! -o docker0 -j ACCEPT
-A DOCKER-USER -j RETURN
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:DOCKER - [0:0]
-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
COMMIT
`;
const userRules = (...rules: string[]) =>
  saved.replace('-A DOCKER-USER -j RETURN\n', `${rules.map((r) => `-A DOCKER-USER ${r}\n`).join('')}-A DOCKER-USER -j RETURN\n`);

const out: Packet = {
  in: 'docker0',
  out: 'eth0',
  protocol: 'tcp',
  port: 443,
  state: 'NEW',
  from: addressIn('172.17.0.2'),
  to: addressIn('93.184.215.14'),
};
const back: Packet = { ...out, in: 'eth0', out: 'docker0', port: 40_000, state: 'ESTABLISHED', from: out.to, to: out.from };

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

describe('packets on paper', () => {
  test("Docker's own rules let containers out and answers back in", () => {
    const filter = readIptables(saved).get('filter') ?? new Map();
    expect(fateOf(filter, 'FORWARD', out).verdict).toBe('accept');
    expect(fateOf(filter, 'FORWARD', back).verdict).toBe('accept');
    expect(fateOf(filter, 'FORWARD', { ...back, state: 'NEW' })).toMatchObject({ verdict: 'drop', by: { name: 'FORWARD' } });
  });

  test.each([
    ['a drop of all that comes from outside stops the answers', ['-i eth0 -j DROP'], 'drop'],
    ['unless answers pass before it', ['-i eth0 -m conntrack --ctstate RELATED,ESTABLISHED -j RETURN', '-i eth0 -j DROP'], 'accept'],
    ['a rule that is not understood may let them pass', ['-i eth0 -m set --match-set mine src -j RETURN', '-i eth0 -j DROP'], 'accept'],
    ['a drop for others does not touch them', ['-s 203.0.113.0/24 -j DROP', '! -i eth0 -j DROP', '-p udp -j DROP'], 'accept'],
  ])('%s', (_, rules, verdict) => {
    const filter = readIptables(userRules(...rules)).get('filter') ?? new Map();
    expect(fateOf(filter, 'FORWARD', back).verdict).toBe(verdict);
  });

  const table = (rules: string) => `table inet host { # handle 1
	set allowed {
		type ipv4_addr
		elements = { 10.0.0.1,
			     10.0.0.2 }
	}
	chain forward { # handle 2
		type filter hook forward priority filter; policy drop;
${rules}
	}
}
`;
  test.each([
    ['ct state established,related accept # handle 3', 'drop', 'accept'],
    ['iifname { "docker0", "br-*" } accept\nct state vmap { established : accept, related : accept, invalid : drop }', 'accept', 'accept'],
    ['ip saddr @allowed counter packets 0 bytes 0 accept', 'unknown', 'unknown'],
    ['ip saddr { 10.0.0.0/8, 172.16.0.0/12,\n192.168.0.0/16 } accept\nct state established accept', 'accept', 'accept'],
    ['iifname . oifname { "docker0" . "eth0" } accept', 'unknown', 'unknown'],
    ['tcp dport { 80, 443 } accept\nip daddr != 172.17.0.0/16 drop', 'accept', 'drop'],
    ['jump later\nct state established goto later', 'drop', 'drop'],
  ])('nftables: %s', (rules, outward, inward) => {
    const [host] = readNft(table(rules));
    expect(host?.bases).toMatchObject([{ name: 'forward', table: 'host', family: 'inet', hook: 'forward', policy: 'drop' }]);
    expect(fateOf(host?.chains ?? new Map(), 'forward', out).verdict).toBe(outward);
    expect(fateOf(host?.chains ?? new Map(), 'forward', back).verdict).toBe(inward);
  });

  test('no text of rules makes the readers fail', () => {
    const word = fc.constantFrom(
      '-A',
      'FORWARD',
      '-j',
      'DROP',
      '!',
      '-i',
      '*filter',
      ':X',
      'table ip x {',
      'chain y {',
      '}',
      'vmap {',
      'ct state',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        readNft(text);
        readIptables(text);
        return true;
      }),
    );
  });
});

describe('proxies and resolvers', () => {
  test.each([
    ['http://proxy.lab:3128', undefined],
    ['https://user:secret-1a2b3c4d5e@proxy.lab:3128/', undefined],
    ['proxy.lab:3128', undefined],
    ['socks5://10.0.0.1:1080', undefined],
    ['http//proxy.lab:3128', 'http://proxy.lab:3128'],
    ['http:/proxy.lab:3128', 'http://proxy.lab:3128'],
    ['http:proxy.lab:3128', 'http://proxy.lab:3128'],
    ['htpp://proxy.lab:3128', 'http://proxy.lab:3128'],
    ['"http://proxy.lab:3128"', 'http://proxy.lab:3128'],
    ['http://proxy.lab:3128 ', 'http://proxy.lab:3128'],
    ['http://proxy.lab:99999', 'nothing'],
    ['http://proxy lab:port', 'nothing'],
  ])('%s', (value, meant) => {
    const problem = proxyProblem(value);
    if (meant === undefined) expect(problem).toBeUndefined();
    else expect(problem?.meant ?? 'nothing').toBe(meant);
  });

  test('what is proposed for a proxy can itself be used', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const meant = proxyProblem(text)?.meant;
        return meant === undefined || proxyProblem(meant) === undefined;
      }),
    );
    expect(proxyTarget('http://a:b@10.0.0.1:3128/')).toEqual({ host: '10.0.0.1', port: 3128 });
  });

  test('servers of a resolv.conf, and others in their place', () => {
    const text = '# by hand\nsearch lab\nnameserver 198.18.0.99\nnameservers 1.2.3.4\nnameserver 198.18.0.98\noptions edns0\n';
    expect(readResolv(text).map((s) => [s.address, s.line])).toEqual([
      ['198.18.0.99', 3],
      ['198.18.0.98', 5],
    ]);
    expect(withServers(text, ['198.18.0.53'])).toBe('# by hand\nsearch lab\nnameserver 198.18.0.53\nnameservers 1.2.3.4\noptions edns0\n');
    expect(withServers('', ['198.18.0.53'])).toBe('nameserver 198.18.0.53\n');
  });
});

const now = '2026-11-24T17:00:00.000Z';
const said = (
  message: string,
  at = '2026-11-24T16:59:00.000000+00:00',
) => `2026-11-24T16:00:00.000000+00:00 systemd[1]: Starting docker.service - Docker Application Container Engine...
${at} dockerd[71]: ${message}
`;
const up = {
  'engine/connect': 'connected',
  'engine/ping': 'OK',
  'engine/version': '{"Version":"26.1.5"}',
  'engine/info': '{}',
  'engine/networks': '[]',
};
const common = {
  'caller/caller': JSON.stringify({ uid: 0, gid: 0, user: 'root', home: '/root', groups: [], platform: 'linux', now }),
  'client/programs': '/usr/sbin/dockerd\n/usr/bin/docker\n/usr/sbin/iptables\n',
  'config/version': 'Docker version 26.1.5, build 411e817\n',
  'network/routes': routes,
  'network/resolv': 'nameserver 198.18.0.53\n',
  'network/iptables-version': 'iptables v1.8.11 (nf_tables)\n',
  'network/iptables-save': saved,
  'network/forward': '1\n',
  'network/addresses':
    '2: eth0    inet 10.80.0.2/24 brd 10.80.0.255 scope global eth0\n3: docker0    inet 172.17.0.1/16 scope global docker0\n',
};

/** What the network checks find on a host that gives these answers; what is not given was not looked at, `undefined` is not there. */
async function causesOn(given: Record<string, string | undefined>) {
  const all: Record<string, string | undefined> = { ...common, 'config/file': undefined, ...given };
  const { evidence } = await gather<Evidence>(collectors, async (collector, key, ask) => {
    const name = `${collector}/${key}`;
    const text = all[name];
    const status = name in all ? 'missing' : 'skipped';
    const answer = text === undefined ? ({ status, says: 'ENOENT' as Safe } as const) : ({ status: 'ok', text: text as Safe } as const);
    return { collector, key, ask, answer, ms: 0, originalBytes: 0, redactions: {} };
  });
  const { causes, broken } = examine(networkChecks, evidence);
  expect(broken).toEqual([]);
  return causes.map(({ finding: f }) => `${f.severity} ${f.cause}${f.fixes[0] ? ` (${f.fixes[0].id})` : ''}`);
}

const noPool =
  'failed to start daemon: Error initializing network controller: error creating default "bridge" network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network';
const pull = (why: string) =>
  `time="2026-11-24T16:59:00Z" level=error msg="Handler for POST /v1.45/images/create returned error: Get \\"https://private.lab:5443/v2/\\": ${why}"`;

describe('hosts', () => {
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['a healthy one', up, []],
    [
      'a VPN over all private networks',
      { 'logs/docker': said(noPool), 'network/routes': routes.replace(/^17.*\n/gm, '') + vpn },
      ['error network.address-pools (add-a-pool)'],
    ],
    [
      'the routes of a redirected gateway',
      {
        'logs/docker': said(
          'Error starting daemon: failed to parse pool request for address space "LocalDefault" pool "" subpool "": could not find an available predefined network',
        ),
        'network/routes':
          '0.0.0.0/1 via 10.8.0.5 dev tun0\ndefault via 192.168.1.1 dev wlp3s0 proto dhcp\n128.0.0.0/1 via 10.8.0.5 dev tun0\n192.168.1.0/24 dev wlp3s0 proto kernel scope link\n',
      },
      ['error network.address-pools (add-a-pool)'],
    ],
    ['an intranet behind a gateway', { ...up, 'network/routes': routes + intranet }, ['warning network.bip-overlap (move-docker0)']],
    ['a DNS server in docker0', { ...up, 'network/resolv': 'nameserver 172.17.9.53\n' }, ['error network.bip-overlap (move-docker0)']],
    ['a DNS server on docker0 itself', { ...up, 'network/resolv': 'nameserver 172.17.0.1\n' }, []],
    ['forwarding off', { ...up, 'network/forward': '0\n' }, ['error network.ip-forward (turn-it-on)']],
    ['forwarding off while dockerd does not run', { 'network/forward': '0\n' }, []],
    ['rules flushed', { ...up, 'network/iptables-save': '*filter\n:FORWARD ACCEPT [0:0]\nCOMMIT\n' }, ['error firewall.flushed (restart)']],
    ['rules that could not be read', { ...up, 'network/iptables-save': undefined }, []],
    [
      'a drop for all from outside',
      { ...up, 'network/iptables-save': userRules('-i eth0 -j DROP') },
      ['error firewall.interference (delete-the-rule)'],
    ],
    ['no resolv.conf', { ...up, 'network/resolv': undefined }, ['error network.host-dns']],
    [
      'a DNS server that did not answer',
      {
        ...up,
        'logs/docker': said(pull('dial tcp: lookup private.lab on 198.18.0.53:53: read udp 10.80.0.2:58119->198.18.0.53:53: i/o timeout')),
      },
      ['error network.host-dns'],
    ],
    [
      'one that was replaced since',
      {
        ...up,
        'logs/docker': said(pull('dial tcp: lookup private.lab on 198.18.0.99:53: read udp 10.80.0.2:58119->198.18.0.99:53: i/o timeout')),
      },
      [],
    ],
    [
      'one that did not answer long ago',
      {
        ...up,
        'logs/docker': said(
          pull('dial tcp: lookup private.lab on 198.18.0.53:53: read udp 10.80.0.2:58119->198.18.0.53:53: i/o timeout'),
          '2026-11-24T16:00:01.000000+00:00',
        ).replaceAll('16:00:0', '09:00:0'),
      },
      ['warning network.host-dns'],
    ],
    [
      'an unknown authority',
      { ...up, 'logs/docker': said(pull('tls: failed to verify certificate: x509: certificate signed by unknown authority')) },
      ['error registry.unknown-ca'],
    ],
    [
      'plain HTTP',
      { ...up, 'logs/docker': said(pull('http: server gave HTTP response to HTTPS client')) },
      ['error registry.http (allow-plain-http)'],
    ],
    [
      'plain HTTP that is allowed now',
      {
        ...up,
        'config/file': '{"insecure-registries": ["private.lab:5443"]}',
        'logs/docker': said(pull('http: server gave HTTP response to HTTPS client')),
      },
      [],
    ],
    [
      'a legacy iptables on a kernel without it',
      {
        'logs/docker': said(
          'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.13 (legacy): can\'t initialize iptables table `nat\': Table does not exist (do you need to insmod?)',
        ),
      },
      ['error firewall.iptables-backend (use-nft)'],
    ],
    [
      'two records of docker0',
      {
        'logs/docker': said(
          'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df (docker0): conflicts with network 3495 (docker0): networks have same bridge name',
        ),
      },
      ['error network.state-stale (move-aside)'],
    ],
    [
      'iptables off and nobody else',
      { ...up, 'config/file': '{"iptables": false}', 'network/iptables-save': '' },
      ['error firewall.iptables-off (drop-the-option)'],
    ],
    [
      'iptables off, and rules of the host instead',
      {
        ...up,
        'config/file': '{"iptables": false}',
        'network/iptables-save': '*nat\n:POSTROUTING ACCEPT [0:0]\n-A POSTROUTING -s 172.17.0.0/16 -j MASQUERADE\nCOMMIT\n',
      },
      [],
    ],
    [
      'a malformed proxy',
      { ...up, 'config/file': '{"proxies": {"https-proxy": "http//proxy.lab:3128"}}' },
      ['error proxy.malformed (right-address)'],
    ],
    [
      'a proxy for logins only',
      { ...up, 'client/profile': '/etc/profile.d/proxy.sh:1:export HTTPS_PROXY=http://proxy.lab:3128\n' },
      ['warning proxy.not-set (in-daemon-json)'],
    ],
    ['DNS of containers on loopback', { ...up, 'config/file': '{"dns": ["127.0.0.53"]}' }, ['error network.container-dns (use-the-hosts)']],
  ])('%s', async (_, given, expected) => {
    expect(await causesOn(given)).toEqual(expected);
  });
});
