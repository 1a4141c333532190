import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BundleError } from '../bundle/open.ts';
import { OwnRulesError } from '../redact/index.ts';
import { neutral } from '../report/neutral.ts';
import { runBundle, runCollect, runDiagnose, runDryRun, runPatch, runVerify, type Terminal, type Wanted } from './commands.ts';
import { exitCodes } from './exit.ts';
import { explain, listChecks, listCollectors, listTree } from './explain.ts';
import { type RedactWanted, runRedact } from './redact.ts';
import type { Wiring } from './session.ts';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

function duration(text: string): number {
  const found = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text);
  const ms = found ? Number(found[1]) * (units[found[2] ?? 's'] ?? 1) : Number.NaN;
  if (!(ms > 0)) throw new InvalidArgumentError('A time looks like 60s or 2m.');
  return ms;
}

const names = (text: string) =>
  text
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);

function terminal(colour: boolean): Terminal {
  const { stdout, stderr } = process;
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb' || !colour;
  return {
    width: Math.max(40, Math.min(stdout.columns ?? 80, 100)),
    colour: Boolean(stdout.isTTY) && !plain,
    out: (t) => stdout.write(t),
    note: (t) => stderr.write(t),
  };
}

/** The command line. Gives the exit code; results go to stdout, progress and notes to stderr. */
export async function runCli<E extends object>(argv: readonly string[], wiring: Wiring<E>): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Command('docker-triage')
    .description(
      'Finds out why a Docker daemon does not start, cannot be reached or is unwell.\nIt changes nothing: it shows the repair as a diff and packs redacted evidence.',
    )
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showSuggestionAfterError()
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false);

  program
    .argument('[bundle]', 'diagnose a bundle (zip or folder) instead of this machine')
    .option('--collect', 'no questions: write a bundle of redacted evidence, say where it is and what was found')
    .option('-o, --output <file>', 'where the bundle goes; - for standard output')
    .addOption(
      new Option('--format <format>', 'how the diagnosis is printed').choices(['text', 'json', 'markdown', 'github']).default('text'),
    )
    .addOption(new Option('--fail-on <severity>', 'with --collect too, exit 3 on errors, 4 on warnings').choices(['error', 'warning']))
    .option('--strict', 'exit 5 where some looks gave nothing')
    .option('--timeout <time>', 'the run ends after this time, with what it has', duration, 60_000)
    .option('--only <collectors>', 'ask these collectors only (names, with commas)', names)
    .option('--skip <collectors>', 'leave these collectors out', names)
    .option('--case <key>', 'placeholders that stay the same in every bundle with this key')
    .option('--dry-run', 'list what would be asked, and ask nothing')
    .option('--quiet', 'no notes on stderr')
    .option('--no-color', 'no colour')
    .option('--no-tui', 'print the diagnosis, also in a terminal')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 usage, 3 errors found, 4 warnings found (--fail-on warning),\n5 partial (--strict), 130 and 143 on signals.',
    )
    .action(async (bundle: string | undefined, options: Wanted & { color: boolean; collect?: boolean; dryRun?: boolean }) => {
      const screen = terminal(options.color);
      if (options.dryRun) code = await runDryRun(wiring, screen);
      else if (bundle !== undefined) code = await runBundle(wiring, bundle, options, screen);
      else if (options.collect || options.output !== undefined) code = await runCollect(wiring, options, screen);
      else code = await runDiagnose(wiring, options, screen);
    });

  program
    .command('patch')
    .argument('[fix]', 'DT101, or DT101/fix-id; without it, the first fix of every root cause')
    .description('print the real diff of the live files, for: patch -p1 -d /')
    .addOption(new Option('--format <format>').choices(['diff', 'json']).default('diff'))
    .action(async (fix: string | undefined, options: { format: 'diff' | 'json' }) => {
      code = await runPatch(wiring, fix, options.format, terminal(false));
    });

  program
    .command('explain')
    .argument('<code>', 'a code such as DT101, or a name')
    .description('what a check looks for, why it matters, and its fixes')
    .action((wanted: string) => {
      const text = explain(wiring, wanted, terminal(false).width);
      if (text === undefined) {
        process.stderr.write(`docker-triage: there is no check '${wanted}'. All of them: docker-triage list\n`);
        code = exitCodes.usage;
      } else process.stdout.write(text);
    });

  program
    .command('list')
    .argument('[what]', 'checks or collectors', 'checks')
    .description('the checks or the collectors, one per line')
    .action((what: string) => {
      if (what !== 'checks' && what !== 'collectors')
        throw new InvalidArgumentError(`There is no list of '${what}': checks or collectors.`);
      process.stdout.write(what === 'checks' ? listChecks(wiring) : listCollectors(wiring));
    });

  program
    .command('tree')
    .description('the questions that lead from a symptom to a cause')
    .action(() => {
      process.stdout.write(listTree(wiring));
    });

  program
    .command('verify')
    .argument('<bundle>')
    .description("compare a bundle's files with the sums in its manifest")
    .action(async (path: string) => {
      code = await runVerify(path, terminal(false));
    });

  program
    .command('redact')
    .argument('[paths...]', 'files or folders; - or nothing for standard input')
    .description('print files without secrets and without what tells whose host it is')
    .option('-o, --output <dir>', 'folder for the redacted files; nothing in it is overwritten')
    .option('--case <key>', 'placeholders that stay the same in every run with this key')
    .option('--identity <name>', 'a host, a domain or a person to replace, too', (name: string, all: string[]) => [...all, name], [])
    .option('--redactors <file>', "rules of one's own, in YAML")
    .option('--keep-identities', 'leave hosts, people and addresses; secrets go all the same')
    .option('--no-host', 'the files are from another machine: leave the name of this one')
    .action(async (paths: string[], options: RedactWanted) => {
      code = await runRedact(paths, options, terminal(false).note);
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (error instanceof InvalidArgumentError) {
      process.stderr.write(`docker-triage: ${error.message}\n`);
      return exitCodes.usage;
    }
    if (error instanceof OwnRulesError) {
      process.stderr.write(`docker-triage: ${neutral(error.message)}\n`);
      return exitCodes.usage;
    }
    if (error instanceof BundleError) process.stderr.write(`docker-triage: ${error.message}\n`);
    else
      process.stderr.write(
        `docker-triage failed, which is a fault of its own: ${error instanceof Error ? neutral(error.stack ?? error.message) : 'unknown'}\n`,
      );
    return exitCodes.failed;
  }
}
