import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const main = join(home, 'dist/main.js');
const { engines } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { engines: { node: string } };
const oldest = `${engines.node.replace('>=', '')}.0`;
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-node-'));
const node = join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin/node');
const run = (program: string, ...args: string[]) => spawnSync(program, [main, ...args], { encoding: 'utf8', cwd: folder });

beforeAll(() => {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
  execFileSync('npm', [...args, `node-linux-${process.arch}@${oldest}`], { stdio: ['ignore', 'ignore', 'inherit'] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the oldest Node that package.json takes diagnoses as this one does', () => {
  expect(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${oldest}`);
  for (const format of ['text', 'json', 'html', 'github']) {
    const line = [join(home, 'test/cases/hosts-conflict'), '--format', format];
    const [old, now] = [run(node, ...line), run(process.execPath, ...line)];
    expect([old.status, old.stdout, old.stderr]).toEqual([now.status, now.stdout, now.stderr]);
  }
});

test('it collects, encrypts, opens and redacts', () => {
  const key = /age1\w+/.exec(
    execFileSync('age-keygen', ['-o', join(folder, 'key')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const secret = readFileSync(join(folder, 'key'), 'utf8');
  const recipient = key?.[0] ?? /age1\w+/.exec(secret)?.[0] ?? '';
  const collected = run(node, '--collect', '--encrypt-to', recipient, '-o', 'b.zip.age');
  expect(collected.status, collected.stderr).toBeOneOf([0, 3]);
  const verified = run(node, 'verify', 'b.zip.age', '--identity', 'key');
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  expect(spawnSync(node, [main, 'redact', '--no-host'], { encoding: 'utf8', input: 'password=kE9xQ2vLm4\n' }).stdout).toMatch(
    /^password=secret-/,
  );
});
