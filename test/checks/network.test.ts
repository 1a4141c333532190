import { describe, expect, test } from 'vitest';
import { collectors, type Evidence } from '../../collectors/index.ts';
import { networkChecks } from '../../src/checks/network/index.ts';
import { examine } from '../../src/core/examine.ts';
import { gather } from '../../src/core/gather.ts';
import type { Safe } from '../../src/model/safe.ts';
import { intranet, routes, saved, userRules, vpn } from '../dockerd/network-texts.ts';

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
