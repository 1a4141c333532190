import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { liveMachine } from '../../src/host/index.ts';
import type { RawAnswer } from '../../src/model/answer.ts';
import { isAlive, programFolder, until } from './programs.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-commands-'));
const pids = join(work, 'pids');
const own = programFolder({
  ss: 'env',
  id: 'cat; echo end of input',
  getent: `trap "" TERM; (trap "" TERM; while :; do sleep 1; done) & echo $! >${pids}; while :; do sleep 1; done`,
  ps: `setsid sh -c 'echo $$ >${pids}-escaped; trap "" TERM; while :; do sleep 1; done' & echo printed; wait`,
  lsblk: `setsid sh -c 'echo $$ >${pids}-left; while :; do sleep 1; done' & echo printed`,
  uname: 'while :; do echo "the same line again, and again, and again"; done',
  grep: 'echo "$0 $*"',
  df: `printf '%s\\n' "$PWD"`,
});
afterAll(() => {
  own.remove();
  rmSync(work, { recursive: true, force: true });
});

const machine = liveMachine({ programs: [own.folder] });
const signal = () => new AbortController().signal;
const run = (argv: [string, ...string[]], timeoutMs = 20_000, on = machine): Promise<RawAnswer> =>
  on.answer({ kind: 'run', argv, why: 'test', timeoutMs }, signal());
const alive = (file: string) => isAlive(Number(readFileSync(file, 'utf8')), (path) => readFileSync(path, 'utf8'));
const textOf = (answer: RawAnswer) => {
  if (answer.status !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.text;
};

test('a command gets an environment of its own: nothing of the caller can change what it does', async () => {
  const planted = { LD_PRELOAD: '/tmp/evil.so', GREP_OPTIONS: '-r', PAGER: '/tmp/evil', LESSOPEN: '|/tmp/evil %s', LC_ALL: 'de_DE.UTF-8' };
  const before = { ...process.env };
  Object.assign(process.env, planted);
  try {
    const names = textOf(await run(['ss']))
      .split('\n')
      .filter(Boolean);
    expect(names.filter((line) => /^(LD_|GREP_|LESS|DOCKER_|HOME|NODE_)|evil/.test(line))).toEqual([]);
    expect(names).toContain('LC_ALL=C');
    expect(names).toContain('PAGER=cat');
    expect(names).toContain('PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin:/snap/bin');
  } finally {
    for (const name of Object.keys(planted)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('a command reads nothing, and stands in a folder that can be left', async () => {
  expect(textOf(await run(['id']))).toBe('end of input\n');
  expect(textOf(await run(['df']))).toBe('/\n');
});

test('a command that ignores SIGTERM and forks is ended at its deadline, with its children', async () => {
  expect(await run(['getent'], 1500)).toMatchObject({ status: 'timeout' });
  await until('the child of the command is gone', () => !alive(pids));
});

test('a child with a session of its own is ended too', async () => {
  const answer = run(['ps'], 1500);
  await until('the child has begun', () => readable(`${pids}-escaped`));
  expect(await answer).toMatchObject({ status: 'timeout' });
  await until('the child with its own session is gone', () => !alive(`${pids}-escaped`));
});

test('a child that holds the pipe of a command which has ended does not hold the answer', async () => {
  try {
    expect(textOf(await run(['lsblk'], 600_000))).toBe('printed\n');
  } finally {
    await until('the child has begun', () => readable(`${pids}-left`));
    process.kill(Number(readFileSync(`${pids}-left`, 'utf8')), 'SIGKILL');
  }
});

test('a command that prints for ever is ended, in bounded memory, and its two ends are kept', async () => {
  const answer = await run(['uname'], 60_000);
  if (answer.status !== 'failed') throw new Error(answer.status);
  expect(answer.dropped?.bytes).toBeGreaterThan(1_000_000);
  expect(answer.text.length).toBeLessThan(600_000);
  expect(answer.text).toContain('bytes left out here');
});

function readable(path: string): boolean {
  try {
    return readFileSync(path, 'utf8') !== '';
  } catch {
    return false;
  }
}

test('a program is only run from where nobody but root can put one', async () => {
  const open = mkdtempSync(join(tmpdir(), 'docker-triage-open-'));
  try {
    writeFileSync(join(open, 'grep'), '#!/bin/sh\necho evil\n');
    chmodSync(join(open, 'grep'), 0o755);
    chmodSync(open, 0o777);
    const answer = await run([join(open, 'grep'), 'x']);
    expect(answer).toMatchObject({ status: 'denied', says: expect.stringContaining('is not run') });
    // in a list of folders it is passed over
    expect(await run(['grep', 'x'], 20_000, liveMachine({ programs: [open] }))).toMatchObject({ status: 'denied' });
    expect(textOf(await run(['grep', 'x'], 20_000, liveMachine({ programs: [open, own.folder] })))).toContain(`${own.folder}/grep x`);
    expect(await run(['./grep', 'x'])).toMatchObject({ status: 'missing' });
  } finally {
    rmSync(open, { recursive: true, force: true });
  }
});

test('the PATH of the caller is not asked', async () => {
  const before = process.env.PATH;
  process.env.PATH = own.folder;
  try {
    const answer = await run(['grep', '--version'], 20_000, liveMachine());
    expect(textOf(answer)).not.toContain(own.folder);
  } finally {
    process.env.PATH = before;
  }
});
