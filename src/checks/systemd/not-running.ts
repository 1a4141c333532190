import type { Evidence } from '../../../collectors/index.ts';
import { isWithin } from '../../dockerd/mounts.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { dropSettings } from './settings.ts';

// systemd 257; 249 and later; older ones
const skipped =
  /skipped, (?:unmet|no trigger) condition|was skipped because (?:of an? (?:unmet|failed) condition check \(|(?:no|all) trigger condition checks)|[Cc]ondition check resulted in .* being skipped|[Aa]ssert(?:ion|s) failed/;

/** A condition of the unit does not hold: systemd leaves the start out, and counts it as done. */
function unmet({ logs, service, target }: Pick<Evidence, 'logs' | 'service' | 'target'>): Finding | undefined {
  const { docker } = service.units;
  const held = docker.properties.get('ConditionResult') !== 'no' && docker.properties.get('AssertResult') !== 'no';
  const words = logs.docker.slice(-30).findLast((e) => skipped.test(e.message));
  if (held || !words) return undefined;
  const conditions = docker.settings.filter((s) => s.section === 'Unit' && /^(Condition|Assert)[A-Z]/.test(s.key) && s.value !== '');
  const named = conditions.find((s) => words.message.includes(`${s.key}=${s.value}`));
  const setting = named ?? (conditions.length === 1 ? conditions[0] : undefined);
  if (!setting) return undefined;
  const edit = dropSettings(docker, [setting]);
  const path = /^[|!]*(\/.+)$/.exec(setting.value)?.[1];
  // it may be there so that dockerd does not start on an empty folder while the disk is away
  const folder = path?.replace(/\/[^/]*$/, '') ?? '';
  const guards = path !== undefined && (isWithin(path, target.dataRoot) || isWithin(target.dataRoot, folder || path));
  return {
    code: 'DT204',
    cause: 'systemd.not-running',
    severity: 'error',
    confidence: 'certain',
    data: {
      title: `docker.service is left out: ${setting.key}=${setting.value} does not hold`,
      what: `systemd leaves a start out whose condition does not hold, and calls that no failure.${guards ? ' The condition guards the data-root: see first why it does not hold.' : ''}`,
    },
    cites: [citeSetting(setting, 'does not hold'), citeLog(words)],
    fixes:
      edit && !guards
        ? [
            editAndStart('drop-the-condition', `take ${setting.key} out of ${setting.path}`, edit, {
              note: 'Ask first what it waits for: it may be better to make it hold.',
              verify: '`systemctl is-active docker` says active',
            }),
          ]
        : [],
  };
}

export const notRunning = check({
  code: 'DT204',
  name: 'not-running',
  causes: ['systemd.not-running'],
  needs: ['logs', 'service', 'target', 'engine'],
  explains: ['DT304'],
  find: ({ logs, service, target, engine }) => {
    const { docker, socket } = service.units;
    if (!service.systemd || docker.load !== 'loaded' || docker.active !== 'inactive' || engine.state === 'up') return undefined;
    const condition = unmet({ logs, service, target });
    if (condition) return condition;
    // a socket that systemd holds starts the daemon with the first connection
    if (socket.active === 'active' || service.jobs.some((j) => j.unit === docker.name)) return undefined;
    const disabled = docker.enabled === 'disabled';
    return {
      code: 'DT204',
      cause: 'systemd.not-running',
      severity: 'error',
      confidence: 'certain',
      data: {
        title: `docker.service is ${disabled ? 'stopped and disabled' : 'stopped'}, and docker.socket does not listen`,
        what: `Nobody answers clients, because nobody was asked to. No failure is recorded, and the unit is ${docker.enabled}.`,
      },
      cites: [
        { source: `systemctl show ${docker.name}`, text: `ActiveState=${docker.active} UnitFileState=${docker.enabled}` },
        { source: `systemctl show ${socket.name}`, text: `ActiveState=${socket.active} UnitFileState=${socket.enabled}` },
      ],
      fixes: [
        {
          id: 'start',
          title: disabled ? 'start it, now and at every boot' : 'start it',
          risk: 'none',
          steps: [
            ...(disabled ? [{ run: ['systemctl', 'enable', 'docker.service', 'docker.socket'] } as const] : []),
            { run: ['systemctl', 'start', 'docker.socket', 'docker.service'] },
          ],
        },
      ],
    };
  },
});
