import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Decrypter, Encrypter } from 'age-encryption';
import { InvalidArgumentError } from 'commander';

/** A key that was named and is none: a fault of the command line. */
class KeyError extends InvalidArgumentError {}

/** Why an encrypted bundle was not opened. */
class AgeError extends Error {}

export interface SealOptions {
  encryptTo?: readonly string[];
  passphraseFile?: string;
}

export interface OpenOptions {
  identity?: string;
  passphraseFile?: string;
}

/** The library. Node 22 would warn on standard error that X25519 of its Web Crypto may change. */
async function age(): Promise<typeof import('age-encryption')> {
  process.removeAllListeners('warning');
  return import('age-encryption');
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '' && !l.startsWith('#'));

async function read(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new KeyError(`${path} is no ${what}, and cannot be read as a file with one (${error.code ?? 'unknown'})`);
  });
}

async function passphraseOf(path: string): Promise<string> {
  const [first = ''] = (await read(path, 'passphrase')).split('\n');
  if (first === '') throw new KeyError(`${path} holds no passphrase in its first line`);
  return first;
}

const postQuantum = /^age1(?:tag)?pq1/;

/** What encrypts a bundle to all that were named; undefined where nobody was. */
export async function sealerOf({ encryptTo = [], passphraseFile }: SealOptions): Promise<Encrypter | undefined> {
  if (encryptTo.length === 0 && passphraseFile === undefined) return undefined;
  if (encryptTo.length > 0 && passphraseFile !== undefined)
    throw new KeyError('a passphrase cannot stand beside public keys: choose one of them');
  const { Encrypter } = await age();
  const sealer = new Encrypter();
  if (passphraseFile !== undefined) sealer.setPassphrase(await passphraseOf(passphraseFile));
  const keys: string[] = [];
  for (const word of encryptTo) keys.push(...(word.startsWith('age1') ? [word] : linesOf(await read(word, 'public key of age'))));
  for (const key of keys) {
    try {
      sealer.addRecipient(key);
    } catch {
      throw new KeyError(`'${key}' is no public key of age (age1...)`);
    }
  }
  // the age program refuses the mixture, too: what one of them can break is not safe for the others
  if (new Set(keys.map((key) => postQuantum.test(key))).size > 1)
    throw new KeyError('post-quantum keys of age (age1pq1...) cannot stand beside others: choose one kind');
  return sealer;
}

/** What opens an encrypted bundle; undefined where no identity was named. */
export async function openerOf({ identity, passphraseFile }: OpenOptions): Promise<((bytes: Buffer) => Promise<Buffer>) | undefined> {
  if (identity === undefined && passphraseFile === undefined) return undefined;
  const { Decrypter } = await age();
  const opener = new Decrypter();
  for (const text of identity === undefined ? [] : linesOf(await read(identity, 'identity of age'))) {
    try {
      opener.addIdentity(text);
    } catch {
      throw new KeyError(`${identity} holds a line that is no identity of age (AGE-SECRET-KEY-1...)`);
    }
  }
  if (passphraseFile !== undefined) opener.addPassphrase(await passphraseOf(passphraseFile));
  return (bytes) => decrypted(bytes, opener);
}

/** The bytes of a proved bundle, encrypted: a plain copy never lies on the disk. */
export const encrypted = async (plain: Buffer, sealer: Encrypter): Promise<Buffer> => Buffer.from(await sealer.encrypt(plain));

/** The binary form of an armoured file. */
async function unarmoured(bytes: Buffer): Promise<Buffer> {
  if (!bytes.subarray(0, 64).toString('latin1').trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return bytes;
  const { armor } = await age();
  try {
    return Buffer.from(armor.decode(bytes.toString('latin1')));
  } catch {
    throw new AgeError('its armour is damaged');
  }
}

function headFault(error: unknown): AgeError {
  const said = String(error);
  if (/no identity matched/.test(said)) return new AgeError('it is encrypted to another key than this one');
  return new AgeError(/HMAC/.test(said) ? 'its head was changed' : 'it is no age file, or its head is damaged');
}

/** Opens an age file. Nothing is given out before all of it is known to be whole. */
async function decrypted(file: Buffer, opener: Decrypter): Promise<Buffer> {
  const content = await opener.decrypt(ReadableStream.from([await unarmoured(file)])).catch((error: unknown) => {
    throw headFault(error);
  });
  return buffer(content).catch(() => {
    throw new AgeError('its content is cut or was changed');
  });
}
