import { bundleAnswerer, type Opened, openBundle } from '../bundle/open.ts';
import { keepSmall } from '../host/room.ts';
import type { Project } from '../report/forms.ts';
import { neutralLine } from '../report/neutral.ts';
import { applicable } from './applicable.ts';
import { bundleName, LeakError } from './collect.ts';
import { type Delivery, deliverFile, deliverPipe } from './deliver.ts';
import { dryRun } from './dry-run.ts';
import { evidenceRedactor, type RedactionWanted } from './evidence-redactor.ts';
import { exitCode, exitCodes } from './exit.ts';
import { sealWithin } from './fit.ts';
import type { Format } from './formats.ts';
import { diffText, patches, showsSecret } from './patch.ts';
import { type Result, render, toResult, unredacted } from './render.ts';
import { encrypted, openerOf, sealerOf } from './seal.ts';
import { diagnoseHost, diagnoseRecorded, type RunOptions, type Wiring } from './session.ts';
import { mayWrite, unredactedName } from './unredacted.ts';
import { lineReader, screenOptions, wayOf } from './way.ts';

/** Where results and notes go. */
export interface Terminal {
  width: number;
  colour: boolean;
  out(text: string): void;
  note(text: string): void;
}

/** What the command line asks for. */
export interface Wanted extends RedactionWanted {
  output?: string;
  format: Format;
  form?: Project;
  failOn?: 'error' | 'warning';
  strict?: boolean;
  timeout: number;
  only?: readonly string[];
  skip?: readonly string[];
  yesIWantSecretsInTheFile?: boolean;
  /** Public keys of age: the bundle is encrypted to them. */
  encryptTo?: readonly string[];
  /** A file whose first line encrypts, or opens, a bundle. */
  passphraseFile?: string;
  /** A file with identities of age, which open an encrypted bundle. */
  identity?: string;
  quiet?: boolean;
  tui?: boolean;
  fallbackDir?: string;
  maxSize?: number;
  since?: string;
  until?: string;
  /** Ends the run early: what is there is written. */
  stop?: AbortSignal;
  /** From now on the first signal from outside ends the asking, not the process. */
  gentle?: () => void;
}

function runOptions<E extends object>(
  wiring: Wiring<E>,
  { timeout, only, skip, since, until, stop }: Wanted,
  screen: Terminal,
): RunOptions {
  const known = new Set(wiring.collectors.map((c) => c.name));
  for (const name of [...(only ?? []), ...(skip ?? [])])
    if (!known.has(name)) screen.note(`docker-triage: there is no collector '${neutralLine(name)}'; see: docker-triage list collectors\n`);
  const window = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
  const bounds = { timeoutMs: timeout, window, ...(stop ? { stop } : {}) };
  if (!only && !skip) return bounds;
  return {
    ...bounds,
    skip: (name) => (only !== undefined && name !== 'caller' && !only.includes(name)) || (skip?.includes(name) ?? false),
  };
}

function broken<E extends object>({ diagnosis }: Result<E>, screen: Terminal): void {
  for (const { collector, step, error } of diagnosis.brokenCollectors)
    screen.note(`docker-triage: collector ${collector} failed (${step}) and was left out: ${neutralLine(error)}\n`);
  for (const { code, error } of diagnosis.broken)
    screen.note(`docker-triage: check ${code} failed and was left out: ${neutralLine(error)}\n`);
}

/** Diagnoses this machine and prints the report. */
export async function runDiagnose<E extends object>(wiring: Wiring<E>, wanted: Wanted, screen: Terminal): Promise<number> {
  if (wanted.redact === 'off') {
    screen.note('docker-triage: --redact=off is for a bundle: docker-triage --collect --redact=off\n');
    return exitCodes.usage;
  }
  const options = runOptions(wiring, wanted, screen);
  if (wayOf(wanted) !== 'print') return walkPerson(wiring, wanted, options, screen);
  // nobody reads on: there is nothing to keep
  wanted.stop?.addEventListener('abort', () => process.exit(exitCodes.interrupted), { once: true });
  const redactor = await evidenceRedactor(wanted);
  const result = toResult(wiring, await diagnoseHost(wiring, redactor, options));
  // what is read here, or by a program here, can be applied here; what is made to be attached stays as a bundle has it
  const here = wanted.format === 'text' || wanted.format === 'json';
  screen.out(render(wiring, here ? applicable(wiring, result, redactor.reveal) : result, wanted.format, screen, wanted.form));
  broken(result, screen);
  return exitCode(result.file, { failOn: wanted.failOn ?? 'error', strict: wanted.strict ?? false });
}

/** Walks a person from a symptom to the cause. Who has quit does not wait for a look that was under way. */
async function walkPerson<E extends object>(
  wiring: Wiring<E>,
  wanted: Wanted,
  options: RunOptions,
  screen: Terminal,
  bundle?: { path: string; opened: Opened },
): Promise<never> {
  const { terminalSession } = await import('./terminal.ts');
  const session = terminalSession(wiring, wanted, options, bundle);
  process.exit(await wiring.terminal(session, wayOf(wanted) === 'lines' ? lineReader(screen.width) : screenOptions(screen.colour)));
}

/** Diagnoses a bundle, anywhere. */
export async function runBundle<E extends object>(wiring: Wiring<E>, path: string, wanted: Wanted, screen: Terminal): Promise<number> {
  const opened = await openBundle(path, await openerOf(wanted));
  if (wayOf(wanted) !== 'print') return walkPerson(wiring, wanted, { timeoutMs: wanted.timeout }, screen, { path, opened });
  const recorded = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(opened)));
  const result = opened.manifest.redaction.proof === 'off' ? unredacted(recorded) : recorded;
  screen.out(render(wiring, result, wanted.format, screen, wanted.form));
  broken(result, screen);
  return exitCode(result.file, { failOn: wanted.failOn ?? 'error', strict: wanted.strict ?? false });
}

/** What the forges take as an attachment. */
const defaultMaxSize = 20 * 1024 * 1024;

/** Writes a bundle and says where it is and what was found. */
export async function runCollect<E extends object>(wiring: Wiring<E>, wanted: Wanted, screen: Terminal): Promise<number> {
  if (!(await mayWrite(wanted, screen))) return exitCodes.usage;
  wanted.gentle?.();
  const sealer = await sealerOf(wanted);
  const redactor = await evidenceRedactor(wanted);
  keepSmall();
  let result = toResult(wiring, await diagnoseHost(wiring, redactor, runOptions(wiring, wanted, screen)));
  const takenAt = new Date().toISOString();
  // the word of a case is the person's own, and may be a name of the host
  const root = bundleName(takenAt, wanted.case && redactor.safe(wanted.case), wanted.redact);
  const output = wanted.redact === 'off' && wanted.output && wanted.output !== '-' ? unredactedName(wanted.output) : wanted.output;
  const note = wanted.quiet ? () => {} : screen.note;
  if (wanted.stop?.aborted) note('docker-triage: interrupted: the bundle holds what was there by then.\n');
  let delivery: Delivery;
  try {
    const parts = { root, takenAt, timeoutMs: wanted.timeout, maxSize: wanted.maxSize ?? defaultMaxSize, redactor, redaction: wanted };
    const sealed = await sealWithin(wiring, result, parts);
    const bytes = sealer ? await encrypted(sealed.bytes, sealer) : sealed.bytes;
    result = sealed.result;
    if (sealed.left > 0) note(`docker-triage: ${sealed.left} answers were cut or left out to keep the bundle within --max-size.\n`);
    if (bytes.length > parts.maxSize)
      note(`docker-triage: the bundle has ${bytes.length} bytes: what a cause quotes is kept in any case.\n`);
    delivery =
      output === '-'
        ? await deliverPipe(bytes, process.stdout)
        : await deliverFile(root, bytes, { ...wanted, output, ending: sealer ? '.zip.age' : '.zip' });
  } catch (error) {
    if (!(error instanceof LeakError)) throw error;
    sayLeaks(error, screen);
    return exitCodes.failed;
  }
  // a full disk is no reason to keep the diagnosis back
  if (wanted.output !== '-')
    screen.out(
      wanted.format === 'text'
        ? summary(result, delivery.path, sealer !== undefined, wanted)
        : render(wiring, result, wanted.format, screen, wanted.form),
    );
  broken(result, { ...screen, note });
  if (delivery.note !== undefined) {
    screen.note(delivery.note);
    return exitCodes.failed;
  }
  if (wanted.stop?.aborted) return exitCodes.interrupted;
  return exitCode(result.file, { failOn: wanted.failOn, strict: wanted.strict ?? false });
}

function sayLeaks({ leaks }: LeakError, screen: Terminal): void {
  for (const { rule, member } of leaks) screen.note(`docker-triage: ${rule} would have been readable in ${member}\n`);
  const collectors = [...new Set(leaks.flatMap(({ member }) => /^answers\/([^/]+)\//.exec(member)?.[1] ?? []))];
  screen.note(
    `No bundle was written.${collectors.length > 0 ? ` Leave it out: docker-triage --collect --skip ${collectors.join(',')}` : ''}\n`,
  );
}

function summary<E extends object>(
  { file }: Result<E>,
  path: string | undefined,
  sealed: boolean,
  { redact, passphraseFile }: Wanted,
): string {
  const causes = file.causes.map((c) => `  ${c.severity} ${c.code}  ${neutralLine(c.title)}\n`).join('');
  const lost = new Set(file.couldNotLook.filter((l) => l.status === 'denied').map((l) => l.collector));
  const missing = file.causes.some((c) => c.cause === 'docker.not-installed');
  return [
    causes === '' ? 'Nothing was found that is wrong.\n' : `Found:\n${causes}`,
    lost.size > 0 ? `Without root, ${[...lost].join(', ')} could not be looked at in full: sudo docker-triage --collect\n` : '',
    path === undefined
      ? ''
      : `\nThe bundle is ${neutralLine(path)} (${redact === 'off' ? 'NOT REDACTED' : 'redacted'}${sealed ? ' and encrypted' : ''}; nothing on this machine was changed).\nRead it: docker-triage ${neutralLine(path)}${sealed ? ` ${passphraseFile ? '--passphrase-file' : '--identity'} FILE` : ''}\n`,
    missing ? 'To see a diagnosis of a broken host, try a recorded one: docker-triage test/cases/hosts-conflict\n' : '',
  ].join('');
}

/** Prints the real diffs of the live files. Commands that belong to a fix go to stderr, so that stdout stays a patch. */
export async function runPatch<E extends object>(
  wiring: Wiring<E>,
  wanted: string | undefined,
  format: 'diff' | 'json',
  screen: Terminal,
): Promise<number> {
  if (wanted !== undefined && !/^DT\d+(\/[a-z0-9-]+)?$/.test(wanted)) {
    screen.note(`docker-triage: '${neutralLine(wanted)}' is no code: DT101, or DT101/fix-id\n`);
    return exitCodes.usage;
  }
  const { entries, records } = await patches(wiring, wanted, { timeoutMs: 60_000 });
  if (format === 'json') screen.out(`${JSON.stringify(entries, null, 2)}\n`);
  else {
    const { shellWords } = await import('../report/shell.ts');
    screen.out(diffText(entries));
    for (const { code, fix, risk, steps } of entries) {
      const commands = steps.flatMap((step) => ('run' in step ? [`  sudo ${shellWords(step.run)}\n`] : []));
      if (commands.length > 0)
        screen.note(`${code}/${fix} [${risk}]${steps.some((s) => 'edit' in s) ? ', after the patch' : ''}:\n${commands.join('')}`);
    }
    if (showsSecret(entries))
      screen.note(
        'The diff holds a secret of this host, because it has to fit the file: apply it, and attach the bundle, which has none.\n',
      );
    if (entries.length === 0) screen.note('docker-triage: there is no fix to print.\n');
    const { judge } = await import('./judge.ts');
    const verdict = await judge(wiring, records, entries);
    if (verdict) screen.note(`${neutralLine(verdict)}\n`);
  }
  return exitCodes.done;
}

/** Lists what would be asked. */
export async function runDryRun<E extends object>(wiring: Wiring<E>, screen: Terminal): Promise<number> {
  screen.out(await dryRun(wiring));
  return exitCodes.done;
}
