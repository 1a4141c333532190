import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { daemonCrashed, daemonHung, daemonSlow, debugLeftOn, liveRestoreSwarm, swarmCertificate } from './answers.ts';

export const daemonChecks: readonly Check<Evidence>[] = [
  liveRestoreSwarm,
  swarmCertificate,
  daemonHung,
  daemonSlow,
  daemonCrashed,
  debugLeftOn,
];
