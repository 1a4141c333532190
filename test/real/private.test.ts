import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { heldIn, withoutFixes } from '../eyes.ts';
import { toolArgv } from '../tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-private-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Invented, and planted on the host below. */
const secrets = {
  proxy: 'Zw4kLq9vT2xYh7',
  registry: 'Vt6bNw3qKs8yLd',
  environment: 'Nq5tYw8rLm3vXc',
  encoded: 'Rv7mKx2pQz9wTd',
  label: 'Hn83kdPq02mVx7Rt',
  log: 'Jx5mWc8vRn2pTq',
};
const names = [
  'quillbox7',
  'tarnbeck-labs',
  'ottilie',
  'Ottilie Brandtner',
  '85.214.77.19',
  '85.214.90.',
  '3c:ec:ef:4a:91:d7',
  'quillmore.io',
];

const base64 = (text: string) => Buffer.from(text).toString('base64');
const proxy = `http://ottilie:${secrets.proxy}@proxy.tarnbeck-labs.net:3128`;
const config = {
  debug: true,
  'registry-mirrors': ['https://mirror.tarnbeck-labs.net:5443'],
  'insecure-registries': ['reg.quillmore.io:5000', '85.214.77.19:5000'],
  'default-address-pools': [{ base: '85.214.90.0/24', size: 28 }],
  labels: ['owner=ottilie.b@tarnbeck-labs.net'],
  iptables: false,
  bridge: 'none',
};
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const log = [
  `Nov 24 10:00:00 quillbox7 dockerd[812]: time="2026-11-24T10:00:00Z" level=error msg="login with password=${secrets.log} failed for ottilie from 85.214.77.19"`,
  `Nov 24 10:00:01 quillbox7 dockerd[812]: url=https://x/?token=${encodeURIComponent(secrets.log)} Authorization: Basic ${base64(`ottilie:${secrets.registry}`)}`,
];
const files: Record<string, string> = {
  name: 'quillbox7\n',
  mac: '3c:ec:ef:4a:91:d7\n',
  address: '85.214.77.19\n',
  environment: `export HOME=/home/ottilie http_proxy=${proxy} DB_PASSWORD=${secrets.environment}\n`,
  'etc-passwd': 'root:x:0:0:root:/root:/bin/sh\nottilie:x:1000:1000:Ottilie Brandtner,,,:/home/ottilie:/bin/sh\n',
  'etc-group': 'root:x:0:\nottilie:x:1000:\ndocker:x:998:ottilie\n',
  'etc-hosts': '127.0.0.1 localhost\n127.0.1.1 quillbox7.ops.tarnbeck-labs.net quillbox7\n',
  'etc-resolv.conf': 'search ops.tarnbeck-labs.net\nnameserver 10.255.255.53\n',
  bashrc: `export HTTPS_PROXY=${proxy}\nexport DB_PASSWORD=${secrets.environment}\n`,
  'client.json': pretty({
    auths: { 'reg.quillmore.io:5000': { auth: base64(`ottilie:${secrets.registry}`) } },
    proxies: { default: { httpProxy: proxy } },
  }),
  'daemon.json': pretty({ ...config, labels: [...config.labels, `api_token=${secrets.label}`] }),
  'broken.json': pretty(config).replace('"bridge": "none"\n', '"bridge": "none",\n'),
  'mended.json': pretty(config),
  syslog: `${log.join('\n')}\n`,
  'container.json': JSON.stringify({
    Image: 'private:1',
    Hostname: 'quillbox7-web',
    Cmd: ['serve', `--password=${secrets.environment}`],
    Env: [`DB_PASSWORD=${secrets.environment}`, `BLOB=${base64(`token=${secrets.encoded}`)}`, `HTTP_PROXY=${proxy}`],
    Labels: { owner: 'ottilie', 'net.tarnbeck-labs.team': 'core', api_token: secrets.label },
  }),
};

let looks: string[] = [];

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text);
  writeFileSync(join(work, 'inside.sh'), readFileSync(join(import.meta.dirname, 'private.sh')));
  chmodSync(work, 0o777);
  const script = `T="${toolArgv.join(' ')}"; W=${work}; . ${work}/inside.sh`;
  const done = spawnSync(join(import.meta.dirname, 'host.sh'), [script], { encoding: 'utf8', timeout: 240_000 });
  expect(done.status, done.stdout + done.stderr).toBe(0);
  looks = readdirSync(work).filter((name) => /^(?:up|down)-(?:root|person)$/.test(name));
}, 300_000);

test('the eyes of this test see a value in every spelling', () => {
  const value = secrets.log;
  for (const text of [value, base64(`xx${value}y`), Buffer.from(value).toString('hex'), Buffer.from(value, 'utf16le').toString('latin1')])
    expect(heldIn(Buffer.from(text, 'latin1'), [value]), text).toEqual([value]);
  expect(heldIn(gzipSync(value), [value])).toEqual([]);
});

test('no secret and no name is in any file of a bundle, nor in its names', async () => {
  expect(looks).toHaveLength(4);
  for (const look of looks) {
    const opened = await openBundle(join(work, look, 'bundle.zip'));
    const zip = readFileSync(join(work, look, 'bundle.zip'));
    expect(heldIn(zip, [...Object.values(secrets), ...names]), look).toEqual([]);
    for (const path of opened.paths()) {
      const bytes = Buffer.concat([Buffer.from(`${path}\n`), opened.read(path) ?? Buffer.alloc(0)]);
      expect(heldIn(bytes, [...Object.values(secrets), ...names]), `${look} ${path}`).toEqual([]);
    }
    expect(opened.manifest.redaction).toMatchObject({ proof: 'passed', identities: 'replaced' });
    expect(opened.manifest.redaction.counts.user, look).toBeGreaterThan(0);
  }
});

test('no secret is in anything that is printed, and no name but in what is to be applied here', () => {
  for (const look of looks)
    for (const name of readdirSync(join(work, look))) {
      if (name === 'bundle.zip') continue;
      const bytes = readFileSync(join(work, look, name));
      expect(heldIn(bytes, Object.values(secrets)), `${look}/${name}`).toEqual([]);
      const shown =
        name === 'json.out'
          ? withoutFixes(bytes)
          : name === 'text.out'
            ? Buffer.from(bytes.toString('utf8').replace(/^ {2}[-+ ].*\n/gm, ''))
            : bytes;
      expect(heldIn(shown, names), `${look}/${name}`).toEqual([]);
    }
});

test('no command that the tool starts carries a secret', () => {
  const lines = readFileSync(join(work, 'cmdlines'));
  expect(lines.includes('--collect')).toBe(true);
  expect(heldIn(lines, Object.values(secrets))).toEqual([]);
});

test('what is printed for this host applies to it: each edit begins with the file as it is', () => {
  const findings = JSON.parse(readFileSync(join(work, 'down-root', 'json.out'), 'utf8'));
  const [fix] = findings.causes[0].fixes;
  const edit = fix.steps.find((step: { edit?: { before: string; after: string } }) => step.edit)?.edit;
  expect(edit).toMatchObject({ path: '/etc/docker/daemon.json', before: files['broken.json'], after: files['mended.json'] });
});

test('a bundle gives the findings that it holds', async () => {
  for (const look of looks) {
    const opened = await openBundle(join(work, look, 'bundle.zip'));
    expect(readFileSync(join(work, look, 'replay.json'), 'utf8'), look).toBe(opened.read('findings.json')?.toString('utf8'));
    expect(readFileSync(join(work, look, 'verify.out'), 'utf8'), look).toContain('nothing in them had to be redacted');
  }
});
