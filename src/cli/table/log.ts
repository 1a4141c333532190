import type { Format } from '../formats.ts';
import { reportFormat } from './options.ts';
import { command } from './spec.ts';

export const log = command<{ format: Format }>({
  name: 'log',
  says: 'what a text tells: lines of dockerd, systemd, containerd, the kernel or the client',
  arguments: [{ name: '[file]', says: 'a file, or - for standard input', default: '-', completes: 'file' }],
  options: [reportFormat],
  examples: [
    { run: 'journalctl -u docker -b | docker-triage log', does: 'the causes that a journal tells of' },
    { run: 'docker-triage log pasted.txt', does: 'the same for a text that somebody sent' },
  ],
  async run({ wiring, args: [file = '-'], options, screen }) {
    const { runLog } = await import('../log.ts');
    return runLog(wiring, file, options, screen());
  },
});
