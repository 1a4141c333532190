import { says, type WordTable } from './says.ts';

export const daemonWords: WordTable = {
  DT801: {
    says: [
      // nobody asks a daemon that answers for its stacks
      says(
        /=== BEGIN goroutine stack dump ===|goroutine stacks written to|^SIGQUIT: quit/,
        [
          [
            '=== BEGIN goroutine stack dump === goroutine 122 [running]: github.com/docker/docker/pkg/signal.DumpStacks()',
            'moby v1.12 pkg/signal',
          ],
          [
            'goroutine stacks written to /var/run/docker/goroutine-stacks-2023-01-01T000000Z.log',
            'moby v20.10.24 daemon/debugtrap_unix.go',
          ],
          ['SIGQUIT: quit', 'Go runtime'],
        ],
        { mild: true },
      ),

      says(
        /^(?!.*(?:https?:|dial|swarm|raft|containerd\.sock)).*(?:context deadline exceeded|code = DeadlineExceeded)|PLEG is not healthy|unregister_netdevice: waiting for/,
        [['Error response from daemon: context deadline exceeded', 'moby daemon']],
        { sure: 'possible', misses: ['Get "https://registry-1.docker.io/v2/": context deadline exceeded'] },
      ),

      says(
        /An HTTP request took too long to complete/,
        [['ERROR: An HTTP request took too long to complete. Retry with --verbose to obtain debug information.', 'docker-compose 1.29']],
        { sure: 'possible' },
      ),

      says(
        /docker\.sock: connect: resource temporarily unavailable|docker\.sock: read: connection reset|read unix @->\S*docker\.sock: read: connection reset by peer/,
        [['read unix @->/var/run/docker.sock: read: connection reset by peer', 'https://github.com/moby/moby/issues/27155']],
        { sure: 'possible' },
      ),
      says(
        /task dockerd:\d+ blocked for more than|net\/http: request canceled \(Client\.Timeout exceeded while awaiting headers\).*docker\.sock|docker\.sock.*(?:i\/o timeout|context deadline exceeded)|Read timed out\. \(read timeout=\d+\)/,
        [
          ['INFO: task dockerd:1234 blocked for more than 120 seconds.', 'Linux kernel/hung_task.c'],
          ["UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=60)", 'docker-py 3'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT803: {
    says: [
      says(
        /^(?=.*(?:dockerd|containerd)).*(?:segfault at|general protection|trap invalid opcode)|(?:Segmentation fault|Illegal instruction)\b/,
        [
          ['dockerd[1]: segfault at 0 ip 0000 sp 0000 error 4 in dockerd[400000+2f00000]', 'Linux arch/x86/mm/fault.c'],
          ['Illegal instruction', 'a shell, of a program built for a newer processor'],
        ],
      ),
      // the Go runtime, where it cannot even make a trace
      says(
        /^fatal: (?:morestack on g(?:0|signal)|systemstack called from unexpected goroutine)|^panic (?:during (?:panic|malloc|gc)|holding locks)|code=killed, (?:status|signal)=(?:(?:11|4|7|8)\/)?(?:SEGV|ILL|BUS|FPE)\b/,
        [
          ['fatal: morestack on g0', 'Go runtime, badmorestackg0'],
          ['panic during panic', 'Go runtime, startpanic_m'],
          ['docker.service: Main process exited, code=killed, status=11/SEGV', 'systemd 249, where no core is written'],
        ],
        { misses: ['docker.service: Main process exited, code=killed, status=9/KILL'] },
      ),
      says(/^goroutine \d+ \[running/, [['goroutine 1 [running]:', 'Go runtime']], { sure: 'possible' }),

      says(
        /^\s*(?:r\d{1,2}|r[abcd]x|r[sd]i|r[bs]p|rip|fp|ip|sp|lr|pc|cpsr|fault)\s+0x[0-9a-f]+\s*$|^created by github\.com\/(?:docker|moby)|\/runtime\/(?:panic|signal_unix)\.go:\d+|^runtime\.(?:gopanic|sigpanic|throw)|\(code=exited, status=2(?:\/INVALIDARGUMENT)?\)/,
        [
          ['r8      0x4676a9ac', 'https://github.com/docker-archive-public/docker.machine/issues/4298'],
          [' Main PID: 4032 (code=exited, status=2)', 'systemctl status after a Go panic'],
          ['/usr/local/go/src/runtime/panic.go:481 +0x3e6', 'Go runtime'],
        ],
        { sure: 'possible' },
      ),

      says(
        /code=dumped, (?:status|signal)=\S|Result: core-dump|Failed with result 'core-dump'|fatal signal was delivered causing the control process to dump core|^SIGSEGV: |SIG(?:SEGV|BUS|ILL): \w+/,
        [
          ['docker.service: Main process exited, code=dumped, status=11/SEGV', 'systemd 252'],
          [
            'Job for docker.service failed because a fatal signal was delivered causing the control process to dump core.',
            'https://github.com/docker/for-linux/issues/482',
          ],
        ],
      ),

      says(
        /read unix @->\S*docker\.sock: read: connection reset by peer|docker main process \(\d+\) terminated with status 2|docker\.service: Main process exited, code=exited, status=2(?!\d)|code=dumped, s(?:tatus|ignal)=(?:11\/)?SEGV/,
        [
          ['docker.service: Main process exited, code=exited, status=2/INVALIDARGUMENT', 'systemd 241 after a Go panic'],
          ['init: docker main process (8822) terminated with status 2', 'https://github.com/moby/moby/issues/19678'],
        ],
        { sure: 'possible' },
      ),
      says(
        /^(?:panic|fatal error): (?!.*connect to the Docker daemon)(?<what>.+)|\[signal SIG(?:SEGV|BUS|ILL)|unexpected fault address|github\.com\/(?:docker\/docker|moby\/moby)\/\S+\.\S+\(/,
        [
          [
            'panic: runtime error: slice bounds out of range [::2407710372] with length 2147483647',
            'https://github.com/containerd/containerd/issues/5797',
          ],
          ['fatal error: unexpected signal during runtime execution', 'Go runtime'],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT212'],
  },
  DT804: {
    says: [
      says(/swarm-node\.crt\b.*expired|(?:swarm|node) certificate\b.*expired/, [
        ['swarm-node.crt has expired', 'openssl verify of a swarm node'],
      ]),

      says(/agent: session failed.*certificate has expired|session failed.*x509: certificate has expired/, [
        [
          'agent: session failed: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: x509: certificate has expired or is not yet valid"',
          'moby swarmkit agent',
        ],
      ]),
      says(
        /swarm\/certificates\/swarm-node\.crt.*not valid after|[Ss]warm certificates? ha(?:s|ve) expired|error while loading TLS certificate in \S*swarm\S*:.*(?:expired|not valid)/,
        [
          [
            'error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - abc) not valid after Mon, 01 Jan 2024 and it is currently Tue: x509: certificate has expired or is not yet valid',
            'moby swarmkit ca/certificates.go',
          ],
        ],
      ),
      // every authority of a swarm carries this name: who shows such a certificate has looked at its dates
      says(
        /Issuer: CN ?= ?swarm-ca\b.*Not After ?:/,
        [
          [
            'Certificate: Data: Version: 3 (0x2) Issuer: CN=swarm-ca Validity Not Before: Aug 12 23:30:00 2016 GMT Not After : Nov 10 23:30:00 2016 GMT',
            'https://github.com/docker/for-mac/issues/954',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT405', 'DT805', 'DT407', 'DT410'],
  },
  DT805: {
    explains: ['DT204', 'DT206', 'DT304'],
    says: [
      says(/^\s*Error: rpc error: code = (?:DeadlineExceeded|Unavailable|Unknown) desc =/, [
        [' Error: rpc error: code = DeadlineExceeded desc = context deadline exceeded', 'docker info, the lines on the swarm'],
      ]),
      // what a manager answers that finds no majority of managers; `docker run` says its name before it, and asks none
      says(
        /^Error response from daemon: rpc error: code = (?:4|DeadlineExceeded) desc = context deadline exceeded/,
        [['Error response from daemon: rpc error: code = 4 desc = context deadline exceeded', 'https://github.com/moby/moby/issues/31758']],
        {
          misses: [
            'Error response from daemon: context deadline exceeded',
            'docker: Error response from daemon: rpc error: code = 4 desc = context deadline exceeded.',
          ],
        },
      ),
      says(
        /module="?node\/(?:agent|tls)\b|failed to request and save new certificate/,
        [
          [
            'failed to request and save new certificate error="rpc error: code = DeadlineExceeded desc = context deadline exceeded" module=node/tls',
            'moby/moby#36382',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /node is already part of a swarm|error dialing manager|^Swarm: error|manager stopped: /,
        [
          [
            'This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.',
            'moby daemon/cluster',
          ],
        ],
        { sure: 'possible' },
      ),

      says(/remote CA does not match fingerprint|remote root CA certificate: .*(?:DeadlineExceeded|Unavailable|code = (?:4|14) )/, [
        ['Error response from daemon: remote CA does not match fingerprint. Expected: e90670e7', 'moby swarmkit ca'],
        [
          'failed to retrieve remote root CA certificate: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
          'moby swarmkit node',
        ],
      ]),
      says(/WAL error|\bwal: max entry size|no elected cluster leader|snap: (?:crc|snapshot)|raft node\b.*(?:error|can't|failed)/, [
        [
          "manager stopped: can't initialize raft node: irreparable WAL error: wal: max entry size limit exceeded, recBytes: 3772",
          'https://github.com/moby/swarmkit/issues/3188',
        ],
      ]),

      says(
        /agent: session failed|remote root CA certificate|heartbeat to manager .*failed|node (?:is not|left) .*swarm|failed to join (?:the )?(?:cluster|swarm)/,
        [
          [
            'failed to retrieve remote root CA certificate: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
            'moby swarmkit node',
          ],
        ],
        { sure: 'possible' },
      ),
      says(
        /cluster exited with error|swarm (?:component|node|manager)\b.*(?:failed|error|could not)/,
        [['cluster exited with error: context deadline exceeded', 'moby v26.1.5 daemon/cluster']],
        { sure: 'possible' },
      ),
      says(
        /Timeout was reached before node (?:was )?joined|rpc error: .*(?:The swarm does not have a leader|no leader)|swarm does not have (?:a leader|quorum)/,
        [
          [
            'Error response from daemon: Timeout was reached before node was joined. Attempt to join the cluster will continue in the background.',
            'https://github.com/moby/moby/issues/24078',
          ],
          ['Error response from daemon: rpc error: code = Unknown desc = The swarm does not have a leader.', 'moby swarmkit'],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT803', 'DT801'],
  },
  DT806: {
    says: [
      says(/live-restore daemon configuration is incompatible/, [
        ['failed to start daemon: live-restore daemon configuration is incompatible with swarm mode', 'moby daemon/cluster'],
      ]),

      says(/--live-restore daemon co|firewall-backend=nftables is incompatible with swarm/, [
        ['Error creating cluster component: --live-restore daemon co', 'https://github.com/NixOS/nixpkgs/issues/27637'],
        [
          'Error starting cluster component: --live-restore daemon configuration is incompatible with swarm mode',
          'moby v26.1.5 daemon/cluster',
        ],
      ]),
    ],
    outranks: ['DT805', 'DT113'],
  },
  DT802: {
    says: [
      says(
        /A start job is running for Docker Application Container Engine|docker\.service: (?:start|stop) operation is taking/,
        [['A start job is running for Docker Application Container Engine (1min 30s / no limit)', 'systemd at boot']],
        { sure: 'possible' },
      ),
    ],
  },
  DT808: {
    says: [
      says(
        /Job for docker\.service (?:failed|canceled)|docker\.service: (?:Main|main) process exited, code=exited,? status=1|docker\.service: Failed with result 'exit-code'|Failed to start (?:docker\.service(?!: (?:Access denied|Interactive authentication))|Docker Application Container Engine)|^\s*Active: failed \(Result: exit-code\)/,
        [
          ['Job for docker.service failed because the control process exited with error code.', 'systemctl 257'],
          ["docker.service: Failed with result 'exit-code'.", 'systemd 257'],
        ],
        // who asked may not start it: nobody tried
        { sure: 'possible', misses: ['Failed to start docker.service: Interactive authentication required.'] },
      ),
    ],
  },
};
