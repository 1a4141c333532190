import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../dist/main.js');
const host = join(import.meta.dirname, 'host.sh');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-loop-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
chmodSync(work, 0o777);

/** On the laptop of the support engineer: no daemon, no root needed. */
const laptop = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: work });
const ageTool = (...args: string[]) => execFileSync('age', args, { cwd: work, maxBuffer: 1e8 });

test('what age encrypts this opens, and what this encrypts age opens', () => {
  execFileSync('age-keygen', ['-o', 'interop.txt'], { cwd: work, stdio: 'ignore' });
  const key = /age1\S+/.exec(readFileSync(join(work, 'interop.txt'), 'utf8'))?.[0] ?? '';
  expect(laptop('--collect', '--only', 'kernel', '-o', 'plain.zip').status).toBe(0);
  expect(laptop('--collect', '--only', 'kernel', '--encrypt-to', key, '-o', 'ours.age').status).toBe(0);
  expect(ageTool('-d', '-i', 'interop.txt', 'ours.age').subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  for (const armour of [[], ['-a']]) {
    ageTool(...armour, '-r', key, '-o', 'theirs.age', 'plain.zip');
    expect(laptop('verify', 'theirs.age', '--identity', 'interop.txt').status).toBe(0);
    rmSync(join(work, 'theirs.age'));
  }
});

test('the whole loop: asked, collected by three users, encrypted, opened, understood, mended, compared', () => {
  // the engineer: keys and a request
  expect(laptop('request', 'key', '-o', 'support.pem').status).toBe(0);
  const trust = /ed25519:\S+/.exec(laptop('request', 'key', '-o', 'other.pem').stderr)?.[0] ?? '';
  execFileSync('age-keygen', ['-o', 'identity.txt'], { cwd: work, stdio: 'ignore' });
  const key = /age1\S+/.exec(readFileSync(join(work, 'identity.txt'), 'utf8'))?.[0] ?? '';
  const asked = laptop(
    ...['request', 'new', '--case', 'CASE-1', '--name', 'Support', '--why', 'dockerd does not start', '--key', 'other.pem'],
    ...['--encrypt-to', key, '--question', 'Since when?', '--pattern', 'level=*', '-o', 'request.yaml'],
  );
  expect(asked.status, asked.stderr).toBe(0);

  // the user's host: a daemon that does not start
  mkdirSync(join(work, 'out'));
  chmodSync(join(work, 'out'), 0o777);
  const script = `
    T="${process.execPath} ${main}"; cd ${work}/out
    printf '{\\n  "debug": false,\\n  "labels": ["a=b"],\\n}\\n' >/etc/docker/daemon.json
    if start; then echo 'dockerd took the broken file'; exit 9; fi
    $T --request ${work}/request.yaml --trust ${trust} --yes --answer q1=today -o root.age || exit 21
    setpriv --reuid=65534 --regid=65534 --groups=65533 $T --request ${work}/request.yaml --yes -o group.age || exit 22
    setpriv --reuid=65534 --regid=65534 --clear-groups $T --request ${work}/request.yaml --yes -o nobody.age || exit 23
    $T patch 2>/dev/null >fix.patch
    patch -s -p1 -d / <fix.patch || exit 24
    start || exit 25
    $T --request ${work}/request.yaml --trust ${trust} --yes -o mended.age || exit 26
  `;
  const done = spawnSync(host, [script], { encoding: 'utf8', timeout: 170_000 });
  expect(done.status, done.stdout + done.stderr).toBe(0);

  // the engineer: opens with the age program and with this, verifies, reads, compares
  for (const name of ['root', 'group', 'nobody', 'mended']) {
    writeFileSync(join(work, `${name}.zip`), ageTool('-d', '-i', 'identity.txt', `out/${name}.age`));
    const checked = laptop('verify', `out/${name}.age`, '--identity', 'identity.txt');
    expect(checked.status, checked.stdout).toBe(0);
    expect(laptop('verify', `${name}.zip`).status).toBe(0);
  }
  const causes = (file: string) => JSON.parse(laptop(file, '--format', 'json').stdout).causes.map((c: { cause: string }) => c.cause);
  for (const name of ['root', 'group', 'nobody']) expect(causes(`${name}.zip`), name).toContain('daemon-json.syntax');
  expect(causes('mended.zip')).not.toContain('daemon-json.syntax');
  const compared = laptop('compare', 'root.zip', 'mended.zip').stdout;
  expect(compared).toMatch(/1 fixed, 0 new/);
  expect(compared).toMatch(/Fixed\n {2}- error DT102/);
  const fleet = laptop('root.zip', 'nobody.zip', 'mended.zip').stdout;
  expect(fleet).toMatch(/error DT102 json-syntax: 2 of 3/);
});
