import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectors, type Evidence } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { readPages } from '../../src/cli/templates.ts';
import { gather } from '../../src/core/gather.ts';
import { unasked } from '../../src/core/unasked.ts';
import { isReadOnly } from '../../src/host/allow.ts';
import { symptoms } from '../../src/tree/index.ts';

const root = join(import.meta.dirname, '../..');
const templates = readPages(new URL('../../templates/', import.meta.url));
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]);

test('codes and names are unique', () => {
  expect(checks.map((c) => c.code)).toEqual([...new Set(checks.map((c) => c.code))]);
  expect(checks.map((c) => c.name)).toEqual([...new Set(checks.map((c) => c.name))]);
});

test.each(checks.map((c) => [c.code, c] as const))('%s has its page, named as the check, with all sections', (_, check) => {
  const page = templates.page(check.code);
  const names = readdirSync(join(root, 'templates/checks'));
  expect(names).toContain(`${check.code}-${check.name}.md`);
  expect([...page.sections.keys()]).toEqual(['Why', 'Fixes', 'Healthy', 'Read more']);
  expect(page.text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(page.text).not.toMatch(/!(?=\s)|oops|\p{Extended_Pictographic}/iu);
  // sections are read without data, by the report, `explain` and the healthy list
  for (const [heading, section] of page.sections) expect(slots(section), heading).toEqual([]);
});

test('every page belongs to a check', () => {
  expect(templates.codes()).toEqual(checks.map((c) => c.code).sort());
});

test.each(checks.flatMap((c) => (c.signatures ?? []).map((s) => [c.code, String(s.pattern), s] as const)))(
  '%s: %s matches its samples and not its near misses',
  (_, __, signature) => {
    expect(signature.samples.length).toBeGreaterThan(0);
    for (const { text, seen } of signature.samples) {
      expect(text).toMatch(signature.pattern);
      expect(seen).not.toBe('');
    }
    for (const miss of signature.misses ?? []) expect(miss).not.toMatch(signature.pattern);
    // a stateful pattern would answer differently the second time
    expect(signature.pattern.flags).not.toMatch(/[gy]/);
  },
);

test('what a check explains is a check', () => {
  const codes = new Set(checks.map((c) => c.code));
  expect(checks.flatMap((c) => (c.explains ?? []).filter((e) => !codes.has(e)).map((e) => `${c.code} explains ${e}`))).toEqual([]);
});

test('every check stands on the tree, and the tree names only checks', () => {
  const onTree = new Set(symptoms.flatMap((s) => s.questions.flatMap((q) => q.looks)));
  const codes = new Set(checks.map((c) => c.code));
  expect([...codes].filter((code) => !onTree.has(code))).toEqual([]);
  expect([...onTree].filter((code) => !codes.has(code))).toEqual([]);
});

test('collectors are unique, and need only collectors', () => {
  const names = collectors.map((c) => c.name);
  expect(names).toEqual([...new Set(names)]);
  expect(collectors.flatMap((c) => c.needs.filter((n) => !names.includes(n)))).toEqual([]);
});

test('a host that answers nothing is survived: no check throws, no ask can change a machine', async () => {
  const { evidence, records } = await gather<Evidence>(collectors, unasked('not asked'));
  expect(records.length).toBeGreaterThan(20);
  for (const { ask, key, collector } of records) {
    expect(`${collector}/${key}`).toMatch(/^[a-z][a-z0-9-]*\/[a-z0-9.-]+$/);
    expect(ask.why).not.toBe('');
    if (ask.kind === 'run') expect(isReadOnly(ask.argv), ask.argv.join(' ')).toBe(true);
  }
  const errors = checks.flatMap((c) => {
    const found = c.find(evidence);
    const list = found === undefined ? [] : 'code' in found ? [found] : found;
    return list.filter((f) => f.severity === 'error' && f.cause !== 'docker.not-installed');
  });
  expect(errors).toEqual([]);
});

test('files stay small', () => {
  const long = ['src', 'collectors'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [join(folder, name), readFileSync(join(root, folder, name), 'utf8').split('\n').length - 1] as const),
  );
  // a table of data may be long
  expect(long.filter(([name, lines]) => lines > 300 && !/table\.ts$/.test(name))).toEqual([]);
});
