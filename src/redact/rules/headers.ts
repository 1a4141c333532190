import { Buffer } from 'node:buffer';
import { matchAt } from '../quoting.ts';
import { add, addAhead, type Handler, type Scan } from '../scan.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

/** What may open the value: lists and marks of Go, JSON and shells. */
const OPENING = /(?:\[|\(|\\{0,7}["'\x60](?![ \t\n])|&quot;|%22|[ \t])*/y;
const SCHEME =
  /(Basic|Bearer|Digest|Negotiate|NTLM|Token|ApiKey|Api-Key|Splunk|GenieKey|Key|JWT|OAuth|SSWS|PRIVATE-TOKEN|AWS4-HMAC-SHA256|Hawk|MAC|SharedKey|SharedAccessSignature|X-Api-Key|Signature)(?:[ \t:]|%20|\+|\\u0020){1,4}/iy;
/** Schemes whose value is a list of parameters. */
const LISTS = /^(?:Digest|AWS4|Hawk|MAC|OAuth|Signature)/i;
const ONE = /[^\s"'\x60\\,;)\]}<>&%]{1,65536}/y;
/** Parameters run to the end of the header; the marks inside them are the same as the one round it only if escaped. */
const PARAMETERS =
  /[A-Za-z][\w-]{0,40}=(?:\\{0,7}"[^"\\\n]{0,2048}\\{0,7}"|[^\s,"'\\]{0,2048})(?:,[ \t]{0,4}[A-Za-z][\w-]{0,40}=(?:\\{0,7}"[^"\\\n]{0,2048}\\{0,7}"|[^\s,"'\\]{0,2048})){0,24}/y;

/** Of one word behind its scheme the header says no more: a sentence would go on. */
const endsHere = (text: string, at: number) => matchAt(/\\{0,7}["'\x60](?![ \t]?[+])|\\{0,3}[rn]|[\r\n,;)\]}]|$/y, text, at) !== undefined;
const PLUGIN = /^(?:[a-z][a-z0-9]{0,24}[._-]?){1,6}\/(?:[a-z][a-z0-9]{0,24}[._-]?){1,8}(?::[\w.-]{1,32})?$/;
const ABOUT_LOGIN =
  /^(?:.{0,7}|\w*(?:token|auth|creden|header|realm|required|invalid|missing|scheme|challenge|expected|supported|enabled|disabled|failed|error|value|string|redact|hidden)\w*)$/i;

/** The value of `Authorization` and its kin. The scheme stays: it says how the client tried to log in. */
export function readAuthorization(scan: Scan, from: number): void {
  const { text } = scan;
  let at = from + matchAt(OPENING, text, from)![0].length;
  const scheme = matchAt(SCHEME, text, at);
  if (scheme) {
    at += scheme[0].length;
    if (LISTS.test(scheme[1]!)) {
      const list = matchAt(PARAMETERS, text, at);
      if (list) {
        putParameters(scan, at, list[0]);
        return;
      }
    }
  }
  // a mapping of YAML or JSON, whose members speak for themselves
  if (!scheme && matchAt(/\{[ \t]*\\{0,7}["']?[\w-]{1,40}\\{0,7}["']?[ \t]*:/y, text, at)) return;
  const found = matchAt(ONE, text, at);
  // `Authorization: openpolicyagent/opa-docker-authz-v2:0.9`, the plugins of a daemon
  if (!found || (!scheme && PLUGIN.test(found[0]))) return;
  const value = found[0].replace(/[.:]+$/, '');
  if (value === '' || isMasked(value) || isReference(value) || /^\w+=$/.test(value)) return;
  if (isWords(value) && !(scheme && (value.length >= 20 || (endsHere(text, at + found[0].length) && !ABOUT_LOGIN.test(value))))) return;
  put(scan, at, value, scheme ? inBasic(scheme[1]!, value) : []);
}

/** What says how it was computed, and where the client wanted to go; the rest of the parameters is the computed value, or who it is. */
const SAID =
  /^(?:realm|uri|qop|nc|algorithm|stale|charset|SignedHeaders|headers|version|oauth_version|oauth_signature_method|oauth_timestamp|ts|alg)$/i;
const PARAMETER = /([A-Za-z][\w-]{0,40})=(?:\\{0,7}"([^"\\\n]{1,2048})|([^\s,"'\\]{1,2048}))/g;

function putParameters(scan: Scan, at: number, list: string): void {
  for (const found of list.matchAll(PARAMETER)) {
    const value = found[2] ?? found[3]!;
    if (SAID.test(found[1]!) || isMasked(value) || /^(?:root|admin)$/.test(value)) continue;
    const start = at + found.index + found[0].length - value.length;
    addAhead(scan, { start, end: start + value.length, rule: 'http-header', value, learn: isLearnable(value) ? [value] : [] });
  }
}

function put(scan: Scan, start: number, value: string, learn: readonly string[]): void {
  add(scan, { start, end: start + value.length, rule: 'http-header', value, learn: isLearnable(value) ? [value, ...learn] : learn });
}

/** The password inside a Basic value is worth finding elsewhere. */
function inBasic(scheme: string, value: string): string[] {
  if (!/^basic$/i.test(scheme)) return [];
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const password = pair.slice(pair.indexOf(':') + 1);
  return pair.includes(':') && isLearnable(password) ? [password] : [];
}

/** `Bearer x` without its header's name: in sentences, in arguments. */
const bearer: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/(?:[ \t:]|%20){1,3}["']?([A-Za-z0-9._~+/=:-]{16,65536})/y, scan.text, end);
  if (!found || isWords(found[1]!) || !/\d/.test(found[1]!)) return;
  put(scan, end + found[0].length - found[1]!.length, found[1]!, []);
};

/** `Basic x` without its header's name: only what decodes to a pair. */
const basic: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  // `"auth.basic": "ops:x"`, `--basic "ops:x"`
  const pair = matchAt(/\\{0,7}["']?[ \t]{0,2}[:,=][ \t]{0,2}\\{0,7}["'][\w.@-]{1,64}:([^\s"'\\/]{5,256})(?=\\{0,7}["'])/y, scan.text, end);
  if (pair && !isWords(pair[1]!) && !/^\d{1,5}$/.test(pair[1]!) && !isReference(pair[1]!)) {
    put(scan, end + pair[0].length - pair[1]!.length, pair[1]!, []);
    return;
  }
  const found = matchAt(/[ \t]{1,3}([A-Za-z0-9+/]{8,4096}={0,2})/y, scan.text, end);
  if (!found || !/^[\x20-\x7e]{1,256}:[\x20-\x7e]{1,3000}$/.test(Buffer.from(found[1]!, 'base64').toString('latin1'))) return;
  put(scan, end + found[0].length - found[1]!.length, found[1]!, inBasic('basic', found[1]!));
};

const COOKIE = /([^\s=;,"'\\[\]]{1,128})=(\\{0,7}"[^"\\\n]{0,4096}\\{0,7}"|[^;\s"'\\\]]{0,8192})/y;
const ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|version|comment|priority|httponly|secure|partitioned)$/i;

/** A switch, a language, a theme, a time: what a page remembers of its looks. */
const isSetting = (name: string, value: string) =>
  /^(?:true|false|\d{1,3}|[a-z]{2}(?:[-_][A-Z]{2})?)$/.test(value) ||
  (/(?:theme|lang|locale|mode|type|color|colour|view|tab|sort|timezone|tz)$/i.test(name) && isWords(value)) ||
  (/(?:expir\w{0,6}|_at|time|timestamp|updated|seen)$/i.test(name) && /^\d{10}(?:\d{3})?$/.test(value));

/** `Cookie` and `Set-Cookie`: the names stay, the values go. */
export function readCookies(scan: Scan, from: number): void {
  const { text } = scan;
  let at = from + matchAt(OPENING, text, from)![0].length;
  // The cookie of Erlang is no pair, it is a password.
  const whole = matchAt(/[A-Za-z0-9_-]{10,256}(?=["'\s,]|\\|$)/y, text, at);
  if (whole && !isWords(whole[0].toLowerCase().replace(/^[a-z]+$/, ''))) {
    add(scan, {
      start: at,
      end: at + whole[0].length,
      rule: 'http-state',
      value: whole[0],
      learn: isLearnable(whole[0]) ? [whole[0]] : [],
    });
    return;
  }
  for (let count = 0; count < 64; count++) {
    const found = matchAt(COOKIE, text, at);
    if (found && found[2] !== '') {
      const start = at + found[1]!.length + 1;
      const value = found[2]!;
      if (!ATTRIBUTE.test(found[1]!) && !isMasked(value) && !isSetting(found[1]!, value))
        add(scan, { start, end: start + value.length, rule: 'http-state', value, learn: isLearnable(value) ? [value] : [] });
      at = start + value.length;
    } else {
      const word = matchAt(/[A-Za-z-]{1,40}/y, text, at);
      at += word ? word[0].length : 0;
    }
    // Expires= holds a date with blanks.
    const next = matchAt(/(?:[ \t][^;\n"'=]{0,40})?;[ \t]{0,4}/y, text, at);
    if (!next) return;
    at += next[0].length;
  }
}

/** `Digest username="x", response="y"` without its header's name. */
const digest: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const list = matchAt(PARAMETERS, scan.text, end - 'username'.length);
  if (list && /\bresponse=/.test(list[0])) putParameters(scan, end - 'username'.length, list[0]);
};

export const headerAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'digest username', handle: digest },
  { word: 'bearer', handle: bearer },
  { word: 'basic', handle: basic },
];
