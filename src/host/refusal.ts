import type { RawAnswer } from '../model/answer.ts';

/** A look that this tool does not dare, in words for the report. */
export class Refused extends Error {}

/** What a refused system call means for an answer. */
export function refusal(error: unknown): RawAnswer {
  if (error instanceof Refused) return { status: 'denied', says: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'missing', says: code };
  if (code === 'EACCES' || code === 'EPERM') return { status: 'denied', says: code };
  // an aborted read; the code of that error is a number
  if (typeof code === 'number') return { status: 'timeout', says: 'the run ended before it was read' };
  return { status: 'failed', exitCode: 1, text: code ?? message, originalBytes: 0 };
}
