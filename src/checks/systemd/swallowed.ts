import type { Service } from '../../../collectors/service.ts';
import type { Cite, Edit } from '../../model/finding.ts';
import { changeSetting, written } from './settings.ts';

const ofItsOwn = /^\s*(?:\[[A-Z]\w*\]|[A-Z]\w*=)/;

/** A backslash at the end of a line makes the next one part of the command, also where that is a setting or the head of a section. */
export function swallowed(service: Service, argument: string): { cite: Cite; edit: Edit | undefined } | undefined {
  const setting = service.execSetting;
  if (!setting || setting.rows < 2) return undefined;
  const docker = service.units.docker;
  const rows = written(docker, setting).split('\n');
  const at = rows.findIndex((row, i) => i > 0 && ofItsOwn.test(row) && row.trim().startsWith(argument));
  const before = rows[at - 1];
  if (before === undefined) return undefined;
  return {
    cite: { source: setting.path, line: setting.line + at - 1, text: before, note: 'the backslash makes the next line part of it' },
    edit: changeSetting(docker, setting, () => rows.with(at - 1, before.replace(/\s*\\\s*$/, '')).join('\n')),
  };
}
