import { says, type WordTable } from './says.ts';

/** What the kernel, and the files of /proc, tell of a sick machine. */
export const machineWords: WordTable = {
  DT503: {
    says: [
      says(/[Ss]tructure needs cleaning/, [
        ['lstat /var/lib/docker/containers/67aa357aee66/hosts: structure needs cleaning', 'https://github.com/coreos/bugs/issues/1309'],
      ]),
      says(
        /EXT[234]-fs (?:error|warning) \(device |Aborting journal on device|JBD2: .*[Ee]rror|XFS \([\w:-]+\): (?:.*(?:[Cc]orruption|I\/O [Ee]rror|[Ss]hutting down)|xfs_log_force: error)|BTRFS(?:: | )?(?:error|critical|info) ?\(device \S+\): ?(?:.*\berrs:|.*forced readonly|.*corrupt|.*errno=-5)|mmcblk\d\w*: error -?\d+|F2FS-fs \(\S+\): .*(?:inconsistent|corrupt)|(?:nvme|ata)\d\S*: .*(?:I\/O error|failed command|I\/O \d+ QID \d+ timeout)|Sense Key : (?:Medium|Hardware) Error/,
        [
          [
            'EXT4-fs error (device dm-4): htree_dirblock_to_tree:896: inode #1703950: block 6832992: comm updatedb.mlocat: bad entry in directory: rec_len is smaller than minimal',
            'https://github.com/kubernetes/kubernetes/issues/12905',
          ],
          ['Aborting journal on device sda1-8.', 'Linux fs/jbd2'],
          ['XFS (dm-3): Metadata corruption detected at xfs_agf_read_verify', 'Linux fs/xfs'],
          ['BTRFS info (device sda3): forced readonly', 'Linux fs/btrfs'],
          ['mmcblk0: error -110 transferring data, sector 1234', 'Linux drivers/mmc'],
        ],
        { sure: 'possible', misses: ['EXT4-fs (sda1): mounted filesystem with ordered data mode', 'XFS (dm-3): Ending clean mount'] },
      ),
      // a line of /proc/mounts
      says(
        /(?:^|\s)\/(?:var\S*|data\S*|mnt\S*|home\S*|srv\S*|opt\S*)? (?:ext[234]|xfs|btrfs|f2fs) ro,/,
        [['/dev/sda1 / ext4 ro,relatime,data=ordered 0 0', '/proc/mounts']],
        { sure: 'possible', misses: ['/dev/sda1 / ext4 rw,relatime,errors=remount-ro 0 0'] },
      ),
    ],
  },
  DT501: {
    says: [
      says(
        /thin.?pool has insufficient free data|BTRFS.*(?:Transaction aborted|errno=-28|ENOSPC)/i,
        [['BTRFS: error (device sda3) in btrfs_run_delayed_refs: errno=-28 No space left', 'Linux fs/btrfs']],
        { sure: 'possible' },
      ),
    ],
  },
  DT713: {
    says: [
      says(/Failed to initialize NVML/, [['Failed to initialize NVML: Unknown Error', 'nvidia-smi in a container']], { sure: 'possible' }),
    ],
  },
  DT514: {
    says: [
      // a volume of the engine that lies on a server; a kernel without the file system says that there is no such device
      says(
        /failed to mount local volume: mount (?::\S*|\/\/\S+|[\w.-]+:\/\S*):\/\S+.*, data: .*(?<!no such device)\s*$/,
        [
          [
            "error while mounting volume '/var/lib/docker/volumes/nfs/_data': failed to mount local volume: mount :/export:/var/lib/docker/volumes/nfs/_data, data: addr=10.0.0.9: connection refused",
            'moby volume/local',
          ],
          [
            'failed to mount local volume: mount //10.0.0.9/share:/var/lib/docker/volumes/share/_data, data: username=a,password=********: permission denied',
            'moby v28.5.2 daemon/volume/local with type=cifs',
          ],
        ],
        {
          misses: [
            'failed to mount local volume: mount /srv/data:/var/lib/docker/volumes/data/_data, flags: 0x1000: no such file or directory',
            'failed to mount local volume: mount :/export:/var/lib/docker/volumes/nfs/_data, data: addr=10.0.0.9: no such device',
          ],
        },
      ),
      says(
        /mount\.nfs4?: (?:access denied by server|Connection (?:refused|timed out)|Protocol not supported|requested NFS version|No route to host|mounting \S+ failed, reason given by server)|error resolving passed in network volume address/,
        [
          ['mount.nfs: access denied by server while mounting 10.0.0.9:/export', 'nfs-utils 2.6'],
          [
            '2017/03/28 16:00:46 mount.nfs4: mounting 172.17.0.2:/exports/ failed, reason given by server: No such file or directory',
            'https://github.com/ContainX/docker-volume-netshare/issues/115',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT725: {
    says: [
      says(
        /VFS: file-max limit \d+ reached|SLUB: Unable to allocate memory|page allocation failure|[Nn]eighbor table overflow/,
        [
          ['VFS: file-max limit 9223 reached', 'Linux fs/file_table.c'],
          ['SLUB: Unable to allocate memory on node -1 (gfp=0x24080c0)', 'Linux mm/slub.c'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT801: {
    says: [
      says(
        /soft lockup - CPU#\d+ stuck|rcu_\w+ (?:self-)?detected stall|task (?!containerd:)\S*(?:docker|runc)\S*:\d+ blocked for more than/,
        [
          ['watchdog: BUG: soft lockup - CPU#1 stuck for 22s! [dockerd:912]', 'Linux kernel/watchdog.c'],
          ['INFO: task runc:[2:INIT]:2231 blocked for more than 120 seconds.', 'Linux kernel/hung_task.c'],
        ],
        { sure: 'possible' },
      ),
      // who holds a debugger to it asks what it waits for
      says(
        /#\d+\s+0x[0-9a-f]{6,}\s+in (?:github\.com\/(?:docker|moby|containerd)|runtime\.|sync\.|syscall\.)/,
        [
          [
            '41 #5  0x00000000004d4f20 in github.com/docker/docker/daemon.func·025 (container=0xc209060a80) at /go/src/github.com/docker/docker/daemon/list.go:79',
            'https://github.com/moby/moby/issues/12606',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT803: {
    says: [
      says(/http: panic serving /, [
        [
          'http: panic serving @: runtime error: invalid memory address or nil pointer dereference',
          'https://github.com/moby/moby/issues/43034',
        ],
      ]),
      says(/^SIGABRT: abort/, [['SIGABRT: abort', 'Go runtime']]),
      says(/^main\.main\(\)|\/cmd\/dockerd\/\w+\.go:\d+ \+0x/, [['main.main()', 'Go runtime, the end of a stack']], { sure: 'possible' }),
    ],
  },
  DT722: {
    says: [
      says(
        /modprobe: can't change directory to|modprobe: ERROR: could not insert|could not open moddep file|overlayfs: unrecognized mount option|no valid modules\.(?:dep|builtin)/,
        [
          ["modprobe: can't change directory to '5.10.0': No such file or directory", 'busybox modprobe'],
          ["modprobe: ERROR: could not insert 'ip_tables': Exec format error", 'kmod 29'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT723: {
    says: [
      says(
        /^mount: (?:block device )?cgroup |cannot mount block device cgroup|cgroup mountpoint not found|cgroup2?: [Uu]nknown (?:option|parameter|subsys)/,
        [
          ['mount: block device cgroup is write-protected, mounting read-only', 'https://github.com/jpetazzo/dind/issues/2'],
          ['cgroup: cgroup2: unknown option "nsdelegate"', 'Linux kernel/cgroup'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT612: {
    says: [says(/net\.ipv4\.ip_forward ?= ?0\b/, [['net.ipv4.ip_forward = 0', 'sysctl']], { sure: 'possible' })],
  },
  DT805: {
    says: [
      // a row of `docker node ls`
      says(
        /\s(?:Down|Unknown)\s+(?:Active|Drain|Pause)\b/,
        [
          [
            'ux3enftr6krhlrp8bbodo2q1l *   wsdocker6           Down                Active              Leader',
            'https://github.com/moby/moby/issues/34827',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
};
