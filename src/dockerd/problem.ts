import { removeNode, renameKey, setKey } from './edit.ts';
import type { ParsedFlags } from './flags.ts';
import { type Node, nodeAt, placeIn, propertiesAt, propertyAt } from './json.ts';
import type { Path, Problem, Suggestion } from './problem-types.ts';
import type { Surroundings } from './surroundings.ts';
import { atLeast, type Version } from './version.ts';

/** What a problem says about itself; place and quotation are filled in by `report`. */
export type Note = Pick<Problem, 'kind' | 'cause' | 'code' | 'path' | 'title' | 'why'> & {
  /** Mark the key instead of the value, or any node. */
  mark?: 'key' | Node;
  fix?: Suggestion | undefined;
};

/** One file under examination. */
export interface Case {
  text: string;
  root: Node;
  value: Record<string, unknown>;
  engine: Version | undefined;
  flags: ParsedFlags;
  around: Surroundings;
  problems: Problem[];
  /** Keys whose objects dockerd opens, once they are wanted. */
  opened?: string[];
}

/** A file that is wrong all over is not listed to its end, and each edit costs a reading of the file. */
const MOST_PROBLEMS = 500;
const MOST_READ = 2_000_000;

/** True where no further problem is listed. */
export const isFull = (c: Case): boolean => c.problems.length >= (c.text.length > 200_000 ? MOST_PROBLEMS / 5 : MOST_PROBLEMS);

/** True where something is listed that dockerd refuses. */
export const isRefused = (c: Case): boolean => c.problems.some((p) => p.kind === 'rejected');

/** True while there is time to work out another edit. */
export const spare = (c: Case): boolean => c.problems.length * Math.max(2000, c.text.length) < MOST_READ;

/** True where the engine is that new, or not known (then the newest is meant). */
export const since = (c: Pick<Case, 'engine'>, version: string): boolean => !c.engine || atLeast(c.engine, version);

/** Adds a problem, marked at the smallest span of the text. */
export function report(c: Case, note: Note): void {
  if (isFull(c) && (note.kind !== 'rejected' || isRefused(c))) return;
  const { mark, fix, ...rest } = note;
  const property = propertyAt(nodeAt(c.root, note.path.slice(0, -1)), String(note.path.at(-1)));
  const key = property?.children?.[0];
  const node = typeof mark === 'object' ? mark : mark === 'key' && key ? key : (nodeAt(c.root, note.path) ?? key ?? c.root);
  const first = note.path[0];
  c.problems.push({
    ...rest,
    title: clip(rest.title, 72),
    ...(typeof first === 'string' ? { key: first } : {}),
    offset: node.offset,
    // a long list or map is marked where it begins
    length: c.text.slice(node.offset, node.offset + node.length).includes('\n') ? 1 : node.length,
    ...placeIn(c.text, node.offset),
    ...(fix && fix.after !== c.text ? { suggestion: fix } : {}),
  });
}

/** All properties of that name at the top, in order: dockerd reads each, also one that a later one replaces. */
export const occurrences = (c: Case, key: string): Node[] => propertiesAt(c.root, key);

/** Takes a property away that a later one of its name replaces anyhow. */
export const fixShadowed = (c: Case, property: Node): Suggestion => ({
  id: 'remove',
  title: `remove the earlier "${property.children?.[0]?.value}"`,
  after: spare(c) ? removeNode(c.text, property) : c.text,
});

/** Gives the value at a path another one. */
export const fixSet = (c: Case, id: string, path: Path, value: unknown): Suggestion => ({
  id,
  title: `write ${last(path)}${quote(value)}`,
  after: spare(c) ? setKey(c.text, path, value) : c.text,
});

/** Takes a key or a list entry away; a list that would be empty goes with it. */
export function fixRemove(c: Case, path: Path): Suggestion {
  const parent = nodeAt(c.root, path.slice(0, -1));
  const whole = typeof path.at(-1) === 'number' && parent?.children?.length === 1 && path.length === 2 ? path.slice(0, -1) : path;
  const gone = nodeAt(c.root, path);
  const what = typeof path.at(-1) === 'number' && gone ? short(c.text.slice(gone.offset, gone.offset + gone.length)) : `"${path.at(-1)}"`;
  return { id: 'remove', title: `remove ${what}`, after: spare(c) ? setKey(c.text, whole, undefined) : c.text };
}

/** Gives a key another name; its value too where the new name wants another kind. */
export function fixRename(c: Case, path: Path, name: string, value?: { to: unknown }): Suggestion {
  const renamed = spare(c) ? renameKey(c.text, path, name) : c.text;
  const after = value && spare(c) ? setKey(renamed, [...path.slice(0, -1), name], value.to) : renamed;
  return { id: 'rename-key', title: `write "${name}" in place of "${path.at(-1)}"`, after };
}

/** A value as it stands in a sentence. */
export const quote = (value: unknown): string => short(JSON.stringify(value) ?? 'nothing');

/** Cuts a text that would not fit a line. */
export const short = (text: string, most = 40): string => clip(text.replace(/\s+/g, ' '), most);

const last = (path: Path) => (typeof path.at(-1) === 'number' ? '' : `"${path.at(-1)}": `);

function clip(text: string, most: number): string {
  const chars = [...text];
  return chars.length > most ? `${chars.slice(0, most - 3).join('')}...` : text;
}
