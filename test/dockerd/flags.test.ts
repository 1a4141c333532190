import { expect, test } from 'vitest';
import { parseFlags } from '../../src/dockerd/flags.ts';

const given = (...argv: string[]) => parseFlags(argv).given.map(({ key, value }) => [key, value]);

test.each([
  [['-H', 'fd://'], [['hosts', 'fd://']]],
  [['-Hfd://'], [['hosts', 'fd://']]],
  [['-H=fd://'], [['hosts', 'fd://']]],
  [
    ['--host=fd://', '--host', 'unix:///x'],
    [
      ['hosts', 'fd://'],
      ['hosts', 'unix:///x'],
    ],
  ],
  [
    ['-D', '-l', 'warn'],
    [
      ['debug', true],
      ['log-level', 'warn'],
    ],
  ],
  [
    ['-DH', 'fd://'],
    [
      ['debug', true],
      ['hosts', 'fd://'],
    ],
  ],
  [
    ['--debug=false', '--icc'],
    [
      ['debug', 'false'],
      ['icc', true],
    ],
  ],
  [
    ['-G', 'ops', '-s', 'vfs', '-b', 'br0', '-p', '/run/d.pid'],
    [
      ['group', 'ops'],
      ['storage-driver', 'vfs'],
      ['bridge', 'br0'],
      ['pidfile', '/run/d.pid'],
    ],
  ],
  [['--add-runtime', 'a=/b'], [['runtimes', 'a=/b']]],
  [['--log-opt', 'max-size=1m'], [['log-opts', 'max-size=1m']]],
])('%j', (argv, expected) => expect(given(...argv)).toEqual(expected));

test('a switch takes no word behind it', () => {
  expect(parseFlags(['--debug', 'true'])).toMatchObject({ given: [{ key: 'debug', value: true }], positional: ['true'] });
});

test('what is not there, no longer there, or without its value', () => {
  expect(parseFlags(['--registry-mirrors=https://m.example'])).toMatchObject({
    unknown: [{ flag: '--registry-mirrors', index: 0, nearest: '--registry-mirror' }],
  });
  expect(parseFlags(['-D', '-g', '/x'], [28, 0, 0])).toMatchObject({
    removed: [{ flag: '-g', index: 1, removedIn: '23.0', successor: 'data-root' }],
    positional: [],
  });
  expect(parseFlags(['-g', '/x'], [20, 10, 0]).given).toMatchObject([{ key: 'graph', value: '/x' }]);
  expect(parseFlags(['--mtu']).incomplete).toEqual([{ flag: '--mtu', index: 0 }]);
  expect(parseFlags(['--firewall-backend=nftables'], [28, 0, 0]).unknown).toHaveLength(1);
});
