import { says, type WordTable } from './says.ts';

const known = 'overlay2?\\b|aufs|btrfs|zfs|vfs|devicemapper|fuse-overlayfs|windowsfilter';

export const diskWords: WordTable = {
  DT501: {
    says: [
      says(
        /disk is full|not enough (?:free )?(?:disk )?space|out of disk space|ENOSPC|You don't have enough free space/i,
        [["E: You don't have enough free space in /var/cache/apt/archives/.", 'apt 2.6']],
        { sure: 'possible' },
      ),
    ],
  },
  DT502: {
    says: [
      says(
        /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces)).*no space left on device/,
        [['mkdir /var/lib/docker/tmp: no space left on device', 'moby v28.5.2 os.MkdirAll']],
        { sure: 'possible' },
      ),
    ],
  },
  DT503: {
    says: [
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
        /Directory (?<path>\/\S*) to mount over is not empty|^mount: .*(?:wrong fs type|special device .* does not exist|can't find)|(?:Dependency failed for|Failed to mount|Timed out waiting for device) .*\/(?:var\/lib\/docker|docker|data|mnt|srv)\b|\S*docker\S*\.mount: (?:Failed|Mount process exited)/,
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
    outranks: ['DT513', 'DT537'],
  },
  DT521: {
    says: [
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
      says(/error initializing graphdriver: .*(?:devmapper|devicemapper|zfs|btrfs): /, [
        [
          'Error starting daemon: error initializing graphdriver: devicemapper: Non existing device docker-thinpool',
          'https://github.com/docker/docs/issues/6942',
        ],
      ]),
      says(
        /error initializing graphdriver: |was not found in \/proc\/filesystems|AUFS was not found/,
        [['Error starting daemon: error initializing graphdriver: driver not supported', 'https://github.com/moby/moby/issues/22685']],
        { sure: 'possible' },
      ),
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
        /overlayfs: (?:upper fs (?:needs to support d_type|does not support)|filesystem on '[^']*' not supported|missing 'lowerdir'|workdir and upperdir must|failed to (?:resolve|get|set) )|error creating overlay mount to \S+: invalid arg|without d_type support|Supports d_type: false|does not support fs of type|backing file system is unsupported|'overlay2?' (?:is )?not supported/,
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
  DT531: {
    says: [
      says(
        /page \d+(?: already freed|: )|panic: invalid page type|freepages: failed|invalid freelist page|(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch|unexpected end of JSON|invalid character)|docker\/docker\/vendor\/(?:go\.etcd\.io\/bbolt|github\.com\/boltdb\/bolt)|local-kv\.db.*(?:corrupt|invalid)/,
        [
          ['panic: invalid freelist page: 48, page type is leaf', 'https://github.com/moby/moby/issues/42099'],
          ['panic: page 3 already freed', 'go.etcd.io/bbolt freelist.go'],
          [
            'failed to start daemon: Error initializing network controller: error obtaining controller instance: unexpected end of JSON input',
            'moby v28.5.2 libnetwork',
          ],
        ],
      ),
      says(
        /networks have same bridge name|could not delete the default "?bridge"? network: .*has active endpoints/,
        [
          [
            'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df (docker0): conflicts with network 3495 (docker0): networks have same bridge name',
            'https://github.com/docker/for-linux/issues/1512',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT803'],
    explains: ['DT803'],
  },
  DT532: { says: [], outranks: ['DT538'] },
  DT533: {
    says: [
      says(/^invalid database\s*$/, [['invalid database', 'dockerd 26.1.5, a damaged database of the build cache']]),
      says(
        /error initializing buildkit|error creating buildkit instance/,
        [['failed to start daemon: error initializing buildkit: x', 'moby v28.5.2 daemon/daemon.go']],
        { sure: 'possible' },
      ),
      says(
        /(?:snapshots|cache|containerdmeta|metadata_v2|history)\.db.*(?:invalid database|checksum|corrupt|unexpected)|error (?:initializing|creating) buildkit.*(?:invalid database|checksum|version mismatch|timeout|bolt)/,
        [
          [
            'error initializing buildkit: error creating buildkit instance: failed to open database file /var/lib/docker/buildkit/cache.db: invalid database',
            'moby v28.5.2 builder/builder-next',
          ],
        ],
      ),
    ],
  },
  DT534: {
    says: [
      says(
        /libcontainerd\/\S+\/(?:process|state|config)\.json: no such file|[Ff]ailed to load container(?: mount)?\b|config\.v2\.json.*(?:no such file|unexpected|invalid character|EOF)|\/containers\/[0-9a-f]{12,64}\/\S+: (?:no such file|unexpected)/,
        [
          [
            'open /var/run/docker/libcontainerd/containerd/10cf98fe5158d10b4c337017d7a6cb67166ac1ea3d1aa2733a8b27fa6c235a07/state.json: no such file or directory',
            'https://github.com/moby/moby/issues/29748',
          ],
        ],
      ),
    ],
    outranks: ['DT513'],
  },
  DT535: {
    says: [
      says(
        /Couldn't create (?:reference store|Tag store|image store)|(?:image|layer)db\/\S+: (?:no such file|unexpected|input\/output)|failed to (?:read|load|get) (?:image|layer) (?:config|metadata)|repositories(?:-\w+|\.json)\b.*(?:EOF|invalid character|unexpected end)/,
        [
          [
            "failed to start daemon: Couldn't create reference store repository: unexpected end of JSON input",
            'moby v28.5.2 daemon/daemon.go',
          ],
        ],
      ),
    ],
  },
  DT537: { says: [] },
  DT538: { says: [] },
};
