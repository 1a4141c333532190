import type { Evidence } from '../../collectors/index.ts';
import type { Check } from '../model/check.ts';
import { configChecks } from './config/index.ts';
import { containerdChecks } from './containerd/index.ts';
import { daemonChecks } from './daemon/index.ts';
import { diskChecks } from './disk/index.ts';
import { listenChecks } from './listen/index.ts';
import { networkChecks } from './network/index.ts';
import { systemdChecks } from './systemd/index.ts';
import { tlsChecks } from './tls/index.ts';

/**
 * Every check, in the order in which a start of the daemon would meet the faults: what stops systemd, what stops the
 * configuration, the data-root, containerd, the network, the listeners, then what ails a daemon that runs.
 */
export const checks: readonly Check<Evidence>[] = [
  ...systemdChecks,
  ...configChecks,
  ...tlsChecks,
  ...listenChecks,
  ...diskChecks,
  ...containerdChecks,
  ...networkChecks,
  ...daemonChecks,
];
