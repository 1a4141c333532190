import { addAhead, type Scan } from './scan.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** Files of which every line is a name and a secret, or the hash of one. */
const LISTS =
  /(?:^|\/)\.?(?:htpasswd|htdigest|gshadow|shadow|smbpasswd|passwd-s3fs|pool_passwd|pcp\.conf|rsyncd\.secrets|ocpasswd|pwfile|passwd\.dovecot|dovecot-users)[\w.-]{0,16}$|\.htpasswd$/;
/** `"user" "password"` of PgBouncer. */
const QUOTED = /(?:^|\/)userlist[\w.-]{0,16}$/;
const QUOTED_LINE = /^[ \t]*"[^"\n]{1,128}"[ \t]+"([^"\n]{3,512})(?=")/gm;
/** A file of this name that is none of the system's: a name and a hash, or a password, and no other field. */
const PASSWD = /(?:^|\/)passwd$/;
const PASSWD_LINE = /^[^:\s#][^:\n]{0,128}:([^:\s]{8,512})(?=[ \t]*\r?$)/gm;
/** `server secret timeout` of the clients of RADIUS. */
const RADIUS = /(?:^|\/)(?:pam_radius(?:_auth)?\.conf|raddb\/server|(?:radiusclient[\w-]{0,8}\/)servers|tacplus_servers)$/;
const RADIUS_LINE = /^[^\s#]+[ \t]+([^\s#]{3,128})/gm;
/** `token,user,uid` of Kubernetes. */
const TOKENS = /(?:^|\/)(?:known|static|auth|basic)?[-_]?(?:tokens?|auth)\.csv$/;
const TOKENS_LINE = /^"?([^,"\s]{8,512})(?="?,[^,\n]{1,128},)/gm;
/** `host:login:password` of Exim. */
const CLIENT = /(?:^|\/)passwd\.client$/;
const CLIENT_LINE = /^[^:\s#][^:\n]{0,128}:[^:\n]{1,128}:([^\s]{3,512})/gm;
/** A name, and behind the colon what goes, up to the next one. */
const LIST_LINE = /^[^:\s#][^:\n]{0,128}:([^\s]{8,512})/gm;
const SHADOW_LINE = /^[^:\s#][^:\n]{0,128}:([^:\s]{8,512})/gm;
/** `[host]:587 user:password` of Postfix. */
const SASL = /(?:^|\/)sasl_passwd$/;
const SASL_LINE = /^\S{1,256}[ \t]{1,32}[^\s:]{1,128}:(\S{3,256})/gm;
/** `: PSK "x"`, `: RSA file "x"` of IPsec. */
const IPSEC = /(?:^|\/)ipsec[\w.-]{0,32}\.secrets$/;
const IPSEC_LINE = /:[ \t]{1,8}(?:PSK|EAP|XAUTH|NTLM|PIN|(?:RSA|ECDSA|PKCS8|P12|BLISS)[ \t]{1,8}\S{1,128})[ \t]{1,8}"([^"\n]{3,256})/g;
/** `client server secret addresses` of PPP. */
const PPP = /(?:^|\/)(?:chap|pap)-secrets$/;
const PPP_LINE = /^(?:"[^"\n]*"|[^\s"#]+)[ \t]+(?:"[^"\n]*"|[^\s"]+)[ \t]+"?((?<=")[^"\n]{3,256}(?=")|[^\s"#]{4,256})/gm;

const KINDS: readonly (readonly [name: RegExp, line: RegExp])[] = [
  [/shadow[\w.-]{0,16}$/, SHADOW_LINE],
  [LISTS, LIST_LINE],
  [SASL, SASL_LINE],
  [IPSEC, IPSEC_LINE],
  [PPP, PPP_LINE],
  [QUOTED, QUOTED_LINE],
  [RADIUS, RADIUS_LINE],
  [PASSWD, PASSWD_LINE],
  [TOKENS, TOKENS_LINE],
  [CLIENT, CLIENT_LINE],
];

/** Files that hold one secret and nothing else. */
const SINGLE =
  /(?:^|\/)(?:run\/secrets\/|secrets?\/)[\w.-]{1,80}$|(?:^|\/)\.?(?:vault-token|erlang\.cookie|authtoken|unlock[-_]?key|keyfile|mongo-keyfile|s3fs)$|(?:^|[/_.-])(?:password|passwd|passphrase|token|secret|apikey|api[-_]key|pass|pw)(?:\.txt|\.env|\.secret)?$|\.(?:secret|token|pass|pw|psk)$/i;
/** Files of two lines, a name and a password, as programs take them that ask for both. */
const LOGIN =
  /(?:^|[/_.-])(?:auth|login|logon|userpass|user-pass|auth-user-pass|credentials?|creds|cred|up)(?:\.(?:txt|conf|cfg|up|auth|pass))?$/i;
const TWO_LINES = /^[ \t]*[^\s:=#;]{1,128}[ \t]*\r?\n[ \t]*([^\s:=#;][^\s]{2,255})[ \t]*(?:\r?\n\s*)?$/;
const LINES = 3;
const LONGEST = 8192;

/** Judges a file by its name, where the name says that what is in it needs none. */
export function readSecretFile(scan: Scan): void {
  const { source, text } = scan;
  const lines = KINDS.find(([name]) => name.test(source))?.[1];
  if (lines) for (const found of text.matchAll(lines)) put(scan, found.index + found[0].length - found[1]!.length, found[1]!);
  if (lines || text.length > LONGEST || /[\s|;&]/.test(source)) return;
  const login = LOGIN.test(source) ? TWO_LINES.exec(text)?.[1] : undefined;
  if (login !== undefined) {
    put(scan, text.lastIndexOf(login), login);
    return;
  }
  if (!SINGLE.test(source)) return;
  const words = [...text.matchAll(/[^\r\n]+/g)];
  if (words.length > LINES || words.some(([line]) => /^\s*(?:[#;[{<]|-----)|^[\w.-]+\s*[=:]|^\w+\([^)]*\)|: /.test(line))) return;
  for (const { 0: line, index } of words) {
    const value = line.trim();
    if (value.length >= 4) put(scan, index + line.indexOf(value), value);
  }
}

/** The words of `/proc/PID/cmdline`, each on a line of its own where NUL was told to be one: they are read as the line that they were. */
const ARGUMENTS = /(?:^|\/)cmdline(?:\.txt)?$/;
export function readArguments({ inner, source, spans, text }: Scan): void {
  if (!inner || text.length > 65_536 || !ARGUMENTS.test(source) || !text.includes('\n')) return;
  for (const span of inner(text.replaceAll('\n', ' '))) if (!text.slice(span.start, span.end).includes('\n')) spans.push(span);
}

function put(scan: Scan, start: number, value: string): void {
  if (isMasked(value) || isReference(value)) return;
  addAhead(scan, { start, end: start + value.length, rule: 'secret-file', value, learn: isLearnable(value) ? [value] : [] });
}
