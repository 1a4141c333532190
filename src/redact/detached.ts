/** The same value with memory of its own: a piece of a text keeps the whole text alive, and some are kept for long. */
export const detached = (value: string): string => `${value} `.slice(0, -1);
