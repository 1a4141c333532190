import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from './settings.ts';

const signatures = [
  {
    pattern: /(?:pid file found, )?ensure docker is not running or delete (?<file>\S+?)(?::|$)/,
    samples: [
      {
        text: 'failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 36 is still running',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid',
        seen: 'dockerd 20.10.24',
      },
    ],
  },
];

export const pidfileStale = check({
  code: 'DT214',
  name: 'pidfile-stale',
  causes: ['pidfile.stale'],
  needs: ['service', 'engine', 'logs', 'process', 'target'],
  explains: consequences,
  signatures,
  find: ({ engine, logs, process, target }) => {
    const words = lastMatch(logs.lastStart, signatures);
    if (engine.state === 'up' || !process.pid || process.isDaemon) return undefined;
    // a pid file whose process is gone is overwritten by dockerd without a word
    if (!process.command && !words) return undefined;
    return {
      code: 'DT214',
      cause: 'pidfile.stale',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { file: target.pidFile, pid: String(process.pid), command: process.command ?? 'a process that is gone' },
      cites: [
        { source: target.pidFile, line: 1, text: String(process.pid), note: process.command ?? 'no such process' },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [runAndStart('remove-pid-file', `remove ${target.pidFile}, which names no dockerd`, [['rm', '-f', target.pidFile]])],
    };
  },
});
