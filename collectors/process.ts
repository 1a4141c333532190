import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Target } from './target.ts';

/** The pid file of the daemon, and whom it names. */
export interface ProcessFacts {
  /** The number in the pid file; undefined where there is none. */
  pid: number | undefined;
  /** The name of the process with that number; undefined where it is gone. */
  command: string | undefined;
  /** True where that process is a dockerd. */
  isDaemon: boolean;
}

interface Seen {
  target: Target;
}

const pidOf = (text: string | undefined) => (/^\s*\d+\s*$/.test(text ?? '') ? Number(text) : undefined);

export const process: Collector<ProcessFacts, Seen> = {
  name: 'process',
  title: 'The pid file of the daemon',
  needs: ['target'],
  asks: ({ target }): Asks => ({
    pidfile: { kind: 'file', path: target.pidFile, why: 'whether an earlier daemon left its number behind' },
  }),
  more: (answers): Asks => {
    const pid = pidOf(answers.text('pidfile'));
    return pid ? { comm: { kind: 'file', path: `/proc/${pid}/comm`, why: 'whether the number in the pid file is a dockerd' } } : {};
  },
  read: (answers): ProcessFacts => {
    const command = answers.text('comm')?.trim() || undefined;
    return { pid: pidOf(answers.text('pidfile')), command, isDaemon: command === 'dockerd' };
  },
};
