import { expect, test } from 'vitest';
import { createRedactor, introducedBy, namesIn } from '../../src/redact/index.ts';

const redactorOf = (...known: Parameters<ReturnType<typeof createRedactor>['learn']>[0][]) => {
  const redactor = createRedactor({ caseKey: 'whose' });
  for (const one of known) redactor.learn(one);
  return redactor;
};

test('the files that introduce a host name it, its domain and its people, and nobody else', () => {
  const known = introducedBy({
    names: ['quillbox7\n'],
    domain: '(none)\n',
    hosts: '127.0.0.1 localhost\n10.0.0.7 quillbox7.ops.tarnbeck-labs.net quillbox7\n10.0.0.9 squid\n10.0.0.8 db.quillmore.io db # old\n',
    resolv: '# search other.example\nsearch ops.tarnbeck-labs.net lan\nnameserver 10.0.0.1\n',
    passwd:
      'root:x:0:0:root:/root:/bin/sh\nottilie:x:1000:1000:Ottilie Brandtner,,,:/home/ottilie:/bin/sh\nnobody:x:65534:65534::/:/bin/false\npostgres:x:1001:1001::/:/bin/sh\nsvcaccount:x:990:990::/:/bin/false\n',
    machineId: '3f1c9a77d2b84c5e9a0f6d1b2c3e4f50\n',
    accounts: ['theodora', ''],
  });
  const text = 'quillbox7 x.tarnbeck-labs.net y.quillmore.io ottilie Ottilie Brandtner theodora 3f1c9a77d2b84c5e9a0f6d1b2c3e4f50';
  expect(redactorOf(known).redact(text).text).toMatch(
    /^host-\w{10} x\.domain-\w{10} y\.domain-\w{10} user-\w{10} user-\w{10} user-\w{10} host-\w{10}$/,
  );
  const kept = 'root nobody postgres svcaccount squid localhost lan other.example db';
  expect(redactorOf(known).redact(kept).text).toBe(kept);
});

test.each([
  ['/etc/docker/daemon.json', '{"registry-mirrors": ["https://mirror.quillmore.io:5443"]}'],
  ['/etc/docker/daemon.json', '{"insecure_registries": ["reg.quillmore.io:5000"]}'],
  ['/etc/docker/daemon.json', '{"proxies": {"no-proxy": "*.quillmore.io,10.0.0.0/8"}}'],
  ['/root/.docker/config.json', '{"auths": {"reg.quillmore.io:5000": {}}}'],
  ['systemctl cat --no-pager docker.service', 'Environment="HTTPS_PROXY=http://u@proxy.quillmore.io:3128"'],
  ['systemctl cat --no-pager docker.service', 'ExecStart=/usr/bin/dockerd --insecure-registry reg.quillmore.io:5000'],
  ['environment', 'DOCKER_HOST=tcp://build.quillmore.io:2376'],
  ['/etc/docker/server.pem', '{"subject":"CN=build.quillmore.io","names":"DNS:build.quillmore.io"}'],
  ['find -L /etc/docker/certs.d -maxdepth 2 -type f', '/etc/docker/certs.d/reg.quillmore.io:5000/ca.crt'],
])('%s introduces the domain that it names: %s', (source, text) => {
  const redactor = redactorOf(namesIn(text, source));
  expect(redactor.redact('at build.quillmore.io and io.quillmore.team').text).toMatch(/^at build\.domain-\w{10} and domain-\w{10}\.team$/);
});

test('public registries stay, and a log introduces nobody', () => {
  expect(redactorOf(namesIn('{"registry-mirrors": ["https://mirror.gcr.io"]}', 'daemon.json')).redact('mirror.gcr.io').text).toBe(
    'mirror.gcr.io',
  );
  expect(namesIn('Get "https://reg.quillmore.io/v2/"', 'journalctl -u docker.service')).toEqual({});
});

test('a name service and the daemon name people and the host, too', () => {
  const redactor = redactorOf(
    namesIn('docker:x:998:theodora,dev\n', 'getent group docker'),
    namesIn('ottilie:x:1000:1000::/home/ottilie:/bin/sh\n', 'getent passwd ottilie'),
    namesIn('{"ID":"x","Name":"quillbox7","Labels":[],"ServerVersion":"26.1.5"}', 'unix:///run/docker.sock/info'),
  );
  expect(redactor.redact('theodora dev ottilie quillbox7').text).toMatch(/^user-\w{10} dev user-\w{10} host-\w{10}$/);
});

test('an address that the host lists goes wherever it stands, also where it looks like a version', () => {
  const redactor = redactorOf(namesIn('2: eth0    inet 85.214.77.19/24 scope global eth0', 'ip -o addr show'));
  expect(redactor.redact('Node 52d0b1e47aaf/85.214.77.19, linux/5.15.0.91 10.0.0.1').text).toMatch(
    /^Node 52d0b1e47aaf\/ip4-\w{6}-\w{6}, linux\/5\.15\.0\.91 10\.0\.0\.1$/,
  );
});

test('the kernel writes addresses as hexadecimal words', () => {
  const head = '  sl  local_address rem_address   st\n';
  const line = (address: string) => `   0: ${address}:0943 00000000:0000 0A 00000000:00000000\n`;
  const { text } = redactorOf({}).redact(
    `${head}${line('134DD655')}${line('0100007F')}${line('F804012A170C000000000000010000 00'.replace(' ', ''))}tcp 85.214.77.19`,
  );
  const [, four] = /0: (ip4-\w{6}-\w{6}):0943/.exec(text) ?? [];
  expect(text).toContain(`tcp ${four}`);
  expect(text).toContain('0100007F');
  expect(text).toMatch(/0: ip6-\w{10}:0943/);
});
