import { randomBytes } from 'node:crypto';
import { lock, tagBytes, unlock } from './cipher.ts';
import { readHeader, writeHeader } from './header.ts';
import { derive } from './primitives.ts';
import { type Identity, type Recipient, unwrap, wrap } from './stanza.ts';

export { type Identity, type Recipient, readIdentity, readRecipient } from './stanza.ts';

const chunkBytes = 64 * 1024;

/** Why a file was not opened. */
export class AgeError extends Error {}

/** The nonce of a chunk: its number, and whether it is the last one. */
function nonce(chunk: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(chunk, 5, 6);
  bytes[11] = last ? 1 : 0;
  return bytes;
}

/** Encrypts in the age format, version 1. A passphrase stands alone. */
export async function encrypt(plain: Uint8Array, recipients: readonly Recipient[]): Promise<Buffer> {
  if (recipients.length === 0) throw new AgeError('there is nobody to encrypt to');
  if (recipients.length > 1 && recipients.some((r) => 'passphrase' in r)) throw new AgeError('a passphrase is for a file of its own');
  const fileKey = randomBytes(16);
  const salt = randomBytes(16);
  const key = derive(fileKey, salt, 'payload');
  const stanzas = await Promise.all(recipients.map((r) => wrap(r, fileKey)));
  const parts = [writeHeader(stanzas, fileKey), salt];
  const chunks = Math.max(1, Math.ceil(plain.length / chunkBytes));
  for (let i = 0; i < chunks; i++)
    parts.push(await lock(key, nonce(i, i === chunks - 1), plain.subarray(i * chunkBytes, (i + 1) * chunkBytes)));
  return Buffer.concat(parts);
}

/** The binary form of an armoured file. */
function unarmoured(bytes: Buffer): Buffer {
  const text = bytes.subarray(0, 64).toString('latin1').trimStart();
  if (!text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return bytes;
  const inside = /-----BEGIN AGE ENCRYPTED FILE-----\r?\n([A-Za-z0-9+/=\r\n]*)-----END AGE ENCRYPTED FILE-----\s*$/.exec(
    bytes.toString('latin1'),
  );
  if (!inside) throw new AgeError('its armour is damaged');
  return Buffer.from(inside[1] ?? '', 'base64');
}

/** Opens an age file with one of these identities. Nothing is given out before all of it is known to be whole. */
export async function decrypt(file: Buffer, identities: readonly Identity[]): Promise<Buffer> {
  const bytes = unarmoured(file);
  const header = readHeader(bytes);
  if (!header) throw new AgeError('it is no age file, or its head is damaged');
  if (header.stanzas.length > 1 && header.stanzas.some((s) => s.kind === 'scrypt')) throw new AgeError('its head is damaged');
  let fileKey: Buffer | undefined;
  for (const stanza of header.stanzas) for (const identity of identities) fileKey ??= await unwrap(identity, stanza);
  if (fileKey?.length !== 16) throw new AgeError('it is encrypted to another key than this one');
  if (!header.sealedWith(fileKey)) throw new AgeError('its head was changed');
  const body = bytes.subarray(header.end + 16);
  const key = derive(fileKey, bytes.subarray(header.end, header.end + 16), 'payload');
  const step = chunkBytes + tagBytes;
  const chunks = Math.max(1, Math.ceil(body.length / step));
  const plain: Buffer[] = [];
  for (let i = 0; i < chunks; i++) {
    const part = await unlock(key, nonce(i, i === chunks - 1), body.subarray(i * step, (i + 1) * step));
    if (!part || (part.length === 0 && i > 0)) throw new AgeError('its content is cut or was changed');
    plain.push(part);
  }
  return Buffer.concat(plain);
}
