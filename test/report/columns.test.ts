import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';

test.each([
  ['plain words', 11],
  ['', 0],
  ['größe', 5],
  ['e\u0301', 1],
  ['日本', 4],
  ['한국어', 6],
  ['a🐳b', 4],
  ['zero\u200bwidth', 9],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('a report counts a letter as the screen does', () => {
  const letters = fc
    .integer({ min: 0x20, max: 0x2fffd })
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /^[\p{Letter}\p{Number}\p{Punctuation}]$/u.test(character));
  fc.assert(
    fc.property(letters, (letter) => {
      expect(columnsOf(letter)).toBe(stringWidth(letter));
    }),
  );
});
