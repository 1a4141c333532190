import type { RawAnswer } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';
import { isReadOnly } from './allow.ts';
import { Group } from './group.ts';
import { findProgram, programFolders } from './programs.ts';
import { afterMs } from './time.ts';
import { defaultKeep, Trimmer } from './trim.ts';

/** From SIGTERM to SIGKILL. */
const graceMs = 300;
/** How long the pipes of a command that has ended are read on: a child that it left behind may hold them for ever. */
const drainMs = 250;
/** A command that prints more than this is ended. */
const mostBytes = 64 * 1024 * 1024;

/** All that a command gets to know: nothing of the caller that could change what it runs or prints. */
export function cleanEnvironment(): Record<string, string> {
  // user units and their journal are found through this folder; only the caller's own is taken over
  const runtime = `/run/user/${process.getuid?.()}`;
  return {
    PATH: programFolders.join(':'),
    LC_ALL: 'C',
    SYSTEMD_COLORS: '0',
    SYSTEMD_PAGER: '',
    SYSTEMD_PAGERSECURE: '1',
    PAGER: 'cat',
    ...(process.env.XDG_RUNTIME_DIR === runtime ? { XDG_RUNTIME_DIR: runtime } : {}),
  };
}

type Ended = { exitCode: number; code?: string } | 'late' | 'too much';

/** A command, and where its program is looked for. */
export interface Command {
  argv: readonly [string, ...string[]];
  /** Folders in place of the trusted ones. */
  programs?: readonly string[];
  keep?: Keep;
  timeoutMs: number;
}

/**
 * Runs one read-only command in its own process group and gives stdout and stderr, in order.
 * At the deadline it and all that it started get SIGTERM, then SIGKILL, and the pipes are cut. `started` is told its process number.
 */
export async function run(command: Command, signal: AbortSignal, started: (pid: number) => void = () => {}): Promise<RawAnswer> {
  const { argv, timeoutMs } = command;
  const [program, ...args] = argv;
  if (!isReadOnly(argv)) return { status: 'denied', says: `not on the list of read-only commands: ${argv.join(' ')}` };
  const found = await findProgram(program, command.programs);
  if ('status' in found) return found;
  const { execa } = await import('execa');
  if (signal.aborted) return { status: 'timeout', says: 'the run was over' };
  const child = execa(found.path, args, {
    argv0: program,
    stdin: 'ignore',
    buffer: false,
    reject: false,
    detached: true,
    encoding: 'buffer',
    cwd: '/',
    extendEnv: false,
    env: cleanEnvironment(),
  });
  const { pid } = child.nodeChildProcess;
  if (pid !== undefined) started(pid);
  const kept = new Trimmer(command.keep ?? defaultKeep);
  const group = pid === undefined ? undefined : new Group(pid);
  const cut = () => {
    for (const stream of [child.stdout, child.stderr]) stream.destroy();
  };
  const ended = await new Promise<Ended>((resolve) => {
    let stopped: 'late' | 'too much' | undefined;
    const stop = (why: 'late' | 'too much') => {
      if (stopped) return;
      stopped = why;
      group?.terminate();
      afterMs(graceMs, () => {
        group?.kill();
        group?.ended();
        // one that waits for a dead disk cannot even be killed: it is left behind
        child.nodeChildProcess.unref();
        cut();
        finish(why);
      });
    };
    const late = () => stop('late');
    const timer = afterMs(timeoutMs, late);
    signal.addEventListener('abort', late, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        kept.push(chunk);
        if (kept.total > mostBytes && kept.total - chunk.length <= mostBytes) stop('too much');
      });
      stream.on('error', () => {});
    }
    const finish = (result: Ended) => {
      // what it left behind still has its moment to end
      if (!stopped) group?.ended();
      timer.cancel();
      signal.removeEventListener('abort', late);
      resolve(stopped ?? result);
    };
    child.nodeChildProcess.once('exit', (exitCode) => {
      afterMs(drainMs, () => {
        cut();
        finish({ exitCode: exitCode ?? -1 });
      }).unref();
    });
    void child.then((result) => finish({ exitCode: result.exitCode ?? -1, ...(result.code === undefined ? {} : { code: result.code }) }));
  });
  if (ended === 'late') return { status: 'timeout', says: `${program} gave no answer within ${timeoutMs} ms` };
  const { bytes, dropped } = kept.end();
  const common = { text: bytes.toString('utf8'), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
  if (ended === 'too much') return { status: 'failed', exitCode: -1, ...common };
  if (ended.code === 'ENOENT') return { status: 'missing', says: `${program}: no such program` };
  if (ended.code === 'EACCES') return { status: 'denied', says: `${program}: permission denied` };
  if (ended.exitCode === 0) return { status: 'ok', ...common };
  return { status: 'failed', exitCode: ended.exitCode, ...common };
}
