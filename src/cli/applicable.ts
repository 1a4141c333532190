import type { Step } from '../model/finding.ts';
import type { FindingsFile } from '../report/findings.ts';
import { type Result, reported } from './render.ts';
import type { Wiring } from './session.ts';

/**
 * The diagnosis for the person at this host: its edits and commands name the files, users and addresses as they are, so that they can be
 * applied. All other words stay redacted, and secrets do in any case. It is for the screen, never for a bundle or a file to attach.
 */
export function applicable<E extends object>(wiring: Wiring<E>, result: Result<E>, reveal: (text: string) => string): Result<E> {
  const some = (text: string | null) => (text === null ? null : reveal(text));
  const real = (step: Step): Step =>
    'edit' in step
      ? { edit: { ...step.edit, path: reveal(step.edit.path), before: some(step.edit.before), after: some(step.edit.after) } }
      : { run: step.run.map(reveal) as [string, ...string[]] };
  const causes = result.file.causes.map((cause) => ({
    ...cause,
    fixes: cause.fixes.map((fix) => ({ ...fix, steps: fix.steps.map(real) })),
  }));
  const file: FindingsFile = { ...result.file, causes };
  return { ...result, file, report: reported(wiring, result.diagnosis, file, result.walks) };
}
