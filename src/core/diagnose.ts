import type { Check } from '../model/check.ts';
import type { Collector } from '../model/collector.ts';
import { type Examined, examine } from './examine.ts';
import { type Answerer, type BrokenCollector, gather, type Progress, type Recorded } from './gather.ts';

export interface Diagnosis<E> extends Examined {
  evidence: E;
  records: readonly Recorded[];
  brokenCollectors: readonly BrokenCollector[];
}

/** The whole straight line: asks, answers, facts, findings. The same for a host and for a bundle; only the answerer differs. */
export async function diagnose<E extends object>(
  collectors: readonly Collector<unknown, E>[],
  checks: readonly Check<E>[],
  answer: Answerer,
  progress?: Progress,
): Promise<Diagnosis<E>> {
  const { evidence, records, broken } = await gather(collectors, answer, progress);
  return { evidence, records, brokenCollectors: broken, ...examine(checks, evidence) };
}
