import { answerMembers, type Member, manifestMember } from '../bundle/layout.ts';
import { inspectSource, soundBundle } from '../bundle/open.ts';
import { pack } from '../bundle/pack.ts';
import { placeFile } from '../bundle/place.ts';
import { memorySource } from '../bundle/source.ts';
import { verifyBundle } from '../bundle/verify.ts';
import { prove, type Redactor } from '../redact/index.ts';
import { unifiedDiff } from '../report/diff.ts';
import type { FindingsFile } from '../report/findings.ts';
import { fill } from '../report/page.ts';
import { totalOf } from '../report/replaced.ts';
import type { RedactionWanted } from './evidence-redactor.ts';
import { htmlText, jsonText, markdownText, type Result, unredacted } from './render.ts';
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

/**
 * The tool's own words are made of redacted evidence. Where one of them holds something all the same, it is replaced like any other
 * text: better here than that the proof on the finished zip refuses the whole.
 */
function redacted(member: Member, redactor: Redactor): Member {
  if (prove(redactor, [{ name: member.path, bytes: member.bytes }]).length === 0) return member;
  return { ...member, bytes: Buffer.from(redactor.redact(member.bytes.toString('utf8'), member.path).text) };
}

/** How a bundle is made, besides what was found. */
export interface Making {
  takenAt: string;
  timeoutMs: number;
  redactor: Redactor;
  redaction: Pick<RedactionWanted, 'redact' | 'keepIdentities'>;
  notes?: string;
  maxBytes?: number;
}

/** Every file of the bundle, the manifest last: it holds the sums of the others. */
export function bundleMembers<E extends object>(
  wiring: Wiring<E>,
  found: Result<E>,
  { takenAt, timeoutMs, redactor, redaction: { redact, keepIdentities }, notes, maxBytes }: Making,
): Member[] {
  const result = redact === 'off' ? unredacted(found) : found;
  const { diagnosis, file, walks } = result;
  const counts = totalOf(diagnosis.records);
  const added = wiring.adds?.(diagnosis.records, redactor);
  const list = Object.entries(counts).map(([rule, n]) => `- ${rule}: ${n}`);
  const state = redact === 'off' ? 'off' : keepIdentities === true ? 'kept' : 'replaced';
  const readable = Array.isArray(keepIdentities) ? keepIdentities : [];
  const made: Member[] = [
    {
      path: 'README.md',
      bytes: Buffer.from(
        fill(wiring.templates.text('bundle-readme.md'), {
          takenAt,
          state: stateWords[state],
          redacted: list.join('\n') || '- nothing had to be replaced',
        }),
      ),
    },
    { path: 'diagnosis.md', bytes: Buffer.from(markdownText(wiring, result)) },
    { path: 'findings.json', bytes: Buffer.from(jsonText(file)) },
    { path: 'report.html', bytes: Buffer.from(htmlText(wiring, result)) },
    { path: 'walk.json', bytes: json(walks) },
    ...(notes ? [{ path: 'notes.md', bytes: Buffer.from(`${redactor.redact(notes, 'notes').text}\n`) }] : []),
    ...(added?.members ?? []),
    ...fixMembers(file),
    ...diagnosis.broken.map(({ code, error }) => ({ path: `errors/${code}.txt`, bytes: Buffer.from(`${error}\n`) })),
    ...[...Map.groupBy(diagnosis.brokenCollectors, (b) => b.collector)].map(([name, all]) => ({
      path: `errors/collector-${name}.txt`,
      bytes: Buffer.from(all.map(({ step, error }) => `${step}: ${error}\n`).join('')),
    })),
  ];
  const own = made.map((member) => redacted(member, redactor));
  const changed = own.filter((member, i) => member !== made[i]).map((member) => member.path);
  const members = [...own, ...answerMembers(diagnosis.records)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const facts: Parameters<typeof manifestMember>[0] = {
    tool: { name: 'docker-triage', version: wiring.version } as const,
    target: file.target,
    takenAt,
    limits: { timeoutMs, ...(maxBytes === undefined ? {} : { maxBytes }) },
    ...added?.manifest,
    redaction: {
      counts,
      proof: redact === 'off' ? 'off' : 'passed',
      ...(state === 'off' ? {} : { identities: state }),
      ...(readable.length > 0 ? { readable } : {}),
      ...(changed.length > 0 ? { own: changed } : {}),
    },
  };
  return [...members, redacted(manifestMember(facts, diagnosis.records, members), redactor)];
}

const stateWords = {
  replaced:
    'Secrets, and the names and public addresses of this host, were replaced before\nanything else saw it, and the finished file was searched again for them.',
  kept: 'Secrets were replaced before anything else saw it, and the finished file was\nsearched again for them. Names and addresses were kept.',
  off: 'NOTHING IN IT WAS REDACTED, as the person who took it wanted: passwords and keys\nmay be readable. Do not publish it.',
} as const;

/** `docker-triage-<UTC time>[-<case>]`: the name holds nothing of the host. */
export function bundleName(takenAt: string, caseKey: string | undefined, redact?: 'on' | 'off'): string {
  const time = takenAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const label = caseKey?.replace(/[^A-Za-z0-9-]/g, '').slice(0, 40);
  return `docker-triage-${time}${label ? `-${label}` : ''}${redact === 'off' ? '-UNREDACTED' : ''}`;
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
