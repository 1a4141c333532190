import type { Evidence } from '../../../collectors/index.ts';
import type { LogEntry } from '../../../collectors/logs.ts';
import { setKey } from '../../dockerd/edit.ts';
import type { Signature } from '../../model/check.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { citeOption, configEdit, isRecent } from './option.ts';

type Read = Pick<Evidence, 'caller' | 'config' | 'engine' | 'logs' | 'network' | 'service' | 'target'>;

/** The last word on each registry since the start of the daemon. */
function lastWords({ logs }: Read, signatures: readonly Signature[]): Map<string, LogEntry> {
  const found = new Map<string, LogEntry>();
  for (const entry of logs.lastStart) {
    for (const { pattern } of signatures) {
      const match = pattern.exec(entry.message);
      if (match) found.set(match.groups?.registry ?? 'The registry', entry);
    }
  }
  return found;
}

const isInsecure = ({ target }: Read, registry: string) => {
  const list = target.options.get('insecure-registries')?.value;
  return Array.isArray(list) && list.includes(registry);
};

const reads = ['caller', 'config', 'engine', 'logs', 'network', 'service', 'target'] as const;

const httpSignatures: Signature[] = [
  {
    pattern: /https:\/\/(?<registry>[^/"\s]+)\/v[12]\/\S* http: server gave HTTP response to HTTPS client/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry.lab:5000/v2/": http: server gave HTTP response to HTTPS client',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Attempting next endpoint for push after error: Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client',
        seen: 'distribution/distribution#2061',
      },
    ],
    misses: ['error during connect: Get "https://127.0.0.1:2375/v1.45/info": http: server gave HTTP response to HTTPS client'],
  },
];

export const registryHttp = check({
  code: 'DT641',
  name: 'registry-http',
  causes: ['registry.http'],
  needs: reads,
  signatures: httpSignatures,
  find: (read): Finding[] =>
    [...lastWords(read, httpSignatures)].flatMap(([registry, entry]): Finding[] => {
      if (isInsecure(read, registry)) return [];
      const { caller, config, target } = read;
      const held = target.options.get('insecure-registries');
      const list = Array.isArray(held?.value) ? held.value : [];
      const edit =
        held?.from === 'flag' ? undefined : configEdit(config, (text) => setKey(text, ['insecure-registries'], [...list, registry]));
      const recent = isRecent(entry, caller);
      return [
        {
          code: 'DT641',
          cause: 'registry.http',
          severity: recent ? 'error' : 'warning',
          confidence: recent ? 'certain' : 'likely',
          data: { registry },
          cites: [citeLog(entry), ...[citeOption(read, 'insecure-registries')].flatMap((c) => c ?? [])] as [Cite, ...Cite[]],
          fixes: edit
            ? [
                editAndStart('allow-plain-http', `let the daemon speak plain HTTP to ${registry}`, edit, {
                  verify: `\`sudo docker info\` lists ${registry} under Insecure Registries`,
                  note: 'What goes to and from it can then be read and changed on the way; a certificate for the registry is the better cure.',
                }),
              ]
            : [],
        },
      ];
    }),
});

const caSignatures: Signature[] = [
  {
    pattern:
      /https:\/\/(?<registry>[^/"\s]+)\/v[12]\/[^"\s]*"?: (?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://private.lab:5443/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Get https://registry.example.com/v1/_ping: x509: certificate signed by unknown authority. If this private registry supports only HTTP or HTTPS with an unknown CA certificate, please add `--insecure-registry registry.example.com`',
        seen: 'moby/moby#10452',
      },
    ],
    misses: [
      'Get "https://private.lab:5443/v2/": x509: certificate has expired or is not yet valid',
      'Get "https://192.168.99.100:2376/v1.41/version": x509: certificate signed by unknown authority',
    ],
  },
];

export const registryUnknownCa = check({
  code: 'DT642',
  name: 'registry-unknown-ca',
  causes: ['registry.unknown-ca'],
  needs: reads,
  signatures: caSignatures,
  find: (read): Finding[] =>
    [...lastWords(read, caSignatures)].flatMap(([registry, entry]): Finding[] => {
      if (isInsecure(read, registry)) return [];
      const folder = `/etc/docker/certs.d/${registry}`;
      const there = read.network.certificates.filter((p) => p.startsWith(`${folder}/`));
      const crt = there.some((p) => p.endsWith('.crt'));
      const recent = isRecent(entry, read.caller);
      const state = crt
        ? 'There is a .crt file in it, of another authority or put there since.'
        : there.length > 0
          ? 'It holds no file that ends in .crt, and only those are read.'
          : 'There is no such folder, or nothing in it.';
      return [
        {
          code: 'DT642',
          cause: 'registry.unknown-ca',
          severity: recent && !crt ? 'error' : 'warning',
          confidence: crt ? 'possible' : 'likely',
          data: { registry, folder, state },
          cites: [citeLog(entry), { source: folder, text: there.join(' ') || 'no certificate' }],
          fixes: [],
        },
      ];
    }),
});

const authSignatures: Signature[] = [
  {
    pattern:
      /(?:https?:\/\/(?<registry>[^/"\s]+)\/.*)?(?:unauthorized: (?:authentication required|incorrect username or password|.*expired)|no basic auth credentials|toomanyrequests: )/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Head "https://registry.example.com/v2/app/manifests/1": no basic auth credentials',
        seen: 'moby/moby issues',
      },
      {
        text: 'Handler for POST /v1.45/auth returned error: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
        seen: 'moby/moby issues',
      },
    ],
    misses: ["pull access denied for foo, repository does not exist or may require 'docker login'"],
  },
];

export const registryAuth = check({
  code: 'DT643',
  name: 'registry-auth',
  causes: ['registry.auth'],
  needs: reads,
  signatures: authSignatures,
  find: (read): Finding[] =>
    [...lastWords(read, authSignatures)].flatMap(([registry, entry]): Finding[] =>
      isRecent(entry, read.caller)
        ? [
            {
              code: 'DT643',
              cause: 'registry.auth',
              severity: 'warning',
              confidence: 'likely',
              data: { registry },
              cites: [citeLog(entry)],
              fixes: [],
            },
          ]
        : [],
    ),
});
