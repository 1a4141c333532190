import { describe, expect, test } from 'vitest';
import { collectors } from '../collectors/index.ts';
import { checks } from '../src/checks/index.ts';
import { diagnose } from '../src/core/diagnose.ts';
import { type Recorded, sourceOf } from '../src/core/gather.ts';
import { overlaidAnswerer } from '../src/core/overlay.ts';
import type { Safe } from '../src/model/safe.ts';
import { createRedactor, introducedBy, namesIn, type Redactor } from '../src/redact/index.ts';
import { caseNames, diagnoseCase } from './cases.ts';

const changed = (record: Recorded, change: (text: string, source: string) => string): Recorded => {
  const { answer } = record;
  const source = sourceOf(record.ask);
  return 'text' in answer
    ? { ...record, answer: { ...answer, text: change(answer.text, source) as Safe } }
    : { ...record, answer: { ...answer, says: change(answer.says, source) as Safe } };
};

/** What a recorded host says of its names, as the tool learns it. */
function redactorFor(records: readonly Recorded[], names: readonly string[], accounts: readonly string[]): Redactor {
  const redactor = createRedactor({ caseKey: 'recorded' });
  redactor.learn(introducedBy({ names, accounts }));
  for (const record of records) if ('text' in record.answer) redactor.learn(namesIn(record.answer.text, sourceOf(record.ask)));
  return redactor;
}

async function findings(records: readonly Recorded[]) {
  const { causes, broken, brokenCollectors } = await diagnose(collectors, checks, overlaidAnswerer(records, new Map()));
  expect([broken, brokenCollectors]).toEqual([[], []]);
  return causes.map(({ finding, consequences }) =>
    [finding, ...consequences].map((f) => [
      f.code,
      f.cause,
      f.severity,
      f.confidence,
      f.cites.map((c) => c.line),
      f.fixes.map((x) => x.id),
    ]),
  );
}

/** The same host with names, people and addresses that tell whose it is. */
const telling = (text: string) =>
  text
    .replace(/\b198\.18\.(\d+)\.(\d+)\b/g, '85.214.$1.$2')
    .replace(/\b10\.80\.(\d+)\.(\d+)\b/g, '217.160.$1.$2')
    .replace(/\bdev\b(?=["':,/ \n]|$)/g, (word, at: number) =>
      /(?:\/|dev|eth0 |host0 )$/.test(text.slice(Math.max(0, at - 6), at)) ? word : 'ottilie',
    )
    .replace(/\blab\.example\b|\b([a-z0-9-]+)\.lab\b/g, (word, label?: string) => (label ? `${label}.tarnbeck-labs.net` : word));

describe.each(caseNames)('%s', (name) => {
  test('gives the same findings without the names of the host', async () => {
    const { records, evidence } = await diagnoseCase(name);
    const info = evidence.engine.info?.Name;
    const redactor = redactorFor(records, typeof info === 'string' ? [info] : [], [evidence.caller.user]);
    expect(await findings(records.map((r) => changed(r, (text, source) => redactor.redact(text, source).text)))).toEqual(
      await findings(records),
    );
  });

  test('also where its addresses are public, and its people and its domain have names of their own', async () => {
    const { records, evidence } = await diagnoseCase(name);
    const told = records.map((r) => changed(r, telling));
    const info = evidence.engine.info?.Name;
    const redactor = redactorFor(told, typeof info === 'string' ? [info] : [], ['ottilie']);
    const hidden = told.map((r) => changed(r, (text, source) => redactor.redact(text, source).text));
    const all = JSON.stringify(hidden.map((r) => r.answer));
    for (const word of ['85.214.', '217.160.', 'ottilie', 'tarnbeck-labs']) expect(all.includes(word), word).toBe(false);
    expect(await findings(hidden)).toEqual(await findings(told));
  });
});
