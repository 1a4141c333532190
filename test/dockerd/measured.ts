import { readFileSync } from 'node:fs';
import { decode } from '../../src/dockerd/decode.ts';
import { nodeAt, parseJson } from '../../src/dockerd/json.ts';
import type { Surroundings } from '../../src/dockerd/surroundings.ts';
import type { Problem } from '../../src/dockerd/validate.ts';
import { parseVersion, type Version } from '../../src/dockerd/version.ts';

/** One file and what real engines said to it, see data/README.md. */
export interface Row {
  id: string;
  file?: string;
  base64?: string;
  flags?: string[];
  env?: Record<string, string>;
  refused?: Record<string, string>;
}

const data = JSON.parse(readFileSync(new URL('data/validate.json', import.meta.url), 'utf8')) as {
  engines: Record<string, string>;
  rows: Row[];
};

export const rows = data.rows;

/** Column of the measurement and the engine's version. */
export const engines: [string, Version][] = Object.entries(data.engines).map(([name, version]) => [name, parseVersion(version)!]);

export const fileOf = (row: Row) =>
  row.base64 ? decode(Buffer.from(row.base64, 'base64')) : { text: row.file!, encoding: 'utf-8' as const };

/** What an engine said against a row; undefined where it accepted it. */
export const refusal = (row: Row, engine: string): string | undefined =>
  Object.entries(row.refused ?? {}).find(([, by]) => by.split(' ').includes(engine))?.[0];

/** The machine on which the rows were measured. */
export const machine = (row: Row): Surroundings => ({
  path: (path) => (path.startsWith('/no/') ? 'missing' : path === '/tmp' ? 'directory' : path.startsWith('/bin/') ? 'program' : 'file'),
  pem: (path) =>
    /^(?:\/no\/|~)|noca/.test(path)
      ? 'missing'
      : path === '/tmp'
        ? 'directory'
        : path.includes('garbage')
          ? 'neither'
          : path.includes('enckey')
            ? 'encrypted-key'
            : path.includes('key')
              ? 'key'
              : 'certificate',
  pair: (_, key) => !key.includes('other'),
  program: () => row.env?.PATH !== '/nonexistent',
  account: (name) => ({ user: !/^\d+$/.test(name), group: name !== 'nobody', ranges: name !== 'daemon' }),
  environment: row.env ?? {},
});

const SAID: [RegExp, string][] = [
  [/invalid logging level/, 'log-level'],
  [/invalid log format/, 'log-format'],
  [/invalid default MTU/, 'mtu'],
  [/max concurrent downloads/, 'max-concurrent-downloads'],
  [/max concurrent uploads/, 'max-concurrent-uploads'],
  [/max download attempts/, 'max-download-attempts'],
  [/invalid default stop timeout/, 'default-stop-timeout'],
  [/GenericResource|generic resource|cannot ask for negative resource|mixed discrete/, 'node-generic-resources'],
  [/invalid bind address|invalid unix address|invalid tcp|invalid fd/, 'hosts'],
  [/invalid mirror/, 'registry-mirrors'],
  [/invalid exec-opt/, 'exec-opts'],
  [/IPC mode/, 'default-ipc-mode'],
  [/cgroup namespace/, 'default-cgroupns-mode'],
  [/is not a valid domain/, 'dns-search'],
  [/bad attribute format|conflict labels|label .* is not allowed/, 'labels'],
  [/invalid TLS configuration/, 'tls'],
  [/specified default runtime/, 'default-runtime'],
  [/runtime name/, 'runtimes'],
  [/lookup for|has no entry in \/etc\/passwd|ID mappings|user\/group specification/, 'userns-remap'],
  [/invalid duration/, 'builder'],
  [/DOCKER_MIN_API_VERSION/, ''],
];

/** The options that a refusal names; empty where it names none. */
export function blamed(said: string, keys: ReadonlySet<string>): string[] {
  const unknown = /don't match any configuration option: (.*)/.exec(said)?.[1];
  // a name may end in a blank or hold a comma of its own
  if (unknown !== undefined) return unknown.split(/,(?: |$)/).filter((name) => name !== '');
  const twice = /both as a flag and in the configuration file: (.*)/s.exec(said)?.[1];
  if (twice !== undefined) return [...twice.matchAll(/(?:^|, )([a-z0-9-]+): \(from flag/g)].map((m) => m[1]!);
  const flag = /for "(?:-\w, )?(?:--)([a-z0-9-]+)" flag|unknown flag: (--\S+)/.exec(said);
  if (flag) return [flag[2] ?? `--${flag[1]}`];
  const field = /Go struct field (\S+) of type/.exec(said)?.[1];
  const part = field?.split('.').find((p) => keys.has(p));
  if (part) return [part];
  const named = /^(?:.*failed: )?invalid ([a-z0-9-]+)[: (]/.exec(said)?.[1];
  if (named && keys.has(named)) return [named];
  const key = SAID.find(([words]) => words.test(said))?.[1];
  return key ? [key] : [];
}

/** True where a problem is about that name: it stands on its path or in the object there, in its title, or is the flag. */
export function isAbout(problem: Problem, option: string, text: string): boolean {
  const folded = (s: string) => s.trim().toLowerCase().replaceAll('ſ', 's');
  const name = folded(option);
  // what dockerd prints is cut at its ends, and a field has its own name however the file spells it
  const said = [...problem.path.map(String), problem.key ?? '', ...(problem.title.match(/(?<=")[^"]*(?=")/g) ?? [])].map(folded);
  const inside = nodeAt(parseJson(text).root, problem.path)?.children?.map((p) => folded(String(p.children?.[0]?.value))) ?? [];
  return (
    said.includes(name) ||
    (name === '--host' && said.includes('-h')) ||
    inside.includes(name) ||
    (name === 'tls' && said.some((s) => /^-*tls/.test(s)))
  );
}
