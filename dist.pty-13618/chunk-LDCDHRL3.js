import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parsePage
} from "./chunk-BV7LYR5S.js";

// src/cli/templates.ts
import { readdirSync, readFileSync } from "node:fs";
function readPages(folder) {
  let names = readdirSync(new URL("checks/", folder)).filter((name) => /^DT\d+-.+\.md$/.test(name)), byCode = new Map(names.map((name) => [name.slice(0, name.indexOf("-")), name])), held = /* @__PURE__ */ new Map(), text = (name) => readFileSync(new URL(name, folder), "utf8"), named, words = () => (named ??= new Map(
    [...text("causes.md").matchAll(/^(?:- `([^`]+)`|(likely|possible):) (.+)$/gm)].map((m) => [m[1] ?? m[2] ?? "", m[3] ?? ""])
  ), named);
  return {
    cause: (name) => words().get(name),
    sureness: (confidence) => words().get(confidence === "possible" ? "possible" : "likely") ?? "",
    page(code) {
      let known = held.get(code);
      if (known) return known;
      let name = byCode.get(code);
      if (!name) throw new Error(`${code} has no page in templates/checks`);
      let page = parsePage(readFileSync(new URL(`checks/${name}`, folder), "utf8"));
      return held.set(code, page), page;
    },
    text,
    codes: () => [...byCode.keys()].sort()
  };
}

export {
  readPages
};
