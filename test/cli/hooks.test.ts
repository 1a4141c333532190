import { expect, test } from 'vitest';
import { hookAnswer } from '../../src/cli/plugin/hooks.ts';

const answer = (CommandError: string) => hookAnswer(JSON.stringify({ RootCmd: 'ps', Flags: {}, CommandError }));

// what docker printed, verbatim
test.each([
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
  'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.50/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
  'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  'error during connect: Get "https://10.0.0.5:2376/v1.50/containers/json": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.50',
  'failed to register layer: write /usr/lib/x: no space left on device',
  'Error response from daemon: all predefined address pools have been fully subnetted',
])('speaks: %s', (error) => {
  const { Type, Template } = JSON.parse(answer(error)) as { Type: number; Template: string };
  expect(Type).toBe(0);
  expect(Template).toContain('docker triage');
  expect(Template).not.toMatch(/\n|\{\{/);
});

test.each([
  '',
  "Unable to find image 'no-such:latest' locally",
  'Error response from daemon: pull access denied for no-such, repository does not exist or may require docker login',
  'Error response from daemon: No such container: x',
  'Error response from daemon: manifest for debian:nope not found: manifest unknown',
  'Error response from daemon: Conflict. The container name "/web" is already in use by container',
  'Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated',
  'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "nope": executable file not found in $PATH: unknown',
  'unknown flag: --nope',
  'requires at least 1 argument',
  'exit status 1',
])('is silent: %s', (error) => {
  expect(answer(error)).toBe('');
});

test('whatever it is handed, it never breaks docker', () => {
  for (const data of [undefined, '', '{', 'null', '[]', '{"CommandError":5}', '{"RootCmd":"ps"}']) expect(hookAnswer(data)).toBe('');
});
