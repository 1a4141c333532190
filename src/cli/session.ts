import type { Member } from '../bundle/layout.ts';
import { leftForSize } from '../bundle/shrink.ts';
import { withTexts } from '../core/ask-texts.ts';
import { type Diagnosis, diagnose } from '../core/diagnose.ts';
import { type Answerer, byThePerson, liveAnswerer, type Progress, type Recorded, type Redacts, sourceOf } from '../core/gather.ts';
import { overlaidAnswerer } from '../core/overlay.ts';
import { liveMachine } from '../host/index.ts';
import type { Manifest } from '../model/bundle.ts';
import type { Check } from '../model/check.ts';
import type { Collector } from '../model/collector.ts';
import type { Code } from '../model/finding.ts';
import type { AnswerText, Overview } from '../model/overview.ts';
import type { Consent, Requested } from '../model/requested.ts';
import type { Safe } from '../model/safe.ts';
import type { Fact, Glance, Symptom } from '../model/tree.ts';
import type { Redactor } from '../redact/index.ts';
import { type FindingsFile, findingsFile, type NotLooked, type TargetLine } from '../report/findings.ts';
import type { HostConfig } from './host-config.ts';
import type { Templates } from './templates.ts';
import type { Reader, ScreenOptions, TerminalSession } from './terminal.ts';

/** The units and the words, as `wire.ts` joins them. E is the evidence. */
export interface Wiring<E extends object> {
  version: string;
  /** The file that was started, for links to it. */
  self?: string;
  collectors: readonly Collector<unknown, E>[];
  checks: readonly Check<E>[];
  targetLine(evidence: E): TargetLine;
  symptoms: readonly Symptom[];
  facts(evidence: E, found: ReadonlySet<Code>): ReadonlySet<Fact>;
  /** What reports show beside the findings. */
  overview(evidence: E, answer: AnswerText): Overview;
  templates: Templates;
  /** What a run adds to its bundle, such as the answer to a request. */
  adds?(records: readonly Recorded[], redactor: Pick<Redactor, 'safe'>): { members: Member[]; manifest: Pick<Manifest, 'request'> };
  factWords: Readonly<Record<Fact, string>>;
  /** The daemon's state in a few lines. */
  glance(evidence: E): readonly Glance[];
  /** What the evidence says of the daemon's configuration. */
  configured(evidence: E): HostConfig;
  /** The command by which dockerd judges its configuration, which lies at `path`; undefined where it cannot, or must not. */
  candidate(evidence: E): { path: string; text: string; argv: readonly [string, ...string[]] } | undefined;
  /** Opens the terminal interface; it is loaded only then. */
  terminal(session: TerminalSession, options: ScreenOptions | Reader): Promise<number>;
  /** Shows a request, and asks a person. */
  consent(requested: Requested, options: ScreenOptions): Promise<Consent>;
}

/** How a run on this machine is bounded. */
export interface RunOptions {
  timeoutMs: number;
  skip?: (collector: string) => boolean;
  /** The time that is asked about, ISO 8601 UTC. */
  window?: { since?: string; until?: string };
  /** Ends the run before its time. */
  stop?: AbortSignal;
  progress?: Progress;
}

const poolWidth = 24;

/** Diagnoses this machine. */
export async function diagnoseHost<E extends object>(wiring: Wiring<E>, redactor: Redacts, options: RunOptions): Promise<Diagnosis<E>> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort('the deadline of the run had passed'), options.timeoutMs);
  try {
    const machine = liveMachine(options.window ? { window: options.window } : {});
    const signal = options.stop ? AbortSignal.any([controller.signal, options.stop]) : controller.signal;
    await redactor.introduce?.((ask) => machine.answer(ask, signal));
    const answer = liveAnswerer(machine, redactor, {
      width: poolWidth,
      signal,
      ...(options.skip ? { skip: options.skip } : {}),
    });
    return await settled(wiring, redactor, await diagnose(wiring.collectors, wiring.checks, answer, options.progress));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What one answer gave away, a secret or a name, may stand in another that was read before it. Once all is known every answer is
 * redacted again; where that changed one, the facts are read anew, so that the diagnosis is made from what the bundle will hold.
 */
async function settled<E extends object>(wiring: Wiring<E>, redactor: Redacts, diagnosis: Diagnosis<E>): Promise<Diagnosis<E>> {
  let changed = false;
  const records = diagnosis.records.map((record): Recorded => {
    const redactions = { ...record.redactions };
    const again = (text: Safe): Safe => {
      const { text: now, counts } = redactor.redact(text, sourceOf(record.ask));
      changed ||= now !== text;
      for (const [rule, n] of Object.entries(counts)) redactions[rule] = (redactions[rule] ?? 0) + n;
      return now;
    };
    const { answer } = record;
    // an ask that was made from such an answer names it, too
    const ask = withTexts(record.ask, (text) => redactor.redact(text).text);
    return 'text' in answer
      ? { ...record, ask, answer: { ...answer, text: again(answer.text) }, redactions }
      : { ...record, ask, answer: { ...answer, says: again(answer.says) }, redactions };
  });
  return changed ? diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, new Map())) : diagnosis;
}

/** Diagnoses recorded answers. */
export function diagnoseRecorded<E extends object>(wiring: Wiring<E>, answer: Answerer): Promise<Diagnosis<E>> {
  return diagnose(wiring.collectors, wiring.checks, answer);
}

const withoutSystemd = /not been booted with systemd|Failed to connect to (?:system scope )?bus|Host is down/;

/** Why a look counts as lost; undefined where it gave an answer. A file that is not there is an answer; a program that is not there is not. */
function lostBy({ ask, answer }: Recorded, isRoot: boolean): NotLooked['status'] | undefined {
  if (answer.status === 'denied' || answer.status === 'timeout' || answer.status === 'skipped') return answer.status;
  if (ask.kind !== 'run') return undefined;
  if (!('text' in answer)) return ask.detail ? undefined : 'missing';
  if (answer.status === 'failed' && withoutSystemd.test(answer.text)) return ask.detail ? undefined : 'missing';
  // journalctl shows a user only what is his, and calls that success
  return ask.needs === 'root' && !isRoot && answer.text.trim() === '' ? 'denied' : undefined;
}

function isRoot(records: readonly Recorded[]): boolean {
  const caller = records.find((r) => r.collector === 'caller')?.answer;
  return caller?.status === 'ok' && (JSON.parse(caller.text) as { uid?: number }).uid === 0;
}

/** The looks that gave nothing, and what would give it. */
export function couldNotLook(records: Diagnosis<object>['records']): NotLooked[] {
  const root = isRoot(records);
  return records.flatMap((record) => {
    const status = lostBy(record, root);
    if (!status) return [];
    const command = status === 'denied' && !root ? 'sudo docker-triage --collect' : null;
    return [{ collector: record.collector, source: sourceOf(record.ask), status, why: record.ask.why, command }];
  });
}

/** What was answered, and could not be read because of a fault of this tool. */
function notRead(collectors: readonly { name: string; title: string }[], { brokenCollectors }: Diagnosis<object>): NotLooked[] {
  return [...new Set(brokenCollectors.map((b) => b.collector))].map((collector) => ({
    collector,
    source: `docker-triage: collector ${collector} failed`,
    status: 'skipped',
    why: collectors.find((c) => c.name === collector)?.title ?? collector,
    command: null,
  }));
}

const leftOut: ReadonlySet<string> = new Set([...Object.values(byThePerson), leftForSize]);

/** Collectors whose facts are not whole: a look was lost, nothing was asked, or they failed. A check that reads them cannot call anything healthy. */
function inDoubt({ records, brokenCollectors }: Diagnosis<object>): ReadonlySet<string> {
  const root = isRoot(records);
  const lost = (record: Recorded) => {
    const { ask, answer } = record;
    if (answer.status === 'skipped') return leftOut.has(answer.says);
    return !ask.detail && lostBy(record, root) !== undefined;
  };
  const groups = Map.groupBy(records, (r) => r.collector);
  const partial = [...groups].flatMap(([name, group]) =>
    group.some(lost) || group.every((r) => r.answer.status === 'skipped') ? [name] : [],
  );
  return new Set([...partial, ...brokenCollectors.map((b) => b.collector)]);
}

/** `findings.json` of a diagnosis. */
export function toFindings<E extends object>(wiring: Wiring<E>, diagnosis: Diagnosis<E>): FindingsFile {
  const doubted = inDoubt(diagnosis);
  const looked = new Map(wiring.checks.map((c) => [c.code, !c.needs.some((n) => doubted.has(n as string))]));
  return findingsFile({
    checks: wiring.checks,
    pages: (code: Code) => wiring.templates.page(code),
    spoken: ({ cause, confidence }) => {
      const title = wiring.templates.cause(cause);
      return title === undefined ? undefined : { title, summary: wiring.templates.sureness(confidence) };
    },
    target: wiring.targetLine(diagnosis.evidence),
    causes: diagnosis.causes,
    healthy: diagnosis.healthy.filter((code) => looked.get(code)),
    couldNotLook: [...couldNotLook(diagnosis.records), ...notRead(wiring.collectors, diagnosis)],
  });
}
