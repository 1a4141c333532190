import type { Member } from '../bundle/layout.ts';
import type { Recorded } from '../core/gather.ts';
import type { ManifestRequest } from '../model/bundle.ts';
import type { IdentityKind, Redactor } from '../redact/index.ts';
import { neutralLine } from '../report/neutral.ts';
import { matchLines } from '../request/match.ts';
import { type ReadRequest, RequestError } from '../request/read.ts';
import type { Request } from '../request/schema.ts';
import { collectorsOf, itemsOf, takeRequest } from './asked.ts';
import { runCollect, type Terminal } from './commands.ts';
import { type AskedOptions, consentTo } from './consent.ts';
import { exitCodes } from './exit.ts';
import type { Wiring } from './session.ts';

const longestAnswer = 2000;

/** What the bundle of an answered request holds besides the rest. */
function additions(
  { request, signedBy }: ReadRequest,
  refused: readonly string[],
  answers: Readonly<Record<string, string>>,
  records: readonly Recorded[],
  redactor: Pick<Redactor, 'safe'>,
) {
  const given = refused.includes('questions') ? [] : Object.entries(answers).filter(([, text]) => text.trim() !== '');
  const told = given.map(([id, text]) => [id, redactor.safe(text.slice(0, longestAnswer))] as const);
  const manifest: ManifestRequest = {
    case: request.case,
    signedBy: signedBy ?? null,
    expires: request.expires,
    refused: [...refused],
    answers: Object.fromEntries(told),
  };
  const members: Member[] = [];
  if (request.patterns && !refused.includes('patterns')) {
    const texts = records.flatMap((r) => ('text' in r.answer ? [[`${r.collector}/${r.key}`, r.answer.text] as const] : []));
    const { found, more } = matchLines(request.patterns, texts);
    const lines = found.map(({ pattern, source, line, text }) => `${source}:${line}: [${pattern}] ${text}\n`);
    members.push({ path: 'request/matches.txt', bytes: Buffer.from(lines.join('') + (more > 0 ? `and ${more} more lines\n` : '')) });
  }
  return { members, manifest: { request: manifest } };
}

const kinds: Readonly<Record<NonNullable<Request['readable']>[number], readonly IdentityKind[]>> = {
  hosts: ['host'],
  domains: ['domain'],
  users: ['user'],
  addresses: ['ip4', 'ip6'],
  macs: ['mac'],
  mail: ['mail'],
};
const kindsOf = (readable: NonNullable<Request['readable']>) => readable.flatMap((name) => kinds[name]);

const bytesOf = (size: string) => Number.parseInt(size, 10) * (size.endsWith('MB') ? 1024 * 1024 : 1024);

/** Answers a request: shows who asks for what, asks a person, and writes the bundle without what he refuses. */
export async function runAsked<E extends object>(wiring: Wiring<E>, wanted: AskedOptions, screen: Terminal): Promise<number> {
  try {
    const read = await takeRequest(wanted.request, wanted.trust, new Date());
    const { request } = read;
    if (wanted.redact === 'off') throw new RequestError('a request is answered with redacted evidence only');
    const known = new Set([...wiring.collectors.map((c) => c.name), ...wiring.symptoms.map((s) => s.id)]);
    const unknown = [...(request.collectors ?? []), ...(request.symptoms ?? [])].filter((name) => !known.has(name));
    for (const name of unknown)
      screen.note(`docker-triage: this version has no '${neutralLine(name)}', which the request names; it is left out.\n`);
    const items = await itemsOf(wiring, request);
    const { code, decision } = await consentTo(wiring, read, items, unknown, wanted, screen);
    if (!decision) {
      screen.note('Nothing was collected.\n');
      return code;
    }
    const { refused, answers } = decision;
    const { encryptTo, since, maxSize } = request;
    const bounds = { ...(since ? { since } : {}), ...(maxSize ? { maxSize: bytesOf(maxSize) } : {}) };
    return await runCollect(
      { ...wiring, adds: (records, redactor) => additions(read, refused, answers, records, redactor) },
      {
        ...wanted,
        ...bounds,
        case: request.case,
        ...(request.readable && !refused.includes('readable') ? { keepIdentities: kindsOf(request.readable) } : {}),
        only: collectorsOf(wiring, request).filter((name) => !refused.includes(name)),
        ...(encryptTo ? { encryptTo: [...new Set([...(wanted.encryptTo ?? []), ...encryptTo])] } : {}),
      },
      screen,
    );
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    screen.note(`docker-triage: the request is refused: ${neutralLine(error.message)}\n`);
    return exitCodes.failed;
  }
}
