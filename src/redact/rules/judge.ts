import { type Range, unescapeLiteral } from '../quoting.ts';
import { add, type Scan } from '../scan.ts';
import { isCapitalAndNumber, isLearnable, isSecret, isWords, type Level } from './values.ts';

/** Docker's own secrets stand under `secret` and `secrets` by name: `db_password`, `id=npmrc`. */
const isName = (value: string) => /^(?:id|source|src|target)=/.test(value) || (/[_-]/.test(value) && isWords(value));

/** The key is nothing but `secret`, or an annotation or an option that names one: `auth-secret` of an ingress, `--secret-add`. */
export const isBare = (key: string, before = ''): boolean =>
  /^secrets?$|^-{0,2}secret-(?:add|rm)$|existing_?secret$/i.test(key) || (/secret$/i.test(key) && before === '/');

/** What a key says of the values under it. */
export interface Judged {
  readonly level: Level;
  /** What stands under the key may be the name of a secret. */
  readonly bare: boolean;
  /** In JSON: the mark of the key. A number becomes a string, a placeholder without marks would break the document. */
  readonly mark?: string;
}

/** A shared access signature of Azure: what it allows and until when, and the signature. */
const SIGNED_QUERY =
  /^\??(?:(?:sv|ss|srt|sp|se|st|spr|sip|si|sr|sdd|skoid|sktid|skt|ske|sks|skv)=[^&=\s]{0,128}&){2,20}sig=([^&=\s]{8,256}(?:={1,2})?)/;

/** True for one: only its signature is secret. */
export const isSignedQuery = (value: string): boolean => SIGNED_QUERY.test(value);

const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

/** Adds the value if it is one. */
export function judge(scan: Scan, range: Range, key: Judged, prose: boolean, slashes: number, mark?: string): void {
  const { level } = key;
  if (range.end <= range.start) return;
  const raw = scan.text.slice(range.start, range.end);
  const value = unescapeLiteral(raw, slashes);
  // A key in PEM has a rule of its own, which keeps the lines and the frame.
  if (value.includes('-----BEGIN ') || value.trim() === '') return;
  if (!isSecret(value, level, prose) || (key.bare && isName(value))) return;
  const signature = slashes === 0 ? SIGNED_QUERY.exec(raw) : null;
  if (signature) {
    const start = range.start + signature[0].length - signature[1]!.length;
    add(scan, { start, end: start + signature[1]!.length, rule: 'named-value', value: signature[1]!, learn: [signature[1]!] });
    return;
  }
  const sure = level !== 'weak' && level !== 'opaque' && isLearnable(value);
  const learn = sure || (level === 'strong' && isCapitalAndNumber(value)) ? [value] : [];
  add(scan, {
    ...range,
    rule: 'named-value',
    value,
    learn,
    ...(NUMBER.test(value) && mark ? { dress: (placeholder: string) => mark + placeholder + mark } : {}),
  });
}
