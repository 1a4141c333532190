import { says, type WordTable } from './says.ts';

export const diskWords: WordTable = {
  DT501: {
    says: [
      says(
        /no space left(?! on device)|[Tt]hin [Pp]ool (?:has no|is full|out of)|not enough space on the disk/,
        [['failed to write: no space left', 'buildkit']],
        { sure: 'possible' },
      ),

      says(
        /Thin Pool has \d+ free (?:data|metadata) blocks|device-mapper: thin: .*(?:out[- ]of[- ](?:data|metadata)[- ]space|no free space|low water mark)/,
        [
          [
            'devmapper: Thin Pool has 0 free data blocks which is less than minimum required 163840 free data blocks. Create more free space in thin pool or use dm.min_free_space option to change behavior',
            'moby v17.05 daemon/graphdriver/devmapper',
          ],
          ['device-mapper: thin: 253:4: switching pool to out-of-data-space (queue IO) mode', 'Linux drivers/md/dm-thin.c'],
        ],
      ),

      // a snapshot was made the moment before: a thin pool, or the volume below it, that takes no more writes
      says(
        /failed to (?:mount|extract layer) .*containerd-mount\d+: input\/output error/,
        [
          [
            'ctr: failed to extract layer sha256:be4eae0b2583281e2cd171c52a0b283a5e6f84e6b86066a18e205a10cb507fcd: failed to mount /var/lib/containerd/tmpmounts/containerd-mount788433525: input/output error: unknown',
            'https://github.com/containerd/containerd/issues/5022',
          ],
        ],
        { sure: 'possible', misses: ['open /var/lib/docker/image/overlay2/repositories.json: input/output error'] },
      ),

      says(/^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*No space left on device/, [
        ['mkdir: cannot create directory /var/lib/docker/tmp: No space left on device', 'coreutils 9'],
      ]),
      says(
        /disk is full|not enough (?:free )?(?:disk )?space|out of disk space|ENOSPC|You don't have enough free space/i,
        [["E: You don't have enough free space in /var/cache/apt/archives/.", 'apt 2.6']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT522'],
  },
  DT502: {
    says: [
      says(
        /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*No space left on device/,
        [['mkdir: cannot create directory /var/lib/docker/tmp: No space left on device', 'coreutils 9']],
        { sure: 'possible' },
      ),
      says(
        /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*no space left on device/,
        [['mkdir /var/lib/docker/tmp: no space left on device', 'moby v28.5.2 os.MkdirAll']],
        { sure: 'possible' },
      ),
    ],
  },
  DT503: {
    says: [
      says(
        /^(?!.*(?:\/proc\/|\/sys\/|cgroup|mount source path)).*[Rr]ead-only file ?system/,
        [
          [
            'docker: failed to register layer: Untar re-exec error: exit status 1: output: read-only file system.',
            'https://github.com/moby/moby/issues/24283',
          ],
        ],
        { sure: 'possible' },
      ),

      says(/Read-only file system/, [['touch: cannot touch /var/lib/docker/x: Read-only file system', 'coreutils 9']]),
      says(
        /input\/output error|Input\/output error|Buffer I\/O error|I\/O error, dev/,
        [['blk_update_request: I/O error, dev sda, sector 123456', 'Linux block layer']],
        { sure: 'possible' },
      ),
      says(
        /Remounting filesystem read-only|EXT4-fs error .*(?:aborted journal|remounting)|XFS .*: (?:Corruption|Filesystem has been shut down|log I\/O error)/i,
        [['EXT4-fs (sda1): Remounting filesystem read-only', 'Linux fs/ext4']],
      ),
    ],
  },
  DT511: {
    says: [
      says(/canonical path points to a file|(?:mkdir|stat|open|lstat) (?<path>\/\S+): not a directory/, [
        ["Unable to get the full path to root (/srv/docker.img): canonical path points to a file '/srv/docker.img'", 'dockerd 26.1.5'],
      ]),
    ],
    outranks: ['DT513'],
  },
  DT512: {
    says: [
      says(
        /failed to start daemon: .*(?:transport endpoint is not connected|host is down|no such device or address)/,
        [['failed to start daemon: mkdir /mnt/disk/docker: transport endpoint is not connected', 'FUSE file system without its server']],
        { sure: 'possible' },
      ),

      says(
        /^mount: .*(?:can't read superblock|does not exist|unknown filesystem)|(?:Timed out|timed out) waiting for device|\.mount: .*[Ff]ailed with result/,
        [["mount: /var/lib/docker: can't read superblock on /dev/sdb1.", 'util-linux 2.38']],
      ),
      says(
        /Directory (?<path>\/\S*) to mount over is not empty|^mount: .*(?:wrong fs type|special device .* does not exist|can't find)|(?:Dependency failed for|Failed to mount|Timed out waiting for device) .*\/(?:var\/lib\/docker|docker|data|mnt|srv)\b|docker[\w\\-]{0,80}\.mount: (?:Failed|Mount process exited)/,
        [
          [
            'var-lib-docker.mount: Directory /var/lib/docker to mount over is not empty, mounting anyway.',
            'https://github.com/coreos/bugs/issues/1088',
          ],
          ['mount: wrong fs type, bad option, bad superblock', 'https://github.com/projectatomic/container-storage-setup/issues/282'],
          ['Dependency failed for /var/lib/docker.', 'systemd 257'],
        ],
      ),
    ],
  },
  DT513: {
    says: [
      says(/Cannot create daemon root|Unable to create the TempDir/, [
        ['failed to start daemon: Cannot create daemon root: /data/docker: permission denied', 'moby docker-v29 daemon/daemon_unix.go'],
      ]),

      says(/mkdir (?<path>\/\S+): file exists|Error starting daemon: (?!.*network).*(?:permission denied|operation not permitted)\s*$/, [
        ['Error starting daemon: mkdir /var/lib/docker: file exists', 'moby pkg, os.MkdirAll over a dangling link'],
      ]),
      says(
        /couldn't create plugin manager.*permission denied|error (?:loading|saving) ID file \S+: permission denied|restricts access to the remapped root/,
        [
          [
            "a subdirectory in your graphroot path (/data/docker/100000.100000) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories",
            'moby v28.5.2 daemon/daemon_unix.go',
          ],
        ],
      ),
    ],
    outranks: ['DT536', 'DT714'],
  },
  DT514: {
    says: [
      says(/[Ss]tale (?:NFS )?file handle/, [
        ['error while opening volume store metadata database: stale NFS file handle', 'Linux ESTALE'],
      ]),

      // root of the host may give files away everywhere but on another's file system
      says(/ch(?:own|mod) \S*(?:\/volumes\/\S+\/_data|\/docker-volumes\/|\/propagated-mount\/)\S*: operation not permitted/, [
        [
          'Error response from daemon: chown /var/lib/docker/volumes/foo/_data: operation not permitted.',
          'https://github.com/moby/moby/issues/34543',
        ],
      ]),
      says(
        /chown \S+: operation not permitted/,
        [['chown /mnt/nfs/docker/containers: operation not permitted', 'Linux EPERM on NFS with root_squash']],
        { sure: 'possible' },
      ),
      says(
        /Error processing tar file.*operation not permitted|failed to Lchown .*operation not permitted/,
        [['failed to register layer: Error processing tar file(exit status 1): operation not permitted', 'moby pkg/archive']],
        { sure: 'possible' },
      ),
      says(/failed to register layer: .*(?:lchown|chown) \S+: operation not permitted/, [
        [
          'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /etc/gshadow: operation not permitted',
          'moby pkg/archive on NFS',
        ],
      ]),
      says(/Backing Filesystem: (?<type>nfs\d?|cifs|smb\S*|fuse\S*|9p|glusterfs|ceph|lustre)/i, [
        ['Backing Filesystem: nfs', 'https://github.com/moby/moby/issues/32964'],
      ]),
      says(
        /failed to register layer: .*(?:lchown|chown|setxattr|lsetxattr|operation not supported).*(?:operation not (?:permitted|supported)|not supported)|NFS over .* not supported|overlayfs: .* NFS/,
        [
          [
            'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lsetxattr /usr/bin/ping: operation not supported',
            'moby pkg/archive on NFS',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT513', 'DT537', 'DT532'],
  },
};
