import type { OpenOptions } from '../seal.ts';
import { opening } from './options.ts';
import { command } from './spec.ts';

export const verify = command<{ format: 'text' | 'json' } & OpenOptions>({
  name: 'verify',
  says: 'check the form of a bundle, its entries against the manifest, and the redaction; one line a problem',
  arguments: [{ name: '<bundle>', says: 'a bundle, zip or unpacked', completes: 'file' }],
  options: [{ flags: '--format <format>', says: 'how the problems are printed', choices: ['text', 'json'], default: 'text' }, ...opening],
  examples: [{ run: 'docker-triage verify out.zip', does: 'was this bundle changed on its way' }],
  async run({ args: [path = ''], options, screen }) {
    const { runVerify } = await import('../verify.ts');
    const { openerOf } = await import('../seal.ts');
    return runVerify(path, options.format, screen(false), await openerOf(options));
  },
});
