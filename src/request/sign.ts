import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import type { Request } from './schema.ts';

const prefix = 'ed25519:';

/** A signature as it stands in a request: whose key, and the 64 bytes in base64. */
export interface Signature {
  key: string;
  value: string;
}

/** The same content gives the same bytes, however the YAML was laid out. */
function canonical(value: unknown): string {
  const sorted = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(sorted);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  return `docker-triage request\n${JSON.stringify(sorted(value))}`;
}

/** `ed25519:` and the 32 bytes of the public key in base64: short enough to be read out or printed on a page. */
function publicText(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return `${prefix}${Buffer.from(x, 'base64url').toString('base64')}`;
}

function publicKey(text: string): KeyObject | undefined {
  const bytes = Buffer.from(text.slice(prefix.length), 'base64');
  if (!text.startsWith(prefix) || bytes.length !== 32) return undefined;
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }, format: 'jwk' });
}

export const isPublicKey = (text: string): boolean => /^ed25519:[A-Za-z0-9+/]{43}=$/.test(text) && publicKey(text) !== undefined;

/** A new key pair: the private half as PEM, the public one as text. */
export function newKey(): { pem: string; key: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), key: publicText(privateKey) };
}

/** Signs the content of a request. Throws where the key is no Ed25519 key. */
export function signRequest(request: Request, pem: string): Signature {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key is no Ed25519 key');
  return { key: publicText(key), value: sign(null, Buffer.from(canonical(request)), key).toString('base64') };
}

/** Whether the signature is that of its key over this content. Whose key it is, is another question. */
export function isSigned(request: Request, { key, value }: Signature): boolean {
  const known = publicKey(key);
  return known !== undefined && verify(null, Buffer.from(canonical(request)), known, Buffer.from(value, 'base64'));
}
