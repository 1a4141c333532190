import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BundleError } from '../bundle/problem.ts';
import { neutral } from '../report/neutral.ts';
import { type Aim, chooseTarget } from './aim.ts';
import { exitCodes } from './exit.ts';
import { screenOf } from './screen.ts';
import type { Wiring } from './session.ts';
import { commands, root } from './table/index.ts';
import { type ArgumentSpec, type CommandSpec, type OptionSpec, sentence } from './table/spec.ts';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function duration(text: string): number {
  const found = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(text);
  const ms = found ? Number(found[1]) * (units[found[2] ?? 's'] ?? 1) : Number.NaN;
  if (!(ms > 0)) throw new InvalidArgumentError('A time looks like 60s or 2m.');
  return ms;
}

function size(text: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text);
  const bytes = found ? Number(found[1]) * 1024 ** ' kmg'.indexOf((found[2] || ' ').toLowerCase()) : Number.NaN;
  if (!(bytes >= 64 * 1024)) throw new InvalidArgumentError('A size looks like 20MB or 500k, and is at least 64k.');
  return Math.floor(bytes);
}

/** A moment: so long ago, or a date, in local time where it names no other. */
function moment(text: string): string {
  const at = /^[\d.]+[a-z]+$/.test(text) ? Date.now() - duration(text) : Date.parse(text.replace(' ', 'T'));
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('A moment looks like 24h, 2026-11-24 or 2026-11-24 10:00.');
  return date.toISOString();
}

const names = (text: string) =>
  text
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);

const many = (text: string, before: readonly string[] = []) => [...before, text];

const readers = { time: duration, names, moment, size, many };

function option(spec: OptionSpec): Option {
  const made = new Option(spec.flags, spec.says);
  if (spec.choices) made.choices(spec.choices);
  if (spec.reads) made.argParser<unknown>(readers[spec.reads] as (text: string, before: unknown) => unknown);
  if (spec.default !== undefined) made.default(spec.default, spec.defaultSays);
  return made;
}

function argument(spec: ArgumentSpec): Argument {
  const made = new Argument(spec.name, spec.says);
  if (spec.choices) made.choices(spec.choices);
  if (spec.default !== undefined) made.default(spec.default);
  return made;
}

/** How the tool was started. */
export interface Started {
  /** The command that a person types: `docker-triage`, or `docker triage`. */
  called?: string;
  /** Flags that stood before the name of the plug-in. */
  aim?: Aim;
  /** Ends the run early: what is there is written. */
  stop?: AbortSignal;
  /** From now on the first signal from outside ends the asking, not the process. */
  gentle?: () => void;
}

const codesText =
  'Exit codes: 0 done, 1 failed, 2 usage, 3 errors found, 4 warnings found (--fail-on warning),\n5 partial (--strict), 130 and 143 on signals.';

function after({ name, about, examples }: CommandSpec, called: string): string {
  const widest = Math.max(...examples.map((e) => e.run.length));
  const narrow = examples.some((e) => widest + e.does.length > 76);
  const lines = examples.map(({ run, does }) => {
    const shown = run.replaceAll('docker-triage', called);
    return narrow ? `  ${shown}\n      ${does}` : `  ${shown.padEnd(widest)}  ${does}`;
  });
  const more = name === '' ? `\n\n${codesText}\nMore: ${called} help topics` : '';
  return `${about ? `\n${about.join('\n')}\n` : ''}\nExamples:\n${lines.join('\n')}${more}`;
}

/** The parser, made from the table. */
function build<E extends object>(
  units: () => Promise<Wiring<E>>,
  { called = 'docker-triage', aim, stop, gentle }: Started,
  ended: (code: number) => void,
): Command {
  const program = new Command(called)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showSuggestionAfterError()
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false);
  const made = new Map<string, Command>();
  const helpOf = (name = '') => {
    const spec = [root, ...commands].find((c) => c.name === name);
    const found = made.get(name);
    return found && spec && `${found.helpInformation()}${after(spec, called)}\n`;
  };
  for (const spec of [root, ...commands]) {
    const one = spec === root ? program : program.command(spec.name).helpOption('-h, --help', 'show this help');
    made.set(spec.name, one);
    one.description(sentence(spec.says)).summary(spec.says).addHelpText('after', after(spec, called));
    for (const each of spec.arguments ?? []) one.addArgument(argument(each));
    for (const each of spec.options ?? []) one.addOption(option(each));
    one.action(async (...given: unknown[]) => {
      // an argument that takes many words comes as a list
      const args = given.slice(0, -2).flat() as (string | undefined)[];
      const options = one.opts();
      const wiring = await units();
      chooseTarget(later(options, aim));
      ended(
        await spec.run({
          wiring,
          args,
          options,
          screen: (colour = true) => screenOf(colour),
          help: helpOf,
          ...(stop ? { stop } : {}),
          ...(gentle ? { gentle } : {}),
        }),
      );
    });
  }
  return program;
}

/** A daemon that is named after the command's name replaces one that was named before it. */
function later(own: Aim, before: Aim = {}): Aim {
  const { host, context } = own.host !== undefined || own.context !== undefined ? own : before;
  return { host, context, config: own.config ?? before.config };
}

/** The command line. Gives the exit code; results go to stdout, progress and notes to stderr. */
export async function runCli<E extends object>(
  argv: readonly string[],
  units: () => Promise<Wiring<E>>,
  started: Started = {},
): Promise<number> {
  let code: number = exitCodes.done;
  const program = build(units, started, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (error instanceof InvalidArgumentError) {
      process.stderr.write(`docker-triage: ${neutral(error.message)}\n`);
      return exitCodes.usage;
    }
    // loaded here, so that help costs nothing
    const { OwnRulesError } = await import('../redact/index.ts');
    if (error instanceof OwnRulesError) {
      process.stderr.write(`docker-triage: ${neutral(error.message)}\n`);
      return exitCodes.usage;
    }
    if (error instanceof BundleError) process.stderr.write(`docker-triage: ${neutral(error.message)}\n`);
    else
      process.stderr.write(
        `docker-triage failed, which is a fault of its own: ${error instanceof Error ? neutral(error.stack ?? error.message) : 'unknown'}\n`,
      );
    return exitCodes.failed;
  }
}
