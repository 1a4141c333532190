import type { KnownIdentities } from './identities.ts';

/** The texts in which a host says its name and whose it is; each may be missing. */
export interface Introduction {
  /** /etc/hostname, and what the kernel says. */
  readonly names?: readonly string[];
  /** /proc/sys/kernel/domainname. */
  readonly domain?: string;
  readonly hosts?: string;
  readonly resolv?: string;
  readonly passwd?: string;
  readonly machineId?: string;
  /** Accounts that are named elsewhere: who runs the tool, whose folders lie in /home. */
  readonly accounts?: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);
const dotted = (name: string) => /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(name) && !/^[\d.]+$/.test(name);

/** Names that /etc/hosts gives to this host itself, and the domains of all that it names. */
function fromHosts(text: string, own: ReadonlySet<string>): { hostNames: string[]; domains: string[] } {
  const hostNames: string[] = [];
  const domains: string[] = [];
  for (const line of text.split('\n')) {
    const [address = '', ...names] = words(line.replace(/#.*/, ''));
    // the name of another host that has no domain may be any word: `registry`, `db`
    if (/^(?:127\.|::1$)/.test(address) || names.some((name) => own.has(name.split('.')[0] ?? ''))) hostNames.push(...names);
    domains.push(...names.filter(dotted));
  }
  return { hostNames, domains };
}

/** Accounts of people: those of /etc/passwd that a person made, and their full names. */
function fromPasswd(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [name = '', , id, , about = ''] = line.split(':');
    const uid = Number(id);
    if (!(uid >= 1000) || uid === 65_534) return [];
    const full = about.split(',')[0] ?? '';
    return [name, ...(/^\S{2,} \S{2,}/.test(full) ? [full] : [])];
  });
}

/** Reads out of the files that introduce a host whose it is. */
export function introducedBy({ names = [], domain, hosts, resolv, passwd, machineId, accounts = [] }: Introduction): KnownIdentities {
  const own = names.flatMap(words);
  const listed = fromHosts(hosts ?? '', new Set(own.map((name) => name.split('.')[0] ?? '')));
  const searched = [...(resolv ?? '').matchAll(/^\s*(?:search|domain)[ \t]+(.+)$/gm)].flatMap((found) => words(found[1] ?? ''));
  return {
    // the first part of its own name is a name by itself, even if it is a word
    hostNames: [...own.map((name) => name.split('.')[0] ?? ''), ...own, ...listed.hostNames, ...words(machineId ?? '')],
    domains: [...searched, ...listed.domains, ...words(domain ?? '').filter(dotted)],
    users: [...fromPasswd(passwd ?? ''), ...accounts.flatMap(words)],
  };
}

/** Answers in which people write down the hosts of their organisation: configurations, units, variables, certificates. */
const CONFIGURED =
  /daemon\.json|config\.json|meta\.json|^systemctl (?:cat|show)|\/systemd\/|^environment$|\/etc\/(?:default|sysconfig|environment|profile)|rc$|profile$|\/certs\.d|\.pem$|config\.toml$/;
const LONGEST = 262_144;

const HOST = String.raw`[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`;
/** Where a host stands for sure, and no file, label or version. */
const PLACES: readonly RegExp[] = [
  new RegExp(`[a-z][a-z0-9+.-]*://(?:[^\\s/"'@]{0,200}@)?(${HOST})`, 'gi'),
  /"[\w-]{0,32}(?:regist|mirror|dns|prox|artifacts)[\w-]{0,32}"\s*:\s*(\[[^\]]{0,4096}\]|"[^"]{0,4096}")/g,
  /\bno_proxy=["']?([^"'\n]{1,4096})/gi,
  /--(?:insecure-registry|registry-mirror|dns-search)[= ]"?(\S{1,256})/g,
  /(?:DNS:|certs\.d\/|\bCN ?= ?)([^\s,"/:]{3,256})/g,
];
const KEYS_OF_CONFIG = new RegExp(`"(?:https?://)?(${HOST})(?::\\d{1,5})?(?:/[^"\\s]{0,256})?"\\s*:`, 'g');
const PERSON_OF_URL = /\b(?:ssh|sftp):\/\/([a-z_][\w.-]{0,31})@/g;

/** Answers that name the addresses of this host and of its networks. */
const ADDRESSED = /^ip |daemon\.json|\/networks$|\/info$/;
const QUAD = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const MOST_ADDRESSES = 500;

/** What the answers of a host tell of whose it is. Of a log nothing is taken: there the hosts of everybody stand. */
export function namesIn(text: string, source: string): KnownIdentities {
  const head = text.slice(0, LONGEST);
  const addresses = ADDRESSED.test(source) ? { addresses: [...new Set(head.match(QUAD))].slice(0, MOST_ADDRESSES) } : {};
  if (source.startsWith('getent ')) return { users: accountsIn(head) };
  if (source.endsWith('/info')) return { hostNames: [NODE.exec(head)?.[1] ?? ''], ...addresses };
  return CONFIGURED.test(source) ? { ...configured(head, source), ...addresses } : addresses;
}

/** The daemon's name for its host. */
const NODE = /"Name": ?"([^"]{1,64})", ?"(?:Labels|ExperimentalBuild|ServerVersion)"/;

/** Accounts that a name service tells: the members of a group, or the one that was asked for. */
const accountsIn = (text: string) =>
  text.split('\n').flatMap((line) => {
    const fields = line.split(':');
    return fields.length === 4 ? (fields[3] ?? '').split(',') : Number(fields[2]) >= 1000 ? [fields[0] ?? ''] : [];
  });

/** Domains and people that a configuration names. */
function configured(head: string, source: string): KnownIdentities {
  const places = /config\.json$/.test(source) ? [...PLACES, KEYS_OF_CONFIG] : PLACES;
  const said = places.flatMap((place) => [...head.matchAll(place)].map((found) => found[1] ?? ''));
  return {
    domains: said.flatMap((one) => one.match(new RegExp(HOST, 'g')) ?? []).filter(dotted),
    users: [...head.matchAll(PERSON_OF_URL)].map((found) => found[1] ?? ''),
  };
}
