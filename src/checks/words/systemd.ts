import { says, type WordTable } from './says.ts';

export const systemdWords: WordTable = {
  DT216: {
    says: [
      says(
        /(?:^|\s)(?:sudo: )?docker(?:d)?: (?:command )?not found|Command 'docker' not found|docker: unrecognized service|Package docker-ce is not (?:available|installed)/,
        [
          ['bash: docker: command not found', 'bash'],
          ["Command 'docker' not found, but can be installed with:", 'command-not-found of Ubuntu'],
        ],
      ),
      says(
        /Failed to \S+ docker(?:\.service)?: Unit docker\.service (?:not found|could not be found|failed to load)|Unit docker\.service could not be found/,
        [['Failed to start docker.service: Unit docker.service not found.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
  },
  DT202: {
    says: [
      says(/Executable \S*dockerd\S* missing/, [
        ['docker.service: Executable /usr/bin/dockerd missing, skipping: No such file or directory', 'systemd 241'],
      ]),
      says(/dockerd: (?:cannot execute|error while loading shared libraries|Exec format error)|dockerd: No such file or directory/, [
        ['/usr/bin/dockerd: cannot execute binary file: Exec format error', 'bash 5'],
      ]),
      says(
        /docker\.service: (?:Main|Control) process exited, code=exited,? status=203|docker\.service: Failed (?:at step EXEC spawning|to execute)|Failed to execute \/\S*docker/,
        [
          ['docker.service: Main process exited, code=exited, status=203/EXEC', 'systemd 252'],
          ['docker.service: Failed at step EXEC spawning /usr/bin/dockerd: No such file or directory', 'systemd 241'],
        ],
      ),
    ],
  },
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
        /[Dd]ocker daemon is not running|docker\.sock: (?:no such file or directory|connect: no such file)|docker service is not running/,
        [['error: Docker daemon is not running.', 'front ends']],
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
  },
  DT209: {
    says: [
      says(
        /(?:Failed to start|A start job is running for|Dependency failed for|Timed out .*)\s*(?:\S+ - )?(?:Wait for Network|Network is Online|Network Manager Wait Online)|wait-online.*(?:[Tt]imeout|timed out) occurred/,
        [['Failed to start systemd-networkd-wait-online.service - Wait for Network to be Configured.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
  },
  DT210: {
    outranks: ['DT202'],
    says: [
      says(
        /Permission denied \(you must be root\)|unable to apply caps: operation not permitted/,
        [['iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)', 'iptables 1.8.7']],
        { sure: 'possible' },
      ),
      says(
        /docker\.service: (?:Failed at step (?:NAMESPACE|USER|CAPABILITIES|SECCOMP|CHDIR|CHROOT|APPARMOR_PROFILE|SELINUX_CONTEXT|CGROUP|SETSCHEDULER)|(?:Main|Control) process exited, code=exited, status=2[0-4]\d\/(?:NAMESPACE|USER|CAPABILITIES|SECCOMP|CHDIR|NO_NEW_PRIVILEGES))|failed to set umask: expected/,
        [
          ['docker.service: Failed at step NAMESPACE spawning /usr/bin/dockerd: No such file or directory', 'systemd 252'],
          ['failed to set umask: expected 022, got 077', 'moby v28.5.2 cmd/dockerd/daemon_unix.go'],
        ],
      ),
    ],
  },
  DT213: {
    says: [
      says(/Unit file (?<unit>\S*docker\S*) does not exist|Unit (?<other>\S*(?:docker|containerd)\S*) failed to load: No such file/, [
        ['Failed to enable unit: Unit file docker.service does not exist.', 'systemctl 257'],
        ['Failed to issue method call: Unit docker.service failed to load: No such file or directory.', 'systemd 208'],
      ]),
    ],
    outranks: ['DT216'],
  },
  DT217: {
    says: [
      says(
        /^"dockerd" accepts no argument|^(?:dockerd: )?unknown (?:shorthand )?flag: (?<flag>.+?)(?: in |$)|^flag provided but not defined: (?<old>\S+)|'(?<word>\S+)' is not a dockerd? command/,
        [
          ['"dockerd" accepts no argument(s).', 'moby v26.1.5 cmd/dockerd/docker.go'],
          ['unknown flag: --graph', 'moby v28.5.2 cmd/dockerd'],
        ],
      ),
    ],
    outranks: ['DT113'],
  },
  DT218: {
    says: [
      says(
        /(?:unknown (?:shorthand )?flag|flag provided but not defined): (?<flag>-d\b|--?(?:graph|cluster-[\w-]+|api-cors-header|api-enable-cors|disable-legacy-registry|restart|oom-score-adjust|allow-nondistributable-artifacts)\b|'[dgr]' in -)|docker: 'daemon' is not a docker command|`docker daemon` is not supported|Command "daemon" is deprecated/,
        [
          ['flag provided but not defined: -d', 'https://github.com/luxas/kubernetes-on-arm/issues/57'],
          ["Status: unknown flag: --graph See 'dockerd --help'., Code: 125", 'moby v28.5.2 cmd/dockerd'],
        ],
        { misses: ["Status: unknown flag: --registry-mirrors, See 'dockerd --help'., Code: 125"] },
      ),
    ],
    outranks: ['DT217'],
  },
  DT212: {
    says: [
      says(
        /docker(?:\.service)?:? (?:main process|Main process|.*main process \(\d+\)) (?:exited, code=)?(?:killed|dumped)(?:,? status=(?!15|TERM)(?<signal>\S+)| by (?!TERM)\w+ signal)|(?:containerd|dockerd) invoked oom-killer|Kill(?:ed)? process \d+ \((?:dockerd|containerd)/,
        [['docker.service: main process exited, code=killed, status=9/KILL', 'systemd 219']],
        { misses: ['docker.service: Main process exited, code=killed, status=15/TERM'] },
      ),
    ],
  },
  DT201: {
    says: [
      says(/docker\.service:? (?:Service )?(?:has more than one ExecStart=|lacks both ExecStart= and ExecStop=|has no ExecStart=)/, [
        ['docker.service: Service lacks both ExecStart= and ExecStop= setting. Refusing.', 'systemd 245'],
      ]),
    ],
  },
  DT211: {
    says: [
      says(/ulimit: error setting limit|ulimit: open files: cannot modify limit/, [
        ['/etc/init.d/docker: 62: ulimit: error setting limit (Invalid argument)', 'init script of docker.io'],
      ]),
    ],
  },
  DT215: {
    outranks: ['DT725'],
    says: [
      says(
        /metadata database(?: \([^)]*\))?: resource temporarily unavailable|Another (?:instance of )?docker(?:d)? (?:daemon )?is (?:already )?running|docker daemon (?:is )?already running/,
        [['error while opening volume store metadata database: resource temporarily unavailable', 'bbolt flock']],
      ),
    ],
  },
};
