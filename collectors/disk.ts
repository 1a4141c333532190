import { type FstabEntry, type Mount, mountOf, readFstab, readMounts } from '../src/dockerd/mounts.ts';
import { isFull, isOutOfInodes } from '../src/dockerd/space.ts';
import type { Asks, StatfsLine, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readStat } from './client.ts';
import type { Target } from './target.ts';

/** A file system that the daemon writes to. Sizes in bytes. */
export interface FileSystem extends StatfsLine {
  /** Where it is mounted; the path that was asked for where mountinfo cannot be read. */
  point: string;
  /** The daemon's paths on it. */
  paths: readonly string[];
  mount: Mount | undefined;
}

export interface SizedFile {
  bytes: number;
  path: string;
}

export interface Disk {
  fileSystems: readonly FileSystem[];
  mounts: readonly Mount[];
  fstab: readonly FstabEntry[];
  dataRoot: StatLine | undefined;
  dataRootStatus: 'ok' | 'missing' | 'denied' | 'unknown';
  /** File systems that this kernel knows, from /proc/filesystems; empty where it cannot be read. */
  kernelTypes: readonly string[];
  /** Container logs of more than 1 MB, the largest first. */
  containerLogs: readonly SizedFile[];
  /** Other large files on the file systems that are full, the largest first. */
  largeFiles: readonly SizedFile[];
  /** Folders with very many entries on the file systems that are out of inodes. */
  crowdedFolders: readonly SizedFile[];
}

interface Seen {
  target: Target;
}

const pathsOf = ({ target }: Seen): Record<string, string> => ({
  'data-root': target.dataRoot,
  'exec-root': target.execRoot,
  containerd: '/var/lib/containerd',
  etc: '/etc',
  root: '/',
  run: '/run',
  tmp: '/tmp',
  var: '/var',
  'default-root': '/var/lib/docker',
});

const sized = (text: string | undefined): SizedFile[] =>
  (text ?? '')
    .split('\n')
    .flatMap((line) => {
      const found = /^(\d+) (\/.+)$/.exec(line);
      return found?.[2] ? [{ bytes: Number(found[1]), path: found[2] }] : [];
    })
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));

const statfsOf = (text: string | undefined): StatfsLine | undefined => (text ? (JSON.parse(text) as StatfsLine) : undefined);

export const disk: Collector<Disk, Seen> = {
  name: 'disk',
  title: 'Disks, mounts and what fills them',
  needs: ['target'],
  asks: (seen): Asks => {
    const root = seen.target.dataRoot;
    return {
      ...Object.fromEntries(
        Object.entries(pathsOf(seen)).map(([key, path]) => [
          `statfs-${key}`,
          { kind: 'statfs', path, why: `bytes and inodes left for ${path}` } as const,
        ]),
      ),
      df: {
        kind: 'run',
        argv: ['df', '-hT', root, '/', '/var', '/run', '/tmp'],
        why: 'the same as a person reads it',
        timeoutMs: 4000,
        detail: true,
      },
      mounts: { kind: 'file', path: '/proc/self/mountinfo', why: 'what is mounted where, and whether read-only' },
      fstab: { kind: 'file', path: '/etc/fstab', why: 'what should be mounted' },
      filesystems: { kind: 'file', path: '/proc/filesystems', why: 'which file systems this kernel knows' },
      'data-root': { kind: 'stat', path: root, why: 'whether the data-root is a folder, and whose' },
      usage: {
        kind: 'run',
        argv: ['du', '-xk', '--max-depth=1', root],
        why: 'which part of the data-root is large',
        needs: 'root',
        timeoutMs: 8000,
        detail: true,
      },
      logs: {
        kind: 'run',
        argv: ['find', `${root}/containers`, '-maxdepth', '2', '-name', '*-json.log*', '-size', '+1M', '-printf', '%s %p\\n'],
        why: 'container logs that grow without a limit',
        needs: 'root',
        timeoutMs: 8000,
      },
    };
  },
  more: (answers, seen): Asks => {
    const known = Object.keys(pathsOf(seen)).flatMap((key) => statfsOf(answers.text(`statfs-${key}`)) ?? []);
    const { dataRoot } = seen.target;
    const asks: Record<string, Asks[string]> = {};
    if (known.some(isFull)) {
      asks['large-system'] = {
        kind: 'run',
        argv: [
          'find',
          '/var/log',
          '/var/tmp',
          '/tmp',
          '/var/crash',
          '/var/spool',
          '/opt',
          '/srv',
          '/root',
          '/home',
          '-xdev',
          '-type',
          'f',
          '-size',
          '+10M',
          '-printf',
          '%s %p\\n',
        ],
        why: 'what fills the disk',
        needs: 'root',
        timeoutMs: 8000,
      };
      asks['large-data-root'] = {
        kind: 'run',
        argv: ['find', dataRoot, '/var/lib/containerd', '-xdev', '-maxdepth', '1', '-type', 'f', '-size', '+10M', '-printf', '%s %p\\n'],
        why: 'what fills the data-root',
        needs: 'root',
        timeoutMs: 4000,
      };
      // dear for a daemon with thousands of containers: only where it may name what fills the disk
      if (seen.target.socket)
        asks['system-df'] = {
          kind: 'dial',
          endpoint: `unix://${seen.target.socket}`,
          path: '/system/df',
          why: 'what images, containers, volumes and the build cache take',
          timeoutMs: 5000,
          detail: true,
        };
    }
    if (known.some(isOutOfInodes)) {
      asks.crowded = {
        kind: 'run',
        argv: [
          'find',
          dataRoot,
          '/var/log',
          '/var/tmp',
          '/tmp',
          '/var/spool',
          '/var/lib',
          '-xdev',
          '-maxdepth',
          '3',
          '-type',
          'd',
          '-size',
          '+60k',
          '-printf',
          '%s %p\\n',
        ],
        why: 'folders with very many files',
        needs: 'root',
        timeoutMs: 8000,
      };
    }
    return asks;
  },
  read: (answers, seen): Disk => {
    const mounts = readMounts(answers.text('mounts') ?? '');
    const byFigures = new Map<string, FileSystem>();
    for (const [key, path] of Object.entries(pathsOf(seen))) {
      const held = statfsOf(answers.text(`statfs-${key}`));
      if (!held) continue;
      const mount = mountOf(mounts, path);
      // bind mounts and overlays show one disk at several places: the figures tell that it is the same
      const figures = `${held.bytes} ${held.free} ${held.inodes} ${held.inodesFree}`;
      const before = byFigures.get(figures);
      byFigures.set(figures, {
        ...held,
        point: before?.point ?? mount?.point ?? path,
        mount: before?.mount ?? mount,
        paths: [...new Set([...(before?.paths ?? []), path])],
      });
    }
    const stat = answers.get('data-root');
    return {
      fileSystems: [...byFigures.values()],
      mounts,
      fstab: readFstab(answers.text('fstab') ?? ''),
      dataRoot: readStat(answers.text('data-root')),
      dataRootStatus: stat.status === 'ok' || stat.status === 'missing' || stat.status === 'denied' ? stat.status : 'unknown',
      kernelTypes: (answers.text('filesystems') ?? '').split('\n').flatMap((line) => line.trim().split(/\s+/).at(-1) || []),
      containerLogs: sized(answers.output('logs')),
      largeFiles: sized(`${answers.output('large-system') ?? ''}\n${answers.output('large-data-root') ?? ''}`),
      crowdedFolders: sized(answers.output('crowded')),
    };
  },
};
