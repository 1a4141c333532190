import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRedact } from '../../src/cli/redact.ts';
import { base64, password } from './invented.ts';

const pw = password(21);
let folder: string;
let notes: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redact-command-'));
  notes = '';
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: string | Buffer) => {
  mkdirSync(join(folder, 'in', name, '..'), { recursive: true });
  writeFileSync(join(folder, 'in', name), bytes);
};
const run = (more: object = {}) =>
  runRedact([join(folder, 'in')], { identity: [], host: false, output: join(folder, 'out'), case: 'c', ...more }, (text) => {
    notes += text;
  });
const out = (name: string) => readFileSync(join(folder, 'out', name));

test('every file of a folder comes out under its name, for its owner only', async () => {
  put('etc/hostname', 'tarnbeck9\n');
  put('var/log/app.log', `tarnbeck9 used ${pw}\n`);
  put('opt/.env', `DB_PASSWORD=${pw}\n`);
  expect(await run()).toBe(0);
  expect(out('opt/.env').toString()).toMatch(/^DB_PASSWORD=secret-[0-9a-f]{10}\n$/);
  expect(out('var/log/app.log').toString()).toMatch(/^host-[0-9a-f]{10} used secret-[0-9a-f]{10}\n$/);
  expect(statSync(join(folder, 'out/opt/.env')).mode & 0o777).toBe(0o600);
  expect(notes).toMatch(/^Redacted: .*named-value 2/);
});

test('what is no text is left out and listed; what is packed is opened', async () => {
  put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`password=${pw}\n`, 'utf16le')]));
  put('utf16-bare.txt', Buffer.from(`password=${pw}\n`, 'utf16le'));
  put('old.log.gz', gzipSync(`password=${pw}\n`));
  put('environ', `A=1\0DB_PASSWORD=${pw}\0B=2\0`);
  put('latin1.txt', Buffer.from(`pass\xe9 password=${pw}\n`, 'latin1'));
  put('image.bin', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
  expect(await run()).toBe(0);
  expect(out('utf16.txt').toString()).toMatch(/^password=secret-\w+\n$/);
  expect(out('utf16-bare.txt').toString()).toMatch(/^password=secret-\w+\n$/);
  expect(gunzipSync(out('old.log.gz')).toString()).toMatch(/^password=secret-\w+\n$/);
  expect(out('environ').toString()).toMatch(/^A=1\nDB_PASSWORD=secret-\w+\nB=2\n$/);
  expect(out('latin1.txt').toString('latin1')).toMatch(/^pass\xe9 password=secret-\w+\n$/);
  expect(notes).toContain('image.bin');
  expect(() => out('image.bin')).toThrow();
});

test('names of files are redacted, and nothing is overwritten', async () => {
  put('home/ottilie/notes.txt', `uid=1000(ottilie) ${base64(`password=${pw}`)}\n`);
  expect(await run({ identity: ['ottilie'] })).toBe(0);
  expect(await run({ identity: ['ottilie'] })).toBe(1);
  expect(() => out('home/ottilie/notes.txt')).toThrow();
});

test('a folder that was redacted comes out as it went in, whatever the key', async () => {
  put('etc/hostname', 'tarnbeck9\n');
  put('etc/resolv.conf', 'search dc2.quillmore.net\n');
  put('etc/passwd', 'ottilie:x:1000:1000:Ottilie Brandt:/home/ottilie:/bin/sh\n');
  put(
    'id.ppk',
    `PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 1\n${base64(`key ${pw} of a machine that nobody knows`)}\nPrivate-MAC: 1\n`,
  );
  put('app.log', `tarnbeck9.dc2.quillmore.net ottilie password=${pw}\n`);
  expect(await run({ case: 'one' })).toBe(0);
  const again = { identity: [], host: false, output: join(folder, 'again'), case: 'two' };
  expect(await runRedact([join(folder, 'out')], again, () => {})).toBe(0);
  for (const name of ['etc/hostname', 'etc/resolv.conf', 'etc/passwd', 'id.ppk', 'app.log']) {
    const once = out(name).toString();
    expect(once).toMatch(/(?:secret|host|domain|user)-[0-9a-f]{10}/);
    expect(readFileSync(join(folder, 'again', name), 'utf8')).toBe(once);
  }
});

test.each([
  ['run/secrets/db_root', 'chestnut mare\n', 'chestnut mare'],
  ['srv/stack/secrets/api.txt', 'gelding-stirrup\n', 'gelding'],
  ['etc/nginx/htpasswd', 'old:fnavPubvihufu\n', 'fnavPubvihufu'],
  ['etc/postfix/sasl_passwd', '[smtp.example.org]:587 relay:Pewter.Mug\n', 'Pewter.Mug'],
  ['etc/ipsec.secrets', ': RSA key.pem "torque bit"\n', 'torque bit'],
  ['etc/ppp/chap-secrets', 'alice * dowel-pin *\n', 'dowel-pin'],
])('%s holds a secret that needs no name', async (name, text, secret) => {
  put(name, text);
  put('b.txt', 'nothing\n');
  expect(await run()).toBe(0);
  expect(out(name).toString()).not.toContain(secret);
  expect(out(name).toString().split('\n').length).toBe(text.split('\n').length);
});

test('a public address is one in every place, also where a version could stand', async () => {
  put('a.log', 'dial tcp 85.214.77.19:443: i/o timeout\nCOMMAND=/usr/bin/rsync -a /data backup@85.214.77.19:/srv\n');
  expect(await run()).toBe(0);
  expect(out('a.log').toString()).not.toContain('85.214');
});

test("one's own rules and identities that stay", async () => {
  writeFileSync(join(folder, 'rules.yaml'), 'literals: [Nightjar]\n');
  put('a.txt', 'Nightjar mail a.b@quillmore.net\n');
  expect(await run({ redactors: join(folder, 'rules.yaml'), keepIdentities: true })).toBe(0);
  expect(out('a.txt').toString()).toMatch(/^secret-\w+ mail a\.b@quillmore\.net\n$/);
});

test('a file that is not there is said in one line', async () => {
  const notes: string[] = [];
  const wanted = { identity: [], host: false, case: 'c' };
  expect(await runRedact([join(folder, 'nothing')], wanted, (text) => notes.push(text))).toBe(1);
  expect(notes.join('')).toMatch(/nothing cannot be used \(ENOENT\)\n$/);
});
