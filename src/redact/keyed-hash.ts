import { Buffer } from 'node:buffer';

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);
/** The first 32 bits behind the point, as the standard takes them from roots of primes. */
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0;
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
const words = new Int32Array(64);
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** Takes one block of 64 bytes into the state of SHA-256. */
function compress(state: Int32Array, bytes: Buffer, from: number): void {
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4;
    words[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15]!;
    const late = words[i - 2]!;
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16]! + low + words[i - 7]! + high) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

/** Takes in what is left, padded, of a message of which one block is in the state already. */
function finish(state: Int32Array, room: Buffer, length: number): void {
  const padded = Math.ceil((length + 9) / BLOCK) * BLOCK;
  room.fill(0, length, padded);
  room[length] = 0x80;
  room.writeUIntBE((BLOCK + length) * 8, padded - 6, 6);
  for (let from = 0; from < padded; from += BLOCK) compress(state, room, from);
}

/**
 * HMAC-SHA-256 of short texts in hexadecimal digits, as node:crypto gives it: a log may hold a thousand addresses in each megabyte, and
 * an object of OpenSSL for each of them costs more time and memory than all the rules. The key has no more than 64 bytes.
 */
export function createKeyedHash(key: Uint8Array): (text: string) => string {
  const begun = (pad: number): Int32Array => {
    const block = Buffer.alloc(BLOCK, pad);
    for (const [at, byte] of key.entries()) block[at] = byte ^ pad;
    const state = INITIAL.slice();
    compress(state, block, 0);
    return state;
  };
  const inner = begun(0x36);
  const outer = begun(0x5c);
  const state = new Int32Array(8);
  const digest = Buffer.alloc(2 * BLOCK);
  let room = Buffer.alloc(1024);
  const write = () => {
    for (let i = 0; i < 8; i++) digest.writeInt32BE(state[i]!, i * 4);
  };
  return (text) => {
    if (room.length < text.length * 3 + BLOCK * 2) room = Buffer.alloc(text.length * 3 + BLOCK * 2);
    state.set(inner);
    finish(state, room, room.write(text, 'utf8'));
    write();
    state.set(outer);
    finish(state, digest, 32);
    write();
    return digest.toString('hex', 0, 32);
  };
}
