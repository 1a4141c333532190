import type { Block, Report } from './layout.ts';

/** The most that GitHub takes as the text of an issue or a comment. */
export const longestIssue = 65_536;

const longestDiff = 8000;
const note = (text: string): Block => ({ kind: 'words', text });

export function shortDiff(block: Block): Block[] {
  if (block.kind !== 'diff' || block.text.length <= longestDiff) return [block];
  const end = block.text.lastIndexOf('\n', longestDiff);
  const left = block.text.slice(end + 1).split('\n').length - 1;
  return [{ kind: 'diff', text: block.text.slice(0, end + 1) }, note(`This diff is cut: ${left} more lines.`)];
}

function articles(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'cause' || found.length === 0) found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
}

function fewerCauses(report: Report, kept: number): Report {
  const all = articles(report.causes);
  const left = all.slice(kept).flatMap(([first]) => (first?.kind === 'cause' ? [first.code] : []));
  return {
    ...report,
    causes: [...all.slice(0, kept).flat(), note(`Cut for its length: ${left.length} more, ${[...new Set(left)].join(', ')}.`)],
  };
}

/** Ways to make a diagnosis shorter, from the one that loses least. */
function* shorter(report: Report): Generator<Report> {
  yield report;
  let now = { ...report, causes: report.causes.flatMap(shortDiff) };
  yield now;
  now = { ...now, replaced: [note('What was replaced is cut for its length; `manifest.json` of the bundle has it.')] };
  yield now;
  now = { ...now, walk: [note('How it got there is cut for its length; `walk.json` of the bundle has it.')] };
  yield now;
  now = { ...now, healthy: [note('What looks healthy is cut for its length; `findings.json` has it.')] };
  yield now;
  now = { ...now, notLooked: [note('What could not be looked at is cut for its length; `findings.json` has it.')] };
  yield now;
  for (let kept = articles(now.causes).length - 1; kept >= 0; kept--) yield fewerCauses(now, kept);
}

/** Gives a report in ever shorter forms, the whole one first. */
export type Shorter = (report: Report) => Iterable<Report>;

/** The longest form of a report that fits. What was cut is said in it. */
export function fitting(report: Report, paint: (report: Report) => string, forms: Shorter = shorter, most = longestIssue): string {
  let text = '';
  for (const form of forms(report)) {
    text = paint(form);
    if (text.length <= most) return text;
  }
  return text.slice(0, most);
}
