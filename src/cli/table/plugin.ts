import type { PluginOptions } from '../plugin/commands.ts';
import { aimOptions } from './options.ts';
import { command } from './spec.ts';

export const plugin = command<PluginOptions>({
  name: 'plugin',
  says: 'make this tool a command of docker: docker triage',
  about: [
    'install links this executable into a folder of plug-ins; uninstall takes back what install did; status tells what docker sees.',
    'The hook is set only when it is asked for: after a command that failed because of the daemon, docker then names this tool.',
  ],
  arguments: [{ name: '<action>', says: 'what to do', choices: ['install', 'uninstall', 'status'] }],
  options: [
    { flags: '--system', says: 'for all users, in /usr/local/lib/docker/cli-plugins' },
    {
      flags: '--hook <when>',
      says: 'with install: docker names this tool after failures (error: docker 29.3 and later; always: earlier ones, asked after each command)',
      choices: ['error', 'always'],
    },
    ...aimOptions.filter((o) => o.flags.startsWith('--config')),
  ],
  examples: [
    { run: 'docker-triage plugin install', does: 'docker triage works from now on' },
    { run: 'docker-triage plugin install --hook error', does: 'and docker points to it where the daemon is to blame' },
    { run: 'docker-triage plugin status', does: 'what is installed, and where' },
    { run: 'docker-triage plugin uninstall', does: 'take the link and the hook away again' },
  ],
  async run({ wiring, args: [action], options, screen }) {
    const { runPlugin } = await import('../plugin/commands.ts');
    return runPlugin(action ?? 'status', options, wiring, screen(false));
  },
});
