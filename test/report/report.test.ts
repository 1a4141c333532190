import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cite } from '../../src/model/finding.ts';
import { unifiedDiff } from '../../src/report/diff.ts';
import { gutter } from '../../src/report/gutter.ts';
import { fence, markdownWords, neutral, neutralLine } from '../../src/report/neutral.ts';
import { fill, parsePage } from '../../src/report/page.ts';

test('nothing in a text can move a cursor, turn text round or hide it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(neutral(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
      expect(neutralLine(text)).not.toContain('\n');
    }),
  );
  expect(neutral('a\u001b]0;x\u0007b')).toBe('a\\u001b]0;x\\u0007b');
});

test('a fence cannot be closed from inside, and words cannot become markup', () => {
  expect(fence('```\n<b>\n````', 'text')).toBe('`````text\n```\n<b>\n````\n`````');
  expect(markdownWords('<img src=x> [a](b) *c* @user `d_e`')).toBe('&lt;img src=x&gt; \\[a\\](b) \\*c\\* @\u2060user `d_e`');
});

test('the mark stands under the span, also after a tab and in a long line', () => {
  const cite: Cite = { source: '/etc/docker/daemon.json', line: 3, column: 12, length: 1, text: '  "debug": \ttrue,', note: 'here' };
  const [where, line = '', mark = ''] = gutter({ ...cite, column: 17, length: 1 });
  expect(where).toBe(' --> /etc/docker/daemon.json:3:17');
  expect(line[mark.indexOf('^')]).toBe(',');
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 24, max: 100 }), (before, after, width) => {
      const text = `${'x'.repeat(before)}!${'y'.repeat(after)}`;
      const rows = gutter({ source: 's', line: 7, column: before + 1, length: 1, text, note: 'what it is' }, width);
      expect(rows[1]?.[rows[2]?.indexOf('^') ?? -1]).toBe('!');
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(width + 1);
    }),
  );
});

test('diffs name the file from the root, a new one against /dev/null', () => {
  expect(unifiedDiff({ path: '/etc/a', before: 'x\n', after: 'y\n' })).toBe('--- a/etc/a\n+++ b/etc/a\n@@ -1,1 +1,1 @@\n-x\n+y\n');
  expect(unifiedDiff({ path: '/etc/a', before: null, after: 'y\n' })).toMatch(/^--- \/dev\/null\n\+\+\+ b\/etc\/a\n/);
  expect(unifiedDiff({ path: '/etc/a', before: 'x\n', after: null })).toMatch(/^--- a\/etc\/a\n\+\+\+ \/dev\/null\n/);
});

test('a page falls into title, summary, sections and fixes; slots are filled from data', () => {
  const page = parsePage(
    '# {{key}} is wrong\n\nIt {{what}}.\n\n## Why\nBecause.\n\n## Fixes\n### one\nDo.\n### two\nOr.\n\n## Healthy\nFine.\n',
  );
  expect(fill(page.title, { key: '"a"' })).toBe('"a" is wrong');
  expect(fill(page.summary)).toBe('It WHAT.');
  expect([...page.fixes.keys()]).toEqual(['one', 'two']);
});
