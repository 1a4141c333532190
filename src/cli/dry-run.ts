import { gather, sourceOf } from '../core/gather.ts';
import { unasked } from '../core/unasked.ts';
import type { Ask } from '../model/ask.ts';
import { introduction } from './introduction.ts';
import type { Wiring } from './session.ts';

/** What would be asked, without asking: the answers that later asks depend on are taken as unknown. */
export async function dryRun<E extends object>(wiring: Wiring<E>): Promise<string> {
  const { records } = await gather(wiring.collectors, unasked('not asked: dry run'));
  const first = Object.entries(introduction).map(([key, ask]) => ({ collector: 'redaction', key, ask: ask as Ask }));
  return [...first, ...records]
    .map(
      ({ collector, key, ask }) =>
        `${collector}/${key}  ${ask.kind}  ${sourceOf(ask)}\n    ${ask.why}${ask.needs ? ` (needs ${ask.needs})` : ''}\n`,
    )
    .join('');
}
