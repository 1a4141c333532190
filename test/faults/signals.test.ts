import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './programs.ts';
import { runTool, startTool } from './tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-signals-'));
const socket = join(work, 'daemon.sock');
let server: Server;
let connections = 0;
// a daemon that takes every connection and never says a word keeps the run busy for seconds
beforeAll(async () => {
  server = createServer(() => connections++);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true, force: true });
});
const start = (name: string) => {
  connections = 0;
  const env = { ...process.env, DOCKER_HOST: `unix://${socket}` };
  return startTool(['--collect', '-o', join(work, name)], { cwd: work, env });
};

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s once: nothing more is asked, what is there is written', async (signal, code) => {
  const { child, ended } = start(`${signal}.zip`);
  await until('the tool asks the daemon', () => connections > 0);
  child.kill(signal);
  const { code: given, err } = await ended;
  expect(given).toBe(code);
  expect(err).toContain('interrupted');
  expect((await runTool(['verify', join(work, `${signal}.zip`)], { cwd: work })).code).toBe(0);
  const replay = await runTool([join(work, `${signal}.zip`), '--format', 'json', '--no-tui'], { cwd: work });
  const lost = JSON.parse(replay.out).couldNotLook as { status: string }[];
  expect(lost.some((l) => l.status === 'timeout')).toBe(true);
});

test('a second signal ends the tool at once, without a file', async () => {
  const { child, ended } = start('twice.zip');
  await until('the tool asks the daemon', () => connections > 0);
  child.kill('SIGSTOP');
  // both are there when it goes on
  child.kill('SIGINT');
  child.kill('SIGTERM');
  child.kill('SIGCONT');
  const { code } = await ended;
  expect([130, 143]).toContain(code);
  expect(readdirSync(work).filter((name) => name.includes('twice'))).toEqual([]);
});

test('nothing that the tool started outlives it, even where it is killed', async () => {
  const { child, ended } = start('killed.zip');
  await until('the tool asks the daemon', () => connections > 0);
  const family = childrenOf(child.pid ?? 0);
  expect(family.length).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await ended;
  await until('the looking process is gone', () => family.every((pid) => !readable(`/proc/${pid}/stat`) || zombie(pid)));
});

function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
const zombie = (pid: number) => /\) Z /.test(readable(`/proc/${pid}/stat`));
// commands end by themselves; the process that looks must not stay behind
const childrenOf = (pid: number) =>
  readable(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((child) => readable(`/proc/${child}/cmdline`).includes('looker'));
