import type { ValidateWanted } from '../validate.ts';
import { command } from './spec.ts';

export const validate = command<ValidateWanted>({
  name: 'validate',
  says: 'all that is wrong with a daemon.json: what dockerd refuses, fails over later, ignores or should not do',
  about: [
    'Without a file it judges that of this machine, with the flags of its unit. Exit code 3 says that dockerd would not start.',
    'The engine is the one of --engine, else that of this machine; without either it says which engines accept the file.',
  ],
  arguments: [{ name: '[file]', says: 'a daemon.json; - for standard input', completes: 'file' }],
  options: [
    { flags: '--engine <version>', says: 'the engine that has to read it, such as 28.5' },
    { flags: '--flags <line>', says: 'the flags that dockerd is started with: a key that is also a flag stops it' },
    { flags: '--unit', says: 'take the flags from the unit of this machine' },
    { flags: '--format <format>', says: 'how the verdict is printed', choices: ['text', 'json', 'sarif', 'github'], default: 'text' },
  ],
  examples: [
    { run: 'docker-triage validate', does: 'the file of this machine, with the flags of its unit' },
    { run: 'docker-triage validate new.json --engine 28.5', does: 'before it is installed, for that engine' },
    { run: 'docker-triage validate %s --unit', does: 'as the validate: of an Ansible task' },
    { run: 'docker-triage validate daemon.json --format github', does: 'annotations in a workflow' },
  ],
  async run({ wiring, args: [path], options, screen }) {
    const { runValidate } = await import('../validate.ts');
    return runValidate(wiring, path, options, screen());
  },
});
