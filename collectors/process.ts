import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Service } from './service.ts';
import type { Target } from './target.ts';

/** A dockerd or containerd that runs, and who started it. */
export interface OtherDaemon {
  pid: number;
  command: string;
  argv: readonly string[];
  /** Its systemd unit; empty where it was started by hand. */
  unit: string;
  /** True where it runs inside a container: it is that container's own daemon. */
  contained: boolean;
}

/** The pid file of the daemon, and whom it names. */
export interface ProcessFacts {
  /** The number in the pid file; undefined where there is none. */
  pid: number | undefined;
  /** The name of the process with that number; undefined where it is gone. */
  command: string | undefined;
  /** True where that process is a dockerd. */
  isDaemon: boolean;
  /** Every dockerd that runs on this host. */
  daemons: readonly OtherDaemon[];
  /** Every containerd. */
  containerds: readonly OtherDaemon[];
}

interface Seen {
  service: Service;
  target: Target;
}

const pidOf = (text: string | undefined) => (/^\s*\d+\s*$/.test(text ?? '') ? Number(text) : undefined);
const maxDaemons = 8;
const named = ({ service }: Seen, name: RegExp) => service.processes.filter((p) => name.test(p.argv[0] ?? '')).slice(0, maxDaemons);
const daemonsOf = (seen: Seen) => named(seen, /(^|\/)dockerd(-current)?$/);
const containerdsOf = (seen: Seen) => named(seen, /(^|\/)containerd$/);

// a container's group carries the container's 64 hexadecimal digits, a pod's the word kubepods
const container = /[0-9a-f]{64}|kubepods|\/lxc\/|\/libpod|machine\.slice/;
const unitOf = (cgroup: string) => /([^/\n]+\.service)(?:\/[^\n]*)?$/m.exec(cgroup)?.[1] ?? '';

export const process: Collector<ProcessFacts, Seen> = {
  name: 'process',
  title: 'The pid file of the daemon, and every dockerd that runs',
  needs: ['service', 'target'],
  asks: (seen): Asks => ({
    pidfile: { kind: 'file', path: seen.target.pidFile, why: 'whether an earlier daemon left its number behind' },
    ...Object.fromEntries(
      [...daemonsOf(seen), ...containerdsOf(seen)].map(({ pid }) => [
        `cgroup-${pid}`,
        { kind: 'file', path: `/proc/${pid}/cgroup`, why: 'who started this daemon, and whether it is inside a container' } as const,
      ]),
    ),
  }),
  more: (answers): Asks => {
    const pid = pidOf(answers.text('pidfile'));
    return pid ? { comm: { kind: 'file', path: `/proc/${pid}/comm`, why: 'whether the number in the pid file is a dockerd' } } : {};
  },
  read: (answers, seen): ProcessFacts => {
    const command = answers.text('comm')?.trim() || undefined;
    const started = ({ pid, command: line, argv }: Service['processes'][number]): OtherDaemon => {
      const cgroup = answers.text(`cgroup-${pid}`) ?? '';
      return { pid, command: line, argv, unit: unitOf(cgroup), contained: container.test(cgroup) };
    };
    return {
      pid: pidOf(answers.text('pidfile')),
      command,
      isDaemon: /^dockerd(-current)?$/.test(command ?? ''),
      daemons: daemonsOf(seen).map(started),
      containerds: containerdsOf(seen).map(started),
    };
  },
};
