import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { diagnose } from '../src/cli/table/diagnose.ts';

const home = join(import.meta.dirname, '..');
const collection = join(home, 'ansible');
const read = (path: string) => readFileSync(join(collection, path), 'utf8');
const files = readdirSync(collection, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
const load = <T>(path: string) => parseDocument(read(path), { uniqueKeys: true, strict: true }).toJS() as T;

type Task = Record<string, unknown>;
const inner = ['block', 'rescue', 'always', 'tasks'] as const;
const all = (tasks: readonly Task[]): Task[] => tasks.flatMap((t) => [t, ...inner.flatMap((key) => all((t[key] as Task[]) ?? []))]);
const keywords =
  /^(?:name|block|rescue|always|tags|when|vars|register|changed_when|failed_when|check_mode|no_log|timeout|hosts|become|gather_facts|strategy|serial|ignore_unreachable|tasks)$/;

test.each(files)('%s is clean YAML', (path) => {
  const text = read(path);
  const { errors, warnings } = parseDocument(text, { uniqueKeys: true, strict: true });
  expect([...errors, ...warnings]).toEqual([]);
  expect(text).toMatch(/[^\n]\n$/);
  // what YAML 1.1, which Ansible reads, takes for a truth value
  expect(text).not.toMatch(/[ \t]$|\t|^.{161,}$|: (?:yes|no|on|off|True|False|0\d+)$/m);
});

test.each(files.filter((path) => /tasks|playbooks/.test(path)))('%s: everything has a name and is of ansible.builtin', (path) => {
  for (const task of all(load<Task[]>(path))) {
    if (!task.block || task.name) expect(task.name, JSON.stringify(task)).toMatch(/^[A-Z]/);
    for (const key of Object.keys(task).filter((k) => !keywords.test(k))) expect(key).toMatch(/^ansible\.builtin\.[a-z_]+$/);
  }
});

test('no task of the role counts as a change', () => {
  const changing = /^ansible\.builtin\.(?:command|tempfile|copy|fetch|file)$/;
  const tasks = all(['main', 'collect'].flatMap((name) => load<Task[]>(`roles/collect/tasks/${name}.yml`)));
  for (const task of tasks.filter((t) => Object.keys(t).some((key) => changing.test(key))))
    expect(task).toHaveProperty('changed_when', false);
});

test('defaults, specification and README tell of the same variables', () => {
  const defaults = load<Record<string, unknown>>('roles/collect/defaults/main.yml');
  const { options } = load<{ argument_specs: { main: { options: Record<string, { default: unknown }> } } }>(
    'roles/collect/meta/argument_specs.yml',
  ).argument_specs.main;
  expect(Object.entries(options).map(([name, spec]) => [name, spec.default])).toEqual(Object.entries(defaults));
  const table = read('README.md').split('| variable of the role |')[1]?.split('\n\n')[0] ?? '';
  const rows = [...table.matchAll(/^\| `(\w+)` \| (?:`([^`]*)`)?/gm)].map(([, name, value]) => [name, value]);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(defaults));
  for (const [name = '', value] of rows)
    if (/^[\w[{]/.test(value ?? '') && !String(defaults[name]).includes('{{')) expect(value).toBe(plain(defaults[name]));
});
const plain = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

test('the role speaks as the tool does', () => {
  const flags = (diagnose.options ?? []).map((o) => /--[a-z-]+/.exec(o.flags)?.[0]);
  const used = [...read('roles/collect/vars/main.yml').matchAll(/'(--[a-z-]+)'/g)].map((m) => m[1]);
  expect(used).toContain('--collect');
  for (const flag of used) expect(flags).toContain(flag);
});

test('the collection has the version of the tool', () => {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  expect(load<{ version: string }>('galaxy.yml').version).toBe(version);
});
