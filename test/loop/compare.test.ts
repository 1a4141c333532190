import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare, type Side } from '../../src/bundle/compare.ts';
import { steady } from '../../src/bundle/steady.ts';
import type { Overview } from '../../src/model/overview.ts';
import { layoutComparison } from '../../src/report/compare.ts';
import { paintPlain } from '../../src/report/plain.ts';
import { casePath } from '../cases.ts';

const blank: Overview = {
  takenAt: '2026-11-24T10:00:00Z',
  timeline: [],
  left: 0,
  space: [],
  containerLogs: [],
  options: [],
  facts: [],
  dockerVersion: '',
  dockerInfo: '',
};
const cause = (code: Side['causes'][number]['code'], title: string, explains: Side['causes'][number]['explains'] = []) => ({
  code,
  title,
  cause: code,
  severity: 'error' as const,
  explains,
});
const side = (over: Partial<Side> & { seen?: Partial<Overview> } = {}): Side => {
  const { seen, ...rest } = over;
  return {
    label: 'x.zip',
    engine: '29.0.0',
    causes: [],
    healthy: [],
    lost: () => ['a look'],
    answers: new Map(),
    ...rest,
    overview: { ...blank, ...seen },
  };
};

describe('findings', () => {
  test('fixed means looked for and not found; what nobody looked for is not called fixed', () => {
    const before = side({ causes: [cause('DT101', 'a'), cause('DT501', 'b'), cause('DT305', 'c')] });
    const after = side({ causes: [cause('DT305', 'c')], healthy: ['DT101'], lost: () => ['a look', 'another'] });
    const found = compare(before, after);
    expect(found.fixed.map((f) => f.code)).toEqual(['DT101']);
    expect(found.notLooked.map((f) => f.code)).toEqual(['DT501']);
    expect(found.unchanged.map((f) => f.code)).toEqual(['DT305']);
    expect(found.new).toEqual([]);
  });

  test('what was seen with the same eyes and is gone, is fixed', () => {
    const before = side({ causes: [cause('DT101', 'a')], lost: () => ['a look', 'another'] });
    expect(compare(before, side()).fixed.map((f) => f.code)).toEqual(['DT101']);
  });

  test('of two of one kind the one that is gone is fixed', () => {
    const before = side({ causes: [cause('DT106', '"a" is unknown'), cause('DT106', '"b" is unknown')] });
    const found = compare(before, side({ causes: [cause('DT106', '"b" is unknown')] }));
    expect(found.fixed.map((f) => f.title)).toEqual(['"a" is unknown']);
    expect(found.unchanged.map((f) => f.title)).toEqual(['"b" is unknown']);
  });

  test('a consequence that becomes a cause, or the other way, is neither new nor fixed', () => {
    const alone = side({ causes: [cause('DT206', 'limit')] });
    const below = side({ causes: [cause('DT101', 'hosts', ['DT206'])] });
    expect(compare(alone, below)).toMatchObject({ fixed: [], new: [{ code: 'DT101' }], unchanged: [{ code: 'DT206' }] });
    expect(compare(below, { ...alone, healthy: ['DT101'] })).toMatchObject({
      fixed: [{ code: 'DT101' }],
      new: [],
      unchanged: [{ code: 'DT206' }],
    });
  });
});

describe('what differs', () => {
  const option = (value: string, where: string) => ({ key: 'debug', value, from: 'file' as const, where });

  test('an option differs by its value or its place, not by its line', () => {
    const of = (value: string, where: string) => side({ seen: { options: [option(value, where)] } });
    expect(compare(of('true', '/a:3'), of('true', '/a:9')).options).toEqual([]);
    expect(compare(of('true', '/a:3'), of('true', '/b:3')).options).toHaveLength(1);
    expect(compare(of('true', '/a:3'), of('false', '/a:3')).options).toHaveLength(1);
  });

  test('a figure differs by more than its tolerance', () => {
    const of = (about: number) => side({ seen: { facts: [{ group: 'Disks', name: '/', value: `${about} %`, about, tolerance: 4 }] } });
    expect(compare(of(50), of(53)).facts).toEqual([]);
    expect(compare(of(50), of(99)).facts).toEqual([{ group: 'Disks', name: '/', before: '50 %', after: '99 %' }]);
  });

  test('what only the daemon can tell is not compared where it is down on one side', () => {
    const up = side({ seen: { facts: [{ group: 'Networks', name: 'bridge', value: 'bridge 172.17.0.0/16', live: true }] } });
    expect(compare(side(), up)).toMatchObject({ facts: [], daemonCompared: false });
    expect(compare(up, up)).toMatchObject({ facts: [], daemonCompared: true });
  });

  test('placeholders of two keys are no difference, and that is said; with one key they are', () => {
    const of = (...words: string[]) => side({ answers: new Map([['config/file', words.join(' ')]]) });
    const two = compare(of('secret-0123456789'), of('secret-abcdef0123'));
    expect(two).toMatchObject({ answers: [], secretsCompared: false });
    expect(paintPlain(layoutComparison(two, false), { width: 80, colour: false })).toContain('--case KEY');
    const one = compare(of('secret-0123456789', 'secret-1111111111'), of('secret-0123456789', 'secret-2222222222'));
    expect(one.secretsCompared).toBe(true);
    expect(one.answers).toHaveLength(1);
  });
});

test('what differs at every look is left out', () => {
  const log = (time: string, pid: number, id: string) =>
    `2026-11-24T${time}Z dockerd[${pid}]: time="2026-11-24T${time}Z" msg="container ${id} took 1.5s"`;
  expect(steady('logs/docker', log('10:00:00.1', 77, 'dcbb1dae78499c5f'))).toBe(
    steady('logs/docker', log('11:22:33', 8, 'aaaa1dae78499c5f')),
  );
  expect(steady('engine/info', '{"b":1,"a":2,"NFd":4,"SystemTime":"x"}')).toBe(steady('engine/info', '{"a":2,"b":1,"NFd":9}'));
  expect(steady('service/show-docker', 'MainPID=4\nActiveState=failed\nNRestarts=2')).toBe(
    steady('service/show-docker', 'MainPID=99\nActiveState=failed\nNRestarts=0'),
  );
  expect(steady('service/show-docker', 'ActiveState=failed')).not.toBe(steady('service/show-docker', 'ActiveState=active'));
  expect(steady('system/uptime', '1')).toBe(steady('system/uptime', '2'));
});

describe('from the command line', () => {
  const main = join(import.meta.dirname, '../../dist/main.js');
  const folder = mkdtempSync(join(tmpdir(), 'docker-triage-compare-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tool = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder });
  const sick = casePath('hosts-conflict');

  test('a bundle and itself: nothing changed', () => {
    const { stdout, status } = tool('compare', sick, sick);
    expect(stdout).toMatch(/0 fixed, 0 new, \d+ unchanged\. Nothing else differs/);
    expect(status).toBe(0);
  });

  test('a daemon that is down says its version as it does when it runs', () => {
    const { sides } = JSON.parse(tool('compare', sick, casePath('healthy-plain'), '--format', 'json').stdout);
    expect(sides.map((side: { engine: string }) => side.engine)).toEqual(['26.1.5+dfsg1', '26.1.5+dfsg1']);
  });

  test('two looks at this machine, one after the other: nothing is told but what did change', () => {
    for (const name of ['a.zip', 'b.zip']) expect(tool('--collect', '-o', name).status).toBe(0);
    const { stdout } = tool('compare', 'a.zip', 'b.zip', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ fixed: [], new: [], options: [], facts: [] });
    expect(JSON.parse(stdout).answers.length).toBeLessThan(5);
  });

  test('a sick host and this one: fixed is told in every format, and a new error can fail a script', () => {
    const json = JSON.parse(tool('compare', sick, 'a.zip', '--format', 'json').stdout);
    expect(json.sides).toHaveLength(2);
    expect(json.facts.length).toBeGreaterThan(3);
    const markdown = tool('compare', sick, 'a.zip', '--format', 'markdown', '--answers').stdout;
    expect(markdown).toContain('```diff');
    expect(markdown.length).toBeLessThanOrEqual(65_536);
    expect(tool('compare', 'a.zip', sick, '--fail-on', 'error').status).toBe(3);
  });
});
