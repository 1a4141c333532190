import type { Recorded } from '../../src/core/gather.ts';
import { walkSymptom } from '../../src/core/walk.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Ask } from '../../src/model/ask.ts';
import type { Code } from '../../src/model/finding.ts';
import type { Requested } from '../../src/model/requested.ts';
import type { Safe } from '../../src/model/safe.ts';
import type { Fact, Symptom } from '../../src/model/tree.ts';
import type { CauseEntry, FindingsFile } from '../../src/report/findings.ts';
import { layout } from '../../src/report/layout.ts';
import { parsePage } from '../../src/report/page.ts';
import type { Session, Shown } from '../../src/tui/session.ts';

// A made-up broken host, of which every screen can be drawn, so that a new check changes no snapshot.

const page = parsePage(`# {{title}}

dockerd does not take the file {{file}}.

## Why
A comma after the last member ends the file for the reader: it waits for one more name, and finds a brace. The daemon reads its file once, at its start.

## Fixes
### drop-the-comma
Takes the comma away.

## Healthy
daemon.json is well-formed.

## Read more
- docs.docker.com
`);

export const symptoms: readonly Symptom[] = [
  {
    id: 'down',
    title: 'The daemon does not start',
    shownBy: ['daemon-down', 'unit-failed'],
    questions: [
      { id: 'unit', asks: 'Does systemd refuse to run it?', looks: ['DT201'] },
      { id: 'config', asks: 'Does dockerd refuse its configuration?', looks: ['DT101', 'DT102'] },
      { id: 'disk', asks: 'Can it not use its data-root?', looks: ['DT501'], hint: '`df -h` tells how full it is.' },
      { id: 'net', asks: 'Does its network set-up fail?', looks: ['DT601'] },
    ],
    otherwise: 'Nothing that is known stops it. Send the bundle to your support.',
  },
  {
    id: 'denied',
    title: 'Permission denied on the socket',
    shownBy: ['socket-denied'],
    questions: [{ id: 'caller', asks: 'May this user not open the socket?', looks: ['DT307'] }],
    otherwise: 'The caller may open the socket. Send the bundle of the user who is refused to whoever keeps this host.',
  },
  {
    id: 'all',
    title: 'I do not know: look at everything',
    shownBy: [],
    questions: [{ id: 'any', asks: 'Is anything wrong?', looks: ['DT101', 'DT102', 'DT201', 'DT305', 'DT307', 'DT501', 'DT601'] }],
    otherwise: 'Nothing was found. Send the bundle to your support.',
  },
];

const json = '{\n  "log-level": "info",\n  "hosts": ["unix:///run/docker.sock"],\n}\n';

export const syntax: CauseEntry = {
  code: 'DT102',
  name: 'json-syntax',
  cause: 'daemon-json.syntax',
  severity: 'error',
  confidence: 'certain',
  title: 'daemon.json is not well-formed: a comma before the closing brace',
  summary: 'dockerd does not take the file /etc/docker/daemon.json.',
  cites: [
    { source: '/etc/docker/daemon.json', line: 3, column: 39, length: 1, text: '  "hosts": ["unix:///run/docker.sock"],' },
    {
      source: 'journalctl -u docker.service',
      line: 2,
      text: 'Nov 24 dockerd[7]: unable to configure the Docker daemon: invalid character',
    },
  ],
  explains: ['DT204'],
  fixes: [
    {
      id: 'drop-the-comma',
      title: 'take the comma away',
      risk: 'restarts-daemon',
      steps: [
        { edit: { path: '/etc/docker/daemon.json', before: json, after: json.replace('],\n}', ']\n}') } },
        { run: ['systemctl', 'restart', 'docker.service'] },
      ],
      verify: '`sudo docker info` answers',
    },
    {
      id: 'move-the-file',
      title: 'start without the file',
      risk: 'stops-containers',
      steps: [
        { run: ['mv', '/etc/docker/daemon.json', '/etc/docker/daemon.json.old'] },
        { run: ['systemctl', 'restart', 'docker.service'] },
      ],
      verify: '`sudo docker info` answers',
    },
  ],
};

export const open: CauseEntry = {
  ...syntax,
  code: 'DT305',
  name: 'insecure-tcp',
  cause: 'listen.insecure-tcp',
  severity: 'warning',
  confidence: 'likely',
  title: 'The API is open on tcp://0.0.0.0:2375',
  summary: 'Who reaches this port is root on this host.',
  cites: [{ source: '/etc/docker/daemon.json', line: 3, text: '  "hosts": ["unix:///run/docker.sock"],' }],
  explains: [],
  fixes: [],
};

export function record(
  collector: string,
  key: string,
  ask: Partial<Ask> & { kind: Ask['kind'] },
  answer: Partial<Answer> & { status: Answer['status'] },
  more: Partial<Recorded> = {},
): Recorded {
  const text = 'text' in answer ? String(answer.text) : '';
  return {
    collector,
    key,
    ask: { why: `what ${key} tells`, ...ask } as Ask,
    answer: answer as Answer,
    ms: 12,
    originalBytes: text.length,
    redactions: {},
    ...more,
  };
}

const safe = (text: string) => text as Safe;

export const records: readonly Recorded[] = [
  record('config', 'file', { kind: 'file', path: '/etc/docker/daemon.json' }, { status: 'ok', text: safe(json) }),
  record(
    'client',
    'env',
    { kind: 'env', names: ['HTTPS_PROXY'] },
    { status: 'ok', text: safe('HTTPS_PROXY=http://u:secret-0123456789@proxy:3128\nDOCKER_HOST=\n') },
    {
      redactions: { url: 1 },
    },
  ),
  record(
    'logs',
    'docker',
    { kind: 'run', argv: ['journalctl', '-u', 'docker.service'] },
    {
      status: 'ok',
      text: safe(
        [
          'Nov 24 dockerd[7]: Starting up',
          'Nov 24 dockerd[7]: unable to configure the Docker daemon: invalid character',
          ...Array.from({ length: 60 }, (_, i) => `Nov 24 systemd[1]: line ${i + 3}`),
        ].join('\n'),
      ),
    },
  ),
  record('kernel', 'dmesg', { kind: 'run', argv: ['dmesg'], needs: 'root' }, { status: 'denied', says: safe('dmesg: permission denied') }),
  record(
    'engine',
    'ping',
    { kind: 'dial', endpoint: 'unix:///run/docker.sock', path: '/_ping' },
    { status: 'timeout', says: safe('no answer within 2500 ms') },
  ),
];

const couldNotLook: FindingsFile['couldNotLook'] = [
  { collector: 'kernel', source: 'dmesg', status: 'denied', why: 'what the kernel said', command: 'sudo docker-triage --collect' },
];

/** A look at the made-up host, with these causes. */
export function look(causes: readonly CauseEntry[] = [syntax, open], state: 'down' | 'up' = 'down'): Shown {
  const file: FindingsFile = {
    schemaVersion: 1,
    target: {
      kind: 'rootful',
      unit: 'docker.service',
      configFile: '/etc/docker/daemon.json',
      dataRoot: '/var/lib/docker',
      socket: '/run/docker.sock',
      endpoint: 'unix:///run/docker.sock',
      engine: '28.5.2',
      state,
    },
    causes: [...causes],
    healthy: [{ code: 'DT201', name: 'dropin-execstart' }],
    couldNotLook,
  };
  const facts: Fact[] = state === 'down' ? ['daemon-down', 'unit-failed'] : [];
  const shown = symptoms.filter((s) => s.shownBy.some((fact) => facts.includes(fact))).map((s) => walkSymptom(s, knownOf(causes, facts)));
  return {
    file,
    report: layout(file, { pages: () => page, walks: shown, healthy: () => 'daemon.json is well-formed.' }),
    glance: [
      state === 'down'
        ? { what: 'Unit', says: 'docker.service failed (exit-code), since Tue 2026-11-24 03:00:00 UTC', mood: 'bad' }
        : { what: 'Unit', says: 'docker.service active, running', mood: 'good' },
      state === 'down'
        ? { what: 'Process', says: 'no dockerd runs', mood: 'bad' }
        : { what: 'Process', says: 'dockerd 70, for 3 min', mood: 'good' },
      { what: 'Socket', says: '/run/docker.sock, root:docker 0660', mood: 'good' },
      state === 'down' ? { what: 'API', says: 'nobody answers', mood: 'bad' } : { what: 'API', says: 'answers', mood: 'good' },
    ],
    walks: shown,
    records,
  };
}

function knownOf(causes: readonly CauseEntry[], facts: readonly Fact[]) {
  const codes = causes.map((c) => c.code);
  const clear: Code[] = ['DT201', 'DT307'];
  return { facts: new Set(facts), found: new Set(codes), clear: new Set(clear), roots: codes };
}

/** A request of a stranger for some of it. */
export const requested: Requested = {
  case: 'CASE-7',
  from: 'Example Support',
  contact: 'support@example.com',
  why: 'dockerd does not start since the update\nIt was asked for on the phone.',
  expires: '2026-12-31T00:00:00Z',
  since: '24h',
  maxSize: '5MB',
  encryptTo: [`age1${'q'.repeat(58)}`],
  signed: { by: `ed25519:${'A'.repeat(43)}=`, trusted: true },
  items: [
    { name: 'config', says: 'The daemon configuration file', takes: { looks: 4, root: 0, group: false, bytes: 820 } },
    { name: 'engine', says: 'The Engine API', takes: { looks: 3, root: 0, group: true, bytes: 13_000 } },
    {
      name: 'logs',
      says: 'Logs of dockerd, systemd, containerd and the kernel',
      takes: { looks: 14, root: 10, group: false, bytes: 46_000 },
    },
    { name: 'validate', says: "dockerd's own verdict on its configuration", takes: { looks: 0, root: 0, group: false, bytes: 250 } },
    { name: 'readable', says: 'hosts, addresses as they are, not replaced' },
    { name: 'patterns', says: 'lines of these answers with: "level=error"' },
    { name: 'questions', says: 'your answers to 2 questions' },
  ],
  questions: [
    { id: 'since', text: 'Since when?' },
    { id: 'changed', text: 'What was changed last: packages, files, the network?' },
  ],
  unknown: [],
  given: { refused: [], answers: {} },
  asRoot: true,
};

/** A session over the made-up host. `looks` are what one look after the other finds. */
export function session(over: Partial<Session> = {}, looks: readonly Shown[] = [look()]): Session {
  let n = -1;
  const now = () => looks[Math.min(Math.max(0, n), looks.length - 1)] as Shown;
  return {
    origin: { kind: 'host' },
    symptoms,
    factWords: new Proxy({} as Record<Fact, string>, {
      get: (_, fact) => ({ 'daemon-down': 'nobody answers on its socket', 'unit-failed': 'its unit failed' })[String(fact)] ?? String(fact),
    }),
    look: async () => {
      n++;
      return now();
    },
    walk: (symptom, skipped) =>
      walkSymptom(symptom, knownOf(now().file.causes, now().glance[3]?.mood === 'bad' ? ['daemon-down', 'unit-failed'] : []), skipped),
    check: (code) => ({ name: `check-${code.slice(2)}`, reads: code === 'DT501' ? ['kernel'] : ['config', 'logs'] }),
    healthy: (code) => (code === 'DT201' ? 'ExecStart= is set once.' : undefined),
    explain: (code) => `${code} a check\n\n# Why\nBecause of \`daemon.json\`.\n`,
    items: ({ notes }) => [
      { path: 'README.md', bytes: 1000 },
      { path: 'diagnosis.md', bytes: 2345 },
      ...(notes === '' ? [] : [{ path: 'notes.md', bytes: notes.length }]),
      { path: 'manifest.json', bytes: 51_234 },
    ],
    save: async () => ({ path: '/root/docker-triage-20261124T030000Z.zip', bytes: 58_500 }),
    savePatch: async (code, fix) => ({ path: `/root/${code}-${fix}.patch`, bytes: 180 }),
    ...over,
  };
}
