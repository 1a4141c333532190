import type { Code } from '../model/finding.ts';
import { neutralLine } from '../report/neutral.ts';
import { fill } from '../report/page.ts';
import { wrap } from '../report/plain.ts';
import type { Terminal } from './commands.ts';
import { exitCodes } from './exit.ts';
import type { Wiring } from './session.ts';

/** Prints the page of a check. */
export async function runExplain<E extends object>(wiring: Wiring<E>, wanted: string, screen: Terminal): Promise<number> {
  const text = explain(wiring, wanted, screen.width);
  if (text !== undefined) {
    screen.out(text);
    return exitCodes.done;
  }
  screen.note(`docker-triage: there is no check '${neutralLine(wanted)}'. All of them: docker-triage list\n`);
  return exitCodes.usage;
}

/** The page of a check, as it stands in `templates/checks`, for a screen of this width. */
export function explain<E extends object>(wiring: Wiring<E>, wanted: string, width: number): string | undefined {
  const code = wanted.toUpperCase().replace(/\/.*$/, '') as Code;
  const check = wiring.checks.find((c) => c.code === code || c.name === wanted.toLowerCase());
  if (!check) return undefined;
  const page = wiring.templates.page(check.code).text;
  return `${check.code} ${check.name} (${check.causes.join(', ')})\n\n${paragraphs(fill(withoutBareSlots(page)), width)}\n`;
}

/** Lines that are one slot and nothing else say nothing without a finding. */
const withoutBareSlots = (text: string) => text.replace(/^(# )?\{\{\w+\}\}\n/gm, '');

/** Folds running text to the width; headings and lists keep their lines. */
function paragraphs(text: string, width: number): string {
  const joined = text.replace(/([^\n])\n(?=[^\n#-])/g, (all, before: string, at: number) =>
    /(^|\n)#[^\n]*$/.test(text.slice(0, at + 1)) ? all : `${before} `,
  );
  return joined
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** All checks, one per line: code, name, causes. */
export function listChecks<E extends object>(wiring: Wiring<E>): string {
  const sorted = [...wiring.checks].sort((a, b) => (a.code < b.code ? -1 : 1));
  const widest = Math.max(0, ...sorted.map((c) => c.name.length));
  return sorted.map((c) => `${c.code}  ${c.name.padEnd(widest)}  ${c.causes.join(', ')}\n`).join('');
}

/** All collectors with what they ask of a host of which nothing is known yet, for `list --asks`. */
export function listCollectors<E extends object>(wiring: Wiring<E>): string {
  return wiring.collectors.map((c) => `${c.name.padEnd(12)}  ${c.title}\n`).join('');
}

/** The decision tree, as it is walked. */
export function listTree<E extends object>(wiring: Wiring<E>): string {
  return wiring.symptoms
    .map((s) => `${s.title}\n${s.questions.map((q) => `  ${q.asks}\n    ${q.looks.join(' ')}\n`).join('')}  Else: ${s.otherwise}\n`)
    .join('\n');
}
