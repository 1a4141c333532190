import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { dropFlag } from '../systemd/flag-place.ts';

const signatures = [
  {
    pattern: /validat\w+ authorization plugin.*plugin \\?"(?<plugin>[^"\\]+)\\?" not found/,
    samples: [
      { text: 'failed to validate authorization plugin: plugin "opa" not found', seen: 'moby 28 cmd/dockerd/daemon.go' },
      { text: 'Error validating authorization plugin: plugin "opa" not found', seen: 'moby 26 cmd/dockerd/daemon.go' },
    ],
    misses: ['failed to set log opts: error looking up logging plugin json-files: plugin "json-files" not found'],
  },
  {
    pattern:
      /Unable to (?:locate plugin: (?<plugin>[^,\s]+), retrying|connect to plugin: (?<socket>[^,\s]+))|legacy plugin: Post \S+: dial unix \S+: connect/,
    samples: [{ text: 'Unable to locate plugin: rexray, retrying in 1s', seen: 'moby pkg/plugins' }],
    misses: ['skip loading plugin "io.containerd.snapshotter.v1.btrfs"...'],
    mild: true,
  },
  {
    pattern:
      /error (?:looking up|getting) (?:volume|network|ipam) (?:driver )?plugin (?<plugin>\S+?): plugin "[^"]+" not found|couldn't create plugin manager|failed to enable plugin/,
    samples: [
      { text: 'error looking up volume plugin rexray: plugin "rexray" not found', seen: 'moby volume/drivers/extpoint.go' },
      {
        text: "failed to start daemon: couldn't create plugin manager: failed to restore plugins: failed to read /var/lib/docker/plugins: permission denied",
        seen: 'moby daemon/daemon.go',
      },
    ],
  },
] as const;

export const pluginMissing = check({
  code: 'DT714',
  name: 'plugin-missing',
  causes: ['plugin.missing'],
  needs: ['config', 'engine', 'logs', 'plugins', 'service', 'target'],
  explains: ['DT204', 'DT206', 'DT304', 'DT801', 'DT802'],
  signatures,
  find: ({ config, engine, logs, plugins, service, target }): Finding[] => {
    const words = lastMatch(logs.lastStart, signatures);
    const wanted = target.options.get('authorization-plugins')?.value;
    const named = Array.isArray(wanted) ? wanted.filter((n): n is string => typeof n === 'string') : [];
    const before = config.text ?? '';
    const node = nodeAt(parseJson(before).root, ['authorization-plugins']);
    const absent = plugins.known && plugins.managed === 0 ? named.filter((n) => !plugins.names.includes(n.split(':')[0] ?? n)) : [];
    const [first] = absent;
    if (first && engine.state !== 'up') {
      const flag = node ? undefined : dropFlag(service, '--authorization-plugin');
      const note = 'It decided who may do what with the daemon. Without it everybody who may open the socket may do everything.';
      const cite: Cite = node
        ? citeConfig(config, node.offset, node.length, 'no such plug-in')
        : flag
          ? flag.cite
          : { source: 'command line', text: `--authorization-plugin=${first}` };
      const kept = named.filter((n) => !absent.includes(n));
      const drop: Fix[] = node
        ? [
            editAndStart(
              'drop-the-plugin',
              `do without ${absent.join(', ')}`,
              { path: config.path, before, after: setKey(before, ['authorization-plugins'], kept.length > 0 ? kept : undefined) },
              { note },
            ),
          ]
        : flag?.edit
          ? [editAndStart('drop-the-plugin', `do without ${first}`, flag.edit, { note })]
          : [];
      return [
        {
          code: 'DT714',
          cause: 'plugin.missing',
          severity: 'error',
          confidence: words ? 'certain' : 'likely',
          data: { plugin: first },
          cites: [cite, ...(words ? [citeLog(words.entry)] : [])],
          fixes: drop,
        },
      ];
    }
    if (!words) return [];
    // the daemon found it at last: it said so only while it waited
    const plugin = words.match.groups?.plugin;
    if (engine.state === 'up' && plugin && plugins.names.includes(plugin)) return [];
    return [
      {
        code: 'DT714',
        cause: 'plugin.missing',
        severity: engine.state === 'up' ? 'warning' : 'error',
        confidence: 'likely',
        data: { plugin: plugin ?? 'that a volume, a network or a container uses' },
        cites: [citeLog(words.entry)],
        fixes: [],
      },
    ];
  },
});
