import type { Overview, SpaceRow, TimelineEvent } from '../../model/overview.ts';
import { esc, escLine, type Markup } from './escape.ts';

const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes as a person reads them: `1.4 GB`. */
export function size(bytes: number): string {
  let n = Math.max(0, bytes);
  let unit = 0;
  while (n >= 1024 && unit < units.length - 1) {
    n /= 1024;
    unit++;
  }
  return `${n >= 100 || unit === 0 ? Math.round(n) : n.toFixed(1)} ${units[unit]}`;
}

const share = (part: number, whole: number) => (whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0);
const level = (percent: number) => (percent >= 99 ? 'bad' : percent >= 90 ? 'warn' : 'good');

/** A bar with its words; the words alone are enough. */
function bar(percent: number, words: string, tone: string): Markup {
  const width = percent.toFixed(1);
  return `<svg class="bar ${tone}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="used" width="${width}" height="6"/></svg><span>${esc(words)}</span>`;
}

function spaceRow({ point, type, readOnly, paths, bytes, free, inodes, inodesFree }: SpaceRow): Markup {
  const used = share(bytes - free, bytes);
  const nodes = share(inodes - inodesFree, inodes);
  const what = [type, readOnly ? 'read-only' : ''].filter(Boolean).join(', ');
  return `<tr class="item"><th scope="row"><code>${escLine(point)}</code> <small>${esc(what)}</small><br><small>${paths.map(escLine).join(', ')}</small></th>
<td>${bytes > 0 ? bar(used, `${Math.round(used)} % of ${size(bytes)}, ${size(free)} left`, level(used)) : 'no size'}</td>
<td>${inodes > 0 ? bar(nodes, `${Math.round(nodes)} %, ${inodesFree} left`, level(nodes)) : 'no fixed number'}</td></tr>`;
}

/** Disk and inode use of the file systems that the daemon writes to. */
export function spaceTable(rows: readonly SpaceRow[]): Markup {
  if (rows.length === 0) return '<p>No file system could be looked at.</p>';
  return `<table><thead><tr><th scope="col">File system</th><th scope="col">Space in use</th><th scope="col">Inodes in use</th></tr></thead><tbody>${rows.map(spaceRow).join('\n')}</tbody></table>`;
}

/** Container logs of more than 1 MB, each against the largest. */
export function logTable(logs: Overview['containerLogs']): Markup {
  if (logs.length === 0) return '<p>No container log of more than 1 MB was seen.</p>';
  const largest = Math.max(...logs.map((l) => l.bytes));
  const rows = logs.map(
    ({ path, bytes }) =>
      `<tr class="item"><th scope="row"><code>${escLine(path)}</code></th><td>${bar(share(bytes, largest), size(bytes), 'good')}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Container log</th><th scope="col">Size</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const kinds: Readonly<Record<TimelineEvent['kind'], string>> = {
  start: 'start',
  up: 'up',
  stop: 'stop',
  failure: 'failure',
  error: 'error',
  warning: 'warning',
};

/** The events over their time, as a strip. It only repeats the list under it. */
function strip(events: readonly TimelineEvent[]): Markup {
  const at = events.flatMap((e) => {
    const ms = Date.parse(`${e.time.replace(' ', 'T')}Z`);
    return Number.isNaN(ms) ? [] : [{ ms, kind: e.kind }];
  });
  const from = Math.min(...at.map((a) => a.ms));
  const span = Math.max(...at.map((a) => a.ms)) - from;
  if (at.length < 3 || span <= 0) return '';
  const seen = new Set<string>();
  const marks = at.flatMap(({ ms, kind }) => {
    const x = (((ms - from) / span) * 990).toFixed(0);
    if (seen.has(`${x}${kind}`)) return [];
    seen.add(`${x}${kind}`);
    const row = kind === 'start' || kind === 'up' ? 0 : kind === 'failure' || kind === 'stop' ? 14 : 28;
    return [`<rect class="${kinds[kind]}" x="${x}" y="${row}" width="10" height="12"/>`];
  });
  return `<svg class="strip" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">${marks.join('')}</svg>`;
}

function eventRow(event: TimelineEvent): Markup {
  const times = event.times > 1 ? ` <small>${event.times} times, last ${escLine(event.last ?? '')}</small>` : '';
  return `<tr class="item"><td><time>${
    event.time
      .split(' ')
      .map((part) => `<span>${escLine(part)}</span>`)
      .join(' ') || 'no time'
  }</time></td><td><span class="badge ${event.kind}">${kinds[event.kind]}</span> <code>${escLine(event.program)}</code> ${escLine(event.text)}${times} <small class="where">${escLine(event.source)}:${event.line}</small></td></tr>`;
}

/** Starts, failures and errors, oldest first. */
export function timeline({ timeline: events, left }: Overview): Markup {
  if (events.length === 0) return '<p>No log told of a start, a failure or an error.</p>';
  const note = left > 0 ? `<p>${left} events in the middle are left out.</p>` : '';
  return `${strip(events)}${note}<table class="timeline"><thead><tr><th scope="col">Time (UTC)</th><th scope="col">What happened</th></tr></thead><tbody>${events.map(eventRow).join('\n')}</tbody></table>`;
}
