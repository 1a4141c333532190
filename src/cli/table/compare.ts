import type { CompareOptions } from '../compare.ts';
import type { OpenOptions } from '../seal.ts';
import { failOn, opening } from './options.ts';
import { command } from './spec.ts';

export const compare = command<CompareOptions & OpenOptions>({
  name: 'compare',
  says: 'what changed between two bundles: findings, configuration, versions, units, disks, networks',
  about: [
    'Both are diagnosed by this version. Fixed means looked for and not found in the second; where nobody looked, that is said instead.',
    'What differs at every look (times, process ids, counters) is left out. With --fail-on, only new findings count.',
  ],
  arguments: [
    { name: '<before>', says: 'a bundle: before the repair, or of the sick host', completes: 'file' },
    { name: '<after>', says: 'a bundle: after it, or of a healthy host', completes: 'file' },
  ],
  options: [
    { flags: '--format <format>', says: 'how the comparison is printed', choices: ['text', 'markdown', 'json'], default: 'text' },
    { flags: '--answers', says: 'the answers too, as diffs' },
    failOn,
    ...opening,
  ],
  examples: [
    { run: 'docker-triage compare before.zip after.zip', does: 'is it fixed, and what else changed' },
    { run: 'docker-triage compare sick.zip healthy.zip --answers', does: 'two hosts, with diffs of their answers' },
  ],
  async run({ wiring, args: [before = '', after = ''], options, screen }) {
    const { runCompare } = await import('../compare.ts');
    const { openerOf } = await import('../seal.ts');
    return runCompare(wiring, [before, after], options, screen(), await openerOf(options));
  },
});
