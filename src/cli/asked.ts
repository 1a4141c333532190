import { readFile } from 'node:fs/promises';
import { gather } from '../core/gather.ts';
import { unasked } from '../core/unasked.ts';
import type { Decision, Requested, RequestedItem } from '../model/requested.ts';
import { neutral, neutralLine } from '../report/neutral.ts';
import { priceOf } from '../report/requested.ts';
import { admit, type ReadRequest, RequestError, readRequest } from '../request/read.ts';
import type { Request } from '../request/schema.ts';
import { isPublicKey } from '../request/sign.ts';
import type { Wiring } from './session.ts';
import { usualBytes } from './usual-bytes-table.ts';

/** Takes what `--request` and `--trust` name: text, checked, in time and trusted; throws `RequestError` otherwise. */
export async function takeRequest(path: string, trust: string | undefined, now: Date): Promise<ReadRequest> {
  let text = '';
  if (path === '-') for await (const chunk of process.stdin) text = `${text}${chunk}`.slice(0, 1_000_000);
  else
    text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new RequestError(`it cannot be read (${error.code ?? 'unknown'})`);
    });
  const read = await readRequest(text);
  let key = trust?.trim();
  if (key !== undefined && !isPublicKey(key)) key = (await readFile(key, 'utf8').catch(() => '')).trim();
  if (key !== undefined && !isPublicKey(key)) throw new RequestError('--trust names no public key: ed25519:..., or a file with one');
  admit(read, { now, trust: key });
  return read;
}

/** The collectors that are meant, with those whose facts they need. */
export function collectorsOf<E extends object>(
  wiring: Wiring<E>,
  { collectors, symptoms }: Pick<Request, 'collectors' | 'symptoms'>,
): string[] {
  if (!collectors && !symptoms) return wiring.collectors.map((c) => c.name);
  const codes = new Set(wiring.symptoms.filter((s) => symptoms?.includes(s.id)).flatMap((s) => s.questions.flatMap((q) => q.looks)));
  const found = new Set<string>(['caller', 'target']);
  const add = (name: string) => {
    const one = wiring.collectors.find((c) => c.name === name);
    if (!one || (found.has(name) && name !== 'target')) return;
    found.add(name);
    for (const need of one.needs) add(need as string);
  };
  for (const name of [
    'target',
    ...(collectors ?? []),
    ...wiring.checks.filter((c) => codes.has(c.code)).flatMap((c) => c.needs as readonly string[]),
  ])
    add(name);
  return wiring.collectors.map((c) => c.name).filter((name) => found.has(name));
}

// without these nothing else can be read: the time of the look, and which daemon is meant
const always = new Set(['caller', 'target']);

/** What a request comes to on this machine, item by item. */
export async function itemsOf<E extends object>(wiring: Wiring<E>, request: Request): Promise<RequestedItem[]> {
  const { records } = await gather(wiring.collectors, unasked('not asked'));
  const items = collectorsOf(wiring, request)
    .filter((name) => !always.has(name))
    .map((name): RequestedItem => {
      const asks = records.filter((r) => r.collector === name).map((r) => r.ask);
      const root = asks.filter((ask) => ask.needs === 'root').length;
      const group = asks.some((ask) => ask.kind === 'dial' && ask.needs !== 'root' && ask.endpoint.startsWith('unix:'));
      const says = wiring.collectors.find((c) => c.name === name)?.title ?? '';
      return { name, says, takes: { looks: asks.length, root, group, bytes: usualBytes[name] ?? 0 } };
    });
  const { patterns = [], questions = [], readable = [] } = request;
  return [
    ...items,
    ...(readable.length > 0 ? [{ name: 'readable', says: `${readable.join(', ')} as they are, not replaced` }] : []),
    ...(patterns.length > 0
      ? [{ name: 'patterns', says: `lines of these answers with: ${patterns.map((p) => `"${p}"`).join(', ')}` }]
      : []),
    ...(questions.length > 0
      ? [{ name: 'questions', says: `your answers to ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}` }]
      : []),
  ];
}

/** Who asks for what and why, in lines. Nothing in it was written by this tool's makers but the frame. */
export function requestText({ request, signedBy }: ReadRequest, trusted: boolean, items: readonly RequestedItem[]): string {
  const { from, why, expires, encryptTo, maxSize, since } = request;
  const signature =
    signedBy === undefined
      ? 'not signed: anybody may have written it'
      : `signed by ${signedBy}, ${trusted ? 'which you trust' : 'which you did not name as trusted'}`;
  const listed = items.map((item, i) => {
    const price = priceOf(item);
    return `  ${String(i + 1).padStart(2)}. ${item.name}: ${neutralLine(item.says)}${price.length > 0 ? ` (${price.join(', ')})` : ''}`;
  });
  return [
    `Request ${request.case} from ${neutralLine(from.name)}${from.contact ? ` (${neutralLine(from.contact)})` : ''}`,
    `  ${signature}`,
    `  Why: ${neutral(why).replaceAll('\n', '\n       ')}`,
    `  Until ${expires}${since ? `; logs of the last ${since}` : ''}${maxSize ? `; at most ${maxSize}` : ''}`,
    `  ${encryptTo ? `Encrypted for ${encryptTo.map((r) => `${r.slice(0, 16)}...`).join(', ')}` : 'Not encrypted'}; secrets are replaced in any case, and so is every name that is not listed below`,
    '',
    'It asks for, besides who runs the tool, when, and which daemon is meant:',
    ...listed,
    '',
  ].join('\n');
}

/** The same for a screen. */
export function requestedOf(
  { request, signedBy }: ReadRequest,
  trusted: boolean,
  items: readonly RequestedItem[],
  given: Decision,
): Omit<Requested, 'unknown' | 'encryptTo'> {
  const { from, why, expires, since, maxSize, questions = [] } = request;
  return {
    case: request.case,
    from: from.name,
    ...(from.contact === undefined ? {} : { contact: from.contact }),
    why,
    expires,
    ...(since === undefined ? {} : { since }),
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(signedBy === undefined ? {} : { signed: { by: signedBy, trusted } }),
    items,
    questions,
    given,
    asRoot: process.geteuid?.() === 0,
  };
}

/** Names or numbers of items, as a person types them; what is none of them comes back in `unknown`. */
export function refusedItems(words: readonly string[], items: readonly RequestedItem[]): { refused: string[]; unknown: string[] } {
  const refused = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const item = /^\d+$/.test(word) ? items[Number(word) - 1] : items.find((i) => i.name === word);
    if (item) refused.add(item.name);
    else unknown.push(word);
  }
  return { refused: [...refused], unknown };
}
