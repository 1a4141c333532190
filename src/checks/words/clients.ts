import { says, type WordTable } from './says.ts';

/** What clients of other years and other languages say. */
export const otherClientWords: WordTable = {
  DT204: {
    says: [
      says(
        /Is 'docker (?:-d|daemon)' running on this host|dial unix \S*docker\.sock: connection refused|'Connection aborted\.', error\((?:2|111), |docker\.sock'?: No such file or directory/,
        [
          ["Cannot connect to the Docker daemon. Is 'docker -d' running on this host?", 'docker 1.5'],
          ["requests.exceptions.ConnectionError: ('Connection aborted.', error(2, 'No such file or directory'))", 'docker-py 1'],
          ["ls: cannot access '/var/run/docker.sock': No such file or directory", 'coreutils 9'],
        ],
        { sure: 'possible', misses: ["ls: cannot access '/home/dev/.docker/run/other.sock': No such file or directory"] },
      ),
    ],
  },
  DT307: {
    says: [
      says(
        /^\s*PermissionError: \[Errno 13\] Permission denied\s*$|^srw\S+\s+\d+\s+root\s+root\s.*docker\.sock$/,
        [
          ['PermissionError: [Errno 13] Permission denied', 'http.client of Python, under docker-py'],
          ['srw-rw---- 1 root root 0 Jan 22 08:37 /var/run/docker.sock', 'ls -l, where no group docker gets it'],
        ],
        { sure: 'possible', misses: ['srw-rw---- 1 root docker 0 Jan 22 08:37 /var/run/docker.sock'] },
      ),
    ],
  },
  DT310: {
    says: [
      says(
        /no help topic for 'dial-stdio'|Not supported URL scheme http\+docker|:237[56]\b.*(?:[Rr]efused|timed out|unreachable|No route to host)/,
        [
          ["no help topic for 'dial-stdio'", 'an engine before 18.09 behind ssh'],
          ['docker.errors.DockerException: Error while fetching server API version: Not supported URL scheme http+docker', 'docker-py 6'],
          [
            'org.apache.http.conn.HttpHostConnectException: Connect to localhost:2376 [localhost/127.0.0.1] failed: Connection refused: connect',
            'https://github.com/docker-java/docker-java/issues/587',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT313: {
    says: [
      says(
        /SSL: WRONG_VERSION_NUMBER/,
        [['ERROR: SSL error: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1123)', 'compose 1']],
        {
          sure: 'possible',
        },
      ),
      says(/validating certificates for host "\S+": tls: DialWithDialer timed out/, [
        [
          'There was an error validating certificates for host "192.168.99.102:2376": tls: DialWithDialer timed out',
          'https://github.com/docker-archive-public/docker.machine/issues/3981',
        ],
      ]),
    ],
    outranks: ['DT405'],
  },
  DT315: {
    says: [
      says(/Docker Engine version is less than the minimum required|(?:malformed|invalid) Host header/, [
        ['ERROR: The Docker Engine version is less than the minimum required by Compose.', 'docker-compose 1.13'],
        ['http: invalid Host header', 'a client built with Go 1.20.6 and an older library of docker'],
      ]),
    ],
  },
  DT407: {
    says: [
      says(
        /OpenSSL\.SSL\.Error: .*certificate verify failed|tls_process_server_certificate/,
        [
          [
            "OpenSSL.SSL.Error: [('SSL routines', 'tls_process_server_certificate', 'certificate verify failed')]",
            'https://github.com/docker/docker-py/issues/2728',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT410: {
    says: [
      says(/is not valid yet \(invalid for another/, [
        [
          'E: Release file for https://download.docker.com/linux/ubuntu/dists/focal/InRelease is not valid yet (invalid for another 3h 2min).',
          'apt 2',
        ],
      ]),
    ],
  },
  DT101: {
    says: [says(/Please specify only one -H/, [['Please specify only one -H', 'docker 1.7 docker/docker.go']], { sure: 'possible' })],
  },
  DT623: {
    says: [
      // cut before the reason: what mostly follows
      says(
        /network controller: (?:error )?obtaining? contr?o?l?l?e?r?[\w ]*:?\s*(?:failed to \w*[\w ]*)?\s*(?:>|…|\.{3})?\s*$/,
        [['Error starting daemon: Error initializing network controller: error obtaining controller instance: >', 'journalctl in a pager']],
        { sure: 'possible' },
      ),
    ],
  },
  DT606: {
    says: [
      says(
        /[Ee]rror creating default "?\w*"?\s*\w*:?\s*(?:>|…|\.{3})\s*$/,
        [['Error initializing network controller: Error creating default "bridge" network>', 'journalctl in a pager']],
        { sure: 'possible' },
      ),
      // an address of the ranges that networks of the engine are made from
      says(
        /dial tcp (?:172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+:(?!237)\d+: (?:connect: |getsockopt: )?(?:no route to host|network is unreachable)/,
        [['dial tcp 172.17.30.1:80: getsockopt: no route to host', 'https://github.com/moby/moby/issues/25645']],
        { sure: 'possible' },
      ),
    ],
  },
  DT522: {
    says: [
      says(/[Uu]dev sync is not supported/, [
        [
          'devmapper: Udev sync is not supported. This will lead to data loss and unexpected behavior. Install a dynamic binary to use devicemapper',
          'moby v17.05 daemon/graphdriver/devmapper',
        ],
      ]),
    ],
  },
  DT731: {
    says: [says(/fuse-overlayfs: cannot mount/, [['fuse-overlayfs: cannot mount: Operation not permitted', 'fuse-overlayfs 1.7']])],
  },
  DT733: {
    says: [
      says(
        /"ErrorActionPreference"|\[hostagent\]|\blimactl is running under rosetta|QEMU has exited|doesn't have VT-X\/AMD-v enabled|\[WindowsDaemon\]|serviceClientCLI|error starting vm: /,
        [
          [
            'Unable to start: The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop',
            'https://github.com/docker/for-win/issues/3334',
          ],
          [
            '[2025-01-14T07:53:36Z][WindowsDaemon][I] trying to start Windows dockerd with args=-G "docker-users"',
            'https://github.com/docker/for-win/issues/14531',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT802: {
    says: [
      says(
        /Could not transition to \w+; timed out after waiting \d/,
        [
          [
            'DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s',
            'https://github.com/aws/amazon-ecs-agent/issues/1440',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT808: {
    says: [
      says(
        /(?:[Cc]ould not|[Uu]nable to|[Ff]ailed to|[Cc]annot) (?:bring|start|restart|launch) (?:the )?[Dd]ocker(?: (?:[Ee]ngine|[Dd]aemon|[Ss]ervice))?(?!\S| (?:container|compose|image|network|desktop|machine))/,
        [['ERROR: Could not bring Docker Engine back online', 'https://github.com/telnetdoogie/synology-docker/issues/37']],
        { sure: 'possible', misses: ['failed to start docker container web'] },
      ),
    ],
  },
};
