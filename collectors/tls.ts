import type { Answer, Answers } from '../src/model/answer.ts';
import type { Asks, CertificateLine, KeyLine, StatLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Client } from './client.ts';
import { readList, readStat } from './client.ts';
import type { Target } from './target.ts';

/** A file with certificates: what was found in it. */
export interface CertificateFile {
  path: string;
  status: Answer['status'];
  /** Why it could not be read as certificates; empty where it could. */
  problem: string;
  certificates: readonly CertificateLine[];
}

/** A file with a private key; of the key only the hash of its public half is known. */
export interface KeyFile {
  path: string;
  status: Answer['status'];
  problem: string;
  key: KeyLine | undefined;
  stat: StatLine | undefined;
}

export interface Tls {
  /** The files that the daemon is told to use; undefined where the option is not set. */
  server: { ca: CertificateFile | undefined; cert: CertificateFile | undefined; key: KeyFile | undefined };
  /** The files of the caller's client, where there are any. */
  client: {
    ca: CertificateFile | undefined;
    cert: CertificateFile | undefined;
    /** The folder that DOCKER_CERT_PATH names, or that of the client's configuration. */
    folder: string;
    key: StatLine | undefined;
    /** The hash of its key's public half. */
    spki: string | undefined;
    /** Whether there is no cert.pem in that folder, and whether the usual one has all three files. */
    absent: boolean;
    usual: boolean;
  };
  /** The server's certificate held against the client's authority. */
  serverForClient: CertificateFile | undefined;
  /** Other files beside the daemon's: certificates and keys that may be the ones that were meant. */
  beside: { certificates: readonly CertificateFile[]; keys: readonly KeyFile[] };
}

interface Seen {
  target: Target;
  client: Client;
}

const optionPath = ({ target }: Seen, key: string) => {
  const option = target.options.get(key);
  return typeof option?.value === 'string' && option.value.startsWith('/') && option.from !== 'default' ? option.value : undefined;
};

const clientFolder = ({ client }: Seen) => client.env.get('DOCKER_CERT_PATH') || client.configPath.replace(/\/[^/]*$/, '');
const folderOf = (path: string) => path.replace(/\/[^/]*$/, '') || '/';
const smallFile = (e: StatLine) => e.type === 'file' && e.bytes > 0 && e.bytes < 64 * 1024 && (e.name ?? '').length < 80;

function besideNames(answers: Answers): string[] {
  return readList(answers.text('folder'))
    .filter(smallFile)
    .map((e) => e.name ?? '')
    .slice(0, 16);
}

function readCertificates(answers: Answers, key: string, path: string): CertificateFile {
  const answer = answers.get(key);
  const certificates =
    answer.status === 'ok'
      ? answer.text
          .split('\n')
          .filter(Boolean)
          .map((l) => JSON.parse(l) as CertificateLine)
      : [];
  return { path, status: answer.status, certificates, problem: answer.status === 'failed' ? answer.text : '' };
}

function readKey(answers: Answers, key: string, path: string): KeyFile {
  const answer = answers.get(key);
  return {
    path,
    status: answer.status,
    problem: answer.status === 'failed' ? answer.text : '',
    key: answer.status === 'ok' ? (JSON.parse(answer.text) as KeyLine) : undefined,
    stat: readStat(answers.text(`${key}-stat`)),
  };
}

export const tls: Collector<Tls, Seen> = {
  name: 'tls',
  title: 'TLS files; of a private key only what its public half shows',
  needs: ['target', 'client'],
  asks: (seen): Asks => {
    const [ca, cert, key] = ['tlscacert', 'tlscert', 'tlskey'].map((k) => optionPath(seen, k));
    const folder = clientFolder(seen);
    const asks: Record<string, Asks[string]> = {
      'client-ca': { kind: 'certificates', path: `${folder}/ca.pem`, why: 'the authority that the client trusts' },
      'client-cert': {
        kind: 'certificates',
        path: `${folder}/cert.pem`,
        ...(ca ? { authorities: ca } : {}),
        why: 'names, dates and issuer of the client certificate',
      },
      // the usual folder, for where DOCKER_CERT_PATH names another
      'client-usual': { kind: 'list', path: seen.client.configPath.replace(/\/[^/]*$/, ''), why: 'whether the client has its files there' },
      'client-pair': {
        kind: 'key',
        path: `${folder}/key.pem`,
        why: 'whether the key of the client belongs to its certificate',
        detail: true,
      },
      'client-key': { kind: 'stat', path: `${folder}/key.pem`, why: 'whether the client may read its key' },
    };
    if (ca) asks.ca = { kind: 'certificates', path: ca, why: 'the authority whose clients the daemon takes' };
    if (cert) {
      asks.cert = {
        kind: 'certificates',
        path: cert,
        ...(ca ? { authorities: ca } : {}),
        why: 'names, dates and issuer of the server certificate',
      };
      asks['cert-for-client'] = {
        kind: 'certificates',
        path: cert,
        authorities: `${folder}/ca.pem`,
        why: 'whether the client trusts the daemon',
      };
    }
    if (key) {
      asks.key = { kind: 'key', path: key, why: 'whether the key belongs to the certificate', needs: 'root' };
      asks['key-stat'] = { kind: 'stat', path: key, why: 'who may read the key' };
    }
    const one = cert ?? key ?? ca;
    if (one) asks.folder = { kind: 'list', path: folderOf(one), why: 'files beside it that may be the ones that were meant' };
    return asks;
  },
  more: (answers, seen): Asks => {
    const one = optionPath(seen, 'tlscert') ?? optionPath(seen, 'tlskey') ?? optionPath(seen, 'tlscacert');
    if (!one) return {};
    return Object.fromEntries(
      besideNames(answers).flatMap((name, i) => [
        [
          `beside-${i}-certificates`,
          { kind: 'certificates', path: `${folderOf(one)}/${name}`, why: 'whether it is the certificate that was meant' } as const,
        ],
        [
          `beside-${i}-key`,
          { kind: 'key', path: `${folderOf(one)}/${name}`, why: 'whether it is the key that was meant', needs: 'root' } as const,
        ],
      ]),
    );
  },
  read: (answers, seen): Tls => {
    const [ca, cert, key] = ['tlscacert', 'tlscert', 'tlskey'].map((k) => optionPath(seen, k));
    const folder = clientFolder(seen);
    const beside = folderOf(cert ?? key ?? ca ?? '/');
    const names = besideNames(answers);
    const clientCa = readCertificates(answers, 'client-ca', `${folder}/ca.pem`);
    const clientCert = readCertificates(answers, 'client-cert', `${folder}/cert.pem`);
    return {
      server: {
        ca: ca ? readCertificates(answers, 'ca', ca) : undefined,
        cert: cert ? readCertificates(answers, 'cert', cert) : undefined,
        key: key ? readKey(answers, 'key', key) : undefined,
      },
      client: {
        ca: clientCa.status === 'ok' ? clientCa : undefined,
        cert: clientCert.status === 'ok' ? clientCert : undefined,
        folder,
        key: readStat(answers.text('client-key')),
        spki: readKey(answers, 'client-pair', `${folder}/key.pem`).key?.spki,
        absent: clientCert.status === 'missing',
        usual: ['ca.pem', 'cert.pem', 'key.pem'].every((name) => readList(answers.text('client-usual')).some((e) => e.name === name)),
      },
      serverForClient: cert && clientCa.status === 'ok' ? readCertificates(answers, 'cert-for-client', cert) : undefined,
      beside: {
        certificates: names
          .map((name, i) => readCertificates(answers, `beside-${i}-certificates`, `${beside}/${name}`))
          .filter((f) => f.certificates.length > 0),
        keys: names.map((name, i) => readKey(answers, `beside-${i}-key`, `${beside}/${name}`)).filter((f) => f.key !== undefined),
      },
    };
  },
};
