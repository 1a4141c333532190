import { type Node, nodeAt, parseJson, propertiesAt, propertyAt } from './json.ts';

type Path = readonly (string | number)[];

/** Replaces `length` characters at `offset`; nothing else changes. */
export function replaceAt(text: string, offset: number, length: number, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}

/**
 * Sets the value at a path, making the objects on the way, or removes it with its comma and line when `value` is undefined.
 * A key that stands twice: the last one is set (it is the one that counts), all are removed. A text that is no JSON comes back as it is.
 */
export function setKey(text: string, path: Path, value: unknown): string {
  if (path.length === 0) return text;
  const parsed = parseJson(text);
  if (parsed.problem?.kind === 'empty') return value === undefined ? text : `${JSON.stringify(nest(path, value), null, 2)}\n`;
  if (!parsed.root) return text;
  if (value === undefined) return removeAll(text, path);
  const node = nodeAt(parsed.root, path);
  if (node)
    return replaceAt(
      text,
      node.offset,
      node.length,
      print(text, value, lineIndent(text, node.offset), spread(text, node.parent?.parent ?? node)),
    );
  let depth = path.length - 1;
  while (depth > 0 && !container(nodeAt(parsed.root, path.slice(0, depth)))) depth--;
  const parent = nodeAt(parsed.root, path.slice(0, depth));
  if (!container(parent)) return text;
  const blocked = depth < path.length - 1 ? nodeAt(parsed.root, path.slice(0, depth + 1)) : undefined;
  const inner = nest(path.slice(depth + 1), value);
  // something that is no container stands where one is needed: it gives way
  if (blocked) return setKey(text, path.slice(0, depth + 1), inner);
  return insert(text, parent!, path[depth]!, inner);
}

/** Gives the key at a path another name. Its value and all blanks stay. */
export function renameKey(text: string, path: Path, newName: string): string {
  const root = parseJson(text).root;
  const name = path.at(-1);
  if (!root || typeof name !== 'string') return text;
  const key = propertyAt(nodeAt(root, path.slice(0, -1)), name)?.children?.[0];
  return key ? replaceAt(text, key.offset, key.length, JSON.stringify(newName)) : text;
}

/** Removes the n-th (from 0) property of that name from the object at `path`'s parent; for keys that stand twice. */
export function removeOccurrence(text: string, path: Path, index: number): string {
  const root = parseJson(text).root;
  const parent = nodeAt(root, path.slice(0, -1));
  const named = parent?.children?.filter((p) => p.children?.[0]?.value === path.at(-1)) ?? [];
  return named[index] ? removeNode(text, named[index]) : text;
}

const container = (node: Node | undefined) => node?.type === 'object' || node?.type === 'array';

function nest(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function removeAll(text: string, path: Path): string {
  let result = text;
  for (;;) {
    const root = parseJson(result).root;
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1);
    const node = typeof last === 'number' ? parent?.children?.[last] : propertyAt(parent, String(last));
    if (!node || (typeof last === 'number' && parent?.type !== 'array')) return result;
    // a long file is not read once more for nothing
    const more = typeof last === 'string' && propertiesAt(parent!, last).length > 1;
    result = removeNode(result, node);
    if (!more) return result;
  }
}

/** Takes a property or a list entry away with its comma; `node` is one of this text. */
export function removeNode(text: string, node: Node): string {
  const siblings = node.parent?.children ?? [];
  const i = siblings.indexOf(node);
  const next = siblings[i + 1];
  const before = siblings[i - 1];
  const end = node.offset + node.length;
  if (next) return text.slice(0, node.offset) + text.slice(next.offset);
  if (before) return text.slice(0, before.offset + before.length) + text.slice(end);
  const parent = node.parent!;
  return text.slice(0, parent.offset + 1) + text.slice(parent.offset + parent.length - 1);
}

function insert(text: string, parent: Node, step: string | number, value: unknown): string {
  const last = parent.children?.at(-1);
  const colon = colonStyle(text, parent);
  const head = typeof step === 'string' ? `${JSON.stringify(step)}${colon}` : '';
  const wide = last ? spread(text, parent) : true;
  const eol = newline(text);
  if (last) {
    const indent = wide ? lineIndent(text, last.offset) : '';
    const end = last.offset + last.length;
    const gap = wide ? eol + indent : /,\S/.test(text.slice(parent.offset, end)) ? '' : ' ';
    return replaceAt(text, end, 0, `,${gap}${head}${print(text, value, indent, wide)}`);
  }
  const outer = lineIndent(text, parent.offset);
  const indent = outer + indentUnit(text);
  const body = `${eol}${indent}${head}${print(text, value, indent, wide)}${eol}${outer}`;
  return replaceAt(text, parent.offset + 1, parent.length - 2, body);
}

/** True where the members of a container stand on lines of their own. */
function spread(text: string, node: Node): boolean {
  const first = node.children?.[0];
  return container(node) && first !== undefined && text.slice(node.offset, first.offset).includes('\n');
}

function colonStyle(text: string, parent: Node): string {
  let top: Node = parent;
  while (top.parent) top = top.parent;
  const property = [parent, top].flatMap((n) => n.children ?? []).find((p) => p.type === 'property');
  const [key, value] = property?.children ?? [];
  const between = key && value ? text.slice(key.offset + key.length, value.offset) : ': ';
  return between.includes('\n') ? ': ' : between;
}

/** The indentation of one level: that of the first line of a file that has any. */
export function indentUnit(text: string): string {
  return /\n([ \t]+)["{[]/.exec(text)?.[1] ?? '  ';
}

/** The line ending of a file: that of its first line. */
export function newline(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** The blanks at the start of the line that holds `offset`. */
export function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** JSON in the manner of the file: short lists and everything in a one-line file stay on one line. */
function print(text: string, value: unknown, indent: string, wide: boolean): string {
  const flat = inline(value);
  const scalars = Array.isArray(value) && value.every((v) => typeof v !== 'object' || v === null);
  if (typeof value !== 'object' || value === null || !wide || Object.keys(value).length === 0) return flat;
  if (scalars && flat.length <= 60) return flat;
  return JSON.stringify(value, null, indentUnit(text).slice(0, 10)).replace(/\n/g, newline(text) + indent);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, v]) => v !== undefined);
  return members.length === 0 ? '{}' : `{ ${members.map(([k, v]) => `${JSON.stringify(k)}: ${inline(v)}`).join(', ')} }`;
}
