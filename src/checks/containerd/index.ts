import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { runtimeBroken } from './broken.ts';
import { containerdConfig } from './config.ts';
import { containerdDown, containerdHung, containerdSocketPath, containerdState } from './containerd.ts';
import { modulesMissing, noEntropy } from './host-kernel.ts';
import { cgroupSetup, kernelNoReboot, limitsExhausted, lsmDenied } from './kernel.ts';
import { logDriver } from './log-driver.ts';
import { pluginMissing } from './plugin-missing.ts';
import { runtimeMissing, runtimeUndefined } from './runtime.ts';
import { desktopVm, rootlessSetup, snapConfinement } from './variants.ts';

export const containerdChecks: readonly Check<Evidence>[] = [
  containerdHung,
  containerdState,
  containerdConfig,
  containerdDown,
  containerdSocketPath,
  runtimeUndefined,
  rootlessSetup,
  snapConfinement,
  desktopVm,
  pluginMissing,
  logDriver,
  kernelNoReboot,
  modulesMissing,
  noEntropy,
  cgroupSetup,
  lsmDenied,
  limitsExhausted,
  runtimeMissing,
  runtimeBroken,
];
