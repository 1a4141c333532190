import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';

export const containerdChecks: readonly Check<Evidence>[] = [];
