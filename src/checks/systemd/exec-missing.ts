import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
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

export const execMissing = check({
  code: 'DT202',
  name: 'exec-missing',
  causes: ['systemd.exec-missing'],
  needs: ['service', 'client', 'logs', 'engine'],
  explains: consequences,
  signatures,
  find: ({ service, client, logs, engine }) => {
    const { execSetting, exec } = service;
    const [program] = exec;
    if (!execSetting || !program?.startsWith('/') || engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const exited = service.units.docker.properties.get('ExecMainStatus') === '203';
    if (!words && !exited) return undefined;
    const name = program.replace(/^.*\//, '');
    const found = client.programs.filter((p) => p !== program && p.endsWith(`/${name}`));
    const unit = service.units.docker;
    const [there] = found;
    const edit = there ? changeSetting(unit, execSetting, execSetting.text.replace(program, there)) : undefined;
    const drop =
      isLocal(execSetting.path) && execSetting.path.includes('.d/')
        ? dropSettings(
            unit,
            unit.settings.filter((s) => s.path === execSetting.path && s.key === 'ExecStart'),
          )
        : undefined;
    return {
      code: 'DT202',
      cause: 'systemd.exec-missing',
      severity: 'error',
      confidence: 'certain',
      data: { program, file: execSetting.path },
      cites: [citeSetting(execSetting, 'no such program'), ...(words ? [citeLog(words.entry)] : [])],
      fixes: [
        ...(edit ? [editAndStart('right-path', `start ${there} instead`, edit)] : []),
        ...(drop ? [editAndStart('drop-the-line', `go back to the packaged command line`, drop)] : []),
      ],
    };
  },
});
