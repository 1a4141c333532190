import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Surroundings } from '../../src/dockerd/surroundings.ts';
import { parseVersion, type Version } from '../../src/dockerd/version.ts';

/** A real dockerd that is unpacked, not installed. */
export interface Engine {
  name: string;
  version: Version;
  /** The program with its own loader and C library. */
  argv: string[];
  /** Folder with dockerd and docker-proxy; it is the whole PATH, so that nothing on the machine can be called. */
  folder: string;
}

/** Unpacks the engines that Debian carries, or takes them from the cache of this user, which outlives a fresh clone. */
export function unpackEngines(): Engine[] {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'docker-triage-tests/engines');
  const lines = execFileSync(join(import.meta.dirname, 'engines.sh'), [cache], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', loader = '', libraries = '', folder = ''] = line.split(' ');
      return { name, version: parseVersion(name)!, argv: [loader, '--library-path', libraries, join(folder, 'dockerd')], folder };
    });
}

/** What `dockerd --validate` said; undefined where it accepted the file. */
export type Verdict = (engine: Engine, bytes: Uint8Array) => Promise<string | undefined>;

/** Runs `work` with a way to ask real engines, many at a time; its files are gone afterwards. */
export async function withVerdicts<T>(work: (ask: Verdict) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-triage-validate-'));
  let count = 0;
  let free = availableParallelism() + 1;
  const waiting: (() => void)[] = [];
  const ask: Verdict = async (engine, bytes) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const path = join(folder, `${count++}.json`);
    writeFileSync(path, bytes);
    try {
      return await new Promise<string | undefined>((resolve, reject) => {
        const [program = '', ...args] = engine.argv;
        const options = { env: { PATH: engine.folder, HOME: folder }, timeout: 20_000, encoding: 'utf8' } as const;
        execFile(program, [...args, '--validate', '--config-file', path], options, (error, _, said) => {
          if (!error) resolve(undefined);
          else if (typeof error.code === 'number') resolve(said.replaceAll(path, 'FILE').trim());
          else reject(error);
        });
      });
    } finally {
      rmSync(path);
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
  try {
    return await work(ask);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lines = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);

/** This machine, as the engines see it. */
export function thisMachine(): Surroundings {
  const kind = (path: string) => {
    const found = path.includes('\0') ? undefined : statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'missing';
    return found.isDirectory() ? 'directory' : found.mode & 0o111 ? 'program' : 'file';
  };
  // dockerd takes a user or a group by name or by number
  const [users, groups] = ['/etc/passwd', '/etc/group'].map((file) => lines(file).map((l) => l.split(':'))) as [string[][], string[][]];
  const named = (table: string[][], name: string) =>
    table.find((l) => l[0] === name || (/^[+-]?\d+$/.test(name) && Number(l[2]) === Number(name)));
  const ranges = new Set(lines('/etc/subuid').map((l) => l.split(':')[0]));
  return {
    path: kind,
    pem: (path) => {
      const found = path.startsWith('~') ? 'missing' : kind(path);
      return found === 'missing' || found === 'directory' ? found : 'neither';
    },
    program: () => true,
    account: (name) => {
      const user = named(users, name);
      return { user: user !== undefined, group: named(groups, name) !== undefined, ranges: user !== undefined && ranges.has(user[0]) };
    },
    realtime: () => existsSync('/sys/fs/cgroup/cpu/cpu.rt_period_us'),
    environment: {},
  };
}
