import { says, type WordTable } from './says.ts';

export const systemdWords: WordTable = {
  DT203: {
    says: [
      says(/Unit file \S*docker\.service is masked/, [
        ['Failed to enable unit: Unit file /etc/systemd/system/docker.service is masked.', 'systemctl 257'],
      ]),
      says(
        /(?:Unit|unit) (?:file )?(?:docker\.service )?is masked|docker\.service\s+masked|Loaded: masked \((?:\/dev\/null|Reason: Unit docker\.service)/,
        [
          ['Failed to restart docker.service: Unit docker.service is masked.', 'systemd 257'],
          ['   Loaded: masked (Reason: Unit docker.service is masked.)', 'systemctl status'],
        ],
      ),
    ],
  },
  DT204: {
    says: [
      says(
        /connect (?:ENOENT|ECONNREFUSED) (?!\/(?:Users|home|root)\/)\S*docker\S*\.sock|Could not find a valid Docker environment|LastErrorException: \[(?:2|61|111)\]|[Ss]ocket ?[Nn]ot ?[Ff]ound\S*[ (:"']+(?!\/(?:Users|home|root)\/)\S*docker\S*\.sock|docker\.sock\b.*(?:Couldn't connect|os error (?:2|111))|(?:Couldn't connect|os error (?:2|111)).*docker\.sock|Failed to (?:get D-Bus|connect to (?:D-)?[Bb]us).*(?:Connection refused|Operation not permitted|Host is down)|^(?:\S+: )?Is the docker daemon running\?|failed to connect to the docker API at unix:\/\/(?:\/var)?\/run\/docker\.sock/,
        [
          ['Error: connect ENOENT /var/run/docker.sock', 'Node.js net'],
          [
            'java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs and check configuration',
            'Testcontainers for Java',
          ],
          ['Failed to get D-Bus connection: Operation not permitted', 'systemctl 219 in a container'],
        ],
        { sure: 'possible', misses: ['Error: connect ENOENT /Users/dev/.colima/docker.sock'] },
      ),

      says(
        /System has not been booted with systemd as init system|Failed to (?:re)?start docker(?:\.service)?: (?:Access denied|Interactive authentication required)|docker\.service is not active, cannot reload|^\s*Active: inactive \(dead\)/,
        [
          ["System has not been booted with systemd as init system (PID 1). Can't operate.", 'systemctl 245 in WSL and in containers'],
          ['Failed to start docker.service: Access denied', 'https://github.com/cockpit-project/cockpit/issues/2792'],
          ['     Active: inactive (dead)', 'systemctl status'],
        ],
        { sure: 'possible' },
      ),

      says(
        /Cannot connect to the \w+ daemon at unix:\/\/(?!\/(?:Users|home|root|run\/user)\/)\S+\.sock\. Is the \w+ daemon running|[Cc]ould not connect to the Docker daemon at 'http\+docker:|[Dd]ocker daemon is not running|docker\.sock: (?:no such file or directory|connect: no such file)|docker service is not running/,
        [
          ['error: Docker daemon is not running.', 'front ends'],
          [
            'Cannot connect to the balenaEngine daemon at unix:///var/run/balena-engine.sock. Is the balenaEngine daemon running?',
            'balena-os/balena-engine#454',
          ],
          [
            "Could not connect to the Docker daemon at 'http+docker://localhost', please make sure the Docker daemon is running.",
            'docker-py',
          ],
        ],
        { sure: 'possible', misses: [] },
      ),
      says(
        /Cannot connect to the Docker daemon(?: at unix:\/\/(?:\/var)?\/run\/docker\.sock)?\. Is the docker daemon running|[Cc]ouldn't connect to Docker daemon|dial unix (?:\/var)?\/run\/docker\.sock: connect: (?:connection refused|no such file or directory)|failed to connect to the docker API at unix:\/\/(?:\/var)?\/run\/docker\.sock; check if|'Connection aborted\.', (?:FileNotFoundError|ConnectionRefusedError)|dial unix (?:\/var)?\/run\/docker\.sock: no such file/,
        [
          ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', 'docker 26.1.5'],
          [
            'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
            'docker 29',
          ],
          [
            'docker: Cannot connect to the Docker daemon. Is the docker daemon running on this host?.',
            'https://github.com/moby/moby/issues/26841',
          ],
        ],
        { sure: 'possible', misses: ['Cannot connect to the Docker daemon at tcp://10.80.0.77:2375. Is the docker daemon running?'] },
      ),
      says(/docker(?:\.service)? is not running|^\* docker is not running/, [['docker.service is not running', 'a front end']], {
        sure: 'possible',
      }),
    ],
  },
  DT206: {
    says: [
      says(
        /Active: failed \(Result: (?:service-)?start-limit/,
        [['   Active: failed (Result: start-limit) since Mon 2018-12-03 10:12:44 CET; 27s ago', 'systemctl status']],
        { sure: 'possible' },
      ),

      says(
        /(?:docker\.service|docker\.socket).*(?:start-limit|start request repeated too quickly)|^start request repeated too quickly for docker/i,
        [
          ["docker.service: Failed with result 'start-limit-hit'.", 'systemd 257'],
          ["docker.socket: Failed with result 'service-start-limit-hit'.", 'systemd 257'],
          ['start request repeated too quickly for docker.service', 'systemd 219'],
        ],
        { sure: 'possible' },
      ),
      says(
        /^docker\.service: Start request repeated too quickly/,
        [['docker.service: Start request repeated too quickly.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
  },
  DT207: {
    says: [
      says(/Active: failed \(Result: timeout\)/, [
        ['   Active: failed (Result: timeout) since Mon 2020-05-18 16:28:06 UTC; 1min 13s ago', 'systemctl status'],
      ]),

      says(
        /docker\.service:? (?:start operation|State 'start')? ?(?:operation )?timed out|Job for docker\.service failed because a timeout was exceeded|docker\.service: Failed with result 'timeout'/,
        [
          ['Job for docker.service failed because a timeout was exceeded.', 'systemctl 257'],
          ["docker.service: Failed with result 'timeout'.", 'systemd 257'],
          ['docker.service start operation timed out. Terminating.', 'systemd 219'],
        ],
      ),
    ],
  },
  DT208: {
    says: [
      says(/\b[Nn]o sockets found\b/, [
        ['Shutting down due to ServeAPI error: No sockets found', 'https://github.com/mantl/mantl/issues/857'],
      ]),

      says(
        /Job docker\.service\/start failed with result 'dependency'/,
        [["docker.service: Job docker.service/start failed with result 'dependency'.", 'systemd 257']],
        { sure: 'possible' },
      ),
      says(
        /failed to parse systemd fd address|too few socket activated files passed in|docker\.socket: Socket service docker\.service already active, refusing/,
        [
          [
            'failed to load listeners: failed to parse systemd fd address: should be a number: docker.socket',
            'moby v28.5.2 daemon/listeners',
          ],
          ['failed to load listeners: too few socket activated files passed in by systemd', 'moby v28.5.2 daemon/listeners'],
        ],
      ),
      says(
        /Dependency failed for (?:docker\.service|Docker Application Container Engine)|Failed to listen on (?:docker\.socket|Docker Socket)/,
        [['Dependency failed for docker.service - Docker Application Container Engine.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT304'],
  },
  DT209: {
    says: [
      says(/-wait-online\.service: (?:Main process exited|Failed with result)/, [
        ['systemd-networkd-wait-online.service: Main process exited, code=exited, status=1/FAILURE', 'systemd 252'],
      ]),

      says(
        /(?:Failed to start|A start job is running for|Dependency failed for|Timed out .*)\s*(?:\S+ - )?(?:Wait for Network|Network is Online|Network Manager Wait Online)|wait-online.*(?:[Tt]imeout|timed out) occurred/,
        [['Failed to start systemd-networkd-wait-online.service - Wait for Network to be Configured.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
  },
  DT210: {
    outranks: ['DT202', 'DT513', 'DT609', 'DT623'],
    says: [
      says(/[Ee]rror (?:creating|initializing) .*network.*: (?:permission denied|operation not permitted)\s*$/, [
        [
          'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: permission denied',
          'https://github.com/microsoft/WSL/issues/2291',
        ],
      ]),

      says(
        /failed to set umask: expected|docker\.service: (?:Failed to set up (?:mount namespacing|namespac\w+|user namespac\w+|standard (?:in|out)put)|Changing to the requested working directory failed|Failed to drop capabilities)|code=exited, status=2[0-4]\d\/(?!EXEC|LIMITS|GROUP)[A-Z_]+/i,
        [
          ['Failed to set umask: expected 0022, got 0044', 'https://github.com/moby/moby/issues/41725'],
          [
            'docker.service: Failed to set up mount namespacing: /run/systemd/unit-root/etc/docker: No such file or directory',
            'systemd 252',
          ],
        ],
      ),

      // dockerd itself calls it, so it is root, in a sandbox or in a container without --privileged
      says(
        /(?:iptables failed: |Running iptables ).*can't initialize iptables table `\w+': Permission denied \(you must be root\)/,
        [
          [
            "Running iptables --wait -t nat -L -n failed with message: `iptables v1.8.4 (legacy): can't initialize iptables table `nat': Permission denied (you must be root)\\nPerhaps iptables or your kernel needs to be upgraded.`, error: exit status 3",
            'https://github.com/actions/actions-runner-controller/issues/579',
          ],
        ],
        { mild: true, misses: ["iptables v1.8.4 (legacy): can't initialize iptables table `nat': Permission denied (you must be root)"] },
      ),
      says(
        /\/proc\/sys\/net\/\S+: read-only file system/,
        [
          [
            'Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
            'https://github.com/docker-library/docker/issues/5',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /Permission denied \(you must be root\)|unable to apply caps: operation not permitted/,
        [['iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)', 'iptables 1.8.7']],
        { sure: 'possible' },
      ),
      says(
        /docker\.service: (?:Failed at step (?!EXEC|LIMITS|GROUP)[A-Z_]+ spawning|(?:Main|Control) process exited, code=exited, status=2[0-4]\d\/(?!EXEC|LIMITS|GROUP)[A-Z_]+)|failed to set umask: expected/,
        [
          ['docker.service: Failed at step NAMESPACE spawning /usr/bin/dockerd: No such file or directory', 'systemd 252'],
          ['failed to set umask: expected 022, got 077', 'moby v28.5.2 cmd/dockerd/daemon_unix.go'],
        ],
      ),
    ],
  },
  DT212: {
    says: [
      says(
        /Active: failed \(Result: (?:oom-kill|signal|core-dump)\)|\(code=(?:killed|dumped), (?:signal|status)=(?!15|TERM)[\w/]+\)|^docker[\w.]*: Main process exited, code=dumped/,
        [
          ['  Process: 783 ExecStart=/usr/bin/docker -d (code=killed, signal=PIPE)', 'moby/moby#7087'],
          ['Main PID: 1161 (code=dumped, signal=SEGV)', 'systemd 232'],
          ['   Active: failed (Result: oom-kill) since Mon 2024-01-01 00:00:00 UTC; 3s ago', 'systemctl status'],
        ],
      ),

      says(
        /docker(?:\.service)?:? (?:main process|Main process|.*main process \(\d+\)) (?:exited, code=)?(?:killed|dumped)(?:,? status=(?!15|TERM|(?:11|4|6|7|8)\/)(?<signal>\S+)| by (?!TERM)\w+ signal)|(?:containerd|dockerd) invoked oom-killer|Kill(?:ed)? process \d+ \((?:dockerd|containerd)/,
        [['docker.service: main process exited, code=killed, status=9/KILL', 'systemd 219']],
        {
          misses: [
            'docker.service: Main process exited, code=killed, status=15/TERM',
            'docker.service: main process exited, code=killed, status=11/SEGV',
          ],
        },
      ),
    ],
  },
  DT201: {
    says: [
      says(
        /docker\.service has a bad unit file setting|docker\.service is not loaded properly: (?:Invalid argument|Exec format error)|docker\.service: Unit configuration has fatal error/,
        [
          ['Failed to restart docker.service: Unit docker.service has a bad unit file setting.', 'systemctl 245'],
          ['Failed to start docker.service: Unit docker.service is not loaded properly: Invalid argument.', 'systemctl 237'],
        ],
      ),
      says(
        /docker\.service(?:\.d\/\S+)?:\d+: (?:Missing '='|Assignment outside of section|Invalid section header|Executable path is not absolute|Invalid environment|Failed to parse)/,
        [["/etc/systemd/system/docker.service.d/override.conf:2: Missing '='.", 'systemd 245']],
        { sure: 'possible' },
      ),

      says(/docker\.service:? (?:Service )?(?:has more than one ExecStart=|lacks both ExecStart= and ExecStop=|has no ExecStart=)/, [
        ['docker.service: Service lacks both ExecStart= and ExecStop= setting. Refusing.', 'systemd 245'],
      ]),
    ],
  },
  DT211: {
    says: [
      says(/docker\.service: (?:Failed at step LIMITS|Failed to adjust resource limit)|code=exited,? status=205\/LIMITS/, [
        ['docker.service: Failed at step LIMITS spawning /usr/bin/dockerd: Operation not permitted', 'systemd 229'],
        ['docker.service: Main process exited, code=exited, status=205/LIMITS', 'systemd 229'],
      ]),
      says(/error setting rlimit/, [
        [
          'OCI runtime create failed: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted: unknown',
          'runc 1.1',
        ],
      ]),

      says(/ulimit: error setting limit|ulimit: open files: cannot modify limit/, [
        ['/etc/init.d/docker: 62: ulimit: error setting limit (Invalid argument)', 'init script of docker.io'],
      ]),
    ],
    outranks: ['DT713'],
  },
  DT215: {
    outranks: ['DT725'],
    says: [
      says(
        /failed to start daemon: process with PID \d+ is still running|another instance of containerd is running/,
        [['failed to start daemon: process with PID 1234 is still running', 'moby v28.5.2 pkg/pidfile']],
        { sure: 'possible' },
      ),

      says(
        /metadata database(?: \([^)]*\))?: resource temporarily unavailable|Another (?:instance of )?docker(?:d)? (?:daemon )?is (?:already )?running|docker daemon (?:is )?already running/,
        [['error while opening volume store metadata database: resource temporarily unavailable', 'bbolt flock']],
      ),
    ],
  },
};
