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

const seconds = (iso: string, plus = 0) => `@${Math.floor(Date.parse(iso) / 1000) + plus}`;
const windowOf = ({ caller }: Pick<Seen, 'caller'>): string[] => [
  ...(caller.since ? [`--since=${seconds(caller.since)}`] : []),
  ...(caller.until ? [`--until=${seconds(caller.until)}`] : []),
];

const dockerLines = 4000;

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
  'syslog-1': '/var/log/syslog.1',
  'syslog-2': '/var/log/syslog.2.gz',
  messages: '/var/log/messages',
  starts: 'journalctl _PID=1 UNIT=docker.service',
  'last-start': 'journalctl -u docker.service -u docker.socket',
  errors: "journalctl -u docker.service --grep='level=(error|fatal)|panic:|fatal error:'",
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

/** What is asked where a daemon has said so much that its last start, or its last error, lies before the lines that were read. */
function before(answers: Answers): Asks {
  const lines = readJournal(answers.text('docker') ?? '', 'docker');
  const first = lines[0]?.time ?? '';
  if (lines.length < dockerLines / 2 || Number.isNaN(Date.parse(first))) return {};
  const errors = journal(
    'errors of the week before these lines',
    '-u',
    'docker.service',
    '--grep=level=(error|fatal)|panic:|fatal error:',
    `--since=${seconds(first, -7 * 86_400)}`,
    `--until=${seconds(first)}`,
    '-n',
    '300',
  );
  const starts = readJournal(answers.text('starts') ?? '', 'starts').filter((e) => /^Starting /.test(e.message));
  const last = starts.at(-1)?.time ?? '';
  const early = Number.isNaN(Date.parse(last)) || last >= first;
  return {
    errors: { ...errors, timeoutMs: 5000, detail: true },
    ...(early
      ? {}
      : {
          'last-start': journal(
            'the last start of the daemon, which lies before these lines',
            ...[
              '-u',
              'docker.service',
              '-u',
              'docker.socket',
              '-n',
              '2000',
              `--since=${seconds(last, -10)}`,
              `--until=${seconds(last, 120)}`,
            ],
          ),
        }),
  };
}

/** The lines from before the first one of the log's end, in their order, each once. */
function earlier(answers: Answers, seen: Seen, first: string): LogEntry[] {
  if (first === '') return [];
  const found = new Map<string, LogEntry>();
  for (const key of ['last-start', 'starts', 'errors'])
    for (const entry of read(answers, key, seen))
      if (entry.time !== '' && entry.time < first && !found.has(entry.text)) found.set(entry.text, entry);
  return [...found.values()].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

export const logs: Collector<Logs, Seen> = {
  name: 'logs',
  title: 'Logs of dockerd, systemd, containerd and the kernel',
  needs: ['caller', 'service'],
  asks: (seen): Asks => ({
    docker: journal(
      'what dockerd and systemd said',
      '-u',
      'docker.service',
      '-u',
      'docker.socket',
      '-n',
      `${dockerLines}`,
      ...windowOf(seen),
    ),
    starts: journal(
      'when the daemon was started, however much it has said since',
      '_PID=1',
      'UNIT=docker.service',
      '-n',
      '300',
      ...windowOf(seen),
    ),
    containerd: journal('what containerd said', '-u', 'containerd.service', '-n', '1500', ...windowOf(seen)),
    kernel: journal('out of memory, disk and network errors', '-k', '-n', '1000', ...windowOf(seen)),
  }),
  more: (answers, seen): Asks => {
    if (answers.text('docker')?.trim()) return before(answers);
    const window = windowOf(seen);
    const syslog = (path: string) =>
      ({
        kind: 'file',
        path,
        only: 'dockerd|docker\\.service|containerd',
        why: 'the log of a host without a journal',
        needs: 'root',
        keep: { head: 100_000, tail: 500_000 },
      }) as const;
    return {
      user: journal('the log of a rootless daemon', '--user', '-u', 'docker.service', '-n', '2000', ...window),
      snap: journal('the log of the snap', '-u', 'snap.docker.dockerd.service', '-n', '2000', ...window),
      syslog: syslog('/var/log/syslog'),
      'syslog-1': syslog('/var/log/syslog.1'),
      'syslog-2': syslog('/var/log/syslog.2.gz'),
      messages: syslog('/var/log/messages'),
      ...Object.fromEntries(
        Object.entries(fallbacks).map(([key, path]) => [
          key,
          { kind: 'file', path, why: 'the log of a daemon that systemd does not run', keep: { head: 100_000, tail: 500_000 } } as const,
        ]),
      ),
    };
  },
  read: (answers, seen): Logs => {
    const keys = ['docker', 'user', 'snap', 'messages', 'syslog-2', 'syslog-1', 'syslog', ...Object.keys(fallbacks)];
    const tail = keys.flatMap((key) => read(answers, key, seen));
    const docker = [...earlier(answers, seen, tail[0]?.time ?? ''), ...tail];
    return {
      docker,
      containerd: read(answers, 'containerd', seen),
      kernel: read(answers, 'kernel', seen),
      lastStart: sinceLastStart(docker),
      sources: keys.filter((key) => answers.output(key)?.trim()).map((key) => nameOf(key, seen)),
    };
  },
};
