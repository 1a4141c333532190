import type { Safe } from '../model/safe.ts';
import type { Answerer } from './gather.ts';

/** Makes no look at all: so it shows what would be asked. What later asks depend on is taken as unknown. */
export const unasked =
  (why: 'not asked' | 'not asked: dry run'): Answerer =>
  async (collector, key, ask) => ({
    collector,
    key,
    ask,
    answer: { status: 'skipped', says: why as Safe },
    ms: 0,
    originalBytes: 0,
    redactions: {},
  });
