import { effective } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { changeSetting, consequences, dropSettings, isLocal } from './settings.ts';

const signatures = [
  {
    pattern: /Failed (?:to locate executable|at step EXEC spawning) (?<path>\S+?):? /,
    samples: [{ text: 'docker.service: Failed to locate executable /usr/bin/dockerd: No such file or directory', seen: 'systemd 252' }],
    misses: ["docker.service: Failed with result 'exit-code'."],
  },
  {
    pattern: /Unable to locate executable '(?<path>[^']+)'/,
    samples: [{ text: "docker.service: Unable to locate executable '/usr/bin/dockerd': No such file or directory", seen: 'systemd 257' }],
    misses: ["docker.service: Failed with result 'exit-code'."],
  },
];

const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost'];
const programOf = (value: string) => /^[-@:+!|]*"?([^\s"]+)/.exec(value)?.[1];

export const execMissing = check({
  code: 'DT202',
  name: 'exec-missing',
  causes: ['systemd.exec-missing'],
  needs: ['service', 'client', 'logs', 'engine'],
  explains: consequences,
  signatures,
  find: ({ service, client, logs, engine }): Finding | undefined => {
    const { execSetting, exec } = service;
    if (!execSetting || engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const exited = service.units.docker.properties.get('ExecMainStatus') === '203';
    const unit = service.units.docker;
    const named = words?.match.groups?.path;
    const setting =
      (named && commands.flatMap((key) => effective(unit.settings, 'Service', key)).find((s) => programOf(s.value) === named)) ||
      execSetting;
    const isMain = setting === execSetting;
    // systemd said it of an earlier text of the unit
    if (named && isMain && exec[0] !== named) return undefined;
    const program = isMain ? exec[0] : programOf(setting.value);
    if (!program?.startsWith('/') || (!words && !exited)) return undefined;
    const name = program.replace(/^.*\//, '');
    const found = client.programs.filter((p) => p !== program && p.endsWith(`/${name}`));
    const [there] = found;
    // the program is there, and nobody may run it
    const noRight = words && /Permission denied/.test(words.entry.message) && client.programs.includes(program);
    const edit = there && !noRight ? changeSetting(unit, setting, (text) => text.replace(program, there)) : undefined;
    const drop =
      isLocal(setting.path) && setting.path.includes('.d/')
        ? dropSettings(unit, isMain ? unit.settings.filter((s) => s.path === setting.path && s.key === 'ExecStart') : [setting])
        : undefined;
    return {
      code: 'DT202',
      cause: 'systemd.exec-missing',
      severity: 'error',
      confidence: 'certain',
      data: { program, file: setting.path, state: noRight ? 'which nobody may run' : 'which is not there' },
      cites: [citeSetting(setting, noRight ? 'it may not be executed' : 'no such program'), ...(words ? [citeLog(words.entry)] : [])],
      fixes: [
        ...(noRight ? [runAndStart('allow-to-run', `make ${program} executable`, [['chmod', '0755', program]])] : []),
        ...(edit ? [editAndStart('right-path', `start ${there} instead`, edit)] : []),
        ...(drop ? [editAndStart('drop-the-line', isMain ? 'go back to the packaged command line' : `do without ${program}`, drop)] : []),
      ],
    };
  },
});
