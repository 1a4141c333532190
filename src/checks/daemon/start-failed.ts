import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastWords } from '../log.ts';

/** The daemon gave up with words that no other check knows: they are handed on, so that nobody has to look for them. */
export const startFailed = check({
  code: 'DT808',
  name: 'start-failed',
  causes: ['daemon.start-failed'],
  needs: ['engine', 'logs'],
  explains: ['DT204', 'DT206', 'DT304'],
  residual: true,
  find: ({ engine, logs }): Finding | undefined => {
    const words = engine.state === 'up' ? undefined : lastWords(logs);
    if (!words) return undefined;
    return {
      code: 'DT808',
      cause: 'daemon.start-failed',
      severity: 'error',
      confidence: 'possible',
      data: { message: words.message },
      cites: [citeLog(words)],
      fixes: [],
    };
  },
});
