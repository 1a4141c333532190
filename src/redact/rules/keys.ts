import { detached } from '../detached.ts';
import { holdsPlaceholder } from '../placeholder.ts';
import type { Level } from './values.ts';

/** What a key says about its value. */
export type KeyClass = Level | 'opaque' | 'authorization' | 'cookie' | 'address' | 'account' | 'signature';

const words = (list: string) => new Set(list.split(' '));

/** Words that make the key a secret wherever they stand in it, unless a word behind says that it is about the secret. */
const ANYWHERE: readonly (readonly [word: string, level: Level])[] = [
  ['password', 'strong'],
  ['passwords', 'strong'],
  ['passwd', 'strong'],
  ['passphrase', 'strong'],
  ['passcode', 'strong'],
  ['passwort', 'strong'],
  ['kennwort', 'strong'],
  ['requirepass', 'strong'],
  ['passwrd', 'strong'],
  ['masterauth', 'strong'],
  ['presharedkey', 'medium'],
  ['secret', 'medium'],
  ['secrets', 'medium'],
  ['token', 'medium'],
  ['tokens', 'medium'],
  ['apikey', 'medium'],
  ['apikeys', 'medium'],
  ['credential', 'weak'],
  ['credentials', 'weak'],
];
const ANYWHERE_LEVEL = new Map(ANYWHERE);
/** Of these a longer word may end in one: `dbpassword`, `identitytoken`. */
const ENDINGS = ANYWHERE.filter(([word]) => /^(?:passw|passphrase|secret$|token$|apikey$)/.test(word));
/** `rootpw`, `sshpass`, `dbpwd` at the end of a key; of the words that end so by chance none is about passwords. */
const GLUED = /(?:pass|pw|pwd|psk)$/;
/** `passwordsalt`, `authsalt`: what is mixed into hashes or keys; of the words that end so by chance none is here. */
const GLUED_SALT = /(?:password|passwd|pass|pw|pwd|hash|auth|login|token|secret|key|nonce|cookie|session|crypt|encryption)salt$/;
/** `proxyauth`, `basicauth`: a user and a password. */
const GLUED_AUTH = /^(?:proxy|basic|http|smtp|rpc|sst|web|static|user|client)auth$/;
const BY_CHANCE =
  /^(?:by|com|wrong|no|bad|tres|over|under|sur|en?com|im|multi|two|one|single|last|first|kee|re?|full|low|high|band)pass$|^(?:old|c|l|get)?pwd$/;

/** Words that make the key a secret only at its end: elsewhere they mean other things (`pass_through`, `auth_method`). */
const LAST = new Map<string, Level>([
  ['pass', 'strong'],
  ['pw', 'strong'],
  ['pwd', 'strong'],
  ['psk', 'strong'],
  ['authtok', 'strong'],
  ['accesscode', 'strong'],
  ['authcode', 'medium'],
  ['bearer', 'weak'],
  ['skey', 'medium'],
  ['pepper', 'weak'],
  ['salt', 'weak'],
  ['otp', 'medium'],
  ['totp', 'medium'],
  ['pat', 'medium'],
  ['seed', 'weak'],
  ['pin', 'strong'],
  ['pincode', 'strong'],
  ['mnemonic', 'strong'],
  ['jwt', 'medium'],
  ['crumb', 'opaque'],
  ['auth', 'weak'],
  ['cred', 'weak'],
  ['creds', 'weak'],
]);

/** `key` alone is harmless, and so are public, tls, host, routing and sort keys; it is a secret behind one of these. */
const KEY_OWNERS = words(
  'api pass access private secret account client license encryption signing master shared auth service session crypt crypto unlock app application storage hmac integration instrumentation ingestion fernet storepass keystore registry backup restic sentry unseal setup enrollment registration provisioning pairing activation recovery hash pepper salt seed bot consumer publishable push vapid totp otp license wep wpa tsig rndc site recaptcha captcha hub ingest write admin deploy webhook jwt cookie encrypt decryption subscription preshared preauth enrolment symm symmetric',
);
/** Client and service keys are files of a TLS set-up more often than not: the text of a path is kept by its value. */
const JOINED_KEY = new Map([...KEY_OWNERS].map((owner) => [`${owner}key`, true]));

/** Words behind a secret word that make the key harmless: it then names a property, a place or a result of the secret. */
const ABOUT = words(
  'type types file files filename path paths dir directory folder name names id ids ttl expiry expires expire expired expiration exp lifetime age length len min max count size policy method methods mode enabled disabled enable disable required require optional url uri urls endpoint endpoints host hosts server servers port provider providers plugin plugins driver drivers backend backends helper helpers store stores format version versions status state error errors err fail failed failure failures algorithm algorithms alg scope scopes issuer audience realm role roles user username users kind source src ref refs reference hint prompt reset changed change updated update created at in on by for from to timeout retries retry interval level cache config configs configuration env var vars field fields header headers param params option options opts mount mounts target targets label labels manager service services namespace socket sock pid log logs exists exist valid invalid empty checks check bits usage rotation rotate stdin authentication bucket limit limits per used info json txt text yaml yml conf cfg go py ts js sh c rs pem crt cer db database table sink class spec template request requests response review reviews signing verification verify validator validation lookup index map list loader reader writer resolver operator controller less protected protection strength complexity regex encryption hashing hasher pattern hook handler middleware func function iterations iteration rounds cost algo lifespan note notes comment description message throttle throttling quota connector encoder encoders decoder generator factory converter incorrect wrong denied mismatch permission permissions maps exception exceptions warning warnings mgmt management exchange hashers validators checkers digits history',
);
/** A word before the secret word that makes it a switch. */
const SWITCH = words(
  'load import condition assert no without is has have use uses allow disable enable require requires skip need needs want num max min total public tls ssl known pull checksum sum digest',
);

/** Before `token` and `tokens` also a place in a list, and a tally. */
const TOKEN_SWITCH = words('cancellation page next continuation sync remaining used prompt completion');

/** `OPSGENIE_KEY`, `widget.key`, `routing_key`: keys of a service. What else ends so is a property of a table, a cache, a file. */
const PLAIN_OWNERS = words(
  'public pub tls ssl ssh host gpg pgp rpm apt cache partition sort primary foreign unique index map object group row record shard hash range cert ca server registry hot meta trace span lookup join content chain snapshot layer blob commit build state store dedup idempotency lock log event message file path storage image config label env node data stream topic message id digest etag tree graph ref socket',
);

/** Behind the word that says what it is: of which form, of which place, of which time. */
const TRAILING = words(
  'value values val string str raw plain plaintext cleartext b64 base64 hex enc encoded encrypted decoded hash hashed prod production live staging stage dev old new current previous prev primary secondary main bcrypt sha1 sha256 md5 data text rw ro admin root',
);

/** Under these a value is secret if nobody can have chosen it: a proof that a form or a client is its own, a license, a number of an activation. */
const OPAQUE_LAST = words('crumb nonce csrf xsrf wpnonce appid license licence lkey ota');
const OPAQUE_PAIRS = words('session-state activation-id activation-code enrollment-id enrolment-id registration-id owm-api weather-api');
/** `X-Gotify-Key`: the header of an application, which is nothing but its key. */
const HEADER_KEY = /^x(?:-[a-z0-9]{2,24}){1,3}-key$/i;

const SESSIONS = /^(?:(?:php|j|asp)?(?:sess|session)id|sid)$/;

const ADDRESS_ENDS = words('proxy address addr url uri dsn endpoint server broker brokers upstream mirror mirrors');

/** A key of a card, a door or a phone: its value is digits. Chips and packages have pins, too. */
export function isPin(key: string): boolean {
  const parts = withoutTrailing(split(key));
  const last = parts.at(-1);
  return last === 'pin' || last === 'pincode' || (last === 'code' && parts.at(-2) === 'pin');
}

const cache = new Map<string, KeyClass | undefined>();

/** Judges a key by its words, whatever joins them: `DB_PASSWORD`, `db-password`, `dbPassword`, `spring.datasource.password`. */
export function classifyKey(key: string): KeyClass | undefined {
  if (cache.has(key)) return cache.get(key);
  const found = holdsPlaceholder(key) ? undefined : classify(withoutTrailing(split(key)), key);
  // Evidence may hold any number of different keys; the cache must not grow with it.
  if (cache.size > 4096) cache.clear();
  cache.set(detached(key), found);
  return found;
}

function split(key: string): string[] {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^(.{2,}?)\d{1,3}$/, '$1'))
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

function withoutTrailing(parts: string[]): string[] {
  let count = parts.length;
  while (count > 1 && TRAILING.has(parts[count - 1]!)) count--;
  return parts.slice(0, count);
}

function classify(parts: readonly string[], key: string): KeyClass | undefined {
  const last = parts.at(-1) ?? '';
  // Vault and Consul call the secret half of a login its id.
  if (/^(?:secret id|secretid)$/.test(parts.slice(-2).join(' ')) || last === 'secretid') return 'weak';
  // Google calls the handle of a key so; whoever has it knows which key to look for.
  if (/(?:^| )private key id$/.test(parts.join(' '))) return 'medium';
  // of a store that speaks S3
  if (/(?:^| )access key id$/.test(parts.join(' '))) return 'opaque';
  if (/(?:^| )root token id$/.test(parts.join(' '))) return 'medium';
  // the name of a helper of docker, as `exec: "docker-credential-pass": not found`
  if (/^docker credential /.test(parts.join(' '))) return undefined;
  // of an assembly of .NET: eight bytes of the sum of its public key
  if (/(?:^| )public key token$/.test(parts.join(' '))) return undefined;
  // `basic.auth.user.info` of a schema registry: a user and a password
  if (/(?:^| )auth user info$/.test(parts.join(' '))) return 'weak';
  if (last === 'ident' && parts.at(-2) === 'auth') return 'weak';
  // of a pair of keys the half that says whose it is: secret only where a program has made it
  if (/(?:^| )(?:api|access) key id$/.test(parts.join(' '))) return 'opaque';
  if (last === 'authorization') return 'authorization';
  if (last === 'cookie') return 'cookie';
  for (let at = parts.length - 1; at >= 0; at--) {
    const level = secretWord(parts, at);
    if (level === undefined) continue;
    if (parts.slice(at + 1).some((word) => ABOUT.has(word))) return undefined;
    if (at > 0 && level !== 'strong' && (SWITCH.has(parts[at - 1]!) || (/^tokens?$/.test(parts[at]!) && TOKEN_SWITCH.has(parts[at - 1]!))))
      return undefined;
    if (at > 0 && level === 'strong' && /^(?:no|without|is|has|have|use|allow|disable|enable|require|skip)$/.test(parts[at - 1]!))
      return undefined;
    return level;
  }
  if (HEADER_KEY.test(key) && !PLAIN_OWNERS.has(parts.at(-2)!)) return 'weak';
  if (last === 'key' && parts.length > 1 && !key.includes(' ') && !PLAIN_OWNERS.has(parts.at(-2)!)) return 'opaque';
  if (OPAQUE_LAST.has(last) || OPAQUE_PAIRS.has(parts.slice(-2).join('-'))) return 'opaque';
  if (SESSIONS.test(last) || (last === 'id' && parts.at(-2) === 'session' && /session_?id$/i.test(key))) return 'opaque';
  if (last === 'username' || last === 'email') return 'account';
  if (last === 'sig' || last === 'signature') return 'signature';
  return ADDRESS_ENDS.has(last) ? 'address' : undefined;
}

/** The level of the word at this place, alone or with the word before it. */
function secretWord(parts: readonly string[], at: number): Level | undefined {
  const word = parts[at]!;
  const level = ANYWHERE_LEVEL.get(word) ?? (at === parts.length - 1 ? LAST.get(word) : undefined);
  if (level !== undefined) return level;
  if (word === 'code' && parts[at - 1] === 'pin' && at === parts.length - 1) return 'strong';
  if (at > 0 && parts[at - 1] === 'pass' && /^(?:phrase|word|code)$/.test(word)) return 'strong';
  if (JOINED_KEY.has(word)) return 'medium';
  if (/key(?:hex|b64|base64)$/.test(word)) return 'opaque';
  if (
    word === 'keys' &&
    at === parts.length - 1 &&
    /^(?:api|access|secret|private|encryption|signing|license|admin)$/.test(parts[at - 1] ?? '')
  )
    return 'medium';
  if (word === 'key' && at > 0 && KEY_OWNERS.has(parts[at - 1]!)) return 'medium';
  if (at === parts.length - 1 && GLUED.test(word) && !BY_CHANCE.test(word)) return 'strong';
  if (at === parts.length - 1 && (GLUED_AUTH.test(word) || GLUED_SALT.test(word))) return 'weak';
  return ENDINGS.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1];
}
