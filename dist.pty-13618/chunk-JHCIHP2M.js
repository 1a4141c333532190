import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/redact/prove.ts
import { Buffer as Buffer6 } from "node:buffer";

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
function matchAt(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text) ?? void 0;
}

// src/redact/placeholder.ts
import { createHash, createHmac, randomBytes } from "node:crypto";
var KINDS = "secret|host|domain|user|ip6|mac|mail|account", SHAPE = new RegExp(`(?<![A-Za-z0-9])(?:(?:${KINDS})-[0-9a-f]{10}|ip4-[0-9a-f]{6}-[0-9a-f]{6})(?![0-9A-Za-z])`, "g"), ONE = new RegExp(SHAPE.source), DASHED = new RegExp(`(?:${KINDS}|ip4)-`), DRESS = /["'`()[\]{}<>,;:.!?*|\\&#%=\s-]/g;
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
var CUT = new RegExp(`(?<![A-Za-z0-9])(?:${KINDS}|ip4)-[0-9a-f-]{0,13}(?=(?:\\.{3}|\u2026|\\s|$))`, "g");
function createPlaceholders(caseKey) {
  let key2 = caseKey === void 0 ? randomBytes(32) : createHash("sha256").update("docker-triage case key\0").update(caseKey).digest(), made = /* @__PURE__ */ new Map();
  return (value, kind = "secret") => {
    let name = `${kind} ${value}`, placeholder = made.get(name);
    if (placeholder === void 0) {
      let digits = (of, count) => createHmac("sha256", key2).update(`${kind} ${of}`).digest("hex").slice(0, count), network = value.replace(/\.\d+$/, ".0/24"), head = kind === "ip4" ? `ip4-${digits(network, 6)}-${digits(value, 4)}` : `${kind}-${digits(value, 8)}`;
      placeholder = head + sumOf(head), made.size > 5e4 && made.clear(), made.set(name, placeholder);
    }
    return placeholder;
  };
}

// src/redact/scan.ts
function createScan(text, source, inner) {
  return { text, source, spans: [], done: 0, keyEnd: 0, commandEnds: /* @__PURE__ */ new Map(), inner };
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
  let { dress: _, learn: __, ...rest } = span;
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
    let placeholder = placeholderOf(span.value, span.kind);
    parts.push(text.slice(from, span.start), span.dress ? span.dress(placeholder) : placeholder), from = span.end;
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
function fill(spans, more) {
  let filled = [], next = 0;
  for (let span of more) {
    for (; next < spans.length && spans[next].end <= span.start; ) filled.push(spans[next++]);
    (next >= spans.length || spans[next].start >= span.end) && filled.push(span);
  }
  return filled.push(...spans.slice(next)), filled;
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
var PART = "(?:[A-Z]?[a-z]{1,40}|[A-Z]{1,40}|[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}|\\d{1,4})", NAME = new RegExp(`^${PART}(?:[._:/ -]${PART}){1,12}$`), WORD_AND_NUMBER = /^[A-Za-z]?[a-z]{2,24}[-_@]?\d{1,4}!{0,2}$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]{1,32}){1,8}$/, SHORT_ID = /^[0-9a-f]{8,12}$/, HOST = /^(?=.{0,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?::\d{1,5})?(?:\/|$)/;
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
function createAutomaton(words3) {
  let classOf = new Uint8Array(128), classes = 1;
  for (let { word } of words3)
    for (let i = 0; i < word.length; i++) {
      let code = fold(word.charCodeAt(i));
      if (code > 127) throw new Error(`an anchor must be ASCII: ${word}`);
      classOf[code] === 0 && (classOf[code] = classes++);
    }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] ?? 0;
  let size = words3.reduce((sum, { word }) => sum + word.length, 1), next = new Int32Array(size * classes), fail = new Int32Array(size), found = [[]], states = 1;
  for (let entry of words3) {
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
var WORD = String.raw`(?:"([^"\n]{1,512})"|'([^'\n]{1,512})'|\\"([^"\\\n]{1,512})\\"|([^\s"'\\|;&<>]{1,512}))`, GAP = String.raw`(?:[ \t=]{1,4}|\\?",?[ \t]{0,2}(?=\\?")|(?=["'A-Za-z0-9]))`, SPACED = String.raw`(?:[ \t=]{1,4}|\\?",?[ \t]{0,2}(?=\\?"))`, option = (letters, gap = GAP) => new RegExp(String.raw`(?<=[\s"'])-(?:${letters})${gap}${WORD}`, "g"), htpasswd = (flags, file) => new RegExp(
  String.raw`-(?=[a-zA-Z]*b)${flags}[a-zA-Z]{1,8}[ \t]+(?:-[a-zA-Z]+[ \t]+(?:\d+[ \t]+)?)*${file}[^\s-]\S*[ \t]+["']?([^\s"'|]{1,256})`,
  "g"
), COMMANDS = [
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
  { word: "htpasswd", argument: htpasswd("(?=[a-zA-Z]*n)", "") },
  { word: "htpasswd", argument: htpasswd("(?![a-zA-Z]*n)", String.raw`\S+[ \t]+`) },
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
function readAuthorization(scan, from) {
  let { text } = scan, at = from + matchAt(OPENING, text, from)[0].length, scheme = matchAt(SCHEME, text, at);
  if (scheme && (at += scheme[0].length, LISTS.test(scheme[1]))) {
    let list = matchAt(PARAMETERS, text, at);
    if (list) {
      put(scan, at, list[0], []);
      return;
    }
  }
  let found = matchAt(ONE2, text, at);
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
  let found = matchAt(/(?:[ \t:]|%20){1,3}["']?([A-Za-z0-9._~+/=:-]{16,65536})/y, scan.text, end);
  !found || isWords(found[1]) || !/\d/.test(found[1]) || put(scan, end + found[0].length - found[1].length, found[1], []);
}, basic = (scan, start, end) => {
  if (start < scan.done) return;
  let found = matchAt(/[ \t]{1,3}([A-Za-z0-9+/]{8,4096}={0,2})/y, scan.text, end);
  !found || !/^[\x20-\x7e]{1,256}:[\x20-\x7e]{1,3000}$/.test(Buffer2.from(found[1], "base64").toString("latin1")) || put(scan, end + found[0].length - found[1].length, found[1], inBasic("basic", found[1]));
}, COOKIE = /([^\s=;,"'\\[\]]{1,128})=((?:\\{0,7}"[^"\\\n]{0,4096}\\{0,7}"|[^;\s"'\\\]]){0,8192})/y, ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|version|comment|priority|httponly|secure|partitioned)$/i;
function readCookies(scan, from) {
  let { text } = scan, at = from + matchAt(OPENING, text, from)[0].length;
  for (let count = 0; count < 64; count++) {
    let found = matchAt(COOKIE, text, at);
    if (found && found[2] !== "") {
      let start = at + found[1].length + 1, value = found[2];
      !ATTRIBUTE.test(found[1]) && !isMasked(value) && !/^(?:true|false|\d{1,3})$/.test(value) && add(scan, { start, end: start + value.length, rule: "http-state", value, learn: isLearnable(value) ? [value] : [] }), at = start + value.length;
    } else {
      let word = matchAt(/[A-Za-z-]{1,40}/y, text, at);
      at += word ? word[0].length : 0;
    }
    let next = matchAt(/(?:[ \t][^;\n"'=]{0,40})?;[ \t]{0,4}/y, text, at);
    if (!next) return;
    at += next[0].length;
  }
}
var headerAnchors = [
  { word: "bearer", handle: bearer },
  { word: "basic", handle: basic }
];

// src/redact/inside.ts
import { Buffer as Buffer3 } from "node:buffer";
var LONGEST = 262144, ESCAPES = { n: `
`, t: "	", r: "\r", b: "\b", f: "\f" };
function findInStrings(text, find, spans) {
  let from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    let lineStart = from + Math.max(0, text.slice(from, slash).lastIndexOf(`
`) + 1), newline = text.indexOf(`
`, slash), lineEnd = newline < 0 ? text.length : newline, at = lineStart;
    for (; at < lineEnd; ) {
      let open = text.indexOf('"', at);
      if (open < 0 || open >= lineEnd) break;
      let close = closeOf(text, open + 1, Math.min(lineEnd, open + LONGEST));
      at = close + 1, text[open - 1] !== "\\" && hasInnerEscape(text, open + 1, close) && lookInto(decodeString(text, open + 1, close), find, spans, escapeJson);
    }
    from = lineEnd + 1;
  }
}
function closeOf(text, from, limit) {
  for (let at = from; at < limit; at++) {
    let code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return limit;
}
function hasInnerEscape(text, from, to) {
  let end = to;
  for (; end - 2 >= from && text[end - 2] === "\\" && /[nr]/.test(text[end - 1]); ) end -= 2;
  let slash = text.indexOf("\\", from);
  return slash >= 0 && slash < end;
}
function decodeString(text, from, to) {
  let parts = [], starts = [], ends = [];
  for (let at = from; at < to; ) {
    let char = text[at], next = at + 1;
    if (char === "\\" && next < to) {
      let code = text[next];
      next++, code === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(next, next + 4)) ? (char = String.fromCharCode(Number.parseInt(text.slice(next, next + 4), 16)), next += 4) : code === "x" && /^[0-9a-fA-F]{2}$/.test(text.slice(next, next + 2)) ? (char = String.fromCharCode(Number.parseInt(text.slice(next, next + 2), 16)), next += 2) : char = ESCAPES[code] ?? code;
    }
    parts.push(char), starts.push(at), ends.push(next), at = next;
  }
  return withoutSequences({ text: parts.join(""), starts, ends });
}
var SEQUENCE = /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|[\u200b-\u200f\u2060\ufeff\u00ad]/g;
function withoutSequences(decoded) {
  if (!/[\x1b\u200b-\u200f\u2060\ufeff\u00ad]/.test(decoded.text)) return decoded;
  let starts = [], ends = [], parts = [], from = 0, copy = (to) => {
    parts.push(decoded.text.slice(from, to));
    for (let at = from; at < to; at++)
      starts.push(decoded.starts[at]), ends.push(decoded.ends[at]);
  };
  for (let found of decoded.text.matchAll(SEQUENCE))
    copy(found.index), from = found.index + found[0].length;
  return copy(decoded.text.length), { text: parts.join(""), starts, ends };
}
var escapeJson = (text) => JSON.stringify(text).slice(1, -1);
function lookInto(decoded, find, spans, encode) {
  for (let { dress, ...span } of find(decoded.text)) {
    let start = decoded.starts[span.start], end = decoded.ends[span.end - 1];
    spans.push({ ...span, start, end, dress: (placeholder) => encode(dress ? dress(placeholder) : placeholder) });
  }
}
var BYTES = /\[\s{0,8}\d{1,3}(?:\s{0,8},\s{0,8}\d{1,3}){7,65536}\s{0,8}\]/g;
function findInBytes(text, find, spans) {
  for (let found of text.matchAll(BYTES)) {
    let starts = [], ends = [], bytes = [];
    for (let number of found[0].matchAll(/\d+/g)) {
      if (Number(number[0]) > 255) break;
      bytes.push(Number(number[0])), starts.push(found.index + number.index), ends.push(found.index + number.index + number[0].length);
    }
    let decoded = withoutSequences({ text: Buffer3.from(bytes).toString("latin1"), starts, ends });
    lookInto(decoded, find, spans, (placeholder) => [...Buffer3.from(placeholder)].join(","));
  }
}
var PRINTABLE = /^[\t\n\r\x20-\x7e\u00a0-\uffff]*$/, isText = (text) => PRINTABLE.test(text.slice(0, 4096)), TELLING = [
  "password",
  "passwd",
  "secret",
  "token",
  "PRIVATE KEY",
  "Authorization",
  '"auth',
  "PASSWORD",
  "SECRET",
  "TOKEN",
  "API_KEY",
  "Bearer "
], base64Words = [
  ...new Set(
    TELLING.flatMap(
      (word) => [0, 1, 2].map((before) => Buffer3.from(`${"\0".repeat(before)}${word}`).toString("base64").replace(/=+$/, "").slice(Math.ceil(before * 8 / 6), Math.floor((before + word.length) * 8 / 6)).toLowerCase())
    )
  )
].filter((word) => word.length >= 6), LEFT = /[A-Za-z0-9+/_-]{0,8192}$/, RIGHT = /[A-Za-z0-9+/_-]{0,65536}={0,2}/y;
function decodes(scan, run, start, text) {
  if (run.length < 16 || !isText(text) || scan.inner === void 0 || isPlaceholder(run)) return;
  let inner = scan.inner(text);
  inner.length !== 0 && addAhead(scan, { start, end: start + run.length, rule: "encoded", value: run, learn: inner.flatMap(({ learn }) => learn ?? []) });
}
var base64 = (scan, start) => {
  if (start < scan.done || start < (scan.commandEnds.get("base64") ?? 0)) return;
  let { text } = scan, left = LEFT.exec(text.slice(Math.max(scan.done, start - 8192), start))[0].length;
  RIGHT.lastIndex = start;
  let end = start + RIGHT.exec(text)[0].length;
  scan.commandEnds.set("base64", end);
  let run = text.slice(start - left, end);
  for (let skip = 0; skip < 4; skip++) {
    let decoded = Buffer3.from(run.slice(skip), "base64").toString("utf8");
    if (isText(decoded)) {
      decodes(scan, run.slice(skip), start - left + skip, decoded);
      return;
    }
  }
}, HEX_RIGHT = /(?:[0-9a-fA-F]{2}){0,32768}/y, hex = (scan, start, end) => {
  let { text } = scan, named = text[end - 1] === "=", from = named ? end : start;
  if (from < scan.done || from < (scan.commandEnds.get("hex") ?? 0)) return;
  let left = named ? 0 : /(?:[0-9a-fA-F]{2}){0,4096}$/.exec(text.slice(Math.max(scan.done, from - 8192), from))[0].length;
  HEX_RIGHT.lastIndex = from;
  let stop = from + HEX_RIGHT.exec(text)[0].length;
  scan.commandEnds.set("hex", stop);
  let run = text.slice(from - left, stop);
  decodes(scan, run, from - left, Buffer3.from(run, "hex").toString("utf8").replaceAll("\0", " "));
}, encodedAnchors = [
  ...base64Words.map((word) => ({ word, handle: base64 })),
  ...["password", "secret", "token", "passwd"].map((word) => ({ word: Buffer3.from(word).toString("hex"), handle: hex })),
  { word: "proctitle=", handle: hex }
];

// src/redact/jwt.ts
import { Buffer as Buffer4 } from "node:buffer";
var JWT = /eyJ[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{4,60000})(?:\.[A-Za-z0-9_-]{0,8192}){0,3}/y, ENCODED = /eyJ[A-Za-z0-9+/_-]{16,60000}={0,2}/y, TELLS = /"(?:auth|password|pass|secret|[a-z_]{0,16}token|alg|apikey|key)"|"(?:[a-z]{1,12}_)?(?:password|secret|token)/i, JWK_PART = /"(?:d|p|q|dp|dq|qi|k)"\s{0,4}:\s{0,4}"([A-Za-z0-9_-]{16,1024})"/g, token = (scan, start) => {
  if (start < scan.done || /[A-Za-z0-9]/.test(scan.text[start - 1] ?? " ")) return;
  JWT.lastIndex = start, ENCODED.lastIndex = start;
  let value = JWT.exec(scan.text)?.[0] ?? ENCODED.exec(scan.text)?.[0];
  value === void 0 || !value.includes(".") && !TELLS.test(Buffer4.from(value, "base64").toString("latin1")) || add(scan, { start, end: start + value.length, rule: "known-shape", value, learn: [value] });
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

// src/redact/judge.ts
var isName = (value) => /^id=/.test(value) || /[_-]/.test(value) && isWords(value), NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
function judge(scan, range, key2, prose, slashes, mark) {
  let { level } = key2;
  if (range.end <= range.start) return;
  let raw = scan.text.slice(range.start, range.end), value = unescapeLiteral(raw, slashes);
  if (!isSecret(value, level, prose) || key2.bare && isName(value)) return;
  let learn = level !== "weak" && isLearnable(value) ? [value] : [];
  add(scan, {
    ...range,
    rule: "named-value",
    value,
    learn,
    ...NUMBER.test(value) && mark ? { dress: (placeholder) => mark + placeholder + mark } : {}
  });
}

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
  "api access private secret account client license encryption signing master shared auth service session crypt crypto unlock app application storage hmac integration instrumentation ingestion fernet storepass keystore registry backup restic sentry hash pepper salt seed bot consumer publishable push vapid totp otp license site recaptcha captcha hub ingest write admin deploy webhook jwt cookie encrypt decryption subscription"
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

// src/redact/key-around.ts
var KEY_CHAR = /[A-Za-z0-9_.$-]/, REACH2 = 64;
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
var OWNER = /([A-Za-z]{3,12}[ _-])$/, ownerBefore = (text, from) => OWNER.exec(text.slice(Math.max(0, from - 14), from))?.[1] ?? "", START = /(?:^|\n)[ \t]{0,64}(?:[-*+#;][ \t]{0,4}|export[ \t]{1,4}|set[ \t]{1,4}|ENV[ \t]{1,4}|ARG[ \t]{1,4}|Environment=["']?)?["']?$/, startsLine = (text, at) => START.test(text.slice(Math.max(0, at - 80), at)) || at < 80 && START.test(text.slice(0, at));

// src/redact/phrases.ts
var BESIDE = /\\{0,7}["']?[ \t]{0,4}[,;]?\s{0,64}(?:-[ \t])?(?:\\{0,7}["'])?(?:value|Value|VALUE|val|content|defaultValue|ParameterValue)(?:\\{0,7}["'])?[ \t]{0,4}[:=][ \t]{0,4}|<\/(?:key|name|Name|Key)>\s{0,64}<(?:string|value|Value|data)>/y, AFTER_WORDS = /(?:[ \t]{1,2}[\w@.'"()-]{1,24}){1,8}[ \t]{0,2}:[ \t]{1,4}(?=\S{8})/y, BELOW = /(?:[ \t]{1,2}[\w@.'"()-]{1,24}){0,10}[ \t]{0,2}:[ \t]{0,4}\r?\n(?:[ \t]{0,16}\r?\n)?[ \t]{0,16}([^\s:="'{}[\]<>]{8,128})[ \t]{0,8}(?=\r?\n|$)/y, LOGIN_BEFORE = /(?:login|account|machine|user)\s{1,8}\S{1,64}\s{1,8}$/, SEGMENT = /\/([A-Za-z0-9_.~-]{16,512})(?=[/?#\s"'<>)\\]|$)/y, BARE = /[ \t]{1,8}(?=\S{3})/y;
function readPhrase(scan, key2) {
  let { text } = scan;
  if (key2.cls !== "strong" && key2.cls !== "medium") {
    readPath(scan, key2);
    return;
  }
  let level = { level: key2.cls, bare: !1 }, beside = matchAt(BESIDE, text, key2.end);
  if (beside) {
    readPlain(scan, key2.end + beside[0].length, level, beside[0].startsWith("<"));
    return;
  }
  let netrc = /^(?:password|passwd)$/i.test(key2.name) && LOGIN_BEFORE.test(text.slice(Math.max(0, key2.start - 90), key2.start)), dockerfile = /(?:^|[\n"])[ \t]{0,16}(?:ENV|env)[ \t]{1,8}$/.test(text.slice(Math.max(0, key2.start - 30), key2.start)), bare = netrc || dockerfile ? matchAt(BARE, text, key2.end) : void 0;
  if (bare) {
    readPlain(scan, key2.end + bare[0].length, level, !1);
    return;
  }
  if (key2.cls === "strong") {
    let words3 = matchAt(AFTER_WORDS, text, key2.end);
    if (words3) {
      let range = readWord(text, key2.end + words3[0].length, !1), value = text.slice(range.start, range.end);
      isGiven(value) && judge(scan, range, level, !0, 0);
    } else below(scan, key2, level);
  }
  readPath(scan, key2);
}
var isGiven = (value) => isLearnable(value) && !/^[0-9a-f]{40,}$|^[0-9a-f-]{36}$|[/()=]/.test(value) && /\d|[^\w]|[a-z][A-Z]/.test(value) && !/^[\w-]+\.[\w.-]+$/.test(value);
function below(scan, key2, level) {
  let found = matchAt(BELOW, scan.text, key2.end);
  if (!found) return;
  let end = key2.end + found[0].trimEnd().length;
  (isLearnable(found[1]) || /^[0-9a-f]{24,}$/.test(found[1])) && judge(scan, { start: end - found[1].length, end }, level, !0, 0);
}
function readPlain(scan, at, level, element) {
  let { text } = scan, opening = quoteAt(text, at);
  if (opening) {
    judge(scan, readQuoted(text, at + opening.slashes + 1, opening), level, !1, opening.slashes);
    return;
  }
  let range = element ? { start: at, end: at + matchAt(/[^<\n]{0,4096}/y, text, at)[0].length } : readWord(text, at, !1);
  judge(scan, range, level, !1, 0);
}
function readPath(scan, key2) {
  let { text } = scan;
  if (!/(?:^|[-_.])(?:reset|confirm|verify|invite|invitation|activate|magic|recover|unlock|token|password)(?:$|[-_.])/i.test(key2.name))
    return;
  let found = text[key2.end] === "/" ? matchAt(SEGMENT, text, key2.end) : void 0;
  if (!found || !/\d/.test(found[1]) || !/[a-zA-Z]/.test(found[1]) || found[1].includes(".")) return;
  let start = key2.end + 1;
  add(scan, { start, end: start + found[1].length, rule: "named-value", value: found[1] });
}
var identifiedBy = (scan, start, end) => {
  if (start < scan.done) return;
  let gap = matchAt(/[ \t]{1,8}(?:VALUES[ \t]{1,8}|AS[ \t]{1,8})?(?=\\{0,7}["'\x60])/iy, scan.text, end);
  gap && readPlain(scan, end + gap[0].length, { level: "strong", bare: !1 }, !1);
}, chpasswd = (scan, start) => {
  let from = Math.max(scan.done, start - 240), found = /(?:^|[\s"'=])[\w.-]{1,32}:([^\s"'\\|]{3,128})(?:\\n)?\\?["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?$/.exec(
    scan.text.slice(from, start)
  );
  if (!found) return;
  let at = from + found.index + found[0].indexOf(":") + 1;
  add(scan, {
    start: at,
    end: at + found[1].length,
    rule: "command-line",
    value: found[1],
    learn: isLearnable(found[1]) ? [found[1]] : []
  });
}, pgpass = (scan, start, end) => {
  if (start < scan.done) return;
  let found = matchAt(/[^:\s"']{1,63}:[^:\s"']{1,63}:([^\s"'\\]{3,256})(?=\s|\\n|$)/y, scan.text, end);
  if (!found || !/(?:^|[\s"']|\\n)[\w.*-]{1,253}$/.test(scan.text.slice(Math.max(0, start - 255), start))) return;
  let at = end + found[0].length - found[1].length;
  addAhead(scan, {
    start: at,
    end: at + found[1].length,
    rule: "named-value",
    value: found[1],
    learn: isLearnable(found[1]) ? [found[1]] : []
  });
}, telegram = (scan, start) => {
  let number = /(?:^|[^\d])(\d{8,10})$/.exec(scan.text.slice(Math.max(scan.done, start - 11), start))?.[1], token2 = matchAt(/:AA[A-Za-z0-9_-]{32,35}(?![A-Za-z0-9_-])/y, scan.text, start);
  if (number === void 0 || !token2) return;
  let value = number + token2[0];
  add(scan, { start: start - number.length, end: start + token2[0].length, rule: "known-shape", value, learn: [value] });
}, terraform = (scan, start, end) => {
  let name = /[A-Za-z0-9]{14}$/.exec(scan.text.slice(Math.max(scan.done, start - 14), start))?.[0], body = matchAt(/[A-Za-z0-9_-]{40,90}/y, scan.text, end)?.[0];
  name === void 0 || body === void 0 || add(scan, {
    start: start - name.length,
    end: end + body.length,
    rule: "known-shape",
    value: scan.text.slice(start - name.length, end + body.length),
    learn: [body]
  });
}, escapedKey = (scan, start, end) => {
  if (start < scan.done) return;
  let left = /"([^"\n]{0,64})$/.exec(scan.text.slice(Math.max(scan.done, start - 66), start)), right = matchAt(/([^"\n]{0,64})"[ \t]{0,4}:[ \t]{0,4}(?=")/y, scan.text, end);
  if (!left || !right) return;
  let name = `${left[1]}${scan.text.slice(start, end)}${right[1]}`.replace(
    /\\u([0-9a-fA-F]{4})/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  ), cls = classifyKey(name);
  (cls === "strong" || cls === "medium") && readPlain(scan, end + right[0].length, { level: cls, bare: !1 }, !1);
}, THREE_PARTS = /\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])/g;
function readForms(scan) {
  THREE_PARTS.lastIndex = 0;
  for (let found = THREE_PARTS.exec(scan.text); found; found = THREE_PARTS.exec(scan.text)) {
    let head = /(?:^|[^\w.-])([MNO][A-Za-z0-9]{22,27})$/.exec(scan.text.slice(Math.max(0, found.index - 29), found.index))?.[1];
    if (head === void 0 || !/\d/.test(head)) continue;
    let start = found.index - head.length, value = head + found[0];
    addAhead(scan, { start, end: start + value.length, rule: "known-shape", value, learn: [value] });
  }
}
var ABROAD = "contrase mot de passe,mot_de_passe,motdepasse,senha,wachtwoord,heslo,parola,passord,losenord,adgangskode,salasana,kennwort,palavra-passe,mdp,clave".replace("contrase ", "contrase,").split(","), abroad = (scan, start, end) => {
  if (start < scan.done || /[A-Za-z0-9]/.test(scan.text[start - 1] ?? " ")) return;
  let gap = matchAt(/[\p{L}_]{0,12}(?:\\{0,7}["'])?[ \t]{0,4}(?:[:=]|\uff1a|=>)[ \t]{0,8}/uy, scan.text, end);
  gap && readPlain(scan, end + gap[0].length, { level: "strong", bare: !1 }, !1);
}, OTHER_SCRIPTS = /(?:\u043f\u0430\u0440\u043e\u043b\u044c|\u5bc6\u7801|\u5bc6\u78bc|\u53e3\u4ee4|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638|\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2|\u015fifre|has\u0142o|jelsz\u00f3|l\u00f6senord|\u0441\u0435\u043a\u0440\u0435\u0442|\u062d\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631)(?:\\{0,7}["'])?[ \t]{0,4}(?:[:=]|\uff1a|\u662f)[ \t]{0,8}/giu;
function readOtherScripts(scan) {
  if (!(!/[\u0100-\uffff]/.test(scan.text) && !/\u00f3|\u00f6senord/.test(scan.text)))
    for (let found of scan.text.matchAll(OTHER_SCRIPTS)) {
      let at = found.index + found[0].length, opening = quoteAt(scan.text, at), range = opening ? readQuoted(scan.text, at + opening.slashes + 1, opening) : readWord(scan.text, at, !1), value = scan.text.slice(range.start, range.end);
      value.length >= 4 && !isWords(value) && addAhead(scan, { ...range, rule: "named-value", value, learn: isLearnable(value) ? [value] : [] });
    }
}
var phraseAnchors = [
  { word: "identified by", handle: identifiedBy },
  { word: "chpasswd", handle: chpasswd },
  { word: ":5432:", handle: pgpass },
  { word: ":*:", handle: pgpass },
  { word: ":aa", handle: telegram },
  { word: "\\u00", handle: escapedKey },
  { word: ".atlasv1.", handle: terraform },
  ...ABROAD.map((word) => ({ word, handle: abroad }))
];

// src/redact/value-readers.ts
var PAIR_OR_COMMENT = /[ \t](?:[\w.-]{1,40}=|[#;]|\/\/|[\w-]{1,40}:[ \t])/;
function wholeLine(text, key2, word, sign) {
  if (!startsLine(text, key2.start) || isPlaceholder(text.slice(word.start, word.end))) return word;
  let end = word.end + matchAt(/[^\n]{0,4096}/y, text, word.end)[0].length;
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
  let found = matchAt(/(?:%(?!26|22|7[dD]|2[cC]|0[aA])[0-9A-Fa-f]{2}|[A-Za-z0-9_.~+*!()'-]){1,4096}/y, text, from);
  return { start: from, end: from + (found?.[0].length ?? 0) };
}
function readElement(text, from) {
  let found = matchAt(/(?:<!\[CDATA\[)?[^<\n]{0,4096}/y, text, from), open = found?.[0].startsWith("<![CDATA[") ? 9 : 0, end = from + (found?.[0].length ?? 0);
  return { start: from + open, end: text.startsWith("]]>", end - 3) ? end - 3 : end };
}
var ALONE = /\r?\n(?:[ \t]{0,16}\r?\n)?[ \t]{0,64}([^\s:="'{}[\]<>]{6,128})[ \t]{0,8}(?=\r?\n|$)/y, LINE = /([ \t]{0,64})([^\n]{0,4096})(\n|$)/y;
function readBelow(scan, key2, at, level) {
  let { text } = scan, block = matchAt(/[|>][+-]?\d?[ \t]{0,8}\r?\n/y, text, at);
  if (!block) {
    let alone = level.level === "weak" ? void 0 : matchAt(ALONE, text, at), word = alone?.[1] ?? "";
    if (!alone || !(isLearnable(word) || /^[0-9a-f]{24,}$/.test(word))) return;
    let end = at + alone[0].trimEnd().length;
    judge(scan, { start: end - word.length, end }, level, !0, 0);
    return;
  }
  let lineStart = lineStartOf(text, key2.start, 200);
  if (lineStart < 0) return;
  let indent = /^[ \t]*/.exec(text.slice(lineStart, key2.start))[0].length, from = at + block[0].length;
  for (let count = 0; count < 256; count++) {
    let found = matchAt(LINE, text, from);
    if (!found || found[2] === "" && found[3] === "") return;
    let start = from + found[1].length, range = { start, end: start + found[2].replace(/\s+$/, "").length };
    if (range.end > range.start && found[1].length <= indent) return;
    judge(scan, range, level.level === "weak" ? level : { ...level, level: "strong" }, !1, 0), from += found[0].length;
  }
}
function readSignature(scan, at) {
  let found = matchAt(/["']?((?:%[0-9A-Fa-f]{2}|[A-Za-z0-9+/_.~=-]){24,1024})/y, scan.text, at);
  if (!found || /^sha(?:256|512):/.test(found[1])) return;
  let start = at + found[0].length - found[1].length, value = found[1].replace(/[.]+$/, "");
  add(scan, { start, end: start + value.length, rule: "named-value", value });
}

// src/redact/keyed.ts
var KEY_WORDS = "pass secret token cred key auth pw psk pat jwt kennwort cookie sig pswd".split(" "), ANSI = String.raw`(?:\\u001[bB]\[[\d;]{0,12}m|\\x1[bB]\[[\d;]{0,12}m|\\033\[[\d;]{0,12}m)?`, SEPARATOR = new RegExp(
  String.raw`(?:\\{0,7}["'\x60]|&quot;|&#3[49];|%22|\]["']?)?\]?${ANSI}[ \t]{0,32}(=>|:=|={1,2}|:{1,2}|%3[AaDd]|&gt;|>|\u2192)${ANSI}[ \t]{0,64}(?:\\?u003[eE])?`,
  "y"
), FLAG_GAP = /(?:\\{0,7}["'],?[ \t\n]{0,32}(?=\\{0,7}["'])|[ \t]{1,8}(?!-))/y, PAIR = /[ \t,;&][\w.-]{1,40}[=:]/, SPOKEN = /pass(?:w|phrase|code)|kennwort|secret$|token$|api.?key$/i, SAYS = /(?:[ \t]{1,4}(?:is|was|set to|ist|est|are)[ \t:]{1,4}(?=[^ \t\n])|[ \t]{1,4}(?=["'\x60]))/y, keyed = (scan, start, end) => {
  if (start < scan.keyEnd || start < scan.done) return;
  let { text } = scan;
  if (text[start] === "s" && text[end] === "-" && isPlaceholder(text.slice(start, end + 11))) return;
  let key2 = keyAround(scan, start, end);
  if (!key2) return;
  let separator = matchAt(SEPARATOR, text, key2.end);
  if (separator) {
    let sign = separator[1];
    readValue(scan, key2, key2.end + separator[0].length, sign, separator[0].length > sign.length);
    return;
  }
  let gap = key2.flag ? matchAt(FLAG_GAP, text, key2.end) : void 0;
  if (gap) {
    readValue(scan, key2, key2.end + gap[0].length, " ", !0);
    return;
  }
  let says = SPOKEN.test(key2.name) ? matchAt(SAYS, text, key2.end) : void 0, before = scan.spans.length;
  says && readValue(scan, key2, key2.end + says[0].length, "says", !0), scan.spans.length === before && readPhrase(scan, key2);
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
  let html = matchAt(/&quot;|&#3[49];|%22/y, text, at);
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
    let inside = readQuoted(text, at, key2.quote), line = text.slice(inside.start, inside.end).replace(/(?:\\{1,7}[nr])+$/, "");
    if (inside.closed && !/\\[nrt]/.test(line) && !PAIR.test(line)) {
      judge(
        scan,
        { start: inside.start, end: inside.start + line.length },
        level,
        sign === ":" && !/[-_]|[a-z][A-Z]/.test(key2.name),
        key2.quote.slashes
      );
      return;
    }
  }
  if (inJson && sign === ":" && matchAt(/[-\w.]/y, text, at)) {
    let bare = matchAt(/[^,}\]\s]{1,4096}/y, text, at);
    bare && judge(scan, { start: at, end: at + bare[0].length }, level, !1, 0, level.mark);
    return;
  }
  if (char === `
` || char === "\r" || (char === "|" || char === ">") && sign === ":") {
    readBelow(scan, key2, at, level);
    return;
  }
  let query = sign === "=" && !spaced && (/[?&;]/.test(text[key2.start - 1] ?? "") || text.slice(key2.start - 6, key2.start) === "\\u0026"), encoded = sign.startsWith("%3"), range = encoded ? readEncoded(text, at) : sign === ">" ? readElement(text, at) : readWord(text, at, query), prose = sign === "says" || (sign === ":" || sign === " ") && !startsLine(text, key2.start) && !inJson && !key2.flag;
  !encoded && !query && !key2.flag && !inJson && /^[=:]$/.test(sign) && (range = wholeLine(text, key2, range, sign)), judge(scan, range, level, prose, 0);
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
  ...phraseAnchors,
  ...urlAnchors,
  ...jwtAnchors,
  ...encodedAnchors,
  ...tokenAnchors,
  ...KEY_WORDS.map((word) => ({ word, handle: keyed }))
], automaton, DEEPEST = 5;
function findSecrets(text, source, depth = 0) {
  automaton ??= createAutomaton(ANCHORS.map(({ word }, id) => ({ word: word.toLowerCase(), id })));
  let inner = depth < DEEPEST ? (decoded) => findSecrets(decoded, source, depth + 1) : void 0, scan = createScan(text, source, inner);
  return automaton.run(text, (id, start, end) => ANCHORS[id].handle(scan, start, end)), readOtherScripts(scan), readForms(scan), inner && (findInStrings(text, inner, scan.spans), findInBytes(text, inner, scan.spans)), settle(text, scan.spans);
}

// src/redact/learned.ts
import { Buffer as Buffer5 } from "node:buffer";
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
var escapeJson2 = (value) => JSON.stringify(value).slice(1, -1), escapeGo = (value) => escapeJson2(value).replace(/[&<>]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`), percentAll = (value) => encodeURIComponent(value).replace(/[!'()*~.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`), escapeHtml = (value) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
function* spellingsOf(value) {
  yield value, yield escapeJson2(value), yield escapeGo(value), yield escapeJson2(escapeJson2(value)), yield encodeSafely(value), yield encodeSafely(value).replace(/%20/g, "+"), yield encodeSafely(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), yield encodeURI(value.toWellFormed()), yield percentAll(value.toWellFormed()), yield escapeHtml(value), yield value.replace(/'/g, "'\\''");
  let bytes = Buffer5.from(value);
  if (!(bytes.length > 4096)) {
    yield bytes.toString("hex"), yield bytes.toString("hex").toUpperCase();
    for (let encoded of aligned(bytes))
      yield encoded, yield encoded.replace(/\+/g, "-").replace(/\//g, "_");
  }
}
var encodeSafely = (value) => encodeURIComponent(value.toWellFormed());
function* aligned(bytes) {
  for (let before = 0; before < 3; before++) {
    let padded = Buffer5.concat([Buffer5.alloc(before), bytes]), encoded = padded.toString("base64").replace(/=+$/, ""), first = Math.ceil(before * 8 / 6), last = Math.floor(padded.length * 8 / 6);
    yield encoded.slice(first, last);
  }
}

// src/redact/normalise.ts
var NOISE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/, SEQUENCE2 = new RegExp(
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
  return NOISE.test(body) ? bom + body.replace(SEQUENCE2, (match) => match === "\0" ? " " : "") : text;
}
var OBEYED = /[\x1b\x80-\x9f]/;
function withoutSequences2(text) {
  return OBEYED.test(text) ? text.replace(SEQUENCE2, (match) => OBEYED.test(match) ? "" : match) : text;
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
  let buffer = Buffer6.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), plain = buffer.toString("utf8"), cleared = normalise(plain), texts = cleared === plain ? [plain] : [plain, cleared];
  return plain.includes("\uFFFD") && texts.push(buffer.toString("latin1")), plain.includes("\0") && texts.push(buffer.toString("utf16le"), Buffer6.from(buffer.subarray(1)).toString("utf16le")), texts;
}
function isNew(text, { start, end }) {
  if (end - start > 4096) return !0;
  let tail = /^(.{1,6}?)(?:\.{3}|\u2026|)$/.exec(text.slice(start, end + 3))?.[1];
  return tail !== void 0 && "secret-".startsWith(tail) ? !1 : /[A-Za-z0-9]{3}/.test(withoutPlaceholders(text.slice(start, end)));
}

// src/redact/addresses.ts
var PUBLIC_SERVICES = new Set(
  "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 4.2.2.1 4.2.2.2".split(" ")
), PUBLIC_SERVICES_6 = /^2001:4860:4860:[0:]*:?88(?:88|44)$|^2606:4700:4700:[0:]*:?1[01]{2}1$|^2620:fe::(?:fe|9)$/i;
function isPublic4(address) {
  let [a = 0, b = 0, c = 0] = address.split(".").map(Number);
  return a === 0 || a === 10 || a === 127 || a >= 224 || a === 172 && b >= 16 && b <= 31 || a === 192 && (b === 168 || b === 0 && (c === 0 || c === 2) || b === 88 && c === 99) || a === 169 && b === 254 || a === 100 && b >= 64 && b <= 127 || a === 198 && (b === 18 || b === 19 || b === 51 && c === 100) || a === 203 && b === 0 && c === 113 ? !1 : !PUBLIC_SERVICES.has(address);
}
var QUAD = /\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d.]*\.\d|\d)/g, VERSION = /(?:\bv|version["']?[:= ]{0,3}["']?v?|release[:= ]{0,3}|\bver[:= .]{0,2}|[a-z0-9]-|[a-z]\/v?|\d\.|@|~|\bbuild )$/i;
function findAddresses4(text, spans) {
  QUAD.lastIndex = 0;
  for (let found = QUAD.exec(text); found; found = QUAD.exec(text)) {
    let first = /(?:^|[^\d])(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/.exec(text.slice(Math.max(0, found.index - 4), found.index))?.[1];
    if (first === void 0) continue;
    let start = found.index - first.length, end = found.index + found[0].length, address = first + found[0];
    if (!isPublic4(address) || /^2\.5\.(?:4|29)\./.test(address)) continue;
    let before = text.slice(Math.max(0, start - 16), start);
    /[A-Za-z0-9_]$/.test(before) && !/(?:\\[nrt]|%[0-9A-F]{2}|\bip|IP)$/.test(before) || /^[A-Za-z_~+]|^-[A-Za-z]/.test(text.slice(end, end + 2)) || VERSION.test(before) && !/:\/\/[^\s/]{0,12}$|=\/?$/.test(before) || spans.push({ start, end, rule: "identity", kind: "ip4", value: address });
  }
}
var COLONS = /:[0-9A-Fa-f]{0,4}:/g, GROUPS = /[0-9A-Fa-f:]{3,39}/y;
function findAddresses6(text, spans) {
  COLONS.lastIndex = 0;
  let done = 0;
  for (let found = COLONS.exec(text); found; found = COLONS.exec(text)) {
    if (found.index < done) continue;
    let left = /[0-9A-Fa-f:]{0,30}$/.exec(text.slice(Math.max(done, found.index - 30), found.index))[0].length, start = found.index - left;
    GROUPS.lastIndex = start;
    let run = GROUPS.exec(text)?.[0] ?? "";
    done = start + Math.max(run.length, left + 1), COLONS.lastIndex = done;
    let address = run.replace(/([^:]):$/, "$1");
    if (/[A-Za-z0-9_.]/.test(text[start - 1] ?? " ") && !/\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start)) || /[A-Za-z0-9_]/.test(text[start + address.length] ?? " ") || !isAddress6(address) || !isOwn6(address)) continue;
    let end = start + address.length, bracketed = text[start - 1] === "[" && text[end] === "]" && (text[end + 1] === ":" || text[start - 2] === "/"), value = address.toLowerCase();
    spans.push(
      bracketed ? { start: start - 1, end: end + 1, rule: "identity", kind: "ip6", value } : { start, end, rule: "identity", kind: "ip6", value }
    );
  }
}
function isAddress6(address) {
  let parts = address.split("::");
  if (parts.length > 2 || address.includes(":::") || /^:[^:]|[^:]:$/.test(address)) return !1;
  let groups = address.split(":").filter((group) => group !== "");
  return groups.some((group) => group.length > 4) ? !1 : parts.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}
function isOwn6(address) {
  if (PUBLIC_SERVICES_6.test(address)) return !1;
  let first = Number.parseInt(/^[^:]*/.exec(address)[0] || "0", 16);
  return first >= 8192 && first <= 16383 ? !/^2001:0?db8:|^2002:|^2001:0{0,4}:|^3fff:/i.test(address) : first >= 65152 && first <= 65215 ? /[0-9a-f]{1,2}ff:fe[0-9a-f]{2}:[0-9a-f]{1,4}$/i.test(address) && !/(?:^|:)0?42:[0-9a-f]{1,2}ff:fe/i.test(address) : !1;
}
var PAIRS = /([:-])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}(?![0-9A-Fa-f]|\1[0-9A-Fa-f])/g;
function findHardware(text, spans) {
  PAIRS.lastIndex = 0;
  for (let found = PAIRS.exec(text); found; found = PAIRS.exec(text)) {
    let start = found.index - 2, address = text.slice(start, found.index + found[0].length);
    if (!/^[0-9A-Fa-f]{2}[:-]/.test(address) || /[0-9A-Za-z:]/.test(text[start - 1] ?? " ")) continue;
    let plain = address.toLowerCase().replaceAll("-", ":");
    /^(?:02:42|00:00:00:00:00:00|ff:ff:ff|33:33|01:00:5e|01:80:c2)/.test(plain) || spans.push({ start, end: start + address.length, rule: "identity", kind: "mac", value: plain });
  }
}

// src/redact/well-known.ts
var words2 = (list) => new Set(list.trim().split(/\s+/)), ACCOUNTS = words2(`
root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody nogroup nfsnobody messagebus syslog sshd
adm shutdown halt operator ftp dbus polkitd chrony tss rpc rpcuser ntp abrt postfix dockremap docker dockerroot containerd podman
systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom systemd-bus-proxy landscape pollinate lxd uuidd tcpdump
avahi colord geoclue hplip kernoops pulse rtkit saned speech-dispatcher usbmux whoopsie cups-pk-helper fwupd-refresh dnsmasq unbound
ubuntu debian centos fedora admin administrator ec2-user core vagrant opc cloud-user rocky almalinux alpine azureuser pi user users guest
test tester default postgres postgresql mysql mariadb redis mongodb mongo rabbitmq nginx apache httpd caddy traefik haproxy www node app
application web server git gitlab gitea jenkins runner github-runner gitlab-runner elasticsearch kibana grafana prometheus consul vault
nomad etcd kube kubernetes k3s rancher zabbix nagios telegraf influxdb ansible terraform deploy deployer build builder service services
svc system kernel host hosts local localhost none null true false name names owner group groups home data info error errors warning debug
trace fatal state status start stop stopped running exited created image images container containers network networks volume volumes
driver overlay overlay2 bridge config configs secret secrets plugin plugins swarm manager worker engine socket sockets file files path
paths mount mounts device devices memory swap disk disks port ports address listen type mode size bytes time date version level message
process processes command session sessions login sudo wheel staff audio video plugdev netdev shadow utmp input render sgx kvm crontab ssl-cert
master main root-user superuser postmaster webmaster hostmaster abuse support sales security ops devops dev developer demo example monitor
monitoring logs logger journal auditd audit cron dockerd runc compose buildkit buildx registry mirror client public private shared temp tmp
`), HOSTS = words2(`
localhost localhost4 localhost6 localdomain ip6-localhost ip6-loopback ip6-allnodes ip6-allrouters broadcasthost ubuntu debian fedora centos rocky almalinux alpine arch
archlinux linux linuxkit docker dockerhost docker-host docker-desktop dockerd docker-server docker-node docker01 docker1 host hosts server
server1 node node1 node01 node-1 master worker manager desktop laptop raspberrypi raspberry vagrant vm virtualbox virtualmachine test testing
staging production prod devel develop build builder runner gateway router kali mint lxc container instance default main home office cloud
machine computer workstation kube kubernetes minikube swarm unknown none null kernel systemd audit containerd host-gateway registry
`), DOMAINS = words2(`
docker.io docker.com docker.internal dockerproject.org mobyproject.org moby.org github.com github.io githubusercontent.com gitlab.com bitbucket.org ghcr.io gcr.io
pkg.dev quay.io k8s.io kubernetes.io cncf.io opencontainers.org containerd.io amazonaws.com amazon.com aws.amazon.com public.ecr.aws ecr.aws googleapis.com google.com
gstatic.com cloud.google.com azurecr.io azure.com azure.net windows.net microsoft.com mcr.microsoft.com windows.com office.com live.com ubuntu.com
canonical.com launchpad.net snapcraft.io debian.org debian.net fedoraproject.org redhat.com centos.org rockylinux.org almalinux.org
alpinelinux.org opensuse.org suse.com archlinux.org gentoo.org kernel.org freedesktop.org gnu.org systemd.io nixos.org oracle.com
npmjs.org npmjs.com nodejs.org yarnpkg.com pypi.org python.org pythonhosted.org golang.org go.dev crates.io rust-lang.org rubygems.org
maven.org apache.org nginx.org nginx.com postgresql.org mysql.com mariadb.org redis.io mongodb.org mongodb.com elastic.co grafana.com
grafana.net prometheus.io hashicorp.com vaultproject.io letsencrypt.org cloudflare.com cloudflare-dns.com akamai.net fastly.net
digitalocean.com hetzner.com hetzner.de hetzner.cloud ovh.net linode.com scaleway.com nvidia.com nvcr.io intel.com amd.com jfrog.io
slack.com discord.com telegram.org stripe.com sentry.io datadoghq.com newrelic.com openai.com anthropic.com example.com example.org
example.net example.edu test.com localhost.localdomain local.localdomain home.arpa in-addr.arpa ip6.arpa compute.internal ec2.internal
cluster.local svc.cluster ntp.org pool.ntp w3.org schema.org json-schema.org gmail.com googlemail.com outlook.com hotmail.com yahoo.com
icloud.com proton.me protonmail.com gmx.de gmx.net web.de users.noreply aliyuncs.com aliyun.com tencentyun.com tencentcloudcr.com daocloud.io ustc.edu.cn netease.com 163.com
`), RESERVED = /\.(?:localdomain|example|invalid|localhost|arpa|service|socket|target|sock|json|conf|log|pid|db|so)$/, isCommonAccount = (name) => ACCOUNTS.has(name.toLowerCase()) || /^(?:systemd-|_|gdm|snap_|svc_)/.test(name.toLowerCase()), isCommonHost = (name) => HOSTS.has(name.toLowerCase()) || ACCOUNTS.has(name.toLowerCase()) || /^[0-9a-f]{12}$/.test(name), isPublicDomain = (domain) => DOMAINS.has(domain) || RESERVED.test(`.${domain}`);

// src/redact/identities.ts
var cloudAccounts = (text) => [...text.matchAll(CLOUD)].map((found) => found[1] ?? found[2] ?? found[3]), SHORTEST = 4;
function registered(domain) {
  let labels = domain.toLowerCase().replace(/^\.|\.$/g, "").split(".");
  if (labels.length < 2 || labels.some((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))) return;
  let twoParts = labels.length > 2 && labels.at(-1).length === 2 && /^(?:co|com|org|net|ac|gov|edu|or|ne|gob|nom)$/.test(labels.at(-2)), found = labels.slice(twoParts ? -3 : -2).join(".");
  return isPublicDomain(found) || /^[\d.]+$/.test(found) ? void 0 : found;
}
function createIdentities(initial = {}) {
  let words3 = /* @__PURE__ */ new Map(), automaton2, list = [], put3 = (word, kind) => {
    let lower = word.toLowerCase();
    lower.length < SHORTEST || !/^[\x21-\x7e]+(?: [\x21-\x7e]+){0,3}$/.test(lower) || words3.has(lower) || (words3.set(lower, kind), automaton2 = void 0);
  }, learn = ({ hostNames = [], domains = [], users = [], accounts = [] }) => {
    for (let name of hostNames) {
      let label = name.split(".")[0];
      !isCommonHost(label) && !/^\d+$/.test(label) && put3(label, "host"), name.includes(".") && putDomain(name.slice(label.length + 1));
    }
    for (let domain of domains) putDomain(domain);
    for (let account of accounts) put3(account, "account");
    for (let user of users) !isCommonAccount(user) && !/^\d+$/.test(user) && put3(user, "user");
  }, putDomain = (domain) => {
    let found = registered(domain);
    found !== void 0 && put3(found, "domain");
  };
  return learn(initial), {
    learn,
    known: () => ({
      hostNames: [...words3].filter(([, kind]) => kind === "host").map(([word]) => word),
      domains: [...words3].filter(([, kind]) => kind === "domain").map(([word]) => word),
      users: [...words3].filter(([, kind]) => kind === "user").map(([word]) => word)
    }),
    find(text) {
      let spans = [];
      return findMail(text, spans), findAccounts(text, spans), findAddresses4(text, spans), findAddresses6(text, spans), findHardware(text, spans), words3.size > 0 && (automaton2 || (list = [...words3], automaton2 = createAutomaton(list.map(([word], id) => ({ word, id })))), automaton2.run(text, (id, start, end) => {
        let [word, kind] = list[id];
        isWhole(text, start, end) && spans.push({ start, end, rule: "identity", kind, value: word });
      })), settle(text, spans);
    }
  };
}
var LETTER = /[A-Za-z0-9]/, ESCAPE = /\\[nrt]$|%[0-9A-F]{2}$|\\u[0-9a-f]{4}$/;
function isWhole(text, start, end) {
  return LETTER.test(text[end] ?? " ") ? !1 : !LETTER.test(text[start - 1] ?? " ") || ESCAPE.test(text.slice(Math.max(0, start - 6), start));
}
var LOCAL = /[A-Za-z0-9._%+-]{1,64}$/, DOMAIN = /(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/y, NO_DOMAIN = /\.(?:service|socket|target|timer|mount|slice|scope|path|device|swap|automount|conf|json|ya?ml|sock|so|js|ts|py|sh|go|key|pem|crt|img|tar|gz|zip)$/i, NO_MAIL = /^(?:git|hg|svn|noreply|no-reply)$/i;
function findMail(text, spans) {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    DOMAIN.lastIndex = at + 1;
    let domain = DOMAIN.exec(text)?.[0];
    if (domain === void 0 || NO_DOMAIN.test(domain)) continue;
    let before = text.slice(Math.max(0, at - 72), at), local = LOCAL.exec(before)?.[0] ?? "";
    /\\$/.test(before.slice(0, before.length - local.length)) && /^[nrt]/.test(local) && (local = local.slice(1)), local = local.replace(/^(?:%[0-9A-F]{2})+|^[.%+-]+/, ""), !(isPlaceholder(local) || /:\/\/[^\s/]{0,64}$/.test(before)) && ((local === "" || NO_MAIL.test(local) || /:\/\/$|:$/.test(before.slice(0, before.length - local.length).slice(-3))) && (!/mailto:$/i.test(before.slice(0, before.length - local.length)) && !/[^/]:$/.test(before.slice(0, before.length - local.length)) || local === "" || NO_MAIL.test(local)) || text[at + 1 + domain.length] === ":" && /^:[\w~./-]+\.git/.test(text.slice(at + 1 + domain.length, at + 90)) || spans.push({
      start: at - local.length,
      end: at + 1 + domain.length,
      rule: "identity",
      kind: "mail",
      value: `${local}@${domain}`.toLowerCase()
    }));
  }
}
var CLOUD = /arn:aws[a-z-]{0,8}:[a-z0-9-]{1,32}:[a-z0-9-]{0,20}:(\d{12})|(?<![0-9A-Za-z])(\d{12})\.dkr\.ecr\.|\/subscriptions\/([0-9a-fA-F-]{36})/g;
function findAccounts(text, spans) {
  for (let found of text.matchAll(CLOUD)) {
    let value = found[1] ?? found[2] ?? found[3], start = found.index + found[0].indexOf(value);
    spans.push({ start, end: start + value.length, rule: "identity", kind: "account", value });
  }
}

// src/redact/observe.ts
var NAME2 = String.raw`([A-Za-z][\w.-]{2,62})`, PERSON = String.raw`([a-z_][\w.-]{2,31})`, SYSLOG = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d))`, HOSTS2 = [
  new RegExp(`^${SYSLOG} ${NAME2} [\\w./@-]{1,40}(?:\\[\\d+\\])?: `, "gm"),
  new RegExp(
    `(?:Static hostname|Transient hostname|Node ?Name|NodeName|nodename|Hostname|hostname|HOSTNAME|_HOSTNAME|COMPUTERNAME)["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?${NAME2}`,
    "g"
  ),
  new RegExp(`^Linux ${NAME2} \\d+\\.\\d+`, "gm"),
  new RegExp(`^ ?Name: ${NAME2}$`, "gm"),
  new RegExp(`"Name": ?"${NAME2}", ?"(?:Labels|ExperimentalBuild|ServerVersion)"`, "g"),
  new RegExp(`^127\\.0\\.1\\.1[ \\t]+${NAME2}`, "gm"),
  new RegExp(`(?:^|[\\s\\[])[a-z_][\\w-]{0,31}@${NAME2}:[~/][^\\s]{0,64}[#$]`, "gm")
], USERS = [
  new RegExp(String.raw`^${PERSON}:[x*!]:(?:1[0-9]{3,4}|[2-5]\d{4}):\d+:`, "gm"),
  new RegExp(String.raw`^${PERSON}:\d{5,10}:65536$`, "gm"),
  new RegExp(String.raw`(?:/home/|/Users/|[A-Z]:\\{1,2}Users\\{1,2})${PERSON}(?=[/\\"'\s:,;)]|$)`, "gm"),
  new RegExp(String.raw`\b[ug]id=(?:1\d{3,4}|[2-5]\d{4})\(${PERSON}\)`, "g"),
  new RegExp(String.raw`(?:^|[\s"'])(?:USER|LOGNAME|SUDO_USER|USERNAME)=["']?${PERSON}`, "gm"),
  new RegExp(String.raw`\bsudo(?:\[\d+\])?: +${PERSON} : `, "g"),
  new RegExp(`Accepted (?:publickey|password|keyboard-interactive/pam) for ${PERSON} from`, "g"),
  new RegExp(`session (?:opened|closed) for user ${PERSON}`, "g"),
  new RegExp(String.raw`(?:New session|Removed session) \S+ of user ${PERSON}`, "g"),
  new RegExp(`Failed password for (?:invalid user )?${PERSON} from`, "g")
], GROUP = /^[a-z_][\w-]*:[x*!]?:\d+:([a-z_][\w.,-]+)$/gm, GECOS = /^[a-z_][\w.-]*:[x*!]:(?:1\d{3,4}|[2-5]\d{4}):\d+:([^:,\n]{4,64})/gm, SEARCH = /^(?:search|domain)[ \t]+(.+)$/gm, HOSTS_LINE = /^\d[\d.]+[ \t]+([A-Za-z][\w.-]+(?:[ \t]+[A-Za-z][\w.-]+)*)/gm, MAIL_DOMAIN = /[A-Za-z0-9._%+-]@((?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12})(?![\w-])/g;
function observe(text, source) {
  let found = { hostNames: [], domains: [], users: [], accounts: cloudAccounts(text) }, base = source.split("/").at(-1) ?? "";
  /^(?:hostname|nodename)(?:\.txt)?$/.test(base) && found.hostNames.push(text.trim().split(/\s/)[0] ?? "");
  for (let pattern of HOSTS2) for (let match of text.matchAll(pattern)) found.hostNames.push(match[1].replace(/[.]$/, ""));
  for (let pattern of USERS) for (let match of text.matchAll(pattern)) found.users.push(match[1]);
  for (let match of text.matchAll(GROUP)) found.users.push(...match[1].split(","));
  for (let match of text.matchAll(GECOS)) /^[A-Z]\S+ [A-Z]\S+/.test(match[1]) && found.users.push(match[1]);
  for (let match of text.matchAll(SEARCH)) found.domains.push(...match[1].trim().split(/\s+/));
  for (let match of text.matchAll(MAIL_DOMAIN))
    /\.(?:service|socket|slice|conf|json|git)$/.test(match[1]) || found.domains.push(match[1]);
  if (base === "hosts" || base === "hosts.txt")
    for (let match of text.matchAll(HOSTS_LINE)) found.hostNames.push(...match[1].split(/\s+/));
  return found.hostNames = found.hostNames.filter(
    (name) => !isCommonHost(name) && !/\.(?:service|socket|sock|json|log|conf|go|py|js)$/.test(name)
  ), found;
}

// src/redact/stream.ts
var CHUNK = 262144, AHEAD = 65536, BEHIND = 4096, KEY_CAP = 32768;
function createStream(find, placeholderOf) {
  let behind = "", waiting = "", take = (last) => {
    let size = last ? waiting.length : borderOf(waiting), window = behind + waiting, from = behind.length, to = from + size, spans = [];
    for (let span of find(window)) {
      if (span.start >= to) break;
      span.end <= from || (spans.push(span.start < from ? { ...span, start: from } : span), to = Math.max(to, span.end));
    }
    let shifted = spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from })), decided = apply(window.slice(from, to), shifted, placeholderOf);
    return waiting = window.slice(to), behind = window.slice(openKey(window, to) ?? Math.max(0, to - BEHIND), to), decided;
  };
  return {
    push(piece) {
      waiting += piece;
      let parts = [];
      for (; waiting.length >= CHUNK + AHEAD; ) parts.push(take(!1));
      return parts.join("");
    },
    end: () => waiting === "" ? "" : take(!0)
  };
}
function borderOf(text) {
  let newline = text.lastIndexOf(`
`, CHUNK);
  return newline > CHUNK - AHEAD ? newline + 1 : /[\ud800-\udbff]/.test(text[CHUNK - 1] ?? "") ? CHUNK - 1 : CHUNK;
}
function openKey(window, to) {
  let from = Math.max(0, to - KEY_CAP), tail = window.slice(from, to), begin = tail.lastIndexOf("-----BEGIN ");
  if (!(begin < 0 || tail.indexOf("-----END ", begin) >= 0))
    return Math.min(from + Math.max(0, tail.lastIndexOf(`
`, begin)), Math.max(0, to - BEHIND));
}

// src/redact/index.ts
var PASSES = 6;
function passThrough() {
  return {
    redact: (text) => ({ text, counts: {} }),
    safe: (text) => text,
    stream: () => ({ push: (piece) => piece, end: () => "" }),
    totals: () => ({}),
    observe: () => {
    },
    secrets: () => /* @__PURE__ */ new Set()
  };
}
function createRedactor(options = {}) {
  let placeholderOf = createPlaceholders(options.caseKey), learned = createLearned(), identities = options.keepIdentities ? void 0 : createIdentities(options.identities), total = {}, find = (text, source) => {
    let ruled = findSecrets(text, source);
    for (let { learn } of ruled) for (let value of learn ?? []) learned.add(value);
    let secrets = merge(text, ruled, learned.sweep(text));
    return identities ? fill(secrets, identities.find(text)) : secrets;
  }, count = (spans, counts) => {
    for (let { rule } of spans) counts[rule] = (counts[rule] ?? 0) + 1;
  }, redact = (raw, source = "") => {
    let text = normalise(raw), counts = {};
    for (let pass = 0; pass < PASSES; pass++) {
      let spans = find(text, source);
      if (spans.length === 0) break;
      count(spans, counts), text = apply(text, spans, placeholderOf);
    }
    if (Object.keys(counts).length === 0) return { text: withoutSequences2(raw), counts };
    for (let [rule, n] of Object.entries(counts)) total[rule] = (total[rule] ?? 0) + n;
    return { text, counts };
  };
  return {
    redact,
    stream: (source = "") => {
      let inner = createStream((window) => {
        let spans = find(window, source);
        return count(spans, total), spans;
      }, placeholderOf);
      return { push: (piece) => inner.push(normalise(piece)), end: inner.end };
    },
    safe: (text) => redact(text).text,
    totals: () => ({ ...total }),
    observe: (text, source = "") => identities?.learn(observe(text, source)),
    secrets: () => learned.values
  };
}

export {
  prove,
  passThrough,
  createRedactor
};
