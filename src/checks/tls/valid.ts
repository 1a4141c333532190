import type { Evidence } from '../../../collectors/index.ts';
import type { CertificateFile } from '../../../collectors/tls.ts';
import type { CertificateLine } from '../../model/ask.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';

type Whose = 'server' | 'CA' | 'client' | 'client CA';
interface Held {
  whose: Whose;
  file: CertificateFile;
  certificate: CertificateLine;
}

function all({ tls }: Pick<Evidence, 'tls'>): Held[] {
  const files: [Whose, CertificateFile | undefined][] = [
    ['server', tls.server.cert],
    ['CA', tls.server.ca],
    ['client', tls.client.cert],
    ['client CA', tls.client.ca],
  ];
  return files.flatMap(([whose, file]) => (file ? file.certificates.map((certificate) => ({ whose, file, certificate })) : []));
}

const day = 24 * 3600 * 1000;
const cite = ({ file, certificate }: Held): Cite => ({
  source: file.path,
  text: `${certificate.subject}: valid from ${certificate.notBefore} to ${certificate.notAfter}`,
});

/** Issues the server certificate anew from its own key, names and usages, where the authority's key lies beside it. Needs OpenSSL 3. */
function renew(held: Held, { tls, caller }: Pick<Evidence, 'tls' | 'caller'>): Fix[] {
  const { ca, key } = tls.server;
  const authority = ca?.certificates.find((c) => c.authority);
  const caKey = authority && tls.beside.keys.find((f) => f.key?.spki === authority.spki);
  const good = authority && Date.parse(authority.notAfter) > Date.parse(caller.now) + day;
  if (held.whose !== 'server' || !ca || !key || !caKey || !good || key.key?.spki !== held.certificate.spki) return [];
  const path = held.file.path;
  const request = `${path}.csr`;
  const serial = `0x${(BigInt(`0x${held.certificate.serial}`) + 1n).toString(16)}`;
  return [
    {
      id: 'renew',
      title: 'issue it anew for a year, with the same key and names',
      risk: 'restarts-daemon',
      steps: [
        { run: ['cp', '-p', path, `${path}.old`] },
        { run: ['openssl', 'x509', '-x509toreq', '-in', path, '-signkey', key.path, '-copy_extensions', 'copyall', '-out', request] },
        {
          run: [
            'openssl',
            'x509',
            '-req',
            '-in',
            request,
            '-CA',
            ca.path,
            '-CAkey',
            caKey.path,
            '-set_serial',
            serial,
            '-days',
            '365',
            '-copy_extensions',
            'copyall',
            '-out',
            path,
          ],
        },
        { run: ['rm', '-f', request] },
        ...startDaemon,
      ],
      note: `It is signed with ${caKey.path}. The old one stays as ${path}.old.`,
    },
  ];
}

export const expired = check({
  code: 'DT405',
  name: 'tls-expired',
  causes: ['tls.expired'],
  needs: ['caller', 'tls'],
  explains: ['DT407'],
  signatures: [
    {
      pattern: /x509: certificate has expired or is not yet valid: current time \S+ is after (?<time>\S+)|tls: expired certificate/,
      samples: [
        {
          text: 'x509: certificate has expired or is not yet valid: current time 2026-11-24T10:00:00Z is after 2026-10-20T10:00:00Z',
          seen: 'docker 26.1.5',
        },
      ],
      misses: ['x509: certificate has expired or is not yet valid: current time 2026-11-24T10:00:00Z is before 2026-12-20T10:00:00Z'],
    },
  ],
  find: (evidence) =>
    all(evidence)
      .filter(({ certificate }) => Date.parse(certificate.notAfter) < Date.parse(evidence.caller.now))
      .map(
        (held): Finding => ({
          code: 'DT405',
          cause: 'tls.expired',
          severity: 'error',
          confidence: 'certain',
          data: { whose: held.whose, path: held.file.path, date: held.certificate.notAfter.slice(0, 10) },
          cites: [cite(held)],
          fixes: renew(held, evidence),
        }),
      ),
});

export const notYetValid = check({
  code: 'DT406',
  name: 'tls-not-yet-valid',
  causes: ['tls.not-yet-valid'],
  needs: ['caller', 'tls'],
  explains: ['DT407'],
  find: (evidence) =>
    all(evidence)
      .filter(({ certificate }) => Date.parse(certificate.notBefore) > Date.parse(evidence.caller.now))
      .map(
        (held): Finding => ({
          code: 'DT406',
          cause: 'tls.not-yet-valid',
          severity: 'error',
          confidence: 'certain',
          data: {
            whose: held.whose,
            path: held.file.path,
            date: held.certificate.notBefore.slice(0, 10),
            now: evidence.caller.now.slice(0, 10),
          },
          cites: [cite(held)],
          fixes: renew(held, evidence),
        }),
      ),
});

export const clockWrong = check({
  code: 'DT410',
  name: 'clock-wrong',
  causes: ['clock.wrong'],
  needs: ['caller', 'system', 'tls'],
  explains: ['DT406', 'DT405'],
  find: ({ caller, system, tls }): Finding | undefined => {
    const files = system.filesFromTheFuture;
    const early = all({ tls }).filter(({ certificate }) => Date.parse(certificate.notBefore) > Date.parse(caller.now));
    if (files.length < 3) return undefined;
    const [first, second] = files;
    return {
      code: 'DT410',
      cause: 'clock.wrong',
      severity: 'error',
      confidence: files.length >= 4 || early.length > 0 ? 'certain' : 'likely',
      data: { now: caller.now.slice(0, 16), later: first?.mtime.slice(0, 16) ?? '' },
      cites: [
        { source: first?.path ?? '', text: `last changed ${first?.mtime}` },
        { source: second?.path ?? '', text: `last changed ${second?.mtime}` },
        ...early.slice(0, 2).map(cite),
      ],
      fixes: [
        {
          id: 'start-the-time-service',
          title: 'let the time service set the clock',
          risk: 'none',
          steps: [{ run: ['timedatectl', 'set-ntp', 'true'] }],
        },
      ],
    };
  },
});

export const wrongCa = check({
  code: 'DT407',
  name: 'tls-wrong-ca',
  causes: ['tls.wrong-ca'],
  needs: ['tls'],
  signatures: [
    {
      // of clients of the daemon; the registry's certificate is another matter
      pattern: /TLS handshake error from \S+: .*(?:signed by unknown authority|failed to verify certificate)/,
      samples: [
        {
          text: 'http: TLS handshake error from 127.0.0.1:51234: tls: failed to verify certificate: x509: certificate signed by unknown authority',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ tls }) => {
    const pairs: [string, CertificateFile | undefined, CertificateFile | undefined][] = [
      ["The client's certificate", tls.client.cert, tls.server.ca],
      ["The daemon's certificate", tls.serverForClient, tls.client.ca],
    ];
    return pairs.flatMap(([whose, file, authority]): Finding[] => {
      const [leaf] = file?.certificates ?? [];
      const [ca] = authority?.certificates ?? [];
      if (!file || !leaf || !authority || !ca || leaf.trusted !== false) return [];
      return [
        {
          code: 'DT407',
          cause: 'tls.wrong-ca',
          severity: 'error',
          confidence: 'certain',
          data: { whose, path: file.path, issuer: leaf.issuer, authority: ca.subject, authorityPath: authority.path },
          cites: [
            { source: file.path, text: `issued by ${leaf.issuer}` },
            { source: authority.path, text: `trusts ${ca.subject}` },
          ],
          fixes: [],
        },
      ];
    });
  },
});

export const sanMismatch = check({
  code: 'DT408',
  name: 'tls-san-mismatch',
  causes: ['tls.san-mismatch'],
  needs: ['client', 'tls'],
  signatures: [
    {
      pattern:
        /x509: (?:(?<!\/v[12]\/.*)certificate is valid for (?<names>.+?), not (?<name>\S+)|cannot validate certificate for (?<ip>\S+) because it doesn't contain any IP SANs|certificate relies on legacy Common Name)/,
      samples: [{ text: 'x509: certificate is valid for dockerhost, localhost, not docker.example', seen: 'docker 26.1.5' }],
    },
  ],
  find: ({ client, tls }): Finding | undefined => {
    const host = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))/.exec(client.endpoint);
    const name = host?.[1] ?? host?.[2];
    const [leaf] = tls.server.cert?.certificates ?? [];
    if (!name || !leaf || !(client.env.get('DOCKER_TLS_VERIFY') || client.env.get('DOCKER_TLS'))) return undefined;
    const names = leaf.names.split(/,\s*/).map((n) => n.replace(/^(DNS|IP Address):/, ''));
    const fits = names.some((n) => n === name || (n.startsWith('*.') && name.replace(/^[^.]+/, '*') === n));
    if (fits) return undefined;
    return {
      code: 'DT408',
      cause: 'tls.san-mismatch',
      severity: 'error',
      confidence: 'certain',
      data: { name, names: names.join(', ') || 'none' },
      cites: [
        { source: 'environment', text: `DOCKER_HOST=${client.endpoint}` },
        { source: tls.server.cert?.path ?? '', text: leaf.names || 'no subject alternative names' },
      ],
      fixes: [],
    };
  },
});

export const verifyWithoutCa = check({
  code: 'DT409',
  name: 'tls-verify-without-ca',
  causes: ['tls.verify-without-ca'],
  needs: ['service', 'target'],
  find: ({ service, target }): Finding | undefined => {
    const verify = target.options.get('tlsverify');
    const ca = target.options.get('tlscacert');
    if (verify?.value !== true || verify.from !== 'file' || (ca && ca.from !== 'default' && ca.value)) return undefined;
    return {
      code: 'DT409',
      cause: 'tls.verify-without-ca',
      severity: 'warning',
      confidence: 'certain',
      data: { file: target.configFile },
      cites: [
        { source: target.configFile, ...(verify.line ? { line: verify.line } : {}), text: '"tlsverify": true, and no "tlscacert"' },
        ...(service.execSetting
          ? [{ source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text }]
          : []),
      ],
      fixes: [],
    };
  },
});
