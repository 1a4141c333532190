import { matchAt, quoteAt, readQuoted, readWord } from '../quoting.ts';
import { add, type Handler, type Scan } from '../scan.ts';
import { readAnnounced } from './announced.ts';
import { isGiven, isMadeUp, isTyped } from './given.ts';
import { type Judged, judge } from './judge.ts';
import { argumentOf, type Key, pairOf, startsLine } from './key-around.ts';
import { classifyKey } from './keys.ts';
import { readUntil } from './value-readers.ts';
import { isLearnable, isWords } from './values.ts';

/** `"name": "DB_PASSWORD", "value": "x"`: the key is itself a value, and its secret stands beside it. */
const BESIDE =
  /\\{0,7}["']?[ \t]{0,4}[,;]?\s{0,64}(?:\\{0,7}["'](?!value|Value|name|Name|key|Key)[\w-]{1,24}\\{0,7}["'][ \t]?:[ \t]?(?:\\{0,7}["'][\w ./-]{0,40}\\{0,7}["']|\[[^[\]\n]{0,80}\]|true|false|null|\d{1,9})[ \t]{0,4},\s{0,64}){0,4}(?:-[ \t])?(?:\\{0,7}["'])?(?:value|Value|VALUE|val|content|defaultValue|ParameterValue)(?:\\{0,7}["'])?[ \t]{0,4}[:=][ \t]{0,4}|&quot;[ \t]{1,8}value=(?=&quot;)|[ \t]{1,4}(?:-v|--?value)[ \t=]{1,4}|\\{0,7}";s:\d{1,6}:(?=\\{0,7}")|<\/(?:key|name|Name|Key)>\s{0,64}<(?:string|value|Value|data)>/y;
/** `A temporary password is generated for root@localhost: x`. */
const AFTER_WORDS =
  /(?:[ \t]{1,2}[\w@.'"()%*\u00c0-\u024f-]{1,24}){1,8}?(?:[ \t]{0,2}:|[ \t]=|[ \t](?:is|was|lautet|ist))[ \t]{1,4}(?=\S{8}|\\{0,7}["'])/y;
/** A line of a configuration whose sign is a blank: one word, or one in quotation marks, and nothing behind it. */
const DIRECTIVE = /[ \t]{1,32}(?:(\\{0,7}["'])[^\n"']{3,256}\1|([^\s"'\\=:;{}()<>]{6,256}))[ \t]{0,8};?[ \t]{0,8}(?=\r?\n|$|\\{1,7}n|")/y;
/** Said of passwords as such. */
const OF_PASSWORDS =
  /\b(?:complexity|polic(?:y|ies)|strength|require\w*|rules?|expiry|expiration|format|length|algorithm|encryption|hash(?:ing)?|types?)\b/i;
/** Settings of programs whose sign is a blank: the word behind them may be any. */
const SETTING = /^(?:requirepass|masterauth|bindpw|rootpw|olcRootPW|auth[_-]pass|AuthLDAPBindPassword|AuthDBDPassword)$/i;
const LOGIN_BEFORE = /(?:login|account|machine|user)\s{1,8}[^\s:]{1,64}\s{1,8}$/;
const SEGMENT = /\/([A-Za-z0-9_.~-]{16,512})(?=[/?#\s"'<>)\\]|$)/y;
const BARE = /[ \t]{1,8}(?=\S{3})/y;

/** `GITHUB_TOKEN Permissions` */
const isHeading = (name: string, word: string) => /^[A-Z0-9_]+$/.test(name) && /^[A-Z][a-z]+$/.test(word);

/** Secrets whose key is not joined to them by a sign. */
export function readPhrase(scan: Scan, key: Key): void {
  const { text } = scan;
  // `PASS x` of FTP and POP, `AUTH x` of Redis, `requirepass x` of its configuration.
  if (/^(?:PASS|AUTH|requirepass|masterauth)$/.test(key.name)) {
    const given = matchAt(
      /(?:\\{0,3}")?[ \t]{1,4}(?:\\{0,3}"[\w.-]{1,32}\\{0,3}"[ \t]{1,2}(?=\\{0,3}")|default[ \t])?(?:\\{0,3}")?([^\s"'\\]{6,256})(?=[\s"';\\]|$)/y,
      text,
      key.end,
    );
    const value = given?.[1] ?? '';
    const quoted = given !== undefined && /^\\*"[ \t]+\\*"/.test(given[0]);
    if (given && (isGiven(value) || (quoted && !isWords(value)) || (/^[rm]/.test(key.name) && !isWords(value)))) {
      const start = key.end + given[0].length - value.length;
      judge(scan, { start, end: start + value.length }, { level: 'strong', bare: false }, !/^[rm]/.test(key.name), 0);
      return;
    }
  }
  // `default credentials admin/x`
  const login = /credentials?$/i.test(key.name)
    ? matchAt(/(?:[ \t]are)?:?[ \t]{1,2}[\w.-]{2,32}(?:[/:]|[ \t]\/[ \t])([^\s"'/:\\]{6,128})(?=[\s,;)"\\]|$)/y, text, key.end)
    : undefined;
  if (login && !isWords(login[1]!) && isLearnable(login[1]!)) {
    const start = key.end + login[0].length - login[1]!.length;
    judge(scan, { start, end: start + login[1]!.length }, { level: 'strong', bare: false }, true, 0);
    return;
  }
  if (key.cls !== 'strong' && key.cls !== 'medium') {
    // `define('NONCE_SALT', 'x')`: a constant of a program, and something long
    const salt = key.cls === 'weak' && key.quote && /^[A-Z_]+$/.test(key.name) ? argumentOf(text, key) : undefined;
    if (salt && matchAt(/\\{0,7}["'][^"'\n]{20}/y, text, key.end + salt[0].length))
      readPlain(scan, key.end + salt[0].length, { level: 'strong', bare: false }, false);
    else readPath(scan, key);
    return;
  }
  const level: Judged = { level: key.cls, bare: false };
  const directive = startsLine(text, key.start) || /^PSK$/.test(key.name) ? matchAt(DIRECTIVE, text, key.end) : undefined;
  const typed = directive?.[2];
  if (
    directive &&
    (typed === undefined ||
      SETTING.test(key.name) ||
      !(
        (isWords(typed) && (isHeading(key.name, typed) || !(/[_-]/.test(key.name) && (/[A-Z_-]/.test(typed) || inBlock(scan, key))))) ||
        /^[\d.]+$/.test(typed)
      ))
  ) {
    readPlain(scan, key.end + /^[ \t]*/.exec(directive[0])![0].length, level, false);
    return;
  }
  const beside = matchAt(BESIDE, text, key.end);
  if (beside) {
    readPlain(scan, key.end + beside[0].length, level, beside[0].startsWith('<'));
    return;
  }
  // `define('DB_PASSWORD', 'x')`, `setenv("TOKEN", "x")`.
  const argument = key.quote ? (argumentOf(text, key) ?? pairOf(text, key)) : undefined;
  if (argument) {
    readPlain(scan, key.end + argument[0].length, level, false);
    return;
  }
  // `{default_pass, <<"x">>}` of Erlang, `PASSWORD('x')` of SQL
  const call =
    text[key.start - 1] === '(' && matchAt(/[ \t]\.[ \t](?=\\{0,7}")/y, text, key.end)
      ? matchAt(/[ \t]\.[ \t]/y, text, key.end)
      : text[key.start - 1] === '{'
        ? matchAt(/[ \t]{0,4},[ \t]{0,8}(?:<<)?(?=\\{0,7}")/y, text, key.end)
        : /^PASSWORD$/.test(key.name)
          ? matchAt(/[ \t]?\([ \t]{0,4}(?=\\{0,7}['"])/y, text, key.end)
          : undefined;
  if (call) {
    readPlain(scan, key.end + call[0].length, level, false);
    return;
  }
  const opaque =
    key.cls === 'strong' || /(?:token|secret|[a-z][ _-]?key)$/i.test(key.name)
      ? matchAt(/[ \t]((?:\d{2}:)?[A-Za-z0-9_+/=-]{20,512})(?=[\s"',;)\\]|$)/y, text, key.end)
      : undefined;
  if (opaque && /\d/.test(opaque[1]!) && /[A-Za-z]/.test(opaque[1]!) && !/[/-][a-z]+[/-]|^\w{1,11}secret-[0-9a-f]{10}$/.test(opaque[1]!)) {
    judge(scan, { start: key.end + 1, end: key.end + opaque[0].length }, level, true, 0);
    return;
  }
  const said =
    /^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(key.name) || /(?:shared|client)[ -]$/i.test(text.slice(Math.max(0, key.start - 7), key.start))
      ? matchAt(/[ \t]([^\s"'`,;<>\\]{8,128})(?=[\s,;"\\]|$)/y, text, key.end)
      : undefined;
  // `zone.password x1`: the name of a setting, one word, and nothing behind it
  const set =
    key.cls === 'strong' && /\w[._-]\w|[a-z][A-Z]/.test(key.name)
      ? matchAt(/[ \t]{1,4}(?:<<)?(?:\\{0,7}")?([^\s"'`,;<>\\]{6,128})(?:\\{0,7}")?(?:>>)?[ \t]{0,4}(?=\r?\n|$|\\{1,7}n|")/y, text, key.end)
      : undefined;
  if (set && /\d|[^\w.-]/.test(set[1]!) && !isWords(set[1]!) && !/^\d+$|[/()=:[\]{}]/.test(set[1]!)) {
    const from = key.end + set[0].indexOf(set[1]!);
    judge(scan, { start: from, end: from + set[1]!.length }, level, false, 0);
    return;
  }
  // `cachemgr_passwd x all`: the name of a setting opens the line, and other words follow
  const listed =
    key.cls === 'strong' && /^[a-z]+[_-][a-z_-]+$/.test(key.name) && startsLine(text, key.start)
      ? matchAt(/[ \t]{1,8}([^\s"'`,;<>\\:=/]{6,128})(?:[ \t]{1,4}[\w-]{1,24}){1,6}[ \t]{0,4}(?=\r?\n|$|\\{1,7}n|")/y, text, key.end)
      : undefined;
  if (listed && isGiven(listed[1]!)) {
    const from = key.end + listed[0].indexOf(listed[1]!);
    judge(scan, { start: from, end: from + listed[1]!.length }, level, false, 0);
    return;
  }
  if (said && isTyped(said[1]!)) {
    judge(scan, { start: key.end + 1, end: key.end + said[0].length }, level, true, 0);
    return;
  }
  const cell = /\|[ \t]{1,8}$/.test(text.slice(Math.max(0, key.start - 9), key.start))
    ? matchAt(/[ \t]{1,64}\|[ \t]{1,8}[`'\x22]?(?=[^|\s`'\x22])/y, text, key.end)
    : undefined;
  if (cell) {
    judge(scan, readWord(text, key.end + cell[0].length, false), level, true, 0);
    return;
  }
  // `auth-pass mymaster x`: the name of what it is for, and nothing behind it
  const named =
    key.cls === 'strong' && /[a-z][_-][a-z]/i.test(key.name)
      ? matchAt(/[ \t]{1,4}[\w.-]{1,64}[ \t]{1,4}([^\s"'`,;<>\\:=/()]{8,128})[ \t]{0,4}(?=\r?\n|$|\\{1,7}n)/y, text, key.end)
      : undefined;
  if (named && isTyped(named[1]!)) {
    const from = key.end + named[0].lastIndexOf(named[1]!);
    judge(scan, { start: from, end: from + named[1]!.length }, level, false, 0);
    return;
  }
  const netrc =
    /^(?:insecure-)?(?:password|passwd|pass)$/i.test(key.name) && LOGIN_BEFORE.test(text.slice(Math.max(0, key.start - 90), key.start));
  const dockerfile = /(?:^|[\n"])[ \t]{0,16}(?:ENV|env|setenv|set[ \t]{1,2}-[a-zA-Z]{1,3})[ \t]{1,8}$/.test(
    text.slice(Math.max(0, key.start - 30), key.start),
  );
  const bare =
    (netrc && !(/^pass$/i.test(key.name) && !isTyped(matchAt(/[ \t]{1,8}(\S{1,128})/y, text, key.end)?.[1] ?? ''))) || dockerfile
      ? matchAt(BARE, text, key.end)
      : undefined;
  if (bare) {
    readPlain(scan, key.end + bare[0].length, level, false);
    return;
  }
  // `pass the flags of the unit: x` is a sentence about something else
  if (key.cls === 'strong' && !/^pass$/i.test(key.name)) {
    // `tried the password x`: of two words side by side the second one is it only if it is no word at all
    const spoken = SPOKEN.test(key.name) ? matchAt(/[ \t]([^\s"'`,;<>\\]{8,128})(?=[\s,;"\\]|$)/y, text, key.end) : undefined;
    if (spoken && isTyped(spoken[1]!)) {
      judge(scan, { start: key.end + 1, end: key.end + spoken[0].length }, level, true, 0);
      return;
    }
    const words = matchAt(AFTER_WORDS, text, key.end);
    if (words && !OF_PASSWORDS.test(words[0])) {
      const quoted = quoteAt(text, key.end + words[0].length);
      if (quoted && !/\b(?:user|role|account|login|name|error|reason|method|realm)\b/i.test(words[0])) {
        const inside = readQuoted(text, key.end + words[0].length + quoted.slashes + 1, quoted);
        if (inside.closed) judge(scan, inside, level, !/^[ \t]+for[ \t]/.test(words[0]), quoted.slashes);
        return;
      }
      const range = readWord(text, key.end + words[0].length, false);
      const value = text.slice(range.start, range.end);
      const madeUp = isMadeUp(text, key, words[0], value, range.end);
      if (madeUp || isGiven(value) || (GENERATED.test(words[0]) && isLearnable(value) && !/\//.test(value)))
        judge(scan, range, level, !madeUp, 0);
    } else if (readAnnounced(scan, key, level)) return;
  }
  readPath(scan, key);
}

/** `    auth_pass x` of keepalived: a setting of a block is no sentence. */
const inBlock = ({ text }: Scan, key: Key) =>
  key.cls === 'strong' && /(?:^|\n|\\n|\\{0,3}")(?: {2,32}|\t{1,8})$/.test(text.slice(Math.max(0, key.start - 36), key.start));

const SPOKEN = /^(?:password|passwd|passphrase|passwort|kennwort)$/i;
const GENERATED = /\b(?:generated|is)\b/;
/** `value: x`, `value: "x"`, `<string>x</string>`. */
export function readPlain(scan: Scan, at: number, level: Judged, element: boolean): void {
  const { text } = scan;
  const html = matchAt(/&quot;|&#3[49];|&apos;/y, text, at);
  if (html) {
    readUntil(scan, at + html[0].length, html[0], level);
    return;
  }
  const opening = quoteAt(text, at);
  if (opening) {
    judge(scan, readQuoted(text, at + opening.slashes + 1, opening), level, false, opening.slashes);
    return;
  }
  const range = element ? { start: at, end: at + matchAt(/[^<\n]{0,4096}/y, text, at)![0].length } : readWord(text, at, false);
  judge(scan, range, level, false, 0);
}

/** `/reset-password/x`: a link that is as good as the password. */
function readPath(scan: Scan, key: Key): void {
  const { text } = scan;
  if (!/(?:^|[-_.])(?:reset|confirm|verify|invite|invitation|activate|magic|recover|unlock|token|password)(?:$|[-_.])/i.test(key.name))
    return;
  const found = text[key.end] === '/' ? matchAt(SEGMENT, text, key.end) : undefined;
  if (!found || !/\d/.test(found[1]!) || !/[a-zA-Z]/.test(found[1]!) || found[1]!.includes('.')) return;
  const start = key.end + 1;
  add(scan, { start, end: start + found[1]!.length, rule: 'named-value', value: found[1]! });
}

/** `IDENTIFIED BY 'x'` and its kin. */
const identifiedBy: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const gap = matchAt(/[ \t]{1,8}(?:VALUES[ \t]{1,8}|AS[ \t]{1,8})?(?=\\{0,7}["'\x60])/iy, scan.text, end);
  if (gap) readPlain(scan, end + gap[0].length, { level: 'strong', bare: false }, false);
};

/** Mail and web log-ins whose secret has no key of its own: the rest of the word goes. */
const following = (gap: RegExp, value: RegExp): Handler => {
  const pattern = new RegExp(`(?:${gap.source})(${value.source})`, 'y');
  return (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(pattern, scan.text, end);
    if (!found || isWords(found[1]!)) return;
    const at = end + found[0].length - found[1]!.length;
    add(scan, { start: at, end: at + found[1]!.length, rule: 'named-value', value: found[1]! });
  };
};
const ENCODED_WORD = /(?!-)(?:[A-Za-z0-9+/_=-]|%2[BbFf]|%3[Dd]){8,65536}/;
const CODE = /(?=[^\n]{0,12}[\d-])(?:[A-Za-z0-9]{3,12}(?:-[A-Za-z0-9]{3,12}){0,7}[,; \t]{0,3}){1,24}/;

/** `"\\u0070assword"`: a key whose letters are escaped. */
const escapedKey: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const left = /"([^"\n]{0,64})$/.exec(scan.text.slice(Math.max(scan.done, start - 66), start));
  const right = matchAt(/([^"\n]{0,64})"[ \t]{0,4}:[ \t]{0,4}(?=")/y, scan.text, end);
  if (!left || !right) return;
  const name = `${left[1]}${scan.text.slice(start, end)}${right[1]}`.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const cls = classifyKey(name);
  if (cls === 'strong' || cls === 'medium') readPlain(scan, end + right[0].length, { level: cls, bare: false }, false);
};

export const phraseAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'identified by', handle: identifiedBy },
  { word: 'identified with', handle: following(/[ \t]{1,4}\S{1,64}[ \t]{1,4}(?:BY|AS|by|as)[ \t]{1,4}["'`]/, /[^"'`\\\n]{3,256}/) },
  { word: '--user', handle: following(/[= ]["']?[A-Za-z][\w.@-]{0,63}:/, /[^\s"'$`\\:]{6,128}(?=["'\s\\]|$)/) },
  { word: 'gotify://', handle: following(/[^\s/"']{1,253}\//, /[A-Za-z0-9._-]{12,64}/) },
  { word: 'auth(', handle: following(/[ ]?\\{0,7}["'][^"'\\\n]{1,64}\\{0,7}["'],[ ]?\\{0,7}["']/, /[^"'\\\n]{6,256}(?=\\{0,7}["'])/) },
  {
    word: 'successfully reset',
    handle: following(/\.?(?:\s|\\n){0,4}[^\n]{0,64}?New value:[ \t]{1,8}/, /[^\s"'\\]{8,128}/),
  },
  // where mail is handed on to, and the login there
  ...[']:25', ']:465', ']:587', ']:2525'].map((word) => ({
    word,
    handle: following(/[ \t]{1,8}[\w.@+-]{1,128}:/, /[^\s"'\\]{6,128}(?=\s|$)/),
  })),
  { word: 'sonar.login', handle: following(/[=:][ "']{0,2}/, /[^\s"'\\]{8,256}/) },
  { word: 'login=', handle: following(/["']?[\w.@-]{1,64}:/, /[^\s"'\\:/]{5,256}(?=[\s"'\\]|$)/) },
  { word: 'samlresponse', handle: following(/\\{0,7}["']?[=:][ "']{0,2}/, ENCODED_WORD) },
  { word: 'samlrequest', handle: following(/\\{0,7}["']?[=:][ "']{0,2}/, ENCODED_WORD) },
  { word: 'client_assertion', handle: following(/[=:][ "']{0,2}/, ENCODED_WORD) },
  { word: 'auth plain', handle: following(/[ \t]/, ENCODED_WORD) },
  { word: 'auth login', handle: following(/[ \t]/, ENCODED_WORD) },
  { word: 'ugfzc3dvcmq6', handle: following(/[^\n]{0,40}\n[^\n]{0,60}?(?<=[\s:])/, /[A-Za-z0-9+/]{4,512}={0,2}(?=\s|$)/) },
  { word: '?code=', handle: following(/(?:)/, /(?=[A-Za-z_-]*\d)[A-Za-z0-9_.~%/-]{16,512}/) },
  { word: '&code=', handle: following(/(?:)/, /(?=[A-Za-z_-]*\d)[A-Za-z0-9_.~%/-]{16,512}/) },
  ...['backup code', 'recovery code', 'scratch code'].map((word) => ({
    word,
    handle: following(/s?(?: are| is)?[ \t]{0,2}[:=](?:[ \t]|\r?\n|\\n){0,8}/, CODE),
  })),
  ...['license key', 'product key', 'activation key', 'setup key'].map((word) => ({
    word,
    handle: following(/(?: is)?[ \t:='"]{1,4}/, /(?=[A-Z-]{0,40}\d)[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7}/),
  })),
  { word: '\\u00', handle: escapedKey },
];
