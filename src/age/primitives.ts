import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicHead = Buffer.from('302a300506032b656e032100', 'hex');
const privateKey = (raw: Uint8Array) => createPrivateKey({ key: Buffer.concat([privateHead, raw]), format: 'der', type: 'pkcs8' });
const publicKey = (raw: Uint8Array) => createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' });

/** The public half of an X25519 key. */
export const publicOf = (secret: Uint8Array): Buffer =>
  createPublicKey(privateKey(secret)).export({ format: 'der', type: 'spki' }).subarray(publicHead.length);

/** X25519. A point of low order gives zeros or an error: both are refused. */
export function shared(secret: Uint8Array, point: Uint8Array): Buffer {
  const found = diffieHellman({ privateKey: privateKey(secret), publicKey: publicKey(point) });
  if (found.every((b) => b === 0)) throw new Error('a key of low order');
  return found;
}

/** HKDF with SHA-256, 32 bytes. */
export const derive = (key: Uint8Array, salt: Uint8Array, info: string): Buffer => Buffer.from(hkdfSync('sha256', key, salt, info, 32));
