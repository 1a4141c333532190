import { open } from 'node:fs/promises';
import { judge } from '../dockerd/command-line.ts';
import { decode } from '../dockerd/decode.ts';
import { parseFlags } from '../dockerd/flags.ts';
import type { Surroundings } from '../dockerd/surroundings.ts';
import { splitWords } from '../dockerd/unit-file.ts';
import type { Problem } from '../dockerd/validate.ts';
import { parseVersion, type Version } from '../dockerd/version.ts';
import type { Encoding } from '../model/answer.ts';
import { createRedactor } from '../redact/index.ts';
import { neutralLine } from '../report/neutral.ts';
import { paintPlain } from '../report/plain.ts';
import {
  stops,
  type Verdict,
  type VerdictPlace,
  type VerdictProblem,
  verdictAnnotations,
  verdictJson,
  verdictReport,
  verdictSarif,
} from '../report/verdict.ts';
import type { Terminal } from './commands.ts';
import { exitCodes } from './exit.ts';
import { type HostConfig, hostConfig } from './host-config.ts';
import type { Wiring } from './session.ts';

export interface ValidateWanted {
  engine?: string;
  flags?: string;
  unit?: boolean;
  format: 'text' | 'json' | 'sarif' | 'github';
}

/** No configuration is longer; what is, was not meant to be read as one. */
const mostBytes = 4 * 1024 * 1024;

/** One of each line of engines, the last release of which the answers are known. */
const ENGINES: readonly [string, string][] = [
  ['20.10', '20.10.24'],
  ['23.0', '23.0.18'],
  ['24.0', '24.0.9'],
  ['25.0', '25.0.17'],
  ['26.1', '26.1.5'],
  ['27.5', '27.5.1'],
  ['28.5', '28.5.2'],
  ['29.7', '29.7.2'],
];

/** What is to be judged, and by which rules. */
interface Subject {
  name: string;
  text: string;
  encoding: Encoding;
  engine: Version | undefined;
  argv: readonly string[] | undefined;
  around: Surroundings;
  host: HostConfig | undefined;
}

class Usage extends Error {}

async function readBytes(path: string): Promise<Buffer> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > mostBytes) throw new Usage('what stands on standard input is longer than any daemon.json');
    }
    return Buffer.concat(chunks);
  }
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Usage(`${neutralLine(path)} cannot be read (${error.code ?? 'unknown'})`);
  });
  try {
    const info = await file.stat();
    if (info.isDirectory()) throw new Usage(`${neutralLine(path)} is a directory`);
    if (info.size > mostBytes) throw new Usage(`${neutralLine(path)} is longer than any daemon.json`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** `28` and `28.5` stand for the last release of that line. */
function releaseOf(said: string): Version | undefined {
  const known = ENGINES.find(([name]) => name === said || name.startsWith(`${said}.`));
  return parseVersion(known?.[1] ?? said);
}

/** The machine as far as its collectors looked at it. */
function surroundings(host: HostConfig): Surroundings {
  const named = new Map(host.named.map((n) => [n.path, n.status]));
  return { path: (path) => (named.get(path) === 'missing' ? 'missing' : undefined) };
}

async function subjectOf<E extends object>(wiring: Wiring<E>, path: string | undefined, wanted: ValidateWanted): Promise<Subject> {
  const said = wanted.engine === undefined ? undefined : releaseOf(wanted.engine);
  if (wanted.engine !== undefined && !said) throw new Usage(`'${neutralLine(wanted.engine)}' is no version: 28.5, or 28.5.2`);
  const host = wanted.unit || path === undefined || !said ? await hostConfig(wiring) : undefined;
  const file = path ?? host!.path;
  const own = path === undefined;
  // a default file need not be there
  const bytes = own && host!.status === 'missing' && !host!.explicit ? Buffer.from('{}') : await readBytes(file);
  const argv = wanted.flags !== undefined ? splitWords(wanted.flags) : wanted.unit || own ? host!.argv : undefined;
  return {
    name: path === '-' ? 'standard input' : file,
    ...decode(bytes),
    engine: said ?? host?.engine,
    argv,
    around: host && (own || wanted.unit) ? surroundings(host) : {},
    host,
  };
}

function problemsOf(subject: Subject, engine: Version | undefined): Problem[] {
  const { text, encoding, argv, around } = subject;
  return judge(text, { engine, encoding, around, ...(argv ? { flags: parseFlags(argv, engine) } : {}) });
}

function byEngine(subject: Subject): NonNullable<Verdict['engines']> {
  const accepted: string[] = [];
  const rejected: { engine: string; line: number; title: string }[] = [];
  for (const [name, version] of ENGINES) {
    const first = problemsOf(subject, parseVersion(version)).find((p) => p.kind === 'rejected');
    if (first) rejected.push({ engine: name, line: first.line, title: first.title });
    else accepted.push(name);
  }
  return { accepted, rejected };
}

/** Judges a daemon.json as dockerd would, and shows what mends it. */
export async function runValidate<E extends object>(
  wiring: Wiring<E>,
  path: string | undefined,
  wanted: ValidateWanted,
  screen: Terminal,
): Promise<number> {
  let subject: Subject;
  try {
    subject = await subjectOf(wiring, path, wanted);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    screen.note(`docker-triage: ${error.message}\n`);
    return exitCodes.usage;
  }
  const redactor = createRedactor();
  const { text: shown } = redactor.redact(subject.text, 'daemon.json');
  const redacted = shown !== subject.text;
  const hide = (text: string) => (redacted ? redactor.redact(text, 'daemon.json').text : text);
  const pages = new Map<VerdictProblem, Problem>();
  const problems = problemsOf(subject, subject.engine).map((p): VerdictProblem => {
    const { suggestion } = p;
    const problem: VerdictProblem = {
      kind: p.kind,
      code: p.code,
      key: p.key ?? '',
      line: p.line,
      column: p.column,
      endColumn: p.column + p.length,
      title: redactor.safe(p.title),
      why: redactor.safe(p.why),
      ...(suggestion && suggestion.after !== subject.text ? { edit: { before: shown, after: hide(suggestion.after) } } : {}),
    };
    pages.set(problem, p);
    return problem;
  });
  const verdict: Verdict = {
    engine: subject.engine?.join('.') ?? null,
    verdict: problems.some((p) => p.kind === 'rejected') ? 'rejected' : 'accepted',
    problems,
    ...(subject.engine ? {} : { engines: byEngine(subject) }),
  };
  const { exec } = subject.host ?? {};
  const where: VerdictPlace = {
    name: subject.name,
    lines: shown.split(/\r?\n/),
    ...(exec && wanted.flags === undefined ? { commandLine: { source: exec.path, line: exec.line, text: redactor.safe(exec.text) } } : {}),
    page: (problem) => wiring.checks.find((c) => c.causes.includes(pages.get(problem)?.cause ?? ''))?.code,
    does: (problem) => {
      const title = pages.get(problem)?.suggestion?.title;
      return title === undefined ? undefined : redactor.safe(title);
    },
    redacted,
  };
  if (wanted.format === 'json') screen.out(verdictJson(verdict));
  else if (wanted.format === 'sarif') screen.out(verdictSarif(verdict, where, wiring.version));
  else if (wanted.format === 'github') screen.out(verdictAnnotations(verdict, where));
  else screen.out(paintPlain(verdictReport(verdict, where), screen).replace(/^\n+/, ''));
  return stops(verdict) ? exitCodes.errors : exitCodes.done;
}
