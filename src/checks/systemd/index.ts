import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';

export const systemdChecks: readonly Check<Evidence>[] = [];
