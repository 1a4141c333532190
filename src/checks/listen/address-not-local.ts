import { isIp } from '../../dockerd/address.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { changeAddress, citeAddress, isAny, isLoopback, tcpAddresses } from './hosts.ts';

const signatures = [
  {
    pattern: /listen tcp\d? (?<address>\S+): bind: cannot assign requested address/,
    samples: [
      { text: 'failed to load listeners: listen tcp 192.0.2.7:2375: bind: cannot assign requested address', seen: 'dockerd 20.10.24' },
    ],
    misses: ['failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use'],
  },
];

export const addressNotLocal = check({
  code: 'DT302',
  name: 'address-not-local',
  causes: ['listen.address-not-local'],
  needs: ['config', 'engine', 'logs', 'ports', 'target'],
  explains: consequences,
  signatures,
  find: ({ config, engine, logs, ports, target }) => {
    if (engine.state === 'up' || ports.addresses.length === 0) return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    return tcpAddresses(target).flatMap((address): Finding[] => {
      const { host, text } = address;
      if (isAny(host) || isLoopback(host) || !isIp(host) || ports.addresses.includes(host)) return [];
      const cite = citeAddress(config, address, 'no address of this host');
      const edit = changeAddress(config, address, text.replace(host, '127.0.0.1'));
      const dropped = address.key === 'hosts' ? changeAddress(config, address, undefined) : undefined;
      return [
        {
          code: 'DT302',
          cause: 'listen.address-not-local',
          severity: 'error',
          confidence: words ? 'certain' : 'likely',
          data: { address: text, host, have: ports.addresses.filter((a) => !isLoopback(a)).join(', ') || 'none but loopback' },
          cites: [
            cite ?? { source: 'command line', text },
            { source: 'ip addr', text: ports.addresses.join(' ') },
            ...(words ? [citeLog(words.entry)] : []),
          ],
          fixes: [
            ...(edit ? [editAndStart('listen-on-loopback', 'listen on 127.0.0.1 until the right address is known', edit)] : []),
            ...(dropped ? [editAndStart('drop-the-address', `do not listen on ${text}`, dropped)] : []),
          ],
        },
      ];
    });
  },
});
