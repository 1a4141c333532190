import { type Progress, sourceOf } from '../core/gather.ts';
import type { Asked } from './state.ts';

const defaultTimeoutMs = 5000;

/** Keeps count of the looks of a run, and can end one of them. */
export interface Board {
  progress: Progress;
  asked(): readonly Asked[];
  /** Ends the look that has taken the longest; its name, or undefined where none is under way. */
  skipSlowest(): string | undefined;
}

export function createBoard(now: () => number): Board {
  const rows = new Map<string, Asked>();
  const skips = new Map<string, () => void>();
  return {
    progress({ state, collector, key, ask, status, ms, skip }) {
      const name = `${collector}/${key}`;
      const blank: Asked = {
        name,
        source: sourceOf(ask),
        why: ask.why,
        timeoutMs: ask.timeoutMs ?? defaultTimeoutMs,
        since: undefined,
        status: 'waiting',
        ms: 0,
        needs: ask.needs,
      };
      const row = rows.get(name) ?? blank;
      if (skip) skips.set(name, skip);
      if (state === 'asked') rows.set(name, blank);
      else if (state === 'started') rows.set(name, { ...row, status: 'asked', since: now() });
      else {
        rows.set(name, { ...row, status: status ?? 'ok', ms: ms ?? 0 });
        skips.delete(name);
      }
    },
    asked: () => [...rows.values()],
    skipSlowest() {
      const [slowest] = [...rows.values()].filter((r) => r.status === 'asked').sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
      if (!slowest) return undefined;
      rows.set(slowest.name, { ...slowest, status: 'skipping' });
      skips.get(slowest.name)?.();
      return slowest.name;
    },
  };
}
