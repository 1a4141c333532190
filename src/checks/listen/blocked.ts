import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Edit, Finding } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { isLoopback, overlaps } from './hosts.ts';

const signatures = [
  {
    pattern: /listen (?:tcp\d?|unix) (?<address>\S+): (?:bind: )?(?<why>permission denied|operation not permitted)/,
    samples: [
      {
        text: "can't create unix socket /var/run/docker.sock: listen unix /var/run/docker.sock: bind: permission denied",
        seen: 'moby daemon/listeners',
      },
      { text: 'failed to load listeners: listen tcp 0.0.0.0:80: bind: permission denied', seen: 'moby daemon/listeners' },
    ],
    misses: ['failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use'],
  },
  {
    pattern:
      /can't create unix socket (?<address>(?!\S*containerd)\S+): (?:listen unix \S+: )?(?:bind: )?(?<why>no such file or directory|permission denied|invalid argument|read-only file system)|listen tcp\d?: address (?<port>\S+): invalid port|failed to lookup (?<name>\S+) address in host specification/,
    samples: [
      {
        text: "failed to load listeners: can't create unix socket /run/nowhere/docker.sock: listen unix /run/nowhere/docker.sock: bind: no such file or directory",
        seen: 'moby daemon/listeners',
      },
      { text: 'failed to load listeners: listen tcp: address 99999: invalid port', seen: 'moby daemon/listeners' },
      { text: 'failed to load listeners: failed to lookup myhost address in host specification', seen: 'moby cmd/dockerd' },
    ],
    misses: [
      "can't create unix socket /var/run/docker.sock: is a directory",
      "can't create unix socket /run/containerd/containerd.sock: listen unix /run/containerd/containerd.sock: bind: no such file or directory",
    ],
  },
  {
    pattern: /dial tcp (?<address>[\d.:[\]a-f]+:237[56]): (?:i\/o timeout|connect: (?:no route to host|connection timed out))/,
    samples: [
      {
        text: 'error during connect: Get "https://10.0.0.5:2376/v1.45/info": dial tcp 10.0.0.5:2376: i/o timeout',
        seen: 'docker 26.1.5',
      },
    ],
    sure: 'possible',
  },
] as const;

/** This host listens there and answers, and a connection from this host gets no answer: a packet filter drops it on the way. */
function dropped({ client, engine, ports }: Pick<Evidence, 'client' | 'engine' | 'ports'>): Finding | undefined {
  const [, v6, v4, port] = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+)):(\d+)/.exec(client.endpoint) ?? [];
  const host = v6 ?? v4;
  if (!host || engine.clientConnect.status !== 'timeout') return undefined;
  if (!isLoopback(host) && !ports.addresses.includes(host)) return undefined;
  const listener = ports.listeners.find((l) => l.port === Number(port) && overlaps(l.address, host));
  if (!listener) return undefined;
  const program = v6 ? 'ip6tables' : 'iptables';
  return {
    code: 'DT316',
    cause: 'listen.blocked',
    severity: 'error',
    confidence: 'likely',
    data: {
      title: `a packet filter drops what is sent to ${host}:${port}`,
      what: 'Somebody listens there, and nobody answers: the connection is dropped on the way.',
    },
    cites: [
      { source: client.endpoint, text: 'no answer in time' },
      { source: ports.source, line: listener.line, text: listener.text, note: 'and yet somebody listens' },
    ],
    fixes: [
      {
        id: 'let-this-host-in',
        title: 'let this host itself through',
        risk: 'none',
        steps: [{ run: [program, '-w', '-I', 'INPUT', '-i', 'lo', '-p', 'tcp', '--dport', port ?? '', '-j', 'ACCEPT'] }],
        note: `It holds until the next boot. \`${program} -S INPUT\` and \`nft list ruleset\` show what drops it; other hosts may be kept out on purpose.`,
        verify: `\`docker version\` with DOCKER_HOST=${client.endpoint} shows the server`,
      },
    ],
  };
}

export const blocked = check({
  code: 'DT316',
  name: 'listen-blocked',
  causes: ['listen.blocked'],
  needs: ['client', 'config', 'engine', 'logs', 'ports'],
  explains: [...consequences, 'DT310'],
  signatures,
  find: ({ client, config, engine, logs, ports }): Finding | undefined => {
    const lost = dropped({ client, engine, ports });
    if (lost) return lost;
    const words = lastMatch(logs.lastStart, signatures.slice(0, 2));
    if (engine.state === 'up' || !words) return undefined;
    const { address = '', why = '', port, name } = words.match.groups ?? {};
    const said = address || port || name || '';
    const before = config.text ?? '';
    const hosts = (parseJson(before).value as { hosts?: unknown } | undefined)?.hosts;
    const listed = Array.isArray(hosts) ? hosts : [];
    const index = said === '' ? -1 : listed.findIndex((h) => typeof h === 'string' && h.includes(said));
    const node = index >= 0 ? nodeAt(parseJson(before).root, ['hosts', index]) : undefined;
    const kept = listed.filter((_, i) => i !== index);
    const edit: Edit | undefined =
      node && kept.some((h) => /^(?:unix|fd):/.test(String(h)))
        ? { path: config.path, before, after: setKey(before, ['hosts', index], undefined) }
        : undefined;
    return {
      code: 'DT316',
      cause: 'listen.blocked',
      severity: 'error',
      confidence: node ? 'certain' : 'likely',
      data: {
        title: `dockerd may not listen on ${said}: ${why || 'this is no address that it could use'}`,
        what: 'The daemon stops, because one address of its list cannot be had.',
      },
      cites: node ? [citeConfig(config, node.offset, node.length), citeLog(words.entry)] : [citeLog(words.entry)],
      fixes: edit ? [editAndStart('drop-the-address', `do not listen on ${said}`, edit)] : [],
    };
  },
});
