import { type Recorded, sourceOf } from '../core/gather.ts';
import type { Code } from '../model/finding.ts';
import type { Symptom, Walk } from '../model/tree.ts';
import type { CauseEntry } from '../report/findings.ts';
import { shellWords } from '../report/shell.ts';
import type { Shown } from './session.ts';
import { nameOf, type Place, type State, type World } from './state.ts';

/** The walk through a symptom as the person has it: without the questions that were skipped. */
export function walkOf(state: State, world: World, id: string): Walk | undefined {
  const symptom = world.symptoms.find((s) => s.id === id);
  return symptom && world.walk(symptom, new Set(state.skipped[id] ?? []));
}

/** The walks that the person took, as they go into the bundle. */
export function takenWalks(state: State, world: World): Walk[] {
  return state.taken.flatMap((id) => {
    const walk = walkOf(state, world, id);
    return walk ? [{ ...walk, by: 'person' as const }] : [];
  });
}

/** The walks that the host's own state calls for, by symptom. */
export function likelyOf(shown: Shown): ReadonlyMap<string, Walk> {
  return new Map(shown.walks.filter((w) => w.because.length > 0).map((w) => [w.symptom, w]));
}

/** The symptom to begin with: the one that leads to the first cause, else the first that the host shows, else the last of the list. */
export function proposed(shown: Shown, symptoms: readonly Symptom[]): number {
  const likely = likelyOf(shown);
  const first = shown.file.causes[0]?.code;
  const at = (fits: (walk: Walk) => boolean) =>
    symptoms.findIndex((s) => {
      const walk = likely.get(s.id);
      return walk !== undefined && fits(walk);
    });
  const ranked = [at((w) => first !== undefined && w.verdict.includes(first)), at((w) => w.verdict.length > 0), at(() => true)];
  return ranked.find((index) => index >= 0) ?? symptoms.length - 1;
}

/** Where the cites of a cause stand in the answers. A line that is in none of them has no place. */
export function placesOf(cause: CauseEntry, records: readonly Recorded[]): Place[] {
  return cause.cites.flatMap(({ source, line, text }) => {
    const wanted = text.trim();
    const exact = records.filter((r) => sourceOf(r.ask) === source && 'text' in r.answer);
    const candidates =
      exact.length > 0 ? exact : records.filter((r) => 'text' in r.answer && wanted !== '' && r.answer.text.includes(wanted));
    for (const record of candidates) {
      if (!('text' in record.answer)) continue;
      const lines = record.answer.text.split('\n');
      const given = line !== undefined && lines[line - 1]?.includes(wanted) ? line : lines.findIndex((l) => l.includes(wanted)) + 1;
      const at = given > 0 ? given : (line ?? 1);
      return [{ answer: nameOf(record), line: Math.min(at, lines.length) }];
    }
    return [];
  });
}

export const recordOf = (shown: Shown | undefined, name: string): Recorded | undefined => shown?.records.find((r) => nameOf(r) === name);

/** The commands that a person runs for a fix, in their order; edits by way of the saved patch, or of the one that the tool prints. */
export function commandsOf(cause: CauseEntry, index: number, saved: Readonly<Record<string, string>>): string[] {
  const fix = cause.fixes[index];
  if (!fix) return [];
  const name = `${cause.code}/${fix.id}`;
  const path = saved[name];
  const patch = path ? `sudo patch -p1 -d / < ${shellWords([path])}` : `sudo docker-triage patch ${name} | sudo patch -p1 -d /`;
  const commands: string[] = [];
  for (const step of fix.steps) {
    if ('run' in step) commands.push(`sudo ${shellWords(step.run)}`);
    else if (!commands.includes(patch)) commands.push(patch);
  }
  return commands;
}

export const causeIndex = (shown: Shown, codes: readonly Code[]): number => shown.file.causes.findIndex((c) => codes.includes(c.code));
