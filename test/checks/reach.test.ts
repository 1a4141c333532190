import { expect, test } from 'vitest';
import { active, causesOn, certificate, dropIn, edited, failed, gaveUp, journal, now, override, tlsHost, up } from './told-host.ts';

const dev = JSON.stringify({ uid: 1000, gid: 1000, user: 'dev', home: '/home/dev', groups: ['dev', 'docker'], platform: 'linux', now });
const resolv = 'nameserver 198.18.0.53\n';
const nsswitch = 'passwd: files\nhosts: files\n';
const authority = certificate({ subject: 'CN=ca', authority: true, spki: 'aa11' });
const leafAsAuthority = {
  ...tlsHost,
  'config/file': tlsHost['config/file'].replace('tls/ca.pem', 'tls/server.pem'),
  'tls/ca': certificate({}),
  'tls/folder': '{"name":"ca.pem","type":"file","mode":"0644","uid":0,"gid":0,"owner":"root","group":"root","bytes":241}\n',
  'tls/beside-0-certificates': authority,
};
const profile = (line: string) => ({ 'client/profile': `/etc/profile.d/docker.sh:1:${line}\n`, 'client/profile-0': `${line}\n` });

test.each<[string, Record<string, string | undefined>, [string, string | undefined][]]>([
  [
    'host names without DNS',
    { ...up, 'network/resolv': resolv, 'network/nsswitch': nsswitch },
    [['network.host-dns', '/etc/nsswitch.conf: hosts: files dns']],
  ],
  ['host names by resolved', { ...up, 'network/resolv': resolv, 'network/nsswitch': 'hosts: files resolve [!UNAVAIL=return]\n' }, []],
  ['host names by a module that is not known', { ...up, 'network/resolv': resolv, 'network/nsswitch': 'hosts: files sss\n' }, []],
  ['a host without any server', { ...up, 'network/nsswitch': nsswitch }, []],
  [
    'a leaf in the place of the authority',
    leafAsAuthority,
    [
      [
        'tls.wrong-ca',
        '/etc/docker/daemon.json: {"tls": true, "tlsverify": true, "tlscacert": "/etc/docker/tls/ca.pem", "tlscert": "/etc/docker/tls/server.pem", "tlskey": "/etc/docker/tls/server-key.pem"}',
      ],
    ],
  ],
  ['a certificate that signed itself', { ...leafAsAuthority, 'tls/ca': certificate({ subject: 'CN=self', issuer: 'CN=self' }) }, []],
  [
    'a limit that the kernel does not know',
    { ...up, 'config/file': '{"default-ulimits": {"nofiles": {"Name": "nofiles", "Soft": 1024, "Hard": 2048}}}' },
    [
      [
        'daemon-json.bad-value',
        '/etc/docker/daemon.json: {"default-ulimits": {"nofiles": {"Name": "nofile", "Soft": 1024, "Hard": 2048}}}',
      ],
    ],
  ],
  ['a limit by its name', { ...up, 'config/file': '{"default-ulimits": {"stack": {"Name": "stack", "Soft": 1024, "Hard": 2048}}}' }, []],
  [
    'a path for the cgroup driver systemd',
    { 'config/file': '{"exec-opts": ["native.cgroupdriver=systemd"], "cgroup-parent": "/docker"}' },
    [['daemon-json.bad-value', '/etc/docker/daemon.json: {"exec-opts": ["native.cgroupdriver=systemd"], "cgroup-parent": "docker.slice"}']],
  ],
  ['a slice for it', { ...up, 'config/file': '{"exec-opts": ["native.cgroupdriver=systemd"], "cgroup-parent": "build.slice"}' }, []],
  ['a path for cgroupfs', { ...up, 'config/file': '{"exec-opts": ["native.cgroupdriver=cgroupfs"], "cgroup-parent": "/docker"}' }, []],
  [
    'a program that holds the network database, and a daemon that waits without a word',
    {
      'service/show-docker': failed.replace('ActiveState=failed', 'ActiveState=activating'),
      'state/locks': '1: FLOCK  ADVISORY  WRITE 471 07:03:97 0 EOF\n',
      'state/inodes': '1795 97 /var/lib/docker/network/files/local-kv.db\n',
      'state/holders': '    471 netbackup.service   flock -x /var/lib/docker/network/files/local-kv.db sleep 5000\n',
    },
    [['state.db-locked', 'systemctl stop netbackup.service']],
  ],
  [
    'bbolt gave up on the volumes, as its trace tells',
    {
      'logs/docker': journal(
        'dockerd[512]: panic: invalid freelist page: 0, page type is unknown<00>',
        'dockerd[512]: goroutine 1 [running]:',
        'dockerd[512]: go.etcd.io/bbolt.(*freelist).read(0x0, 0x0)',
        'dockerd[512]: github.com/docker/docker/volume/service.NewVolumeStore(0xc000)',
        ...gaveUp,
      ),
    },
    [['state.corrupt-volume-db', 'systemctl stop docker.socket docker.service']],
  ],
  [
    'interfaces that dockerd cannot set up while it runs',
    { ...up, 'service/cat-docker': dropIn('[Service]\nProtectKernelTunables=yes\nProtectControlGroups=yes\n') },
    [['systemd.hardening', `${override}: ProtectControlGroups=yes`]],
  ],
  [
    'an address without a scheme that is known',
    { ...up, 'client/env': 'DOCKER_HOST=tcp:/127.0.0.1:2375\n', ...profile('export DOCKER_HOST=tcp:/127.0.0.1:2375') },
    [['client.docker-host', '/etc/profile.d/docker.sh: gone']],
  ],
  [
    'a line with a command of the shell in it',
    {
      ...up,
      'client/env': 'DOCKER_HOST=unix:///run/user/1000/docker.sock\n',
      'engine/client-connect': undefined,
      'engine/client-ping': undefined,
      ...profile('export DOCKER_HOST=unix:///run/user/$(id -u)/docker.sock'),
    },
    [['client.docker-host', '/etc/profile.d/docker.sh: gone']],
  ],
  [
    'a folder that the caller may not enter',
    {
      'caller/caller': dev,
      'service/show-docker': active,
      'service/show-socket': active,
      'service/cat-socket':
        '# /etc/systemd/system/docker.socket.d/dir.conf\n[Socket]\nListenStream=/run/dockerd/docker.sock\nDirectoryMode=0700\n',
      'service/cat-docker': dropIn(''),
      'socket/stat': undefined,
      'socket/group': 'docker:x:101:dev\n',
      'socket/folder': '{"type":"directory","mode":"0700","uid":0,"gid":0,"owner":"root","group":"root","bytes":60}',
    },
    [['socket.permission', '/etc/systemd/system/docker.socket.d/dir.conf: ListenStream=/run/dockerd/docker.sock']],
  ],
  [
    'an old docker0 beside the bridge that is named',
    {
      ...up,
      'config/file': '{"bridge": "br-lab"}',
      'network/bridge': '{"type":"link"}',
      'network/routes':
        'default via 10.80.0.1 dev eth0\n10.80.0.0/24 dev eth0 proto kernel scope link src 10.80.0.2\n172.17.0.0/16 dev docker0 proto kernel scope link src 172.17.0.1 linkdown\n172.29.0.0/24 dev br-lab proto kernel scope link src 172.29.0.1\n',
      'network/iptables-save':
        '*nat\n:POSTROUTING ACCEPT [0:0]\n:DOCKER - [0:0]\n-A POSTROUTING -s 172.29.0.0/24 ! -o br-lab -j MASQUERADE\nCOMMIT\n*filter\n:FORWARD DROP [0:0]\n:DOCKER - [0:0]\n-A FORWARD -o br-lab -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n-A FORWARD -o br-lab -j DOCKER\n-A FORWARD -i br-lab ! -o br-lab -j ACCEPT\nCOMMIT\n',
    },
    [],
  ],
])('%s', async (_, given, expected) => {
  expect((await causesOn(given)).map(({ cause, fix }) => [cause, edited(fix)])).toEqual(expected);
});
