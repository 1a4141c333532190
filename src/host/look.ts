import type { RawAnswer } from '../model/answer.ts';
import type { Ask, CallerLine } from '../model/ask.ts';
import { Accounts } from './accounts.ts';
import { dial } from './dial.ts';
import { fileSystem, list, readHead, readText, stat } from './files.ts';
import { readCertificates, readKey } from './keys.ts';
import { readLines } from './lines.ts';
import { refusal } from './refusal.ts';
import { defaultKeep } from './trim.ts';

/** The looks that system calls of this process answer: all but commands and variables. */
export type Look = Exclude<Ask, { kind: 'run' | 'env' }>;

/** The time that the person asked about, ISO 8601 UTC. */
export type Window = Pick<CallerLine, 'since' | 'until'>;

const noId = -1;

async function caller(window: Window): Promise<RawAnswer> {
  const accounts = await Accounts.read();
  const uid = process.getuid?.() ?? noId;
  const gid = process.getegid?.() ?? noId;
  const groups = [...new Set([gid, ...(process.getgroups?.() ?? [])])].map((id) => accounts.group(id)).sort();
  const line: CallerLine = {
    uid,
    gid,
    user: accounts.user(uid),
    home: process.env.HOME || accounts.home(uid),
    groups,
    platform: process.platform,
    now: new Date().toISOString(),
    ...window,
  };
  const text = JSON.stringify(line);
  return { status: 'ok', text, originalBytes: text.length };
}

function answer(ask: Look, timeoutMs: number, signal: AbortSignal, window: Window): Promise<RawAnswer> {
  const keep = ask.keep ?? defaultKeep;
  switch (ask.kind) {
    case 'file':
      return ask.only === undefined ? readText(ask.path, keep, signal) : readLines(ask.path, new RegExp(ask.only), keep, signal);
    case 'head':
      return readHead(ask.path, ask.bytes);
    case 'stat':
      return stat(ask.path);
    case 'list':
      return list(ask.path, signal);
    case 'statfs':
      return fileSystem(ask.path);
    case 'certificates':
      return readCertificates(ask.path, ask.authorities);
    case 'key':
      return readKey(ask.path);
    case 'dial':
      return dial(ask.endpoint, ask.path, timeoutMs, keep, signal);
    case 'caller':
      return caller(window);
  }
}

/** Looks in this process. It may never come back: `Looker` does this in another one. */
export function look(ask: Look, timeoutMs: number, signal: AbortSignal, window: Window = {}): Promise<RawAnswer> {
  return answer(ask, timeoutMs, signal, window).catch(refusal);
}
