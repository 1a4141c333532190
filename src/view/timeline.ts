import type { LogEntry } from '../../collectors/journal.ts';
import type { Logs } from '../../collectors/logs.ts';
import type { TimelineEvent } from '../model/overview.ts';

const longest = 400;
const most = { first: 20, last: 180 };

type Kind = TimelineEvent['kind'];

const bySystemd: readonly [says: RegExp, kind: Kind][] = [
  [/^Starting (?:docker\.service|Docker Application)/, 'start'],
  [/^Started (?:docker\.service|Docker Application)/, 'up'],
  [/^(?:Stopping|Stopped) (?:docker\.service|Docker Application)/, 'stop'],
  [
    /Failed to start|Failed with result|Main process exited|Start request repeated|timed out|Dependency failed|Unit .* is masked/,
    'failure',
  ],
  [/(?:docker|containerd)\.(?:service|socket): .*(?:failed|Failed|error|invalid|Invalid|ignored)/, 'error'],
];

const byKernel = /out of memory|oom-kill|I\/O error|EXT4-fs error|XFS .*(?:error|corruption)|segfault|hung_task|no space left/i;

function kindOf({ program, message, level }: LogEntry): Kind | undefined {
  if (program === 'systemd') return bySystemd.find(([says]) => says.test(message))?.[1];
  if (program === 'kernel') return byKernel.test(message) ? 'error' : undefined;
  if (program === 'dockerd' && message === 'Starting up') return 'start';
  if (program === 'dockerd' && /^(?:Daemon has completed initialization|API listen on)/.test(message)) return 'up';
  if (program === 'dockerd' && /^Processing signal/.test(message)) return 'stop';
  if (level === 'fatal' || level === 'panic' || /^(?:panic|fatal error):/.test(message)) return 'failure';
  if (level === 'error' || (level === '' && /^(?:failed to|unable to|error|cannot|invalid)\b/i.test(message))) return 'error';
  return level === 'warning' && !/^WARNING: No /.test(message) ? 'warning' : undefined;
}

/** ISO 8601 as `2026-11-24 17:10:15` in UTC; any other form as it stands. */
export function readableTime(time: string): string {
  const ms = /^\d{4}-\d\d-\d\d[T ]/.test(time) ? Date.parse(time.replace(',', '.')) : Number.NaN;
  return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

// two messages count as equal where only numbers, ids and times differ
const shape = (text: string) => text.replace(/[0-9a-f]{12,}|\d+/g, '#');

/** Orders entries of several logs by their time. One without a time stays behind the one before it. */
function merged(logs: readonly (readonly LogEntry[])[]): LogEntry[] {
  return logs
    .flatMap((log) => {
      let at = 0;
      return log.map((entry) => {
        const ms = Date.parse(entry.time);
        if (!Number.isNaN(ms)) at = ms;
        return { entry, at };
      });
    })
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** The starts, failures, errors and warnings of the daemon, oldest first. Equal messages in a row are one event. */
export function timelineOf({ docker, containerd, kernel }: Pick<Logs, 'docker' | 'containerd' | 'kernel'>): {
  events: TimelineEvent[];
  left: number;
} {
  const events: TimelineEvent[] = [];
  for (const entry of merged([docker, containerd, kernel])) {
    const kind = kindOf(entry);
    if (!kind) continue;
    const text = entry.message.length > longest ? `${entry.message.slice(0, longest)} ...` : entry.message;
    const same = events.slice(-4).find((e) => e.kind === kind && e.program === entry.program && shape(e.text) === shape(text));
    const time = readableTime(entry.time);
    if (same && kind !== 'start') Object.assign(same, { times: same.times + 1, last: time });
    else events.push({ time, kind, program: entry.program, text, times: 1, source: entry.source, line: entry.line });
  }
  if (events.length <= most.first + most.last) return { events, left: 0 };
  return { events: [...events.slice(0, most.first), ...events.slice(-most.last)], left: events.length - most.first - most.last };
}
