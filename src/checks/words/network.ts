import { says, type WordTable } from './says.ts';

const start = 'failed to start daemon: Error initializing network controller:';

export const networkWords: WordTable = {
  DT601: {
    says: [
      says(/parse bip6? failed|Error initializing network controller: invalid CIDR address|bip must be|[Ii]nvalid bip\b/, [
        [`${start} parse bip failed: invalid CIDR address: 192.168.1.5`, 'moby v28.5.2 daemon/daemon_unix.go'],
        [`${start} invalid CIDR address: 192.168.1.5`, 'moby v26.1.5 daemon/daemon_unix.go'],
      ]),
    ],
    outranks: ['DT109', 'DT113'],
  },
  DT602: {
    says: [
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
  },
  DT603: {
    says: [
      says(
        /parse fixed-cidr failed|invalid fixed-cidr(?!-v6)\b|fixed-cidr .* (?:not|outside)|(?:range|sub-?pool) .* (?:outside|not (?:a subset|within))/i,
        [
          [
            'failed to start daemon: Error initializing network controller: parse fixed-cidr failed: invalid CIDR address: 10.0.0.0',
            'moby v28.5.2 daemon/daemon_unix.go',
          ],
        ],
      ),
    ],
    outranks: ['DT109', 'DT113'],
  },
  DT604: {
    says: [
      says(/default gateway ip must be part of the network|[Ii]nvalid default gateway|default-gateway .* not in/, [
        ['default gateway ip must be part of the network', 'moby v28.5.2 libnetwork/drivers/bridge'],
      ]),
    ],
    outranks: ['DT109', 'DT113'],
  },
  DT606: {
    says: [
      says(
        /could not construct (?:local|global) address space|is not in canonical form|invalid pools size|failed to split the default address|smaller prefix .* than the target size|default-address-pools?.*(?:invalid|must)/,
        [
          [
            `${start} error obtaining controller instance: could not construct local address space: network at index 0 (&{10.0.0.0/8 0}) is not in canonical form`,
            'moby v28.5.2 libnetwork/ipamutils',
          ],
          [
            'failed to start daemon: Error initializing network controller: error obtaining controller instance: invalid pools size: 8',
            'dockerd 26.1.5',
          ],
        ],
      ),
    ],
    outranks: ['DT109', 'DT113'],
  },
  DT607: {
    says: [
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
    outranks: ['DT109', 'DT113', 'DT608', 'DT513'],
  },
  DT608: {
    says: [
      // routes of a VPN that cover every pool leave the same words
      says(/no available (?:network|IPv4 addresses)|list bridge addresses failed/, [
        [
          'Error starting daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 172.18.0.0/16]: no available network',
          'moby v17.12 daemon/daemon_unix.go',
        ],
      ]),
      says(
        /could not find an available(?:, non-overlapping IPv\d address pool| predefined network)|all predefined address pools have been fully subnetted/,
        [['Error response from daemon: all predefined address pools have been fully subnetted', 'moby v28.5.2 libnetwork/ipam']],
        { cause: 'network.address-pools', sure: 'possible' },
      ),
    ],
  },
  DT609: {
    says: [
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
    outranks: ['DT503'],
  },
  DT621: {
    says: [
      says(
        /(?:ip6?tables|nft)['"]?: (?:executable file not found|command not found|No such file)|iptables not found|failed to create (?:NAT|FILTER) chain \S+: iptables not found/,
        [['failed to create NAT chain DOCKER: iptables not found', 'moby v28.5.2 libnetwork/iptables']],
      ),
    ],
    outranks: ['DT711'],
  },
  DT623: {
    says: [
      says(
        /iptables-legacy tables present|incompatible, use 'nft' tool|iptables v\S+ \(legacy\)|Another app is currently holding the xtables lock|failed to (?:create|add) \S*\s?(?:NAT|FILTER|jump|return)\b.*iptables|iptables failed: /,
        [
          ['# Warning: iptables-legacy tables present, use iptables-legacy to see them', 'iptables-nft 1.8'],
          [
            'failed to create FILTER chain DOCKER-FORWARD: iptables failed: iptables -t filter -N DOCKER-FORWARD: x',
            'moby v28.5.2 libnetwork/iptables',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT624: {
    says: [
      says(
        /unable to add return rule in \S+ chain|\(nf_tables\): .*(?:failed|not supported|Invalid argument|unknown option|No such file)|nft(?:ables)?:? .*(?:Could not process rule|Operation not supported|Protocol not supported)/,
        [
          [
            'unable to add return rule in DOCKER-ISOLATION-STAGE-1 chain:  (iptables failed: iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1',
            'https://github.com/microsoft/WSL/issues/6655',
          ],
        ],
      ),
    ],
  },
  DT625: {
    says: [
      says(
        /No chain\/target\/match by that name|Chain 'DOCKER\S*' does not exist|iptables: Bad rule \(does a matching rule exist|(?:Couldn't|Could not) find (?:target|chain) `?DOCKER/,
        [['iptables failed - No chain/target/match by that name', 'https://github.com/moby/moby/issues/16816']],
      ),
    ],
  },
  DT626: {
    says: [
      says(
        /firewalld?:? .*(?:failed|error)|COMMAND_FAILED|INVALID_ZONE|ZONE_CONFLICT|Firewalld: failed|xtables contention detected|\bufw\b.*(?:BLOCK|docker)/i,
        [
          ['Firewalld: failed to add policy docker-forwarding', 'moby v28.5.2 libnetwork/iptables/firewalld.go'],
          ['ERROR: COMMAND_FAILED: INVALID_ZONE: docker', 'firewalld 1.3'],
        ],
        { misses: ['Firewalld running: false'] },
      ),
      // Docker Desktop answers look-ups at this address; what blocks its process blocks them
      says(
        /lookup \S+ on 192\.168\.65\.\d+:53: .*(?:i\/o timeout|connection refused)/,
        [
          [
            'Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.168.65.1:53: read udp 192.168.65.3:37317->192.168.65.1:53: i/o timeout',
            'https://github.com/docker/for-win/issues/3828',
          ],
        ],
        { sure: 'possible' },
      ),
      says(
        /dial tcp [\d.]+:\d+: connect: no route to host|dial tcp \S+: (?:i\/o timeout|connect: connection timed out)/,
        [['dial tcp 10.0.0.5:443: connect: no route to host', 'Go net']],
        { sure: 'possible' },
      ),
    ],
  },
  DT632: {
    says: [
      says(
        /Get "?https?:\/\/[^"\s]+"?: (?:dial tcp (?:[\d.:[\]a-f]+): .*(?:timeout|refused|reset)|net\/http: (?:TLS handshake timeout|request canceled)|Service Unavailable|Proxy Authentication Required|Forbidden)|Proxy Authentication Required/,
        [['Get "https://registry-1.docker.io/v2/": Proxy Authentication Required', 'dockerd 26.1.5']],
        { sure: 'possible' },
      ),
    ],
  },
  DT610: {
    says: [
      says(
        /lookup \S+(?: on \S+)?: (?:no such host|.*i\/o timeout|.*connection refused|server misbehaving)|Temporary failure in name resolution|Could not resolve host|Name or service not known/,
        [['dial tcp: lookup registry-1.docker.io: no such host', 'dockerd 26.1.5']],
        { sure: 'possible', misses: ['failed to lookup myhost address in host specification'] },
      ),
    ],
  },
  DT641: {
    says: [
      says(
        /https?:\/\/[^"\s]*\/v[12]\/[^"\s]*"?: http: server gave HTTP response to HTTPS client|supports only HTTP or HTTPS with an unknown CA|[Ii]nvalid registry endpoint/,
        [
          [
            'Attempting next endpoint for push after error: Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client',
            'https://github.com/distribution/distribution/issues/2061',
          ],
        ],
      ),
    ],
  },
  DT642: {
    says: [
      says(/\/v[12]\/.*x509: |(?:pull|push|registry|manifest|image).*x509: certificate signed by unknown authority/, [
        [
          'Error response from daemon: Get "https://reg.local/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
          'moby v28.5.2 registry',
        ],
      ]),
    ],
    outranks: ['DT641', 'DT407', 'DT405'],
  },
  DT643: {
    says: [
      says(
        /toomanyrequests|pull access denied|unauthorized: (?:authentication required|incorrect username|access)|no basic auth credentials|denied: requested access to the resource|repository does not exist or may require|401 Unauthorized|incorrect username or password/,
        [
          ['toomanyrequests: You have reached your unauthenticated pull rate limit.', 'docker pull'],
          ["pull access denied for foo, repository does not exist or may require 'docker login'", 'moby v28.5.2 distribution'],
        ],
      ),
    ],
  },
  DT631: {
    says: [
      says(
        /lookup https?(?: on \S+)?: |proxyconnect tcp: (?:tls:|.*http: server gave)|[Ii]nvalid (?:proxy|URL)|net\/url: invalid|(?:unsupported|unknown) (?:proxy|protocol) scheme|parse "?https?:\/\/\S+: (?:invalid|first path|net\/url)|invalid port ":/,
        [
          ['proxyconnect tcp: dial tcp: lookup http on 10.0.0.2:53: no such host', 'dockerd 26.1.5'],
          ['parse "http://user:p@ss#word@proxy:8080": net/url: invalid userinfo', 'Go net/url'],
        ],
      ),
    ],
    outranks: ['DT632', 'DT610'],
  },
};
