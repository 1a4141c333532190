import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { generated } from '../../packaging/generate.ts';
import { commands, root, topics } from '../../src/cli/table/index.ts';
import { flagsOf } from '../../src/cli/table/spec.ts';

const home = join(import.meta.dirname, '../..');
const all = [root, ...commands];

test.each(generated().map(({ path, text }) => [path, text]))('%s is what npm run generate makes', (path, text) => {
  expect(readFileSync(join(home, path), 'utf8')).toBe(text);
});

test('commands, topics and options have names of their own', () => {
  const names = [...commands.map((c) => c.name), ...topics.map((t) => t.name), 'topics'];
  expect(names).toEqual([...new Set(names)]);
  for (const { name, options = [] } of all) {
    const flags = options.flatMap((o) => [flagsOf(o).long, flagsOf(o).short ?? []].flat());
    expect(flags, name).toEqual([...new Set(flags)]);
    for (const option of options) expect(flagsOf(option).long, option.flags).toMatch(/^--[a-z-]+$/);
  }
});

test('every command says what it does, in words that fit a line, and shows it', () => {
  for (const { name, says, options = [], arguments: args = [], examples } of all) {
    expect(examples.length, name).toBeGreaterThan(0);
    for (const { run, does } of examples) {
      expect(run).toMatch(/\bdocker-triage\b/);
      expect(stringWidth(run)).toBeLessThan(76);
      expect(does).toMatch(/^[a-z]/);
    }
    for (const words of [says, ...options.map((o) => o.says), ...args.map((a) => a.says)])
      expect(words, name).toMatch(/^[^A-Z!].*[^.!]$|^DT101/);
  }
});

test('an option means the same everywhere', () => {
  const meanings = new Map<string, Set<string>>();
  // to redact, an identity is a name; to open what is encrypted, it is the key, in age's own word
  for (const option of all.flatMap((c) => c.options ?? []))
    if (!['--format', '--identity'].includes(flagsOf(option).long))
      meanings.set(flagsOf(option).long, (meanings.get(flagsOf(option).long) ?? new Set()).add(option.says));
  expect([...meanings].filter(([, says]) => says.size > 1)).toEqual([]);
});

test('every topic has its text, and every text its topic', () => {
  const files = readdirSync(join(home, 'templates/topics')).sort();
  expect(files).toEqual(topics.map((t) => `${t.name}.md`).sort());
  for (const file of files) {
    const text = readFileSync(join(home, 'templates/topics', file), 'utf8');
    expect(text).toMatch(/^# /);
    expect(text.split('\n').filter((line) => line.length > 140)).toEqual([]);
  }
});
