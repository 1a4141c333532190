/** An object of JSON whose keys are not known to be there. */
export type Plain = Readonly<Record<string, unknown>>;

export const plainOf = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {};
export const listOf = (value: unknown): Plain[] => (Array.isArray(value) ? value.map(plainOf) : []);
/** A word or a number of JSON; empty for everything else. */
export const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
