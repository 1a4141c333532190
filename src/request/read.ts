import { type Request, requestLimits, requestSchema, requestVersion } from './schema.ts';
import { isPublicKey, isSigned, type Signature } from './sign.ts';

/** A request that is not taken, in words for a person. */
export class RequestError extends Error {}

export interface ReadRequest {
  request: Request;
  /** Whose signature it bears; undefined where it bears none. */
  signedBy: string | undefined;
}

async function parse(text: string): Promise<unknown> {
  if (Buffer.byteLength(text) > requestLimits.bytes) throw new RequestError(`it has more than ${requestLimits.bytes / 1024} KB`);
  const { parseDocument } = await import('./yaml.ts');
  const document = parseDocument(text, { schema: 'core', version: '1.2', uniqueKeys: true, strict: true, logLevel: 'silent' });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) {
    const [at] = wrong.linePos ?? [];
    throw new RequestError(`it is no sound YAML${at ? ` (line ${at.line})` : ''}: ${wrong.message.split('\n')[0]}`);
  }
  try {
    // aliases could make a small text very large
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new RequestError('it uses aliases, which a request may not');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function signatureOf(value: unknown): Signature | undefined {
  if (value === undefined) return undefined;
  if (isObject(value) && typeof value.key === 'string' && typeof value.value === 'string' && isPublicKey(value.key))
    return { key: value.key, value: value.value };
  throw new RequestError('its signature is none: it needs a key (ed25519:...) and a value');
}

async function validate(value: unknown): Promise<Request> {
  const v = await import('valibot');
  const result = v.safeParse(await requestSchema(), value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'the request';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    throw new RequestError(
      `there is no key '${path}': a request can only choose among what docker-triage itself collects (docs/request.md)`,
    );
  if (issue.type === 'strict_object' && issue.received === 'undefined') throw new RequestError(`'${path}' is missing`);
  const wanted = issue.type === 'regex' || issue.type === 'iso_timestamp' ? issue.message : (issue.expected ?? 'another value');
  throw new RequestError(`'${path}' is not as it has to be: ${wanted} was expected`);
}

/** Reads a request file, checks every key of it, and its signature where it bears one. Whether it is trusted or expired is for `admit`. */
export async function readRequest(text: string): Promise<ReadRequest> {
  const value = await parse(text);
  if (!isObject(value)) throw new RequestError('it holds no request');
  const { signature, ...rest } = value;
  if (typeof rest.version === 'number' && rest.version > requestVersion)
    throw new RequestError(
      `it was written for a newer docker-triage (version ${rest.version}; this one reads ${requestVersion}): update docker-triage`,
    );
  const request = await validate(rest);
  const signed = signatureOf(signature);
  if (signed && !isSigned(request, signed)) throw new RequestError('its signature is wrong: it was changed after it was signed');
  return { request, signedBy: signed?.key };
}

/** Refuses a request that has expired, or is not signed with the key that is trusted. */
export function admit({ request, signedBy }: ReadRequest, { now, trust }: { now: Date; trust?: string | undefined }): void {
  if (Date.parse(request.expires) <= now.getTime()) throw new RequestError(`it expired ${request.expires}: ask for a new one`);
  if (trust === undefined) return;
  if (signedBy === undefined) throw new RequestError('it is not signed, and a trusted key was named');
  if (signedBy !== trust) throw new RequestError(`it is signed with another key than the trusted one: ${signedBy}`);
}
