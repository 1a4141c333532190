import { randomBytes, scryptSync } from 'node:crypto';
import { decodeBech32 } from './bech32.ts';
import { lock, unlock } from './cipher.ts';
import { derive, publicOf, shared } from './primitives.ts';

/** One way to the key of a file: its kind, its arguments, and the wrapped key. */
export interface Stanza {
  kind: string;
  args: readonly string[];
  body: Buffer;
}

/** A public key of age (`age1...`), or words that both sides know. */
export type Recipient = { key: Buffer } | { passphrase: string };
/** The secret of either. */
export type Identity = { secret: Buffer } | { passphrase: string };

const noNonce = Buffer.alloc(12);
const x25519Label = 'age-encryption.org/v1/X25519';
const scryptLabel = 'age-encryption.org/v1/scrypt';
// as the age program: about a second of work
const workFactor = 18;
const mostWork = 20;

const plain64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** Unpadded base64 in its one right form; undefined otherwise. */
export function from64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return plain64(bytes) === text ? bytes : undefined;
}
export { plain64 as to64 };

export function readRecipient(text: string): Recipient | undefined {
  const key = decodeBech32(text, 'age');
  return key?.length === 32 ? { key } : undefined;
}

export function readIdentity(text: string): Identity | undefined {
  const secret = decodeBech32(text, 'age-secret-key-');
  return secret?.length === 32 ? { secret } : undefined;
}

const passKey = (passphrase: string, salt: Buffer, work: number) =>
  scryptSync(passphrase, Buffer.concat([Buffer.from(scryptLabel), salt]), 32, {
    N: 2 ** work,
    r: 8,
    p: 1,
    maxmem: 2 ** work * 1024 + 2 ** 25,
  });

/** Wraps the key of a file for one recipient. */
export async function wrap(recipient: Recipient, fileKey: Buffer): Promise<Stanza> {
  if ('passphrase' in recipient) {
    const salt = randomBytes(16);
    return {
      kind: 'scrypt',
      args: [plain64(salt), String(workFactor)],
      body: await lock(passKey(recipient.passphrase, salt, workFactor), noNonce, fileKey),
    };
  }
  const once = randomBytes(32);
  const share = publicOf(once);
  const key = derive(shared(once, recipient.key), Buffer.concat([share, recipient.key]), x25519Label);
  return { kind: 'X25519', args: [plain64(share)], body: await lock(key, noNonce, fileKey) };
}

/** The key of a file, where this stanza is for this identity. */
export async function unwrap(identity: Identity, { kind, args, body }: Stanza): Promise<Buffer | undefined> {
  if (body.length !== 32) return undefined;
  const given = from64(args[0] ?? '');
  if (kind === 'scrypt' && 'passphrase' in identity) {
    const work = Number(args[1]);
    if (given?.length !== 16 || !/^[1-9]\d?$/.test(args[1] ?? '') || work > mostWork) return undefined;
    return unlock(passKey(identity.passphrase, given, work), noNonce, body);
  }
  if (kind !== 'X25519' || !('secret' in identity) || given?.length !== 32) return undefined;
  const salt = Buffer.concat([given, publicOf(identity.secret)]);
  return unlock(derive(shared(identity.secret, given), salt, x25519Label), noNonce, body);
}
