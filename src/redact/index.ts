// TEMPORARY until the engine of this folder is written: overwrite this file.
import type { Safe } from '../model/safe.ts';
export interface Redactor {
  redact(text: string, source?: string): { text: Safe; counts: Record<string, number> };
  safe(text: string): Safe;
  totals(): Record<string, number>;
  secrets(): ReadonlySet<string>;
}
export function passThrough(): Redactor {
  return { redact: (text) => ({ text: text as Safe, counts: {} }), safe: (t) => t as Safe, totals: () => ({}), secrets: () => new Set() };
}
export const createRedactor = (_?: { caseKey?: string }): Redactor => passThrough();
export interface Leak {
  rule: string;
  member: string;
}
export const prove = (_: Redactor, __: Iterable<{ name: string; bytes: Uint8Array }>): Leak[] => [];
