import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionOf, bindings, bindingsOf, type ScreenName } from '../../src/tui/keys.ts';
import { keysPage } from '../../src/tui/keys-page.ts';

const screens = [...new Set(bindings.flatMap((b) => (b.on === 'everywhere' ? [] : b.on)))] as ScreenName[];

// `npx vitest run --project house -u test/house/keys.test.ts` writes the page anew
test('docs/keys.md says what the key map says', async () => {
  await expect(keysPage()).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/keys.md'));
});

test.each(screens.map((s) => [s]))('on %s no key means two things, and there is a way to help and out', (screen) => {
  const keys = bindingsOf(screen).flatMap((b) => b.keys);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(actionOf(screen, '?')).toBe('help');
  expect(actionOf(screen, 'q')).toBe('quit');
  expect(actionOf(screen, 'ctrl-c')).toBe('interrupt');
});

test('what every key does is said in a sentence', () => {
  for (const { help, action } of bindings) expect(help, action).toMatch(/^[A-Z`].*\.$/);
});

test('the README shows a frame of the recorded walk', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  const [, frame = ''] = /docs\/walk\.svg\)\n\n```\n([^`]+)```/.exec(read('README.md')) ?? [];
  expect(frame).toContain('Verdict:');
  expect(read('docs/walk.txt')).toContain(frame);
});
