import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readList, readStat } from './client.ts';
import type { Target } from './target.ts';

/** A bbolt database of the daemon. */
export interface Database {
  path: string;
  /** good: its first page is one of bbolt's. bad: it is not. absent: there is none, or it is empty, which the daemon mends by itself. */
  state: 'good' | 'bad' | 'absent' | 'unknown';
  /** A folder lies in its place. */
  folder?: true;
}

/** A process that holds one of the daemon's databases. */
export interface Holder {
  pid: number;
  /** Its systemd unit, where it has one. */
  unit: string | undefined;
  command: string;
  path: string;
  /** The line of `/proc/locks`. */
  lock: string;
}

/** What lies in the data-root. */
export interface State {
  entries: readonly StatLine[];
  /** Storage drivers that have images here. */
  drivers: readonly string[];
  databases: Readonly<Record<'network' | 'volumes' | 'containerd', Database>>;
  buildkit: readonly Database[];
  engineId: StatLine | undefined;
  /** repositories.json of the drivers, where it is no JSON. */
  brokenRepositories: readonly string[];
  /** Who holds the databases that dockerd locks; on a running host dockerd itself. */
  holders: readonly Holder[];
  /** True where swarm mode has left its state. */
  swarm: boolean;
}

interface Seen {
  target: Target;
}

// magic of a bbolt meta page, little endian, behind the 16 bytes of the page header (go.etcd.io/bbolt, db.go)
const magic = 'edda0ced';
const buildkitFiles = ['cache.db', 'containerdmeta.db', 'history.db', 'metadata_v2.db', 'snapshots.db'];
// a key becomes a file name: lower case letters, digits, dots and dashes
const buildkitKey = (name: string) => `buildkit-${name.replaceAll('_', '-')}`;
const graphDrivers = ['overlay2', 'btrfs', 'zfs', 'vfs', 'fuse-overlayfs', 'aufs', 'devicemapper', 'overlay'];

const paths = ({ target }: Seen) => ({
  network: `${target.dataRoot}/network/files/local-kv.db`,
  volumes: `${target.dataRoot}/volumes/metadata.db`,
  containerd: '/var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db',
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

interface Lock {
  pid: string;
  path: string;
  text: string;
}

/** Device and inode as `/proc/locks` writes them, from those that `find -printf '%D %i'` prints. */
function lockName(device: number, inode: string): string {
  const hex = (n: number) => n.toString(16).padStart(2, '0');
  return `${hex((device >> 8) & 0xfff)}:${hex((device & 0xff) | ((device >> 12) & 0xfff00))}:${inode}`;
}

/** The locks on these files: `1: FLOCK  ADVISORY  WRITE 812 07:03:131 0 EOF`. */
function readLocks(locks: string | undefined, inodes: string | undefined): Lock[] {
  const names = new Map(
    (inodes ?? '').split('\n').flatMap((line): [string, string][] => {
      const [, device = '', inode = '', path = ''] = /^(\d+) (\d+) (\/.*)$/.exec(line) ?? [];
      return path ? [[lockName(Number(device), inode), path]] : [];
    }),
  );
  return (locks ?? '').split('\n').flatMap((text) => {
    const [, pid = '', file = ''] = /^\d+: \w+\s+\w+\s+\w+\s+(\d+) (\S+) /.exec(text) ?? [];
    const path = names.get(file);
    return path && pid !== '0' ? [{ pid, path, text }] : [];
  });
}

function readHolders(processes: string | undefined, locks: readonly Lock[]): Holder[] {
  return (processes ?? '').split('\n').flatMap((line) => {
    const [, pid = '', unit = '', command = ''] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    const lock = locks.find((l) => l.pid === pid);
    return lock ? [{ pid: Number(pid), unit: unit === '-' ? undefined : unit, command, path: lock.path, lock: lock.text }] : [];
  });
}

export const state: Collector<State, Seen> = {
  name: 'state',
  title: "The data-root's layout and databases",
  needs: ['target'],
  asks: (seen): Asks => {
    const root = seen.target.dataRoot;
    const head = (path: string) => ({ kind: 'head', path, bytes: 32, why: 'whether it is a database', needs: 'root' }) as const;
    return {
      entries: { kind: 'list', path: root, why: 'the layout of the data-root', needs: 'root' },
      images: { kind: 'list', path: `${root}/image`, why: 'which storage drivers have images', needs: 'root' },
      swarm: { kind: 'list', path: `${root}/swarm`, why: 'whether swarm mode is on', needs: 'root' },
      'engine-id': { kind: 'stat', path: `${root}/engine-id`, why: 'whether it is a file', needs: 'root' },
      locks: { kind: 'file', path: '/proc/locks', why: 'who holds the databases', needs: 'root', detail: true },
      inodes: {
        kind: 'run',
        argv: ['find', paths(seen).network, paths(seen).volumes, '-maxdepth', '0', '-printf', '%D %i %p\\n'],
        why: 'which of the locks are on the databases',
        needs: 'root',
        detail: true,
      },
      ...Object.fromEntries(Object.entries(paths(seen)).map(([key, path]) => [`head-${key}`, head(path)])),
      ...Object.fromEntries(buildkitFiles.map((name) => [`head-${buildkitKey(name)}`, head(`${root}/buildkit/${name}`)])),
    };
  },
  more: (answers, { target }): Asks => {
    const pids = [...new Set(readLocks(answers.text('locks'), answers.output('inodes')).map((l) => l.pid))];
    const repositories = Object.fromEntries(
      readList(answers.text('images'))
        .filter((e) => graphDrivers.includes(e.name ?? ''))
        .map((e) => [
          `repositories-${e.name}`,
          {
            kind: 'file',
            path: `${target.dataRoot}/image/${e.name}/repositories.json`,
            why: 'names of the images',
            needs: 'root',
          } as const,
        ]),
    );
    if (pids.length === 0) return repositories;
    const argv = ['ps', '-p', pids.join(','), '-o', 'pid=,unit=,args=', '-ww'] as const;
    return { ...repositories, holders: { kind: 'run', argv, why: 'who holds the databases', detail: true } };
  },
  read: (answers, seen): State => {
    const root = seen.target.dataRoot;
    const database = (key: string, path: string): Database => {
      const answer = answers.get(`head-${key}`);
      if (answer.status === 'missing') return { path, state: 'absent' };
      if (answer.status === 'failed' && answer.text.includes('EISDIR')) return { path, state: 'bad', folder: true };
      if (answer.status !== 'ok') return { path, state: 'unknown' };
      return { path, state: answer.text === '' ? 'absent' : answer.text.slice(32, 40) === magic ? 'good' : 'bad' };
    };
    const where = paths(seen);
    const drivers = readList(answers.text('images')).flatMap((e) => (graphDrivers.includes(e.name ?? '') ? [e.name ?? ''] : []));
    return {
      entries: readList(answers.text('entries')),
      drivers,
      databases: {
        network: database('network', where.network),
        volumes: database('volumes', where.volumes),
        containerd: database('containerd', where.containerd),
      },
      buildkit: buildkitFiles.map((name) => database(buildkitKey(name), `${root}/buildkit/${name}`)),
      engineId: readStat(answers.text('engine-id')),
      brokenRepositories: drivers.flatMap((driver) => {
        const answer = answers.get(`repositories-${driver}`);
        return answer.status === 'ok' && !answer.dropped && !isJson(answer.text) ? [`${root}/image/${driver}/repositories.json`] : [];
      }),
      holders: readHolders(answers.output('holders'), readLocks(answers.text('locks'), answers.output('inodes'))),
      swarm: readList(answers.text('swarm')).some((e) => e.name === 'docker-state.json' || e.name === 'certificates'),
    };
  },
};
