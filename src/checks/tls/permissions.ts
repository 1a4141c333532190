import type { Caller } from '../../../collectors/caller.ts';
import type { StatLine } from '../../model/ask.ts';
import type { Finding } from '../../model/finding.ts';
import { check } from '../define.ts';

/** What the mode of a file lets its owner, its group and others do. */
function mayRead({ mode, uid, gid, group }: StatLine, { uid: who, gid: own, groups }: Caller): boolean {
  if (who === 0 || who < 0) return true;
  const bits = Number.parseInt(mode, 8);
  if (uid === who) return (bits & 0o400) !== 0;
  return (bits & (gid === own || groups.includes(group) ? 0o040 : 0o004)) !== 0;
}

export const keyPermissions = check({
  code: 'DT404',
  name: 'tls-key-permissions',
  causes: ['tls.key-permissions'],
  needs: ['caller', 'client', 'config', 'tls'],
  find: (evidence): Finding | undefined => {
    const { caller, client, tls } = evidence;
    const own = tls.client.key;
    if (own?.type === 'file' && client.endpoint.startsWith('tcp://') && client.env.get('DOCKER_TLS_VERIFY') && !mayRead(own, caller)) {
      const path = `${tls.client.folder}/key.pem`;
      return {
        code: 'DT404',
        cause: 'tls.key-permissions',
        severity: 'error',
        confidence: 'certain',
        data: {
          title: `The client may not read its key ${path}`,
          why: `The key belongs to ${own.owner}, and the client runs as ${caller.user}.`,
        },
        cites: [{ source: path, text: `file ${own.mode} ${own.owner}:${own.group}` }],
        fixes: [
          {
            id: 'give-it-to-its-user',
            title: `give it to ${caller.user}`,
            risk: 'none',
            steps: [{ run: ['chown', `${caller.uid}:${caller.gid}`, path] }, { run: ['chmod', '0600', path] }],
          },
        ],
      };
    }
    const { key } = tls.server;
    if (key?.stat?.type !== 'file' || (Number.parseInt(key.stat.mode, 8) & 0o044) === 0) return undefined;
    const { mode, owner, group } = key.stat;
    return {
      code: 'DT404',
      cause: 'tls.key-permissions',
      severity: 'warning',
      confidence: 'certain',
      data: {
        title: `The private key ${key.path} can be read by others (mode ${mode})`,
        why: 'Whoever has the key can pretend to be this daemon.',
      },
      cites: [{ source: key.path, text: `file ${mode} ${owner}:${group}` }],
      fixes: [
        {
          id: 'close-it',
          title: 'leave it to its owner',
          risk: 'none',
          steps: [{ run: ['chmod', '0600', key.path] }],
          note: 'Whoever could read it may have a copy. Where others have accounts here, make a new key.',
        },
      ],
    };
  },
});
