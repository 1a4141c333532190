import type { Block } from './layout.ts';

/** What the report tells of one answer: its file in the bundle, how often each rule replaced something, and what of it is not there. */
export interface ReplacedIn {
  file: string;
  redactions: Readonly<Record<string, number>>;
  /** Why it is not in the bundle, or what was cut out of it. */
  left?: string;
}

const mostFiles = 40;
const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, n]) => `${rule} ${n}`)
    .join(', ');

/** How often each rule replaced something, in all answers together. */
export function totalOf(answers: readonly Pick<ReplacedIn, 'redactions'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { redactions } of answers) for (const [rule, n] of Object.entries(redactions)) counts[rule] = (counts[rule] ?? 0) + n;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The section on redaction: by kind, by file, what was left out and why, and how to check it. It holds no value. */
export function replacedBlocks(answers: readonly ReplacedIn[]): Block[] {
  const touched = answers.filter(({ redactions }) => Object.keys(redactions).length > 0);
  const left = answers.flatMap((a) => (a.left === undefined ? [] : [`\`${a.file}\`: ${a.left}`]));
  const files = touched.slice(0, mostFiles).map(({ file, redactions }) => `\`${file}\`: ${counted(redactions)}`);
  const more = touched.length > mostFiles ? [`and ${touched.length - mostFiles} more, see \`manifest.json\``] : [];
  return [
    { kind: 'section', text: 'What was replaced' },
    { kind: 'words', text: touched.length === 0 ? 'Nothing had to be replaced.' : `By rule or kind: ${counted(totalOf(answers))}.` },
    ...(files.length > 0 ? [{ kind: 'list', items: [...files, ...more] } as const] : []),
    ...(left.length > 0 ? [{ kind: 'words', text: 'Left out:' } as const, { kind: 'list', items: left } as const] : []),
    {
      kind: 'words',
      text: 'Check it: `docker-triage verify BUNDLE.zip` looks through every file once more, and `unzip -p BUNDLE.zip | less` shows all of it.',
    },
  ];
}

/** What stands before everything else in a report on evidence that was not redacted. */
export const unredactedTitle: Block = {
  kind: 'words',
  text: 'NOT REDACTED: secrets and names of this host are readable here, as the person who took it wanted. Do not publish it.',
};
