import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVerify } from '../../src/cli/verify.ts';
import { bundleZip, soundManifest } from './hostile.ts';
import { writeZip } from './zip-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'docker-triage-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(bytes: Buffer, format: 'text' | 'json' = 'text') {
  const path = join(folder, 'b.zip');
  writeFileSync(path, bytes);
  let out = '';
  const code = await runVerify(path, format, { width: 80, colour: false, out: (t) => (out += t), note: () => {} });
  return { code, lines: out.trim().split('\n'), out };
}

const answer = 'answers/config/daemon-json.txt';

test('a sound bundle passes', async () => {
  const { code, out } = await verify(bundleZip());
  expect(out).toMatch(/2 files, all as the manifest says/);
  expect(code).toBe(0);
});

test('missing, extra and changed files, wrong sizes and lists that disagree are a line each', async () => {
  const manifest = soundManifest();
  (manifest.asks[0] as { bytes: number }).bytes = 17;
  manifest.files.push({ path: 'findings.json', sha256: '0'.repeat(64), bytes: 3 });
  const { code, lines } = await verify(
    writeZip([
      { name: 'b/README.md', data: 'What that is.\n' },
      { name: `b/${answer}`, data: '{}' },
      { name: 'b/manifest.json', data: JSON.stringify(manifest) },
      { name: 'b/notes.txt', data: 'mine' },
      { name: 'other/notes.txt', data: 'mine' },
    ]),
  );
  expect(lines).toEqual([
    '../other/notes.txt: extra: not listed in the manifest',
    'README.md: changed: it differs from its SHA-256 sum',
    `${answer}: changed: it has 2 bytes, the manifest says 18`,
    `${answer}: changed: the ask config/daemon-json gave 17 bytes, the list of files says 18`,
    'findings.json: missing: the manifest lists it',
    'notes.txt: extra: not listed in the manifest',
  ]);
  expect(code).toBe(1);
});

test('every problem of the form is told, not only the first', async () => {
  const { code, lines } = await verify(
    bundleZip([
      { name: 'b/README.md', data: 'twice' },
      { name: '../x', data: 'x' },
      { name: 'b/link', data: '/etc/passwd', mode: 0o120777 },
    ]),
  );
  expect(lines).toEqual([
    'the entry "b/README.md" is there more than once',
    'the entry "../x" leads out of the folder with ".."',
    'the entry "b/link" is a symbolic link',
  ]);
  expect(code).toBe(1);
});

test('programs get the same as JSON', async () => {
  const { code, out } = await verify(writeZip([{ name: 'photo.jpg', data: 'x' }]), 'json');
  expect(JSON.parse(out)).toEqual({
    schemaVersion: 1,
    bundle: null,
    files: 0,
    problems: [{ kind: 'no-bundle', message: 'it is no docker-triage bundle: it has no manifest.json in its root folder' }],
  });
  expect(code).toBe(1);
});
