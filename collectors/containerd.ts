import type { Answer } from '../src/model/answer.ts';
import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { type Client, readStat } from './client.ts';
import type { Target } from './target.ts';

/** containerd as the daemon uses it. */
export interface Containerd {
  /** The socket that dockerd is told to use; undefined where it runs its own containerd. */
  address: string | undefined;
  /** Whether that socket exists, and whether anybody listens. */
  exists: boolean | undefined;
  connect: Answer;
  configText: string | undefined;
  /** Programs of the `runtimes` option that are absent: name and path. */
  missingRuntimes: readonly { name: string; path: string }[];
  /** What `runc --version` answered. */
  runc: Answer;
  /** The programs that run containers, where they exist: runc, the shim, and those of the `runtimes` option. */
  runtimes: readonly { name: string; path: string; stat: StatLine }[];
}

interface Seen {
  target: Target;
  client: Client;
}

const needed = ['runc', 'containerd-shim-runc-v2'];

/** Programs that every container needs, by the path at which they are found first. */
const installed = ({ client }: Seen) =>
  needed.flatMap((name) => {
    const path = client.programs.find((p) => p.endsWith(`/${name}`));
    return path ? [{ name, path }] : [];
  });

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

export const containerd: Collector<Containerd, Seen> = {
  name: 'containerd',
  title: 'containerd and the runtimes',
  needs: ['target', 'client'],
  asks: (seen): Asks => {
    const path = addressOf(seen) ?? standard;
    return {
      version: { kind: 'run', argv: ['containerd', '--version'], why: 'version of containerd' },
      runc: { kind: 'run', argv: ['runc', '--version'], why: 'version of the runtime' },
      socket: { kind: 'stat', path, why: 'whether the socket that dockerd uses exists' },
      connect: { kind: 'dial', endpoint: `unix://${path}`, path: '', why: 'whether containerd listens', needs: 'root', timeoutMs: 3000 },
      config: { kind: 'file', path: '/etc/containerd/config.toml', why: 'how containerd is configured' },
      ...Object.fromEntries(
        installed(seen).map(({ name, path: program }) => [
          `program-${name}`,
          { kind: 'stat', path: program, why: `whether ${name} can be run` } as const,
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
      connect: answers.get('connect'),
      configText: answers.text('config'),
      runc: answers.get('runc'),
      runtimes: [
        ...installed(seen).map((p) => ({ ...p, key: `program-${p.name}` })),
        ...runtimePaths(seen).map((p, i) => ({ ...p, key: `runtime-${i}` })),
      ].flatMap(({ name, path, key }) => {
        const stat = readStat(answers.text(key));
        return stat ? [{ name, path, stat }] : [];
      }),
      missingRuntimes: runtimePaths(seen).filter((_, i) => answers.get(`runtime-${i}`).status === 'missing'),
    };
  },
};
