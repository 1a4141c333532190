import type { Progress, Recorded } from '../core/gather.ts';
import type { Code } from '../model/finding.ts';
import type { Fact, Glance, Symptom, Walk } from '../model/tree.ts';
import type { FindingsFile } from '../report/findings.ts';
import type { Report } from '../report/layout.ts';

/** What the screens show: a diagnosis, laid out, with the answers that it was made from. */
export interface Shown {
  file: FindingsFile;
  report: Report;
  glance: readonly Glance[];
  walks: readonly Walk[];
  records: readonly Recorded[];
}

/** Where the answers come from. */
export type Origin = { kind: 'host' } | { kind: 'bundle'; path: string; takenAt: string; notes: string; walked: readonly Walk[] };

/** What goes into a bundle beside the answers, as it would be written now. */
export interface Item {
  path: string;
  bytes: number;
}

/** What a person decided on the screen of consent. */
export interface Plan {
  /** Answers that stay out, as `collector/key`. */
  leaveOut: ReadonlySet<string>;
  notes: string;
  /** The walks that the person took. */
  walks: readonly Walk[];
}

export interface Written {
  path: string;
  bytes: number;
}

/** What the terminal interface is given. It touches no machine: looking and writing are the caller's. */
export interface Session {
  origin: Origin;
  symptoms: readonly Symptom[];
  factWords: Readonly<Record<Fact, string>>;
  /** Looks at the target, from the start. `stop` ends it early, with what there is. */
  look(progress: Progress, stop: AbortSignal): Promise<Shown>;
  /** The walk through one symptom over what was seen. */
  walk(symptom: Symptom, skipped: ReadonlySet<string>): Walk | undefined;
  /** What a check examines: its name, and the collectors whose facts it reads. */
  check(code: Code): { name: string; reads: readonly string[] } | undefined;
  /** What may be said where a check found nothing. */
  healthy(code: Code): string | undefined;
  /** The page of a check, for a screen of this width. */
  explain(code: Code, width: number): string;
  /** What a bundle would hold beside the answers. */
  items(plan: Plan): readonly Item[];
  save(plan: Plan): Promise<Written>;
  /** Writes the diff of one fix to a file of its own, from the live files where there is a host. */
  savePatch(code: Code, fix: string): Promise<Written>;
}
