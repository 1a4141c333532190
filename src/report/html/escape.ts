import { neutral, neutralLine } from '../neutral.ts';

/** Markup that this painter wrote itself. Text of a host becomes it only by `esc`. */
export type Markup = string & { readonly markup?: never };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const entity = (c: string) => entities[c] ?? c;

/** Text of any origin as HTML that shows exactly these characters, in an element or in a quoted attribute. */
export const esc = (text: string): Markup => neutral(text).replace(/[&<>"']/g, entity);

/** The same for one line. */
export const escLine = (text: string): Markup => neutralLine(text).replace(/[&<>"']/g, entity);

/** Words with `code` in backticks. */
export const inline = (text: string): Markup =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 ? `<code>${esc(part.slice(1, -1))}</code>` : esc(part)))
    .join('');

/** Paragraphs and lists, as the pages hold them. */
export function prose(text: string): Markup {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (!lines.some((l) => /^\s*[-*] /.test(l))) return `<p>${inline(lines.join(' '))}</p>`;
      const items: string[] = [];
      const before: string[] = [];
      for (const line of lines) {
        const item = /^\s*[-*] (.*)$/.exec(line);
        if (item) items.push(item[1] ?? '');
        else if (items.length > 0) items[items.length - 1] += ` ${line.trim()}`;
        else before.push(line);
      }
      const lead = before.length > 0 ? `<p>${inline(before.join(' '))}</p>` : '';
      return `${lead}<ul>${items.map((i) => `<li>${inline(i)}</li>`).join('')}</ul>`;
    })
    .join('\n');
}
