import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-sealed-'));
const temporary = join(folder, 'tmp');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tool = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder, env: { ...process.env, TMPDIR: temporary } });

async function keys() {
  const secret = await generateIdentity();
  return { secret, key: await identityToRecipient(secret) };
}
const [mine, other] = [await keys(), await keys()];
writeFileSync(join(folder, 'mine.txt'), `# created: today\n${mine.secret}\n`);
writeFileSync(join(folder, 'other.txt'), `${other.secret}\n`);
writeFileSync(join(folder, 'team.txt'), `# the team\n${mine.key}\n${other.key}\n`);

test('an encrypted bundle is written, and never lies on the disk in plain', () => {
  const { status, stdout, stderr } = tool('--collect', '--encrypt-to', 'team.txt', '-o', 'b.zip.age');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/b\.zip\.age \(redacted and encrypted;[\s\S]*--identity FILE/);
  expect(statSync(join(folder, 'b.zip.age')).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(join(folder, 'b.zip.age'));
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
  expect(bytes.includes('manifest.json')).toBe(false);
  // the folder for temporary files does not even exist
  expect(readdirSync(folder).sort()).toEqual(['b.zip.age', 'mine.txt', 'other.txt', 'team.txt']);
});

test('each recipient opens it: diagnosis, verify and compare', () => {
  for (const identity of ['mine.txt', 'other.txt']) expect(tool('verify', 'b.zip.age', '--identity', identity).status).toBe(0);
  expect(JSON.parse(tool('b.zip.age', '--identity', 'mine.txt', '--format', 'json').stdout).schemaVersion).toBe(1);
  expect(tool('compare', 'b.zip.age', 'b.zip.age', '--identity', 'mine.txt').stdout).toContain('0 fixed, 0 new');
});

test('without the key, with a wrong one, or changed, it is refused with a word', async () => {
  expect(tool('b.zip.age').stderr).toContain('is encrypted with age: open it with --identity FILE');
  writeFileSync(join(folder, 'strange.txt'), `${await generateIdentity()}\n`);
  expect(tool('b.zip.age', '--identity', 'strange.txt').stderr).toContain('encrypted to another key');
  const bytes = readFileSync(join(folder, 'b.zip.age'));
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  writeFileSync(join(folder, 'changed.age'), bytes);
  expect(tool('changed.age', '--identity', 'mine.txt').stderr).toContain('cut or was changed');
});

test('a key that is none is told before anything is collected', () => {
  for (const wrong of ['age1nonsense', 'missing.txt', mine.secret]) {
    const { status, stderr } = tool('--collect', '--encrypt-to', wrong, '-o', 'no.age');
    expect([status, readdirSync(folder).includes('no.age')]).toEqual([2, false]);
    expect(stderr).toMatch(/public key of age/);
  }
});

test('a request brings its recipients with it', () => {
  expect(
    tool('request', 'new', '--case', 'A', '--name', 'S', '--why', 'w', '--collectors', 'kernel', '--encrypt-to', mine.key, '-o', 'r.yaml')
      .status,
  ).toBe(0);
  const { status, stderr } = tool('--request', 'r.yaml', '--yes', '-o', 'asked.age');
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('Encrypted for age1');
  expect(tool('verify', 'asked.age', '--identity', 'mine.txt').status).toBe(0);
});

test('a passphrase from a file', () => {
  writeFileSync(join(folder, 'words'), 'correct horse\n');
  expect(tool('--collect', '--only', 'kernel', '--passphrase-file', 'words', '-o', 'p.age').status).toBe(0);
  expect(tool('verify', 'p.age', '--passphrase-file', 'words').status).toBe(0);
}, 60_000);
