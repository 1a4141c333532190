import { holdsPlaceholder } from '../placeholder.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isCapitalAndNumber, isLearnable, isMasked, isMixed, isReference, isScrambled } from './values.ts';

/** How far behind the word a sentence may say what it is. */
const REACH = 112;
const SENTENCE = /^[^\n]{0,112}?(?=\n|\\n|\\r|[.;!?][ \t]|$)/;
/** Behind these stands a name, not a secret. */
const NAMES =
  /^(?:user|username|users|role|account|database|db|schema|table|host|hostname|server|from|image|container|file|files|unit|service|version|method|algorithm|hash|type|plugin|provider|realm|port|pid|uid|id|format|policy|class|function|driver|repo|repository|registry|step|line|node|region|bucket|queue|topic|cluster|package|module|release|build|project|client|app|using)$/i;
const EDGES = /^[\s"'`([{<|,*_=:]+|[\s"'`)\]}>|,;:.!?*_]+$/g;
const MARKS = /[!#$^&+=@%~?]/;

/**
 * Letters and digits with a capital or a mark among them, as no word of a sentence has them: what people type. Names of files, methods,
 * packages and hosts, addresses, versions, times and settings are told apart.
 */
export function isChosen(word: string): boolean {
  if (word.length < 8 || word.length > 64 || !/[a-z]/.test(word)) return false;
  if (/[/\\(){}[\]<>"'`,;|:]|^[-$%]|^[\w.-]+=|^0x/.test(word) || holdsPlaceholder(word)) return false;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(word) || /\.[a-z]{1,5}\d?$/.test(word) || /^v?\d+\.\d/.test(word)) return false;
  if (
    /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{12,})$|^sha\d|^[\d.]+e[+-]?\d+$|^\d{4}-\d\d-\d\d|^\d+(?:[.,]\d+)?[a-zA-Z]{1,5}$/i.test(
      word,
    )
  )
    return false;
  const typed =
    /\d/.test(word) &&
    /[A-Z]/.test(word) &&
    !/^[A-Z][a-z]+(?:[A-Z][a-z]+)*\d{1,2}$/.test(word) &&
    !/^[A-Za-z]+\d?-\d+(?:-[A-Za-z]+)?$|^[A-Z][A-Za-z]*\d*(?:-[a-z]{2,16}){1,3}$/.test(word);
  return (
    typed ||
    isMixed(word) ||
    isScrambled(word) ||
    isCapitalAndNumber(word) ||
    (MARKS.test(word.slice(1, -1)) && !/^[\w-]+@[\w.-]+$/.test(word)) ||
    (/\d/.test(word) && MARKS.test(word.slice(1)) && !/@/.test(word))
  );
}

/** What a sentence says of a password or a login without any sign: the first word that somebody must have chosen. */
function readSentence(scan: Scan, word: number): void {
  // of two such words in a sentence the first one has read most of it
  const end = Math.max(word, scan.commandEnds.get('sentence') ?? 0);
  if (end - word >= REACH) return;
  const sentence = SENTENCE.exec(scan.text.slice(end, end + REACH))?.[0];
  scan.commandEnds.set('sentence', end + (sentence?.length ?? 0));
  if (sentence === undefined || !/[A-Z\d\W]/.test(sentence.replace(/[ \t]/g, ''))) return;
  let before = '';
  // where the window of the first one ended in a word, the rest of it is none
  const cut = end > word && !/[ \t]/.test(scan.text[end - 1] ?? ' ');
  for (const { 0: raw, index } of sentence.matchAll(/[^ \t]+/g)) {
    if (cut && index === 0) continue;
    const word = raw.replace(EDGES, '').replace(/^[\w.-]{2,24}\/(?=[^/]{8,64}$)/, '');
    const named = NAMES.test(before);
    before = word;
    if (named || !isChosen(word) || isReference(word) || isMasked(word)) continue;
    // a word that is cut by the end of the window is not known
    if (index + raw.length === REACH) return;
    const start = end + index + raw.indexOf(word);
    addAhead(scan, { start, end: start + word.length, rule: 'named-value', value: word, learn: isLearnable(word) ? [word] : [] });
    return;
  }
}

const sentence: Handler = (scan, start, end) => {
  if (start < scan.done || /[A-Za-z0-9&=%]/.test(scan.text[end] ?? ' ') || /[\w/.-]/.test(scan.text[start - 1] ?? ' ')) return;
  // `typed x as the password`
  const said = BACKWARDS.exec(scan.text.slice(Math.max(scan.done, start - 96), start))?.[1];
  if (said !== undefined && isChosen(said)) {
    const from = scan.text.lastIndexOf(said, start);
    addAhead(scan, { start: from, end: from + said.length, rule: 'named-value', value: said, learn: isLearnable(said) ? [said] : [] });
  }
  readSentence(scan, end);
};

const BACKWARDS =
  /(?:^|[ \t"'`(])([^\s"'`(]{8,64})["'`]?[ \t](?:as[ \t]|(?:as|is|was|for)[ \t](?:the|my|our|your|a|its)[ \t](?:\w{1,16}[ \t]){0,2})$/;

/** `works with admin:x`: an account that every service has, and what somebody has chosen for it. */
const account: Handler = (scan, start, end) => {
  if (start < scan.done || !/(?:^|[\s"'`(])$/.test(scan.text.slice(Math.max(0, start - 1), start))) return;
  const value = /^[^\s"'`]{8,64}/.exec(scan.text.slice(end, end + 65))?.[0].replace(/[),.;:!?]+$/, '');
  if (value === undefined || !isChosen(value) || isReference(value)) return;
  addAhead(scan, { start: end, end: end + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
};

export const sentenceAnchors: readonly { word: string; handle: Handler }[] = [
  ...['password', 'passwords', 'passphrase', 'passwort', 'kennwort', 'credentials', 'creds', 'pw', 'login', 'log in'].map((word) => ({
    word,
    handle: sentence,
  })),
  ...['admin:', 'root:', 'administrator:'].map((word) => ({ word, handle: account })),
];
