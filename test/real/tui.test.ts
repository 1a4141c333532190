import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTerminal } from '../tui/pty.ts';

const main = join(import.meta.dirname, '../../dist/main.js');
const host = join(import.meta.dirname, 'host.sh');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-real-tui-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeAll(() => {
  if (process.getuid?.() !== 0) throw new Error('the tests with a real dockerd need root');
  execFileSync('dockerd', ['--version']);
});

/** A script as root on a host of its own, in a terminal. `$T` is the tool, the folder is a new one. */
function onHost(script: string) {
  const folder = mkdtempSync(join(work, 'host-'));
  // the folder stands under a name that the host's own mounts do not hide
  const seen = inTerminal([host, `cd ${folder}; T="${process.execPath} ${main}"; ${script}`], { cwd: folder });
  return { seen, folder };
}

const json = (text: string) => `printf '%s' '${text.replaceAll("'", "'\\''")}' >/etc/docker/daemon.json`;
const broken = (text: string) => `${json(text)}; if start; then echo 'dockerd took the broken file'; exit 9; fi; clear`;
// what the saved patch promises: applied by a person, it lets the same dockerd start
const mended = 'cat *.patch | patch -s -p1 -d / && start && echo "dockerd starts again"';

// each of these is walked from the launch to the cause, and to the saved patch where a file is at fault
describe.each([
  ['a comma before the brace', broken('{\n  "debug": false,\n}\n'), 'DT102', mended],
  ['a comment', broken('{\n  // small logs\n  "log-opts": { "max-size": "10m" }\n}\n'), 'DT102', mended],
  ['a misspelt key', broken('{\n\t"insecure_registries": ["registry.example:5000"]\n}\n'), 'DT106', mended],
  ['a string for a list', broken('{ "dns": "192.0.2.1" }\n'), 'DT108', mended],
  ['an unknown log level', broken('{ "log-level": "infos" }\n'), 'DT109', mended],
  ['a label without a value', broken('{ "labels": ["production"] }\n'), 'DT109', mended],
  [
    'a port that is taken',
    `nc -l -p 2375 -s 127.0.0.1 >/dev/null & sleep 0.3; ${broken('{ "hosts": ["unix:///run/docker.sock", "tcp://127.0.0.1:2375"] }')}`,
    'DT301',
    '',
  ],
  ['a daemon that hangs', 'start; kill -STOP $daemon', 'DT801', ''],
  ['a label that would move the cursor', broken('{ "labels": ["\\u001b[2J\\u001b]0;owned\\u0007"] }\n'), 'DT109', ''],
] as const)('%s', (_, fault, code, after) => {
  test(`the cause in under ten keys: ${code}`, async () => {
    const { seen, folder } = onHost(`${fault}; $T; echo "left with $?"; ${after || ':'}; echo finished`);
    await seen.until(/what do you see/, 60_000);
    await seen.press('enter');
    await seen.until(/Verdict:/);
    await seen.press('enter');
    await seen.until(new RegExp(`(error|warning) ${code}`));
    if (after !== '') {
      await seen.press('w');
      await seen.until(/Saved .*\.patch/, 30_000);
    }
    await seen.press('q');
    expect(seen.presses()).toBeLessThan(10);
    const left = await seen.until(/finished/, 60_000);
    expect(left).toContain('left with 0');
    if (after !== '') expect(left).toContain('dockerd starts again');
    expect(readdirSync(folder).length).toBe(after === '' ? 0 : 1);
    expect(seen.raw()).not.toContain('\u001b]0;owned');
    await seen.exit;
  });
});

test('mended while the screens are open: r says cured', async () => {
  const { seen } = onHost(
    `${broken('{ "debug": false, }\n')}; (sleep 6; echo '{ "debug": false }' >/etc/docker/daemon.json; start) & $T; echo finished`,
  );
  await seen.until(/what do you see/, 60_000);
  await seen.press('a');
  await seen.until(/error DT102/);
  await seen.press('r');
  const first = await seen.until(/Still there|Cured/, 30_000);
  if (/Still there/.test(first)) {
    await new Promise((resolve) => setTimeout(resolve, 9000));
    await seen.press('r');
    await seen.until(/Cured/, 30_000);
  }
  await seen.press('q');
  await seen.until(/finished/);
  seen.pty.kill();
});

test('the findings of the screens and of --collect are the same', async () => {
  const { seen, folder } = onHost(`${broken('{ "dns": "192.0.2.1" }\n')}; $T; $T --collect -o collect.zip; echo finished`);
  await seen.until(/what do you see/, 60_000);
  await seen.press('b', 'w');
  await seen.until(/What to do with it/, 30_000);
  await seen.press('q');
  await seen.until(/finished/, 60_000);
  const findings = (zip: string) => execFileSync('unzip', ['-p', join(folder, zip), '*/findings.json'], { encoding: 'utf8' });
  const [screens] = readdirSync(folder).filter((name) => name.startsWith('docker-triage-'));
  expect(findings(screens ?? '')).toBe(findings('collect.zip'));
});
