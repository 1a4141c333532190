import type { Cite } from '../../model/finding.ts';
import type { Block } from '../layout.ts';
import { neutralLine } from '../neutral.ts';
import { riskWords } from '../risk.ts';
import { esc, escLine, inline, type Markup, prose } from './escape.ts';

/** A quoted line with its mark. The mark is also said in words, for those who do not see it. */
export function quote(cite: Cite): Markup {
  const at = cite.line === undefined ? '' : `:${cite.line}${cite.column === undefined ? '' : `:${cite.column}`}`;
  const from = (cite.column ?? 1) - 1;
  const marked = cite.column !== undefined && cite.length !== undefined;
  const [before, middle, after] = marked
    ? [cite.text.slice(0, from), cite.text.slice(from, from + (cite.length ?? 0)), cite.text.slice(from + (cite.length ?? 0))]
    : [cite.text, '', ''];
  const number = cite.line === undefined ? '' : `<span class="no">${cite.line}</span>`;
  const mark = middle === '' ? '' : `<mark>${escLine(middle)}</mark>`;
  const note = cite.note ? `<p class="note">${inline(neutralLine(cite.note))}</p>` : '';
  return `<figure class="quote"><figcaption>${escLine(cite.source)}${at}</figcaption><pre>${number}<code>${escLine(before)}${mark}${escLine(after)}</code></pre>${note}</figure>`;
}

const lineClass = (line: string) =>
  /^(?:---|\+\+\+) /.test(line) ? 'file' : line.startsWith('@@') ? 'at' : line.startsWith('+') ? 'add' : line.startsWith('-') ? 'del' : '';

function diff(text: string): Markup {
  const rows = text.replace(/\n$/, '').split('\n');
  return `<pre class="diff"><code>${rows.map((l) => `<span class="${lineClass(l)}">${escLine(l)}\n</span>`).join('')}</code></pre>`;
}

const list = (items: readonly string[]) => `<ul>${items.map((i) => `<li class="item">${inline(i)}</li>`).join('')}</ul>`;

/** One block inside of a section or of a cause. */
export function paint(block: Block): Markup {
  switch (block.kind) {
    case 'title':
      return `<h1>${inline(block.text)}</h1>`;
    case 'section':
      return `<h2>${inline(block.text)}</h2>`;
    case 'cause':
      return `<h3><span class="badge ${block.severity}">${block.severity} ${esc(block.code)}</span> ${inline(block.text)}${
        block.confidence === 'certain' ? '' : ` <small>(${block.confidence})</small>`
      }</h3>`;
    case 'words':
      return prose(block.text);
    case 'quote':
      return quote(block.cite);
    case 'fix':
      return `<h4>${block.first ? 'Fix' : 'Or'}: ${inline(block.text)} <span class="risk">${esc(riskWords[block.risk])}</span></h4>`;
    case 'diff':
      return diff(block.text);
    case 'commands':
      return `<div class="commands"><pre><code>${esc(block.lines.join('\n'))}</code></pre></div>`;
    case 'steps':
      return `<div class="item"><h3>${inline(block.heading)}</h3><ol>${block.items.map((i) => `<li>${inline(i)}</li>`).join('')}</ol></div>`;
    case 'groups':
      return block.groups
        .map(
          ({ heading, items }) => `<details><summary>${inline(heading)} <small>(${items.length})</small></summary>${list(items)}</details>`,
        )
        .join('\n');
    case 'list':
      return list(block.items);
  }
}

/** The causes as articles: each begins with its `cause` block. */
export function causes(blocks: readonly Block[]): Markup {
  const articles: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'cause' || articles.length === 0) articles.push([]);
    articles.at(-1)?.push(block);
  }
  return articles
    .map((inside, i) => {
      const [first] = inside;
      const head = first?.kind === 'cause' ? ` ${first.severity}" id="${esc(first.code)}-${i + 1}` : '';
      return `<article class="cause item${head}">\n${inside.map(paint).join('\n')}\n</article>`;
    })
    .join('\n');
}
