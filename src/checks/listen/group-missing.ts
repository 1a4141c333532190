import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeConfig, citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const signatures = [
  {
    pattern:
      /failed to load listeners: group (?<group>\S+) not found|docker\.socket: Failed to resolve group (?<unitGroup>\S+?):|docker\.socket: Control process exited, code=exited,? status=216\/GROUP/,
    samples: [
      { text: 'failed to load listeners: group dockers not found', seen: 'dockerd 26.1.5' },
      { text: 'docker.socket: Failed to resolve group docker: No such process', seen: 'systemd 257' },
    ],
    misses: ['could not change group /var/run/docker.sock to docker: group docker not found'],
  },
];

export const groupMissing = check({
  code: 'DT308',
  name: 'group-missing',
  causes: ['socket.group-missing'],
  needs: ['accounts', 'config', 'engine', 'logs', 'service', 'socket', 'target'],
  explains: [...consequences, 'DT208', 'DT307'],
  signatures,
  find: ({ accounts, config, engine, logs, service, socket, target }): Finding | undefined => {
    if (engine.state === 'up') return undefined;
    const words = lastMatch(logs.lastStart, signatures) ?? lastMatch(logs.docker.slice(-40), signatures);
    const bySystemd = target.hosts.some((h) => h.startsWith('fd://'));
    const setting = bySystemd ? effective(service.units.socket.settings, 'Socket', 'SocketGroup').at(-1) : undefined;
    const option = target.options.get('group');
    const group = setting?.value ?? (typeof option?.value === 'string' && option.value !== '' ? option.value : 'docker');
    if (accounts.groups.get(group) !== false) return undefined;
    // without socket activation dockerd itself makes do without the group docker
    if (!bySystemd && group === 'docker') return undefined;
    const text = config.text ?? '';
    const node = bySystemd ? undefined : nodeAt(parseJson(text).root, ['group']);
    const cite: Cite = setting
      ? citeSetting(setting, 'no such group')
      : node
        ? citeConfig(config, node.offset, node.length, 'no such group')
        : { source: 'getent group', text: `${group}: not found` };
    const create: Fix = runAndStart('create-the-group', `create the group ${group}`, [['groupadd', '--system', group]]);
    const useDocker: Fix[] =
      node && socket.dockerGroup !== undefined
        ? [
            editAndStart('use-docker', 'use the group docker', {
              path: config.path,
              before: text,
              after: setKey(text, ['group'], 'docker'),
            }),
          ]
        : [];
    return {
      code: 'DT308',
      cause: 'socket.group-missing',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { group, where: setting ? 'docker.socket' : config.path },
      cites: [cite, ...(words ? [citeLog(words.entry)] : [])],
      fixes: [...useDocker, create],
    };
  },
});
