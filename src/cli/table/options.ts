import { formats } from '../formats.ts';
import type { OptionSpec } from './spec.ts';

/** Flags that choose the daemon, as the docker command has them. */
export const aimOptions: readonly OptionSpec[] = [
  { flags: '-H, --host <endpoint>', says: 'the daemon that is meant, as the docker command takes it' },
  { flags: '--context <name>', says: 'the Docker context that is meant' },
  { flags: '--config <folder>', says: "the client's configuration folder, instead of ~/.docker", completes: 'folder' },
];

export const reportFormat: OptionSpec = {
  flags: '--format <format>',
  says: 'how the diagnosis is printed',
  choices: formats,
  default: 'text',
};

export const reportForm: OptionSpec = {
  flags: '--form <project>',
  says: 'with --format github or github-url, whose bug report form is filled',
  choices: ['moby', 'cli', 'compose'],
  default: 'moby',
};

export const failOn: OptionSpec = {
  flags: '--fail-on <severity>',
  says: 'with --collect too, exit 3 on errors, 4 on warnings',
  choices: ['error', 'warning'],
};

/** What bounds a run on this machine. */
export const runOptions: readonly OptionSpec[] = [
  { flags: '--timeout <time>', says: 'the run ends after this time, with what it has', reads: 'time', default: 60_000, defaultSays: '60s' },
  { flags: '--since <time>', says: 'logs no older than this, e.g. 24h', reads: 'moment' },
  { flags: '--until <time>', says: 'logs no younger than this, e.g. 2h, or "2026-11-24 10:00"', reads: 'moment' },
  {
    flags: '--only <collectors>',
    says: 'ask these collectors only (names, with commas)',
    reads: 'names',
    completes: 'collectors',
  },
  { flags: '--skip <collectors>', says: 'leave these collectors out', reads: 'names', completes: 'collectors' },
];

/** What is replaced, and how. */
export const redaction: readonly OptionSpec[] = [
  { flags: '--case <key>', says: 'placeholders that stay the same in every bundle with this key' },
  { flags: '--redactors <file>', says: 'rules of your own, see docs/redaction.md', completes: 'file' },
  { flags: '--keep-identities', says: 'names, addresses and mail stay; secrets go all the same' },
];

/** To whom a bundle is encrypted. */
export const encryptTo: OptionSpec = {
  flags: '--encrypt-to <recipients...>',
  says: 'encrypt the bundle with age: a public key, or a file with some',
  completes: 'file',
};

/** What opens an encrypted bundle. */
export const opening: readonly OptionSpec[] = [
  { flags: '--identity <file>', says: 'a file with identities of age, to open an encrypted bundle', completes: 'file' },
  { flags: '--passphrase-file <file>', says: 'a file with a passphrase, to encrypt a bundle or to open one', completes: 'file' },
];
