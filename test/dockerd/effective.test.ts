import { expect, test } from 'vitest';
import { dataRoot, effectiveConfig, execRoot, hosts, pidfile } from '../../src/dockerd/effective.ts';
import { parseFlags } from '../../src/dockerd/flags.ts';

test('defaults, flags and the file, each with its place', () => {
  const config = effectiveConfig({
    text: '{\n  "data-root": "/srv",\n  "icc": null,\n  "mtu": 0\n}\n',
    flags: parseFlags(['-H', 'fd://', '-H', 'tcp://127.0.0.1:2376', '--log-opt', 'a=1', '--log-opt', 'b=2', '-D']),
  });
  expect(config.get('data-root')).toEqual({ value: '/srv', from: 'file', line: 2 });
  expect(config.get('icc')).toEqual({ value: false, from: 'file', line: 3 });
  expect(config.get('mtu')).toEqual({ value: 1500, from: 'default' });
  expect(config.get('debug')).toEqual({ value: true, from: 'flag', flag: '-D' });
  expect(config.get('log-opts')?.value).toEqual({ a: '1', b: '2' });
  expect(hosts(config)).toEqual(['fd://', 'tcp://127.0.0.1:2376']);
  expect([dataRoot(config), execRoot(config), pidfile(config)]).toEqual(['/srv', '/var/run/docker', '/var/run/docker.pid']);
});

test('a broken file counts as empty, and TLS moves the default host', () => {
  expect(hosts(effectiveConfig({ text: '{' }))).toEqual(['unix:///var/run/docker.sock']);
  expect(hosts(effectiveConfig({ text: '{"tls": true}' }))).toEqual(['tcp://localhost:2376']);
});
