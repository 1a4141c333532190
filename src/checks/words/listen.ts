import { says, type WordTable } from './says.ts';

export const listenWords: WordTable = {
  DT301: {
    says: [
      says(/bind: Only one usage of each socket address|bind: address already in use: is Docker already running/, [
        [
          'failed to load listeners: listen tcp 0.0.0.0:2375: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.',
          'dockerd on Windows',
        ],
      ]),
    ],
  },
  DT321: {
    // dockerd's own addresses are told in the same words, and the proxy of a container is no listener of its
    outranks: ['DT301'],
    says: [
      says(/[Ee]rror starting userland proxy: .*address already in us/, [
        [
          'Cannot start container 481: Error starting userland proxy: listen tcp 0.0.0.0:49197: bind: address already in use',
          'https://github.com/moby/moby/issues/12144',
        ],
      ]),
      says(
        /driver failed programming external connectivity(?!.*(?:iptables|nft|firewall))/i,
        [['driver failed programming external connectivity on endpoint web (abc): Erro>', 'systemctl status in a narrow window']],
        {
          sure: 'possible',
        },
      ),
      says(
        /driver failed programming external connectivity.*(?:port is already allocated|address already in use)|failed to bind host port\b|Bind for \S+ failed: port is already allocated|Ports are not available: .*(?:address already in use|Only one usage|forbidden by its access permissions)/,
        [
          [
            'driver failed programming external connectivity on endpoint web (abc): Bind for 0.0.0.0:80 failed: port is already allocated',
            'moby v28.5.2 libnetwork/drivers/bridge',
          ],
          ['failed to bind host port for 0.0.0.0:80:172.17.0.2:80/tcp: address already in use', 'moby v28.5.2 libnetwork/drivers/bridge'],
        ],
      ),
    ],
  },
  DT303: {
    says: [
      says(/docker\.sock\b.*caused \W*not a directory|mounting "\S*docker\.sock".*(?:not a directory|is a directory)/, [
        [
          'container init caused "rootfs_linux.go:54: mounting "/var/run/docker.sock" to rootfs at "/var/run/docker.sock" caused "not a directory""',
          'runc 1.0',
        ],
      ]),

      says(/mkdir \S*docker\.sock: (?:file exists|not a directory)/, [
        [
          "Error response from daemon: error while creating mount source path '/var/run/docker.sock': mkdir /var/run/docker.sock: file exists",
          'moby daemon',
        ],
      ]),

      says(
        /docker\.socket: Failed to listen on sockets: (?:Address already in use|Is a directory)/,
        [['docker.socket: Failed to listen on sockets: Address already in use', 'systemd 257']],
        { sure: 'possible' },
      ),
      says(
        /^(?:Error starting daemon: )?is a directory\s*$|can't create unix socket \S+: .*(?:is a directory|device or resource busy|directory not empty)/,
        [
          ['is a directory', 'https://github.com/moby/moby/issues/19204'],
          ["can't create unix socket /var/run/docker.sock: is a directory", 'https://github.com/moby/moby/issues/30348'],
        ],
      ),
      says(/^d\S{9}\.?\s.*\/?docker\.sock\/?$/, [['drwxr-xr-x 2 root root 40 Jan 22 08:37 /var/run/docker.sock', 'ls -ld']]),
    ],
    outranks: ['DT513', 'DT511', 'DT713'],
  },
  DT304: {
    says: [
      says(
        /dial unix \S*docker\.sock: connect: connection refused|shutting down due to ServeAPI error|ServeAPI error: accept .* use of closed network connection/,
        [
          ['dial unix /var/run/docker.sock: connect: connection refused', 'docker 26.1.5'],
          [
            'shutting down due to ServeAPI error: accept unix /run/docker.sock: use of closed network connection',
            'moby v28.5.2 cmd/dockerd',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT308: {
    says: [
      says(
        /docker\.socket: Failed to (?:determine|resolve) (?:credentials|SocketGroup|SocketUser|user|group)|group '?docker'? does not exist/,
        [["usermod: group 'docker' does not exist", 'shadow 4.8']],
      ),

      says(
        /docker\.socket: (?:Control|Main) process exited, code=exited,? status=216|status=216\/GROUP|docker\.socket: Failed at step GROUP|Failed to chown socket at step G/,
        [
          ['docker.socket: Control process exited, code=exited status=216', 'https://github.com/Mhynlo/readynas-docker-cli/issues/1'],
          ['Failed to chown socket at step GROUP: No such process', 'https://github.com/moby/moby/issues/25222'],
        ],
      ),
    ],
    outranks: ['DT303'],
  },
  DT316: { says: [], outranks: ['DT513', 'DT503'] },
  DT317: {
    says: [
      says(/unknown user '?dockremap/, [['user: unknown user dockremap', 'Go os/user']]),

      says(/getent (?:unable to find|failed to find)|no useradd\/adduser binary found|can't find uid, gid from/, [
        ['getent unable to find entry "dockremap" in passwd database', 'moby v28.5.2 pkg/idtools'],
      ]),

      says(/[Ee]rror during "[^"]+" user creation|[Ee]rror during (?:uid|gid|group) lookup for|Gid \d+ has no entry/, [
        [
          'Error during "dockremap" user creation: error adding user "dockremap": failed to add user with error: exit status 1; output: "..."',
          'moby v28.5.2 pkg/idtools',
        ],
      ]),
    ],
  },
  DT318: {
    says: [
      says(/unable to add sub[ug]id range|can't find available sub[ug]id ra|couldn't parse all ranges/, [
        [
          'Error during "dockremap" user creation: couldn\'t create subordinate ID ranges: unable to add subuid range to user: "dockremap"; output: x, err: exit status 1',
          'moby v28.5.2 pkg/idtools',
        ],
      ]),

      says(
        /newuidmap: uid range .* not allowed|newgidmap: gid range .* not allowed|[Cc]ontainer ID \d+ cannot be mapped/,
        [['newuidmap: uid range [0-1) -> [1000-1001) not allowed', 'shadow 4.8']],
        { sure: 'possible' },
      ),

      says(
        /not (?:be )?enough IDs available in the namespace|lchown \S+: invalid argument|failed to map .* container ID \d+ cannot be mapped/,
        [
          [
            'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: Container ID 1000000 cannot be mapped to a host ID: failed to map 0 container ID 1000000 cannot be mapped',
            'moby pkg/archive',
          ],
        ],
      ),
      says(
        /(?:Can't create ID mappings|subordinate ID ranges|[Ee]rror while looking for sub[ug]id ranges|\/etc\/sub[ug]id: no such file|No sub[ug]id ranges found|no sub[ug]id ranges found)/,
        [
          [
            'Error starting daemon: Can\'t create ID mappings: No subuid ranges found for user "dockremap"',
            'https://github.com/moby/moby/issues/20751',
          ],
          [
            "Error starting daemon: Can't create ID mappings: open /etc/subuid: no such file or directory",
            'https://github.com/moby/moby/issues/20751',
          ],
        ],
      ),
    ],
    outranks: ['DT537', 'DT514', 'DT317', 'DT513'],
  },
  DT302: {
    says: [
      says(/failed to load listeners: listen tcp\d?: lookup (?<name>\S+)/, [
        ['failed to load listeners: listen tcp: lookup myhost on 10.0.0.2:53: no such host', 'moby v28.5.2 daemon/listeners'],
      ]),
    ],
    outranks: ['DT610'],
  },
  DT305: {
    says: [
      says(
        /API is accessible on http:\S+ without encryption|DON'T BIND ON ANY IP ADDRESS WITHOUT setting --tlsverify/,
        [['[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.', 'moby v28.5.2 daemon/info.go']],
        { sure: 'possible' },
      ),
    ],
  },
};
