import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { containerLogs } from './container-logs.ts';
import { inaccessible, networkFs, notADirectory, notMounted, readOnly } from './data-root.ts';
import { buildkitDb, dbLocked, networkDb, volumeDb } from './databases.ts';
import { diskFull, outOfInodes } from './full.ts';
import { diskQuota } from './quota.ts';
import { containerState, engineId, imageDb, missingLayer } from './state.ts';
import { badOption, driverSwitched, priorDriver, unknownDriver, unsupportedDriver, unsupportedFs } from './storage.ts';

export const diskChecks: readonly Check<Evidence>[] = [
  notMounted,
  notADirectory,
  readOnly,
  containerLogs,
  diskFull,
  outOfInodes,
  diskQuota,
  inaccessible,
  networkFs,
  unknownDriver,
  unsupportedDriver,
  unsupportedFs,
  priorDriver,
  badOption,
  driverSwitched,
  engineId,
  dbLocked,
  volumeDb,
  networkDb,
  imageDb,
  buildkitDb,
  containerState,
  missingLayer,
];
