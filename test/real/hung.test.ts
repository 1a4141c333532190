import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const tool = `${process.execPath} ${join(import.meta.dirname, '../../dist/main.js')}`;
const host = join(import.meta.dirname, 'host.sh');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-hung-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function onHost(script: string): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(host, [`T=${JSON.stringify(tool)}; W=${work}; ${script}`], {
    encoding: 'utf8',
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  return { status, out: stdout + (status === 0 ? '' : stderr) };
}

// A FUSE file system whose server never answers is to every system call what a stale NFS server is.
const dead = (folder: string) => `
  exec 9<>/dev/fuse
  mkdir -p ${folder}
  mount -i -t fuse -o fd=9,rootmode=40000,user_id=0,group_id=0,allow_other dead ${folder}`;

test('a data-root on a file system that never answers: the rest is looked at, the bundle comes', () => {
  const { status, out } = onHost(`
    ${dead('/var/lib/docker')}
    from=$(date +%s)
    $T --collect -o $W/dead.zip --format json --timeout 30s || [ $? = 3 ]
    to=$(date +%s); [ $((to - from)) -lt 45 ] || { echo "took $((to - from)) s"; exit 9; }
    sleep 1
    left=$(ps -e -o pid=,args= | grep -E 'looker|find|du ' | grep -v grep) || true
    [ -z "$left" ] || { echo "left behind: $left"; exit 8; }
    unzip -p $W/dead.zip '*/manifest.json' >$W/dead.json
  `);
  expect(status, out).toBe(0);
  const asks: { collector: string; key: string; status: string }[] = JSON.parse(readFileSync(join(work, 'dead.json'), 'utf8')).asks;
  const of = (status: string) => asks.filter((a) => a.status === status).map((a) => `${a.collector}/${a.key}`);
  expect(of('timeout')).toEqual(expect.arrayContaining(['disk/statfs-data-root', 'state/entries']));
  // what does not lie there was answered
  expect(of('ok')).toEqual(
    expect.arrayContaining(['disk/statfs-root', 'disk/mounts', 'kernel/uname', 'system/meminfo', 'system/os-release']),
  );
  expect(of('timeout').filter((name) => /^(kernel|system|config|accounts|caller)\//.test(name))).toEqual([]);
});
