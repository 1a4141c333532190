import type { Evidence } from '../../../collectors/index.ts';
import { isIp } from '../../dockerd/address.ts';
import { proxyProblem, proxyTarget } from '../../dockerd/proxy.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Cite, Finding, Step } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { isLocal } from '../systemd/settings.ts';
import { isRecent } from './option.ts';
import { type DaemonProxy, daemonProxies } from './proxies.ts';

const reads = ['caller', 'client', 'config', 'engine', 'logs', 'network', 'ports', 'service'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

const tlsSignatures = [
  {
    pattern:
      /proxyconnect tcp: (?:tls: (?:first record does not look like a TLS handshake|oversized record received)|.*http: server gave HTTP response)/,
    samples: [
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: tls: first record does not look like a TLS handshake',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: oversized record received with length 20527',
        seen: 'docker/docs#7631',
      },
    ],
    misses: ['proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused'],
  },
];

const deadSignatures = [
  {
    pattern:
      /proxyconnect tcp: (?:dial tcp (?<address>\S+): (?:connect: )?(?<why>connection refused|i\/o timeout|no route to host|network is unreachable)|dial tcp: lookup (?<host>\S+?)(?: on \S+)?: (?<dns>no such host|.*i\/o timeout|server misbehaving))|proxyconnect tcp: EOF/,
    samples: [
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 198.18.0.30:3129: connect: connection refused',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp: lookup proxy.local on 127.0.0.53:53: no such host',
        seen: 'moby/moby issues',
      },
    ],
    misses: ['dial tcp: lookup registry-1.docker.io on 198.18.0.53:53: no such host'],
  },
];

const restart = (steps: readonly Step[]): readonly Step[] => [...steps, ...startDaemon];
const addresses = (read: Read): DaemonProxy[] => daemonProxies(read).filter((p) => p.name !== 'NO_PROXY');

// ports of squid, tinyproxy and their kin, which are spoken to in plain HTTP as a rule
const plainPorts: ReadonlySet<number> = new Set([80, 3128, 8000, 8080, 8118, 8888]);

/** Lines of the unit that systemd left out: a lone % in a password begins a specifier, and one that does not exist undoes the whole line. */
function ignoredSettings({ logs, service }: Read): Finding[] {
  const unit = service.units.docker;
  const held = unit.properties.get('Environment');
  if (held === undefined || unit.needsReload) return [];
  const lost = effective(unit.settings, 'Service', 'Environment').flatMap((setting) => {
    const name = /\b(https?_proxy)=/i.exec(setting.value)?.[1];
    const words = logs.docker.findLast(
      ({ message }) => message.startsWith(`${setting.path}:${setting.line}: `) && /Failed to resolve (?:unit )?specifiers/.test(message),
    );
    return name && words && !held.includes(`${name}=`) ? [{ setting, name, words }] : [];
  });
  const [first] = lost;
  if (!first) return [];
  const { path } = first.setting;
  return [
    {
      code: 'DT631',
      cause: 'proxy.malformed',
      severity: 'error',
      confidence: 'certain',
      data: { name: first.name, value: 'a line that systemd leaves out', what: 'has a single %, which systemd wants doubled: %%' },
      cites: [citeSetting(first.setting, 'systemd leaves it out'), citeLog(first.words)],
      fixes: isLocal(path)
        ? [
            {
              id: 'double-percent',
              title: `double each lone % in ${path}`,
              risk: 'restarts-daemon',
              steps: restart([{ run: ['sed', '-i', '-E', `${first.setting.line}{:a;s/(^|[^%])%([0-9A-Fa-f]{2})/\\1%%\\2/;ta;}`, path] }]),
            },
          ]
        : [],
    },
  ];
}

export const proxyMalformed = check({
  code: 'DT631',
  name: 'proxy-malformed',
  causes: ['proxy.malformed'],
  needs: reads,
  explains: ['DT632'],
  signatures: tlsSignatures,
  find: (read): Finding[] => {
    const { caller, logs } = read;
    const tls = lastMatch(logs.lastStart, tlsSignatures);
    const confession = lastMatch(logs.lastStart, [...tlsSignatures, ...deadSignatures]);
    const ignored = ignoredSettings(read);
    if (ignored.length > 0) return ignored;
    const found = addresses(read).flatMap((proxy): { proxy: DaemonProxy; what: string; meant: string | undefined; guess?: true }[] => {
      const problem = proxyProblem(proxy.value);
      if (problem) return [{ proxy, ...problem }];
      if (!/^https:\/\//i.test(proxy.value)) return [];
      const told = tls && isRecent(tls.entry, caller);
      if (!told && plainPorts.has(proxyTarget(proxy.value)?.port ?? 0))
        return [
          {
            proxy,
            what: 'says https, on a port where proxies speak plain HTTP as a rule',
            meant: proxy.value.replace(/^https/i, 'http'),
            guess: true,
          },
        ];
      if (!told) return [];
      return [{ proxy, what: 'says https, and the proxy itself speaks plain HTTP', meant: proxy.value.replace(/^https/i, 'http') }];
    });
    return found.map(({ proxy, what, meant, guess }) => {
      const edit = meant ? proxy.replace(meant) : undefined;
      return {
        code: 'DT631',
        cause: 'proxy.malformed',
        severity: guess ? 'warning' : 'error',
        confidence: guess ? 'possible' : 'certain',
        data: { name: proxy.name, value: proxy.value, what },
        cites: [proxy.cite, ...(confession ? [citeLog(confession.entry)] : [])] as [Cite, ...Cite[]],
        fixes: edit && meant ? [{ id: 'right-address', title: `write ${meant}`, risk: 'restarts-daemon', steps: restart([{ edit }]) }] : [],
      };
    });
  },
});

/** The same proxy with another port, or another one, as the shells of this host use it. */
function otherAddress({ client }: Read, proxy: DaemonProxy): string | undefined {
  const known = [
    ...client.profile.map((l) => ({ name: l.name, value: l.value })),
    ...[...client.env].map(([name, value]) => ({ name, value })),
  ];
  return known.find((k) => k.name.toUpperCase() === proxy.name && k.value !== proxy.value && !proxyProblem(k.value))?.value;
}

export const proxyUnreachable = check({
  code: 'DT632',
  name: 'proxy-unreachable',
  causes: ['proxy.unreachable'],
  needs: reads,
  signatures: deadSignatures,
  find: (read): Finding | undefined => {
    const { caller, logs, network, ports } = read;
    const words = lastMatch(logs.lastStart, deadSignatures);
    for (const proxy of addresses(read)) {
      const to = proxyTarget(proxy.value);
      if (!to || proxyProblem(proxy.value)) continue;
      const { address, host } = words?.match.groups ?? {};
      const about = words && (!(address ?? host) || host === to.host || address === `${to.host}:${to.port}` || !isIp(to.host));
      const here = /^(127\.|localhost$)/.test(to.host) || network.addresses.some((a) => a.address === to.host);
      const silent = here && ports.listeners.length > 0 && !ports.listeners.some((l) => l.port === to.port);
      const neighbour = network.deadNeighbours.find((n) => n.address === to.host);
      if (!about && !silent && !neighbour) continue;
      const recent = silent || neighbour !== undefined || (words !== undefined && isRecent(words.entry, caller));
      const other = otherAddress(read, proxy);
      const edit = other ? proxy.replace(other) : undefined;
      const gone = proxy.drop();
      return {
        code: 'DT632',
        cause: 'proxy.unreachable',
        severity: recent ? 'error' : 'warning',
        confidence: recent ? 'likely' : 'possible',
        data: { name: proxy.name, value: proxy.value, host: to.host, port: String(to.port) },
        cites: [
          proxy.cite,
          ...(silent ? [{ source: ports.source, text: `no listener on port ${to.port}` }] : []),
          ...(neighbour ? [{ source: neighbour.path, line: neighbour.line, text: neighbour.text }] : []),
          ...(about && words ? [citeLog(words.entry)] : []),
        ] as unknown as [Cite, ...Cite[]],
        fixes: [
          ...(edit && other
            ? [
                {
                  id: 'use-the-shells',
                  title: `use ${other}, as the shells do`,
                  risk: 'restarts-daemon' as const,
                  steps: restart([{ edit }]),
                },
              ]
            : []),
          ...(gone
            ? [
                {
                  id: 'drop-the-proxy',
                  title: 'do without it, where the daemon may go out by itself',
                  risk: 'restarts-daemon' as const,
                  steps: restart([{ edit: gone }]),
                },
              ]
            : []),
        ],
      };
    }
    return undefined;
  },
});
