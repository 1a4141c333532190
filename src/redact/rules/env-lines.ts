import { lineStartOf, matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isHarmlessVariable } from './container-env.ts';
import { classifyKey } from './keys.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** Files that are nothing but variables. */
const FILES =
  /(?:^|\/)(?:\.env(?:\.[\w-]{1,32})?|[\w.-]{1,64}\.env|environ(?:ment)?(?:\.txt)?)$|(?:^|\/)etc\/(?:default|sysconfig|conf\.d)\/[\w.-]{1,64}$/;
const LINE =
  /^[ \t]{0,8}(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]{1,63})=(?:"([^"\n]{1,2048})"|'([^'\n]{1,2048})'|([^\s"'][^\s]{0,2047}))[ \t]*\r?$/gm;
/** `export NAME=x`, `-e NAME=x`, `- NAME=x`: capitals, for what is in small letters is a property of a program. */
const ASSIGNED =
  /[ \t=]{0,4}(?:\\{0,7}["'],?[ \t]{0,4})?\\{0,7}["']?([A-Z_][A-Z0-9_]{1,63})=(?:\\{0,7}"([^"\\\n]{1,1024})\\{0,7}"|'([^'\n]{1,1024})'|([^\s"'`\\]{1,1024}))(?=[\s"'`,\]]|\\|$)/y;

/** One word or one pair that somebody has chosen or a program has made; a sentence, a list of options and an address stay. */
function isChosen(name: string, value: string): boolean {
  if (value.length < 8 || /[ \t]/.test(value) || isMasked(value) || isReference(value) || classifyKey(name) === 'address') return false;
  if (/^[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/|^-|^\$|\$\{|\$\(/.test(value)) return false;
  if (/^[[{]/.test(value) || /[*?<>]/.test(value) || /^[\w.-]+(?:=[^=,;]*[,;])/.test(value)) return false;
  return (
    !isHarmlessVariable(name, value) &&
    /[A-Za-z]/.test(value) &&
    /[\d\W_]/.test(value) &&
    !/^(?:MI[IGH]|MCo|AAAA|ssh-|sha\d+[:-])/.test(value)
  );
}

function put(scan: Scan, name: string, value: string, start: number): void {
  if (/PUB(?:LIC)?(?:_|$)|_(?:ID|FORMAT|PATTERN|REGEX|PROMPT|CERT|PEM|CA)$|^PS\d$|^LS_COLORS$/.test(name) || !isChosen(name, value)) return;
  addAhead(scan, {
    start,
    end: start + value.length,
    rule: 'container-env',
    value,
    learn: isLearnable(value) && value.length >= 12 ? [value] : [],
  });
}

/** Variables may have any name: what a value may be is told here, as for those of a container. */
export function readVariables(scan: Scan): void {
  if (!FILES.test(scan.source)) return;
  for (const found of scan.text.matchAll(LINE)) {
    const value = found[2] ?? found[3] ?? found[4]!;
    put(scan, found[1]!, value, found.index + found[0].indexOf('=') + 1 + (found[4] === undefined ? 1 : 0));
  }
}

const assigned: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  let at = end;
  for (let count = 0; count < 32; count++) {
    const found = matchAt(ASSIGNED, scan.text, at);
    const value = found?.[2] ?? found?.[3] ?? found?.[4];
    if (!found || value === undefined) return;
    put(scan, found[1]!, value, at + found[0].lastIndexOf(value));
    at += found[0].length;
    // the mark that closes this one, and a blank before the next one
    const next = matchAt(/["']?(?=[ \t])/y, scan.text, at);
    if (!next) return;
    at += next[0].length;
  }
};

/** The lines below `environment:` of a compose file, as a list or as a mapping. */
const ENTRY =
  /([ \t]{1,32})(?:-[ \t]{1,4})?["']?([A-Za-z_][A-Za-z0-9_.]{1,63})(?:[ \t]{0,4}:[ \t]{1,4}|=)(?:"([^"\n]{1,1024})"|'([^'\n]{1,1024})'|([^\s"'#][^\n"'#]{0,1023}?))?["']?[ \t]{0,8}(?:#[^\n]{0,200})?\r?(?:\n|$)/y;

const block: Handler = (scan, start, end) => {
  const open = matchAt(/[ \t]{0,8}\r?\n/y, scan.text, end);
  if (!open || start < (scan.commandEnds.get('environment') ?? 0)) return;
  const line = lineStartOf(scan.text, start, 80);
  if (line < 0 || !/^[ \t]*$/.test(scan.text.slice(line, start))) return;
  let at = end + open[0].length;
  for (let count = 0; count < 256; count++) {
    const entry = matchAt(ENTRY, scan.text, at);
    if (!entry || entry[1]!.length < start - line) break;
    const value = entry[3] ?? entry[4] ?? entry[5];
    if (value !== undefined) put(scan, entry[2]!, value, at + entry[0].indexOf(value, entry[0].indexOf(entry[2]!) + entry[2]!.length));
    at += entry[0].length;
  }
  scan.commandEnds.set('environment', at);
};

/** What is given to a container or a shell by hand. */
export const variableAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'environment:', handle: block },
  ...['export ', ' -e ', '"-e', '--env', '--build-arg', 'environment=', ' env ', 'env:[', 'secrets set', 'config:set'].map((word) => ({
    word,
    handle: assigned,
  })),
];
