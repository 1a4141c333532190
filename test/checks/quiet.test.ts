import { expect, test } from 'vitest';
import { dropIn, failed, foundOn, gaveUp, journal, up } from './told-host.ts';

const home = { 'client/config': '{"credsStore": "pass"}' };
const helper = { 'client/helpers': '/usr/bin/docker-credential-pass\n' };
const programs = { 'client/programs': '/usr/sbin/dockerd\n/usr/bin/docker\n' };
const refused = (path: string, why: string) => ({
  'service/show-docker': failed,
  'logs/docker': journal(`dockerd[9]: failed to start daemon: mkdir ${path}: ${why}`, ...gaveUp),
});
const listens = (address: string) => ({
  'ports/ss': `LISTEN 0 128 ${address}:2376 0.0.0.0:* users:(("dockerd",pid=70,fd=3))\n`,
  'ports/addresses': '2: eth0    inet 10.80.0.2/24 brd 10.80.0.255 scope global eth0\n',
});
const client = (state: string | undefined) => ({
  'client/env': 'DOCKER_HOST=tcp://10.80.0.2:2376\n',
  'engine/client-connect': state,
  'engine/client-ping': state,
});
const proxy = (address: string) => ({ 'service/cat-docker': dropIn(`[Service]\nEnvironment=HTTPS_PROXY=${address}\n`) });
const noContainerd = {
  'service/show-containerd': failed,
  'logs/docker': journal(
    'dockerd[9]: failed to start daemon: failed to dial "/run/containerd/containerd.sock": connection refused',
    ...gaveUp,
  ),
};
const object = (type: string) =>
  `{"name":"containerd.sock","type":"${type}","mode":"0755","uid":0,"gid":0,"owner":"root","group":"root","bytes":40}\n`;

// each with its near miss: the same host, but for what the check looks at
test.each<[string, string, Record<string, string | undefined>, Record<string, string | undefined>]>([
  [
    'a resolver on loopback alone',
    'DT611',
    { ...up, 'network/resolv': 'nameserver 127.0.0.1\n' },
    { 'network/resolv': 'nameserver 10.80.0.1\n' },
  ],
  [
    '... and the servers behind it',
    'DT611',
    { ...up, 'network/resolv': 'nameserver 127.0.0.53\n' },
    { 'network/upstream': 'nameserver 10.80.0.1\n' },
  ],
  ['https on a port of plain proxies', 'DT631', { ...up, ...proxy('https://10.80.0.9:3128') }, proxy('https://10.80.0.9:3129')],
  ['... that says http', 'DT631', { ...up, ...proxy('https://10.80.0.9:3128') }, proxy('http://10.80.0.9:3128')],
  [
    'pass without a store',
    'DT314',
    { ...up, ...programs, ...home, ...helper, 'client/password-store': undefined },
    { 'client/password-store': 'ABCD\n' },
  ],
  ['a dropped packet', 'DT316', { ...up, ...listens('0.0.0.0'), ...client('no answer') }, client('connected')],
  [
    '... of an address of another host',
    'DT316',
    { ...up, ...listens('0.0.0.0'), ...client('no answer') },
    { 'client/env': 'DOCKER_HOST=tcp://10.80.0.3:2376\n' },
  ],
])('%s: %s', async (_, code, host, other) => {
  const codes = async (given: Record<string, string | undefined>) => (await foundOn(given)).map((f) => f.code);
  expect(await codes(host)).toContain(code);
  expect(await codes({ ...host, ...other })).not.toContain(code);
});

test.each<[string, string, string, Record<string, string | undefined>, Record<string, string | undefined>]>([
  [
    'a mark of chattr',
    'DT513',
    'take-the-mark-off',
    refused('/var/lib/docker/tmp', 'operation not permitted'),
    refused('/var/lib/docker/tmp', 'permission denied'),
  ],
  [
    '... elsewhere',
    'DT513',
    'take-the-mark-off',
    refused('/var/lib/docker/tmp', 'operation not permitted'),
    refused('/srv/plugins', 'operation not permitted'),
  ],
  [
    'a folder in the place of a socket',
    'DT701',
    'move-the-folder',
    { ...noContainerd, 'containerd/socket': object('directory') },
    { 'containerd/socket': object('socket') },
  ],
])('%s: %s %s', async (_, code, fix, host, other) => {
  const fixes = async (given: Record<string, string | undefined>) =>
    (await foundOn(given)).filter((f) => f.code === code).flatMap((f) => f.fixes.map(({ id }) => id));
  expect(await fixes(host)).toContain(fix);
  expect(await fixes({ ...host, ...other })).not.toContain(fix);
});
