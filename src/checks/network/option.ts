import type { Config } from '../../../collectors/config.ts';
import type { Evidence } from '../../../collectors/index.ts';
import type { LogEntry } from '../../../collectors/logs.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Edit } from '../../model/finding.ts';
import { citeConfig, citeSetting } from '../cite.ts';
import { changeSetting } from '../systemd/settings.ts';

type Where = Pick<Evidence, 'config' | 'service' | 'target'>;

/** An edit of daemon.json; a file that is absent is made. Undefined where its text is unknown or no JSON. */
export function configEdit(config: Config, change: (text: string) => string): Edit | undefined {
  if (config.text === undefined)
    return config.status === 'missing' ? { path: config.path, before: null, after: change(''), mode: '0644' } : undefined;
  if (config.encoding !== 'utf-8' || (config.text.trim() !== '' && !parseJson(config.text).root)) return undefined;
  const after = change(config.text);
  return after === config.text ? undefined : { path: config.path, before: config.text, after };
}

/** Quotes the place that sets an option: daemon.json, or the command line of the unit. */
export function citeOption({ config, service, target }: Where, key: string, note?: string): Cite | undefined {
  const node = nodeAt(parseJson(config.text ?? '').root, [key]);
  if (node) return citeConfig(config, node.offset, node.length, note);
  const option = target.options.get(key);
  if (option?.from !== 'flag') return undefined;
  if (service.execSetting?.value.includes(`--${key}`)) return citeSetting(service.execSetting, note);
  return { source: 'command line', text: `${option.flag ?? `--${key}`} ${String(option.value)}`, ...(note ? { note } : {}) };
}

/** The edit that takes an option away, wherever it is set. */
export function dropOption({ config, service, target }: Where, key: string): Edit | undefined {
  if (nodeAt(parseJson(config.text ?? '').root, [key])) return configEdit(config, (text) => setKey(text, [key], undefined));
  const setting = service.execSetting;
  if (target.options.get(key)?.from !== 'flag' || !setting) return undefined;
  const flag = new RegExp(`(?:\\s|\\\\\\n)+--${key}(?:=\\S+|(?:\\s+(?!-)\\S+)?)`);
  return changeSetting(service.units.docker, setting, (text) => text.replace(flag, ''));
}

const minute = 60_000;

/** Minutes between a message and now; undefined where the log has no time that can be read. */
export function age(entry: LogEntry, caller: Pick<Evidence['caller'], 'now'>): number | undefined {
  // syslog has no year; older journals write the zone without a colon
  if (!/^\d{4}-/.test(entry.time)) return undefined;
  const at = Date.parse(entry.time.replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : (Date.parse(caller.now) - at) / minute;
}

/** What was said in the last hour is taken for today's state; what is older may have healed since. */
export const isRecent = (entry: LogEntry, caller: Pick<Evidence['caller'], 'now'>): boolean => (age(entry, caller) ?? 0) < 60;
