import { loginAnchors } from './auths.ts';
import { type Automaton, createAutomaton } from './automaton.ts';
import { commandAnchors } from './commands.ts';
import { environmentAnchors } from './container-env.ts';
import { headerAnchors } from './headers.ts';
import { encodedAnchors, findBehindInvisible, findInBytes, findInStrings } from './inside.ts';
import { jwtAnchors } from './jwt.ts';
import { KEY_WORDS, keyed } from './keyed.ts';
import { pemAnchors } from './pem.ts';
import { phraseAnchors, readForms, readOtherScripts } from './phrases.ts';
import { type Anchor, createScan, type Span, settle } from './scan.ts';
import { tokenAnchors } from './tokens.ts';
import { urlAnchors } from './url.ts';

/** Every word that leads to a rule. Of two words that end at the same place the longer one is handled first. */
const ANCHORS: readonly Anchor[] = [
  ...pemAnchors,
  ...loginAnchors,
  ...commandAnchors,
  ...headerAnchors,
  ...phraseAnchors,
  ...environmentAnchors,
  ...urlAnchors,
  ...jwtAnchors,
  ...encodedAnchors,
  ...tokenAnchors,
  ...KEY_WORDS.map((word) => ({ word, handle: keyed })),
];

let automaton: Automaton | undefined;

/** Base64 in JSON in JSON in a log is four; nobody writes five. */
const DEEPEST = 5;

/** One pass over a text: everything that a rule calls a secret, in order, without overlaps. */
export function findSecrets(text: string, source: string, depth = 0): Span[] {
  // Built at the first use: the tool's help needs no automaton.
  automaton ??= createAutomaton(ANCHORS.map(({ word }, id) => ({ word: word.toLowerCase(), id })));
  const inner = depth < DEEPEST ? (decoded: string) => findSecrets(decoded, source, depth + 1) : undefined;
  const scan = createScan(text, source, inner);
  automaton.run(text, (id, start, end) => ANCHORS[id]!.handle(scan, start, end));
  readOtherScripts(scan);
  readForms(scan);
  if (inner) {
    findInStrings(text, inner, scan.spans);
    findInBytes(text, inner, scan.spans);
    findBehindInvisible(text, inner, scan.spans);
  }
  return settle(text, scan.spans);
}
