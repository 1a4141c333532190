import { command } from './spec.ts';

export const verify = command({
  name: 'verify',
  says: "compare a bundle's files with the sums in its manifest",
  arguments: [{ name: '<bundle>', says: 'a bundle, zip or unpacked', completes: 'file' }],
  examples: [{ run: 'docker-triage verify out.zip', does: 'was this bundle changed on its way' }],
  async run({ args: [path = ''], screen }) {
    const { runVerify } = await import('../commands.ts');
    return runVerify(path, screen(false));
  },
});
