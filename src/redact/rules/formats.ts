import { Buffer } from 'node:buffer';
import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isRandom } from './random.ts';
import { behind } from './told.ts';
import { isLearnable, isMixed } from './values.ts';

function put(scan: Scan, start: number, value: string, rule = 'named-value'): void {
  addAhead(scan, { start, end: start + value.length, rule, value, learn: isLearnable(value) ? [value] : [] });
}

const VAULT_LINE = /(?:\r?\n|\\{1,3}n)([^\n]{0,64}?)(?<![0-9a-f])((?:[0-9a-f]{2}){1,40})(?=["']?[ \t]{0,4}(?:\r?\n|\\|$))/y;

/** Ansible Vault, and its kin: a line that says what it is, and lines of hexadecimal digits. Lines keep their places. */
const vault: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const head = matchAt(/;\d\.\d;AES\d{0,3}(?:;[\w.-]{1,64})?[ \t]{0,4}/y, scan.text, end);
  if (!head) return;
  let at = end + head[0].length;
  let before = -1;
  for (let count = 0; count < 4096; count++) {
    const found = matchAt(VAULT_LINE, scan.text, at);
    // what a log writes before each line is as long as before the first one, whose digits are many
    if (!found || (before < 0 ? found[2]!.length < 40 : found[1]!.length !== before)) return;
    before = found[1]!.length;
    at += found[0].length;
    put(scan, at - found[2]!.length, found[2]!, 'encoded');
    if (found[2]!.length < 80) return;
  }
};

const HEX = /^(?:[0-9a-f]{24,128}|[0-9A-F]{24,128})$/;
const UUID = /^(?:[A-Za-z]{2,4}[-_])?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isMade = (value: string) =>
  HEX.test(value) ||
  (value.length >= 15 && isMixed(value)) ||
  (value.length >= 16 && isRandom(value)) ||
  (value.length >= 12 && changes(value) >= 4);
/** How often one kind of character follows another, as in no name: a capital behind small letters begins a word. */
const changes = (value: string) =>
  /^[A-Za-z0-9]{10,64}$/.test(value) && /[a-z]/.test(value) && /[A-Z].*[A-Z]/.test(value)
    ? (value.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])|[A-Z](?=[A-Z][a-z])/g)?.length ?? 0)
    : 0;

/** `t=x&s=salt`, `&p=x` beside a user: one letter for a token or a password in a query. */
const QUERY = /[^\s"'<>&\\#;]{4,512}/y;
const shortParameter: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const { text } = scan;
  const value = matchAt(QUERY, text, end)?.[0];
  if (value === undefined) return;
  const before = /[^\s"'<>]*$/.exec(text.slice(Math.max(0, start - 512), start + 1))![0];
  const around = before + (matchAt(/[^\s"'<>\\]{0,256}/y, text, end)?.[0] ?? '');
  const password = text[start + 1] === 'p' || text[start + 1] === 'P';
  if (password ? /[?&]u(?:ser(?:name)?)?=[^&]/i.test(around) && !/^\d{1,5}$/.test(value) : /[?&]s=[^&]/.test(around) && isMade(value))
    put(scan, end, value);
};

/** A part of a path that is as good as a password, behind the part that says so. What somebody can have chosen stays. */
const segment = (gap = '', least = 4): Handler => {
  const pattern = new RegExp(String.raw`${gap}([A-Za-z0-9_.~-]{10,512}?)(?=(?:\.(?:ics|xml|json))?(?:[/?#\s"'<>)\\,;]|$))`, 'y');
  return (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(pattern, scan.text, end);
    if (found && (isMade(found[1]!) || changes(found[1]!) >= least || UUID.test(found[1]!)))
      put(scan, end + found[0].length - found[1]!.length, found[1]!);
  };
};

/** `/0a1b.../announce`: the key of a user of a tracker stands before the word. */
const announce: Handler = (scan, start) => {
  const found = /\/([A-Za-z0-9]{24,64})$/.exec(scan.text.slice(Math.max(scan.done, start - 66), start));
  if (start >= scan.done && found && isMade(found[1]!)) put(scan, start - found[1]!.length, found[1]!);
};

/** `'key' => 'x', 'secret' => 'y'`: of a pair of keys the first one is named by the second one. */
const keyBefore: Handler = (scan, start) => {
  // the value of the second one has been read by now
  const found = /["']key\\{0,3}["'][ ]?(?:=>|:)[ ]?\\{0,3}["']([A-Z0-9]{16,32})\\{0,3}["'],[ ]?\\{0,3}$/.exec(
    scan.text.slice(Math.max(0, start - 64), start),
  );
  if (found && /\d/.test(found[1]!)) put(scan, start - found[0].length + found[0].indexOf(found[1]!), found[1]!);
};

/** What a client makes up to know its own request again: whoever has it may answer in its place. */
const state: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const value = matchAt(/[\w.~-]{16,512}(?![\w%])/y, scan.text, end)?.[0];
  if (value !== undefined && (isMade(value) || changes(value.replace(/[-_.~]/g, '')) >= 6)) put(scan, end, value);
};

/** A script for PowerShell in base64 of UTF-16: who hides a script has what to hide, and no rule reads all of its grammar. */
const encodedCommand: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[a-z]{0,16}[ \t]{1,4}["']?([A-Za-z0-9+/]{40,65536}={0,2})/iy, scan.text, end);
  if (!found || !/^(?:[\t\n\r\x20-\x7e]){8}/.test(Buffer.from(found[1]!.slice(0, 48), 'base64').toString('utf16le'))) return;
  put(scan, end + found[0].length - found[1]!.length, found[1]!, 'encoded');
};

/** `session=` and the digits of a log-in; a number of a session of systemd or of BuildKit is no proof of one. */
const SESSION =
  /\\{0,3}["']?[ \t]{0,2}[=:][ \t]{0,2}\\{0,3}["']?(?:<([A-Za-z0-9+/]{14,32})>|((?:[0-9a-f]{2}){16,64}|[A-Za-z0-9_%./-]{24,4096})(?![\w./%-]))/y;
const session: Handler = (scan, start, end) => {
  if (start < scan.done || /[A-Za-z0-9-]/.test(scan.text[start - 1] ?? ' ')) return;
  const found = matchAt(SESSION, scan.text, end);
  const value = found?.[1] ?? found?.[2];
  if (
    !found ||
    value === undefined ||
    (found[1] === undefined && !value.split('/').some((part) => HEX.test(part) || UUID.test(part) || isRandom(part)))
  )
    return;
  put(scan, end + found[0].lastIndexOf(value), value);
};

/** `{ auth_type PASS auth_pass x }`: a setting and its value between the brackets or the semicolons of a block. */
const blockSetting = behind(/[ \t]{1,8}\\{0,3}["']?([^\s"'\\;{}]{3,128})(?=\\{0,3}["']?[ \t]{0,8}(?:[;}]|$|\r?\n))/y);

/** `define('NONCE_SALT', 'x')` and its kin: what is mixed into the cookies of an application. */
const salt = behind(/\\{0,3}["'][ \t]{0,4},[ \t]{0,16}\\{0,3}["']([^"'\\\n]{16,256})(?=\\{0,3}["'])/y);

export const formatAnchors: readonly { word: string; handle: Handler }[] = [
  { word: '$ansible_vault', handle: vault },
  ...['&t=', '?t=', '&p=', '?p='].map((word) => ({ word, handle: shortParameter })),
  // web hooks, shares, calendars, channels and pings
  ...['/api/push/', '/public-calendars/', '/check_in/', '/index.php/s/'].map((word) => ({ word, handle: segment('', 3) })),
  ...['/t/', '/a/', '/p/', '/rss/', '/dl/', '/shared/'].map((word) => ({
    word,
    handle: segment(),
  })),
  { word: '/notification/', handle: segment(String.raw`(?:[a-z]{2,24}\/)?`) },
  { word: '/private-', handle: segment() },
  { word: '/announce', handle: announce },
  ...["'secret'", '"secret"', '"secret\\"'].map((word) => ({ word, handle: keyBefore })),
  ...['?state=', '&state='].map((word) => ({ word, handle: state })),
  ...['-encodedcommand', '-enc', '-ec '].map((word) => ({ word, handle: encodedCommand })),
  { word: 'session', handle: session },
  ...['auth_pass', 'vrrp_pass', 'auth-pass'].map((word) => ({ word, handle: blockSetting })),
  ...['_salt', 'auth_key', 'logged_in_key', 'nonce_key'].map((word) => ({ word, handle: salt })),
  // CNTLM and its kin: the hash of a password that is as good as the password
  ...['passntlmv2', 'passnt', 'passlm'].map((word) => ({ word, handle: behind(/[ \t]{1,16}([0-9A-Fa-f]{32})(?![\w])/y) })),
  { word: 'challenge', handle: behind(/(?: password)?(?: is|:)?[ \t]{1,4}((?=[A-F]{0,15}\d)[0-9A-F]{16,32})(?![\w])/y) },
  { word: 'client.keys', handle: behind(/[: \t]{1,4}\d{1,6}[ \t]\S{1,64}[ \t]\S{1,64}[ \t]([0-9a-f]{64})(?![\w])/y) },
  { word: 'splunk ', handle: behind(/["']?([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})(?![\w-])/y) },
  ...['clear-text', 'cleartext', 'clear_text'].map((word) => ({
    word,
    handle: behind(/(?:>|[ \t]?=[ \t]?["'])([^\s"'<>]{4,256})(?=["']|<\/)/y, 'named-value', true),
  })),
  { word: 'bcode=', handle: behind(/([0-9A-F]{16})(?![\w])/y) },
  { word: ' user=', handle: behind(/([ug][a-z0-9]{29})(?![\w])/y) },
  { word: '_wpnonce=', handle: behind(/([0-9a-f]{10})(?![\w])/y) },
  { word: 'sign=', handle: behind(/["']([0-9A-F]{4}(?: [0-9A-F]{4}){5,63})(?=["'])/y) },
];
