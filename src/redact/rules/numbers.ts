import { matchAt } from '../quoting.ts';
import { add, type Handler } from '../scan.ts';
import { isMasked } from './values.ts';

const ONE_TIME =
  /(?:one[ -]time|verification|confirmation|security|pairing|login|device|activation|user|access|invite|2fa|enter|activate,|totp|otp|mfa|setup|homekit|unlock|alarm|door|gate|lock|safe)$/i;
/** Six digits and more, or groups of capitals and digits. */
const SHORT_CODE =
  /s?(?:[ \t](?:is|was|=)|:|=)?[ \t:]{1,4}(\d{3}-\d{2}-\d{3}|\d{3}[ -]\d{3}(?:[ -]\d{3})?|\d{4,10}[#*]\d{0,4}|\d{6,10}|[A-Z0-9]{4}-[A-Z0-9]{4}(?:-[A-Z0-9]{4}){0,4})(?![\w-])/y;

/** `Your verification code is 123456`. */
const oneTime: Handler = (scan, start, end) => {
  if (start < scan.done || !ONE_TIME.test(scan.text.slice(Math.max(0, start - 14), start))) return;
  const found = matchAt(SHORT_CODE, scan.text, end);
  if (!found) return;
  const at = end + found[0].length - found[1]!.length;
  add(scan, { start: at, end: at + found[1]!.length, rule: 'named-value', value: found[1]! });
};

const GROUPED = String.raw`\d{3,6}(?:-\d{3,6}){1,3}`;
/** Behind a sign, and nothing behind it: `PIN for door 7: 4711`. What goes on is a sentence about pins of another kind. */
const SAID = new RegExp(
  String.raw`(?:[ \t]{1,2}[\w.'"@()/-]{1,24}){0,5}?(?:[ \t]{0,2}[:=]|[ \t](?:is|was|ist|lautet))[ \t]{1,4}\\{0,3}["']?(\d{4,12}|${GROUPED})(?=\\{0,3}["'.,;)]{0,3}(?:\s|$|\\{1,7}[nr"]))`,
  'y',
);
/** Directly behind the word only what is longer than the number of a pin, a year or a port. */
const BARE = new RegExp(String.raw`[ \t]{1,2}(\d{6,12}|${GROUPED})(?![\w.:/-])`, 'y');
/** A chip, a lock of memory or a graph has pins, too. */
const OF_HARDWARE = /(?:gpio|bcm|board|header|chip|led|i2c|spi|uart|connector|package|socket|irq|header|memory|pages?)[ \t_-]{1,2}$/i;

/** `PIN`, `TAN`, `OTP` as a word of a sentence, and its digits. */
const pin: Handler = (scan, start, end) => {
  const { text } = scan;
  if (start < scan.done || /[\w.-]/.test(text[start - 1] ?? ' ') || OF_HARDWARE.test(text.slice(Math.max(0, start - 14), start))) return;
  const found = matchAt(SAID, text, end) ?? matchAt(BARE, text, end);
  if (!found || /gpio|bcm|cpu|pages|socket/i.test(found[0])) return;
  const value = found[1]!;
  if (isMasked(value) || /^(?:19|20)\d\d$/.test(value)) return;
  const at = end + found[0].lastIndexOf(value);
  add(scan, { start: at, end: at + value.length, rule: 'named-value', value });
};

/** Secrets that are nothing but digits: only the word before them tells. */
export const numberAnchors: readonly { word: string; handle: Handler }[] = [
  { word: ' code', handle: oneTime },
  ...['pin', 'otp', 'totp', 'mtan', 'puk', 'passkey']
    .flatMap((word) => [':', ' '].map((sign) => ({ word: word + sign, sign })))
    .map(
      ({
        word,
      }): {
        word: string;
        handle: Handler;
      } => ({ word, handle: (scan, start, end) => pin(scan, start, end - 1) }),
    ),
];
