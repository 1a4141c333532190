import type { Evidence } from '../../../collectors/index.ts';
import { isV6 } from '../../dockerd/address.ts';
import { isLoopback, withServers } from '../../dockerd/resolv.ts';
import { routeTo } from '../../dockerd/routes.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { lookupSignatures } from './lookup.ts';
import { noDns } from './nsswitch.ts';
import { isRecent } from './option.ts';

const reads = ['caller', 'engine', 'logs', 'network', 'ports', 'target'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

interface Verdict {
  what: string;
  severity: Finding['severity'];
  confidence: Finding['confidence'];
  cites: readonly Cite[];
}

const path = '/etc/resolv.conf';
const stub = '/run/systemd/resolve/stub-resolv.conf';

/** A file that gives no server at all: Go, and so dockerd, then asks 127.0.0.1. */
function noServer({ network, ports }: Read): Verdict | undefined {
  const { resolv } = network;
  if (resolv.status === 'unknown' || resolv.servers.length > 0) return undefined;
  if (ports.listeners.some((l) => l.port === 53 && /^(127\.0\.0\.1|0\.0\.0\.0|::|::1)$/.test(l.address))) return undefined;
  const leads = resolv.stat?.target;
  const what =
    resolv.status === 'missing'
      ? leads
        ? `is a link to ${leads}, which does not exist`
        : 'does not exist'
      : 'names no server that can be read';
  const first = resolv.text?.split('\n').findIndex((l) => l.trim() !== '' && !l.startsWith('#')) ?? -1;
  const text = first >= 0 ? (resolv.text?.split('\n')[first] ?? '') : leads ? `${path} -> ${leads}` : what;
  return { what, severity: 'error', confidence: 'certain', cites: [{ source: path, ...(first >= 0 ? { line: first + 1 } : {}), text }] };
}

/** A server on this host where nobody listens. */
function nobodyListens({ network, ports }: Read): Verdict | undefined {
  if (ports.listeners.length === 0) return undefined;
  const { servers } = network.resolv;
  const deaf = servers.filter(
    (s) => isLoopback(s.address) && !ports.listeners.some((l) => l.port === 53 && [s.address, '0.0.0.0', '::'].includes(l.address)),
  );
  const [first] = deaf;
  if (!first || deaf.length < servers.length) return undefined;
  return {
    what: `names ${first.address}, where nobody listens on port 53`,
    severity: 'error',
    confidence: 'likely',
    cites: [
      { source: path, line: first.line, text: first.text },
      { source: ports.source, text: `no listener on ${first.address}:53` },
    ],
  };
}

/** A server that no route leads to, or that does not answer on the link. */
function unreachable({ network }: Read): Verdict | undefined {
  const servers = network.resolv.servers.filter((s) => !isV6(s.address) && !isLoopback(s.address));
  if (network.routes.length === 0 || servers.length === 0 || servers.length < network.resolv.servers.length) return undefined;
  const lost = servers.filter((s) => {
    const route = routeTo(network.routes, s.address);
    return !route || /^(unreachable|blackhole|prohibit)$/.test(route.type) || network.deadNeighbours.some((n) => n.address === s.address);
  });
  const [first] = lost;
  if (!first || lost.length < servers.length || network.routes.some((r) => r.table !== 'main' && r.table !== 'local')) return undefined;
  const neighbour = network.deadNeighbours.find((n) => n.address === first.address);
  // a host that leads nowhere may be meant to be alone
  const alone = !network.routes.some((r) => r.destination === 'default');
  return {
    what: neighbour
      ? `names ${first.address}, which does not answer on its own network`
      : `names ${first.address}, to which no route leads`,
    severity: alone ? 'warning' : 'error',
    confidence: alone ? 'possible' : 'likely',
    cites: [
      { source: path, line: first.line, text: first.text },
      neighbour
        ? { source: neighbour.path, line: neighbour.line, text: neighbour.text }
        : { source: network.routesSource, text: `no route to ${first.address}` },
    ],
  };
}

/** What dockerd itself said of a server that resolv.conf still names. */
function spoken({ caller, logs, network }: Read): Verdict | undefined {
  const words = lastMatch(logs.lastStart, lookupSignatures);
  if (!words) return undefined;
  const server = words.match.groups?.server?.replace(/^\[|\]$/g, '');
  const named = network.resolv.servers.find((s) => s.address === server);
  if (server && network.resolv.status === 'ok' && !named) return undefined;
  // a server that answers with a failure may only mean that one name
  const recent = isRecent(words.entry, caller) && words.match.groups?.word !== 'server misbehaving';
  return {
    what: server ? `names ${server}, which did not answer the daemon` : 'names a server that did not answer the daemon',
    severity: recent ? 'error' : 'warning',
    confidence: recent ? 'likely' : 'possible',
    cites: [...(named ? [{ source: path, line: named.line, text: named.text }] : []), citeLog(words.entry)],
  };
}

/** Questions that the kernel still waits for. */
function unanswered({ network }: Read): Verdict | undefined {
  const server = network.resolv.servers.find((s) => network.unanswered.filter((u) => u.server === s.address).length > 1);
  const question = network.unanswered.find((u) => u.server === server?.address);
  if (!server || !question) return undefined;
  return {
    what: `names ${server.address}, which leaves questions without an answer`,
    severity: 'error',
    confidence: 'likely',
    cites: [
      { source: path, line: server.line, text: server.text },
      { source: question.path, line: question.line, text: question.text },
    ],
  };
}

const generated = /NetworkManager|dhclient|dhcpcd|resolvconf|systemd-resolved|connman|netconfig|WSL|cloud-init|Tailscale/i;

/** Other servers than those that the containers took over when they were started. */
function changed({ network, target }: Read): Verdict | undefined {
  const { servers, stat } = network.resolv;
  const dns = target.options.get('dns')?.value;
  const given = new Set(Array.isArray(dns) ? dns : []);
  const before = network.containerResolvers.filter((c) => !given.has(c.address) && !isLoopback(c.address));
  const [first] = before;
  const [now] = servers;
  // a network manager knows why it wrote other servers
  if (generated.test(network.resolv.text ?? '')) return undefined;
  if (!first || !now || stat?.type !== 'file' || servers.some((s) => isLoopback(s.address))) return undefined;
  if (before.some((c) => servers.some((s) => s.address === c.address) || network.upstream.some((u) => u.address === c.address)))
    return undefined;
  return {
    what: `names ${now.address}, and containers were started with ${first.address}`,
    severity: 'warning',
    confidence: 'possible',
    cites: [
      { source: path, line: now.line, text: now.text, note: `changed ${stat.mtime}` },
      { source: first.path, line: first.line, text: first.text },
    ],
  };
}

/** /etc/hosts comes before DNS: a line that sends Docker Hub to this host, where no registry listens. */
function sentHere({ network, ports, target }: Read): Finding | undefined {
  if (ports.listeners.some((l) => l.port === 443) || (target.options.get('proxies')?.from ?? 'default') !== 'default') return undefined;
  const lines = network.registryHosts.filter((h) => isLoopback(h.address) || /^(?:0\.0\.0\.0|::)$/.test(h.address));
  const [first] = lines;
  if (!first || ports.listeners.length === 0) return undefined;
  return {
    code: 'DT610',
    cause: 'network.host-dns',
    severity: 'error',
    confidence: 'likely',
    data: { file: '/etc/hosts', what: `sends Docker Hub to ${first.address}, where no registry listens`, stub },
    cites: [
      { source: first.path, line: first.line, text: first.text },
      { source: ports.source, text: 'no listener on port 443' },
    ],
    fixes: [
      {
        id: 'turn-the-line-off',
        title: `turn ${lines.length > 1 ? 'these lines' : 'this line'} of /etc/hosts into a comment`,
        risk: 'none',
        steps: [{ run: ['sed', '-i', lines.map((l) => `${l.line}s/^/# /`).join(';'), '/etc/hosts'] }],
        verify: '`getent hosts registry-1.docker.io` answers with an address of Docker Hub',
        note: 'Where somebody has blocked Docker Hub on purpose, a mirror is what is wanted instead.',
      },
    ],
  };
}

function fixes({ network, target, engine }: Read, verdict: Verdict): Fix[] {
  const { resolv } = network;
  const dns = target.options.get('dns')?.value;
  const bad = new Set(resolv.servers.map((s) => s.address));
  const known = [
    ...network.upstream.map((u) => u.address),
    ...network.containerResolvers.map((c) => c.address),
    ...(Array.isArray(dns) ? dns.filter((d): d is string => typeof d === 'string') : []),
  ].filter((a) => !bad.has(a) && !isLoopback(a));
  const servers = [...new Set(known)].slice(0, 3);
  const note = engine.state === 'up' ? 'The daemon reads the file again within seconds; containers have to be restarted.' : undefined;
  const more = { verify: '`getent hosts registry-1.docker.io` answers', ...(note ? { note } : {}) };
  const isLink = resolv.stat?.type === 'link';
  if (network.hasResolved && (resolv.stat?.target?.includes('systemd/resolve') || bad.has('127.0.0.53'))) {
    return [
      {
        id: 'start-resolved',
        title: 'start systemd-resolved, which answers there',
        risk: 'none',
        steps: [{ run: ['systemctl', 'enable', '--now', 'systemd-resolved.service'] }],
        ...more,
      },
    ];
  }
  if (servers.length === 0 || verdict.what === '') return [];
  const title = `ask ${servers.join(', ')} instead`;
  if (isLink && resolv.status === 'missing') {
    return [
      {
        id: 'name-a-server',
        title,
        risk: 'none',
        steps: [{ run: ['rm', path] }, { edit: { path, before: null, after: withServers('', servers), mode: '0644' } }],
        ...more,
      },
    ];
  }
  if (isLink) return [];
  const edit = {
    path,
    before: resolv.text ?? null,
    after: withServers(resolv.text ?? '', servers),
    ...(resolv.text === undefined ? { mode: '0644' } : {}),
  };
  return [{ id: 'name-a-server', title, risk: 'none', steps: [{ edit }], ...more }];
}

export const hostDns = check({
  code: 'DT610',
  name: 'host-dns',
  causes: ['network.host-dns'],
  needs: reads,
  explains: ['DT611', 'DT632', 'DT633', 'DT643'],
  signatures: lookupSignatures,
  find: (evidence): Finding | undefined => {
    const unasked = noDns(evidence);
    if (unasked) return unasked;
    const verdict =
      noServer(evidence) ??
      nobodyListens(evidence) ??
      unreachable(evidence) ??
      unanswered(evidence) ??
      spoken(evidence) ??
      changed(evidence);
    const [first, ...rest] = verdict?.cites ?? [];
    if (!verdict || !first) return sentHere(evidence);
    return {
      code: 'DT610',
      cause: 'network.host-dns',
      severity: verdict.severity,
      confidence: verdict.confidence,
      data: { file: path, what: verdict.what, stub },
      cites: [first, ...rest],
      fixes: fixes(evidence, verdict),
    };
  },
});
