import { expect, test } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import type { PatchEntry } from '../../src/cli/patch.ts';
import type { Wiring } from '../../src/cli/session.ts';

const path = '/etc/docker/daemon.json';
const entry = (file: string, after: string | null): PatchEntry => ({
  code: 'DT109',
  fix: 'a',
  risk: 'none',
  steps: [{ edit: { path: file, before: '{', after } }],
});
// grep stands for dockerd: it accepts what holds the word
const judged = (text: string | undefined, entries: PatchEntry[], ...argv: string[]) =>
  judge(
    {
      collectors: [],
      checks: [],
      candidate: () => (text === undefined ? undefined : { path, text, argv: ['grep', ...argv, path] }),
    } as unknown as Wiring<object>,
    [],
    entries,
  );

test('the file that dockerd accepts is said to be tried', async () => {
  expect(await judged('{ "debug": true }', [entry(path, '{ "debug": true }')], 'debug')).toMatch(
    /^dockerd accepts \/etc\/docker\/daemon\.json /,
  );
});

test('what dockerd would still refuse is told in its words, redacted', async () => {
  const secret = ['hunter', 'pr0xy', '5ecret'].join('_');
  const text = `{ "a": "http://operator:${secret}@proxy.example:3128" }`;
  // of a second file that is not there grep fails, and prints the line of the first all the same
  const said = await judged(text, [entry(path, text)], '-Hn', 'operator', '/nowhere');
  expect(said).toMatch(/^dockerd would still refuse \/etc\/docker\/daemon\.json/);
  expect(said).not.toContain(secret);
});

test('nobody is asked where no edit touches the file, it goes, or dockerd cannot be asked', async () => {
  expect(await judged('{}', [entry('/etc/environment', 'A=b')], '.')).toBeUndefined();
  expect(await judged('{}', [entry(path, null)], '.')).toBeUndefined();
  expect(await judged('{}', [], '.')).toBeUndefined();
  expect(await judged(undefined, [entry(path, '{}')], '.')).toBeUndefined();
});
