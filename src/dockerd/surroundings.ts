import { bad } from './check-value.ts';
import { boolOf } from './flags.ts';
import { type Case, fixRemove, fixSet, quote, since } from './problem.ts';

/** What a file of keys and certificates holds, as far as it matters to dockerd. */
export type Pem = 'certificate' | 'key' | 'encrypted-key' | 'neither' | 'directory' | 'missing';

/** What the machine has besides the file. Each look is optional, and what nobody looked at is not judged. */
export interface Surroundings {
  path?(path: string): 'file' | 'program' | 'directory' | 'missing' | undefined;
  pem?(path: string): Pem | undefined;
  /** Whether a private key belongs to a certificate. */
  pair?(certificate: string, key: string): boolean | undefined;
  /** Whether a program stands on the PATH of dockerd. */
  program?(name: string): boolean | undefined;
  /** A user or uid: whether it exists, has a group of its name, and ranges of subordinate ids. */
  account?(name: string): { user: boolean; group: boolean; ranges: boolean } | undefined;
  /** Whether the kernel and its cgroups can give containers real-time CPU. */
  realtime?(): boolean | undefined;
  /** Environment variables of dockerd. */
  environment?: Readonly<Record<string, string>>;
}

/** What the file names and the machine does not have. Nearly all of it dockerd looks at when it reads the file. */
export function checkSurroundings(c: Case): void {
  proxyProgram(c);
  tlsFiles(c);
  remappedUser(c);
  apiVersion(c);
  realtime(c);
  const seccomp = text(c, 'seccomp-profile');
  if (seccomp.startsWith('/') && c.around.path?.(seccomp) === 'missing')
    bad(
      c,
      'fails-at-start',
      'missing-file',
      ['seccomp-profile'],
      `"seccomp-profile": ${quote(seccomp)} does not exist`,
      'dockerd opens the profile when it starts and stops without it.',
      fixRemove(c, ['seccomp-profile']),
      'daemon-json.missing-file',
    );
}

const text = (c: Case, key: string): string => {
  const flag = c.flags.given.findLast((f) => f.key === key)?.value;
  return typeof flag === 'string' ? flag : typeof c.value[key] === 'string' ? (c.value[key] as string) : '';
};

const flagged = (c: Case, key: string): boolean | undefined => {
  const flag = c.flags.given.findLast((f) => f.key === key);
  return flag && boolOf(flag.value);
};

function proxyProgram(c: Case): void {
  if (!since(c, '25.0') || (flagged(c, 'userland-proxy') ?? c.value['userland-proxy']) === false || c.value['userland-proxy'] === null)
    return;
  const named = text(c, 'userland-proxy-path');
  const note = (title: string, why: string) =>
    bad(
      c,
      'rejected',
      'missing-file',
      ['userland-proxy-path'],
      title,
      why,
      named ? fixRemove(c, ['userland-proxy-path']) : undefined,
      'daemon-json.missing-file',
    );
  if (named.startsWith('/')) {
    const found = c.around.path?.(named);
    if (found && found !== 'program')
      note(
        `"userland-proxy-path": ${quote(named)} ${found === 'missing' ? 'does not exist' : 'is no program'}`,
        'dockerd looks for the program when it reads its configuration.',
      );
  } else if (named === '' && c.around.program?.('docker-proxy') === false)
    note('docker-proxy is not installed', 'The userland proxy is on by default, and dockerd looks for its program first of all.');
}

function tlsFiles(c: Case): void {
  const verify = flagged(c, 'tlsverify') ?? (typeof c.value.tlsverify === 'boolean' ? c.value.tlsverify : undefined);
  const tls = flagged(c, 'tls') ?? c.value.tls === true;
  const pem = c.around.pem;
  if (!pem || (verify === undefined && !tls)) return;
  const byFlag = flagged(c, 'tls') !== undefined || flagged(c, 'tlsverify') !== undefined;
  const [certificate, key, authority] = ['tlscert', 'tlskey', 'tlscacert'].map((k) => text(c, k));
  if (byFlag && !certificate && !key && pem('~/.docker/cert.pem') === 'missing') {
    noteTls(
      c,
      'tls',
      'TLS is switched on by a flag and has no certificate',
      'Without tlscert and tlskey dockerd looks in ~/.docker.',
      'file-missing',
    );
    return;
  }
  for (const [name, path, wanted] of [
    ['tlscert', certificate, 'certificate'],
    ['tlskey', key, 'key'],
    ['tlscacert', verify ? authority : '', 'certificate'],
  ] as const) {
    const found = path ? pem(path) : undefined;
    if (!found || found === wanted) continue;
    const missing = found === 'missing';
    const what: Record<string, string> = { missing: 'does not exist', directory: 'is a directory', 'encrypted-key': 'is encrypted' };
    noteTls(
      c,
      name,
      `"${name}": ${quote(path)} ${what[found] ?? `holds no ${wanted}`}`,
      missing ? 'dockerd reads it before it listens.' : `dockerd wants a ${wanted} in PEM form there, without a passphrase.`,
      missing ? 'file-missing' : 'bad-pem',
    );
    return;
  }
  if (certificate && key && c.around.pair?.(certificate, key) === false)
    noteTls(c, 'tlskey', '"tlskey" is not the key of "tlscert"', 'The two have to be made for each other.', 'key-mismatch');
}

function noteTls(c: Case, key: string, title: string, why: string, fault: 'file-missing' | 'bad-pem' | 'key-mismatch'): void {
  bad(c, 'rejected', `tls-${fault}`, [key], title, why, undefined, `tls.${fault}`);
}

function remappedUser(c: Case): void {
  const value = text(c, 'userns-remap');
  const [user = '', group = user] = value.split(':');
  // by name or by number; its group is not looked at then
  if (value.split(':').length <= 2 && (user === 'root' || /^[+-]?0+$/.test(user))) {
    const why = 'Root cannot be remapped to itself: dockerd starts with a warning, and user namespaces stay off.';
    const fix = fixSet(c, 'user-default', ['userns-remap'], 'default');
    bad(
      c,
      'ignored',
      'userns-remap',
      ['userns-remap'],
      `"userns-remap": ${quote(value)} remaps nothing`,
      why,
      fix,
      'daemon-json.ignored-key',
    );
    return;
  }
  if (!since(c, '26.0') || value === '' || user === 'default' || value.split(':').length > 2) return;
  const found = c.around.account?.(user);
  if (!found) return;
  const numbered = /^\d+$/.test(user) && group === user;
  const note = (title: string, why: string, cause: string) =>
    bad(c, 'rejected', 'userns-remap', ['userns-remap'], title, why, fixSet(c, 'user-default', ['userns-remap'], 'default'), cause);
  if (!found.user)
    note(`"userns-remap": there is no user ${quote(user)}`, 'dockerd looks the user up when it reads the file.', 'userns.no-user');
  else if (!numbered && !(group === user ? found : c.around.account?.(group))?.group)
    note(
      `"userns-remap": there is no group ${quote(group)}`,
      'Without a group of its own, dockerd wants one with the name of the user.',
      'userns.no-user',
    );
  else if (!found.ranges)
    note(`"userns-remap": ${quote(user)} has no subordinate ids`, 'Their ranges stand in /etc/subuid and /etc/subgid.', 'userns.no-subuid');
}

function realtime(c: Case): void {
  for (const key of ['cpu-rt-period', 'cpu-rt-runtime']) {
    const value = c.value[key];
    if (typeof value === 'number' && value !== 0 && c.around.realtime?.() === false)
      bad(
        c,
        'rejected',
        'no-realtime',
        [key],
        `"${key}": this kernel gives no real-time CPU`,
        'It needs cgroup v1 and a kernel that was built for it.',
        fixRemove(c, [key]),
      );
  }
}

/** The newest API version of each line of engines, as its minor number; the oldest is 1.24 from 26 on, 1.12 before that. */
const NEWEST_API: readonly [string, number][] = [
  ['29.0', 55],
  ['28.0', 51],
  ['27.0', 47],
  ['26.0', 45],
  ['25.0', 44],
];

function apiVersion(c: Case): void {
  const value = c.around.environment?.DOCKER_MIN_API_VERSION ?? '';
  if (value === '' || !since(c, '25.0')) return;
  const minor = Number(/^1\.(\d+)$/.exec(value)?.[1] ?? Number.NaN);
  const newest = NEWEST_API.find(([version]) => since(c, version))?.[1] ?? 44;
  if (minor >= (since(c, '26.0') ? 24 : 12) && minor <= newest) return;
  bad(
    c,
    'rejected',
    'api-version',
    [],
    `DOCKER_MIN_API_VERSION=${value} is no version that it speaks`,
    `It is a number such as 1.${newest}, without a v, in the environment of dockerd.`,
    undefined,
  );
}
