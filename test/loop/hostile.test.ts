import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectBundle, openBundle } from '../../src/bundle/open.ts';
import type { Problem } from '../../src/bundle/problem.ts';
import { bundleZip, hostile, soundManifest } from './hostile.ts';
import { extraField } from './zip-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'docker-triage-hostile-'));
const zips = join(folder, 'zips');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  results: Record<string, { sound: boolean; problems: Problem[]; ms: number }>;
  peakMB: number;
}
let told: Told;

beforeAll(() => {
  mkdirSync(zips);
  hostile.forEach(([, bytes], i) => {
    writeFileSync(join(zips, String(i)), bytes());
  });
  // without the right to write anywhere, to start a program or to load an add-on
  const script = join(import.meta.dirname, 'open-all.mjs');
  const child = spawnSync(process.execPath, ['--permission', '--allow-fs-read=*', '--no-warnings', script, zips], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 120_000,
  });
  expect(child.stderr).toBe('');
  told = JSON.parse(child.stdout);
}, 180_000);

describe('a hostile or damaged file', () => {
  test.each(hostile.map(([what, , kind, says], i) => [what, i, kind, says] as const))(
    '%s is refused with its own word',
    (_, i, kind, says) => {
      const { sound, problems, ms } = told.results[i] ?? { sound: true, problems: [], ms: 0 };
      expect(sound).toBe(false);
      expect(problems.map((p) => p.kind)).toContain(kind);
      expect(problems.map((p) => p.message).join('\n')).toMatch(says);
      for (const { message } of problems) {
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|undefined|\[object/);
        expect(message.length).toBeLessThan(300);
      }
      expect(ms).toBeLessThan(10_000);
    },
  );

  test('there are more than forty, none wrote, none took more than 300 MB', () => {
    expect(hostile.length).toBeGreaterThan(40);
    expect(Object.keys(told.results)).toHaveLength(hostile.length);
    expect(told.peakMB).toBeLessThan(300);
    expect(readdirSync(folder)).toEqual(['zips']);
  });
});

const write = (name: string, bytes: Buffer) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe('what is unusual and sound is opened', () => {
  const zip64 = extraField(1, Buffer.alloc(0));
  test.each([
    ['a plain bundle', bundleZip()],
    ['zip64 records', bundleZip([], { zip64: {} })],
    ['a zip64 field in an entry', bundleZip([{ name: 'b/x', data: 'x', extra: zip64 }])],
    ['a comment', bundleZip([], { comment: Buffer.from('case 17') })],
    ['folders as entries', bundleZip([{ name: 'b/answers/', data: '', mode: 0o040700 }])],
    [
      'what macOS adds',
      bundleZip([
        { name: '__MACOSX/b/._README.md', data: 'x' },
        { name: 'b/.DS_Store', data: 'x' },
      ]),
    ],
    ['an umlaut in a name', bundleZip([{ name: 'b/\u00fcber.txt', data: 'x' }])],
  ])('%s', async (_, bytes) => {
    const opened = await openBundle(write('sound.zip', bytes));
    expect(opened.read('README.md')?.toString()).toBe('What this is.\n');
    expect(opened.paths()).toContain('manifest.json');
  });
});

describe('what is no file', () => {
  test.each([
    ['nothing', '/nonexistent/b.zip', 'no-file', /no such file/],
    ['a device', '/dev/zero', 'not-a-file', /device/],
    ['an empty folder', tmpdir(), 'no-bundle', /no docker-triage bundle/],
  ] as const)('%s', async (_, path, kind, says) => {
    const { problems } = await inspectBundle(path === tmpdir() ? mkdtempSync(join(folder, 'empty-')) : path);
    expect(problems.map((p) => p.kind)).toEqual([kind]);
    expect(problems[0]?.message).toMatch(says);
  });

  test('a pipe that nobody writes to is told at once', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { problems } = await inspectBundle(pipe);
    expect(problems.map((p) => p.kind)).toEqual(['not-a-file']);
  });

  test('links and pipes in an unpacked bundle are told and not followed', async () => {
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify(soundManifest()));
    symlinkSync('/etc/passwd', join(unpacked, 'README.md'));
    execFileSync('mkfifo', [join(unpacked, 'pipe')]);
    const { opened, problems } = await inspectBundle(unpacked);
    expect(problems.map((p) => [p.kind, p.message])).toEqual([
      ['special-file', '"README.md" is a symbolic link'],
      ['special-file', '"pipe": "pipe" is no plain file'],
    ]);
    expect(opened?.read('README.md')).toBeUndefined();
  });
});
