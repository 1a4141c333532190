import { answerMembers, type Member, manifestMember } from '../bundle/layout.ts';
import { inspectSource, soundBundle } from '../bundle/open.ts';
import { pack } from '../bundle/pack.ts';
import { placeFile } from '../bundle/place.ts';
import { memorySource } from '../bundle/source.ts';
import { verifyBundle } from '../bundle/verify.ts';
import type { Recorded } from '../core/gather.ts';
import type { Safe } from '../model/safe.ts';
import { prove, type Redactor } from '../redact/index.ts';
import { unifiedDiff } from '../report/diff.ts';
import type { FindingsFile } from '../report/findings.ts';
import { fill } from '../report/page.ts';
import { htmlText, jsonText, markdownText, type Result } from './render.ts';
import type { Wiring } from './session.ts';

/** The proof on the finished zip found something that should have been redacted: no file is left. */
export class LeakError extends Error {
  readonly leaks: readonly { rule: string; member: string }[];
  constructor(leaks: readonly { rule: string; member: string }[]) {
    super('the proof on the finished bundle failed');
    this.leaks = leaks;
  }
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

function fixMembers(file: FindingsFile): Member[] {
  const byPath = new Map<string, Buffer>();
  for (const cause of file.causes) {
    for (const fix of cause.fixes) {
      const diffs = fix.steps.flatMap((step) => ('edit' in step ? [unifiedDiff(step.edit)] : []));
      const path = `fixes/${cause.code}-${fix.id}.patch`;
      if (diffs.length > 0 && !byPath.has(path)) byPath.set(path, Buffer.from(diffs.join('')));
    }
  }
  return [...byPath].map(([path, bytes]) => ({ path, bytes }));
}

function countOf(records: readonly Recorded[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) for (const [rule, n] of Object.entries(record.redactions)) counts[rule] = (counts[rule] ?? 0) + n;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every file of the bundle, the manifest last: it holds the sums of the others. */
export function bundleMembers<E extends object>(
  wiring: Wiring<E>,
  result: Result<E>,
  takenAt: string,
  timeoutMs: number,
  more: { notes?: Safe; maxBytes?: number } = {},
): Member[] {
  const { notes, maxBytes } = more;
  const { diagnosis, file, walks } = result;
  const counts = countOf(diagnosis.records);
  const added = wiring.adds?.(diagnosis.records);
  const redacted = Object.entries(counts).map(([rule, n]) => `- ${rule}: ${n}`);
  const members: Member[] = [
    {
      path: 'README.md',
      bytes: Buffer.from(
        fill(wiring.templates.text('bundle-readme.md'), { takenAt, redacted: redacted.join('\n') || '- nothing had to be redacted' }),
      ),
    },
    { path: 'diagnosis.md', bytes: Buffer.from(markdownText(wiring, result)) },
    { path: 'findings.json', bytes: Buffer.from(jsonText(file)) },
    { path: 'report.html', bytes: Buffer.from(htmlText(wiring, result)) },
    { path: 'walk.json', bytes: json(walks) },
    ...(notes ? [{ path: 'notes.md', bytes: Buffer.from(`${notes}\n`) }] : []),
    ...answerMembers(diagnosis.records),
    ...(added?.members ?? []),
    ...fixMembers(file),
    ...diagnosis.broken.map(({ code, error }) => ({ path: `errors/${code}.txt`, bytes: Buffer.from(`${error}\n`) })),
    ...[...Map.groupBy(diagnosis.brokenCollectors, (b) => b.collector)].map(([name, all]) => ({
      path: `errors/collector-${name}.txt`,
      bytes: Buffer.from(all.map(({ step, error }) => `${step}: ${error}\n`).join('')),
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const facts = {
    tool: { name: 'docker-triage', version: wiring.version } as const,
    target: file.target,
    takenAt,
    limits: { timeoutMs, ...(maxBytes === undefined ? {} : { maxBytes }) },
    ...added?.manifest,
    counts,
  };
  return [...members, manifestMember(facts, diagnosis.records, members)];
}

/** `docker-triage-<UTC time>[-<case>]`: the name holds nothing of the host. */
export function bundleName(takenAt: string, caseKey: string | undefined): string {
  const time = takenAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const label = caseKey?.replace(/[^A-Za-z0-9-]/g, '').slice(0, 40);
  return `docker-triage-${time}${label ? `-${label}` : ''}`;
}

/** Packs the members, opens the finished zip again and proves it: sums equal, nothing left that the redactor knows. Nothing unproved leaves the memory. */
export async function sealBundle(root: string, members: readonly Member[], redactor: Redactor): Promise<Buffer> {
  const bytes = await pack(root, members);
  const opened = soundBundle('the new bundle', await inspectSource(memorySource(bytes)));
  const wrong = verifyBundle(opened);
  if (wrong.length > 0) throw new Error(`the finished bundle does not hold what was packed: ${wrong.join('; ')}`);
  const leaks = prove(
    redactor,
    opened.paths().map((name) => ({ name, bytes: opened.read(name) ?? Buffer.alloc(0) })),
  );
  if (leaks.length > 0) throw new LeakError(leaks);
  return bytes;
}

/** Writes a proved bundle to a new file. */
export async function writeBundle(root: string, members: readonly Member[], path: string, redactor: Redactor): Promise<void> {
  await placeFile(path, await sealBundle(root, members, redactor));
}
