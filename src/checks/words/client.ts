import { registryPath, says, type WordTable } from './says.ts';

const oldClient = 'https://github.com/moby/moby/issues/26841';

export const clientWords: WordTable = {
  DT307: {
    says: [
      says(/ProviderStrategy\b.*(?:Permission denied|AccessDenied)|connect\(\.\.\) failed: Permission denied/, [
        [
          'UnixSocketClientProviderStrategy: failed with exception InvalidConfigurationException (ping failed). Root cause ConnectException (connect(..) failed: Permission denied)',
          'testcontainers/testcontainers-java#613',
        ],
      ]),

      says(
        /LastErrorException: \[13\]|(?:EACCES|[Pp]ermission denied|PermissionError).{0,60}docker\.sock|docker\.sock['"]?: (?:EACCES|(?:connect: )?[Pp]ermission denied)|[Pp]ermission denied.{0,40}connect to the [Dd]ocker daemon/,
        [
          ['java.io.IOException: com.sun.jna.LastErrorException: [13] Permission denied', 'docker-java 3 with JNA'],
          ["PermissionError: [Errno 13] Permission denied: '/var/run/docker.sock'", 'Python'],
        ],
      ),

      says(
        /connect (?:EACCES|EPERM) \S*docker\S*\.sock|docker\S*\.sock: (?:connect: )?operation not permitted|[Dd]ocker\b.*[Pp]ermission denied \(os error 13\)/,
        [
          ['connect EACCES /var/run/docker.sock', 'Node.js net'],
          ['Error: failed to connect to docker: Permission denied (os error 13)', 'Rust std::io'],
        ],
      ),

      says(
        /pipe\/docker\w*: Access is denied|docker-users["']? (?:local )?(?:group|user group)|(?:member|part) of (?:the )?["']?docker-users/,
        [
          [
            'error during connect: Get http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.37/containers/json: open //./pipe/docker_engine: Access is denied.',
            'docker 18 on Windows',
          ],
        ],
      ),
      says(/[Pp]ermission denied while trying to connect to the [Dd]ocker (?:API|daemon)/, [
        ['Got permission denied while trying to connect to the docker API', 'docker 29'],
      ]),
      says(
        /dial unix (?!\S*(?:containerd|plugins))\S+\.sock: (?:connect: )?permission denied|'Connection aborted\.', (?:PermissionError|error)\(13, 'Permission denied'\)|docker\.sock['"]?: (?:permission denied|Permission denied)|[Gg]ot permission denied while trying to connect to the Docker daemon/,
        [
          [
            'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/create": dial unix /var/run/docker.sock: connect: permission denied',
            'https://github.com/kata-containers/tests/issues/3847',
          ],
          [
            "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
            'docker-py 4.4',
          ],
        ],
      ),
      // clients before 1.13 print this for a socket that they may not open too
      says(
        /Cannot connect to the Docker daemon\. Is the docker daemon running on this host|Couldn't connect to Docker daemon at http\+(?:docker|unix)/,
        [['docker: Cannot connect to the Docker daemon. Is the docker daemon running on this host?.', oldClient]],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT733', 'DT513', 'DT316'],
  },
  DT310: {
    says: [
      says(
        /ECONNREFUSED \S+:237[5-7]|dial tcp \S+:237[56]: |lookup (?:docker|dind|docker-host|localhost-docker)\b|failed to dial gRPC: cannot connect to the Docker daemon|[Uu]nable to connect to (?:the )?[Dd]ocker (?:host|daemon)|error during connect: .*(?:\/v1\.\d+\/\S*"?: EOF|dial tcp: lookup)|docker system dial-stdio|unix:\/\/\/(?:run|var\/run)\/(?:user\/\d+\/)?podman\/\S+\.sock\. Is the docker|%2Fpodman\S*\.sock/,
        [
          [
            "failed to dial gRPC: cannot connect to the Docker daemon. Is 'docker daemon' running on this host?: dial tcp 172.17.0.2:2375: connect: connection refused",
            'https://github.com/docker-library/docker/issues/170',
          ],
          [
            'error during connect: Post "http://docker:2375/v1.24/auth": dial tcp: lookup docker: Try again',
            'https://github.com/firecow/gitlab-ci-local/issues/301',
          ],
          ['Error: connect ECONNREFUSED 127.0.0.1:2375', 'Node.js net'],
        ],
        { misses: ['dial tcp 10.80.0.77:5000: connect: connection refused'] },
      ),

      says(/HTTPS?ConnectionPool\(host='(?!registry|index)[^']+', port=\d+\): (?:Max retries|Read timed out).*url: \/v(?:ersion|1\.\d)/, [
        [
          "Error while fetching server API version: HTTPConnectionPool(host='localhost', port=2375): Max retries exceeded with url: /version (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))",
          'docker-py 3',
        ],
      ]),
      says(
        /Cannot connect to the Docker daemon at (?<host>(?:tcp|ssh|http|https|npipe):\/\/\S+?)\. Is the|error during connect: .*dial tcp: lookup (?<name>\S+?)(?: on \S+)?: (?:no such host|server misbehaving|Temporary failure)|error during connect: .*dial tcp \S+: (?:connect(?:ex)?: )?(?:connection refused|no connection|no route to host|connection timed out|network is unreachable|i\/o timeout)|unable to parse docker host|command \[ssh .*\] has exited with exit status|invalid bind address format|failed to connect to the docker API at (?:tcp|ssh):/,
        [
          [
            'Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?',
            'https://github.com/docker/for-win/issues/3570',
          ],
          [
            'error during connect: Get "http://docker:2375/v1.24/info": dial tcp: lookup docker on 10.0.0.2:53: no such host',
            'docker 26.1.5 in a CI job',
          ],
          [
            'command [ssh -l me -- h docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=Permission denied (publickey).',
            'docker 28 connhelper',
          ],
        ],
      ),
      says(
        /unix:\/\/(?:\/home\/|\/Users\/|\/root\/|\/run\/user\/|\/tmp\/)\S+\.sock\. Is the docker daemon running|failed to connect to the docker API at unix:\/\/(?:\/home\/|\/Users\/|\/root\/|\/run\/user\/)/,
        [['Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?', 'docker 26.1.5']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT633', 'DT632', 'DT610', 'DT316', 'DT626', 'DT731'],
  },
  DT311: {
    says: [
      says(
        /(?:connect|dial|[Nn]ot ?[Ff]ound|ENOENT|ECONNREFUSED|Cannot connect|no such file).{0,80}\/(?:Users|home|root)\/[^\s"']+\.sock\b(?!.*permission denied)|\/(?:Users|home|root)\/[^\s"']+\.sock\b.{0,40}(?:no such file|refused|not found)|no context "[^"]+" found/,
        [
          [
            'Cannot connect to the Docker daemon at unix:////Users/dev/.docker/run/docker.sock. Is the docker daemon running?',
            'https://github.com/orbstack/orbstack/issues/374',
          ],
          [
            'Get "http://unix.sock/info": dial unix /Users/dev/.colima/docker.sock: connect: no such file or directory',
            'https://github.com/abiosoft/colima/issues/142',
          ],
          [
            'error: unable to connect to docker: SocketNotFoundError("/Users/dev/.docker/run/docker.sock")',
            'https://github.com/orbstack/orbstack/issues/1761',
          ],
        ],
        {
          misses: [
            'dial unix /home/dev/.docker/desktop/docker.sock: connect: permission denied',
            'dial unix /var/run/docker.sock: connect: no such file or directory',
          ],
        },
      ),

      says(/context "[^"]+" does not exist|context "[^"]+": context not found/, [
        ['context "colima" does not exist', 'docker 28 cli/context'],
      ]),

      says(
        /Cannot connect to the Docker daemon at unix:\/\/(?<host>\/(?:home|Users|root)\/\S+?)\. Is the|failed to connect to the docker API at unix:\/\/(?<other>\/(?:home|Users|root)\/\S+?);|conflicting options: cannot specify both --host and --context/,
        [
          [
            'Cannot connect to the Docker daemon at unix:///home/dev/.docker/desktop/docker.sock. Is the docker daemon running?',
            'https://github.com/henki-robotics/robotics_essentials_ros2/issues/17',
          ],
          ['conflicting options: cannot specify both --host and --context', 'docker 28 cli/context'],
        ],
      ),
    ],
    outranks: ['DT401', 'DT204', 'DT310'],
  },
  DT312: {
    says: [
      says(
        /(?:open|stat|mkdir|rename|remove) \S*\/\.docker\/\S*: (?:permission denied|not a directory)|Error (?:loading|parsing|saving) (?:config|docker config)|Error loading config file|\.docker\/config\.json.*(?:invalid character|unexpected end of JSON|EOF)/,
        [
          ['WARNING: Error parsing config file (/root/.docker/config.json): invalid character', 'docker 28 cli/config'],
          ['ERROR: open /home/dev/.docker/buildx/current: permission denied', 'docker buildx 0.11'],
        ],
        { mild: true },
      ),
    ],
    outranks: ['DT513', 'DT102'],
  },
  DT313: {
    says: [
      says(/TLS configuration is invalid|TLSParameterError|Path to a certificate and key files must be provided/, [
        [
          'TLS configuration is invalid - make sure your DOCKER_TLS_VERIFY and DOCKER_CERT_PATH are set correctly',
          'https://github.com/docker/compose/issues/3937',
        ],
      ]),

      says(
        new RegExp(
          String.raw`^(?!\s*\* |.*(?:${registryPath}|proxyconnect|registry|dial unix)).*(?:http: server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|malformed HTTP response|Are you trying to connect to a TLS-enabled daemon without TLS|tlsverify\) enabled|server probably has client authentication|TLS-enabled daemon|tls: oversized record received)`,
        ),
        [
          [
            'net/http: HTTP/1.x transport connection broken: malformed HTTP response "\\x15\\x03\\x01\\x00\\x02\\x02". * Are you trying to connect to a TLS-enabled daemon without TLS?',
            'docker 28 client',
          ],
          [
            'error during connect: the server probably has client authentication (--tlsverify) enabled; check your TLS client certification settings: Get "https://h:2376/v1.51/info": remote error: tls: bad certificate',
            'docker 28 client',
          ],
        ],
        {
          misses: [
            // what clients of 2015 added to every failure, sockets in the file system included
            'Post http:///var/run/docker.sock/v1.18/containers/create: dial unix /var/run/docker.sock: no such file or directory. Are you trying to connect to a TLS-enabled daemon without TLS?',
            '* Are you trying to connect to a TLS-enabled daemon without TLS?',
            'Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client',
            'Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: first record does not look like a TLS handshake',
          ],
        },
      ),
    ],
  },
  DT314: {
    says: [
      says(
        /error (?:getting|storing|erasing|listing|saving) credentials|Error saving credentials|docker-credential-[\w.-]+["']?: (?:executable file not found|not found|permission denied|exec format error)|Cannot autolaunch D-Bus without X11|pass not initialized|no credentials server URL|"credsStore"\s*:\s*"(?:desktop|wincred|osxkeychain)(?:\.exe)?"/,
        [
          [
            'error getting credentials - err: exit status 1, out: error getting credentials - err: exec: "docker-credential-wincred.exe": executable file not found in %PATH%, out: `',
            'https://github.com/ddev/ddev/issues/2342',
          ],
          [
            'Error saving credentials: error storing credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`',
            'docker-credential-secretservice',
          ],
        ],
      ),
    ],
    outranks: ['DT711'],
  },
  DT315: {
    says: [
      says(
        /(?:Maximum|Minimum) supported API version is|API [Vv]ersion [\d.]+ is (?:not supported|too (?:old|new))|docker\.errors\.InvalidVersion/,
        [['docker.errors.InvalidVersion: API Version 1.30 is not supported', 'docker-py 3']],
      ),

      says(
        /requires API version (?<client>[\d.]+), but the Docker (?:daemon|server) API version is (?<limit>[\d.]+)|client is newer than server|client and server don't have same version|client version (?<pinned>[\d.]+) is too (?:old|new)|API version [\d.]+ is (?:too old|not supported)/,
        [
          ['"annotation" requires API version 1.43, but the Docker daemon API version is 1.41', 'docker 28 client'],
          [
            'client version 1.42 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
            'https://github.com/docker/compose/issues/13389',
          ],
          [
            'Error response from daemon: client is newer than server (client API version: 1.24, server API version: 1.21)',
            'moby v1.12 api/server',
          ],
        ],
      ),
    ],
  },
};
