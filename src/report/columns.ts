import { eastAsianWidth } from 'get-east-asian-width';

const ascii = /^[\x20-\x7e]*$/;
const mark = /[\p{Mark}\p{Format}]/u;

/**
 * The columns that a line of a report takes. Emoji that are joined to one count as those that they are made of:
 * to know better takes a pattern of all of them, and to compile that costs more than the whole report.
 */
export function columnsOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += mark.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}
