import { says, type WordTable } from './says.ts';

/** What front ends, CI systems and orchestrators say in their own words of an engine that they do not reach. */
export const frontendWords: WordTable = {
  DT216: {
    says: [
      says(
        /[Uu]nable to locate executable file: docker\b|Cannot run program "docker"|(?<![Ii]f )\b[Dd]ocker (?:CLI |client )?(?:is not installed|isn't installed|could not be found)|cannot find the file specified: 'docker'|No package docker-ce available|Package docker(?:\.io|-ce) has no installation candidate/,
        [
          [
            'Error: Unable to locate executable file: docker. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.',
            'https://github.com/docker/setup-qemu-action/issues/164',
          ],
          ['java.io.IOException: Cannot run program "docker": error=2, No such file or directory', 'Java ProcessBuilder'],
          ['docker is not installed', 'front ends'],
        ],
        { misses: ['If docker is not installed, see the docs.', "The docker-compose plugin isn't installed"] },
      ),
    ],
  },
  DT204: {
    says: [
      says(
        /(?<![Ii]f |[Ww]hen )\b[Dd]ocker(?: [Dd]aemon| [Ee]ngine| [Ss]ervice)? (?:is |was |does )?(?:not|n't) (?:appear to be |seem to be |be )?(?:running|started|available|reachable|accessible)\b|(?:[Ii]s|[Ee]nsure|[Mm]ake sure|[Vv]erify)(?: that)?(?: the)? [Dd]ocker(?: daemon| engine| service| Desktop)? (?:is )?(?:running|started|up)\b|PROVIDER_DOCKER_NOT_RUNNING|Service \S*docker\S* probably didn't start properly|[Ww]aiting for (?:the )?[Dd]ocker(?: daemon)?\b.*timed out|connect to (?:the )?[Dd]ocker endpoint|reach (?:the )?[Dd]ocker daemon|container runtime is (?:down|not up)|docker not ready|[Ff]ailed to connect to docker|Cannot connect to the Docker daemon\s*$/,
        [
          [' * Docker is not running', 'the init script of docker, status'],
          ['Error: Docker is not running. Please start Docker and try again.', 'front ends'],
          ['error: cannot connect to the docker endpoint', 'kubelet 1.10, oc cluster up'],
          ['skipping pod synchronization - [container runtime is down]', 'kubelet 1.10'],
          ['X Exiting due to PROVIDER_DOCKER_NOT_RUNNING: deadline exceeded running "docker version"', 'minikube 1.14'],
        ],
        { sure: 'possible', misses: ['The docker network is not available', 'If docker is not available on your platform, see the docs.'] },
      ),
      says(
        /(?:Errno::ENOENT|Excon::Error\S*|\[Errno (?:2|111)\]|ENOENT|No such file or directory|[Cc]onnection refused)\W.*(?:\/var)?\/run\/docker\.sock|(?:[Cc]annot|[Cc]ould not|[Uu]nable to) (?:find|locate) (?:the )?[Dd]ocker [Ss]ocket|[Dd]ocker [Ss]ocket\b.*(?:not found|does not exist|missing)|unix:\/\/\/(?:var\/)?run\/docker\.sock.*(?:failed|refused)|(?:Connect to localhost:80 .*failed|Connection refused \(localhost:80\)).*[Dd]ocker/,
        [
          ['Excon::Error::Socket: No such file or directory - connect(2) for /var/run/docker.sock (Errno::ENOENT)', 'docker-api for Ruby'],
          ["Error: ENOENT: no such file or directory, stat '/var/run/docker.sock'", 'Node.js fs'],
          ["[Errno 2] No such file or directory: '/var/run/docker.sock'", 'Python'],
          ['ERROR: Docker socket /var/run/docker.sock not found', 'front ends'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT512: {
    says: [
      says(
        /Unable to mount \S+ at \/\S+ \(\w[\w ]*\)/,
        [
          [
            'Unable to mount 10.68.19.1:/ at /var/lib/openstorage/nfs/ (permission denied)',
            'https://github.com/libopenstorage/openstorage/issues/193',
          ],
        ],
        { sure: 'possible', mild: true },
      ),
    ],
  },
  DT609: {
    says: [
      says(
        /[Ff]ailed to clean up network resources|route for the gateway \S+ could not be found|network sandbox for container \S+ not found/,
        [
          [
            'Failed to clean up network resources on container maildev disconnect: failed to set gateway while updating gateway: route for the gateway 172.19.0.1 could not be found: network is unreachable',
            'https://github.com/dockur/dnsmasq/issues/4',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT310: {
    says: [
      says(
        /(?:Failed to connect to|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH)|Connection to|connect to) \S*:237[56]\b/,
        [
          ['java.net.ConnectException: Failed to connect to localhost/127.0.0.1:2375', 'okhttp under docker-java'],
          ['Error: connect ETIMEDOUT 192.168.99.100:2376', 'Node.js net'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT315: {
    says: [
      says(
        /Error response from daemon: (?:404 )?page not found|Version in "[^"]*" is unsupported|[Dd]ocker version \S+ is too old/,
        [
          ['Error response from daemon: page not found', 'an engine that does not know what the client asks for'],
          ['ERROR: Version in "./docker-compose.yml" is unsupported.', 'docker-compose 1.10'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT801: {
    says: [
      says(
        /\b[Dd]ocker(?: [Dd]aemon| [Ee]ngine| [Ss]ervice)? (?:is |was |seems to be |appears to be |has become )?(?:(?:not|n't) respond\w*|unresponsive|stuck|hung|hanging|frozen)\b|(?:deadline exceeded|[Tt]imed? ?out).{0,30}\b[Dd]ocker (?:ps|info|version|inspect|system)\b|docker (?:ps|info|version): timeout|PROVIDER_DOCKER_DEADLINE_EXCEEDED/,
        [
          [
            'docker daemon seems to be stuck. Please try restarting your docker. Will try to delete anyways: unknown state "minikube"',
            'https://github.com/kubernetes/minikube/issues/8227',
          ],
          [
            'X Exiting due to PROVIDER_DOCKER_NOT_RUNNING: deadline exceeded running "docker version --format -": signal: killed',
            'https://github.com/manusa/actions-setup-minikube/issues/24',
          ],
          ['docker daemon is not responding', 'front ends'],
        ],
        { sure: 'possible' },
      ),
      says(
        /[Uu]nable to handle kernel|kernel BUG at |Kernel panic - not syncing|^Oops: /,
        [
          ['Unable to handle kernel paging request at virtual address 000f02fa0202012a', 'https://github.com/docker/for-linux/issues/1447'],
          ['kernel BUG at fs/aufs/super.c:123!', 'Linux'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT802: {
    says: [
      says(
        /timed out starting health check|did not exit within \d+ seconds of signal/,
        [['Health check for container abc error: timed out starting health check for container abc', 'moby daemon/health.go']],
        { sure: 'possible' },
      ),
    ],
  },
  DT723: {
    says: [
      says(/unable to find "\w+" in controller set|cgroup version \d is not supported|missing required cgroups/, [
        [
          'Error response from daemon: unable to find "net_prio" in controller set: unknown.',
          'https://github.com/docker/for-linux/issues/1064',
        ],
        ["Docker cgroup version 2 is not supported! {'1'}", 'https://github.com/home-assistant/supervisor/issues/4827'],
      ]),
      says(
        /detected "cgroupfs" as the Docker cgroup driver/,
        [
          [
            '[WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd".',
            'kubeadm',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT701: {
    says: [
      // the engine speaks grpc to nobody but containerd, and, in a swarm, to other nodes
      says(
        /^(?!.*(?:swarm|raft|manager|node|session|:2377)).*rpc error: code = (?:14|13|Unavailable) desc = (?:grpc: the connection is unavailable|transport is closing|connection error|error reading from server)/,
        [
          ['rpc error: code = 14 desc = grpc: the connection is unavailable', 'https://github.com/moby/moby/issues/37598'],
          ['rpc error: code = Unavailable desc = transport is closing', 'moby v18.09 libcontainerd'],
        ],
        { sure: 'possible', misses: ['agent: session failed: rpc error: code = Unavailable desc = connection error'] },
      ),
    ],
  },
  DT705: {
    says: [
      says(
        /(?:connecting to shim|failed to dial "?\S*shim\S*\.sock|dial unix \S*containerd-shim\S*|reconnect to shim)/,
        [
          [
            'connecting to shim: failed to dial "/containerd-shim/moby/3a2467d4eb41/shim.sock": dial unix',
            'https://github.com/moby/moby/issues/32893',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT702: {
    says: [
      says(/unknown service runtime\.v\d|CRI v\d runtime API is not implemented/, [
        [
          'rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService',
          'kubeadm, where the packaged config.toml turns off CRI',
        ],
      ]),
    ],
  },
  DT535: {
    says: [
      // no file is named: what is read first at a start is what lies under the data-root
      says(
        /^(?:Error starting daemon: |failed to start daemon: |Error response from daemon: |docker: Error response from daemon: )?(?:EOF|unexpected EOF|unexpected end of JSON input|invalid character '\\{0,2}x00' looking for beginning of value)\.?\s*$/,
        [
          ['Error starting daemon: EOF', 'https://github.com/moby/moby/issues/17618'],
          ['unexpected end of JSON input', 'https://github.com/moby/moby/issues/11178'],
        ],
        { sure: 'possible' },
      ),
      says(
        /imagedb\/content\/sha256\/\w+: no such file|unknown parent image ID/,
        [['open /var/lib/docker/image/overlay2/imagedb/content/sha256/abc: no such file or directory', 'moby image/fs.go']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT632'],
  },
  DT534: {
    says: [
      says(
        /[Ee]rror (?:replicating|saving|persisting) (?:health |dying |new )?(?:state|container)\b.*/,
        [
          [
            'Error replicating health state for container 655dba7b94be: open /var/lib/docker/containers/655dba7b94be/.tmp-config.v2.json123: no such file or directory',
            'https://github.com/docker/for-linux/issues/1097',
          ],
        ],
        { sure: 'possible' },
      ),
      says(
        /^(?:Error starting daemon: |failed to start daemon: )?(?:EOF|unexpected end of JSON input|invalid character '\\{0,2}x00' looking for beginning of value)\s*$/,
        [["invalid character '\\x00' looking for beginning of value", 'https://github.com/moby/moby/issues/35331']],
        { sure: 'possible' },
      ),
    ],
  },
  DT533: {
    says: [
      says(/failed to solve: .*(?:invalid database|checksum error|page \d+ already freed)/, [
        ['failed to solve: failed to read dockerfile: failed to load cache key: invalid database', 'buildkit'],
      ]),
    ],
  },
  DT715: {
    says: [
      says(
        /[Ee]rror (?:grabbing|streaming) logs: /,
        [["Error grabbing logs: invalid character '\\x00' looking for beginning of value", 'moby daemon/logger/jsonfilelog']],
        { sure: 'possible' },
      ),
    ],
  },
  DT805: {
    says: [
      says(
        /dial tcp \S+:2377: |memberlist: .*:7946|could not find local IP address|address to advertise is not recognized|no suitable node/,
        [
          ['connection error: desc = "transport: Error while dialing dial tcp 10.0.0.1:2377: connect: connection refused"', 'swarmkit'],
          ['Error response from daemon: could not find local IP address', 'moby daemon/cluster/listen_addr.go'],
          ['no suitable node (scheduling constraints not satisfied on 1 node)', 'swarmkit manager/scheduler'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT733: {
    says: [
      says(
        /\b(?:colima|podman machine|rancher desktop|lima)\b.*(?:is not running|does not exist|not found)|^VBoxManage\b|VBoxManage(?:: error| not found)|instance "colima"/i,
        [
          ['colima is not running', 'colima'],
          ['VBoxManage: error: The host network interface with the given name could not be found', 'VirtualBox under docker-machine'],
        ],
        { sure: 'possible', misses: ['Cannot connect to the Docker daemon at unix:///home/lima/.docker/run/docker.sock'] },
      ),
    ],
  },
  DT725: {
    says: [
      says(
        /System limit for number of file watchers|can't (?:create new thread|fork): Resource temporarily unavailable|increase max user processes/,
        [
          ['Error: ENOSPC: System limit for number of file watchers reached', 'Node.js fs'],
          ["/bin/sh: can't fork: Resource temporarily unavailable", 'busybox'],
        ],
      ),
    ],
    outranks: ['DT713', 'DT501'],
  },
  DT410: {
    says: [says(/[Cc]lock skew detected/, [['warning: Clock skew detected', 'make']], { sure: 'possible' })],
  },
  DT632: {
    says: [
      says(/parsing HTTP 407 response/, [
        ["error parsing HTTP 407 response body: invalid character '<' looking for beginning of value", 'distribution behind a proxy'],
      ]),
    ],
  },
};
