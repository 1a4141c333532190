import type { Disk, FileSystem, SizedFile } from '../../../collectors/disk.ts';
import type { Logs } from '../../../collectors/logs.ts';
import { isWithin, mountOf } from '../../dockerd/mounts.ts';
import { isFull, isOutOfInodes } from '../../dockerd/space.ts';
import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { type FullRow, fullRows } from './df-table.ts';

const noSpace = [
  {
    // a full table of the kernel prints the same words
    pattern: /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*[Nn]o space left on device/,
    samples: [{ text: 'mkdir /var/lib/docker/tmp: no space left on device', seen: 'moby pkg, os.MkdirAll' }],
    misses: ['mkdir /var/lib/docker: read-only file system', 'mkdir /sys/fs/cgroup/memory/docker/406cfca0: no space left on device'],
  },
];

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Files of dockerd at the top of its data-root: everything else there is a stranger. */
const ownNames = new Set(['engine-id', 'docker-daemon.pid', 'nuke-graph-directory.sh']);

/** How room is made by hand: a log is emptied in place, a core dump or a stranger in the data-root is removed. Other files are left to a person. */
function freeing({ path }: SizedFile, dataRoot: string): Step | undefined {
  const name = path.replace(/^.*\//, '');
  if (isWithin(path, '/var/log') && /\.log(\.\d+)?$|syslog|messages|\.out$/.test(name)) return { run: ['truncate', '-s', '0', path] };
  // at the top of containerd's folder there are folders only
  const stranger = (path === `${dataRoot}/${name}` && !ownNames.has(name)) || path === `/var/lib/containerd/${name}`;
  if (/^core(\.\d+|\.?dump)?$/.test(name) || stranger) return { run: ['rm', '-f', path] };
  return undefined;
}

const onFileSystem = (disk: Disk, fileSystem: FileSystem, files: readonly SizedFile[]) =>
  files.filter((f) => {
    const point = mountOf(disk.mounts, f.path)?.point;
    return (
      point === undefined || point === fileSystem.point || fileSystem.paths.some((path) => mountOf(disk.mounts, path)?.point === point)
    );
  });

const cite = ({ point, bytes, free, inodes, inodesFree, mount }: FileSystem) => ({
  source: `df ${point}`,
  text: `${megabytes(bytes)} in all, ${megabytes(free)} free; ${inodes} inodes, ${inodesFree} free${mount ? ` (${mount.type}, ${mount.source})` : ''}`,
});

/** What a table of df tells that stands in a text; on a host the figures are looked up instead. */
function inTable(code: 'DT501' | 'DT502', cause: string, of: FullRow['of'], logs: Logs): Finding[] {
  const [row] = fullRows(logs).filter((r) => r.of === of);
  if (!row) return [];
  const words = lastMatch(logs.docker, noSpace);
  return [
    {
      code,
      cause,
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { point: row.point },
      cites: [citeLog(row.entry), ...(words ? [citeLog(words.entry)] : [])],
      fixes: [],
      spoken: 'likely',
    },
  ];
}

export const diskFull = check({
  code: 'DT501',
  name: 'disk-full',
  causes: ['disk.full'],
  needs: ['disk', 'logs', 'target'],
  explains: [...consequences, 'DT525', 'DT534', 'DT711', 'DT713'],
  signatures: noSpace,
  find: ({ disk, logs, target }) => {
    const words = lastMatch(logs.lastStart, noSpace);
    if (disk.fileSystems.length === 0) return inTable('DT501', 'disk.full', 'bytes', logs);
    return disk.fileSystems
      .filter((f) => isFull(f) && f.mount?.type !== 'squashfs' && !f.mount?.readOnly)
      .map((fileSystem): Finding => {
        const large = onFileSystem(disk, fileSystem, disk.largeFiles);
        const half = large.filter((f) => f.bytes * 20 > fileSystem.bytes);
        const steps = half.flatMap((f) => freeing(f, target.dataRoot) ?? []);
        const [biggest] = large;
        const fix: Fix = {
          id: 'make-room',
          title: `make room: ${half.map((f) => `${f.path} (${megabytes(f.bytes)})`).join(', ')}`,
          risk: 'loses-data',
          steps: [...steps, { run: ['systemctl', 'restart', 'containerd.service'] }, ...startDaemon],
          verify: `\`df -h ${fileSystem.point}\` shows free room, and \`sudo docker info\` answers`,
          note: 'What these files hold is lost. Copy them to another disk first if anybody may need them.',
        };
        return {
          code: 'DT501',
          cause: 'disk.full',
          severity: 'error',
          confidence: 'certain',
          data: {
            point: fileSystem.point,
            paths: fileSystem.paths.join(', '),
            biggest: biggest ? `The largest file found is ${biggest.path}, ${megabytes(biggest.bytes)}.` : '',
          },
          cites: [
            cite(fileSystem),
            ...large.slice(0, 3).map((f) => ({ source: 'find', text: `${f.bytes} ${f.path}` })),
            ...(words ? [citeLog(words.entry)] : []),
          ],
          fixes: steps.length > 0 ? [fix] : [],
        };
      });
  },
});

export const outOfInodes = check({
  code: 'DT502',
  name: 'out-of-inodes',
  causes: ['disk.inodes'],
  needs: ['disk', 'logs', 'target'],
  explains: [...consequences, 'DT525'],
  find: ({ disk, logs, target }) => {
    const words = lastMatch(logs.lastStart, noSpace);
    if (disk.fileSystems.length === 0) return inTable('DT502', 'disk.inodes', 'inodes', logs);
    return disk.fileSystems.filter(isOutOfInodes).map((fileSystem): Finding => {
      const crowded = onFileSystem(disk, fileSystem, disk.crowdedFolders);
      const strangers = crowded.filter(
        (f) =>
          isWithin(f.path, target.dataRoot) && !dockerFolder.test(f.path.slice(target.dataRoot.length + 1)) && f.path !== target.dataRoot,
      );
      const [first] = strangers;
      const fix: Fix | undefined = first && {
        id: 'remove-the-crowd',
        title: `remove ${first.path}, which is none of Docker's folders and holds very many files`,
        risk: 'loses-data',
        steps: [{ run: ['rm', '-rf', first.path] }, ...startDaemon],
        verify: `\`df -i ${fileSystem.point}\` shows free inodes, and \`sudo docker info\` answers`,
        note: 'Look into it first. What it holds is lost.',
      };
      return {
        code: 'DT502',
        cause: 'disk.inodes',
        severity: 'error',
        confidence: 'certain',
        data: {
          point: fileSystem.point,
          paths: fileSystem.paths.join(', '),
          crowd: crowded[0] ? `Very many files lie in ${crowded[0].path}.` : '',
        },
        cites: [
          cite(fileSystem),
          ...crowded.slice(0, 3).map((f) => ({ source: 'find', text: `${f.bytes} ${f.path}`, note: 'bytes of the folder itself' })),
          ...(words ? [citeLog(words.entry)] : []),
        ],
        fixes: fix ? [fix] : [],
      };
    });
  },
});

const dockerFolder =
  /^(overlay2|image|containers|volumes|network|buildkit|plugins|swarm|runtimes|tmp|containerd|trust|builder|btrfs|zfs|vfs|fuse-overlayfs|rootfs)(\/|$)/;
