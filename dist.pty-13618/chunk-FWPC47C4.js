import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fill
} from "./chunk-BV7LYR5S.js";
import {
  wrap
} from "./chunk-DTTK7JPO.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";

// src/cli/explain.ts
async function runExplain(wiring, wanted, screen) {
  let text = explain(wiring, wanted, screen.width);
  return text !== void 0 ? (screen.out(text), exitCodes.done) : (screen.note(`docker-triage: there is no check '${neutralLine(wanted)}'. All of them: docker-triage list
`), exitCodes.usage);
}
function explain(wiring, wanted, width) {
  let code = wanted.toUpperCase().replace(/\/.*$/, ""), check = wiring.checks.find((c) => c.code === code || c.name === wanted.toLowerCase());
  if (!check) return;
  let page = wiring.templates.page(check.code).text;
  return `${check.code} ${check.name} (${check.causes.join(", ")})

${paragraphs(fill(withoutBareSlots(page)), width)}
`;
}
var withoutBareSlots = (text) => text.replace(/^(# )?\{\{\w+\}\}\n/gm, "");
function paragraphs(text, width) {
  return text.replace(
    /([^\n])\n(?=[^\n#-])/g,
    (all, before, at) => /(^|\n)#[^\n]*$/.test(text.slice(0, at + 1)) ? all : `${before} `
  ).split(`
`).flatMap((line) => wrap(line, width)).join(`
`).replace(/\n{3,}/g, `

`).trim();
}
function listChecks(wiring) {
  let sorted = [...wiring.checks].sort((a, b) => a.code < b.code ? -1 : 1), widest = Math.max(0, ...sorted.map((c) => c.name.length));
  return sorted.map((c) => `${c.code}  ${c.name.padEnd(widest)}  ${c.causes.join(", ")}
`).join("");
}
function listCollectors(wiring) {
  return wiring.collectors.map((c) => `${c.name.padEnd(12)}  ${c.title}
`).join("");
}
function listTree(wiring) {
  return wiring.symptoms.map((s) => `${s.title}
${s.questions.map((q) => `  ${q.asks}
    ${q.looks.join(" ")}
`).join("")}  Else: ${s.otherwise}
`).join(`
`);
}

export {
  runExplain,
  explain,
  listChecks,
  listCollectors,
  listTree
};
