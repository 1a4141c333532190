import { columnsOf } from './columns.ts';
import type { Block } from './layout.ts';
import { neutralLine } from './neutral.ts';

/** One row of `docker-triage config`, redacted. */
export interface SettingRow {
  key: string;
  value: string;
  /** `default`, `/etc/docker/daemon.json:3`, `/lib/systemd/system/docker.service:13`. */
  from: string;
  /** `conflict with ...`, `line 2 is overridden`. */
  notes: readonly string[];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

function cut(text: string, width: number): string {
  return columnsOf(text) <= width ? text : `${[...text].slice(0, width - 3).join('')}...`;
}

/** Rows in columns: the option, its value, where it comes from; what is odd about it stands below. */
export function settingsTable(rows: readonly SettingRow[], width: number): string[] {
  const keys = Math.min(Math.max(6, ...rows.map((r) => r.key.length)), 31);
  const values = Math.max(12, Math.min(Math.max(5, ...rows.map((r) => columnsOf(neutralLine(r.value)))), width - keys - 22));
  const line = (key: string, value: string, from: string) =>
    `${padded(key, keys)}  ${padded(cut(value, values), values)}  ${from}`.trimEnd();
  return [
    line('OPTION', 'VALUE', 'FROM'),
    ...rows.flatMap((row) => [
      line(row.key, neutralLine(row.value), neutralLine(row.from)),
      ...row.notes.map((note) => `${' '.repeat(keys)}  ^ ${neutralLine(note)}`),
    ]),
  ];
}

/** The sections below the table. */
export const sectionOf = (title: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'section', text: title },
        { kind: 'list', items },
      ];
