import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { makeCorpus } from './corpus/index.ts';
import { score } from './scorer.ts';

/** As the `redact` command does it: all texts are observed and read once before the first one is written. */
function redactCorpus(texts: ReadonlyMap<string, string>): Map<string, string> {
  const redactor = createRedactor({ caseKey: 'corpus' });
  for (const [name, text] of texts) {
    redactor.observe(text, name);
    redactor.redact(text, name);
  }
  return new Map([...texts].map(([name, text]) => [name, redactor.redact(text, name).text]));
}

test('the corpus is as large as it should be, and the same for the same seed', () => {
  const { manifest } = makeCorpus('size');
  const secrets = manifest.files.flatMap((f) => f.secrets).filter((s) => s.class === 'secret');
  expect(secrets.length).toBeGreaterThanOrEqual(300);
  expect(new Set(secrets.map((s) => s.kind)).size).toBeGreaterThanOrEqual(150);
  expect(manifest.files.flatMap((f) => f.secrets).filter((s) => s.class === 'pii').length).toBeGreaterThanOrEqual(150);
  expect(manifest.files.flatMap((f) => f.keep).length).toBeGreaterThanOrEqual(500);
  expect(makeCorpus('size')).toEqual(makeCorpus('size'));
});

test('what is planted is in the corpus: a scorer that finds nothing in nothing proves nothing', () => {
  const corpus = makeCorpus('raw');
  const { core, hard, identities, lost } = score(corpus, corpus.texts);
  expect([core, hard, identities, lost]).toEqual([0, 0, 0, []]);
});

test.each(['alpha', 'beta', 'gamma', 'delta'])('seed %s: nothing leaks, nothing is lost, every name has one placeholder', (seed) => {
  const corpus = makeCorpus(seed);
  const redacted = redactCorpus(corpus.texts);
  const result = score(corpus, redacted);
  expect(result.leaked.filter(({ tier }) => tier === 'core')).toEqual([]);
  expect(result.hard).toBeGreaterThanOrEqual(0.95);
  expect(result.identities).toBeGreaterThanOrEqual(0.99);
  expect(result.lost).toEqual([]);
  expect(result.inconsistent).toEqual([]);
  for (const [name, text] of corpus.texts) expect(redacted.get(name)!.split('\n').length).toBe(text.split('\n').length);
});

test('each line of a container log is still JSON', () => {
  const corpus = makeCorpus('json');
  for (const [name, text] of redactCorpus(corpus.texts)) {
    if (name.endsWith('-json.log')) for (const line of text.split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('log');
  }
});
