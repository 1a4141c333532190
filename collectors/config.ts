import { parseJson } from '../src/dockerd/json.ts';
import { parseVersion, type Version } from '../src/dockerd/version.ts';
import type { Answer, Encoding } from '../src/model/answer.ts';
import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';
import { type Client, readStat } from './client.ts';
import type { Service } from './service.ts';

/** The daemon's configuration file as it is on the disk, and the engine that has to read it. */
export interface Config {
  /** /etc/docker/daemon.json, or what `--config-file` names. */
  path: string;
  /** True where `--config-file` was given: then a missing file is fatal. */
  explicit: boolean;
  status: Answer['status'];
  /** The redacted text, line for line the file's. Undefined where it could not be read. */
  text: string | undefined;
  encoding: Encoding;
  stat: StatLine | undefined;
  /** Version of the dockerd binary that the unit starts. */
  engine: Version | undefined;
  /** The same in that binary's own words, such as 26.1.5+dfsg1: what a running engine says of itself. */
  version: string | undefined;
  /** Path of that binary; undefined where none was found. */
  binary: string | undefined;
  /** The command line that counts: the unit's, else the running daemon's, else empty. Without the program. */
  argv: readonly string[];
  /** Files that options name and dockerd reads at its start. */
  named: readonly { key: string; path: string; status: Answer['status']; text: string | undefined }[];
}

/** Options whose value is a path that dockerd opens when it starts. */
const fileOptions = ['seccomp-profile', 'init-path', 'userland-proxy-path'] as const;

function namedFiles(text: string | undefined): { key: string; path: string }[] {
  const { value } = parseJson(text ?? '');
  if (typeof value !== 'object' || value === null) return [];
  const options = value as Record<string, unknown>;
  return fileOptions.flatMap((key) => {
    const path = options[key];
    return typeof path === 'string' && path.startsWith('/') ? [{ key, path }] : [];
  });
}

/** The value of a long flag in a command line, `--name=value` or `--name value`. */
export function flagValue(argv: readonly string[], name: string): string | undefined {
  for (const [i, word] of argv.entries()) {
    if (word === name) return argv[i + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return undefined;
}

interface Seen {
  caller: Caller;
  service: Service;
  client: Client;
}

const liveDaemon = (service: Service) => service.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));

function commandLine({ service }: Seen): readonly string[] {
  const words = service.exec.length > 0 ? service.exec : (liveDaemon(service)?.argv ?? []);
  return words.slice(1);
}

function configFile(seen: Seen): { path: string; explicit: boolean } {
  const named = flagValue(commandLine(seen), '--config-file');
  if (named) return { path: named, explicit: true };
  if (seen.client.programs.every((p) => !/dockerd$/.test(p)) && seen.client.programs.includes('/snap/bin/docker')) {
    return { path: '/var/snap/docker/current/config/daemon.json', explicit: false };
  }
  return { path: '/etc/docker/daemon.json', explicit: false };
}

function binary({ service, client }: Seen): string | undefined {
  const started = service.exec[0];
  const found = client.programs.filter((p) => p.endsWith('/dockerd'));
  return started && found.includes(started) ? started : found[0];
}

export const config: Collector<Config, Seen> = {
  name: 'config',
  title: 'The daemon configuration file',
  needs: ['caller', 'service', 'client'],
  asks: (seen): Asks => {
    const { path } = configFile(seen);
    const program = binary(seen);
    return {
      file: { kind: 'file', path, why: 'the options of the daemon' },
      stat: { kind: 'stat', path, why: 'whether it is a file, and who may read and write it' },
      folder: { kind: 'list', path: path.replace(/\/[^/]*$/, '') || '/', why: 'copies and misnamed files beside it' },
      ...(program ? { version: { kind: 'run', argv: [program, '--version'], why: 'which options this engine knows' } as const } : {}),
    };
  },
  more: (answers): Asks =>
    Object.fromEntries(
      namedFiles(answers.text('file')).flatMap(({ key, path }) => [
        [`named-${key}`, { kind: 'stat', path, why: `"${key}" names this file` } as const],
        // a profile is read when a container starts, not before
        ...(key === 'seccomp-profile' ? [['seccomp', { kind: 'file', path, why: 'whether the profile is JSON' } as const] as const] : []),
      ]),
    ),
  read: (answers, seen): Config => {
    const file = answers.get('file');
    return {
      ...configFile(seen),
      status: file.status,
      text: file.status === 'ok' ? file.text : undefined,
      encoding: (file.status === 'ok' && file.encoding) || 'utf-8',
      stat: readStat(answers.text('stat')),
      engine: parseVersion(answers.text('version')),
      version: /^Docker version (\S+?)(?:,|$)/m.exec(answers.text('version') ?? '')?.[1],
      binary: binary(seen),
      argv: commandLine(seen),
      named: namedFiles(file.status === 'ok' ? file.text : undefined).map((n) => ({
        ...n,
        status: answers.get(`named-${n.key}`).status,
        text: n.key === 'seccomp-profile' ? answers.text('seccomp') : undefined,
      })),
    };
  },
};
