import { says, type WordTable } from './says.ts';

export const hostWords: WordTable = {
  DT721: {
    says: [
      says(
        /iptables v\S+ \(\w+\): unknown option/,
        [['iptables v1.8.7 (legacy): unknown option "--dport"', 'https://github.com/kubernetes/minikube/issues/10496']],
        { sure: 'possible' },
      ),

      says(
        /Module \S+ not found in directory \/lib\/modules\/(?:[2-5]\.\d+|6\.(?:\d|1[0-6]))\.\d+\S*(?:generic|amd64|arm64|arch\d|ARCH|\.fc\d|\.el\d|pve|azure|aws|MANJARO|default|-lts|cloud)/,
        [['modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.15.0-25-generic', 'kmod 29']],
      ),
    ],
  },
  DT722: {
    explains: ['DT522'],
    outranks: ['DT609', 'DT522', 'DT623', 'DT624', 'DT625', 'DT626', 'DT512', 'DT713'],
    says: [
      says(
        /failed to register "bridge" driver: (?:invalid argument|operation not supported|protocol not (?:supported|available)|(?:no such|permission denied|function not)[\w ]+)\s*$/,
        [
          [
            'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: invalid argument',
            'moby 28.0 without ip_set in the kernel',
          ],
        ],
        { misses: ['failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found'] },
      ),

      // what the engine's own contrib/check-config.sh calls generally necessary
      says(
        /CONFIG_(?:NAMESPACES|(?:NET|PID|IPC|UTS)_NS|CGROUPS|CGROUP_(?:CPUACCT|DEVICE|FREEZER|SCHED)|CPUSETS|MEMCG|KEYS|VETH|BRIDGE|BRIDGE_NETFILTER|NETFILTER_XT_MATCH_(?:ADDRTYPE|CONNTRACK)|NF_NAT|POSIX_MQUEUE|OVERLAY_FS)\W+missing\b/,
        [
          ['- CONFIG_VETH: missing', 'moby contrib/check-config.sh'],
          ['- CONFIG_NET_NS [missing]', 'https://github.com/LibreELEC/LibreELEC.tv/pull/7304'],
        ],
        { misses: ['- CONFIG_VETH: enabled (as module)', '- CONFIG_MEMCG_SWAP_ENABLED: missing', '- CONFIG_ZFS: missing'] },
      ),
      // at a start the chain was made the moment before: what the kernel does not know is the match
      says(/inject DOCKER\S* in \S+ chain: .*-m addrtype .*iptables: No chain\/target\/match by that name/, [
        [
          'Failed to program NAT chain: Failed to inject DOCKER in PREROUTING chain: iptables failed: iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: iptables: No chain/target/match by that name.',
          'https://github.com/Azure/meta-iotedge/issues/26',
        ],
      ]),
      says(/System error: (?:operation not supported|function not implemented|no such device|protocol not supported)\s*$/, [
        ['Cannot start container 2f53: [8] System error: operation not supported', 'https://github.com/moby/moby/issues/11889'],
      ]),
      says(/[Yy]our (?:Linux )?kernel (?:version )?\S+ is not supported for running docker|kernel (?:version )?\S* ?is too old/, [
        [
          'Your Linux kernel version 2.6.32-042stab134.8 is not supported for running docker. Please upgrade your kernel to 3.10.0 or newer.',
          'docker/for-linux#820',
        ],
      ]),

      says(/iptables v\S+ \(\w+\): unknown option/, [
        ['iptables v1.8.6 (legacy): unknown option "--to-destination"', 'https://github.com/iv-org/invidious/issues/1460'],
      ]),

      says(
        /failed to find a module named \S+|[Mm]odule \S+ not found in modules\.dep|namespaces aren't enabled in the kernel|^(?:\S+: )?namespace \w+ is not supported|could not insert module|RTNETLINK answers: Operation not supported|Unknown device type|bridge-nf-call-ip6?tables\b.*(?:[Nn]o such file|does not exist)|Could not add the br_netfilter/,
        [
          ['modprobe: failed to find a module named aufs', 'https://github.com/lisaac/luci-app-dockerman/issues/95'],
          ["OCI runtime create failed: user namespaces aren't enabled in the kernel", 'runc libcontainer/configs/validate'],
          ['sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptables: No such file or directory', 'procps'],
        ],
        { sure: 'possible' },
      ),

      says(
        /Chain '(?:MASQUERADE|DNAT|SNAT|REDIRECT|MARK|LOG|REJECT)' does not exist|Extension (?<extension>\w+) revision \d+ not supported, missing kernel module|-t (?<table>raw|mangle)\b.*(?:TABLE_ADD failed|not supported)|iptables v1\.[0-7]\.\d+: can't initialize ip6?tables table|not found as a supported filesystem on this host|fuse: device not found|TABLE_ADD failed \((?:Operation )?[Nn]ot supported\)/,
        [
          [
            "iptables failed: iptables --wait -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE: iptables v1.8.7 (nf_tables): Chain 'MASQUERADE' does not exist",
            'https://github.com/moby/moby/issues/46400',
          ],
          ['Warning: Extension addrtype revision 0 not supported, missing kernel module?', 'iptables-nft 1.8'],
          [
            "iptables v1.6.1: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
            'https://github.com/microsoft/WSL2-Linux-Kernel/issues/20',
          ],
          [
            "'overlay2' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay2 support loaded.",
            'moby v19.03 daemon/graphdriver/overlay2',
          ],
          [
            'iptables v1.8.10 (nf_tables): TABLE_ADD failed (Not supported): table nat',
            'https://github.com/docker-library/docker/issues/486',
          ],
        ],
        { misses: ["Chain 'DOCKER' does not exist"] },
      ),
      says(
        /Module [\w-]+ not found\.|could not add veth pair|(?:macvlan|ipvlan|vxlan|bridge)\b(?!.*pair interfaces).*: operation not supported/,
        [
          ['modprobe: FATAL: Module br_netfilter not found.', 'kmod 20'],
          ['Error response from daemon: failed to create the macvlan port: operation not supported', 'moby libnetwork/drivers/macvlan'],
        ],
      ),

      says(/[Ee]rror (?:creating|initializing) .*(?:operation not supported|package not installed|protocol not supported)\s*$/, [
        [
          'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: package not installed',
          'moby v1.10 netlink',
        ],
      ]),
      says(
        /package not installed|could not get initial namespace|address family not supported by protocol|protocol not supported|failed to set namespace on link|Protocol not supported/,
        [['Error initializing network controller: Error creating default "bridge" network: package not installed', 'moby v1.10 netlink']],
        { sure: 'possible' },
      ),
      // the kernel knows no file system of this name
      says(/failed to mount overlay: no such device|unknown filesystem type '?overlay/, [
        ['failed to mount overlay: no such device', 'moby v28.5.2 daemon/graphdriver/overlayutils'],
      ]),
      says(/modprobe \w+ failed/, [['modprobe overlay failed: exit status 1', 'containerd snapshots']], { sure: 'possible' }),
      // dockerd tries one driver after the other, and says so of this one wherever there is no other error and with each
      says(/was not found in \/proc\/filesystems/, [['AUFS was not found in /proc/filesystems', 'moby v17.05 daemon/graphdriver/aufs']], {
        sure: 'possible',
        weak: true,
      }),
      says(/cannot restrict inter-container communication|please ensure that br_netfilter kernel module is loaded/, [
        [
          'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore',
          'moby v28.5.2 libnetwork/drivers/bridge',
        ],
      ]),
      // the engine needs this table from 28 on, which kernels of appliances are built without
      says(/can't initialize ip6?tables table `(?<module>raw|mangle|security)': Table does not exist/, [
        [
          "iptables failed: iptables --wait -t raw -A PREROUTING -d 172.18.0.2 ! -i br-9a975926250f -j DROP: iptables v1.8.3 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?)",
          'https://github.com/telnetdoogie/synology-docker/issues/43',
        ],
      ]),
      says(
        /Perhaps iptables or your kernel needs|FATAL: Module \S+ not f|can't initialize ip6?tabl|Couldn't load (?:match|target) `(?<module>\w+)'|failed to create vxlan|operation not supported.*(?:vxlan|macvlan|ipvlan)|Extension (?<extension>\w+) revision \d+ not supported/,
        [
          ['Perhaps iptables or your kernel needs to be upgraded.', 'iptables 1.8.7'],
          ['modprobe: FATAL: Module ip_tables not fo', 'systemctl status in a narrow window'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
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
    outranks: ['DT711', 'DT713', 'DT523', 'DT522'],
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
