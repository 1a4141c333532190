import { isPlaceholder } from '../placeholder.ts';
import { matchAt, quoteAt, readQuoted, readWord } from '../quoting.ts';
import { add, type Handler, type Scan } from '../scan.ts';
import { isAnnounced } from './announced.ts';
import { readAuthorization, readCookies } from './headers.ts';
import { isBare, type Judged, judge } from './judge.ts';
import { inTemplate, type Key, keyAround, nextLine, startsLine } from './key-around.ts';
import { isPin } from './keys.ts';
import { readPhrase } from './phrases.ts';
import {
  IN_OBJECT,
  OPAQUE_OPENS,
  PIN_OPENS,
  readBelow,
  readChange,
  readDoubled,
  readElement,
  readEncoded,
  readList,
  readMembers,
  readOpenQuote,
  readSignature,
  readUntil,
  UNKNOWN_BEFORE,
  wholeLine,
} from './value-readers.ts';
import { isWords } from './values.ts';

/** Words that lead to a key; what the key means is judged from all of it. */
const KEY_WORDS =
  'pass secret token cred key auth pw psk pat jwt kennwort cookie sig pswd otp salt pepper seed mnemonic _pin sessid sessionid session_id session_state crumb nonce appid licen csrf xsrf activation _ota owm_api'.split(
    ' ',
  );

const ANSI = String.raw`(?:\\u001[bB]\[[\d;]{0,12}m|\\x1[bB]\[[\d;]{0,12}m|\\033\[[\d;]{0,12}m)?`;
/** What may stand between a key and its value, the closing mark of the key included. */
const SEPARATOR = new RegExp(
  String.raw`(?:\\{0,7}["'\x60]|&quot;|&#3[49];|%22|\]["']?)?\]?${ANSI}(?:[ \t](?:\[[^\]\n]{0,40}\]|\([^)\n]{0,40}\)))?[ \t]{0,32}(=>|=&gt;|->|:=|={1,3}|!={1,2}(?=[ \t]{0,4}\\{0,7}["'])|:{1,2}|%3[AaDd]|&gt;|>|\u2192)${ANSI}[ \t]{0,64}(?:\\?u003[eE])?`,
  'y',
);
const FLAG_GAP =
  /(?:,[ \t]{1,4}(?=[\w$!#%+])|\r?\n[ \t]{1,24}-[ \t]{1,4}(?=[^\s-])|\\{0,7}["'],?[ \t\n]{0,32}(?=\\{0,7}["'])|[ \t]{1,8}(?!-|(?:via|is|are|was|and|or|not|flag|flags|option|options|argument|with|without|instead|requires?|cannot|can|must|should|has|have|in|on|to|for|from|the)(?![\w-])))/y;
/** `"hosts":"-pw","name":1`: the next string is a key. */
const AS_KEY = /\\{0,7}["'][^"'\n]{0,128}["'][ \t]{0,4}:(?!:)/y;
/** The next setting in the same string. */
const PAIR = /[ \t,;&][\w.-]{1,40}[=:]/;
/** A block of HCL whose members are strings. */
const BLOCK = /[ \t]{1,8}\{(?=\s{1,64}\w{1,40}[ \t]{0,16}=[ \t]{0,8}\\{0,7}")/y;
/** Words that a sentence gives a value to; `pass` and `auth` are verbs and nouns of other things. */
const SPOKEN = /pass(?:w|phrase|code)|kennwort|secret$|token$|api.?key$/i;
const SAYS =
  /(?:[ \t]{1,4}(?:(?:was |is )?(?:re)?set to|(?:was |is |has been )?changed (?:to|from)|is|was|will be|ist|est|are)[ \t:]{1,4}(?=[^ \t\n])|[ \t]{1,4}(?=\\{0,7}["'\x60]))/iy;

/** A value under a key that says what it is: JSON, env, logfmt, YAML, ini, options of commands, queries, struct dumps, sentences. */
export const keyed: Handler = (scan, start, end) => {
  if (start < scan.keyEnd || start < scan.done) return;
  const { text } = scan;
  if (text[start] === 's' && text[end] === '-' && isPlaceholder(text.slice(start, end + 11))) return;
  const key = keyAround(scan, start, end);
  if (!key) return;
  const attributes = /[<:]/.test(text[key.start - 1] ?? '') ? matchAt(/[ \t][^<>\n]{0,160}(?=>)/y, text, key.end) : undefined;
  if (inTemplate(text, key.start)) return;
  const separator = matchAt(SEPARATOR, text, key.end + (attributes?.[0].length ?? 0));
  if (separator) {
    const sign = separator[1]!;
    // `team/auth-token:1.2` is an image and its tag.
    if (sign === ':' && separator[0] === ':' && text[key.start - 1] === '/') return;
    // `${DB_PASSWORD:?set it}` has a complaint there, and no value
    if (sign === ':' && /[?+]/.test(text[key.end + 1] ?? '') && text.startsWith('${', key.start - 2)) return;
    // `checksum/secret: x`
    if (text[key.start - 1] === '/' && OF_SUM.test(text.slice(Math.max(0, key.start - 12), key.start))) return;
    readValue(scan, key, key.end + (attributes?.[0].length ?? 0) + separator[0].length, sign, separator[0].length > sign.length);
    return;
  }
  const gap = key.flag ? (matchAt(FLAG_GAP, text, key.end) ?? nextLine(text, key)) : undefined;
  if (gap) {
    // a next string that stands in another line of the log, or is a key
    const value = quoteAt(text, key.end + gap[0].length);
    if (value && ((key.quote && value.slashes < key.quote.slashes) || matchAt(AS_KEY, text, key.end + gap[0].length))) return;
    readValue(scan, key, key.end + gap[0].length, ' ', true);
    return;
  }
  // `password.........."x"` of HikariCP, `:pass "x"` of Clojure
  const given =
    text.startsWith('....', key.end - 4) || (text[key.start - 1] === ':' && key.cls === 'strong')
      ? matchAt(/[ \t]{0,4}(?=\\{0,7}")/y, text, key.end)
      : undefined;
  if (given) {
    readValue(scan, key, key.end + given[0].length, ' ', true);
    return;
  }
  // `tokens { agent = "x" }` of Consul
  const block = /s$/i.test(key.name) ? matchAt(BLOCK, text, key.end) : undefined;
  if (block && (key.cls === 'strong' || key.cls === 'medium')) {
    readMembers(scan, key.end + block[0].length, { level: key.cls, bare: isBare(key.name) });
    return;
  }
  const says = SPOKEN.test(key.name) ? matchAt(SAYS, text, key.end) : undefined;
  const before = scan.spans.length;
  if (says) {
    readValue(scan, key, key.end + says[0].length, 'says', true);
    // `changed from x to y`
    const span = scan.spans.length > before ? scan.spans.at(-1)! : undefined;
    const other = span && / from/.test(says[0]) ? matchAt(/["']?[ \t]to[ \t]/y, text, span.end) : undefined;
    if (span && other) readValue(scan, key, span.end + other[0].length, 'says', true);
  }
  if (scan.spans.length === before) readPhrase(scan, key);
};

/** `map[user:ops password:x]`, `{Name:ops Password:x}`: Go prints pairs without quotation marks. */
function inDump(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 168), at);
  const open = before.slice(Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'), before.lastIndexOf('\n')) + 1);
  return /map\[|[\w&]\{|^\{/.test(open);
}

/** What a credential helper answers: `{"Username":"ci","Secret":"x"}`. */
const inLogin = ({ text }: Scan, key: Key) =>
  key.name === 'Secret' &&
  matchAt(/\\{0,7}"/y, text, key.end) !== undefined &&
  /"(?:Username|ServerURL)\\{0,7}"/.test(text.slice(Math.max(0, key.start - 160), key.start + 160));

const OF_SUM = /(?:checksum|digest|hash|sha\d{1,3}|md5)\/$/i;
const TYPE_OF_OPTION =
  /(?:strings?|string(?:Array|Slice|ToString)|u?int|bool|float|duration|list|file|path|bytes|value|name|text)(?=[ \t]{2,}\S|[ \t]{0,8}\r?(?:\n|$)|\\n)/y;

function readValue(scan: Scan, key: Key, from: number, sign: string, spaced: boolean): void {
  const { text } = scan;
  let at = from;
  if (key.cls === 'authorization') {
    readAuthorization(scan, at);
    return;
  }
  // `NODE_COOKIE=x` of Erlang is a password; a header has pairs
  const isPassword = key.cls === 'cookie' && sign === '=' && !matchAt(/["']?[\w.-]{1,128}=/y, text, at);
  if (key.cls === 'cookie' && !isPassword) {
    readCookies(scan, at);
    return;
  }
  if (key.cls === 'address' || key.cls === 'account' || key.cls === 'signature') {
    if (key.cls === 'signature') readSignature(scan, at);
    return;
  }
  const inJson = key.quote !== undefined && (text[key.end] === '\\' || text[key.end] === key.quote.mark);
  const mark = inJson && key.quote ? { mark: '\\'.repeat(key.quote.slashes) + key.quote.mark } : {};
  // What cannot be a value of these is not read to its end: there may be a key in every few of its characters.
  if (key.cls === 'opaque' && !matchAt(OPAQUE_OPENS, text, at)) return;
  // `--password string   Password`: the type of an option, in a help text
  if (key.flag && sign === ' ' && matchAt(TYPE_OF_OPTION, text, at)) return;
  // `-storepass:file x` of keytool says where it is
  if (key.flag && sign === ':' && matchAt(/(?:file|env)[ \t]/y, text, at)) return;
  // of a card, not of a chip or of a package
  if (/pin/i.test(key.name) && isPin(key.name) && !matchAt(PIN_OPENS, text, at)) return;
  // Swarm's own secrets have a number that is in every list of them.
  if (key.name === 'SecretID' && matchAt(/\\{0,7}"?[a-z0-9]{25}(?![A-Za-z0-9])/y, text, at)) return;
  const level: Judged = {
    level: key.cls === 'cookie' ? 'medium' : key.cls,
    bare: isBare(key.name, text[key.start - 1]) && !inLogin(scan, key),
    ...mark,
  };
  // PHP and Rust say the type before the value.
  const typed = matchAt(/(?:string\(\d{1,6}\)[ \t]{0,2}|(?:Some|String|SecretString|Secret)\()(?=\\{0,7}["'])/y, text, at);
  if (typed) at += typed[0].length;
  const char = text[at];
  // `-Password (ConvertTo-SecureString 'x')`, `$pw = Read-Host x`: an expression, with a rule of its own
  if ((char === '(' && key.flag) || (text[key.start] === '$' && matchAt(/[A-Z][A-Za-z]{1,16}-[A-Z]\w{1,32}[ \t]/y, text, at))) return;
  if (char === '(' && quoteAt(text, at + 1)) {
    readList(scan, at + 1, level);
    return;
  }
  if (char === '{' && inJson && key.cls === 'strong') {
    readMembers(scan, at + 1, level);
    return;
  }
  if (/[$bur]/.test(char ?? ' ') && /["']/.test(text[at + 1] ?? '')) at++;
  // the key of a Zigbee network and its kin: a list of bytes
  const bytes =
    key.cls !== 'weak' && /key$/i.test(key.name)
      ? matchAt(/\[(\s{0,16}\d{1,3}(?:\s{0,16},\s{0,16}\d{1,3}){7,127})\s{0,16}\]/y, text, at)
      : undefined;
  if (bytes) {
    const range = { start: at + 1, end: at + 1 + bytes[1]!.length };
    const marks = inJson && key.quote ? (level.mark ?? '"') : '';
    add(scan, { ...range, rule: 'named-value', value: bytes[1]!.replace(/\s+/g, ''), dress: (placeholder) => marks + placeholder + marks });
    return;
  }
  if (char === '[' || (char === '\\' && text[at + 1] === '[')) {
    readList(scan, at + 1, level, inJson ? key.quote?.slashes : 0);
    return;
  }
  // `Pwd={a;b}` of ODBC
  const braced = sign === '=' ? matchAt(/\{([^{}\n"\\]{3,128})\}(?=[;"'\s\\]|$)/y, text, at) : undefined;
  if (braced && !isWords(braced[1]!)) {
    judge(scan, { start: at + 1, end: at + 1 + braced[1]!.length }, level, false, 0);
    return;
  }
  // the answer of LAPS is an object with the password under one letter
  const held = char === '{' && key.cls === 'strong' ? matchAt(IN_OBJECT, text, at) : undefined;
  if (held) {
    const end = at + held[0].length;
    judge(scan, { start: end - held[1]!.length, end }, level, false, 0);
    return;
  }
  if ((char === '{' && sign !== '>') || char === undefined) return;
  const html = matchAt(/&quot;|&#3[49];|%22/y, text, at);
  if (html) {
    readUntil(scan, at + html[0].length, html[0], level);
    return;
  }
  // TOML, Python and ini files of Go.
  const triple = matchAt(/(\\{0,7}["'])\1\1/y, text, at);
  if (triple && text[at + triple[0].length] !== '\n') {
    readUntil(scan, at + triple[0].length, triple[0], level, 1024);
    return;
  }
  if (readDoubled(scan, at, level)) return;
  const opening = quoteAt(text, at);
  // `"PW="`: the mark that opened before the key closes here, there is no value.
  if (opening && key.quote && !inJson && opening.mark === key.quote.mark && opening.slashes === key.quote.slashes) return;
  if (opening && !inJson && matchAt(/\\{0,7}["'][}\],]{1,64}(?=[\\"'\s]|$)/y, text, at)) return;
  // `msg="enter the password:" container=x`: it closes the message, the next field follows.
  if (opening && !inJson && matchAt(/["'][ \t]{1,4}[\w.-]{1,40}=/y, text, at + opening.slashes)) return;
  if (opening) {
    const inside = readQuoted(text, at + opening.slashes + 1, opening);
    // the shell opens with another mark than it closes with: near unexpected token `newline'
    if (opening.mark === '`' && !inside.closed) return;
    const prose =
      sign === 'says' &&
      !(key.cls === 'strong' && /[a-z][_-][a-z]/i.test(key.name)) &&
      !USER_BEFORE.test(text.slice(Math.max(0, key.start - 64), key.start));
    judge(scan, inside, level, prose, opening.slashes);
    if (inside.closed) readChange(scan, inside.end + opening.slashes + 1, level);
    if (!inside.closed && sign === '=' && !text.startsWith('-----', inside.start) && opening.slashes === 0 && key.quote === undefined)
      readOpenQuote(scan, inside.end, opening.mark, level);
    return;
  }
  // `"TOKEN=a b"`, `-H 'X-Api-Key: a'`: the mark before the key closes the value.
  if (key.quote && !inJson && (sign === '=' || (sign === ':' && spaced))) {
    const inside = readQuoted(text, at, key.quote);
    const line = text.slice(inside.start, inside.end).replace(/(?:\\{1,7}[nr])+$/, '');
    // `"auth: no credentials provided, using anonymous"` says what happened
    if (key.cls === 'weak' && sign === ':' && /^[a-z]+ [a-z]/.test(line)) return;
    // A longer text in one string is no single setting.
    if (inside.closed && !/\\[nrt]/.test(line) && !PAIR.test(line)) {
      judge(
        scan,
        { start: inside.start, end: inside.start + line.length },
        level,
        sign === ':' && !/[-_]|[a-z][A-Z]/.test(key.name),
        key.quote.slashes,
      );
      return;
    }
  }
  const unknown = matchAt(UNKNOWN_BEFORE, text, at);
  if (unknown) {
    readChange(scan, at + unknown[0].length, level);
    return;
  }
  // A number, true, null: in JSON the value ends where the grammar says.
  if (inJson && sign === ':' && matchAt(/[-\w.]/y, text, at)) {
    const bare = matchAt(/[^,}\]\s"'\\]{1,4096}/y, text, at);
    if (bare) judge(scan, { start: at, end: at + bare[0].length }, level, false, 0, level.mark);
    return;
  }
  if (char === '\n' || char === '\r' || ((char === '|' || char === '>') && sign === ':')) {
    readBelow(scan, key, at, level);
    return;
  }
  const query = sign === '=' && !spaced && (/[?&;]/.test(text[key.start - 1] ?? '') || text.slice(key.start - 6, key.start) === '\\u0026');
  const encoded = sign.startsWith('%3');
  let range = encoded ? readEncoded(text, at) : sign === '>' ? readElement(text, at) : readWord(text, at, query);
  const prose =
    sign === 'says' ||
    ((sign === ':' || sign === ' ') && !startsLine(text, key.start) && !inJson && !key.flag && (spaced || !inDump(text, key.start)));
  if (!encoded && !query && !key.flag && !inJson && (sign === '=' || (sign === ':' && spaced))) range = wholeLine(text, key, range, sign);
  // `secret=AQBk...==,acl,wsize=1`: behind the padding of base64 nothing goes on
  const padded = /^[A-Za-z0-9+/_-]{16,4096}={1,4}(?=,)/.exec(text.slice(range.start, range.end))?.[0];
  if (padded) range = { start: range.start, end: range.start + padded.length };
  // `login: ops, password: x`
  const paired = sign === ':' && range.end - range.start >= 6 && LOGIN_BEFORE.test(text.slice(Math.max(0, key.start - 80), key.start));
  // a tally: `pass: 14, fail: 0`
  const value = text.slice(range.start, range.end);
  if (/^pass$/i.test(key.name) && /^\d{1,3}$/.test(value)) return;
  judge(scan, range, level, prose && !paired && !isAnnounced(text, key, range, sign), 0);
}

const LOGIN_BEFORE = /\b(?:user|username|login|account|e-?mail)\\{0,7}["']?[:=][ \t]?\\{0,7}["']?[\w.@+-]{1,64}\\{0,7}["']?[,;][ \t]$/i;
const USER_BEFORE = /\b(?:user(?:name)?|role|encrypted|login)\\{0,7}["' =:]{1,4}[^\n]{1,48}$/i;

/** These begin and end too many words: they are keys only with the sign behind them. */
const KEYS_WITH_SIGN = '--pin ,so-pin ,pin=,pin:,pin",pin =,pin-value=,pin_,pincode=,pincode:,pincode",sid='.split(',');

export const keyAnchors: readonly { word: string; handle: Handler }[] = [
  ...KEY_WORDS.map((word) => ({ word, handle: keyed })),
  ...KEYS_WITH_SIGN.map((word): { word: string; handle: Handler } => ({
    word,
    handle: (scan, start) => keyed(scan, start, start + word.replace(/\W+$/, '').length),
  })),
];
