/**
 * Addresses that redaction has replaced. They are addresses all the same, of a value that nobody here knows: nothing is wrong with
 * them, two that are written alike are equal, and two of one /24 begin alike.
 */
const HIDDEN4 = /^ip4-([0-9a-f]{6})-([0-9a-f]{6})$/;
const HIDDEN6 = /^ip6-([0-9a-f]{8})[0-9a-f]{2}$/;

/** What stands for an address in a regular expression: in figures, or replaced. */
export const ADDRESS = '(?:[0-9a-fA-F.:]+|ip4-[0-9a-f]{6}-[0-9a-f]{6}|ip6-[0-9a-f]{10})';

/** True for an address that was replaced. */
export const isHidden = (text: string): boolean => HIDDEN4.test(text) || HIDDEN6.test(text);

/** True for an address of the sixth version, in figures or replaced. */
export const isV6 = (text: string): boolean => text.includes(':') || HIDDEN6.test(text);

const byte = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);

/**
 * An address out of a range that no host has, to reckon with in place of one that was replaced: equal placeholders have the same one,
 * and those of one /24 lie in one /24.
 */
export function standIn(text: string): string | undefined {
  const four = HIDDEN4.exec(text);
  if (four) return [240 | (byte(four[1]!, 0) & 15), byte(four[1]!, 2), byte(four[1]!, 4), byte(four[2]!, 0)].join('.');
  const six = HIDDEN6.exec(text);
  return six ? `100:0:${six[1]!.slice(0, 4)}:${six[1]!.slice(4)}::1` : undefined;
}
