import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  topics
} from "./chunk-FI7AT3A2.js";
import {
  wrap
} from "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import "./chunk-YCHCE3DO.js";
import "./chunk-6636AVS4.js";

// src/cli/help.ts
function folded(markdown, width) {
  return markdown.replace(/([^\n])\n(?=[^\n\s#-])/g, "$1 ").split(`
`).flatMap((line) => {
    let [item] = /^- /.exec(line) ?? [];
    return line.startsWith("    ") ? [line] : item ? wrap(line.slice(2), width - 2).map((part, i) => `${i === 0 ? "- " : "  "}${part}`) : wrap(line, width);
  }).join(`
`);
}
function helpText(what, { templates, width, helpOf }) {
  if (what === void 0) return helpOf();
  if (what === "topics") {
    let widest = Math.max(...topics.map((t) => t.name.length));
    return `Topics:
${topics.map((t) => `  ${t.name.padEnd(widest)}  ${t.says}
`).join("")}
Read one: docker-triage help ${topics[0]?.name}
`;
  }
  let topic = topics.find((t) => t.name === what);
  return topic ? `${folded(templates.text(`topics/${topic.name}.md`), width).trim()}
` : helpOf(what);
}
export {
  helpText
};
