import type { Evidence } from '../../../collectors/index.ts';
import type { LogEntry } from '../../../collectors/logs.ts';
import type { Unit } from '../../../collectors/service.ts';
import { effective, type UnitSetting } from '../../dockerd/unit-file.ts';
import type { Code, Finding } from '../../model/finding.ts';
import { citeLog, citeSetting, citeText } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { changeSetting } from '../systemd/settings.ts';

export const configPath = '/etc/containerd/config.toml';

/** What follows where dockerd cannot use containerd. */
export const explains: readonly Code[] = ['DT204', 'DT206', 'DT304', 'DT801', 'DT802', 'DT207'];

/** True where a daemon answers, whoever may ask it. */
export const answers = ({ engine }: Pick<Evidence, 'engine'>) => engine.state === 'up' || engine.state === 'denied';

// what dockerd asks containerd for; CRI is for Kubernetes, and may be off
const wanted =
  /^io\.containerd\.(?:grpc\.v1\.(?:tasks|containers|content|images|leases|namespaces|snapshots|events|introspection|diff|version|healthcheck)|service\.v1\.[\w-]+|metadata\.v1\.bolt|content\.v1\.content|gc\.v1\.scheduler|runtime\.v2\.task|event\.v1\.exchange)$/;

// of `containerd --config FILE`, also `-c FILE` and `--config=FILE`
const flag = /\s+(?:--?config|-c)(?:=|\s+)["']?([^\s"']+)["']?/;

interface Disabled {
  names: string[];
  offset: number;
  length: number;
  kept: string;
}

/** The services that dockerd needs and that `disabled_plugins` of config.toml turns off. */
function disabled(text: string | undefined): Disabled | undefined {
  const found = /^disabled_plugins\s*=\s*(\[[^\]]*\])/m.exec(text ?? '');
  const list = found?.[1];
  if (!found || !list) return undefined;
  const all = [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map((m) => m[1] ?? m[2] ?? '');
  const names = all.filter((name) => wanted.test(name));
  if (names.length === 0) return undefined;
  const kept = `[${all
    .filter((name) => !names.includes(name))
    .map((name) => `"${name}"`)
    .join(', ')}]`;
  return { names, offset: found.index + found[0].length - list.length, length: list.length, kept };
}

function withoutService({ names, offset, length, kept }: Disabled, text: string, logs: Evidence['logs']): Finding {
  const words = logs.docker.slice(-200).findLast((e) => /unknown service containerd\.services\.\S+: not implemented/.test(e.message));
  return {
    code: 'DT702',
    cause: 'containerd.config',
    severity: 'error',
    confidence: words ? 'certain' : 'likely',
    data: {
      path: configPath,
      what: `turns off ${names.join(', ')}`,
      follows: 'dockerd asks containerd for that, and containers do not start.',
    },
    cites: [citeText(configPath, text, offset, length, 'dockerd needs it'), ...(words ? [citeLog(words)] : [])],
    fixes: [
      {
        id: 'turn-it-on',
        title: 'take it out of disabled_plugins',
        risk: 'restarts-daemon',
        steps: [
          { edit: { path: configPath, before: text, after: text.slice(0, offset) + kept + text.slice(offset + length) } },
          { run: ['systemctl', 'restart', 'containerd.service'] },
          ...startDaemon,
        ],
      },
    ],
  };
}

/** The file that the command line of containerd names. */
function namedConfig(unit: Unit): { path: string; setting: UnitSetting } | undefined {
  const setting = effective(unit.settings, 'Service', 'ExecStart').at(-1);
  const path = flag.exec(setting?.value ?? '')?.[1];
  return setting && path ? { path, setting } : undefined;
}

/** containerd does without a file at the usual place, not without one that it is told to read. */
function withoutFile({ path, setting }: { path: string; setting: UnitSetting }, unit: Unit, words: LogEntry): Finding {
  const edit = changeSetting(unit, setting, (text) => text.replace(flag, ''));
  return {
    code: 'DT702',
    cause: 'containerd.config',
    severity: 'error',
    confidence: 'certain',
    data: {
      path,
      what: `is named by ${unit.name}, and is not there`,
      follows: 'containerd stops at once, and dockerd waits for it in vain.',
    },
    cites: [citeSetting(setting, 'no such file'), citeLog(words)],
    fixes: edit
      ? [
          {
            id: 'drop-the-flag',
            title: `start containerd without --config: it reads ${configPath} where that is there`,
            risk: 'restarts-daemon',
            steps: [
              { edit },
              { run: ['systemctl', 'daemon-reload'] },
              { run: ['systemctl', 'reset-failed'] },
              { run: ['systemctl', 'restart', unit.name] },
              ...startDaemon,
            ],
          },
        ]
      : [],
  };
}

export const containerdConfig = check({
  code: 'DT702',
  name: 'containerd-config',
  causes: ['containerd.config'],
  needs: ['containerd', 'engine', 'logs', 'service'],
  explains: [...explains, 'DT701', 'DT705', 'DT713'],
  signatures: [
    {
      pattern:
        /containerd: (?:failed to load TOML|.*\btoml: )|failed to load TOML|invalid (?:plugin|configuration) .*config\.toml|expected containerd config version/i,
      samples: [
        {
          text: 'containerd: failed to load TOML: /etc/containerd/config.toml: toml: expected newline but got U+003D',
          seen: 'containerd 1.7',
        },
      ],
    },
  ],
  find: ({ containerd, engine, logs, service }): Finding | undefined => {
    const unit = service.units.containerd;
    const off = disabled(containerd.configText);
    if (off) return withoutService(off, containerd.configText ?? '', logs);
    if (answers({ engine }) || unit.active === 'active') return undefined;
    const words = logs.containerd.findLast((e) =>
      /failed to load TOML|\btoml: |expected containerd config version|invalid plugin config/i.test(e.message),
    );
    if (!words) return undefined;
    const named = namedConfig(unit);
    const absent = /\bopen (?<path>\/[^:]+): no such file or directory/.exec(words.message)?.groups?.path;
    if (named && absent === named.path) return withoutFile(named, unit, words);
    const path = named?.path ?? configPath;
    return {
      code: 'DT702',
      cause: 'containerd.config',
      severity: 'error',
      confidence: containerd.configText === undefined && !named ? 'likely' : 'certain',
      data: { path, what: `is refused by ${unit.name}`, follows: 'containerd stops at once, and dockerd waits for it in vain.' },
      cites: [citeLog(words), { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} Result=${unit.result}` }],
      fixes: [
        {
          id: 'move-aside',
          title: named
            ? `set ${path} aside: an empty one gives containerd its defaults`
            : 'move config.toml aside; containerd runs with its defaults',
          risk: 'restarts-daemon',
          steps: [
            { run: ['mv', path, `${path}.broken`] },
            // a file that is named has to be there
            ...(named ? [{ run: ['install', '-m', '0644', '/dev/null', path] } as const] : []),
            { run: ['systemctl', 'reset-failed'] },
            { run: ['systemctl', 'restart', 'containerd.service'] },
            ...startDaemon,
          ],
        },
      ],
    };
  },
});
