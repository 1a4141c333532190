import { findAddresses4, findAddresses6, findHardware, findSocketAddresses, isPublicAddress } from './addresses.ts';
import type { Pair } from './automaton.ts';
import { detached } from './detached.ts';
import { anchorsAnd } from './engine.ts';
import { holdsPlaceholder, isPlaceholder, type Kind } from './placeholder.ts';
import { findAccounts } from './rules/accounts.ts';
import { type Anchor, type Marks, type Span, settle } from './scan.ts';
import { Shape } from './shapes.ts';
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

/** Finds what tells whose host this is. */
export interface Identities {
  learn(more: KnownIdentities): void;
  /** What has to run over a text before `find` can be asked about it. */
  automata(): Pair;
  find(text: string, marks: Marks, secrets: readonly Span[]): Span[];
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
  const words = new Map<string, Name>();
  const addresses = new Set<string>();
  let automata: Pair | undefined;
  let list: [string, Name][] = [];

  const put = (word: string, kind: Kind, plain = false) => {
    // an earlier run has been here: its placeholders stay as they are
    if (holdsPlaceholder(word)) return;
    const lower = word.toLowerCase();
    // The automata are over ASCII.
    if (lower.length < SHORTEST || !/^[\x21-\x7e]+(?: [\x21-\x7e]+){0,3}$/.test(lower) || words.has(lower)) {
      const known = words.get(lower);
      if (known && !plain) known.plain = false;
      return;
    }
    words.set(detached(lower), { kind, spelling: detached(word), plain });
    automata = undefined;
  };
  const learn = ({ hostNames = [], domains = [], users = [], accounts = [], addresses = [] }: KnownIdentities) => {
    for (const name of hostNames) {
      const label = name.split('.')[0]!;
      // of a whole name the first part is often what the host does: `kong.example.net`
      if (!isCommonHost(label) && !/^\d+$/.test(label)) put(label, 'host', name.includes('.') && /^[a-z]+$/i.test(label));
      if (name.includes('.')) putDomain(name.slice(label.length + 1));
    }
    for (const domain of domains) putDomain(domain);
    for (const account of accounts) put(account, 'account');
    // behind a slash or a word a number of four parts is often a version: not so where it is known as an address
    for (const address of addresses) if (isPublicAddress(address)) put(address, 'ip4');
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
    automata() {
      if (!automata) {
        list = [...words];
        automata = anchorsAnd(list.map(([word]) => word));
      }
      return automata;
    },
    find(text, { bytes, places, names, accounts, sockets, mails }, secrets) {
      const spans: Span[] = [];
      findMail(text, places[Shape.at]!, 1, spans);
      findMail(text, mails, 3, spans);
      findAddresses4(text, bytes, places[Shape.quad]!, addresses, spans);
      findAddresses6(text, bytes, places[Shape.colons]!, spans);
      findHardware(text, places[Shape.pairs]!, spans);
      if (sockets.length > 0) findSocketAddresses(text, spans);
      for (const { id, start, end } of names) {
        const { kind, spelling, plain } = list[id]![1];
        if (isWhole(text, start, end) && (!plain || isAlone(text, start, end, words)))
          spans.push({ start, end, rule: 'identity', kind, value: spelling });
      }
      if (accounts.length > 0) findAccounts(text, accounts, spans);
      return settle(text, besides(spans, secrets));
    },
  };
}

/**
 * What touches no secret. It is told before the names are settled: `secret@db.acme.net` is no mailbox, and its domain is still one.
 */
function besides(spans: readonly Span[], secrets: readonly Span[]): Span[] {
  if (secrets.length === 0) return [...spans];
  return spans.filter(({ start, end }) => {
    let low = 0;
    let high = secrets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (secrets[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low >= secrets.length || secrets[low]!.start >= end;
  });
}

interface Name {
  kind: Kind;
  spelling: string;
  /** It is a word, too: it names the host only where it stands alone, or before the domain. */
  plain: boolean;
}

/** In paths, images, packages, classes and constants such a word is a thing: `quay.io/keycloak/keycloak`, `KEYCLOAK_PORT`. */
function isAlone(text: string, start: number, end: number, words: ReadonlyMap<string, Name>): boolean {
  if (
    /[\w./-]/.test(text[start - 1] ?? ' ') &&
    text.slice(start - 2, start) !== '//' &&
    !ESCAPE.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  if (text[end] === '.') {
    const domain = registered(/^(?:\.[A-Za-z0-9-]{1,63}){1,6}/.exec(text.slice(end, end + 253))?.[0] ?? '');
    return domain !== undefined && words.has(domain);
  }
  // the name of an image and its tag; what follows a host is a port
  if (text[end] === ':' && /^:(?!\d{1,5}(?![\w.]))\w/.test(text.slice(end, end + 8))) return false;
  return !/[\w-]/.test(text[end] ?? ' ') && (text[end] !== '/' || text.slice(start - 2, start) === '//');
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
/** A password with raw marks in it, before the host of a URL; `:8080/` is a port. */
const IN_LOGIN = /:\/\/[^\s"'<>@]{0,48}:(?!\d{1,5}\/)[^\s"'<>]{1,48}$/;
const NO_MAIL = /^(?:git|hg|svn|noreply|no-reply)$/i;
/** Where everybody may have a mailbox. */
const PROVIDERS = /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|web|live|163)\.[a-z.]+$/i;
const ROLE =
  /^(?:docker|teams?|support|security|maintainers?|devel|bugs?|info|packag\w{1,8}|releases?|infra|contact|ops|help)(?:[-_.][a-z]{1,16})*$/i;

/** `docker-maint@nginx.com`: who keeps a public image or signs its packages, and no person. */
const isMakers = (local: string, domain: string) =>
  ROLE.test(local) && !PROVIDERS.test(domain) && isPublicDomain(domain.toLowerCase().split('.').slice(-2).join('.'));

/** Makers of algorithms: `chacha20-poly1305@openssh.com`. */
const NAMES_ALGORITHMS = /^(?:openssh\.com|libssh\.org|lysator\.liu\.se|ssh\.com)$/i;

/** True behind a scheme and nothing but a user and a password, however long: a token may have some hundred characters. */
function isUserInfo(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 512), at);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !/[\s/]/.test(before.slice(scheme + 3));
}

/** In queries and forms. */
export const mailAnchors: readonly Anchor[] = [{ word: '%40', handle: ({ marks }, _, end) => void marks.mails.push(end) }];

/**
 * Addresses of electronic mail. `git@host` is a remote, `ssh://user@host` an endpoint. `ends` are the places behind each `@`, which is so
 * many characters wide.
 */
function findMail(text: string, ends: readonly number[], width: 1 | 3, spans: Span[]): void {
  for (const end of ends) {
    const at = end - width;
    DOMAIN.lastIndex = end;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined || NO_DOMAIN.test(domain) || NAMES_ALGORITHMS.test(domain)) continue;
    const before = text.slice(Math.max(0, at - 72), at);
    let local = LOCAL.exec(before)?.[0] ?? '';
    if (/\\$/.test(before.slice(0, before.length - local.length)) && /^[nrt]/.test(local)) local = local.slice(1);
    local = local.replace(/^(?:%[0-9A-F]{2})+|^[.%+-]+/, '');
    // The user-info of a URL is no mailbox.
    if (isPlaceholder(local) || isUserInfo(text, at) || IN_LOGIN.test(before)) continue;
    if (local === '' || NO_MAIL.test(local) || /:\/\/$|:$/.test(before.slice(0, before.length - local.length).slice(-3))) {
      if (!/mailto:$/i.test(before.slice(0, before.length - local.length)) && !/[^/]:$/.test(before.slice(0, before.length - local.length)))
        continue;
      if (local === '' || NO_MAIL.test(local)) continue;
    }
    if (isMakers(local, domain)) continue;
    if (text[end + domain.length] === ':' && /^:[\w~./-]+\.git/.test(text.slice(end + domain.length, at + 90))) continue;
    spans.push({
      start: at - local.length,
      end: end + domain.length,
      rule: 'identity',
      kind: 'mail',
      value: `${local}@${domain}`.toLowerCase(),
    });
  }
}
