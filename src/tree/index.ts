import type { Symptom } from '../model/tree.ts';
import { cannotConnect } from './cannot-connect.ts';
import { configuration } from './configuration.ts';
import { doesNotStart } from './does-not-start.ts';
import { everything } from './everything.ts';
import { noSpace } from './no-space.ts';
import { permissionDenied } from './permission-denied.ts';
import { portInUse } from './port-in-use.ts';

/** Every symptom; the last one looks at everything, where the host shows none. */
export const symptoms: readonly Symptom[] = [doesNotStart, cannotConnect, permissionDenied, configuration, portInUse, noSpace, everything];
