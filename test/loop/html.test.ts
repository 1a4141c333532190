import { expect, test } from 'vitest';
import type { LogEntry } from '../../collectors/journal.ts';
import { size } from '../../src/report/html/charts.ts';
import { esc, prose } from '../../src/report/html/escape.ts';
import { readableTime, timelineOf } from '../../src/view/timeline.ts';
import { evilReport } from './evil-report.ts';

test('markup of a host is text: no tag, no attribute, no address of its own', () => {
  const html = evilReport();
  const [, body = ''] = html.split('<body>');
  expect(body.match(/<script/g)).toHaveLength(1);
  expect(body).not.toMatch(/<(?:img|iframe|base|object|embed|link|style)\b/);
  for (const [tag] of body.slice(0, body.lastIndexOf('<script>')).matchAll(/<[a-z][^>]*>/g))
    expect(tag).not.toMatch(/\son\w+=|style=|(?:src|href)="(?!#)/);
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
});

test('words become paragraphs, lists and code, and nothing else', () => {
  expect(prose('One\ntwo `a<b`.\n\n- x\n- y\n  z')).toBe('<p>One two <code>a&lt;b</code>.</p>\n<ul><li>x</li><li>y z</li></ul>');
  expect(esc(`<a href='x'>"&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;');
});

test('sizes are read by people', () => {
  expect([0, 999, 1024, 5_000_000, 123_456_789_012].map(size)).toEqual(['0 B', '999 B', '1.0 KB', '4.8 MB', '115 GB']);
});

const entry = (time: string, program: string, message: string, level = ''): LogEntry => ({
  source: 'log',
  line: 1,
  time,
  program,
  pid: undefined,
  text: message,
  message,
  level,
});

test('the timeline holds starts and failures in order, and equal messages once', () => {
  const docker = [
    entry('2026-11-24T10:00:00+01:00', 'systemd', 'Starting docker.service - Docker Application Container Engine...'),
    entry('2026-11-24T10:00:01+01:00', 'dockerd', 'Loading containers: start.', 'info'),
    entry('2026-11-24T10:00:02+01:00', 'dockerd', 'failed to start daemon: port 2375 in use', 'fatal'),
    entry('2026-11-24T10:00:03+01:00', 'systemd', "docker.service: Failed with result 'exit-code'."),
    entry('2026-11-24T10:00:05+01:00', 'systemd', 'Starting docker.service - Docker Application Container Engine...'),
    entry('2026-11-24T10:00:06+01:00', 'dockerd', 'failed to start daemon: port 2376 in use', 'fatal'),
  ];
  const containerd = [entry('2026-11-24T09:00:02.5Z', 'containerd', 'no space left', 'error')];
  const { events, left } = timelineOf({ docker, containerd, kernel: [] });
  expect(left).toBe(0);
  expect(events.map((e) => `${e.time} ${e.kind} ${e.program} ${e.times}`)).toEqual([
    '2026-11-24 09:00:00 start systemd 1',
    '2026-11-24 09:00:02 failure dockerd 2',
    '2026-11-24 09:00:02 error containerd 1',
    '2026-11-24 09:00:03 failure systemd 1',
    '2026-11-24 09:00:05 start systemd 1',
  ]);
});

test('a very long log gives its first and its last events, and says what is left out', () => {
  const docker = Array.from({ length: 5000 }, (_, i) =>
    entry('', 'dockerd', `${String.fromCharCode(97 + (i % 26)).repeat(2 + (i % 100))} failed`, 'error'),
  );
  const { events, left } = timelineOf({ docker, containerd: [], kernel: [] });
  expect(events).toHaveLength(200);
  expect(left).toBeGreaterThan(1000);
});

test('a time of another form stays as it is', () => {
  expect(readableTime('Nov 24 10:00:00')).toBe('Nov 24 10:00:00');
  expect(readableTime('2026-11-24T10:00:00.123456+02:00')).toBe('2026-11-24 08:00:00');
});
