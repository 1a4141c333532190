import { expect, test } from 'vitest';
import { collectors, type Evidence } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import { type Answerer, gather, liveAnswerer } from '../../src/core/gather.ts';
import type { Answers } from '../../src/model/answer.ts';
import type { Ask, Asks } from '../../src/model/ask.ts';
import type { Collector } from '../../src/model/collector.ts';
import type { Safe } from '../../src/model/safe.ts';

const ask: Ask = { kind: 'file', path: '/x', why: 'test' };
const answerer: Answerer = async (collector, key, asked) => {
  if (key === 'throws') throw new Error('secret of the host');
  return { collector, key, ask: asked, answer: { status: 'ok', text: 'text' as Safe }, ms: 0, originalBytes: 4, redactions: {} };
};
const boom = (): never => {
  throw new Error('boom');
};
const one = (name: string, parts: Partial<Collector<unknown, Record<string, unknown>>>): Collector<unknown, Record<string, unknown>> => ({
  name,
  title: name,
  needs: [],
  asks: (): Asks => ({ key: ask }),
  read: (answers: Answers) => answers.text('key') ?? 'nothing',
  ...parts,
});
const readsOnlyNothing = (answers: Answers) => (answers.keys().length > 0 ? boom() : 'nothing');

test('a collector that throws is noted, and those that need it get what it reads from nothing', async () => {
  const { evidence, records, broken } = await gather<Record<string, unknown>>(
    [
      one('asking', { asks: boom }),
      one('more', { more: boom }),
      one('reading', { read: readsOnlyNothing }),
      one('hopeless', { read: boom }),
      one('after', { needs: ['reading', 'hopeless', 'asking'], read: (_, seen) => `after ${seen.reading}, ${seen.hopeless}` }),
    ],
    answerer,
  );
  expect(broken.map((b) => `${b.collector} ${b.step}: ${b.error}`)).toEqual([
    'asking asks: boom',
    'hopeless read: boom',
    'hopeless read: boom',
    'more more: boom',
    'reading read: boom',
  ]);
  expect(evidence).toEqual({ asking: 'nothing', more: 'text', reading: 'nothing', hopeless: undefined, after: 'after nothing, undefined' });
  expect(records.map((r) => r.collector)).toEqual(['after', 'hopeless', 'more', 'reading']);
});

test('an answerer that throws loses one answer, and its words are not told', async () => {
  const { records } = await gather<Record<string, unknown>>([one('some', { asks: () => ({ throws: ask, key: ask }) })], answerer);
  expect(records.map((r) => r.answer.status)).toEqual(['ok', 'skipped']);
  expect(JSON.stringify(records)).not.toContain('secret of the host');
});

test('after the deadline nothing is asked any more, and everything that was not asked says so', async () => {
  const controller = new AbortController();
  const asked: string[] = [];
  const machine = {
    async answer(a: Ask) {
      asked.push('path' in a ? a.path : a.kind);
      controller.abort();
      return { status: 'ok' as const, text: 'x', originalBytes: 1 };
    },
  };
  const redactor = { redact: (text: string) => ({ text: text as Safe, counts: {} }) };
  const { records } = await gather<Record<string, unknown>>(
    [one('first', {}), one('second', { needs: ['first'] })],
    liveAnswerer(machine, redactor, { width: 1, signal: controller.signal }),
  );
  expect(asked).toEqual(['/x']);
  expect(records.map((r) => r.answer.status)).toEqual(['ok', 'timeout']);
});

// every collector in turn: the run goes on, with a diagnosis
test.each(collectors.map((c) => c.name))('the diagnosis survives that %s fails', async (name) => {
  const wounded = collectors.map((c) =>
    c.name === name ? { ...c, asks: boom, read: (a: Answers, s: Evidence) => (a.keys().length ? boom() : c.read(a, s)) } : c,
  );
  const diagnosis = await diagnose<Evidence>(wounded, checks, async (collector, key, asked) => ({
    collector,
    key,
    ask: asked,
    answer: { status: 'timeout', says: 'late' as Safe },
    ms: 0,
    originalBytes: 0,
    redactions: {},
  }));
  expect([...new Set(diagnosis.brokenCollectors.map((b) => b.collector))]).toEqual([name]);
  expect(diagnosis.broken).toEqual([]);
});
