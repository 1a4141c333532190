import type { Progress } from '../core/gather.ts';
import { type Known, walkSymptom } from '../core/walk.ts';
import type { Symptom } from '../model/tree.ts';
import { createRedactor, type Redactor } from '../redact/index.ts';
import { bundleMembers, bundleName, writeBundle } from './collect.ts';
import type { Wanted } from './commands.ts';
import { knownOf, type Result, toResult } from './render.ts';
import { diagnoseHost, type RunOptions, type Wiring } from './session.ts';

/** What the terminal interface works on: the same engine as `--collect`, looked at again on demand. */
export function terminalSession<E extends object>(wiring: Wiring<E>, wanted: Wanted, options: RunOptions, colour: boolean) {
  let redactor: Redactor | undefined;
  let result: Result<E> | undefined;
  let known: Known | undefined;
  return {
    symptoms: wiring.symptoms,
    colour,
    async look(progress: Progress) {
      redactor = createRedactor(wanted.case === undefined ? {} : { caseKey: wanted.case });
      result = toResult(wiring, await diagnoseHost(wiring, redactor, { ...options, progress }));
      known = knownOf(wiring, result.diagnosis, result.file);
      return { file: result.file, report: result.report, walks: result.walks };
    },
    walk: (symptom: Symptom) => known && walkSymptom(symptom, known),
    async save() {
      if (!result || !redactor) throw new Error('nothing was looked at yet');
      const takenAt = new Date().toISOString();
      const root = bundleName(takenAt, wanted.case);
      const path = `${root}.zip`;
      await writeBundle(root, bundleMembers(wiring, result, takenAt, options.timeoutMs), path, redactor);
      return path;
    },
  };
}

export type TerminalSession = ReturnType<typeof terminalSession>;
