import { says, type WordTable } from './says.ts';

/** What is said where the kernel lacks what the engine needs, or its modules. */
export const kernelWords: WordTable = {
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
      // the folder of the running kernel is gone, and its network could not be set up; WSL and other VMs never had one
      says(
        /could not open moddep file '\/lib\/modules\/\d+\.\d+\.\d+(?!\S*(?:[Mm]icrosoft|linuxkit|boot2docker|grsec))[^'\s]*\/modules\.dep\.bin'/,
        [
          [
            "Running modprobe bridge br_netfilter failed with message: modprobe: ERROR: ../libkmod/libkmod.c:586 kmod_search_moddep() could not open moddep file '/lib/modules/4.19.57-v7+/modules.dep.bin'",
            'https://github.com/MichaIng/DietPi/issues/3126',
          ],
        ],
        {
          sure: 'possible',
          mild: true,
          beside: /Error initializing network controller|failed to create (?:NAT|FILTER) chain|failed to register "bridge" driver/,
          misses: ["could not open moddep file '/lib/modules/4.19.43-microsoft-standard/modules.dep.bin'"],
        },
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
      // ENODEV of mount(2): the kernel does not know the file system
      says(/failed to mount local volume: mount \S+:\/.*: no such device\.?\s*$/, [
        [
          'failed to mount local volume: mount :/export:/var/lib/docker/volumes/nfs/_data, data: addr=10.0.0.9: no such device',
          'moby volume/local where the kernel has no nfs module',
        ],
      ]),
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
      // dockerd sets up IPv4 first: its tables are there, so that the right iptables is used
      says(
        /failed to create (?:NAT|FILTER) chain .*ip6tables .*can't initialize ip6tables table `(?<module>nat|filter)': Table does not exist/,
        [
          [
            "failed to create NAT chain DOCKER: iptables failed: ip6tables --wait -t nat -N DOCKER: ip6tables v1.8.7 (legacy): can't initialize ip6tables table `nat': Table does not exist (do you need to insmod?)",
            'https://github.com/home-assistant/operating-system/pull/2051',
          ],
        ],
        { misses: ["ip6tables v1.8.7 (legacy): can't initialize ip6tables table `filter': Table does not exist (do you need to insmod?)"] },
      ),
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
};
