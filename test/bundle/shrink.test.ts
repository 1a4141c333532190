import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { leftForSize, shrink } from '../../src/bundle/shrink.ts';
import type { Recorded } from '../../src/core/gather.ts';
import type { Safe } from '../../src/model/safe.ts';

const lines = (kb: number, also = '') => {
  const all = Array.from({ length: kb * 8 }, () => randomBytes(64).toString('hex'));
  all.splice(all.length >> 1, 0, also);
  return all.join('\n');
};
const record = (key: string, text: string, detail = false): Recorded => ({
  collector: 'logs',
  key,
  ask: { kind: 'file', path: `/${key}`, why: 'test', ...(detail ? { detail: true as const } : {}) },
  answer: { status: 'ok', text: text as Safe },
  ms: 1,
  originalBytes: text.length,
  redactions: {},
});
const quote = 'failed to start daemon: the line that the cause quotes';
const records = [
  record('detail', lines(400), true),
  record('quoted', lines(600, quote)),
  record('other', lines(400)),
  record('small', 'a few words'),
];
const textOf = (one: Recorded | undefined) => (one && 'text' in one.answer ? one.answer.text : undefined);

test('what fits is left as it is', () => {
  expect(shrink(records, [quote], 10_000_000)).toEqual(records);
});

test('what only adds detail loses its middle first', () => {
  const [detail, quoted, other, small] = shrink(records, [quote], 600_000);
  expect(textOf(detail)?.length).toBeLessThan(70_000);
  expect(textOf(detail)).toContain('bytes left out here]');
  expect(detail?.answer).toMatchObject({ dropped: { bytes: expect.any(Number), atLine: expect.any(Number) } });
  expect([quoted, other, small]).toEqual(records.slice(1));
});

test('then what no cause quotes, then the middle of what one does; a quoted answer never goes as a whole', () => {
  const [detail, quoted, other, small] = shrink(records, [quote], 100_000);
  expect(textOf(quoted)?.length).toBeLessThan(70_000);
  expect(textOf(other) === undefined || (textOf(other)?.length ?? 0) < 70_000).toBe(true);
  expect(textOf(small)).toBe('a few words');
  const least = shrink(records, [quote], 1);
  expect(least.map((r) => r.answer.status)).toEqual(['skipped', 'ok', 'skipped', 'skipped']);
  expect(least[0]?.answer).toMatchObject({ says: leftForSize });
  expect(detail?.originalBytes).toBe(records[0]?.originalBytes);
});

test('a cut text says at which line, and how much is missing', () => {
  const [cut] = shrink([record('x', lines(400))], [], 100_000);
  if (cut?.answer.status !== 'ok' || !cut.answer.dropped) throw new Error('not cut');
  const kept = cut.answer.text.split('\n');
  expect(kept[cut.answer.dropped.atLine - 1]).toMatch(/^\[docker-triage: \d+ bytes left out here\]$/);
  expect(kept.filter((line) => line !== '' && !/^[0-9a-f]{128}$/.test(line))).toHaveLength(1);
});
