import type { Evidence } from '../../../collectors/index.ts';
import type { CertificateFile } from '../../../collectors/tls.ts';
import type { CertificateLine } from '../../model/ask.ts';
import type { Fix } from '../../model/finding.ts';
import { startDaemon } from '../fixes.ts';

export type Whose = 'server' | 'CA' | 'client' | 'client CA';
export interface Held {
  whose: Whose;
  file: CertificateFile;
  certificate: CertificateLine;
}

const day = 24 * 3600 * 1000;

/** Where the authority's key lies beside the server's: the files of it, to issue a certificate with. */
function issuerOf(spki: string, { tls, caller }: Pick<Evidence, 'tls' | 'caller'>) {
  const { ca, key } = tls.server;
  const authority = ca?.certificates.find((c) => c.authority);
  const caKey = authority && tls.beside.keys.find((f) => f.key?.spki === authority.spki);
  const good = authority && Date.parse(authority.notAfter) > Date.parse(caller.now) + day;
  return ca && key && caKey && good && key.key?.spki === spki ? { ca: ca.path, key: key.path, caKey: caKey.path } : undefined;
}

/** Issues the server certificate anew from its own key, with its names and usages or with others, where the authority's key lies beside it. Needs OpenSSL 3. */
export function renew(held: Held, evidence: Pick<Evidence, 'tls' | 'caller'>, extensions?: string): Fix[] {
  const files = held.whose === 'server' ? issuerOf(held.certificate.spki, evidence) : undefined;
  if (!files) return [];
  const { path } = held.file;
  const request = `${path}.csr`;
  const wanted = `${path}.ext`;
  const serial = `0x${(BigInt(`0x${held.certificate.serial}`) + 1n).toString(16)}`;
  const copied = extensions === undefined ? ['-copy_extensions', 'copyall'] : [];
  const signed = extensions === undefined ? copied : ['-extfile', wanted];
  return [
    {
      id: extensions === undefined ? 'renew' : 'issue-anew',
      title:
        extensions === undefined ? 'issue it anew for a year, with the same key and names' : 'issue it anew for a year, with the same key',
      risk: 'restarts-daemon',
      steps: [
        ...(extensions === undefined ? [] : [{ edit: { path: wanted, before: null, after: extensions } }]),
        { run: ['cp', '-p', path, `${path}.old`] },
        { run: ['openssl', 'x509', '-x509toreq', '-in', path, '-signkey', files.key, ...copied, '-out', request] },
        {
          run: [
            'openssl',
            'x509',
            '-req',
            '-in',
            request,
            '-CA',
            files.ca,
            '-CAkey',
            files.caKey,
            '-set_serial',
            serial,
            '-days',
            '365',
            ...signed,
            '-out',
            path,
          ],
        },
        { run: ['rm', '-f', request, ...(extensions === undefined ? [] : [wanted])] },
        ...startDaemon,
      ],
      note: `It is signed with ${files.caKey}. The old one stays as ${path}.old.`,
    },
  ];
}

/** Issues a server certificate for the daemon's key, where its file holds none and the authority's key lies beside it. */
export function issueFor(path: string, names: readonly string[], { tls, caller }: Pick<Evidence, 'tls' | 'caller'>): Fix[] {
  const spki = tls.server.key?.key?.spki;
  const files = spki === undefined ? undefined : issuerOf(spki, { tls, caller });
  const [name = 'localhost'] = names;
  if (!files) return [];
  const request = `${path}.csr`;
  const wanted = `${path}.ext`;
  return [
    {
      id: 'issue-anew',
      title: 'issue one for a year, with the key of the daemon and the names of this host',
      risk: 'restarts-daemon',
      steps: [
        { edit: { path: wanted, before: null, after: serverExtensions(names) } },
        { run: ['cp', '-p', path, `${path}.old`] },
        { run: ['openssl', 'req', '-new', '-key', files.key, '-subj', `/CN=${name}`, '-out', request] },
        {
          run: [
            ...(['openssl', 'x509', '-req', '-in', request, '-CA', files.ca, '-CAkey', files.caKey] as const),
            ...['-days', '365', '-extfile', wanted, '-out', path],
          ],
        },
        { run: ['rm', '-f', request, wanted] },
        ...startDaemon,
      ],
      note: `It is signed with ${files.caKey}. Names by which other machines call this one have to be added. The old file stays as ${path}.old.`,
    },
  ];
}

/** The extensions of a server certificate for these names and addresses. */
export const serverExtensions = (names: readonly string[]) =>
  `subjectAltName=${names.map((n) => (/^[\d.]+$|:/.test(n) ? `IP:${n}` : `DNS:${n}`)).join(',')}\nextendedKeyUsage=serverAuth\n`;

export const namesOf = (certificate: CertificateLine) =>
  certificate.names
    .split(/,\s*/)
    .map((n) => n.replace(/^(DNS|IP Address):/, ''))
    .filter(Boolean);
