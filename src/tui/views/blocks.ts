import { gutter } from '../../report/gutter.ts';
import type { Block } from '../../report/layout.ts';
import { riskWords } from '../../report/risk.ts';
import { blank, folded, type Line, line, marked, span, worded } from '../lines.ts';
import type { Role } from '../theme.ts';

const indent = '  ';

const reflowed = (text: string) => text.replace(/([^\n])\n(?!\n|\s*[-*] |\s*\d+\. )/g, '$1 ');

function diffRole(text: string): Role {
  if (text.startsWith('+')) return 'added';
  if (text.startsWith('-')) return 'removed';
  return text.startsWith('@@') ? 'dim' : 'plain';
}

/** A diff, whole: a long line is folded, never cut. */
export function diffLines(text: string, width: number): Line[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((row) => {
      const role = diffRole(row);
      const parts = marked(row).map((part) => (part.role === 'plain' ? { ...part, role } : part));
      return folded(parts, Math.max(8, width - indent.length)).map((spans) => [span(indent), ...spans]);
    });
}

function quoteLines(block: Extract<Block, { kind: 'quote' }>, width: number): Line[] {
  return gutter(block.cite, Math.max(24, width - indent.length)).flatMap((row, i) => {
    const role: Role = i === 0 ? 'dim' : /^\s*\| +\^/.test(row) ? 'error' : 'plain';
    const parts = role === 'plain' ? marked(row) : [span(row, role)];
    return folded(parts, Math.max(8, width - indent.length)).map((spans) => [span(indent), ...spans]);
  });
}

/** One block of a report for the screen, with a blank line before it where the report has one. */
export function blockLines(block: Block, width: number): Line[] {
  switch (block.kind) {
    case 'title':
      return [line(span(block.text, 'strong'))];
    case 'section':
      return [blank, line(span(block.text, 'strong'))];
    case 'cause': {
      const doubt = block.confidence === 'certain' ? '' : ` (${block.confidence})`;
      const [first = blank, ...rest] = worded(`${block.text}${doubt}`, width - 8, { role: 'strong' });
      const name = `${block.severity} ${block.code}  `;
      const whole = worded(`${name}${block.text}${doubt}`, width, { role: 'strong' });
      return width < 60
        ? [line(span(name.trim(), block.severity)), first, ...rest]
        : [line(span(name, block.severity), ...dropped(whole[0] ?? blank, name.length)), ...whole.slice(1)];
    }
    case 'words':
      return [blank, ...worded(reflowed(block.text), width, { indent })];
    case 'quote':
      return [blank, ...quoteLines(block, width)];
    case 'fix':
      return [
        blank,
        ...worded(`${block.first ? 'Fix' : 'Or'}: ${block.text} [${riskWords[block.risk]}]`, width, { indent, role: 'strong' }),
      ];
    case 'diff':
      return [blank, ...diffLines(block.text, width)];
    case 'commands':
      return [blank, ...block.lines.flatMap((text) => commandLines(text, width))];
    case 'steps':
      return [blank, ...worded(block.heading, width, { indent }), ...block.items.flatMap((item) => bullet(item, width))];
    case 'groups':
      return block.groups.flatMap(({ heading, items }) => bullet(`${heading}: ${items.length} checks found nothing`, width));
    case 'list':
      return block.items.flatMap((item) => bullet(item, width));
  }
}

/** A line without its first characters. */
function dropped(spans: Line, count: number): Line {
  let left = count;
  return spans.flatMap((part) => {
    const gone = Math.min(left, part.text.length);
    left -= gone;
    return gone === part.text.length ? [] : [{ ...part, text: part.text.slice(gone) }];
  });
}

export function bullet(text: string, width: number, role: Role = 'plain'): Line[] {
  return worded(text, width - 4, { role }).map((row, i) => [span(i === 0 ? `${indent}- ` : `${indent}  `), ...row]);
}

/** A command, whole. A long one goes on behind a backslash, as a shell takes it; where blanks may be quoted it is folded as it is. */
export function commandLines(text: string, width: number): Line[] {
  const room = width - 4;
  const words = text.split(' ');
  if (text.length > room && !/['"\\\n]/.test(text) && words.every((word) => word.length < room - 4)) {
    const rows = [''];
    for (const word of words) {
      const row = rows.at(-1) ?? '';
      if (row.length + word.length + 3 > room) rows.push(`  ${word}`);
      else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
    }
    return rows.map((row, i) => [span(indent + indent), span(i < rows.length - 1 ? `${row} \\` : row, 'key')]);
  }
  return folded([span(text, 'key')], Math.max(8, width - 4)).map((row) => [span(indent + indent), ...row]);
}
