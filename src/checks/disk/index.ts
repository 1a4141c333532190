import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';

export const diskChecks: readonly Check<Evidence>[] = [];
