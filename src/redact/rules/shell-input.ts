import { matchAt } from '../quoting.ts';
import { add, addAhead, type Handler, type Scan } from '../scan.ts';
import { isLearnable, isReference } from './values.ts';

/** `echo 'app:x' | chpasswd`: what is piped in stands before the program. */
const chpasswd: Handler = (scan, start) => {
  const from = Math.max(scan.done, start - 240);
  const found = /(?:^|[\s"'=])[\w.-]{1,32}:([^\s"'\\|]{3,128})(?:\\n)?\\{0,7}["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?$/.exec(
    scan.text.slice(from, start),
  );
  if (!found) return;
  const at = from + found.index + found[0].indexOf(':') + 1;
  add(scan, {
    start: at,
    end: at + found[1]!.length,
    rule: 'command-line',
    value: found[1]!,
    learn: isLearnable(found[1]!) ? [found[1]!] : [],
  });
};

/** Programs that ask for a password or a key, by what their names and options say. */
const ASKS =
  /(?:passw|stdin|login|unlock|token|secret|sudo -S|\bpass insert|kinit|cryptsetup|passphrase|luks|load-key|key-?file|zfs (?:create|load|change)|geli|bioctl|veracrypt|ecryptfs|gpg|openssl|restic|borg|keyctl|wg set)[^|;&\n]{0,80}$/i;

/** `smbpasswd -s ops <<EOF`: the lines up to the word are what the program asks for. */
const DOCUMENT = /-?[ \t]{0,2}["']?([A-Za-z_]\w{1,24})["']?[ \t]{0,4}\r?\n((?:[^\n]{1,256}\n){1,4}?)[ \t]{0,16}\1(?=\s|$)/y;
const hereDocument: Handler = (scan, start, end) => {
  if (start < scan.done || scan.text[end] === '<') return;
  if (!/(?:passwd|kinit|cryptsetup|luks|load-key|keyctl|sudo -S)[^|;&\n]{0,80}$/i.test(scan.text.slice(Math.max(0, start - 100), start)))
    return;
  const found = matchAt(DOCUMENT, scan.text, end);
  if (!found) return;
  const from = end + found[0].indexOf('\n') + 1;
  for (const line of found[2]!.matchAll(/[^\s:][^\s:]{3,255}(?=[ \t\r]*\n)/g)) {
    if (isReference(line[0])) continue;
    const at = from + line.index;
    addAhead(scan, {
      start: at,
      end: at + line[0].length,
      rule: 'command-line',
      value: line[0],
      learn: isLearnable(line[0]) ? [line[0]] : [],
    });
  }
};

/** `docker login --password-stdin <<< x`: only where a program is fed that asks for a secret. */
const hereString: Handler = (scan, start, end) => {
  const asks = ASKS.test(scan.text.slice(Math.max(0, start - 100), start));
  const found = asks
    ? matchAt(/[ \t]{0,4}(?:\\{0,3}"([^"\\\n]{3,512})\\{0,3}"|'([^'\n]{3,512})'|([^\s"'\\|;&]{3,512}))/y, scan.text, end)
    : undefined;
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || value === undefined || isReference(value)) return;
  const at = end + found[0].indexOf(value);
  addAhead(scan, { start: at, end: at + value.length, rule: 'command-line', value, learn: isLearnable(value) ? [value] : [] });
};

/** `echo x | docker login --password-stdin`. */
const piped: Handler = (scan, start) => {
  const from = Math.max(scan.done, start - 300);
  const found =
    /(?:echo|printf)[ \t]{1,4}(?:-n[ \t]{1,4})?(?:["']?%s(?:\\n)?["']?[ \t]{1,4})?(?:\\{0,7}"([^"\\\n]{3,128})\\{0,7}"|'([^'\n]{3,128})'|([^\s"'|]{3,128}))[ \t]{0,4}\|[^|\n]{0,160}$/.exec(
      scan.text.slice(from, start),
    );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || value === undefined || isReference(value)) return;
  const at = from + found.index + found[0].indexOf(value, 5);
  add(scan, { start: at, end: at + value.length, rule: 'command-line', value, learn: isLearnable(value) ? [value] : [] });
};

/** `a0="docker" a1="login" a2="-p" a3="x"` of the audit log: the arguments are read as the line that they were. */
const audited: Handler = (scan, start, end) => {
  if (start < scan.done || !scan.inner) return;
  const list = matchAt(/\d{1,5}(?: a\d{1,3}=(?:\\{0,7}"[^"\n]{0,512}"|[0-9A-F]{2,512}(?=\s|$))){2,64}/y, scan.text, end);
  if (!list) return;
  readJoined(
    scan,
    [...list[0].matchAll(/ a\d{1,3}=\\{0,7}"?([^"\s\\][^"\n\\]*)/g)].map((found) => ({
      value: found[1]!,
      at: end + found.index + found[0].length - found[1]!.length,
    })),
  );
};

/** Reads the arguments of a program that stand apart as the line that they are. */
function readJoined(scan: Scan, args: readonly { readonly value: string; readonly at: number }[]): void {
  const pieces: { from: number; to: number; at: number }[] = [];
  let line = '';
  for (const { value, at } of args) {
    pieces.push({ from: line.length, to: line.length + value.length, at });
    line += `${value} `;
  }
  for (const { dress: _, ...span } of scan.inner?.(line) ?? []) {
    const piece = pieces.find(({ from, to }) => span.start >= from && span.end <= to);
    if (piece) addAhead(scan, { ...span, start: span.start - piece.from + piece.at, end: span.end - piece.from + piece.at });
  }
}

/** `"Cmd": ["mysql", "-px"]` of an inspected container, over as many lines as it takes. */
const ITEM = /\s{0,64}\\{0,3}"([^"\\\n]{0,1024})\\{0,3}"\s{0,64},?/y;
const argumentList: Handler = (scan, start, end) => {
  if (start < (scan.commandEnds.get('joined') ?? 0)) return;
  const open = matchAt(/\\{0,3}"\s{0,8}:\s{0,8}\[/y, scan.text, end);
  if (!open) return;
  let at = end + open[0].length;
  const args: { value: string; at: number }[] = [];
  for (let count = 0; count < 256; count++) {
    const found = matchAt(ITEM, scan.text, at);
    if (!found) break;
    if (found[1] !== '') args.push({ value: found[1]!, at: at + found[0].indexOf('"') + 1 });
    at += found[0].length;
  }
  scan.commandEnds.set('joined', at);
  if (args.length > 1) readJoined(scan, args);
};

/** /proc/PID/cmdline: the arguments are lines where NUL stood between them. */
export function readCommandLine(scan: Scan): void {
  if (!/(?:^|[/._-])cmdline(?:[._-][\w.-]{0,24})?$/.test(scan.source) || scan.text.length > 65_536 || !scan.text.includes('\n')) return;
  readJoined(
    scan,
    [...scan.text.matchAll(/[^\n]+/g)].map(({ 0: value, index }) => ({ value, at: index })),
  );
}

export const shellInputAnchors: readonly { word: string; handle: Handler }[] = [
  { word: '<<<', handle: hereString },
  { word: '<<', handle: hereDocument },
  ...['ldappasswd', 'pass-stdin', 'passphrase-fd'].map((word) => ({ word, handle: piped })),
  { word: 'chpasswd', handle: chpasswd },
  { word: ' argc=', handle: audited },
  ...['"cmd', '"args', '"entrypoint', '"command', '"test', '"processargs'].map((word) => ({ word, handle: argumentList })),
  { word: 'password-stdin', handle: piped },
  { word: 'secret create', handle: piped },
  { word: 'sudo -s', handle: piped },
  { word: 'auth login', handle: piped },
];
