// Figures as ratios within one run, so that they can be compared between machines: everything against an empty Node process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/main.js');
const hosts = join(import.meta.dirname, '../cases');
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-bench-'));
const rounds = 7;

function once(argv) {
  const from = performance.now();
  const { status, stderr, error } = spawnSync('/usr/bin/env', ['bash', '-c', 'exec "$@"', 'bench', process.execPath, ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error || (status !== 0 && status !== 3)) throw new Error(`${argv.join(' ')}: ${error?.message ?? stderr}`);
  return performance.now() - from;
}

function median(argv) {
  return Array.from({ length: rounds }, () => once(argv)).sort((a, b) => a - b)[rounds >> 1];
}

let zips = 0;
const jobs = [
  ['empty Node process', () => ['-e', '0']],
  ['--version', () => [main, '--version']],
  ['plug-in metadata', () => [main, 'docker-cli-plugin-metadata']],
  ['explain DT101', () => [main, 'explain', 'DT101']],
  ['--collect on this machine', () => [main, '--collect', '-o', join(folder, `${zips++}.zip`)]],
  ['diagnosis of a recorded host', () => [main, join(hosts, 'hosts-conflict'), '--format', 'json']],
];
try {
  const base = median(['-e', '0']);
  for (const [name, argv] of jobs) {
    const times = Array.from({ length: rounds }, () => once(argv())).sort((a, b) => a - b);
    console.log(`${name.padEnd(32)} ${(times[rounds >> 1] / base).toFixed(1).padStart(6)} x  (${times[rounds >> 1].toFixed(0)} ms)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
