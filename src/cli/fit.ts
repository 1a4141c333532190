import type { Member } from '../bundle/layout.ts';
import { shrink } from '../bundle/shrink.ts';
import { diagnose } from '../core/diagnose.ts';
import { overlaidAnswerer } from '../core/overlay.ts';
import { bundleMembers, type Making, sealBundle } from './collect.ts';
import { type Result, toResult } from './render.ts';
import type { Wiring } from './session.ts';

const mostRounds = 6;

/** The lines that a diagnosis quotes. */
const quotesOf = <E>({ diagnosis }: Result<E>) =>
  diagnosis.causes.flatMap(({ finding, consequences }) =>
    [finding, ...consequences].flatMap((f) => f.cites.map((c) => c.text.trim()).filter((text) => text.length > 3)),
  );

/**
 * The proved zip, no larger than wanted. Where answers have to go, the host is diagnosed again from those that stay:
 * the report in the bundle is the report of the bundle.
 */
export async function sealWithin<E extends object>(
  wiring: Wiring<E>,
  result: Result<E>,
  parts: Making & { root: string; maxSize: number },
): Promise<{ bytes: Buffer; result: Result<E>; left: number }> {
  const { root, maxSize, redactor } = parts;
  const membersOf = (one: Result<E>): Member[] => bundleMembers(wiring, one, { ...parts, maxBytes: maxSize });
  const quotes = quotesOf(result);
  let at = result;
  let budget = maxSize * 0.9;
  for (let round = 0; ; round++) {
    const bytes = await sealBundle(root, membersOf(at), redactor);
    if (bytes.length <= maxSize || round === mostRounds) {
      const left = at.diagnosis.records.filter((r, i) => r.answer !== result.diagnosis.records[i]?.answer).length;
      return { bytes, result: at, left };
    }
    const records = shrink(at.diagnosis.records, quotes, budget);
    at = toResult(wiring, await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, new Map())));
    budget *= 0.6;
  }
}
