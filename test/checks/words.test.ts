import { expect, test } from 'vitest';
import { readJournal } from '../../collectors/journal.ts';
import { checks } from '../../src/checks/index.ts';
import { spokenCodes } from '../../src/checks/words/index.ts';
import { readPages } from '../../src/cli/templates.ts';
import type { Code, Confidence } from '../../src/model/finding.ts';

const templates = readPages(new URL('../../templates/', import.meta.url));

interface Voice {
  code: Code;
  cause: string;
  sure: Confidence;
  pattern: RegExp;
  samples: readonly string[];
}

const voices: Voice[] = checks.flatMap((c) =>
  (c.signatures ?? []).map((s) => ({
    code: c.code,
    cause: s.cause ?? c.causes[0] ?? '',
    sure: s.sure ?? ('likely' as const),
    pattern: s.pattern,
    samples: s.samples.map((sample) => sample.text),
  })),
);
const outranks = new Map(checks.map((c) => [c.code, new Set(c.outranks ?? [])]));
const ruled = (a: Code, b: Code) => outranks.get(a)?.has(b) || outranks.get(b)?.has(a);

test('words belong to checks, and mean causes that these may report', () => {
  const codes = new Set<string>(checks.map((c) => c.code));
  expect(spokenCodes.filter((code) => !codes.has(code))).toEqual([]);
  const strange = checks.flatMap((c) =>
    (c.signatures ?? []).flatMap((s) => (s.cause && !c.causes.includes(s.cause) ? [`${c.code} ${s.cause}`] : [])),
  );
  expect(strange).toEqual([]);
  expect(checks.flatMap((c) => (c.outranks ?? []).filter((o) => !codes.has(o)).map((o) => `${c.code} outranks ${o}`))).toEqual([]);
});

test('of two checks that read one message and are equally sure, one is said to be the more exact', () => {
  const unruled = voices.flatMap((a) =>
    a.samples.flatMap((text) => {
      const message = readJournal(text, 'text')[0]?.message ?? text;
      return voices
        .filter((b) => b.code !== a.code && b.cause !== a.cause && b.sure !== 'possible' && a.sure !== 'possible')
        .filter((b) => b.pattern.test(message) && !ruled(a.code, b.code))
        .map((b) => `${a.code} ${a.cause} | ${b.code} ${b.cause} | ${text}`);
    }),
  );
  expect([...new Set(unruled)]).toEqual([]);
});

test('no two checks are each said to be more exact than the other', () => {
  const both = checks.flatMap((c) => (c.outranks ?? []).filter((o) => outranks.get(o)?.has(c.code)).map((o) => `${c.code} ${o}`));
  expect(both).toEqual([]);
});

test('every cause has a name for where only words are known', () => {
  const nameless = [...new Set(checks.flatMap((c) => c.causes))].filter((cause) => templates.cause(cause) === undefined);
  expect(nameless).toEqual([]);
});

test('no pattern is held up by a long line', () => {
  const lines = ['docker'.repeat(300), ' '.repeat(1800), '/a'.repeat(900), 'a'.repeat(1800), 'x: '.repeat(600), '"\\'.repeat(900)];
  const slow = voices.flatMap(({ code, pattern }) =>
    lines.flatMap((line) => {
      const began = performance.now();
      pattern.exec(line);
      const ms = performance.now() - began;
      return ms > 300 ? [`${code} ${Math.round(ms)} ms: ${pattern.source.slice(0, 100)}`] : [];
    }),
  );
  expect(slow).toEqual([]);
}, 120_000);
