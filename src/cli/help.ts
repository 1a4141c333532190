import { wrap } from '../report/plain.ts';
import { topics } from './table/index.ts';
import type { Templates } from './templates.ts';

interface Help {
  templates: Pick<Templates, 'text'>;
  width: number;
  helpOf(command?: string): string | undefined;
}

/** Folds running text; lists, indented lines and headings keep theirs. */
function folded(markdown: string, width: number): string {
  return markdown
    .replace(/([^\n])\n(?=[^\n\s#-])/g, '$1 ')
    .split('\n')
    .flatMap((line) => {
      const [item] = /^- /.exec(line) ?? [];
      if (line.startsWith('    ')) return [line];
      return item ? wrap(line.slice(2), width - 2).map((part, i) => `${i === 0 ? '- ' : '  '}${part}`) : wrap(line, width);
    })
    .join('\n');
}

/** The help on a command, a topic, or the list of topics. */
export function helpText(what: string | undefined, { templates, width, helpOf }: Help): string | undefined {
  if (what === undefined) return helpOf();
  if (what === 'topics') {
    const widest = Math.max(...topics.map((t) => t.name.length));
    return `Topics:\n${topics.map((t) => `  ${t.name.padEnd(widest)}  ${t.says}\n`).join('')}\nRead one: docker-triage help ${topics[0]?.name}\n`;
  }
  const topic = topics.find((t) => t.name === what);
  return topic ? `${folded(templates.text(`topics/${topic.name}.md`), width).trim()}\n` : helpOf(what);
}
