import { matchAt } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';
import { isMasked } from './values.ts';

/** Base64 of crypt, of PHC and of Django. */
const B64 = '[A-Za-z0-9+/.=-]';
/** `v=19`, `m=65536,t=3`, `65536`: versions and costs between the marks. */
const COSTS = String.raw`(?:[a-z]{0,8}=?[\w.-]{1,24}(?:,[a-z]{1,8}=[\w.-]{1,24}){0,6}\${1,2}){0,3}`;

/**
 * Hashes of passwords whose form a document defines: a word that leads there, and the whole of it from that word on. They can be guessed
 * from, so all of it goes; `before` is what the library writes in front of it.
 */
interface Hash {
  readonly words: string;
  readonly form: RegExp;
  readonly before?: RegExp;
}

const HASHES: readonly Hash[] = [
  // the string format of the Password Hashing Competition: `$id$v=1$cost$salt$hash`; Django and Nextcloud write more before it
  {
    words: '$argon2 $balloon $bcrypt- $scrypt$ $yescrypt$',
    form: new RegExp(String.raw`\$[A-Za-z0-9-]{2,32}\${1,2}${COSTS}${B64}{8,256}\${1,2}${B64}{16,512}`, 'y'),
    before: /(?:\d\||argon2|bcrypt|\{[\w.-]{1,24}\}|\$)$/,
  },
  // werkzeug, passlib and Django: `method:cost$salt$hash`, `method$cost$salt$hash`
  { words: 'scrypt: pbkdf2:', form: /(?:scrypt|pbkdf2):[\w:]{1,40}\$[\w./+-]{4,64}\$[0-9a-f]{32,256}/y },
  { words: 'pbkdf2_sha', form: /pbkdf2_sha\d{1,3}\$\d{1,8}\$[\w./+-]{1,64}\$[\w/+]{20,128}={0,2}/y },
  { words: 'scrypt$', form: /scrypt\$\d{1,8}\$[\w./+]{4,64}\$\d{1,3}\$\d{1,3}\$[\w/+]{40,128}={0,2}/y },
  { words: 'sha1$ sha256$ sha512$ md5$', form: /(?:sha1|sha256|sha512|md5)\$(?:\d{1,8}\$)?[\w./+-]{4,64}\$[0-9a-f]{32,128}(?![0-9a-f])/y },
  // tickets and challenges of a network log-in as tools for tests print them
  { words: '$krb5 $mskrb5 $dcc2 $netntlm $sntp', form: /\$\w{4,12}\$[^\s"'`<>\\]{24,8192}/y },
  { words: '$s$', form: /\$S\$[A-Za-z0-9./]{50,60}/y },
  { words: '$8$ $9$ $14$', form: /\$(?:8|9|14)\$[A-Za-z0-9./*]{8,20}\$[A-Za-z0-9./]{40,48}/y },
  // MySQL and SQL Server
  { words: '$a$00', form: /\$A\$00\d\$[^\s'"]{40,128}/y },
  { words: '0x0100 0x0200', form: /0x0[12]00[0-9A-Fa-f]{48,140}(?![0-9A-Fa-f])/y },
  // what LDAP servers, SAP, Atlassian and mail servers write: the scheme in braces
  { words: '{x-', form: /\{x-[A-Za-z0-9]{4,16},[ ]?\d{1,7}\}[A-Za-z0-9+/]{20,256}={0,2}/y },
  {
    words: '{pkcs5s2} {argon2 {bcrypt} {scrypt} {blf-crypt} {sha {ssha {smd5 {plain-md5} {ldap-md5} {digest-md5} {cram-md5} {ntlm} {scram-',
    form: /\{[A-Za-z0-9-]{3,24}(?:\.(?:b64|hex))?\}[A-Za-z0-9+/.=$,-]{20,300}/y,
  },
  { words: '{plain} {cleartext} {clear} {noop}', form: /\{(?:plain|clear|cleartext|noop)\}[^\s:"'\\,;<>{}]{4,128}/iy },
  { words: "'md5", form: /'md5[0-9a-f]{32}(?=')/y },
];

const hashHandler =
  ({ form, before }: Hash): Handler =>
  (scan, start) => {
    const { text } = scan;
    if (start < scan.done) return;
    const found = matchAt(form, text, start);
    if (!found || isMasked(found[0])) return;
    const more = before ? (before.exec(text.slice(Math.max(0, start - 28), start))?.[0].length ?? 0) : 0;
    if (!more && /\w/.test(found[0][0]!) && /\w/.test(text[start - 1] ?? ' ')) return;
    // the mark of a string and the name of the scheme stay
    const from = found[0][0] === "'" ? start + 1 : found[0][0] === '{' ? start + found[0].indexOf('}') + 1 : start - more;
    const value = text.slice(from, start + found[0].length);
    addAhead(scan, { start: from, end: from + value.length, rule: 'known-shape', value, learn: value.length >= 24 ? [value] : [] });
  };

/** What stands before a word is the hash: the rest of the line says of which table it is. */
const leftOf =
  (pattern: RegExp): Handler =>
  (scan, start) => {
    const from = Math.max(scan.done, start - 400);
    const found = start < scan.done ? null : pattern.exec(scan.text.slice(from, start));
    if (!found) return;
    for (const value of found.slice(1)) {
      if (value === undefined || /^(?:X{32}|\*|NO PASS)/.test(value)) continue;
      const at = from + found.index + found[0].lastIndexOf(value);
      addAhead(scan, { start: at, end: at + value.length, rule: 'known-shape', value, learn: value.length >= 24 ? [value] : [] });
    }
  };

/** Oracle: the old hash beside its name, then `S:` and `T:` of the new ones. */
const oracle: Handler = (scan, start) => {
  const found = start < scan.done ? undefined : matchAt(/;T:([0-9A-F]{160})/y, scan.text, start);
  if (!found) return;
  leftOf(/(?:[ ,'"\t]([0-9A-F]{16})['",]{0,3}[ \t]{0,8}['"]?)?S:([0-9A-F]{60})(?:;H:([0-9A-F]{32}))?$/)(scan, start, start + 3);
  addAhead(scan, { start: start + 3, end: start + found[0].length, rule: 'known-shape', value: found[1]!, learn: [found[1]!] });
};

const NT = /:([0-9A-Fa-f]{32}|NO PASSWORD\*{0,21}|X{32}):([0-9A-Fa-f]{32})$/;

export const hashAnchors: readonly { word: string; handle: Handler }[] = [
  ...HASHES.flatMap((hash) => hash.words.split(' ').map((word) => ({ word, handle: hashHandler(hash) }))),
  { word: ';t:', handle: oracle },
  // smbpasswd and what dumps of Windows' accounts look like
  { word: ':[u', handle: leftOf(NT) },
  { word: ':::', handle: leftOf(NT) },
];
