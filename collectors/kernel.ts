import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readList } from './client.ts';

/** The running kernel. */
export interface Kernel {
  release: string;
  /** Versions that have modules on the disk; empty where there is no such folder. */
  installed: readonly string[];
  /** Modules that are loaded. */
  loaded: readonly string[];
  cgroup: 'v1' | 'v2' | 'unknown';
  /** Security modules in force, e.g. apparmor, selinux. */
  lsm: readonly string[];
  /** Bits in the kernel's pool of random numbers; undefined where it was not told. */
  entropy: number | undefined;
}

export const kernel: Collector<Kernel> = {
  name: 'kernel',
  title: 'Kernel, modules, control groups, security modules',
  needs: [],
  asks: (): Asks => ({
    release: { kind: 'run', argv: ['uname', '-r'], why: 'which kernel runs' },
    uname: { kind: 'run', argv: ['uname', '-srvm'], why: 'which kernel runs' },
    modules: { kind: 'list', path: '/lib/modules', why: 'whether the running kernel still has its modules' },
    loaded: { kind: 'file', path: '/proc/modules', why: 'whether overlay, br_netfilter and the firewall modules are loaded' },
    controllers: { kind: 'file', path: '/sys/fs/cgroup/cgroup.controllers', why: 'control groups v2, and their controllers' },
    cgroups: { kind: 'file', path: '/proc/cgroups', why: 'control groups v1' },
    lsm: { kind: 'file', path: '/sys/kernel/security/lsm', why: 'which security modules are in force' },
    entropy: { kind: 'file', path: '/proc/sys/kernel/random/entropy_avail', why: 'whether random numbers are short' },
  }),
  read: (answers): Kernel => ({
    release: answers.text('release')?.trim() ?? '',
    installed: readList(answers.text('modules')).flatMap((e) => (e.type === 'directory' && e.name ? [e.name] : [])),
    loaded: (answers.text('loaded') ?? '').split('\n').flatMap((line) => line.split(' ')[0] || []),
    cgroup: answers.get('controllers').status === 'ok' ? 'v2' : answers.text('cgroups') ? 'v1' : 'unknown',
    lsm: (answers.text('lsm') ?? '').trim().split(',').filter(Boolean),
    entropy: /^\d+$/.test(answers.text('entropy')?.trim() ?? '') ? Number(answers.text('entropy')) : undefined,
  }),
};
