import type { LogEntry } from '../../../collectors/logs.ts';
import type { Database } from '../../../collectors/state.ts';
import type { Signature } from '../../model/check.ts';
import type { Code, Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';

/** Stops the daemon, moves files aside, starts it. Nothing is deleted. */
export function moveAside(id: string, title: string, paths: readonly string[], note: string): Fix {
  const steps: Step[] = [
    { run: ['systemctl', 'stop', 'docker.socket', 'docker.service'] },
    ...paths.map((path) => ({ run: ['mv', path, `${path}.broken`] }) as const),
    ...startDaemon,
  ];
  return { id, title, risk: 'loses-data', steps, note };
}

export interface Damage {
  code: Code;
  cause: string;
  bad: readonly Database[];
  path: string;
  signatures: readonly Signature[];
  entries: readonly LogEntry[];
  note: string;
  up: boolean;
}

export function damaged({ code, cause, bad, path, signatures, entries, note, up }: Damage): Finding | undefined {
  const words = up ? undefined : lastMatch(entries, signatures);
  if (bad.length === 0 && !words) return undefined;
  const [first] = bad;
  const shown = first ? { source: first.path, text: first.folder ? 'a directory' : 'the first page is not that of a database' } : undefined;
  return {
    code,
    cause,
    severity: 'error',
    confidence: first?.folder || (shown && words) ? 'certain' : 'likely',
    data: { path },
    cites: shown ? [shown, ...(words ? [citeLog(words.entry)] : [])] : [citeLog((words as NonNullable<typeof words>).entry)],
    fixes: [moveAside('move-aside', `move ${path} aside; dockerd makes a new one`, [path], note)],
  };
}
