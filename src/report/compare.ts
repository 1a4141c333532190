import { createTwoFilesPatch } from 'diff';
import type { Block, Report } from './layout.ts';
import { shortDiff } from './markdown-fit.ts';

interface Line {
  code: string;
  severity: string;
  title: string;
}

interface Place {
  value: string;
  from: string;
  where: string;
}

interface Change<T> {
  before: T | null;
  after: T | null;
}

/** What `docker-triage compare` found, as its JSON holds it. */
export interface ComparisonFile {
  sides: readonly { label: string; takenAt: string; engine: string | null }[];
  fixed: readonly Line[];
  notLooked: readonly Line[];
  new: readonly Line[];
  unchanged: readonly Line[];
  options: readonly ({ key: string } & Change<Place>)[];
  facts: readonly ({ group: string; name: string } & Change<string>)[];
  answers: readonly ({ name: string } & Change<string>)[];
  daemonCompared: boolean;
  secretsCompared: boolean;
}

const longest = 300;
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)} ...` : text);
// backticks would end the code that they stand in
const code = (text: string) => `\`${short(text).replaceAll('`', "'")}\``;
const value = (text: string | null) => (text === null ? 'not there' : code(text));
const option = (place: Place | null) =>
  place === null ? 'not known' : `${code(place.value)} (${place.from}${place.where ? ` ${place.where}` : ''})`;

function section(heading: string, items: readonly string[]): Block[] {
  return items.length > 0
    ? [
        { kind: 'section', text: heading },
        { kind: 'list', items },
      ]
    : [];
}

const lines = (found: readonly Line[]) => found.map(({ code: dt, severity, title }) => `${severity} ${dt}: ${title}`);
const counted = (n: number, what: string) => `${n} ${what}`;

/** The diff of one answer; a very long way from one to the other is only told. */
function answerDiff({ name, before, after }: ComparisonFile['answers'][number]): Block[] {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, `${before ?? ''}\n`, `${after ?? ''}\n`, undefined, undefined, {
    context: 2,
    maxEditLength: 2000,
  });
  if (patch === undefined) return [{ kind: 'words', text: `${code(name)} differs in very many lines.` }];
  return [{ kind: 'diff', text: patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2') }];
}

/** Lays out a comparison for the painters of reports. */
export function layoutComparison(file: ComparisonFile, withAnswers: boolean): Report {
  const groups = Map.groupBy(file.facts, (f) => f.group);
  const nothing = file.options.length + file.facts.length === 0;
  return {
    title: [
      { kind: 'title', text: 'Two bundles compared' },
      {
        kind: 'list',
        items: file.sides.map(
          ({ label, takenAt, engine }, i) =>
            `${i === 0 ? 'Before' : 'After'}: ${code(label)}, taken ${takenAt}, Docker Engine ${engine ?? 'unknown'}`,
        ),
      },
    ],
    summary: [
      {
        kind: 'words',
        text: `${counted(file.fixed.length, 'fixed')}, ${counted(file.new.length, 'new')}, ${counted(file.unchanged.length, 'unchanged')}${
          file.notLooked.length > 0 ? `, ${counted(file.notLooked.length, 'not looked at in the second')}` : ''
        }.${nothing ? ' Nothing else differs that is worth telling.' : ''}`,
      },
    ],
    causes: [
      ...section('Fixed', lines(file.fixed)),
      ...section('New', lines(file.new)),
      ...section('Unchanged', lines(file.unchanged)),
      ...section('Not looked at in the second bundle, so not known to be fixed', lines(file.notLooked)),
      ...section(
        'Effective configuration',
        file.options.map(({ key, before, after }) => `${code(key)}: ${option(before)} became ${option(after)}`),
      ),
      ...[...groups].flatMap(([group, rows]) =>
        section(
          group,
          rows.map(({ name, before, after }) => `${name}: ${value(before)} became ${value(after)}`),
        ),
      ),
    ],
    healthy: [],
    notLooked: [
      ...(withAnswers && file.answers.length > 0
        ? [{ kind: 'section', text: 'Answers' } as const, ...file.answers.flatMap(answerDiff)]
        : section(
            'Answers that differ (as diffs with --answers)',
            file.answers.length > 0 ? [file.answers.map((a) => code(a.name)).join(', ')] : [],
          )),
      ...(file.daemonCompared
        ? []
        : [
            { kind: 'words', text: 'The daemon answered on one side only: its networks, images and containers are not compared.' } as const,
          ]),
      ...(file.secretsCompared
        ? []
        : [
            {
              kind: 'words',
              text: 'The two bundles have different keys for their placeholders: whether a secret or a name changed cannot be told. Collect both with the same --case KEY to see it.',
            } as const,
          ]),
    ],
    walk: [],
  };
}

/** A comparison loses the ends of long diffs first, then the last diffs; each is told. */
export function* shorterComparison(report: Report): Generator<Report> {
  yield report;
  const blocks = report.notLooked.flatMap(shortDiff);
  for (let kept = blocks.length; kept >= 0; kept = kept > 8 ? Math.floor(kept * 0.8) : kept - 1) {
    const left = blocks.slice(kept).filter((b) => b.kind === 'diff').length;
    const note: Block[] =
      left > 0 ? [{ kind: 'words', text: `Cut for its length: ${left} more answers differ. In text or JSON they are all there.` }] : [];
    yield { ...report, notLooked: [...blocks.slice(0, kept), ...note] };
  }
}
