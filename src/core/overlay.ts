import type { Answer } from '../model/answer.ts';
import type { Safe } from '../model/safe.ts';
import type { Answerer, Recorded } from './gather.ts';

/** Files as they would be: path to text, null where the file would be gone. */
export type Overlay = ReadonlyMap<string, string | null>;

const notAsked: Answer = { status: 'skipped', says: 'not asked on this host' as Safe };

/** Answers from what was recorded, with some files as they would be after an edit. Dockerd's own verdict on an edited file is unknown. */
export function overlaidAnswerer(records: readonly Recorded[], overlay: Overlay): Answerer {
  const held = new Map(records.map((r) => [`${r.collector}/${r.key}`, r]));
  return async (collector, key, ask): Promise<Recorded> => {
    const record = held.get(`${collector}/${key}`);
    const blank = { collector, key, ask, ms: 0, originalBytes: 0, redactions: {} };
    if (ask.kind === 'file' && overlay.has(ask.path)) {
      const text = overlay.get(ask.path);
      return {
        ...blank,
        answer: text === null || text === undefined ? { status: 'missing', says: 'ENOENT' as Safe } : { status: 'ok', text: text as Safe },
      };
    }
    if (overlay.size > 0 && ask.kind === 'run' && ask.argv.includes('--validate')) return { ...blank, answer: notAsked };
    return record ?? { ...blank, answer: notAsked };
  };
}
