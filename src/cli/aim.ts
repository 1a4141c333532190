import { InvalidArgumentError } from 'commander';

/** Flags that choose the daemon, from before or after the command's name. */
export interface Aim {
  host?: string | undefined;
  context?: string | undefined;
  config?: string | undefined;
}

/** They do what the variables of the docker command do, and come before them. */
export function chooseTarget({ host, context, config }: Aim): void {
  if (host !== undefined && context !== undefined) throw new InvalidArgumentError('Give --host or --context, not both.');
  const { env } = process;
  if (config !== undefined) env.DOCKER_CONFIG = config;
  if (host !== undefined) env.DOCKER_HOST = host;
  if (context !== undefined) {
    env.DOCKER_CONTEXT = context;
    delete env.DOCKER_HOST;
  }
}
