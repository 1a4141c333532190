import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createEncoder } from '../redact/bytes.ts';
import { createRedactor, parseOwnRules, type Redactor, type RedactorOptions } from '../redact/index.ts';
import { neutralLine } from '../report/neutral.ts';
import { exitCodes } from './exit.ts';
import { decoderOf, type Form, formOf } from './text-form.ts';

/** What the command line of `redact` said. */
export interface RedactWanted {
  case?: string;
  identity: readonly string[];
  /** False with `--no-host`: the files are from another machine. */
  host: boolean;
  output?: string;
  /** A file with rules of one's own. */
  redactors?: string;
  keepIdentities?: boolean;
}

interface Job {
  path: string;
  /** Name under the folder of the output, as it is on disk. */
  name: string;
}

/** Strings of this size are made and thrown away where memory is used again at once. */
const PIECE = 65_536;
/** A packed file that unpacks to more than this is left out: it may be made to fill a disk. */
const UNPACKED = 67_108_864;
/** This much of a file is read to learn whose it is. */
const OBSERVED = 8_388_608;

/** `redact`: reads files, folders or standard input, and writes them without secrets. Gives the exit code. */
export async function runRedact(paths: readonly string[], wanted: RedactWanted, note: (text: string) => void): Promise<number> {
  try {
    return await redactAll(paths, wanted, note);
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    // a reader that has seen enough, such as head(1), is no failure
    if (code === 'EPIPE') return exitCodes.done;
    if (code === undefined || path === undefined) throw error;
    const what = code === 'EEXIST' ? 'is there already, and nothing is overwritten' : `cannot be ${syscall === 'mkdir' ? 'made' : 'used'}`;
    note(`docker-triage: ${neutralLine(path)} ${what} (${code})\n`);
    return exitCodes.failed;
  }
}

async function redactAll(paths: readonly string[], wanted: RedactWanted, note: (text: string) => void): Promise<number> {
  const redactor = createRedactor(await optionsOf(wanted));
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) {
    await redactInput(redactor);
    return exitCodes.done;
  }
  const jobs: Job[] = [];
  for (const path of paths) await collect(path, wanted.output, jobs);
  if (wanted.output === undefined && jobs.length > 1) {
    note('docker-triage: several files need a folder to go to: -o DIR\n');
    return exitCodes.usage;
  }
  // All files are read before the first one is written: a password that one of them names may stand bare in another.
  for (const { path, name } of jobs) await learn(redactor, path, name);
  const leftOut: string[] = [];
  for (const job of jobs) if (!(await redactFile(redactor, job, wanted.output))) leftOut.push(job.name);
  if (leftOut.length > 0) note(`Left out, because they are no text:\n${leftOut.map((name) => `  ${redactor.safe(name)}\n`).join('')}`);
  const totals = Object.entries(redactor.totals()).sort(([a], [b]) => (a < b ? -1 : 1));
  note(totals.length === 0 ? 'Nothing had to be redacted.\n' : `Redacted: ${totals.map(([rule, n]) => `${rule} ${n}`).join(', ')}\n`);
  return exitCodes.done;
}

async function optionsOf(wanted: RedactWanted): Promise<RedactorOptions> {
  const own = wanted.host ? { hostNames: [hostname()], users: [userInfo().username] } : { hostNames: [], users: [] };
  const dotted = wanted.identity.filter((name) => name.includes('.'));
  const identities = {
    hostNames: [...own.hostNames, ...dotted.filter((name) => name.split('.').length > 2)],
    domains: dotted,
    users: [...own.users, ...wanted.identity.filter((name) => !name.includes('.'))],
  };
  return {
    identities,
    ...(wanted.case === undefined ? {} : { caseKey: wanted.case }),
    ...(wanted.keepIdentities ? { keepIdentities: true } : {}),
    ...(wanted.redactors === undefined ? {} : { ownRules: parseOwnRules(await readFile(wanted.redactors, 'utf8')) }),
  };
}

async function collect(path: string, output: string | undefined, jobs: Job[]): Promise<void> {
  const stat = await lstat(path);
  if (stat.isFile()) jobs.push({ path, name: basename(path) });
  if (!stat.isDirectory()) return;
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // A link could lead out of the folder; the output may lie inside it.
    if (entry.isFile() && (output === undefined || relative(output, file).startsWith('..')))
      jobs.push({ path: file, name: relative(path, file) });
  }
  jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    yield* piecesIn(file);
  } finally {
    closeSync(file);
  }
}

/** Each piece holds until the next one is asked for. */
function* piecesIn(file: number): Generator<Buffer> {
  const buffer = Buffer.alloc(PIECE);
  const read = () => whenReady(() => readSync(file, buffer, 0, PIECE, null));
  for (let n = read(); n > 0; n = read()) yield buffer.subarray(0, n);
}

/** A pipe that somebody else made non-blocking says when it is empty or full: then the thread waits a moment. */
function whenReady(act: () => number): number {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** True where waiting for a pipe would keep a person's Ctrl-C waiting too. */
const mayNotWait = (file: number) => isMainThread && !fstatSync(file).isFile();

/** Writes to standard output. */
function createOutput(): (text: string) => void {
  const encode = createEncoder('utf8');
  if (mayNotWait(1)) {
    return (text) => {
      if (text !== '') process.stdout.write(Buffer.from(encode(text)));
    };
  }
  return (text) => {
    const bytes = encode(text);
    for (let at = 0; at < bytes.length; ) at += whenReady(() => writeSync(1, bytes, at));
  };
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The text of a file piece by piece; undefined for what is no text. */
async function readText(path: string): Promise<{ form: Form; pieces: Iterable<string> } | undefined> {
  const form = formOf(await headOf(path));
  if (form === 'binary') return undefined;
  if (form === 'gzip') {
    try {
      const bytes = gunzipSync(await readFile(path), { maxOutputLength: UNPACKED });
      const inner = formOf(bytes.subarray(0, 65_536));
      return inner === 'binary' || inner === 'gzip' ? undefined : { form, pieces: [decoderOf(inner)(bytes, true)] };
    } catch {
      return undefined;
    }
  }
  return { form, pieces: decoded(path, form) };
}

function* decoded(path: string, form: Exclude<Form, 'binary' | 'gzip'>): Generator<string> {
  const decode = decoderOf(form);
  for (const piece of piecesOf(path)) yield decode(piece, false);
  yield decode(Buffer.alloc(0), true);
}

async function learn(redactor: Redactor, path: string, name: string): Promise<void> {
  const read = await readText(path);
  if (!read) return;
  const stream = redactor.stream(name);
  let head = '';
  for (const piece of read.pieces) {
    if (head.length < OBSERVED) head += piece;
    stream.push(piece);
  }
  stream.end();
  redactor.observe(head.slice(0, OBSERVED), name);
}

async function redactFile(redactor: Redactor, { path, name }: Job, output: string | undefined): Promise<boolean> {
  const read = await readText(path);
  if (!read) return false;
  const stream = redactor.stream(name);
  if (output === undefined) {
    const write = createOutput();
    for (const piece of read.pieces) write(stream.push(piece));
    write(stream.end());
    return true;
  }
  const target = join(output, ...name.split('/').map((part) => redactor.safe(part)));
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  if (read.form === 'gzip') {
    const parts = [...read.pieces].map((piece) => stream.push(piece));
    await writeFile(target, gzipSync([...parts, stream.end()].join('')), { mode: 0o600, flag: 'wx' });
    return true;
  }
  const encode = createEncoder(read.form === 'latin1' ? 'latin1' : 'utf8');
  const file = await open(target, 'wx', 0o600);
  try {
    for (const piece of read.pieces) await file.writeFile(encode(stream.push(piece)));
    await file.writeFile(encode(stream.end()));
  } finally {
    await file.close();
  }
  return true;
}

async function redactInput(redactor: Redactor): Promise<void> {
  const stream = redactor.stream('-');
  const decode = decoderOf('utf-8');
  const write = createOutput();
  const pieces = mayNotWait(0) ? process.stdin : piecesIn(0);
  for await (const piece of pieces) write(stream.push(decode(piece as Buffer, false)));
  write(stream.push(decode(Buffer.alloc(0), true)) + stream.end());
}
