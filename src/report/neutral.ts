// C0 and C1 controls but newline and tab, DEL, bidi controls, zero-width characters and line separators
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

const visibly = (c: string) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Makes text from a host harmless on a screen: what could move a cursor, hide or turn text is shown as `\u001b`. */
export function neutral(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(harmful, visibly);
}

/** The same for one line. */
export function neutralLine(text: string): string {
  return neutral(text).replace(/\n/g, '\\n').replace(/\t/g, ' ');
}

/** Markdown that shows exactly these words, with `code` kept: no HTML, no links, images, mentions or headings come of it. */
export function markdownWords(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;')
            .replace(/>/g, '&gt;')
            .replace(/@(?=\w)/g, '@\u2060')
            .replace(/([\\[\]*_~|])/g, '\\$1'),
    )
    .join('')
    .replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, '$1\\$2');
}

/** A code fence that the text cannot close. */
export function fence(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text.replace(/\n$/, '')}\n${mark}`;
}
