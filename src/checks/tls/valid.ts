import type { Evidence } from '../../../collectors/index.ts';
import type { CertificateFile } from '../../../collectors/tls.ts';
import { setKey } from '../../dockerd/edit.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { citeOption, giveToClient, useFile } from './files.ts';
import { type Held, renew, type Whose } from './renew.ts';

function all({ tls }: Pick<Evidence, 'tls'>): Held[] {
  const files: [Whose, CertificateFile | undefined][] = [
    ['server', tls.server.cert],
    ['CA', tls.server.ca],
    ['client', tls.client.cert],
    ['client CA', tls.client.ca],
  ];
  return files.flatMap(([whose, file]) => (file ? file.certificates.map((certificate) => ({ whose, file, certificate })) : []));
}

const cite = ({ file, certificate }: Held): Cite => ({
  source: file.path,
  text: `${certificate.subject}: valid from ${certificate.notBefore} to ${certificate.notAfter}`,
});

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
  needs: ['caller', 'config', 'target', 'tls'],
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
  find: ({ caller, config, target, tls }) => {
    const none = noAuthority({ config, target, tls });
    if (none.length > 0) return none;
    const pairs: [string, CertificateFile | undefined, CertificateFile | undefined][] = [
      ["The client's certificate", tls.client.cert, tls.server.ca],
      ["The daemon's certificate", tls.serverForClient, tls.client.ca],
    ];
    return pairs.flatMap(([whose, file, authority]): Finding[] => {
      const [leaf] = file?.certificates ?? [];
      const [ca] = authority?.certificates ?? [];
      if (!file || !leaf || !authority || !ca || leaf.trusted !== false) return [];
      // the daemon's own authority has issued it: the client's copy is an old one
      const own = authority === tls.client.ca && tls.server.cert?.certificates[0]?.trusted === true ? tls.server.ca : undefined;
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
          fixes: own ? [giveToClient(caller, own.path, authority.path, '0644')] : [],
        },
      ];
    });
  },
});

/** "tlscacert" names a certificate that may not issue others and was itself issued by one: no client has a certificate of it. */
function noAuthority({ config, target, tls }: Pick<Evidence, 'config' | 'target' | 'tls'>): Finding[] {
  const { ca, cert } = tls.server;
  const [first] = ca?.certificates ?? [];
  const strict = target.options.get('tlsverify')?.value === true;
  if (!ca || !first || !strict || ca.certificates.some((c) => c.authority || c.subject === c.issuer)) return [];
  const issuer = cert?.certificates[0]?.issuer ?? first.issuer;
  const own = tls.beside.certificates.find((f) => f.certificates.some((c) => c.authority && c.subject === issuer));
  return [
    {
      code: 'DT407',
      cause: 'tls.wrong-ca',
      severity: 'error',
      confidence: 'certain',
      data: {
        whose: 'A certificate of any client',
        path: ca.path,
        issuer: 'an authority',
        authority: `${first.subject}, which is no authority`,
        authorityPath: ca.path,
      },
      cites: [
        citeOption({ config }, 'tlscacert', 'this is no authority') ?? { source: ca.path, text: first.subject },
        { source: ca.path, text: `${first.subject}, issued by ${first.issuer}, may not issue others` },
      ],
      fixes: own ? useFile({ config }, 'tlscacert', own.path) : [],
    },
  ];
}

export const verifyWithoutCa = check({
  code: 'DT409',
  name: 'tls-verify-without-ca',
  causes: ['tls.verify-without-ca'],
  needs: ['config', 'engine', 'logs', 'service', 'target', 'tls'],
  explains: ['DT113', 'DT204', 'DT206', 'DT304'],
  find: ({ config, engine, logs, service, target, tls }): Finding | undefined => {
    const verify = target.options.get('tlsverify');
    const ca = target.options.get('tlscacert');
    if (verify?.value !== true || verify.from !== 'file' || (ca && ca.from !== 'default' && ca.value)) return undefined;
    // from 23.0 on dockerd looks for ca.pem in the folder of root's client, and stops without it
    const said = engine.state === 'up' ? undefined : lastWords(logs);
    const words = said && /CA cert/i.test(said.message) ? [citeLog(said)] : [];
    const authorities = tls.beside.certificates.filter((f) => f.certificates.some((c) => c.authority));
    const issuer = tls.server.cert?.certificates[0]?.issuer;
    const [own, ...others] = authorities.filter((f) => authorities.length === 1 || f.certificates[0]?.subject === issuer);
    const text = config.text;
    return {
      code: 'DT409',
      cause: 'tls.verify-without-ca',
      severity: words.length > 0 ? 'error' : 'warning',
      confidence: 'certain',
      data: { file: target.configFile },
      cites: [
        { source: target.configFile, ...(verify.line ? { line: verify.line } : {}), text: '"tlsverify": true, and no "tlscacert"' },
        ...(service.execSetting
          ? [{ source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text }]
          : []),
        ...words,
      ],
      fixes:
        text !== undefined && own && others.length === 0
          ? [
              editAndStart('name-the-ca', `take clients of ${own.path}`, {
                path: config.path,
                before: text,
                after: setKey(text, ['tlscacert'], own.path),
              }),
            ]
          : [],
    };
  },
});
