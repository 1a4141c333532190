import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { placeFile } from '../../src/bundle/place.ts';
import { main, runTool } from './tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-writing-'));
const target = join(work, 'target');
const fallback = join(work, 'fallback');
beforeEach(() => {
  for (const folder of [target, fallback]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));
// few asks: these tests are about the writing
const few = ['--collect', '--only', 'kernel', '--fallback-dir', fallback];
const bundles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.zip'));

test.each([
  ['a file', (path: string) => writeFileSync(path, 'mine'), 'EEXIST'],
  ['a folder', (path: string) => mkdirSync(path), 'EEXIST'],
  ['a symlink to nothing', (path: string) => symlinkSync(join(work, 'led-astray'), path), 'EEXIST'],
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'EEXIST'],
  ['a vanished folder', () => rmSync(target, { recursive: true }), 'ENOENT'],
  [
    'a folder that is a file',
    () => {
      rmSync(target, { recursive: true });
      writeFileSync(target, '');
    },
    'ENOTDIR',
  ],
])('%s at the target: a clear error, the diagnosis, nothing half left, the bundle elsewhere', async (_, make, code) => {
  const path = join(target, 'out.zip');
  make(path);
  const before = spawnSync('ls', ['-lanA', '--time-style=+%s', target], { encoding: 'utf8' }).stdout;
  const ended = await runTool([...few, '-o', path], { cwd: work });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain(code);
  expect(ended.err).toContain(`It was written to ${join(fallback, 'out.zip')} instead`);
  expect(ended.out).toMatch(/Found:|Nothing was found/);
  expect(spawnSync('ls', ['-lanA', '--time-style=+%s', target], { encoding: 'utf8' }).stdout).toBe(before);
  expect(bundles(fallback)).toEqual(['out.zip']);
  expect(lstatSync(join(fallback, 'out.zip')).mode & 0o777).toBe(0o600);
  expect((await runTool(['verify', join(fallback, 'out.zip')], { cwd: work })).code).toBe(0);
});

test('where no place is left, every one that was tried is named, and the diagnosis is printed all the same', async () => {
  const ended = await runTool([...few, '--fallback-dir', join(work, 'nowhere'), '-o', join(work, 'nothing/out.zip'), '--format', 'json'], {
    cwd: work,
  });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain(join(work, 'nowhere'));
  expect(JSON.parse(ended.out).schemaVersion).toBe(1);
});

test('a reader that closes the pipe before the bundle is whole: exit 1, and a word about it', async () => {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', `"$0" "$1" --collect --only kernel -o - | head -c 0; echo "\${PIPESTATUS[0]}"`, process.execPath, main],
    {
      encoding: 'utf8',
      cwd: work,
    },
  );
  expect(status).toBe(0);
  expect(stdout.trim()).toBe('1');
  expect(stderr).toContain('EPIPE');
  expect(readdirSync(work).sort()).toEqual(['fallback', 'target']);
});

test('standard output and standard error that are closed', async () => {
  const run = (redirect: string) =>
    spawnSync('bash', ['-c', `"$0" "$1" --collect --only kernel -o out-$2.zip ${redirect}`, process.execPath, main, `${redirect.length}`], {
      cwd: target,
    });
  for (const redirect of ['>&-', '2>&- >/dev/null', '<&- >&- 2>&-']) {
    expect(run(redirect).status, redirect).toBe(0);
    expect(bundles(target)).toContain(`out-${redirect.length}.zip`);
  }
});

test('runs of the same second without a name for the file do not get into the way of each other', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => runTool(['--collect', '--only', 'kernel'], { cwd: target })));
  expect(all.map((e) => e.code)).toEqual([0, 0, 0, 0]);
  expect(bundles(target)).toHaveLength(4);
  expect(readdirSync(target)).toHaveLength(4);
});

test('a file is whole or not there, and private from its first byte', async () => {
  const path = join(target, 'file');
  await placeFile(path, Buffer.from('content'));
  expect(readFileSync(path, 'utf8')).toBe('content');
  expect(lstatSync(path).mode & 0o777).toBe(0o600);
  expect(lstatSync(path).nlink).toBe(1);
  await expect(placeFile(path, Buffer.from('other'))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(path, 'utf8')).toBe('content');
  expect(readdirSync(target)).toEqual(['file']);
});

test.each([
  ['no locale, no TERM, no HOME', { PATH: '/usr/bin:/bin' }],
  ['no variable at all', {}],
  [
    'strange ones',
    { PATH: '', HOME: '/nonexistent/\u0001', LC_ALL: 'xx_YY', TERM: 'nothing', TZ: 'Nowhere/None', LANG: '\u00ff', NODE_OPTIONS: '' },
  ],
])('%s', async (_, env) => {
  const ended = await runTool(['--collect', '-o', join(target, 'out.zip')], { cwd: work, env });
  expect(ended.err).toBe('');
  expect(ended.code).toBe(0);
});

test('a bundle keeps the size that was asked for, gives the findings that it holds, and says what went', async () => {
  const path = join(target, 'small.zip');
  const ended = await runTool(['--collect', '--max-size', '64k', '-o', path, '--format', 'json'], { cwd: work });
  expect(ended.code).toBe(0);
  expect(lstatSync(path).size).toBeLessThanOrEqual(64 * 1024);
  expect((await runTool([path, '--format', 'json', '--no-tui'], { cwd: work })).out).toBe(ended.out);
  expect((await runTool(['--collect', '--max-size', '12', '-o', path], { cwd: work })).code).toBe(2);
});
