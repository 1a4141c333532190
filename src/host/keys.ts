import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import type { RawAnswer } from '../model/answer.ts';
import type { CertificateLine, KeyLine } from '../model/ask.ts';
import { readSmall } from './files.ts';
import { refusal } from './refusal.ts';

const maxBytes = 1024 * 1024;
const certificates = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const privateKey = /-----BEGIN ((?:RSA |EC |ENCRYPTED )?)PRIVATE KEY-----/;

async function readPem(path: string): Promise<string> {
  return readSmall(path, maxBytes).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EFBIG' || error.code === 'not a regular file'
      ? Object.assign(new Error('not a PEM file'), { code: 'not a PEM file' })
      : error;
  });
}

const fingerprint = (der: Buffer) => createHash('sha256').update(der).digest('hex');
const spki = (key: ReturnType<typeof createPublicKey>) => fingerprint(key.export({ type: 'spki', format: 'der' }));

function describe(pem: string): CertificateLine {
  const x = new X509Certificate(pem);
  return {
    subject: x.subject?.replace(/\n/g, ', ') ?? '',
    issuer: x.issuer?.replace(/\n/g, ', ') ?? '',
    names: x.subjectAltName ?? '',
    notBefore: x.validFromDate.toISOString(),
    notAfter: x.validToDate.toISOString(),
    authority: x.ca,
    usage: x.keyUsage ?? [],
    serial: x.serialNumber,
    spki: spki(x.publicKey),
    sha256: x.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

/** How a certificate or a key without PEM armour begins: a sequence whose length takes one or two bytes. The text was read as UTF-8. */
const isDer = (text: string) => text.startsWith('0\ufffd');

/** The certificates of a PEM file, one `CertificateLine` each, and for each the position of the certificate in the file that signed it. */
export async function readCertificates(path: string, authorities?: string): Promise<RawAnswer> {
  try {
    const pem = await readPem(path);
    const found = pem.match(certificates) ?? [];
    if (found.length === 0) {
      const why = privateKey.test(pem)
        ? 'a private key, no certificate'
        : isDer(pem)
          ? 'a certificate in DER form, not in PEM form'
          : 'no certificate in PEM form';
      return { status: 'failed', exitCode: 1, text: why, originalBytes: pem.length };
    }
    const trusted = authorities
      ? ((await readPem(authorities).catch(() => '')).match(certificates) ?? []).map((p) => new X509Certificate(p))
      : undefined;
    const lines = found.map((one) => {
      const described = describe(one);
      if (!trusted) return described;
      const x = new X509Certificate(one);
      return {
        ...described,
        trusted: trusted.some((ca) => ca.fingerprint256 === x.fingerprint256 || (x.checkIssued(ca) && x.verify(ca.publicKey))),
      };
    });
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    return { status: 'ok', text, originalBytes: pem.length };
  } catch (error) {
    return refusal(error);
  }
}

/** What may be told of a private key: the hash of its public half, and whether it is encrypted. The key itself never leaves this function. */
export async function readKey(path: string): Promise<RawAnswer> {
  try {
    const pem = await readPem(path);
    const head = privateKey.exec(pem);
    if (!head) {
      const why = pem.match(certificates) ? 'a certificate, no private key' : 'no private key in PEM form';
      return { status: 'failed', exitCode: 1, text: why, originalBytes: pem.length };
    }
    const encrypted = head[1] === 'ENCRYPTED ' || /Proc-Type: 4,ENCRYPTED/.test(pem);
    const line: KeyLine = encrypted ? { encrypted } : { encrypted, spki: spki(createPublicKey(pem)) };
    const text = JSON.stringify(line);
    return { status: 'ok', text, originalBytes: pem.length };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_OSSL')) return { status: 'failed', exitCode: 1, text: 'the private key cannot be parsed', originalBytes: 0 };
    return refusal(error);
  }
}
