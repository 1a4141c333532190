import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { daemonCrashed, daemonHung, daemonSlow, debugLeftOn, liveRestoreSwarm, swarmCertificate } from './answers.ts';
import { startFailed } from './start-failed.ts';

export const daemonChecks: readonly Check<Evidence>[] = [
  liveRestoreSwarm,
  swarmCertificate,
  daemonHung,
  daemonSlow,
  daemonCrashed,
  debugLeftOn,
  startFailed,
];
