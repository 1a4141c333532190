import { effective } from '../../dockerd/unit-file.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { changeSetting, consequences } from './settings.ts';

const signatures = [
  {
    pattern: /docker\.service: Failed to (?:load environment files|(?:run|spawn) 'start' task): No such file or directory/,
    samples: [
      { text: 'docker.service: Failed to load environment files: No such file or directory', seen: 'systemd 257' },
      { text: "docker.service: Failed to spawn 'start' task: No such file or directory", seen: 'systemd 257' },
    ],
    misses: ["docker.service: Failed with result 'resources'."],
  },
];

/** The unit reads a file that is not there: systemd does not even try to run dockerd. */
export const lostFile = check({
  code: 'DT220',
  name: 'environment-file',
  causes: ['systemd.missing-unit'],
  needs: ['service', 'logs', 'engine'],
  explains: consequences,
  signatures,
  find: ({ service, logs, engine }): Finding | undefined => {
    const unit = service.units.docker;
    if (engine.state === 'up' || unit.active === 'active') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    if (!words && unit.result !== 'resources') return undefined;
    const lost = service.environmentFiles.find((f) => !f.optional && f.text === undefined);
    const setting = lost && effective(unit.settings, 'Service', 'EnvironmentFile').find((s) => s.value === lost.path);
    if (!lost || !setting) return undefined;
    const edit = changeSetting(unit, setting, () => `EnvironmentFile=-${lost.path}`);
    const fixes: Fix[] = [
      ...(edit ? [editAndStart('make-it-optional', `let the unit do without ${lost.path}`, edit)] : []),
      runAndStart('empty-file', `make an empty ${lost.path}`, [['install', '-D', '-m', '0644', '/dev/null', lost.path]]),
    ];
    return {
      code: 'DT220',
      cause: 'systemd.missing-unit',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { file: lost.path, unit: setting.path },
      cites: [citeSetting(setting, 'no such file'), ...(words ? [citeLog(words.entry)] : [])],
      fixes,
    };
  },
});
