import type { Unit } from '../../../collectors/service.ts';
import type { UnitSetting } from '../../dockerd/unit-file.ts';
import type { Code, Edit } from '../../model/finding.ts';
import { unitFileText } from '../fixes.ts';

/** What follows from a unit that systemd does not run: nobody listens, the unit is not active, the start limit is hit. */
export const consequences: readonly Code[] = ['DT204', 'DT206', 'DT304'];

/** True for files that belong to the administrator; the packaged ones are replaced by every upgrade. */
export const isLocal = (path: string) => path.startsWith('/etc/') || path.startsWith('/run/systemd/');

/** Takes settings out of a drop-in or a local unit. A file in which nothing but section headers is left goes altogether. */
export function dropSettings(unit: Unit, settings: readonly UnitSetting[]): Edit | undefined {
  const path = settings[0]?.path;
  if (!path || !isLocal(path) || settings.some((s) => s.path !== path)) return undefined;
  const before = unitFileText(unit, path);
  if (before === undefined) return undefined;
  const gone = new Set(settings.flatMap((s) => Array.from({ length: s.rows }, (_, i) => s.line - 1 + i)));
  const kept = before.split('\n').filter((_, i) => !gone.has(i));
  const empty = path.includes('.d/') && kept.every((line) => /^\s*($|[#;]|\[)/.test(line));
  return { path, before, after: empty ? null : kept.join('\n') };
}

/** A setting as it stands in its file; a continued one has several lines. */
export const written = (unit: Unit, setting: UnitSetting): string =>
  unitFileText(unit, setting.path)
    ?.split('\n')
    .slice(setting.line - 1, setting.line - 1 + setting.rows)
    .join('\n') ?? setting.text;

/** Writes a setting of a local file anew. Undefined where nothing changes. */
export function changeSetting(unit: Unit, setting: UnitSetting, change: (text: string) => string): Edit | undefined {
  const before = unitFileText(unit, setting.path);
  if (before === undefined || !isLocal(setting.path)) return undefined;
  const after = before
    .split('\n')
    .toSpliced(setting.line - 1, setting.rows, change(written(unit, setting)))
    .join('\n');
  return after === before ? undefined : { path: setting.path, before, after };
}

/** A time as systemd prints and takes it (`1min 30s`, `200ms`, a bare number is seconds), in milliseconds; `infinity` is Infinity. */
export function milliseconds(text: string): number {
  if (/^(infinity|0)$/.test(text.trim())) return Number.POSITIVE_INFINITY;
  const units: Record<string, number> = {
    us: 0.001,
    ms: 1,
    s: 1000,
    sec: 1000,
    '': 1000,
    min: 60_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
  };
  let sum = 0;
  for (const [, n, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/g)) sum += Number(n) * (units[unit] ?? Number.NaN);
  return sum;
}
