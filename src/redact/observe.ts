import type { KnownIdentities } from './identities.ts';
import { cloudAccounts } from './rules/accounts.ts';
import { isCommonHost } from './well-known.ts';

type Mutable = { hostNames: string[]; domains: string[]; users: string[]; accounts: string[] };

const NAME = String.raw`([A-Za-z][\w.-]{2,62})`;
const PERSON = String.raw`([a-z_][\w.-]{2,31})`;
const SYSLOG = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d))`;

/** Places where a host says its name. */
const HOSTS: readonly RegExp[] = [
  new RegExp(`^${SYSLOG} ${NAME} [\\w./@-]{1,40}(?:\\[\\d+\\])?: `, 'gm'),
  new RegExp(
    `(?:Static hostname|Transient hostname|Node ?Name|NodeName|nodename|Hostname|hostname|HOSTNAME|_HOSTNAME|COMPUTERNAME)["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?${NAME}`,
    'g',
  ),
  new RegExp(`^Linux ${NAME} \\d+\\.\\d+`, 'gm'),
  new RegExp(`^ ?Name: ${NAME}$`, 'gm'),
  new RegExp(`"Name": ?"${NAME}", ?"(?:Labels|ExperimentalBuild|ServerVersion)"`, 'g'),
  new RegExp(`^127\\.0\\.1\\.1[ \\t]+${NAME}`, 'gm'),
  new RegExp(`(?:^|[\\s\\[])[a-z_][\\w-]{0,31}@${NAME}:[~/][^\\s]{0,64}[#$]`, 'gm'),
];
/** Places where the name of an account stands. */
const USERS: readonly RegExp[] = [
  new RegExp(String.raw`^${PERSON}:[x*!]:(?:1[0-9]{3,4}|[2-5]\d{4}):\d+:`, 'gm'),
  new RegExp(String.raw`^${PERSON}:\d{5,10}:65536$`, 'gm'),
  new RegExp(String.raw`(?:/home/|/Users/|[A-Z]:\\{1,2}Users\\{1,2})${PERSON}(?=[/\\"'\s:,;)]|$)`, 'gm'),
  new RegExp(String.raw`\b[ug]id=(?:1\d{3,4}|[2-5]\d{4})\(${PERSON}\)`, 'g'),
  new RegExp(String.raw`(?:^|[\s"'])(?:USER|LOGNAME|SUDO_USER|USERNAME)=["']?${PERSON}`, 'gm'),
  new RegExp(String.raw`\bsudo(?:\[\d+\])?: +${PERSON} : `, 'g'),
  new RegExp(`Accepted (?:publickey|password|keyboard-interactive/pam) for ${PERSON} from`, 'g'),
  new RegExp(`session (?:opened|closed) for user ${PERSON}`, 'g'),
  new RegExp(String.raw`(?:New session|Removed session) \S+ of user ${PERSON}`, 'g'),
  new RegExp(`Failed password for (?:invalid user )?${PERSON} from`, 'g'),
];
const GROUP = /^[a-z_][\w-]*:[x*!]?:\d+:([a-z_][\w.,-]+)$/gm;
const GECOS = /^[a-z_][\w.-]*:[x*!]:(?:1\d{3,4}|[2-5]\d{4}):\d+:([^:,\n]{4,64})/gm;
const SEARCH = /^(?:search|domain)[ \t]+(.+)$/gm;
const HOSTS_LINE = /^\d[\d.]+[ \t]+([A-Za-z][\w.-]+(?:[ \t]+[A-Za-z][\w.-]+)*)/gm;
const MAIL_DOMAIN = /[A-Za-z0-9._%+-]@((?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12})(?![\w-])/g;

/**
 * Reads out of a text whose host and whose people it is about. It replaces nothing: it is for files of which nobody has said whose
 * they are, before the first of them is redacted.
 */
export function observe(text: string, source: string): KnownIdentities {
  const found: Mutable = { hostNames: [], domains: [], users: [], accounts: cloudAccounts(text) };
  const base = source.split('/').at(-1) ?? '';
  if (/^(?:hostname|nodename)(?:\.txt)?$/.test(base)) found.hostNames.push(text.trim().split(/\s/)[0] ?? '');
  for (const pattern of HOSTS) for (const match of text.matchAll(pattern)) found.hostNames.push(match[1]!.replace(/[.]$/, ''));
  for (const pattern of USERS) for (const match of text.matchAll(pattern)) found.users.push(match[1]!.replace(/[.-]+$/, ''));
  for (const match of text.matchAll(GROUP)) found.users.push(...match[1]!.split(','));
  for (const match of text.matchAll(GECOS)) if (/^[A-Z]\S+ [A-Z]\S+/.test(match[1]!)) found.users.push(match[1]!);
  for (const match of text.matchAll(SEARCH)) found.domains.push(...match[1]!.trim().split(/\s+/));
  for (const match of text.matchAll(MAIL_DOMAIN))
    if (!/\.(?:service|socket|slice|conf|json|git)$/.test(match[1]!)) found.domains.push(match[1]!);
  if (base === 'hosts' || base === 'hosts.txt')
    for (const match of text.matchAll(HOSTS_LINE)) found.hostNames.push(...match[1]!.split(/\s+/));
  found.hostNames = found.hostNames.filter(
    (name) => !isCommonHost(name) && !/\.(?:service|socket|sock|json|log|conf|go|py|js)$/.test(name),
  );
  return found;
}
