import { describe, expect, test } from 'vitest';
import { nearestKey, optionFor, options, standing } from '../../src/dockerd/options.ts';

test('each key stands once, and is not corrected to another', () => {
  const keys = options().map((o) => o.key);
  expect(keys.length).toBe(new Set(keys).size);
  expect(keys.length).toBeGreaterThan(105);
  for (const option of options()) {
    const told = standing(option.key) === 'known' ? nearestKey(option.key) : undefined;
    expect(told === undefined || told !== option.key).toBe(true);
  }
});

describe('nearestKey', () => {
  test.each([
    ['Debug', 'debug'],
    ['insecure_registries', 'insecure-registries'],
    ['insecure-registry', 'insecure-registries'],
    ['registryMirrors', 'registry-mirrors'],
    ['--log-level', 'log-level'],
    ['graph', 'data-root'],
    ['log-driverr', 'log-driver'],
    ['storge-driver', 'storage-driver'],
    ['driver-log', 'log-driver'],
    ['host', 'hosts'],
    ['H', 'hosts'],
    ['liverestore', 'live-restore'],
    ['default-address-pool', 'default-address-pools'],
    ['bpi', 'bip'],
    ['exec-opt', 'exec-opts'],
    ['dns-server', 'dns'],
    ['debug ', 'debug'],
  ])('%s -> %s', (name, key) => expect(nearestKey(name)).toBe(key));
  test.each(['foo', '_comment', '$schema', 'version', 'swarm-mode', 'ipv4', '', 'x', 'buildkit', 'image'])(
    '%j is near to nothing',
    (name) => expect(nearestKey(name)).toBeUndefined(),
  );
  test('an engine is not told of keys that it lacks', () => {
    expect(nearestKey('bip_6', [28, 0, 0])).toBe('bip6');
    expect(nearestKey('bip_6', [27, 0, 0])).toBeUndefined();
  });
});

test('what an engine makes of a key', () => {
  expect(standing('graph', [20, 10, 0])).toBe('known');
  expect(standing('graph', [23, 0, 0])).toBe('removed');
  expect(standing('firewall-backend', [28, 5, 2])).toBe('too-new');
  expect(standing('label', [28, 5, 2])).toBe('singular');
  expect(standing('http-proxy', [28, 5, 2])).toBe('ignored');
  expect(standing('validate', [28, 5, 2])).toBe('flag-only');
  expect(standing('resolv-conf')).toBe('unknown');
  expect(optionFor('live-restore')).toMatchObject({ hot: true, shape: 'boolean' });
});
