import { compare, type Side } from '../bundle/compare.ts';
import { bundleAnswerer, type Decrypt, openBundle } from '../bundle/open.ts';
import { layoutComparison, shorterComparison } from '../report/compare.ts';
import { paintMarkdown } from '../report/markdown.ts';
import { paintPlain } from '../report/plain.ts';
import type { Terminal } from './commands.ts';
import { exitCodes } from './exit.ts';
import { overview, toResult } from './render.ts';
import { diagnoseRecorded, type Wiring } from './session.ts';

export interface CompareOptions {
  format: 'text' | 'markdown' | 'json';
  answers?: boolean;
  failOn?: 'error' | 'warning';
}

async function side<E extends object>(wiring: Wiring<E>, path: string, decrypt?: Decrypt): Promise<Side> {
  const result = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(await openBundle(path, decrypt))));
  const { file, diagnosis } = result;
  return {
    label: path,
    engine: file.target.engine,
    causes: file.causes,
    healthy: file.healthy.map((h) => h.code),
    lost: (code) => {
      const needs: readonly string[] = (wiring.checks.find((c) => c.code === code)?.needs as readonly string[] | undefined) ?? [];
      return file.couldNotLook.filter((l) => needs.includes(l.collector)).map((l) => `${l.collector} ${l.source}`);
    },
    overview: overview(wiring, result),
    answers: new Map(
      diagnosis.records.map((r) => [`${r.collector}/${r.key}`, 'text' in r.answer ? r.answer.text : `(${r.answer.status})`]),
    ),
  };
}

/** Prints what changed between two bundles. Both are diagnosed by this version of the tool, whichever wrote them. */
export async function runCompare<E extends object>(
  wiring: Wiring<E>,
  [before, after]: readonly [string, string],
  { format, answers = false, failOn }: CompareOptions,
  screen: Terminal,
  decrypt?: Decrypt,
): Promise<number> {
  const found = compare(await side(wiring, before, decrypt), await side(wiring, after, decrypt));
  const report = layoutComparison(found, answers);
  if (format === 'json')
    screen.out(`${JSON.stringify(answers ? found : { ...found, answers: found.answers.map(({ name }) => ({ name })) }, null, 2)}\n`);
  else
    screen.out(
      format === 'markdown' ? paintMarkdown(report, wiring.templates.text('diagnosis.md'), shorterComparison) : paintPlain(report, screen),
    );
  if (failOn && found.new.some((c) => c.severity === 'error')) return exitCodes.errors;
  if (failOn === 'warning' && found.new.some((c) => c.severity === 'warning')) return exitCodes.warnings;
  return exitCodes.done;
}
