import { expect, test } from 'vitest';
import { active, causesOn, dropIn, edited, exec, failed, gaveUp, journal, override, up } from './told-host.ts';

const stat = (more: object) =>
  JSON.stringify({
    type: 'file',
    mode: '0755',
    uid: 0,
    gid: 0,
    owner: 'root',
    group: 'root',
    bytes: 9_000_000,
    mtime: '2026-01-01T00:00:00Z',
    ...more,
  });
const socketDropIn = (text: string) =>
  `# /usr/lib/systemd/system/docker.socket\n[Socket]\nListenStream=/run/docker.sock\n\n# /etc/systemd/system/docker.socket.d/tcp.conf\n${text}`;
const chdir = [
  'systemd[1]: docker.service: Changing to the requested working directory failed: No such file or directory',
  'systemd[1]: docker.service: Failed at step CHDIR spawning /usr/sbin/dockerd: No such file or directory',
];

test.each<[string, Record<string, string | undefined>, [string, string | undefined][]]>([
  [
    'a folder to work in that is not there',
    {
      'service/cat-docker': dropIn('[Service]\nWorkingDirectory=/srv/docker\n'),
      'service/show-docker': failed.replace('ExecMainStatus=1', 'ExecMainStatus=200'),
      'logs/docker': journal(...chdir, ...gaveUp),
    },
    [['systemd.hardening', `${override}: gone`]],
  ],
  [
    'a path to write to that is not there: only the setting that names it',
    {
      'service/cat-docker': dropIn('[Service]\nReadWritePaths=/srv/images\nBindPaths=/srv/other\n'),
      'service/show-docker': failed.replace('ExecMainStatus=1', 'ExecMainStatus=226'),
      'logs/docker': journal(
        'systemd[1]: docker.service: Failed to set up mount namespacing: /srv/images: No such file or directory',
        ...gaveUp,
      ),
    },
    [['systemd.hardening', `${override}: BindPaths=/srv/other`]],
  ],
  [
    'an output file in a folder that is not there',
    {
      'service/cat-docker': dropIn('[Service]\nStandardOutput=append:/var/log/docker/dockerd.log\n'),
      'service/show-docker': failed.replace('ExecMainStatus=1', 'ExecMainStatus=209'),
      'logs/docker': journal('systemd[1]: docker.service: Failed to set up standard output: No such file or directory', ...gaveUp),
    },
    [['systemd.hardening', 'mkdir -p /var/log/docker']],
  ],
  [
    'the same settings on a host that runs',
    {
      ...up,
      'service/cat-docker': dropIn('[Service]\nWorkingDirectory=/srv/docker\nStandardOutput=append:/var/log/docker/dockerd.log\n'),
      'service/show-docker': active.replace('ExecMainStatus=1', 'ExecMainStatus=0'),
    },
    [],
  ],
  [
    'a command line that is taken back, and misspelt',
    {
      'service/cat-docker': dropIn('[Service]\nExecStart=\nExecStarts=/usr/sbin/dockerd -H fd://\n'),
      'service/show-docker': failed.replace('LoadState=loaded', 'LoadState=bad-setting'),
    },
    [['systemd.dropin-execstart', `${override}: ExecStart=/usr/sbin/dockerd -H fd://`]],
  ],
  [
    'a backslash that makes the next section a part of the command',
    {
      'service/cat-docker': exec('--containerd=/run/containerd/containerd.sock \\\n[Install]\nWantedBy=multi-user.target'),
      'logs/docker': journal('dockerd[418]: Status: "dockerd" accepts no arguments.', ...gaveUp),
    },
    [['flags.unknown', `${override}: WantedBy=multi-user.target`]],
  ],
  [
    'a command line of several lines that is right',
    { ...up, 'service/cat-docker': exec('\\\n  --containerd=/run/containerd/containerd.sock \\\n  --mtu=1400') },
    [],
  ],
  [
    'a variable in braces, which is one word',
    {
      'service/cat-docker': exec('${DOCKER_OPTS}'),
      'service/environment-0': 'DOCKER_OPTS="--iptables=true --mtu=1400"\n',
      'logs/docker': journal('dockerd[418]: Status: invalid argument "true --mtu=1400" for "--iptables" flag', ...gaveUp),
    },
    [['flags.unknown', `${override}: ExecStart=/usr/sbin/dockerd -H fd:// $DOCKER_OPTS`]],
  ],
  [
    'a variable in braces that holds one flag',
    { ...up, 'service/cat-docker': exec('${DOCKER_OPTS}'), 'service/environment-0': 'DOCKER_OPTS=--mtu=1400\n' },
    [],
  ],
  [
    'a unit written anew, without docker.socket',
    {
      'service/show-socket': failed.replace('ActiveState=failed', 'ActiveState=inactive'),
      'logs/docker': journal(
        'dockerd[418]: failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
        ...gaveUp,
      ),
    },
    [['systemd.socket-unit', 'systemctl stop docker.service']],
  ],
  [
    'a port of docker.socket that another program holds',
    {
      'service/cat-socket': socketDropIn('[Socket]\nListenStream=127.0.0.1:2375\n'),
      'ports/ss': 'LISTEN 0 5 127.0.0.1:2375 0.0.0.0:* users:(("socat",pid=70,fd=5))\n',
      'logs/docker':
        '2026-11-24T23:58:00.000000+00:00 systemd[1]: docker.socket: Failed to create listening socket (127.0.0.1:2375): Address already in use\n',
    },
    [['listen.port-in-use', '/etc/systemd/system/docker.socket.d/tcp.conf: ListenStream=127.0.0.1:2376']],
  ],
  [
    'a port of docker.socket that systemd holds itself',
    {
      ...up,
      'service/cat-socket': socketDropIn('[Socket]\nListenStream=127.0.0.1:2375\n'),
      'ports/ss': 'LISTEN 0 5 127.0.0.1:2375 0.0.0.0:* users:(("systemd",pid=1,fd=5))\n',
    },
    [],
  ],
  [
    'a watchdog that dockerd does not know',
    {
      ...up,
      'service/cat-docker': dropIn('[Service]\nWatchdogSec=30s\n'),
      'logs/docker': `2026-11-24T23:57:00.000000+00:00 systemd[1]: docker.service: Watchdog timeout (limit 30s)!\n${journal()}`,
    },
    [['systemd.killed', `${override}: gone`]],
  ],
  ['a watchdog that is off', { ...up, 'service/cat-docker': dropIn('[Service]\nWatchdogSec=0\n') }, []],
  [
    'a wrapper whose child reports that it is ready',
    {
      'service/cat-docker': dropIn('[Service]\nExecStart=\nExecStart=/usr/local/sbin/start-docker\n'),
      'service/show-docker': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'logs/docker': journal(
        'systemd[1]: docker.service: Got notification message from PID 412, but reception only permitted for main PID 410',
        'systemd[1]: docker.service: start operation timed out. Terminating.',
      ),
    },
    [['systemd.start-timeout', '/etc/systemd/system/docker.service.d/notify-access.conf: NotifyAccess=all']],
  ],
  [
    'the same of a systemd that does not say so',
    {
      ...up,
      'service/cat-docker': dropIn('[Service]\nExecStart=\nExecStart=/usr/local/sbin/start-docker\n'),
      'service/show-docker': failed,
      'logs/docker': `2026-11-24T23:57:00.000000+00:00 dockerd[412]: Daemon has completed initialization\n2026-11-24T23:57:09.000000+00:00 systemd[1]: docker.service: start operation timed out. Terminating.\n${journal(...gaveUp)}`,
    },
    [['systemd.start-timeout', '/etc/systemd/system/docker.service.d/notify-access.conf: NotifyAccess=all']],
  ],
  [
    'too little address space for Go',
    {
      'service/cat-docker': dropIn('[Service]\nLimitAS=256M\n'),
      'logs/docker': journal('dockerd[418]: fatal error: failed to reserve page summary memory', ...gaveUp),
    },
    [['systemd.limits', `${override}: gone`]],
  ],
  ['enough address space for Go', { ...up, 'service/cat-docker': dropIn('[Service]\nLimitAS=16G\n') }, []],
  [
    'a module that the unit loads first, and that is not there',
    {
      'service/cat-docker': dropIn('[Service]\nExecStartPre=/sbin/modprobe ip_vs_x\n'),
      'kernel/release': '6.1.0-18-amd64\n',
      'logs/docker': journal(
        'modprobe[418]: modprobe: FATAL: Module ip_vs_x not found in directory /lib/modules/6.1.0-18-amd64',
        ...gaveUp,
      ),
    },
    [['kernel.modules-missing', `${override}: ExecStartPre=-/sbin/modprobe ip_vs_x`]],
  ],
  [
    'a package that was removed, and its init script is left',
    {
      'client/programs': '/usr/bin/docker\n',
      'config/version': undefined,
      'service/cat-docker': '# /run/systemd/generator.late/docker.service\n[Service]\nType=forking\nExecStart=/etc/init.d/docker start\n',
      'service/show-docker': failed.replaceAll('failed', 'inactive'),
      'service/show-socket': 'LoadState=not-found\nActiveState=inactive\n',
    },
    [['docker.not-installed', undefined]],
  ],
  [
    'a web page in the place of runc, found before the one of the package',
    {
      ...up,
      'client/programs':
        '/usr/sbin/dockerd\n/usr/bin/docker\n/usr/bin/containerd\n/usr/sbin/runc\n/usr/local/sbin/runc\n/usr/bin/containerd-shim-runc-v2\n',
      'containerd/dpkg': 'runc: /usr/sbin/runc\n',
      'containerd/head-dockerd': '7f454c4602010100000000000000000003003e00',
      'containerd/program-runc-0': stat({}),
      'containerd/head-program-runc-0': '7f454c4602010100000000000000000003003e00',
      'containerd/program-runc-1': stat({ bytes: 30 }),
      'containerd/head-program-runc-1': '3c68746d6c3e343034204e6f7420466f756e643c',
    },
    [['runtime.broken', 'mv /usr/local/sbin/runc /usr/local/sbin/runc.not-a-program']],
  ],
  [
    'a runc that is a script, in front of the one of the package',
    {
      ...up,
      'client/programs':
        '/usr/sbin/dockerd\n/usr/bin/docker\n/usr/bin/containerd\n/usr/sbin/runc\n/usr/local/sbin/runc\n/usr/bin/containerd-shim-runc-v2\n',
      'containerd/head-dockerd': '7f454c4602010100000000000000000003003e00',
      'containerd/program-runc-1': stat({ bytes: 30 }),
      'containerd/head-program-runc-1': '23212f62696e2f73680a65786563202f7573722f',
    },
    [],
  ],
  [
    'a runc of another processor',
    {
      ...up,
      'containerd/dpkg': 'runc: /usr/sbin/runc\n',
      'containerd/head-dockerd': '7f454c4602010100000000000000000003003e00',
      'containerd/program-runc-0': stat({}),
      'containerd/head-program-runc-0': '7f454c460201010000000000000000000300b700',
    },
    [['runtime.broken', 'apt-get install --reinstall -y runc']],
  ],
  [
    'a runtime by its type, whose shim is not there',
    { ...up, 'config/file': '{"default-runtime": "kata", "runtimes": {"kata": {"runtimeType": "io.containerd.kata.v2"}}}' },
    [['runtime.binary-missing', '/etc/docker/daemon.json: {"runtimes": {"kata": {"runtimeType": "io.containerd.kata.v2"}}}']],
  ],
  [
    'a containerd by hand that holds the database',
    {
      'service/show-docker': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'service/show-containerd': failed.replace('ActiveState=failed', 'ActiveState=activating').replace('MainPID=0', 'MainPID=411'),
      'service/processes':
        '    390 1 root Ssl 40 containerd --address /run/debug.sock\n    411 1 root Ssl 20 /usr/bin/containerd\n    420 1 root Ssl 20 /usr/bin/containerd -c /var/lib/rancher/k3s/config.toml\n',
      'process/cgroup-390': '0::/system.slice/ctr-debug.service\n',
      'process/cgroup-411': '0::/system.slice/containerd.service\n',
      'process/cgroup-420': '0::/system.slice/k3s.service\n',
      'logs/containerd':
        '2026-11-24T23:58:00.000000+00:00 containerd[411]: time="2026-11-24T23:58:10Z" level=warning msg="waiting for response from boltdb open" plugin=bolt\n',
    },
    [['containerd.hung', 'systemctl disable --now ctr-debug.service']],
  ],
])('%s', async (_, given, expected) => {
  expect((await causesOn(given)).map(({ cause, fix }) => [cause, edited(fix)])).toEqual(expected);
});
