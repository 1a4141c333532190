import type { Evidence } from '../../collectors/index.ts';
import type { Check } from '../model/check.ts';

/** Declares a check: `find` may read only the facts that `needs` names. */
export function check<const N extends keyof Evidence>(declared: Check<Evidence, N>): Check<Evidence> {
  return declared as unknown as Check<Evidence>;
}
