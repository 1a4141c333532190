import type { Ask } from '../model/ask.ts';

/** An ask with each of its texts changed: paths, words of a command, endpoints, and why it is asked. */
export function withTexts(ask: Ask, change: (text: string) => string): Ask {
  const changed = (value: unknown): unknown =>
    typeof value === 'string' ? change(value) : Array.isArray(value) ? value.map(changed) : value;
  return Object.fromEntries(Object.entries(ask).map(([key, value]) => [key, key === 'kind' ? value : changed(value)])) as unknown as Ask;
}
