import type { Config } from '../../collectors/config.ts';
import type { LogEntry } from '../../collectors/logs.ts';
import type { UnitSetting } from '../dockerd/unit-file.ts';
import type { Cite } from '../model/finding.ts';

/** Quotes a line of a log. */
export function citeLog(entry: LogEntry, note?: string): Cite {
  return { source: entry.source, line: entry.line, text: entry.text, ...(note ? { note } : {}) };
}

/** Quotes a setting of a unit file or drop-in. */
export function citeSetting(setting: UnitSetting, note?: string): Cite {
  return {
    source: setting.path,
    line: setting.line,
    column: 1,
    length: setting.text.length,
    text: setting.text,
    ...(note ? { note } : {}),
  };
}

/** Quotes a place in a text by its offset. */
export function citeText(source: string, text: string, offset: number, length: number, note?: string): Cite {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  const column = offset - start + 1;
  return {
    source,
    line: text.slice(0, start).split('\n').length,
    column,
    length: Math.max(1, Math.min(length, line.length - column + 1)),
    text: line,
    ...(note ? { note } : {}),
  };
}

/** Quotes a place in daemon.json. */
export function citeConfig(config: Config, offset: number, length: number, note?: string): Cite {
  return citeText(config.path, config.text ?? '', offset, length, note);
}
