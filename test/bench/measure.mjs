// Runs a command and tells its wall time, its CPU time with all that it started, and the peak of its memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
const childrenOf = (pid) => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((t) => read(`/proc/${pid}/task/${t}/children`).trim().split(' ').filter(Boolean));
  } catch {
    return [];
  }
};
const family = (pid) => [pid, ...childrenOf(pid).flatMap(family)];

// In a process namespace of its own the shell inherits every process that is left behind, so that its CPU time counts too.
const isRoot = process.getuid() === 0;
const script =
  'from=$EPOCHREALTIME; "$@" >/dev/null 2>/dev/null </dev/null; code=$?; to=$EPOCHREALTIME; sleep 0.1; times; echo "$from $to $code"';
const seconds = (text) => {
  const [, m, s] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(m) * 60 + Number(s);
};

/** Node processes are told apart by a word of their command line. */
export async function measure(argv, { cwd, env = process.env, memory = [] } = {}) {
  const whole = isRoot
    ? ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc', 'bash', '-c', script, 'bench', ...argv]
    : ['bash', '-c', script, 'bench', ...argv];
  const child = spawn(whole[0], whole.slice(1), { cwd, env: { ...env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const peaks = new Map();
  const timer = memory.length
    ? setInterval(() => {
        for (const pid of family(child.pid)) {
          const words = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
          const kind = memory.find((word) => words.includes(word) && !words.startsWith('unshare') && !words.startsWith('bash'));
          const peak = Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
          if (kind) peaks.set(kind, Math.max(peaks.get(kind) ?? 0, peak / 1024));
        }
      }, 15)
    : undefined;
  await once(child, 'close');
  clearInterval(timer);
  const lines = text.trim().split('\n');
  const [from, to, code] = lines.at(-1).split(' ');
  const [user = '', system = ''] = (lines.at(-2) ?? '').split(' ');
  return { wall: (Number(to) - Number(from)) * 1000, cpu: (seconds(user) + seconds(system)) * 1000, code: Number(code), peaks };
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
