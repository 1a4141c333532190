// Runs a command and tells its wall time, its CPU time with all that it started, and the peak of its memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

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

const isRoot = process.getuid() === 0;
const groups = '/sys/fs/cgroup';
const hasGroups = isRoot && existsSync(`${groups}/cgroup.controllers`);
const begin = 'echo "$EPOCHREALTIME"; exec "$@" >/dev/null 2>/dev/null </dev/null';
const end = 'code=$?; to=$EPOCHREALTIME; sleep 0.1';
// Processes that are left behind count too. Their control group knows them; where there is none, a process namespace of its own makes the
// shell inherit them, but hides the host's processes from the job: sos, for one, then takes docker for a thing that does not run.
const grouped = `(echo $BASHPID >"$GROUP/cgroup.procs"; ${begin}); ${end}; read -r _ cpu <"$GROUP/cpu.stat"; echo "$cpu"; echo "$to $code"`;
const alone = `(${begin}); ${end}; times; echo "$to $code"`;
const wrapped = hasGroups
  ? ['bash', '-c', grouped]
  : isRoot
    ? ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc', 'bash', '-c', alone]
    : ['bash', '-c', alone];
const seconds = (text) => {
  const [, m, s] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(m) * 60 + Number(s);
};

/** Microseconds of a control group, or what `times` of the shell prints of its children. */
function cpuOf(line) {
  if (hasGroups) return Number(line) / 1000;
  const [user = '', system = ''] = line.split(' ');
  return (seconds(user) + seconds(system)) * 1000;
}

let jobs = 0;

/** Node processes are told apart by a word of their command line. */
export async function measure(argv, { cwd, env = process.env, memory = [] } = {}) {
  const group = `${groups}/bench-${process.pid}-${jobs++}`;
  if (hasGroups) mkdirSync(group);
  const [program, ...args] = [...wrapped, 'bench', ...argv];
  const child = spawn(program, args, { cwd, env: { ...env, LC_ALL: 'C', GROUP: group }, stdio: ['ignore', 'pipe', 'inherit'] });
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
  const [from] = lines;
  const [to, code] = lines.at(-1).split(' ');
  if (hasGroups) {
    writeFileSync(`${group}/cgroup.kill`, '1');
    for (let i = 0; i < 100 && read(`${group}/cgroup.procs`) !== ''; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    rmdirSync(group);
  }
  return { wall: (Number(to) - Number(from)) * 1000, cpu: cpuOf(lines.at(-2) ?? ''), code: Number(code), peaks };
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
