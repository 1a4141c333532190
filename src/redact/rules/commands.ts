import { bytesIn } from '../mirror.ts';
import { matchAt } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';
import { morePrograms } from './programs.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

/** A word of a shell command: quoted, or up to a blank. */
const WORD = String.raw`(?:"([^"\n]{1,512})"|'([^'\n]{1,512})'|\\{1,7}"([^"\\\n]{1,512})\\{1,7}"|((?:[^\s"'\\|;&<>]|\\[&|;<>()$!#*? ]){1,512}))`;
/** Between an option and its value: nothing, a blank, `=`, or the marks between two strings of a JSON list. */
const GAP = String.raw`(?:[ \t=]{1,40}|\\?",?[ \t]{0,64}(?=\\?")|(?=["'A-Za-z0-9]))`;
/** No gap at all; a mark behind the option closes it if another one opened before it. */
const GLUED = String.raw`(?:(?<=\s-[a-zA-Z])(?=[^ \t])|(?=[^ \t"'\\]))`;
const SPACED = String.raw`(?:[ \t=]{1,40}|\\?",?[ \t]{0,64}(?=\\?"))`;

interface Command {
  readonly word: string;
  /** Finds one secret argument; the secret is the last group that matched. */
  readonly argument: RegExp;
  /** Of `user:password` only what stands behind the colon is secret. */
  readonly pair?: true;
  /** Nothing announces the argument. */
  readonly bare?: true;
}

const option = (letters: string, gap = GAP) => new RegExp(String.raw`(?<=[\s"'])-(?:${letters})${gap}${WORD}`, 'g');

/** With `-b` the password is an argument: behind the user, and without `-n` behind the file and the user. */
const htpasswd = (flags: string, file: string) =>
  new RegExp(
    String.raw`-(?=[a-zA-Z]*b)${flags}[a-zA-Z]{1,8}[ \t]+(?:-[a-zA-Z]+[ \t]+(?:\d+[ \t]+)?)*${file}[^\s-]\S*[ \t]+["']?([^\s"'|]{1,256})`,
    'g',
  );

/**
 * Programs whose short options carry a password. The same letter means a port or a path elsewhere, so it is read only behind the
 * program that gives it this meaning.
 */
const COMMANDS: readonly Command[] = [
  { word: 'sshpass', argument: option('p') },
  { word: 'docker login', argument: option('p') },
  { word: 'podman login', argument: option('p') },
  { word: 'nerdctl login', argument: option('p') },
  // a word stands for all that begin with it: the automaton stays small
  ...'registry login,auth login,oras login,cosign login,buildah login,az login,cqlsh,cypher-shell'
    .split(',')
    .map((word) => ({ word, argument: option('p', SPACED) })),
  ...['ctr', 'crictl', 'ncat'].map((word) => ({
    word,
    argument: new RegExp(String.raw`(?<=[\s"'])(?:-u|--user|--creds|--proxy-auth)${SPACED}${WORD}`, 'g'),
    pair: true as const,
  })),
  { word: 'ttyd', argument: new RegExp(String.raw`(?<=[\s"'])(?:-c|--credential)${SPACED}${WORD}`, 'g'), pair: true },
  ...['ss-server', 'ss-local'].map((word) => ({ word, argument: option('k', SPACED) })),
  { word: 'ipmi', argument: option('P', SPACED) },
  { word: 'snmp', argument: option('A|X', SPACED) },
  { word: 'snmp', argument: /[ \t]-c[ \t]{0,4}["']?((?!(?:public|private)\b)[^\s"'-][^\s"']{3,128})/g },
  { word: 'ldap', argument: option('w', SPACED) },
  { word: 'ldappasswd', argument: option('s|a', SPACED) },
  { word: 'plink', argument: /[ \t]-pw[ \t]{1,4}["']?([^\s"']{3,256})/g },
  { word: 'kadmin', argument: /[ \t]-(?:pw|w)[ \t]{1,4}["']?([^\s"']{3,256})/g },
  { word: 'wpa_passphrase', argument: new RegExp(String.raw`(?<=^\S[ \t]+\S+[ \t]+)${WORD}`, 'g') },
  { word: 'radtest', argument: new RegExp(String.raw`(?<=^\S[ \t]+\S+[ \t]+)${WORD}`, 'g') },
  { word: 'skopeo', argument: /--(?:src-|dest-)?creds[= ](?:([^\s"']{1,512}))/g, pair: true },
  { word: 'curl', argument: /[ \t](?:-b|--cookie)[ \t=]{1,2}\\{0,7}["']?[^\s="';/]{1,64}=([^\s;"'\\]{4,4096})/g },
  { word: 'mysql', argument: option('p', GLUED) },
  { word: 'mariadb', argument: option('p', GLUED) },
  { word: 'mysqldump', argument: option('p', GLUED) },
  { word: 'mysqladmin', argument: option('p', GLUED) },
  { word: 'mongo', argument: option('p', SPACED) },
  { word: 'redis-cli', argument: option('a', SPACED) },
  { word: 'smbclient', argument: new RegExp(String.raw`(?<=[\s"'])-U${SPACED}${WORD}`, 'g'), pair: true },
  { word: 'curl', argument: new RegExp(String.raw`(?<=[\s"'])(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)${GAP}${WORD}`, 'g'), pair: true },
  { word: 'etcdctl', argument: new RegExp(String.raw`(?<=[\s"'])--user${SPACED}${WORD}`, 'g'), pair: true },
  ...['net rpc', 'rpcclient', 'smbget'].map((word) => ({
    word,
    argument: new RegExp(String.raw`(?<=[\s"'])-U${SPACED}${WORD}`, 'g'),
    pair: true as const,
  })),
  { word: 'alias set', argument: new RegExp(String.raw`(?<=^\S[ \t]+\S+[ \t]+\S+[ \t]+)(?=\S+[ \t]+\S)${WORD}`, 'g') },
  { word: 'hash-password', argument: /--plaintext[= ]["']?([^\s"']{3,256})/g },
  { word: 'alias set', argument: new RegExp(String.raw`(?<=^\S[ \t]+\S+[ \t]+\S+[ \t]+\S+[ \t]+)${WORD}`, 'g') },
  { word: 'kv put', argument: new RegExp(String.raw`(?<=^\S[ \t]+[^\s=]+[ \t]+)(?![^\s]*=)${WORD}`, 'g') },
  {
    word: 'etcdctl',
    argument: new RegExp(String.raw`(?<=^\S[ \t]+(?:--\S+[ \t]+)*put[ \t]+\S*(?:pass|secret|token|key|cred)\S*[ \t]+)${WORD}`, 'gi'),
  },
  {
    word: 'mkpasswd',
    argument: /^d(?:[ \t]+-[\w-]{1,32}(?:[= \t](?:sha|yes|md5|des|bcr|scr)[\w-]{0,32})?){0,8}[ \t]+["']?([^\s"'|\\-][^\s"'|\\]{2,256})/g,
  },
  ...['config set', 'configure set'].map((word) => ({
    word,
    argument: new RegExp(
      String.raw`(?<=^\S?[ \t]+(?:--\S+[ \t]+)*(?!secret-[0-9a-f]{10})\S*(?:pass|secret|token|key|cred|auth)\S*[ \t]+)${WORD}`,
      'gi',
    ),
  })),
  { word: 'config set', argument: new RegExp(String.raw`(?<=--secret[ \t]+\S+[ \t]+)${WORD}`, 'g') },
  { word: 'http-basic.', argument: /(?<=^\S+[ \t]+\S+[ \t]+)["']?([^\s"'|]{3,256})/g },
  { word: 'wget', argument: /--(?:http-|ftp-|proxy-)?password[= ]([^\s"']{1,512})/g },
  { word: 'openssl', argument: /-(?:pass|passin|passout|k|K)[ =](?:pass:)?["']?([^\s"']{1,512})/g },
  { word: 'openssl', argument: /passwd(?:[ \t]+-\w{1,16}(?:[ \t]+\S{1,32}(?=[ \t]))?){0,4}[ \t]+["']?([^\s"'\\)$-][^\s"'\\)]{3,256})/g },
  { word: 'htpasswd', argument: htpasswd('(?=[a-zA-Z]*n)', '') },
  { word: 'htpasswd', argument: htpasswd('(?![a-zA-Z]*n)', String.raw`\S+[ \t]+`) },
  { word: 'ssh-keygen', argument: option('N|P', SPACED) },
  { word: 'vault login', argument: /^\S[ \t]+(?:-[\w=-]+[ \t]+)*([A-Za-z0-9][\w.-]{7,256})(?![\w=.-])/g },
  ...['7z', 'unrar', 'rar'].map((word) => ({ word, argument: option('p', GLUED) })),
  { word: 'winrm', argument: /[ \t]-p(?:assword)?:["']?([^\s"']{1,256})/g },
  { word: 'db2', argument: /[ \t]using[ \t]+["']?([^\s"']{3,256})/gi },
  { word: 'unzip', argument: option('P', SPACED) },
  { word: 'zip', argument: option('P', SPACED) },
  { word: 'mosquitto', argument: option('P', SPACED) },
  { word: 'mosquitto_pub', argument: option('P', SPACED) },
  { word: 'mosquitto_sub', argument: option('P', SPACED) },
  { word: 'useradd', argument: option('p', SPACED) },
  { word: 'usermod', argument: option('p', SPACED) },
  { word: 'lftp', argument: option('u', SPACED), pair: true },
  { word: 'xfreerdp', argument: /\/p:["']?([^\s"']{1,256})/g },
  { word: 'net use', argument: /\\\\\S{1,200}[ \t]+["']?([^\s"'/]{1,256})["']?[ \t]+\/user/gi },
  { word: 'net use', argument: /\/user:\S{1,128}[ \t]+["']?([^\s"'/*][^\s"']{1,255})/gi },
  { word: 'bundle config', argument: /(?<=^\S?(?:[ \t]+(?:set|--\w+))*[ \t]+[\w-]+(?:\.[\w-]+)+[ \t]+)["']?([^\s"'|-][^\s"'|]{3,256})/g },
  ...['sqlplus', 'impdp', 'expdp', 'sqlldr', 'rman', 'sql> conn'].map((word) => ({
    word,
    argument: /(?<=[ \t=])["']?[A-Za-z][\w$#]{0,63}\/["']?([^\s"'@/]{3,128})(?=["']?(?:@|[ \t]|$))/g,
  })),
  { word: 'oathtool', argument: /(?<=[ \t])["']?([A-Z2-7]{16,128}|[0-9a-fA-F]{20,128})["']?(?=[ \t]|$)/g },
  { word: 'codecov', argument: option('t', SPACED) },
  { word: 'cmdkey', argument: /\/pass:["']?([^\s"']{1,256})/gi },
  { word: 'schtasks', argument: /\/r?p[ \t]+["']?([^\s"'/*][^\s"']{2,255})/gi },
  { word: 'mosquitto_passwd', argument: htpasswd('', String.raw`\S+[ \t]+`) },
  { word: 'wifi connect', argument: /[ \t]password[ \t]+["']?([^\s"']{8,63})/g },
  { word: 'swaks', argument: option('ap|AP', SPACED) },
  { word: 'rabbitmqctl', argument: /(?:add_user|change_password|authenticate_user)[ \t]+\S{1,128}[ \t]+["']?([^\s"']{1,256})/g },
  { word: 'keytool', argument: /-(?:storepass|keypass|srcstorepass|deststorepass)[ =]["']?([^\s"']{1,256})/g },
  { word: 'ansible', argument: /-e[ =]["']?\w*pass\w*=([^\s"']{1,256})/g },
  { word: 'clickhouse', argument: /--password[= ]["']?([^\s"']{1,256})/g },
  { word: 'sqlcmd', argument: option('P', SPACED) },
  { word: 'bcp ', argument: option('P', SPACED) },
  { word: 'expect', argument: /send[ \t]+(?:--[ \t]+)?\\?"([^"\\\n]{6,128})\\r/g },
];

/**
 * Programs that take a password as a bare word, behind so many others and behind their options. The words of a usage, of a sentence and of
 * a variable are told by their form.
 */
const POSITIONAL: readonly (readonly [word: string, before: number])[] = [
  ['net rpc password', 1],
  ['net user', 1],
  ['ipmitool user set password', 1],
  ['user set password', 1],
  ['ejabberdctl register', 2],
  ['ejabberdctl change_password', 2],
  ['prosodyctl register', 2],
  ['samba-tool user create', 1],
  ['samba-tool user add', 1],
  ['reset-admin-password', 0],
  ['user-password-reset', 1],
  ['drush upwd', 1],
  ['user:password', 1],
  ['setclientpassword', 1],
  ['mc admin user add', 2],
  ['rclone obscure', 0],
  ['sp_addlogin', 1],
  ['doveadm auth test', 1],
  ['isql', 2],
  ['user-secrets set', 1],
  ['snyk auth', 0],
  ['ngrok authtoken', 0],
  ['add-authtoken', 0],
  ['cloudflared service install', 0],
];
const OPTIONS = String.raw`(?:[ \t]+-{1,2}[\w-]{1,32}(?:=[^\s"']{1,64})?)*`;
const positional = (before: number) =>
  new RegExp(String.raw`(?<=^\S${OPTIONS}(?:[ \t]+["']?[^\s"',-][^\s"',]{0,127}["']?,?){${before}}[ \t]+)(?![-<[/])${WORD}`, 'g');
/** What a sentence or a usage has in this place. */
const NO_ARGUMENT = /^(?:password|passwd|pass|newpassword|the|for|is|was|and|to|in|of|failed|successfully|error|command|user|domain)$/i;

/**
 * A command goes on behind a backslash, in the next string of a list of JSON, and in the next item of one of YAML: what breaks it there
 * becomes blanks, so that all places stay.
 */
function unfold(window: string, inList: boolean): string {
  let unfolded = window;
  for (let count = 0; count < FOLDS; count++) {
    const stop = END.exec(unfolded)?.index ?? -1;
    const fold = unfolded[stop] === '\n' ? foldAt(unfolded, stop, inList) : undefined;
    if (fold === undefined) break;
    unfolded = unfolded.slice(0, fold.start) + ' '.repeat(fold.end - fold.start) + unfolded.slice(fold.end);
  }
  return unfolded;
}
/** No command has more arguments on lines of their own. */
const FOLDS = 48;

function foldAt(window: string, newline: number, inList: boolean): { start: number; end: number } | undefined {
  const before = window.slice(Math.max(0, newline - 8), newline);
  if (/\\\r?$/.test(before)) return { start: newline - (before.endsWith('\r') ? 2 : 1), end: newline + 1 };
  if (/["'],[ \t]{0,4}\r?$/.test(before) && matchAt(/\n[ \t]{0,64}\\{0,3}["']/y, window, newline))
    return { start: newline, end: newline + 1 };
  const item = inList ? matchAt(/\n[ \t]{0,32}-[ \t](?=[^\n:]{0,256}(?:\n|$))/y, window, newline) : undefined;
  return item && { start: newline, end: newline + item[0].length };
}
const IN_LIST = /\n[ \t]{0,32}-[ \t]{1,4}["']?$/;

/** How far behind the program its options are looked for. */
const REACH = 1024;
/** A command ends at a pipe, a semicolon, `&&` and the end of the line; inside a JSON list it ends with the list. */
const END = /\n|\|\s|;\s|&&|(?<!\\)\\n/;

const IN_WORD = bytesIn(/[\w.-]/);

function commandHandler(word: string, commands: readonly Command[]): Handler {
  return (scan, start, end) => {
    if (start < scan.done || (start > 0 && IN_WORD[scan.marks.bytes[start - 1]!] === 1)) return;
    if (start < (scan.commandEnds.get(word) ?? 0)) return;
    const window = unfold(scan.text.slice(end - 1, end + REACH), IN_LIST.test(scan.text.slice(Math.max(0, start - 40), start)));
    const stop = END.exec(window)?.index ?? window.length;
    const line = window.slice(0, stop);
    // The same program further on in the same command is an argument of it.
    scan.commandEnds.set(word, end - 1 + stop);
    for (const { argument, pair, bare } of commands) {
      argument.lastIndex = 0;
      for (let found = argument.exec(line); found; found = argument.exec(line)) {
        const raw = found.slice(1).find((group) => group !== undefined) ?? '';
        const shown = found.index + found[0].lastIndexOf(raw);
        const colon = pair ? (raw.search(/[:%,]/) < 0 ? raw.length : raw.search(/[:%,]/) + 1) : 0;
        const value = raw.slice(colon);
        if (value.length < 3 || isReference(value) || isMasked(value) || (pair && /^\d{1,3}$/.test(value))) continue;
        if (!pair && isWords(value) && /^(?:file|env|stdin|fd|tcp|udp)$/.test(value)) continue;
        if (bare && (NO_ARGUMENT.test(value) || /^[*\d]{1,3}$/.test(value))) continue;
        const at = end - 1 + shown + colon;
        addAhead(scan, { start: at, end: at + value.length, rule: 'command-line', value, learn: isLearnable(value) ? [value] : [] });
      }
    }
  };
}

const byWord = Map.groupBy(
  [...COMMANDS, ...morePrograms, ...POSITIONAL.map(([word, before]): Command => ({ word, argument: positional(before), bare: true }))],
  ({ word }) => word,
);

export const commandAnchors: readonly { word: string; handle: Handler }[] = [...byWord].map(([word, commands]) => ({
  word,
  handle: commandHandler(word, commands),
}));
