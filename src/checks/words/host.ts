import { says, type WordTable } from './says.ts';

export const hostWords: WordTable = {
  DT721: {
    outranks: ['DT722', 'DT623'],
    says: [
      says(
        /Module \S+ not found in directory \/lib\/modules\/(?:[2-5]\.\d+|6\.(?:\d|1[0-6]))\.\d+\S*(?:generic|amd64|arm64|arch\d|ARCH|\.fc\d|\.el\d|pve|azure|aws|MANJARO|default|-lts|cloud)/,
        [['modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.15.0-25-generic', 'kmod 29']],
      ),
    ],
  },
  DT722: {
    explains: ['DT522'],
    outranks: ['DT609', 'DT522', 'DT623'],
    says: [
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
      says(
        /was not found in \/proc\/filesystems|modprobe \w+ failed/,
        [['AUFS was not found in /proc/filesystems', 'moby v17.05 daemon/graphdriver/aufs']],
        { sure: 'possible' },
      ),
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
        /Perhaps iptables or your kernel needs to be upgraded|Couldn't load (?:match|target) `(?<module>\w+)'|failed to create vxlan|operation not supported.*(?:vxlan|macvlan|ipvlan)|Extension (?<extension>\w+) revision \d+ not supported/,
        [['Perhaps iptables or your kernel needs to be upgraded.', 'iptables 1.8.7']],
        { sure: 'possible' },
      ),
    ],
  },
  DT723: {
    says: [
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
    says: [
      says(/SELinux is preventing \S*(?:docker|containerd|runc)|(?:audit|avc).*denied.*(?:dockerd|containerd|runc|docker_t|container_t)/, [
        ['SELinux is preventing /usr/bin/dockerd from write access on the sock_file docker.sock', 'setroubleshoot 3.3'],
      ]),
      says(
        /apparmor_parser|docker apparmor profile|AppArmor .*(?:could not be loaded|failed)|apparmor="?DENIED"?.*(?:docker|containerd|runc)|SELinux is not supported|avc:\s+denied|seccomp is not enabled in your kernel|Docker could not enable SELinux|SELinux policy denies|error setting label on mount source|relabel(?:ing|l) .* not (?:allowed|supported)|apparmor failed to apply profile/,
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
    outranks: ['DT501', 'DT502', 'DT723', 'DT505', 'DT713'],
  },
  DT731: {
    says: [
      says(
        /Aborting because rootful Docker|systemctl --user|loginctl enable-linger|newuidmap|newgidmap|slirp4netns|Failed to connect to bus: (?:No such file|No medium)/,
        [
          [
            'Aborting because rootful Docker (/var/run/docker.sock) is running and accessible. Set --force to ignore.',
            'moby contrib/dockerd-rootless-setuptool.sh',
          ],
        ],
        { sure: 'possible' },
      ),
      says(
        /fork\/exec \/proc\/self\/exe: (?:operation not permitted|permission denied|no space left)|RootlessKit|rootless containerd not running|unix:\/\/\/run\/user\/\d+\/docker\.sock\. Is the docker daemon running/,
        [
          [
            'failed to start the child: fork/exec /proc/self/exe: permission denied',
            'https://github.com/rootless-containers/rootlesskit/pull/421',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT725', 'DT701'],
  },
  DT733: {
    outranks: ['DT304', 'DT204', 'DT513'],
    says: [
      says(
        /docker\.raw\.sock|\/host_mnt\/|Bad response from Docker engine|This error may (?:also )?indicate that the docker daemon is not running|\/run\/desktop\/|mounts denied/,
        [['Error response from daemon: dial unix docker.raw.sock: connect: no such file or directory', 'Docker Desktop 4 for Mac']],
      ),
      says(
        /[\\/]pipe[\\/]+docker\w*|com\.docker\.(?:vmnetd|service|backend|supervisor|build)\b|[Hh]yper-?[vV]\b|Virtual Machine Management Service|Docker\.(?:Core|ApiServices|Backend)\.\w+/,
        [
          [
            'initializing backend: fixing hyperv service: Virtual Machine Management Service is not running',
            'Docker Desktop 4 for Windows',
          ],
        ],
      ),
      says(
        /wsl exited with code|[Rr]unning wsl distro proxy|wsl-distro-proxy|Failed to deploy distro|WSL distro (?:stopped|terminated)|provisioning docker WSL|importing WSL distro|docker-desktop-proxy|[Hh]ardware assisted virtuali[sz]ation|com\.docker\.(?:hyperkit|driver|virtualization|vmnetd)\b.*(?:fatal|fail|error)|at Docker\.(?:Core|Backend|ApiServices|Engines)\./,
        [
          ['wsl exited with code -1. Stderr is:', 'https://github.com/docker/for-win/issues/5097'],
          ['Running wsl distro proxy in Ubuntu-22.04 distro: exit status 1', 'https://github.com/docker/for-win/issues/14187'],
          ['System.InvalidOperationException: Failed to deploy distro docker-desktop', 'https://github.com/docker/for-win/issues/6859'],
        ],
      ),
      says(
        /could not be found in this WSL|(?:\.docker\/run|\.docker\/desktop)\/docker\.sock|check if the server supports the requested API version|Internal Server Error for API route|Docker Desktop|desktop-linux|\bHyper-V\b/,
        [
          ["The command 'docker' could not be found in this WSL 2 distro.", 'Docker Desktop 4 for Windows'],
          [
            'Cannot connect to the Docker daemon at unix:///Users/dev/.docker/run/docker.sock. Is the docker daemon running?',
            'docker 26.1.5 on macOS',
          ],
        ],
        { sure: 'possible' },
      ),
      says(/dockerDesktop(?:Linux|Windows)Engine|pipe\/docker_engine|\\\\pipe\\\\docker_engine|docker_engine: The system cannot find/, [
        [
          'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/info": open //./pipe/docker_engine: The system cannot find the file specified.',
          'docker 20.10 on Windows',
        ],
      ]),
    ],
  },
  DT732: {
    says: [
      says(
        /profile="snap\.(?<path>[\w.-]*docker[\w.-]*)"|mkdir \/snap: permission denied|mount namespace file for namespace group|hook of "docker" snap|snap\.docker\.\S+ .*(?:denied|failed)|\/var\/snap\/docker\/\S+: (?:no such file|permission denied|read-only)/,
        [
          [
            'AVC apparmor="DENIED" operation="open" profile="snap.docker.dockerd" name="/etc/docker/daemon.json" pid=644 comm="dockerd" requested_mask="r" denied_mask="r" fsuid=0 ouid=1000',
            'https://github.com/docker-archive/docker-snap/issues/36',
          ],
          ['docker: failed to register layer: mkdir /snap: permission denied.', 'https://github.com/canonical/docker-snap/issues/281'],
        ],
      ),
    ],
    outranks: ['DT724', 'DT513', 'DT537'],
  },
};
