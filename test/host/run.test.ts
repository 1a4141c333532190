import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isReadOnly } from '../../src/host/allow.ts';
import { liveMachine } from '../../src/host/index.ts';

const machine = liveMachine();
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-host-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const signal = () => new AbortController().signal;
const why = 'test';

// A fifo without a writer holds grep for ever, as a hung device would.
test('a command that never ends is ended at its deadline', async () => {
  const { spawnSync } = await import('node:child_process');
  const fifo = join(folder, 'fifo');
  spawnSync('mkfifo', [fifo]);
  const from = performance.now();
  const answer = await machine.answer({ kind: 'run', argv: ['grep', 'x', fifo], why, timeoutMs: 300 }, signal());
  expect(answer.status).toBe('timeout');
  expect(performance.now() - from).toBeLessThan(5000);
});

test('a run that is called off ends its commands', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const answer = await machine.answer(
    { kind: 'run', argv: ['grep', 'x', join(folder, 'fifo')], why, timeoutMs: 20_000 },
    controller.signal,
  );
  expect(answer.status).toBe('timeout');
});

test('a command is given a text in place of the file that it names, and no file is left', async () => {
  const names = () => readdirSync('/dev/shm').filter((name) => name.startsWith('docker-triage-'));
  const given = (word: string) =>
    machine.given({ kind: 'run', argv: ['grep', '-Hn', word, '/etc/never/there'], why }, '/etc/never/there', 'a\nsecret b\n', signal());
  expect(await given('secret')).toMatchObject({ status: 'ok', text: '/etc/never/there:2:secret b\n' });
  expect(await given('other')).toMatchObject({ status: 'failed', exitCode: 1 });
  expect(names()).toEqual([]);
});

test('a program that is not there is missing, one that fails says how', async () => {
  expect((await machine.answer({ kind: 'run', argv: ['loginctl-does-not-exist'], why }, signal())).status).toBe('denied');
  expect((await machine.answer({ kind: 'run', argv: ['/nowhere/grep', 'x'], why }, signal())).status).toBe('missing');
  const failed = await machine.answer({ kind: 'run', argv: ['grep', 'x', '/nowhere/file'], why }, signal());
  expect(failed).toMatchObject({ status: 'failed', exitCode: 2, text: expect.stringContaining('/nowhere/file') });
});

test('a pipe is never opened as a file, a folder is told from a file, a link is not followed', async () => {
  expect(await machine.answer({ kind: 'file', path: join(folder, 'fifo'), why }, signal())).toMatchObject({
    status: 'failed',
    text: 'not a regular file',
  });
  expect(await machine.answer({ kind: 'file', path: folder, why }, signal())).toMatchObject({ status: 'failed', text: 'EISDIR' });
  symlinkSync('/etc/passwd', join(folder, 'link'));
  const stat = await machine.answer({ kind: 'stat', path: join(folder, 'link'), why }, signal());
  expect(stat.status === 'ok' && JSON.parse(stat.text)).toMatchObject({ type: 'link', target: '/etc/passwd' });
});

test('a long file keeps its two ends, cut at lines, and a marker says what is missing', async () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `line ${i}`);
  writeFileSync(join(folder, 'long'), `${lines.join('\n')}\n`);
  const answer = await machine.answer({ kind: 'file', path: join(folder, 'long'), why, keep: { head: 100, tail: 100 } }, signal());
  if (answer.status !== 'ok') throw new Error(answer.status);
  const kept = answer.text.trimEnd().split('\n');
  expect(kept[0]).toBe('line 0');
  expect(kept.at(-1)).toBe('line 9999');
  const marker = kept.findIndex((l) => l.startsWith('[docker-triage:'));
  expect(answer.dropped?.atLine).toBe(marker + 1);
  const left = kept.filter((_, i) => i !== marker).join('\n').length + 1;
  expect(left + (answer.dropped?.bytes ?? 0)).toBe(lines.join('\n').length + 1);
  expect(kept.filter((l) => l !== kept[marker]).every((l) => lines.includes(l))).toBe(true);
});

test.each([
  ['utf-8', Buffer.from('{"a":"ä"}'), '{"a":"ä"}'],
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"a":1}', 'utf16le')]), '\uFEFF{"a":1}'],
  ['latin1', Buffer.from('{"a":"ä"}', 'latin1'), '{"a":"ä"}'],
])('%s is read as what it is', async (encoding, bytes, text) => {
  writeFileSync(join(folder, 'coded'), bytes);
  expect(await machine.answer({ kind: 'file', path: join(folder, 'coded'), why }, signal())).toMatchObject({
    status: 'ok',
    encoding,
    text,
  });
});

test('nothing that changes a machine is on the list', () => {
  const changes = [
    ['systemctl', 'restart', 'docker'],
    ['systemctl', '--now', 'enable', 'docker'],
    ['journalctl', '--vacuum-size=1'],
    ['journalctl', '--rotate'],
    ['find', '/', '-delete'],
    ['find', '/', '-exec', 'rm', '{}', ';'],
    ['ip', 'link', 'set', 'docker0', 'down'],
    ['ip', 'route', 'add', 'default'],
    ['nft', 'flush', 'ruleset'],
    ['iptables', '-F'],
    ['ss', '-K'],
    ['dockerd'],
    ['dockerd', '--debug'],
    ['docker', 'system', 'prune'],
    ['sudo', '-n', 'rm'],
    ['sh', '-c', 'true'],
    ['bash'],
    ['rm', '-rf', '/'],
    ['containerd'],
    ['constructor'],
    ['toString'],
  ];
  for (const argv of changes) expect(isReadOnly(argv), argv.join(' ')).toBe(false);
});
