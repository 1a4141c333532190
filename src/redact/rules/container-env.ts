import { quoteAt, readQuoted } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';
import { isSignedQuery } from './judge.ts';
import { classifyKey } from './keys.ts';
import { isReference } from './values.ts';

/** Variables whose values say nothing, by their last word. */
const HARMLESS_NAME =
  /^(?:PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|HOME|TERM|SHELL|USER|PWD|HOSTNAME|GPG_KEYS?|DEBIAN_FRONTEND|no_proxy|NO_PROXY|GO(?:DEBUG|MAXPROCS|GC|TRACEBACK|MEMLIMIT))$|_(?:VERSION|SHA\d*|SHA256|SHA512|MD5|CHECKSUM|DIGEST|COMMIT|REVISION|GPG_KEYS?|FILE|DIR|HOME|PATH|PORT|ARCH|OS|TZ|LEVEL|MODE|ENV|RELEASE|TAG|BUILD|DATE|TIMEOUT|SIZE|LIMIT|MIRROR|PREFIX|SUFFIX|DRIVER|ALGORITHM|ALGO|HASHERS?|HASHING|CIPHER|CHARSET|CHARACTERSET|ENCODING|COLLATION|LOCALE|OPTS|ARGS|FLAGS|OPTIONS)$/i;
/** Hexadecimal digits in one piece, which a name or a number may be made of, too. */
const KEY_LIKE = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{24,128}$/;
const PART = String.raw`(?:[a-z]{1,40}\d{0,4}|[A-Z]{1,40}\d{0,4}|[A-Z][a-z]{1,40}|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5}|(?:[A-Z][a-z]{1,20}){2,6}|\d{1,10}[a-zA-Z]{0,3})`;
/** Words, numbers, versions, hosts, addresses, locales, switches, and paths of these. */
const HARMLESS = new RegExp(`^-{0,2}[+~@]?${PART}?(?:[._:/=+~@*$%-]{1,6}${PART}){0,40}[/.*%:]?$`);
/** Sums and ids that a build or a system gives; under any other name such digits may be a key. */
const OF_SUMS =
  /SHA|MD5|SUM|HASH$|COMMIT|REV|DIGEST|GPG|FINGERPRINT|THUMBPRINT|BUILD|TRACE|SPAN|REF|VERSION|CHANGE|IMAGE|LAYER|CONTAINER|NODE|BOOT|MACHINE|(?:^|_)G?UU?ID|ID$|HOSTNAME|PARTITION|DISK|ROOT$/i;
const FINGERPRINT =
  /^(?:sha\d+[:-])?(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An option of a program: what it is called says nothing, only its value may. */
const OPTION = /^-{1,2}[A-Za-z][\w.:+-]{0,80}(?:=|$)/;

/** True if a value is made of nothing but words, numbers and names. */
function isHarmless(name: string, value: string): boolean {
  if (value.length > 2048) return false;
  const sums = OF_SUMS.test(name);
  return value
    .split(/[\s,;|()[\]{}"'<>&?!#]+/)
    .map((word) => word.replace(OPTION, ''))
    .every(
      (word) =>
        word === '' || (HARMLESS.test(word) && !(KEY_LIKE.test(word) && !sums)) || (sums && FINGERPRINT.test(word)) || isReference(word),
    );
}

/** A login in a URL, which the rule of URLs takes out, and what stands round it. */
const LOGIN_IN_URL =
  /^(?:[a-z][a-z0-9+.-]{1,20}:){1,2}\/\/(?:[^\s/@:?#]{0,128}:[^\s/@?#]{1,256}|[0-9a-f]{32})@[\w.-]{1,253}(?::\d{1,5})?([/?][^\s@]{0,1024})?$/i;
/** `Server=db;Password=x`: the rule of keys takes out what is secret. */
const PAIRS = /^(?:[A-Za-z][\w .-]{0,40}=(?:'[^';]{1,512}'|[^;="']{1,512}={0,2});?){2,32}$/;

/** What the other rules can read is left to them: of a login in a URL the host says which service it is. */
function isRead(name: string, value: string): boolean {
  const url = LOGIN_IN_URL.exec(value);
  if (url) return isHarmless(name, url[1] ?? '');
  if (isSignedQuery(value)) return true;
  // StackExchange.Redis parts them by commas, behind its hosts
  const pairs = value.replace(/^(?:[\w.-]{1,253}:\d{1,5},){1,8}/, '');
  const mark = pairs === value ? ';' : ',';
  if (value.length > 2048 || !PAIRS.test(pairs.replaceAll(mark, ';'))) return false;
  return pairs
    .split(mark)
    .filter(Boolean)
    .every((pair) => {
      const [key = '', ...rest] = pair.split('=');
      const cls = classifyKey(key.trim().replaceAll(' ', '_'));
      return cls === 'strong' || cls === 'medium' || isHarmless(key, rest.join('='));
    });
}

/** Says nothing: the value of this variable may stay. */
export const isHarmlessVariable = (name: string, value: string) =>
  HARMLESS_NAME.test(name) || isHarmless(name, value) || isRead(name, value);

/** How many variables of a container are looked at; none has more. */
const MOST = 512;

/**
 * `"Env": ["NAME=value", ...]` of an inspected container: what a value may be is told here, and the rest goes. A variable may have any
 * name, so a list of secret names is not enough.
 */
const containerEnv: Handler = (scan, start, end) => {
  const { text } = scan;
  const open = /^(?:\\{0,7}")?\s{0,8}:\s{0,8}\[\s{0,64}/.exec(text.slice(end, end + 96));
  if (!open || start < (scan.commandEnds.get('env') ?? 0)) return;
  let at = end + open[0].length;
  for (let count = 0; count < MOST; count++) {
    const quote = quoteAt(text, at);
    if (!quote) break;
    const inside = readQuoted(text, at + quote.slashes + 1, quote);
    const entry = text.slice(inside.start, inside.end);
    const sign = entry.indexOf('=');
    const value = entry.slice(sign + 1);
    if (sign > 0 && value !== '' && !isHarmlessVariable(entry.slice(0, sign), value))
      addAhead(scan, { start: inside.start + sign + 1, end: inside.end, rule: 'container-env', value });
    at = inside.end + quote.slashes + 1;
    const next = /^\s{0,64},\s{0,64}/.exec(text.slice(at, at + 130));
    if (!next) break;
    at += next[0].length;
  }
  scan.commandEnds.set('env', at);
};

export const environmentAnchors: readonly { word: string; handle: Handler }[] = [{ word: '"env', handle: containerEnv }];
