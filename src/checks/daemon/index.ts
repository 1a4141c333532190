import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { daemonCrashed, debugLeftOn, liveRestoreSwarm, swarmCertificate, swarmRaft } from './answers.ts';
import { daemonHung, daemonSlow } from './hung.ts';
import { notStarted } from './not-started.ts';
import { startFailed } from './start-failed.ts';

export const daemonChecks: readonly Check<Evidence>[] = [
  liveRestoreSwarm,
  swarmCertificate,
  swarmRaft,
  daemonHung,
  daemonSlow,
  daemonCrashed,
  debugLeftOn,
  startFailed,
  notStarted,
];
