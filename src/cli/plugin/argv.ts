import type { Aim } from '../aim.ts';

/** What docker handed over: its own flags, and the words that are ours. */
export interface Unwrapped {
  asPlugin: boolean;
  words: readonly string[];
  aim: Aim;
  /** Variables that say what docker's TLS flags say. */
  env: Readonly<Record<string, string>>;
  notes: readonly string[];
}

const shorts: Readonly<Record<string, string>> = { H: 'host', c: 'context', l: 'log-level', D: 'debug', h: 'help', v: 'version' };
const valued = new Set(['host', 'context', 'config', 'log-level', 'tlscacert', 'tlscert', 'tlskey']);
const switches = new Set(['debug', 'help', 'tls', 'tlsverify', 'version']);
const files: Readonly<Record<string, string>> = { tlscacert: 'ca.pem', tlscert: 'cert.pem', tlskey: 'key.pem' };

/** Flags at the start of a docker command line, and where its first word stands. */
function globals(argv: readonly string[]): { flags: Map<string, string>; next: number } {
  const flags = new Map<string, string>();
  let i = 0;
  for (; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (!word.startsWith('-') || word === '-') break;
    if (word === '--') return { flags, next: i + 1 };
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (long) {
      const [, name = '', value] = long;
      flags.set(name, value ?? (valued.has(name) ? (argv[++i] ?? '') : 'true'));
      continue;
    }
    // one letter after the other, until one takes a value: -DH tcp://h, -Htcp://h, -H=tcp://h
    for (let at = 1; at < word.length; at++) {
      const name = shorts[word[at] ?? ''] ?? word[at] ?? '';
      if (!valued.has(name)) {
        flags.set(name, 'true');
        continue;
      }
      const rest = word.slice(at + 1).replace(/^=/, '');
      flags.set(name, rest !== '' ? rest : (argv[++i] ?? ''));
      break;
    }
  }
  return { flags, next: i };
}

const yes = (value: string | undefined) => value !== undefined && !/^(?:0|f|false)$/i.test(value);

function tls(flags: ReadonlyMap<string, string>): Pick<Unwrapped, 'env' | 'notes'> {
  const named = Object.entries(files).flatMap(([flag, usual]) => {
    const path = flags.get(flag);
    return path === undefined ? [] : [{ flag, folder: path.replace(/\/?[^/]*$/, '') || '.', usual: path.split('/').at(-1) === usual }];
  });
  const folders = new Set(named.map((n) => n.folder));
  const fits = folders.size === 1 && named.every((n) => n.usual);
  const [folder = ''] = folders;
  return {
    env: {
      ...(yes(flags.get('tls')) ? { DOCKER_TLS: '1' } : {}),
      ...(flags.has('tlsverify') ? { DOCKER_TLS_VERIFY: yes(flags.get('tlsverify')) ? '1' : '' } : {}),
      ...(fits ? { DOCKER_CERT_PATH: folder } : {}),
    },
    notes:
      named.length > 0 && !fits
        ? [`--${named.map((n) => n.flag).join(', --')}: only ca.pem, cert.pem and key.pem of one folder are looked at; others are left out`]
        : [],
  };
}

/**
 * docker hands a plug-in its whole command line: its own flags, `help`, the name of the plug-in, the words after it.
 * A command line without the name at its place is no such call, whatever a variable says that was inherited.
 */
export function unwrap(argv: readonly string[], env: Readonly<NodeJS.ProcessEnv>): Unwrapped {
  const own = { asPlugin: false, words: argv, aim: {}, env: {}, notes: [] };
  if (env.DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND === undefined) return own;
  const completes = /^__complete(NoDesc)?$/.test(argv[0] ?? '') ? argv.slice(0, 1) : [];
  const line = argv.slice(completes.length);
  const { flags, next } = globals(line);
  if ([...flags.keys()].some((name) => !valued.has(name) && !switches.has(name))) return own;
  const rest = line.slice(next);
  const isHelp = rest[0] === 'help';
  const ours = isHelp ? rest.slice(1) : rest;
  if (ours[0] !== 'triage') return own;
  const words = ours.slice(1);
  return {
    asPlugin: true,
    words: [...completes, ...(isHelp || flags.has('help') ? ['help', ...words.filter((w) => !w.startsWith('-')).slice(0, 1)] : words)],
    aim: { host: flags.get('host'), context: flags.get('context'), config: flags.get('config') },
    ...tls(flags),
  };
}
