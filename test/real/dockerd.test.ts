import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolArgv } from '../tool.ts';

const tool = toolArgv.join(' ');
const host = join(import.meta.dirname, 'host.sh');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-real-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs a script as root on a host of its own, with dockerd at hand: `start` starts it and waits for an answer. */
function onHost(script: string): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(host, [`T=${JSON.stringify(tool)}; W=${work}; ${script}`], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, out: stdout + (status === 0 ? '' : stderr) };
}

beforeAll(() => {
  if (process.getuid?.() !== 0) throw new Error('the tests with a real dockerd need root');
  try {
    execFileSync('dockerd', ['--version']);
  } catch {
    throw new Error('the tests with a real dockerd need dockerd: .ci/packages installs it');
  }
});

const causesOf = (out: string): string[] => JSON.parse(out.slice(out.indexOf('{'))).causes.map((c: { cause: string }) => c.cause);

test('a healthy daemon has no error', () => {
  const { status, out } = onHost('start && $T --format json');
  expect(status, out).toBe(0);
  expect(JSON.parse(out).target.state).toBe('up');
  expect(JSON.parse(out).causes.filter((c: { severity: string }) => c.severity === 'error')).toEqual([]);
});

// each file stops a real dockerd; the tool names the cause, and its own patch, applied by patch(1), lets the same dockerd start
describe.each([
  ['daemon-json.syntax', '{\n  "debug": false,\n  "labels": ["a=b"],\n}\n'],
  ['daemon-json.syntax', '{\n  // small logs\n  "log-opts": { "max-size": "10m" }\n}\n'],
  ['daemon-json.syntax', '{\n  "debug": false\n  "labels": ["a=b"]\n}\n'],
  ['daemon-json.unknown-key', '{\n\t"insecure_registries": ["registry.example:5000"]\n}\n'],
  ['daemon-json.wrong-type', '{ "dns": "192.0.2.1" }\n'],
  ['daemon-json.wrong-type', '{ "log-opts": { "max-file": 3 } }\n'],
  ['daemon-json.bad-value', '{ "log-level": "verbose" }\n'],
  ['daemon-json.bad-value', '{ "labels": ["production"] }\n'],
])('%s', (cause, file) => {
  test(`${JSON.stringify(file)}`, () => {
    const { status, out } = onHost(`
      printf '%s' ${JSON.stringify(file).replaceAll('\\n', '\n').replaceAll('\\t', '\t').replace(/^"|"$/g, "'").replaceAll('\\"', '"')} >/etc/docker/daemon.json
      if start; then echo 'dockerd took the broken file'; exit 9; fi
      $T --format json >$W/findings.json || [ $? = 3 ]
      $T patch 2>/dev/null >$W/patch
      patch -s -p1 -d / <$W/patch
      start || { echo 'dockerd does not start with the patched file'; cat /etc/docker/daemon.json /var/log/docker.log; exit 8; }
    `);
    expect(status, out).toBe(0);
    expect(causesOf(readFileSync(join(work, 'findings.json'), 'utf8'))[0]).toBe(cause);
  });
});

test('a port that another process holds is named with its holder', () => {
  const { out } = onHost(`
    nc -l -p 2375 -s 127.0.0.1 >/dev/null &
    echo '{ "hosts": ["unix:///run/docker.sock", "tcp://127.0.0.1:2375"] }' >/etc/docker/daemon.json
    sleep 0.3; start || true
    $T --format json || true
  `);
  expect(causesOf(out)[0]).toBe('listen.port-in-use');
  expect(out).toMatch(/\bnc\b/);
});

test('a stopped dockerd is called hung, and the bundle comes within half a minute', () => {
  const { status, out } = onHost(`
    start; kill -STOP $daemon
    from=$(date +%s); $T --collect -o $W/hung.zip --format json --timeout 25s; to=$(date +%s)
    [ $((to - from)) -lt 30 ] || { echo "took $((to - from)) s"; exit 9; }
  `);
  expect(status, out).toBe(0);
  expect(causesOf(out)[0]).toBe('daemon.hung');
  expect(execFileSync('unzip', ['-l', join(work, 'hung.zip')], { encoding: 'utf8' })).toContain('diagnosis.md');
});

// `/info` runs docker-init for its version, so that one which never ends keeps it waiting while `_ping` goes on
test('a dockerd that answers _ping and never /info is called hung, with the function that waits', () => {
  const { status, out } = onHost(`
    mkdir /run/init; printf '#!/bin/sh\n[ -e /run/init/hang ] && exec sleep 60; echo tini version 0.19.0\n' >/run/init/docker-init
    chmod +x /run/init/docker-init; echo '{ "init-path": "/run/init/docker-init" }' >/etc/docker/daemon.json
    start; touch /run/init/hang
    $T --collect -o $W/info.zip --format json
    kill -USR1 $daemon; sleep 1; ls /run/docker/goroutine-stacks-*.log; docker_answers
  `);
  expect(status, out).toBe(0);
  const [finding] = JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1)).causes;
  expect(finding.cause).toBe('daemon.hung');
  expect(finding.summary).toMatch(/It answers `_ping`, and `\/info` never\. Of its \d+ goroutines \d+ waits? in `/);
  expect(finding.cites.map((c: { note?: string }) => c.note).join('\n')).toMatch(
    /in daemon\.\(\*Daemon\)\.(?:fillPlatformInfo|populateInitCommit)/,
  );
  const dump = execFileSync('unzip', ['-p', join(work, 'info.zip'), '*/answers/goroutines/dump.txt'], { encoding: 'utf8' });
  expect(dump).toMatch(/^goroutine \d+ \[/);
  expect(out).toMatch(/goroutine-stacks-\S+\.log/);
});

test('a user without rights gets a diagnosis of that, and a bundle', () => {
  const { status, out } = onHost(
    `start; cd /tmp; setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent $T --format json -o - | head -c 2 | od -An -c; setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent $T --format json || [ $? = 3 ]`,
  );
  expect(status, out).toBe(0);
  expect(out).toContain('P   K');
  expect(causesOf(out)[0]).toBe('socket.permission');
});

test('what was planted in the configuration and the environment is in no byte of the bundle', () => {
  const token = ['Sp1unk', 'B4d', 'T0ken', '9f3a77'].join('-');
  const password = ['hunter', 'pr0xy', '5ecret'].join('_');
  const { status, out } = onHost(`
    echo '{ "log-driver": "json-file", "registry-mirrors": ["http://127.0.0.1:1"], "log-opts": { "splunk-token": "${token}" } }' >/etc/docker/daemon.json
    start || true
    HTTPS_PROXY=http://operator:${password}@proxy.example:3128 $T --collect -o $W/secret.zip >/dev/null
    mkdir -p $W/secret; cd $W/secret; unzip -q -o ../secret.zip
  `);
  expect(status, out).toBe(0);
  const folder = join(work, 'secret');
  // the evidence itself is there: the file that held the token, and the proxy's host
  expect(spawnSync('grep', ['-raFl', 'splunk-token', folder], { encoding: 'utf8' }).stdout).toContain('answers/config/file.txt');
  expect(spawnSync('grep', ['-raFl', 'proxy.example:3128', folder], { encoding: 'utf8' }).stdout).toContain('answers/client/env.txt');
  for (const secret of [token, password, Buffer.from(token).toString('base64').slice(0, 20)]) {
    expect(spawnSync('grep', ['-raF', secret, folder], { encoding: 'utf8' }).stdout).toBe('');
  }
});
