import { flagValue } from '../../../collectors/config.ts';
import type { Evidence } from '../../../collectors/index.ts';
import type { OtherDaemon } from '../../../collectors/process.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { stopIt } from '../systemd/duplicate.ts';

export const waitsForLock = {
  pattern: /waiting for response from boltdb open/,
  samples: [{ text: 'waiting for response from boltdb open', seen: 'containerd 1.7' }],
  misses: ['containerd successfully booted in 0.045824s'],
};

const usualRoot = '/var/lib/containerd';
const usualConfig = '/etc/containerd/config.toml';

/** True for a containerd that works in the folder of this host's own: dockerd's managed one, or that of k3s, has another. */
function sameRoot({ argv }: OtherDaemon): boolean {
  const config = flagValue(argv, '--config') ?? flagValue(argv, '-c') ?? usualConfig;
  const root = flagValue(argv, '--root');
  return root === undefined ? config === usualConfig : root === usualRoot;
}

/** The unit's containerd waits, without end, for the database that another one holds. */
export function secondContainerd({ logs, process, service }: Pick<Evidence, 'logs' | 'process' | 'service'>): Finding | undefined {
  const unit = service.units.containerd;
  if (!service.systemd || unit.load !== 'loaded' || unit.active === 'active' || unit.active === 'inactive') return undefined;
  const other = process.containerds.find(
    (d) => d.pid !== unit.mainPid && d.unit !== '' && d.unit !== unit.name && !d.contained && sameRoot(d),
  );
  const byHand = process.containerds.find((d) => d.pid !== unit.mainPid && d.unit === '' && !d.contained && sameRoot(d));
  const holder = other ?? byHand;
  if (!holder) return undefined;
  const words = lastMatch(logs.containerd.slice(-200), [waitsForLock])?.entry;
  return {
    code: 'DT703',
    cause: 'containerd.hung',
    severity: 'error',
    confidence: words ? 'certain' : 'likely',
    data: {
      pid: String(unit.mainPid),
      how: 'waits for another one',
      what: `Process ${holder.pid}${holder.unit && `, of ${holder.unit},`} holds the database of ${usualRoot}.`,
    },
    cites: [
      { source: 'ps', text: `${holder.pid} ${holder.command}`, note: holder.unit || 'no unit of systemd' },
      { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} MainPID=${unit.mainPid}` },
      ...(words ? [citeLog(words)] : []),
    ],
    fixes: [
      {
        id: 'stop-the-other',
        title: `stop the containerd with process number ${holder.pid}`,
        risk: 'restarts-daemon',
        steps: [...stopIt(holder), { run: ['systemctl', 'restart', unit.name] }, ...startDaemon],
        note: 'Ask first what it is for. Containers that it runs go on under their shims.',
      },
    ],
  };
}
