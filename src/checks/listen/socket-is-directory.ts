import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const signatures = [
  {
    pattern:
      /can't create unix socket (?<path>\S+): (?:is a directory|remove \S+: directory not empty)|docker\.socket: Failed to create listening socket .*(?:Is a directory|Address already in use|Directory not empty)/,
    samples: [{ text: "failed to load listeners: can't create unix socket /var/run/docker.sock: is a directory", seen: 'dockerd 26.1.5' }],
    misses: ["failed to load listeners: can't create unix socket /var/run/docker.sock: permission denied"],
  },
];

export const socketIsDirectory = check({
  code: 'DT303',
  name: 'socket-is-directory',
  causes: ['listen.socket-path-is-directory'],
  needs: ['socket', 'logs'],
  explains: [...consequences, 'DT208'],
  signatures,
  find: ({ socket, logs }) => {
    if (socket.stat?.type !== 'directory' || !socket.path) return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const { mode, owner, group } = socket.stat;
    return {
      code: 'DT303',
      cause: 'listen.socket-path-is-directory',
      severity: 'error',
      confidence: 'certain',
      data: { path: socket.path },
      cites: [
        { source: socket.path, text: `directory ${mode} ${owner}:${group}`, note: 'a socket belongs here' },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [runAndStart('move-aside', 'move the directory aside', [['mv', socket.path, `${socket.path}.directory`]])],
    };
  },
});
