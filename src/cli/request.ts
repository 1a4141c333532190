import { readFile, writeFile } from 'node:fs/promises';
import { neutralLine } from '../report/neutral.ts';
import { RequestError, readRequest } from '../request/read.ts';
import { type Request, requestVersion } from '../request/schema.ts';
import { newKey } from '../request/sign.ts';
import { writeRequest } from '../request/write.ts';
import type { Terminal } from './commands.ts';
import { exitCodes } from './exit.ts';
import type { Wiring } from './session.ts';

export interface RequestOptions {
  output?: string;
  case?: string;
  name?: string;
  contact?: string;
  why?: string;
  collectors?: readonly string[];
  symptoms?: readonly string[];
  since?: string;
  maxSize?: string;
  readable?: readonly string[];
  pattern?: readonly string[];
  question?: readonly string[];
  expires: string;
  encryptTo?: readonly string[];
  key?: string;
}

const days: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7 };

/** `14d`, `48h`, or a day such as 2026-12-31: the moment when a request ends. */
export function expiry(text: string, now: Date): string | undefined {
  const span = /^(\d{1,3})([hdw])$/.exec(text);
  const ms = span ? now.getTime() + Number(span[1]) * (days[span[2] ?? 'd'] ?? 1) * 86_400_000 : Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

async function asked(options: RequestOptions, screen: Terminal): Promise<RequestOptions> {
  const wanted = [
    ['name', 'Who asks (shown to the user)'],
    ['why', 'Why (one line, shown to the user)'],
    ['case', 'Case (letters, digits, dashes)'],
  ] as const;
  const missing = wanted.filter(([key]) => options[key] === undefined);
  if (missing.length === 0 || !process.stdin.isTTY) return options;
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const given: Record<string, string> = {};
  try {
    for (const [key, words] of missing) given[key] = await reader.question(`${words}: `);
  } finally {
    reader.close();
  }
  screen.note('\n');
  return { ...options, ...given };
}

function build(options: RequestOptions, now: Date): Request | string {
  for (const key of ['case', 'name', 'why'] as const) if (!options[key]) return `--${key} is needed`;
  const expires = expiry(options.expires, now);
  if (expires === undefined) return `'${neutralLine(options.expires)}' is no time: 14d, 48h or 2026-12-31`;
  const questions = options.question?.map((text, i) => ({ id: `q${i + 1}`, text }));
  return {
    version: requestVersion,
    case: options.case ?? '',
    from: { name: options.name ?? '', ...(options.contact ? { contact: options.contact } : {}) },
    why: options.why ?? '',
    ...(options.collectors ? { collectors: [...options.collectors] } : {}),
    ...(options.symptoms ? { symptoms: [...options.symptoms] } : {}),
    ...(options.since ? { since: options.since } : {}),
    ...(options.maxSize ? { maxSize: options.maxSize } : {}),
    ...(options.readable ? { readable: options.readable as NonNullable<Request['readable']> } : {}),
    ...(options.pattern ? { patterns: [...options.pattern] } : {}),
    expires,
    ...(options.encryptTo ? { encryptTo: [...options.encryptTo] } : {}),
    ...(questions ? { questions } : {}),
  };
}

/** Writes to a new file, or prints. An existing file stays. */
async function give(text: string, { output }: RequestOptions, mode: number, screen: Terminal): Promise<number> {
  if (output === undefined || output === '-') {
    screen.out(text);
    return exitCodes.done;
  }
  try {
    await writeFile(output, text, { flag: 'wx', mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    screen.note(
      code === 'EEXIST'
        ? `docker-triage: ${neutralLine(output)} exists and was left as it is.\n`
        : `docker-triage: ${neutralLine(output)} cannot be written (${code ?? 'unknown'})\n`,
    );
    return exitCodes.failed;
  }
  screen.note(`Written: ${neutralLine(output)}\n`);
  return exitCodes.done;
}

function unknownNames<E extends object>(wiring: Wiring<E>, { collectors = [], symptoms = [] }: RequestOptions): string[] {
  const known = new Set([...wiring.collectors.map((c) => c.name), ...wiring.symptoms.map((s) => s.id)]);
  return [...collectors, ...symptoms].filter((name) => !known.has(name));
}

async function makeKey(given: RequestOptions, screen: Terminal): Promise<number> {
  const { pem, key } = newKey();
  screen.note(`Public key, for --trust: ${key}\n`);
  return give(pem, given, 0o600, screen);
}

const keyOf = async ({ key }: RequestOptions) => (key === undefined ? undefined : await readFile(key, 'utf8'));

async function sign(file: string | undefined, given: RequestOptions, screen: Terminal): Promise<number> {
  const pem = await keyOf(given);
  if (file === undefined || pem === undefined) {
    screen.note('docker-triage: request sign needs a request file and --key FILE\n');
    return exitCodes.usage;
  }
  const { request } = await readRequest(await readFile(file, 'utf8'));
  return give(await writeRequest(request, pem), given, 0o644, screen);
}

async function make<E extends object>(wiring: Wiring<E>, given: RequestOptions, screen: Terminal): Promise<number> {
  const pem = await keyOf(given);
  const options = await asked(given, screen);
  const [unknown] = unknownNames(wiring, options);
  const request =
    unknown === undefined
      ? build(options, new Date())
      : `there is no '${neutralLine(unknown)}'; see docker-triage list collectors, docker-triage tree`;
  if (typeof request === 'string') {
    screen.note(`docker-triage: ${request}\n`);
    return exitCodes.usage;
  }
  const text = await writeRequest(request, pem);
  // what this tool writes, this tool takes
  await readRequest(text);
  return give(text, options, 0o644, screen);
}

/** `docker-triage request new|key|sign`: what a support engineer sends. */
export async function runRequest<E extends object>(
  wiring: Wiring<E>,
  action: string,
  file: string | undefined,
  given: RequestOptions,
  screen: Terminal,
): Promise<number> {
  try {
    if (action === 'key') return await makeKey(given, screen);
    return action === 'sign' ? await sign(file, given, screen) : await make(wiring, given, screen);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof RequestError) && code === undefined) throw error;
    screen.note(`docker-triage: ${neutralLine(error instanceof Error ? error.message : String(code))}\n`);
    return exitCodes.failed;
  }
}
