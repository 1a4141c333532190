// How a run grows with the host: a daemon with more and more containers (of a fake API), logs of more and more bytes, more and more error lines.
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { measure, median } from './measure.mjs';

const rounds = Math.min(3, Number(process.env.BENCH_ROUNDS ?? 3));

function container(i) {
  const id = i.toString(16).padStart(64, '0');
  return {
    Id: id,
    Names: [`/service-${i}`],
    Image: `registry.example/team/service:${i % 50}`,
    ImageID: `sha256:${id}`,
    Command: '/bin/server --listen :8080',
    Created: 1760000000 + i,
    State: i % 7 ? 'running' : 'exited',
    Status: i % 7 ? 'Up 3 days' : 'Exited (1) 2 days ago',
    Ports: [{ IP: '0.0.0.0', PrivatePort: 8080, PublicPort: 20000 + (i % 40000), Type: 'tcp' }],
    Labels: { 'com.docker.compose.project': `project-${i % 100}`, 'com.docker.compose.service': `service-${i}` },
    HostConfig: { NetworkMode: `project-${i % 100}_default` },
    NetworkSettings: { Networks: { [`project-${i % 100}_default`]: { NetworkID: id, Gateway: '172.18.0.1', IPAddress: '172.18.0.2' } } },
    Mounts: [],
  };
}

function daemon(count) {
  const all = Array.from({ length: count }, (_, i) => container(i));
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://docker');
    const path = url.pathname.replace(/^\/v[\d.]+/, '');
    const say = (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (path === '/_ping') response.end('OK');
    else if (path === '/version') say({ Version: '28.2.2', ApiVersion: '1.50', MinAPIVersion: '1.24', Os: 'linux', Arch: 'amd64' });
    else if (path === '/info')
      say({ ServerVersion: '28.2.2', Containers: count, ContainersRunning: count, Images: 50, Driver: 'overlay2', Warnings: [] });
    else if (path === '/containers/json') say(all.slice(0, Number(url.searchParams.get('limit') ?? count) || count));
    else if (path === '/networks')
      say(Array.from({ length: Math.min(100, count) }, (_, i) => ({ Name: `project-${i}_default`, Id: `${i}`, Driver: 'bridge' })));
    else response.writeHead(404).end('{"message":"page not found"}');
  });
}

function sparseLog(path, bytes) {
  writeFileSync(path, 'time="2026-11-20T08:00:00Z" level=info msg="Starting up"\n');
  truncateSync(path, bytes);
  const file = openSync(path, 'r+');
  writeSync(file, '\ntime="2026-11-24T08:00:00Z" level=info msg="API listen on /run/docker.sock"\n', bytes);
  closeSync(file);
}

const errors = (count) =>
  Array.from(
    { length: count },
    (_, i) => `time="2026-11-24T08:00:00Z" level=error msg="Handler for POST /start returned error: number ${i}"\n`,
  ).join('');

export async function scaling(main, folder) {
  if (process.env.BENCH_INSIDE === undefined) return 'Measured only as root, on a host of its own.\n';
  const rows = [];
  let zips = 0;
  const run = async (name) => {
    const walls = [];
    const cpus = [];
    let peak = 0;
    let size = 0;
    for (let i = 0; i < rounds; i++) {
      const path = join(folder, `grown-${zips++}.zip`);
      const { wall, cpu, peaks } = await measure([process.execPath, main, '--collect', '-o', path], { cwd: folder, memory: ['main.js'] });
      walls.push(wall);
      cpus.push(cpu);
      peak = Math.max(peak, peaks.get('main.js') ?? 0);
      size = statSync(path).size;
    }
    rows.push(
      `| ${name} | ${median(walls).toFixed(0)} ms | ${median(cpus).toFixed(0)} ms | ${peak.toFixed(0)} MB | ${(size / 1024).toFixed(0)} KB |`,
    );
  };
  const socket = '/run/docker.sock';
  for (const count of [10, 100, 1000, 5000]) {
    // the name is taken from the real daemon, which is asked no more
    rmSync(socket, { force: true });
    const server = daemon(count);
    await new Promise((resolve) => server.listen(socket, resolve));
    await run(`${count.toLocaleString('en')} containers`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  const log = '/var/log/docker.log';
  for (const [name, bytes] of [
    ['1 MB', 1e6],
    ['100 MB', 1e8],
    ['10 GB', 1e10],
  ]) {
    if (existsSync(log)) rmSync(log);
    sparseLog(log, bytes);
    await run(`a log of ${name}`);
  }
  for (const count of [1, 100, 10_000]) {
    writeFileSync(log, errors(count));
    await run(`${count.toLocaleString('en')} error line${count === 1 ? '' : 's'}`);
  }
  rmSync(log);
  for (const count of [1, 100, 5_000]) {
    for (let i = 0; i < count; i++) {
      const id = i.toString(16).padStart(64, '0');
      mkdirSync(`/var/lib/docker/containers/${id}`, { recursive: true });
      sparseLog(`/var/lib/docker/containers/${id}/${id}-json.log`, 20_000_000);
    }
    await run(`${count.toLocaleString('en')} container log${count === 1 ? '' : 's'} of 20 MB`);
  }
  return `| the host has | wall | CPU | peak memory | bundle |\n|---|---|---|---|---|\n${rows.join('\n')}\n\nOf containers the daemon is asked for the 200 that were created last; of a log the two ends are read.\n`;
}
