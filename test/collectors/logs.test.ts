import { expect, test } from 'vitest';
import { readJournal, readMessage, sinceLastStart } from '../../collectors/logs.ts';

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
  expect(readMessage('\u001b[31mERRO\u001b[0m[2026-11-24] x').message).toBe('ERRO[2026-11-24] x');
  expect(readMessage('level=warning msg="a \\"b\\"" error="<nil>"')).toEqual({ message: 'a "b"', level: 'warning' });
});
