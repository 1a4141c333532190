import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from './tool.ts';

const dist = join(main, '..');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-startup-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** All chunks that are loaded with one, without those that are asked for later. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ''] of readFileSync(join(dist, file), 'utf8').matchAll(/^(?:import|export)[^'"]*?["']\.\/([^"']+)["'];$/gm))
    loadedWith(next, seen);
  return seen;
}

/** The chunks that a file asks for later, by the source that they stand for. */
function later(files: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files)
    for (const [, chunk = '', name = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /import\(["']\.\/(([\w.-]+)-[A-Z0-9]{8}\.js)["']\)/g,
    ))
      found.set(name, [...(found.get(name) ?? []), chunk]);
  return found;
}

const textOf = (files: ReadonlySet<string>) => [...files].map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
// the bundler names the file before each part
const packages = (files: ReadonlySet<string>) =>
  [...new Set([...textOf(files).matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm)].map((m) => m[1] ?? ''))].sort();
const own = (files: ReadonlySet<string>) => [...textOf(files).matchAll(/^\/\/ ((?:src|collectors)\/\S+)$/gm)].map((m) => m[1] ?? '');

const first = loadedWith('main.js');

test('--version and the metadata of the plug-in are answered by one small file, without a package', () => {
  expect(packages(first)).toEqual([]);
  expect(own(first).filter((name) => !/^src\/(main|place|cli\/(interrupt|plugin\/argv))/.test(name))).toEqual([]);
  expect(textOf(first).length).toBeLessThan(20_000);
});

/** All that is loaded with the chunks of this name, which some of these files ask for later. */
function laterWith(files: ReadonlySet<string>, name: string): Set<string> {
  const chunks = later(files).get(name);
  if (!chunks) throw new Error(`no chunk is named ${name}`);
  return new Set(chunks.flatMap((chunk) => [...loadedWith(chunk)]));
}

test('--help loads the table of commands and the parser, no unit and nothing of the machine', () => {
  const files = laterWith(first, 'program');
  expect(packages(files)).toEqual(['commander']);
  expect(own(files).filter((name) => /^(collectors|src\/(checks|dockerd|host|redact|tui|core|bundle\/(?!problem)))\b/.test(name))).toEqual(
    [],
  );
});

test('a run without a terminal never loads Ink; the zip and execa are loaded where they are used', () => {
  const program = laterWith(first, 'program');
  const all = new Set([...program, ...laterWith(first, 'wire'), ...laterWith(program, 'commands')]);
  expect(packages(all)).toContain('jsonc-parser');
  expect(own(all)).toContain('src/host/looks.ts');
  expect(packages(all).filter((name) => /^(ink|react|react-reconciler|archiver|execa|yoga-layout|chalk)$/.test(name))).toEqual([]);
});

test('the process that looks loads nothing but the door', () => {
  const looker = loadedWith('looker.js');
  expect(packages(looker)).toEqual([]);
  expect(own(looker).filter((name) => !/^src\/host\//.test(name))).toEqual([]);
});

test('a start writes nothing: no cache in a folder that others can write to', () => {
  const env = { PATH: '/usr/bin:/bin', HOME: work, TMPDIR: work };
  expect(spawnSync(process.execPath, [main, '--version'], { cwd: work, env, encoding: 'utf8' }).stdout).toMatch(/^docker-triage \d/);
  expect(spawnSync(process.execPath, [main, '--help'], { cwd: work, env, encoding: 'utf8' }).status).toBe(0);
  expect(spawnSync('ls', ['-A', work], { encoding: 'utf8' }).stdout).toBe('');
});
