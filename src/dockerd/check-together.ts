import { type Cidr, isNetwork, networkText, parseCidr, within } from './address.ts';
import { note } from './check-value.ts';
import { isRecord } from './coerce.ts';
import { setKey } from './edit.ts';
import { type Case, fixRemove, fixSet, isFull, quote, report } from './problem.ts';

/** The network of docker0 where nobody names another one. */
const DOCKER0 = parseCidr('172.17.0.0/16')!;
const LOOPBACK = /^(?:127\.|localhost(?::|$)|\[?::1\]?(?::|$))/;

/** What dockerd takes without a word and what works against itself, or opens more than was meant. */
export function checkTogether(c: Case): void {
  pools(c);
  hosts(c);
  exposure(c);
  const named = (key: string) => Boolean(c.value[key]) || c.flags.given.some((f) => f.key === key);
  if (c.value.tlsverify === true && named('tlscert') && named('tlskey') && !named('tlscacert'))
    report(c, {
      kind: 'risky',
      cause: 'tls.verify-without-ca',
      code: 'verify-without-ca',
      path: ['tlsverify'],
      title: '"tlsverify" without "tlscacert" trusts every public CA',
      why: 'dockerd then checks client certificates against the CAs of the system: whoever has a certificate of one of them is let in.',
    });
  if (c.value.iptables === false || c.value.iptables === null)
    report(c, {
      kind: 'risky',
      cause: 'network.iptables-off',
      code: 'iptables-off',
      path: ['iptables'],
      title: '"iptables" is off: containers have neither NAT nor separation',
      why: 'They reach no other host, networks are not kept apart, and published ports work through the userland proxy only, if at all.',
      fix: fixRemove(c, ['iptables']),
    });
}

const poolBases = (c: Case): { base: Cidr; index: number; size: number }[] => {
  const list = c.value['default-address-pools'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((pool: unknown, index) => {
    if (!isRecord(pool)) return [];
    const of = (name: string) => Object.entries(pool).find(([k]) => k.toLowerCase() === name)?.[1];
    const base = parseCidr(String(of('base')));
    const size = of('size');
    return base && typeof size === 'number' ? [{ base, index, size }] : [];
  });
};

const touch = (a: Cidr, b: Cidr) => within(a, b) === true || within(b, a) === true;

function pools(c: Case): void {
  const all = poolBases(c);
  for (const [i, { base, index }] of all.entries()) {
    // the rest of a very long list would not be told
    if (isFull(c)) break;
    const earlier = all.find((other, j) => j >= i || touch(base, other.base));
    if (earlier && earlier.index !== index)
      note(
        c,
        'risky',
        'network.pools-overlap',
        'pools-overlap',
        ['default-address-pools', index, 'base'],
        `the pools ${networkText(earlier.base)} and ${networkText(base)} overlap`,
        'Networks are cut out of both, and the same addresses can be given twice.',
        fixRemove(c, ['default-address-pools', index]),
      );
  }
  const bip = typeof c.value.bip === 'string' ? parseCidr(c.value.bip) : undefined;
  const docker0 = bip ?? DOCKER0;
  const hit = all.find(({ base }) => touch(docker0, base));
  if (!hit || docker0.v6) return;
  const left = all.filter(({ base }) => !base.v6 && within(base, docker0) !== true).length;
  const keeps = c.value['live-restore'] === true;
  // without an address of its own docker0 takes a network out of the first pool, when it is made anew
  if (bip ? left > 0 && within(hit.base, docker0) !== true : !keeps) return;
  note(
    c,
    'risky',
    'network.pool-holds-docker0',
    'pool-holds-docker0',
    ['default-address-pools', hit.index, 'base'],
    `the pool ${networkText(hit.base)} holds the network of docker0`,
    bip
      ? `docker0 has ${networkText(bip)}, and ${left > 0 ? 'that part of the pool is not left' : 'nothing of the pool is left'} for further networks.`
      : `With live-restore docker0 keeps ${networkText(DOCKER0)} as long as it exists${left > 0 ? '' : ': nothing of the pool is left for further networks'}.`,
    fixSet(c, 'other-base', ['default-address-pools', hit.index, 'base'], '10.200.0.0/16'),
  );
}

/** Addresses of the API that leave the local client without its socket. */
function hosts(c: Case): void {
  const list = c.value.hosts;
  if (!Array.isArray(list) || list.length === 0) return;
  const named = list.map(String);
  if (named.some((h) => /^\s*(?:unix|fd):\/\//.test(h) || h.trim() === '') || c.flags.given.some((f) => f.key === 'hosts')) return;
  report(c, {
    kind: 'risky',
    cause: 'listen.no-local-socket',
    code: 'no-local-socket',
    path: ['hosts'],
    title: '"hosts" names no unix socket: the local client finds nobody',
    why: 'A list replaces the default, which is unix:///var/run/docker.sock.',
    fix: {
      id: 'add-socket',
      title: 'add "unix:///var/run/docker.sock"',
      after: setKey(c.text, ['hosts', list.length], 'unix:///var/run/docker.sock'),
    },
  });
}

function exposure(c: Case): void {
  const metrics = c.value['metrics-addr'];
  if (typeof metrics === 'string' && /:\d+$/.test(metrics) && !LOOPBACK.test(metrics))
    report(c, {
      kind: 'risky',
      cause: 'listen.metrics-exposed',
      code: 'metrics-exposed',
      path: ['metrics-addr'],
      title: `"metrics-addr": ${quote(metrics)} can be reached from outside`,
      why: 'The metrics are served in clear text to everybody, also where the API has TLS.',
      fix: fixSet(c, 'local-only', ['metrics-addr'], `127.0.0.1:${/:(\d+)$/.exec(metrics)![1]}`),
    });
  const open = c.value['insecure-registries'];
  if (!Array.isArray(open)) return;
  const outside = open.map(String).filter((r) => !LOOPBACK.test(r) && r !== '::1/128');
  const whole = outside.find((r) => /\/0$/.test(r) && parseCidr(r) !== undefined && isNetwork(parseCidr(r)!));
  if (outside.length > 0)
    report(c, {
      kind: 'risky',
      cause: 'registry.insecure',
      code: 'insecure-registry',
      path: ['insecure-registries', open.indexOf(whole ?? outside[0])],
      title: whole ? 'every registry may answer without TLS' : `images of ${quote(outside[0])} come without TLS, or with any certificate`,
      why: 'Who stands between can give other images. Give the registry a certificate and put its CA into /etc/docker/certs.d.',
    });
}
