import { quoteAt, readQuoted } from './quoting.ts';
import { addAhead, type Handler } from './scan.ts';
import { isReference } from './values.ts';

/** Variables whose values say nothing, by their last word. */
const HARMLESS_NAME =
  /^(?:PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|HOME|TERM|SHELL|USER|PWD|HOSTNAME|GPG_KEYS?|DEBIAN_FRONTEND|no_proxy|NO_PROXY)$|_(?:VERSION|SHA\d*|SHA256|SHA512|MD5|CHECKSUM|DIGEST|COMMIT|REVISION|GPG_KEYS?|FILE|DIR|HOME|PATH|PORT|ARCH|OS|TZ|LEVEL|MODE|ENV|RELEASE|TAG|BUILD|DATE|TIMEOUT|SIZE|LIMIT|MIRROR|OPTS|ARGS|FLAGS|OPTIONS)$/i;
const PART = String.raw`(?:[a-z]{1,40}\d{0,4}|[A-Z]{1,40}\d{0,4}|[A-Z][a-z]{1,40}|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5}|(?:[A-Z][a-z]{1,20}){2,6}|\d{1,10}[a-zA-Z]{0,3})`;
/** Words, numbers, versions, hosts, addresses, locales, switches, and paths of these. */
const HARMLESS = new RegExp(`^-{0,2}[+~@]?${PART}?(?:[._:/=+~@*$%-]{1,3}${PART}){0,40}[/.*%]?$`);
const FINGERPRINT =
  /^(?:sha\d+[:-])?(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** True if a value is made of nothing but words, numbers and names. */
function isHarmless(value: string): boolean {
  if (value.length > 2048) return false;
  return value
    .split(/[\s,;|()[\]{}"'<>&?!#]+/)
    .every((word) => word === '' || HARMLESS.test(word) || FINGERPRINT.test(word) || isReference(word));
}

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
    if (sign > 0 && value !== '' && !HARMLESS_NAME.test(entry.slice(0, sign)) && !isHarmless(value))
      addAhead(scan, { start: inside.start + sign + 1, end: inside.end, rule: 'container-env', value });
    at = inside.end + quote.slashes + 1;
    const next = /^\s{0,64},\s{0,64}/.exec(text.slice(at, at + 130));
    if (!next) break;
    at += next[0].length;
  }
  scan.commandEnds.set('env', at);
};

export const environmentAnchors: readonly { word: string; handle: Handler }[] = [{ word: '"env', handle: containerEnv }];
