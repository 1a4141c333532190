import type { Answerer, Recorded } from '../core/gather.ts';
import type { Answer } from '../model/answer.ts';
import type { ManifestAsk } from '../model/bundle.ts';
import type { Safe } from '../model/safe.ts';
import type { Opened } from './open.ts';

function recorded(entry: ManifestAsk, opened: Opened): Answer {
  if (!entry.file) return { status: entry.status as 'missing', says: (entry.says ?? '') as Safe };
  const bytes = opened.read(entry.file);
  if (!bytes) return { status: 'skipped', says: 'the file of this answer is not in the bundle' as Safe };
  const text = bytes.toString('utf8') as Safe;
  const dropped = entry.dropped ? { dropped: entry.dropped } : {};
  if (entry.status === 'failed') return { status: 'failed', exitCode: entry.exitCode ?? -1, text, ...dropped };
  return { status: 'ok', text, ...(entry.encoding ? { encoding: entry.encoding } : {}), ...dropped };
}

/** Answers asks from a bundle, by collector and key. The text was redacted on its host. */
export function bundleAnswerer(opened: Opened): Answerer {
  const entries = new Map(opened.manifest.asks.map((entry) => [`${entry.collector}/${entry.key}`, entry]));
  return async (collector, key, ask): Promise<Recorded> => {
    const entry = entries.get(`${collector}/${key}`);
    if (!entry)
      return {
        collector,
        key,
        ask,
        answer: { status: 'skipped', says: 'not in this bundle' as Safe },
        ms: 0,
        originalBytes: 0,
        redactions: {},
      };
    return {
      collector,
      key,
      ask: entry.ask,
      answer: recorded(entry, opened),
      ms: entry.ms,
      originalBytes: entry.originalBytes,
      redactions: entry.redactions,
    };
  };
}
