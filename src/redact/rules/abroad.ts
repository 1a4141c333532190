import { matchAt, quoteAt, readQuoted, readWord } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { readPlain } from './phrases.ts';
import { isChosen } from './spoken.ts';
import { isLearnable, isWords } from './values.ts';

/** Words for a password in other languages, as keys. */
const ABROAD =
  'contrase mot de passe,mot_de_passe,motdepasse,senha,wachtwoord,heslo,parola,passord,losenord,adgangskode,salasana,kennwort,palavra-passe,mdp,clave'
    .replace('contrase ', 'contrase,')
    .split(',');

const abroad: Handler = (scan, start, end) => {
  if (start < scan.done || /[A-Za-z0-9]/.test(scan.text[start - 1] ?? ' ')) return;
  const gap = matchAt(/[\p{L}_]{0,12}(?:\\{0,7}["'])?[ \t]{0,4}(?:[:=]|\uff1a|=>)[ \t]{0,8}/uy, scan.text, end);
  // `le mot de passe est x`
  const says = gap
    ? undefined
    : matchAt(/[ \t](?:est|es|is|\u00e8|er|jest|je)[ \t]{1,2}["']?([^\s"',;]{8,64}?)(?=["',;.]?(?:\s|$))/uy, scan.text, end);
  if (says && isChosen(says[1]!)) readPlain(scan, end + says[0].length - says[1]!.length, { level: 'strong', bare: false }, false);
  if (gap) readPlain(scan, end + gap[0].length, { level: 'strong', bare: false }, false);
};

/** The same in other scripts: they are no anchors of an automaton over ASCII. */
const OTHER_SCRIPTS =
  /(?:\u043f\u0430\u0440\u043e\u043b\u044c|\u5bc6\u7801|\u5bc6\u78bc|\u53e3\u4ee4|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638|\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2|\u015fifre|has\u0142o|jelsz\u00f3|l\u00f6senord|\u0441\u0435\u043a\u0440\u0435\u0442|\u062d\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631)(?:\\{0,7}["'])?[ \t]{0,4}(?:[:=]|\uff1a|\u662f)[ \t]{0,8}/giu;

/** Keys in other scripts, in a pass of its own for texts that are more than ASCII. */
export function readOtherScripts(scan: Scan): void {
  if (!/[\u00f3\u00f6\u0100-\uffff]/.test(scan.text)) return;
  for (const found of scan.text.matchAll(OTHER_SCRIPTS)) {
    const at = found.index + found[0].length;
    const opening = quoteAt(scan.text, at);
    const range = opening ? readQuoted(scan.text, at + opening.slashes + 1, opening) : readWord(scan.text, at, false);
    const value = scan.text.slice(range.start, range.end);
    if (value.length >= 4 && !isWords(value))
      addAhead(scan, { ...range, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
  }
}

export const abroadAnchors: readonly { word: string; handle: Handler }[] = ABROAD.map((word) => ({ word, handle: abroad }));
