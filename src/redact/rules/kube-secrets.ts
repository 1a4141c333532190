import { lineStartOf, matchAt } from '../quoting.ts';
import { addAhead, type Handler } from '../scan.ts';
import { isLearnable, isMasked, isReference } from './values.ts';

/** How far before and behind `kind: Secret` its data may stand. */
const REACH = 8192;
const DATA = /^([ \t]{0,32})(?:data|stringData):[ \t]*\r?\n/gm;
const ENTRY = /([ \t]{0,64})[\w."'/-]{1,128}:[ \t]{1,8}["']?([^\n"']{1,4096})["']?[ \t]{0,8}\r?(?:\n|$)/y;

/** A Kubernetes secret: what its entries are called says nothing, all of their values go. A block of several lines is read by its own rules. */
const kubeSecret: Handler = (scan, start, end) => {
  const { text } = scan;
  const lineStart = lineStartOf(text, start, 200);
  if (lineStart < 0 || !/^[ \t-]*$/.test(text.slice(lineStart, start)) || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 16))) return;
  if (start < (scan.commandEnds.get('kube') ?? 0)) return;
  const head = text.slice(Math.max(0, start - REACH), start);
  const from = start - head.length + Math.max(0, head.lastIndexOf('\n---'));
  const stop = text.slice(end, end + REACH).indexOf('\n---');
  const to = stop < 0 ? end + REACH : end + stop;
  scan.commandEnds.set('kube', to);
  for (const found of text.slice(from, to).matchAll(DATA)) {
    let at = from + found.index + found[0].length;
    for (let count = 0; count < 256; count++) {
      const entry = matchAt(ENTRY, text, at);
      if (!entry || entry[1]!.length <= found[1]!.length) break;
      const value = entry[2]!.trimEnd();
      const place = at + entry[0].indexOf(value, entry[1]!.length + entry[0].slice(entry[1]!.length).indexOf(':'));
      if (!isMasked(value) && !isReference(value) && !/^[|>][+-]?$/.test(value))
        addAhead(scan, { start: place, end: place + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
      at += entry[0].length;
    }
  }
};

const CONTENT = /[ \t]{1,8}["']?([^\n"'|>][^\n"']{2,4096})/y;

/** Compose: `content` of an entry under the top-level `secrets`. */
const composeSecret: Handler = (scan, start, end) => {
  const { text } = scan;
  const value = matchAt(CONTENT, text, end)?.[1]?.trimEnd();
  if (value === undefined || isMasked(value) || isReference(value)) return;
  const before = text.slice(Math.max(0, start - 600), start);
  if (!/\n[ \t]{2,32}$/.test(before) || !/(?:^|\n)secrets:[ \t]*\r?\n(?:[ \t#][^\n]{0,200}\n|\r?\n){1,24}[ \t]{2,32}$/.test(before)) return;
  const place = text.indexOf(value, end);
  addAhead(scan, { start: place, end: place + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
};

export const kubeAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'kind: secret', handle: kubeSecret },
  { word: 'content:', handle: composeSecret },
];
