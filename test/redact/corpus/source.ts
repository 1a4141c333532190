import { createHash } from 'node:crypto';

/** Invented values from a seed: the same seed gives the same corpus. */
export interface Source {
  int(below: number): number;
  pick<T>(of: readonly T[]): T;
  from(alphabet: string, length: number): string;
  bytes(length: number): Buffer;
}

export const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const HEX = '0123456789abcdef';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const URL64 = `${ALNUM}-_`;
export const DIGITS = '0123456789';

export function createSource(seed: string): Source {
  let block = Buffer.alloc(0);
  let at = 0;
  let counter = 0;
  const byte = () => {
    if (at === block.length) {
      block = createHash('sha256').update(`${seed} ${counter++}`).digest();
      at = 0;
    }
    return block[at++]!;
  };
  const int = (below: number) => (byte() * 0x1000000 + byte() * 0x10000 + byte() * 0x100 + byte()) % below;
  return {
    int,
    pick: (of) => of[int(of.length)]!,
    from: (alphabet, length) => Array.from({ length }, () => alphabet[int(alphabet.length)]).join(''),
    bytes: (length) => Buffer.from(Array.from({ length }, byte)),
  };
}
