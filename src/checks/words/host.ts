import { says, type WordTable } from './says.ts';

export const hostWords: WordTable = {
  DT723: {
    says: [
      says(
        /System error: Invalid unit (?:name|type)|[Uu]nit (?:name )?\S*docker\S*\.(?:scope|slice)\S* (?:is not valid|already exists|was already loaded|not found)|unable to start unit "?docker|systemd cgroup flag passed/,
        [
          ["Error response from daemon: Cannot start container 7de93: [9] System error: Invalid unit name '/docker'.", 'moby/moby#19140'],
          ['Error response from daemon: Cannot start container ab599: [8] System error: Invalid unit type.', 'moby/moby#17126'],
        ],
      ),

      says(
        /doesn't work on cgroups? v2|systemd cgroup flag passed|mountpoint for \S+ not found|no subsystem for mount|cgroup is not empty|cgroup config for procHooks|bpf_prog_query\(BPF_CGROUP|to devices\.(?:deny|allow)|cgroup is not mounted|invalid cgroup path|\/sys\/fs\/cgroup\/\S*: permission denied|control group: (?:Read-only|Permission denied)|namespace \{"cgroup" "[^"]*"\} does not exist|cgroup v2 delegation/,
        [
          ["OCI runtime create failed: this version of runc doesn't work on cgroups v2: unknown", 'runc 1.0-rc8'],
          [
            'oci runtime error: rootfs_linux.go:53: mounting "/sys/fs/cgroup" to rootfs "/x" caused "no subsystem for mount"',
            'https://github.com/docker/for-linux/issues/520',
          ],
          [
            "OCI runtime create failed: runc create failed: container's cgroup is not empty: 3 process(es) found: unknown",
            'https://github.com/termux/termux-packages/issues/23181',
          ],
          [
            'OCI runtime create failed: systemd cgroup flag passed, but systemd support for managing cgroups is not available: unknown',
            'https://github.com/rancher/runc-cve/issues/14',
          ],
        ],
      ),

      says(
        /^(?!.*deprecated).*(?:\bcgroup-?(?:parent|v2)\b|cgroupv2|cgroup v[12]\b)/,
        [['cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers', 'runc 1.1']],
        { sure: 'possible', misses: ['WARNING: Support for cgroup v1 is deprecated and planned to be removed by no later than May 2029'] },
      ),
      says(
        /appl(?:y|ying) cgroup configuration|error mounting "?cgroup"?|rootfs at "?\/sys\/fs\/cgroup|kubelet cgroup driver|unable to start unit "docker-|error setting cgroup config|failed to write .* to cgroup|cgroups?: cannot |systemd cgroup driver/,
        [
          [
            'OCI runtime create failed: unable to apply cgroup configuration: unable to start unit "docker-abc.scope": Interactive authentication required',
            'runc 1.1 libcontainer',
          ],
        ],
      ),
      says(
        /^(?!.*(?:EventChan|memory\.events|inotify)).*(?:Devices cgroup isn't mounted|cgroup mountpoint does not exist|no cgroup mount found|cannot find cgroup mount|expected cgroupsPath to be of format|cannot use systemd cgroups manager|requires cgroup v2 for rootless|Failed to parse cgroup information|failed to (?:create|write) .*\/sys\/fs\/cgroup\/\S+: (?:no such file|invalid argument|device or resource busy|permission denied|read-only)|\/sys\/fs\/cgroup\/\S+: (?:no such file or directory|invalid argument|read-only file system|device or resource busy)|cgroup(?:s|v2)?.*(?:controller|subsystem).*(?:not (?:available|found|mounted|enabled|delegated))|cgroup already mounted)/,
        [
          ["failed to start daemon: Devices cgroup isn't mounted", 'https://github.com/docker/cli/issues/2104'],
          [
            'OCI runtime create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/docker/abc" instead',
            'runc 1.1',
          ],
          ['cgroups: cgroup mountpoint does not exist: unknown', 'containerd cgroups'],
        ],
        { misses: ['mkdir /sys/fs/cgroup/memory/docker/406c: no space left on device'] },
      ),
    ],
    outranks: ['DT503', 'DT513', 'DT713'],
  },
  DT724: {
    explains: ['DT202', 'DT307'],
    says: [
      says(/AppArmor parser error|[Ff]ailed to load default apparmor profile/, [
        ['AppArmor parser error in /var/lib/docker/tmp/docker-default: syntax error', 'apparmor_parser 3'],
      ]),

      says(
        /^(?!.*exec: ).*(?:container init|container process|runc create failed).*(?:mounting "(?:proc|sysfs|tmpfs|mqueue)"|\/proc\/(?!self\/exe)\S*|pivot_root|sysctl|keyctl)\S*.*: (?:permission denied|operation not permitted)|[Cc]annot (?:kill|stop) container.*permission denied|(?:loading|adding) seccomp filter|permission denied: seccomp/,
        [
          [
            'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": permission denied',
            'runc 1.1',
          ],
          [
            'Error response from daemon: Cannot kill container abc: rpc error: code = 7 desc = "permission denied"',
            'moby v1.12 under AppArmor',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /AppArmor profile was loaded|\/sys\/kernel\/security\/apparmor|\/proc\/(?:self|thread-self|\d+)\/attr\/|attr\/apparmor\/exec|reopen fd \d+: permission denied|cannot (?:kill|stop) container:? .*permission denied|selinux: (?:could not|cannot|failed)|[Ss]eccomp (?:is |profiles are )?not supported|kernel does not support seccomp|unable to (?:setup|init) seccomp|but seccomp not supported/,
        [
          [
            'docker: Error response from daemon: Could not check if docker-default AppArmor profile was loaded: open /sys/kernel/security/apparmor/profiles: permission denied.',
            'https://github.com/canonical/lxd/issues/3723',
          ],
          [
            'unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown',
            'https://github.com/moby/moby/issues/51405',
          ],
          ['Error response from daemon: cannot stop container: web: permission denied', 'moby daemon/stop.go under AppArmor'],
          ['write /proc/self/attr/keycreate: permission denied', 'runc under SELinux'],
        ],
      ),

      // mostly a program without its x bit, or on a disk that is mounted noexec
      says(
        /exec user process(?: caused)?:? \\?"?permission denied|exec: \\?"[^"]+\\?": permission denied/,
        [['standard_init_linux.go:178: exec user process caused "permission denied"', 'https://github.com/moby/moby/issues/31000']],
        {
          sure: 'possible',
          beside: /--selinux-enabled(?!=false)|"selinux-enabled": true|^\s*selinux\s*$|SELinux status:\s+enabled|Current mode:\s+enforcing/,
        },
      ),
      // the verifier of the kernel says why it refuses a program; a security module only refuses
      says(
        /load program: permission denied(?:: unknown)?\.?\s*$/,
        [
          [
            'error setting cgroup config for procHooks process: load program: permission denied: unknown.',
            'https://github.com/opencontainers/runc/issues/3686',
          ],
        ],
        { misses: ['load program: permission denied: 0: (61) r2 = *(u32 *)(r1 +0): unknown'] },
      ),

      says(/SELinux is preventing \S*(?:docker|containerd|runc)|(?:audit|avc).*denied.*(?:dockerd|containerd|runc|docker_t|container_t)/, [
        ['SELinux is preventing /usr/bin/dockerd from write access on the sock_file docker.sock', 'setroubleshoot 3.3'],
      ]),
      says(
        /^(?!.*apparmor=.STATUS).*apparmor_parser|docker apparmor profile|AppArmor .*(?:could not be loaded|failed)|apparmor="?DENIED"?.*(?:docker|containerd|runc)|SELinux is not supported|avc:\s+denied|seccomp is not enabled in your kernel|Docker could not enable SELinux|SELinux policy denies|error setting label on mount source|relabel(?:ing|l) .* not (?:allowed|supported)|apparmor failed to apply profile/,
        [
          [
            'Error loading docker apparmor profile: fork/exec /sbin/apparmor_parser: no such file or directory () ',
            'https://github.com/docker-archive/libcontainer/pull/532',
          ],
          [
            'Error starting daemon: SELinux is not supported with the overlay2 graph driver on this kernel. Either boot into a newer kernel or disable selinux in docker (--selinux-enabled=false)',
            'https://github.com/kubicorn/bootstrap/pull/9',
          ],
          ['avc:  denied  { write } for pid=1 comm="dockerd" name="docker.sock" scontext=system_u:system_r:container_t:s0', 'Linux audit'],
        ],
      ),
    ],
    outranks: ['DT711', 'DT713', 'DT523', 'DT522', 'DT723'],
  },
  DT725: {
    says: [
      says(/fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|runtime: out of memory: cannot allocate/, [
        ['fatal error: out of memory', 'moby/moby#40298'],
      ]),

      says(
        /failed to create new OS thread|file table overflow|pthread_create failed/,
        [['failed to create new OS thread (have 2048 already; errno=11)', 'Go runtime']],
        { sure: 'possible' },
      ),

      says(
        /can't get final child's PID from pipe|unshare: .*[Nn]o space left|fork: (?:retry: )?(?:Resource temporarily unavailable|Cannot allocate memory)/,
        [["unable to start container process: can't get final child's PID from pipe: EOF", 'runc 1.1 libcontainer']],
        { sure: 'possible' },
      ),
      says(
        /adding interface \S+ to bridge \S+ failed: exchange full|max_user_watches|Too many open files|EMFILE/,
        [
          [
            'docker: Error response from daemon: failed to create endpoint x on network bridge: adding interface vethabc to bridge docker0 failed: exchange full.',
            'moby v20.10.24 libnetwork',
          ],
        ],
        { misses: ["Found dockerd's open file ulimit (1024) is far too small"] },
      ),
      says(
        /\/sys\/fs\/cgroup\/\S*: no space left on device|session key(?:ring)?: .*(?:quota exceeded|cannot allocate)|(?:inotify\w*|fsnotify|watches?)\b.*(?:[Nn]o space left|too many|limit)|(?:fork\/exec|clone|newosproc|fork)\S*.*(?:resource temporarily unavailable|cannot allocate memory)|max_user_namespaces|user namespaces?.*no space left|too many open files|(?:nf_conntrack|neighbour): .*(?:table full|overflow)|cannot allocate memory/,
        [
          [
            'oci runtime error: process_linux.go:258: applying cgroup configuration for process caused "mkdir /sys/fs/cgroup/memory/docker/406cfca0: no space left on device"',
            'https://github.com/moby/moby/issues/29638',
          ],
          [
            'container init caused: join session keyring: create session key: disk quota exceeded: unknown',
            'https://github.com/ArmyCyberInstitute/cmgr/issues/40',
          ],
          ['failed to create fsnotify watcher: too many open files', 'moby v28.5.2 pkg/filenotify'],
        ],
      ),
    ],
    outranks: ['DT803', 'DT501', 'DT502', 'DT723', 'DT505', 'DT713'],
  },
};
