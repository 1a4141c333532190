import type { RawAnswer } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';
import { isReadOnly } from './allow.ts';
import { Trimmer } from './trim.ts';

const graceMs = 300;

/** Programs are looked for here, whatever PATH the caller has: `sudo` and cron often give a short one. */
const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin';

/** The groups that run now: none of them may outlive this process, however it ends. */
const running = new Set<number>();
process.once('exit', () => {
  for (const pid of running) killGroup(pid, 'SIGKILL');
});

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // the group has ended by itself
  }
}

/**
 * Runs one read-only command in its own process group and gives stdout and stderr, in order.
 * At the deadline the whole group gets SIGTERM, then SIGKILL, and the pipes are cut, so that a child which escaped cannot hold the run.
 */
export async function run(argv: readonly string[], timeoutMs: number, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  const [program, ...args] = argv;
  if (!program || !isReadOnly(argv)) return { status: 'denied', says: `not on the list of read-only commands: ${argv.join(' ')}` };
  const { execa } = await import('execa');
  const child = execa(program, args, {
    stdin: 'ignore',
    all: true,
    buffer: false,
    reject: false,
    detached: true,
    cleanup: true,
    encoding: 'buffer',
    extendEnv: true,
    env: { PATH: searchPath, LC_ALL: 'C.UTF-8', SYSTEMD_COLORS: '0', SYSTEMD_PAGER: '', PAGER: 'cat' },
  });
  const { pid } = child;
  if (pid) running.add(pid);
  const kept = new Trimmer(keep);
  child.all.on('data', (chunk: Buffer) => kept.push(chunk));
  child.all.on('error', () => {});
  let late = false;
  const expired = new Promise<'expired'>((resolve) => {
    const stop = () => {
      late = true;
      if (pid) {
        killGroup(pid, 'SIGTERM');
        setTimeout(() => {
          killGroup(pid, 'SIGKILL');
          child.all.destroy();
          child.stdout?.destroy();
          child.stderr?.destroy();
          resolve('expired');
        }, graceMs);
      } else resolve('expired');
    };
    const timer = setTimeout(stop, timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    void child.finally(() => {
      if (pid) running.delete(pid);
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
  const ended = await Promise.race([child, expired]);
  const { bytes, dropped } = kept.end();
  if (late || ended === 'expired') return { status: 'timeout', says: `${program} gave no answer within ${timeoutMs} ms` };
  if (ended.code === 'ENOENT') return { status: 'missing', says: `${program}: no such program` };
  if (ended.code === 'EACCES') return { status: 'denied', says: `${program}: permission denied` };
  const common = { text: bytes.toString('utf8'), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
  if (ended.exitCode === 0) return { status: 'ok', ...common };
  return { status: 'failed', exitCode: ended.exitCode ?? -1, ...common };
}
