import { styleText } from 'node:util';
import { columnsOf } from './columns.ts';
import { gutter } from './gutter.ts';
import type { Block, Report } from './layout.ts';
import { neutral } from './neutral.ts';
import { riskWords } from './risk.ts';

export interface PlainOptions {
  width: number;
  colour: boolean;
}

type Style = Parameters<typeof styleText>[0];
const indent = '  ';

/** Breaks words at blanks so that a line has at most `width` columns. A longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** Joins the lines of a paragraph, so that it can be wrapped anew. Lists and blank lines stay. */
function reflow(text: string): string {
  return text.replace(/([^\n])\n(?!\n|\s*[-*] |\s*\d+\. )/g, '$1 ');
}

const severityStyle = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

function paint(block: Block, { width, colour }: PlainOptions): string[] {
  const style = (format: Style, text: string) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const room = width - indent.length;
  switch (block.kind) {
    case 'title':
      return [style('bold', neutral(block.text))];
    case 'section':
      return ['', style('bold', neutral(block.text))];
    case 'cause': {
      const head = `${block.severity} ${block.code}`;
      const doubt = block.confidence === 'certain' ? '' : ` (${block.confidence})`;
      const [first = '', ...rest] = wrap(`${head}  ${neutral(block.text)}${doubt}`, width);
      return [
        '',
        `${style(['bold', severityStyle[block.severity]], first.slice(0, head.length))}${style('bold', first.slice(head.length))}`,
        ...rest.map((l) => style('bold', l)),
      ];
    }
    case 'words':
      return ['', ...wrap(reflow(neutral(block.text)), room).map((l) => indent + l)];
    case 'quote':
      return [
        '',
        ...gutter(block.cite, room).map(
          (l, i) => indent + (i === 0 ? style('dim', l) : /^\s*\| +\^/.test(l) ? style(severityStyle.error, l) : l),
        ),
      ];
    case 'fix':
      return [
        '',
        ...wrap(`${block.first ? 'Fix' : 'Or'}: ${neutral(block.text)} [${riskWords[block.risk]}]`, room).map(
          (l) => indent + style('bold', l),
        ),
      ];
    case 'diff':
      return [
        '',
        ...neutral(block.text)
          .replace(/\n$/, '')
          .split('\n')
          .map((l) => indent + (l.startsWith('+') ? style('green', l) : l.startsWith('-') ? style('red', l) : l)),
      ];
    case 'commands':
      return ['', ...block.lines.map((l) => `${indent}${indent}${neutral(l)}`)];
    case 'steps':
      return [
        '',
        ...wrap(neutral(block.heading), room).map((l) => indent + l),
        ...block.items.flatMap((item) => wrap(neutral(item), room - 4).map((l, i) => `${indent}  ${i === 0 ? '- ' : '  '}${l}`)),
      ];
    case 'groups':
      return block.groups.map(({ heading, items }) => `${indent}- ${heading}: ${items.length} checks found nothing`);
    case 'list':
      return block.items.flatMap((item) => wrap(neutral(item), room - 2).map((l, i) => `${indent}${i === 0 ? '- ' : '  '}${l}`));
  }
}

/** The report as text. Without colour it holds the same words. */
export function paintPlain(report: Report, options: PlainOptions): string {
  const blocks = [...report.title, ...report.summary, ...report.causes, ...report.healthy, ...report.notLooked, ...report.walk];
  return `${blocks.flatMap((block) => paint(block, options)).join('\n')}\n`;
}
