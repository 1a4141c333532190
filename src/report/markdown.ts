import { gutter } from './gutter.ts';
import type { Block, Report } from './layout.ts';
import { fitting, type Shorter } from './markdown-fit.ts';
import { fence, markdownWords, neutral } from './neutral.ts';
import { fill } from './page.ts';
import { riskWords } from './risk.ts';

const list = (items: readonly string[]) => items.map((item) => `- ${markdownWords(neutral(item))}`).join('\n');

function paint(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${markdownWords(neutral(block.text))}`;
    case 'section':
      return `## ${markdownWords(neutral(block.text))}`;
    case 'cause':
      return `## ${block.severity} ${block.code}: ${markdownWords(neutral(block.text))}${block.confidence === 'certain' ? '' : ` (${block.confidence})`}`;
    case 'words':
      return markdownWords(neutral(block.text));
    case 'quote':
      return fence(neutral(gutter(block.cite).join('\n')), 'text');
    case 'fix':
      return `### ${block.first ? 'Fix' : 'Or'}: ${markdownWords(neutral(block.text))} [${riskWords[block.risk]}]`;
    case 'diff':
      return fence(neutral(block.text), 'diff');
    case 'commands':
      return fence(neutral(block.lines.join('\n')), 'sh');
    case 'steps':
      return `${markdownWords(neutral(block.heading))}\n\n${list(block.items)}`;
    case 'groups':
      return block.groups
        .map(({ heading, items }) => `- **${markdownWords(neutral(heading))}**: ${markdownWords(neutral(items.join(' ')))}`)
        .join('\n');
    case 'list':
      return list(block.items);
  }
}

const joined = (blocks: readonly Block[]) => blocks.map(paint).join('\n\n');

/** Fills `templates/diagnosis.md`. Nothing in the evidence can become markup, and it fits an issue of GitHub. */
export function paintMarkdown(report: Report, template: string, shorter?: Shorter): string {
  return fitting(
    report,
    (one) =>
      fill(template, {
        title: joined(one.title),
        summary: joined(one.summary),
        causes: joined(one.causes),
        healthy: joined(one.healthy),
        notLooked: joined(one.notLooked),
        walk: joined(one.walk),
        replaced: joined(one.replaced ?? []),
      }).replace(/\n{3,}/g, '\n\n'),
    shorter,
  );
}
