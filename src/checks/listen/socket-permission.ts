import { effective } from '../../dockerd/unit-file.ts';
import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { dropSettings, isLocal } from '../systemd/settings.ts';
import { closedFolder } from './socket-folder.ts';

const groupMayUse = (mode: string) => (Number.parseInt(mode, 8) & 0o060) === 0o060;
const othersMayUse = (mode: string) => (Number.parseInt(mode, 8) & 0o006) === 0o006;

export const socketPermission = check({
  code: 'DT307',
  name: 'socket-permission',
  causes: ['socket.permission'],
  needs: ['caller', 'engine', 'service', 'socket', 'target'],
  signatures: [
    {
      pattern: /permission denied while trying to connect to the (?:Docker daemon socket|docker API) at (?<host>\S+)/,
      samples: [
        {
          text: 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.45/info": dial unix /var/run/docker.sock: connect: permission denied',
          seen: 'docker 26.1.5',
        },
      ],
      misses: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    },
  ],
  find: ({ caller, engine, service, socket, target }): Finding | undefined => {
    const { stat, path } = socket;
    const closed = closedFolder({ caller, engine, service, socket });
    if (closed) return closed;
    if (stat?.type !== 'socket' || !path || othersMayUse(stat.mode)) return undefined;
    const option = target.options.get('group');
    const configured =
      option && option.from !== 'default' && typeof option.value === 'string' && option.value !== '' ? option.value : undefined;
    const bySystemd = target.hosts.some((h) => h.startsWith('fd://'));
    const wanted = (bySystemd ? undefined : configured) ?? 'docker';
    const text = `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}`;
    const shown = { source: path, text };
    const settings = bySystemd
      ? ['SocketMode', 'SocketGroup', 'SocketUser']
          .flatMap((key) => effective(service.units.socket.settings, 'Socket', key))
          .filter((s) => isLocal(s.path))
      : [];
    const [setting] = settings;
    const wrong = !groupMayUse(stat.mode) || (stat.group !== wanted && !setting?.value.includes(stat.group));
    const members = socket.dockerGroup ?? [];
    const denied = engine.state === 'denied';
    if (wrong && (denied || members.length > 0) && socket.dockerGroup !== undefined) {
      const edit = dropSettings(service.units.socket, settings);
      const repair: Step[] = [{ run: ['chgrp', wanted, path] }, { run: ['chmod', '0660', path] }];
      const verify = `\`stat -L -c '%a %G' ${path}\` says \`660 ${wanted}\``;
      const fix: Fix = edit
        ? {
            id: 'drop-the-setting',
            title: `take it out of ${edit.path}, and give the socket back to ${wanted} at once`,
            risk: 'none',
            steps: [{ edit }, { run: ['systemctl', 'daemon-reload'] }, ...repair],
            verify,
          }
        : { id: 'give-it-back', title: `give the socket back to group ${wanted}`, risk: 'none', steps: repair, verify };
      return {
        code: 'DT307',
        cause: 'socket.permission',
        severity: 'error',
        confidence: 'certain',
        data: {
          who: denied ? caller.user : `group ${wanted} (${members.join(', ')})`,
          path,
          mode: `${stat.mode} ${stat.owner}:${stat.group}`,
        },
        cites: [...(setting ? ([citeSetting(setting)] as const) : []), shown] as [typeof shown],
        fixes: [fix],
      };
    }
    if (!denied) return undefined;
    // members are those of the group docker; the socket may be another's
    const known = stat.group === 'docker' && members.includes(caller.user);
    const add: Fix = {
      id: 'join-the-group',
      title: `add ${caller.user} to group ${stat.group}: this gives the rights of root`,
      risk: 'none',
      steps: [{ run: ['usermod', '-aG', stat.group, caller.user] }],
      note: 'It holds from the next login on.',
    };
    return {
      code: 'DT307',
      cause: 'socket.permission',
      severity: 'error',
      confidence: 'certain',
      data: { who: caller.user, path, mode: `${stat.mode} ${stat.owner}:${stat.group}` },
      cites: [
        shown,
        {
          source: 'id',
          text: `${caller.user}: ${caller.groups.join(' ')}`,
          note: known ? `this login is older than the membership in ${stat.group}: log in again` : `not in group ${stat.group}`,
        },
      ],
      fixes: known ? [] : [add],
    };
  },
});

export const socketTooOpen = check({
  code: 'DT309',
  name: 'socket-too-open',
  causes: ['socket.too-open'],
  needs: ['service', 'socket'],
  find: ({ service, socket }): Finding | undefined => {
    const { stat, path } = socket;
    if (!path || stat?.type !== 'socket' || !othersMayUse(stat.mode)) return undefined;
    const settings = effective(service.units.socket.settings, 'Socket', 'SocketMode').filter((s) => isLocal(s.path));
    const [setting] = settings;
    const edit = dropSettings(service.units.socket, settings);
    const shown = { source: path, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}` };
    return {
      code: 'DT309',
      cause: 'socket.too-open',
      severity: 'error',
      confidence: 'certain',
      data: { path, mode: stat.mode },
      cites: [...(setting ? ([citeSetting(setting)] as const) : []), shown] as [typeof shown],
      fixes: [
        {
          id: 'close-it',
          title: 'leave it to root and its group',
          risk: 'none',
          steps: [...(edit ? [{ edit }, { run: ['systemctl', 'daemon-reload'] } as const] : []), { run: ['chmod', '0660', path] }],
        },
      ],
    };
  },
});
