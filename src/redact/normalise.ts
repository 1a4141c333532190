import { holdsOdd } from './mirror.ts';

/** What a terminal obeys: C0 but for tab and newline, DEL, C1, lone returns. */
const NOISE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/;

/** CSI, then OSC/DCS/APC/PM with their end on the same line, then the other escape sequences, then the single noise characters. */
const SEQUENCE = new RegExp(
  [
    '(?:\\x1b\\[|\\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]',
    '(?:\\x1b[\\]P_^X]|[\\x9d\\x90\\x9f\\x9e\\x98])[^\\x07\\x1b\\x9c\\n]{0,4096}(?:\\x07|\\x1b\\\\|\\x9c)',
    '\\x1b[ -/]{1,4}[0-~]',
    '\\x1b[=>78cDEHMNOZ]',
    NOISE.source,
  ].join('|'),
  'g',
);

/**
 * Removes what a terminal obeys and what can hide a secret from a rule: escape sequences and control characters. Newlines, tabs and
 * CRLF stay, so lines keep their numbers; invisible characters stay, too, for they are what breaks many a daemon.json. NUL becomes a
 * blank: it separates the words of /proc/PID/cmdline.
 */
export function normalise(text: string): string {
  return holdsOdd(text) && NOISE.test(text) ? text.replace(SEQUENCE, (match) => (match === '\0' ? ' ' : '')) : text;
}

const OBEYED = /[\x1b\x80-\x9f]/;

/**
 * Takes out only what a terminal obeys. For a text in which nothing was found: its odd characters hide nothing, and may be what is
 * wrong with it, as a zero-width space or a NUL in daemon.json.
 */
export function withoutSequences(text: string): string {
  return OBEYED.test(text) ? text.replace(SEQUENCE, (match) => (OBEYED.test(match) ? '' : match)) : text;
}
