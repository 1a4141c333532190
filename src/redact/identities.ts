import { findAddresses4, findAddresses6, findHardware, findSocketAddresses, isPublic4 } from './addresses.ts';
import { type Automaton, createAutomaton } from './automaton.ts';
import { isPlaceholder, type Kind } from './placeholder.ts';
import { type Span, settle } from './scan.ts';
import { isCommonAccount, isCommonHost, isPublicDomain } from './well-known.ts';

/** What is known of this host and its people before the first text is redacted. */
export interface KnownIdentities {
  /** Names of this host, short or with the domain. */
  readonly hostNames?: readonly string[];
  /** Domains of its organisation. */
  readonly domains?: readonly string[];
  /** Accounts of people. */
  readonly users?: readonly string[];
  /** Numbers of accounts with a cloud. */
  readonly accounts?: readonly string[];
  /** Addresses of this host and its networks: only public ones are replaced. */
  readonly addresses?: readonly string[];
}

/** The numbers of cloud accounts that a text names in full. */
export const cloudAccounts = (text: string): string[] => [...text.matchAll(CLOUD)].map((found) => found[1] ?? found[2] ?? found[3]!);

/** Finds what tells whose host this is. */
export interface Identities {
  learn(more: KnownIdentities): void;
  find(text: string): Span[];
}

/** A name of three letters is found in half of all words. */
const SHORTEST = 4;

/** The part of a domain that somebody has registered: `corp.acme.co.uk` gives `acme.co.uk`. */
export function registered(domain: string): string | undefined {
  const labels = domain
    .toLowerCase()
    .replace(/^\.|\.$/g, '')
    .split('.');
  if (labels.length < 2 || labels.some((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))) return undefined;
  const twoParts = labels.length > 2 && labels.at(-1)!.length === 2 && /^(?:co|com|org|net|ac|gov|edu|or|ne|gob|nom)$/.test(labels.at(-2)!);
  const found = labels.slice(twoParts ? -3 : -2).join('.');
  return isPublicDomain(found) || /^[\d.]+$/.test(found) ? undefined : found;
}

export function createIdentities(initial: KnownIdentities = {}): Identities {
  const words = new Map<string, { kind: Kind; spelling: string }>();
  let automaton: Automaton | undefined;
  let list: [string, { kind: Kind; spelling: string }][] = [];

  const put = (word: string, kind: Kind) => {
    const lower = word.toLowerCase();
    // The automaton is over ASCII.
    if (lower.length < SHORTEST || !/^[\x21-\x7e]+(?: [\x21-\x7e]+){0,3}$/.test(lower) || words.has(lower)) return;
    words.set(lower, { kind, spelling: word });
    automaton = undefined;
  };
  const learn = ({ hostNames = [], domains = [], users = [], accounts = [], addresses = [] }: KnownIdentities) => {
    for (const name of hostNames) {
      const label = name.split('.')[0]!;
      if (!isCommonHost(label) && !/^\d+$/.test(label)) put(label, 'host');
      if (name.includes('.')) putDomain(name.slice(label.length + 1));
    }
    for (const domain of domains) putDomain(domain);
    for (const account of accounts) put(account, 'account');
    // behind a slash or a word a number of four parts is often a version: not so where it is known as an address
    for (const address of addresses) if (isPublic4(address)) put(address, 'ip4');
    for (const user of users) if (!isCommonAccount(user) && !/^\d+$/.test(user)) put(user, 'user');
  };
  const putDomain = (domain: string) => {
    const found = registered(domain);
    if (found === undefined) return;
    put(found, 'domain');
    // as the names of labels and packages begin
    put(found.split('.').reverse().join('.'), 'domain');
  };
  learn(initial);

  return {
    learn,
    find(text) {
      const spans: Span[] = [];
      findMail(text, spans);
      findAddresses4(text, spans);
      findAddresses6(text, spans);
      findHardware(text, spans);
      findSocketAddresses(text, spans);
      if (!automaton) {
        list = [...words];
        automaton = createAutomaton([...list.map(([word]) => word), ...ACCOUNT_WORDS].map((word, id) => ({ word, id })));
      }
      let accounts = false;
      automaton.run(text, (id, start, end) => {
        const known = list[id];
        if (known === undefined) accounts = true;
        else if (isWhole(text, start, end)) spans.push({ start, end, rule: 'identity', kind: known[1].kind, value: known[1].spelling });
      });
      if (accounts) findAccounts(text, spans);
      return settle(text, spans);
    },
  };
}

const LETTER = /[A-Za-z0-9]/;
const ESCAPE = /\\[nrt]$|%[0-9A-F]{2}$|\\u[0-9a-f]{4}$/;

/** A name ends where letters and digits end: `build7-data` holds the name, `build77` does not. */
function isWhole(text: string, start: number, end: number): boolean {
  if (LETTER.test(text[end] ?? ' ')) return false;
  return !LETTER.test(text[start - 1] ?? ' ') || ESCAPE.test(text.slice(Math.max(0, start - 6), start));
}

const LOCAL = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN = /(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/y;
/** What stands behind `@` in systemd's units, packages and files is no domain. */
const NO_DOMAIN =
  /\.(?:service|socket|target|timer|mount|slice|scope|path|device|swap|automount|conf|json|ya?ml|sock|so|js|ts|py|sh|go|key|pem|crt|img|tar|gz|zip)$/i;
const NO_MAIL = /^(?:git|hg|svn|noreply|no-reply)$/i;

/** Addresses of electronic mail. `git@host` is a remote, `ssh://user@host` an endpoint. */
function findMail(text: string, spans: Span[]): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined || NO_DOMAIN.test(domain)) continue;
    const before = text.slice(Math.max(0, at - 72), at);
    let local = LOCAL.exec(before)?.[0] ?? '';
    if (/\\$/.test(before.slice(0, before.length - local.length)) && /^[nrt]/.test(local)) local = local.slice(1);
    local = local.replace(/^(?:%[0-9A-F]{2})+|^[.%+-]+/, '');
    // The user-info of a URL is no mailbox.
    if (isPlaceholder(local) || /:\/\/[^\s/]{0,64}$/.test(before)) continue;
    if (local === '' || NO_MAIL.test(local) || /:\/\/$|:$/.test(before.slice(0, before.length - local.length).slice(-3))) {
      if (!/mailto:$/i.test(before.slice(0, before.length - local.length)) && !/[^/]:$/.test(before.slice(0, before.length - local.length)))
        continue;
      if (local === '' || NO_MAIL.test(local)) continue;
    }
    if (text[at + 1 + domain.length] === ':' && /^:[\w~./-]+\.git/.test(text.slice(at + 1 + domain.length, at + 90))) continue;
    spans.push({
      start: at - local.length,
      end: at + 1 + domain.length,
      rule: 'identity',
      kind: 'mail',
      value: `${local}@${domain}`.toLowerCase(),
    });
  }
}

const CLOUD =
  /arn:aws[a-z-]{0,8}:[a-z0-9-]{1,32}:[a-z0-9-]{0,20}:(\d{12})|(?<![0-9A-Za-z])(\d{12})\.dkr\.ecr\.|\/subscriptions\/([0-9a-fA-F-]{36})/g;

/** Where one of these stands it is worth looking for such a number. */
const ACCOUNT_WORDS = ['arn:aws', '.dkr.ecr.', '/subscriptions/'];

/** Numbers of accounts with a cloud. */
function findAccounts(text: string, spans: Span[]): void {
  for (const found of text.matchAll(CLOUD)) {
    const value = found[1] ?? found[2] ?? found[3]!;
    const start = found.index + found[0].indexOf(value);
    spans.push({ start, end: start + value.length, rule: 'identity', kind: 'account', value });
  }
}
