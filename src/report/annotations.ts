import type { FindingsFile } from './findings.ts';

/** Text inside the properties of a workflow command. */
export const escapeProperty = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
/** The message of a workflow command. */
export const escapeMessage = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** Workflow commands of GitHub Actions, one per cause. */
export function annotations(file: FindingsFile): string {
  const levels = { error: 'error', warning: 'warning', hint: 'notice' } as const;
  return file.causes
    .map(({ severity, code, title, summary, cites }) => {
      const [cite] = cites;
      const place = cite ? [`file=${escapeProperty(cite.source)}`, ...(cite.line === undefined ? [] : [`line=${cite.line}`])] : [];
      return `::${levels[severity]} ${[...place, `title=${escapeProperty(`${code} ${title}`)}`].join(',')}::${escapeMessage(summary)}\n`;
    })
    .join('');
}
