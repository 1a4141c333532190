import type { Member } from '../bundle/layout.ts';
import type { Recorded } from '../core/gather.ts';
import type { ManifestRequest } from '../model/bundle.ts';
import type { RequestedItem } from '../model/requested.ts';
import type { IdentityKind, Redactor } from '../redact/index.ts';
import { neutralLine } from '../report/neutral.ts';
import { matchLines } from '../request/match.ts';
import { type ReadRequest, RequestError } from '../request/read.ts';
import type { Request } from '../request/schema.ts';
import { collectorsOf, itemsOf, refusedItems, requestText, takeRequest } from './asked.ts';
import { runCollect, type Terminal, type Wanted } from './commands.ts';
import { exitCodes } from './exit.ts';
import type { Wiring } from './session.ts';

export interface AskedOptions extends Wanted {
  request: string;
  trust?: string;
  yes?: boolean;
  refuse?: readonly string[];
  answer?: readonly string[];
}

/** Asks a person. An end of input is a no. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    return (await Promise.race([reader.question(question), ended])).trim();
  } finally {
    reader.close();
  }
}

/** The items that a person leaves out; undefined where he wants none of it. */
async function consent(
  items: readonly RequestedItem[],
  { yes, refuse = [], request }: AskedOptions,
  screen: Terminal,
): Promise<string[] | undefined> {
  const named = refusedItems(refuse, items);
  if (named.unknown.length > 0) throw new RequestError(`it asks for nothing that is called '${neutralLine(named.unknown[0] ?? '')}'`);
  if (yes) return named.refused;
  if (!process.stdin.isTTY || request === '-') {
    screen.note('A person has to agree: run it in a terminal, or with --yes where you have read it. Leave items out with --refuse.\n');
    return undefined;
  }
  const said = await ask('Write this bundle? [y/N, or the numbers of what is to be left out, e.g. 2,5] ');
  if (/^y(?:es)?$/i.test(said)) return named.refused;
  const typed = refusedItems(said.split(/[\s,]+/).filter(Boolean), items);
  if (said === '' || typed.unknown.length > 0) return undefined;
  return [...new Set([...named.refused, ...typed.refused])];
}

/** Answers to the questions: from `--answer q1=text`, else asked one by one where there is a terminal. */
async function answersTo({ questions = [] }: Request, { answer = [], yes }: AskedOptions): Promise<Record<string, string>> {
  const given = new Map(answer.map((text) => [text.slice(0, Math.max(0, text.indexOf('='))), text.slice(text.indexOf('=') + 1)]));
  const found: Record<string, string> = {};
  for (const { id, text } of questions) {
    const said = given.get(id) ?? (process.stdin.isTTY && !yes ? await ask(`${neutralLine(text)}\n> `) : '');
    if (said !== '') found[id] = said.slice(0, 2000);
  }
  return found;
}

/** What the bundle of an answered request holds besides the rest. */
function additions(
  { request, signedBy }: ReadRequest,
  refused: readonly string[],
  answers: Readonly<Record<string, string>>,
  records: readonly Recorded[],
  redactor: Pick<Redactor, 'safe'>,
) {
  const told = refused.includes('questions') ? [] : Object.entries(answers).map(([id, text]) => [id, redactor.safe(text)] as const);
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
    for (const name of [...(request.collectors ?? []), ...(request.symptoms ?? [])])
      if (!known.has(name))
        screen.note(`docker-triage: this version has no '${neutralLine(name)}', which the request names; it is left out.\n`);
    const items = await itemsOf(wiring, request);
    screen.note(requestText(read, wanted.trust !== undefined, items));
    const refused = await consent(items, wanted, screen);
    if (refused === undefined) {
      screen.note('Nothing was collected.\n');
      return exitCodes.usage;
    }
    const answers = refused.includes('questions') ? {} : await answersTo(request, wanted);
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
