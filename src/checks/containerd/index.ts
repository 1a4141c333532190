import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { containerdConfig, containerdDown, containerdHung, containerdSocketPath, containerdState } from './containerd.ts';
import { cgroupSetup, kernelNoReboot, limitsExhausted, lsmDenied } from './kernel.ts';
import { runtimeMissing, runtimeUndefined } from './runtime.ts';

export const containerdChecks: readonly Check<Evidence>[] = [
  containerdHung,
  containerdState,
  containerdConfig,
  containerdDown,
  containerdSocketPath,
  runtimeUndefined,
  kernelNoReboot,
  cgroupSetup,
  lsmDenied,
  limitsExhausted,
  runtimeMissing,
];
