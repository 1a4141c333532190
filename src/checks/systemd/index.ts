import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { dropinExecstart } from './dropin-execstart.ts';
import { duplicate } from './duplicate.ts';
import { execMissing } from './exec-missing.ts';
import { execStep } from './exec-step.ts';
import { hardening } from './hardening.ts';
import { killed } from './killed.ts';
import { limits } from './limits.ts';
import { lostFile } from './lost-file.ts';
import { masked } from './masked.ts';
import { missingUnit } from './missing-unit.ts';
import { needsReload } from './needs-reload.ts';
import { notInstalled } from './not-installed.ts';
import { notRunning } from './not-running.ts';
import { pidfileStale } from './pidfile-stale.ts';
import { socketUnit } from './socket-unit.ts';
import { startLimit } from './start-limit.ts';
import { startTimeout } from './start-timeout.ts';
import { flagValue, removedFlag, unknownFlag } from './unknown-flag.ts';
import { waitsForNetwork } from './waits-for-network.ts';

export const systemdChecks: readonly Check<Evidence>[] = [
  notInstalled,
  masked,
  missingUnit,
  lostFile,
  dropinExecstart,
  execMissing,
  execStep,
  socketUnit,
  waitsForNetwork,
  startTimeout,
  unknownFlag,
  removedFlag,
  flagValue,
  hardening,
  limits,
  duplicate,
  pidfileStale,
  killed,
  needsReload,
  notRunning,
  startLimit,
];
