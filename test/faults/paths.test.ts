import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { liveMachine } from '../../src/host/index.ts';
import type { Ask } from '../../src/model/ask.ts';

const machine = liveMachine();
const asRoot = process.getuid?.() === 0;
const work = mkdtempSync(join(tmpdir(), 'docker-triage-paths-'));
const ours = mkdtempSync(join(homedir(), '.docker-triage-test-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(ours, { recursive: true, force: true });
});
const look = (kind: 'file' | 'stat' | 'list' | 'statfs' | 'key' | 'certificates', path: string) =>
  machine.answer({ kind, path, why: 'test', timeoutMs: 60_000 } as Ask, new AbortController().signal);

test.runIf(asRoot)('a link in a folder of another user is not followed as root: it could lead to what he may not read', async () => {
  const secret = join(ours, 'secret');
  writeFileSync(secret, 'for root only');
  mkdirSync(join(work, 'theirs/inside'), { recursive: true });
  chownSync(join(work, 'theirs'), 65534, 65534);
  symlinkSync(secret, join(work, 'theirs/config.json'));
  symlinkSync(ours, join(work, 'theirs/folder'));
  for (const path of ['theirs/config.json', 'theirs/folder/secret', 'theirs/inside/../config.json'])
    expect(await look('file', join(work, path)), path).toMatchObject({ status: 'denied', says: expect.stringContaining('not followed') });
  expect(await look('list', join(work, 'theirs/folder'))).toMatchObject({ status: 'denied' });
  expect(await look('key', join(work, 'theirs/config.json'))).toMatchObject({ status: 'denied' });
  // what is no link is read there
  writeFileSync(join(work, 'theirs/inside/plain'), 'plain');
  expect(await look('file', join(work, 'theirs/inside/plain'))).toMatchObject({ status: 'ok', text: 'plain' });
});

test('a link that only root could make is followed, also on the way', async () => {
  mkdirSync(join(ours, 'real'));
  writeFileSync(join(ours, 'real/file'), 'content');
  symlinkSync('real', join(ours, 'folder'));
  symlinkSync('../real/file', join(ours, 'real/link'));
  symlinkSync(join(ours, 'folder/link'), join(ours, 'far'));
  for (const path of ['folder/file', 'folder/link', 'far'])
    expect(await look('file', join(ours, path)), path).toMatchObject({ status: 'ok', text: 'content' });
  expect(await look('file', '/etc/os-release')).toMatchObject({ status: 'ok' });
});

test('links that lead round in a circle end', async () => {
  symlinkSync(join(ours, 'two'), join(ours, 'one'));
  symlinkSync(join(ours, 'one'), join(ours, 'two'));
  symlinkSync('.', join(ours, 'here'));
  expect(await look('file', join(ours, 'one'))).toMatchObject({ status: 'failed', text: 'ELOOP' });
  expect(await look('file', join(ours, 'one/below'))).toMatchObject({ status: 'failed', text: 'ELOOP' });
  expect(await look('list', join(ours, 'here/here/here'))).toMatchObject({ status: 'ok' });
});

test('a pipe, a socket and a device are told by their type and never opened', async () => {
  execFileSync('mkfifo', [join(work, 'pipe')]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(work, 'socket'), resolve));
  let opened = 0;
  server.on('connection', () => opened++);
  for (const path of [join(work, 'pipe'), join(work, 'socket'), '/dev/zero', '/dev/tty']) {
    expect(await look('file', path), path).toMatchObject({ status: 'failed', text: 'not a regular file' });
    expect(await look('certificates', path), path).toMatchObject({ status: 'failed', text: 'not a PEM file' });
  }
  server.close();
  expect(opened).toBe(0);
});

test('names that are no UTF-8 are listed, with their bytes', async () => {
  const folder = join(work, 'names');
  mkdirSync(folder);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.from([0xff, 0xfe])]), '');
  writeFileSync(join(folder, 'grün'), '');
  writeFileSync(join(folder, 'line\nbreak'), '');
  const answer = await look('list', folder);
  if (answer.status !== 'ok') throw new Error(answer.status);
  expect(
    answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).name),
  ).toEqual(['bad-\\xff\\xfe', 'grün', 'line\nbreak']);
});

test('a folder with very many entries is cut, and says so', async () => {
  const folder = join(work, 'crowded');
  mkdirSync(folder);
  for (let i = 0; i < 3000; i++) writeFileSync(join(folder, `entry-${i}`), '');
  const answer = await look('list', folder);
  if (answer.status !== 'ok') throw new Error(answer.status);
  expect(answer.text.trimEnd().split('\n')).toHaveLength(1000);
  expect(answer.dropped?.bytes).toBeGreaterThan(10_000);
});

test('files of /proc and /sys, which have no size or a wrong one, are read', async () => {
  expect(await look('file', '/proc/self/mountinfo')).toMatchObject({ status: 'ok', text: expect.stringContaining(' / ') });
  expect(await look('file', '/proc/cpuinfo')).toMatchObject({ status: 'ok', text: expect.stringContaining('processor') });
  expect(await look('file', '/proc/self/attr/nothing')).toMatchObject({ status: 'missing' });
});

test('strange paths are answered', async () => {
  expect(await look('file', `${work}/with\0zero`)).toMatchObject({ status: 'failed' });
  expect(await look('file', `/${'a/'.repeat(5000)}`)).toMatchObject({ status: expect.stringMatching(/failed|missing/) });
  expect(await look('file', `${work}/${'a'.repeat(300)}`)).toMatchObject({ status: 'failed', text: 'ENAMETOOLONG' });
  expect(await look('stat', '')).toMatchObject({ status: 'missing' });
});
