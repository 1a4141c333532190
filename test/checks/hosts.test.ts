import { expect, test } from 'vitest';
import {
  active,
  causesOn,
  certificate,
  down,
  dropIn,
  edited,
  exec,
  failed,
  gaveUp,
  journal,
  now,
  override,
  tlsHost,
  up,
} from './told-host.ts';

test.each<[string, Record<string, string | undefined>, [string, string | undefined][]]>([
  [
    'a comment behind ExecStart',
    {
      'service/cat-docker': exec('# listens on the socket'),
      'logs/docker': journal('dockerd[418]: Status: "dockerd" accepts no arguments.', ...gaveUp),
    },
    [['flags.unknown', `${override}: ExecStart=/usr/sbin/dockerd -H fd://`]],
  ],
  [
    'a value that dockerd refuses, in the environment file',
    {
      'service/environment-0': 'DOCKER_OPTS="--log-level=verbose"\n',
      'logs/docker': journal('dockerd[399]: invalid logging level: verbose', ...gaveUp),
    },
    [['daemon-json.bad-value', '/etc/default/docker: DOCKER_OPTS=""']],
  ],
  [
    'the successor of a removed flag is a flag',
    { 'service/cat-docker': exec('--graph=/srv'), 'logs/docker': journal('dockerd[418]: Status: unknown flag: --graph', ...gaveUp) },
    [['flags.removed', `${override}: ExecStart=/usr/sbin/dockerd -H fd:// --data-root=/srv`]],
  ],
  [
    'an environment file that is not there',
    {
      'service/cat-docker': dropIn('[Service]\nEnvironmentFile=/etc/sysconfig/docker\n'),
      'service/environment-0': '',
      'service/environment-1': undefined,
      'service/show-docker': failed.replace('exit-code', 'resources'),
      'logs/docker': journal('systemd[1]: docker.service: Failed to load environment files: No such file or directory', ...gaveUp),
    },
    [['systemd.missing-unit', `${override}: EnvironmentFile=-/etc/sysconfig/docker`]],
  ],
  [
    'a program before dockerd that is not there',
    {
      'service/cat-docker': dropIn('[Service]\nExecStartPre=/usr/local/sbin/wait-for-nfs\n'),
      'logs/docker': journal(
        "systemd[1]: docker.service: Unable to locate executable '/usr/local/sbin/wait-for-nfs': No such file or directory",
        ...gaveUp,
      ),
    },
    [['systemd.exec-missing', `${override}: gone`]],
  ],
  [
    'a dockerd that nobody may run',
    {
      'logs/docker': journal("systemd[1]: docker.service: Unable to locate executable '/usr/sbin/dockerd': Permission denied", ...gaveUp),
      'service/show-docker': failed.replace('ExecMainStatus=1', 'ExecMainStatus=203'),
    },
    [['systemd.exec-missing', 'chmod 0755 /usr/sbin/dockerd']],
  ],
  [
    'a repaired unit that systemd has not read',
    {
      'logs/docker': journal(
        "systemd[1]: docker.service: Unable to locate executable '/usr/local/bin/dockerd': No such file or directory",
        ...gaveUp,
      ),
      'service/show-docker': failed
        .replace('NeedDaemonReload=no', 'NeedDaemonReload=yes')
        .replace('ExecMainStatus=1', 'ExecMainStatus=203'),
    },
    [['systemd.needs-reload', 'systemctl daemon-reload']],
  ],
  [
    'a type that dockerd is not',
    {
      'service/cat-docker': dropIn('[Service]\nType=forking\nTimeoutStartSec=8\n'),
      'service/show-docker': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'logs/docker': journal('systemd[1]: docker.service: start operation timed out. Terminating.'),
    },
    [['systemd.start-timeout', `${override}: TimeoutStartSec=8`]],
  ],
  [
    'a mount of the data-root that failed',
    {
      'config/file': '{"data-root": "/mnt/data/docker"}',
      'service/cat-docker': dropIn('[Unit]\nRequiresMountsFor=/mnt/data\n'),
      'service/show-docker': `${failed.replaceAll('failed', 'inactive')}Requires=docker.socket sysinit.target mnt-data.mount\n`,
      'service/failed': 'mnt-data.mount   loaded failed failed /mnt/data\n',
      'logs/docker': journal(
        'systemd[1]: Dependency failed for docker.service - Docker Application Container Engine.',
        "systemd[1]: docker.service: Job docker.service/start failed with result 'dependency'.",
      ),
    },
    [['dataroot.not-mounted', 'systemctl start mnt-data.mount']],
  ],
  [
    'a lone percent in a proxy password',
    {
      ...up,
      'service/cat-docker': dropIn('[Service]\nEnvironment="HTTPS_PROXY=http://user:secret-eb32639dbc@proxy.lab:3128"\n'),
      'service/show-docker': `${active}Environment=\n`,
      'logs/docker': `2026-11-24T23:57:59.000000+00:00 systemd[1]: ${override}:2: Failed to resolve specifiers in HTTPS_PROXY=http://user:secret-eb32639dbc@proxy.lab:3128, ignoring: Invalid slot\n${journal()}`,
    },
    [['proxy.malformed', `sed -i -E 2{:a;s/(^|[^%])%([0-9A-Fa-f]{2})/\\1%%\\2/;ta;} ${override}`]],
  ],
  [
    'the same, doubled: systemd holds the variable',
    {
      ...up,
      'service/cat-docker': dropIn('[Service]\nEnvironment="HTTPS_PROXY=http://user:secret-eb32639dbc@proxy.lab:3128"\n'),
      'service/show-docker': `${active}Environment=HTTPS_PROXY=http://user:secret-eb32639dbc@proxy.lab:3128\n`,
      'logs/docker': `2026-11-24T23:57:59.000000+00:00 systemd[1]: ${override}:2: Failed to resolve specifiers in HTTPS_PROXY=http://user:secret-eb32639dbc@proxy.lab:3128, ignoring: Invalid slot\n${journal()}`,
    },
    [],
  ],
  [
    'a service of containerd that is turned off',
    { ...up, 'containerd/config': 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri", "io.containerd.grpc.v1.tasks"]\n' },
    [['containerd.config', '/etc/containerd/config.toml: disabled_plugins = ["io.containerd.grpc.v1.cri"]']],
  ],
  ['containerd without CRI', { ...up, 'containerd/config': 'disabled_plugins = ["io.containerd.grpc.v1.cri"]\n' }, []],
  [
    'a soft limit above the hard one',
    { ...up, 'config/file': '{"default-ulimits": {"nofile": {"Name": "nofile", "Soft": 8192, "Hard": 1024}}}' },
    [['daemon-json.bad-value', '/etc/docker/daemon.json: {"default-ulimits": {"nofile": {"Name": "nofile", "Soft": 1024, "Hard": 1024}}}']],
  ],
  [
    'a seccomp profile that is no JSON',
    {
      ...up,
      'config/file': '{"seccomp-profile": "/etc/docker/seccomp.json"}',
      'config/named-seccomp-profile': '{"type":"file"}',
      'config/seccomp': '{"defaultAction": "SCMP_ACT_ALLOW",}',
    },
    [['daemon-json.bad-value', '/etc/docker/seccomp.json: {"defaultAction": "SCMP_ACT_ALLOW"}']],
  ],
  [
    'both proxies of daemon.json at one dead address',
    {
      ...up,
      'config/file': '{"proxies": {"http-proxy": "http://proxy.lab:8080", "https-proxy": "http://proxy.lab:8080"}}',
      'logs/docker': journal(
        'dockerd[375]: time="2026-11-24T23:58:17Z" level=error msg="Handler for POST /v1.45/images/create returned error: Get \\"https://registry-1.docker.io/v2/\\": proxyconnect tcp: dial tcp 198.18.0.30:8080: connect: connection refused"',
      ),
    },
    [['proxy.unreachable', '/etc/docker/daemon.json: {"proxies": {}}']],
  ],
  [
    'a socket of another group, and a caller who is only in group docker',
    {
      ...up,
      'caller/caller': JSON.stringify({
        uid: 1000,
        gid: 1000,
        user: 'dev',
        home: '/home/dev',
        groups: ['dev', 'docker'],
        platform: 'linux',
        now,
      }),
      'service/cat-socket': '# /etc/systemd/system/docker.socket.d/group.conf\n[Socket]\nListenStream=/run/docker.sock\nSocketGroup=ops\n',
      'socket/stat': '{"type":"socket","mode":"0660","uid":0,"gid":1001,"owner":"root","group":"ops"}',
      'socket/group': 'docker:x:101:dev\n',
      'engine/connect': undefined,
      'engine/ping': undefined,
      'engine/version': undefined,
      'engine/info': undefined,
      'engine/networks': undefined,
    },
    [['socket.permission', 'usermod -aG ops dev']],
  ],
  [
    'a folder in the place of the network database',
    {
      'state/head-network': 'EISDIR',
      'logs/docker': journal(
        'dockerd[412]: failed to start daemon: Error initializing network controller: error obtaining controller instance: error initializing local store: open /var/lib/docker/network/files/local-kv.db: is a directory',
        ...gaveUp,
      ),
    },
    [['state.corrupt-network-db', 'systemctl stop docker.socket docker.service']],
  ],
  [
    'a containerd that is told to read a file that is not there',
    {
      'service/show-docker': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'service/show-containerd': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'service/cat-containerd':
        '# /usr/lib/systemd/system/containerd.service\n[Service]\nExecStart=/usr/bin/containerd\n\n# /etc/systemd/system/containerd.service.d/override.conf\n[Service]\nExecStart=\nExecStart=/usr/bin/containerd --config /etc/containerd/prod.toml\n',
      'logs/containerd': `2026-11-24T23:58:00.000000+00:00 containerd[390]: containerd: failed to load TOML: failed to load config file /etc/containerd/prod.toml: open /etc/containerd/prod.toml: no such file or directory\n`,
    },
    [['containerd.config', '/etc/systemd/system/containerd.service.d/override.conf: ExecStart=/usr/bin/containerd']],
  ],
  [
    'a condition that does not hold',
    {
      'config/file': undefined,
      'service/cat-docker': dropIn('[Unit]\nConditionPathExists=/mnt/data/.mounted\n'),
      'service/show-docker': `${failed.replaceAll('failed', 'inactive').replace('exit-code', 'success')}ConditionResult=no\nAssertResult=yes\n`,
      'service/show-socket': active,
      'logs/docker':
        '2026-11-24T23:58:00.000000+00:00 systemd[1]: docker.service - Docker Application Container Engine skipped, unmet condition check ConditionPathExists=/mnt/data/.mounted\n',
    },
    [['systemd.not-running', `${override}: gone`]],
  ],
  [
    'a condition that guards the data-root',
    {
      'config/file': '{"data-root": "/mnt/data/docker"}',
      'service/cat-docker': dropIn('[Unit]\nConditionPathExists=/mnt/data/.mounted\n'),
      'service/show-docker': `${failed.replaceAll('failed', 'inactive').replace('exit-code', 'success')}ConditionResult=no\nAssertResult=yes\n`,
      'service/show-socket': active,
      'logs/docker':
        '2026-11-24T23:58:00.000000+00:00 systemd[1]: docker.service - Docker Application Container Engine was skipped because of an unmet condition check (ConditionPathExists=/mnt/data/.mounted).\n',
    },
    [['systemd.not-running', undefined]],
  ],
  [
    'a line of /etc/hosts that sends Docker Hub to this host',
    {
      ...up,
      'ports/ss': 'LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:(("sshd",pid=70,fd=3))\n',
      'network/resolv': 'nameserver 198.18.0.53\n',
      'network/hosts-registry': '/etc/hosts:9:127.0.0.1 registry-1.docker.io auth.docker.io\n',
    },
    [['network.host-dns', 'sed -i 9s/^/# / /etc/hosts']],
  ],
  [
    'a group of userns-remap that does not exist',
    {
      'config/file': '{"debug": false, "userns-remap": "dev:dockermap"}',
      'accounts/remap': 'dev:x:1000:1000::/home/dev:/bin/bash\n',
      'accounts/remap-group': 'exit 2',
      'accounts/subuid': 'dev:100000:65536\n',
      'accounts/subgid': 'dev:100000:65536\n',
      'logs/docker': journal(
        'dockerd[402]: Error during gid lookup for "dockermap": getent unable to find entry "dockermap" in group database',
        ...gaveUp,
      ),
    },
    [['userns.no-user', '/etc/docker/daemon.json: {"debug": false}']],
  ],
  [
    "a stranger's file on containerd's own disk",
    {
      ...up,
      'disk/statfs-containerd': '{"bytes":1020702720,"free":0,"inodes":65536,"inodesFree":65000}',
      'disk/mounts': '40 29 7:1 / / rw - overlay overlay rw\n42 40 7:4 / /var/lib/containerd rw,relatime - ext4 /dev/loop4 rw\n',
      'disk/large-data-root': '1010702720 /var/lib/containerd/core.dump\n',
    },
    [['disk.full', 'rm -f /var/lib/containerd/core.dump']],
  ],
  [
    'docker0 deleted while dockerd runs',
    {
      ...up,
      'engine/networks':
        '[{"Name":"bridge","Id":"0c5e0f8d7b1c4a","Driver":"bridge","Options":{"com.docker.network.bridge.name":"docker0"}},{"Name":"host","Id":"77aa","Driver":"host","Options":{}},{"Name":"web","Id":"1d2c3b4a5f6e7788","Driver":"bridge","Options":{}}]',
      'network/devices': '{"name":"lo","type":"link"}\n{"name":"host0","type":"link"}\n{"name":"br-1d2c3b4a5f6e","type":"link"}\n',
    },
    [['network.bridge-missing', 'systemctl daemon-reload']],
  ],
  [
    'interfaces of another network namespace in /sys',
    {
      ...up,
      'engine/networks':
        '[{"Name":"bridge","Id":"0c5e0f8d7b1c4a","Driver":"bridge","Options":{"com.docker.network.bridge.name":"docker0"}}]',
      'network/addresses':
        '1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever\n3: docker0    inet 172.17.0.1/16 brd 172.17.255.255 scope global docker0\\       valid_lft forever preferred_lft forever\n',
      'network/devices': '{"name":"lo","type":"link"}\n{"name":"eth0","type":"link"}\n',
    },
    [],
  ],
  [
    'an iptables that nobody may run',
    {
      'system/os-release': 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n',
      'network/firewall-programs':
        '/usr/sbin/iptables l /etc/alternatives/iptables mode=777\n/usr/sbin/iptables-nft f xtables-nft-multi mode=777\n/usr/sbin/xtables-nft-multi f  mode=644\n/usr/sbin/xtables-legacy-multi f  mode=755\n',
      'logs/docker': journal(
        'dockerd[398]: failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found',
        ...gaveUp,
      ),
    },
    [['firewall.iptables-missing', 'chmod 0755 /usr/sbin/xtables-nft-multi']],
  ],
  [
    "a client with another pair's key",
    {
      ...tlsHost,
      'tls/client-ca': certificate({ subject: 'CN=ca', authority: true, spki: 'aa11' }),
      'tls/client-cert': certificate({ subject: 'CN=client', usage: ['1.3.6.1.5.5.7.3.2'], spki: 'cc33' }),
      'tls/client-pair': '{"encrypted":false,"spki":"dd44"}',
      'tls/beside-0-key': '{"encrypted":false,"spki":"cc33"}',
    },
    [['tls.key-mismatch', 'cp -p /root/.docker/key.pem /root/.docker/key.pem.old']],
  ],
  [
    "a client with the daemon's former authority",
    {
      ...tlsHost,
      'tls/client-ca': certificate({ subject: 'CN=old', issuer: 'CN=old', authority: true, spki: 'ee55' }),
      'tls/cert-for-client': certificate({ trusted: false }),
    },
    [['tls.wrong-ca', 'cp -p /root/.docker/ca.pem /root/.docker/ca.pem.old']],
  ],
  [
    'a server certificate without a byte, and the certificate of a client beside it',
    {
      ...tlsHost,
      ...down,
      'config/file': tlsHost['config/file'],
      'tls/cert': 'no certificate in PEM form',
      'tls/cert-for-client': undefined,
      'tls/folder': ['ca-key.pem', 'client.pem']
        .map((name) => `{"name":"${name}","type":"file","mode":"0600","uid":0,"gid":0,"owner":"root","group":"root","bytes":241}\n`)
        .join(''),
      'tls/beside-0-key': '{"encrypted":false,"spki":"aa11"}',
      'tls/beside-1-certificates': certificate({ subject: 'CN=client', usage: ['1.3.6.1.5.5.7.3.2'], spki: 'cc33' }),
      'ports/addresses': undefined,
    },
    [['tls.bad-pem', '/etc/docker/tls/server.pem.ext: extendedKeyUsage=serverAuth']],
  ],
  ['a client with the right files', { ...tlsHost, 'tls/client-pair': '{"encrypted":false,"spki":"cc33"}' }, []],
  [
    'a web page in the place of daemon.json',
    { 'config/file': '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>\n' },
    [['daemon-json.syntax', 'mv /etc/docker/daemon.json /etc/docker/daemon.json.not-json']],
  ],
  [
    'a packet size that no interface takes',
    { 'config/file': '{"mtu": 99999, "debug": false}' },
    [['daemon-json.bad-value', '/etc/docker/daemon.json: {"debug": false}']],
  ],
  [
    'a backup that holds the volume database',
    {
      'logs/docker': journal(
        'dockerd[512]: failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout',
        ...gaveUp,
      ),
      'state/locks':
        '1: FLOCK  ADVISORY  WRITE 398 07:04:45 0 EOF\n2: FLOCK  ADVISORY  WRITE 471 07:03:131 0 EOF\n3: POSIX  ADVISORY  WRITE 77 00:1a:131 0 EOF\n',
      'state/inodes': '1795 131 /var/lib/docker/volumes/metadata.db\n1795 97 /var/lib/docker/network/files/local-kv.db\n',
      'state/holders': '    471 backup.service                  flock -x /var/lib/docker/volumes/metadata.db sleep 5000\n',
    },
    [['state.db-locked', 'systemctl stop backup.service']],
  ],
  [
    'a line with several assignments: the wrong one is taken out',
    {
      ...up,
      'client/env': 'DOCKER_API_VERSION=1.99\n',
      'client/profile': '/home/dev/.profile:1:export LANG=C.UTF-8 DOCKER_API_VERSION=1.99 EDITOR="vi -e"\n',
      'client/profile-0': 'export LANG=C.UTF-8 DOCKER_API_VERSION=1.99 EDITOR="vi -e"\n',
      'engine/version': '{"Version":"26.1.5","ApiVersion":"1.45","MinAPIVersion":"1.24"}',
    },
    [['client.api-version', '/home/dev/.profile: export LANG=C.UTF-8 EDITOR="vi -e"']],
  ],
])('%s', async (_, given, expected) => {
  expect((await causesOn(given)).map(({ cause, fix }) => [cause, edited(fix)])).toEqual(expected);
});
