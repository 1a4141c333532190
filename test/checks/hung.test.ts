import { expect, test } from 'vitest';
import { collectors } from '../../collectors/index.ts';
import { bundleAnswerer, openBundle } from '../../src/bundle/open.ts';
import { checks } from '../../src/checks/index.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Safe } from '../../src/model/safe.ts';
import { casePath } from '../cases.ts';

const safe = (text: string) => text as Safe;
const ok = (text: string): Answer => ({ status: 'ok', text: safe(text) });
const late = (ms: number): Answer => ({ status: 'timeout', says: safe(`no answer within ${ms} ms`) });
const served = 'net/http.serverHandler.ServeHTTP({0xc0})\n\tnet/http/server.go:2938 +0x8e\n';
const dump = [
  ...[43, 12, 3].map(
    (minutes, i) =>
      `goroutine ${120 + i} [sync.Mutex.Lock, ${minutes} minutes]:\nsync.(*Mutex).Lock(...)\ngithub.com/docker/docker/daemon.(*Daemon).ContainerInspect(0xc0)\n\tinspect.go:29\n${served}`,
  ),
  `goroutine 911 [select, 44 minutes]:\ngithub.com/docker/docker/daemon.(*Daemon).containerStart(0xc0)\n\tstart.go:208\n${served}`,
].join('\n');

/** A recorded host, of which the daemon answers otherwise; and what was asked of its goroutines. */
async function host(name: string, given: Record<string, Answer>) {
  const recorded = bundleAnswerer(await openBundle(casePath(name)));
  const asked: string[] = [];
  const diagnosis = await diagnose(collectors, checks, async (collector, key, ask, look) => {
    if (collector === 'goroutines') asked.push(key);
    const record = await recorded(collector, key, ask, look);
    const answer = given[`${collector}/${key}`];
    return answer ? { ...record, ask, answer } : record;
  });
  expect(diagnosis.broken).toEqual([]);
  return { asked, findings: diagnosis.causes.map((c) => c.finding), causes: diagnosis.causes.map((c) => c.finding.cause) };
}

const infoHangs = { 'engine/info': late(10_000), 'engine/networks': late(6000) };

test('a healthy daemon is not asked for its goroutines', async () => {
  expect((await host('healthy-plain', {})).asked).toEqual([]);
});

test('a daemon that answers _ping and never /info hangs; the ladder is shown rung by rung', async () => {
  const { asked, findings, causes } = await host('healthy-plain', { ...infoHangs, 'goroutines/dump': ok(dump) });
  expect(asked).toEqual(['dump']);
  expect(causes).toEqual(['daemon.hung']);
  const [finding] = findings;
  expect(finding?.confidence).toBe('certain');
  expect(finding?.data.why).toBe(
    'It answers `_ping`, and `/info` never. Of its 4 goroutines 3 wait in `daemon.(*Daemon).ContainerInspect` (sync.Mutex.Lock); the longest wait is 44 minutes.',
  );
  expect(finding?.cites.slice(0, -1).map((c) => `${c.text}, ${c.note}`)).toEqual([
    'connected, it takes connections',
    'OK, the cheapest question is answered',
    'no answer within 10000 ms, what needs its state is not',
    'goroutine 120 [sync.Mutex.Lock, 43 minutes]:, 3 in daemon.(*Daemon).ContainerInspect',
    'goroutine 911 [select, 44 minutes]:, 1 in daemon.(*Daemon).containerStart, the longest wait',
  ]);
});

test('without a dump it is only likely, and the way to one is told and not run', async () => {
  const { findings } = await host('healthy-plain', {
    ...infoHangs,
    'goroutines/dump': { status: 'failed', exitCode: 404, text: safe('') },
  });
  expect(findings[0]).toMatchObject({ cause: 'daemon.hung', confidence: 'likely' });
  expect(findings[0]?.fixes[0]?.note).toMatch(/sudo kill -USR1 \d+/);
  expect(JSON.stringify(findings[0]?.fixes[0]?.steps)).not.toContain('USR1');
});

test('the file that the daemon wrote on SIGUSR1 is read where the question has no answer', async () => {
  const file = '/var/run/docker/goroutine-stacks-2026-11-24T202845Z.log';
  const log = ok(
    `2026-11-24T16:59:00.000000+00:00 dockerd[71]: time="2026-11-24T16:59:00Z" level=info msg="goroutine stacks written to ${file}"\n`,
  );
  const { asked, findings } = await host('healthy-plain', {
    ...infoHangs,
    'logs/docker': log,
    'goroutines/dump': late(5000),
    'goroutines/file': ok(dump),
  });
  expect(asked).toEqual(['dump', 'file']);
  expect(findings[0]?.cites.filter((c) => c.line).map((c) => c.source)).toEqual([file, file]);
});

test('a stopped daemon cannot tell what it waits for: it is not asked', async () => {
  const { asked, causes } = await host('daemon-hung', {});
  expect(asked).toEqual([]);
  expect(causes).toEqual(['daemon.hung']);
});

test('a look that ended with the run says nothing of the daemon', async () => {
  const over: Answer = { status: 'timeout', says: safe('the deadline of the run had passed') };
  expect((await host('healthy-plain', { 'engine/info': over })).causes).toEqual([]);
});
