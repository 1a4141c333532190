import { addAhead, type Scan } from './scan.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** Files of which every line is a name and a secret, or the hash of one. */
const LISTS = /(?:^|\/)\.?(?:htpasswd|htdigest|gshadow|shadow|smbpasswd|passwd-s3fs)[\w.-]{0,16}$|\.htpasswd$/;
/** A name, and behind the colon what goes, up to the next one. */
const LIST_LINE = /^[^:\s#][^:\n]{0,128}:([^\s]{8,512})/gm;
const SHADOW_LINE = /^[^:\s#][^:\n]{0,128}:([^:\s]{8,512})/gm;
/** `client server secret addresses` of PPP. */
const PPP = /(?:^|\/)(?:chap|pap)-secrets$/;
const PPP_LINE = /^\S+[ \t]+\S+[ \t]+"?([^\s"#]{4,256})/gm;

/** Files that hold one secret and nothing else. */
const SINGLE =
  /(?:^|\/)(?:run\/secrets\/|secrets?\/)[\w.-]{1,80}$|(?:^|\/)\.?(?:vault-token|erlang\.cookie|authtoken|unlock[-_]?key|keyfile|mongo-keyfile|s3fs)$|(?:^|[/_.-])(?:password|passwd|passphrase|token|secret|apikey|api[-_]key|pass|pw)(?:\.txt|\.env|\.secret)?$|\.(?:secret|token|pass|pw)$/i;
const LINES = 3;
const LONGEST = 8192;

/** Judges a file by its name, where the name says that what is in it needs none. */
export function readSecretFile(scan: Scan): void {
  const { source, text } = scan;
  const lines = LISTS.test(source)
    ? /shadow[\w.-]{0,16}$/.test(source)
      ? SHADOW_LINE
      : LIST_LINE
    : PPP.test(source)
      ? PPP_LINE
      : undefined;
  if (lines) for (const found of text.matchAll(lines)) put(scan, found.index + found[0].length - found[1]!.length, found[1]!);
  if (lines || text.length > LONGEST || /[\s|;&]/.test(source) || !SINGLE.test(source)) return;
  const words = [...text.matchAll(/[^\r\n]+/g)];
  if (words.length > LINES || words.some(([line]) => /^\s*(?:[#;[{<]|-----)|^[\w.-]+\s*[=:]|^\w+\([^)]*\)|: /.test(line))) return;
  for (const { 0: line, index } of words) {
    const value = line.trim();
    if (value.length >= 4) put(scan, index + line.indexOf(value), value);
  }
}

function put(scan: Scan, start: number, value: string): void {
  if (isMasked(value) || isReference(value)) return;
  addAhead(scan, { start, end: start + value.length, rule: 'secret-file', value, learn: isLearnable(value) ? [value] : [] });
}
