import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toolArgv } from '../tool.ts';

const [program, ...first] = toolArgv;
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-test-'));
const zip = join(folder, 'bundle.zip');
const tool = (...args: string[]) => spawnSync(program, [...first, ...args], { encoding: 'utf8', cwd: folder });
let root = '';

beforeAll(() => {
  const { status, stderr } = tool('--collect', '-o', zip);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  execFileSync('unzip', ['-q', zip, '-d', join(folder, 'out')]);
  root = join(folder, 'out', execFileSync('ls', [join(folder, 'out')], { encoding: 'utf8' }).trim());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the zip is private, lists one root folder and holds what the design names', () => {
  expect(statSync(zip).mode & 0o777).toBe(0o600);
  const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
  expect(new Set(names.map((n) => n.split('/')[0])).size).toBe(1);
  const inside = names.map((n) => n.slice(n.indexOf('/') + 1));
  expect(inside).toEqual([...inside].sort());
  for (const path of ['README.md', 'diagnosis.md', 'findings.json', 'manifest.json', 'walk.json']) expect(inside).toContain(path);
  expect(execFileSync('unzip', ['-l', zip], { encoding: 'utf8' })).toMatch(/1980-01-01/);
});

test('every file has the sum that the manifest says', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  expect(manifest.files.length).toBeGreaterThan(10);
  for (const { path, sha256, bytes } of manifest.files) {
    const held = readFileSync(join(root, path));
    expect(held.length).toBe(bytes);
    expect(createHash('sha256').update(held).digest('hex')).toBe(sha256);
  }
  expect(tool('verify', zip).status).toBe(0);
});

test('the bundle gives the findings of its host, byte for byte, as zip and as folder', () => {
  const held = readFileSync(join(root, 'findings.json'), 'utf8');
  expect(tool(zip, '--format', 'json').stdout).toBe(held);
  expect(tool(root, '--format', 'json').stdout).toBe(held);
  expect(`${tool(zip, '--format', 'markdown').stdout}`).toBe(readFileSync(join(root, 'diagnosis.md'), 'utf8'));
});

test('a changed file is told by verify', () => {
  writeFileSync(join(root, 'diagnosis.md'), 'something else');
  const { status, stdout } = tool('verify', root);
  expect(status).toBe(1);
  expect(stdout).toContain('diagnosis.md: changed');
});

test('an existing file is never replaced', () => {
  const before = readFileSync(zip);
  const { status, stderr } = tool('--collect', '-o', zip, '--fallback-dir', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('exists');
  expect(readFileSync(zip)).toEqual(before);
});

test('-o - writes the same kind of zip to a pipe and nothing else', () => {
  const { stdout, status } = spawnSync(program, [...first, '--collect', '-o', '-'], { cwd: folder });
  expect(status).toBe(0);
  writeFileSync(join(folder, 'piped.zip'), stdout);
  expect(tool('verify', join(folder, 'piped.zip')).status).toBe(0);
});

test('the report for a browser is in the bundle, is small, and is the one that the bundle gives', () => {
  const held = readFileSync(join(root, 'report.html'), 'utf8');
  expect(held.length).toBeLessThan(300_000);
  expect(tool(zip, '--format', 'html').stdout).toBe(held);
});
