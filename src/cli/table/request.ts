import { readableKinds } from '../../request/schema.ts';
import type { RequestOptions } from '../request.ts';
import { encryptTo } from './options.ts';
import { command } from './spec.ts';

export const request = command<RequestOptions>({
  name: 'request',
  says: 'write a request for evidence, which a user answers with --request',
  about: [
    'new writes a request, key makes a key pair to sign with, sign signs a request that was written before.',
    "A request can only choose among the tool's own collectors: it holds no commands and no paths, and secrets are replaced in any case.",
  ],
  arguments: [
    { name: '<action>', says: 'what to do', choices: ['new', 'key', 'sign'] },
    { name: '[file]', says: 'with sign: the request', completes: 'file' },
  ],
  options: [
    { flags: '-o, --output <file>', says: 'where the bundle goes; - for standard output', completes: 'file' },
    { flags: '--case <key>', says: 'placeholders that stay the same in every bundle with this key' },
    { flags: '--name <who>', says: 'who asks; the user sees it' },
    { flags: '--contact <how>', says: 'how to reach who asks' },
    { flags: '--why <words>', says: 'why it is asked; the user sees it' },
    {
      flags: '--collectors <names>',
      says: 'what to collect (names, with commas); all without it',
      reads: 'names',
      completes: 'collectors',
    },
    { flags: '--symptoms <names>', says: 'what the user sees (names, with commas); what decides on them is collected', reads: 'names' },
    { flags: '--since <time>', says: 'logs no older than this, e.g. 24h' },
    { flags: '--max-size <size>', says: 'the bundle has at most this size, e.g. 25MB; the least valuable answers go first' },
    { flags: '--readable <kinds>', says: `names that may stay readable: ${readableKinds.join(', ')}`, reads: 'names' },
    { flags: '--pattern <words...>', says: 'also tell of lines that hold these words; * stands for anything' },
    { flags: '--question <words...>', says: 'a question for the user' },
    { flags: '--expires <time>', says: 'when it ends: 14d, 48h or a date', default: '14d' },
    encryptTo,
    { flags: '--key <file>', says: 'sign with this private key', completes: 'file' },
  ],
  examples: [
    { run: 'docker-triage request key -o support.pem', does: 'a key pair; the public key is printed' },
    {
      run: 'docker-triage request new --case A-17 --name Support --why "no start"',
      does: 'a request for everything, to be sent to a user',
    },
  ],
  async run({ wiring, args: [action = '', file], options, screen }) {
    const { runRequest } = await import('../request.ts');
    return runRequest(wiring, action, file, options, screen(false));
  },
});
