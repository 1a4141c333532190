import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleAnswerer, type Opened } from '../bundle/open.ts';
import { diagnose } from '../core/diagnose.ts';
import { byThePerson, type Progress, type Recorded } from '../core/gather.ts';
import { overlaidAnswerer } from '../core/overlay.ts';
import { type Known, walkSymptom } from '../core/walk.ts';
import type { Code } from '../model/finding.ts';
import type { Safe } from '../model/safe.ts';
import type { Fact, Glance, Symptom, Walk, WalkStep } from '../model/tree.ts';
import type { Redactor } from '../redact/index.ts';
import type { FindingsFile } from '../report/findings.ts';
import type { Report } from '../report/layout.ts';
import { applicable } from './applicable.ts';
import { bundleMembers, bundleName, LeakError, writeBundle } from './collect.ts';
import type { Wanted } from './commands.ts';
import { evidenceRedactor } from './evidence-redactor.ts';
import { explain } from './explain.ts';
import { diffText, patches, planFixes } from './patch.ts';
import { knownOf, type Result, toResult } from './render.ts';
import { diagnoseHost, type RunOptions, type Wiring } from './session.ts';

/** What the terminal can show. */
export interface ScreenOptions {
  colour: boolean;
  unicode: boolean;
  spoken: boolean;
}

/** A terminal that only prints and reads lines. */
export interface Reader {
  width: number;
  print(text: string): void;
  ask(question: string): Promise<string | undefined>;
}

/** What a person decided before a bundle is written. */
interface Plan {
  leaveOut: ReadonlySet<string>;
  notes: string;
  walks: readonly Walk[];
}

type Origin = { kind: 'host' } | { kind: 'bundle'; path: string; takenAt: string; notes: string; walked: readonly Walk[] };

interface Shown {
  file: FindingsFile;
  report: Report;
  glance: readonly Glance[];
  walks: readonly Walk[];
  records: readonly Recorded[];
}

/** What the screens work on: the same engine as `--collect`, over a host or over a bundle. */
export interface TerminalSession {
  origin: Origin;
  symptoms: readonly Symptom[];
  factWords: Readonly<Record<Fact, string>>;
  look(progress: Progress, stop: AbortSignal): Promise<Shown>;
  walk(symptom: Symptom, skipped: ReadonlySet<string>): Walk | undefined;
  check(code: Code): { name: string; reads: readonly string[] } | undefined;
  healthy(code: Code): string | undefined;
  explain(code: Code, width: number): string;
  items(plan: Plan): readonly { path: string; bytes: number }[];
  save(plan: Plan): Promise<{ path: string; bytes: number }>;
  savePatch(code: Code, fix: string): Promise<{ path: string; bytes: number }>;
}

/** What a session still knows of its last look. */
interface Seen<E> {
  result: Result<E>;
  known: Known;
  redactor: Redactor;
}

const leftOut = (record: Recorded): Recorded => ({
  ...record,
  answer: { status: 'skipped', says: byThePerson.leftOut as Safe },
  originalBytes: 0,
  redactions: {},
});

/** The result as the bundle will hold it. Where answers stay out, it is diagnosed anew without them: a bundle gives the findings of what is in it. */
async function reduced<E extends object>(wiring: Wiring<E>, result: Result<E>, { leaveOut }: Plan): Promise<Result<E>> {
  if (leaveOut.size === 0) return result;
  const records = result.diagnosis.records.map((r) => (leaveOut.has(`${r.collector}/${r.key}`) ? leftOut(r) : r));
  return toResult(wiring, await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, new Map())));
}

/** The walks of the person first, then those that the host's state called for and nobody took. */
const walksOf = (result: { walks: readonly Walk[] }, { walks }: Plan): Walk[] => [
  ...walks,
  ...result.walks.filter((w) => !walks.some((taken) => taken.symptom === w.symptom)),
];

/** Why nothing could be written here, and where it can be: on a host whose disk is full, memory is left. */
function notWritten(error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof LeakError)
    return new Error(`${error.message}: ${error.leaks.map(({ rule, member }) => `${rule} in ${member}`).join(', ')}. Leave that out.`);
  if (!code || code === 'EEXIST') return error instanceof Error ? error : new Error(String(error));
  const why = {
    ENOSPC: 'no space is left',
    EROFS: 'it is read-only',
    EACCES: 'this user may not write here',
    EPERM: 'this user may not write here',
  };
  return new Error(
    `${why[code as keyof typeof why] ?? 'this folder takes no file'} (${code}). Start this tool in another folder: cd /dev/shm && docker-triage`,
  );
}

async function writePatch(code: Code, fix: string, text: string): Promise<{ path: string; bytes: number }> {
  if (text === '')
    throw new Error(`the files that ${code}/${fix} changes could not be read by this user, or have changed since: look again, as root`);
  for (let n = 1; n < 100; n++) {
    const path = resolve(`${code}-${fix}${n === 1 ? '' : `-${n}`}.patch`);
    try {
      // it holds the real text of the files: only its owner may read it, and nothing is replaced
      await writeFile(path, text, { flag: 'wx', mode: 0o600 });
      return { path, bytes: Buffer.byteLength(text) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritten(error);
    }
  }
  throw new Error(`there are too many files named ${code}-${fix} in this folder`);
}

/** A session over this machine, or over a bundle. */
export function terminalSession<E extends object>(
  wiring: Wiring<E>,
  wanted: Wanted,
  options: RunOptions,
  bundle?: { path: string; opened: Opened },
): TerminalSession {
  let seen: Seen<E> | undefined;
  let priced: { plan: string; items: readonly { path: string; bytes: number }[] } | undefined;
  const members = (result: Result<E>, plan: Plan, redactor: Redactor, takenAt: string) =>
    bundleMembers(
      wiring,
      { ...result, walks: walksOf(result, plan) },
      { takenAt, timeoutMs: options.timeoutMs, redactor, redaction: wanted, notes: plan.notes },
    );

  return {
    origin: originOf(bundle),
    symptoms: wiring.symptoms,
    factWords: wiring.factWords,
    async look(progress, stop) {
      const redactor = await evidenceRedactor(wanted);
      const diagnosis = bundle
        ? await diagnose(wiring.collectors, wiring.checks, bundleAnswerer(bundle.opened), progress)
        : await diagnoseHost(wiring, redactor, { ...options, progress, stop });
      const result = toResult(wiring, diagnosis);
      seen = { result, redactor, known: knownOf(wiring, diagnosis, result.file) };
      priced = undefined;
      const { file, report, walks } = bundle ? result : applicable(wiring, result, redactor.reveal);
      return { file, report, walks, glance: wiring.glance(diagnosis.evidence), records: diagnosis.records };
    },
    walk: (symptom, skipped) => seen && walkSymptom(symptom, seen.known, skipped),
    check(code) {
      const check = wiring.checks.find((c) => c.code === code);
      return check && { name: check.name, reads: check.needs as readonly string[] };
    },
    healthy: (code) =>
      wiring.checks.some((c) => c.code === code)
        ? wiring.templates
            .page(code)
            .sections.get('Healthy')
            ?.replace(/\s*\n\s*/g, ' ')
        : undefined,
    explain: (code, width) => explain(wiring, code, width) ?? '',
    items(plan) {
      if (!seen) return [];
      const name = JSON.stringify([plan.notes, plan.walks.length, [...plan.leaveOut].length]);
      if (priced?.plan !== name) {
        const all = members(seen.result, plan, seen.redactor, new Date(0).toISOString());
        const parts = all.filter(({ path }) => !path.startsWith('answers/'));
        priced = { plan: name, items: parts.map(({ path, bytes }) => ({ path, bytes: bytes.length })) };
      }
      return priced.items;
    },
    async save(plan) {
      if (!seen) throw new Error('nothing was looked at yet');
      const takenAt = new Date().toISOString();
      const root = bundleName(takenAt, wanted.case && seen.redactor.safe(wanted.case));
      const path = resolve(`${root}.zip`);
      const all = members(await reduced(wiring, seen.result, plan), plan, seen.redactor, takenAt);
      await writeBundle(root, all, path, seen.redactor).catch((error) => {
        throw notWritten(error);
      });
      const { stat } = await import('node:fs/promises');
      return { path, bytes: (await stat(path)).size };
    },
    async savePatch(code, fix) {
      const name = `${code}/${fix}`;
      const entries =
        bundle && seen ? await planFixes(wiring, seen.result.diagnosis.records, name) : (await patches(wiring, name, options)).entries;
      return writePatch(code, fix, diffText(entries));
    },
  };
}

/** Where the answers come from; of a bundle, also what its reporter walked and wrote. */
function originOf(bundle: { path: string; opened: Opened } | undefined): Origin {
  if (!bundle) return { kind: 'host' };
  const { opened, path } = bundle;
  const text = (name: string) => opened.read(name)?.toString('utf8') ?? '';
  return { kind: 'bundle', path, takenAt: opened.manifest.takenAt, notes: text('notes.md'), walked: walkedBy(text('walk.json')) };
}

const isStep = (step: Partial<WalkStep> | null) =>
  typeof step?.question === 'string' && typeof step.asks === 'string' && typeof step.answer === 'string' && Array.isArray(step.by);

/** The walks of a person, out of a `walk.json` that anybody may have written: what has not its form is left aside. */
function walkedBy(text: string): Walk[] {
  try {
    const walks: unknown = JSON.parse(text);
    if (!Array.isArray(walks)) return [];
    return (walks as (Partial<Walk> | null)[]).filter(
      (w): w is Walk => w?.by === 'person' && typeof w.symptom === 'string' && Array.isArray(w.steps) && w.steps.every(isStep),
    );
  } catch {
    return [];
  }
}
