import { createHash } from 'node:crypto';
import { keptLines } from './kept-table.ts';
import { secretKinds as namedKinds } from './kinds-table.ts';
import { createSource, HEX, type Source } from './source.ts';
import { unnamedKinds } from './unnamed-table.ts';

const secretKinds = [...namedKinds, ...unnamedKinds];

/** One planted value. `core` is what must not be readable; `identity` joins the places of one person, host or address. */
export interface Planted {
  id: string;
  kind: string;
  class: 'secret' | 'pii';
  tier: 'core' | 'hard';
  form: string;
  value: string;
  core: string[];
  as?: string;
  identity?: string;
}
export interface Kept {
  kind: string;
  value: string;
  tier: 'must' | 'soft';
  text: string;
  count: number;
}
export interface CorpusFile {
  file: string;
  secrets: Planted[];
  keep: Kept[];
  probes: { identity: string; before: string; after: string }[];
}
export interface Manifest {
  schema: 'redact-corpus/1';
  files: CorpusFile[];
  identities: { id: string; kind: string; tier: 'core' | 'hard'; value: string }[];
}
export interface Corpus {
  manifest: Manifest;
  /** Content by file name. */
  texts: Map<string, string>;
}

const MARKED = /‹([^›]*)›/g;
const unmark = (text: string) => text.replace(/[‹›]/g, '');

/** Whose host the corpus is about. */
const people = [
  ['host', 'host', 'tarnbeck9'],
  ['fqdn', 'host', 'tarnbeck9.ops.quillmore.net'],
  ['domain', 'domain', 'quillmore.net'],
  ['registry', 'host', 'registry.quillmore.net'],
  ['user', 'user', 'ottilie'],
  ['user2', 'user', 'bramwell.k'],
  ['mail', 'mail', 'ottilie.brandt@quillmore.net'],
  ['mail2', 'mail', 'oncall@harrowgate-labs.io'],
  ['ip', 'ip4', '85.214.77.19'],
  ['ip2', 'ip4', '51.38.104.7'],
  ['ip6', 'ip6', '2a01:4f8:c17:51d2::1'],
  ['mac', 'mac', '3c:ec:ef:4a:91:d7'],
  ['cloud', 'account', '493817265504'],
] as const;

const wherePerson: Record<string, (value: string) => string[]> = {
  host: (v) => [`Jan 02 03:04:05 ${v} dockerd[812]: ready`, `root@${v}:~# docker ps`, `_HOSTNAME=${v}`],
  fqdn: (v) => [`127.0.1.1 ${v}`, `x509: certificate is valid for ${v}, not db`, `https://${v}:2376/info`],
  domain: (v) => [`search ${v}`, `NO_PROXY=localhost,.${v}`],
  registry: (v) => [`Get "https://${v}:5443/v2/": EOF`, `image: ${v}:5443/team/app:1.2`, `pull ${v}/app`],
  user: (v) => [`/home/${v}/.docker/config.json: permission denied`, `uid=1000(${v}) gid=1000(${v})`, `sudo: ${v} : TTY=pts/0`],
  user2: (v) => [`Accepted publickey for ${v} from 10.0.0.7 port 2`, `"owner":"${v}"`],
  mail: (v) => [`maintainer="O. <${v}>"`, `git config user.email ${v}`],
  mail2: (v) => [`{"notify":"${v}"}`, `mail to ${v} failed`],
  ip: (v) => [`dial tcp ${v}:443: i/o timeout`, `Accepted from ${v} port 22`, `"Ip":"${v}"`],
  ip2: (v) => [`http://${v}/v2/`, `nameserver ${v}`],
  ip6: (v) => [`dial tcp [${v}]:443: refused`, `inet6 ${v}/64 scope global`],
  mac: (v) => [`link/ether ${v} brd ff:ff:ff:ff:ff:ff`, `HWaddr ${v.toUpperCase()}`],
  cloud: (v) => [`arn:aws:iam::${v}:role/app`, `${v}.dkr.ecr.eu-west-1.amazonaws.com/app:1`],
};

/** Where evidence lies on a Docker host; a file name decides nothing, it only looks as it should. */
const places = [
  'etc/docker/notes.conf',
  'var/log/docker.log',
  'var/log/syslog',
  'root/.docker/config.txt',
  'home/app/compose.yaml',
  'etc/systemd/docker.service.d/env.conf',
  'opt/app/.env',
  'inspect/web.txt',
  'proc/812/environ.txt',
  'var/log/app.log',
  'etc/default/docker',
  'root/.bash_history',
  'inspect/db.txt',
  'var/log/nginx/access.log',
];

/** Makes a corpus: every kind of secret twice, once as it is and once inside a line of the json-file log driver. */
export function makeCorpus(seed: string): Corpus {
  const source = createSource(seed);
  const texts = new Map<string, string>();
  const files: CorpusFile[] = [];
  const perFile = Math.ceil(secretKinds.length / places.length);
  for (const [number, place] of places.entries()) {
    const kinds = secretKinds.slice(number * perFile, (number + 1) * perFile);
    for (const form of ['plain', 'json-escaped'] as const) {
      const name = form === 'plain' ? `planted/${place}` : `planted/var/lib/docker/containers/${source.from(HEX, 12)}/${number}-json.log`;
      const one: CorpusFile = { file: name, secrets: [], keep: [], probes: [] };
      const blocks: string[] = [];
      for (const { kind, tier, write } of kinds) {
        const text = write(source);
        const cores = [...text.matchAll(MARKED)].map((m) => m[1]!);
        for (const core of new Set(cores))
          one.secrets.push({
            id: `${kind}#${name}#${one.secrets.length}`,
            kind,
            class: 'secret',
            tier,
            form,
            value: core,
            core: core.split('\n'),
          });
        blocks.push(unmark(text), keptBlock(source, one, form));
      }
      for (const block of peopleBlocks(source, one, number)) blocks.push(block);
      files.push(one);
      texts.set(name, form === 'plain' ? `${blocks.join('\n')}\n` : blocks.map((block) => logLine(block, source)).join(''));
    }
  }
  const benign: CorpusFile = { file: 'benign/dockerd.log', secrets: [], keep: [], probes: [] };
  const lines: string[] = [];
  for (let round = 0; round < 3; round++) for (const line of keptLines) lines.push(keep(line(source), benign, 'plain'));
  files.push(benign);
  texts.set(benign.file, `${lines.join('\n')}\n`);
  const identities = people.map(([id, kind, value]) => ({ id, kind, tier: 'core' as const, value }));
  return { manifest: { schema: 'redact-corpus/1', files, identities }, texts };
}

const logLine = (block: string, s: Source) =>
  `${JSON.stringify({ log: `${block}\n`, stream: s.pick(['stdout', 'stderr']), time: '2026-01-02T03:04:05.678901234Z' })}\n`;

function keptBlock(source: Source, one: CorpusFile, form: string): string {
  return keep(source.pick(keptLines)(source), one, form);
}

function keep(marked: string, one: CorpusFile, form: string): string {
  for (const [, value] of marked.matchAll(MARKED)) {
    const text = form === 'plain' ? value! : JSON.stringify(value!).slice(1, -1);
    one.keep.push({ kind: 'line', value: value!, tier: 'must', text, count: 1 });
  }
  return unmark(marked);
}

/** Lines with people, hosts and addresses, and one probe each: the placeholder is read between two marks. */
function* peopleBlocks(source: Source, one: CorpusFile, number: number): Generator<string> {
  for (const [id, kind, value] of people) {
    if ((createHash('sha256').update(`${number}${id}`).digest()[0]! & 3) === 0) continue;
    one.secrets.push({
      id: `${kind}#${one.file}#${id}`,
      kind,
      class: 'pii',
      tier: 'core',
      form: 'plain',
      value,
      core: [value],
      identity: id,
    });
    yield source.pick(wherePerson[id]!(value));
    const mark = createHash('sha256')
      .update(`${one.file} ${id}`)
      .digest('hex')
      .slice(0, 3)
      .replace(/[a-f]/g, (c) => String(c.charCodeAt(0) % 10));
    const probe = `mark${mark}`;
    if (one.probes.some((p) => p.before.startsWith(`${probe}a`))) continue;
    one.probes.push({ identity: id, before: `${probe}a peer=`, after: ` ${probe}z` });
    yield `${probe}a peer=${value} ${probe}z`;
  }
}
