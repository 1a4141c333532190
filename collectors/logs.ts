import type { Answers } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Service } from './service.ts';

/** One message of a log, the time and the program taken off. */
export interface LogEntry {
  /** The command or file that holds it, for cites. */
  source: string;
  /** Line in that answer, from 1. */
  line: number;
  /** ISO 8601; empty where the log has none. */
  time: string;
  /** dockerd, containerd, systemd, kernel ... */
  program: string;
  pid: number | undefined;
  /** The line as it stands in the answer. */
  text: string;
  /** The plain words: `msg` of a logrus line, joined with its `error`; else the rest of the line. */
  message: string;
  /** logrus level; empty where there is none. */
  level: string;
}

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

const ansi = /\u001b\[[0-9;]*[A-Za-z]/g;

function unquote(text: string): string {
  return text.replace(/\\(["\\nt])/g, (_, c: string) => (c === 'n' ? ' ' : c === 't' ? ' ' : c));
}

/** Takes a logrus text line (`time=... level=... msg="..." error="..."`) apart; other text is returned as it is. */
export function readMessage(raw: string): { message: string; level: string } {
  const text = raw.replace(ansi, '');
  const msg = /(?:^|\s)msg=(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(text);
  if (!msg) return { message: text, level: /^(?:FATA|ERRO|WARN)/.test(text) ? 'error' : '' };
  const error = /\serror=(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(text);
  const level = /(?:^|\s)level=(\w+)/.exec(text)?.[1] ?? '';
  const words = unquote(msg[1] ?? msg[2] ?? '');
  const why = unquote(error?.[1] ?? error?.[2] ?? '');
  return { message: why && why !== '<nil>' ? `${words}: ${why}` : words, level };
}

/** Reads journal lines (`short-iso-precise --no-hostname`, also with a host name, as syslog writes it). Wrapped messages are joined. */
export function readJournal(text: string, source: string): LogEntry[] {
  const entries: LogEntry[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const found =
      /^(\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2}\s+\d+ [\d:]{8})\s+(?:[\w.-]+\s+)??((?:\([^)]*\)|[\w@./-]+))(?:\[(\d+)\])?:\s(.*)$/.exec(
        line,
      );
    if (found) {
      const [, time = '', program = '', pid, rest = ''] = found;
      entries.push({
        source,
        line: i + 1,
        time,
        program: program.replace(/[()]/g, ''),
        pid: pid ? Number(pid) : undefined,
        text: line,
        ...readMessage(rest),
      });
      continue;
    }
    const last = entries.at(-1);
    if (last && /^\s{8,}\S/.test(line) && last.message.length < 8000)
      entries[entries.length - 1] = { ...last, message: `${last.message} ${line.trim()}` };
    else if (line.trim() !== '' && !line.startsWith('-- ')) {
      const stamp = /^time="?([^"\s]+)"? /.exec(line)?.[1] ?? '';
      entries.push({ source, line: i + 1, time: stamp, program: 'dockerd', pid: undefined, text: line, ...readMessage(line) });
    }
  }
  return entries;
}

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

const read = (answers: Answers, key: string) => {
  const text = answers.output(key);
  return text ? readJournal(text, sourceNames[key] ?? key) : [];
};

export const logs: Collector<Logs, Seen> = {
  name: 'logs',
  title: 'Logs of dockerd, systemd, containerd and the kernel',
  needs: ['service'],
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
  read: (answers): Logs => {
    const keys = ['docker', 'user', 'snap', 'syslog', ...Object.keys(fallbacks)];
    const docker = keys.flatMap((key) => read(answers, key));
    return {
      docker,
      containerd: read(answers, 'containerd'),
      kernel: read(answers, 'kernel'),
      lastStart: sinceLastStart(docker),
      sources: keys.filter((key) => answers.output(key)?.trim()).map((key) => sourceNames[key] ?? key),
    };
  },
};
