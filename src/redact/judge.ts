import { type Range, unescapeLiteral } from './quoting.ts';
import { add, type Scan } from './scan.ts';
import { isCapitalAndNumber, isLearnable, isSecret, isWords, type Level } from './values.ts';

/** Docker's own secrets stand under `secret` and `secrets` by name: `db_password`, `id=npmrc`. */
const isName = (value: string) => /^id=/.test(value) || (/[_-]/.test(value) && isWords(value));

/** What a key says of the values under it. */
export interface Judged {
  readonly level: Level;
  /** The key is nothing but `secret` or `secrets`. */
  readonly bare: boolean;
  /** In JSON: the mark of the key. A number becomes a string, a placeholder without marks would break the document. */
  readonly mark?: string;
}

const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

/** Adds the value if it is one. */
export function judge(scan: Scan, range: Range, key: Judged, prose: boolean, slashes: number, mark?: string): void {
  const { level } = key;
  if (range.end <= range.start) return;
  const raw = scan.text.slice(range.start, range.end);
  const value = unescapeLiteral(raw, slashes);
  // A key in PEM has a rule of its own, which keeps the lines and the frame.
  if (value.includes('-----BEGIN ')) return;
  if (!isSecret(value, level, prose) || (key.bare && isName(value))) return;
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
