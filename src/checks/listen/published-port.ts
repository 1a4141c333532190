import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';

const signatures = [
  {
    pattern:
      /driver failed programming external connectivity.*?(?:[:.](?<port>\d+)(?:\/(?:tcp|udp))?(?: failed: port is already allocated|: bind: address already in use)|port is already allocated|address already in use)/,
    samples: [
      {
        text: 'Handler for POST /v1.45/containers/web/start returned error: driver failed programming external connectivity on endpoint web (5c1e): failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'driver failed programming external connectivity on endpoint web (abc): Bind for 0.0.0.0:8080 failed: port is already allocated',
        seen: 'moby v28.5.2 libnetwork/drivers/bridge',
      },
    ],
    misses: [
      'failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use',
      'driver failed programming external connectivity on endpoint web (abc): (iptables failed: iptables --wait -t nat -A DOCKER: No chain/target/match by that name.',
    ],
  },
  {
    pattern: /failed to bind (?:host )?port (?:for )?\S*?:(?<port>\d+)(?:[:/]\S*)?: .*?address already in use/,
    samples: [
      {
        text: 'failed to bind host port for 0.0.0.0:80:172.17.0.2:80/tcp: address already in use',
        seen: 'moby v28.5.2 libnetwork/drivers/bridge',
      },
    ],
    misses: ['failed to bind host port for 192.0.2.1:80:172.17.0.2:80/tcp: cannot assign requested address'],
  },
];

export const publishedPort = check({
  code: 'DT321',
  name: 'published-port',
  causes: ['listen.port-in-use'],
  needs: ['engine', 'logs', 'ports'],
  signatures,
  find: ({ engine, logs, ports }): Finding | undefined => {
    const words = engine.state === 'up' ? lastMatch(logs.lastStart, signatures) : undefined;
    const port = Number(words?.match.groups?.port);
    const holder = ports.listeners.find((l) => l.port === port);
    if (!words || !holder) return undefined;
    const other = holder.process === 'docker-proxy';
    return {
      code: 'DT321',
      cause: 'listen.port-in-use',
      severity: 'warning',
      confidence: 'likely',
      data: {
        port: String(port),
        holder: other ? 'another container' : `${holder.process ?? 'another process'}${holder.unit ? ` (${holder.unit})` : ''}`,
      },
      cites: [citeLog(words.entry), { source: ports.source, line: holder.line, text: holder.text }],
      fixes: [],
    };
  },
});
