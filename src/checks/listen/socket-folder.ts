import type { Evidence } from '../../../collectors/index.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { dropSettings, isLocal } from '../systemd/settings.ts';

const bits = (mode: string) => Number.parseInt(mode, 8);

/** The rights of a socket count for nothing where the caller may not enter the folder in which it lies. */
export function closedFolder({
  caller,
  engine,
  service,
  socket,
}: Pick<Evidence, 'caller' | 'engine' | 'service' | 'socket'>): Finding | undefined {
  const { folder, stat } = socket;
  if (engine.state !== 'denied' || stat || !folder || folder.stat.type !== 'directory' || caller.uid === 0) return undefined;
  const { mode, owner, group } = folder.stat;
  const may = (bits(mode) & 0o001) !== 0 || ((bits(mode) & 0o010) !== 0 && caller.groups.includes(group)) || owner === caller.user;
  if (may) return undefined;
  const unit = service.units.socket;
  const setting = effective(unit.settings, 'Socket', 'DirectoryMode')
    .filter((s) => isLocal(s.path))
    .at(-1);
  const edit = setting && dropSettings(unit, [setting]);
  return {
    code: 'DT307',
    cause: 'socket.permission',
    severity: 'error',
    confidence: 'certain',
    data: { who: caller.user, path: folder.path, mode: `${mode} ${owner}:${group}` },
    cites: [
      { source: folder.path, text: `${folder.stat.type} ${mode} ${owner}:${group}`, note: `${caller.user} may not enter it` },
      ...(setting ? [citeSetting(setting)] : []),
    ],
    fixes: [
      {
        id: 'open-the-folder',
        title: `let all enter ${folder.path}; the socket in it keeps its own rights`,
        risk: 'none',
        steps: [...(edit ? [{ edit }, { run: ['systemctl', 'daemon-reload'] } as const] : []), { run: ['chmod', 'a+x', folder.path] }],
        verify: `\`docker version\` as ${caller.user} shows the server`,
      },
    ],
  };
}
