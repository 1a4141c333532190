import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { HostConfig } from '../../src/cli/host-config.ts';
import type { Wiring } from '../../src/cli/session.ts';
import { runValidate, type ValidateWanted } from '../../src/cli/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'docker-triage-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const host: HostConfig = {
  path: join(folder, 'daemon.json'),
  explicit: false,
  status: 'missing',
  text: undefined,
  engine: [28, 5, 2],
  argv: ['-H', 'fd://'],
  exec: {
    section: 'Service',
    key: 'ExecStart',
    value: '/usr/bin/dockerd -H fd://',
    path: '/lib/systemd/system/docker.service',
    line: 13,
    rows: 1,
    text: 'ExecStart=/usr/bin/dockerd -H fd://',
  },
  environmentFiles: [],
  live: undefined,
  changedSince: undefined,
  info: undefined,
  named: [],
};

async function run(file: string | Buffer | undefined, wanted: Partial<ValidateWanted> = {}, on: Partial<HostConfig> = {}) {
  const path = file === undefined ? undefined : join(folder, 'given.json');
  if (path) writeFileSync(path, file!);
  let out = '';
  let notes = '';
  const wiring = { version: '0.0.0', collectors: [], checks, configured: () => ({ ...host, ...on }) } as unknown as Wiring<object>;
  const screen = { width: 80, colour: false, out: (t: string) => (out += t), note: (t: string) => (notes += t) };
  const code = await runValidate(wiring, path, { format: 'json', ...wanted }, screen as never);
  return {
    code,
    out: out.replaceAll(`${folder}/`, ''),
    notes,
    json: wanted.format && wanted.format !== 'json' ? undefined : JSON.parse(out || 'null'),
  };
}

test('every problem at once, each with its place, its reason and its edit', async () => {
  const { code, json } = await run('{\n  "Mtu": 1400,\n  "dns": "192.0.2.1",\n  "debug": true\n}\n', { engine: '28.5' });
  expect(code).toBe(3);
  expect(json).toMatchObject({ engine: '28.5.2', verdict: 'rejected' });
  expect(Object.keys(json)).toEqual(['engine', 'verdict', 'problems']);
  expect(json.problems).toEqual([
    {
      kind: 'rejected',
      code: 'unknown-key',
      key: 'Mtu',
      line: 2,
      column: 3,
      endColumn: 8,
      title: '"Mtu" is no option of dockerd; "mtu" is',
      why: expect.any(String),
      edit: { before: expect.any(String), after: '{\n  "mtu": 1400,\n  "dns": "192.0.2.1",\n  "debug": true\n}\n' },
    },
    expect.objectContaining({ kind: 'rejected', code: 'wrong-type', key: 'dns', line: 3, column: 10, endColumn: 21 }),
    expect.objectContaining({ kind: 'risky', code: 'debug-on', line: 4 }),
  ]);
});

test('what only fails at the start is no refusal, and still exit code 3; warnings are none', async () => {
  expect(await run('{"log-driver": "jsonfile"}', { engine: '28.5' })).toMatchObject({ code: 3, json: { verdict: 'accepted' } });
  expect(await run('{"debug": true}', { engine: '28.5' })).toMatchObject({ code: 0, json: { verdict: 'accepted' } });
  expect(await run('{}', { engine: '28.5' })).toMatchObject({ code: 0, json: { problems: [] } });
});

test('without an engine: the one of this machine, else which ones accept the file', async () => {
  expect((await run('{"log-format": "json"}')).json).toMatchObject({ engine: '28.5.2', verdict: 'accepted' });
  const { json } = await run('{"log-format": "json"}', {}, { engine: undefined });
  expect(json).toMatchObject({ engine: null, verdict: 'accepted' });
  expect(json.engines.accepted).toEqual(['25.0', '26.1', '27.5', '28.5', '29.7']);
  expect(json.engines.rejected[0]).toEqual({ engine: '20.10', line: 1, title: '"log-format" needs Docker 25.0 or newer' });
});

test('flags from the line, or from the unit; a bad flag has no place in the file', async () => {
  const file = '{"hosts": ["fd://"]}';
  expect((await run(file, { engine: '28.5' })).code).toBe(0);
  expect((await run(file, { engine: '28.5', flags: '-H fd://' })).json.problems[0]).toMatchObject({ code: 'flag-conflict', key: 'hosts' });
  expect((await run(file, { unit: true })).json.problems[0]).toMatchObject({ code: 'flag-conflict' });
  expect((await run('{}', { engine: '28.5', flags: '--registry-mirrors x' })).json).toMatchObject({
    verdict: 'rejected',
    problems: [{ code: 'unknown-flag', key: '--registry-mirrors', line: 0, column: 0, endColumn: 0 }],
  });
});

test('the file of this machine: a default one may be missing', async () => {
  expect((await run(undefined)).json).toMatchObject({ engine: '28.5.2', verdict: 'accepted', problems: [] });
  expect((await run(undefined, {}, { explicit: true })).code).toBe(2);
});

test('a secret is in no byte of the output', async () => {
  const file = '{\n  "proxies": { "http-proxy": "http://operator:hunter2-pr0xy@p.example:3128", "httpProxy": 1 }\n}\n';
  for (const format of ['text', 'json', 'sarif', 'github'] as const) {
    const { out } = await run(file, { engine: '28.5', format });
    expect(out).toContain('httpProxy');
    expect(out).not.toContain('hunter2');
  }
});

describe('for people and for programs', () => {
  const file = '{\n  "insecure_registries": ["r.example:5000"]\n}\n';

  test('text', async () => {
    const { out } = await run(file, { engine: '28.5', format: 'text' });
    expect(out.replace(/\s+/g, ' ')).toContain('given.json: dockerd 28.5.2 would not start with it: 1 error.');
    expect(out).toContain('  2 |   "insecure_registries": ["r.example:5000"]\n    |   ^^^^^^^^^^^^^^^^^^^^^ dockerd refuses it\n');
    expect(out).toContain('+  "insecure-registries": ["r.example:5000"]');
    expect(out).toContain('docker-triage explain DT106');
    expect(Math.max(...out.split('\n').map((l) => l.length))).toBeLessThanOrEqual(80);
  });

  test('sarif', async () => {
    const log = JSON.parse((await run(file, { engine: '28.5', format: 'sarif' })).out);
    const [result] = log.runs[0].results;
    expect(result).toMatchObject({ ruleId: 'unknown-key', level: 'error' });
    expect(result.locations[0].physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 3, endColumn: 24 });
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('  "insecure-registries": ["r.example:5000"]\n');
  });

  test('github', async () => {
    const { out } = await run(file, { engine: '28.5', format: 'github' });
    expect(out).toMatch(/^::error file=given\.json,line=2,col=3,endColumn=24,title=unknown-key%3A /);
  });
});

test('what cannot be read is said in a line', async () => {
  const wiring = { collectors: [], checks, configured: () => host } as unknown as Wiring<object>;
  const notes: string[] = [];
  const screen = { width: 80, colour: false, out: () => {}, note: (t: string) => notes.push(t) };
  for (const path of ['/no/such/file', folder])
    expect(await runValidate(wiring, path, { format: 'text', engine: '28.5' }, screen as never)).toBe(2);
  expect(await runValidate(wiring, '/no', { format: 'text', engine: 'new' }, screen as never)).toBe(2);
  expect(notes).toHaveLength(3);
});

const filled = (line: (i: number) => string, head: string, tail: string) => {
  let text = head;
  for (let i = 0; text.length < 1_000_000; i++) text += line(i);
  return text + tail;
};

test.each([
  ['unknown keys', filled((i) => `  "name-${i}": "x",\n`, '{\n', '  "mtu": 1400\n}\n')],
  ['labels', filled((i) => `"a${i}", `, '{"labels": [', '"a=b"]}')],
  ['one key, over and over', filled(() => '"debug": true,\n', '{', '"debug": false}')],
  ['one long string', `{"data-root": "${'x'.repeat(1_000_000)}"}`],
  ['invented objects', filled((i) => `"x${i}": {"debug": {"a": [1, {"b": null}]}},\n`, '{', '"mtu": 1}')],
  ['lists, 10,000 deep', `{"log-opts": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['objects, 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['opened and never closed', '['.repeat(1_000_000)],
  ['quotation marks', '"'.repeat(1_000_000)],
  ['no JSON in any line', filled((i) => `'k${i}': v // c\n`, '{\n', '')],
  ['zero bytes', Buffer.alloc(1_000_000)],
  ['noise', Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255))],
  ['blanks', '\u00a0'.repeat(500_000)],
])('a megabyte of %s is answered soon', async (_, file) => {
  const from = process.cpuUsage();
  const { json } = await run(file, { engine: '28.5' });
  expect(['accepted', 'rejected']).toContain(json.verdict);
  // a second on a machine that does nothing else
  expect(process.cpuUsage(from).user / 1e6).toBeLessThan(3);
});

test('where no edit is safe, the report says so', async () => {
  expect((await run('true', { engine: '28.5', format: 'text' })).out).toContain('No edit is safe here');
  expect((await run('{"Mtu": 1400}', { engine: '28.5', format: 'text' })).out).not.toContain('No edit is safe');
});
