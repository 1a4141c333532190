import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBech32, encodeBech32 } from '../../src/age/bech32.ts';
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

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])('%i bytes come back, for each recipient and for nobody else', (size) => {
  const plain = randomBytes(size);
  const other = { secret: randomBytes(32) };
  const file = encrypt(plain, [recipient, { key: publicOf(other.secret) }]);
  expect(decrypt(file, [identity]).equals(plain)).toBe(true);
  expect(decrypt(file, [other]).equals(plain)).toBe(true);
  expect(() => decrypt(file, [{ secret: randomBytes(32) }])).toThrow(/another key/);
  expect(file.includes(plain.subarray(0, 32)) && size >= 32).toBe(false);
});

test('a change anywhere is found, and a cut, and chunks in another order', () => {
  const file = encrypt(randomBytes(150_000), [recipient]);
  for (let at = 0; at < file.length; at += 997) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => decrypt(changed, [identity]), String(at)).toThrow(/age file|another key|changed|damaged/);
  }
  for (const left of [0, 10, 100, 300, 65_800, file.length - 1]) expect(() => decrypt(file.subarray(0, left), [identity])).toThrow();
  expect(() => decrypt(Buffer.concat([file, Buffer.from('x')]), [identity])).toThrow(/cut or was changed/);
});

test('a passphrase, alone', () => {
  const file = encrypt(Buffer.from('x'), [{ passphrase: 'correct horse' }]);
  expect(decrypt(file, [{ passphrase: 'correct horse' }]).toString()).toBe('x');
  expect(() => decrypt(file, [{ passphrase: 'wrong' }])).toThrow(/another key/);
  expect(() => encrypt(Buffer.from('x'), [{ passphrase: 'a' }, recipient])).toThrow(/of its own/);
}, 60_000);

test('the armoured form is opened', () => {
  const file = encrypt(Buffer.from('words'), [recipient]);
  const lines = file.toString('base64').replace(/(.{64})/g, '$1\n');
  expect(
    decrypt(Buffer.from(`-----BEGIN AGE ENCRYPTED FILE-----\n${lines}\n-----END AGE ENCRYPTED FILE-----\n`), [identity]).toString(),
  ).toBe('words');
});
