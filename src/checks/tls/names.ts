import type { CertificateFile } from '../../../collectors/tls.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { type Held, namesOf, renew, serverExtensions } from './renew.ts';

export const sanMismatch = check({
  code: 'DT408',
  name: 'tls-san-mismatch',
  causes: ['tls.san-mismatch'],
  needs: ['caller', 'client', 'logs', 'ports', 'tls'],
  signatures: [
    {
      pattern:
        /x509: (?:(?<!\/v[12]\/.*)certificate is valid for (?<names>.+?), not (?<name>\S+)|cannot validate certificate for (?<ip>\S+) because it doesn't contain any IP SANs|certificate relies on legacy Common Name)/,
      samples: [{ text: 'x509: certificate is valid for dockerhost, localhost, not docker.example', seen: 'docker 26.1.5' }],
    },
  ],
  find: (evidence): Finding | undefined => {
    const { client, logs, ports, tls } = evidence;
    const host = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))/.exec(client.endpoint);
    const name = host?.[1] ?? host?.[2];
    const file = tls.server.cert;
    const [leaf] = file?.certificates ?? [];
    if (!file || !leaf) return undefined;
    const names = namesOf(leaf);
    const fits = (wanted: string) => names.some((n) => n === wanted || (n.startsWith('*.') && wanted.replace(/^[^.]+/, '*') === n));
    const held: Held = { whose: 'server', file, certificate: leaf };
    const local = ['localhost', ...ports.addresses.filter((a) => !a.startsWith('fe80:') && !a.startsWith('172.17.'))];
    const found = (severity: Finding['severity'], wanted: string, more: readonly string[], cites: readonly Cite[]): Finding => ({
      code: 'DT408',
      cause: 'tls.san-mismatch',
      severity,
      confidence: severity === 'error' ? 'certain' : 'possible',
      data: { name: wanted, names: names.join(', ') || 'none' },
      cites: [{ source: file.path, text: leaf.names || 'no subject alternative names' }, ...cites],
      fixes: renew(held, evidence, serverExtensions([...new Set([...names, ...more])])),
    });
    if (name && (client.env.get('DOCKER_TLS_VERIFY') || client.env.get('DOCKER_TLS')))
      return fits(name)
        ? undefined
        : found(
            'error',
            name,
            [name, ...(local.includes(name) ? local : [])],
            [{ source: 'environment', text: `DOCKER_HOST=${client.endpoint}` }],
          );
    // nobody asks just now: a certificate for none of the addresses of this host is refused by whoever uses one of them
    if (local.some(fits) || ports.addresses.length === 0) return undefined;
    const refused = lastMatch(logs.lastStart, [
      { pattern: /TLS handshake error from \S+: remote error: tls: bad certificate/, samples: [] },
    ]);
    const [address = ''] = local.slice(1);
    return names.some((n) => !/^[\d.]+$|:/.test(n)) && !refused
      ? found('hint', address, local, [])
      : found('warning', address, local, refused ? [citeLog(refused.entry)] : []);
  },
});

/** What a certificate may be used for, as object identifiers; an empty list means anything. */
const usages = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2', any: '2.5.29.37.0' } as const;

export const keyUsage = check({
  code: 'DT411',
  name: 'tls-key-usage',
  causes: ['tls.bad-pem'],
  needs: ['caller', 'ports', 'tls'],
  explains: ['DT407', 'DT408'],
  signatures: [
    {
      pattern: /x509: certificate specifies an incompatible key usage/,
      samples: [
        { text: 'tls: failed to verify certificate: x509: certificate specifies an incompatible key usage', seen: 'docker 26.1.5' },
      ],
      misses: ['x509: certificate signed by unknown authority'],
    },
  ],
  find: (evidence): Finding[] => {
    const { ports, tls } = evidence;
    const pairs: ['server' | 'client', CertificateFile | undefined][] = [
      ['server', tls.server.cert],
      ['client', tls.client.cert],
    ];
    return pairs.flatMap(([whose, file]): Finding[] => {
      const [leaf] = file?.certificates ?? [];
      if (!file || !leaf || leaf.usage.length === 0 || leaf.usage.includes(usages[whose]) || leaf.usage.includes(usages.any)) return [];
      const names = namesOf(leaf);
      const local = ports.addresses.filter((a) => !a.startsWith('fe80:'));
      return [
        {
          code: 'DT411',
          cause: 'tls.bad-pem',
          severity: 'error',
          confidence: 'certain',
          data: {
            whose,
            path: file.path,
            wanted: whose === 'server' ? 'serverAuth' : 'clientAuth',
            is: leaf.usage.includes(whose === 'server' ? usages.client : usages.server)
              ? whose === 'server'
                ? 'clients only'
                : 'servers only'
              : 'other purposes',
          },
          cites: [{ source: file.path, text: `${leaf.subject}: extended key usage ${leaf.usage.join(', ')}` }],
          fixes:
            whose === 'server'
              ? renew(
                  { whose: 'server', file, certificate: leaf },
                  evidence,
                  serverExtensions(names.length > 0 ? names : ['localhost', ...local]),
                )
              : [],
        },
      ];
    });
  },
});
