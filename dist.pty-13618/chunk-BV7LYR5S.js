import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/page.ts
function cut(text, mark) {
  let [first = "", ...rest] = text.split(new RegExp(`^${mark}`, "m"));
  return [
    first.trim(),
    new Map(
      rest.map((part) => {
        let at = part.indexOf(`
`);
        return at < 0 ? [part.trim(), ""] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      })
    )
  ];
}
function parsePage(text) {
  let head = /^# (.+)\n/.exec(text);
  if (!head?.[1]) throw new Error('a page begins with "# title"');
  let [summary, sections] = cut(text.slice(head[0].length), "## ");
  return { title: head[1].trim(), summary, sections, fixes: cut(sections.get("Fixes") ?? "", "### ")[1], text };
}
function fill(text, data = {}) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => data[name] ?? name.toUpperCase());
}

export {
  parsePage,
  fill
};
