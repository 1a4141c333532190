import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPages
} from "./chunk-LDCDHRL3.js";
import {
  commands,
  flagsOf,
  root,
  topics
} from "./chunk-FI7AT3A2.js";
import "./chunk-BV7LYR5S.js";
import "./chunk-6636AVS4.js";

// src/cli/complete.ts
var helpFlag = { flags: "-h, --help", says: "show this help" }, plain = (list) => list.map((word) => [word, ""]), commandWords = commands.map((c) => [c.name, c.says]);
async function values(kind, typed, lookup) {
  if (kind === "file") return { words: [], directive: 0 };
  if (kind === "folder") return { words: [], directive: 16 };
  if (kind === "code") return { words: plain(lookup.codes()), directive: 4 };
  if (kind === "command")
    return { words: [...commandWords, ["topics", "what there is to read"], ...topics.map((t) => [t.name, t.says])], directive: 4 };
  if (kind === "collectors") {
    let before = typed.slice(0, typed.lastIndexOf(",") + 1), taken = new Set(before.split(","));
    return { words: (await lookup.collectors()).filter(([name]) => !taken.has(name)).map(([name, says]) => [`${before}${name}`, says]), directive: 4 };
  }
  return { words: plain(kind ?? []), directive: 4 };
}
var kindOf = (spec) => spec?.choices ?? spec?.completes, optionsOf = (spec) => [...spec.options ?? [], helpFlag];
function read(words) {
  let seen = { spec: root, used: /* @__PURE__ */ new Set(), args: 0 };
  for (let word of words) {
    if (seen.open) {
      delete seen.open;
      continue;
    }
    let [flag = ""] = word.split("="), option = word.startsWith("-") ? optionsOf(seen.spec).find((o) => flagsOf(o).long === flag || flagsOf(o).short === word) : void 0;
    if (option)
      seen.used.add(option.flags), flagsOf(option).value && !word.includes("=") && (seen.open = option);
    else if (!word.startsWith("-") || word === "-") {
      let found = seen.spec === root && seen.args === 0 ? commands.find((c) => c.name === word) : void 0;
      found ? seen.spec = found : seen.args++;
    }
  }
  return seen;
}
async function complete(words, lookup) {
  let typed = words.at(-1) ?? "", { spec, used, args, open } = read(words.slice(0, -1)), fitting = ({ words: all, directive }, prefix = typed) => ({
    words: all.filter(([w]) => w.startsWith(prefix)),
    directive
  });
  if (open) return fitting(await values(kindOf(open), typed, lookup));
  let [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(typed) ?? [];
  if (flag !== void 0 && value !== void 0) {
    let offers = fitting(await values(kindOf(optionsOf(spec).find((o) => flagsOf(o).long === flag)), value, lookup), value);
    return { ...offers, words: offers.words.map(([w, says]) => [`${flag}=${w}`, says]) };
  }
  if (typed.startsWith("-") && typed !== "-o-")
    return fitting({
      words: optionsOf(spec).filter((o) => !used.has(o.flags)).map((o) => [flagsOf(o).long, o.says]),
      directive: 4
    });
  let argument = await values(kindOf(spec.arguments?.[args]), typed, lookup);
  return fitting(spec === root && args === 0 ? { ...argument, words: [...commandWords, ...argument.words] } : argument);
}
function offersText({ words, directive }) {
  return `${words.map(([word, says]) => `${word}${says ? `	${says}` : ""}
`).join("")}:${directive}
`;
}

// src/offer.ts
async function offer(words, templates) {
  let offers = await complete(words, {
    codes: () => readPages(templates).codes(),
    async collectors() {
      let { collectors } = await import("./collectors-H6I2PX7T.js");
      return collectors.map((c) => [c.name, c.title]);
    }
  });
  return offersText(offers);
}
export {
  offer
};
