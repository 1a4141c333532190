import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { toolArgv } from '../tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-redaction-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const [program, ...first] = toolArgv;
const tool = (...args: string[]) => spawnSync(program, [...first, ...args], { encoding: 'utf8', cwd: work, input: '' });
const collect = (...args: string[]) => tool('--collect', '--only', 'kernel,network', ...args);
const textOf = async (path: string, member: string) => (await openBundle(join(work, path))).read(member)?.toString('utf8') ?? '';

test('without redaction: not by one word alone, and then its name, its manifest and its first line say so', async () => {
  const refused = collect('--redact=off', '-o', 'a.zip');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--yes-i-want-secrets-in-the-file')]);
  expect(tool('--redact=off', '--no-tui').status).toBe(2);
  expect(readdirSync(work)).toEqual([]);
  const done = collect('--redact=off', '--yes-i-want-secrets-in-the-file', '-o', 'a.zip');
  expect(done.status, done.stderr).toBe(0);
  expect(done.stdout).toContain('a-UNREDACTED.zip (NOT REDACTED;');
  expect(readdirSync(work)).toEqual(['a-UNREDACTED.zip']);
  expect((await openBundle(join(work, 'a-UNREDACTED.zip'))).manifest.redaction).toEqual({ counts: {}, proof: 'off' });
  expect(await textOf('a-UNREDACTED.zip', 'diagnosis.md')).toMatch(/^NOT REDACTED/);
  expect(await textOf('a-UNREDACTED.zip', 'README.md')).toContain('NOTHING IN IT WAS REDACTED');
  expect(tool('a-UNREDACTED.zip', '--no-tui').stdout).toMatch(/^\s*NOT REDACTED/);
  expect(tool('verify', 'a-UNREDACTED.zip')).toMatchObject({ status: 1, stdout: expect.stringContaining('without redaction') });
  collect('--redact=off', '--yes-i-want-secrets-in-the-file');
  expect(readdirSync(work).some((name) => /^docker-triage-\d+T\d+Z-UNREDACTED\.zip$/.test(name))).toBe(true);
});

test("one's own rules reach the evidence and the tool's own words, and the manifest says where", async () => {
  writeFileSync(join(work, 'rules.yaml'), 'literals: [Looks healthy]\npatterns:\n  - name: modules\n    pattern: "(?<name>inodes) left"\n');
  const done = collect('--redactors', 'rules.yaml', '-o', 'own.zip');
  expect(done.status, done.stderr).toBe(0);
  expect(await textOf('own.zip', 'diagnosis.md')).not.toContain('Looks healthy');
  const { redaction } = (await openBundle(join(work, 'own.zip'))).manifest;
  expect(redaction).toMatchObject({ proof: 'passed', identities: 'replaced', own: expect.arrayContaining(['diagnosis.md']) });
  expect(tool('verify', 'own.zip').status).toBe(0);
  writeFileSync(join(work, 'bad.yaml'), 'patterns: [{name: x, pattern: "(a+)+"}]');
  expect(collect('--redactors', 'bad.yaml', '-o', 'bad.zip').status).toBe(2);
});

test('identities can be kept, and verify then asks for no more than that', async () => {
  expect(collect('--keep-identities', '-o', 'kept.zip').status).toBe(0);
  expect((await openBundle(join(work, 'kept.zip'))).manifest.redaction.identities).toBe('kept');
  expect(tool('verify', 'kept.zip').status).toBe(0);
});

test('the report tells what was replaced, by kind and by file, on the host as from its bundle', async () => {
  expect(collect('--case', 'one', '-o', 'told.zip').status).toBe(0);
  const told = await textOf('told.zip', 'diagnosis.md');
  expect(told).toMatch(/## What was replaced\n\n(?:By rule or kind: .+\.|Nothing had to be replaced\.)/);
  expect(tool('told.zip', '--format', 'markdown').stdout).toBe(told);
});

test('the list of what would be asked begins with what redaction asks', () => {
  expect(tool('--dry-run').stdout).toMatch(/^redaction\/hostname {2}file {2}\/etc\/hostname\n/);
});

test('nothing of it was written elsewhere', () => {
  for (const name of readdirSync(work)) expect(name).toMatch(/\.(?:zip|yaml)$/);
  expect(readFileSync(join(work, 'kept.zip')).subarray(0, 2).toString()).toBe('PK');
});
