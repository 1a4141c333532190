import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';

/** One Docker context of the caller. */
export interface Context {
  name: string;
  host: string;
  source: string;
}

/** A line of a start-up file that sets a variable of the client. */
export interface ProfileLine {
  path: string;
  line: number;
  text: string;
  name: string;
  value: string;
}

/** How the caller's `docker` command would reach a daemon. */
export interface Client {
  env: ReadonlyMap<string, string>;
  configPath: string;
  /** Redacted text of ~/.docker/config.json; undefined where absent or unreadable (see `configStatus`). */
  configText: string | undefined;
  configStatus: string;
  configStat: StatLine | undefined;
  folderStat: StatLine | undefined;
  currentContext: string | undefined;
  contexts: readonly Context[];
  /** The endpoint that the client would use, and what decided it. */
  endpoint: string;
  decidedBy: 'DOCKER_HOST' | 'DOCKER_CONTEXT' | 'currentContext' | 'default';
  profile: readonly ProfileLine[];
  /** The text of those start-up files, by path, for edits. */
  profileFiles: ReadonlyMap<string, string>;
  /** Whether the store of pass(1) was made, which the helper of that name uses. */
  passwordStore: 'there' | 'missing' | 'unknown';
  /** Names of the credential helpers that are installed, without `docker-credential-`. */
  helpers: readonly string[];
  /** Programs found, by path. */
  programs: readonly string[];
  /** Whether the search for them gave an answer. */
  programsStatus: 'looked' | 'unknown';
}

const names = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_TLS',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'DOCKER_API_VERSION',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'PATH',
  'SUDO_USER',
  'PASSWORD_STORE_DIR',
];
const folders = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/snap/bin', '/bin', '/sbin'];
const programs = ['docker', 'dockerd', 'containerd', 'runc', 'containerd-shim-*', 'docker-proxy', 'iptables', 'podman'];
const clientVariable =
  '^[^#]*(DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION)|[hH][tT][tT][pP][sS]?_[pP][rR][oO][xX][yY])=';

const configFolder = (env: ReadonlyMap<string, string>, home: string) => env.get('DOCKER_CONFIG') || `${home}/.docker`;

function readEnv(text: string | undefined): Map<string, string> {
  return new Map(
    (text ?? '').split('\n').flatMap((line) => {
      const at = line.indexOf('=');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)] as const] : [];
    }),
  );
}

/** Parses one answer of kind `stat`. */
export function readStat(text: string | undefined): StatLine | undefined {
  return text ? (JSON.parse(text) as StatLine) : undefined;
}

/** Parses an answer of kind `list`. */
export function readList(text: string | undefined): StatLine[] {
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StatLine);
}

function parseObject(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function readContext(text: string, source: string): Context[] {
  const meta = parseObject(text) as { Name?: unknown; Endpoints?: { docker?: { Host?: unknown } } } | undefined;
  const host = meta?.Endpoints?.docker?.Host;
  return typeof meta?.Name === 'string' && typeof host === 'string' ? [{ name: meta.Name, host, source }] : [];
}

/** The assignments of each line that grep printed: `export A=1 B=2` has two. */
function readProfile(text: string | undefined): ProfileLine[] {
  return (text ?? '').split('\n').flatMap((row) => {
    const [, path = '', line, content = ''] = /^([^:]+):(\d+):(.*)$/.exec(row) ?? [];
    const set = /([A-Za-z_]+)=(?:"([^"]*)"|'([^']*)'|["']?([^"'\s;]*))/g;
    return [...content.matchAll(set)].map(([, name = '', ...values]) => ({
      path,
      line: Number(line),
      text: content,
      name,
      value: values.find((v) => v !== undefined) ?? '',
    }));
  });
}

const profilePaths = (text: string | undefined) => [...new Set(readProfile(text).map((l) => l.path))].slice(0, 10);

interface Seen {
  caller: Caller;
}

export const client: Collector<Client, Seen> = {
  name: 'client',
  title: 'The docker command of the caller',
  needs: ['caller'],
  asks: ({ caller }): Asks => ({
    env: { kind: 'env', names, why: 'variables that send the client elsewhere' },
    programs: {
      kind: 'run',
      argv: [
        'find',
        '-L',
        ...folders,
        '-maxdepth',
        '1',
        '-type',
        'f',
        '(',
        ...programs.flatMap((p, i) => (i ? ['-o', '-name', p] : ['-name', p])),
        ')',
      ],
      why: 'which programs of the engine are installed, and where',
    },
    helpers: {
      kind: 'run',
      argv: ['find', '-L', ...folders, '-maxdepth', '1', '-name', 'docker-credential-*'],
      why: 'whether the credential helpers of the client exist',
    },
    'password-store': {
      kind: 'stat',
      path: `${caller.home}/.password-store/.gpg-id`,
      why: 'whether the credential helper of pass has a store',
      detail: true,
    },
    profile: {
      kind: 'run',
      argv: [
        'grep',
        '-rsHnE',
        clientVariable,
        '/etc/environment',
        '/etc/profile',
        '/etc/profile.d',
        '/etc/bash.bashrc',
        ...['.profile', '.bash_profile', '.bash_login', '.bashrc', '.zshrc', '.zprofile', '.pam_environment'].map(
          (f) => `${caller.home}/${f}`,
        ),
      ],
      why: 'the file and line that sets such a variable',
    },
  }),
  more: (answers, { caller }): Asks => {
    const folder = configFolder(readEnv(answers.text('env')), caller.home);
    return {
      'config-stat': { kind: 'stat', path: `${folder}/config.json`, why: 'who owns the client configuration' },
      'folder-stat': { kind: 'stat', path: folder, why: 'who owns the client configuration' },
      ...Object.fromEntries(
        profilePaths(answers.output('profile')).map((path, i) => [
          `profile-${i}`,
          { kind: 'file', path, why: 'the whole start-up file, for an edit' } as const,
        ]),
      ),
      config: {
        kind: 'file',
        path: `${folder}/config.json`,
        why: 'current context, credential helpers, proxies; the secrets are redacted',
      },
      contexts: {
        kind: 'run',
        argv: ['grep', '-rHs', '--include=meta.json', '"Name"', `${folder}/contexts/meta`],
        why: 'endpoints of the Docker contexts',
      },
    };
  },
  read: (answers, { caller }): Client => {
    const env = readEnv(answers.text('env'));
    const folder = answers.get('folder-stat');
    const config = answers.get('config');
    const configText = answers.text('config');
    const parsed = parseObject(configText);
    const profileFiles = new Map(
      profilePaths(answers.output('profile')).flatMap((path, i): [string, string][] => {
        const file = answers.get(`profile-${i}`);
        return file.status === 'ok' ? [[path, file.text]] : file.status === 'missing' ? [[path, '']] : [];
      }),
    );
    const contexts = (answers.output('contexts') ?? '').split('\n').flatMap((line) => {
      const at = line.indexOf(':{');
      return at > 0 ? readContext(line.slice(at + 1), line.slice(0, at)) : [];
    });
    const current = typeof parsed?.currentContext === 'string' && parsed.currentContext !== 'default' ? parsed.currentContext : undefined;
    const wanted = env.get('DOCKER_CONTEXT') || current;
    const named = contexts.find((c) => c.name === wanted);
    const store = answers.get('password-store').status;
    const dockerHost = env.get('DOCKER_HOST');
    const decidedBy = dockerHost ? 'DOCKER_HOST' : env.get('DOCKER_CONTEXT') ? 'DOCKER_CONTEXT' : current ? 'currentContext' : 'default';
    return {
      env,
      configPath: `${configFolder(env, caller.home)}/config.json`,
      configText,
      configStatus: config.status,
      configStat: readStat(answers.text('config-stat')),
      folderStat: folder.status === 'ok' ? readStat(folder.text) : undefined,
      currentContext: current,
      contexts,
      endpoint: dockerHost || named?.host || 'unix:///var/run/docker.sock',
      decidedBy,
      profile: readProfile(answers.output('profile')).filter(({ path, line, text }) => {
        const file = profileFiles.get(path);
        return file === undefined || file.split('\n')[line - 1] === text;
      }),
      profileFiles,
      passwordStore: env.get('PASSWORD_STORE_DIR') ? 'unknown' : store === 'ok' ? 'there' : store === 'missing' ? 'missing' : 'unknown',
      helpers: (answers.output('helpers') ?? '').split('\n').flatMap((path) => /\/docker-credential-([^/]+)$/.exec(path)?.[1] ?? []),
      programs: (answers.output('programs') ?? '').split('\n').filter((line) => line.startsWith('/')),
      programsStatus: answers.output('programs') === undefined ? 'unknown' : 'looked',
    };
  },
};
