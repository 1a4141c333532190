import type { LogEntry, Logs } from '../../../collectors/logs.ts';

/** A full file system in a table of df(1) that stands in a text. */
export interface FullRow {
  of: 'bytes' | 'inodes';
  entry: LogEntry;
  point: string;
}

const nearlyFull = 99;
const pseudo = /^\/(?:dev|sys|proc|run\/(?:lock|user)|snap|boot\/efi)\b/;

/** The rows of df tables that have nothing left; squashfs images of snaps always say so and are left out. */
export function fullRows({ docker }: Pick<Logs, 'docker'>): FullRow[] {
  const found: FullRow[] = [];
  let of: FullRow['of'] | undefined;
  for (const entry of docker) {
    if (/\bI(?:Use|used)%|\bIUse\b|%iused|\bInodes\s+I?Used/i.test(entry.text)) of = 'inodes';
    else if (/\b(?:Use%|Capacity)\s/.test(entry.text)) of = 'bytes';
    else {
      const row = /^\s*(?:>\s?)*(\S+)\s.*?\s(\d{1,3})%\s+(\/\S*)\s*$/.exec(entry.text);
      if (!row) continue;
      const [, device = '', percent, point = ''] = row;
      // a row that was quoted without its heading
      if (!of && !/^\s*(?:>\s?)*\S+\s+[\d.]+[KMGT]i?\s+[\d.]+[KMGT]i?\s+[\d.]+[KMGB]?i?\s+\d{2,3}%\s/.test(entry.text)) continue;
      if (Number(percent) >= nearlyFull && !pseudo.test(point) && !/^\/dev\/loop.*/.test(point) && !/squashfs/.test(device))
        found.push({ of: of ?? 'bytes', entry, point });
    }
  }
  return found;
}
