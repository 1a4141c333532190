import type { Code, Fix, Step } from '../model/finding.ts';
import type { TargetLine } from './findings.ts';
import { shellWords } from './shell.ts';

const command = (...argv: string[]) => `\`${shellWords(argv)}\``;

/** What a step leaves behind that can be looked at, by its program. Undefined where the step shows nothing by itself. */
const shows: Readonly<Record<string, (args: readonly string[]) => string | undefined>> = {
  chmod: ([mode = '', path = '']) => `${command('stat', '-c', '%a', path)} says \`${mode.replace(/^0/, '')}\``,
  chown: (args) => `${command('stat', '-c', '%u:%g', args.at(-1) ?? '')} says \`${args.at(-2)}\``,
  sysctl: (args) => {
    const [key = '', value = ''] = args.at(-1)?.split('=') ?? [];
    return value && `${command('sysctl', '-n', key)} says \`${value}\``;
  },
  usermod: (args) =>
    args[0] === '-aG'
      ? `after the next login ${command('id', '-nG', args[2] ?? '')} names \`${args[1]}\``
      : `${command('grep', args.at(-1) ?? '', '/etc/subuid', '/etc/subgid')} shows the new lines`,
  timedatectl: () => '`timedatectl` says `System clock synchronized: yes`',
};

const isRun = (step: Step): step is Extract<Step, { run: unknown }> => 'run' in step;

/** True for the commands after which another daemon process runs. */
const starts = ([program, verb, ...rest]: readonly string[]) =>
  (program === 'systemctl' && /^(?:re)?start$/.test(verb ?? '') && rest.some((unit) => /^(?:snap\.)?docker\b(?!-)/.test(unit))) ||
  (program === 'service' && verb === 'docker') ||
  (program === 'snap' && rest.includes('docker'));

const isClients = (path: string) =>
  /\/\.docker\/config\.json$|^\/etc\/(?:environment|profile|bash)|\/\.(?:profile|bash|zsh|pam_env)/.test(path);

/** `--validate` came with 23.0. With this option it may create a user, so that it is nothing to try. */
const canValidate = ({ engine, kind }: TargetLine, text: string) =>
  /^root/.test(kind) && Number.parseInt(engine ?? '', 10) >= 23 && !/userns-remap/.test(text);

/**
 * How a person sees that a fix worked, as a clause: ``` `sudo docker info` answers ```. It only looks.
 * A fix may bring its own; else what its steps change tells it, and where that shows nothing, the tool itself.
 */
export function verifyOf(fix: Fix, code: Code, target: TargetLine): string {
  if (fix.verify) return fix.verify;
  const sudo = target.kind === 'rootless' ? [] : ['sudo'];
  const edits = fix.steps.flatMap((s) => ('edit' in s ? [s.edit] : []));
  const runs = fix.steps.filter(isRun).map((s) => s.run);
  const config = edits.findLast((e) => e.path === target.configFile)?.after;
  const valid =
    config && canValidate(target, config)
      ? [`${command(...sudo, 'dockerd', '--validate', `--config-file=${target.configFile}`)} says \`configuration OK\``]
      : [];
  if (runs.some(starts)) {
    const answers = `${command(...sudo, 'docker', 'info')} answers`;
    return valid.length > 0 ? `${valid[0]}, and after the restart ${answers}` : answers;
  }
  if (fix.risk === 'reloads-daemon')
    return [...valid, `${command(...sudo, 'journalctl', '-u', target.unit, '-n', '20')} tells of no \`Error reloading\``].join(', and ');
  if (edits.length > 0 && edits.every((e) => isClients(e.path))) return 'in a new login `docker version` shows a server';
  const shown = [...new Set(runs.flatMap(([program, ...args]) => shows[program]?.(args) || []))];
  return [...valid, ...shown].join(', and ') || `${command(...sudo, 'docker-triage')} no longer finds ${code}`;
}
