import { effective, unitSettings } from '../../dockerd/unit-file.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, unitFileText } from '../fixes.ts';
import { consequences, isLocal } from './settings.ts';

export const dropinExecstart = check({
  code: 'DT201',
  name: 'dropin-execstart',
  causes: ['systemd.dropin-execstart'],
  needs: ['service'],
  explains: consequences,
  signatures: [
    {
      pattern: /more than one ExecStart= setting, which is only allowed for Type=oneshot/,
      samples: [
        {
          text: 'docker.service: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.',
          seen: 'systemd 257',
        },
      ],
    },
  ],
  find: ({ service }) => {
    const unit = service.units.docker;
    const type = effective(unit.settings, 'Service', 'Type').at(-1)?.value;
    const lines = effective(unit.settings, 'Service', 'ExecStart');
    const last = lines.at(-1);
    if (lines.length < 2 || !last || type === 'oneshot') return undefined;
    const before = unitFileText(unit, last.path);
    // the reset goes before the first ExecStart= of the file that comes last
    const own = unitSettings([{ path: last.path, text: before ?? '' }]).find((s) => s.section === 'Service' && s.key === 'ExecStart');
    const rows = (before ?? '').split('\n');
    const repaired = own ? rows.toSpliced(own.line - 1, 0, 'ExecStart=').join('\n') : undefined;
    const [first = last] = lines;
    return {
      code: 'DT201',
      cause: 'systemd.dropin-execstart',
      severity: 'error',
      confidence: 'certain',
      data: { file: last.path, count: String(lines.length) },
      cites: [citeSetting(first, 'the first command line'), citeSetting(last, 'one more, and no empty ExecStart= before it')],
      fixes:
        before !== undefined && repaired !== undefined && isLocal(last.path)
          ? [
              editAndStart('add-the-reset', `put an empty ExecStart= before the one in ${last.path}`, {
                path: last.path,
                before,
                after: repaired,
              }),
            ]
          : [],
    };
  },
});
