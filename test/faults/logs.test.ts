import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { logs } from '../../collectors/logs.ts';
import { toAnswers } from '../../src/core/answers.ts';
import { liveMachine } from '../../src/host/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Safe } from '../../src/model/safe.ts';

const work = mkdtempSync(join(homedir(), '.docker-triage-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const machine = liveMachine();
const look = async (path: string, only?: string) => {
  const answer = await machine.answer(
    { kind: 'file', path, why: 'test', timeoutMs: 60_000, ...(only === undefined ? {} : { only }) },
    new AbortController().signal,
  );
  if (answer.status !== 'ok') throw new Error(JSON.stringify(answer));
  return answer;
};

/** A log of this size with lines at its start and its end; the middle is a hole. */
function sparse(name: string, bytes: number): string {
  const path = join(work, name);
  writeFileSync(path, 'first dockerd line\n');
  truncateSync(path, bytes);
  const file = openSync(path, 'r+');
  writeSync(file, '\nNov 24 10:00:00 host cron[1]: of another\nNov 24 10:00:01 host dockerd[2]: last dockerd line\n', bytes);
  closeSync(file);
  return path;
}

test.each([1e6, 1e8, 1e10])('of a log of %s bytes the two ends are read, and the answer has one size', async (bytes) => {
  const path = sparse(`log-${bytes}`, bytes);
  const answer = await look(path);
  expect(answer.text).toContain('first dockerd line\n[docker-triage: ');
  expect(answer.text.endsWith('last dockerd line\n')).toBe(true);
  expect(answer.text.length).toBeLessThan(600_000);
  const searched = await look(path, 'dockerd');
  expect(searched.text).toMatch(/last dockerd line\n$/);
  expect(searched.text).not.toContain('of another');
  if (bytes > 1e7)
    expect(searched).toMatchObject({ dropped: { atLine: 1 }, text: expect.stringMatching(/^\[docker-triage: \d+ bytes before/) });
});

test('a log that was packed is searched too, at its end; one that unpacks to very much is left in time', async () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => `Nov 24 10:00:00 host ${i % 2 ? 'dockerd' : 'cron'}[${i}]: line ${i}\n`).join('');
  writeFileSync(join(work, 'syslog.2.gz'), gzipSync(lines));
  const answer = await look(join(work, 'syslog.2.gz'), 'dockerd');
  expect(answer.text).toMatch(/line 199999\n$/);
  expect(answer.text).not.toContain('cron');
  expect(answer.dropped?.bytes).toBeGreaterThan(0);
  writeFileSync(join(work, 'bad.gz'), 'no gzip');
  expect(
    await machine.answer({ kind: 'file', path: join(work, 'bad.gz'), only: 'x', why: 'test' }, new AbortController().signal),
  ).toMatchObject({ status: 'failed' });
});

const pad = (n: number) => String(n).padStart(2, '0');
const noise = Array.from(
  { length: 4000 },
  (_, i) =>
    `2026-11-24T12:${pad(Math.floor(i / 100))}:${pad(Math.floor((i % 100) / 2))}.${pad(i % 2)}0000+00:00 dockerd[2]: time="x" level=info msg="noise ${i}"\n`,
).join('');
const start = '2026-11-20T08:00:00.000000+00:00 systemd[1]: Starting docker.service - Docker Application Container Engine...\n';
const old = '2026-11-20T08:00:01.000000+00:00 dockerd[2]: time="x" level=error msg="said when it started"\n';
const answersOf = (texts: Record<string, string>) =>
  toAnswers(new Map(Object.entries(texts).map(([key, text]) => [key, { status: 'ok', text: text as Safe } satisfies Answer])));
const seen = { caller: { platform: 'linux', now: '2026-11-24T13:00:00Z' }, service: {} } as never;

test('a daemon that has said more since its start than is read: its start is asked for by itself', () => {
  const asks = logs.more?.(answersOf({ docker: noise, starts: start }), seen) ?? {};
  expect(Object.keys(asks).sort()).toEqual(['errors', 'last-start']);
  const window = asks['last-start'];
  expect(window?.kind === 'run' && window.argv.filter((word) => /^--(since|until)=/.test(word))).toEqual([
    '--since=@1795161590',
    '--until=@1795161720',
  ]);
  const facts = logs.read(answersOf({ docker: noise, starts: start, 'last-start': start + old, errors: old }), seen);
  expect(facts.lastStart.map((e) => e.message).slice(0, 3)).toEqual([
    expect.stringMatching(/^Starting/),
    'said when it started',
    'noise 0',
  ]);
  expect(facts.lastStart).toHaveLength(4002);
});

test('a daemon that says little is asked nothing more', () => {
  expect(logs.more?.(answersOf({ docker: start + old, starts: start }), seen)).toEqual({});
});

test('a window that the person names bounds every journal', () => {
  const caller = { platform: 'linux', now: '2026-11-24T13:00:00Z', since: '2026-11-24T12:00:00.000Z', until: '2026-11-24T12:30:00.000Z' };
  for (const ask of Object.values(logs.asks({ caller, service: {} } as never)))
    expect(ask.kind === 'run' && ask.argv).toEqual(expect.arrayContaining(['--since=@1795521600', '--until=@1795523400']));
});
