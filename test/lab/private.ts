import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openBundle } from '../../src/bundle/open.ts';
import { heldIn, withoutFixes } from '../eyes.ts';

/*
 * A host with systemd and a swarm that holds invented secrets wherever people keep them; then all that the tool writes and prints is
 * searched for them, in every spelling. `node test/lab/private.ts LAB`, with the folder of the lab's commands.
 */
const lab = process.argv[2];
if (!lab) throw new Error('the folder of the lab is wanted');
const project = join(import.meta.dirname, '../..');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const drawn = (length: number) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Where each stands is in `planted`. Those of the swarm are made by dockerd. */
const secrets: Record<string, string> = {
  dropin: drawn(14),
  default: drawn(16),
  file: drawn(18),
  label: drawn(20),
  mirror: drawn(14),
  registry: drawn(22),
  identity: `eyJhbGciOiJSUzI1NiJ9.${drawn(60)}.${drawn(43)}`,
  environment: drawn(16),
  github: `ghp_${drawn(36)}`,
  aws: drawn(40),
  encoded: drawn(16),
  history: drawn(24),
  argument: drawn(20),
  log: drawn(18),
  bearer: drawn(48),
  journal: drawn(16),
  url: drawn(15),
  database: drawn(24),
};
const names: Record<string, string> = {
  hostname: 'quillbox7',
  domain: 'tarnbeck-labs.net',
  user: 'ottilie',
  person: 'Ottilie Brandtner',
  address: '85.214.77.19',
  mac: '3c:ec:ef:4a:91:d7',
  other: 'quillmore.io',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const proxy = (secret: string) => `http://{{user}}:{{${secret}}}@proxy.{{domain}}:3128`;
const config = {
  'registry-mirrors': ['https://mirror.{{domain}}:5443'],
  'insecure-registries': ['reg.{{other}}:5000', '{{address}}:5000'],
  proxies: { 'http-proxy': proxy('file'), 'no-proxy': 'localhost,.{{domain}}' },
  labels: ['owner={{user}}.b@{{domain}}', 'api_token={{label}}'],
};
const planted: Record<string, string> = {
  'dropin.conf': `[Service]\nEnvironment="HTTPS_PROXY=${proxy('dropin')}" "NO_PROXY=localhost,reg.{{domain}}"\nEnvironment=VAULT_TOKEN={{dropin}}\n`,
  default: 'export REGISTRY_PASSWORD="{{default}}"\n',
  'daemon.json': pretty(config),
  'broken.json': pretty({ ...config, 'registry-mirrors': ['https://{{user}}:{{mirror}}@mirror.{{domain}}:5443'] }),
  'client.json': pretty({
    auths: {
      'reg.{{domain}}': { auth: base64(`ottilie:${secrets.registry}`) },
      'reg.{{other}}:5000': { identitytoken: '{{identity}}' },
    },
    HttpHeaders: { 'X-Meta-Token': '{{bearer}}' },
    proxies: { default: { httpProxy: proxy('file') } },
  }),
  bashrc: `export HTTPS_PROXY=${proxy('dropin')}\nexport DB_PASSWORD={{environment}}\n`,
  Dockerfile: `FROM busybox\nARG NPM_TOKEN={{argument}}\nENV API_TOKEN={{history}}\nLABEL owner={{user}}\nRUN echo -H "Authorization: Bearer {{bearer}}" >/dev/null\nCOPY said /said\n`,
  said: `time="2026-11-24T10:00:00Z" level=error msg="login with password={{log}} failed for {{user}} from {{address}}"\nAuthorization: Bearer {{bearer}}\nAWS_SECRET_ACCESS_KEY={{aws}}\n`,
  env: `DB_PASSWORD={{environment}}\nGITHUB_TOKEN={{github}}\nAWS_SECRET_ACCESS_KEY={{aws}}\nBLOB=${base64(`token=${secrets.encoded}`)}\nHTTP_PROXY=${proxy('file')}\n`,
  labels: 'owner={{user}}\nnet.{{domain}}.team=core\napi_token={{label}}\n',
  journal: [
    'time="2026-11-24T10:00:01Z" level=error msg="Handler for POST /v1.45/images/create returned error: Get \\"https://{{user}}:{{url}}@reg.{{domain}}/v2/\\": dial tcp {{address}}:443: i/o timeout"',
    'time="2026-11-24T10:00:02Z" level=warning msg="auth failed" password={{journal}} client={{address}} user={{user}}',
    'X-Registry-Auth: Bearer {{bearer}}',
    `Authorization: Basic ${base64(`ottilie:${secrets.registry}`)}`,
  ].join('\n'),
};

const work = mkdtempSync(join(tmpdir(), 'docker-triage-private-'));
const host = `private-${process.pid}`;
const leaks: string[] = [];
let searched = 0;

function run(command: string, args: readonly string[], input?: Buffer): Buffer {
  const done = spawnSync(join(lab!, command), args, { input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'inherit'] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status}\n${done.stdout}`);
  return done.stdout;
}

const tar = (args: readonly string[], input?: Buffer) => spawnSync('tar', args, { input, maxBuffer: 1 << 30 }).stdout;

function search(where: string, bytes: Buffer, values: Record<string, string>): void {
  searched++;
  const held = new Set(heldIn(bytes, Object.values(values)));
  for (const [name, value] of Object.entries(values)) if (held.has(value)) leaks.push(`${where}: ${name}`);
}

/** What is shown of the host to a person there: the edits that he is to apply have its real names. */
function shown(name: string, bytes: Buffer): Buffer {
  if (name === 'json.out') return withoutFixes(bytes);
  return name === 'text.out' ? Buffer.from(bytes.toString('utf8').replace(/^ {2}[-+ ].*\n/gm, '')) : bytes;
}

async function look(folder: string, values: Record<string, string>): Promise<void> {
  const out = join(work, 'out', folder);
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (entry.name === 'patch.out') {
      // the lines that go have to be those of the file; then it says that they hold a secret
      search(relative(work, path), Buffer.from(bytes.toString('utf8').replace(/^-.*\n/gm, '')), values);
      if (heldIn(bytes, Object.values(values)).length > 0 && !/holds a secret/.test(readFileSync(join(out, 'patch.err'), 'utf8')))
        leaks.push(`${folder}: patch shows a secret and does not say so`);
      continue;
    }
    if (entry.name !== 'bundle.zip') {
      search(relative(work, path), bytes, values);
      if (['verify.out', 'replay.out', 'lost.err', 'github.out', 'html.out', 'markdown.out', 'json.out', 'text.out'].includes(entry.name))
        search(relative(work, path), shown(entry.name, bytes), names);
      continue;
    }
    search(relative(work, path), bytes, { ...values, ...names });
    const opened = await openBundle(path);
    for (const inside of opened.paths())
      search(`${folder} ${inside}`, Buffer.concat([Buffer.from(`${inside}\n`), opened.read(inside) ?? Buffer.alloc(0)]), {
        ...values,
        ...names,
      });
  }
}

try {
  mkdirSync(join(work, 'v'));
  for (const [name, value] of Object.entries({ ...secrets, ...names })) writeFileSync(join(work, 'v', name), value);
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(work, name), text);
  writeFileSync(join(work, 'inside.sh'), readFileSync(join(import.meta.dirname, 'private.sh')));
  run('up', [host, '--bind', `${project}:/opt/docker-triage`]);
  run('exec', [host, 'sh', '-c', 'mkdir -m 755 /private && tar -C /private -x'], tar(['-C', work, '-c', '.']));
  run('exec', [host, 'sh', '-c', 'cd /private && exec bash inside.sh']);
  tar(['-C', work, '-x'], run('exec', [host, 'tar', '-C', '/private', '-c', 'out', 'v']));

  const made = ['worker', 'manager', 'unlock'].map((name) => [name, readFileSync(join(work, 'v', name), 'utf8').trim()]);
  const values: Record<string, string> = { ...secrets, ...Object.fromEntries(made) };
  const folders = readdirSync(join(work, 'out')).filter((name) => name !== 'cmdlines');
  for (const folder of folders) await look(folder, values);
  search('command lines', readFileSync(join(work, 'out', 'cmdlines')), values);
  console.log(
    `${Object.keys(values).length} secrets and ${Object.keys(names).length} names, ${folders.length} looks, ${searched} texts: ${leaks.length} leaks`,
  );
  for (const leak of leaks) console.log(`  ${leak}`);
  process.exitCode = leaks.length === 0 && folders.length === 6 ? 0 : 1;
} finally {
  spawnSync(join(lab, 'down'), [host], { stdio: 'ignore' });
  if (!process.env.KEEP) rmSync(work, { recursive: true, force: true });
  else console.log(work);
}
