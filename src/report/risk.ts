import type { Risk } from '../model/finding.ts';

/** What a fix costs, in words. */
export const riskWords: Record<Risk, string> = {
  none: 'no risk',
  'reloads-daemon': 'reloads the daemon',
  'restarts-daemon': 'restarts the daemon; containers stop unless live-restore is on',
  'stops-containers': 'stops containers',
  'loses-data': 'LOSES DATA',
};
