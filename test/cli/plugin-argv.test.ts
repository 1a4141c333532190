import { expect, test } from 'vitest';
import { unwrap } from '../../src/cli/plugin/argv.ts';

const env = { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: 'docker' };
const of = (line: string) => unwrap(line.split(' '), env);

test('without docker the words are our own', () => {
  expect(unwrap(['triage', '-H', 'x'], {})).toMatchObject({ asPlugin: false, words: ['triage', '-H', 'x'] });
});

test('a variable that was inherited from another plug-in changes nothing', () => {
  for (const line of ['--collect', 'out.zip', 'explain triage', '-o triage --collect', '--format json'])
    expect(of(line)).toMatchObject({ asPlugin: false, words: line.split(' ') });
});

test.each<[string, object]>([
  ['triage --collect', { words: ['--collect'] }],
  ['-H unix:///x -D triage --collect', { words: ['--collect'], aim: { host: 'unix:///x' } }],
  ['-Hunix:///x triage', { words: [], aim: { host: 'unix:///x' } }],
  ['-H=unix:///x triage', { aim: { host: 'unix:///x' } }],
  ['-DH tcp://h:1 triage', { aim: { host: 'tcp://h:1' } }],
  ['--host=tcp://h:1 -l debug triage', { aim: { host: 'tcp://h:1' } }],
  ['-c prod --config /cfg triage patch', { words: ['patch'], aim: { context: 'prod', config: '/cfg' } }],
  ['--context triage triage list', { words: ['list'], aim: { context: 'triage' } }],
  ['--tls --tlsverify triage', { env: { DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1' } }],
  ['--tlsverify=false triage', { env: { DOCKER_TLS_VERIFY: '' } }],
  ['--tlscacert /k/ca.pem --tlscert /k/cert.pem --tlskey=/k/key.pem triage', { env: { DOCKER_CERT_PATH: '/k' }, notes: [] }],
  ['triage --host x', { words: ['--host', 'x'], aim: {} }],
  ['help triage', { words: ['help'] }],
  ['-l debug help triage patch', { words: ['help', 'patch'] }],
  ['--help triage', { words: ['help'] }],
  ['triage --help', { words: ['--help'] }],
  ['triage docker-cli-plugin-hooks {}', { words: ['docker-cli-plugin-hooks', '{}'] }],
  ['__complete triage --f', { words: ['__complete', '--f'] }],
  ['__complete -H x triage patch ', { words: ['__complete', 'patch', ''] }],
])('docker %s', (line, expected) => {
  expect(of(line)).toMatchObject({ asPlugin: true, ...expected });
});

test('keys in odd places are not looked at, and that is said', () => {
  const { env: made, notes } = of('--tlscacert /a/ca.pem --tlscert /b/cert.pem triage');
  expect(made).toEqual({});
  expect(notes).toHaveLength(1);
});
