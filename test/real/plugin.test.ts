import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { verifyBundle } from '../../src/bundle/verify.ts';

// the docker command itself, with a configuration of its own
const config = mkdtempSync(join(tmpdir(), 'triage-plugin-'));
const main = join(import.meta.dirname, '../../dist/main.js');
// the tool is started by its first line: the right Node has to be found
const env = { ...process.env, DOCKER_CONFIG: config, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` };
const docker = (...args: string[]) => spawnSync('docker', args, { encoding: 'utf8', env, timeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, [main, 'plugin', 'install'], { env });
});
afterAll(() => rmSync(config, { recursive: true, force: true }));

test('docker lists it as valid', () => {
  const { stdout } = docker('info', '--format', '{{json .ClientInfo.Plugins}}');
  const found = (JSON.parse(stdout) as { Name: string; Err?: string; Vendor: string; URL?: string }[]).find((p) => p.Name === 'triage');
  expect(found).toMatchObject({ Vendor: 'docker-triage', SchemaVersion: '0.1.0' });
  expect(found?.Err).toBeUndefined();
  expect(docker('help').stdout).toMatch(/triage\*/);
});

test('docker triage is docker-triage, with docker’s own flags before it', () => {
  const { status, stdout } = docker('-D', '-H', 'unix:///no/such/place.sock', 'triage', '--no-tui', '--format', 'json');
  expect([0, 3]).toContain(status);
  expect(JSON.parse(stdout).target.endpoint).toBe('unix:///no/such/place.sock');
  expect(docker('triage', 'explain', 'no-such-check').status).toBe(2);
  expect(docker('triage', '--version').stdout).toMatch(/^docker-triage \d/);
});

test('help is found where a user of docker looks for it', () => {
  for (const line of ['help triage', 'triage --help', 'triage help'])
    expect(docker(...line.split(' ')).stdout, line).toMatch(/^Usage: docker triage /);
  for (const line of ['help triage patch', 'triage patch --help'])
    expect(docker(...line.split(' ')).stdout, line).toMatch(/^Usage: docker triage patch /);
});

test('completion goes through docker', () => {
  expect(docker('__complete', 'tria').stdout).toMatch(/^triage\t/);
  expect(docker('__complete', 'triage', 'expl').stdout).toMatch(/^explain\t.*\n:0\n/);
  expect(docker('__complete', 'triage', '--format', '').stdout).toMatch(/^text\njson\n/);
});

const onScreen = (line: string) =>
  // a hook speaks only where standard output is a terminal
  spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8', env, timeout: 60_000 }).stdout;

test('the hook speaks after a failure of the daemon, and only then', () => {
  execFileSync(process.execPath, [main, 'plugin', 'install', '--hook', 'always'], { env });
  try {
    const down = onScreen('docker -H unix:///no/such/place.sock ps');
    expect(down).toContain("What's next:");
    expect(down).toContain('docker triage');
    expect(onScreen('docker -H unix:///no/such/place.sock run')).not.toContain('docker triage');
    expect(onScreen('docker ps --no-such-flag')).not.toContain("What's next:");
  } finally {
    execFileSync(process.execPath, [main, 'plugin', 'uninstall'], { env });
    execFileSync(process.execPath, [main, 'plugin', 'install'], { env });
  }
});

test('where docker is killed, what is there is written, and nothing runs on', async () => {
  const asked: Socket[] = [];
  const hung = join(config, 'hung.sock');
  const server = createServer((socket) => asked.push(socket)).listen(hung);
  await once(server, 'listening');
  try {
    const child = spawn('docker', ['-H', `unix://${hung}`, 'triage', '--collect', '-o', 'out.zip'], { env, cwd: config });
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await expect.poll(() => readdirSync(config), { timeout: 20_000 }).toContain('out.zip');
    const opened = await openBundle(join(config, 'out.zip'));
    expect(verifyBundle(opened)).toEqual([]);
    await expect.poll(() => spawnSync('pgrep', ['-f', hung]).status, { timeout: 20_000 }).toBe(1);
    expect(readdirSync(config).filter((name) => name.includes('.part-'))).toEqual([]);
  } finally {
    server.close();
  }
});

test('uninstalled, docker does not know it', () => {
  execFileSync(process.execPath, [main, 'plugin', 'uninstall'], { env });
  expect(docker('triage').stderr).toMatch(/unknown command|not a docker command/);
});
