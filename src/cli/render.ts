import type { Diagnosis } from '../core/diagnose.ts';
import { type Known, walk } from '../core/walk.ts';
import type { Code } from '../model/finding.ts';
import type { Overview } from '../model/overview.ts';
import type { Walk } from '../model/tree.ts';
import type { FindingsFile } from '../report/findings.ts';
import { paintHtml } from '../report/html/index.ts';
import { layout, type Report } from '../report/layout.ts';
import { paintMarkdown } from '../report/markdown.ts';
import { paintPlain } from '../report/plain.ts';
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
  const pages = (code: Code) => wiring.templates.page(code);
  const healthy = (code: string) =>
    pages(code as Code)
      .sections.get('Healthy')
      ?.replace(/\s*\n\s*/g, ' ');
  return { diagnosis, file, walks, report: layout(file, { pages, walks, healthy }) };
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

/** The report in one of the formats that `--format` knows. */
export function render<E extends object>(
  wiring: Wiring<E>,
  result: Result<E>,
  format: Format,
  terminal: { width: number; colour: boolean },
): string {
  switch (format) {
    case 'json':
      return jsonText(result.file);
    case 'markdown':
      return markdownText(wiring, result);
    case 'html':
      return htmlText(wiring, result);
    case 'github':
      return annotations(result.file);
    case 'text':
      return paintPlain(result.report, terminal);
  }
}

const escapeProperty = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
const escapeMessage = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** Workflow commands of GitHub Actions, one per cause. */
function annotations(file: FindingsFile): string {
  const levels = { error: 'error', warning: 'warning', hint: 'notice' } as const;
  return file.causes
    .map(({ severity, code, title, summary, cites }) => {
      const [cite] = cites;
      const place = cite ? [`file=${escapeProperty(cite.source)}`, ...(cite.line === undefined ? [] : [`line=${cite.line}`])] : [];
      return `::${levels[severity]} ${[...place, `title=${escapeProperty(`${code} ${title}`)}`].join(',')}::${escapeMessage(summary)}\n`;
    })
    .join('');
}
