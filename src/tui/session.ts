import type { Progress } from '../core/gather.ts';
import type { Symptom, Walk } from '../model/tree.ts';
import type { FindingsFile } from '../report/findings.ts';
import type { Report } from '../report/layout.ts';

/** What the screens show: a diagnosis, laid out. */
export interface Shown {
  file: FindingsFile;
  report: Report;
  walks: readonly Walk[];
}

/** What the terminal interface is given. It touches no machine: looking is the caller's. */
export interface Session {
  symptoms: readonly Symptom[];
  colour: boolean;
  /** Looks at the target, from the start. */
  look(progress: Progress): Promise<Shown>;
  /** The walk through one symptom over a diagnosis. */
  walk(symptom: Symptom): Walk | undefined;
  /** Writes a bundle of what was seen and gives its path. */
  save(): Promise<string>;
}
