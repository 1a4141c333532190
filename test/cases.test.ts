import { describe, expect, test } from 'vitest';
import { collectors } from '../collectors/index.ts';
import { checks } from '../src/checks/index.ts';
import { planFixes } from '../src/cli/patch.ts';
import type { Wiring } from '../src/cli/session.ts';
import { readPages } from '../src/cli/templates.ts';
import { diagnose } from '../src/core/diagnose.ts';
import { overlaidAnswerer } from '../src/core/overlay.ts';
import { unifiedDiff } from '../src/report/diff.ts';
import { caseNames, diagnoseCase, expected } from './cases.ts';

const templates = readPages(new URL('../templates/', import.meta.url));

test('there are recorded hosts, broken ones and healthy ones', () => {
  expect(caseNames.length).toBeGreaterThanOrEqual(12);
  expect(caseNames.filter((name) => expected(name).causes.length === 0).length).toBeGreaterThan(0);
});

test('a server that daemon.json gave to containers is no word against the host, once it is gone from there', async () => {
  const { records } = await diagnoseCase('container-dns');
  const plan = await planFixes({ collectors, checks } as unknown as Wiring<object>, records);
  expect(plan.map((entry) => [entry.code, entry.fix])).toEqual([['DT611', 'use-the-hosts']]);
});

describe.each(caseNames)('%s', (name) => {
  test('gives its causes, and no check fails', async () => {
    const { causes, broken, evidence } = await diagnoseCase(name);
    expect(broken).toEqual([]);
    expect(evidence.config.engine?.join('.') ?? null).toBe(expected(name).engine);
    expect(causes.map(({ finding }) => [finding.code, finding.cause, finding.severity])).toEqual(expected(name).causes);
  });

  test('every finding quotes what the host said, and every fix has its words', async () => {
    const { causes, records } = await diagnoseCase(name);
    const held = records.map((r) => ('text' in r.answer ? r.answer.text : '')).join('\n');
    for (const { finding, consequences } of causes) {
      for (const { code, cites, fixes, data, cause, spoken } of [finding, ...consequences]) {
        const page = templates.page(code);
        expect(checks.find((c) => c.code === code)?.causes).toContain(cause);
        for (const cite of cites)
          if (cite.line !== undefined) expect(held, `${code} quotes ${cite.source}:${cite.line}`).toContain(cite.text.trim());
        // of what only the words of a log tell, the words of its cause are shown
        for (const slot of spoken ? [] : `${page.title}\n${page.summary}`.matchAll(/\{\{(\w+)\}\}/g))
          expect(Object.keys(data), `${code} fills {{${slot[1]}}}`).toContain(slot[1]);
        for (const fix of fixes) expect([...page.fixes.keys()], `${code} tells of ${fix.id}`).toContain(fix.id);
      }
    }
  });

  test('the plan of all first fixes takes each file from where the one before left it, and each finding once', async () => {
    const { causes, records } = await diagnoseCase(name);
    const plan = await planFixes({ collectors, checks } as unknown as Wiring<object>, records);
    const files = new Map<string, string | null>();
    for (const { steps } of plan)
      for (const step of steps) {
        if (!('edit' in step)) continue;
        const { path, before, after } = step.edit;
        if (files.has(path)) expect(before).toBe(files.get(path));
        files.set(path, after);
      }
    for (const { finding } of causes) {
      const ids = new Set(plan.filter((entry) => entry.code === finding.code).map((entry) => entry.fix));
      if (finding.fixes.length > 0) expect([...ids]).toContain(finding.fixes[0]?.id);
      // the second fix of a finding is another way, never a step after the first
      for (const other of finding.fixes.slice(1)) if (other.id !== finding.fixes[0]?.id) expect([...ids]).not.toContain(other.id);
    }
  });

  test('the edit of a first fix cures: looked at again, the finding is gone and no new error came', async () => {
    const { causes, records } = await diagnoseCase(name);
    const errorsBefore = new Set(causes.flatMap(({ finding, consequences }) => [finding, ...consequences].map((f) => f.code)));
    for (const { finding } of causes) {
      const edits = finding.fixes[0]?.steps.flatMap((s) => ('edit' in s && s.edit.before !== null ? [s.edit] : [])) ?? [];
      // rights of the socket are read from the socket itself, which only the commands of the fix make anew
      if (edits.length === 0 || finding.code === 'DT307') continue;
      for (const edit of edits) expect(unifiedDiff(edit)).toMatch(/^--- /);
      // the journal still tells of the old start: only the files are looked at anew
      const quiet = records.filter((r) => r.collector !== 'logs');
      const again = await diagnose(collectors, checks, overlaidAnswerer(quiet, new Map(edits.map((e) => [e.path, e.after]))));
      const left = again.causes.flatMap((c) => [c.finding, ...c.consequences]);
      expect(
        left.filter((f) => f.code === finding.code && JSON.stringify(f.data) === JSON.stringify(finding.data)).map((f) => f.code),
      ).toEqual([]);
      // what the broken start left behind (a dead socket, a failed unit) may now stand alone
      const fresh = left.filter(
        (f) =>
          f.severity === 'error' &&
          f.confidence === 'certain' &&
          !errorsBefore.has(f.code) &&
          !['DT204', 'DT206', 'DT304'].includes(f.code),
      );
      expect(fresh.map((f) => `${f.code} ${f.cause}`)).toEqual([]);
    }
  });
});
