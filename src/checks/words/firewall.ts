import { says, type WordTable } from './says.ts';

export const firewallWords: WordTable = {
  DT621: {
    says: [
      says(/\b(?:ip6?tables|nft): not found|\bnft not found/, [
        ['failed to start daemon: failed to initialize nftables: nft not found', 'moby 29 daemon/libnetwork'],
      ]),

      says(
        /(?<!bridge-nf-call-)(?:ip6?tables|nft)['"]?: (?:executable file not found|command not found|No such file)|iptables not found|failed to create (?:NAT|FILTER) chain \S+: iptables not found/,
        [['failed to create NAT chain DOCKER: iptables not found', 'moby v28.5.2 libnetwork/iptables']],
      ),
    ],
    outranks: ['DT711'],
  },
  DT623: {
    says: [
      says(
        /[Ff]ailed to (?:program|[Ss]et ?[Uu]p) (?:NAT|FILTER|IP) (?:chain|tables)/,
        [['Failed to Setup IP tables: Unable to enable NAT rule: (iptables failed: x', 'moby v20.10.24 libnetwork']],
        { sure: 'possible' },
      ),
      says(/^(?!.*modprobe).*\(legacy\): can't initialize iptables table `(?:nat|filter)'/, [
        [
          "failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.13 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
          'https://github.com/chainguard-images/images/issues/3126',
        ],
      ]),
      // from this kernel on the legacy tables may be left out
      says(/Module ip6?_tables not found in directory \/lib\/modules\/(?:6\.(?:1[7-9]|[2-9]\d)|[7-9]\.)/, [
        [
          'modprobe: FATAL: Module ip_tables not found in directory /lib/modules/6.18.29+rpt-rpi-v8',
          'https://github.com/MichaIng/DietPi/issues/8163',
        ],
      ]),
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
    outranks: ['DT625', 'DT623'],
    says: [
      says(/holding the xtables lock|ZONE_ALREADY_SET|org\.freedesktop\.DBus\.Error\.NoReply.*[Ff]irewall/, [
        ['Another app is currently holding the xtables lock. Perhaps you want to use the -w option?', 'iptables 1.4.21'],
      ]),

      says(
        /Failed to program (?:NAT|FILTER) chain: \w+_\w+|python-slip|org\.fedoraproject\.FirewallD1|nftables service|firewalld\.service.*(?:Stopped|Started|Reload)/,
        [
          [
            'Error creating default "bridge" network: Failed to program NAT chain: INVALID_ZONE: docker',
            'moby v20.10.24 libnetwork with firewalld',
          ],
        ],
        { sure: 'possible' },
      ),
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
        /dial tcp (?!\S+:2377:)(?:(?:[\d.]+|ip4-[0-9a-f-]+):\d+: connect: no route to host|\S+: (?:i\/o timeout|connect: connection timed out))/,
        [['dial tcp 10.0.0.5:443: connect: no route to host', 'Go net']],
        { sure: 'possible' },
      ),
    ],
  },
};
