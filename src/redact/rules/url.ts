import { bytesIn } from '../mirror.ts';
import { add, type Handler, type Scan } from '../scan.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** The characters of a URL as logs print it: up to a blank, a mark or a bracket that belongs to the text round it. */
/** systemd writes a dollar in what it shows as `\x24`. */
const REST = /(?:[^\s"'\x60<>\\|]|\\x[0-9a-f]{2}){1,2048}/y;
const BEFORE = /[A-Za-z][A-Za-z0-9+.-]{0,24}$/;
/** Users that name a role of the protocol, not a person and not a token. */
const ROLES =
  /^(?:git|root|admin|user|username|docker|ubuntu|ec2-user|core|www|ftp|anonymous|guest|hg|svn|oauth2?|x-access-token|x-oauth-basic|x-token-auth|gitlab-ci-token|token|bot|api|default|postgres|mysql|redis|rabbitmq|mongo|sa|_json_key|AWS|me|name)$/i;
const HOST = /^(?:\[[0-9A-Fa-f:.%]{2,64}\]|[A-Za-z0-9_.-]{1,253})(?::\d{1,5}|:\$?\{?[A-Z_]+\}?)?(?:[/?#,;)\]}:]|$)/;
const WEB = /^(?:https?|wss?|git|ftps?)$/i;

const url: Handler = (scan, start, end) => {
  if (start < scan.done || !mayHoldUser(scan, end)) return;
  const { text } = scan;
  const scheme = BEFORE.exec(text.slice(Math.max(0, start - 26), start))?.[0];
  if (scheme === undefined) return;
  userInfo(scan, scheme, end);
};

const ENDS = bytesIn(/[\s"'\x60<>\\|]/);
const AT = 64;

/** A first look without a string: most addresses have nobody in them. */
function mayHoldUser({ marks: { bytes, length } }: Scan, from: number): boolean {
  const limit = Math.min(length, from + 2048);
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!;
    if (byte === AT) return true;
    if (ENDS[byte] === 1 && !(byte === 92 && bytes[at + 1] === 120)) return false;
  }
  return false;
}

function userInfo(scan: Scan, scheme: string, from: number): void {
  REST.lastIndex = from;
  const rest = REST.exec(scan.text)?.[0];
  if (!rest?.includes('@')) return;
  const at = separatorOf(rest, scheme);
  if (at <= 0) return;
  const colon = rest.indexOf(':');
  if (colon < 0 || colon > at) {
    lonelyUser(scan, scheme, from, rest.slice(0, at));
    return;
  }
  const password = rest.slice(colon + 1, at);
  const user = rest.slice(0, colon);
  if (isTokenLike(user)) put(scan, from, from + colon);
  if (password !== '' && !isReference(password) && !isMasked(password)) put(scan, from + colon + 1, from + at);
}

/** Where the user-info ends. Its own `/ ? # @` should be encoded and often are not. */
function separatorOf(rest: string, scheme: string): number {
  const authority = /^[^/?#]*/.exec(rest)![0];
  const inside = authority.lastIndexOf('@');
  const last = lastHostAfter(rest);
  if (inside >= 0) {
    if (WEB.test(scheme) || last <= inside) return inside;
    // A data base has no `@` in its path: the last one wins.
    return authority.indexOf(':') >= 0 && authority.indexOf(':') < inside ? last : inside;
  }
  const colon = authority.indexOf(':');
  if (colon < 1 || authority.startsWith('[')) return -1;
  // `host:8080/path@v1` is an address and a path; `user:pa/ss@host` is not.
  if (/^\d{1,5}$/.test(authority.slice(colon + 1))) return -1;
  return last;
}

function lastHostAfter(rest: string): number {
  for (let at = rest.lastIndexOf('@'), tries = 0; at > 0 && tries < 8; at = rest.lastIndexOf('@', at - 1), tries++) {
    if (HOST.test(rest.slice(at + 1, at + 300))) return at;
  }
  return -1;
}

/** `https://token@host`: a user without a password is a token unless it is a role or a person's login. */
function lonelyUser(scan: Scan, scheme: string, from: number, user: string): void {
  if (/^(?:ssh|git\+ssh|sftp|rsync|svn\+ssh|mailto|unix)$/i.test(scheme) || ROLES.test(user) || isReference(user)) return;
  if (isTokenLike(user)) put(scan, from, from + user.length);
}

const isTokenLike = (user: string) =>
  user.length >= 16 && !ROLES.test(user) && /\d/.test(user) && /[A-Za-z]/.test(user) && !/^(?:robot|svc|srv)[$_-]/.test(user);

function put(scan: Scan, start: number, end: number): void {
  const raw = scan.text.slice(start, end);
  let value = raw;
  try {
    value = decodeURIComponent(raw);
  } catch {
    // a raw % is part of the password
  }
  add(scan, { start, end, rule: 'url-userinfo', value, learn: isLearnable(value) ? [value] : [] });
}

const ENCODED = /(?:%(?!20|22|0[aA]|2[fF]|3[fF]|23|26)[0-9A-Fa-f]{2}|[A-Za-z0-9_.~!*'()+-]){3,512}/y;

/** `postgres%3A%2F%2Fuser%3Apass%40host`: the whole address is one encoded parameter. */
const encodedUrl: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  ENCODED.lastIndex = end;
  const authority = ENCODED.exec(scan.text)?.[0];
  if (authority === undefined) return;
  const at = authority.lastIndexOf('%40');
  const colon = /%3a/i.exec(authority)?.index ?? -1;
  if (at <= 0 || colon < 0 || colon > at || at === colon + 3) return;
  put(scan, end + colon + 3, end + at);
};

/** `user:pass@tcp(host:3306)/db` of Go, `thin:user/pass@host` of Oracle. */
const goAddress: Handler = (scan, start) => {
  const window = scan.text.slice(Math.max(scan.done, start - 256), start);
  const found = /(?:^|[\s"'\x60=])[\w.-]{1,64}:([^\s"'\x60]{1,190})$/.exec(window);
  if (found) put(scan, start - found[1]!.length, start);
};

const oracle: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = /^[\w.-]{1,64}\/([^\s"'@]{1,128}(?:@[^\s"'@/]{1,128})??)@(?:\/\/)?[\w.-]/.exec(scan.text.slice(end, end + 320));
  if (found) {
    const from = end + found[0].indexOf('/') + 1;
    put(scan, from, from + found[1]!.length);
  }
};

export const urlAnchors: readonly { word: string; handle: Handler }[] = [
  { word: '://', handle: url },
  { word: ':\\/\\/', handle: url },
  { word: '%3a%2f%2f', handle: encodedUrl },
  { word: '@tcp(', handle: goAddress },
  { word: '@unix(', handle: goAddress },
  { word: 'oracle:thin:', handle: oracle },
  { word: 'sqlplus ', handle: oracle },
];
