import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { judge } from './judge.ts';
import { isChosen } from './spoken.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

/** An argument that is no string literal: a name of a column, a variable, a call without a comma in it. */
const PLAIN = String.raw`[^,"'()\n]{1,80}(?:\([^()\n]{0,80}\)[^,"'()\n]{0,20})?`;
const STRING = String.raw`\\{0,7}["'](?:[^"'\\\n]|'')[^"'\n]{0,255}?\\{0,7}["']`;
const VALUE = String.raw`\\{0,7}["']([^"'\\\n]{4,256})(?=\\{0,7}["'])`;
const nth = (before: number) => new RegExp(`[ ]?(?:(?:${STRING}|${PLAIN}),[ ]?){${before}}${VALUE}`, 'y');

/** Functions of SQL, PHP and others that take a secret, and how many arguments stand before it. */
const FUNCTIONS: readonly (readonly [name: string, before: number])[] = [
  ['pgp_sym_encrypt(', 1],
  ['pgp_sym_decrypt(', 1],
  ['pgp_sym_encrypt_bytea(', 1],
  ['pgp_sym_decrypt_bytea(', 1],
  ['pgp_pub_decrypt(', 2],
  ['aes_encrypt(', 1],
  ['aes_decrypt(', 1],
  ['des_encrypt(', 1],
  ['des_decrypt(', 1],
  ['encryptbypassphrase(', 0],
  ['decryptbypassphrase(', 0],
  ['pwdencrypt(', 0],
  ['pwdcompare(', 0],
  ['password_hash(', 0],
  ['password_verify(', 0],
  [' crypt(', 0],
  ['pscredential(', 1],
  ['networkcredential(', 1],
  ['passwordauthentication(', 1],
  ['passwordcredentials(', 1],
  ['drivermanager.getconnection(', 2],
];

const argument = (before: number): Handler => {
  const pattern = nth(before);
  return (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(pattern, scan.text, end);
    if (!found) return;
    const stop = end + found[0].length;
    const value = found[1]!;
    if (!/^(?:password|secret|passphrase|key|column|null)$/i.test(value))
      judge(scan, { start: stop - value.length, end: stop }, { level: 'strong', bare: false }, false, 0);
  };
};

/**
 * A place, a user and a password, as the trace of a stack prints them: behind two other strings the third may be a word. PHP cuts it
 * to fifteen characters.
 */
const THIRD = new RegExp(`[ ]?${STRING},[ ]?${STRING},[ ]?${VALUE}`, 'y');
const third: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(THIRD, scan.text, end);
  if (!found || /^(?:pass(?:word|wd)?|secret|db\w{0,12}|null|user(?:name)?)$/i.test(found[1]!)) return;
  const stop = end + found[0].length;
  judge(scan, { start: stop - found[1]!.length, end: stop }, { level: 'strong', bare: false }, false, 0);
};

/** `parameters: $1 = 'a@b.de', $2 = 'x'`: the statement names the columns elsewhere, so what somebody has chosen goes. */
const BOUND =
  /[ \t,(]{0,4}(?:[$@:]?\w{1,24}[ \t]{0,2}[=:][ \t]{0,2})?(?:'((?:[^'\n\\]|''){0,512})'|"([^"\n\\]{0,512})"|([^\s,'"()]{1,128})\((?:String|VARCHAR)\)|[^\s,'"]{1,128})(?:[ \t]\(Size = \d{1,6}\))?(?=[,)\]\s\\"]|$)/y;
const bound: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  let at = end;
  for (let count = 0; count < 64; count++) {
    const found = matchAt(BOUND, scan.text, at);
    if (!found) return;
    putChosen(scan, at, found[0], found[1] ?? found[2] ?? found[3] ?? '');
    at += found[0].length;
    if (scan.text[at] === ',') at++;
    else return;
  }
};

/** `binding parameter (2:VARCHAR) <- [x]` of Hibernate, `[2] as [VARCHAR] - [x]` of its older ones. */
const hibernate: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(
    /[ \t](?:\(\d{1,3}:\w{1,24}\)|\[\d{1,3}\] as \[\w{1,24}\])[ \t](?:<-|-)[ \t]\[([^\]\n]{1,512})(?=\])/y,
    scan.text,
    end,
  );
  if (found) putChosen(scan, end, found[0], found[1]!);
};

function putChosen(scan: Scan, at: number, found: string, value: string): void {
  if (!isChosen(value) || isMasked(value) || isReference(value) || isWords(value)) return;
  const start = at + found.lastIndexOf(value);
  addAhead(scan, { start, end: start + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
}

/** Secrets that are an argument of a function, and have no key. */
export const callAnchors: readonly { word: string; handle: Handler }[] = [
  ...FUNCTIONS.map(([word, before]) => ({ word, handle: argument(before) })),
  ...[
    'mysqli_connect(',
    'mysqli(',
    'mysqli->__construct(',
    'pdo(',
    'pdo->__construct(',
    'pg_connect(',
    'oci_connect(',
    'ldap_bind(',
    'imap_open(',
  ].map((word) => ({
    word,
    handle: third,
  })),
  ...['parameters: ', 'parameters=[', 'bind params: ', 'bind parameters: ', 'args=(', 'params=['].map((word) => ({ word, handle: bound })),
  { word: 'binding parameter', handle: hibernate },
];
