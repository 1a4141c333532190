import { holdsPlaceholder, isPlaceholder } from '../placeholder.ts';

/**
 * How sure a key makes us that its value is secret.
 * `opaque`: a key of something, which is secret only if nobody can have chosen it; `strong`: a password; `medium`: a token or key, which is no plain number and no state; `weak`: a word with other meanings, as `auth`.
 */
export type Level = 'strong' | 'medium' | 'weak' | 'opaque';

const NOTHING =
  /^(?:true|false|null|nil|none|yes|no|on|off|unset|undefined|empty|required|disabled|enabled|expired|missing|incorrect|unchanged|unknown|\((?:none|unset|empty|null|not set)\)|''|"")$/i;
/** What stands for a password in a help text; the prompts of SMTP in base64, and the ways to log in that it offers. */
const PROMPT =
  /^(?:pass(?:word|wd)?|secret|token|VXNlcm5hbWU6|UGFzc3dvcmQ6|PLAIN|LOGIN|EXTERNAL|GSSAPI|NTLM|XOAUTH2?|OAUTHBEARER|ANONYMOUS|(?:CRAM|DIGEST)-MD5|SCRAM-SHA-\d{1,3}(?:-PLUS)?)$/;
/** What is hidden, and how programs say so: Ansible, Terraform, the `secrecy` of Rust. */
const MASK =
  /^(?:\*{1,64}|[*xX\u2022.#-]{3,64}|<[a-z][a-z _-]{0,31}>|[<[(]?(?:redacted|hidden|masked|filtered|omitted|removed)[>\])]?|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER|\((?:sensitive|known after|write-only)\b[^()\n]{0,24}\)?|\w{0,24}\(?\[?REDACTED(?: [a-z_]{1,16}(?:::\w{1,24}){1,4})?[\])]{0,4}|[\w-]{1,16}<(?:redacted|hidden|masked)>)$/i;
const REFERENCE =
  /^(?:\$\([^\n]{0,4000}|\$\{[A-Za-z_][A-Za-z0-9_]{0,63}\}|\$[A-Z_][A-Z0-9_]{0,63}|\$\([^()]{0,128}\)|%[A-Z_][A-Z0-9_]{1,63}%|\$?\{\{[^{}]{0,128}\}\}|%[a-zA-Z]|%\(\w{1,32}\)s|\?|\$\d{1,3}|:[a-z][a-z_]{0,31}|@p\d{1,3}|\$\{[A-Za-z_]\w{0,63}:?\?[^{}\n]{0,128}\}?|ENC\[[A-Za-z][\w.-]{0,63}\]|env:[A-Z_][A-Z0-9_]{0,63}|!(?:vault|secret|env_var|include|reference|Ref|Sub|GetAtt|ImportValue)(?:[ \t][^\n]{0,128})?)$/;
const PATH =
  /^(?:(?:file|unix|npipe):\/\/|(?:file|hash|lmdb|btree|texthash|cdb|pcre|regexp|ldap|mysql|pgsql|proxy:\w+):\/[\w./-]{1,256}$|\$\{?[A-Za-z_][\w.]{0,63}\}?\/[\w./-]{1,256}$|~\/|\.{1,2}\/|[A-Za-z]:\\{1,4}(?:[\w .-]{1,64}\\)|\/(?:bin|boot|data|dev|etc|home|host|lib|lib64|media|mnt|nix|opt|proc|root|run|sbin|secrets|snap|srv|sys|tmp|usr|var|Users|Library|Applications|Volumes|private|app|config|certs|v[1-4])(?:\/|$))/;
const STATE =
  /^(?:basic|bearer|digest|negotiate|ntlm|kerberos|plain|login|oauth2?|jwt|ldap|token|password|secret|key|enabled?|disabled?|required?|optional|allow(?:ed)?|den(?:y|ied)|ok|pass(?:ed)?|fail(?:ed|ure)?|success(?:ful)?|valid|invalid|expired|missing|unknown|default|anonymous|unauthorized|forbidden|internal|external|auto|manual|always|never|local|static|dynamic|latest|stable|amd64|arm64|armhf|i386|x86_64|aarch64|env|file|string|int|bool|object)$/i;
const URL = /^[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\//;
const DIGEST = /^sha(?:256|384|512):[0-9a-f]{8,128}$/i;
const DATE = /^\d{4}-\d\d-\d\d(?:[T ].{0,40})?$/;
const VERSION = /^v?\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+.~][\w.+~-]{0,32})?$/;
const DURATION = /^(?:\d{1,10}(?:\.\d{1,9})?(?:ns|us|\u00b5s|ms|s|m|h|d)){1,6}$/;
/** `invalid`, `db_password`, `not-found`: words of a sentence or a name that somebody gave to a secret. */
const WORDS = /^(?:[A-Z]?[a-z]{1,24}|[A-Z]{1,24})(?:[_-](?:[A-Z]?[a-z]{1,24}|[A-Z]{1,24})){0,8}$/;

/** True for one or several joined ordinary words. */
export function isWords(value: string): boolean {
  return value.length <= 128 && WORDS.test(value);
}

/** True for a value that only points to where the secret is: a variable, a template, a path. */
export function isReference(value: string): boolean {
  return value.length <= 4096 && (REFERENCE.test(value) || PATH.test(value));
}

/** True for a value that somebody has masked or emptied already, or that only asks for one. */
export function isMasked(value: string): boolean {
  return value.length <= 64 && (value === '' || MASK.test(value) || PROMPT.test(value));
}

/** Hexadecimal digits, a UUID, base64: long and in one piece. */
const OPAQUE =
  /^(?:(?:[a-z]{2,6}-)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3})-[0-9A-Fa-f]{12}|[A-Za-z0-9+/_]{20,4096}={0,2})$/;

/** Decides whether the value under a key of this level is secret. `prose` says that it stands in a sentence, as `invalid token: expired`. */
export function isSecret(value: string, level: Level, prose: boolean): boolean {
  if (value.length > 4096) return true;
  if (isPlaceholder(value) || isMasked(value) || NOTHING.test(value) || isReference(value)) return false;
  // `password-hash v0.5.0`, a package; `SECRET: missing, see https://...`, a complaint
  if (/^v\d{1,4}\.\d{1,6}\.\d{1,6}$|^(?:missing|unset|not set|required|invalid|empty|expired)[,;] |^0x[0-9A-F]{1,8}$/i.test(value))
    return false;
  if (prose && /^\$\{?[A-Za-z_]\w{1,63}\}?$/.test(value)) return false;
  if (prose && level === 'strong' && CHOSEN.test(value)) return true;
  if (prose && level === 'strong' && GIVEN.test(value)) return true;
  if (prose && (isWords(value.replaceAll(' ', '_')) || (value.length <= 128 && NAME.test(value)))) return false;
  // a switch or a tally; nobody's password has two digits
  if (level === 'strong') return !/^\d{1,2}$/.test(value);
  if (
    /^-?\d{1,5}$/.test(value) ||
    STATE.test(value) ||
    DIGEST.test(value) ||
    DATE.test(value) ||
    DURATION.test(value) ||
    VERSION.test(value)
  )
    return false;
  if (URL.test(value) && !value.includes('@')) return false;
  if (level === 'opaque') return OPAQUE.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  return value.length >= 4 && (level === 'medium' || !isWords(value));
}

/** Small letters and digits that change places four times and more; hexadecimal digits are an id. */
export const isMixed = (value: string) =>
  /^[a-z0-9]{10,64}$/.test(value) && /[g-z]/.test(value) && (value.match(/\d(?=[a-z])|[a-z](?=\d)/g)?.length ?? 0) >= 4;

/** Letters of both cases and a digit, as no word of a sentence has them. */
const GIVEN = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[^\s/()=:]{8,64}$/;

/** `amber-Quail`: no sentence and no name is written so. */
const CHOSEN = /^[a-z]{3,16}-[A-Z][a-z]{2,16}$/;

/** `foo-bar.2`, `my_name`, `camelCase` in one of its parts; random letters have more changes of case. */
const PART = '(?:[A-Z]?[a-z]{1,40}|[A-Z]{1,40}|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5}|(?:[A-Z][a-z]{1,20}){2,6}|\\d{1,4})';
const NAME = new RegExp(`^${PART}(?:[._:/ -]${PART}){0,12}$`);
/** A part that begins in the middle with a capital, and a number: nobody names a thing so. */
const GIVEN_NAME = /^(?=.{12,})[a-z]{3,}[._:-][A-Z][a-z]{2,}[._:-]\d{1,4}$/;
const WORD_AND_NUMBER = /^[A-Za-z]?[a-z]{2,24}[-_@]?\d{1,4}!{0,2}$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]{1,32}){1,8}$/;
/** `Record<string`, `process.env.X(`: the beginning of an expression. */
const CODE = /^[A-Za-z_$][A-Za-z_$.]{2,40}[<(]/;
const SHORT_ID = /^[0-9a-f]{8,12}$/;
const HOST = /^(?=.{0,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?::\d{1,5})?(?:\/|$)/;

/**
 * `Sommerzeit2024`, `Harbour-Lantern-42`: a word with a capital, and a number. People choose such passwords, and programs call their
 * versions so: it is one only where something says that a password stands here, and it is searched elsewhere only as a whole word.
 */
export const isCapitalAndNumber = (value: string) =>
  value.length >= 10 && value.length <= 64 && CAPITAL_AND_NUMBER.test(value) && !SYSTEM.test(value);
const CAPITAL_AND_NUMBER = /^[A-Z][a-z]{4,}(?:[-_.]?[A-Z]?[a-z]{2,}){0,3}[-_.@]?\d{2,6}[!?.]{0,2}$/;
/** What has its version behind its name. */
const SYSTEM =
  /^(?:Windows|Server|Ubuntu|Debian|Fedora|Alma|Rocky|Centos|Suse|Postgre|Elastic|Keycloak|Version|Release|Error|Code|Exception)/i;

/** Capitals and small letters without order: parts of one and two letters, as no name of a thing has several of. */
export const isScrambled = (value: string) =>
  /^[A-Za-z]{16,128}$/.test(value) && (value.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).filter((part) => part.length < 3).length > 2;

/**
 * True if a value can be searched in all other texts without harm: long enough, no word, name, path, address, date or number that
 * ordinary evidence holds, too.
 */
export function isLearnable(value: string): boolean {
  if (value.length < 8 || value.length > 8192 || holdsPlaceholder(value)) return false;
  if (value.length > 256) return !/\s/.test(value);
  if (isReference(value) || isMasked(value) || isWords(value) || URL.test(value) || STATE.test(value)) return false;
  if (CODE.test(value) || /^[([{<]?[A-Za-z_]+[)\]}>:]?$/.test(value)) return false;
  if (
    (NAME.test(value) && !GIVEN_NAME.test(value)) ||
    (WORD_AND_NUMBER.test(value) && !value.endsWith('!')) ||
    CONSTANT.test(value) ||
    SHORT_ID.test(value)
  )
    return false;
  if (DIGEST.test(value) || DATE.test(value) || DURATION.test(value) || HOST.test(value) || /^[\d.:/, -]+$/.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9\s]/].filter((kind) => kind.test(value)).length;
  return kinds >= 2;
}
