import type { Listener } from '../../../collectors/ports.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { changeAddress, citeAddress, overlaps, tcpAddresses } from './hosts.ts';
import { socketPorts, socketTaken } from './socket-port.ts';

const signatures = [
  {
    pattern: /listen tcp\d? (?<address>\S+): bind: address already in use|failed to allocate daemon listening port (?<port>\d+)/,
    samples: [
      { text: 'failed to start metrics server: listen tcp 127.0.0.1:9323: bind: address already in use', seen: 'dockerd 26.1.5' },
      { text: 'failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use', seen: 'dockerd 20.10.24' },
    ],
    misses: ['failed to load listeners: listen tcp 192.0.2.7:2375: bind: cannot assign requested address'],
  },
  socketTaken,
];

const highest = 65_535;

export const portInUse = check({
  code: 'DT301',
  name: 'port-in-use',
  causes: ['listen.port-in-use'],
  needs: ['config', 'engine', 'logs', 'ports', 'service', 'target'],
  explains: [...consequences, 'DT307'],
  outranks: ['DT303'],
  signatures,
  find: ({ config, engine, logs, ports, service, target }) => {
    if (engine.state === 'up' || engine.state === 'slow' || engine.state === 'hung') return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const taken = (port: number) => ports.listeners.some((l) => l.port === port);
    const own = tcpAddresses(target).flatMap((address): Finding[] => {
      const holder: Listener | undefined = ports.listeners.find(
        (l) => l.port === address.port && overlaps(l.address, address.host) && l.process !== 'dockerd',
      );
      if (!holder) return [];
      let free = address.port + 1;
      while (taken(free) && free < highest) free++;
      const edit = changeAddress(config, address, address.text.replace(`:${address.port}`, `:${free}`));
      const cite = citeAddress(config, address);
      const cites: Cite[] = [
        ...(cite ? [cite] : []),
        { source: ports.source, line: holder.line, text: holder.text },
        ...(words ? [citeLog(words.entry)] : []),
      ];
      const who = holder.process ? `${holder.process}${holder.unit ? ` (${holder.unit})` : ''}` : 'another process';
      const move: Fix[] =
        edit && address.text.includes(`:${address.port}`)
          ? [
              editAndStart('move-the-port', `listen on port ${free} instead`, edit, {
                note: 'Who connects to the old port has to be told.',
                verify: `\`sudo ss -ltnp\` shows dockerd on port ${free}`,
              }),
            ]
          : [];
      const stop: Fix[] = holder.unit
        ? [
            runAndStart('stop-the-holder', `stop ${holder.unit}, which holds the port`, [['systemctl', 'stop', holder.unit]], {
              verify: `\`sudo ss -ltnp\` shows dockerd on port ${address.port}`,
            }),
          ]
        : [];
      const [first = { source: ports.source, text: holder.text }, ...rest] = cites;
      return [
        {
          code: 'DT301',
          cause: 'listen.port-in-use',
          severity: 'error',
          confidence: words ? 'certain' : 'likely',
          data: { address: address.text, key: address.key, holder: who },
          cites: [first, ...rest],
          fixes: [...move, ...stop],
        },
      ];
    });
    return [...own, ...socketPorts({ logs, ports, service })];
  },
});
