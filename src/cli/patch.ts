import { diagnose } from '../core/diagnose.ts';
import type { Recorded } from '../core/gather.ts';
import { overlaidAnswerer } from '../core/overlay.ts';
import type { Code, Finding, Fix, Step } from '../model/finding.ts';
import { createRedactor, passThrough } from '../redact/index.ts';
import { unifiedDiff } from '../report/diff.ts';
import { diagnoseHost, type RunOptions, type Wiring } from './session.ts';

/** One fix as `docker-triage patch --format json` prints it. */
export interface PatchEntry {
  code: Code;
  fix: string;
  risk: Fix['risk'];
  steps: readonly Step[];
}

// a configuration with more faults than this is better written anew
const mostRounds = 20;

/** What an edit makes a thing of the past: what the log tells of a start that will not come again, and what containers were given then. */
const isOfLastStart = ({ collector, key }: Recorded) => collector === 'logs' || (collector === 'network' && key === 'container-resolvers');

const nameOf = ({ code, data }: Finding) => `${code} ${JSON.stringify(data)}`;

/** Makes a fix's edits to the overlay; undefined where one of them does not start from what is there. */
function applied({ steps }: Fix, overlay: ReadonlyMap<string, string | null>): Map<string, string | null> | undefined {
  const next = new Map(overlay);
  for (const step of steps) {
    if (!('edit' in step)) continue;
    const { path, before, after } = step.edit;
    if (next.has(path) && next.get(path) !== before) return undefined;
    next.set(path, after);
  }
  return next;
}

/**
 * The fixes of a recorded host, in the order in which they are to be applied: the first of every root cause, or those of one code.
 * After each edit all checks look again at the evidence as it would then be: one fault often hides another, and two fixes of one file have to fit together.
 */
export async function planFixes<E extends object>(wiring: Wiring<E>, records: readonly Recorded[], wanted?: string): Promise<PatchEntry[]> {
  const [code, id] = (wanted ?? '').split('/');
  const entries: PatchEntry[] = [];
  const done = new Set<string>();
  let overlay: ReadonlyMap<string, string | null> = new Map();
  const seen = new Set<string>();
  // what only the last start tells is no new fault once a file is edited
  const quiet = records.filter((record) => !isOfLastStart(record));
  for (let round = 0; round < mostRounds; round++) {
    const { causes } = await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, overlay));
    const findings = code
      ? causes.flatMap(({ finding, consequences }) => [finding, ...consequences]).filter((f) => f.code === code)
      : causes.map((c) => c.finding);
    const still =
      round === 0
        ? undefined
        : new Set((await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(quiet, overlay))).causes.map((c) => c.finding.code));
    if (!still) for (const finding of findings) seen.add(nameOf(finding));
    let edited = false;
    for (const finding of findings) {
      if (done.has(nameOf(finding)) || (still && !seen.has(nameOf(finding)) && !still.has(finding.code))) continue;
      done.add(nameOf(finding));
      const fix = id ? finding.fixes.find((f) => f.id === id) : finding.fixes[0];
      const next = fix && applied(fix, overlay);
      if (!fix || !next) continue;
      entries.push({ code: finding.code, fix: fix.id, risk: fix.risk, steps: fix.steps });
      edited = next.size > 0 && fix.steps.some((s) => 'edit' in s);
      overlay = next;
      if (edited) break;
    }
    if (!edited) break;
  }
  return entries;
}

/**
 * The fixes of the live files. The host is looked at again without redaction, in memory only:
 * an edit has to fit the real bytes, and nothing but the edits is printed.
 */
export async function patches<E extends object>(
  wiring: Wiring<E>,
  wanted: string | undefined,
  options: RunOptions,
): Promise<{ entries: PatchEntry[]; records: readonly Recorded[] }> {
  const { records } = await diagnoseHost(wiring, passThrough(), options);
  return { entries: await planFixes(wiring, records, wanted), records };
}

/** The diffs of all edits, one after the other, as `patch -p1 -d /` takes them. */
export function diffText(entries: readonly PatchEntry[]): string {
  return entries.flatMap((e) => e.steps.flatMap((s) => ('edit' in s ? [unifiedDiff(s.edit)] : []))).join('');
}

/** True where a diff shows a secret of the file that it changes. It has to: what is taken away or stands beside it must fit the file. */
export function showsSecret(entries: readonly PatchEntry[]): boolean {
  const redactor = createRedactor({ keepIdentities: true });
  const edits = entries.flatMap((e) => e.steps.flatMap((s) => ('edit' in s ? [s.edit] : [])));
  for (const { path, before } of edits) redactor.redact(before ?? '', path);
  return edits.some((edit) => redactor.finds(unifiedDiff(edit)).length > 0);
}
