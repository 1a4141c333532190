import type { Wanted } from '../commands.ts';
import { aimOptions, failOn, reportForm, reportFormat, runOptions } from './options.ts';
import { command } from './spec.ts';

interface Options extends Wanted {
  color: boolean;
  collect?: boolean;
  dryRun?: boolean;
}

export const diagnose = command<Options>({
  name: '',
  says: 'find out why a Docker daemon does not start, cannot be reached or is unwell',
  about: [
    'It changes nothing: it shows the repair as a diff and packs redacted evidence.',
    'In a terminal it walks from a symptom to the cause; elsewhere it prints the diagnosis.',
  ],
  arguments: [{ name: '[bundle]', says: 'diagnose a bundle (zip or folder) instead of this machine', completes: 'file' }],
  options: [
    { flags: '--collect', says: 'no questions: write a bundle of redacted evidence, say where it is and what was found' },
    { flags: '-o, --output <file>', says: 'where the bundle goes; - for standard output', completes: 'file' },
    {
      flags: '--fallback-dir <folder>',
      says: 'where the bundle goes if it cannot be written there (default: $XDG_STATE_HOME, /run or /dev/shm)',
      completes: 'folder',
    },
    {
      flags: '--max-size <size>',
      says: 'the bundle gets no larger: the least valuable answers go first',
      reads: 'size',
      default: 20 * 1024 * 1024,
      defaultSays: '20MB',
    },
    reportFormat,
    reportForm,
    failOn,
    ...aimOptions,
    { flags: '--strict', says: 'exit 5 where some looks gave nothing' },
    ...runOptions,
    { flags: '--case <key>', says: 'placeholders that stay the same in every bundle with this key' },
    { flags: '--dry-run', says: 'list what would be asked, and ask nothing' },
    { flags: '--quiet', says: 'no notes on stderr' },
    { flags: '--no-color', says: 'no colour' },
    { flags: '--no-tui', says: 'print the diagnosis, also in a terminal' },
  ],
  examples: [
    { run: 'docker-triage', does: 'look at this machine, with a question or two' },
    { run: 'docker-triage --collect -o out.zip', does: 'write a bundle that can be attached to a public report' },
    { run: 'docker-triage --no-tui --format json', does: 'print the diagnosis for a program' },
    { run: 'docker-triage out.zip', does: 'the same diagnosis from a bundle, on any machine' },
  ],
  async run({ wiring, args: [bundle], options, screen, stop, gentle }) {
    const { runBundle, runCollect, runDiagnose, runDryRun } = await import('../commands.ts');
    const out = screen(options.color);
    const wanted = { ...options, ...(stop ? { stop } : {}), ...(gentle ? { gentle } : {}) };
    if (options.dryRun) return runDryRun(wiring, out);
    if (bundle !== undefined) return runBundle(wiring, bundle, wanted, out);
    if (options.collect || options.output !== undefined) return runCollect(wiring, wanted, out);
    return runDiagnose(wiring, wanted, out);
  },
});
