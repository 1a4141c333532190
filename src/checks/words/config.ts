import { says, type WordTable } from './says.ts';

const file = 'unable to configure the Docker daemon with file /etc/docker/daemon.json:';
const merged = `${file} merged configuration validation from file and command line flags failed:`;
const removed =
  'graph|cluster-advertise|cluster-store(?:-opts?)?|api-cors-header|oom-score-adjust|allow-nondistributable-artifacts|disable-legacy-registry|storage-opts\\.dm|deprecated-key-path|kernel-memory';

export const configWords: WordTable = {
  DT101: {
    says: [
      says(/the following directives are s(?!pecified both as a flag and in the configuration file: )/, [
        [`${file} the following directives are specified both as a fl`, 'systemctl status, cut to the terminal'],
      ]),
    ],
    outranks: ['DT113'],
  },
  DT102: {
    says: [
      says(
        /(?:parse error: |Invalid control character|Expecting (?:property name|',' delimiter|value)|Extra data: line).*daemon\.json|daemon\.json.*(?:parse error: |Invalid control character|Expecting (?:property name|',' delimiter|value)|Extra data: line)/,
        [['parse error: Expected separator between values at line 4, column 3 of /etc/docker/daemon.json', 'jq 1.6']],
      ),

      says(
        /unable to configure the Docker daemon with file [^\s:]+(?::? ?(?:i|in|inv|inva|inval|invali|invalid|invalid \w{1,9}))?(?:…|\.\.\.|>)?$/,
        [[`${file} inva`, 'systemctl status, cut to the terminal']],
        { sure: 'possible', misses: [`${file} EOF in`] },
      ),

      says(
        /(?:daemon\.json|configur\w+)\b.*?(?:invalid JSON: )?(?:invalid character '[^']*'|unexpected end of JSON input|unexpected EOF|\bEOF\s*$|invalid JSON)/,
        [
          [`${file} invalid character '}' looking for beginning of object key string`, 'moby v28.5.2 daemon/config/config.go'],
          [`${file} unexpected end of JSON input`, 'dockerd 26.1.5'],
          [`${file} EOF`, 'https://github.com/moby/moby/issues/41268'],
        ],
        { misses: [`${file} json: cannot unmarshal string into Go value of type []string`] },
      ),
    ],
    outranks: ['DT113'],
  },
  DT103: {
    says: [
      says(
        /(?:daemon\.json|configur\w+)\b.*?(?:invalid character '(?:Â|ï|ÿ|þ|\\u00a0|\\ufeff|\\x00|\\u0000)'|decode configuration JSON|encoding: invalid UTF-8)/,
        [
          [`${file} failed to decode configuration JSON at offset 22: encoding: invalid UTF-8`, 'moby v28.5.2 daemon/config/config.go'],
          [`${file} invalid character 'ï' looking for beginning of value`, 'dockerd 20.10.24'],
          [`${file} invalid character 'Â' looking for beginning of object key string`, 'dockerd 26.1.5'],
        ],
        { misses: [`${file} invalid character '}' looking for beginning of object key string`] },
      ),
    ],
    outranks: ['DT102', 'DT113'],
  },
  DT104: {
    says: [
      says(
        /unable to configure the Docker daemon with file \S+: open \S+: (?:permission denied|not a directory|too many levels of symbolic links)/,
        [[`${file} open /etc/docker/daemon.json: permission denied`, 'moby v28.5.2 daemon/config/config.go']],
      ),
    ],
    outranks: ['DT113', 'DT513'],
  },
  DT105: { says: [], outranks: ['DT113'] },
  DT106: {
    says: [
      says(/the following directives don't m(?!atch any configuration option: )/, [
        [`${file} the following directives don't ma`, 'https://github.com/second-state/chat-with-chatgpt/issues/244'],
      ]),

      says(new RegExp(String.raw`the following directives don't match any configuration option: (?!.*\b(?:${removed})\b)(?<key>.+)`), [
        [`${file} the following directives don't match any configuration option: foo, bar`, 'moby v28.5.2 daemon/config/config.go'],
        [
          `${file} the following directives don't match any configuration option: firewall-backend`,
          'https://github.com/dyrnq/install-docker/issues/25',
        ],
      ]),
      says(/invalid JSON: json: unknown field "(?<key>[^"]+)"/, [
        [`${file} invalid JSON: json: unknown field "foo"`, 'moby 29 daemon/config'],
      ]),
    ],
    outranks: ['DT113', 'DT102'],
  },
  DT107: {
    says: [
      says(new RegExp(String.raw`the following directives don't match any configuration option: .*\b(?<key>${removed})\b`), [
        [`${file} the following directives don't match any configuration option: graph`, 'dockerd 26.1.5'],
      ]),
      says(
        /the "(?<key>[^"]+)" config file option is deprecated|"(?<option>[^"]+)" config parameter and the dockerd .* option have been removed|The 'cluster-advertise'.* options have been removed/,
        [
          ['the "graph" config file option is deprecated; use "data-root" instead', 'moby v23.0.18 daemon/config/config.go'],
          [
            'DEPRECATED: The "api-cors-header" config parameter and the dockerd "--api-cors-header" option have been removed; use a reverse proxy if you need CORS headers',
            'moby v28.5.2 cmd/dockerd/daemon.go',
          ],
          [
            "Host-discovery and overlay networks with external k/v stores are deprecated. The 'cluster-advertise', 'cluster-store', and 'cluster-store-opt' options have been removed",
            'moby v23.0.18 daemon/config/config.go',
          ],
        ],
      ),
    ],
    outranks: ['DT106', 'DT113'],
  },
  DT108: {
    says: [
      says(/unable to configure .*json: cannot unmarshal/, [
        [`${file} json: cannot unmarshal number into Go`, 'systemctl status, cut to the terminal'],
      ]),

      says(
        /cannot unmarshal \w+ into Go (?:value|struct field (?!State\.|Process\.|Spec\.|ContainerJSON|Info\.))|interface conversion: interface \{\} is \S+, not/,
        [
          [`${file} json: cannot unmarshal array into Go value of type map[string]string`, 'https://github.com/moby/moby/issues/22311'],
          [
            `${file} json: cannot unmarshal string into Go struct field Config.CommonConfig.hosts of type []string`,
            'moby v28.5.2 daemon/config/config.go',
          ],
          ['panic: interface conversion: interface {} is float64, not string', 'moby cmd/dockerd'],
        ],
      ),
    ],
    outranks: ['DT113', 'DT803'],
  },
  DT109: {
    says: [
      says(
        /invalid (?:default MTU|max concurrent (?:down|up)loads|max download attempts|default stop timeout|network-diagnostic-port|logging level|log format|exec-opt|firewall-backend|firewall (?:mark|mask)|bridge-accept-fwmark|default cgroup namespace)\b|default IPC mode setting .* is invalid|option '\S+' is only supported on|You specified --ip6?tables=false with --icc=false/,
        [
          [
            'failed to start daemon: You specified --ip6tables=false with --icc=false. ICC=false uses ip6tables to function. Please set --icc or --ip6tables to true',
            'moby docker-v29 daemon/daemon_unix.go',
          ],
          ['invalid max concurrent downloads: -1', 'moby v28.5.2 daemon/config/config.go'],
        ],
      ),

      says(/is not an ip address|is not a valid domain|^Status: invalid argument "[^"]*" for "-{1,2}[^"]+"|invalid cgroup driver/, [
        [`${file} 8.8.8.8, is not an ip address`, 'moby v20.10.24 opts'],
        ['Status: invalid argument "x" for "--log-opt" flag: x, Code: 125', 'moby v20.10.24 cmd/dockerd'],
      ]),

      says(
        /(?:merged )?configuration validation from file(?: and command line flags)? failed: (?<why>.+)|file configuration validation failed/,
        [
          [`${merged} invalid logging level: verbose`, 'moby v28.5.2 daemon/config/config.go'],
          [
            `${file} configuration validation from file failed: invalid max concurrent downloads: -1`,
            'moby v20.10.24 daemon/config/config.go',
          ],
          ['file configuration validation failed: invalid max concurrent downloads: -1', 'moby v28.5.2 daemon/config/config.go'],
        ],
      ),
      says(
        /unable to configure .*: (?:invalid (?:IP address|size|duration|userland-proxy-path|CIDR|bind address)|netip\.|conflict labels|host-gateway-ip and|labels? )|conflict labels for|invalid DOCKER_MIN_API_VERSION|invalid minimum API version/,
        [
          [`${file} invalid IP address: 8.8.8.8:53`, 'moby v28.5.2 daemon/config/config.go'],
          [`${file} netip.ParsePrefix("10.0.0.0"): no '/'`, 'moby v27.5.1 daemon/config/config.go'],
          ['conflict labels for a=c and a=b', 'moby v28.5.2 daemon/config/config.go'],
          [
            'failed to start API server: invalid minimum API version (1.10): must be between 1.24 and 1.55',
            'moby docker-v29.7.2 cmd/dockerd',
          ],
        ],
      ),
      says(
        /invalid mirror: |insecure registry .* is not valid|invalid index name \(|native\.cgroupdriver option \S+ not supported|cgroup-parent for systemd cgroup should be|runtime name '\S+' is reserved|containers namespace and plugins namespace cannot be the same|daemon-scoped cpu-rt|You specified (?:-b & --bip|--iptables=false)|ip6tables rules are only available if experimental|could not parse GenericResource|failed to parse size: |expected PROTO:\/\/ADDR|invalid protocol format|invalid userland-proxy-path|Failed to set bridge MTU \S+ via netlink.*invalid argument/,
        [
          ['failed to start daemon: invalid mirror: unsupported scheme "" in "mirror.example.com"', 'moby v28.5.2 registry/config.go'],
          ['failed to start daemon: insecure registry my reg is not valid: invalid host "my reg"', 'moby v28.5.2 registry/config.go'],
          ['failed to start daemon: native.cgroupdriver option foo not supported', 'moby v28.5.2 daemon/daemon_unix.go'],
          [
            'failed to start daemon: You specified -b & --bip, mutually exclusive options. Please specify only one',
            'moby v28.5.2 daemon/daemon_unix.go',
          ],
          [
            'error initializing buildkit: error creating buildkit instance: failed to parse size: lots',
            'moby v28.5.2 builder/builder-next',
          ],
        ],
      ),
      says(
        /containerd-snapshotter is explicitly enabled, but is not compatible|graphdriver is explicitly enabled but|conflicting options: cannot use the "embedded-containerd"|Invalid user\/group specification in --userns-remap/,
        [
          [
            'containerd-snapshotter is explicitly enabled, but is not compatible with userns remapping. Please disable userns remapping or containerd-snapshotter',
            'moby docker-v29.7.2 daemon/image_store_choice.go',
          ],
          ['Invalid user/group specification in --userns-remap: "a:b:c"', 'moby v28.5.2 cmd/dockerd'],
        ],
      ),
      says(
        /error looking up logging plugin (?<why>\S+): plugin/,
        [
          [
            'failed to start daemon: failed to set log opts: failed to set log opts: error looking up logging plugin json-files: plugin "json-files" not found',
            'dockerd 26.1.5',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT113', 'DT533'],
  },
  DT112: { says: [], outranks: ['DT113'] },
};
