import type { UnitSetting } from '../../dockerd/unit-file.ts';
import { effective, splitExec } from '../../dockerd/unit-file.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { dropSettings } from './settings.ts';

const waited = /^(network-online\.target|.*wait-online.*\.service)$/;

export const waitsForNetwork = check({
  code: 'DT209',
  name: 'waits-for-network',
  causes: ['systemd.waits-for-network'],
  needs: ['service', 'engine'],
  explains: ['DT204', 'DT304', 'DT801', 'DT802'],
  find: ({ service, engine }) => {
    if (engine.state === 'up') return undefined;
    const own = service.jobs.find((j) => j.unit === 'docker.service' && j.type === 'start' && j.state === 'waiting');
    const network = service.jobs.find((j) => waited.test(j.unit));
    if (!own || !network) return undefined;
    const unit = service.units.network;
    const setting: UnitSetting | undefined = effective(unit.settings, 'Service', 'ExecStart').at(-1);
    const named = setting ? splitExec(setting.value).flatMap((w) => /^--interface=([^:]+)/.exec(w)?.[1] ?? []) : [];
    const edit =
      setting && named.length > 0
        ? dropSettings(
            unit,
            unit.settings.filter((s) => s.path === setting.path && s.key === 'ExecStart'),
          )
        : undefined;
    return {
      code: 'DT209',
      cause: 'systemd.waits-for-network',
      severity: 'error',
      confidence: edit ? 'certain' : 'likely',
      data: { job: network.unit, named: named.length > 0 ? `it waits for ${named.join(', ')}` : 'it has not come up' },
      cites: [
        { source: 'systemctl list-jobs', text: `${own.unit} ${own.type} ${own.state}; ${network.unit} ${network.type} ${network.state}` },
        ...(setting ? [citeSetting(setting)] : []),
      ],
      fixes: edit
        ? [
            {
              id: 'drop-the-wait',
              title: `take the command line out of ${edit.path}, so that any interface will do`,
              risk: 'none',
              steps: [
                { edit },
                { run: ['systemctl', 'daemon-reload'] },
                { run: ['systemctl', 'kill', unit.name] },
                { run: ['systemctl', 'reset-failed'] },
                { run: ['systemctl', 'restart', unit.name] },
                { run: ['systemctl', 'restart', 'docker.socket', 'docker.service'] },
              ],
            },
          ]
        : [],
    };
  },
});
