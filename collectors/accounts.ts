import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Service } from './service.ts';
import type { Target } from './target.ts';

/** Users and groups that the configuration names. */
export interface Accounts {
  /** Groups that dockerd or docker.socket should use: whether each exists. Undefined where it could not be told. */
  groups: ReadonlyMap<string, boolean | undefined>;
  /** The user of userns-remap, and whether it exists and has subordinate ids. */
  remap:
    | {
        user: string;
        exists: boolean | undefined;
        /** The group behind the colon, and whether it exists. */
        group: string | undefined;
        groupExists: boolean | undefined;
        subuid: boolean | undefined;
        subgid: boolean | undefined;
      }
    | undefined;
}

interface Seen {
  target: Target;
  service: Service;
}

function groupsOf({ target, service }: Seen): string[] {
  const configured = target.options.get('group')?.value;
  const socket = service.units.socket.settings.findLast((s) => s.key === 'SocketGroup')?.value;
  return [...new Set([typeof configured === 'string' && configured !== '' ? configured : 'docker', ...(socket ? [socket] : [])])].filter(
    (g) => !/^\d+$/.test(g),
  );
}

function remapUser({ target }: Seen): string | undefined {
  const value = target.options.get('userns-remap')?.value;
  if (typeof value !== 'string' || value === '') return undefined;
  return value === 'default' ? 'dockremap' : value.split(':')[0];
}

function remapGroup({ target }: Seen): string | undefined {
  const value = target.options.get('userns-remap')?.value;
  const group = typeof value === 'string' ? value.split(':')[1] : undefined;
  return group && !/^\d+$/.test(group) ? group : undefined;
}

const hasRange = (text: string | undefined, user: string, uid: string | undefined) =>
  text === undefined
    ? undefined
    : text.split('\n').some((line) => line.startsWith(`${user}:`) || (uid !== undefined && line.startsWith(`${uid}:`)));

export const accounts: Collector<Accounts, Seen> = {
  name: 'accounts',
  title: 'Users and groups that the configuration names',
  needs: ['target', 'service'],
  asks: (seen): Asks => {
    const user = remapUser(seen);
    const group = remapGroup(seen);
    return {
      ...Object.fromEntries(
        groupsOf(seen).map((group, i) => [
          `group-${i}`,
          { kind: 'run', argv: ['getent', 'group', group], why: 'whether the group of the socket exists' } as const,
        ]),
      ),
      ...(group
        ? { 'remap-group': { kind: 'run', argv: ['getent', 'group', group], why: 'whether the group of userns-remap exists' } as const }
        : {}),
      ...(user
        ? {
            remap: { kind: 'run', argv: ['getent', 'passwd', user], why: 'whether the user of userns-remap exists' } as const,
            subuid: { kind: 'file', path: '/etc/subuid', why: 'the ids that userns-remap may use' } as const,
            subgid: { kind: 'file', path: '/etc/subgid', why: 'the ids that userns-remap may use' } as const,
          }
        : {}),
    };
  },
  read: (answers, seen): Accounts => {
    // getent ends with 2 where it looked and found nothing
    const exists = (key: string) => {
      const answer = answers.get(key);
      return answer.status === 'ok' ? true : answer.status === 'failed' && answer.exitCode === 2 ? false : undefined;
    };
    const user = remapUser(seen);
    const uid = answers.text('remap')?.split(':')[2];
    return {
      groups: new Map(groupsOf(seen).map((group, i) => [group, exists(`group-${i}`)])),
      remap: user
        ? {
            user,
            exists: exists('remap'),
            group: remapGroup(seen),
            groupExists: remapGroup(seen) ? exists('remap-group') : undefined,
            subuid: hasRange(answers.text('subuid'), user, uid),
            subgid: hasRange(answers.text('subgid'), user, uid),
          }
        : undefined,
    };
  },
};
