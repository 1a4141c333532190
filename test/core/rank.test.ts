import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine, rank } from '../../src/core/examine.ts';
import type { Check } from '../../src/model/check.ts';
import type { Code, Finding, Severity } from '../../src/model/finding.ts';

const finding = (code: Code, severity: Severity = 'error', confidence: Finding['confidence'] = 'certain'): Finding => ({
  code,
  cause: 'x.y',
  severity,
  confidence,
  data: {},
  cites: [{ source: 's', text: 't' }],
  fixes: [],
});
const check = (code: Code, explains: Code[], found: Finding[] = []): Check<object> => ({
  code,
  name: code,
  causes: ['x.y'],
  needs: [],
  explains,
  find: () => found,
});

test('a consequence hangs under its cause, also through another consequence', () => {
  const checks = [check('DT1', ['DT2']), check('DT2', ['DT3']), check('DT3', [])];
  const causes = rank(checks, [finding('DT3'), finding('DT2'), finding('DT1')]);
  expect(causes.map((c) => [c.finding.code, c.consequences.map((f) => f.code)])).toEqual([['DT1', ['DT2', 'DT3']]]);
});

test('a warning does not explain an error away', () => {
  const causes = rank([check('DT1', ['DT2']), check('DT2', [])], [finding('DT1', 'warning'), finding('DT2')]);
  expect(causes.map((c) => c.finding.code)).toEqual(['DT2', 'DT1']);
});

test('what nobody could explain hangs under any cause that explains the same consequences, never under others', () => {
  const checks = [check('DT1', ['DT3']), check('DT2', []), check('DT3', []), { ...check('DT4', ['DT3']), residual: true }];
  const heads = (...found: Finding[]) => rank(checks, found).map((c) => c.finding.code);
  expect(heads(finding('DT1'), finding('DT4', 'error', 'possible'), finding('DT3'))).toEqual(['DT1']);
  expect(heads(finding('DT2'), finding('DT4', 'error', 'possible'), finding('DT3'))).toEqual(['DT2', 'DT4']);
});

test('errors come first, then what is certain, then the order of the start-up', () => {
  const checks = [check('DT1', []), check('DT2', []), check('DT3', []), check('DT4', [])];
  const causes = rank(checks, [finding('DT1', 'hint'), finding('DT2', 'error', 'possible'), finding('DT4'), finding('DT3')]);
  expect(causes.map((c) => c.finding.code)).toEqual(['DT3', 'DT4', 'DT2', 'DT1']);
});

test('an area that words name is told where nothing more exact was heard, and beside what nobody could explain', () => {
  const checks = [check('DT1', []), check('DT2', []), { ...check('DT3', []), residual: true }];
  const area: Finding = { ...finding('DT1', 'error', 'possible'), spoken: 'possible', weak: true };
  const heads = (...found: Finding[]) => rank(checks, found).map((c) => c.finding.code);
  expect(heads(area)).toEqual(['DT1']);
  expect(heads(area, finding('DT2', 'warning', 'possible'))).toEqual(['DT2']);
  expect(heads(area, { ...finding('DT3', 'error', 'possible'), cites: [{ source: 'u', text: 'u' }] })).toContain('DT1');
});

test('nothing is lost or doubled, whatever explains what, circles too', () => {
  const codes: Code[] = ['DT1', 'DT2', 'DT3', 'DT4', 'DT5'];
  const anyCode = fc.constantFrom(...codes);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyCode, anyCode)),
      fc.array(fc.tuple(anyCode, fc.constantFrom<Severity>('error', 'warning', 'hint')), { minLength: 1 }),
      (edges, found) => {
        const checks = codes.map((code) =>
          check(
            code,
            edges.filter(([from]) => from === code).map(([, to]) => to),
          ),
        );
        const findings = found.map(([code, severity]) => finding(code, severity));
        const causes = rank(checks, findings);
        const all = causes.flatMap((c) => [c.finding, ...c.consequences]);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set(findings));
      },
    ),
  );
});

test('a check that throws is noted, and the others go on', () => {
  const bad: Check<object> = {
    ...check('DT1', []),
    find: () => {
      throw new Error('bug');
    },
  };
  const { causes, broken, healthy } = examine([bad, check('DT2', [], [finding('DT2')]), check('DT3', [])], {});
  expect(causes.map((c) => c.finding.code)).toEqual(['DT2']);
  expect(broken).toEqual([{ code: 'DT1', error: 'bug' }]);
  expect(healthy).toEqual(['DT3']);
});
