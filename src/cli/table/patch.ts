import { aimOptions } from './options.ts';
import { command } from './spec.ts';

export const patch = command<{ format: 'diff' | 'json' }>({
  name: 'patch',
  says: 'print the real diff of the live files, for: patch -p1 -d /',
  about: [
    'Only the edits are printed. Commands that belong to a fix go to standard error, and what dockerd --validate says of the changed daemon.json.',
  ],
  arguments: [{ name: '[fix]', says: 'DT101, or DT101/fix-id; without it, the first fix of every root cause', completes: 'code' }],
  options: [{ flags: '--format <format>', says: 'how the fixes are printed', choices: ['diff', 'json'], default: 'diff' }, ...aimOptions],
  examples: [
    { run: 'docker-triage patch', does: 'the first fix of every root cause' },
    { run: 'docker-triage patch DT101 --format json', does: 'the fix of one check, for a program' },
  ],
  async run({ wiring, args: [fix], options, screen }) {
    const { runPatch } = await import('../commands.ts');
    return runPatch(wiring, fix, options.format, screen(false));
  },
});
