import { memberOf } from '../bundle/layout.ts';
import { leftForSize } from '../bundle/shrink.ts';
import type { Diagnosis } from '../core/diagnose.ts';
import { byThePerson, type Recorded } from '../core/gather.ts';
import { type Known, walk } from '../core/walk.ts';
import type { Code } from '../model/finding.ts';
import type { Overview } from '../model/overview.ts';
import type { Walk } from '../model/tree.ts';
import { annotations } from '../report/annotations.ts';
import type { FindingsFile } from '../report/findings.ts';
import { bugReport, formAddress, formText, type Project } from '../report/forms.ts';
import { paintHtml } from '../report/html/index.ts';
import { layout, type Report } from '../report/layout.ts';
import { paintMarkdown } from '../report/markdown.ts';
import { paintPlain } from '../report/plain.ts';
import { type ReplacedIn, replacedBlocks, unredactedTitle } from '../report/replaced.ts';
import { sarif } from '../report/sarif.ts';
import type { Format } from './formats.ts';
import { toFindings, type Wiring } from './session.ts';

/** A diagnosis with everything that is printed of it. */
export interface Result<E> {
  diagnosis: Diagnosis<E>;
  file: FindingsFile;
  walks: Walk[];
  report: Report;
}

/** What the tree is walked by. */
export function knownOf<E extends object>(wiring: Wiring<E>, diagnosis: Diagnosis<E>, file: FindingsFile): Known {
  const found = new Set(diagnosis.causes.flatMap(({ finding, consequences }) => [finding, ...consequences].map((f) => f.code)));
  return {
    facts: wiring.facts(diagnosis.evidence, found),
    found,
    clear: new Set(file.healthy.map((h) => h.code)),
    roots: [...new Set(diagnosis.causes.map(({ finding }) => finding.code))],
  };
}

/** Findings, walk and report of a diagnosis. */
export function toResult<E extends object>(wiring: Wiring<E>, diagnosis: Diagnosis<E>): Result<E> {
  const file = toFindings(wiring, diagnosis);
  const walks = walk(wiring.symptoms, knownOf(wiring, diagnosis, file));
  return { diagnosis, file, walks, report: reported(wiring, diagnosis, file, walks) };
}

/** The report of a diagnosis whose findings are those of a file. */
export function reported<E extends object>(wiring: Wiring<E>, { records }: Diagnosis<E>, file: FindingsFile, walks: Walk[]): Report {
  const pages = (code: Code) => wiring.templates.page(code);
  const healthy = (code: string) =>
    pages(code as Code)
      .sections.get('Healthy')
      ?.replace(/\s*\n\s*/g, ' ');
  return { ...layout(file, { pages, walks, healthy }), replaced: replacedBlocks(records.map(replacedIn)) };
}

const leftOut: ReadonlySet<string> = new Set([...Object.values(byThePerson), leftForSize]);

function replacedIn(record: Recorded): ReplacedIn {
  const { answer, redactions } = record;
  const file = memberOf(record) ?? `${record.collector}/${record.key}`;
  if (!('text' in answer)) return { file, redactions, ...(leftOut.has(answer.says) ? { left: answer.says } : {}) };
  return {
    file,
    redactions,
    ...(answer.dropped ? { left: `${answer.dropped.bytes} bytes of its middle: it is longer than what is kept` } : {}),
  };
}

/** The same report where nothing was redacted: it says so before anything else. */
export function unredacted<E>(result: Result<E>): Result<E> {
  const { report } = result;
  return { ...result, report: { ...report, title: [unredactedTitle, ...report.title], replaced: [] } };
}

export function jsonText(file: FindingsFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function markdownText<E extends object>(wiring: Wiring<E>, { report }: Result<E>): string {
  return paintMarkdown(report, wiring.templates.text('diagnosis.md'));
}

/** The overview of a diagnosis, from its evidence and the answers themselves. */
export function overview<E extends object>(wiring: Wiring<E>, { diagnosis }: Pick<Result<E>, 'diagnosis'>): Overview {
  const held = new Map(diagnosis.records.map((r) => [`${r.collector}/${r.key}`, r.answer]));
  return wiring.overview(diagnosis.evidence, (collector, key) => {
    const answer = held.get(`${collector}/${key}`);
    return answer && 'text' in answer ? answer.text : undefined;
  });
}

export function htmlText<E extends object>(wiring: Wiring<E>, result: Result<E>): string {
  return paintHtml(result.report, overview(wiring, result));
}

const titleOf = ({ causes: [first], target }: FindingsFile) => first?.title ?? `Docker daemon is in the state ${target.state}`;

/** The report in one of the formats that `--format` knows. */
export function render<E extends object>(
  wiring: Wiring<E>,
  result: Result<E>,
  format: Format,
  terminal: { width: number; colour: boolean },
  form: Project = 'moby',
): string {
  switch (format) {
    case 'json':
      return jsonText(result.file);
    case 'markdown':
      return markdownText(wiring, result);
    case 'html':
      return htmlText(wiring, result);
    case 'sarif':
      return sarif(result.file, (code) => wiring.templates.page(code), wiring.version);
    case 'annotations':
      return annotations(result.file);
    case 'github':
      return formText(bugReport(result.file, overview(wiring, result)), form);
    case 'github-url':
      return formAddress(bugReport(result.file, overview(wiring, result)), form, titleOf(result.file));
    case 'text':
      return paintPlain(result.report, terminal);
  }
}
