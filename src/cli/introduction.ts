import type { RawAnswer } from '../model/answer.ts';
import type { Asks, CallerLine, StatLine } from '../model/ask.ts';
import { introducedBy, type KnownIdentities } from '../redact/index.ts';

const why = 'whose host this is: its names are replaced in all other answers; this one is not kept';
const file = (path: string) => ({ kind: 'file', path, why }) as const;

/** What is asked before anything else, and neither diagnosed nor kept: redaction has to know the names before it reads the first text. */
export const introduction = {
  hostname: file('/etc/hostname'),
  kernel: file('/proc/sys/kernel/hostname'),
  domain: file('/proc/sys/kernel/domainname'),
  hosts: file('/etc/hosts'),
  resolv: file('/etc/resolv.conf'),
  passwd: file('/etc/passwd'),
  machine: file('/etc/machine-id'),
  homes: { kind: 'list', path: '/home', why, timeoutMs: 1500 },
  variables: { kind: 'env', names: ['USER', 'LOGNAME', 'SUDO_USER', 'HOSTNAME'], why },
  caller: { kind: 'caller', why },
} as const satisfies Asks;

/** Folders of people in /home: their owner is who they are named after, or somebody whom no file of this host knows. */
function peopleOf(homes: string): string[] {
  const entries = homes
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StatLine);
  return entries.flatMap(({ name = '', type, uid, owner }) =>
    type === 'directory' && uid >= 1000 && (owner === name || /^\d+$/.test(owner)) ? [name] : [],
  );
}

/** Asks a machine who it is. What cannot be learned this way is learned from the answers themselves. */
export async function introduce(ask: (one: Asks[string]) => Promise<RawAnswer>): Promise<KnownIdentities> {
  const held = new Map<string, string>();
  await Promise.all(
    Object.entries(introduction).map(async ([key, one]) => {
      const first = await ask(one).catch(() => undefined);
      // a host under load is asked once more: without its names they would not be replaced
      const answer = first?.status === 'timeout' && one.kind === 'file' ? await ask(one).catch(() => undefined) : first;
      if (answer?.status === 'ok') held.set(key, answer.text);
    }),
  );
  const text = (key: keyof typeof introduction) => held.get(key) ?? '';
  const variables = new Map(
    text('variables')
      .split('\n')
      .map((line) => [line.replace(/=.*/, ''), line.replace(/^[^=]*=/, '')] as const),
  );
  const caller = text('caller') === '' ? undefined : (JSON.parse(text('caller')) as CallerLine).user;
  return introducedBy({
    names: [text('hostname'), text('kernel'), variables.get('HOSTNAME') ?? ''],
    domain: text('domain'),
    hosts: text('hosts'),
    resolv: text('resolv'),
    passwd: text('passwd'),
    machineId: text('machine'),
    accounts: [
      ...['USER', 'LOGNAME', 'SUDO_USER'].map((name) => variables.get(name) ?? ''),
      ...(caller === undefined ? [] : [caller]),
      ...peopleOf(text('homes')),
    ],
  });
}
