import { says, type WordTable } from './says.ts';

export const containerdWords: WordTable = {
  DT701: {
    says: [
      says(
        /failed to (?:receive|process|get) events? (?:from|stream)\b.*(?:transport is closing|connection|EOF|Unavailable)|libcontainerd: failed to receive event from/i,
        [
          [
            'libcontainerd: failed to receive event from containerd: rpc error: code = 13 desc = transport is closing',
            'docker/for-linux#222',
          ],
        ],
        { sure: 'possible' },
      ),

      says(/(?:create unix socket|listen unix) (?!\S*shim)\S*containerd\S*\.sock: /, [
        [
          "can't create unix socket /run/containerd/containerd.sock: listen unix /run/containerd/containerd.sock: bind: no such file or directory",
          'https://github.com/containerd/containerd/issues/625',
        ],
      ]),
      says(
        /failed to get containerd plugins response|dial unix \S*containerd\S*\.sock: connect: permission denied/,
        [
          [
            'Error starting daemon: failed to get containerd plugins response: rpc error: code = Unavailable desc = connection error',
            'moby libcontainerd',
          ],
        ],
        { misses: ['dial unix /var/run/docker.sock: connect: permission denied'] },
      ),
      says(/ttrpc: closed/, [['Error response from daemon: failed to create shim task: ttrpc: closed: unknown', 'containerd v1.7 shim']], {
        sure: 'possible',
      }),

      says(
        /Error response from daemon: (?:grpc: the connection is unavailable|transport is closing|ttrpc: closed|all SubConns are in TransientFailure|connection error: desc = "transport)|error reading from server: EOF: unavailable/,
        [['docker: Error response from daemon: grpc: the connection is unavailable.', 'moby v1.13 libcontainerd']],
      ),
      says(
        /failed to (?:dial|connect to) "?(?<address>\S*containerd\S*?)"?:|[Ff]ailed to start containerd|Failed to start containerd container runtime|containerd: failed to get listener|exec: "(?:docker-)?containerd": executable file not found|error initializing (?:containerd|libcontainerd)|[Ff]ailed to connect to containerd|(?:Main|Control) process exited.*containerd\.service|containerd\.service: (?:Failed with result|Main process exited|Control process exited)|[Cc]annot connect to containerd|[Uu]nit containerd\.service is masked|dial unix \S*containerd\S*\.sock: connect: (?:connection refused|no such file)/,
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
        /createTransport failed to connect to \{unix:\S*containerd|containerd did not exit successfully|Error while testing if containerd API is ready|containerd health check returned error|[Ff]ailed to get event.*(?:containerd|Unavailable|EOF)|Unit containerd\.service not found/,
        [['containerd did not exit successfully: exit status 1', 'moby v28.5.2 libcontainerd/supervisor']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT711', 'DT513'],
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
    explains: ['DT801'],
    says: [
      says(
        /systemd-shutdown\b.*Waiting for process: .*containerd|^Waiting for process: .*containerd/,
        [['systemd-shutdown[1]: Waiting for process: containerd-shim', 'systemd 245']],
        { sure: 'possible' },
      ),
      says(
        /daemon didn't stop within \d+ secs, killing it/,
        [["daemon didn't stop within 15 secs, killing it", 'moby v18.03 libcontainerd/remote_daemon_linux.go']],
        { sure: 'possible', mild: true },
      ),
      // it let three questions for its health go by
      says(/killing and restarting containerd/, [['killing and restarting containerd', 'moby v28.5.2 libcontainerd/supervisor']], {
        mild: true,
      }),
      says(
        /container did not start before the specified timeout|did not receive an exit event|task (?:runc|containerd-shim|docker-containe)\S*:\d+ blocked for more than|failed to exit within \d+ seconds of kill|process has not exited/,
        [
          ['containerd: container did not start before the specified timeout', 'https://github.com/kubernetes/kubernetes/issues/52323'],
          ['cannot kill container: abc: tried to kill container, but did not receive an exit event', 'moby v20.10.24 daemon/kill.go'],
        ],
        { sure: 'possible' },
      ),

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
        /(?:^|\s)github\.com\/containerd\/containerd\/\S*(?:bolt|metadata)/,
        [['created by github.com/containerd/containerd/metadata/plugin.init.1.func1 in goroutine 48', 'etcd-io/bbolt#883']],
        { mild: true, misses: ['github.com/docker/docker/vendor/github.com/containerd/containerd/metadata.x'] },
      ),

      says(
        /listen unix \S*shim\S*: bind: address already in use|\/run\/(?:docker\/)?(?:containerd|libcontainerd|runtime-\w+|runc)\S*: file exists|container with (?:given ID|id exists|ID)\b.*(?:exists|:)|container already exists|\/run\/containerd\/\S*\/shim\.pid: no such file/,
        [
          [
            'Error response from daemon: listen unix /containerd-shim/moby/2c2/shim.sock: bind: address already in use: unknown',
            'https://github.com/moby/moby/issues/38726',
          ],
          ['rpc error: code = 6 desc = "mkdir /run/containerd/cd66e407: file exists"', 'https://github.com/coreos/bugs/issues/1725'],
          [
            'Error response from daemon: oci runtime error: container with id exists: 23a234d8',
            'https://github.com/docker/for-linux/issues/49',
          ],
        ],
      ),

      says(
        /id already in use|task \S+ already exists|\/io\.containerd\.runtime\.v\d\S*\/moby\/(?!\S*log\.json)\S+: (?:file exists|no such file or directory)|container with id exists|container \\?"?[0-9a-f]{12,64}\\?"?(?: in namespace \S+)?: not found/,
        [
          ['docker: Error response from daemon: failed to create shim: id already in use: unknown', 'containerd v1.4'],
          [
            'Error response from daemon: mkdir /run/containerd/io.containerd.runtime.v2.task/moby/abc: file exists: unknown',
            'containerd v1.7 runtime/v2',
          ],
          ['task 64c0f2 already exists: unknown', 'https://github.com/containerd/containerd/issues/5547'],
        ],
        {
          misses: [
            'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/abc/log.json: no such file or directory)',
          ],
        },
      ),

      says(/containerd: .*(?:invalid database|metadata (?:store|database))|containerd\S*meta\.db.*(?:invalid|corrupt|EOF|timeout)/, [
        ['containerd: failed to create the metadata store: invalid database', 'containerd 1.7'],
      ]),
      says(
        /^panic: (?:page \d+|freepages|invalid (?:page|freelist)|assertion failed|runtime error)/,
        [['panic: page 22 already freed', 'go.etcd.io/bbolt freelist.go, in containerd']],
        { from: /containerd/ },
      ),
      // without the program that said it, it may be the database of either
      says(
        /^panic: (?:page \d+ already freed|freepages|invalid (?:page type|freelist page)|assertion failed: Page expected)/,
        [['panic: invalid page type: 7161042456432239721: 6974', 'https://github.com/moby/moby/issues/37238']],
        { sure: 'possible', misses: ['panic: runtime error: invalid memory address or nil pointer dereference'] },
      ),
      says(
        /(?:rpc error: code = (?:2|Unknown|NotFound) desc = )?containerd: container not found|failed to (?:load|recover|read) (?:state|metadata|shim)|snapshot .* does not exist: not found|content digest \S+: not found/,
        [['rpc error: code = 2 desc = containerd: container not found', 'https://github.com/moby/moby/issues/33728']],
        { sure: 'possible' },
      ),
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
    outranks: ['DT803', 'DT701', 'DT531', 'DT513', 'DT713', 'DT534', 'DT301', 'DT321'],
    explains: ['DT531', 'DT803'],
  },
};
