import { expect, test } from 'vitest';
import { readJournal, readMessage } from '../../collectors/journal.ts';
import { sinceLastStart } from '../../collectors/logs.ts';

const journal = `2026-11-24T10:50:35.100000+00:00 systemd[1]: Starting docker.service - Docker Application Container Engine...
2026-11-24T10:50:35.200000+00:00 (dockerd)[375]: docker.service: Referenced but unset environment variable evaluates to an empty string: DOCKER_OPTS
2026-11-24T10:50:36.492376+00:00 dockerd[375]: time="2026-11-24T10:50:36.492376+00:00" level=error msg="failed to load container" container=83f8 error="unexpected \\"EOF\\""
2026-11-24T10:50:37.000000+00:00 systemd[1]: docker.service: Failed with result 'exit-code'.
2026-11-24T10:50:39.100000+00:00 systemd[1]: Starting docker.service - Docker Application Container Engine...
2026-11-24T10:50:39.492376+00:00 dockerd[416]: failed to start daemon: iptables failed: iptables -t nat -N DOCKER
                                                 : Permission denied
2026-11-24T10:50:40.000000+00:00 systemd[1]: docker.service: Start request repeated too quickly.
`;

test('journal lines fall into time, program, pid and message; wrapped ones are joined', () => {
  const entries = readJournal(journal, 'journalctl');
  expect(entries).toHaveLength(7);
  expect(entries[2]).toMatchObject({
    program: 'dockerd',
    pid: 375,
    level: 'error',
    message: 'failed to load container: unexpected "EOF"',
    line: 3,
  });
  expect(entries[5]?.message).toBe('failed to start daemon: iptables failed: iptables -t nat -N DOCKER : Permission denied');
  expect(entries[6]).toMatchObject({ program: 'systemd', line: 8 });
});

test('only what was said since the last start counts', () => {
  const entries = sinceLastStart(readJournal(journal, 'journalctl'));
  expect(entries.map((e) => e.pid)).toEqual([1, 416, 1]);
});

test('syslog lines, with a host name, and plain dockerd output are read too', () => {
  expect(readJournal('Nov 24 10:50:36 web-1 dockerd[375]: failed to start daemon: x\n', 'syslog')[0]).toMatchObject({
    program: 'dockerd',
    pid: 375,
    message: 'failed to start daemon: x',
  });
  expect(readJournal('time="2026-11-24T10:50:36Z" level=info msg="Starting up"\n', 'log')[0]).toMatchObject({
    time: '2026-11-24T10:50:36Z',
    message: 'Starting up',
    level: 'info',
  });
});

test('colours and quotes are taken off a message', () => {
  expect(readMessage('\u001b[31mERRO\u001b[0m[2026-11-24] x')).toEqual({ message: 'x', level: 'error' });
  expect(readMessage('level=warning msg="a \\"b\\"" error="<nil>"')).toEqual({ message: 'a "b"', level: 'warning' });
});

test.each([
  [
    'a journal as JSON',
    '{"__REALTIME_TIMESTAMP":"1764000000000000","SYSLOG_IDENTIFIER":"dockerd","_PID":"36","MESSAGE":"failed to start daemon: x"}',
  ],
  ['a localised month', 'nov. 12 09:02:14 ns3064796 dockerd[36]: failed to start daemon: x'],
  ['a month in figures', '1月 05 01:45:16 mini2 dockerd[36]: failed to start daemon: x'],
  ['carriage returns', 'Nov 12 09:02:14 host dockerd[36]: failed to start daemon: x\r'],
  ['a quotation', '> Nov 12 09:02:14 host dockerd[36]: failed to start daemon: x'],
  ['no time', 'dockerd[36]: failed to start daemon: x'],
  ['logrus in a journal', 'Nov 12 09:02:14 host dockerd[36]: time="2026" level=fatal msg="failed to start daemon" error=x'],
  ['JSON of dockerd', 'Nov 12 09:02:14 host dockerd[36]: {"level":"fatal","msg":"failed to start daemon","error":"x","time":"2026"}'],
  ['a line that the pager cut', 'Nov 12 09:02:14 host dockerd[36]: time="2026" level=fatal msg="failed to start daemon: x'],
])('%s is read', (_, line) => {
  expect(readJournal(line, 'text')).toMatchObject([{ program: 'dockerd', pid: 36, message: 'failed to start daemon: x' }]);
});

test('what a terminal shows is read, and fences and catalogue lines are no messages', () => {
  const text =
    '```\nFATA[0000] Error starting daemon: x\nERRO[2026-11-24T10:50:36Z] containerd did not exit  error="exit status 1" module=y\n```\n-- Subject: a\n';
  expect(readJournal(text, 'text').map(({ message, level, line }) => [message, level, line])).toEqual([
    ['Error starting daemon: x', 'fatal', 2],
    ['containerd did not exit: exit status 1', 'error', 3],
  ]);
});

test('cut lines are glued: in the middle of a word, after a colon, by indentation', () => {
  const wrapped =
    'May 17 19:06:11 dockerpit dockerd: unable to configure the Docker daemon with file /x: json: cannot unmarshal strin\ng into Go value\n';
  expect(readJournal(wrapped, 'text')[0]?.message).toMatch(/cannot unmarshal string into Go value$/);
  expect(readJournal('failed to start daemon:\nError initializing x:\nnetworks clash\n', 'text')).toHaveLength(1);
  expect(readJournal('Error starting daemon:\n  Error during creation:\n  open /etc/subuid\n', 'text')[0]?.message).toBe(
    'Error starting daemon: Error during creation: open /etc/subuid',
  );
});
