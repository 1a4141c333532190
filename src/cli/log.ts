import { readFile } from 'node:fs/promises';
import type { Diagnosis } from '../core/diagnose.ts';
import type { Cause } from '../core/examine.ts';
import { neutralLine } from '../report/neutral.ts';
import type { Terminal } from './commands.ts';
import { evidenceRedactor, introduced } from './evidence-redactor.ts';
import { exitCode, exitCodes } from './exit.ts';
import type { Format } from './formats.ts';
import { pastedAnswerer } from './pasted.ts';
import { type Result, render, toResult } from './render.ts';
import { diagnoseRecorded, type Wiring } from './session.ts';

const most = 16 * 1024 * 1024;

async function readInput(path: string): Promise<string> {
  if (path !== '-') return (await readFile(path)).subarray(-most).toString('utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).subarray(-most).toString('utf8');
}

/** Where one line is told by several causes, each quote names the others: a look at the host decides. */
function withRivals<E>({ causes, ...rest }: Diagnosis<E>, nameOf: (cause: string) => string): Diagnosis<E> {
  const lineOf = ({ finding }: Cause) => finding.cites[0].line;
  return {
    ...rest,
    causes: causes.map((cause) => {
      const others = causes
        .filter((c) => c !== cause && lineOf(c) !== undefined && lineOf(c) === lineOf(cause))
        .map((c) => nameOf(c.finding.cause));
      if (cause.finding.confidence !== 'possible' || others.length === 0) return cause;
      const [first, ...cites] = cause.finding.cites;
      const note = `or: ${others.slice(0, 2).join('; or: ')}`;
      return {
        ...cause,
        finding: { ...cause.finding, cites: [{ ...first, note }, ...cites], data: { ...cause.finding.data, rivals: others.join(', ') } },
      };
    }),
  };
}

/** Nobody looked at a host: nothing was found healthy there, and nothing was missed. */
function ofText<E>(result: Result<E>): Result<E> {
  const file = { ...result.file, target: { ...result.file.target, kind: 'text' }, healthy: [], couldNotLook: [] };
  const said =
    result.report.causes.length > 0
      ? result.report.summary
      : [{ kind: 'words', text: 'Nothing in this text is known to be wrong.' } as const];
  const title = [{ kind: 'title', text: 'What this text tells' } as const];
  return { ...result, file, walks: [], report: { ...result.report, title, summary: said, healthy: [], notLooked: [], walk: [] } };
}

/** Ranks the causes that a text tells of: anything that dockerd, systemd, containerd, the kernel or the client printed. */
export async function runLog<E extends object>(
  wiring: Wiring<E>,
  path: string,
  wanted: { format: Format; failOn?: 'error' | 'warning' },
  screen: Terminal,
): Promise<number> {
  let text: string;
  try {
    text = await readInput(path);
  } catch (error) {
    screen.note(`docker-triage: ${neutralLine(path)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})\n`);
    return exitCodes.usage;
  }
  const redactor = await introduced(await evidenceRedactor({}));
  redactor.observe(text, 'text');
  const { text: safe, counts } = redactor.redact(text, 'text');
  const diagnosis = await diagnoseRecorded(wiring, pastedAnswerer(safe, new Date().toISOString(), counts));
  const result = ofText(
    toResult(
      wiring,
      withRivals(diagnosis, (cause) => wiring.templates.cause(cause) ?? cause),
    ),
  );
  screen.out(render(wiring, result, wanted.format, screen));
  return exitCode(result.file, { failOn: wanted.failOn ?? 'error', strict: false });
}
