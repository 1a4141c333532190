import { lineStartOf, matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isHarmlessVariable } from './container-env.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

interface FileKind {
  readonly name: RegExp;
  readonly line: RegExp;
  /** What the line says of a value may make it harmless. */
  readonly keep?: (found: RegExpMatchArray) => boolean;
  /** The words that name such a file in the head of a section, if its lines are told from others. */
  readonly heads?: readonly string[];
}

/** A setting of a file that is made for secrets: what is no word, no number, no host and no path goes. */
const isHarmlessSetting = ({ 0: line, 1: value = '', index }: RegExpMatchArray) => {
  const name = line.slice(0, line.indexOf(':')).trim();
  if (/(?:code|pin)$/i.test(name) && /^\d{4,12}$/.test(value)) return false;
  return (
    index === undefined ||
    isHarmlessVariable(name, value) ||
    /(?:user|username|host|url|ssid|name|mail|email|ip|port|latitude|longitude|entity|zone)$/i.test(name)
  );
};

/** Files of which every line is a name and a secret, or the hash of one. */
const KINDS: readonly FileKind[] = [
  { name: /shadow[\w.-]{0,16}$/, line: /^[^:\s#][^:\n]{0,128}:([^:\s]{8,512})/gm },
  {
    name: /(?:^|\/)\.?(?:htpasswd|gshadow|shadow|smbpasswd|pool_passwd|pcp\.conf|rsyncd\.secrets|ocpasswd|pwfile|passwd\.dovecot|dovecot-users)[\w.-]{0,16}$|\.htpasswd$/,
    line: /^[^:\s#][^:\n]{0,128}:([^\s]{8,512})/gm,
  },
  // the accounts of a server beside those of the host
  {
    name: /(?:^|\/)(?:squid|nginx|lighttpd|dovecot|vsftpd|proftpd|mosquitto|apache2|httpd|svnserve|ejabberd|prosody)\/(?:[\w.-]{1,32}\/)*(?:passwd|pwfile|passwords?|users)(?:\.txt)?$/,
    line: /^[^:\s#][^:\n]{0,128}:([^:\s$\x7b][^:\s]{2,511})/gm,
  },
  { name: /(?:^|\/)\.?htdigest$/, line: /^[^:\s#][^:\n]{0,64}:[^:\n]{1,64}:([0-9a-f]{32})\s*$/gm, heads: ['htdigest'] },
  { name: /passwd-s3fs$/, line: /^([A-Za-z0-9+/]{16,64}:[A-Za-z0-9+/=]{20,128})\s*$/gm, heads: ['passwd-s3fs'] },
  // `[host]:587 user:password` of Postfix
  { name: /(?:^|\/)sasl_passwd$/, line: /^\S{1,256}[ \t]{1,32}[^\s:]{1,128}:(\S{3,256})/gm, heads: ['sasl_passwd'] },
  // `: PSK "x"`, `: RSA file "x"` of IPsec
  {
    name: /(?:^|\/)ipsec[\w.-]{0,32}\.secrets$/,
    line: /:[ \t]{1,8}(?:PSK|EAP|XAUTH|NTLM|PIN|(?:RSA|ECDSA|PKCS8|P12|BLISS)[ \t]{1,8}\S{1,128})[ \t]{1,8}"([^"\n]{3,256})/g,
    heads: ['ipsec.secrets'],
  },
  // `client server secret addresses` of PPP; a mark allows for blanks
  {
    name: /(?:^|\/)(?:chap|pap)-secrets$/,
    line: /^(?:"[^"\n]{0,128}"|[^\s#"]\S*)[ \t]+\S+[ \t]+(?:"([^"\n]{3,256})"|([^\s"#]{3,256}))/gm,
    heads: ['chap-secrets', 'pap-secrets'],
  },
  // two lines: who, and what he says
  {
    name: /(?:^|\/)(?:auth-user-pass|auth|login|pass|credentials|up)\.(?:txt|conf|auth|pass|up)$/,
    line: /^(?![\s#;[])[^\s:=]{1,128}\r?\n([^\s:=]{4,256})[ \t]*(?=\r?\n?$(?![\s\S]))/g,
  },
  { name: /auth-user-pass$/, line: /^[^\s:=#]{1,128}\r?\n([^\s:=#]{4,256})/gm, heads: ['auth-user-pass'] },
  // `P source destination service password`
  { name: /saprouttab$/, line: /^[PSD][ \t]+\S+[ \t]+\S+[ \t]+[\d*]+[ \t]+(\S{3,128})/gm, heads: ['saprouttab'] },
  // host:port:database:user:password
  { name: /\.?pgpass(?:\.conf)?$/, line: /^[^:\s#][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:([^\n]{3,256}?)[ \t\r]*$/gm, heads: ['.pgpass'] },
  // `"user" "password"` of PgBouncer
  { name: /(?:^|\/)userlist[\w.-]{0,16}$/, line: /^[ \t]*"[^"\n]{1,128}"[ \t]+"([^"\n]{3,512})"/gm, heads: ['userlist.txt', 'pgbouncer'] },
  { name: /(?:^|\/)client\.keys$/, line: /^\d{1,6}[ \t]+\S+[ \t]+\S+[ \t]+([0-9a-f]{32,128})/gm, heads: ['client.keys'] },
  // of Home Assistant, ESPHome and others
  {
    name: /(?:^|\/)(?:secrets?|credentials)\.ya?ml$/,
    line: /^[ \t]{0,8}[\w.-]{1,64}:[ \t]{1,8}["']?([^\s"'#][^\n"']{3,512}?)["']?[ \t\r]*$/gm,
    keep: isHarmlessSetting,
  },
  // a file of this name that is none of the system's: a name and a hash, or a password, and no other field
  { name: /(?:^|\/)passwd$/, line: /^[^:\s#][^:\n]{0,128}:([^:\s]{8,512})(?=[ \t]*\r?$)/gm },
  // `server secret timeout` of the clients of RADIUS
  {
    name: /(?:^|\/)(?:pam_radius(?:_auth)?\.conf|raddb\/server|(?:radiusclient[\w-]{0,8}\/)servers|tacplus_servers)$/,
    line: /^[^\s#]+[ \t]+([^\s#]{3,128})/gm,
  },
  // `token,user,uid` of Kubernetes
  { name: /(?:^|\/)(?:known|static|auth|basic)?[-_]?(?:tokens?|auth)\.csv$/, line: /^"?([^,"\s]{8,512})(?="?,[^,\n]{1,128},)/gm },
  // `host:login:password` of Exim
  { name: /(?:^|\/)passwd\.client$/, line: /^[^:\s#][^:\n]{0,128}:[^:\n]{1,128}:([^\s]{3,512})/gm },
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
  const kind = KINDS.find(({ name }) => name.test(source));
  if (kind) readKind(scan, kind, 0, text);
  if (kind || text.length > LONGEST || /[\s|;&]/.test(source)) return;
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

function readKind(scan: Scan, { line, keep }: FileKind, from: number, text: string): void {
  for (const found of text.matchAll(line)) {
    const value = found[1] ?? found[2];
    if (value === undefined || keep?.(found)) continue;
    put(scan, from + found.index + found[0].lastIndexOf(value), value);
  }
}

function put(scan: Scan, start: number, value: string): void {
  if (isMasked(value) || isReference(value)) return;
  addAhead(scan, { start, end: start + value.length, rule: 'secret-file', value, learn: isLearnable(value) ? [value] : [] });
}

/** What `head`, `tail`, `more` and people write above the files that they put into one: a line that names the file and nothing else. */
const HEAD = /^[ \t]{0,4}(?:#{1,4}|==>|-{2,4}|={2,4}|\/\/|;|[\w@.~:/-]{0,64}[$#][ \t]+(?:sudo[ \t]+)?cat)?[ \t]{0,4}["'`]?[\w~./-]{0,96}$/;
const TAIL = /["'`]?(?:[ \t]{0,4}(?:<==|-{2,4}|={2,4}|:|\([^()\n]{0,40}\)))?[ \t]{0,4}\r?\n/y;
/** Up to the next head or an empty line. */
const SECTION = /(?:(?![ \t]*\r?\n|#{1,4} |==>|-{3} |={3} |[\w@.~:/-]{0,64}[$#] )[^\n]{1,512}(?:\n|$)){1,64}/y;

const section =
  (kind: FileKind): Handler =>
  (scan, start, end) => {
    const { text } = scan;
    const lineStart = lineStartOf(text, start, 200);
    const tail = lineStart < 0 ? undefined : matchAt(TAIL, text, end);
    if (!tail || !HEAD.test(text.slice(lineStart, start)) || end < (scan.commandEnds.get('section') ?? 0)) return;
    const from = end + tail[0].length;
    const body = matchAt(SECTION, text, from)?.[0];
    if (body === undefined) return;
    scan.commandEnds.set('section', from + body.length);
    readKind(scan, kind, from, body);
  };

export const sectionAnchors: readonly { word: string; handle: Handler }[] = KINDS.flatMap((kind) =>
  (kind.heads ?? []).map((word) => ({ word, handle: section(kind) })),
);
