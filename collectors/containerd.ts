import type { Answer } from '../src/model/answer.ts';
import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { type Client, readStat } from './client.ts';
import type { Config } from './config.ts';
import type { Target } from './target.ts';

/** containerd as the daemon uses it. */
export interface Containerd {
  /** The socket that dockerd is told to use; undefined where it runs its own containerd. */
  address: string | undefined;
  /** Whether that socket exists, and whether anybody listens. */
  exists: boolean | undefined;
  /** What lies there: a socket, if all is well. */
  type: StatLine['type'] | undefined;
  connect: Answer;
  configText: string | undefined;
  /** Programs of the `runtimes` option that are absent: name and path. */
  missingRuntimes: readonly { name: string; path: string }[];
  /** What `runc --version` answered. */
  runc: Answer;
  /** The programs that run containers, where they exist: runc, the shim, and those of the `runtimes` option. */
  runtimes: readonly { name: string; path: string; stat: StatLine; head: string | undefined }[];
  /** How dockerd, which runs on this machine, begins; undefined where it was not looked at. */
  ownHead: string | undefined;
  /** Packages that own `runc` and `containerd-shim-runc-v2`, whether the file is there or not, and where they put it. */
  packages: readonly { program: string; name: string; path: string; manager: 'apt' | 'rpm' }[];
}

interface Seen {
  target: Target;
  client: Client;
  config: Config;
}

const needed = ['runc', 'containerd-shim-runc-v2'];

/** Programs that every container needs, at every path at which they are found: one of them may be a link to another. */
const installed = ({ client }: Seen) =>
  needed.flatMap((name) =>
    client.programs.filter((p) => p.endsWith(`/${name}`)).map((path, i) => ({ name, path, key: `program-${name}-${i}` })),
  );

/** Enough of a file to see an ELF header with its machine, as hexadecimal digits. */
const head = (path: string, why: string) => ({ kind: 'head', path, bytes: 20, why }) as const;

const standard = '/run/containerd/containerd.sock';

const addressOf = ({ target }: Seen) => {
  const value = target.options.get('containerd')?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function runtimePaths({ target }: Seen): { name: string; path: string }[] {
  const value = target.options.get('runtimes')?.value;
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, runtime]) => {
    const path = (runtime as { path?: unknown } | null)?.path;
    return typeof path === 'string' && path.startsWith('/') ? [{ name, path }] : [];
  });
}

/** The program of a runtime that is named by its type: io.containerd.kata.v2 is containerd-shim-kata-v2, somewhere in PATH. */
const shimOf = (type: unknown): string | undefined => {
  const [, name, version] = /^(?:[\w-]+\.)*([\w-]+)\.(v\d+)$/.exec(typeof type === 'string' ? type : '') ?? [];
  return name && version ? `containerd-shim-${name}-${version}` : undefined;
};

/** Runtimes whose shim was looked for and is not there. */
function missingShims({ client, target }: Seen): { name: string; path: string }[] {
  if (client.programsStatus !== 'looked') return [];
  const runtimes = target.options.get('runtimes')?.value;
  const chosen = target.options.get('default-runtime')?.value;
  const typed = Object.entries(typeof runtimes === 'object' && runtimes !== null ? runtimes : {}).map(
    ([name, runtime]) => [name, (runtime as { runtimeType?: unknown } | null)?.runtimeType] as const,
  );
  const named = typeof chosen === 'string' && chosen.includes('.') ? [[chosen, chosen] as const] : [];
  return [...typed, ...named].flatMap(([name, type]) => {
    const path = shimOf(type);
    return path && path !== 'containerd-shim-runc-v2' && !client.programs.some((p) => p.endsWith(`/${path}`)) ? [{ name, path }] : [];
  });
}

/** Reads `name: path path ...`, as dpkg-query -S and the query above print it. */
function readPackages(text: string | undefined, manager: 'apt' | 'rpm'): Containerd['packages'] {
  return (text ?? '').split('\n').flatMap((line) => {
    const found = /^([a-z0-9][\w.+-]*)(?::\w+)?(?:, [\w.+:-]+)*: (\/.+)$/i.exec(line);
    const paths = found?.[2]?.split(' ') ?? [];
    return ['runc', 'containerd-shim-runc-v2'].flatMap((program) => {
      const path = paths.find((p) => p.endsWith(`bin/${program}`));
      return path && found?.[1] ? [{ program, name: found[1], path, manager }] : [];
    });
  });
}

export const containerd: Collector<Containerd, Seen> = {
  name: 'containerd',
  title: 'containerd and the runtimes',
  needs: ['target', 'client', 'config'],
  asks: (seen): Asks => {
    const path = addressOf(seen) ?? standard;
    return {
      version: { kind: 'run', argv: ['containerd', '--version'], why: 'version of containerd' },
      runc: { kind: 'run', argv: ['runc', '--version'], why: 'version of the runtime' },
      socket: { kind: 'stat', path, why: 'whether the socket that dockerd uses exists' },
      connect: { kind: 'dial', endpoint: `unix://${path}`, path: '', why: 'whether containerd listens', needs: 'root', timeoutMs: 3000 },
      dpkg: {
        kind: 'run',
        argv: ['dpkg-query', '-S', '*bin/runc', '*bin/containerd-shim-runc-v2'],
        why: 'which packages bring the programs that run containers',
        detail: true,
      },
      rpm: {
        kind: 'run',
        argv: [
          'rpm',
          '-q',
          '--whatprovides',
          '--queryformat',
          '%{NAME}: [%{FILENAMES} ]\\n',
          '/usr/bin/runc',
          '/usr/bin/containerd-shim-runc-v2',
        ],
        why: 'which packages bring the programs that run containers',
        detail: true,
      },
      config: { kind: 'file', path: '/etc/containerd/config.toml', why: 'how containerd is configured' },
      ...(seen.config.binary ? { 'head-dockerd': head(seen.config.binary, 'for what machine dockerd was built') } : {}),
      ...Object.fromEntries(
        installed(seen).flatMap(({ name, path: program, key }) => [
          [key, { kind: 'stat', path: program, why: `whether ${name} can be run` } as const],
          [`head-${key}`, head(program, `whether ${name} is a program of this machine`)],
        ]),
      ),
      ...Object.fromEntries(
        runtimePaths(seen).map(({ name, path: program }, i) => [
          `runtime-${i}`,
          { kind: 'stat', path: program, why: `whether the program of runtime ${name} exists` } as const,
        ]),
      ),
    };
  },
  read: (answers, seen): Containerd => {
    const stat = answers.get('socket');
    return {
      address: addressOf(seen),
      exists: stat.status === 'ok' ? true : stat.status === 'missing' ? false : undefined,
      type: readStat(answers.text('socket'))?.type,
      connect: answers.get('connect'),
      configText: answers.text('config'),
      runc: answers.get('runc'),
      runtimes: [...installed(seen), ...runtimePaths(seen).map((p, i) => ({ ...p, key: `runtime-${i}` }))]
        .flatMap(({ name, path, key }) => {
          const stat = readStat(answers.text(key));
          return stat && stat.type !== 'link' ? [{ name, path, stat, head: answers.text(`head-${key}`) }] : [];
        })
        .filter(
          // where /sbin leads to /usr/sbin, one file is found twice
          (a, i, all) => all.findIndex((b) => b.name === a.name && b.stat.mtime === a.stat.mtime && b.stat.bytes === a.stat.bytes) === i,
        ),
      ownHead: answers.text('head-dockerd'),
      packages: [...readPackages(answers.output('dpkg'), 'apt'), ...readPackages(answers.output('rpm'), 'rpm')],
      missingRuntimes: [...runtimePaths(seen).filter((_, i) => answers.get(`runtime-${i}`).status === 'missing'), ...missingShims(seen)],
    };
  },
};
