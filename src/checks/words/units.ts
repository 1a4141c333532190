import { says, type WordTable } from './says.ts';

/** What systemd, and init systems before it, say of units and of their jobs, beside the words that each release prints. */
export const unitWords: WordTable = {
  DT213: {
    says: [
      says(
        /Unit docker\.service not loaded|docker\.service: Failed to open \S*docker\.service: No such file|service: no such service docker|Unknown job: docker|rc-service: service [`'"]?docker'? does not exist|Loaded: error \(Reason: Unit docker\.service not found/,
        [
          ['Failed to stop docker.service: Unit docker.service not loaded.', 'systemctl 257'],
          ['initctl: Unknown job: docker', 'upstart'],
          ["rc-service: service `docker' does not exist", 'OpenRC'],
          ['     Loaded: error (Reason: Unit docker.service not found.)', 'systemctl 245'],
        ],
        { misses: ['Unit docker.socket not loaded.'] },
      ),
      says(/Loaded: not-found \(Reason: /, [['   Loaded: not-found (Reason: No such file or directory)', 'systemctl 215']], {
        sure: 'possible',
      }),
    ],
  },
  DT201: {
    says: [
      says(
        /docker\.service(?:\.d\/\S+)?:\d+\]? (?:Executable path is not absolute|Neither a valid executable name|Unknown section|Assignment outside of section|Missing '=')|docker\.service(?:\.d\/\S+)?:\d+: (?:Neither a valid executable name|Unknown section)|docker\.service: (?:Unit has a bad unit file setting|Failed to parse Exec)/,
        [
          [
            '[/usr/lib/systemd/system/docker.service:13] Executable path is not absolute, ignoring: dockerd -H fd://',
            'systemd 219 src/core/load-fragment.c',
          ],
          ["/etc/systemd/system/docker.service.d/http-proxy.conf:2: Unknown section 'service'. Ignoring.", 'systemd 252'],
        ],
        { sure: 'possible', misses: ["/lib/systemd/system/docker.service:35: Unknown lvalue 'TasksMax' in section 'Service'"] },
      ),
      // the program that systemd started is not the one that reports that it is ready
      says(
        /docker\.service: Failed with result 'protocol'|Active: failed \(Result: protocol\)/,
        [["docker.service: Failed with result 'protocol'.", 'systemd 252']],
        { sure: 'possible' },
      ),
    ],
  },
  DT204: {
    says: [
      says(
        /Job docker\.service\/start deleted to break ordering cycle|docker\.service: Found ordering cycle/,
        [
          [
            'basic.target: Job docker.service/start deleted to break ordering cycle starting with basic.target/start',
            'systemd 245 src/core/transaction.c',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT207: {
    says: [
      says(
        /^\s*Active: activating \((?:start|start-pre)\) since .*; (?:\d+min|\d+h)/,
        [['   Active: activating (start) since Wed 2015-11-18 10:07:50 UTC; 14min ago', 'systemctl status']],
        { sure: 'possible', misses: ['   Active: activating (start) since Wed 2015-11-18 10:07:50 UTC; 14s ago'] },
      ),
    ],
  },
  DT801: {
    says: [
      says(
        /docker\.service: (?:Watchdog timeout|Failed with result 'watchdog'|State '(?:final-|stop-)sig\w+' timed out)|docker\.service:? stop-sigterm timed out/,
        [
          ["docker.service: State 'stop-sigterm' timed out. Killing.", 'systemd 245'],
          ['docker.service: Watchdog timeout (limit 30s)!', 'systemd 252'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT208: {
    says: [
      says(/docker\.socket: Socket service docker\.service not loaded, refusing/, [
        ['docker.socket: Socket service docker.service not loaded, refusing.', 'systemd 252 src/core/socket.c'],
      ]),
      says(
        /A dependency job for docker\.service failed|docker\.socket: Failed with result 'resources'/,
        [["A dependency job for docker.service failed. See 'journalctl -xe' for details.", 'systemctl 245']],
        { sure: 'possible' },
      ),
    ],
  },
  DT303: {
    says: [
      says(
        /docker\.socket failed to listen on sockets: Address already in use/,
        [['docker.socket failed to listen on sockets: Address already in use', 'systemd 219']],
        { sure: 'possible' },
      ),
    ],
  },
  DT210: {
    says: [
      says(
        /docker\.service: (?:Failed with result 'resources'|Failed to attach to cgroup)|^docker\.service failed to run '\S+' task/,
        [
          ["docker.service: Failed with result 'resources'.", 'systemd 227'],
          ['docker.service: Failed to attach to cgroup /system.slice/docker.service: Operation not permitted', 'systemd 252'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT212: {
    says: [
      says(/docker\.service: Failed with result 'oom-kill'/, [["docker.service: Failed with result 'oom-kill'.", 'systemd 252']]),
      says(/docker\.service: Failed with result 'signal'/, [["docker.service: Failed with result 'signal'.", 'systemd 252']], {
        sure: 'possible',
      }),
      says(
        /^oom-kill:|[Mm]emory cgroup out of memory: Kill|OOM killer\)? (?:has )?killed some processes|Killed \/\S*docker\S* due to memory (?:used|pressure)/,
        [
          [
            'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=aegis,mems_allowed=0,global_oom,task_memcg=/system.slice/docker-00748b.scope,task=java,pid=7134,uid=1000',
            'https://github.com/dyrnq/install-docker/issues/14',
          ],
          ['The kernel OOM killer killed some processes in this unit.', 'systemd 257'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT701: {
    says: [
      says(/Bound to unit containerd\.service, but unit isn't active/, [
        ["docker.service: Bound to unit containerd.service, but unit isn't active.", 'systemd 237'],
      ]),
      says(
        /containerd\.service: (?:[Mm]ain|[Cc]ontrol) process exited, code=(?:dumped|killed|exited),? status=(?!0)|containerd\.service: [Ss]tart request repeated|Unit containerd\.service entered failed state|A dependency job for docker\.service failed/,
        [
          ['containerd.service: Start request repeated too quickly.', 'systemd 245'],
          ['containerd.service: main process exited, code=dumped, status=5/TRAP', 'https://github.com/moby/moby/issues/34091'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
};
