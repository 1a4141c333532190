import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/commands.ts';
import { runPlugin } from '../../src/cli/plugin/commands.ts';
import { unhooked, withHook, withoutHook } from '../../src/cli/plugin/install.ts';

let config: string;
let self: string;
let printed: string;
const screen: Terminal = { width: 80, colour: false, out: (t) => void (printed += t), note: (t) => void (printed += t) };
const run = (action: string, options: object = {}) => runPlugin(action, { config, ...options }, { self }, screen);
const place = () => join(config, 'cli-plugins/docker-triage');
const held = () => readFileSync(join(config, 'config.json'), 'utf8');

beforeEach(() => {
  config = join(mkdtempSync(join(tmpdir(), 'triage-')), '.docker');
  self = join(config, '../tool');
  writeFileSync(self, '');
  printed = '';
});
afterEach(() => rmSync(join(config, '..'), { recursive: true, force: true }));

test('installs a link, again is no change, uninstall leaves no trace', async () => {
  expect(await run('install')).toBe(0);
  expect(readlinkSync(place())).toBe(self);
  expect(await run('install')).toBe(0);
  expect(printed).toContain('Already linked');
  expect(await run('status')).toBe(0);
  expect(printed).toContain(`this  ${place()}`);
  expect(await run('uninstall')).toBe(0);
  expect(existsSync(join(config, 'cli-plugins'))).toBe(false);
  expect(await run('status')).toBe(1);
});

test('no hook unless it is asked for', async () => {
  await run('install');
  expect(existsSync(join(config, 'config.json'))).toBe(false);
  await run('install', { hook: 'error' });
  expect(JSON.parse(held())).toMatchObject({
    plugins: { triage: { 'error-hooks': expect.stringContaining('ps,run') } },
    features: { hooks: 'true' },
  });
  expect(statSync(join(config, 'config.json')).mode & 0o777).toBe(0o600);
  await run('install', { hook: 'always' });
  expect(JSON.parse(held()).plugins.triage).not.toHaveProperty('error-hooks');
  expect(printed).toContain('Hook set');
  await run('uninstall');
  expect(existsSync(join(config, 'config.json'))).toBe(false);
});

test('a dead link is replaced, a file is not', async () => {
  mkdirSync(join(config, 'cli-plugins'), { recursive: true });
  symlinkSync('/no/such', place());
  expect(await run('install')).toBe(0);
  expect(readlinkSync(place())).toBe(self);
  rmSync(place());
  writeFileSync(place(), 'of somebody else');
  expect(await run('install')).toBe(1);
  expect(await run('uninstall')).toBe(1);
  expect(readFileSync(place(), 'utf8')).toBe('of somebody else');
});

test('config.json keeps its mode, its bytes and the link that it is', async () => {
  const text = '{\n\t"auths": {"r.example": {"auth": "c2VjcmV0"}},\n\t"credsStore": "x" }';
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, '../real.json'), text);
  chmodSync(join(config, '../real.json'), 0o640);
  symlinkSync('../real.json', join(config, 'config.json'));
  await run('install', { hook: 'error' });
  expect(held()).toContain('"auths": {"r.example": {"auth": "c2VjcmV0"}},\n\t"credsStore": "x"');
  expect(lstatSync(join(config, 'config.json')).isSymbolicLink()).toBe(true);
  expect(statSync(join(config, 'config.json')).mode & 0o777).toBe(0o640);
  await run('uninstall');
  expect(held()).toBe(text);
});

test('what is no JSON is left alone', async () => {
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'config.json'), '{"auths": ');
  expect(await run('install', { hook: 'error' })).toBe(1);
  expect(held()).toBe('{"auths": ');
});

test('hooks that are switched off stay so', () => {
  expect(() => withHook('{"features":{"hooks":"false"}}', 'error', 'config.json')).toThrow(/switched off/);
});

const part = fc.dictionary(fc.constantFrom('a', 'hooks', 'buildx', 'x y'), fc.constantFrom('true', 'v', ''), { maxKeys: 3 });
const held2 = fc.record(
  {
    auths: part,
    plugins: fc.dictionary(fc.constantFrom('scout', 'buildx'), part, { maxKeys: 2 }),
    features: part.filter((f) => (f.hooks ?? 'true') === 'true'),
  },
  { requiredKeys: [] },
);

test('install and uninstall together change no byte of config.json', () => {
  fc.assert(
    fc.property(
      held2,
      fc.constantFrom(0, 1, 2, 4, '\t'),
      fc.constantFrom('', '\n'),
      fc.constantFrom('error', 'always'),
      (value, indent, end, when) => {
        // an empty object would go with the last key in it
        fc.pre(![value.plugins, value.features].some((o) => o && Object.keys(o).length === 0));
        const text = `${JSON.stringify(value, null, indent)}${end}`;
        const hooked = withHook(text, when as 'error', 'config.json');
        expect(JSON.parse(hooked)).toMatchObject(value);
        expect(withHook(hooked, when as 'error', 'config.json')).toBe(hooked);
        expect(withoutHook(hooked, 'config.json')).toBe(text);
      },
    ),
  );
});

test('a file that the hook made goes with it', () => {
  expect(unhooked(withHook(undefined, 'error', 'config.json'), 'config.json')).toBeNull();
  expect(unhooked(withHook('{}\n', 'error', 'config.json'), 'config.json')).toBe('{}\n');
});
