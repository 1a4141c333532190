import { flagValue } from '../../../collectors/config.ts';
import type { OtherDaemon } from '../../../collectors/process.ts';
import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { consequences } from './settings.ts';

const lockSignatures = [
  {
    pattern:
      /volume store metadata database(?: \([^)]*\))?: timeout|error obtaining controller instance: (?:error initializing local store: )?timeout|boltdb file \S+ is already open/,
    samples: [
      {
        text: 'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout',
        seen: 'moby volume/service/store.go',
      },
      { text: 'boltdb file /var/lib/docker/network/files/local-kv.db is already open', seen: 'moby 28 libnetwork' },
    ],
    misses: ['error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database'],
  },
  {
    // bbolt waits for the lock of a database and says no more than this
    pattern: /^Error starting daemon: timeout\s*$/,
    samples: [{ text: 'Error starting daemon: timeout', seen: 'https://github.com/moby/moby/issues/29519' }],
  },
] as const;
const pidSignatures = [
  {
    pattern: /ensure docker is not running or delete \S+?: process with PID (?<pid>\d+) is still running/,
    samples: [
      {
        text: 'failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 1234 is still running',
        seen: 'moby cmd/dockerd/daemon.go',
      },
    ],
    sure: 'possible',
  },
  {
    pattern: /pid file found, ensure docker is not running/,
    samples: [
      {
        text: 'failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid',
        seen: 'dockerd 20.10.24',
      },
    ],
    sure: 'possible',
  },
] as const;

const standardRoot = '/var/lib/docker';
const rootOf = ({ argv }: OtherDaemon) => flagValue(argv, '--data-root') ?? flagValue(argv, '-g') ?? standardRoot;
const pidFileOf = ({ argv }: OtherDaemon) => flagValue(argv, '--pidfile') ?? flagValue(argv, '-p') ?? '/var/run/docker.pid';

/** The steps that end a daemon which the unit of this host does not run. */
export function stopIt({ pid, unit }: OtherDaemon): Step[] {
  if (unit.startsWith('snap.')) return [{ run: ['snap', 'stop', '--disable', unit.split('.')[1] ?? 'docker'] }];
  if (unit && unit !== 'docker.service' && !/^(session|user@)/.test(unit)) return [{ run: ['systemctl', 'disable', '--now', unit] }];
  return [{ run: ['kill', String(pid)] }, { run: ['timeout', '40', 'tail', `--pid=${pid}`, '-f', '/dev/null'] }];
}

export const duplicate = check({
  code: 'DT215',
  name: 'duplicate',
  causes: ['daemon.duplicate'],
  needs: ['logs', 'process', 'service', 'target'],
  explains: [...consequences, 'DT214', 'DT538', 'DT301', 'DT701', 'DT703', 'DT212'],
  signatures: [...lockSignatures, ...pidSignatures],
  find: ({ logs, process, service, target }): Finding | undefined => {
    const unit = service.units.docker;
    // where the unit runs, or nobody wants it to run, a second daemon is somebody's choice
    if (!service.systemd || unit.load !== 'loaded' || !(unit.active === 'failed' || unit.active === 'activating')) return undefined;
    const other = process.daemons.find(
      (d) =>
        d.pid !== unit.mainPid &&
        d.unit !== unit.name &&
        !d.contained &&
        (rootOf(d) === target.dataRoot || pidFileOf(d) === target.pidFile || d.pid === process.pid),
    );
    if (!other) return undefined;
    const words = lastMatch(logs.lastStart, [...lockSignatures, ...pidSignatures]);
    const steps: Step[] = [
      { run: ['systemctl', 'stop', 'docker.socket', 'docker.service'] },
      ...stopIt(other),
      { run: ['systemctl', 'daemon-reload'] },
      { run: ['systemctl', 'reset-failed', 'docker.service', 'docker.socket'] },
      { run: ['systemctl', 'start', 'docker.socket', 'docker.service'] },
    ];
    const fix: Fix = {
      id: 'stop-the-other',
      title: `stop the dockerd with process number ${other.pid}, and start the unit`,
      risk: 'stops-containers',
      steps,
      note: 'Containers that the other daemon runs stop with it, unless it was started with live-restore.',
    };
    return {
      code: 'DT215',
      cause: 'daemon.duplicate',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { pid: String(other.pid), who: other.unit || 'somebody by hand', dataRoot: rootOf(other) },
      cites: [
        { source: 'ps', text: `${other.pid} ${other.command}`, note: other.unit || 'no unit of systemd' },
        { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} Result=${unit.result} MainPID=${unit.mainPid}` },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [fix],
    };
  },
});
