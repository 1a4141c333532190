const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [i, generator] of generators.entries()) if ((top >>> i) & 1) sum ^= generator;
  }
  return sum >>> 0;
}

const expand = (prefix: string) =>
  [...prefix].flatMap((c) => c.charCodeAt(0) >>> 5).concat(0, ...[...prefix].map((c) => c.charCodeAt(0) & 31));

function regroup(values: Iterable<number>, from: number, to: number, pad: boolean): number[] | undefined {
  const found: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      found.push((held >>> bits) & ((1 << to) - 1));
    }
    held &= (1 << bits) - 1;
  }
  if (pad) return bits > 0 ? [...found, (held << (to - bits)) & ((1 << to) - 1)] : found;
  return bits >= from || held !== 0 ? undefined : found;
}

/** The bytes of a Bech32 text with this prefix (BIP 173, without its limit of length); undefined where it is none. */
export function decodeBech32(text: string, prefix: string): Buffer | undefined {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return undefined;
  const low = text.toLowerCase();
  const at = low.lastIndexOf('1');
  if (low.slice(0, at) !== prefix) return undefined;
  const values = [...low.slice(at + 1)].map((c) => alphabet.indexOf(c));
  if (values.length < 6 || values.includes(-1) || polymod([...expand(prefix), ...values]) !== 1) return undefined;
  const bytes = regroup(values.slice(0, -6), 5, 8, false);
  return bytes && Buffer.from(bytes);
}

export function encodeBech32(bytes: Uint8Array, prefix: string): string {
  const values = regroup(bytes, 8, 5, true) ?? [];
  const sum = polymod([...expand(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
  return `${prefix}1${[...values, ...check].map((v) => alphabet[v]).join('')}`;
}
