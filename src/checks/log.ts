import type { LogEntry, Logs } from '../../collectors/logs.ts';
import type { Signature } from '../model/check.ts';

/** The last message since the last start attempt that one of the signatures matches. */
export function lastMatch(
  entries: readonly LogEntry[],
  signatures: readonly Signature[],
): { entry: LogEntry; match: RegExpExecArray } | undefined {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (!entry) continue;
    for (const { pattern } of signatures) {
      const match = pattern.exec(entry.message);
      if (match) return { entry, match };
    }
  }
  return undefined;
}

/** The daemon's own last words since the last start attempt: what it said before it gave up. */
export function lastWords(logs: Logs): LogEntry | undefined {
  return logs.lastStart.findLast(
    (e) =>
      e.program !== 'systemd' &&
      !/^(?:info|debug|warning)$/.test(e.level) &&
      !/failed to (?:start|load) (?:container|plugin|shim|userland|sandbox)/i.test(e.message) &&
      // the last words of a client that found no daemon
      !/connect to the [Dd]ocker (?:daemon|API)/.test(e.message) &&
      /failed to (?:start|load)|unable to configure|\bStatus: (?!Downloaded|Image is up)|panic:|level=fatal|dockerd needs to be started/.test(
        e.text,
      ),
  );
}
