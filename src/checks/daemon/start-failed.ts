import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { isOver } from '../spoken.ts';

/** The daemon gave up with words that no other check knows: they are handed on, so that nobody has to look for them. */
export const startFailed = check({
  code: 'DT808',
  name: 'start-failed',
  causes: ['daemon.start-failed'],
  needs: ['config', 'engine', 'logs', 'validate'],
  explains: ['DT204', 'DT206', 'DT304'],
  residual: true,
  find: ({ config, engine, logs, validate }): Finding | undefined => {
    const words = engine.state === 'up' ? undefined : lastWords(logs);
    if (!words || isOver({ config, validate }, words)) return undefined;
    return {
      code: 'DT808',
      cause: 'daemon.start-failed',
      severity: 'error',
      confidence: 'possible',
      data: { message: words.message },
      cites: [citeLog(words)],
      fixes: [{ id: 'try-again', title: 'where the cause may be gone by now, try again', risk: 'none', steps: startDaemon }],
    };
  },
});
