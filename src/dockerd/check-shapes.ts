import { coerce, fits } from './coerce.ts';
import { nearest } from './distance.ts';
import type { Node } from './json.ts';
import { fieldFor, isThere, type Option, type Shape } from './options.ts';
import { type Case, fixRemove, fixRename, fixSet, fixShadowed, isFull, isRefused, quote, report, short, since } from './problem.ts';
import type { Path, Problem } from './problem-types.ts';
import { spelled } from './spelling.ts';

const PAIRS = ['labels', 'storage-opts', 'exec-opts', 'dns-opts', 'node-generic-resources'];

/** Values of the wrong kind: a string for a number, one name for a list. Gives the keys that have one. */
export function checkShapes(c: Case): Set<string> {
  const broken = new Set<string>();
  const last = lastOf(c.root);
  for (const property of c.root.children ?? []) {
    const [keyNode, node] = property.children ?? [];
    const key = String(keyNode?.value);
    const option = fieldFor(key);
    // what dockerd does not read it does not unpack either; flags have no place in its structure
    if (!node || !option || !isRead(c, option)) continue;
    const before = c.problems.filter(isRefusal).length;
    const whole: Whole = { shape: option.shape, shadow: last.get(key) === property ? undefined : property };
    if (key === 'default-shm-size' && (node.type === 'null' || node.type === 'number')) wrong(c, [key], node, 'string', whole);
    // its null is no word against a later line that is an object
    else if (key === 'proxies' && node.type !== 'object' && !(node.type === 'null' && whole.shadow))
      wrong(c, [key], node, option.shape, whole);
    else walk(c, node, option.shape, [key], whole);
    if (c.problems.filter(isRefusal).length > before) broken.add(key);
  }
  // 1e400: the map of the whole file is unpacked before any key is looked at, and no float64 holds it
  if (/\d[eE]\+?\d{3}|\d{309}/.test(c.text)) tooGreat(c, c.root, [], undefined, new Set(c.problems.map((p) => p.offset)));
  return broken;
}

function tooGreat(c: Case, node: Node, path: Path, shadow: Node | undefined, told: ReadonlySet<number>): void {
  if (node.type === 'number') {
    const number = c.text.slice(node.offset, node.offset + node.length);
    if (Number.isFinite(Number(number)) || told.has(node.offset)) return;
    report(c, {
      kind: 'rejected',
      cause: 'daemon-json.bad-value',
      code: 'number-too-great',
      path,
      mark: node,
      title: `"${path.join('.')}" is ${short(number, 30)}, more than a number can hold`,
      why: 'dockerd reads all numbers of the file first, also those that it then ignores, and stops at one beyond 1.8e308.',
      fix: shadow ? fixShadowed(c, shadow) : fixRemove(c, path),
    });
    return;
  }
  const last = node.type === 'object' ? lastOf(node) : undefined;
  for (const [i, child] of (node.children ?? []).entries()) {
    const [key, value] = child.children ?? [];
    if (!last) tooGreat(c, child, [...path, i], shadow, told);
    else if (key && value)
      tooGreat(c, value, [...path, String(key.value)], shadow ?? (last.get(String(key.value)) === child ? undefined : child), told);
  }
}

const isRefusal = (p: Problem) => p.kind === 'rejected';

/** True where the engine unpacks what that key holds; flags and what has no effect have no place in its structure. */
function isRead(c: Case, option: Option): boolean {
  if (option.ignored || option.flagOnly || (option.noEffect && c.engine && since(c, option.noEffect))) return false;
  const refused = option.removed && option.unknown && c.engine && since(c, option.removed) && !since(c, option.unknown);
  return Boolean(option.never || refused || isThere(option, c.engine));
}

/** The kind that the whole key wants, and the outermost property on the way that a later one of its name replaces. */
interface Whole {
  shape: Shape;
  shadow: Node | undefined;
}

const isInt64 = (digits: string) =>
  /^-?\d{1,19}$/.test(digits) && BigInt(digits) <= 9223372036854775807n && BigInt(digits) >= -9223372036854775808n;

const lastOf = (object: Node) => new Map(object.children?.map((p) => [String(p.children?.[0]?.value), p]));

function walk(c: Case, node: Node, shape: Shape, path: Path, whole: Whole): void {
  if (node.type === 'null' || shape === 'anything') return;
  if (shape === 'duration' && !since(c, '25.0')) {
    // 23 skips it, 24 takes nanoseconds only
    if (since(c, '24.0') && node.type !== 'number') wrong(c, path, node, 'integer', whole);
    return;
  }
  if (shape === 'duration' && node.type === 'number') {
    wrong(c, path, node, 'string', whole);
    return;
  }
  if (shape === 'integer' && node.type === 'number') {
    // Go refuses 1500.0 and 15e2 too: the text decides, not the number
    if (!isInt64(c.text.slice(node.offset, node.offset + node.length))) wrong(c, path, node, shape, whole);
    return;
  }
  if (typeof shape === 'object' && 'list' in shape && node.type === 'array') {
    for (const [i, child] of (node.children ?? []).entries()) walk(c, child, shape.list, [...path, i], whole);
    return;
  }
  if (typeof shape === 'object' && !('list' in shape) && node.type === 'object') {
    const last = lastOf(node);
    for (const property of node.children ?? []) {
      const name = String(property.children?.[0]?.value);
      const inner = 'map' in shape ? shape.map : shape.fields[name.toLowerCase()];
      if (inner === undefined && 'fields' in shape) strange(c, [...path, name], shape.fields);
      else if (inner !== undefined && property.children?.[1]) {
        const shadow = whole.shadow ?? (last.get(name) === property ? undefined : property);
        walk(c, property.children[1], inner, [...path, name], { ...whole, shadow });
      }
    }
    return;
  }
  const value = JSON.parse(c.text.slice(node.offset, node.offset + node.length)) as unknown;
  if (!fits(value, shape)) wrong(c, path, node, shape, whole);
}

/** A name inside an object that dockerd does not know: it is skipped, except where the object is read to the letter. */
function strange(c: Case, path: Path, fields: Record<string, Shape>): void {
  if (isFull(c)) return;
  const name = String(path.at(-1));
  const near = nearest(name, Object.keys(fields).map(spelled));
  // the names of a known object are told by the check of its keys
  if (path[0] === 'proxies') return;
  const strict = path[0] === 'nri-opts';
  report(c, {
    kind: strict ? 'rejected' : 'ignored',
    cause: strict ? 'daemon-json.unknown-key' : 'daemon-json.ignored-key',
    code: 'unknown-inside',
    path,
    mark: 'key',
    title: `"${path.slice(0, -1).join('.')}" has no field ${quote(name)}${near ? `; "${near}" it has` : ''}`,
    why: strict
      ? 'dockerd reads this object to the letter and refuses the file.'
      : 'dockerd skips what it does not know below the top level, so it has no effect.',
    fix: near ? fixRename(c, path, near) : fixRemove(c, path),
  });
}

/** The kind in words. */
function kindOf(shape: Shape): string {
  if (shape === 'boolean') return 'true or false';
  if (shape === 'integer') return 'a whole number';
  if (shape === 'string' || shape === 'duration') return 'a string';
  if (shape === 'list-or-object' || (typeof shape === 'object' && 'list' in shape)) return 'a list';
  return 'an object';
}

function wrong(c: Case, path: Path, node: Node, shape: Shape, whole: Whole): void {
  if (isFull(c) && isRefused(c)) return;
  const value = JSON.parse(c.text.slice(node.offset, node.offset + node.length)) as unknown;
  const key = String(path[0]);
  // {"a": "b"} for a list is a=b only where such lists hold pairs
  const odd = node.type === 'object' && typeof shape === 'object' && 'list' in shape && shape.list === 'string' && !PAIRS.includes(key);
  const meant = value === null || odd ? undefined : coerce(value, shape);
  // the whole key may say more than its part: {"com.x": "1"} in default-network-opts is a map of its own
  const top = c.value[key];
  const all = !meant && path.length > 1 && top !== undefined ? coerce(top, whole.shape) : undefined;
  const fix = whole.shadow
    ? fixShadowed(c, whole.shadow)
    : meant
      ? fixSet(c, 'right-kind', path, meant.to)
      : all
        ? fixSet(c, 'right-kind', [key], all.to)
        : fixRemove(c, path);
  const found =
    node.type === 'array'
      ? 'a list'
      : node.type === 'object'
        ? 'an object'
        : node.type === 'string'
          ? quote(value)
          : short(c.text.slice(node.offset, node.offset + node.length));
  report(c, {
    kind: 'rejected',
    cause: 'daemon-json.wrong-type',
    code: 'wrong-type',
    path,
    mark: node,
    title: `"${path.join('.')}" is ${found}; dockerd wants ${kindOf(shape)}`,
    why:
      node.type === 'string' && (shape === 'boolean' || shape === 'integer')
        ? 'In quotation marks it is a string, and dockerd does not convert it.'
        : `dockerd reads this option as ${kindOf(shape)} and refuses the file otherwise.`,
    fix,
  });
}
