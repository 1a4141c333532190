import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Edit, Finding } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

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

export const blocked = check({
  code: 'DT316',
  name: 'listen-blocked',
  causes: ['listen.blocked'],
  needs: ['config', 'engine', 'logs'],
  explains: consequences,
  signatures,
  find: ({ config, engine, logs }): Finding | undefined => {
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
      data: { address: said, why: why || 'this is no address that it could use' },
      cites: node ? [citeConfig(config, node.offset, node.length), citeLog(words.entry)] : [citeLog(words.entry)],
      fixes: edit ? [editAndStart('drop-the-address', `do not listen on ${said}`, edit)] : [],
    };
  },
});
