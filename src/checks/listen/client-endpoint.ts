import type { Client, ProfileLine } from '../../../collectors/client.ts';
import type { Engine } from '../../../collectors/engine.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeText } from '../cite.ts';
import { check } from '../define.ts';
import { citeProfile, unset, withoutLines } from './profile.ts';

const answersElsewhere = (engine: Engine) => engine.state === 'up' || engine.state === 'denied' || engine.state === 'slow';

const reason = ({ clientConnect: c, clientPing: p }: Engine) => {
  const answer = c.status === 'ok' ? p : c;
  return answer.status === 'missing'
    ? 'no such socket'
    : 'says' in answer
      ? answer.says
      : answer.text.split('\n')[0]?.slice(0, 100) || answer.status;
};

const dead = (engine: Engine) =>
  engine.clientEndpoint !== engine.endpoint &&
  engine.clientPing.status !== 'ok' &&
  engine.clientConnect.status !== 'skipped' &&
  !/HTTP request to an HTTPS server/.test(reason(engine));

/** What the client refuses as an address before it goes anywhere; a bare host with a port it takes for tcp. */
const malformed = (endpoint: string) =>
  !/^(?:unix|tcp|npipe|fd|ssh|https?):\/\/./.test(endpoint) && !/^(?:\[[0-9a-fA-F:.]+\]|[\w.-]*)(?::\d+)?$/.test(endpoint);

/** True where a line of a start-up file gives this value, with the shell's variables and commands in it for whatever they may be. */
function gives(written: string, value: string): boolean {
  const parts = written.split(/\$\([^)]*\)?|\$\{[^}]*\}|\$\w+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return written === value || (parts.length > 1 && parts.join('').length > 3 && new RegExp(`^${parts.join('\\S*')}$`).test(value));
}

const tlsOn = (client: Client) => Boolean(client.env.get('DOCKER_TLS_VERIFY') || client.env.get('DOCKER_TLS'));

export const clientDockerHost = check({
  code: 'DT310',
  name: 'client-docker-host',
  causes: ['client.docker-host'],
  needs: ['client', 'engine'],
  explains: ['DT304'],
  signatures: [
    {
      pattern: /Cannot connect to the Docker daemon at (?<host>tcp:\/\/\S+)\. Is the docker daemon running\?/,
      samples: [
        { text: 'Cannot connect to the Docker daemon at tcp://10.80.0.77:2375. Is the docker daemon running?', seen: 'docker 26.1.5' },
      ],
      misses: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    },
  ],
  find: ({ client, engine }): Finding | undefined => {
    // by ssh the client was not tried: the way leads over another program and its keys
    const untried = client.endpoint.startsWith('ssh://') && engine.clientPing.status !== 'ok';
    const odd = malformed(client.endpoint);
    if (client.decidedBy !== 'DOCKER_HOST' || !answersElsewhere(engine) || (!dead(engine) && !untried && !odd)) return undefined;
    const lines = client.profile.filter((l) => l.name === 'DOCKER_HOST' && gives(l.value, client.endpoint));
    // what was set for that host only would be asked of the local socket next
    const itsTls = client.profile.filter(
      (l) => /^DOCKER_(TLS|TLS_VERIFY|CERT_PATH)$/.test(l.name) && lines.some((host) => host.path === l.path),
    );
    const edits = withoutLines(client, [...lines, ...itsTls]);
    const [first] = lines;
    return {
      code: 'DT310',
      cause: 'client.docker-host',
      severity: untried ? 'hint' : 'error',
      confidence: untried ? 'possible' : 'certain',
      data: {
        endpoint: client.endpoint,
        how: odd ? 'which is no address' : untried ? 'which was not tried' : 'where nobody answers',
        where: first ? `${first.path}:${first.line}` : 'the environment of this shell',
        local: engine.endpoint,
      },
      cites: [
        first ? citeProfile(first) : { source: 'environment', text: `DOCKER_HOST=${client.endpoint}` },
        { source: client.endpoint, text: odd ? 'no scheme such as unix:// or tcp://' : untried ? 'was not tried' : reason(engine) },
      ],
      fixes:
        edits.length > 0
          ? [
              {
                id: 'unset-it',
                title: `take DOCKER_HOST out of ${edits.map((e) => e.path).join(', ')}`,
                risk: 'none',
                steps: edits.map((edit) => ({ edit })),
                note: 'It holds from the next login on; in this shell: `unset DOCKER_HOST`.',
              },
            ]
          : [],
    };
  },
});

export const clientContext = check({
  code: 'DT311',
  name: 'client-context',
  causes: ['client.context'],
  needs: ['client', 'engine'],
  explains: ['DT304'],
  signatures: [
    {
      pattern: /context "(?<name>[^"]+)": context not found|Current context "(?<current>[^"]+)" is not found/,
      samples: [
        {
          text: 'Current context "remote" is not found on the file system, please check your config file at /home/dev/.docker/config.json',
          seen: 'docker 26.1.5',
        },
      ],
    },
  ],
  find: ({ client, engine }): Finding | undefined => {
    const wanted = client.env.get('DOCKER_CONTEXT') || client.currentContext;
    if (!wanted || wanted === 'default' || client.decidedBy === 'DOCKER_HOST' || !answersElsewhere(engine)) return undefined;
    const known = client.contexts.find((c) => c.name === wanted);
    if (known && (!dead(engine) || client.endpoint !== known.host)) return undefined;
    const text = client.configText;
    const node = client.decidedBy === 'currentContext' && text ? nodeAt(parseJson(text).root, ['currentContext']) : undefined;
    const edit =
      text !== undefined && node
        ? { path: client.configPath, before: text, after: setKey(text, ['currentContext'], undefined) }
        : undefined;
    const lines = client.profile.filter((l) => l.name === 'DOCKER_CONTEXT' && l.value === wanted);
    const [first] = lines;
    return {
      code: 'DT311',
      cause: 'client.context',
      severity: 'error',
      confidence: 'certain',
      data: { name: wanted, leads: known ? `leads to ${known.host}, where nobody answers` : 'does not exist', local: engine.endpoint },
      cites: [
        text !== undefined && node
          ? citeText(client.configPath, text, node.offset, node.length)
          : first
            ? citeProfile(first)
            : { source: 'environment', text: `DOCKER_CONTEXT=${wanted}` },
        {
          source: known?.source ?? 'docker context ls',
          text: known ? `${known.name}: ${known.host}` : `no context ${wanted}`,
          note: known ? reason(engine) : 'not found',
        },
      ],
      fixes: edit
        ? [
            {
              id: 'use-default',
              title: 'go back to the context of this host (docker context use default)',
              risk: 'none',
              steps: [{ edit }],
            },
          ]
        : client.decidedBy === 'currentContext'
          ? []
          : unset(client, 'DOCKER_CONTEXT'),
    };
  },
});

const loopback = /^tcp:\/\/(?:127\.|localhost|\[::1\])/;

/** Where the daemon of this host has a socket of its own, that is the better way in than a port without TLS. */
function plainFixes(client: Client, engine: Engine, tls: readonly ProfileLine[], hosts: readonly ProfileLine[]): Fix[] {
  const local = engine.endpoint.startsWith('unix://') && loopback.test(client.endpoint) && hosts.length > 0;
  const fix = (id: string, words: string, lines: readonly ProfileLine[]): Fix[] => {
    const edits = withoutLines(client, lines);
    if (edits.length === 0) return [];
    return [
      { id, title: `take ${words} out of ${edits.map((e) => e.path).join(', ')}`, risk: 'none', steps: edits.map((edit) => ({ edit })) },
    ];
  };
  return [
    ...(local ? fix('use-the-socket', 'DOCKER_HOST and the TLS variables', [...tls, ...hosts]) : []),
    ...fix('plain-client', 'the TLS variables', tls),
  ];
}

/** Where the client has its TLS files, it is told to use them by the line that sets DOCKER_HOST. */
function tlsFixes(client: Client, hosts: readonly ProfileLine[]): Fix[] {
  const [line] = hosts;
  const before = line && client.profileFiles.get(line.path);
  const rows = before?.split('\n');
  const row = line && rows?.[line.line - 1];
  if (!line || !before || !rows || row === undefined) return [];
  const after = rows.toSpliced(line.line, 0, `${/^\s*/.exec(row)?.[0] ?? ''}export DOCKER_TLS_VERIFY=1`).join('\n');
  return [
    {
      id: 'use-tls',
      title: `set DOCKER_TLS_VERIFY=1 in ${line.path} too`,
      risk: 'none',
      steps: [{ edit: { path: line.path, before, after } }],
      note: 'It holds from the next login on. Every user of that file needs a certificate in ~/.docker.',
    },
  ];
}

export const clientTls = check({
  code: 'DT313',
  name: 'client-tls-mismatch',
  causes: ['client.tls-mismatch'],
  needs: ['client', 'engine', 'tls'],
  explains: ['DT310', 'DT304'],
  signatures: [
    {
      pattern:
        /Client sent an HTTP request to an HTTPS server|error during connect: .*(?:http: server gave HTTP response to HTTPS client|first record does not look like a TLS handshake)/,
      samples: [
        { text: 'Error response from daemon: Client sent an HTTP request to an HTTPS server.', seen: 'docker 26.1.5' },
        {
          text: 'error during connect: Get "https://127.0.0.1:2375/v1.45/info": http: server gave HTTP response to HTTPS client',
          seen: 'docker 26.1.5',
        },
      ],
    },
  ],
  find: ({ client, engine, tls }): Finding | undefined => {
    if (!client.endpoint.startsWith('tcp://')) return undefined;
    const plainServer = engine.clientPing.status === 'ok';
    const tlsServer = engine.clientPing.status === 'failed' && /HTTP request to an HTTPS server/.test(engine.clientPing.text);
    const wantsTls = tlsOn(client);
    if (!(plainServer && wantsTls) && !(tlsServer && !wantsTls)) return undefined;
    const lines = client.profile.filter((l) => l.name === 'DOCKER_TLS_VERIFY' || l.name === 'DOCKER_TLS');
    const hosts = client.profile.filter((l) => l.name === 'DOCKER_HOST' && l.value === client.endpoint);
    const [first] = lines;
    return {
      code: 'DT313',
      cause: 'client.tls-mismatch',
      severity: 'error',
      confidence: 'certain',
      data: {
        endpoint: client.endpoint,
        client: wantsTls ? 'speaks TLS' : 'speaks plain HTTP',
        server: plainServer ? 'plain HTTP' : 'TLS',
      },
      cites: [
        first && plainServer
          ? citeProfile(first)
          : { source: 'environment', text: `DOCKER_HOST=${client.endpoint}${wantsTls ? ' DOCKER_TLS_VERIFY=1' : ''}` },
        { source: client.endpoint, text: plainServer ? 'answers plain HTTP' : 'answers TLS only' },
      ],
      fixes: plainServer ? plainFixes(client, engine, lines, hosts) : tls.client.usual ? tlsFixes(client, hosts) : [],
    };
  },
});
