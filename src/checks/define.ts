import type { Evidence } from '../../collectors/index.ts';
import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import { isFatal, isTextAlone, spoken } from './spoken.ts';

const listOf = (found: readonly Finding[] | Finding | undefined): readonly Finding[] =>
  found === undefined ? [] : 'code' in found ? [found] : found;

/**
 * Declares a check: `find` may read only the facts that `needs` names.
 * Where there is a text and no machine, a check that has nothing but the text to go by says what its signatures read there, and is as sure as they are.
 */
export function check<const N extends keyof Evidence>(declared: Check<Evidence, N>): Check<Evidence> {
  const whole = declared as unknown as Check<Evidence>;
  return {
    ...whole,
    find: (evidence) => {
      const found = listOf(whole.find(evidence));
      if (!isTextAlone(evidence)) return found;
      const sources = new Set(evidence.logs.sources);
      const shown = found.filter((f) => f.cites.some(({ source }) => !sources.has(source)));
      const words = spoken(whole, evidence);
      // a fault of a configuration that is quoted, while the daemon gave up with other words
      const aside = words.length === 0 && evidence.logs.docker.some(isFatal);
      if (shown.length > 0) return shown.map((f) => (aside ? { ...f, confidence: 'possible' } : f));
      return words.length > 0 ? words : found.map((f) => ({ ...f, confidence: f.confidence === 'certain' ? 'likely' : f.confidence }));
    },
  };
}
