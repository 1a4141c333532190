import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isLearnable } from './values.ts';

function put(scan: Scan, start: number, value: string): void {
  addAhead(scan, { start, end: start + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
}

/** `Recovery codes (keep them):`, `Backup codes for ops: `, `BACKUP_CODES="`: up to where the codes begin. */
const HEAD =
  /["']?(?:[ \t](?:verification|authentication|login|2fa|access))?[ _-]?codes?(?:[ \t]{1,2}[\w@.'()-]{1,32}){0,6}["']?[ \t]{0,2}(?:[:=]|is|are)[ \t]{0,4}(?:(?:\r?\n|\\n){1,2}|\\{0,3}["'[]{0,2})/iy;
/** One code: eight digits and more, or groups of letters and digits; a bullet or a number may stand before it. */
const CODE_IN_LIST =
  /(?:[ \t]{0,8}(?:[-*\u2022][ \t]{1,4}|\d{1,2}[.)][ \t]{1,4})?)\\{0,3}["']?([A-Za-z0-9]{3,12}(?:[- ][A-Za-z0-9]{3,12}){1,7}|(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{8,16}|\d{6,12})\\{0,3}["']?(?=[\s,;\]"'\\]|$)(?:[,;]?[ \t]{0,4}(?:\r?\n|\\n)?)/y;
/** Each group of a code may be made of digits alone; words are none. */
const isCode = (value: string) =>
  /\d/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 2 && !/^\d{4}-\d\d-\d\d/.test(value) && !/ /.test(value);

const recovery: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const head = matchAt(HEAD, scan.text, end);
  if (!head) return;
  let at = end + head[0].length;
  for (let count = 0; count < 24; count++) {
    const found = matchAt(CODE_IN_LIST, scan.text, at);
    // of two groups with a blank between them each is a code of its own
    const value = found?.[1]?.split(' ')[0];
    if (!found || value === undefined || !isCode(value)) return;
    const from = at + found[0].indexOf(value);
    put(scan, from, value);
    at = value.length < found[1]!.length ? from + value.length + 1 : at + found[0].length;
  }
};

/** A key of an account of Matrix: groups of four letters and digits, as no sentence has them. */
const GROUPS_OF_FOUR =
  /[^\n:=\d]{0,48}[:=][ \t]{1,2}((?=[^\n]{0,24}\d)(?=[^\n]{0,24}[a-z][A-Z])(?:[A-Za-z0-9]{4} ){7,15}[A-Za-z0-9]{4})(?![\w])/y;

/** A key for a disk that Windows prints: eight groups of six digits. */
const recoveryKey: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(/[^\n\d]{0,48}((?:\d{6}-){7}\d{6})(?![\d-])/y, scan.text, end) ?? matchAt(GROUPS_OF_FOUR, scan.text, end);
  if (found) put(scan, end + found[0].length - found[1]!.length, found[1]!);
};

/** The number on a device, by which somebody may join it to his home: HomeKit, Matter, Zigbee and Z-Wave. */
const PAIRING =
  /(?:[ _-]?(?:code|pin|key))?(?:[ \t][\w'-]{1,16}){0,4}["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(\d{3}-\d{2}-\d{3}|\d{4}-\d{3}-\d{4}|\d{11}|(?:\d{5}-){4,7}\d{5}|MT:[A-Z0-9.-]{16,24})(?![\w-])/iy;
const pairing: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(PAIRING, scan.text, end);
  if (found) put(scan, end + found[0].length - found[1]!.length, found[1]!);
};

/** Words that a sentence cannot do without: a list of words that has none of them is no sentence. */
const GRAMMAR =
  /\b(?:a|an|the|is|are|was|be|been|to|of|in|on|at|for|from|with|by|and|or|not|no|it|its|this|that|if|must|should|can|cannot|will|has|have|you|your|we|please|use|set|when|than|too|does|do)\b/;
const LIST_OF_WORDS = /(?:[a-z]{3,16}[ \t]{1,2}){5,23}[a-z]{3,16}(?=[\s"'\\,.;]|$)/y;
const OPENS =
  /["']?(?:[ _-]?(?:words?|phrase|mnemonic|key))?(?:[ \t][\w'()-]{1,20}){0,5}["']?[ \t]{0,2}(?:[:=]|\bis\b|->)[ \t]{0,2}\\{0,3}["']?/y;

/** Twelve words of a wallet, six and more of a passphrase. */
const mnemonic: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const open = matchAt(OPENS, scan.text, end);
  const words = open && matchAt(LIST_OF_WORDS, scan.text, end + open[0].length);
  if (words && !GRAMMAR.test(words[0])) put(scan, words.index, words[0]);
};

/** Under a label that says so: a shared secret of one-time passwords in base32. */
const SEED =
  /(?:[ _-]?(?:seed|secret|key|code))?(?:[ \t][\w'()-]{1,16}){0,5}["']?[ \t]{0,2}(?:[:=]|is)[ \t]{0,2}["']?((?=[A-Z]{0,31}[2-7])[A-Z2-7]{16,64}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,15})(?![A-Za-z0-9])/iy;
const oneTimeSeed: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(SEED, scan.text, end);
  if (found && found[1] === found[1]!.toUpperCase()) put(scan, end + found[0].length - found[1]!.length, found[1]!);
};

export const codeAnchors: readonly { word: string; handle: Handler }[] = [
  ...['recovery', 'backup', 'scratch', 'emergency', 'rescue', 'github', 'gitlab', 'google', '2fa', 'mfa'].map((word) => ({
    word,
    handle: recovery,
  })),
  ...['recovery key', 'recoverykey', 'recovery password', 'recoverypassword', 'bitlocker', 'luks', 'numerical password'].map((word) => ({
    word,
    handle: recoveryKey,
  })),
  ...['homekit', 'matter', 'setup code', 'setup_code', 'setupcode', 'pairing', 'zwave', 'z-wave', 'install code', 'dsk'].map((word) => ({
    word,
    handle: pairing,
  })),
  ...['seed', 'mnemonic', 'recovery phrase', 'wallet', 'passphrase'].map((word) => ({ word, handle: mnemonic })),
  ...['2fa', 'totp', 'otp', 'mfa', 'authenticator', 'two-factor', 'setup key'].map((word) => ({ word, handle: oneTimeSeed })),
];
