import type { Signature } from '../../model/check.ts';

/** A question to a DNS server that came to nothing. */
export const lookupSignatures: readonly Signature[] = [
  {
    pattern:
      /lookup (?<name>\S+?)(?: on (?<server>\[?(?:[0-9a-fA-F.:]+|ip[46]-[0-9a-f-]+)\]?):53)?: (?:read (?:udp|tcp) \S+: (?<read>i\/o timeout|(?:read: )?connection refused|(?:read: )?no route to host)|(?<dial>dial (?:udp|tcp) \S+: \S.*)|(?<word>i\/o timeout|server misbehaving|connection refused|Temporary failure in name resolution))/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 198.18.0.99:53: read udp 10.80.0.2:58119->198.18.0.99:53: i/o timeout',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'dial tcp: lookup registry-1.docker.io on 127.0.1.1:53: read udp 127.0.0.1:39049->127.0.1.1:53: read: connection refused',
        seen: 'docker/cli#2299',
      },
      { text: 'dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving', seen: 'moby/moby issues' },
      { text: 'dial tcp: lookup registry-1.docker.io: Temporary failure in name resolution', seen: 'docker/for-linux issues' },
    ],
    misses: [
      'Get "https://nosuch.lab/v2/": dial tcp: lookup nosuch.lab on 198.18.0.53:53: no such host',
      'proxyconnect tcp: dial tcp 198.18.0.30:3129: connect: connection refused',
    ],
  },
];
