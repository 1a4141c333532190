import { matchAt } from './quoting.ts';
import { add, addAhead, type Handler } from './scan.ts';
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

/** `docker login --password-stdin <<< x`: only where a program is fed that asks for a secret. */
const hereString: Handler = (scan, start, end) => {
  const asks = /(?:passw|stdin|login|unlock|token|secret|sudo -S|\bpass insert|kinit|cryptsetup|passphrase)[^|;&\n]{0,80}$/i.test(
    scan.text.slice(Math.max(0, start - 100), start),
  );
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
  const pieces: { from: number; to: number; at: number }[] = [];
  let line = '';
  for (const found of list[0].matchAll(/ a\d{1,3}=\\{0,7}"?([^"\s\\][^"\n\\]*)/g)) {
    const value = found[1]!;
    pieces.push({ from: line.length, to: line.length + value.length, at: end + found.index + found[0].length - value.length });
    line += `${value} `;
  }
  for (const { dress: _, ...span } of scan.inner(line)) {
    const piece = pieces.find(({ from, to }) => span.start >= from && span.end <= to);
    if (piece) addAhead(scan, { ...span, start: span.start - piece.from + piece.at, end: span.end - piece.from + piece.at });
  }
};

export const shellInputAnchors: readonly { word: string; handle: Handler }[] = [
  { word: '<<<', handle: hereString },
  { word: 'chpasswd', handle: chpasswd },
  { word: ' argc=', handle: audited },
  { word: 'password-stdin', handle: piped },
  { word: 'secret create', handle: piped },
  { word: 'sudo -s', handle: piped },
  { word: 'auth login', handle: piped },
];
