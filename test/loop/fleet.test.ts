import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fleetOf, type hostOf, layoutFleet } from '../../src/report/fleet.ts';
import { paintFleetHtml } from '../../src/report/html/fleet.ts';
import { paintPlain } from '../../src/report/plain.ts';
import { casePath } from '../cases.ts';
import { evil } from './evil-report.ts';

type Host = ReturnType<typeof hostOf>;
const host = (label: string, engine: string, codes: string[] = [], traits: Record<string, string> = {}): Host => ({
  label,
  takenAt: '2026-11-24T10:00:00Z',
  engine,
  state: 'up',
  causes: codes.map((code) => ({ code, severity: 'error', title: code })),
  traits: new Map(Object.entries(traits)),
  names: new Map(codes.map((code) => [code, `name of ${code}`])),
});
const plain = (hosts: Host[]) => paintPlain(layoutFleet(fleetOf(hosts, [])), { width: 100, colour: false });

describe('many hosts', () => {
  const usual = { 'storage driver': 'overlay2', release: '6.1.0' };
  const hosts = [
    ...Array.from({ length: 8 }, (_, i) => host(`h${i}`, i < 7 ? '29.0.1' : '29.0.1+dfsg1', i < 3 ? ['DT501'] : [], usual)),
    host('late', '20.10.24', ['DT501', 'DT101'], { ...usual, 'option debug': 'true' }),
    host('odd', '29.0.1', [], { ...usual, 'storage driver': 'vfs' }),
  ];

  test('causes by how many have them, the rare ones apart', () => {
    const fleet = fleetOf(hosts, []);
    expect(fleet.causes.map((c) => [c.code, c.hosts.length])).toEqual([
      ['DT501', 4],
      ['DT101', 1],
    ]);
    expect(plain(hosts)).toMatch(
      /more than one host\n {2}- error DT501 name of DT501: 4 of 10: h0, h1, h2, late\n\nCauses of one host only\n {2}- error DT101/,
    );
  });

  test('versions, whatever a distribution adds to them', () => {
    expect(fleetOf(hosts, []).engines.map((e) => [e.version, e.hosts.length])).toEqual([
      ['29.0.1', 9],
      ['20.10.24', 1],
    ]);
  });

  test('the odd one out is named with what the others have', () => {
    expect(fleetOf(hosts, []).oddOnesOut).toEqual([
      { name: 'option debug', usual: '(default)', odd: [{ value: 'true', hosts: ['late'] }] },
      { name: 'storage driver', usual: 'overlay2', odd: [{ value: 'vfs', hosts: ['odd'] }] },
    ]);
  });

  test('where half have one and half the other, nobody is odd; of what is not known, nothing is said', () => {
    const half = Array.from({ length: 6 }, (_, i) =>
      host(`h${i}`, '29', [], { release: i % 2 ? 'a' : 'b', ...(i === 0 ? { os: 'x' } : {}) }),
    );
    expect(fleetOf(half, []).oddOnesOut).toEqual([]);
  });

  test('names and texts of hosts are no markup', () => {
    const html = paintFleetHtml(
      fleetOf([host(evil, evil, [evil], { [evil]: evil }), host('b', '1'), host('c', '1')], [{ label: evil, why: evil }]),
    );
    expect(html.split('<body>')[1]?.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<base|<a href="javascript/);
  });
});

describe('from the command line', () => {
  const main = join(import.meta.dirname, '../../dist/main.js');
  const folder = mkdtempSync(join(tmpdir(), 'docker-triage-fleet-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tool = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 1e8 });
  const names = Array.from({ length: 12 }, (_, i) => `host-${i}`);
  for (const name of names) symlinkSync(casePath('hosts-conflict'), join(folder, name));

  test('one table, in every format; what cannot be read is told and fails the run', () => {
    const { stdout, status } = tool(...names, '--format', 'json');
    expect(status).toBe(3);
    expect(JSON.parse(stdout).causes[0]).toMatchObject({ code: 'DT101', hosts: names });
    writeFileSync(join(folder, 'bad.zip'), 'no zip');
    const bad = tool('host-0', 'bad.zip', 'host-1');
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('bad.zip: it is not a zip');
    expect(bad.stdout).toContain('DT101 flag-conflict: 2 of 2');
    expect(tool('host-0', 'host-1', '--format', 'html').stdout).toContain('2 of 2 have an error');
    expect(tool('host-0', 'host-1', '--format', 'sarif').status).toBe(2);
  });
});
