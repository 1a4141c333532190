import { atLeast } from '../src/dockerd/version.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { type Config, flagValue } from './config.ts';

/** What `dockerd --validate` says of the file with the flags of the unit. */
export interface Validation {
  /** Undefined where it could not be asked, or must not be. */
  verdict: 'accepted' | 'rejected' | undefined;
  /** The one line that dockerd printed. */
  message: string;
  command: string;
}

interface Seen {
  config: Config;
}

/**
 * `--validate` exists since 23.0. It resolves userns-remap, and with the value `default` it creates a user:
 * a file or a command line that names the option is never handed to it.
 */
function isSafe({ binary, engine, text, argv }: Config): boolean {
  return (
    binary !== undefined &&
    atLeast(engine, '23.0.0') &&
    !/userns-remap/.test(`${text ?? ''} ${argv.join(' ')}`) &&
    !argv.includes('--validate')
  );
}

const flagsOf = (argv: readonly string[]) =>
  argv.filter((word, i) => word !== '--config-file' && argv[i - 1] !== '--config-file' && !word.startsWith('--config-file='));

/** The command by which dockerd judges a file together with the flags of the unit; undefined where it cannot, or must not. */
export function validateArgv(config: Config, file: string): [string, ...string[]] | undefined {
  return isSafe(config) ? [config.binary ?? 'dockerd', '--validate', '--config-file', file, ...flagsOf(config.argv)] : undefined;
}

export const validate: Collector<Validation, Seen> = {
  name: 'validate',
  title: "dockerd's own verdict on its configuration",
  needs: ['config'],
  asks: ({ config }): Asks => {
    // without --config-file an absent default file is accepted, with it refused
    const argv = validateArgv(config, flagValue(config.argv, '--config-file') ?? config.path);
    if (!argv || (config.status === 'missing' && !config.explicit)) return {};
    return {
      dockerd: {
        kind: 'run',
        argv,
        why: 'whether dockerd accepts the file together with the flags of the unit',
        needs: 'root',
        timeoutMs: 10_000,
      },
    };
  },
  read: (answers): Validation => {
    const answer = answers.get('dockerd');
    const output = (answers.output('dockerd') ?? '').trim();
    // a file that this user may not read says nothing of the daemon, which is root
    const verdict =
      answer.status === 'ok'
        ? 'accepted'
        : /permission denied/.test(output)
          ? undefined
          : answer.status === 'failed' && /configur|directive|daemon|TLS|invalid/i.test(output)
            ? 'rejected'
            : undefined;
    return { verdict, message: output.split('\n').at(-1) ?? '', command: 'dockerd --validate' };
  },
};
