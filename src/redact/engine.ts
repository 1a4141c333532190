import { abroadAnchors, readOtherScripts } from './abroad.ts';
import { accountAnchors } from './accounts.ts';
import { socketAnchors } from './addresses.ts';
import { loginAnchors } from './auths.ts';
import { createAutomaton, type Pair, pairOf, runPair } from './automaton.ts';
import { callAnchors } from './calls.ts';
import { capabilityAnchors } from './capabilities.ts';
import { codeAnchors } from './codes.ts';
import { columnAnchors } from './columns.ts';
import { commandAnchors } from './commands.ts';
import { environmentAnchors } from './container-env.ts';
import { entityAnchors } from './entities.ts';
import { readVariables, variableAnchors } from './env-lines.ts';
import { formatAnchors } from './formats.ts';
import { formAnchors, readForms, readGroups } from './forms.ts';
import { hashAnchors } from './hashes.ts';
import { headerAnchors } from './headers.ts';
import { dumpAnchors } from './hexdump.ts';
import { mailAnchors } from './identities.ts';
import { encodedAnchors, findBehindInvisible, findInBytes, findInStrings } from './inside.ts';
import { jwtAnchors } from './jwt.ts';
import { keyAnchors } from './keyed.ts';
import { kubeAnchors } from './kube-secrets.ts';
import { loginLineAnchors } from './login-lines.ts';
import { mirror } from './mirror.ts';
import { networkAnchors } from './network.ts';
import { numberAnchors } from './numbers.ts';
import { readPairs } from './pairs.ts';
import { pemAnchors } from './pem.ts';
import { phraseAnchors } from './phrases.ts';
import { readRandom } from './random.ts';
import { type Anchor, createMarks, createScan, type Marks, type Span, settle } from './scan.ts';
import { readSecretFile, sectionAnchors } from './secret-files.ts';
import { Shape, shapeAutomaton } from './shapes.ts';
import { readCommandLine, shellInputAnchors } from './shell-input.ts';
import { sentenceAnchors } from './spoken.ts';
import { tableAnchors } from './tables.ts';
import { tokenAnchors } from './tokens.ts';
import { toldAnchors } from './told.ts';
import { urlAnchors } from './url.ts';

/** Every word that leads to a rule. Of two words that end at the same place the longer one is handled first. */
const ANCHORS: readonly Anchor[] = [
  ...pemAnchors,
  ...loginAnchors,
  ...commandAnchors,
  ...headerAnchors,
  ...phraseAnchors,
  ...shellInputAnchors,
  ...toldAnchors,
  ...callAnchors,
  ...capabilityAnchors,
  ...tableAnchors,
  ...loginLineAnchors,
  ...networkAnchors,
  ...numberAnchors,
  ...sentenceAnchors,
  ...formAnchors,
  ...abroadAnchors,
  ...environmentAnchors,
  ...variableAnchors,
  ...kubeAnchors,
  ...urlAnchors,
  ...jwtAnchors,
  ...hashAnchors,
  ...codeAnchors,
  ...formatAnchors,
  ...sectionAnchors,
  ...entityAnchors,
  ...dumpAnchors,
  ...columnAnchors,
  ...encodedAnchors,
  ...tokenAnchors,
  ...keyAnchors,
  ...accountAnchors,
  ...socketAnchors,
  ...mailAnchors,
];

let anchors: Pair | undefined;

/** What has to run over a text: the anchors, these names, which must be in lower case, and the forms. */
export function anchorsAnd(names: readonly string[]): Pair {
  if (names.length > 0) return build(names);
  // Built at the first use: the tool's help needs no automaton.
  anchors ??= build([]);
  return anchors;
}

function build(names: readonly string[]): Pair {
  const words = [...ANCHORS.map(({ word }) => word.toLowerCase()), ...names];
  return pairOf(createAutomaton(words.map((word, id) => ({ word, id }))), shapeAutomaton());
}

/** Base64 in JSON in JSON in a log is four; nobody writes five. */
const DEEPEST = 5;

/** What one pass over a text finds. */
export interface Found {
  /** Everything that a rule calls a secret, in order, without overlaps. */
  readonly spans: Span[];
  /** Where the other finders have to look. They hold until the next text is read. */
  readonly marks: Marks;
}

/** One pass over a text, for secrets and for the names that stand besides the anchors; without any, for secrets only. */
export function findSecrets(text: string, source: string, names?: Pair, depth = 0): Found {
  const inner = depth < DEEPEST ? (decoded: string) => findSecrets(decoded, source, undefined, depth + 1).spans : undefined;
  const { bytes, fours, length, plain } = mirror(text, depth);
  const marks = createMarks({ bytes, fours, length, plain });
  const scan = createScan(text, source, marks, inner);
  const { places } = marks;
  runPair(
    names ?? anchorsAnd([]),
    bytes,
    length,
    (id, start, end) => {
      if (id < ANCHORS.length) ANCHORS[id]!.handle(scan, start, end);
      else marks.names.push({ id: id - ANCHORS.length, start, end });
    },
    (shape, _, end) => {
      places[shape]!.push(end);
    },
  );
  if (!plain) readOtherScripts(scan);
  readForms(scan, places[Shape.parts]!);
  readGroups(scan, places[Shape.groups]!);
  readRandom(scan, places[Shape.mixed]!);
  readPairs(scan, places[Shape.at]!);
  if (depth === 0) {
    readSecretFile(scan);
    readCommandLine(scan);
    readVariables(scan);
  }
  if (inner) {
    findInStrings(text, places[Shape.escape]!, inner, scan.spans);
    if (places[Shape.list]!.length > 0) findInBytes(text, inner, scan.spans);
    if (!plain) findBehindInvisible(text, inner, scan.spans);
  }
  return { spans: settle(text, scan.spans), marks };
}
