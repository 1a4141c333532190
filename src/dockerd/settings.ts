import { effectiveConfig } from './effective.ts';
import type { ParsedFlags } from './flags.ts';
import { parseJson, positionAt } from './json.ts';
import { isThere, type Option, optionFor } from './options.ts';
import type { Version } from './version.ts';

/** One option as the daemon would have it, and all that has a say in it. */
export interface EffectiveSetting {
  key: string;
  value: unknown;
  from: 'default' | 'file' | 'flag';
  /** Of the key in the file, from 1. */
  line?: number;
  /** As written on the command line. */
  flag?: string;
  /** Given twice: dockerd refuses to start. */
  conflict: boolean;
  /** Earlier lines of the file that a later one replaces. */
  shadowed: readonly number[];
  /** A reload (SIGHUP) applies a change of it. */
  reload: boolean;
  /** What a reload makes of a key that is taken out. */
  removing?: Option['removing'];
}

export interface SettingsInput {
  text: string | undefined;
  flags: ParsedFlags;
  engine?: Version | undefined;
}

/** Every option that the engine has, in the order of the table. */
export function settingsOf({ text, flags, engine }: SettingsInput): EffectiveSetting[] {
  const effective = effectiveConfig({ text, flags, engine });
  const { root } = parseJson(text ?? '');
  const lines = new Map<string, number[]>();
  for (const property of root?.children ?? []) {
    const [key] = property.children ?? [];
    if (key) lines.set(String(key.value), [...(lines.get(String(key.value)) ?? []), positionAt(text ?? '', key.offset).line]);
  }
  return [...effective].flatMap(([key, { value, from, flag }]): EffectiveSetting[] => {
    const option = optionFor(key);
    if (!option || !isThere(option, engine)) return [];
    const places = lines.get(key) ?? [];
    const given = flags.given.filter((f) => f.key === key);
    const line = places.at(-1);
    return [
      {
        key,
        value,
        from,
        ...(line === undefined ? {} : { line }),
        ...((flag ?? given[0]?.flag) ? { flag: flag ?? given[0]!.flag } : {}),
        // only runtimes may be given twice
        conflict: line !== undefined && given.length > 0 && key !== 'runtimes',
        shadowed: places.slice(0, -1),
        reload: option.hot === true,
        ...(option.removing ? { removing: option.removing } : {}),
      },
    ];
  });
}

/** What `GET /info` says of an option, for those that it shows. */
const INFO: Record<string, (info: Readonly<Record<string, unknown>>) => unknown> = {
  debug: (i) => i.Debug,
  'live-restore': (i) => i.LiveRestoreEnabled,
  'default-runtime': (i) => i.DefaultRuntime,
  'log-driver': (i) => i.LoggingDriver,
  'data-root': (i) => i.DockerRootDir,
  experimental: (i) => i.ExperimentalBuild,
  labels: (i) => i.Labels,
  'storage-driver': (i) => i.Driver,
  'registry-mirrors': (i) => (i.RegistryConfig as { Mirrors?: unknown } | undefined)?.Mirrors,
};

/** One option whose file says something else than the running daemon. */
export interface Pending {
  key: string;
  /** What the daemon has now; undefined where only the file's date tells of a change. */
  now: unknown;
  wanted: unknown;
  /** What brings it into effect. */
  by: 'reload' | 'restart';
}

const plain = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return JSON.stringify(value.map((v) => String(v).replace(/\/$/, '')).sort());
  return JSON.stringify(value);
};

/** The differences between the configuration as it is written now and the daemon that runs, as far as the daemon shows them. */
export function pendingOf(settings: readonly EffectiveSetting[], info: Readonly<Record<string, unknown>> | undefined): Pending[] {
  if (!info) return [];
  return settings.flatMap((setting): Pending[] => {
    const now = INFO[setting.key]?.(info);
    const { key, value, from, reload, removing } = setting;
    // without a wish there is nothing that the daemon could miss
    if (now === undefined || (key === 'storage-driver' && from === 'default')) return [];
    if (plain(now) === plain(value) || (plain(value) === '' && plain(now) === '[]') || (plain(value) === '[]' && plain(now) === ''))
      return [];
    return [{ key, now, wanted: value, by: reload && !(from === 'default' && removing === 'keeps') ? 'reload' : 'restart' }];
  });
}

/** Options that a changed file may have changed: those that a reload applies, and those that wait for a restart. */
export function mayHaveChanged(settings: readonly EffectiveSetting[]): { reload: string[]; restart: string[] } {
  const written = settings.filter((s) => s.line !== undefined);
  return { reload: written.filter((s) => s.reload).map((s) => s.key), restart: written.filter((s) => !s.reload).map((s) => s.key) };
}
