import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/redact/prove.ts
import { Buffer as Buffer5 } from "node:buffer";

// src/redact/auths.ts
import { Buffer } from "node:buffer";

// src/redact/quoting.ts
var isMark = (char) => char === '"' || char === "'" || char === "`";
function quoteAt(text, at) {
  let slashes = 0;
  for (; slashes < 8 && text[at + slashes] === "\\"; ) slashes++;
  let mark = text[at + slashes];
  return isMark(mark) ? { mark, slashes } : void 0;
}
function quoteBefore(text, at) {
  let mark = text[at - 1];
  return isMark(mark) ? { mark, slashes: Math.min(7, slashesBefore(text, at - 1, 0)) } : void 0;
}
function slashesBefore(text, at, from) {
  let count = 0;
  for (; count < 64 && at - 1 - count >= from && text[at - 1 - count] === "\\"; ) count++;
  return count;
}
function readQuoted(text, from, quote) {
  let limit = Math.min(text.length, from + 65536), code = quote.mark.charCodeAt(0);
  for (let at = from; at < limit; at++) {
    let char = text.charCodeAt(at);
    if (char === 10) return { start: from, end: trimReturn(text, from, at), closed: !1 };
    if (char !== code) continue;
    let slashes = slashesBefore(text, at, from);
    if (slashes < quote.slashes || slashes % (2 * quote.slashes + 2) === quote.slashes) return { start: from, end: at - Math.min(slashes, quote.slashes), closed: !0 };
  }
  return { start: from, end: limit - slashesBefore(text, limit, from), closed: !1 };
}
var trimReturn = (text, from, at) => at > from && text[at - 1] === "\r" ? at - 1 : at, isBlank = (code) => code === 32 || code === 9 || code === 10 || code === 13, NEXT_PAIR = /\s{0,4}["']?[A-Za-z_][\w.-]{0,40}["']?\s?[:=]/y, CLOSERS = ",;.)}]>'`:";
function endsAtEscape(text, at) {
  let next = at;
  for (; next < at + 8 && text[next] === "\\"; ) next++;
  let char = text[next];
  return char === "n" || char === "r" || char === "t" || isMark(char);
}
function startsPair(text, at) {
  return NEXT_PAIR.lastIndex = at, NEXT_PAIR.test(text);
}
function readWord(text, from, query) {
  let limit = Math.min(text.length, from + 65536), at = from;
  for (; at < limit; at++) {
    let char = text[at];
    if (char === '"' || isBlank(text.charCodeAt(at))) break;
    if (char === "\\") {
      if (endsAtEscape(text, at)) break;
      at += Math.max(0, slashesAt(text, at) - 1);
    } else {
      if (query && (char === "&" || char === "#" || char === "%" && text[at + 1] === "2" && text[at + 2] === "6")) break;
      if ((char === "," || char === ";" || char === "&" || char === "|") && startsPair(text, at + 1)) break;
      if (char === "<" && text[at + 1] === "/") break;
      if ((char === "'" || char === "`") && (at + 1 >= limit || /[\s,;:)\]}]/.test(text[at + 1]))) break;
    }
  }
  let end = Math.min(at, limit);
  for (; end > from && CLOSERS.includes(text[end - 1]); ) end--;
  return { start: from, end };
}
function slashesAt(text, at) {
  let count = 0;
  for (; count < 64 && text[at + count] === "\\"; ) count++;
  return count;
}
function unescapeLiteral(value, slashes) {
  if (!value.includes("\\") || value.length > 8192) return value;
  try {
    let plain = value;
    for (let level = slashes; level >= 0 && (plain = JSON.parse(`"${plain}"`), level !== 0); level = (level - 1) / 2)
      ;
    return plain;
  } catch {
    return value;
  }
}
function lineStartOf(text, at, reach) {
  let from = Math.max(0, at - reach), newline = text.slice(from, at).lastIndexOf(`
`);
  return newline >= 0 ? from + newline + 1 : from === 0 ? 0 : -1;
}

// src/redact/placeholder.ts
import { createHash, createHmac, randomBytes } from "node:crypto";
var KINDS = "secret|host|user|ip4|ip6|mac|mail|account", SHAPE = new RegExp(`(?<![A-Za-z0-9])(?:${KINDS})-[0-9a-f]{10}(?![0-9A-Za-z])`, "g"), ONE = new RegExp(SHAPE.source), DASHED = new RegExp(`(?:${KINDS})-`), DRESS = /["'`()[\]{}<>,;:.!?*|\\&#%=\s-]/g;
function sumOf(head) {
  let sum = 2166136261;
  for (let i = 0; i < head.length; i++) sum = Math.imul(sum ^ head.charCodeAt(i), 16777619);
  return ((sum ^ sum >>> 13) & 255).toString(16).padStart(2, "0");
}
var isGenuine = (shape2) => sumOf(shape2.slice(0, -2)) === shape2.slice(-2);
function isPlaceholder(value) {
  if (value.length > 512 || !DASHED.test(value)) return !1;
  let rest = value.replace(SHAPE, (shape2) => isGenuine(shape2) ? "" : shape2);
  return rest !== value && rest.replace(DRESS, "") === "";
}
function holdsPlaceholder(value) {
  let found = DASHED.test(value) ? ONE.exec(value) : null;
  return found !== null && isGenuine(found[0]);
}
function withoutPlaceholders(value) {
  return value.replace(SHAPE, (shape2) => isGenuine(shape2) ? "" : shape2).replace(CUT, "");
}
var CUT = new RegExp(`(?<![A-Za-z0-9])(?:${KINDS})-[0-9a-f]{0,10}(?=(?:\\.{3}|\u2026|\\s|$))`, "g");
function createPlaceholders(caseKey) {
  let key2 = caseKey === void 0 ? randomBytes(32) : createHash("sha256").update("docker-triage case key\0").update(caseKey).digest(), made = /* @__PURE__ */ new Map();
  return (value, kind = "secret") => {
    let name = `${kind} ${value}`, placeholder = made.get(name);
    if (placeholder === void 0) {
      let head = `${kind}-${createHmac("sha256", key2).update(name).digest("hex").slice(0, 8)}`;
      placeholder = head + sumOf(head), made.size > 5e4 && made.clear(), made.set(name, placeholder);
    }
    return placeholder;
  };
}

// src/redact/scan.ts
function createScan(text, source) {
  return { text, source, spans: [], done: 0, keyEnd: 0, commandEnds: /* @__PURE__ */ new Map() };
}
function add(scan, span) {
  let start = Math.max(span.start, scan.done);
  start >= span.end || (isShown(scan.text, start, span.end) || scan.spans.push(start === span.start ? span : cut(scan.text, span, start, span.end)), scan.done = span.end);
}
function addAhead(scan, span) {
  span.start < span.end && !isShown(scan.text, span.start, span.end) && scan.spans.push(span);
}
var isShown = (text, start, end) => end - start <= 512 && isPlaceholder(text.slice(start, end));
function cut(text, span, start, end) {
  let { wrap: _, learn: __, ...rest } = span;
  return { ...rest, start, end, value: text.slice(start, end) };
}
function settle(text, spans) {
  let ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end), settled = [], done = 0;
  for (let span of ordered) {
    if (span.end <= done) continue;
    let rest = span.start >= done ? span : cut(text, span, done, span.end);
    (rest === span || !/^[\s"'\\,;:)}\]]*$/.test(rest.value)) && settled.push(rest), done = span.end;
  }
  return settled;
}
function apply(text, spans, placeholderOf) {
  if (spans.length === 0) return text;
  let parts = [], from = 0;
  for (let span of spans) {
    let wrap = span.wrap ?? "";
    parts.push(text.slice(from, span.start), wrap, span.filler ?? placeholderOf(span.value, span.kind), wrap), from = span.end;
  }
  return parts.push(text.slice(from)), parts.join("");
}
function merge(text, ruled, swept) {
  if (swept.length === 0) return [...ruled];
  let merged = [], next = 0;
  for (let span of swept) {
    for (; next < ruled.length && ruled[next].end <= span.start; ) merged.push(ruled[next++]);
    let start = merged.length > 0 ? Math.max(span.start, merged.at(-1).end) : span.start;
    for (; next < ruled.length && ruled[next].start < span.end; ) {
      let rule = ruled[next];
      start < rule.start && merged.push(cut(text, span, start, rule.start)), merged.push(rule), start = Math.max(start, rule.end), next++;
    }
    start < span.end && merged.push(start === span.start ? span : cut(text, span, start, span.end));
  }
  return merged.push(...ruled.slice(next)), merged;
}

// src/redact/values.ts
var NOTHING = /^(?:true|false|null|nil|none|yes|no|on|off|unset|undefined|empty|''|"")$/i, MASK = /^(?:[*xX\u2022.#-]{3,64}|<[a-z][a-z _-]{0,31}>|[<[(]?(?:redacted|hidden|masked|filtered|omitted|removed)[>\])]?)$/i, REFERENCE = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]{0,63}\}|\$[A-Z_][A-Z0-9_]{0,63}|\$\([^()]{0,128}\)|%[A-Z_][A-Z0-9_]{1,63}%|\{\{[^{}]{0,128}\}\}|%[svqdx])$/, PATH = /^(?:(?:file|unix|npipe):\/\/|~\/|\.{1,2}\/|[A-Za-z]:\\{1,4}(?:[\w .-]{1,64}\\)|\/(?:bin|boot|data|dev|etc|home|host|lib|lib64|media|mnt|nix|opt|proc|root|run|sbin|secrets|snap|srv|sys|tmp|usr|var|Users|Library|Applications|Volumes|private|app|config|certs|v[1-4])(?:\/|$))/, STATE = /^(?:basic|bearer|digest|negotiate|ntlm|kerberos|plain|login|oauth2?|jwt|ldap|token|password|secret|key|enabled?|disabled?|required?|optional|allow(?:ed)?|den(?:y|ied)|ok|pass(?:ed)?|fail(?:ed|ure)?|success(?:ful)?|valid|invalid|expired|missing|unknown|default|anonymous|unauthorized|forbidden|internal|external|auto|manual|always|never|local|static|dynamic|env|file|string|int|bool|object)$/i, URL = /^[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\//, DIGEST = /^sha(?:256|384|512):[0-9a-f]{8,128}$/i, DATE = /^\d{4}-\d\d-\d\d(?:[T ].{0,40})?$/, DURATION = /^(?:\d{1,10}(?:\.\d{1,9})?(?:ns|us|\u00b5s|ms|s|m|h|d)){1,6}$/, WORDS = /^(?:[A-Z]?[a-z]{1,24}|[A-Z]{1,24})(?:[_-](?:[A-Z]?[a-z]{1,24}|[A-Z]{1,24})){0,8}$/;
function isWords(value) {
  return value.length <= 128 && WORDS.test(value);
}
function isReference(value) {
  return value.length <= 4096 && (REFERENCE.test(value) || PATH.test(value));
}
function isMasked(value) {
  return value.length <= 64 && (value === "" || MASK.test(value));
}
function isSecret(value, level, prose) {
  return value.length > 4096 ? !0 : isPlaceholder(value) || isMasked(value) || NOTHING.test(value) || isReference(value) || prose && isWords(value.replaceAll(" ", "_")) ? !1 : level === "strong" ? !0 : /^-?\d{1,5}$/.test(value) || STATE.test(value) || DIGEST.test(value) || DATE.test(value) || DURATION.test(value) || URL.test(value) && !value.includes("@") ? !1 : level === "medium" || value.length >= 4 && !isWords(value);
}
var NAME = /^(?:[A-Za-z]{1,40}|\d{1,4})(?:[._:/ -](?:[A-Za-z]{1,40}|\d{1,4})){1,12}$/, WORD_AND_NUMBER = /^[A-Za-z]?[a-z]{2,24}[-_@]?\d{1,4}!{0,2}$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]{1,32}){1,8}$/, SHORT_ID = /^[0-9a-f]{8,12}$/, HOST = /^(?=.{0,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?::\d{1,5})?(?:\/|$)/i;
function isLearnable(value) {
  return value.length < 8 || value.length > 8192 || holdsPlaceholder(value) ? !1 : value.length > 256 ? !/\s/.test(value) : isReference(value) || isMasked(value) || isWords(value) || URL.test(value) || STATE.test(value) || NAME.test(value) || WORD_AND_NUMBER.test(value) || CONSTANT.test(value) || SHORT_ID.test(value) || DIGEST.test(value) || DATE.test(value) || DURATION.test(value) || HOST.test(value) || /^[\d.:/, -]+$/.test(value) ? !1 : [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9\s]/].filter((kind) => kind.test(value)).length >= 2;
}

// src/redact/auths.ts
var FIELD = /\\{0,7}["']?(auth|identitytoken|registrytoken|password)\\{0,7}["']?\s{0,8}[:=]\s{0,8}/iy, login = (scan, start) => {
  if (start < scan.done) return;
  let { text } = scan, from = text[start] === '"' && text[start - 1] === "\\" ? start - 1 : start;
  FIELD.lastIndex = start;
  let found = FIELD.exec(text);
  if (!found) return;
  let at = start + found[0].length, quote = quoteAt(text, at);
  if (!quote || from < scan.done) return;
  let inside = readQuoted(text, at + quote.slashes + 1, quote), value = text.slice(inside.start, inside.end);
  if (value === "" || isMasked(value) || isReference(value)) return;
  let pair = Buffer.from(value, "base64").toString("utf8"), password = /^[\x20-\x7e]{1,256}?:([\x20-\x7e]{1,4096})$/.exec(pair)?.[1];
  if (found[1].toLowerCase() === "auth" && password === void 0 && value.length < 8) return;
  let learn = [value, ...password === void 0 ? [] : [password]].filter(isLearnable);
  add(scan, { start: inside.start, end: inside.end, rule: "registry-login", value, learn });
}, loginAnchors = ['"auth', '"identitytoken', '"registrytoken', '"auth\\"'].map(
  (word) => ({
    word,
    handle: login
  })
);

// src/redact/automaton.ts
var fold = (code) => code >= 65 && code <= 90 ? code + 32 : code;
function createAutomaton(words2) {
  let classOf = new Uint8Array(128), classes = 1;
  for (let { word } of words2)
    for (let i = 0; i < word.length; i++) {
      let code = fold(word.charCodeAt(i));
      if (code > 127) throw new Error(`an anchor must be ASCII: ${word}`);
      classOf[code] === 0 && (classOf[code] = classes++);
    }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] ?? 0;
  let size = words2.reduce((sum, { word }) => sum + word.length, 1), next = new Int32Array(size * classes), fail = new Int32Array(size), found = [[]], states = 1;
  for (let entry of words2) {
    let state = 0;
    for (let i = 0; i < entry.word.length; i++) {
      let edge = state * classes + classOf[fold(entry.word.charCodeAt(i))];
      next[edge] === 0 && (next[edge] = states, found.push([]), states++), state = next[edge];
    }
    found[state].push(entry);
  }
  let queue = [];
  for (let c = 1; c < classes; c++) next[c] > 0 && queue.push(next[c]);
  for (let at = 0; at < queue.length; at++) {
    let state = queue[at];
    found[state].push(...found[fail[state]]);
    for (let c = 1; c < classes; c++) {
      let edge = state * classes + c, back = next[fail[state] * classes + c];
      next[edge] === 0 ? next[edge] = back : (fail[next[edge]] = back, queue.push(next[edge]));
    }
  }
  for (let edge = 0; edge < states * classes; edge++) next[edge] = next[edge] * classes;
  let hits = new Uint8Array(states * classes);
  for (let state = 0; state < states; state++) found[state].length > 0 && (hits[state * classes] = 1);
  return {
    run(text, hit) {
      let row = 0;
      for (let i = 0; i < text.length; i++) {
        let code = text.charCodeAt(i);
        if (row = next[row + (code < 128 ? classOf[code] : 0)], hits[row] === 1) for (let { id, word } of found[row / classes]) hit(id, i + 1 - word.length, i + 1);
      }
    }
  };
}

// src/redact/commands.ts
var WORD = String.raw`(?:"([^"\n]{1,512})"|'([^'\n]{1,512})'|\\"([^"\\\n]{1,512})\\"|([^\s"'\\|;&<>]{1,512}))`, GAP = String.raw`(?:[ \t=]{1,4}|\\?",?[ \t]{0,2}(?=\\?")|(?=["'A-Za-z0-9]))`, SPACED = String.raw`(?:[ \t=]{1,4}|\\?",?[ \t]{0,2}(?=\\?"))`, option = (letters, gap = GAP) => new RegExp(String.raw`(?<=[\s"'])-(?:${letters})${gap}${WORD}`, "g"), COMMANDS = [
  { word: "sshpass", argument: option("p") },
  { word: "docker login", argument: option("p", SPACED) },
  { word: "podman login", argument: option("p", SPACED) },
  { word: "nerdctl login", argument: option("p", SPACED) },
  { word: "helm registry login", argument: option("p", SPACED) },
  { word: "skopeo", argument: /--(?:src-|dest-)?creds[= ](?:([^\s"']{1,512}))/g, pair: !0 },
  { word: "mysql", argument: option("p", "(?=[^ \\t])") },
  { word: "mariadb", argument: option("p", "(?=[^ \\t])") },
  { word: "mysqldump", argument: option("p", "(?=[^ \\t])") },
  { word: "mysqladmin", argument: option("p", "(?=[^ \\t])") },
  { word: "mongo", argument: option("p", SPACED) },
  { word: "redis-cli", argument: option("a", SPACED) },
  { word: "ldapsearch", argument: option("w", SPACED) },
  { word: "ldapmodify", argument: option("w", SPACED) },
  { word: "smbclient", argument: new RegExp(String.raw`(?<=[\s"'])-U${SPACED}${WORD}`, "g"), pair: !0 },
  { word: "curl", argument: new RegExp(String.raw`(?<=[\s"'])(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)${GAP}${WORD}`, "g"), pair: !0 },
  { word: "wget", argument: /--(?:http-|ftp-|proxy-)?password[= ]([^\s"']{1,512})/g },
  { word: "openssl", argument: /-(?:pass|passin|passout|k|K)[ =](?:pass:)?["']?([^\s"']{1,512})/g },
  {
    word: "htpasswd",
    argument: /-[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \t]+(?:-[a-zA-Z]+[ \t]+)*[^\s-][^\s]*[ \t]+[^\s]+[ \t]+["']?([^\s"']{1,256})/g
  },
  { word: "htpasswd", argument: /-[a-zA-Z]{0,4}nb[a-zA-Z]{0,4}[ \t]+(?:-[a-zA-Z]+[ \t]+)*[^\s-][^\s]*[ \t]+["']?([^\s"'|]{1,256})/g },
  { word: "useradd", argument: option("p", SPACED) },
  { word: "usermod", argument: option("p", SPACED) },
  { word: "lftp", argument: option("u", SPACED), pair: !0 },
  { word: "xfreerdp", argument: /\/p:["']?([^\s"']{1,256})/g },
  { word: "net use", argument: /\\\\\S{1,200}[ \t]+["']?([^\s"'/]{1,256})["']?[ \t]+\/user/gi },
  { word: "rabbitmqctl", argument: /(?:add_user|change_password|authenticate_user)[ \t]+\S{1,128}[ \t]+["']?([^\s"']{1,256})/g },
  { word: "keytool", argument: /-(?:storepass|keypass|srcstorepass|deststorepass)[ =]["']?([^\s"']{1,256})/g },
  { word: "ansible", argument: /-e[ =]["']?\w*pass\w*=([^\s"']{1,256})/g },
  { word: "clickhouse", argument: /--password[= ]["']?([^\s"']{1,256})/g },
  { word: "sqlcmd", argument: option("P", SPACED) },
  { word: "bcp ", argument: option("P", SPACED) },
  { word: "expect", argument: /send[ \t]+(?:--[ \t]+)?\\?"([^"\\\n]{6,128})\\r/g }
], REACH = 1024, END = /\n|\|\s|;\s|&&|\\n/;
function commandHandler(word, commands) {
  return (scan, start, end) => {
    if (start < scan.done || start < (scan.commandEnds.get(word) ?? 0) || /[\w.-]/.test(scan.text[start - 1] ?? " ")) return;
    let window = scan.text.slice(end - 1, end + REACH), stop = END.exec(window)?.index ?? window.length, line = window.slice(0, stop);
    scan.commandEnds.set(word, end - 1 + stop);
    for (let { argument, pair } of commands) {
      argument.lastIndex = 0;
      for (let found = argument.exec(line); found; found = argument.exec(line)) {
        let raw = found.slice(1).find((group) => group !== void 0) ?? "", shown = found.index + found[0].lastIndexOf(raw), colon = pair ? raw.search(/[:%,]/) < 0 ? raw.length : raw.search(/[:%,]/) + 1 : 0, value = raw.slice(colon);
        if (value.length < 3 || isReference(value) || isMasked(value) || pair && /^\d{1,3}$/.test(value) || !pair && isWords(value) && /^(?:file|env|stdin|fd|tcp|udp)$/.test(value)) continue;
        let at = end - 1 + shown + colon;
        addAhead(scan, { start: at, end: at + value.length, rule: "command-line", value, learn: isLearnable(value) ? [value] : [] });
      }
    }
  };
}
var byWord = Map.groupBy(COMMANDS, ({ word }) => word), commandAnchors = [...byWord].map(([word, commands]) => ({
  word,
  handle: commandHandler(word, commands)
}));

// src/redact/headers.ts
import { Buffer as Buffer2 } from "node:buffer";
var OPENING = /(?:\[|\(|\\{0,7}["'\x60]|&quot;|%22|[ \t])*/y, SCHEME = /(Basic|Bearer|Digest|Negotiate|NTLM|Token|ApiKey|Api-Key|Splunk|GenieKey|Key|JWT|OAuth|SSWS|PRIVATE-TOKEN|AWS4-HMAC-SHA256|Hawk|MAC|SharedKey|SharedAccessSignature|X-Api-Key|Signature)(?:[ \t:]|%20|\+|\\u0020){1,4}/iy, LISTS = /^(?:Digest|AWS4|Hawk|MAC|OAuth|Signature)/i, ONE2 = /[^\s"'\x60\\,;)\]}<>&%]{1,65536}/y, PARAMETERS = /[A-Za-z][\w-]{0,40}=(?:\\{0,7}"[^"\\\n]{0,2048}\\{0,7}"|[^\s,"'\\]{0,2048})(?:,[ \t]{0,4}[A-Za-z][\w-]{0,40}=(?:\\{0,7}"[^"\\\n]{0,2048}\\{0,7}"|[^\s,"'\\]{0,2048})){0,24}/y;
function match(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text) ?? void 0;
}
function readAuthorization(scan, from) {
  let { text } = scan, at = from + match(OPENING, text, from)[0].length, scheme = match(SCHEME, text, at);
  if (scheme && (at += scheme[0].length, LISTS.test(scheme[1]))) {
    let list = match(PARAMETERS, text, at);
    if (list) {
      put(scan, at, list[0], []);
      return;
    }
  }
  let found = match(ONE2, text, at);
  if (!found) return;
  let value = found[0].replace(/[.:]+$/, "");
  value === "" || isMasked(value) || isReference(value) || isWords(value) && !(scheme && value.length >= 20) || put(scan, at, value, scheme ? inBasic(scheme[1], value) : []);
}
function put(scan, start, value, learn) {
  add(scan, { start, end: start + value.length, rule: "http-header", value, learn: isLearnable(value) ? [value, ...learn] : learn });
}
function inBasic(scheme, value) {
  if (!/^basic$/i.test(scheme)) return [];
  let pair = Buffer2.from(value, "base64").toString("utf8"), password = pair.slice(pair.indexOf(":") + 1);
  return pair.includes(":") && isLearnable(password) ? [password] : [];
}
var bearer = (scan, start, end) => {
  if (start < scan.done) return;
  let found = match(/(?:[ \t:]|%20){1,3}["']?([A-Za-z0-9._~+/=:-]{16,65536})/y, scan.text, end);
  !found || isWords(found[1]) || !/\d/.test(found[1]) || put(scan, end + found[0].length - found[1].length, found[1], []);
}, basic = (scan, start, end) => {
  if (start < scan.done) return;
  let found = match(/[ \t]{1,3}([A-Za-z0-9+/]{8,4096}={0,2})/y, scan.text, end);
  !found || !/^[\x20-\x7e]{1,256}:[\x20-\x7e]{1,3000}$/.test(Buffer2.from(found[1], "base64").toString("latin1")) || put(scan, end + found[0].length - found[1].length, found[1], inBasic("basic", found[1]));
}, COOKIE = /([^\s=;,"'\\[\]]{1,128})=((?:\\{0,7}"[^"\\\n]{0,4096}\\{0,7}"|[^;\s"'\\\]]){0,8192})/y, ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|version|comment|priority|httponly|secure|partitioned)$/i;
function readCookies(scan, from) {
  let { text } = scan, at = from + match(OPENING, text, from)[0].length;
  for (let count = 0; count < 64; count++) {
    let found = match(COOKIE, text, at);
    if (found && found[2] !== "") {
      let start = at + found[1].length + 1, value = found[2];
      !ATTRIBUTE.test(found[1]) && !isMasked(value) && !/^(?:true|false|\d{1,3})$/.test(value) && add(scan, { start, end: start + value.length, rule: "http-state", value, learn: isLearnable(value) ? [value] : [] }), at = start + value.length;
    } else {
      let word = match(/[A-Za-z-]{1,40}/y, text, at);
      at += word ? word[0].length : 0;
    }
    let next = match(/(?:[ \t][^;\n"'=]{0,40})?;[ \t]{0,4}/y, text, at);
    if (!next) return;
    at += next[0].length;
  }
}
var headerAnchors = [
  { word: "bearer", handle: bearer },
  { word: "basic", handle: basic }
];

// src/redact/jwt.ts
import { Buffer as Buffer3 } from "node:buffer";
var JWT = /eyJ[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{4,60000})(?:\.[A-Za-z0-9_-]{0,8192}){0,3}/y, ENCODED = /eyJ[A-Za-z0-9+/_-]{16,60000}={0,2}/y, TELLS = /"(?:auth|password|pass|secret|[a-z_]{0,16}token|alg|apikey|key)"|"(?:[a-z]{1,12}_)?(?:password|secret|token)/i, JWK_PART = /"(?:d|p|q|dp|dq|qi|k)"\s{0,4}:\s{0,4}"([A-Za-z0-9_-]{16,1024})"/g, token = (scan, start) => {
  if (start < scan.done || /[A-Za-z0-9]/.test(scan.text[start - 1] ?? " ")) return;
  JWT.lastIndex = start, ENCODED.lastIndex = start;
  let value = JWT.exec(scan.text)?.[0] ?? ENCODED.exec(scan.text)?.[0];
  value === void 0 || !value.includes(".") && !TELLS.test(Buffer3.from(value, "base64").toString("latin1")) || add(scan, { start, end: start + value.length, rule: "known-shape", value, learn: [value] });
}, key = (scan, start) => {
  if (start < scan.done || start < (scan.commandEnds.get("kty") ?? 0)) return;
  let { text } = scan, window = Math.max(scan.done, start - 2048), from = window + Math.max(0, text.slice(window, start).lastIndexOf("{")), object = /^[^}]{0,6144}/.exec(text.slice(from, start + 4096))[0];
  scan.commandEnds.set("kty", from + object.length);
  for (let found of object.matchAll(JWK_PART)) {
    let at = from + found.index + found[0].length - 1 - found[1].length;
    addAhead(scan, { start: at, end: at + found[1].length, rule: "pem-body", value: found[1], learn: [found[1]] });
  }
}, jwtAnchors = [
  { word: "eyJ", handle: token },
  { word: '"kty"', handle: key }
];

// src/redact/keys.ts
var words = (list) => new Set(list.split(" ")), ANYWHERE = [
  ["password", "strong"],
  ["passwords", "strong"],
  ["passwd", "strong"],
  ["passphrase", "strong"],
  ["passcode", "strong"],
  ["passwort", "strong"],
  ["kennwort", "strong"],
  ["requirepass", "strong"],
  ["masterauth", "strong"],
  ["secret", "medium"],
  ["secrets", "medium"],
  ["token", "medium"],
  ["tokens", "medium"],
  ["apikey", "medium"],
  ["apikeys", "medium"],
  ["credential", "weak"],
  ["credentials", "weak"]
], ANYWHERE_LEVEL = new Map(ANYWHERE), ENDINGS = ANYWHERE.filter(([word]) => /^(?:passw|passphrase|secret$|token$|apikey$)/.test(word)), LAST = /* @__PURE__ */ new Map([
  ["pass", "strong"],
  ["pw", "strong"],
  ["pwd", "strong"],
  ["psk", "strong"],
  ["pat", "medium"],
  ["jwt", "medium"],
  ["auth", "weak"],
  ["cred", "weak"],
  ["creds", "weak"]
]), KEY_OWNERS = words(
  "api access private secret account client license encryption signing master shared auth service session crypt crypto unlock app application storage hmac integration instrumentation ingestion ingest write admin deploy webhook jwt cookie encrypt decryption subscription"
), JOINED_KEY = new Map([...KEY_OWNERS].map((owner) => [`${owner}key`, !0])), ABOUT = words(
  "type types file files filename path paths dir directory folder name names id ids ttl expiry expires expire expired expiration exp lifetime age length len min max count size policy method methods mode enabled disabled enable disable required require optional url uri urls endpoint endpoints host hosts server servers port provider providers plugin plugins driver drivers backend backends helper helpers store stores format version versions status state error errors err fail failed failure failures algorithm algorithms alg scope scopes issuer audience realm role roles user username users kind source src ref refs reference hint prompt reset changed change updated update created at in on by for from to timeout retries retry interval level cache config configs configuration env var vars field fields header headers param params option options opts mount mounts target targets label labels manager service services namespace socket sock pid log logs exists exist valid invalid empty checks check bits usage rotation rotate stdin authentication bucket limit limits per used info json txt text yaml yml conf cfg go py ts js sh c rs pem crt cer db database table sink class spec template request requests response review reviews signing verification verify validator validation lookup index map list loader reader writer resolver operator controller less protected protection strength complexity regex pattern hook handler middleware func function"
), SWITCH = words(
  "no without is has have use uses allow disable enable require requires skip need needs want num max min total public tls ssl known cancellation page next continuation sync"
), ADDRESS_ENDS = words("proxy address addr url uri dsn endpoint server broker brokers upstream mirror mirrors"), cache = /* @__PURE__ */ new Map();
function classifyKey(key2) {
  if (cache.has(key2)) return cache.get(key2);
  let found = holdsPlaceholder(key2) ? void 0 : classify(split(key2));
  return cache.size > 4096 && cache.clear(), cache.set(key2, found), found;
}
function split(key2) {
  return key2.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).map((word) => word.replace(/^(.{2,}?)\d{1,3}$/, "$1")).filter((word) => word !== "" && !/^\d+$/.test(word));
}
function classify(parts) {
  let last = parts.at(-1) ?? "";
  if (last === "authorization") return "authorization";
  if (last === "cookie") return "cookie";
  for (let at = parts.length - 1; at >= 0; at--) {
    let level = secretWord(parts, at);
    if (level !== void 0)
      return parts.slice(at + 1).some((word) => ABOUT.has(word)) || at > 0 && SWITCH.has(parts[at - 1]) && level !== "strong" || at > 0 && level === "strong" && /^(?:no|without|is|has|have|use|allow|disable|enable|require|skip)$/.test(parts[at - 1]) ? void 0 : level;
  }
  return last === "username" || last === "email" ? "account" : last === "sig" || last === "signature" ? "signature" : ADDRESS_ENDS.has(last) ? "address" : void 0;
}
function secretWord(parts, at) {
  let word = parts[at], level = ANYWHERE_LEVEL.get(word) ?? (at === parts.length - 1 ? LAST.get(word) : void 0);
  return level !== void 0 ? level : JOINED_KEY.has(word) || word === "key" && at > 0 && KEY_OWNERS.has(parts[at - 1]) ? "medium" : ENDINGS.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1];
}

// src/redact/keyed.ts
var KEY_WORDS = "pass secret token cred key auth pw psk pat jwt kennwort cookie sig pswd".split(" "), KEY_CHAR = /[A-Za-z0-9_.$-]/, REACH2 = 64;
function keyAround(scan, start, end) {
  let { text } = scan, floor = Math.max(scan.keyEnd, scan.done, start - REACH2), from = start;
  for (; from > floor && KEY_CHAR.test(text[from - 1]); ) from--;
  let ceiling = Math.min(text.length, end + REACH2), to = end;
  for (; to < ceiling && KEY_CHAR.test(text[to]); ) to++;
  if (scan.keyEnd = to, to === ceiling && to < text.length) return;
  text[from - 1] === "\\" && /[nrt]/.test(text[from]) && to - from > 3 ? from++ : (text[from - 1] === "%" || text[from - 2] === "%" && /[0-9A-Fa-f]/.test(text[from - 1])) && (from = afterPercent(text, from));
  let name = text.slice(from, to), flag = name.startsWith("-");
  name = name.replace(/^[-.$]{1,4}|[.-]+$/g, ""), /^key$/i.test(name) && (name = ownerBefore(text, from) + name);
  let cls = classifyKey(name);
  return cls === void 0 ? void 0 : { start: from, end: to, name, cls, flag, quote: quoteBefore(text, from) };
}
function afterPercent(text, from) {
  let percent = text[from - 1] === "%" ? from - 1 : from - 2;
  return /^%[0-9A-Fa-f]{2}/.test(text.slice(percent, percent + 3)) ? percent + 3 : from;
}
var OWNER = /([A-Za-z]{3,12}[ _-])$/, ownerBefore = (text, from) => OWNER.exec(text.slice(Math.max(0, from - 14), from))?.[1] ?? "", ANSI = String.raw`(?:\\u001[bB]\[[\d;]{0,12}m|\\x1[bB]\[[\d;]{0,12}m|\\033\[[\d;]{0,12}m)?`, SEPARATOR = new RegExp(
  String.raw`(?:\\{0,7}["'\x60]|&quot;|&#3[49];|%22|\]["']?)?\]?${ANSI}[ \t]{0,32}(=>|:=|={1,2}|:{1,2}|%3[AaDd]|&gt;|>|\u2192)${ANSI}[ \t]{0,64}(?:\\?u003[eE])?`,
  "y"
), FLAG_GAP = /(?:\\{0,7}["'],?[ \t\n]{0,32}(?=\\{0,7}["'])|[ \t]{1,8}(?!-))/y, SPOKEN = /pass(?:w|phrase|code)|kennwort|secret$|token$|api.?key$/i, SAYS = /(?:[ \t]{1,4}(?:is|was|set to|ist|est|are)[ \t:]{1,4}(?=[^ \t\n])|[ \t]{1,4}(?=["'\x60]))/y;
function match2(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text) ?? void 0;
}
var keyed = (scan, start, end) => {
  if (start < scan.keyEnd || start < scan.done) return;
  let { text } = scan;
  if (text[start] === "s" && text[end] === "-" && isPlaceholder(text.slice(start, end + 11))) return;
  let key2 = keyAround(scan, start, end);
  if (!key2) return;
  let separator = match2(SEPARATOR, text, key2.end);
  if (separator) {
    let sign = separator[1];
    readValue(scan, key2, key2.end + separator[0].length, sign, separator[0].length > sign.length);
    return;
  }
  let gap = key2.flag ? match2(FLAG_GAP, text, key2.end) : void 0;
  if (gap) {
    readValue(scan, key2, key2.end + gap[0].length, " ", !0);
    return;
  }
  let says = SPOKEN.test(key2.name) ? match2(SAYS, text, key2.end) : void 0;
  says && readValue(scan, key2, key2.end + says[0].length, "says", !0);
};
function readValue(scan, key2, at, sign, spaced) {
  let { text } = scan;
  if (key2.cls === "authorization") {
    readAuthorization(scan, at);
    return;
  }
  if (key2.cls === "cookie") {
    readCookies(scan, at);
    return;
  }
  if (key2.cls === "address" || key2.cls === "account" || key2.cls === "signature") {
    key2.cls === "signature" && readSignature(scan, at);
    return;
  }
  let inJson = key2.quote !== void 0 && (text[key2.end] === "\\" || text[key2.end] === key2.quote.mark), mark = inJson && key2.quote ? { mark: "\\".repeat(key2.quote.slashes) + key2.quote.mark } : {}, level = { level: key2.cls, bare: /^secrets?$/i.test(key2.name), ...mark }, char = text[at];
  if (char === "[" || char === "\\" && text[at + 1] === "[") {
    readList(scan, at + 1, level);
    return;
  }
  if (char === "{" || char === void 0) return;
  let html = match2(/&quot;|&#3[49];|%22/y, text, at);
  if (html) {
    readUntil(scan, at + html[0].length, html[0], level);
    return;
  }
  let opening = quoteAt(text, at);
  if (opening) {
    let inside = readQuoted(text, at + opening.slashes + 1, opening);
    judge(scan, inside, level, sign === "says", opening.slashes);
    return;
  }
  if (key2.quote && !inJson && /^[=:]$/.test(sign)) {
    let inside = readQuoted(text, at, key2.quote);
    if (inside.closed && !/\\[nrt]/.test(text.slice(inside.start, inside.end))) {
      judge(scan, inside, level, sign === ":" && !/[-_]|[a-z][A-Z]/.test(key2.name), key2.quote.slashes);
      return;
    }
  }
  if (inJson && sign === ":" && match2(/[-\w.]/y, text, at)) {
    let bare = match2(/[^,}\]\s]{1,4096}/y, text, at);
    bare && judge(scan, { start: at, end: at + bare[0].length }, level, !1, 0, level.mark);
    return;
  }
  if (char === `
` || char === "\r" || (char === "|" || char === ">") && sign === ":") {
    readBelow(scan, key2, at, level);
    return;
  }
  let query = sign === "=" && !spaced && (/[?&;]/.test(text[key2.start - 1] ?? "") || text.slice(key2.start - 6, key2.start) === "\\u0026"), encoded = sign.startsWith("%3"), range = encoded ? readEncoded(text, at) : sign === ">" ? readElement(text, at) : readWord(text, at, query), prose = sign === "says" || (sign === ":" || sign === " ") && !startsLine(text, key2.start) && key2.quote === void 0 && !key2.flag;
  !encoded && !query && !key2.flag && key2.quote === void 0 && /^[=:]$/.test(sign) && (range = wholeLine(text, key2, range, sign)), judge(scan, range, level, prose, 0);
}
var isName = (value) => /^id=/.test(value) || /[_-]/.test(value) && isWords(value), NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
function judge(scan, range, key2, prose, slashes, mark) {
  let { level } = key2;
  if (range.end <= range.start) return;
  let raw = scan.text.slice(range.start, range.end), value = unescapeLiteral(raw, slashes);
  if (!isSecret(value, level, prose) || key2.bare && isName(value)) return;
  let learn = level !== "weak" && isLearnable(value) ? [value] : [];
  add(scan, { ...range, rule: "named-value", value, learn, ...NUMBER.test(value) && mark ? { wrap: mark } : {} });
}
var START = /(?:^|\n)[ \t]{0,64}(?:[-*+#;][ \t]{0,4}|export[ \t]{1,4}|set[ \t]{1,4}|ENV[ \t]{1,4}|ARG[ \t]{1,4}|Environment=["']?)?["']?$/, startsLine = (text, at) => START.test(text.slice(Math.max(0, at - 80), at)) || at < 80 && START.test(text.slice(0, at)), PAIR_OR_COMMENT = /[ \t](?:[\w.-]{1,40}=|[#;]|\/\/|[\w-]{1,40}:[ \t])/;
function wholeLine(text, key2, word, sign) {
  if (!startsLine(text, key2.start) || isPlaceholder(text.slice(word.start, word.end))) return word;
  let end = word.end + match2(/[^\n]{0,4096}/y, text, word.end)[0].length;
  if (end - word.end === 4096) return word;
  for (; end > word.end && /\s/.test(text[end - 1]); ) end--;
  let rest = text.slice(word.end, end);
  return rest === "" || PAIR_OR_COMMENT.test(` ${rest.trim()}`) || PAIR_OR_COMMENT.test(rest) || /["'\x60{}[\]<>]/.test(rest) ? word : sign === ":" && isWords(text.slice(word.start, end).replace(/ /g, "_")) ? { start: word.start, end: word.start } : { start: word.start, end };
}
function readList(scan, from, level) {
  let { text } = scan, limit = Math.min(text.length, from + 8192);
  for (let at = from; at < limit; at++) {
    let opening = quoteAt(text, at);
    if (opening) {
      let inside = readQuoted(text, at + opening.slashes + 1, opening);
      judge(scan, inside, level, !1, opening.slashes), at = inside.end + opening.slashes;
    } else {
      if (/[,\s]/.test(text[at])) continue;
      if (text[at] === "]" || text[at] === "{" || text[at] === "[") return;
      {
        let word = /[^\],\s]{0,4096}/y;
        word.lastIndex = at;
        let found = word.exec(text)[0];
        judge(scan, { start: at, end: at + found.length }, level, !1, 0, level.mark), at += found.length - 1;
      }
    }
  }
}
function readUntil(scan, from, mark, level) {
  let window = scan.text.slice(from, from + 65536), found = /[\n]/.exec(window)?.index ?? window.length, close = window.slice(0, found).indexOf(mark);
  judge(scan, { start: from, end: from + (close < 0 ? found : close) }, level, !1, 0);
}
function readEncoded(text, from) {
  let found = match2(/(?:%(?!26|22|7[dD]|2[cC]|0[aA])[0-9A-Fa-f]{2}|[A-Za-z0-9_.~+*!()'-]){1,4096}/y, text, from);
  return { start: from, end: from + (found?.[0].length ?? 0) };
}
function readElement(text, from) {
  let found = match2(/(?:<!\[CDATA\[)?[^<\n]{0,4096}/y, text, from), open = found?.[0].startsWith("<![CDATA[") ? 9 : 0, end = from + (found?.[0].length ?? 0);
  return { start: from + open, end: text.startsWith("]]>", end - 3) ? end - 3 : end };
}
function readBelow(scan, key2, at, level) {
  let { text } = scan, block = match2(/[|>][+-]?\d?[ \t]{0,8}\r?\n/y, text, at), lineStart = lineStartOf(text, key2.start, 200);
  if (lineStart < 0) return;
  let indent = /^[ \t]*/.exec(text.slice(lineStart, key2.start))[0].length, from = at + (block ? block[0].length : match2(/\r?\n/y, text, at)?.[0].length ?? 0), line = /([ \t]{0,64})([^\n]{0,4096})(\n|$)/y;
  for (let count = 0; count < 256; count++) {
    let found = match2(line, text, from);
    if (!found || found[2] === "" && found[3] === "") return;
    let start = from + found[1].length, range = { start, end: start + found[2].replace(/\s+$/, "").length };
    if (block) {
      if (range.end > range.start && found[1].length <= indent) return;
      judge(scan, range, level.level === "weak" ? level : { ...level, level: "strong" }, !1, 0);
    } else {
      let word = text.slice(range.start, range.end);
      level.level !== "weak" && /^[^\s:="'{}[\]<>]{6,128}$/.test(word) && isLearnable(word) && judge(scan, range, level, !0, 0);
      return;
    }
    from += found[0].length;
  }
}
function readSignature(scan, at) {
  let found = match2(/["']?((?:%[0-9A-Fa-f]{2}|[A-Za-z0-9+/_.~=-]){24,1024})/y, scan.text, at);
  if (!found || /^sha(?:256|512):/.test(found[1])) return;
  let start = at + found[0].length - found[1].length, value = found[1].replace(/[.]+$/, "");
  add(scan, { start, end: start + value.length, rule: "named-value", value });
}

// src/redact/pem.ts
var BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}(?:PRIVATE KEY(?: BLOCK)?|SECRET KEY(?: BLOCK)?|PGP MESSAGE)-----/y, BREAK = /(?:\\{1,8}r)?\\{1,8}n|\\{1,8}\r?\n|\r?\n|%0[dD]%0[aA]|%0[aA]|[ \t]{1,16}|\\{1,8}t/y, RUN = /[A-Za-z0-9+/=]{1,65536}/y, REDACTED = /secret-[0-9a-f]{10}/y, HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Key-Format|MessageID): {0,2}([^\n\\]{0,120})/y, CAP = 32768, pem = (scan, start) => {
  if (start < scan.done) return;
  let { text } = scan;
  BEGIN.lastIndex = start;
  let begin = BEGIN.exec(text)?.[0];
  if (begin === void 0) return;
  let found = lineStartOf(text, start, 256), lineStart = found < 0 ? start : found, limit = Math.min(text.length, start + CAP), at = start + begin.length, piece, longest = 0, flush = () => {
    piece && add(scan, { ...piece, rule: "pem-body", value: text.slice(piece.start, piece.end) }), piece = void 0;
  };
  for (; at < limit; ) {
    BREAK.lastIndex = at;
    let gap = BREAK.exec(text)?.[0];
    if (gap !== void 0) {
      at += gap.length, gap.endsWith(`
`) && (flush(), at += prefixLength(text, lineStart, start, at));
      continue;
    }
    HEADER.lastIndex = at;
    let header = HEADER.exec(text)?.[0];
    if (header !== void 0) {
      flush(), at += header.length;
      continue;
    }
    REDACTED.lastIndex = at;
    let redacted = REDACTED.exec(text)?.[0];
    if (redacted !== void 0 && isPlaceholder(redacted)) {
      flush(), at += redacted.length;
      continue;
    }
    RUN.lastIndex = at;
    let run = RUN.exec(text)?.[0];
    if (run === void 0 || !isBody(text, at, run, longest)) break;
    longest = Math.max(longest, run.length), piece = { start: piece?.start ?? at, end: at + run.length }, at += run.length;
  }
  flush();
};
function isBody(text, at, run, longest) {
  if (run.length >= 40) return !0;
  let tail = text.slice(at + run.length, at + run.length + 140), gap = tail.slice(0, Math.max(0, tail.indexOf("-----END")));
  return gap !== "" && gap.replace(/=[A-Za-z0-9+/]{4}\s/, "").split(/\n|\\n/).length <= 3 ? !0 : longest >= 40 && run.length <= longest && !isWords(run) && /[A-Z0-9+/=]/.test(run) && /[a-z]/.test(run) && run.length >= 12;
}
var INDENT = /[ \t>|#*]{0,64}/y;
function prefixLength(text, lineStart, begin, at) {
  let prefix = text.slice(lineStart, begin);
  return prefix !== "" && text.startsWith(prefix, at) || /[\w\]]/.test(prefix) && prefix.length > 8 && text.slice(at, at + prefix.length).replace(/\d/g, "0") === prefix.replace(/\d/g, "0") ? prefix.length : (INDENT.lastIndex = at, INDENT.exec(text)[0].length);
}
var NAKED = /(?:MII[A-Za-z0-9+/]{3}(?:IBADANBgkqhkiG9w0BAQEFAASC|AgEAAo[A-Za-z0-9+/])|MII[A-Za-z0-9+/]{2,3}IBAAK|MI[GH][A-Za-z0-9+/]{1,2}(?:EAMB[AM]GByqGSM49|AgEAMB)|MHcCAQEE|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTi(?:BSU0EgUFJJ|BQUklW|BFQyBQUkl|BPUEVOU1NIIFBSS|BFTkNSWVBURUQgUFJJ|BEU0EgUFJJ|BQR1AgUFJJ))[A-Za-z0-9+/_-]{16,65536}={0,2}/y, naked = (scan, start) => {
  if (start < scan.done || /[A-Za-z0-9+/]/.test(scan.text[start - 1] ?? " ")) return;
  NAKED.lastIndex = start;
  let value = NAKED.exec(scan.text)?.[0];
  value !== void 0 && add(scan, { start, end: start + value.length, rule: "pem-body", value });
}, putty = (scan, start, end) => {
  if (start < scan.done) return;
  let found = /^ {0,2}(\d{1,3})\r?\n/.exec(scan.text.slice(end, end + 12));
  if (!found) return;
  let at = end + found[0].length;
  for (let line = Math.min(Number(found[1]), 200); line > 0; line--) {
    RUN.lastIndex = at;
    let run = RUN.exec(scan.text)?.[0];
    if (run === void 0 || (add(scan, { start: at, end: at + run.length, rule: "pem-body", value: run }), at += run.length, scan.text[at] === "\r" && at++, scan.text[at++] !== `
`)) return;
  }
}, pemAnchors = [
  { word: "-----begin ", handle: pem },
  { word: "private-lines:", handle: putty },
  ...["mii", "mig", "mih", "mhcca", "mc4caq", "b3blbnnzac1rzxktdje", "ls0tls1crudjti"].map((word) => ({ word, handle: naked }))
];

// src/redact/tokens.ts
var ALPHABETS = {
  hex: "0-9a-f",
  lower: "a-z0-9",
  upper: "A-Z0-9",
  base32: "A-Z2-7",
  bech32: "02-9AC-HJ-NP-Z",
  alnum: "A-Za-z0-9",
  url: "A-Za-z0-9_-",
  dotted: "A-Za-z0-9._-",
  base64: "A-Za-z0-9+/=",
  loose: "A-Za-z0-9+/=_.:~-",
  crypt: "A-Za-z0-9./$=,+"
}, shape = (prefix, of, min, max, also) => ({
  prefix,
  of,
  min,
  max,
  ...also ? { also } : {}
}), MIXED = /(?=.*\d)(?=.*[A-Za-z])/, DIGIT = /\d/, SHAPES = [
  // source hosts and package registries
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => shape(prefix, "alnum", 20, 255)),
  shape("github_pat_", "url", 20, 255),
  ..."glpat- gldt- glrt- glptt- glft- glsoat- glimt- glagent- glcbt- glffct- GR1348941 gloas- _gitlab_session=".split(" ").map((prefix) => shape(prefix, "dotted", 12, 300)),
  shape("ATBB", "alnum", 24, 64, MIXED),
  shape("ATATT3", "loose", 20, 400),
  shape("ATCTT3", "loose", 20, 400),
  shape("npm_", "alnum", 30, 80, MIXED),
  shape("pypi-AgE", "url", 20, 400),
  shape("rubygems_", "hex", 32, 64),
  shape("oy2", "lower", 40, 48, DIGIT),
  shape("CLOJARS_", "hex", 40, 64),
  shape("cio", "alnum", 32, 32, MIXED),
  shape("AKCp", "alnum", 60, 80),
  shape("sqp_", "hex", 32, 64),
  shape("sqa_", "hex", 32, 64),
  shape("squ_", "hex", 32, 64),
  shape("pul-", "hex", 32, 64),
  shape("bkua_", "hex", 32, 64),
  shape("tfp_", "url", 30, 100),
  shape("CCIPAT_", "url", 20, 120),
  shape("CCIPRJ_", "url", 20, 120),
  // Docker
  ..."dckr_pat_ dckr_oat_ dckrp_ dckr_jti_ dckr_svc_".split(" ").map((prefix) => shape(prefix, "url", 16, 120)),
  shape("SWMTKN-1-", "dotted", 20, 160),
  shape("SWMKEY-1-", "loose", 20, 160),
  // clouds
  ..."AKIA ASIA ABIA ACCA AIDA AROA AGPA ANPA ANVA APKA ASCA".split(" ").map((prefix) => shape(prefix, "upper", 16, 17, DIGIT)),
  shape("bedrock-api-key-", "base64", 20, 600),
  shape("ABSKQmVkcm9ja", "base64", 20, 300),
  shape("FwoGZXIvYXdz", "base64", 40, 3e3),
  shape("IQoJb3JpZ2lu", "base64", 40, 3e3),
  shape("amzn.mws.", "dotted", 20, 80),
  shape("AIza", "url", 33, 40),
  shape("ya29.", "dotted", 20, 3e3),
  shape("GOCSPX-", "url", 20, 60),
  shape("GOOG1E", "alnum", 50, 70),
  shape("1//0", "url", 30, 200),
  shape("AccountKey=", "base64", 20, 200),
  shape("SharedAccessKey=", "base64", 20, 200),
  shape("SharedAccessSignature sr=", "loose", 10, 400),
  shape("LTAI", "alnum", 12, 30, MIXED),
  shape("AKID", "alnum", 28, 44, MIXED),
  shape("dop_v1_", "hex", 40, 80),
  shape("doo_v1_", "hex", 40, 80),
  shape("dor_v1_", "hex", 40, 80),
  shape("scw-secret-", "dotted", 20, 60),
  shape("ovh_", "alnum", 30, 80, MIXED),
  shape("FlyV1 ", "loose", 20, 3e3),
  shape("fm1r_", "loose", 20, 3e3),
  shape("fm2_", "loose", 20, 3e3),
  shape("fo1_", "url", 30, 100),
  shape("HRKU-", "url", 30, 100),
  shape("rnd_", "alnum", 24, 60, MIXED),
  shape("vercel_", "alnum", 20, 60, MIXED),
  shape("nfp_", "alnum", 30, 60, MIXED),
  shape("pscale_tkn_", "dotted", 20, 80),
  shape("pscale_pw_", "dotted", 20, 80),
  shape("pscale_oauth_", "dotted", 20, 80),
  shape("dapi", "hex", 32, 40),
  shape("sbp_", "hex", 40, 64),
  shape("sb_secret_", "url", 20, 80),
  shape("cfut_", "alnum", 30, 80),
  shape("v1.0-", "hex", 24, 200, /-[0-9a-f]{100,}/),
  shape("LKC", "upper", 40, 60, DIGIT),
  // cluster tools
  ..."hvs. hvb. hvr.".split(" ").map((prefix) => shape(prefix, "url", 20, 300)),
  shape("s.", "alnum", 24, 24, /(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/),
  shape("b.AAAAA", "url", 60, 300),
  shape(".atlasv1.", "url", 50, 80),
  shape("K10", "loose", 66, 200, /^[0-9a-f]{64}::/),
  shape("tskey-", "url", 16, 120),
  shape("dp.", "dotted", 40, 80, /^(?:pt|st|ct|sa|scim|audit)\./),
  shape("op_", "dotted", 200, 2e3),
  shape("ops_eyJ", "url", 100, 3e3),
  shape("A3-", "dotted", 24, 60, /^[A-Z0-9]{6}-/),
  shape("AGE-SECRET-KEY-1", "bech32", 50, 64),
  shape("AGE-PLUGIN-", "upper", 40, 120),
  shape("infisical", "dotted", 30, 200, /^(?:st|tok)\./),
  // observability
  shape("glsa_", "url", 32, 60),
  shape("glc_", "base64", 32, 400),
  shape("eyJrIjoi", "base64", 40, 400),
  shape("NRAK-", "upper", 20, 40),
  shape("NRII-", "url", 20, 60),
  shape("NRJS-", "hex", 19, 30),
  shape("NRSP-", "url", 20, 60),
  shape("sntrys_", "base64", 30, 300),
  shape("sntryu_", "hex", 40, 80),
  shape("lin_api_", "alnum", 20, 60),
  shape("lin_oauth_", "alnum", 20, 80),
  shape("phc_", "alnum", 30, 60),
  shape("phx_", "alnum", 30, 60),
  shape("hlb_", "alnum", 24, 60, MIXED),
  shape("dt0c01.", "dotted", 40, 120),
  shape("ddapi_", "alnum", 24, 80),
  shape("pdus+", "alnum", 16, 40),
  // payments, messages, machine learning, the rest
  ..."sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ whsec_ sk_prod_".split(" ").map((prefix) => shape(prefix, "base64", 16, 255)),
  shape("sq0atp-", "url", 20, 40),
  shape("sq0csp-", "url", 40, 60),
  shape("EAAAE", "url", 55, 80, MIXED),
  shape("EAACEdEose0cBA", "alnum", 10, 400),
  shape("access_token$production$", "lower", 20, 80),
  ..."xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe. xoxc- xoxd- xoxo- xapp-".split(" ").map((prefix) => shape(prefix, "loose", 10, 255)),
  shape("hooks.slack.com/services/", "base64", 20, 100),
  shape("hooks.slack.com/workflows/", "base64", 20, 140),
  shape("hooks.slack.com/triggers/", "base64", 20, 140),
  shape("discord.com/api/webhooks/", "loose", 40, 160),
  shape("discordapp.com/api/webhooks/", "loose", 40, 160),
  shape("hooks.zapier.com/hooks/catch/", "base64", 8, 80),
  shape("outlook.office.com/webhook/", "loose", 40, 300),
  shape("webhook.office.com/webhookb2/", "loose", 40, 300),
  shape("chat.googleapis.com/v1/spaces/", "loose", 60, 300),
  shape("mfa.", "url", 60, 100),
  shape("SG.", "dotted", 40, 80),
  shape("SK", "hex", 32, 32, DIGIT),
  shape("key-", "hex", 32, 32, DIGIT),
  shape("pubkey-", "hex", 32, 32, DIGIT),
  shape("xkeysib-", "url", 40, 120),
  shape("md-", "url", 22, 22, /(?=.*\d)(?=.*[A-Z])/),
  ..."sk-ant- sk-proj- sk-svcacct- sk-admin- sk-or-".split(" ").map((prefix) => shape(prefix, "url", 20, 300)),
  shape("sk-", "alnum", 32, 64, MIXED),
  ..."gsk_ xai- pplx- fw_ r8_ co_ nvapi- jina_ csk- tgp_v1_ hf_".split(" ").map((prefix) => shape(prefix, "url", 28, 120, MIXED)),
  shape("api_org_", "alnum", 30, 60),
  shape("wandb_v1_", "url", 30, 120),
  ..."shpat_ shpca_ shppa_ shpss_ shptka_".split(" ").map((prefix) => shape(prefix, "hex", 32, 40)),
  shape("secret_", "alnum", 40, 50, MIXED),
  shape("ntn_", "alnum", 40, 60),
  shape("PMAK-", "url", 50, 80),
  shape("figd_", "url", 36, 60),
  shape("pat", "dotted", 70, 100, /^[A-Za-z0-9]{14}\.[0-9a-f]{64}$/),
  shape("patp_", "alnum", 30, 80),
  shape("CFPAT-", "url", 40, 60),
  shape("sl.", "url", 100, 1500),
  shape("uplay_", "alnum", 30, 60),
  shape("ubtoken_", "alnum", 30, 60),
  shape("EZAK", "alnum", 54, 60),
  shape("EZTK", "alnum", 54, 60),
  shape("duffel_live_", "url", 40, 60),
  shape("dsec_", "alnum", 30, 60, MIXED),
  shape("lob_live_", "hex", 32, 40),
  shape("live_", "hex", 35, 35),
  shape("flwseck-", "alnum", 30, 60, MIXED),
  shape("ion_", "alnum", 40, 60),
  shape("v1.public.", "dotted", 40, 400),
  shape("v2.local.", "dotted", 40, 4e3),
  shape("v4.local.", "dotted", 40, 4e3),
  shape("base64:", "base64", 43, 44, /[0-9A-Z]/),
  shape("gAAAAA", "url", 60, 4e3),
  shape("django-insecure-", "loose", 20, 80),
  // hashes of passwords: they can be guessed from
  ..."$2a$ $2b$ $2y$ $1$ $5$ $6$ $7$ $y$ $apr1$ $argon2i$ $argon2d$ $argon2id$ $scrypt$ $pbkdf2- $P$B $H$9 $sha1$ $gy$ $ml$".split(" ").map((prefix) => ({ ...shape(prefix, "crypt", 16, 300), inside: !0 })),
  ..."$$2a$$ $$2b$$ $$2y$$ $$5$$ $$6$$ $$y$$ $$apr1$$".split(" ").map((prefix) => ({ ...shape(prefix, "crypt", 16, 300), inside: !0 })),
  ..."{SSHA} {SHA} {SMD5} {SSHA256} {SSHA512} {PBKDF2} {PBKDF2-SHA256} {CRYPT}".split(" ").map((prefix) => ({ ...shape(prefix, "crypt", 20, 300), inside: !0 })),
  { ...shape("pbkdf2_sha256$", "crypt", 20, 200), inside: !0 },
  { ...shape("SCRAM-SHA-256$", "loose", 40, 300), inside: !0 }
], WORD2 = /[A-Za-z0-9_]/, TRAILING = /[.:,~-]+$/, tokenAnchors = SHAPES.map((one) => ({
  word: one.prefix,
  handle: tokenHandler(one)
}));
function tokenHandler({ prefix, of, min, max, also, inside }) {
  let body = new RegExp(`[${ALPHABETS[of]}]{${min},${max}}`, "y"), more = new RegExp(`[${ALPHABETS[of]}]`);
  return (scan, start, end) => {
    let { text } = scan;
    if (start < scan.done || text.slice(start, end) !== prefix || !inside && start > 0 && WORD2.test(text[start - 1]) && WORD2.test(prefix[0]) && !endsEscape(text, start)) return;
    body.lastIndex = end;
    let found = body.exec(text)?.[0];
    if (found === void 0 || max < 200 && more.test(text[end + found.length] ?? " ") && min === max) return;
    let value = found.replace(TRAILING, "");
    value.length < min || also && !also.test(value) || add(scan, { start: end, end: end + value.length, rule: "known-shape", value, learn: [prefix + value, value] });
  };
}
function endsEscape(text, at) {
  return /(?:\\[nrtbf]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\x1b\[[\d;]*m)$/.test(text.slice(Math.max(0, at - 8), at));
}

// src/redact/url.ts
var REST = /[^\s"'\x60<>\\|]{1,2048}/y, BEFORE = /[A-Za-z][A-Za-z0-9+.-]{0,24}$/, ROLES = /^(?:git|root|admin|user|username|docker|ubuntu|ec2-user|core|www|ftp|anonymous|guest|hg|svn|oauth2?|x-access-token|x-oauth-basic|x-token-auth|gitlab-ci-token|token|bot|api|default|postgres|mysql|redis|rabbitmq|mongo|sa|_json_key|AWS|me|name)$/i, HOST2 = /^(?:\[[0-9A-Fa-f:.%]{2,64}\]|[A-Za-z0-9_.-]{1,253})(?::\d{1,5}|:\$?\{?[A-Z_]+\}?)?(?:[/?#,;)\]}:]|$)/, WEB = /^(?:https?|wss?|git|ftps?)$/i, url = (scan, start, end) => {
  if (start < scan.done) return;
  let { text } = scan, scheme = BEFORE.exec(text.slice(Math.max(0, start - 26), start))?.[0];
  scheme !== void 0 && userInfo(scan, scheme, end);
};
function userInfo(scan, scheme, from) {
  REST.lastIndex = from;
  let rest = REST.exec(scan.text)?.[0];
  if (!rest?.includes("@")) return;
  let at = separatorOf(rest, scheme);
  if (at <= 0) return;
  let colon = rest.indexOf(":");
  if (colon < 0 || colon > at) {
    lonelyUser(scan, scheme, from, rest.slice(0, at));
    return;
  }
  let password = rest.slice(colon + 1, at), user = rest.slice(0, colon);
  isTokenLike(user) && put2(scan, from, from + colon), password !== "" && !isReference(password) && !isMasked(password) && put2(scan, from + colon + 1, from + at);
}
function separatorOf(rest, scheme) {
  let authority = /^[^/?#]*/.exec(rest)[0], inside = authority.lastIndexOf("@"), last = lastHostAfter(rest);
  if (inside >= 0)
    return WEB.test(scheme) || last <= inside ? inside : authority.indexOf(":") >= 0 && authority.indexOf(":") < inside ? last : inside;
  let colon = authority.indexOf(":");
  return colon < 1 || authority.startsWith("[") || /^\d{1,5}$/.test(authority.slice(colon + 1)) ? -1 : last;
}
function lastHostAfter(rest) {
  for (let at = rest.lastIndexOf("@"), tries = 0; at > 0 && tries < 8; at = rest.lastIndexOf("@", at - 1), tries++)
    if (HOST2.test(rest.slice(at + 1, at + 300))) return at;
  return -1;
}
function lonelyUser(scan, scheme, from, user) {
  /^(?:ssh|git\+ssh|sftp|rsync|svn\+ssh|mailto|unix)$/i.test(scheme) || ROLES.test(user) || isReference(user) || isTokenLike(user) && put2(scan, from, from + user.length);
}
var isTokenLike = (user) => user.length >= 16 && !ROLES.test(user) && /\d/.test(user) && /[A-Za-z]/.test(user) && !/^(?:robot|svc|srv)[$_-]/.test(user);
function put2(scan, start, end) {
  let raw = scan.text.slice(start, end), value = raw;
  try {
    value = decodeURIComponent(raw);
  } catch {
  }
  add(scan, { start, end, rule: "url-userinfo", value, learn: isLearnable(value) ? [value] : [] });
}
var ENCODED2 = /(?:%(?!20|22|0[aA]|2[fF]|3[fF]|23|26)[0-9A-Fa-f]{2}|[A-Za-z0-9_.~!*'()+-]){3,512}/y, encodedUrl = (scan, start, end) => {
  if (start < scan.done) return;
  ENCODED2.lastIndex = end;
  let authority = ENCODED2.exec(scan.text)?.[0];
  if (authority === void 0) return;
  let at = authority.lastIndexOf("%40"), colon = /%3a/i.exec(authority)?.index ?? -1;
  at <= 0 || colon < 0 || colon > at || at === colon + 3 || put2(scan, end + colon + 3, end + at);
}, goAddress = (scan, start) => {
  let window = scan.text.slice(Math.max(scan.done, start - 256), start), found = /(?:^|[\s"'\x60=])[\w.-]{1,64}:([^\s"'\x60]{1,190})$/.exec(window);
  found && put2(scan, start - found[1].length, start);
}, oracle = (scan, start, end) => {
  if (start < scan.done) return;
  let found = /^[\w.-]{1,64}\/([^\s"'@]{1,128}(?:@[^\s"'@/]{1,128})??)@(?:\/\/)?[\w.-]/.exec(scan.text.slice(end, end + 320));
  if (found) {
    let from = end + found[0].indexOf("/") + 1;
    put2(scan, from, from + found[1].length);
  }
}, urlAnchors = [
  { word: "://", handle: url },
  { word: ":\\/\\/", handle: url },
  { word: "%3a%2f%2f", handle: encodedUrl },
  { word: "@tcp(", handle: goAddress },
  { word: "@unix(", handle: goAddress },
  { word: "oracle:thin:", handle: oracle },
  { word: "sqlplus ", handle: oracle }
];

// src/redact/engine.ts
var ANCHORS = [
  ...pemAnchors,
  ...loginAnchors,
  ...commandAnchors,
  ...headerAnchors,
  ...urlAnchors,
  ...jwtAnchors,
  ...tokenAnchors,
  ...KEY_WORDS.map((word) => ({ word, handle: keyed }))
], automaton;
function findSecrets(text, source) {
  automaton ??= createAutomaton(ANCHORS.map(({ word }, id) => ({ word: word.toLowerCase(), id })));
  let scan = createScan(text, source);
  return automaton.run(text, (id, start, end) => ANCHORS[id].handle(scan, start, end)), settle(text, scan.spans);
}

// src/redact/learned.ts
import { Buffer as Buffer4 } from "node:buffer";
var GRAM = 8, BITS = 20, MASK2 = (1 << BITS) - 1, MOST = 2e4, hash = (gram) => Math.imul(gram, 2654435761) >>> 32 - BITS & MASK2;
function createLearned() {
  let values = /* @__PURE__ */ new Set(), filter = new Uint8Array(1 << BITS), spellings = /* @__PURE__ */ new Map(), register = (spelling, value) => {
    if (spelling.length < GRAM) return;
    let gram = 0;
    for (let i = 0; i < 4; i++) gram = gram << 8 | spelling.charCodeAt(i) & 255;
    let head = spelling.slice(0, GRAM), known = spellings.get(head) ?? [];
    known.some((k) => k.spelling === spelling) || (known.push({ spelling, value }), known.sort((a, b) => b.spelling.length - a.spelling.length), spellings.set(head, known), filter[hash(gram)] = 1);
  };
  return {
    values,
    add(value) {
      if (!(values.has(value) || values.size >= MOST)) {
        values.add(value);
        for (let spelling of spellingsOf(value)) register(spelling, value);
      }
    },
    sweep(text) {
      if (spellings.size === 0) return [];
      let spans = [], last = text.length - GRAM, gram = 0;
      for (let i = 0; i < 3 && i < text.length; i++) gram = gram << 8 | text.charCodeAt(i) & 255;
      let done = 0;
      for (let at = 0; at <= last; at++) {
        if (gram = gram << 8 | text.charCodeAt(at + 3) & 255, filter[Math.imul(gram, 2654435761) >>> 32 - BITS & MASK2] === 0 || at < done) continue;
        let known = spellings.get(text.slice(at, at + GRAM))?.find((k) => text.startsWith(k.spelling, at));
        known && (done = at + known.spelling.length, spans.push({ start: at, end: done, rule: "learned", value: known.value }));
      }
      return spans;
    }
  };
}
var escapeJson = (value) => JSON.stringify(value).slice(1, -1), escapeGo = (value) => escapeJson(value).replace(/[&<>]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`), percentAll = (value) => encodeURIComponent(value).replace(/[!'()*~.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`), escapeHtml = (value) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
function* spellingsOf(value) {
  yield value, yield escapeJson(value), yield escapeGo(value), yield escapeJson(escapeJson(value)), yield encodeSafely(value), yield encodeSafely(value).replace(/%20/g, "+"), yield encodeSafely(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), yield encodeURI(value.toWellFormed()), yield percentAll(value.toWellFormed()), yield escapeHtml(value), yield value.replace(/'/g, "'\\''");
  let bytes = Buffer4.from(value);
  if (!(bytes.length > 4096)) {
    yield bytes.toString("hex"), yield bytes.toString("hex").toUpperCase();
    for (let encoded of aligned(bytes))
      yield encoded, yield encoded.replace(/\+/g, "-").replace(/\//g, "_");
  }
}
var encodeSafely = (value) => encodeURIComponent(value.toWellFormed());
function* aligned(bytes) {
  for (let before = 0; before < 3; before++) {
    let padded = Buffer4.concat([Buffer4.alloc(before), bytes]), encoded = padded.toString("base64").replace(/=+$/, ""), first = Math.ceil(before * 8 / 6), last = Math.floor(padded.length * 8 / 6);
    yield encoded.slice(first, last);
  }
}

// src/redact/normalise.ts
var NOISE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/, SEQUENCE = new RegExp(
  [
    "(?:\\x1b\\[|\\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]",
    "(?:\\x1b[\\]P_^X]|[\\x9d\\x90\\x9f\\x9e\\x98])[^\\x07\\x1b\\x9c\\n]{0,4096}(?:\\x07|\\x1b\\\\|\\x9c)",
    "\\x1b[ -/]{1,4}[0-~]",
    "\\x1b[=>78cDEHMNOZ]",
    NOISE.source
  ].join("|"),
  "g"
);
function normalise(text) {
  let bom = text.startsWith("\uFEFF") ? "\uFEFF" : "", body = bom ? text.slice(1) : text;
  return NOISE.test(body) ? bom + body.replace(SEQUENCE, (match3) => match3 === "\0" ? " " : "") : text;
}
var OBEYED = /[\x1b\x80-\x9f]/;
function withoutSequences(text) {
  return OBEYED.test(text) ? text.replace(SEQUENCE, (match3) => OBEYED.test(match3) ? "" : match3) : text;
}

// src/redact/prove.ts
function prove(redactor, files) {
  let learned = createLearned();
  for (let value of redactor.secrets()) learned.add(value);
  let leaks = [];
  for (let { name, bytes } of files) {
    let rules = /* @__PURE__ */ new Set();
    for (let text of [name, ...readings(bytes)])
      for (let { rule } of [...findSecrets(text, name).filter((span) => isNew(text, span)), ...learned.sweep(text)]) rules.add(rule);
    let member = [...findSecrets(name, ""), ...learned.sweep(name)].length > 0 ? "(a member with an unsafe name)" : name;
    for (let rule of rules) leaks.push({ rule, member });
  }
  return leaks;
}
function readings(bytes) {
  let buffer = Buffer5.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), plain = buffer.toString("utf8"), cleared = normalise(plain), texts = cleared === plain ? [plain] : [plain, cleared];
  return plain.includes("\uFFFD") && texts.push(buffer.toString("latin1")), plain.includes("\0") && texts.push(buffer.toString("utf16le"), Buffer5.from(buffer.subarray(1)).toString("utf16le")), texts;
}
function isNew(text, { start, end }) {
  if (end - start > 4096) return !0;
  let tail = /^(.{1,6}?)(?:\.{3}|\u2026|)$/.exec(text.slice(start, end + 3))?.[1];
  return tail !== void 0 && "secret-".startsWith(tail) ? !1 : /[A-Za-z0-9]{3}/.test(withoutPlaceholders(text.slice(start, end)));
}

// src/redact/index.ts
var PASSES = 6;
function passThrough() {
  return {
    redact: (text) => ({ text, counts: {} }),
    safe: (text) => text,
    totals: () => ({}),
    secrets: () => /* @__PURE__ */ new Set()
  };
}
function createRedactor(options = {}) {
  let placeholderOf = createPlaceholders(options.caseKey), learned = createLearned(), total = {}, redact = (raw, source = "") => {
    let text = normalise(raw), counts = {};
    for (let pass = 0; pass < PASSES; pass++) {
      let ruled = findSecrets(text, source);
      for (let { learn } of ruled) for (let value of learn ?? []) learned.add(value);
      let spans = merge(text, ruled, learned.sweep(text));
      if (spans.length === 0) break;
      for (let { rule } of spans) counts[rule] = (counts[rule] ?? 0) + 1;
      text = apply(text, spans, placeholderOf);
    }
    if (Object.keys(counts).length === 0) return { text: withoutSequences(raw), counts };
    for (let [rule, n] of Object.entries(counts)) total[rule] = (total[rule] ?? 0) + n;
    return { text, counts };
  };
  return { redact, safe: (text) => redact(text).text, totals: () => ({ ...total }), secrets: () => learned.values };
}

export {
  prove,
  passThrough,
  createRedactor
};
