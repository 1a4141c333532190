import { replaceAt, setKey } from './edit.ts';
import { nodeAt, parseJson, positionAt } from './json.ts';
import { type Candidate, proposals, type Splice } from './proposals.ts';
import { type Scan, scan } from './scan.ts';

export interface Repair {
  text: string;
  /** Where in the file as it was, and what was done there. */
  changes: { line: number; column: number; what: string }[];
}

interface Attempt {
  text: string;
  cost: number;
  read: Scan;
  /** In the order in which they were done; offsets count in the text of that moment. */
  edits: { splices: Splice[]; what: string; at: number }[];
  joined: boolean;
}

const MAX_BYTES = 1_000_000;
const MAX_STEPS = 200;
/** Attempts that are followed side by side. */
const WIDTH = 10;
/** Characters that all attempts together may read: it bounds the time on long files. */
const MAX_READ = 40_000_000;
/** An edit that costs one more has to carry the reader that many characters further. */
const COST = 30;

/**
 * The smallest edits that make a broken daemon.json one JSON object again and keep what was written in it.
 * Undefined where there is nothing to repair (the text is JSON, or empty) or nothing to save (HTML, binary, no object).
 */
export function repairJson(text: string): Repair | undefined {
  if (text.length > MAX_BYTES || /^[\ufeff\s]*<(?:!doctype|html|\?xml|head|body)/i.test(text)) return undefined;
  if (/^[\s\ufeff]*$/.test(text)) return undefined;
  // what a power cut leaves of a file whose bytes were not yet on the disk: there is nothing in it to keep
  if (isBlank(text)) return { text: '{}\n', changes: [{ line: 1, column: 1, what: 'wrote an empty object in place of NUL bytes' }] };
  const first = scan(text);
  if (first.ok) return undefined;
  const best = search({ text, cost: 0, read: first, edits: [], joined: false });
  if (!best) return undefined;
  const changes = best.edits.flatMap((edit, i) => {
    const origin = originOf(edit.at, best.edits.slice(0, i));
    return { ...positionAt(text, origin), what: edit.what };
  });
  const result = best.joined ? mergeDuplicates(best.text, changes) : best.text;
  const parsed = parseJson(result);
  return isObject(parsed.value) || (Array.isArray(parsed.value) && parsed.value.some(isObject)) ? { text: result, changes } : undefined;
}

/** The file with its outer list taken off, where that list holds one object: `[ {...} ]`. Undefined for all else. */
export function unwrapRoot(text: string): string | undefined {
  const root = parseJson(text).root;
  if (root?.type === 'array' && root.children?.length === 0) return text.replace(/\[\s*\]/, '{}');
  const only = root?.type === 'array' && root.children?.length === 1 ? root.children[0] : undefined;
  if (only?.type !== 'object') return undefined;
  const object = text.slice(only.offset, only.offset + only.length);
  const shift = /\n([ \t]+)\}$/.exec(object)?.[1];
  return text.slice(0, root!.offset) + (shift ? object.replaceAll(`\n${shift}`, '\n') : object) + text.slice(root!.offset + root!.length);
}

const isBlank = (text: string) => text.charCodeAt(0) === 0 && /^[\0\s]+$/.test(text);

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows the most promising attempts until one of them is read to its end. */
function search(start: Attempt): Attempt | undefined {
  let beam = [start];
  let budget = MAX_READ;
  const seen = new Set<string>();
  let best: Attempt | undefined;
  for (let step = 0; step < MAX_STEPS && beam.length > 0; step++) {
    const next: Attempt[] = [];
    for (const attempt of beam) {
      for (const candidate of proposals(attempt.text, attempt.read)) {
        const child = apply(attempt, candidate);
        if (best && child.cost >= best.cost) continue;
        const key = child.text.length > 20_000 ? `${child.text.length}:${child.cost}:${child.edits.at(-1)?.at}` : child.text;
        if (seen.has(key)) continue;
        seen.add(key);
        budget -= child.text.length;
        if (budget < 0) return best;
        child.read = scan(child.text);
        if (child.read.ok) best = plausible(child) ? child : best;
        else next.push(child);
      }
    }
    const limit = best?.cost ?? Number.POSITIVE_INFINITY;
    const rank = (a: Attempt) => a.cost * COST + Math.min(a.text.length - a.read.offset, 100_000);
    beam = next
      .filter((a) => a.cost + 0.5 < limit)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, WIDTH);
  }
  return best;
}

/** A file of dockerd is an object; a text that only reads as a word, a number or a list of words is not repaired. */
function plausible(attempt: Attempt): boolean {
  const c = attempt.text[attempt.read.rootStart];
  return c === '{' || (c === '[' && /^\[\s*\{/.test(attempt.text.slice(attempt.read.rootStart)));
}

function apply(attempt: Attempt, candidate: Candidate): Attempt {
  // from the back, as `originOf` reads them
  const splices = [...candidate.splices].sort((a, b) => b.start - a.start);
  const parts: string[] = [];
  let end = attempt.text.length;
  for (const s of splices) {
    parts.push(attempt.text.slice(s.end, end), s.text);
    end = s.start;
  }
  parts.push(attempt.text.slice(0, end));
  return {
    text: parts.reverse().join(''),
    cost: attempt.cost + candidate.cost,
    read: attempt.read,
    edits: [...attempt.edits, { splices, what: candidate.what, at: candidate.at ?? splices.at(-1)?.start ?? 0 }],
    joined: attempt.joined || candidate.joins === true,
  };
}

/** Where a place of an edited text stood before those edits. */
function originOf(offset: number, edits: Attempt['edits']): number {
  let at = offset;
  for (const { splices } of edits.toReversed()) {
    // splices run from the back to the front and count in the text before all of them
    let grown = splices.reduce((sum, s) => sum + s.text.length - (s.end - s.start), 0);
    for (const s of splices) {
      grown -= s.text.length - (s.end - s.start);
      const begin = s.start + grown;
      if (at >= begin + s.text.length) {
        at = at - grown - s.text.length + (s.end - s.start);
        grown = 0;
        break;
      }
      if (at >= begin) {
        at = s.start;
        grown = 0;
        break;
      }
    }
  }
  return at;
}

/**
 * Two objects were joined and share keys. The later text is the later wish, and dockerd too lets the last one win;
 * but lists and maps are united, so that nothing is lost that the first one had.
 */
function mergeDuplicates(text: string, changes: Repair['changes']): string {
  let result = text;
  for (let guard = 0; guard < Math.min(200, 400_000 / text.length); guard++) {
    const { root, duplicates } = parseJson(result);
    const twice = duplicates.find((d) => d.path.length === 1);
    if (!root || !twice) return result;
    const values = root.children?.filter((p) => p.children?.[0]?.value === twice.key).map((p) => p.children![1]!) ?? [];
    const read = values.map((v) => JSON.parse(result.slice(v.offset, v.offset + v.length)) as unknown);
    const united = read.reduce(unite);
    const [first] = read;
    const firstText = result.slice(values[0]!.offset, values[0]!.offset + values[0]!.length);
    const place = root.children!.findIndex((p) => p.children?.[0]?.value === twice.key);
    const same = JSON.stringify(united) === JSON.stringify(first);
    // keep the first place, drop the later ones, then give it the united value
    while ((parseJson(result).duplicates.find((d) => d.key === twice.key && d.path.length === 1)?.offsets.length ?? 1) > 1) {
      const now = parseJson(result).root!;
      const last = now.children!.findLastIndex((p) => p.children?.[0]?.value === twice.key);
      const node = now.children![last]!;
      const before = now.children![last - 1]!;
      result = replaceAt(result, before.offset + before.length, node.offset + node.length - before.offset - before.length, '');
    }
    const kept = nodeAt(parseJson(result).root, [twice.key]);
    if (!kept || place < 0) return result;
    if (same) result = replaceAt(result, kept.offset, kept.length, firstText);
    else result = setKey(result, [twice.key], united);
    changes.push({ ...positionAt(result, kept.offset), what: `joined the two values of "${twice.key}"` });
  }
  return result;
}

/** Two values of one key as one: lists and maps are joined, of anything else the later one stays. */
export function unite(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    const known = new Set(a.map((v) => JSON.stringify(v)));
    return [...a, ...b.filter((v) => !known.has(JSON.stringify(v)))];
  }
  if (isObject(a) && isObject(b)) {
    const united = { ...(a as Record<string, unknown>) };
    for (const [key, value] of Object.entries(b as Record<string, unknown>))
      united[key] = key in united ? unite(united[key], value) : value;
    return united;
  }
  return b;
}
