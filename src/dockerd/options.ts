import type { Version } from './version.ts';
export interface Option { key: string }
/** stub */
export function optionFor(key: string): Option | undefined { void key; return undefined; }
/** stub */
export function nearestKey(name: string, engine?: Version): string | undefined { void name; void engine; return undefined; }
