import { matchAt } from '../quoting.ts';
import type { Key } from './key-around.ts';
import { isCapitalAndNumber, isLearnable, isMixed, isScrambled } from './values.ts';

/** Letters of both cases and digits, and no name of a file, a method or a constant. */
export const isTyped = (value: string) =>
  isCapitalAndNumber(value) ||
  isScrambled(value) ||
  (isLearnable(value) &&
    ((/\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)) || isMixed(value)) &&
    !/[/()=:[\]{}]|\.[a-z]{1,5}$/.test(value));
/** What a program generates and prints: it is no word, no path, no name, no digest. */
export const isGiven = (value: string) =>
  isCapitalAndNumber(value) ||
  (isLearnable(value) &&
    !/^[0-9a-f]{40,}$|^[0-9a-f-]{36}$|[/()=]/.test(value) &&
    /\d|[^\w]|[a-z][A-Z]/.test(value) &&
    !/^[\w-]+\.[\w.-]+$/.test(value));

/** `A temporary password is provided for this session: x`, and nothing behind it: a program may make one of letters alone. */
const MADE = /\b(?:temporary|generated|initial|random|one-time|first-run)[ \t]{1,2}(?:[\w-]{1,16}[ \t]{1,2}){0,2}$/i;
const OF_A_NAME =
  /\b(?:user|username|account|role|login|name|host|service|database|file|path|method|class|type|reason|error)[ \t]{0,2}[:=]?[ \t]{1,4}$/i;
export const isMadeUp = (text: string, key: Key, words: string, value: string, end: number) =>
  /^[A-Za-z]{8,64}$/.test(value) &&
  /[a-z][A-Z]/.test(value) &&
  MADE.test(text.slice(Math.max(0, key.start - 64), key.start)) &&
  !OF_A_NAME.test(words) &&
  matchAt(/[ \t.]{0,4}(?:\r?\n|$|\\{1,7}[nr"]|")/y, text, end) !== undefined;
