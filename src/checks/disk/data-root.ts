import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { isWithin, mountOf } from '../../dockerd/mounts.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart, startDaemon } from '../fixes.ts';
import { lastMatch, lastWords } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const stop = ['systemctl', 'stop', 'docker.socket', 'docker.service'] as const;

const readOnlySignatures = [
  {
    pattern: /(?<![\w./-])(?<path>\/(?!proc\/|sys\/)\S*): read-only file system/,
    samples: [{ text: 'chmod /var/lib/docker: read-only file system', seen: 'dockerd 26.1.5' }],
    misses: [
      'mkdir /var/lib/docker/tmp: no space left on device',
      'Error response from daemon: open /var/lib/docker/overlay/a-init/merged/etc/hosts: operation not permitted.',
      'Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
    ],
  },
];

export const readOnly = check({
  code: 'DT503',
  name: 'read-only',
  causes: ['disk.read-only'],
  needs: ['disk', 'logs', 'target'],
  explains: [...consequences, 'DT501'],
  signatures: readOnlySignatures,
  find: ({ disk, logs, target }): Finding | undefined => {
    const mount = mountOf(disk.mounts, target.dataRoot);
    if (!mount?.readOnly) return undefined;
    const words = lastMatch(logs.lastStart, readOnlySignatures);
    return {
      code: 'DT503',
      cause: 'disk.read-only',
      severity: 'error',
      confidence: 'certain',
      data: { point: mount.point, dataRoot: target.dataRoot },
      cites: [{ source: '/proc/self/mountinfo', line: mount.line, text: mount.text }, ...(words ? [citeLog(words.entry)] : [])],
      fixes: [
        runAndStart(
          'remount',
          `mount ${mount.point} for writing again`,
          [
            ['mount', '-o', 'remount,rw', mount.point],
            ['systemctl', 'restart', 'containerd.service'],
          ],
          { note: 'Where the kernel made it read-only after errors of the disk, check the disk first: `journalctl -k`.' },
        ),
      ],
    };
  },
});

function citeOption(config: Parameters<typeof citeConfig>[0], key: string, note: string): Cite | undefined {
  const node = nodeAt(parseJson(config.text ?? '').root, [key]);
  return node && citeConfig(config, node.offset, node.length, note);
}

export const notADirectory = check({
  code: 'DT511',
  name: 'data-root-not-a-directory',
  causes: ['dataroot.not-a-directory'],
  needs: ['config', 'disk', 'logs', 'target'],
  explains: consequences,
  signatures: [
    {
      pattern: /mkdir (?<path>\S+): not a directory/,
      samples: [{ text: 'mkdir /srv/docker.img: not a directory', seen: 'dockerd 26.1.5' }],
    },
  ],
  find: ({ config, disk, logs, target }): Finding | undefined => {
    const { dataRoot: stat } = disk;
    if (!stat || stat.type === 'directory' || stat.type === 'link') return undefined;
    const cite = citeOption(config, 'data-root', `a ${stat.type}`);
    const words = lastWords(logs);
    const text = config.text ?? '';
    return {
      code: 'DT511',
      cause: 'dataroot.not-a-directory',
      severity: 'error',
      confidence: 'certain',
      data: { path: target.dataRoot, what: stat.type },
      cites: [
        cite ?? { source: target.dataRoot, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}` },
        ...(words ? [citeLog(words)] : []),
      ],
      fixes: cite
        ? [
            editAndStart('use-the-default', 'go back to /var/lib/docker', {
              path: config.path,
              before: text,
              after: setKey(text, ['data-root'], undefined),
            }),
          ]
        : [runAndStart('move-aside', 'move it aside', [['mv', target.dataRoot, `${target.dataRoot}.not-a-directory`]])],
    };
  },
});

export const notMounted = check({
  code: 'DT512',
  name: 'data-root-not-mounted',
  causes: ['dataroot.not-mounted'],
  needs: ['disk', 'target'],
  explains: [...consequences, 'DT523', 'DT524', 'DT513'],
  find: ({ disk, target }): Finding | undefined => {
    if (disk.mounts.length === 0) return undefined;
    const entry = disk.fstab
      .filter(
        (e) =>
          e.point !== '/' &&
          !e.options.includes('noauto') &&
          !e.options.includes('x-systemd.automount') &&
          isWithin(target.dataRoot, e.point),
      )
      .sort((a, b) => b.point.length - a.point.length)
      .find((e) => !disk.mounts.some((m) => m.point === e.point));
    if (!entry) return undefined;
    const holder = mountOf(disk.mounts, target.dataRoot);
    return {
      code: 'DT512',
      cause: 'dataroot.not-mounted',
      severity: 'error',
      confidence: 'certain',
      data: { point: entry.point, dataRoot: target.dataRoot, holder: holder?.point ?? '/' },
      cites: [
        { source: '/etc/fstab', line: entry.line, text: entry.text, note: 'not mounted' },
        { source: '/proc/self/mountinfo', text: `${target.dataRoot} lies on ${holder?.point ?? '/'}` },
      ],
      fixes: [
        {
          id: 'mount-it',
          title: `stop the daemon, mount ${entry.point}, start again`,
          risk: 'stops-containers',
          steps: [{ run: stop }, { run: ['mount', entry.point] }, ...startDaemon],
          note: 'What the daemon wrote in the meantime lies below the mount point and is not seen then; it is not deleted.',
        },
      ],
    };
  },
});

const inaccessibleSignatures = [
  {
    pattern:
      /could not create or set daemon root permissions|[Uu]nable to get the (?:TempDir|full path)[^:]*: .*(?:permission denied|no such file or directory|operation not permitted)|(?<!failed to register layer: .*)(?:mkdir|chmod|chown|lstat|stat|open) (?<path>\/(?!proc\/|sys\/|etc\/docker\/|\S*\/merged\/)\S+): (?:permission denied|operation not permitted)/,
    samples: [
      {
        text: 'failed to start daemon: could not create or set daemon root permissions: /mnt/x: chown /mnt/x: operation not permitted',
        seen: 'moby daemon/daemon_unix.go',
      },
      {
        text: 'Unable to get the full path to root (/var/lib/docker): failed to canonicalise path for /var/lib/docker: lstat /mnt/d: no such file or directory',
        seen: 'moby daemon/daemon.go',
      },
    ],
    misses: [
      'mkdir /var/lib/docker/tmp: no space left on device',
      // a path of the image that is unpacked
      'docker: failed to register layer: ApplyLayer exit status 1 stdout:  stderr: mkdir /temp-docker-extract662270098: permission denied.',
    ],
  },
];

export const inaccessible = check({
  code: 'DT513',
  name: 'data-root-inaccessible',
  causes: ['dataroot.inaccessible'],
  needs: ['config', 'disk', 'engine', 'logs', 'target'],
  explains: consequences,
  signatures: inaccessibleSignatures,
  find: ({ config, disk, engine, logs, target }): Finding | undefined => {
    if (engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, inaccessibleSignatures);
    const dangling = disk.dataRoot?.type === 'link' && !disk.fileSystems.some((f) => f.paths.includes(target.dataRoot));
    if (!words && !dangling) return undefined;
    const named = words?.match.groups?.path;
    const marked =
      /operation not permitted/.test(words?.entry.message ?? '') && named && isWithin(named, target.dataRoot) ? target.dataRoot : undefined;
    const cite = citeOption(config, 'data-root', 'dockerd cannot use it');
    return {
      code: 'DT513',
      cause: 'dataroot.inaccessible',
      severity: 'error',
      confidence: 'likely',
      data: {
        path: target.dataRoot,
        why: dangling ? `it is a link to ${disk.dataRoot?.target}, which is not there` : 'dockerd is refused',
      },
      cites: [
        ...(cite ? [cite] : []),
        words ? citeLog(words.entry) : { source: target.dataRoot, text: `link to ${disk.dataRoot?.target ?? '?'}` },
      ] as [Cite],
      fixes: marked
        ? [
            runAndStart('take-the-mark-off', `take the immutable mark off ${marked}`, [['chattr', '-i', marked]], {
              note: `\`lsattr -d ${marked}\` shows an i where it is set. Root is refused by such a mark, by a security module and by little else.`,
            }),
          ]
        : [],
    };
  },
});

const remote = /^(nfs4?|cifs|smb3|smbfs|fuse\.sshfs|fuse\.glusterfs|glusterfs|ceph|9p|afs|lustre|fuse\.s3fs)$/;

export const networkFs = check({
  code: 'DT514',
  name: 'data-root-network-fs',
  causes: ['dataroot.network-fs'],
  needs: ['disk', 'engine', 'target'],
  explains: ['DT523'],
  find: ({ disk, engine, target }): Finding | undefined => {
    const mount = mountOf(disk.mounts, target.dataRoot);
    if (!mount || !remote.test(mount.type)) return undefined;
    return {
      code: 'DT514',
      cause: 'dataroot.network-fs',
      severity: engine.state === 'up' ? 'warning' : 'error',
      confidence: 'certain',
      data: { path: target.dataRoot, type: mount.type },
      cites: [{ source: '/proc/self/mountinfo', line: mount.line, text: mount.text }],
      fixes: [],
    };
  },
});
