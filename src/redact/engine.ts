import { socketAnchors } from './addresses.ts';
import { createAutomaton, type Pair, pairOf, runPair } from './automaton.ts';
import { mailAnchors } from './identities.ts';
import { mirror } from './mirror.ts';
import { abroadAnchors, readOtherScripts } from './rules/abroad.ts';
import { accountAnchors } from './rules/accounts.ts';
import { loginAnchors } from './rules/auths.ts';
import { callAnchors } from './rules/calls.ts';
import { capabilityAnchors } from './rules/capabilities.ts';
import { codeAnchors } from './rules/codes.ts';
import { columnAnchors } from './rules/columns.ts';
import { commandAnchors } from './rules/commands.ts';
import { environmentAnchors } from './rules/container-env.ts';
import { entityAnchors } from './rules/entities.ts';
import { readVariables, variableAnchors } from './rules/env-lines.ts';
import { formatAnchors } from './rules/formats.ts';
import { formAnchors, readForms, readGroups } from './rules/forms.ts';
import { hashAnchors } from './rules/hashes.ts';
import { headerAnchors } from './rules/headers.ts';
import { dumpAnchors } from './rules/hexdump.ts';
import { encodedAnchors, findBehindInvisible, findInBytes, findInStrings } from './rules/inside.ts';
import { jwtAnchors } from './rules/jwt.ts';
import { keyAnchors } from './rules/keyed.ts';
import { kubeAnchors } from './rules/kube-secrets.ts';
import { loginLineAnchors } from './rules/login-lines.ts';
import { networkAnchors } from './rules/network.ts';
import { numberAnchors } from './rules/numbers.ts';
import { readPairs } from './rules/pairs.ts';
import { pemAnchors } from './rules/pem.ts';
import { phraseAnchors } from './rules/phrases.ts';
import { readRandom } from './rules/random.ts';
import { readSecretFile, sectionAnchors } from './rules/secret-files.ts';
import { readCommandLine, shellInputAnchors } from './rules/shell-input.ts';
import { sentenceAnchors } from './rules/spoken.ts';
import { tokenAnchors } from './rules/tokens.ts';
import { toldAnchors } from './rules/told.ts';
import { urlAnchors } from './rules/url.ts';
import { type Anchor, createMarks, createScan, type Marks, type Span, settle } from './scan.ts';
import { Shape, shapeAutomaton } from './shapes.ts';

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
