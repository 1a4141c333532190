import { says, type WordTable } from './says.ts';

const runtimeName = String.raw`(?:docker-)?runc|crun|runsc|youki|kata-\S+|nvidia-container-\S+|containerd-shim\S*|docker-containerd-shim\S*|docker-init|docker-proxy|\S*-runtime`;

export const containerdWords: WordTable = {
  DT701: {
    says: [
      says(
        /failed to (?:dial|connect to) "?(?<address>\S*containerd\S*?)"?:|[Ff]ailed to start containerd|Failed to start containerd container runtime|containerd: failed to get listener|exec: "(?:docker-)?containerd": executable file not found|error initializing (?:containerd|libcontainerd)|[Ff]ailed to connect to containerd|(?:Main|Control) process exited.*containerd\.service|containerd\.service: (?:Failed with result|Main process exited|Control process exited)|cannot connect to containerd/,
        [
          ['Failed to start containerd container runtime.', 'https://github.com/moby/moby/issues/38157'],
          ['failed to start containerd: exec: "containerd": executable file not found in $PATH', 'moby v28.5.2 libcontainerd/supervisor'],
          [
            'containerd: failed to get listener for main endpoint: listen unix /run/containerd/containerd.sock: bind: address already in use',
            'containerd v1.7 cmd/containerd',
          ],
          [
            'Failed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": dial unix: timeout',
            'https://github.com/docker/for-linux/issues/281',
          ],
        ],
      ),
      says(
        /containerd did not exit successfully|Error while testing if containerd API is ready|containerd health check returned error|[Ff]ailed to get event.*(?:containerd|Unavailable|EOF)|Unit containerd\.service not found/,
        [['containerd did not exit successfully: exit status 1', 'moby v28.5.2 libcontainerd/supervisor']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT711'],
  },
  DT702: {
    says: [
      says(
        /failed to load TOML|invalid (?:disabled|required) plugin URI|expected containerd config version|containerd: .*(?:toml|config(?:uration)?).*(?:invalid|unknown|line \d+)|invalid plugin config|containerd: invalid/,
        [
          [
            'containerd: failed to load TOML from /var/run/docker/containerd/containerd.toml: invalid disabled plugin URI "opt" expect io.containerd.x.vx',
            'https://github.com/tianon/dockerfiles/pull/713',
          ],
          [
            'containerd: failed to load TOML: expected containerd config version equal to or less than `3`, got `4`',
            'containerd v2 cmd/containerd',
          ],
        ],
      ),
    ],
    outranks: ['DT701'],
  },
  DT703: {
    says: [
      says(
        /waiting for response from boltdb open|task containerd:\d+ blocked for more than/,
        [
          ['waiting for response from boltdb open', 'containerd v1.7 metadata plugin'],
          ['INFO: task containerd:812 blocked for more than 120 seconds.', 'Linux kernel/hung_task.c'],
        ],
        { mild: true },
      ),
    ],
  },
  DT705: {
    says: [
      says(
        /github\.com\/containerd\/containerd\/(?:\S*\/)?(?:vendor\/)?(?:go\.etcd\.io|\S*)\/?bbolt|io\.containerd\.metadata\.v1\.bolt.*(?:invalid database|checksum|corrupt|timeout)|unknown service containerd\.services\.|io\.containerd\.metadata\.v1\.bolt\/meta\.db.*(?:invalid|corrupt|unexpected)/,
        [
          [
            'github.com/containerd/containerd/vendor/go.etcd.io/bbolt.unsafeByteSlice(...)',
            'https://github.com/containerd/containerd/issues/5797',
          ],
        ],
      ),
    ],
    outranks: ['DT701', 'DT531'],
    explains: ['DT803'],
  },
  DT711: {
    says: [
      says(
        new RegExp(
          String.raw`exec: \\?"?(?<program>\S*(?:${runtimeName}))\\?"?: (?:executable file not found|stat \S+: no such file)|fork\/exec (?<path>\S*(?:${runtimeName})): no such file or directory|runtime \\?"(?<runtime>[^"\\]+)\\?" binary not installed|looking up the specified runtime path`,
        ),
        [
          [
            'docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/9edb/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH: unknown.',
            'https://github.com/NVIDIA/nvidia-container-runtime/issues/98',
          ],
          [
            'error while looking up the specified runtime path: exec: "/x": stat /x: no such file or directory',
            'moby v28.5.2 daemon/runtime_unix.go',
          ],
        ],
        {
          misses: [
            'OCI runtime create failed: runc create failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown',
          ],
        },
      ),
      says(
        /Failed to run \[\S+ features\]|Failed to find docker-init|exec: "docker-proxy": executable file not found/,
        [['Failed to run [/no/such/binary features]: ""', 'moby v28.5.2 daemon/runtime_unix.go']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT713'],
  },
  DT712: {
    says: [
      says(
        /specified default runtime '(?<name>[^']+)' does not exist|[Uu]nknown (?:or invalid )?runtime(?: name|:? specified)?:? (?<other>\S+)|runtime \S+: either a runtimeType or a path|could not select device driver/,
        [
          ["failed to start daemon: specified default runtime 'nvidia' does not exist", 'moby v28.5.2 daemon/runtime_unix.go'],
          ['unknown or invalid runtime name: nvidia', 'moby v28.5.2 daemon/runtime_unix.go'],
          ['failed to start daemon: runtime x: either a runtimeType or a path must be configured', 'moby v28.5.2 daemon/runtime_unix.go'],
        ],
      ),
    ],
  },
  DT713: { says: [] },
  DT714: { says: [], outranks: ['DT113', 'DT715'] },
  DT715: { says: [] },
  DT721: { says: [] },
  DT722: {
    says: [
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
        /Devices cgroup isn't mounted|cgroup mountpoint does not exist|no cgroup mount found|cannot find cgroup mount|expected cgroupsPath to be of format|cannot use systemd cgroups manager|requires cgroup v2 for rootless|Failed to parse cgroup information|failed to (?:create|write) .*\/sys\/fs\/cgroup\/\S+: (?:no such file|invalid argument|device or resource busy|permission denied|read-only)|\/sys\/fs\/cgroup\/\S+: (?:no such file or directory|invalid argument|read-only file system|device or resource busy)|cgroup(?:s|v2)?.*(?:controller|subsystem).*(?:not (?:available|found|mounted|enabled|delegated))|cgroup already mounted/,
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
        /\/sys\/fs\/cgroup\/\S*: no space left on device|session key(?:ring)?: .*(?:quota exceeded|cannot allocate)|(?:inotify|fsnotify|watches?)\b.*(?:no space left|too many|limit)|(?:fork\/exec|clone|newosproc|fork)\S*.*(?:resource temporarily unavailable|cannot allocate memory)|max_user_namespaces|user namespaces?.*no space left|too many open files|(?:nf_conntrack|neighbour): .*(?:table full|overflow)|cannot allocate memory/,
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
    says: [
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
};
