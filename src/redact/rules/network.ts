import { matchAt } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

/** A word, also in quotation marks. */
const WORD = String.raw`\\{0,3}["']?([^\s"'\\;]{3,128})\\{0,3}["']?`;
/** The types of a password before it: plain, or one of the makers' own encryptions. */
const TYPE = String.raw`(?:(?:level[ \t]\d{1,2}|encrypted|clear|hidden|ascii|hex|plain-text|secret|\d{1,2})[ \t]{1,4}){0,3}`;
const BLANK = String.raw`[ \t]{1,8}`;
const NAME = String.raw`[^\s"']{1,128}`;
/** What everybody has. */
const DEFAULTS =
  /^(?:public|private|default|none|disable|disabled|no|sha|md5|auth|priv|noauth|aes|des|encryption|policy|recovery|not|is|are|was|were|for|must|has|and|or)$/i;

interface Setting {
  readonly word: string;
  readonly behind: RegExp;
  /** A word of the language is none. */
  readonly chosen?: true;
}

const setting = (word: string, behind: string, chosen?: true): Setting => ({
  word,
  behind: new RegExp(behind, 'iyd'),
  ...(chosen ? { chosen } : {}),
});

/** The protocols in which a user of SNMP logs in and encrypts. */
const AUTH = String.raw`(?:MD5|SHA[\w-]{0,4})`;
const PRIVACY = String.raw`(?:(?:AES|DES|3DES)[\w-]{0,4}(?:[ \t](?:128|192|256))?)`;

/** Settings of routers, switches and their daemons, and of SNMP: the secret is a word at a place of its line. */
const SETTINGS: readonly Setting[] = [
  // Cisco, FRR, Quagga, Arista and their kin
  setting('enable password', BLANK + TYPE + WORD),
  setting('enable secret', BLANK + TYPE + WORD),
  setting('-server key', BLANK + TYPE + WORD),
  setting('-server host', `${BLANK}${NAME}(?:${BLANK}(?!key)${NAME}){0,8}?${BLANK}key${BLANK}${TYPE}${WORD}`),
  setting('isakmp key', BLANK + TYPE + WORD),
  setting('key-string', BLANK + TYPE + WORD, true),
  setting('authentication-key', `${BLANK}(?:\\d{1,5}${BLANK}(?:md5|sha\\d?)${BLANK})?${TYPE}${WORD}`, true),
  setting('message-digest-key', `${BLANK}\\d{1,5}${BLANK}md5${BLANK}${TYPE}${WORD}`),
  setting('authentication text', BLANK + WORD, true),
  setting('authentication md5 key-string', BLANK + TYPE + WORD),
  setting('pre-shared-key', BLANK + TYPE + WORD, true),
  setting(
    'username ',
    `[ \\t]{0,7}(?!(?:and|or|is|was)\\b)[A-Za-z_][\\w.@-]{0,63}(?:${BLANK}(?:privilege${BLANK}\\d{1,2}|role${BLANK}${NAME}|common-criteria-policy${BLANK}${NAME})){0,3}${BLANK}(?:password|secret)${BLANK}${TYPE}${WORD}`,
  ),
  // the types of Cisco's own encryption
  ...['password', 'secret']
    .flatMap((key) => ['5', '7', '8', '9'].map((type) => `${key} ${type}`))
    .map((word) => setting(word, `${BLANK}${WORD}(?=[ \\t]*(?:\\r?\\n|$|\\\\n|"))`, true)),
  setting(
    'standby',
    `${BLANK}(?:\\d{1,4}${BLANK})?authentication${BLANK}(?:text${BLANK}|md5${BLANK}key-string${BLANK}${TYPE})?${WORD}`,
    true,
  ),
  setting('wpa-psk', BLANK + TYPE + WORD),
  // SNMP
  setting('snmp community', `${BLANK}(?:set|add)(?:${BLANK}[\\w-]{1,32}=${NAME}){0,6}?${BLANK}name=${WORD}`),
  ...['-v 2c', '-v2c', '-v 1', '-v1'].map((word) => setting(word, `${BLANK}-c${BLANK}${WORD}`)),
  setting('snmp-server community', BLANK + TYPE + WORD),
  setting('snmp community', `${BLANK}(?!(?:strings?|set|add|remove|print)\\b)${WORD}(?![ \\t]*[:=])`),
  setting(
    'snmp-server host',
    `${BLANK}${NAME}(?:${BLANK}(?:vrf${BLANK}${NAME}|informs?|traps?))*(?:${BLANK}version${BLANK}(?:1|2c|3(?:${BLANK}(?:auth|noauth|priv))?))?${BLANK}(?!version|traps?\\b|informs?\\b|vrf)${WORD}`,
  ),
  setting(
    'snmp-server user',
    `${BLANK}${NAME}${BLANK}${NAME}${BLANK}v3(?:${BLANK}encrypted)?${BLANK}auth${BLANK}${AUTH}${BLANK}${WORD}(?:${BLANK}priv${BLANK}${PRIVACY}${BLANK}${WORD})?`,
  ),
  setting(
    'createuser',
    `(?:${BLANK}-e${BLANK}${NAME})?${BLANK}${NAME}${BLANK}${AUTH}${BLANK}(?:-[ml]${BLANK})?${WORD}(?:${BLANK}${PRIVACY}${BLANK}(?:-[ml]${BLANK})?${WORD})?`,
  ),
  ...['rocommunity', 'rwcommunity'].map((word) => setting(word, `6?${BLANK}${WORD}`)),
  ...['trapsink', 'trap2sink', 'informsink'].map((word) => setting(word, `${BLANK}${NAME}${BLANK}${WORD}`)),
  setting('trapcommunity', BLANK + WORD),
  setting('authcommunity', `${BLANK}[\\w,]{1,40}${BLANK}${WORD}`),
  setting('com2sec', `(?:6|unix)?${BLANK}(?:-Cn${BLANK}${NAME}${BLANK})?${NAME}${BLANK}${NAME}${BLANK}${WORD}`),
];

const handlerOf =
  ({ behind, chosen }: Setting): Handler =>
  (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(behind, scan.text, end);
    for (const range of found?.indices?.slice(1) ?? []) {
      if (range === undefined) continue;
      const value = scan.text.slice(...range);
      if (DEFAULTS.test(value) || isMasked(value) || isReference(value) || (chosen && isWords(value))) continue;
      addAhead(scan, { start: range[0], end: range[1], rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
    }
  };

/** How near the protocol is named where a key is called `community` and nothing else. */
const NEAR = 400;
const OF_SNMP = /snmp|\btrap|\boids?\b|\bmibs?\b/i;
const COMMUNITY =
  /(?:[ _-]?(?:strings?|names?))?\\{0,7}["'}]?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}(?:\\{0,7}["']([^"'\\\n]{3,128})(?=\\{0,7}["'])|([^\s"'\\,;&[{]{3,128})(?=[\s,;&"'\\]|$))/iy;

/** `SNMP_COMMUNITY=x`, and `community: "x"` in the neighbourhood of SNMP: elsewhere it is a community of people, routes or editions. */
const community: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done) return;
  const found = matchAt(COMMUNITY, text, end);
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined || DEFAULTS.test(value) || isMasked(value) || isReference(value)) return;
  const named = /(?:snmp|trap)\w{0,12}[ _.-]?(?:r[ow]|read|write)?[ _.-]?$|(?:^|[^A-Za-z])(?:r[ow]|read|write|trap)[_-]?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
  if (!named && (/[\w.-]/.test(text[start - 1] ?? ' ') || !OF_SNMP.test(text.slice(Math.max(0, start - NEAR), start)))) return;
  // routes have communities, too: `65000:100`
  if (/^\d{1,5}:\d{1,5}$|^[a-z][a-z0-9+.-]*:\/\//.test(value)) return;
  const at = end + found[0].lastIndexOf(value);
  addAhead(scan, { start: at, end: at + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
};

const byWord = Map.groupBy(SETTINGS, ({ word }) => word);

export const networkAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'community', handle: community },
  ...[...byWord].flatMap(([word, settings]) => settings.map((one) => ({ word, handle: handlerOf(one) }))),
];
