import { expect, test } from 'vitest';
import { collectors } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { pastedAnswerer } from '../../src/cli/pasted.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Safe } from '../../src/model/safe.ts';

async function causesOf(text: string) {
  const { causes } = await diagnose(collectors, checks, pastedAnswerer(`${text}\n` as Safe, '2026-11-24T10:00:00Z'));
  return causes.map(({ finding }) => [finding.cause, finding.severity, finding.confidence] as const);
}

const shorthand = (letter: string) => `unknown shorthand flag: '${letter}' in -${letter}`;
const flags: readonly (readonly [text: string, cause: string | undefined])[] = [
  ["docker: 'compose' is not a docker command.\nSee 'docker --help'", 'plugin.missing'],
  ["docker: unknown command: docker buildx\n\nRun 'docker --help' for more information", 'plugin.missing'],
  ["docker: 'isntall' is not a docker command.\nSee 'docker --help'", undefined],
  [shorthand('f'), 'plugin.missing'],
  [`${shorthand('d')}\nSee 'docker --help'.`, 'plugin.missing'],
  [`unknown flag: --profile\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information`, 'plugin.missing'],
  [`Nov 24 10:00:00 h dockerd[7]: ${shorthand('f')}\nNov 24 10:00:00 h dockerd[7]: See 'dockerd --help'.`, 'flags.unknown'],
  [`Nov 24 10:00:00 h docker[7]: ${shorthand('d')}\nNov 24 10:00:00 h docker[7]: See 'docker --help'.`, 'flags.removed'],
  [`DOCKER_OPTS="-r=true"\n${shorthand('r')}\nSee 'docker --help'.`, 'flags.removed'],
];

test.each(flags)('who refuses a flag is told by the help that is offered: %s', async (text, cause) => {
  expect((await causesOf(text))[0]?.[0]).toBe(cause);
});

test('a flag that a command of the client refuses is no missing plug-in', async () => {
  const told = await causesOf(`${shorthand('f')}\nSee 'docker run --help'.`);
  expect(told.map(([cause]) => cause)).not.toContain('plugin.missing');
});

const unit = 'ExecStart=/usr/bin/dockerd -H fd:// \\\n  --no-such-flag=1';

test('a command line goes on behind a backslash, and is no reason where systemd never came to dockerd', async () => {
  expect((await causesOf(unit))[0]).toEqual(['flags.unknown', 'error', 'certain']);
  const told = await causesOf(`systemd[1]: docker.service: Job docker.service/start failed with result 'dependency'.\n${unit}`);
  expect(told[0]?.[0]).toBe('systemd.socket-unit');
  expect(told).toContainEqual(['flags.unknown', 'warning', 'possible']);
});

test('a daemon that answers took the daemon.json that is quoted, unless a start failed', async () => {
  const file = '{ "insecure-registres": ["r:5000"], "debug": false }';
  const answer = 'Error response from daemon: No such container: web';
  expect(await causesOf(`${answer}\n${file}`)).toEqual([['daemon-json.unknown-key', 'warning', 'possible']]);
  const told = await causesOf(`${answer}\nsystemd[1]: Failed to start docker.service.\n${file}`);
  expect(told[0]).toEqual(['daemon-json.unknown-key', 'error', 'certain']);
});

test('a crash that the program tells of comes before the signal; nobody tells of one who was killed', async () => {
  const ended = (status: string) => `systemd[1]: docker.service: Main process exited, code=killed, status=${status}`;
  expect((await causesOf(`dockerd[7]: fatal: morestack on g0\n${ended('11/SEGV')}`))[0]?.[0]).toBe('daemon.crashed');
  expect((await causesOf(ended('9/KILL'))).map(([cause]) => cause)).toEqual(['systemd.killed']);
});

test('a program that may not be run is the fault of SELinux only where that is on', async () => {
  const refused = 'standard_init_linux.go:178: exec user process caused "permission denied"';
  expect((await causesOf(refused))[0]?.[0]).toBe('runtime.broken');
  expect((await causesOf(`${refused}\ndockerd --selinux-enabled`))[0]?.[0]).toBe('lsm.denied');
});
