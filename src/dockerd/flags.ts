import type { Version } from './version.ts';
export interface ParsedFlags {
  /** `key` is the name in daemon.json, `flag` as written; `index` counts in argv. A list flag given twice stands twice. */
  given: { key: string; flag: string; value: string | true; index: number }[];
  unknown: { flag: string; index: number; nearest?: string }[];
  removed: { flag: string; index: number; removedIn: string; successor?: string }[];
  positional: string[];
}
/** stub */
export function parseFlags(argv: readonly string[], engine?: Version): ParsedFlags { void argv; void engine; return { given: [], unknown: [], removed: [], positional: [] }; }
