import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const tool = `${process.execPath} ${join(import.meta.dirname, '../../dist/main.js')}`;
const host = join(import.meta.dirname, 'host.sh');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-faults-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs a script as root on a host of its own. `$T` is the tool, `$W` a folder that stays. */
function onHost(script: string, timeout = 170_000): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(host, [`T=${JSON.stringify(tool)}; W=${work}; ${script}`], {
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
  });
  return { status, out: stdout + stderr };
}

const few = '--collect --only kernel';

describe('the place of the bundle', () => {
  test.each([
    ['a full disk', 'mount -t tmpfs -o size=64k tmpfs $D; head -c 60k /dev/zero >$D/filler || true', 'ENOSPC'],
    ['no inode left', 'mount -t tmpfs -o nr_inodes=2 tmpfs $D; touch $D/last', 'ENOSPC'],
    ['a file system that is read-only', 'mount -t tmpfs tmpfs $D; mount -o remount,ro $D', 'EROFS'],
  ])('%s: the diagnosis is printed, the bundle lies in /run, nothing half is left', (_, make, code) => {
    const { status, out } = onHost(`
      D=/tmp/place-$$; mkdir -p $D; ${make}
      ls -lAn $D >$W/before
      $T ${few} -o $D/out.zip >$W/stdout 2>$W/stderr && exit 9; [ $? = 1 ] || exit 8
      ls -lAn $D | diff - $W/before || exit 7
      cat $W/stdout $W/stderr
      $T verify /run/out.zip || exit 6
      [ "$(stat -c %a /run/out.zip)" = 600 ] || exit 5
      umount $D; rmdir $D
    `);
    expect(status, out).toBe(0);
    expect(out).toContain(code);
    expect(out).toContain('It was written to /run/out.zip instead');
    expect(out).toMatch(/Found:|Nothing was found/);
  });

  test('the folder for temporary files is full, and so is every other place: a pipe still takes it', () => {
    const { status, out } = onHost(`
      for folder in /tmp-full /dev/shm /run; do mkdir -p $folder; mount -t tmpfs -o size=4k,nr_inodes=1 tmpfs $folder; done
      TMPDIR=/tmp-full $T ${few} -o /tmp-full/out.zip >$W/stdout 2>$W/stderr && exit 9
      cat $W/stdout $W/stderr
      TMPDIR=/tmp-full $T ${few} -o - >$W/piped.zip || exit 8
      $T verify $W/piped.zip
      umount /tmp-full; rmdir /tmp-full
    `);
    expect(status, out).toBe(0);
    expect(out).toContain('/dev/shm: no space is left there (ENOSPC)');
    expect(out).toMatch(/Found:|Nothing was found/);
  });
});

describe('the host', () => {
  test('a stopped dockerd: called hung, the whole run in less than 15 s of the looks', () => {
    const { status, out } = onHost(`
      start; kill -STOP $daemon
      $T --collect -o $W/stopped.zip --format json --timeout 15s >$W/stopped.json
      unzip -p $W/stopped.zip '*/manifest.json' >$W/stopped-manifest.json
      kill -CONT $daemon
    `);
    expect(status, out).toBe(0);
    const findings = JSON.parse(readFileSync(join(work, 'stopped.json'), 'utf8'));
    expect(findings.causes[0]?.cause).toBe('daemon.hung');
    const asks: { ms: number; collector: string }[] = JSON.parse(readFileSync(join(work, 'stopped-manifest.json'), 'utf8')).asks;
    expect(Math.max(...asks.map((a) => a.ms))).toBeLessThan(14_000);
  });

  test('a stopped containerd: named, and the bundle comes', () => {
    const { status, out } = onHost(`
      start; kill -STOP $(pgrep -x containerd)
      $T --collect -o $W/containerd.zip --format json --timeout 15s >$W/containerd.json
      $T verify $W/containerd.zip
    `);
    expect(status, out).toBe(0);
    const findings = JSON.parse(readFileSync(join(work, 'containerd.json'), 'utf8'));
    expect(findings.causes[0]?.cause).toMatch(/^containerd\./);
  });

  test.each([
    ['few processes', 'ulimit -u 40;'],
    ['few open files', 'ulimit -n 40;'],
    ['files of 1 MB at most', 'ulimit -f 1024;'],
    ['2,000 mounts', 'mkdir -p /run/m; for i in $(seq 2000); do mount -t tmpfs -o size=4k tmpfs /run/m; done;'],
    ['no processes of others to be seen', 'mount -o remount,hidepid=2 /proc;'],
    ['no /proc', 'umount -l /proc;'],
    ['no /sys', 'umount -R -l /sys;'],
    ['no journal, no syslog', 'rm -rf /run/log; mount -t tmpfs tmpfs /var/log;'],
  ])('with %s the bundle comes, whole', (_, limit) => {
    const { status, out } = onHost(`
      mkdir -p /run/out
      ( ${limit} exec $T --collect -o /run/out/out.zip >/dev/null 2>$W/notes ) || { cat $W/notes; exit 9; }
      cp /run/out/out.zip $W/limited.zip
    `);
    expect(status, out).toBe(0);
    const verified = spawnSync('bash', ['-c', `${tool} verify ${work}/limited.zip`], { encoding: 'utf8' });
    expect(verified.status, verified.stdout + verified.stderr).toBe(0);
    rmSync(join(work, 'limited.zip'));
  });

  test('200 MB of memory for the tool and all that it starts', () => {
    const { status, out } = onHost(`
      mkdir -p /run/cg
      if mount -t cgroup -o memory memory /run/cg 2>/dev/null; then g=/run/cg/triage-$$; mkdir $g; echo 200M >$g/memory.limit_in_bytes
      else g=/sys/fs/cgroup/triage-$$; echo +memory >/sys/fs/cgroup/cgroup.subtree_control; mkdir $g; echo 200M >$g/memory.max; fi
      ( echo $BASHPID >$g/cgroup.procs; exec $T --collect -o /run/out.zip >/dev/null )
      code=$?
      cat $g/memory.max_usage_in_bytes $g/memory.peak 2>/dev/null || true
      sleep 0.5; rmdir $g
      [ $code = 0 ] && $T verify /run/out.zip
    `);
    expect(status, out).toBe(0);
    // the most that was used together, files that were read counted in
    expect(Number(/^\d+$/m.exec(out)?.[0] ?? 0)).toBeLessThan(200 * 1024 * 1024);
  });

  test('programs of busybox only: what they cannot do is lost, the bundle comes', () => {
    const { status, out } = onHost(`
      mkdir -p /run/busy; cp "$(command -v busybox)" /run/busy/; /run/busy/busybox --install -s /run/busy
      for folder in /usr/sbin /usr/bin; do mkdir -p /run/empty$folder; done
      mount --bind /run/busy /usr/bin; mount --bind /run/empty/usr/sbin /usr/sbin
      $T --collect -o /run/busy.zip >/dev/null || exit 9
      $T verify /run/busy.zip
    `);
    expect(status, out).toBe(0);
  });

  test('a user who is nobody, without a home', () => {
    const { status, out } = onHost(`
      mkdir -p /run/nobody; chown 65534:65534 /run/nobody; cd /run/nobody
      setpriv --reuid 65534 --regid 65534 --clear-groups env -i $T --collect -o /run/nobody/out.zip || exit 9
      [ "$(stat -c '%a %u' out.zip)" = '600 65534' ] || exit 8
    `);
    expect(status, out).toBe(0);
  });
});

test('200 runs on one host, a few at a time, none in the way of another', { timeout: 600_000 }, () => {
  // the runs ask little, and each batch waits for its end: two processors are enough
  const { status, out } = onHost(
    `
    mkdir -p /run/crowd; cd /run/crowd
    for batch in $(seq 25); do
      for one in $(seq 8); do $T --collect --only caller >/dev/null 2>>$W/crowd-notes & done
      for job in $(jobs -p); do wait $job || exit 9; done
    done
    ls -A | wc -l
  `,
    580_000,
  );
  expect(status, out).toBe(0);
  expect(out.trim()).toMatch(/^200$/m);
});
