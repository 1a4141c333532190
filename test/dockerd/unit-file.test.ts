import { expect, test } from 'vitest';
import { effective, expandExec, splitCat, splitExec, unitSettings } from '../../src/dockerd/unit-file.ts';

const output = `# /usr/lib/systemd/system/docker.service
[Unit]
Description=Docker Application Container Engine
After=network-online.target docker.socket firewalld.service \\
  containerd.service time-set.target

[Service]
Type=notify
# a comment
EnvironmentFile=-/etc/default/docker
ExecStart=/usr/sbin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock $DOCKER_OPTS

# /etc/systemd/system/docker.service.d/override.conf
[Service]
ExecStart=
ExecStart=/usr/sbin/dockerd --debug
`;

test('systemctl cat falls into files, and settings keep their file and line', () => {
  const files = splitCat(output);
  expect(files.map((f) => f.path)).toEqual([
    '/usr/lib/systemd/system/docker.service',
    '/etc/systemd/system/docker.service.d/override.conf',
  ]);
  expect(files[1]?.text).toBe('[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd --debug\n');
  const settings = unitSettings(files);
  expect(settings.find((s) => s.key === 'After')?.value).toBe(
    'network-online.target docker.socket firewalld.service  containerd.service time-set.target',
  );
  expect(effective(settings, 'Service', 'ExecStart').map(({ value, path, line }) => [value, path, line])).toEqual([
    ['/usr/sbin/dockerd --debug', '/etc/systemd/system/docker.service.d/override.conf', 3],
  ]);
});

test('without the empty assignment both command lines hold', () => {
  expect(effective(unitSettings(splitCat(output.replace('ExecStart=\n', ''))), 'Service', 'ExecStart')).toHaveLength(2);
});

test.each([
  ['-/usr/bin/dockerd -H fd://', ['/usr/bin/dockerd', '-H', 'fd://']],
  [`dockerd --label "a b=c" --label 'd=e' --x=""`, ['dockerd', '--label', 'a b=c', '--label', 'd=e', '--x=']],
  ['dockerd "" x\\ y', ['dockerd', '', 'x y']],
  ['   ', []],
])('%s is split as systemd splits it', (line, words) => {
  expect(splitExec(line)).toEqual(words);
});

test('a variable that stands alone is split into words, one inside a word is not', () => {
  const environment = new Map([
    ['OPTS', '--debug  --log-level=warn'],
    ['A', 'x y'],
  ]);
  expect(expandExec(['dockerd', '$OPTS', '--x=${A}', '$NONE'], environment)).toEqual(['dockerd', '--debug', '--log-level=warn', '--x=x y']);
});
