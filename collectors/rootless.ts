import type { Answer } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';

/** What a daemon without root, or one in a virtual machine of Docker Desktop, needs from this host. */
export interface Rootless {
  /** True where the caller has a user unit docker.service. */
  installed: boolean;
  /** ActiveState and Result of that unit; empty where it could not be asked. */
  active: string;
  result: string;
  unitPath: string;
  /** Whether the caller has a range in /etc/subuid and /etc/subgid; undefined where it could not be told. */
  subuid: boolean | undefined;
  subgid: boolean | undefined;
  /** False where newuidmap, which gives out these ids, is not installed. */
  newuidmap: boolean | undefined;
  /** sysctl kernel.apparmor_restrict_unprivileged_userns, kernel.unprivileged_userns_clone, user.max_user_namespaces. */
  apparmorRestricts: boolean;
  clone: string | undefined;
  maxNamespaces: string | undefined;
  /** The device that a virtual machine needs. */
  kvm: Answer;
  /** Whether Docker Desktop is installed here, and the state of its unit. */
  desktop: { installed: boolean; active: string };
}

interface Seen {
  caller: Caller;
}

const unitOf = (home: string) => `${home}/.config/systemd/user/docker.service`;

const hasRange = (text: string | undefined, { user, uid }: Caller) =>
  text === undefined ? undefined : text.split('\n').some((line) => line.startsWith(`${user}:`) || line.startsWith(`${uid}:`));

const property = (text: string | undefined, name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(text ?? '')?.[1] ?? '';

export const rootless: Collector<Rootless, Seen> = {
  name: 'rootless',
  title: 'A daemon without root, and Docker Desktop',
  needs: ['caller'],
  asks: ({ caller }): Asks => ({
    unit: { kind: 'stat', path: unitOf(caller.home), why: 'whether this user has a daemon of his own' },
    desktop: { kind: 'stat', path: '/opt/docker-desktop', why: 'whether Docker Desktop is installed' },
    'apparmor-restricts': {
      kind: 'file',
      path: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
      why: 'whether AppArmor keeps users from making namespaces',
    },
    clone: { kind: 'file', path: '/proc/sys/kernel/unprivileged_userns_clone', why: 'whether users may make namespaces' },
    namespaces: { kind: 'file', path: '/proc/sys/user/max_user_namespaces', why: 'how many user namespaces there may be' },
  }),
  more: (answers): Asks => ({
    ...(answers.text('unit') === undefined
      ? {}
      : ({
          show: {
            kind: 'run',
            argv: ['systemctl', '--user', 'show', '--no-pager', '--property=ActiveState,Result', 'docker.service'],
            why: 'the state of the daemon without root',
          },
          subuid: { kind: 'file', path: '/etc/subuid', why: 'the ids that a daemon without root may use' },
          subgid: { kind: 'file', path: '/etc/subgid', why: 'the ids that a daemon without root may use' },
          newuidmap: { kind: 'stat', path: '/usr/bin/newuidmap', why: 'the program that gives out these ids' },
        } as const)),
    ...(answers.text('desktop') === undefined
      ? {}
      : ({
          kvm: { kind: 'stat', path: '/dev/kvm', why: 'the device that a virtual machine needs' },
          'show-desktop': {
            kind: 'run',
            argv: ['systemctl', '--user', 'show', '--no-pager', '--property=ActiveState,Result', 'docker-desktop.service'],
            why: 'whether Docker Desktop runs',
          },
        } as const)),
  }),
  read: (answers, { caller }): Rootless => ({
    installed: answers.get('unit').status === 'ok' && caller.uid !== 0,
    active: property(answers.text('show'), 'ActiveState'),
    result: property(answers.text('show'), 'Result'),
    unitPath: unitOf(caller.home),
    subuid: hasRange(answers.text('subuid'), caller),
    subgid: hasRange(answers.text('subgid'), caller),
    newuidmap: answers.get('newuidmap').status === 'missing' ? false : answers.get('newuidmap').status === 'ok' ? true : undefined,
    apparmorRestricts: answers.text('apparmor-restricts')?.trim() === '1',
    clone: answers.text('clone')?.trim(),
    maxNamespaces: answers.text('namespaces')?.trim(),
    kvm: answers.get('kvm'),
    desktop: { installed: answers.get('desktop').status === 'ok', active: property(answers.text('show-desktop'), 'ActiveState') },
  }),
};
