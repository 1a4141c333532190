import { matchAt } from '../quoting.ts';
import { addAhead, type Scan } from '../scan.ts';
import { isLearnable, isMasked, isReference, isWords } from './values.ts';

const BEFORE = /(?:^|[\s"'`(=[,#])(?!(?:mailto|sha\d+|https?|image|docker)\b)[A-Za-z][\w.-]{0,32}:([^\s"'`@:/\\]{4,64})$/;
/** Only what is surely a host: of `owner:jane.doe@example.com` nothing may go but the mail address. */
const HOST = /(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?|[A-Za-z0-9.-]{0,253}:\d{2,5}|\/[\w-]{1,64}\b)(?=[\s/"'`,;)\]?]|\\|$)/y;

/** `connecting as app:x@10.0.0.7`: a user and a password before a host, without a scheme. `ends` are the places behind each `@`. */
export function readPairs(scan: Scan, ends: readonly number[]): void {
  for (const end of ends) {
    if (!matchAt(HOST, scan.text, end)) continue;
    const value = BEFORE.exec(scan.text.slice(Math.max(0, end - 100), end - 1))?.[1];
    if (value === undefined || isWords(value) || isMasked(value) || isReference(value) || /^[\d.]+$|^v?\d+\.\d/.test(value)) continue;
    addAhead(scan, { start: end - 1 - value.length, end: end - 1, rule: 'url-userinfo', value, learn: isLearnable(value) ? [value] : [] });
  }
}
