import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import type { Identity, Recipient } from '../age/index.ts';

/** A key that was named and is none: a fault of the command line. */
class KeyError extends InvalidArgumentError {}

export interface SealOptions {
  encryptTo?: readonly string[];
  passphraseFile?: string;
}

export interface OpenOptions {
  identity?: string;
  passphraseFile?: string;
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

/** To whom a bundle is encrypted; nobody where nothing was named. */
export async function recipientsOf({ encryptTo = [], passphraseFile }: SealOptions): Promise<Recipient[]> {
  if (encryptTo.length === 0 && passphraseFile === undefined) return [];
  const { readRecipient } = await import('../age/index.ts');
  const found: Recipient[] = [];
  for (const word of encryptTo) {
    const words = word.startsWith('age1') ? [word] : linesOf(await read(word, 'public key of age'));
    for (const text of words) {
      const recipient = readRecipient(text);
      if (!recipient) throw new KeyError(`'${text}' is no public key of age (age1..., X25519)`);
      found.push(recipient);
    }
  }
  if (passphraseFile !== undefined) found.push({ passphrase: await passphraseOf(passphraseFile) });
  if (found.length > 1 && passphraseFile !== undefined)
    throw new KeyError('a passphrase cannot stand beside public keys: choose one of them');
  return found;
}

/** What opens an encrypted bundle; undefined where no identity was named. */
export async function openerOf({ identity, passphraseFile }: OpenOptions): Promise<((bytes: Buffer) => Promise<Buffer>) | undefined> {
  if (identity === undefined && passphraseFile === undefined) return undefined;
  const { decrypt, readIdentity } = await import('../age/index.ts');
  const identities: Identity[] = [];
  for (const text of identity === undefined ? [] : linesOf(await read(identity, 'identity of age'))) {
    const one = readIdentity(text);
    if (!one) throw new KeyError(`${identity} holds a line that is no identity of age (AGE-SECRET-KEY-1...)`);
    identities.push(one);
  }
  if (passphraseFile !== undefined) identities.push({ passphrase: await passphraseOf(passphraseFile) });
  return (bytes) => decrypt(bytes, identities);
}

/** The bytes of a proved bundle, encrypted: a plain copy never lies on the disk. */
export async function encrypted(plain: Buffer, recipients: readonly Recipient[]): Promise<Buffer> {
  const { encrypt } = await import('../age/index.ts');
  return encrypt(plain, recipients);
}
