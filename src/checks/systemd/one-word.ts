import type { Service } from '../../../collectors/service.ts';
import { splitExec } from '../../dockerd/unit-file.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { editAndStart } from '../fixes.ts';
import { changeSetting } from './settings.ts';

/** `${NAME}` in a command line is one word, whatever blanks it holds; `$NAME` is split into words. */
export function oneWord(service: Service, told: readonly Cite[]): Finding | undefined {
  const setting = service.execSetting;
  if (!setting) return undefined;
  const [glued] = service.exec.slice(1).filter((word) => /^-\S+\s+(?:\S+\s+)?-/.test(word));
  const [variable] = splitExec(setting.value).filter((word) => /^\$\{\w+\}$/.test(word));
  if (glued === undefined || variable === undefined) return undefined;
  const name = variable.slice(2, -1);
  const edit = changeSetting(service.units.docker, setting, (text) => text.replace(variable, `$${name}`));
  return {
    code: 'DT219',
    cause: 'flags.unknown',
    severity: 'error',
    confidence: 'certain',
    data: {
      title: `dockerd is given all of ${variable} as one word`,
      why: 'systemd splits the value of a variable without braces only.',
      file: setting.path,
    },
    cites: [citeSetting(setting, `one word: ${glued}`), ...told],
    fixes: edit ? [editAndStart('split-the-words', `write $${name}, which is split into words`, edit)] : [],
  };
}
