import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isChosen } from './spoken.ts';
import { isCapitalAndNumber, isLearnable, isMasked, isReference, isWords } from './values.ts';

function put(scan: Scan, start: number, value: string): void {
  if (isMasked(value) || isReference(value)) return;
  const learn = isLearnable(value) || isCapitalAndNumber(value) ? [value] : [];
  addAhead(scan, { start, end: start + value.length, rule: 'named-value', value, learn });
}

/** `Login incorrect (why): [user/x] (from client`: FreeRADIUS with `auth_badpass` or `auth_goodpass`. */
const radius: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/(?:[ \t]\([^\n]{0,200}?\))?: \[[^\]\n/]{1,128}\/([^\]\n<][^\]\n]{0,127})(?=\] \((?:from|with))/y, scan.text, end);
  if (found) put(scan, end + found[0].length - found[1]!.length, found[1]!);
};

/** `Invalid user x from`: who types the password for the name. A name of a person has no number or mark with letters of both cases. */
const asUser: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[ \t:=]{1,2}["']?([^\s"'\\@/:,]{8,64})(?=["'\s,]|\\|$)/y, scan.text, end);
  const value = found?.[1];
  if (!found || value === undefined || !/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/\d|[!#$%^&*+=?~]/.test(value)) return;
  // a machine's account of a domain, a name and a number
  if (/\$$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+)?(?:[._-][A-Z]?[a-z]+)?\d{0,2}$/.test(value)) return;
  put(scan, end + found[0].length - value.length, value);
};

const ACCESS =
  /(?:account|wi-?fi|wlan|hotspot|log-?ins?|credentials?|creds|ssid|access|guests?|users?|admin)\b[^\n/]{0,60}?[: ]{1,3}["'`]?[\w.@+-]{2,64}["'`]?$/i;

/** `guest wifi: ops-guest / x`: a name and a password as people write them down. */
const slashed: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done) return;
  const found = matchAt(/["'`]?([^\s"'`\\/]{8,64})(?=["'`]?[.,;)]?(?:\s|\\|"|$))/y, text, end);
  const value = found?.[1]?.replace(/[.,;)]$/, '');
  if (!found || value === undefined || !isChosen(value) || !ACCESS.test(text.slice(Math.max(0, start - 130), start))) return;
  put(scan, end + found[0].indexOf(value), value);
};

/** A rule of an access list of Redis: switches, keys, channels, commands, passwords that go and hashes. */
const RULE = String.raw`(?:on|off|nopass|resetpass|resetkeys|resetchannels|clearselectors|reset|all(?:keys|channels|commands)|(?:no|skip-)?sanitize-payload|skip-sanitize-payload|[+~&%#<>-]\S{0,200})`;
const ACL = new RegExp(String.raw`(?:^|[\s"'])(?:user|setuser)[ \t"',]{1,4}[^\s"']{1,64}[ \t"',]{1,4}(?:${RULE}[ \t"',]{1,4}){0,24}$`, 'i');

/** `user worker on ~* +@all >x`: the password is a rule among others, in any order. */
const aclRule: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done) return;
  const found = matchAt(/[^\s"'\\>]{4,256}(?=[\s"'\\]|$)/y, text, end);
  if (!found || /^[&/]/.test(found[0]) || !ACL.test(text.slice(Math.max(0, start - 300), end - 1))) return;
  put(scan, end, found[0]);
};

/** `#sha256` of the same list: a fast hash, which can be guessed from. */
const aclHash: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done) return;
  const found = matchAt(/[0-9a-f]{64}(?![0-9a-f])/y, text, end);
  if (found && ACL.test(text.slice(Math.max(0, start - 300), end - 1)))
    addAhead(scan, { start: end, end: end + 64, rule: 'named-value', value: found[0] });
};

/** `-u ops -p x` of programs that no table knows. Ports, paths and numbers are told by their form. */
const passOption: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done) return;
  const found = matchAt(/["']?([^\s"'\\:/]{8,64})(?=["'\s\\]|$)/y, text, end);
  const value = found?.[1];
  if (!found || value === undefined || !isChosen(value)) return;
  const around = text.slice(Math.max(0, start - 200), start);
  const user = /[ \t](?:-u|-U|--user(?:name)?)[ =]\S{1,64}(?:[ \t][^\n|;&]{0,120})?$/;
  if (
    !user.test(around.slice(around.lastIndexOf('\n') + 1)) &&
    !matchAt(/["']?[ \t]{1,4}(?:-u|-U|--user(?:name)?)[ =]/y, text, end + found[0].length)
  )
    return;
  put(scan, end + found[0].lastIndexOf(value), value);
};

/** `user = "bob:x"` of curl's configuration, and the items of `users:`: a name, and what somebody has chosen. */
const PAIR = /[ \t]{0,4}(?:\r?\n[ \t]{0,32}-[ \t]{1,4})?["']?[\w.@-]{1,64}:([^\s"':\\/]{8,64})(?=["']?(?:[\s,\]]|$))/y;
const ITEM = /["']?[ \t]{0,4},?(?:\r?\n[ \t]{0,32}-)?[ \t]{1,4}["']?[\w.@-]{1,64}:([^\s"':\\/]{8,64})(?=["']?(?:[\s,\]]|$))/y;
const userPair: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  let at = end;
  for (let count = 0; count < 64; count++) {
    const found = matchAt(count === 0 ? PAIR : ITEM, scan.text, at);
    if (!found || !isChosen(found[1]!)) return;
    at += found[0].length;
    put(scan, at - found[1]!.length, found[1]!);
  }
};

/** `$USER7$=x` of Nagios and Icinga: macros without a name, for what must not be read in a command. */
const macro: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/\d{1,3}\$[ \t]{0,4}=[ \t]{0,4}([^\s][^\n]{2,255})/y, scan.text, end);
  const value = found?.[1]?.trimEnd();
  if (!found || value === undefined || isWords(value) || /^[a-z]+:\/\/|^[\d.]+$|\s/i.test(value)) return;
  put(scan, end + found[0].indexOf(value, found[0].indexOf('=')), value);
};

/** Lines of logs and files in which a user and a secret stand side by side, in the form that one program gives them. */
export const loginLineAnchors: readonly { word: string; handle: Handler }[] = [
  ...['login incorrect', 'login ok', 'invalid user'].map((word) => ({ word, handle: word === 'invalid user' ? asUser : radius })),
  { word: ' / ', handle: slashed },
  ...[' >', '">', "'>"].map((word) => ({ word, handle: aclRule })),
  { word: ' #', handle: aclHash },
  { word: ' -p ', handle: passOption },
  ...['user', 'users', 'basic_auth', 'basicauth'].flatMap((key) =>
    [':', '=', ' ='].map((sign) => ({ word: key + sign, handle: userPair })),
  ),
  { word: '$user', handle: macro },
];
