import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBech32, encodeBech32 } from '../../src/age/bech32.ts';
import { ofNode, ofWeb } from '../../src/age/cipher.ts';
import { decrypt, encrypt, readIdentity, readRecipient } from '../../src/age/index.ts';
import { publicOf } from '../../src/age/primitives.ts';

const secretText = encodeBech32(Buffer.alloc(32, 7), 'age-secret-key-').toUpperCase();
const publicText = encodeBech32(publicOf(Buffer.alloc(32, 7)), 'age');
const identity = readIdentity(secretText);
const recipient = readRecipient(publicText);
if (!identity || !recipient) throw new Error('no keys');

test('Bech32: what is written is read; a changed letter, another prefix and mixed case are not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
      expect(decodeBech32(encodeBech32(bytes, 'age'), 'age')).toEqual(Buffer.from(bytes));
    }),
  );
  // test vectors of BIP 173
  expect(decodeBech32('A12UEL5L', 'a')).toEqual(Buffer.alloc(0));
  expect(decodeBech32('split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w', 'split')).toBeDefined();
  expect(decodeBech32('split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x', 'split')).toBeUndefined();
  expect(readRecipient(publicText.replace(/.$/, (c) => (c === 'q' ? 'p' : 'q')))).toBeUndefined();
  expect(readRecipient(secretText)).toBeUndefined();
  expect(readRecipient(publicText.replace('age', 'Age'))).toBeUndefined();
});

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])('%i bytes come back, for each recipient and for nobody else', async (size) => {
  const plain = randomBytes(size);
  const other = { secret: randomBytes(32) };
  const file = await encrypt(plain, [recipient, { key: publicOf(other.secret) }]);
  expect((await decrypt(file, [identity])).equals(plain)).toBe(true);
  expect((await decrypt(file, [other])).equals(plain)).toBe(true);
  await expect(decrypt(file, [{ secret: randomBytes(32) }])).rejects.toThrow(/another key/);
  expect(file.includes(plain.subarray(0, 32)) && size >= 32).toBe(false);
});

test('a change anywhere is found, and a cut, and chunks in another order', async () => {
  const file = await encrypt(randomBytes(150_000), [recipient]);
  for (let at = 0; at < file.length; at += 997) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(decrypt(changed, [identity]), String(at)).rejects.toThrow(/age file|another key|changed|damaged/);
  }
  for (const left of [0, 10, 100, 300, 65_800, file.length - 1])
    await expect(decrypt(file.subarray(0, left), [identity])).rejects.toThrow();
  await expect(decrypt(Buffer.concat([file, Buffer.from('x')]), [identity])).rejects.toThrow(/cut or was changed/);
});

test('a passphrase, alone', async () => {
  const file = await encrypt(Buffer.from('x'), [{ passphrase: 'correct horse' }]);
  expect((await decrypt(file, [{ passphrase: 'correct horse' }])).toString()).toBe('x');
  await expect(decrypt(file, [{ passphrase: 'wrong' }])).rejects.toThrow(/another key/);
  await expect(encrypt(Buffer.from('x'), [{ passphrase: 'a' }, recipient])).rejects.toThrow(/of its own/);
}, 60_000);

test('the armoured form is opened', async () => {
  const file = await encrypt(Buffer.from('words'), [recipient]);
  const lines = file.toString('base64').replace(/(.{64})/g, '$1\n');
  expect(
    (await decrypt(Buffer.from(`-----BEGIN AGE ENCRYPTED FILE-----\n${lines}\n-----END AGE ENCRYPTED FILE-----\n`), [identity])).toString(),
  ).toBe('words');
});

test('both ways to the cipher say the same, and refuse the same', async () => {
  // RFC 8439, 2.8.2, with its additional data left out: the key stream is that of the RFC
  const key = Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i));
  const nonce = Buffer.from('070000004041424344454647', 'hex');
  const words = Buffer.from(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );
  expect((await ofNode.lock(key, nonce, words)).toString('hex')).toMatch(/^d31a8d34648e60db7b86afbc53ef7ec2/);
  for (const plain of [Buffer.alloc(0), words, randomBytes(65_536)]) {
    const locked = await ofNode.lock(key, nonce, plain);
    expect(await ofWeb.lock(key, nonce, plain)).toEqual(locked);
    for (const way of [ofNode, ofWeb]) {
      expect(await way.unlock(key, nonce, locked)).toEqual(plain);
      expect(await way.unlock(randomBytes(32), nonce, locked)).toBeUndefined();
      expect(await way.unlock(key, nonce, locked.subarray(0, 15))).toBeUndefined();
      expect(await way.unlock(key, nonce, Buffer.concat([locked.subarray(0, -1), Buffer.from([~locked.at(-1)!])]))).toBeUndefined();
    }
  }
});
