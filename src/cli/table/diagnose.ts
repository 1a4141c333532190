import type { Wanted } from '../commands.ts';
import type { AskedOptions } from '../consent.ts';
import { aimOptions, encryptTo, failOn, opening, redaction, reportForm, reportFormat, runOptions } from './options.ts';
import { command } from './spec.ts';

interface Options extends Wanted, Omit<AskedOptions, 'request'> {
  request?: string;
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
  arguments: [
    {
      name: '[bundles...]',
      says: 'diagnose a bundle (zip or folder) instead of this machine; of several, one table by cause',
      completes: 'file',
    },
  ],
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
      says: 'the bundle has at most this size, e.g. 25MB; the least valuable answers go first',
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
    ...redaction,
    { flags: '--redact <mode>', says: 'with --collect, off writes secrets and names as they are', choices: ['on', 'off'], default: 'on' },
    { flags: '--yes-i-want-secrets-in-the-file', says: 'with --redact=off, the second word that it takes' },
    encryptTo,
    ...opening,
    {
      flags: '--request <file>',
      says: 'answer a request: show who asks for what, and write the bundle; - for standard input',
      completes: 'file',
    },
    { flags: '--trust <key>', says: 'with --request, take only what this key signed (ed25519:..., or a file)' },
    { flags: '--yes', says: 'with --request, the person who runs this has read it and agrees' },
    { flags: '--refuse <items>', says: 'with --request, leave these items out (names or numbers, with commas)', reads: 'names' },
    { flags: '--answer <words...>', says: 'with --request, an answer to a question of it: q1=words' },
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
    { run: 'docker-triage fleet/*.zip --format html', does: 'one table of many hosts: by cause, by version, the odd ones' },
  ],
  async run({ wiring, args: bundles, options, screen, stop, gentle }) {
    const { runBundle, runCollect, runDiagnose, runDryRun } = await import('../commands.ts');
    const out = screen(options.color);
    const wanted = { ...options, ...(stop ? { stop } : {}), ...(gentle ? { gentle } : {}) };
    if (options.request !== undefined) {
      const { runAsked } = await import('../asked-run.ts');
      return runAsked(wiring, { ...wanted, request: options.request }, out);
    }
    if (options.dryRun) return runDryRun(wiring, out);
    const paths = bundles.filter((path) => path !== undefined);
    const [bundle] = paths;
    if (paths.length > 1) {
      const { runFleet } = await import('../fleet.ts');
      return runFleet(wiring, paths, wanted, out);
    }
    if (bundle !== undefined) return runBundle(wiring, bundle, wanted, out);
    if (options.collect || options.output !== undefined) return runCollect(wiring, wanted, out);
    return runDiagnose(wiring, wanted, out);
  },
});
