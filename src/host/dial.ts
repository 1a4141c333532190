import { request } from 'node:http';
import { connect } from 'node:net';
import type { RawAnswer } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';
import { refusal } from './files.ts';
import { Trimmer } from './trim.ts';

type Address = { socketPath: string } | { host: string; port: number };

/** Where an endpoint of `DOCKER_HOST`'s form leads; undefined for forms that are not dialled (ssh, npipe). */
export function address(endpoint: string): Address | undefined {
  if (endpoint.startsWith('unix://')) return { socketPath: endpoint.slice('unix://'.length) };
  const tcp = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))(?::(\d+))?/.exec(endpoint);
  return tcp ? { host: tcp[1] ?? tcp[2] ?? 'localhost', port: Number(tcp[3] ?? 2375) } : undefined;
}

function refused(error: NodeJS.ErrnoException): RawAnswer {
  return error.code?.startsWith('ECONN') ? { status: 'failed', exitCode: 1, text: error.code, originalBytes: 0 } : refusal(error);
}

type Done = (answer: RawAnswer) => void;

function open(where: Address, done: Done): () => void {
  const socket = connect('socketPath' in where ? { path: where.socketPath } : where);
  socket.on('connect', () => done({ status: 'ok', text: 'connected', originalBytes: 9 }));
  socket.on('error', (error) => done(refused(error)));
  return () => socket.destroy();
}

function get(where: Address, path: string, keep: Keep, done: Done): () => void {
  const sent = request({ ...where, path, method: 'GET', headers: { Host: 'docker', Connection: 'close' } }, (response) => {
    const kept = new Trimmer(keep);
    response.on('data', (chunk: Buffer) => kept.push(chunk));
    response.on('error', (error) => done(refused(error)));
    response.on('end', () => {
      const { bytes, dropped } = kept.end();
      const common = { text: bytes.toString('utf8'), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
      const status = response.statusCode ?? 0;
      done(status >= 200 && status < 300 ? { status: 'ok', ...common } : { status: 'failed', exitCode: status, ...common });
    });
  });
  sent.on('error', (error) => done(refused(error)));
  sent.end();
  return () => sent.destroy();
}

/** Connects, and with a path sends one GET. Nothing is ever written but that request. */
export async function dial(endpoint: string, path: string, timeoutMs: number, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  const where = address(endpoint);
  if (!where) return { status: 'skipped', says: `${endpoint.split(':')[0]}:// endpoints are not dialled` };
  return new Promise((resolve) => {
    const finish = (answer: RawAnswer) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', late);
      close();
      resolve(answer);
    };
    const late = () => finish({ status: 'timeout', says: `no answer within ${timeoutMs} ms` });
    const timer = setTimeout(late, timeoutMs);
    signal.addEventListener('abort', late, { once: true });
    const close = path === '' ? open(where, finish) : get(where, path, keep, finish);
  });
}
