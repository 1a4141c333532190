import { isPlaceholder } from '../placeholder.ts';
import { lineStartOf } from '../quoting.ts';
import { add, type Handler } from '../scan.ts';
import { isWords } from './values.ts';

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}(?:PRIVATE KEY(?: BLOCK)?|SECRET KEY(?: BLOCK)?|PGP MESSAGE|OpenVPN Static key V1)-----/y;
/** Between two pieces of a body: a newline, an escaped one at any depth, an encoded one, blanks. */
const BREAK = /(?:\\{1,8}r)?\\{1,8}n|\\{1,8}\r?\n|\r?\n|%0[dD]%0[aA]|%0[aA]|[ \t]{1,16}|\\{1,8}t/y;
const RUN = /[A-Za-z0-9+/=]{1,65536}/y;
const REDACTED = /secret-[0-9a-f]{10}/y;
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Key-Format|MessageID): {0,2}([^\n\\]{0,120})/y;
/** No key is longer; what comes after it is evidence again. */
const CAP = 32_768;

/**
 * A private key in PEM. Only what can be its body goes: base64, blank lines and RFC 1421 headers, each behind the prefix that the line
 * of BEGIN has. So a BEGIN that somebody has logged cannot swallow the lines below it. Every line keeps its place.
 */
const pem: Handler = (scan, start) => {
  if (start < scan.done) return;
  const { text } = scan;
  BEGIN.lastIndex = start;
  const begin = BEGIN.exec(text)?.[0];
  if (begin === undefined) return;
  const found = lineStartOf(text, start, 256);
  const lineStart = found < 0 ? start : found;
  const limit = Math.min(text.length, start + CAP);
  let at = start + begin.length;
  let piece: { start: number; end: number } | undefined;
  let longest = 0;
  const flush = () => {
    if (piece) add(scan, { ...piece, rule: 'pem-body', value: text.slice(piece.start, piece.end) });
    piece = undefined;
  };
  while (at < limit) {
    BREAK.lastIndex = at;
    const gap = BREAK.exec(text)?.[0];
    if (gap !== undefined) {
      at += gap.length;
      if (gap.endsWith('\n')) {
        flush();
        at += prefixLength(text, lineStart, start, at);
      }
      continue;
    }
    HEADER.lastIndex = at;
    const header = HEADER.exec(text)?.[0];
    if (header !== undefined) {
      flush();
      at += header.length;
      continue;
    }
    REDACTED.lastIndex = at;
    const redacted = REDACTED.exec(text)?.[0];
    if (redacted !== undefined && isPlaceholder(redacted)) {
      flush();
      at += redacted.length;
      continue;
    }
    RUN.lastIndex = at;
    const run = RUN.exec(text)?.[0];
    if (run === undefined || !isBody(text, at, run, longest)) break;
    longest = Math.max(longest, run.length);
    piece = { start: piece?.start ?? at, end: at + run.length };
    at += run.length;
  }
  flush();
};

/** A full line of a body is long; the last one may be short, and stands before END or looks like base64. */
function isBody(text: string, at: number, run: string, longest: number): boolean {
  // a static key is written in hexadecimal digits
  if (run.length >= 40 || /^[0-9a-f]{32}$/.test(run)) return true;
  if (longest < 40 && run.length < 24) return false;
  const tail = text.slice(at + run.length, at + run.length + 140);
  const gap = tail.slice(0, Math.max(0, tail.indexOf('-----END')));
  // Behind the last line there may be the check sum of PGP.
  if (gap !== '' && gap.replace(/=[A-Za-z0-9+/]{4}\s/, '').split(/\n|\\n/).length <= 3) return true;
  return longest >= 40 && run.length <= longest && !isWords(run) && /[A-Z0-9+/=]/.test(run) && /[a-z]/.test(run) && run.length >= 12;
}

const INDENT = /[ \t>|#*]{0,64}/y;

/** How much of the next line is the prefix that the line of BEGIN has: indentation, or the time and the program of a log. */
export function prefixLength(text: string, lineStart: number, begin: number, at: number): number {
  const prefix = text.slice(lineStart, begin);
  if (prefix !== '' && text.startsWith(prefix, at)) return prefix.length;
  if (/[\w\]]/.test(prefix) && prefix.length > 8) {
    // The time differs from line to line: same length, same letters and marks, other digits.
    const same = text.slice(at, at + prefix.length);
    if (same.replace(/\d/g, '0') === prefix.replace(/\d/g, '0')) return prefix.length;
  }
  INDENT.lastIndex = at;
  return INDENT.exec(text)![0].length;
}

/** Keys without their frame: the first bytes of the DER structures, or of the OpenSSH format, in base64. */
const NAKED =
  /(?:MII[A-Za-z0-9+/]{3}(?:IBADANBgkqhkiG9w0BAQEFAASC|AgEAAo[A-Za-z0-9+/])|MII[A-Za-z0-9+/]{2,3}IBAAK|MI[GH][A-Za-z0-9+/]{1,2}(?:EAMB[AM]GByqGSM49|AgEAMB)|MHcCAQEE|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTi(?:BSU0EgUFJJ|BQUklW|BFQyBQUkl|BPUEVOU1NIIFBSS|BFTkNSWVBURUQgUFJJ|BEU0EgUFJJ|BQR1AgUFJJ))[A-Za-z0-9+/_-]{16,65536}={0,2}/y;

const naked: Handler = (scan, start) => {
  if (start < scan.done || /[A-Za-z0-9+/]/.test(scan.text[start - 1] ?? ' ')) return;
  NAKED.lastIndex = start;
  const value = NAKED.exec(scan.text)?.[0];
  if (value !== undefined) add(scan, { start, end: start + value.length, rule: 'pem-body', value });
};

/** PuTTY's own format: the number of lines is said, the lines follow. */
const putty: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = /^ {0,2}(\d{1,3})\r?\n/.exec(scan.text.slice(end, end + 12));
  if (!found) return;
  let at = end + found[0].length;
  for (let line = Math.min(Number(found[1]), 200); line > 0; line--) {
    REDACTED.lastIndex = at;
    RUN.lastIndex = at;
    const redacted = REDACTED.exec(scan.text)?.[0];
    const run = redacted ?? RUN.exec(scan.text)?.[0];
    if (run === undefined) return;
    if (redacted === undefined || !isPlaceholder(redacted)) add(scan, { start: at, end: at + run.length, rule: 'pem-body', value: run });
    at += run.length;
    if (scan.text[at] === '\r') at++;
    if (scan.text[at++] !== '\n') return;
  }
};

export const pemAnchors: readonly { word: string; handle: Handler }[] = [
  { word: '-----begin ', handle: pem },
  { word: 'private-lines:', handle: putty },
  ...['mii', 'mig', 'mih', 'mhcca', 'mc4caq', 'b3blbnnzac1rzxktdje', 'ls0tls1crudjti'].map((word) => ({ word, handle: naked })),
];
