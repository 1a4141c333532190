import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';
import { readStat } from './client.ts';

/** The operating system, its clock and its memory. */
export interface System {
  /** NAME and VERSION_ID of os-release. */
  os: string;
  /** Bytes; undefined where unknown. */
  memoryAvailable: number | undefined;
  /** Files of the system that were written after now, with their time: the clock is behind, or was ahead. */
  filesFromTheFuture: readonly { path: string; mtime: string }[];
  virtualization: string;
}

interface Seen {
  caller: Caller;
}

const dated = [
  '/etc/passwd',
  '/etc/hostname',
  '/etc/machine-id',
  '/etc/os-release',
  '/var/lib/dpkg/status',
  '/var/lib/rpm',
  '/var/log',
  '/etc/docker',
  '/usr/lib/systemd/system/docker.service',
  '/var/log/wtmp',
];
const day = 24 * 3600 * 1000;

export const system: Collector<System, Seen> = {
  name: 'system',
  title: 'Operating system, clock and memory',
  needs: ['caller'],
  asks: (): Asks => ({
    'os-release': { kind: 'file', path: '/etc/os-release', why: 'which distribution this is' },
    meminfo: { kind: 'file', path: '/proc/meminfo', why: 'whether memory is short' },
    uptime: { kind: 'file', path: '/proc/uptime', why: 'when the host was started' },
    loadavg: { kind: 'file', path: '/proc/loadavg', why: 'whether the host is overloaded' },
    'file-nr': { kind: 'file', path: '/proc/sys/fs/file-nr', why: 'open files against their limit' },
    time: { kind: 'run', argv: ['timedatectl', 'show'], why: 'whether the clock is synchronised', detail: true },
    virt: { kind: 'run', argv: ['systemd-detect-virt'], why: 'whether this is a virtual machine or a container', detail: true },
    ...Object.fromEntries(dated.map((path, i) => [`date-${i}`, { kind: 'stat', path, why: 'whether files are dated after now' } as const])),
  }),
  read: (answers, { caller }): System => {
    const release = answers.text('os-release') ?? '';
    const field = (name: string) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(release)?.[1] ?? '';
    const available = /^MemAvailable:\s+(\d+) kB/m.exec(answers.text('meminfo') ?? '')?.[1];
    const now = Date.parse(caller.now);
    return {
      os: `${field('NAME')} ${field('VERSION_ID')}`.trim(),
      memoryAvailable: available ? Number(available) * 1024 : undefined,
      filesFromTheFuture: dated.flatMap((path, i) => {
        const mtime = readStat(answers.text(`date-${i}`))?.mtime;
        return mtime && Date.parse(mtime) > now + day ? [{ path, mtime }] : [];
      }),
      virtualization: answers.output('virt')?.trim() ?? '',
    };
  },
};
