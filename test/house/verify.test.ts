import { describe, expect, test } from 'vitest';
import type { Fix } from '../../src/model/finding.ts';
import { verifyOf } from '../../src/report/verify.ts';
import { wire } from '../../src/wire.ts';
import { caseNames, diagnoseCase } from '../cases.ts';

const { targetLine } = wire({ version: '0', templates: new URL('../../templates/', import.meta.url), self: '' });

/** What a way to see may run: each of these only looks. */
const looks =
  /^(?:sudo )?(?:docker (?:info|version|network ls)|dockerd --validate --config-file=\S+|docker-triage|ss -ltnp|df -[hi] \S+|stat (?:-L )?-c (?:'[^']+'|\S+) \S+|sysctl -n \S+|id -nG \S+|getent hosts \S+|journalctl -u \S+ -n \d+|timedatectl|\/\S+ --version)$/;

describe.each(caseNames)('%s', (name) => {
  test('every fix says how to see that it worked, in one clause with a command that only looks', async () => {
    const { causes, evidence } = await diagnoseCase(name);
    for (const { finding, consequences } of causes)
      for (const { code, fixes } of [finding, ...consequences])
        for (const fix of fixes) {
          const clause = verifyOf(fix, code, targetLine(evidence));
          const [command = '', ...others] = [...clause.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
          expect(command, `${code} ${fix.id}: ${clause}`).toMatch(looks);
          for (const other of others.filter((o) => /^(?:sudo|docker) /.test(o))) expect(other, clause).toMatch(looks);
          expect(clause, `${code} ${fix.id}`).not.toMatch(/[.\n]$/);
          expect(clause.length).toBeLessThan(200);
        }
  });
});

const target = {
  kind: 'rootful',
  unit: 'docker.service',
  configFile: '/etc/docker/daemon.json',
  dataRoot: '/var/lib/docker',
  socket: '/run/docker.sock',
  endpoint: 'unix:///run/docker.sock',
  engine: '26.1.5',
  state: 'down',
};
const edit = (after: string | null, path = target.configFile) => ({ edit: { path, before: '{', after } });
const restart = { run: ['systemctl', 'restart', 'docker.service'] } as const;
const fix = (steps: Fix['steps'], more: Partial<Fix> = {}): Fix => ({ id: 'a', title: 'a', risk: 'none', steps, ...more });

test.each<[string, Fix, Partial<typeof target>, string]>([
  [
    'an edit of daemon.json is tried before the restart',
    fix([edit('{}'), restart]),
    {},
    '`sudo dockerd --validate --config-file=/etc/docker/daemon.json` says `configuration OK`, and after the restart `sudo docker info` answers',
  ],
  ['an engine that cannot try it', fix([edit('{}'), restart]), { engine: '20.10.24' }, '`sudo docker info` answers'],
  ['a file with which a try would make a user', fix([edit('{"userns-remap":"default"}'), restart]), {}, '`sudo docker info` answers'],
  ['a file that goes', fix([edit(null), restart]), {}, '`sudo docker info` answers'],
  ['a rootless daemon', fix([restart]), { kind: 'rootless' }, '`docker info` answers'],
  ['the socket unit too', fix([{ run: ['systemctl', 'start', 'docker.socket', 'docker.service'] }]), {}, '`sudo docker info` answers'],
  ['a kernel setting', fix([{ run: ['sysctl', '-w', 'net.ipv4.ip_forward=1'] }]), {}, '`sysctl -n net.ipv4.ip_forward` says `1`'],
  ['rights of a file', fix([{ run: ['chmod', '0600', '/a b'] }]), {}, "`stat -c %a '/a b'` says `600`"],
  ['a group', fix([{ run: ['usermod', '-aG', 'docker', 'dev'] }]), {}, 'after the next login `id -nG dev` names `docker`'],
  ['a file of the client', fix([edit('{}', '/home/dev/.docker/config.json')]), {}, 'in a new login `docker version` shows a server'],
  ['its own words', fix([restart], { verify: '`df -h /` shows room' }), {}, '`df -h /` shows room'],
  ['nothing to see', fix([{ run: ['mv', '/a', '/b'] }]), {}, '`sudo docker-triage` no longer finds DT101'],
])('%s', (_, one, more, clause) => {
  expect(verifyOf(one, 'DT101', { ...target, ...more })).toBe(clause);
});
