import { gather, sourceOf } from '../core/gather.ts';
import type { Ask } from '../model/ask.ts';
import type { Safe } from '../model/safe.ts';
import { introduction } from './introduction.ts';
import type { Wiring } from './session.ts';

/** What would be asked, without asking: the answers that later asks depend on are taken as unknown. */
export async function dryRun<E extends object>(wiring: Wiring<E>): Promise<string> {
  const says = 'not asked: dry run' as Safe;
  const { records } = await gather(wiring.collectors, async (collector, key, ask) => ({
    collector,
    key,
    ask,
    answer: { status: 'skipped', says },
    ms: 0,
    originalBytes: 0,
    redactions: {},
  }));
  const first = Object.entries(introduction).map(([key, ask]) => ({ collector: 'redaction', key, ask: ask as Ask }));
  return [...first, ...records]
    .map(
      ({ collector, key, ask }) =>
        `${collector}/${key}  ${ask.kind}  ${sourceOf(ask)}\n    ${ask.why}${ask.needs ? ` (needs ${ask.needs})` : ''}\n`,
    )
    .join('');
}
