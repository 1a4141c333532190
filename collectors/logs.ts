import type { Answers } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';
import { type LogEntry, readJournal } from './journal.ts';
import type { Service } from './service.ts';

export type { LogEntry } from './journal.ts';

/** The logs that matter, oldest first. */
export interface Logs {
  docker: readonly LogEntry[];
  containerd: readonly LogEntry[];
  kernel: readonly LogEntry[];
  /** What was said since the last start attempt of the daemon: only that can be the cause of today's state. */
  lastStart: readonly LogEntry[];
  /** Where the lines came from; empty where no log could be read. */
  sources: readonly string[];
}

interface Seen {
  caller: Caller;
  service: Service;
}

const journal = (why: string, ...args: string[]) =>
  ({
    kind: 'run',
    argv: ['journalctl', '--no-pager', '--quiet', '--utc', '--no-hostname', '-o', 'short-iso-precise', ...args],
    why,
    needs: 'root',
    timeoutMs: 10_000,
    keep: { head: 200_000, tail: 800_000 },
  }) as const;

const fallbacks = {
  'var-log-docker': '/var/log/docker.log',
  upstart: '/var/log/upstart/docker.log',
  openrc: '/var/log/docker',
  desktop: '/var/snap/docker/common/docker.log',
} as const;

const sourceNames: Record<string, string> = {
  docker: 'journalctl -u docker.service -u docker.socket',
  containerd: 'journalctl -u containerd.service',
  kernel: 'journalctl -k',
  user: 'journalctl --user -u docker.service',
  snap: 'journalctl -u snap.docker.dockerd.service',
  syslog: '/var/log/syslog',
  ...fallbacks,
};

const startAttempt =
  /^Starting (?:docker\.service|Docker Application Container Engine)|^docker\.service: Scheduled restart job|^Starting up$/;

/** What was said from the last attempt in which dockerd or systemd had something to say about it. */
export function sinceLastStart(entries: readonly LogEntry[]): readonly LogEntry[] {
  const starts = entries.flatMap((e, i) =>
    /^Starting (?:docker\.service|Docker Application Container Engine)/.test(e.message) && e.program === 'systemd' ? [i] : [],
  );
  const last = starts.at(-1) ?? entries.findLastIndex((e) => startAttempt.test(e.message));
  return last < 0 ? entries : entries.slice(last);
}

/** What a log is called where it is quoted. Where there is no machine, it is the text that was handed on. */
const nameOf = (key: string, { caller }: Pick<Seen, 'caller'>) => (caller.platform === 'none' ? 'text' : (sourceNames[key] ?? key));

const read = (answers: Answers, key: string, seen: Seen) => {
  const text = answers.output(key);
  return text ? readJournal(text, nameOf(key, seen)) : [];
};

export const logs: Collector<Logs, Seen> = {
  name: 'logs',
  title: 'Logs of dockerd, systemd, containerd and the kernel',
  needs: ['caller', 'service'],
  asks: (): Asks => ({
    docker: journal('what dockerd and systemd said', '-u', 'docker.service', '-u', 'docker.socket', '-n', '4000'),
    containerd: journal('what containerd said', '-u', 'containerd.service', '-n', '1500'),
    kernel: journal('out of memory, disk and network errors', '-k', '-n', '1000'),
  }),
  more: (answers): Asks => {
    if (answers.text('docker')?.trim()) return {};
    return {
      user: journal('the log of a rootless daemon', '--user', '-u', 'docker.service', '-n', '2000'),
      snap: journal('the log of the snap', '-u', 'snap.docker.dockerd.service', '-n', '2000'),
      syslog: {
        kind: 'run',
        argv: ['grep', '-aE', 'dockerd|docker\\.service|containerd', '/var/log/syslog'],
        why: 'the log of a host without a journal',
        needs: 'root',
        keep: { head: 100_000, tail: 500_000 },
      },
      ...Object.fromEntries(
        Object.entries(fallbacks).map(([key, path]) => [
          key,
          { kind: 'file', path, why: 'the log of a daemon that systemd does not run', keep: { head: 100_000, tail: 500_000 } } as const,
        ]),
      ),
    };
  },
  read: (answers, seen): Logs => {
    const keys = ['docker', 'user', 'snap', 'syslog', ...Object.keys(fallbacks)];
    const docker = keys.flatMap((key) => read(answers, key, seen));
    return {
      docker,
      containerd: read(answers, 'containerd', seen),
      kernel: read(answers, 'kernel', seen),
      lastStart: sinceLastStart(docker),
      sources: keys.filter((key) => answers.output(key)?.trim()).map((key) => nameOf(key, seen)),
    };
  },
};
