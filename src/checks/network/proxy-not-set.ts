import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { proxyProblem } from '../../dockerd/proxy.ts';
import { atLeast } from '../../dockerd/version.ts';
import type { Cite, Edit, Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { configEdit, isRecent } from './option.ts';
import { daemonProxies } from './proxies.ts';

const signatures = [
  {
    pattern:
      /Get "?https?:\/\/(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|[^/".]+\/|[^/"]+:(?!443\/)\d)(?<registry>[^/"]+)\/[^"\s]*"?: (?:dial tcp (?:[\d.:[\]a-f]+): (?:connect: )?(?:i\/o timeout|connection refused|no route to host|network is unreachable)|read tcp \S+: read: connection reset by peer|EOF|net\/http: (?:request canceled|TLS handshake timeout)|context deadline exceeded)/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry-1.docker.io/v2/": read tcp 10.80.0.2:59452->198.18.0.10:443: read: connection reset by peer',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
        seen: 'moby/moby issues',
      },
    ],
    misses: [
      'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused',
      'v2 ping attempt failed with error: Get https://10.11.150.75:5555/v2/: EOF',
      // a port of its own, or a name without a dot: a registry of the house
      'Get https://registry.corp.example:8080/v1/_ping: EOF',
    ],
  },
];

const reads = ['caller', 'client', 'config', 'engine', 'logs', 'service', 'target'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

interface Shell {
  name: string;
  value: string;
  cite: Cite;
  /** True where it holds for every login, not for one person. */
  common: boolean;
}

/** The proxies that logins of this host get. */
function shellProxies({ client }: Read): Shell[] {
  const files = client.profile.map((l) => ({
    name: l.name.toUpperCase(),
    value: l.value,
    cite: { source: l.path, line: l.line, text: l.text },
    common: l.path.startsWith('/etc/'),
  }));
  const env = [...client.env].map(([name, value]) => ({
    name: name.toUpperCase(),
    value,
    cite: { source: 'environment', text: `${name}=${value}` },
    common: false,
  }));
  const byName = new Map<string, Shell>();
  for (const one of [...env, ...files]) if (/^(HTTPS?|NO)_PROXY$/.test(one.name) && one.value !== '') byName.set(one.name, one);
  return [...byName.values()];
}

function give(read: Read, proxies: readonly Shell[]): Fix[] {
  const { config, service } = read;
  const quote = (text: string) => (/[\s"'\\]/.test(text) ? undefined : text.replaceAll('%', '%%'));
  const lines = proxies.flatMap((p) => {
    const value = quote(p.value);
    return value ? [`Environment=${p.name}=${value}`] : [];
  });
  const taken = new Set(service.units.docker.files.map((f) => f.path));
  const path = ['http-proxy', 'proxy', 'docker-proxy-environment']
    .map((n) => `/etc/systemd/system/docker.service.d/${n}.conf`)
    .find((p) => !taken.has(p));
  const dropIn: Edit | undefined =
    service.systemd && path && lines.length > 0
      ? { path, before: null, after: `[Service]\n${lines.join('\n')}\n`, mode: '0644' }
      : undefined;
  const inConfig = atLeast(config.engine, '23.0.0')
    ? configEdit(config, (text) =>
        proxies.reduce((held, p) => setKey(held, ['proxies', p.name.toLowerCase().replace('_', '-')], p.value), text),
      )
    : undefined;
  return [
    ...(dropIn ? [editAndStart('drop-in', 'give the daemon the same proxy, in a drop-in of its unit', dropIn)] : []),
    ...(inConfig ? [editAndStart('in-daemon-json', 'give it the same proxy in daemon.json', inConfig)] : []),
  ];
}

export const proxyNotSet = check({
  code: 'DT633',
  name: 'proxy-not-set',
  causes: ['proxy.not-set'],
  needs: reads,
  signatures,
  find: (read): Finding | undefined => {
    const { caller, engine, logs, target } = read;
    const live = ['HttpProxy', 'HttpsProxy'].some((k) => typeof engine.info?.[k] === 'string' && engine.info[k] !== '');
    if (target.kind !== 'rootful' || live || daemonProxies(read).some((p) => p.name !== 'NO_PROXY')) return undefined;
    const proxies = shellProxies(read).filter((p) => p.name === 'NO_PROXY' || !proxyProblem(p.value));
    const first = proxies.find((p) => p.name === 'HTTPS_PROXY') ?? proxies.find((p) => p.name === 'HTTP_PROXY');
    if (!first) return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const said = words && isRecent(words.entry, caller) ? words : undefined;
    if (!first.common && !said) return undefined;
    return {
      code: 'DT633',
      cause: 'proxy.not-set',
      severity: said ? 'error' : 'warning',
      confidence: said ? 'likely' : 'possible',
      data: { name: first.name, value: first.value, where: first.cite.source },
      cites: [
        first.cite,
        {
          source: 'systemctl show docker.service',
          text: `Environment=${read.service.units.docker.properties.get('Environment') ?? ''}`,
          note: 'no proxy',
        },
        ...(said ? [citeLog(said.entry)] : []),
      ],
      fixes: give(read, proxies),
    };
  },
});
