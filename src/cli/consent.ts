import type { Consent, Decision, Requested, RequestedItem } from '../model/requested.ts';
import { neutralLine } from '../report/neutral.ts';
import { type ReadRequest, RequestError } from '../request/read.ts';
import type { Request } from '../request/schema.ts';
import { refusedItems, requestedOf, requestText } from './asked.ts';
import type { Terminal, Wanted } from './commands.ts';
import { exitCodes } from './exit.ts';
import type { Wiring } from './session.ts';
import { screenOptions, wayOf } from './way.ts';

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

/** The items that a person leaves out, asked in one line; undefined where he wants none of it. */
async function refusedInLines(
  items: readonly RequestedItem[],
  refused: readonly string[],
  { yes, request }: AskedOptions,
  screen: Terminal,
): Promise<readonly string[] | undefined> {
  if (yes) return refused;
  if (!process.stdin.isTTY || request === '-') {
    screen.note('A person has to agree: run it in a terminal, or with --yes where you have read it. Leave items out with --refuse.\n');
    return undefined;
  }
  const said = await ask('Write this bundle? [y/N, or the numbers of what is to be left out, e.g. 2,5] ');
  if (/^y(?:es)?$/i.test(said)) return refused;
  const typed = refusedItems(said.split(/[\s,]+/).filter(Boolean), items);
  if (said === '' || typed.unknown.length > 0) return undefined;
  return [...new Set([...refused, ...typed.refused])];
}

/** The consent of a person as a list is printed and lines are read. */
async function consentInLines(
  read: ReadRequest,
  items: readonly RequestedItem[],
  { refused: named, answers: given }: Decision,
  wanted: AskedOptions,
  screen: Terminal,
): Promise<Consent> {
  // who has read it and wants no notes gets none; a person who is asked sees what he is asked
  if (!(wanted.yes && wanted.quiet)) screen.note(requestText(read, wanted.trust !== undefined, items));
  const refused = await refusedInLines(items, named, wanted, screen);
  if (refused === undefined) return { code: exitCodes.usage };
  const answers: Record<string, string> = { ...given };
  const { questions = [] } = read.request;
  if (process.stdin.isTTY && !wanted.yes && !refused.includes('questions'))
    for (const { id, text } of questions.filter((q) => !Object.hasOwn(given, q.id))) answers[id] = await ask(`${neutralLine(text)}\n> `);
  return { code: exitCodes.done, decision: { refused, answers } };
}

/** The same on a screen. */
async function consentOnScreen<E extends object>(
  wiring: Wiring<E>,
  requested: Requested,
  { timeout, quiet }: AskedOptions,
  screen: Terminal,
): Promise<Consent> {
  const consent = await wiring.consent(requested, screenOptions(screen.colour));
  if (!consent.decision) return { code: consent.code || exitCodes.usage };
  const { refused } = consent.decision;
  if (!quiet)
    screen.note(
      `You agreed to ${requested.case}${refused.length > 0 ? `, without ${refused.join(', ')}` : ''}. Collecting, for at most ${timeout / 1000} s.\n`,
    );
  return consent;
}

/** What was refused and answered on the command line. */
function decisionOf({ questions = [] }: Request, items: readonly RequestedItem[], { refuse = [], answer = [] }: AskedOptions): Decision {
  const { refused, unknown } = refusedItems(refuse, items);
  if (unknown.length > 0) throw new RequestError(`it asks for nothing that is called '${neutralLine(unknown[0] ?? '')}'`);
  const given = new Map(answer.map((text) => [text.slice(0, Math.max(0, text.indexOf('='))), text.slice(text.indexOf('=') + 1)]));
  return { refused, answers: Object.fromEntries(questions.flatMap(({ id }) => (given.has(id) ? [[id, given.get(id) ?? '']] : []))) };
}

/** Who will be able to open the bundle: by the request, and by the command line. */
const sealedFor = ({ encryptTo = [] }: Request, { encryptTo: own = [], passphraseFile }: AskedOptions) => [
  ...new Set([...own, ...(passphraseFile === undefined ? [] : ['a passphrase of yours']), ...encryptTo]),
];

/** Shows who asks for what, on a screen or as a list, and asks a person. Without a decision in it, he refused all. */
export async function consentTo<E extends object>(
  wiring: Wiring<E>,
  read: ReadRequest,
  items: readonly RequestedItem[],
  unknown: readonly string[],
  wanted: AskedOptions,
  screen: Terminal,
): Promise<Consent> {
  const given = decisionOf(read.request, items, wanted);
  const trusted = wanted.trust !== undefined;
  return wanted.yes || wanted.request === '-' || wayOf(wanted) !== 'screens'
    ? consentInLines(read, items, given, wanted, screen)
    : consentOnScreen(
        wiring,
        { ...requestedOf(read, trusted, items, given), unknown, encryptTo: sealedFor(read.request, wanted) },
        wanted,
        screen,
      );
}
