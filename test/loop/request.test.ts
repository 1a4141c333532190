import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { collectors } from '../../collectors/index.ts';
import { openBundle } from '../../src/bundle/open.ts';
import { expiry } from '../../src/cli/request.ts';
import { usualBytes } from '../../src/cli/usual-bytes-table.ts';
import { matches, matchLines } from '../../src/request/match.ts';
import { admit, readRequest } from '../../src/request/read.ts';
import { type Request, requestLimits, requestSchema } from '../../src/request/schema.ts';
import { newKey } from '../../src/request/sign.ts';
import { writeRequest } from '../../src/request/write.ts';
import { caseNames, casePath } from '../cases.ts';

const request: Request = {
  version: 1,
  case: 'ACME-17',
  from: { name: 'Example Support', contact: 'support@example.com' },
  why: 'dockerd does not start since the update',
  collectors: ['config', 'logs'],
  patterns: ['overlay*error'],
  expires: '2026-12-31T00:00:00Z',
  questions: [{ id: 'q1', text: 'Since when?' }],
};
const now = new Date('2026-11-24T12:00:00Z');
const altered = (change: object) => stringify({ ...request, ...change });

test('what is written is read, signed or not', async () => {
  expect(await readRequest(await writeRequest(request))).toEqual({ request, signedBy: undefined });
  const { pem, key } = newKey();
  expect(await readRequest(await writeRequest(request, pem))).toEqual({ request, signedBy: key });
});

describe('a request is refused', () => {
  test.each([
    ['a command', altered({ commands: ['rm -rf /'] }), /no key 'commands'.*only choose among/],
    ['a path', altered({ files: ['/etc/shadow'] }), /no key 'files'/],
    ['a switch for secrets', altered({ redact: false }), /no key 'redact'/],
    ['a key inside of one that is known', altered({ from: { name: 'x', shell: 'sh' } }), /no key 'from\.shell'/],
    ['a newer version', altered({ version: 2 }), /newer docker-triage \(version 2/],
    ['no reason', altered({ why: '' }), /'why'/],
    ['nobody who asks', stringify({ ...request, from: undefined }), /'from' is missing/],
    ['a case that is a path', altered({ case: '../../etc' }), /'case'.*letters, digits and dashes/],
    ['a name that moves the cursor', altered({ from: { name: '\u001b[2Jroot' } }), /'from\.name'.*plain text/],
    ['a name that turns text round', altered({ from: { name: 'a\u202eb' } }), /'from\.name'/],
    ['a collector that is a path', altered({ collectors: ['../x'] }), /'collectors\.0'/],
    ['51 collectors', altered({ collectors: Array(51).fill('config') }), /'collectors'/],
    ['a pattern of 101 characters', altered({ patterns: ['x'.repeat(101)] }), /'patterns\.0'/],
    ['an end that is no time', altered({ expires: 'soon' }), /'expires'.*a time such as/],
    ['a recipient that is none', altered({ encryptTo: ['age1'] }), /'encryptTo\.0'.*public key of age/],
    ['a number for a text', altered({ why: 7 }), /'why'.*string/],
    ['no YAML', 'version: [1', /no sound YAML \(line 1\)/],
    ['two keys of one name', `version: 1\n${altered({})}`, /no sound YAML/],
    ['a tag that makes objects', 'version: !!js/function x', /no sound YAML/],
    ['aliases that grow', 'a: &a [1]\nb: [*a, *a]', /aliases|no key/],
    ['a list', '- 1', /no request/],
    ['65 KB', 'x'.repeat(65 * 1024 + 1), /more than 64 KB/],
    ['half a signature', altered({ signature: { key: 'x' } }), /signature is none/],
  ])('%s', async (_, text, says) => {
    await expect(readRequest(text)).rejects.toThrow(says);
  });

  test('that was changed after it was signed', async () => {
    const text = await writeRequest(request, newKey().pem);
    await expect(readRequest(text.replace('ACME-17', 'ACME-18'))).rejects.toThrow(/changed after it was signed/);
    await expect(readRequest(stringify({ ...parse(text), patterns: ['password'] }))).rejects.toThrow(/changed after/);
    // another layout of the same content is no change
    expect((await readRequest(JSON.stringify(parse(text)))).request).toEqual(request);
  });

  test('that has expired, is not signed, or by somebody else', () => {
    const { key } = newKey();
    expect(() => admit({ request, signedBy: undefined }, { now: new Date('2027-01-01T00:00:00Z') })).toThrow(/expired 2026-12-31/);
    expect(() => admit({ request, signedBy: undefined }, { now, trust: key })).toThrow(/not signed/);
    expect(() => admit({ request, signedBy: newKey().key }, { now, trust: key })).toThrow(/another key/);
    expect(() => admit({ request, signedBy: key }, { now, trust: key })).not.toThrow();
    expect(() => admit({ request, signedBy: undefined }, { now })).not.toThrow();
  });
});

describe('patterns', () => {
  test('are words with * for anything, and nothing else is special', () => {
    expect(matches('a*b', 'xxaxxbxx')).toBe(true);
    expect(matches('a*b', 'ba')).toBe(false);
    expect(matches('.*', 'abc')).toBe(false);
    expect(matches('(a+)+$', `${'a'.repeat(50)}!`)).toBe(false);
  });

  test('take a time that grows with the text alone', () => {
    const from = performance.now();
    expect(matches(Array(50).fill('a').join('*'), 'a'.repeat(49).concat('b'.repeat(1_000_000)))).toBe(false);
    expect(performance.now() - from).toBeLessThan(1000);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { minLength: 1, maxLength: 4 }), fc.string(), (pieces, gap) => {
        expect(matches(pieces.join('*'), `${gap}${pieces.join(gap)}${gap}`)).toBe(true);
      }),
    );
  });

  test('give lines with their place, and a bounded number', () => {
    const { found, more } = matchLines(
      ['error'],
      [
        ['logs/docker', 'fine\nerror one\n'],
        ['logs/kernel', 'error\n'.repeat(500)],
      ],
    );
    expect(found[0]).toEqual({ pattern: 'error', source: 'logs/docker', line: 2, text: 'error one' });
    expect([found.length, more]).toEqual([200, 301]);
  });
});

test('an end is a span or a day', () => {
  expect(expiry('14d', now)).toBe('2026-12-08T12:00:00Z');
  expect(expiry('48h', now)).toBe('2026-11-26T12:00:00Z');
  expect(expiry('2026-12-31', now)).toBe('2026-12-31T00:00:00Z');
  expect(expiry('soon', now)).toBeUndefined();
});

test('the JSON Schema and the page name the keys of the schema, and the schema its limits', async () => {
  const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/request.schema.json'), 'utf8'));
  const page = readFileSync(join(import.meta.dirname, '../../docs/request.md'), 'utf8');
  const { entries } = await requestSchema();
  expect(Object.keys(published.properties).sort()).toEqual([...Object.keys(entries), 'signature'].sort());
  for (const key of Object.keys(entries)) expect(page).toMatch(new RegExp(`^\\| \`${key}[.\`]`, 'm'));
  const optional = Object.entries(entries).filter(([, one]) => one.type === 'optional');
  expect(published.required.sort()).toEqual(
    Object.keys(entries)
      .filter((key) => !optional.some(([k]) => k === key))
      .sort(),
  );
  expect(published.properties.patterns.maxItems).toBe(requestLimits.patterns);
  expect(published.properties.patterns.items.maxLength).toBe(requestLimits.patternLength);
});

test('how much an item is about is near what the recorded hosts gave at most', async () => {
  const most = new Map<string, number>();
  for (const name of caseNames) {
    const bytes = new Map<string, number>();
    for (const { collector, bytes: n = 0 } of (await openBundle(casePath(name))).manifest.asks)
      bytes.set(collector, (bytes.get(collector) ?? 0) + n);
    for (const [collector, n] of bytes) most.set(collector, Math.max(n, most.get(collector) ?? 0));
  }
  const asked = collectors.map((c) => c.name).filter((name) => !['caller', 'target'].includes(name));
  expect(Object.keys(usualBytes).sort()).toEqual(asked.sort());
  // what is under 1 kB is not told apart
  for (const name of asked) {
    const times = Math.max(usualBytes[name]!, 1000) / Math.max(most.get(name) ?? 0, 1000);
    expect(times > 0.5 && times < 2, `${name}: ${usualBytes[name]} said, ${most.get(name)} recorded`).toBe(true);
  }
});

describe('from the command line', () => {
  const main = join(import.meta.dirname, '../../dist/main.js');
  const folder = mkdtempSync(join(tmpdir(), 'docker-triage-request-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tool = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder });
  const made = ['request', 'new', '--case', 'A-17', '--name', 'Support', '--why', 'no start', '--collectors', 'config,logs'];

  test('asked, shown, refused in part, answered: the manifest says it', () => {
    const { stderr } = tool('request', 'key', '-o', 'k.pem');
    const key = /ed25519:\S+/.exec(stderr)?.[0] ?? '';
    expect(statSync(join(folder, 'k.pem')).mode & 0o777).toBe(0o600);
    expect(tool(...made, '--question', 'Since when?', '--pattern', 'level=error', '--key', 'k.pem', '-o', 'r.yaml').status).toBe(0);
    const done = tool('--request', 'r.yaml', '--trust', key, '--yes', '--refuse', 'logs', '--answer', 'q1=monday', '-o', 'out.zip');
    expect(done.stderr).toMatch(/Request A-17 from Support\n {2}signed by ed25519:\S+, which you trust/);
    expect(done.status, done.stderr).toBe(0);
    expect(tool('verify', 'out.zip').status).toBe(0);
    const manifest = JSON.parse(execFileSync('unzip', ['-p', join(folder, 'out.zip'), '*/manifest.json'], { encoding: 'utf8' }));
    expect(manifest.request).toEqual({
      case: 'A-17',
      signedBy: key,
      expires: expect.any(String),
      refused: ['logs'],
      answers: { q1: 'monday' },
    });
    const asked = new Map<string, string[]>();
    for (const { collector, status } of manifest.asks) asked.set(collector, [...(asked.get(collector) ?? []), status]);
    expect(asked.get('config')).not.toEqual(asked.get('config')?.map(() => 'skipped'));
    expect(new Set(asked.get('logs'))).toEqual(new Set(['skipped']));
    expect(new Set(asked.get('disk'))).toEqual(new Set(['skipped']));
  });

  test('names that a request wants readable stay, unless the person refuses that', () => {
    expect(tool(...made, '--readable', 'hosts,addresses', '-o', 'names.yaml').status).toBe(0);
    const answered = (zip: string, ...more: string[]) => {
      const done = tool('--request', 'names.yaml', '--yes', '-o', zip, ...more);
      expect(done.status, done.stderr).toBe(0);
      expect(done.stderr).toContain('readable: hosts, addresses as they are, not replaced');
      expect(tool('verify', zip).status).toBe(0);
      return JSON.parse(execFileSync('unzip', ['-p', join(folder, zip), '*/manifest.json'], { encoding: 'utf8' }));
    };
    expect(answered('names.zip').redaction).toMatchObject({ identities: 'replaced', readable: ['host', 'ip4', 'ip6'] });
    const refused = answered('no-names.zip', '--refuse', 'readable');
    expect(refused.redaction.readable).toBeUndefined();
    expect(tool('--request', 'names.yaml', '--yes', '--quiet', '-o', 'quiet.zip').stderr).toBe('');
    expect(refused.request.refused).toEqual(['readable']);
    expect(tool(...made, '--readable', 'secrets').status).toBe(1);
  });

  test('nothing is collected without a yes, from a stranger, or for what is not asked', () => {
    tool(...made, '-o', 'plain.yaml');
    const silent = tool('--request', 'plain.yaml', '-o', 'no.zip');
    expect([silent.status, silent.stderr]).toEqual([2, expect.stringMatching(/A person has to agree/)]);
    const stranger = tool('--request', 'plain.yaml', '--trust', newKey().key, '--yes', '-o', 'no.zip');
    expect([stranger.status, stranger.stderr]).toEqual([1, expect.stringMatching(/not signed, and a trusted key was named/)]);
    expect(tool('--request', 'plain.yaml', '--yes', '--refuse', 'nonsense', '-o', 'no.zip').status).toBe(1);
    expect(existsSync(join(folder, 'no.zip'))).toBe(false);
    expect(tool(...made, '-o', 'plain.yaml').stderr).toContain('exists and was left as it is');
    expect(tool('request', 'new', '--case', 'A').status).toBe(2);
  });
});
