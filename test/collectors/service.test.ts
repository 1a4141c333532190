import { expect, test } from 'vitest';
import { environmentPaths, readEnvironmentFile, readProcesses, service, unitEnvironment } from '../../collectors/service.ts';
import { toAnswers } from '../../src/core/answers.ts';
import { splitCat, unitSettings } from '../../src/dockerd/unit-file.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Safe } from '../../src/model/safe.ts';

const ok = (text: string): Answer => ({ status: 'ok', text: text as Safe });
const cat =
  '# /lib/systemd/system/docker.service\n[Service]\nEnvironment="A=1" B=2\nEnvironmentFile=-/etc/default/docker\nExecStart=/usr/sbin/dockerd -H fd:// $DOCKER_OPTS\n';

test('the command line holds what the environment file adds', () => {
  const answers = new Map([
    ['show-docker', ok('LoadState=loaded\nActiveState=failed\nSubState=failed\nResult=exit-code\nNeedDaemonReload=no\nMainPID=0\n')],
    ['cat-docker', ok(cat)],
    ['environment-0', ok('# flags\nDOCKER_OPTS="--debug --mtu 1400"\n')],
  ]);
  const facts = service.read(toAnswers(answers), undefined as never);
  expect(facts.exec).toEqual(['/usr/sbin/dockerd', '-H', 'fd://', '--debug', '--mtu', '1400']);
  expect(facts.units.docker).toMatchObject({ load: 'loaded', active: 'failed', result: 'exit-code', needsReload: false });
  expect(facts.systemd).toBe(true);
});

test('without systemd nothing is made up', () => {
  const facts = service.read(toAnswers(new Map()), undefined as never);
  expect(facts.systemd).toBe(false);
  expect(facts.exec).toEqual([]);
  expect(facts.processes).toEqual([]);
});

test('variables of the unit and of its files', () => {
  const settings = unitSettings(splitCat(cat));
  expect(environmentPaths(settings)).toEqual([{ path: '/etc/default/docker', optional: true }]);
  expect([...unitEnvironment(settings, [{ path: 'x', optional: true, text: 'B=3\n' }])]).toEqual([
    ['A', '1'],
    ['B', '3'],
  ]);
  expect([...readEnvironmentFile("A='x y'\n# B=1\nbad line\nC=\n")]).toEqual([
    ['A', 'x y'],
    ['C', ''],
  ]);
});

test('processes as ps prints them', () => {
  expect(
    readProcesses('    71       1 root     Ssl     4210 /usr/sbin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock\n'),
  ).toEqual([
    expect.objectContaining({
      pid: 71,
      ppid: 1,
      user: 'root',
      state: 'Ssl',
      seconds: 4210,
      argv: ['/usr/sbin/dockerd', '-H', 'fd://', '--containerd=/run/containerd/containerd.sock'],
    }),
  ]);
});
