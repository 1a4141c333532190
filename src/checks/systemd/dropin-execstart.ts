import type { Unit } from '../../../collectors/service.ts';
import { nearest } from '../../dockerd/distance.ts';
import { effective, unitSettings } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, unitFileText } from '../fixes.ts';
import { changeSetting, consequences, dropSettings, isLocal } from './settings.ts';

/** An empty `ExecStart=` takes the command back, and no other one follows: the unit has nothing to run. */
function noCommand(unit: Unit): Finding | undefined {
  const resets = unit.settings.filter((s) => s.section === 'Service' && s.key === 'ExecStart');
  const reset = resets.at(-1);
  if (unit.load !== 'bad-setting' || reset?.value !== '') return undefined;
  const misspelt = unit.settings.findLast(
    (s) => s.path === reset.path && s.key !== 'ExecStart' && !/^ExecSt(?:op|artP)/.test(s.key) && nearest(s.key, ['ExecStart']),
  );
  const renamed = misspelt && changeSetting(unit, misspelt, (text) => text.replace(misspelt.key, 'ExecStart'));
  const dropped = dropSettings(
    unit,
    resets.filter((s) => s.path === reset.path),
  );
  return {
    code: 'DT201',
    cause: 'systemd.dropin-execstart',
    severity: 'error',
    confidence: 'certain',
    data: { file: reset.path, count: 'no', what: 'takes the command line back and gives no other one' },
    cites: [citeSetting(reset, 'nothing is left to run'), ...(misspelt ? [citeSetting(misspelt, 'systemd knows no such setting')] : [])],
    fixes: [
      ...(renamed ? [editAndStart('right-name', 'write ExecStart= there', renamed)] : []),
      ...(dropped ? [editAndStart('drop-the-reset', `take the empty ExecStart= out of ${reset.path}`, dropped)] : []),
    ],
  };
}

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
    {
      pattern: /docker\.service: Service has no ExecStart=/,
      samples: [{ text: 'docker.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.', seen: 'systemd 257' }],
      misses: ['docker-debug.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.'],
    },
  ],
  find: ({ service }) => {
    const unit = service.units.docker;
    const type = effective(unit.settings, 'Service', 'Type').at(-1)?.value;
    const lines = effective(unit.settings, 'Service', 'ExecStart');
    const last = lines.at(-1);
    if (lines.length === 0) return noCommand(unit);
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
      data: { file: last.path, count: String(lines.length), what: 'adds a command line and does not take the earlier one back first' },
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
