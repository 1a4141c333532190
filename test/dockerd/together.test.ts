import { describe, expect, test } from 'vitest';
import { judge } from '../../src/dockerd/command-line.ts';
import { parseFlags } from '../../src/dockerd/flags.ts';
import type { Surroundings } from '../../src/dockerd/surroundings.ts';
import { parseVersion } from '../../src/dockerd/version.ts';

const engine = parseVersion('28.5.2')!;
const unit = ['-H', 'fd://', '--containerd=/run/containerd/containerd.sock'];
const bare: Surroundings = { path: () => 'missing', pem: () => 'missing', program: () => true };

const told = (file: object, argv: string[] = [], around: Surroundings = {}) =>
  judge(JSON.stringify(file, null, 2), { engine, flags: parseFlags(argv, engine), around }).map(
    (p) => `${p.kind} ${p.code} ${p.path.join('.')}`,
  );

describe('the examples that documentation of the daemon typically shows', () => {
  const options = {
    'data-root': '/var/lib/docker',
    'storage-driver': 'overlay2',
    'log-driver': 'json-file',
    'log-opts': { 'max-size': '10m', 'max-file': '3' },
    'default-address-pools': [{ base: '172.17.0.0/16', size: 24 }],
    dns: ['8.8.8.8', '8.8.4.4'],
    'registry-mirrors': ['https://mirror.example.com'],
    'insecure-registries': ['registry.example:5000'],
    'live-restore': true,
    'userland-proxy': false,
    experimental: false,
    'metrics-addr': '0.0.0.0:9323',
    debug: false,
  };

  test('all options set: dockerd takes it; the pool, the metrics and the registry are worth a word', () => {
    expect(told(options, unit)).toEqual([
      'risky pool-holds-docker0 default-address-pools.0.base',
      'risky insecure-registry insecure-registries.0',
      'risky metrics-exposed metrics-addr',
    ]);
  });

  test('without live-restore docker0 takes its own network out of the pool', () => {
    expect(told({ ...options, 'live-restore': false }, unit)).not.toContain('risky pool-holds-docker0 default-address-pools.0.base');
  });

  const tls = {
    hosts: ['unix:///var/run/docker.sock', 'tcp://0.0.0.0:2376'],
    tls: true,
    tlscacert: '/etc/docker/certs/ca.pem',
    tlscert: '/etc/docker/certs/server-cert.pem',
    tlskey: '/etc/docker/certs/server-key.pem',
    tlsverify: true,
  };

  test('TLS with hosts: alone it is well', () => {
    expect(told(tls)).toEqual([]);
  });

  test('TLS with hosts under the packaged unit: the flag is in the way, and the files have to be there', () => {
    expect(told(tls, unit, bare)).toEqual(['rejected flag-conflict hosts', 'rejected tls-file-missing tlscert']);
  });

  test('the same without a file of its own', () => {
    const { tlscacert: _, ...rest } = tls;
    expect(told(rest)).toEqual(['risky verify-without-ca tlsverify']);
    expect(told({ ...tls, hosts: ['tcp://0.0.0.0:2376'] })).toEqual(['risky no-local-socket hosts']);
    expect(told({ ...tls, tlsverify: false })).toEqual(['risky insecure-tcp hosts.1']);
  });
});

test.each<[object, string[]]>([
  [
    {
      'default-address-pools': [
        { base: '10.8.0.0/16', size: 24 },
        { base: '10.8.128.0/17', size: 24 },
      ],
    },
    ['risky pools-overlap default-address-pools.1.base'],
  ],
  [
    { bip: '10.8.0.1/16', 'default-address-pools': [{ base: '10.8.0.0/16', size: 24 }] },
    ['risky pool-holds-docker0 default-address-pools.0.base'],
  ],
  [{ bip: '10.8.0.1/24', 'default-address-pools': [{ base: '10.8.0.0/16', size: 24 }] }, []],
  [{ bip: '10.9.0.1/24', 'default-address-pools': [{ base: '10.8.0.0/16', size: 24 }] }, []],
  [{ iptables: false }, ['risky iptables-off iptables']],
  [{ 'metrics-addr': '127.0.0.1:9323' }, []],
  [{ 'insecure-registries': ['0.0.0.0/0'] }, ['risky insecure-registry insecure-registries.0']],
  [{ 'insecure-registries': ['localhost:5000', '127.0.0.0/8'] }, []],
  [{ 'log-driver': 'syslog', 'log-opts': { 'max-size': '10m', tag: 'x' } }, ['fails-at-start log-opt log-opts.max-size']],
  [{ 'log-driver': 'fluentd', 'log-opts': { 'gelf-address': 'udp://x:1' } }, ['fails-at-start log-opt log-opts.gelf-address']],
  [{ 'log-driver': 'gelf', 'log-opts': { 'gelf-address': 'udp://x:1', env: 'a' } }, []],
  [{ hosts: ['tcp://127.0.0.1:2375'] }, ['risky no-local-socket hosts']],
  [{ runtimes: { a: { path: '/a', runtimArgs: [] } } }, ['ignored unknown-inside runtimes.a.runtimArgs']],
])('%j', (file, expected) => {
  expect(told(file)).toEqual(expected);
});
