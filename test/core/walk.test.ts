import { expect, test } from 'vitest';
import { type Known, walk, walkSymptom } from '../../src/core/walk.ts';
import type { Symptom } from '../../src/model/tree.ts';

const symptoms: Symptom[] = [
  {
    id: 'a',
    title: 'A',
    shownBy: ['daemon-down'],
    otherwise: 'Send it.',
    questions: [
      { id: '1', asks: 'First?', looks: ['DT1', 'DT2'] },
      { id: '2', asks: 'Second?', looks: ['DT3'] },
    ],
  },
  { id: 'z', title: 'All', shownBy: [], otherwise: 'Send it.', questions: [{ id: '1', asks: 'Any?', looks: ['DT1', 'DT2', 'DT3'] }] },
];
const known = (over: Partial<Known>): Known => ({ facts: new Set(), found: new Set(), clear: new Set(), roots: [], ...over });

test('a walk ends at the first question that holds a root cause', () => {
  const [a, ...others] = walk(
    symptoms,
    known({ facts: new Set(['daemon-down']), found: new Set(['DT2', 'DT3']), clear: new Set(['DT1']), roots: ['DT2'] }),
  );
  expect(others).toEqual([]);
  expect(a?.steps).toEqual([{ question: '1', asks: 'First?', answer: 'yes', by: ['DT2'] }]);
  expect(a?.verdict).toEqual(['DT2']);
  expect(a?.because).toEqual(['daemon-down']);
});

test('a mere consequence does not end it, and a look that was lost is not a no', () => {
  const [a] = walk(symptoms, known({ facts: new Set(['daemon-down']), found: new Set(['DT2']), clear: new Set(['DT1']), roots: [] }));
  expect(a?.steps.map((s) => s.answer)).toEqual(['yes', 'unknown']);
  expect(a?.verdict).toEqual([]);
});

test('a host without a symptom is walked through everything', () => {
  expect(walk(symptoms, known({})).map((w) => w.symptom)).toEqual(['z']);
});

test('a question that the person skips is passed over, and a walk without a cause says whom to ask', () => {
  const here = known({ found: new Set(['DT2', 'DT3']), clear: new Set(['DT1']), roots: ['DT2', 'DT3'] });
  const symptom = symptoms[0] as Symptom;
  expect(walkSymptom(symptom, here, new Set(['1']))).toMatchObject({ verdict: ['DT3'], steps: [{ answer: 'skipped' }, { answer: 'yes' }] });
  expect(walkSymptom(symptom, here, new Set(['1', '2']))).toMatchObject({ verdict: [], otherwise: 'Send it.' });
});
