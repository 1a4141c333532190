import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, generateHybridIdentity, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { encrypted, openerOf, sealerOf } from '../../src/cli/seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'docker-triage-age-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const written = (text: string) => {
  const path = join(folder, String(files++));
  writeFileSync(path, text);
  return path;
};

async function keyPair(make = generateIdentity) {
  const secret = await make();
  return { secret, identity: written(`# a comment\n${secret}\n`), key: await identityToRecipient(secret) };
}
const [mine, other, quantum] = [await keyPair(), await keyPair(), await keyPair(generateHybridIdentity)];

const seal = async (plain: Buffer, ...encryptTo: string[]) => {
  const sealer = await sealerOf({ encryptTo });
  if (!sealer) throw new Error('nobody was named');
  return encrypted(plain, sealer);
};
const open = async (file: Buffer, identity: string) => {
  const opener = await openerOf({ identity });
  if (!opener) throw new Error('no identity was named');
  return opener(file);
};

test.each([0, 1, 65_536, 200_000])('%i bytes come back, for each recipient and for nobody else', async (size) => {
  const plain = randomBytes(size);
  const file = await seal(plain, mine.key, written(`${other.key}\n`));
  expect((await open(file, mine.identity)).equals(plain)).toBe(true);
  expect((await open(file, other.identity)).equals(plain)).toBe(true);
  await expect(open(file, (await keyPair()).identity)).rejects.toThrow(/another key/);
  expect(size >= 32 && file.includes(plain.subarray(0, 32))).toBe(false);
});

test('a change anywhere is found, and a cut, and what was appended', async () => {
  const file = await seal(randomBytes(150_000), mine.key);
  for (let at = 0; at < file.length; at += at < 400 ? 7 : 9973) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(open(changed, mine.identity), String(at)).rejects.toThrow(/age file|another key|changed|damaged/);
  }
  for (const left of [0, 10, 100, 210, 300, 65_800, file.length - 1])
    await expect(open(file.subarray(0, left), mine.identity), String(left)).rejects.toThrow(/damaged|cut or was changed/);
  await expect(open(Buffer.concat([file, Buffer.from('x')]), mine.identity)).rejects.toThrow(/cut or was changed/);
});

test('a passphrase, alone', async () => {
  const right = written('correct horse\n');
  const sealer = await sealerOf({ passphraseFile: right });
  const file = await encrypted(Buffer.from('x'), sealer!);
  const opened = async (passphraseFile: string) => (await openerOf({ passphraseFile }))?.(file);
  expect((await opened(right))?.toString()).toBe('x');
  await expect(opened(written('wrong\n'))).rejects.toThrow(/another key/);
  await expect(sealerOf({ passphraseFile: right, encryptTo: [mine.key] })).rejects.toThrow(/choose one/);
  await expect(sealerOf({ passphraseFile: written('\n') })).rejects.toThrow(/no passphrase/);
}, 60_000);

test('the armoured form is opened, with any line ends', async () => {
  const text = armor.encode(await seal(Buffer.from('words'), mine.key));
  for (const form of [text, text.replaceAll('\n', '\r\n'), `\n${text}\n`])
    expect((await open(Buffer.from(form), mine.identity)).toString()).toBe('words');
  await expect(open(Buffer.from(text.replace(/-----END.*/, '')), mine.identity)).rejects.toThrow(/armour is damaged/);
});

test('post-quantum keys are taken, and not beside others', async () => {
  const file = await seal(Buffer.from('words'), quantum.key);
  expect((await open(file, quantum.identity)).toString()).toBe('words');
  await expect(open(file, mine.identity)).rejects.toThrow(/another key/);
  await expect(seal(Buffer.from('words'), quantum.key, mine.key)).rejects.toThrow(/choose one kind/);
});

test.each([
  ['a changed letter', mine.key.replace(/.$/, (c) => (c === 'q' ? 'p' : 'q'))],
  ['two cases', mine.key.replace('1', '1Q')],
  ['an identity', written(`${mine.secret}\n`)],
])('a key that is none is refused: %s', async (_, key) => {
  await expect(sealerOf({ encryptTo: [key] })).rejects.toThrow(/no public key of age/);
});

test('the file of an identity that holds something else is refused', async () => {
  for (const text of [mine.key, 'AGE-SECRET-KEY-1NONSENSE', 'words'])
    await expect(openerOf({ identity: written(`${text}\n`) })).rejects.toThrow(/no identity of age/);
});
