import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { RawAnswer } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';
import { refusal } from './refusal.ts';
import { afterMs } from './time.ts';
import { Trimmer } from './trim.ts';

type Address = { socketPath: string } | { host: string; port: number };

/** Where an endpoint of `DOCKER_HOST`'s form leads; undefined for forms that are not dialled (ssh, npipe). */
export function address(endpoint: string): Address | undefined {
  if (endpoint.startsWith('unix://')) return { socketPath: endpoint.slice('unix://'.length) };
  const tcp = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))(?::(\d+))?/.exec(endpoint);
  return tcp ? { host: tcp[1] ?? tcp[2] ?? 'localhost', port: Number(tcp[3] ?? 2375) } : undefined;
}

function refused(error: NodeJS.ErrnoException): RawAnswer {
  return error.code?.startsWith('ECONN') || error.code?.startsWith('HPE_')
    ? { status: 'failed', exitCode: 1, text: error.code, originalBytes: 0 }
    : refusal(error);
}

type Done = (answer: RawAnswer) => void;

function open(where: Address, done: Done): () => void {
  const socket = connect('socketPath' in where ? { path: where.socketPath } : where);
  socket.on('connect', () => done({ status: 'ok', text: 'connected', originalBytes: 9 }));
  socket.on('error', (error) => done(refused(error)));
  return () => socket.destroy();
}

// one connection serves question after question; a daemon that hangs on one of them must not hold the others
const agent = new Agent({ keepAlive: true, maxSockets: 8, maxFreeSockets: 1, scheduling: 'lifo' });

/** An answer that is longer is not read to its end. */
const mostBytes = 16 * 1024 * 1024;

function get(where: Address, path: string, keep: Keep, done: Done, came: (bytes: number) => void): () => void {
  const sent = request({ ...where, path, method: 'GET', headers: { Host: 'docker' }, agent }, (response) => {
    const kept = new Trimmer(keep);
    const answer = () => {
      const { bytes, dropped } = kept.end();
      const common = { text: bytes.toString('utf8'), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
      const status = response.statusCode ?? 0;
      done(status >= 200 && status < 300 ? { status: 'ok', ...common } : { status: 'failed', exitCode: status, ...common });
    };
    response.on('data', (chunk: Buffer) => {
      kept.push(chunk);
      came(kept.total);
      if (kept.total > mostBytes) answer();
    });
    response.on('error', (error) => done(refused(error)));
    response.on('end', answer);
  });
  sent.on('error', (error) => done(refused(error)));
  // no daemon changes the protocol of such a question
  sent.on('upgrade', (_, socket) => {
    socket.destroy();
    done({ status: 'failed', exitCode: 101, text: 'the answer was another protocol', originalBytes: 0 });
  });
  sent.end();
  return () => sent.destroy();
}

/** Connects, and with a path sends one GET. Nothing is ever written but that request. */
export async function dial(endpoint: string, path: string, timeoutMs: number, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  const where = address(endpoint);
  if (!where) return { status: 'skipped', says: `${endpoint.split(':')[0]}:// endpoints are not dialled` };
  return new Promise((resolve) => {
    let bytes = 0;
    let close = () => {};
    let over = false;
    const finish = (answer: RawAnswer) => {
      if (over) return;
      over = true;
      timer.cancel();
      signal.removeEventListener('abort', stop);
      // an answer that was read to its end leaves the connection for the next question
      if (answer.status !== 'ok' || answer.dropped || path === '') close();
      resolve(answer);
    };
    const late = () =>
      finish({ status: 'timeout', says: `no answer within ${timeoutMs} ms${bytes > 0 ? `, only ${bytes} bytes of one` : ''}` });
    // its own time had not passed: that is no word about the one who was asked
    const stop = () => finish({ status: 'timeout', says: typeof signal.reason === 'string' ? signal.reason : 'the run was over' });
    const timer = afterMs(timeoutMs, late);
    signal.addEventListener('abort', stop, { once: true });
    close =
      path === ''
        ? open(where, finish)
        : get(where, path, keep, finish, (n) => {
            bytes = n;
          });
  });
}
