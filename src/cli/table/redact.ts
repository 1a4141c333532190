import type { RedactWanted } from '../redact.ts';
import { redaction } from './options.ts';
import { command } from './spec.ts';

export const redact = command<Omit<RedactWanted, 'output' | 'identity'> & { into?: string; identity?: readonly string[] }>({
  name: 'redact',
  says: 'print files without secrets and without what tells whose host it is',
  about: [
    'The same rules as for a bundle, over any text. One input goes to standard output; several, or a folder, go to the folder of -o under their names.',
  ],
  arguments: [{ name: '[paths...]', says: 'files or folders; - or nothing for standard input', completes: 'file' }],
  options: [
    { flags: '-o, --into <folder>', says: 'folder for the redacted files; nothing in it is overwritten', completes: 'folder' },
    ...redaction,
    { flags: '--identity <name>', says: 'a host, a domain or a person to replace too; may be given several times', reads: 'many' },
    { flags: '--no-host', says: 'the files are from another machine: leave the name of this one' },
  ],
  examples: [
    { run: 'journalctl -u docker -b | docker-triage redact > log.txt', does: 'a log that can be pasted' },
    { run: 'docker-triage redact --no-host --identity web01.example.com logs/ -o clean/', does: 'a folder of another host' },
  ],
  async run({ args, options }) {
    const { redactApart } = await import('../redact-apart.ts');
    return redactApart(
      args.filter((path) => path !== undefined),
      { ...options, identity: options.identity ?? [], ...(options.into === undefined ? {} : { output: options.into }) },
    );
  },
});
