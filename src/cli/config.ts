import { type ParsedFlags, parseFlags } from '../dockerd/flags.ts';
import { type EffectiveSetting, mayHaveChanged, type Pending, pendingOf, settingsOf } from '../dockerd/settings.ts';
import { paintPlain } from '../report/plain.ts';
import { type SettingRow, sectionOf, settingsTable } from '../report/settings.ts';
import type { Terminal } from './commands.ts';
import { evidenceRedactor } from './evidence-redactor.ts';
import { exitCodes } from './exit.ts';
import { type HostConfig, hostConfig, placeOfFlag } from './host-config.ts';
import type { Wiring } from './session.ts';

export interface ConfigWanted {
  all?: boolean;
  format: 'text' | 'json';
}

/** Where the value of an option stands. */
function sourceOf(setting: EffectiveSetting, host: HostConfig, flags: ParsedFlags): { source: string; line?: number } {
  if (setting.from === 'default') return { source: 'default' };
  if (setting.from === 'file') return { source: host.path, ...(setting.line === undefined ? {} : { line: setting.line }) };
  const { source, line } = placeOfFlag(host, flags, setting.flag ?? '');
  return { source, ...(line === undefined ? {} : { line }) };
}

const place = ({ source, line }: { source: string; line?: number }) => (line === undefined ? source : `${source}:${line}`);

function notesOf(setting: EffectiveSetting, host: HostConfig, flags: ParsedFlags): string[] {
  const notes: string[] = [];
  if (setting.conflict)
    notes.push(`also ${setting.flag} in ${place(placeOfFlag(host, flags, setting.flag ?? ''))}: dockerd refuses to start`);
  else if (setting.from === 'file' && setting.flag) notes.push(`joined with ${setting.flag} of the command line`);
  if (setting.shadowed.length > 0) notes.push(`line ${setting.shadowed.join(' and ')} of the file is overridden`);
  return notes;
}

const shown = (value: unknown): string =>
  value === undefined || value === '' ? '-' : typeof value === 'string' ? value : JSON.stringify(value);

/** The words of a command line that stand in one and not in the other. */
const missingFrom = (words: readonly string[], other: readonly string[]) => words.filter((w) => !other.includes(w));

function pendingWords(pending: readonly Pending[], by: Pending['by']): string[] {
  return pending.filter((p) => p.by === by).map((p) => `${p.key}: ${shown(p.now)} now, ${shown(p.wanted)} then`);
}

/** The effective configuration of this machine's daemon: each option, where it comes from, what waits for a reload or a restart. */
export async function runConfig<E extends object>(wiring: Wiring<E>, wanted: ConfigWanted, screen: Terminal): Promise<number> {
  const host = await hostConfig(wiring, await evidenceRedactor({}), ['target', 'engine']);
  const flags = parseFlags(host.argv, host.engine);
  const settings = settingsOf({ text: host.text, flags, engine: host.engine });
  const pending = pendingOf(settings, host.info);
  const changed = host.live && host.changedSince ? mayHaveChanged(settings) : undefined;
  const started = host.live && host.exec ? missingFrom(host.argv, host.live.argv.slice(1)) : [];
  if (wanted.format === 'json') {
    const options = settings.map((s) => ({
      key: s.key,
      value: s.value ?? null,
      from: s.from,
      ...sourceOf(s, host, flags),
      conflict: s.conflict,
      shadowed: s.shadowed,
      appliedBy: s.reload ? 'reload' : 'restart',
    }));
    const engine = host.engine?.join('.') ?? null;
    screen.out(
      `${JSON.stringify({ engine, configFile: host.path, options, pending, changedSinceStart: host.changedSince ?? null }, null, 2)}\n`,
    );
    return exitCodes.done;
  }
  const rows = settings
    .filter((s) => wanted.all || s.from !== 'default' || s.line !== undefined)
    .map((s): SettingRow => ({ key: s.key, value: shown(s.value), from: place(sourceOf(s, host, flags)), notes: notesOf(s, host, flags) }));
  const head = [
    `Engine ${host.engine?.join('.') ?? 'unknown'}, ${host.path}${host.status === 'missing' ? ' (absent)' : host.text === undefined ? ` (${host.status})` : ''}.`,
    host.live ? `dockerd runs as process ${host.live.pid}.` : 'No dockerd runs.',
  ];
  const causes = [
    ...sectionOf('A reload (SIGHUP) would change', pendingWords(pending, 'reload')),
    ...sectionOf('A restart would change', [
      ...pendingWords(pending, 'restart'),
      ...(started.length > 0 ? [`the command line: the unit has ${started.join(' ')}, the running daemon has not`] : []),
    ]),
    ...(changed
      ? sectionOf('The file was changed after the daemon had started', [
          `applied by a reload: ${changed.reload.join(', ') || 'nothing that is in it'}`,
          `wait for a restart: ${changed.restart.join(', ') || 'nothing that is in it'}`,
        ])
      : []),
  ];
  const none = rows.length === 0 ? ['Every option has its default.'] : settingsTable(rows, screen.width);
  const below = paintPlain({ title: [], summary: [], causes, healthy: [], notLooked: [], walk: [] }, screen);
  screen.out(`${head.join(' ')}\n\n${none.join('\n')}\n${below.trim() === '' ? '' : `${below}`}`);
  return exitCodes.done;
}
