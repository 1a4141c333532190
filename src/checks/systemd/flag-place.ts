import type { EnvironmentFile, Service } from '../../../collectors/service.ts';
import type { Cite, Edit } from '../../model/finding.ts';
import { citeSetting, citeText } from '../cite.ts';
import { changeSetting } from './settings.ts';

/** The file in which a word of the command line stands: an environment file, or the unit's own setting. */
export function placeOf(service: Service, flag: string): { cite: Cite; file: EnvironmentFile | undefined } | undefined {
  for (const file of service.environmentFiles) {
    const text = file.text ?? '';
    const line = text.split('\n').find((l) => !/^\s*#/.test(l) && l.includes(flag));
    if (line !== undefined) return { cite: citeText(file.path, text, text.indexOf(line) + line.indexOf(flag), flag.length), file };
  }
  return service.execSetting?.value.includes(flag) ? { cite: citeSetting(service.execSetting), file: undefined } : undefined;
}

/** That file with other words in the place of these. */
export function edited(service: Service, file: EnvironmentFile | undefined, from: string, to: string): Edit | undefined {
  if (file?.text !== undefined) {
    const lines = file.text.split('\n').map((l) => (/^\s*#/.test(l) ? l : l.replace(from, to)));
    return { path: file.path, before: file.text, after: lines.join('\n') };
  }
  const setting = service.execSetting;
  return setting && changeSetting(service.units.docker, setting, (text) => text.replace(from, to));
}

/** The command line without a flag and its value: where it stands, and the edit. */
export function dropFlag(service: Service, flag: string): { cite: Cite; edit: Edit | undefined } | undefined {
  const place = placeOf(service, flag);
  if (!place) return undefined;
  const at = service.exec.findIndex((w) => w === flag || w.startsWith(`${flag}=`));
  const word = service.exec[at] ?? flag;
  const next = word === flag ? service.exec[at + 1] : undefined;
  const edit = edited(service, place.file, next && !next.startsWith('-') ? `${flag} ${next}` : word, '');
  return { cite: place.cite, edit: edit && edit.after !== edit.before ? edit : undefined };
}
