import { passThrough } from '../redact/index.ts';
import type { Code, Fix, Step } from '../model/finding.ts';
import { unifiedDiff } from '../report/diff.ts';
import { diagnoseHost, type RunOptions, type Wiring } from './session.ts';

/** One fix as `docker-triage patch --format json` prints it. */
export interface PatchEntry {
  code: Code;
  fix: string;
  risk: Fix['risk'];
  steps: readonly Step[];
}

/**
 * The fixes of the live files, in the order in which they are to be applied: the first of every root cause, or those of one code.
 * The host is diagnosed again without redaction, in memory only: an edit has to fit the real bytes, and nothing but the edits is printed.
 */
export async function patches<E extends object>(wiring: Wiring<E>, wanted: string | undefined, options: RunOptions): Promise<PatchEntry[]> {
  const { causes } = await diagnoseHost(wiring, passThrough(), options);
  const [code, id] = (wanted ?? '').split('/');
  const entries: PatchEntry[] = [];
  for (const { finding, consequences } of causes) {
    const findings = code ? [finding, ...consequences].filter((f) => f.code === code) : [finding];
    for (const found of findings) {
      const fixes = id ? found.fixes.filter((f) => f.id === id) : found.fixes.slice(0, 1);
      for (const { id: fix, risk, steps } of fixes) entries.push({ code: found.code, fix, risk, steps });
    }
  }
  return joinEdits(entries);
}

/** Two fixes may edit one file: the later one is made to start from what the earlier one leaves, or is left out where both want the same. */
function joinEdits(entries: readonly PatchEntry[]): PatchEntry[] {
  const now = new Map<string, { original: string | null; text: string | null }>();
  return entries.flatMap((entry) => {
    let lost = false;
    const steps = entry.steps.map((step): Step => {
      if (!('edit' in step)) return step;
      const { path, before, after } = step.edit;
      const held = now.get(path);
      if (!held) {
        now.set(path, { original: before, text: after });
        return step;
      }
      if (held.text === before) {
        now.set(path, { original: held.original, text: after });
        return step;
      }
      const merged = held.original === before && before !== null && after !== null && held.text !== null ? mergeEdits(before, held.text, after) : undefined;
      if (merged === undefined) {
        lost = true;
        return step;
      }
      const from = held.text;
      now.set(path, { original: held.original, text: merged });
      return { edit: { ...step.edit, before: from, after: merged } };
    });
    return lost ? [] : [{ ...entry, steps }];
  });
}

/** Applies the change base -> second onto first, where the two touch different parts of base; undefined where they meet. */
export function mergeEdits(base: string, first: string, second: string): string | undefined {
  const one = changedSpan(base, first);
  const two = changedSpan(base, second);
  if (one.end <= two.start) return first.slice(0, first.length - (base.length - two.start)) + second.slice(two.start, second.length - (base.length - two.end)) + base.slice(two.end);
  if (two.end <= one.start) return second.slice(0, second.length - (base.length - one.start)) + first.slice(one.start, first.length - (base.length - one.end)) + base.slice(one.end);
  return first === second ? first : undefined;
}

function changedSpan(base: string, next: string): { start: number; end: number } {
  let start = 0;
  while (start < base.length && start < next.length && base[start] === next[start]) start++;
  let end = 0;
  while (end < base.length - start && end < next.length - start && base[base.length - 1 - end] === next[next.length - 1 - end]) end++;
  return { start, end: base.length - end };
}

/** The diffs of all edits, one after the other, as `patch -p1 -d /` takes them. */
export function diffText(entries: readonly PatchEntry[]): string {
  return entries.flatMap((e) => e.steps.flatMap((s) => ('edit' in s ? [unifiedDiff(s.edit)] : []))).join('');
}
