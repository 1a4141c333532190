import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { symptoms } from '../../src/tree/index.ts';

const twice = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i);
const questions = symptoms.flatMap((s) => s.questions.map((q) => [s, q] as const));

test('there are at least twelve symptoms, each with its own name, and the last is for who does not know', () => {
  expect(symptoms.length).toBeGreaterThanOrEqual(12);
  expect(twice(symptoms.map((s) => s.id))).toEqual([]);
  expect(twice(symptoms.map((s) => s.title))).toEqual([]);
  expect(symptoms.at(-1)?.shownBy).toEqual([]);
  for (const symptom of symptoms.slice(0, -1)) expect(symptom.shownBy.length, symptom.id).toBeGreaterThan(0);
});

test('no dead end: every symptom asks something, and says what to send to whom where nothing is found', () => {
  for (const { id, questions: asked, otherwise } of symptoms) {
    expect(asked.length, id).toBeGreaterThan(0);
    expect(twice(asked.map((q) => q.id)), id).toEqual([]);
    expect(otherwise, id).toMatch(/send/i);
    expect(otherwise, id).not.toMatch(/!|oops/i);
  }
  for (const [{ id }, { looks, id: question }] of questions) expect(looks.length, `${id}/${question}`).toBeGreaterThan(0);
});

test('a title fits a narrow terminal, a question two of its lines', () => {
  expect(symptoms.map((s) => s.title).filter((title) => stringWidth(title) > 52)).toEqual([]);
  expect(questions.map(([, q]) => q.asks).filter((asks) => stringWidth(asks) > 72 || !asks.endsWith('?'))).toEqual([]);
});

test('who looks at everything looks at all that any symptom looks at', () => {
  const all = new Set(questions.flatMap(([, q]) => q.looks));
  const last = new Set(symptoms.at(-1)?.questions.flatMap((q) => q.looks));
  expect([...all].filter((code) => !last.has(code))).toEqual([]);
});
