import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nodeAt,
  parseJson,
  propertyAt
} from "./chunk-A2FEEDDM.js";

// src/dockerd/edit.ts
function replaceAt(text, offset, length, replacement) {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}
function setKey(text, path, value) {
  if (path.length === 0) return text;
  let parsed = parseJson(text);
  if (parsed.problem?.kind === "empty") return value === void 0 ? text : `${JSON.stringify(nest(path, value), null, 2)}
`;
  if (!parsed.root) return text;
  if (value === void 0) return removeAll(text, path);
  let node = nodeAt(parsed.root, path);
  if (node)
    return replaceAt(
      text,
      node.offset,
      node.length,
      print(text, value, lineIndent(text, node.offset), spread(text, node.parent?.parent ?? node))
    );
  let depth = path.length - 1;
  for (; depth > 0 && !container(nodeAt(parsed.root, path.slice(0, depth))); ) depth--;
  let parent = nodeAt(parsed.root, path.slice(0, depth));
  if (!container(parent)) return text;
  let blocked = depth < path.length - 1 ? nodeAt(parsed.root, path.slice(0, depth + 1)) : void 0, inner = nest(path.slice(depth + 1), value);
  return blocked ? setKey(text, path.slice(0, depth + 1), inner) : insert(text, parent, path[depth], inner);
}
function renameKey(text, path, newName) {
  let root = parseJson(text).root, name = path.at(-1);
  if (!root || typeof name != "string") return text;
  let key = propertyAt(nodeAt(root, path.slice(0, -1)), name)?.children?.[0];
  return key ? replaceAt(text, key.offset, key.length, JSON.stringify(newName)) : text;
}
function removeOccurrence(text, path, index) {
  let root = parseJson(text).root, named = nodeAt(root, path.slice(0, -1))?.children?.filter((p) => p.children?.[0]?.value === path.at(-1)) ?? [];
  return named[index] ? removeNode(text, named[index]) : text;
}
var container = (node) => node?.type === "object" || node?.type === "array";
function nest(path, value) {
  return path.reduceRight((inner, step) => typeof step == "number" ? [inner] : { [step]: inner }, value);
}
function removeAll(text, path) {
  let result = text;
  for (; ; ) {
    let root = parseJson(result).root, parent = nodeAt(root, path.slice(0, -1)), last = path.at(-1), node = typeof last == "number" ? parent?.children?.[last] : propertyAt(parent, String(last));
    if (!node || typeof last == "number" && parent?.type !== "array" || (result = removeNode(result, node), typeof last == "number")) return result;
  }
}
function removeNode(text, node) {
  let siblings = node.parent?.children ?? [], i = siblings.indexOf(node), next = siblings[i + 1], before = siblings[i - 1], end = node.offset + node.length;
  if (next) return text.slice(0, node.offset) + text.slice(next.offset);
  if (before) return text.slice(0, before.offset + before.length) + text.slice(end);
  let parent = node.parent;
  return text.slice(0, parent.offset + 1) + text.slice(parent.offset + parent.length - 1);
}
function insert(text, parent, step, value) {
  let last = parent.children?.at(-1), colon = colonStyle(text, parent), head = typeof step == "string" ? `${JSON.stringify(step)}${colon}` : "", wide = last ? spread(text, parent) : !0, eol = newline(text);
  if (last) {
    let indent2 = wide ? lineIndent(text, last.offset) : "", end = last.offset + last.length, gap = wide ? eol + indent2 : /,\S/.test(text.slice(parent.offset, end)) ? "" : " ";
    return replaceAt(text, end, 0, `,${gap}${head}${print(text, value, indent2, wide)}`);
  }
  let outer = lineIndent(text, parent.offset), indent = outer + indentUnit(text), body = `${eol}${indent}${head}${print(text, value, indent, wide)}${eol}${outer}`;
  return replaceAt(text, parent.offset + 1, parent.length - 2, body);
}
function spread(text, node) {
  let first = node.children?.[0];
  return container(node) && first !== void 0 && text.slice(node.offset, first.offset).includes(`
`);
}
function colonStyle(text, parent) {
  let top = parent;
  for (; top.parent; ) top = top.parent;
  let property = [parent, top].flatMap((n) => n.children ?? []).find((p) => p.type === "property"), [key, value] = property?.children ?? [], between = key && value ? text.slice(key.offset + key.length, value.offset) : ": ";
  return between.includes(`
`) ? ": " : between;
}
function indentUnit(text) {
  return /\n([ \t]+)["{[]/.exec(text)?.[1] ?? "  ";
}
function newline(text) {
  return /\r?\n/.exec(text)?.[0] ?? `
`;
}
function lineIndent(text, offset) {
  let start = text.lastIndexOf(`
`, offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
function print(text, value, indent, wide) {
  let flat = inline(value), scalars = Array.isArray(value) && value.every((v) => typeof v != "object" || v === null);
  return typeof value != "object" || value === null || !wide || Object.keys(value).length === 0 || scalars && flat.length <= 60 ? flat : JSON.stringify(value, null, indentUnit(text).slice(0, 10)).replace(/\n/g, newline(text) + indent);
}
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value != "object" || value === null) return JSON.stringify(value) ?? "null";
  let members = Object.entries(value).filter(([, v]) => v !== void 0);
  return members.length === 0 ? "{}" : `{ ${members.map(([k, v]) => `${JSON.stringify(k)}: ${inline(v)}`).join(", ")} }`;
}

export {
  replaceAt,
  setKey,
  renameKey,
  removeOccurrence,
  removeNode,
  indentUnit,
  newline,
  lineIndent
};
