import { distance } from './distance.ts';
import { WORDS, type Words } from './option-words-table.ts';
import { OPTIONS as ROWS, type Row } from './options-table.ts';
import { atLeast, type Version } from './version.ts';

/** What a value has to look like. `fields` compares names in lower case, as dockerd does below the top level. */
export type Shape =
  | 'boolean'
  | 'integer'
  | 'string'
  | 'duration'
  | 'list-or-object'
  | 'anything'
  | { list: Shape }
  | { map: Shape }
  | { fields: Record<string, Shape> };

/** One key of daemon.json, with its meaning. */
export type Option = Row & Words;

const OPTIONS: readonly Option[] = ROWS.map((row) => ({ ...WORDS[row.key]!, ...row }));

const BY_KEY = new Map(OPTIONS.map((o) => [o.key, o]));

/** Names of list flags: dockerd takes them as keys without a word and never reads them. */
export const SINGULAR: ReadonlyMap<string, string> = new Map(
  OPTIONS.filter((o) => o.takes === 'list' && o.flag && o.flag !== o.key && o.key !== 'host-gateway-ips').map((o) => [o.flag!, o.key]),
);

/** All options, also those that are gone. */
export const options = (): readonly Option[] => OPTIONS;

/** The option of that key, also one that this engine does not have; undefined for names that never were one. */
export function optionFor(key: string): Option | undefined {
  const option = BY_KEY.get(key);
  return option?.never ? undefined : option;
}

/** Go compares names of fields without case, and takes two foreign letters for s and k. */
const folded = (name: string) => name.toLowerCase().replaceAll('\u017f', 's').replaceAll('\u212a', 'k');

/** The option into whose place dockerd reads a value of that name, whether or not its look for unknown names lets it pass. */
export const fieldFor = (name: string): Option | undefined => BY_KEY.get(name) ?? BY_KEY.get(folded(name));

/** What an engine makes of a key. Without an engine: of the newest one, except that nothing is too new. */
export function standing(
  key: string,
  engine?: Version,
): 'known' | 'ignored' | 'singular' | 'flag-only' | 'removed' | 'too-new' | 'unknown' {
  const option = BY_KEY.get(key);
  const singular = SINGULAR.get(key);
  if (!option) return singular && hasFlag(BY_KEY.get(singular)!, engine) ? 'singular' : 'unknown';
  if (option.never) return 'unknown';
  if (option.removed && (!engine || atLeast(engine, option.removed))) return 'removed';
  if (!isThere(option, engine)) return 'too-new';
  if (option.flagOnly) return 'flag-only';
  if (option.ignored || (option.noEffect && (!engine || atLeast(engine, option.noEffect)))) return 'ignored';
  return 'known';
}

/** True where this engine reads that key. */
export function isThere(option: Option, engine?: Version): boolean {
  return (
    !option.never &&
    !(option.removed && (!engine || atLeast(engine, option.removed))) &&
    (!option.since || !engine || atLeast(engine, option.since))
  );
}

/** True where this engine knows that key and also has a flag for it: the name of the flag then passes as a key. */
export function hasFlag(option: Option, engine?: Version): boolean {
  const { flag, flagSince, flagRemoved } = option;
  return (
    flag !== undefined &&
    isThere(option, engine) &&
    !(flagSince && engine && !atLeast(engine, flagSince)) &&
    !(flagRemoved && (!engine || atLeast(engine, flagRemoved)))
  );
}

const SHORT: Record<string, string> = {
  D: 'debug',
  H: 'hosts',
  g: 'data-root',
  s: 'storage-driver',
  l: 'log-level',
  G: 'group',
  p: 'pidfile',
  b: 'bridge',
};

/** Names that people use, from other tools, older engines and the command line. */
const ALIAS: Record<string, string> = {
  graph: 'data-root',
  'data-dir': 'data-root',
  datadir: 'data-root',
  'docker-root': 'data-root',
  'docker-root-dir': 'data-root',
  'root-dir': 'data-root',
  dataroot: 'data-root',
  'data-path': 'data-root',
  'bridge-ip': 'bip',
  'add-runtime': 'runtimes',
  'default-address-pool': 'default-address-pools',
  'address-pools': 'default-address-pools',
  'default-pools': 'default-address-pools',
  mirror: 'registry-mirrors',
  mirrors: 'registry-mirrors',
  'registry-mirror': 'registry-mirrors',
  'insecure-registry': 'insecure-registries',
  'insecure-registrys': 'insecure-registries',
  'log-options': 'log-opts',
  'logging-opts': 'log-opts',
  'logging-driver': 'log-driver',
  'storage-options': 'storage-opts',
  'exec-options': 'exec-opts',
  'dns-options': 'dns-opts',
  'dns-servers': 'dns',
  'dns-server': 'dns',
  nameservers: 'dns',
  nameserver: 'dns',
  'search-domains': 'dns-search',
  'dns-searches': 'dns-search',
  ulimits: 'default-ulimits',
  ulimit: 'default-ulimits',
  proxy: 'proxies',
  'ip-masquerade': 'ip-masq',
  'ip-forwarding': 'ip-forward',
  'ipv6-enabled': 'ipv6',
  'enable-ipv6': 'ipv6',
  'pid-file': 'pidfile',
  'shm-size': 'default-shm-size',
  runtime: 'runtimes',
  'containerd-plugin-namespace': 'containerd-plugins-namespace',
  'tls-ca-cert': 'tlscacert',
  'no-new-privs': 'no-new-privileges',
  'socket-group': 'group',
  userns: 'userns-remap',
  feature: 'features',
};

/** The key that a person meant by a name that dockerd does not know; undefined where nothing is near enough to say. */
export function nearestKey(name: string, engine?: Version): string | undefined {
  const usable = (key: string | undefined) => {
    const option = key ? BY_KEY.get(key) : undefined;
    return option && isThere(option, engine) && !option.ignored && !option.flagOnly && option.key !== name ? option.key : undefined;
  };
  if (SHORT[name.replace(/^-/, '')]) return usable(SHORT[name.replace(/^-/, '')]);
  const plain = name
    .trim()
    .replace(/^-+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s.]+/g, '-');
  const forms = [
    plain,
    ALIAS[plain],
    SINGULAR.get(plain),
    BY_KEY.get(plain)?.successor,
    `${plain}s`,
    plain.replace(/s$/, ''),
    plain.replace(/y$/, 'ies'),
    plain.replace(/ies$/, 'y'),
  ];
  for (const form of forms) if (usable(form)) return form;
  if (BY_KEY.has(plain) && !BY_KEY.get(plain)!.never) return undefined;
  const squeezed = plain.replaceAll('-', '');
  const sorted = plain.split('-').sort().join('-');
  let best: { key: string; far: number } | undefined;
  for (const { key } of OPTIONS) {
    if (!usable(key)) continue;
    if (key.replaceAll('-', '') === squeezed || key.split('-').sort().join('-') === sorted) return key;
    // more letters too many than any slip explains
    if (Math.abs(plain.length - key.length) > 4) continue;
    const far = Math.min(distance(plain, key), distance(squeezed, key.replaceAll('-', '')) + 0.5);
    if (far <= reach(plain, key) && (!best || far < best.far)) best = { key, far };
  }
  return best?.key;
}

/** How many slips of the hand make one name out of the other without any doubt. */
function reach(name: string, key: string): number {
  const length = Math.min(name.length, key.length);
  // a digit is never a slip: `ipv4` is not `ipv6`
  if (name.replace(/\D/g, '') !== key.replace(/\D/g, '')) return 0;
  if (length <= 3) return name.length === key.length && [...name].sort().join('') === [...key].sort().join('') ? 1 : 0;
  return length <= 5 ? 1 : length <= 9 ? 2 : 3;
}
