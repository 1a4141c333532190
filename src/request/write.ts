import type { Request } from './schema.ts';
import { type Signature, signRequest } from './sign.ts';

const head = `# A request for evidence, to be answered with: docker-triage --request FILE
# It can only choose among what docker-triage itself collects. Secrets are replaced in any case.
# What each key means: docs/request.md
`;

/** The text of a request file, signed where a key is given. */
export async function writeRequest(request: Request, pem?: string): Promise<string> {
  const { stringify } = await import('./yaml.ts');
  const signature: { signature?: Signature } = pem === undefined ? {} : { signature: signRequest(request, pem) };
  return `${head}${stringify({ ...request, ...signature }, { lineWidth: 100, aliasDuplicateObjects: false })}`;
}
