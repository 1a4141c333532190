import { Buffer } from 'node:buffer';
import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { judge } from './judge.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

/** Adds what a pattern takes behind an anchor; the value is its first group. */
function take(scan: Scan, at: number, found: RegExpExecArray | undefined, rule: string): void {
  const value = found?.[1];
  if (!found || value === undefined || isMasked(value) || isReference(value)) return;
  const end = at + found[0].length;
  addAhead(scan, { start: end - value.length, end, rule, value, learn: isLearnable(value) ? [value] : [] });
}

export const behind =
  (pattern: RegExp, rule = 'named-value', mayBeWords = false): Handler =>
  (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(pattern, scan.text, end);
    if (found && (mayBeWords || !isWords(found[1]!))) take(scan, end, found, rule);
  };

/** `chpasswd:` of cloud-init: names and passwords, one pair a line. */
const chpasswdList: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const head = matchAt(
    /\\{0,3}"?:(?:[ \t]|\r?\n|\{|expire:[ \t]{0,2}\w{1,8}|,){0,64}\\{0,3}"?(?:list|users):(?:[ \t]{0,4}[|>][+-]?)?/y,
    scan.text,
    end,
  );
  if (!head) return;
  let at = end + head[0].length;
  for (let count = 0; count < 64; count++) {
    const entry = matchAt(/[\s,[-]{1,64}["']?[A-Za-z_][\w.-]{0,31}:([^\s"':,]{3,256})(?=["'\s,\]]|\\|$)/y, scan.text, at);
    if (!entry) return;
    if (entry[1] !== 'RANDOM' && entry[1] !== 'R') take(scan, at, entry, 'named-value');
    at += entry[0].length;
  }
};

/** `<<"user">>,<<"x">>` of Erlang: a pair behind a word that says what it is. */
const erlangPair: Handler = (scan, start, end) => {
  if (start < scan.done || !/auth|login|cred|passw/i.test(scan.text.slice(Math.max(0, start - 96), start))) return;
  const found = matchAt(/([^"\\\n]{4,256})(?=\\{0,3}">>)/y, scan.text, end);
  if (found) take(scan, end, found, 'named-value');
};

/** `"Data": "c2VjcmV0"` of a secret as the daemon's interface takes it. A file of settings in which nothing is found is a config. */
const swarmData: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/\\{0,7}"[ \t]{0,4}:[ \t]{0,4}\\{0,7}"([A-Za-z0-9+/]{4,65536}={0,2})(?=\\{0,7}")/y, scan.text, end);
  if (!found) return;
  const around = scan.text.slice(Math.max(0, start - 200), start) + scan.text.slice(end + found[0].length, end + found[0].length + 200);
  if (!/\\{0,7}"(?:Name|Labels|Spec|SecretName|Templating)\\{0,7}"/.test(around)) return;
  const plain = Buffer.from(found[1]!, 'base64').toString('utf8');
  if (/^[\t\n\r\x20-\x7e]+$/.test(plain) && /\s\S/.test(plain.trim()) && scan.inner && scan.inner(plain).length === 0) return;
  take(scan, end, found, 'named-value');
};

/** Links that are as good as a password: whoever has one may post. */
const LINK = /s?\/(?:[A-Za-z0-9_-]{1,12}\/)?((?=[A-Za-z_-]{0,64}\d)(?=[\d_-]{0,64}[A-Za-z])[A-Za-z0-9_~-]{16,512})(?=[/?#\s"'<>)\\,;]|$)/y;

const SECRET_FILE =
  /(?:^|[/._-])(?:\w{0,12}pass(?:w|wd|word|phrase)?|pw|pwd|secret|token|key|cred\w{0,10}|auth|pgpass|netrc|htpasswd|my\.cnf)(?:[._-]|$)/i;
const TAKES_SECRET =
  /^(?:sudo[ \t]+(?:-\w+[ \t]+)*)?(?:passwd|kinit|cryptsetup|gpg|openssl|smbpasswd|sops|su\b|mysql_config_editor|saslpasswd2|vncpasswd|ecryptfs|gh auth|az |aws |op |pass |bw |lpass|wg |docker (?:login|secret)|podman (?:login|secret)|helm registry|skopeo|npm login)/;
const PRINTED =
  /(?:[ \t]{1,4}-[neE]{1,3})?[ \t]{1,4}(?:["']?%s(?:\\n)?["']?[ \t]{1,4})?(?:\\{0,7}"([^"\\\n]{3,256})\\{0,7}"|'([^'\n]{3,256})'|([^\s"'|>)]{3,256}))[ \t]{0,4}(>{1,2}|\||\))[ \t]{0,4}([^\s"'|;\\]{1,128}(?:[ \t][^\s|;\\]{1,24})?)?/y;

/** `printf x > /run/pw`, `echo x | kinit`: what is printed into a file or a program that is named after secrets. */
const printed: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(PRINTED, scan.text, end);
  // `--key-file=<(echo x)`: a file that is only there for one command
  const held =
    found?.[4] === ')'
      ? /[\w-]*(?:key|pass|secret|token)[\w-]*[= ]\\?<\($/i.test(scan.text.slice(Math.max(0, start - 40), start))
      : undefined;
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || value === undefined || isReference(value) || isMasked(value)) return;
  const to = found[5] ?? '';
  if (!held && (found[4] === '|' ? !TAKES_SECRET.test(to) : !SECRET_FILE.test(to))) return;
  const at = end + found[0].indexOf(value, 1);
  addAhead(scan, { start: at, end: at + value.length, rule: 'command-line', value, learn: isLearnable(value) ? [value] : [] });
};

/** `password "Auth" "x"`: the second word in quotation marks behind a command that sets one. */
const secondQuoted: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[ \t]\\{0,3}"[\w ./-]{1,32}\\{0,3}"[ \t](\\{0,3}"[^"\\\n]{3,256})(?=\\{0,3}")/y, scan.text, end);
  if (!found) return;
  const value = found[1]!.replace(/^\\*"/, '');
  const stop = end + found[0].length;
  judge(scan, { start: stop - value.length, end: stop }, { level: 'strong', bare: false }, false, 0);
};

/** `-u name:x` of programs that no table knows: a user and what was chosen, no two numbers and no two names. */
const userOption: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[ \t=]["']?[A-Za-z][\w.@\\-]{0,63}[:%]([^\s"'$:/\\,;|]{5,128})(?=["'\s\\;|]|$)/y, scan.text, end);
  if (found && !isWords(found[1]!) && /\d|[^\w.-]|[a-z][A-Z]/.test(found[1]!) && !/^[\d.]+$|^v?\d+\.\d/.test(found[1]!))
    take(scan, end, found, 'command-line');
};

/** `u=ops p=x`. */
const shortPair: Handler = (scan, start, end) => {
  if (start < scan.done || !/(?:^|[\s"'([{,])u(?:ser)?=[^\s=]{1,64}[,;]?$/.test(scan.text.slice(Math.max(0, start - 80), start))) return;
  take(scan, end, matchAt(/\\{0,3}["']?([^\s"'\\,;]{4,128})/y, scan.text, end), 'named-value');
};

/** A line of `.pgpass`: host, port, data base, user, password. */
const pgpass: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[^:\s"']{1,63}:[^:\s"']{1,63}:((?:[^:\s"'\\]|\\{1,4}[:\\]){3,256})(?=\s|\\n|\\{0,7}"|$)/y, scan.text, end);
  if (!found || !/(?:^|[\s"']|\\n)[\w.*-]{1,253}$/.test(scan.text.slice(Math.max(0, start - 255), start))) return;
  const at = end + found[0].length - found[1]!.length;
  addAhead(scan, {
    start: at,
    end: at + found[1]!.length,
    rule: 'named-value',
    value: found[1]!,
    learn: isLearnable(found[1]!) ? [found[1]!] : [],
  });
};

/** Functions whose arguments are a place, a user and a password. */
const ARGUMENTS = /[ ]?(?:\\{0,7}["'][^"'\n]{0,160}\\{0,7}["'],[ ]?){1,2}(\\{0,7}["'][^"'\\\n]{4,256})(?=\\{0,7}["'])/y;
const called: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(ARGUMENTS, scan.text, end);
  if (!found) return;
  const value = found[1]!.replace(/^\\*["']/, '');
  const stop = end + found[0].length;
  // `$password` of PHP is a variable
  if (!isWords(value) && !/^\$\w+$/.test(value))
    judge(scan, { start: stop - value.length, end: stop }, { level: 'strong', bare: false }, false, 0);
};

/** `Data:[120 49]`: Go prints the bytes of a secret as numbers. */
const dumped: Handler = (scan, start, end) => {
  if (start < scan.done || !/secret|spec/i.test(scan.text.slice(Math.max(0, start - 160), start))) return;
  const found = matchAt(/((?:\d{1,3}[ ,]{1,2}){3,4096}\d{1,3})(?=\])/y, scan.text, end);
  if (found) addAhead(scan, { start: end, end: end + found[0].length, rule: 'named-value', value: found[1]! });
};

export const toldAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'chpasswd', handle: chpasswdList },
  { word: ':5432:', handle: pgpass },
  { word: ':*:', handle: pgpass },
  { word: ' p=', handle: shortPair },
  { word: 'stats auth', handle: behind(/[ \t]{1,8}[\w.-]{1,64}:([^\s"'\\]{3,128})/y, 'named-value', true) },
  {
    word: 'convertto-securestring',
    handle: behind(/(?:[ ]-String)?[ ]\\{0,3}["']([^"'$\\\n]{3,256})(?=\\{0,3}["'])/iy, 'named-value', true),
  },
  {
    word: '<auth-user-pass>',
    handle: behind(/(?:\r?\n|\\n)[^\s\\]{1,128}(?:\r?\n|\\n)([^\s<\\]{3,256})(?=\r?\n|\\n)/y, 'named-value', true),
  },
  {
    word: 'set password for',
    handle: behind(/[^=\n]{1,100}=[ ]?(?:password\()?\\{0,3}["']([^"'\\\n]{3,256})(?=\\{0,3}["'])/iy, 'named-value', true),
  },
  ...['pragma key', 'pragma rekey', 'pragma hexkey'].map((word) => ({
    word,
    handle: behind(/[ ]?[=(][ ]?\\{0,3}["'](?:x')?([^"'\\\n]{3,256})(?=["'])/iy, 'named-value', true),
  })),
  { word: 'attach database', handle: behind(/[ ][^;\n]{1,200}?[ ]key[ ]["']([^"'\n]{3,256})(?=["'])/iy, 'named-value', true) },
  { word: ' data:[', handle: dumped },
  ...[
    'ftp_login(',
    '->login(',
    '.login(',
    'oracle.connect(',
    'oracledb.connect(',
    'getconnection(',
    'mysql_connect(',
    'mysql_pconnect(',
    'odbc_connect(',
    'oci8.new(',
    'db2_connect(',
    'usernamepasswordtoken(',
    'basiccredentials(',
    'httpbasicauth(',
    'setcredentials(',
    'set_credentials(',
  ].map((word) => ({ word, handle: called })),
  { word: 'digestauth', handle: behind(/[^"'\n]{0,40}?[:=][ \t"']{0,2}[^:\s]{1,64}:[^:\s]{1,64}:([0-9a-f]{32})(?![0-9a-f])/y) },
  { word: 'private-mac', handle: behind(/:[ \t]{1,4}([0-9a-f]{40,64})(?![\w])/y) },
  { word: 'set password', handle: behind(/[ \t]{1,4}(?!(?:for|to|from|is|by|in|on)\b)([^\s"'\\=,;]{6,128})(?=[\s"\\]|$)/y) },
  { word: '">>,<<"', handle: erlangPair },
  { word: '\\">>,<<\\"', handle: erlangPair },
  { word: '"data', handle: swarmData },
  ...['/webhook', '/hook', '/credentials', '/seed', '/invite', '/reset', '/verify', '/confirm', '/activate', '/magic'].map((word) => ({
    word,
    handle: behind(LINK),
  })),
  ...['printf', 'echo'].map((word) => ({ word, handle: printed })),
  ...['password', 'passwd'].map((word) => ({ word, handle: secondQuoted })),
  ...[' -u', ' --user', ' -a', ' --auth', ' --creds', ' --login', ' -l'].map((word) => ({ word, handle: userOption })),
  ...['secret_id', 'secret id', 'secretid'].map((word) => ({
    word,
    handle: behind(/\\{0,3}["']?[ \t]{0,16}[=:]?[ \t"']{1,24}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/y),
  })),
  ...['-encrypt', '"encrypt"', 'gossip_key', 'encrypt_key'].map((word) => ({
    word,
    handle: behind(/[ \t]{0,2}[=: ][ \t]{0,2}\\{0,3}["']?([A-Za-z0-9+/]{22,88}={0,2})/y),
  })),
  ...['cifs', 'username=', 'smbclient'].map((word) => ({
    word,
    handle: behind(/(?:[^\n%]{0,160}?[ ,](?:user|username)=)?[^\s,%=]{1,64}%([^\s"',%\\]{4,128})(?=[\s"',\\]|$)/y, 'command-line'),
  })),
];
