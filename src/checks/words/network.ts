import { says, type WordTable } from './says.ts';

const start = 'failed to start daemon: Error initializing network controller:';

export const networkWords: WordTable = {
  DT601: {
    says: [
      says(/\bbip\b.*invalid CIDR|^invalid CIDR address: \S+$/, [
        ['Error initializing network controller: bip: invalid CIDR address: 10.0.0.1', 'dockerd'],
      ]),

      // the address of the network itself, which no interface may have
      says(
        /[Ee]rror creating default "?bridge"? network: failed to allocate gateway \((?:\d+\.){3}0\): Address already in use/,
        [
          [
            'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: failed to allocate gateway (192.168.17.0): Address already in use',
            'https://github.com/moby/moby/issues/22638',
          ],
        ],
        {
          misses: [
            'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: failed to allocate gateway (172.17.0.1): Address already in use',
          ],
        },
      ),

      says(/parse bip6? failed|Error initializing network controller: invalid CIDR address|bip must be|[Ii]nvalid bip\b/, [
        [`${start} parse bip failed: invalid CIDR address: 192.168.1.5`, 'moby v28.5.2 daemon/daemon_unix.go'],
        [`${start} invalid CIDR address: 192.168.1.5`, 'moby v26.1.5 daemon/daemon_unix.go'],
      ]),
    ],
    outranks: ['DT109', 'DT113', 'DT609'],
  },
  DT602: {
    says: [
      says(
        /Pool overlaps with other one on this address space/,
        [
          [
            'Error response from daemon: invalid pool request: Pool overlaps with other one on this address space',
            'moby v28.5.2 libnetwork/ipam',
          ],
        ],
        { cause: 'network.address-pools', sure: 'possible' },
      ),
      says(/networks have overlapping IPv[46]/, [
        [
          'cannot create network 1a2 (br-1a2): conflicts with network 3b4 (br-3b4): networks have overlapping IPv6',
          'moby v28.5.2 libnetwork/drivers/bridge',
        ],
      ]),
      says(/does not match existing bridge configuration|conflicts with existing route/, [
        ['bridge ip (172.17.0.1) does not match existing bridge configuration 192.168.0.1', 'moby v1.6 daemon/networkdriver/bridge'],
      ]),

      says(
        /failed to allocate gateway \(\S+\): Address already in use|conflicts with network/,
        [['Error response from daemon: failed to allocate gateway (172.18.0.1): Address already in use', 'moby v20.10.24 libnetwork']],
        { sure: 'possible' },
      ),
      says(
        /Pool overlaps with other one on this address space|overlaps with (?:an )?existing (?:route|network|subnet)|cannot create network \S+ \([^)]*\): conflicts with network .*: networks have overlapping/,
        [
          ['invalid pool request: Pool overlaps with other one on this address space', 'moby v28.5.2 libnetwork/ipam'],
          [
            `${start} error creating default "bridge" network: Pool overlaps with other one on this address space`,
            'moby v28.5.2 libnetwork/ipam',
          ],
        ],
      ),
    ],
    outranks: ['DT609'],
  },
  DT603: {
    says: [
      says(
        /setup FixedCIDRv[46] failed|network does not contain specified subnet|failed to allocate gateway \(\): No available addresses/,
        [
          [
            'setup FixedCIDRv4 failed for subnet 172.17.252.0/22 in 172.17.42.1/24: network does not contain specified subnet',
            'moby/moby#15268',
          ],
          [
            'Error creating default "bridge" network: failed to allocate gateway (): No available addresses on this pool',
            'moby/libnetwork#698',
          ],
        ],
      ),

      says(
        /parse fixed-cidr failed|invalid fixed-cidr(?!-v6)\b|fixed-cidr .* (?:not|outside)|(?:range|sub-?pool) .* (?:outside|not (?:a subset|within))/i,
        [
          [
            'failed to start daemon: Error initializing network controller: parse fixed-cidr failed: invalid CIDR address: 10.0.0.0',
            'moby v28.5.2 daemon/daemon_unix.go',
          ],
        ],
      ),
      // of a network that somebody creates it is said too, of its --ip-range: nothing ails the daemon then
      says(
        /[Ee]rror creating default "?bridge"? network: .*[Ii]nvalid [Aa]ddress [Ss]ub[Pp]ool/,
        [
          [
            `${start} Error creating default "bridge" network: failed to parse pool request for address space "LocalDefault" pool "" subpool "100.64.0.0/26": Invalid Address SubPool`,
            'https://github.com/moby/moby/issues/45356',
          ],
        ],
        {
          misses: [
            'Error response from daemon: failed to parse pool request for address space "LocalDefault" pool "10.0.0.0/24" subpool "10.1.0.0/24": Invalid Address SubPool',
          ],
        },
      ),
    ],
    outranks: ['DT109', 'DT113', 'DT609'],
  },
  DT604: {
    says: [
      says(/address: \(DefaultGateway\w*:\S+\) must belong|no matching subnet for gateway/, [
        [
          'Error creating default "bridge" network: auxilairy address: (DefaultGatewayIPv4:10.0.0.1) must belong to the master pool: 172.17.0.0/16',
          'moby v20.10.24 libnetwork',
        ],
      ]),

      says(/default gateway ip must be part of the network|[Ii]nvalid default gateway|default-gateway .* not in/, [
        ['default gateway ip must be part of the network', 'moby v28.5.2 libnetwork/drivers/bridge'],
      ]),
    ],
    outranks: ['DT109', 'DT113', 'DT609'],
  },
  DT607: {
    says: [
      says(/failed to add IPv6 address|IPv6 is enabled but no subnet|disable IPv6 router advertisement|failed to create IPv6 bridge/, [
        ['failed to add IPv6 address fe80::1/64 on interface docker0: permission denied', 'moby v28.5.2 libnetwork/drivers/bridge'],
      ]),

      says(
        /IPv6 is enabled for the default bridge, but no subnet|Cannot read IPv6 setup for bridge|could not find an available, non-overlapping IPv6 address pool|invalid fixed-cidr-v6/,
        [
          [
            `${start} IPv6 is enabled for the default bridge, but no subnet is configured. Specify an IPv6 subnet using --fixed-cidr-v6`,
            'moby v27.5.1 daemon/daemon_unix.go',
          ],
          [
            'Cannot read IPv6 setup for bridge docker0: open /proc/sys/net/ipv6/conf/docker0/disable_ipv6: no such file or directory',
            'moby v28.5.2 libnetwork',
          ],
        ],
      ),
    ],
    outranks: ['DT109', 'DT113', 'DT608', 'DT513', 'DT609', 'DT503'],
  },
  DT609: {
    says: [
      // the network service of Windows holds on to what an engine left behind
      says(/HNS failed with error|hnsCall failed/, [
        [
          'Error response from daemon: failed to create endpoint web on network nat: HNS failed with error : Unspecified error',
          'https://github.com/microsoft/service-fabric/issues/389',
        ],
      ]),
      says(
        /(?:vxlan|macvlan|ipvlan|veth|bridge|sandbox)\b.*: (?:file exists|device or resource busy|address already in use)|could not find endpoint with id|unable to find network configured|Network "[^"]+" needs to be recreated/,
        [
          [
            'docker: Error response from daemon: subnet sandbox join failed for "10.0.0.0/16": error creating vxlan interface: file exists.',
            'https://github.com/moby/moby/issues/28559',
          ],
        ],
        { misses: ['listen unix /containerd-shim/moby/2c2/shim.sock: bind: address already in use'] },
      ),
      says(
        /sandbox join failed|failed to create endpoint|failed to remove external connectivity/,
        [['network sandbox join failed: x', 'moby libnetwork']],
        { sure: 'possible' },
      ),

      says(
        /network \S+ not found|failed to allocate gateway \(\S+\): Address already in use/,
        [['Error response from daemon: failed to allocate gateway (172.18.0.1): Address already in use', 'moby v20.10.24 libnetwork']],
        { sure: 'possible' },
      ),
      says(
        /Error initializing network controller|[Ee]rror creating default "?bridge"? network/,
        [['failed to start daemon: Error initializing network controller: x', 'moby v28.5.2 daemon/daemon.go']],
        { sure: 'possible' },
      ),
      says(
        /networks have same bridge name|has active endpoints|endpoint with name \S+ already exists|(?:network|endpoint) \S+ (?:is )?not found in (?:store|cluster)|could not (?:delete|find) .*endpoint|Address already in use.*docker0|failed to (?:get|find) network .*: network \S+ not found/,
        [['Error response from daemon: endpoint with name web already exists in network bridge.', 'moby v26.1.5 libnetwork']],
      ),
    ],
  },
  DT612: {
    says: [
      says(/error="?failed to start daemon: .*IPv4 forwarding is disabled/, [
        [
          'Daemon shutdown complete error="failed to start daemon: Error initializing network controller: error creating default \\"bridge\\" network: IPv4 forwarding is disabled',
          'docker/for-linux#1559',
        ],
      ]),

      says(
        /failed to set IP forwarding|^WARNING: IPv4 forwarding is disabled|IPv4 forwarding is disabled\. Networking will not work/,
        [
          [
            "failed to set IP forwarding '/proc/sys/net/ipv4/ip_forward' = '1': open /proc/sys/net/ipv4/ip_forward: read-only file system",
            'moby v28.5.2 libnetwork',
          ],
          ['WARNING: IPv4 forwarding is disabled. Networking will not work.', 'docker run'],
        ],
        { mild: true },
      ),
    ],
    outranks: ['DT503', 'DT609'],
  },
  DT605: {
    says: [
      says(/[Ii]nterface \S+ has no IPv4 addresses|cannot acquire [Ii]nterface address/, [
        [
          'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: Failed to setup IP tables, cannot acquire Interface address: Interface br0 has no IPv4 addresses',
          'moby v1.10 libnetwork/drivers/bridge/setup_ip_tables.go',
        ],
      ]),
      says(
        /could not find bridge \S+|bridge "?\S+?"? (?:not found|does not exist)|unable to find bridge|Device "docker0" does not exist|no such network interface|network: Link not found|to bridge \S+ failed: Device does not exist|(?:Cannot|cannot) find device "?docker0/,
        [
          [
            'failed to create endpoint x on network bridge: adding interface vethfb90d78 to bridge docker0 failed: could not find bridge docker0: route ip+net: no such network interface',
            'https://github.com/moby/moby/issues/27426',
          ],
          [
            'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: Link not found',
            'moby libnetwork, netlink',
          ],
        ],
      ),
    ],
    outranks: ['DT609', 'DT623'],
  },
};
