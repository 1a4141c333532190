import { expect, test } from 'vitest';
import { complete, offersText } from '../../src/cli/complete.ts';

const lookup = {
  codes: () => ['DT101', 'DT102', 'DT201'],
  collectors: async () =>
    [
      ['disk', 'Space'],
      ['logs', 'Words'],
      ['tls', 'Keys'],
    ] as const,
};
const offered = async (...words: string[]) => {
  const { words: found, directive } = await complete(words, lookup);
  return [found.map(([word]) => word), directive];
};

test('commands first, and a bundle may be meant: files are not ruled out', async () => {
  const [words, directive] = await offered('');
  expect(words).toContain('explain');
  expect(directive).toBe(0);
  expect(await offered('exp')).toEqual([['explain'], 0]);
  expect(await offered('no-such')).toEqual([[], 0]);
});

test('options of the command at hand, each once', async () => {
  expect(await offered('patch', '--f')).toEqual([['--format'], 4]);
  expect((await offered('--col'))[0]).toEqual(['--collect']);
  expect((await offered('--collect', '--col'))[0]).toEqual([]);
  expect((await offered('explain', '--'))[0]).toEqual(['--help']);
});

test('values: choices, codes, collectors, files, folders', async () => {
  expect(await offered('--format', 'm')).toEqual([['markdown'], 4]);
  expect(await offered('--format=g')).toEqual([['--format=github', '--format=github-url'], 4]);
  expect(await offered('patch', '--format', '')).toEqual([['diff', 'json'], 4]);
  expect(await offered('explain', 'DT10')).toEqual([['DT101', 'DT102'], 4]);
  expect(await offered('explain', 'DT101', '')).toEqual([[], 4]);
  expect(await offered('--skip', '')).toEqual([['disk', 'logs', 'tls'], 4]);
  expect(await offered('--skip', 'disk,')).toEqual([['disk,logs', 'disk,tls'], 4]);
  expect(await offered('-o', '')).toEqual([[], 0]);
  expect(await offered('--config', '')).toEqual([[], 16]);
  expect(await offered('plugin', 'un')).toEqual([['uninstall'], 4]);
  expect((await offered('help', 'p'))[0]).toEqual(['patch', 'plugin', 'privacy']);
});

test('the value of an option is no command', async () => {
  expect((await offered('--case', 'patch', '--format', ''))[0]).toContain('markdown');
  expect((await offered('some.zip', ''))[0]).toEqual([]);
});

test('is printed as shells read it', () => {
  expect(
    offersText({
      words: [
        ['a', 'first'],
        ['b', ''],
      ],
      directive: 4,
    }),
  ).toBe('a\tfirst\nb\n:4\n');
});
