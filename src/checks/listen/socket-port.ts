import type { Evidence } from '../../../collectors/index.ts';
import { effective, streamAddress } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { changeSetting, dropSettings } from '../systemd/settings.ts';
import { overlaps } from './hosts.ts';

export const socketTaken = {
  pattern: /docker\.socket: Failed to (?:create listening socket \((?<address>[^)]*)\)|listen on sockets): Address already in use/,
  samples: [
    { text: 'docker.socket: Failed to create listening socket (127.0.0.1:2375): Address already in use', seen: 'systemd 257' },
    { text: 'docker.socket: Failed to listen on sockets: Address already in use', seen: 'systemd 245' },
  ],
  misses: ['docker.socket: Failed to resolve group docker: No such process'],
};

/** systemd opens all that docker.socket lists, or nothing: one port that another program holds keeps dockerd from being started. */
export function socketPorts({ logs, ports, service }: Pick<Evidence, 'logs' | 'ports' | 'service'>): Finding[] {
  const unit = service.units.socket;
  if (unit.active !== 'failed' || !service.exec.some((word) => word.endsWith('fd://'))) return [];
  const words = lastMatch(logs.docker.slice(-200), [socketTaken]);
  return effective(unit.settings, 'Socket', 'ListenStream').flatMap((setting): Finding[] => {
    const wanted = streamAddress(setting.value);
    const holder =
      wanted &&
      ports.listeners.find(
        (l) => l.port === wanted.port && overlaps(l.address, wanted.host) && !/^(?:systemd|dockerd)$/.test(l.process ?? ''),
      );
    if (!wanted || !holder) return [];
    let free = wanted.port + 1;
    while (ports.listeners.some((l) => l.port === free)) free++;
    const moved = changeSetting(unit, setting, (text) => text.replace(new RegExp(`${wanted.port}(?=\\s*$)`), `${free}`));
    const dropped = dropSettings(unit, [setting]);
    const who = holder.process ? `${holder.process}${holder.unit ? ` (${holder.unit})` : ''}` : 'another process';
    return [
      {
        code: 'DT301',
        cause: 'listen.port-in-use',
        severity: 'error',
        confidence: words ? 'certain' : 'likely',
        data: { address: setting.value, key: 'ListenStream', holder: who },
        cites: [
          citeSetting(setting, 'docker.socket listens here'),
          { source: ports.source, line: holder.line, text: holder.text },
          ...(words ? [citeLog(words.entry)] : []),
        ],
        fixes: [
          ...(moved
            ? [
                editAndStart('move-the-port', `listen on port ${free} instead`, moved, {
                  note: 'Who connects to the old port has to be told.',
                  verify: `\`systemctl status docker.socket\` shows port ${free}`,
                }),
              ]
            : []),
          ...(dropped ? [editAndStart('drop-the-address', `do not listen on ${setting.value}`, dropped)] : []),
          ...(holder.unit
            ? [runAndStart('stop-the-holder', `stop ${holder.unit}, which holds the port`, [['systemctl', 'stop', holder.unit]])]
            : []),
        ],
      },
    ];
  });
}
