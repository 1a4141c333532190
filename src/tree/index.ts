import type { Symptom } from '../model/tree.ts';
import { cannotConnect } from './cannot-connect.ts';
import { configuration } from './configuration.ts';
import { containersRefused } from './containers-refused.ts';
import { containersStop } from './containers-stop.ts';
import { dataGone } from './data-gone.ts';
import { doesNotStart } from './does-not-start.ts';
import { everything } from './everything.ts';
import { noNetwork } from './no-network.ts';
import { noSpace } from './no-space.ts';
import { permissionDenied } from './permission-denied.ts';
import { portInUse } from './port-in-use.ts';
import { pullsFail } from './pulls-fail.ts';
import { remoteApi } from './remote-api.ts';
import { slowOrHung } from './slow-or-hung.ts';

const known: readonly Symptom[] = [
  doesNotStart,
  cannotConnect,
  permissionDenied,
  portInUse,
  configuration,
  noSpace,
  noNetwork,
  pullsFail,
  remoteApi,
  containersStop,
  slowOrHung,
  containersRefused,
  dataGone,
];

/** Every symptom; the last one looks at everything, where the host shows none. */
export const symptoms: readonly Symptom[] = [...known, everything(known)];
