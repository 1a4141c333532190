import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { problemsOf } from '../config/problems.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';

const signatures = [
  {
    pattern: /failed to initialize logging driver: (?<why>.+)/,
    samples: [
      {
        text: 'failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused',
        seen: 'moby daemon/start.go',
      },
      {
        text: 'failed to initialize logging driver: journald is not enabled on this host',
        seen: 'https://github.com/docker/desktop-linux/issues/68',
      },
    ],
    misses: ['configured logging driver does not support reading'],
  },
  {
    pattern: /[Ff]ailed to set log opts: (?<why>.+)|unknown log opt '(?<opt>[^']+)' for (?<driver>\S+) log driver/,
    samples: [
      { text: "failed to start daemon: failed to set log opts: unknown log opt 'nope' for json-file log driver", seen: 'dockerd 26.1.5' },
      {
        text: "failed to start daemon: failed to set log opts: logger: no log driver named 'nonsense' is registered",
        seen: 'dockerd 26.1.5',
      },
    ],
  },
] as const;

const fluentdPort = 24_224;

/** The local address of fluentd that nobody listens on; undefined where somebody does, or the address is elsewhere. */
function deadFluentd({ ports, target }: Pick<Evidence, 'ports' | 'target'>): string | undefined {
  if (target.options.get('log-driver')?.value !== 'fluentd' || ports.listeners.length === 0) return undefined;
  const opts = (target.options.get('log-opts')?.value ?? {}) as Record<string, unknown>;
  if (opts['fluentd-async'] === 'true' || opts['fluentd-async-connect'] === 'true') return undefined;
  const address = String(opts['fluentd-address'] ?? `localhost:${fluentdPort}`).replace(/^tcp:\/\//, '');
  const found = /^(localhost|127\.[\d.]+|\[::1\])(?::(\d+))?$/.exec(address);
  const port = Number(found?.[2] ?? fluentdPort);
  return found && !ports.listeners.some((l) => l.port === port) ? address : undefined;
}

export const logDriver = check({
  code: 'DT715',
  name: 'log-driver',
  causes: ['log-driver.failure'],
  needs: ['caller', 'config', 'engine', 'logs', 'ports', 'service', 'target'],
  explains: ['DT204', 'DT206', 'DT304'],
  signatures,
  find: (evidence): Finding | undefined => {
    const { config, engine, logs, target } = evidence;
    const words = lastMatch(logs.lastStart, signatures);
    const dead = deadFluentd(evidence);
    if (!words && !dead) return undefined;
    // options of daemon.json that dockerd refuses have a check of their own
    if (words && engine.state !== 'up' && problemsOf(evidence).some((p) => p.key === 'log-driver' || p.key === 'log-opts'))
      return undefined;
    // values of options are looked at when a container starts: the daemon is up, and the file is to blame
    if (words && problemsOf(evidence).some((p) => p.code === 'log-opt-value')) return undefined;
    const before = config.text ?? '';
    const { root } = parseJson(before);
    const node = nodeAt(root, ['log-driver']) ?? nodeAt(root, ['log-opts']);
    const driver = target.options.get('log-driver')?.value;
    const shown: Cite[] = node ? [citeConfig(config, node.offset, node.length)] : [];
    const after = setKey(setKey(before, ['log-opts'], undefined), ['log-driver'], undefined);
    const fixes: Fix[] =
      node && after !== before
        ? [
            editAndStart(
              'use-the-default',
              'log to local files, as Docker does by default',
              { path: config.path, before, after },
              {
                note: 'Containers that exist keep their log driver until they are made anew.',
              },
            ),
          ]
        : [];
    return {
      code: 'DT715',
      cause: 'log-driver.failure',
      severity: 'error',
      confidence: words && (dead || node) ? 'certain' : 'likely',
      data: {
        driver: typeof driver === 'string' ? driver : 'the log driver',
        why: dead ? `nobody listens on ${dead}` : (words?.match.groups?.why ?? words?.match[0] ?? ''),
      },
      cites: [
        ...shown,
        ...(dead ? [{ source: evidence.ports.source, text: `no listener on ${dead}` }] : []),
        ...(words ? [citeLog(words.entry)] : []),
      ] as unknown as [Cite],
      fixes,
    };
  },
});
