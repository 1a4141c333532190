import type { FindingsFile } from '../report/findings.ts';

/** The exit codes, the same in every format. */
export const exitCodes = { done: 0, failed: 1, usage: 2, errors: 3, warnings: 4, partial: 5, interrupted: 130 } as const;

export interface ExitRules {
  /** Report findings in the exit code: always where a diagnosis is the job, with `--collect` only when asked for. */
  failOn: 'error' | 'warning' | undefined;
  strict: boolean;
}

/** Findings come before a partial look: a cause that was found is the better news. */
export function exitCode(file: FindingsFile, { failOn, strict }: ExitRules): number {
  const severities = new Set(file.causes.map((c) => c.severity));
  if (failOn && severities.has('error')) return exitCodes.errors;
  if (failOn === 'warning' && severities.has('warning')) return exitCodes.warnings;
  if (strict && file.couldNotLook.length > 0) return exitCodes.partial;
  return exitCodes.done;
}
