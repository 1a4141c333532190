import { userInfo } from 'node:os';
import type { RawAnswer } from '../model/answer.ts';
import type { Ask, CallerLine, Keep } from '../model/ask.ts';
import { Accounts } from './accounts.ts';
import { dial } from './dial.ts';
import { fileSystem, list, readHead, readText, refusal, stat } from './files.ts';
import { readCertificates, readKey } from './keys.ts';
import { run } from './run.ts';

/** The one door to a machine: it answers asks and does nothing else. */
export interface Machine {
  answer(ask: Ask, signal: AbortSignal): Promise<RawAnswer>;
}

const defaultTimeoutMs = 5000;
const defaultKeep: Keep = { head: 256 * 1024, tail: 256 * 1024 };
const noId = -1;

async function caller(): Promise<RawAnswer> {
  const accounts = await Accounts.read();
  const uid = process.getuid?.() ?? noId;
  const gid = process.getegid?.() ?? noId;
  const groups = [...new Set([gid, ...(process.getgroups?.() ?? [])])].map((id) => accounts.group(id)).sort();
  const line: CallerLine = {
    uid,
    gid,
    user: accounts.user(uid),
    home: process.env.HOME ?? userInfo().homedir,
    groups,
    platform: process.platform,
    now: new Date().toISOString(),
  };
  const text = JSON.stringify(line);
  return { status: 'ok', text, originalBytes: text.length };
}

function variables(names: readonly string[]): RawAnswer {
  const text = names.flatMap((name) => (process.env[name] === undefined ? [] : [`${name}=${process.env[name]}\n`])).join('');
  return { status: 'ok', text, originalBytes: text.length };
}

function look(ask: Ask, timeoutMs: number, signal: AbortSignal): Promise<RawAnswer> {
  const keep = ask.keep ?? defaultKeep;
  switch (ask.kind) {
    case 'run':
      return run(ask.argv, timeoutMs, keep, signal);
    case 'file':
      return readText(ask.path, keep, signal);
    case 'head':
      return readHead(ask.path, ask.bytes);
    case 'stat':
      return stat(ask.path);
    case 'list':
      return list(ask.path);
    case 'statfs':
      return fileSystem(ask.path);
    case 'certificates':
      return readCertificates(ask.path, ask.authorities);
    case 'key':
      return readKey(ask.path);
    case 'dial':
      return dial(ask.endpoint, ask.path, timeoutMs, keep, signal);
    case 'env':
      return Promise.resolve(variables(ask.names));
    case 'caller':
      return caller();
  }
}

/** This machine. Each ask ends at its deadline, whatever the kernel or a child does. */
export function liveMachine(): Machine {
  return {
    async answer(ask, signal) {
      const timeoutMs = ask.timeoutMs ?? defaultTimeoutMs;
      let timer: NodeJS.Timeout | undefined;
      // a file system that does not answer holds the system call, not the run
      const late = new Promise<RawAnswer>((resolve) => {
        timer = setTimeout(() => resolve({ status: 'timeout', says: `no answer within ${timeoutMs} ms` }), timeoutMs + 1000);
      });
      try {
        return await Promise.race([look(ask, timeoutMs, signal), late]);
      } catch (error) {
        return refusal(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
