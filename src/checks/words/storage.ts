import { says, type WordTable } from './says.ts';

const known = 'overlay2?\\b|aufs|btrfs|zfs|vfs|devicemapper|fuse-overlayfs|windowsfilter';

export const storageWords: WordTable = {
  DT521: {
    says: [
      says(/snapshotter "?[\w-]+"? was not found/, [['snapshotter "x" was not found', 'containerd']]),

      says(/snapshotter not loaded: (?<driver>\S+?):/, [
        ['failed to stat snapshot sha256:4c67: snapshotter not loaded: overlay2: invalid argument', 'containerd v1.7 client'],
      ]),

      says(
        new RegExp(
          String.raw`driver not supported: (?!${known})(?<driver>\S+)|configured driver "(?!${known})(?<other>[^"]+)" not available`,
        ),
        [['failed to start daemon: error initializing graphdriver: driver not supported: nonsense', 'moby v28.5.2 daemon/graphdriver']],
      ),
    ],
    outranks: ['DT522'],
  },
  DT522: {
    says: [
      says(
        /Failed to (?:find zfs dataset mounted on|access 'zfs|create btrfs (?:subvolume|snapshot))|user_subvol_rm_allowed|overlay is not supported for Rootless with SELinux/,
        [['Failed to create btrfs snapshot: inappropriate ioctl for device', 'moby v28.5.2 daemon/graphdriver/btrfs']],
        { sure: 'possible' },
      ),

      says(
        /device-mapper: (?:table: \S+: thin(?:-pool)?: |ioctl: error|thin: .*(?:failed|aborting|read-only))/,
        [["device-mapper: table: 253:7: thin: Couldn't open thin internal device", 'Linux drivers/md/dm-thin.c']],
        { sure: 'possible', misses: ['device-mapper: thin: 253:4: reached low water mark for data device: sending event.'] },
      ),

      says(
        /no more loopback devices available|loopback attach failed|not found as a supported filesystem on this host/,
        [['There are no more loopback devices available.', 'moby v17.05 pkg/loopback']],
        { sure: 'possible' },
      ),

      says(
        /the (?<driver>\S+) storage-driver is deprecated/,
        [
          [
            '[graphdriver] WARNING: the devicemapper storage-driver is deprecated and will be removed in a future release',
            'moby v23.0.18 daemon/graphdriver',
          ],
        ],
        { sure: 'possible', mild: true },
      ),
      says(/error initializing graphdriver: .*(?:devmapper|devicemapper|zfs|btrfs): /, [
        [
          'Error starting daemon: error initializing graphdriver: devicemapper: Non existing device docker-thinpool',
          'https://github.com/docker/docs/issues/6942',
        ],
      ]),
      says(
        /error initializing graphdriver: /,
        [['Error starting daemon: error initializing graphdriver: driver not supported', 'https://github.com/moby/moby/issues/22685']],
        { sure: 'possible' },
      ),
      says(/was not found in \/proc\/filesystems/, [['AUFS was not found in /proc/filesystems', 'moby v17.05 daemon/graphdriver/aufs']], {
        sure: 'possible',
        weak: true,
      }),
      says(
        /storage-driver has been deprecated and removed|configured driver "[^"]+" not available|snapshotter selection failed|containerd snapshotter is enabled but containerd is not configured|Cannot find root filesystem|prerequisites for driver not satisfied|driver not supported: (?<driver>overlay2?|aufs|btrfs|zfs|devicemapper|fuse-overlayfs|vfs)/,
        [
          [
            'failed to start daemon: error initializing graphdriver: [graphdriver] ERROR: the aufs storage-driver has been deprecated and removed; visit https://docs.docker.com/go/storage-driver/ for more information: aufs',
            'moby v24.0.9 daemon/graphdriver',
          ],
          ['Cannot find root filesystem tank/docker: exit status 1', 'moby v28.5.2 daemon/graphdriver/zfs'],
          ['failed to start daemon: snapshotter selection failed, no drivers available: unavailable', 'moby docker-v29.7.2 daemon'],
        ],
      ),
      says(
        /devmapper: |devicemapper: Error|[Tt]hin [Pp]ool|Base Device UUID and Filesystem verification failed/,
        [
          [
            'Error starting daemon: error initializing graphdriver: devmapper: Base Device UUID and Filesystem verification failed: devicemapper: Error running deviceCreate',
            'moby v17.05 daemon/graphdriver/devmapper',
          ],
        ],
        { sure: 'possible', misses: ['[graphdriver] using prior storage driver: devicemapper'] },
      ),
    ],
  },
  DT523: {
    says: [
      says(
        /error creating (?:aufs|overlay|zfs|btrfs) mount to .*: (?:invalid argument|operation not (?:permitted|supported))|failed to convert whiteout file|idmapped layers are currently not supported/,
        [
          [
            'error creating aufs mount to /var/lib/docker/aufs/mnt/x-init: mount target=/x data=y: invalid argument',
            'https://github.com/me-box/databox/issues/342',
          ],
          ['failed to convert whiteout file "x": operation not permitted', 'containerd archive'],
        ],
      ),
      says(
        /failed to register layer: .*(?:invalid argument|operation not supported)/,
        [
          [
            'failed to register layer: Error processing tar file(exit status 1): invalid argument',
            'https://github.com/moby/moby/issues/34817',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /the backing \S+ filesystem is not supported|storage driver is not supported on|error initializing graphdriver: invalid argument/,
        [
          [
            'failed to start daemon: error initializing graphdriver: overlay2: the backing zfs filesystem is not supported: driver not supported',
            'moby v20.10.24 daemon/graphdriver',
          ],
          ['Error starting daemon: error initializing graphdriver: invalid argument', 'https://github.com/coreos/bugs/issues/1945'],
        ],
      ),
      says(
        /failed to mount (?:overlay: (?:operation not permitted|permission denied|not supported)|\S*containerd-mount\S*.*(?:invalid argument|operation not (?:permitted|supported)))/,
        [
          [
            'failed to mount /tmp/containerd-mount1: mount source: "overlay", target: "/tmp/containerd-mount1", fstype: overlay, flags: 0, data: "x", err: invalid argument',
            'containerd v2 core/mount',
          ],
          ['failed to mount overlay: operation not permitted', 'moby v28.5.2 daemon/graphdriver/overlayutils'],
        ],
        { sure: 'possible' },
      ),

      // what overlayfs says of a file system without d_type to who makes a folder in it
      says(
        /\/overlay2?\/\S+-init\/merged\/\S+: invalid argument/,
        [
          [
            'Error response from daemon: mkdir /var/lib/docker/overlay/c4a8f5e516d401534f2d994f5546f7e08639ffd675eb3573267f76d79394f172-init/merged/dev/shm: invalid argument',
            'https://github.com/moby/moby/issues/10294',
          ],
        ],
        { misses: ['mkdir /var/lib/docker/overlay/c4a8-init/merged/dev/shm: no such file or directory'] },
      ),
      // the driver was asked for on another file system than its own, or lacks its tools
      says(
        /prerequisites for driver not satisfied \(wrong filesystem\?\)/,
        [['prerequisites for driver not satisfied (wrong filesystem?)', 'https://github.com/coreos/bugs/issues/46']],
        { sure: 'possible' },
      ),

      says(/maximum fs stacking depth exceeded|overlay(?:fs)?: .*not supported|workdir .* not supported/, [
        ['overlayfs: maximum fs stacking depth exceeded', 'Linux fs/overlayfs'],
      ]),
      says(
        /overlayfs: (?:upper fs (?:needs to support d_type|missing required features)|filesystem on '[^']*' not supported|missing 'lowerdir'|workdir and upperdir must|failed to (?:resolve|get|set) )|error creating overlay mount to \S+: invalid arg|without d_type support|Supports d_type: false|does not support fs of type|backing file system is unsupported|'overlay2?' (?:is )?not supported/,
        [
          ['overlayfs: upper fs needs to support d_type.', 'https://github.com/moby/moby/issues/22937'],
          [
            'docker: Error response from daemon: error creating overlay mount to /var/lib/docker/overlay2/4b95b3f6376d76b51530af79ea72530de99dc8051ce313b5ab53f296cc6a56ae-init/merged: invalid argument.',
            'https://github.com/moby/moby/issues/32964',
          ],
          [
            'overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior. Reformat the filesystem with ftype=1 to enable d_type support. Backing filesystems without d_type support are not supported.',
            'moby v28.5.2 daemon/graphdriver/overlay2',
          ],
        ],
        { misses: ['error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: no such file or directory'] },
      ),
      says(/error creating overlay mount to \S+: invalid arg|failed to mount overlay: invalid argument/, [
        ['failed to mount overlay: invalid argument', 'dockerd 26.1.5'],
      ]),
    ],
    outranks: ['DT537', 'DT722', 'DT721'],
    explains: ['DT522'],
  },
  DT524: {
    says: [
      says(/images in graph driver "(?<other>[^"]+)" are no longer visible/, [
        ['Failed to migrate images to containerd, images in graph driver "overlay2" are no longer visible', 'moby docker-v29.7.2 daemon'],
      ]),
    ],
  },
  DT525: {
    says: [
      says(/contains other graphdriver/, [
        [
          'Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdriver',
          'https://github.com/moby/moby/issues/18729',
        ],
      ]),
      says(
        /contains other graphdrivers: (?<several>[^;]+)|contains several valid graphdrivers|prior storage driver \S+ (?:failed|is deprecated)/,
        [
          [
            'Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdrivers: overlay; Please cleanup or explicitly choose storage driver (-s <DRIVER>)',
            'https://github.com/coreos/bugs/issues/466',
          ],
        ],
      ),
    ],
    outranks: ['DT522'],
  },
  DT526: {
    says: [
      says(/failed to (?:set quota limit|set projid|get projid) for|Failed to get quota limit for projid|--storage-opt is not supported/, [
        [
          'failed to set quota limit for projid 2 on /var/lib/docker/overlay2/backingFsBlockDev: operation not supported',
          'moby v28.5.2 quota/projectquota.go',
        ],
      ]),

      says(/(?:devmapper|devicemapper|zfs|btrfs|overlay2?|graphdriver|windowsfilter): [Uu]nknown option|[Uu]nable to parse storage-opt/, [
        ['devmapper: Unknown option size', 'moby v17.05 daemon/graphdriver/devmapper'],
        [
          'Error starting daemon: error initializing graphdriver: overlay2: unknown option dm.thinpooldev',
          'moby daemon/graphdriver/overlay2',
        ],
      ]),

      says(
        /unable to parse (?:storage-opt )?key\/value|[Uu]nknown option (?:dm|overlay2?|zfs|btrfs)\.\S+|only supported for backingFS XFS|--storage-opt is supported only for overlay/,
        [
          ['unable to parse storage-opt key/value: overlay2.size', 'moby v28.5.2 pkg/parsers'],
          [
            "--storage-opt is supported only for overlay over xfs with 'pquota' mount option.",
            'moby v20.10.24 daemon/graphdriver/overlay2',
          ],
        ],
      ),
    ],
    outranks: ['DT522'],
  },
};
