import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Ten hex digits: two of 10,000 secrets share a placeholder with a chance of 1 in 20,000. */
const DIGITS = 10;
const SHAPE = /secret-[0-9a-f]{8}/;
const WHOLE = /^secret-[0-9a-f]{8,10}$/;
/** Marks that a sentence, a quotation or a list puts round a word; they can hide nothing. */
const DRESS = /^["'`()[\]{}<>,;:.!?*|\\]{1,8}|["'`()[\]{}<>,;:.!?*|\\]{1,8}$/g;

/** True if the whole value is a placeholder, of this or of an earlier run. A placeholder with anything at its side is not: it may be forged. */
export function isPlaceholder(value: string): boolean {
  return value.length < 40 && value.includes('secret-') && WHOLE.test(value.replace(DRESS, ''));
}

/** True if a placeholder stands anywhere in the value; such a value is never learned and never a key. */
export function holdsPlaceholder(value: string): boolean {
  return value.includes('secret-') && SHAPE.test(value);
}

/** Gives each value its placeholder: the same one for the same value, and no way back without the key. */
export function createPlaceholders(caseKey?: string): (value: string) => string {
  const key = caseKey === undefined ? randomBytes(32) : createHash('sha256').update('docker-triage case key\0').update(caseKey).digest();
  const made = new Map<string, string>();
  return (value) => {
    let placeholder = made.get(value);
    if (placeholder === undefined) {
      placeholder = `secret-${createHmac('sha256', key).update(value).digest('hex').slice(0, DIGITS)}`;
      made.set(value, placeholder);
    }
    return placeholder;
  };
}
