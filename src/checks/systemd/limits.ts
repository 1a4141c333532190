import type { Unit } from '../../../collectors/service.ts';
import { effective, type UnitSetting } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences, dropSettings } from './settings.ts';

const signatures = [
  {
    pattern: /Found dockerd's open file ulimit \((?<value>\d+)\) is far too small/,
    samples: [
      {
        text: "Found dockerd's open file ulimit (1024) is far too small -- consider increasing it significantly (at least 4096)",
        seen: 'moby cmd/dockerd/daemon.go',
      },
    ],
    misses: ['failed to create fsnotify watcher: too many open files'],
    sure: 'possible',
  },
  {
    pattern: /cgroup: fork rejected by pids controller in \S*(?:docker|containerd)\S*/,
    samples: [{ text: 'cgroup: fork rejected by pids controller in /system.slice/docker.service', seen: 'Linux kernel/cgroup/pids.c' }],
    misses: ['cgroup: fork rejected by pids controller in /user.slice/user-1000.slice'],
  },
  {
    pattern: /runtime: (?:failed to create new OS thread|may need to increase max user processes)/,
    samples: [{ text: 'runtime: failed to create new OS thread (have 9 already; errno=11)', seen: 'Go runtime/os_linux.go' }],
  },
] as const;

// less than this, and a daemon with a few containers runs into the limit; Go reserves address space by the gigabyte
const least: Readonly<Record<string, number>> = { LimitNOFILE: 1024, TasksMax: 64, LimitAS: 2 * 1024 ** 3, LimitDATA: 256 * 1024 ** 2 };

/** A limit as systemd takes it: `soft:hard` counts as its hard part, `infinity` and a share of the host as no limit. */
function limitOf(value: string): number {
  const hard = value.split(':').at(-1) ?? '';
  const found = /^(\d+)([KMGT]?)$/.exec(hard);
  return found ? Number(found[1]) * ({ K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 }[found[2] ?? ''] ?? 1) : Number.POSITIVE_INFINITY;
}

function tooSmall(unit: Unit): UnitSetting[] {
  return Object.entries(least).flatMap(([key, atLeast]) => {
    const last = effective(unit.settings, 'Service', key).at(-1);
    return last && limitOf(last.value) < atLeast ? [last] : [];
  });
}

function nearlyUsedUp(unit: Unit): string | undefined {
  const most = Number(unit.properties.get('TasksMax'));
  const now = Number(unit.properties.get('TasksCurrent'));
  return most > 0 && now >= most * 0.95 ? `TasksCurrent=${now} TasksMax=${most}` : undefined;
}

const refused =
  /cannot allocate memory|out of memory|failed to reserve|errno=12\b|pthread_create failed|too many open files|resource temporarily unavailable|failed to create new OS thread|fork rejected/;

export const limits = check({
  code: 'DT211',
  name: 'limits',
  causes: ['systemd.limits'],
  needs: ['engine', 'logs', 'service'],
  explains: [...consequences, 'DT212', 'DT725', 'DT803', 'DT701', 'DT703', 'DT801', 'DT713'],
  signatures,
  find: ({ engine, logs, service }): Finding[] => {
    const words = lastMatch(logs.lastStart, [{ pattern: refused, samples: [] }, ...signatures]);
    return [service.units.docker, service.units.containerd].flatMap((unit): Finding[] => {
      const settings = tooSmall(unit);
      const used = nearlyUsedUp(unit);
      const [first, ...others] = settings;
      const shown = first ? citeSetting(first) : used ? { source: `systemctl show ${unit.name}`, text: used } : undefined;
      if (!shown) return [];
      const edit = dropSettings(unit, settings);
      const bites = words !== undefined || used !== undefined || engine.state !== 'up';
      return [
        {
          code: 'DT211',
          cause: 'systemd.limits',
          severity: bites ? 'error' : 'warning',
          confidence: words || used ? 'certain' : 'likely',
          data: {
            unit: unit.name,
            settings: settings.map((s) => `${s.key}=${s.value}`).join(', ') || (used ?? ''),
            value: first?.value ?? '',
          },
          cites: [shown, ...others.map((s) => citeSetting(s)), ...(words ? [citeLog(words.entry)] : [])],
          fixes: edit
            ? [
                {
                  ...editAndStart('drop-the-limit', `take the limit out of ${edit.path}`, edit),
                  ...(unit === service.units.containerd
                    ? {
                        steps: [
                          { edit },
                          { run: ['systemctl', 'daemon-reload'] },
                          { run: ['systemctl', 'restart', 'containerd.service', 'docker.service'] },
                        ],
                      }
                    : {}),
                },
              ]
            : [],
        },
      ];
    });
  },
});
