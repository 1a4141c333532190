import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server as Http } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { liveMachine } from '../../src/host/index.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-daemon-'));
const machine = liveMachine();
let server: Server | Http | undefined;
let sockets: Socket[] = [];
let count = 0;
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  server?.close();
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function listen(made: Server | Http): Promise<string> {
  server = made;
  const path = join(work, `${count++}.sock`);
  made.on('connection', (socket: Socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => made.listen(path, resolve));
  return `unix://${path}`;
}

const dial = (endpoint: string, path = '/info', timeoutMs = 60_000) =>
  machine.answer({ kind: 'dial', endpoint, path, why: 'test', timeoutMs }, new AbortController().signal);
/** A daemon that says this to every question, and then does no more. */
const says = (talk: (socket: Socket) => void) => listen(createServer((socket) => socket.once('data', () => talk(socket))));

test('a daemon that accepts and never answers', async () => {
  const endpoint = await says(() => {});
  expect(await dial(endpoint, '/_ping', 500)).toEqual({ status: 'timeout', says: 'no answer within 500 ms' });
  expect(await dial(endpoint, '', 60_000)).toMatchObject({ status: 'ok', text: 'connected' });
});

test('a daemon that answers byte by byte: the deadline holds, and it is told how far the answer came', async () => {
  const endpoint = await says((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
    const timer = setInterval(() => socket.write('x'), 20);
    socket.on('close', () => clearInterval(timer));
  });
  expect(await dial(endpoint, '/info', 1500)).toMatchObject({ status: 'timeout', says: expect.stringMatching(/only \d+ bytes of one/) });
});

test.each([
  ['garbage', '\u0000\u0001\u0002 no HTTP at all\r\n\r\n', { status: 'failed', text: expect.stringMatching(/^HPE_/) }],
  ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', { status: 'failed', text: expect.stringMatching(/^HPE_/) }],
  ['headers without end', `HTTP/1.1 200 OK\r\n${'X-Header: value\r\n'.repeat(5000)}`, { status: 'failed', text: 'HPE_HEADER_OVERFLOW' }],
  [
    'a change of protocol',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: tcp\r\nConnection: Upgrade\r\n\r\n',
    { status: 'failed', exitCode: 101 },
  ],
  [
    'an error',
    'HTTP/1.1 500 Internal Server Error\r\nContent-Length: 22\r\n\r\n{"message":"no space"}',
    { status: 'failed', exitCode: 500, text: '{"message":"no space"}' },
  ],
  ['a refusal', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n', { status: 'failed', exitCode: 403 }],
])('a daemon that says %s', async (_, text, expected) => {
  const endpoint = await says((socket) => socket.write(text));
  expect(await dial(endpoint)).toMatchObject(expected);
});

test('a daemon that hangs up in the middle', async () => {
  const endpoint = await says((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'));
  expect(await dial(endpoint)).toMatchObject({ status: 'failed', text: 'ECONNRESET' });
});

test('a daemon whose answer never ends: it is cut, and both ends of what was read are kept', async () => {
  const endpoint = await says((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[');
    const chunk = '{"Id":"0123456789"},\n'.repeat(1000);
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
  });
  const answer = await dial(endpoint, '/containers/json');
  if (answer.status !== 'ok') throw new Error(JSON.stringify(answer));
  expect(answer.dropped?.bytes).toBeGreaterThan(10_000_000);
  expect(answer.text.length).toBeLessThan(600_000);
});

test('one connection serves question after question', async () => {
  const endpoint = await listen(createHttp((_, response) => response.end('OK')));
  for (let i = 0; i < 5; i++) expect(await dial(endpoint, `/question-${i}`)).toMatchObject({ status: 'ok', text: 'OK' });
  expect(sockets).toHaveLength(1);
});

test('a socket without a daemon, and a path that is no socket', async () => {
  expect(await dial(`unix://${work}/nothing.sock`)).toMatchObject({ status: 'missing' });
  expect(await dial('unix:///etc/passwd')).toMatchObject({ status: 'failed', text: 'ECONNREFUSED' });
  expect(await dial(`unix:///${'x'.repeat(300)}`)).toMatchObject({ status: 'failed' });
  expect(await dial('ssh://host')).toMatchObject({ status: 'skipped' });
});
