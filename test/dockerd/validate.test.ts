import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFlags } from '../../src/dockerd/flags.ts';
import { mend } from '../../src/dockerd/mend.ts';
import { options } from '../../src/dockerd/options.ts';
import { validate } from '../../src/dockerd/validate.ts';
import { parseVersion, type Version } from '../../src/dockerd/version.ts';

const engine = (text: string): Version => parseVersion(text)!;

/** Engine, file, kind and cause of its first problem, and the file after the edit. */
const CASES: [string, string, string, string, string | undefined][] = [
  [
    '28.5',
    '{"insecure_registries": ["r.example:5000"]}',
    'rejected',
    'daemon-json.unknown-key',
    '{"insecure-registries": ["r.example:5000"]}',
  ],
  ['28.5', '{"insecure-registry": "r.example:5000"}', 'ignored', 'daemon-json.ignored-key', '{"insecure-registries": ["r.example:5000"]}'],
  ['28.5', '{"iptables": "false"}', 'rejected', 'daemon-json.wrong-type', '{"iptables": false}'],
  ['28.5', '{"dns": "192.0.2.1"}', 'rejected', 'daemon-json.wrong-type', '{"dns": ["192.0.2.1"]}'],
  [
    '28.5',
    '{"log-opts": {"max-size": "9m", "max-file": 3}}',
    'rejected',
    'daemon-json.wrong-type',
    '{"log-opts": {"max-size": "9m", "max-file": "3"}}',
  ],
  ['28.5', '{"default-shm-size": 1024}', 'rejected', 'daemon-json.wrong-type', '{"default-shm-size": "1024"}'],
  ['28.5', '[{"mtu": 1400}]', 'rejected', 'daemon-json.wrong-type', '{"mtu": 1400}'],
  ['26.1', '{"graph": "/srv"}', 'rejected', 'daemon-json.removed-option', '{"data-root": "/srv"}'],
  ['27.5', '{"bip6": "fd00::1/64", "mtu": 1400}', 'rejected', 'daemon-json.unknown-key', '{"mtu": 1400}'],
  [
    '28.5',
    '{"registry-mirrors": ["m.example:5000"]}',
    'rejected',
    'daemon-json.bad-value',
    '{"registry-mirrors": ["http://m.example:5000"]}',
  ],
  ['26.1', '{"registry-mirrors": ["m.example"]}', 'fails-at-start', 'daemon-json.bad-value', '{"registry-mirrors": ["https://m.example"]}'],
  [
    '20.10',
    '{"registry-mirrors": ["http://m.example:5000/v2/x"]}',
    'fails-at-start',
    'daemon-json.bad-value',
    '{"registry-mirrors": ["http://m.example:5000"]}',
  ],
  ['28.5', '{"labels": ["blue"]}', 'rejected', 'daemon-json.bad-value', '{"labels": ["blue=true"]}'],
  ['28.5', '{"log-level": "warning"}', 'rejected', 'daemon-json.bad-value', '{"log-level": "warn"}'],
  [
    '28.5',
    '{"exec-opts": ["native.cgroupdriver=sytemd"]}',
    'fails-at-start',
    'daemon-json.bad-value',
    '{"exec-opts": ["native.cgroupdriver=systemd"]}',
  ],
  ['28.5', '{"log-driver": "jsonfile"}', 'fails-at-start', 'daemon-json.bad-value', '{"log-driver": "json-file"}'],
  ['28.5', '{"storage-driver": "overlay4"}', 'fails-at-start', 'storage.unknown-driver', '{"storage-driver": "overlay2"}'],
  ['28.5', '{"storage-driver": "devicemapper"}', 'fails-at-start', 'storage.unsupported-driver', '{"storage-driver": "overlay2"}'],
  [
    '28.5',
    '{"storage-driver": "overlay2", "storage-opts": ["dm.fs=xfs"]}',
    'fails-at-start',
    'daemon-json.bad-value',
    '{"storage-driver": "overlay2"}',
  ],
  ['28.5', '{"dns": ["192.0.2.1:53"]}', 'rejected', 'daemon-json.bad-value', '{"dns": ["192.0.2.1"]}'],
  ['28.5', '{"bip": "172.30.0.1"}', 'fails-at-start', 'network.bip-invalid', '{"bip": "172.30.0.1/24"}'],
  [
    '28.5',
    '{"bip": "172.30.0.1/24", "fixed-cidr": "10.0.0.0/24"}',
    'fails-at-start',
    'network.fixed-cidr',
    '{"bip": "172.30.0.1/24", "fixed-cidr": "172.30.0.128/25"}',
  ],
  [
    '28.5',
    '{"default-address-pools": [{"base": "10.8.0.0/16", "size": 8}]}',
    'fails-at-start',
    'network.address-pools',
    '{"default-address-pools": [{"base": "10.8.0.0/16", "size": 24}]}',
  ],
  ['26.1', '{"ipv6": true}', 'fails-at-start', 'network.ipv6-pool', '{"ipv6": true, "fixed-cidr-v6": "fd00:80::/64"}'],
  ['28.5', '{"default-runtime": "kata"}', 'fails-at-start', 'runtime.undefined', '{}'],
  ['28.5', '{"mtu": 1400, "mtu": 1450}', 'ignored', 'daemon-json.duplicate-key', '{"mtu": 1450}'],
  ['28.5', '{"net": {"mtu": 1400}}', 'ignored', 'daemon-json.ignored-key', '{\n  "mtu": 1400\n}'],
  [
    '28.5',
    '{"proxies": {"httpProxy": "http://p.example"}}',
    'rejected',
    'daemon-json.unknown-key',
    '{"proxies": {"http-proxy": "http://p.example"}}',
  ],
  [
    '28.5',
    '{"http-proxy": "http://p.example", "mtu": 1}',
    'ignored',
    'daemon-json.ignored-key',
    '{"mtu": 1, "proxies": { "http-proxy": "http://p.example" }}',
  ],
  ['28.5', '{"buildkit": true}', 'rejected', 'daemon-json.unknown-key', '{\n  "features": {\n    "buildkit": true\n  }\n}'],
  ['28.5', '{"icc": null}', 'risky', 'daemon-json.bad-value', '{}'],
  ['28.5', '{"debug": true}', 'risky', 'daemon-json.debug-left-on', '{}'],
  ['28.5', '{"hosts": ["tcp://0.0.0.0:2375", "fd://"]}', 'risky', 'listen.insecure-tcp', '{"hosts": ["fd://"]}'],
  ['28.5', '{"tlsverify": true}', 'rejected', 'tls.file-missing', '{}'],
  ['20.10', '', 'rejected', 'daemon-json.syntax', '{}\n'],
  ['20.10', '\ufeff{}', 'rejected', 'daemon-json.encoding', '{}'],
  ['20.10', '{}\n{}', 'ignored', 'daemon-json.syntax', '{}'],
];

describe('one fault, its cause and the edit that mends it', () => {
  test.each(CASES)('%s %s', (version, text, kind, cause, after) => {
    const problems = validate(text, { engine: engine(version) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, cause });
    expect(problems[0]!.suggestion?.after).toBe(after);
    expect(validate(after!, { engine: engine(version) }).map((p) => p.code)).not.toContain(problems[0]!.code);
  });
});

test.each([
  '',
  '{}',
  'null',
  '{"live-restore": true, "log-driver": "journald", "log-opts": {"tag": "{{.Name}}"}}',
  '{"registry-mirrors": ["http://m.example:5000"], "insecure-registries": ["127.0.0.1:5000"]}',
  '{"hosts": ["fd://", "unix:///run/x.sock"], "storage-driver": "btrfs"}',
  '{"features": {"containerd-snapshotter": true}, "builder": {"gc": {"enabled": true}}}',
])('healthy: %s', (text) => {
  for (const version of ['23.0', '26.1', '28.5', '29.7']) expect(validate(text, { engine: engine(version) })).toEqual([]);
});

test.each([
  ['{"label": 1e400, "mtu": 1400}', '{"mtu": 1400}'],
  ['{"features": {"x": true}, "features": {"y": 2e999}}', '{"features": {"x": true}, "features": {}}'],
  ['{"mtu": 1400, "maintainer": [1, -1e309]}', '{"mtu": 1400}'],
])('a number that no float64 holds stops dockerd wherever it stands: %s', (text, after) => {
  for (const version of ['20.10', '26.1', '28.5']) {
    expect(validate(text, { engine: engine(version) }).some((p) => p.kind === 'rejected')).toBe(true);
    expect(mend(text, { engine: engine(version) })?.text).toBe(after);
  }
});

test('a later null leaves the earlier value, and the name of a flag passes only where the engine has that flag', () => {
  const codes = (text: string, version: string) =>
    validate(text, { engine: engine(version) })
      .filter((p) => p.kind === 'rejected')
      .map((p) => p.code);
  expect(codes('{"mtu": -5, "mtu": null}', '28.5')).toHaveLength(1);
  expect(mend('{"mtu": -5, "mtu": null}', { engine: engine('28.5') })).toBeDefined();
  expect(codes('{"log-opts": {"max-size": "1"}, "log-opts": null}', '28.5')).toEqual([]);
  expect(codes('{"tls": true, "tls": null}', '28.5')).toEqual([]);
  expect(codes('{"proxies": null, "proxies": {}}', '28.5')).toEqual([]);
  expect(codes('{"proxies": {}, "proxies": null}', '28.5')).toEqual(['wrong-type']);
  // in an object that is only opened it counts as set
  expect(codes('{"x": {"tlsverify": false}}', '28.5')).toEqual(['tls-without-certificate']);
  expect(mend('{"x": {"tlsverify": false}}', { engine: engine('28.5') })).toBeDefined();
  expect(codes('{"x": {"tls": true}}', '28.5')).toEqual([]);
  expect(codes('{"feature": "x"}', '28.5')).toEqual([]);
  expect(codes('{"feature": "x"}', '26.1')).toEqual(['unknown-key']);
});

test('all problems at once, each at its place', () => {
  const problems = validate('{\n  "Mtu": 1400,\n  "dns": "192.0.2.1",\n  "bip": "x"\n}\n', { engine: engine('28.5') });
  expect(problems.map((p) => [p.code, p.line, p.column, p.length])).toEqual([
    ['unknown-key', 2, 3, 5],
    ['wrong-type', 3, 10, 11],
    ['bip-invalid', 4, 10, 3],
  ]);
});

test('a flag and a key conflict by presence', () => {
  const flags = parseFlags(['-H', 'fd://', '--add-runtime', 'a=/a']);
  expect(validate('{"hosts": ["fd://"], "runtimes": {"b": {"path": "/b"}}}', { flags })).toMatchObject([
    { cause: 'flags.conflict', key: 'hosts', suggestion: { id: 'drop-the-key' } },
  ]);
});

test('any object is survived, each title fits, each edit gives JSON', () => {
  const key = fc.constantFrom(...options().map((o) => o.key), 'host', 'constructor', '__proto__');
  const value = fc.oneof(fc.constantFrom('a', '192.0.2.1', '10.0.0.0/8', 'tcp://x:1', '', 0, -1, true, null), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, value), { maxLength: 5 }),
      fc.constantFrom(undefined, engine('20.10'), engine('26.1'), engine('29.7')),
      (members, version) => {
        const text = `{${members.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(', ')}}`;
        for (const problem of validate(text, { engine: version })) {
          expect([...problem.title].length).toBeLessThanOrEqual(72);
          expect(problem.offset + problem.length).toBeLessThanOrEqual(text.length);
          if (problem.suggestion) JSON.parse(problem.suggestion.after);
        }
      },
    ),
    { numRuns: 300 },
  );
});
