import type { ConfigWanted } from '../config.ts';
import { command } from './spec.ts';

export const config = command<ConfigWanted>({
  name: 'config',
  says: 'the effective configuration of the daemon: each option, and the file and line it comes from',
  about: ['It also says what conflicts, what is overridden, and what a reload or a restart would change.'],
  options: [
    { flags: '--all', says: 'options that have their default too' },
    { flags: '--format <format>', says: 'how it is printed', choices: ['text', 'json'], default: 'text' },
  ],
  examples: [
    { run: 'docker-triage config', does: 'what was set, and where' },
    { run: 'docker-triage config --all --format json', does: 'every option, for a program' },
  ],
  async run({ wiring, options, screen }) {
    const { runConfig } = await import('../config.ts');
    return runConfig(wiring, options, screen());
  },
});
