import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { verifyBundle } from '../../src/bundle/verify.ts';
import { stopWithDocker } from '../../src/cli/plugin/stop.ts';

const main = join(import.meta.dirname, '../../src/main.ts');
let folder: string;
const open: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triage-'));
});
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function listen(path: string, met: (socket: Socket) => void): Promise<void> {
  const server = createServer(met);
  open.push(server);
  server.listen(path.startsWith('@') ? `\0${path.slice(1)}` : path);
  await once(server, 'listening');
}

test.each(['@docker_cli_test', 'plain'])('the end of docker stops the run: %s', async (name) => {
  const path = name.startsWith('@') ? `${name}${process.pid}` : join(folder, name);
  const sockets: Socket[] = [];
  await listen(path, (s) => sockets.push(s));
  const stop = stopWithDocker(path, () => {})!;
  await expect.poll(() => sockets.length).toBe(1);
  expect(stop.aborted).toBe(false);
  sockets[0]?.end();
  await expect.poll(() => stop.aborted).toBe(true);
});

test('a socket that is not there stops nothing', async () => {
  expect(stopWithDocker(undefined)).toBeUndefined();
  const stop = stopWithDocker(join(folder, 'none'), () => {})!;
  await new Promise((done) => setTimeout(done, 100));
  expect(stop.aborted).toBe(false);
});

test('a bundle that is being collected is cut short, whole and true', async () => {
  const hung = join(folder, 'hung.sock');
  const asked: Socket[] = [];
  await listen(hung, (s) => asked.push(s));
  const docker = join(folder, 'docker.sock');
  const sockets: Socket[] = [];
  await listen(docker, (s) => sockets.push(s));
  const env = { ...process.env, DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: 'docker', DOCKER_CLI_PLUGIN_SOCKET: docker };
  const child = spawn(process.execPath, [main, '-H', `unix://${hung}`, 'triage', '--collect', '-o', 'out.zip'], { cwd: folder, env });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
  sockets[0]?.destroy();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code, said).toBe(130);
  expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out.zip']);
  const opened = await openBundle(join(folder, 'out.zip'));
  expect(verifyBundle(opened)).toEqual([]);
  expect(opened.manifest.asks.filter((a) => a.status === 'timeout').length).toBeGreaterThan(0);
}, 30_000);
