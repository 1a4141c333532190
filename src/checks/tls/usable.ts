import type { Evidence } from '../../../collectors/index.ts';
import type { CertificateFile, KeyFile } from '../../../collectors/tls.ts';
import type { Cite, Code, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { citeProfile, unset } from '../listen/profile.ts';
import { lastWords } from '../log.ts';
import { citeOption, giveToClient, likeness, type TlsOption, useFile } from './files.ts';
import { issueFor } from './renew.ts';

const explains: readonly Code[] = ['DT113', 'DT204', 'DT206', 'DT304'];
const needs = ['config', 'engine', 'logs', 'tls'] as const;
type Read = Pick<Evidence, (typeof needs)[number]>;

const signatures = [
  {
    pattern: /(?:[Cc]ould not load X509 key pair|[Ee]rror reading X509 key pair|could not read CA certificate).*no such file or directory/,
    samples: [
      {
        text: 'invalid TLS configuration: Could not load X509 key pair (cert: "/etc/docker/tls/server-cert.pem", key: "/etc/docker/tls/server-key.pem"): open /etc/docker/tls/server-cert.pem: no such file or directory',
        seen: 'dockerd 26.1.5',
      },
    ],
    misses: ['TLS handshake error from 192.0.2.1:4711: remote error: tls: bad certificate'],
  },
];

function served({ tls }: Read): [TlsOption, CertificateFile | KeyFile][] {
  const { ca, cert, key } = tls.server;
  return [
    ...(ca ? ([['tlscacert', ca]] as const) : []),
    ...(cert ? ([['tlscert', cert]] as const) : []),
    ...(key ? ([['tlskey', key]] as const) : []),
  ].map(([k, f]) => [k, f]);
}

const words = ({ engine, logs }: Read): Cite[] => {
  const said = engine.state === 'up' ? undefined : lastWords(logs);
  return said && /TLS|X509|certificate|PEM/i.test(said.message) ? [citeLog(said)] : [];
};

/** The file that was probably meant: for a certificate the one whose key is the daemon's, else the one with the nearest name. */
function meant({ tls }: Read, option: TlsOption, path: string): string | undefined {
  const spki = tls.server.key?.key?.spki;
  const { certificates, keys } = tls.beside;
  if (option === 'tlscert') {
    const own = certificates.find((f) => spki !== undefined && f.certificates.some((c) => c.spki === spki));
    // one of another key would be refused just so
    if (own || spki !== undefined) return own?.path;
  }
  if (option === 'tlskey') {
    const cert = tls.server.cert?.certificates[0]?.spki;
    const own = keys.find((f) => cert !== undefined && f.key?.spki === cert);
    if (own || cert !== undefined) return own?.path;
  }
  const candidates =
    option === 'tlskey'
      ? keys
      : option === 'tlscacert'
        ? certificates.filter((f) => f.certificates.some((c) => c.authority))
        : certificates.filter((f) => f.certificates.every((c) => !c.authority));
  const [nearest] = [...candidates].sort((a, b) => likeness(b.path, path) - likeness(a.path, path));
  return nearest && likeness(nearest.path, path) > 0.6 ? nearest.path : candidates.length === 1 ? nearest?.path : undefined;
}

/** The client is told to use TLS, and the folder that it is told to take its files from has none. */
function clientFiles({ client, tls }: Pick<Evidence, 'client' | 'tls'>): Finding[] {
  const { folder, absent, usual } = tls.client;
  const named = client.env.get('DOCKER_CERT_PATH');
  if (!absent || !named || !client.endpoint.startsWith('tcp://') || !client.env.get('DOCKER_TLS_VERIFY')) return [];
  const line = client.profile.find((l) => l.name === 'DOCKER_CERT_PATH');
  return [
    {
      code: 'DT401',
      cause: 'tls.file-missing',
      severity: 'error',
      confidence: 'certain',
      data: {
        option: 'DOCKER_CERT_PATH',
        path: `${folder}, and its cert.pem`,
        why: 'The client cannot connect to a daemon with TLS.',
        other: usual ? 'The usual folder ~/.docker has all three files.' : '',
      },
      cites: [line ? citeProfile(line) : { source: 'environment', text: `DOCKER_CERT_PATH=${named}` }],
      fixes: usual ? unset(client, 'DOCKER_CERT_PATH') : [],
    },
  ];
}

export const fileMissing = check({
  code: 'DT401',
  name: 'tls-file-missing',
  causes: ['tls.file-missing'],
  needs: [...needs, 'client'],
  explains,
  signatures,
  find: (evidence) => [
    ...clientFiles(evidence),
    ...served(evidence)
      .filter(([, file]) => file.status === 'missing')
      .map(([option, { path }]): Finding => {
        const other = meant(evidence, option, path);
        const cite = citeOption(evidence, option, 'no such file') ?? { source: path, text: 'no such file' };
        return {
          code: 'DT401',
          cause: 'tls.file-missing',
          severity: evidence.engine.state === 'up' ? 'warning' : 'error',
          confidence: 'certain',
          data: {
            option,
            path,
            why: 'dockerd loads its TLS files when it starts, cannot, and stops.',
            other: other ? `Beside it lies ${other}.` : 'Nothing beside it fits.',
          },
          cites: [cite, ...words(evidence)],
          fixes: other ? useFile(evidence, option, other) : [],
        };
      }),
  ],
});

/** The same certificate in the form that dockerd reads; the file as it was stays beside it. */
const toPem = (path: string) =>
  runAndStart('to-pem', `write ${path} as PEM`, [
    ['cp', '-p', path, `${path}.der`],
    ['openssl', 'x509', '-inform', 'DER', '-in', `${path}.der`, '-out', path],
  ]);

/** Names and addresses by which this host can be reached from itself. */
const namesHere = ({ ports }: Pick<Evidence, 'ports'>) => [
  ...new Set(['localhost', '127.0.0.1', ...ports.addresses.filter((a) => !a.startsWith('fe80:') && !a.startsWith('172.17.'))]),
];

export const badPem = check({
  code: 'DT402',
  name: 'tls-bad-pem',
  causes: ['tls.bad-pem'],
  needs: [...needs, 'caller', 'ports'],
  explains,
  find: (evidence) =>
    [
      ...served(evidence)
        .filter(([, file]) => file.status === 'failed')
        .map(([option, { path, problem }]) => [option, path, problem] as const),
      // nobody is there to type the passphrase
      ...served(evidence).flatMap(([option, file]) =>
        'key' in file && file.key?.encrypted ? [[option, file.path, 'a key that is protected by a passphrase'] as const] : [],
      ),
    ].map(([option, path, problem]): Finding => {
      const other = meant(evidence, option, path);
      return {
        code: 'DT402',
        cause: 'tls.bad-pem',
        severity: evidence.engine.state === 'up' ? 'warning' : 'error',
        confidence: 'certain',
        data: { option, path, problem: problem === 'EISDIR' ? 'a directory' : problem },
        cites: [citeOption(evidence, option, problem) ?? { source: path, text: problem }, ...words(evidence)],
        fixes: [
          ...(/DER form/.test(problem) ? [toPem(path)] : []),
          ...(other && other !== path ? useFile(evidence, option, other) : []),
          ...(option === 'tlscert' && /^no certificate/.test(problem) ? issueFor(path, namesHere(evidence), evidence) : []),
        ],
      };
    }),
});

/** The client refuses its own pair, and does not connect. */
function clientMismatch({ caller, tls }: Pick<Evidence, 'caller' | 'tls'>): Finding[] {
  const { cert, folder, spki } = tls.client;
  const [leaf] = cert?.certificates ?? [];
  if (!cert || !leaf || !spki || spki === leaf.spki) return [];
  const key = `${folder}/key.pem`;
  const other = tls.beside.keys.find((f) => f.key?.spki === leaf.spki);
  return [
    {
      code: 'DT403',
      cause: 'tls.key-mismatch',
      severity: 'error',
      confidence: 'certain',
      data: {
        cert: cert.path,
        key,
        what: 'The client refuses the pair, and does not connect.',
        other: other ? `The key of that certificate is ${other.path}.` : '',
      },
      cites: [
        { source: key, text: `public key ${spki.slice(0, 12)}...` },
        { source: cert.path, text: `${leaf.subject}, public key ${leaf.spki.slice(0, 12)}...` },
      ],
      fixes: other ? [giveToClient(caller, other.path, key, '0600')] : [],
    },
  ];
}

export const keyMismatch = check({
  code: 'DT403',
  name: 'tls-key-mismatch',
  causes: ['tls.key-mismatch'],
  needs: [...needs, 'caller'],
  explains,
  signatures: [
    {
      pattern: /private key does not match public key/,
      samples: [
        {
          text: 'Error reading X509 key pair (cert: "/etc/docker/tls/server.pem", key: "/etc/docker/tls/server-key.pem"): tls: private key does not match public key',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: (evidence): Finding | Finding[] => {
    const { cert, key } = evidence.tls.server;
    const [leaf] = cert?.certificates ?? [];
    if (!cert || !leaf || !key?.key?.spki || key.key.spki === leaf.spki) return clientMismatch(evidence);
    const otherKey = evidence.tls.beside.keys.find((f) => f.key?.spki === leaf.spki);
    const otherCert = evidence.tls.beside.certificates.find((f) => f.certificates[0]?.spki === key.key?.spki);
    return {
      code: 'DT403',
      cause: 'tls.key-mismatch',
      severity: evidence.engine.state === 'up' ? 'warning' : 'error',
      confidence: 'certain',
      data: {
        cert: cert.path,
        key: key.path,
        what: 'dockerd refuses the pair, and stops.',
        other: otherKey
          ? `The key of that certificate is ${otherKey.path}.`
          : otherCert
            ? `The certificate of that key is ${otherCert.path}.`
            : 'No file beside them fits either.',
      },
      cites: [
        citeOption(evidence, 'tlskey', `public key ${key.key.spki.slice(0, 12)}...`) ?? {
          source: key.path,
          text: `public key ${key.key.spki.slice(0, 12)}...`,
        },
        { source: cert.path, text: `${leaf.subject}, public key ${leaf.spki.slice(0, 12)}...` },
        ...words(evidence),
      ],
      fixes: [
        ...(otherKey ? useFile(evidence, 'tlskey', otherKey.path) : []),
        ...(otherCert && !otherKey ? useFile(evidence, 'tlscert', otherCert.path) : []),
      ],
    };
  },
});
