import { expect, test } from 'vitest';
import { runConfig } from '../../src/cli/config.ts';
import type { HostConfig } from '../../src/cli/host-config.ts';
import type { Wiring } from '../../src/cli/session.ts';

const text = `{
  "debug": true,
  "mtu": 1400,
  "mtu": 1450,
  "hosts": ["unix:///run/docker.sock"],
  "icc": null,
  "labels": ["a=b"],
  "data-root": ""
}
`;

const host: HostConfig = {
  path: '/etc/docker/daemon.json',
  explicit: false,
  status: 'ok',
  text,
  engine: [26, 1, 5],
  argv: ['-H', 'fd://', '--log-level=warn'],
  exec: {
    section: 'Service',
    key: 'ExecStart',
    value: '/usr/sbin/dockerd -H fd:// $DOCKER_OPTS',
    path: '/lib/systemd/system/docker.service',
    line: 13,
    rows: 1,
    text: 'ExecStart=/usr/sbin/dockerd -H fd:// $DOCKER_OPTS',
  },
  environmentFiles: [{ path: '/etc/default/docker', text: '# flags\nDOCKER_OPTS="--log-level=warn"\n' }],
  live: { pid: 700, argv: ['/usr/sbin/dockerd', '-H', 'fd://'], seconds: 60 },
  changedSince: true,
  info: { Debug: false, Labels: [], LiveRestoreEnabled: false, DockerRootDir: '/srv/docker', LoggingDriver: 'json-file' },
  named: [],
};

async function run(wanted: { all?: boolean; format: 'text' | 'json' }, on: Partial<HostConfig> = {}) {
  let out = '';
  const wiring = { collectors: [], checks: [], configured: () => ({ ...host, ...on }) } as unknown as Wiring<object>;
  const code = await runConfig(wiring, wanted, { width: 100, colour: false, out: (t) => (out += t), note: () => {} });
  return { code, out };
}

test('each option that was set, and the file and line it comes from', async () => {
  const { code, out } = await run({ format: 'text' });
  expect(code).toBe(0);
  expect(out).toMatch(/^debug +true +\/etc\/docker\/daemon\.json:2$/m);
  expect(out).toMatch(/^mtu +1450 +\/etc\/docker\/daemon\.json:4\n +\^ line 3 of the file is overridden$/m);
  expect(out).toMatch(/^icc +false +\/etc\/docker\/daemon\.json:6$/m);
  expect(out).toMatch(/^log-level +warn +\/etc\/default\/docker:2$/m);
  expect(out).toMatch(/^data-root +\/var\/lib\/docker +default$/m);
  expect(out).toMatch(/also -H in \/lib\/systemd\/system\/docker\.service:13: dockerd refuses to start/);
  expect(out).not.toContain('cgroup-parent');
});

test('what a reload would change, and what waits for a restart', async () => {
  const { out } = await run({ format: 'text' });
  const [, reload = '', restart = '', changed = ''] = out.split(
    /A reload \(SIGHUP\) would change|A restart would change|The file was changed/,
  );
  expect(reload).toContain('debug: false now, true then');
  expect(reload).toContain('labels: [] now, ["a=b"] then');
  expect(restart).toContain('data-root: /srv/docker now, /var/lib/docker then');
  expect(restart.replace(/\s+/g, ' ')).toContain('the unit has --log-level=warn, the running daemon has not');
  expect(changed).toContain('applied by a reload: debug, labels');
  expect(changed).toContain('mtu');
});

test('for programs: every option of the engine', async () => {
  const { options, pending, engine } = JSON.parse((await run({ format: 'json' })).out);
  const of = (key: string) => options.find((o: { key: string }) => o.key === key);
  expect(engine).toBe('26.1.5');
  expect(of('debug')).toMatchObject({ value: true, from: 'file', source: '/etc/docker/daemon.json', line: 2, appliedBy: 'reload' });
  expect(of('hosts')).toMatchObject({ conflict: true });
  expect(of('mtu')).toMatchObject({ value: 1450, shadowed: [3], appliedBy: 'restart' });
  expect(of('ip6tables')).toMatchObject({ value: false, from: 'default' });
  expect(of('bip6')).toBeUndefined();
  expect(pending).toContainEqual({ key: 'debug', now: false, wanted: true, by: 'reload' });
});

test('a machine without file and daemon', async () => {
  const { out } = await run(
    { format: 'text' },
    { text: undefined, status: 'missing', argv: [], exec: undefined, live: undefined, info: undefined, changedSince: undefined },
  );
  expect(out).toBe('Engine 26.1.5, /etc/docker/daemon.json (absent). No dockerd runs.\n\nEvery option has its default.\n');
});
