import type { Asks, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readStat } from './client.ts';
import type { Target } from './target.ts';

/** The Unix socket of the daemon, and the group that may use it. */
export interface SocketFacts {
  path: string | undefined;
  stat: StatLine | undefined;
  status: 'ok' | 'missing' | 'unknown';
  /** The folder in which it lies; undefined where that is /run, which all may enter. */
  folder: { path: string; stat: StatLine } | undefined;
  /** Members of the group docker, as the system knows them now; undefined where the group does not exist. */
  dockerGroup: readonly string[] | undefined;
  groupKnown: boolean;
  /** Whether sudo works without a password. */
  sudo: boolean;
}

interface Seen {
  target: Target;
}

const folderOf = ({ target }: Seen): string | undefined => {
  const folder = target.socket?.replace(/\/[^/]*$/, '');
  return folder && !/^(?:\/var)?\/run$/.test(folder) ? folder : undefined;
};

export const socket: Collector<SocketFacts, Seen> = {
  name: 'socket',
  title: 'The socket of the daemon and who may open it',
  needs: ['target'],
  asks: ({ target }): Asks => ({
    ...(folderOf({ target })
      ? {
          folder: { kind: 'stat', path: folderOf({ target }) ?? '', why: 'whether the caller may enter the folder of the socket' } as const,
        }
      : {}),
    stat: { kind: 'stat', path: target.socket ?? '/run/docker.sock', why: 'type, owner and mode of the socket' },
    'var-run': { kind: 'stat', path: '/var/run', why: 'whether /var/run leads to /run, as clients and systemd assume' },
    group: { kind: 'run', argv: ['getent', 'group', 'docker'], why: 'who belongs to the group that may use the daemon' },
    sudo: { kind: 'run', argv: ['sudo', '-n', 'true'], why: 'whether the caller may look as root without a password', detail: true },
  }),
  read: (answers, { target }): SocketFacts => {
    const stat = answers.get('stat');
    const group = answers.get('group');
    const folder = folderOf({ target });
    const folderStat = readStat(answers.text('folder'));
    const line = answers.text('group')?.trim().split(':');
    return {
      path: target.socket,
      stat: readStat(answers.text('stat')),
      status: stat.status === 'ok' ? 'ok' : stat.status === 'missing' ? 'missing' : 'unknown',
      folder: folder && folderStat ? { path: folder, stat: folderStat } : undefined,
      dockerGroup: line?.[0] === 'docker' ? (line[3] ?? '').split(',').filter(Boolean) : undefined,
      groupKnown: group.status === 'ok' || group.status === 'failed',
      sudo: answers.get('sudo').status === 'ok',
    };
  },
};
