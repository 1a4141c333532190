import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  bundleAnswerer,
  openBundle
} from "./chunk-6STMKMVT.js";
import {
  overview,
  paintMarkdown,
  toResult
} from "./chunk-6MLO3ZPN.js";
import {
  diagnoseRecorded
} from "./chunk-577PSAMP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-HXJ25DGL.js";
import {
  createTwoFilesPatch
} from "./chunk-DI5SO3FZ.js";
import "./chunk-BV7LYR5S.js";
import {
  paintPlain
} from "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/bundle/steady.ts
var placeholder = /\b([a-z]{2,12})-[0-9a-f]{8,10}\b/g, withoutPlaceholders = (text) => text.replace(placeholder, "$1-*");
function placeholders(texts) {
  let found = /* @__PURE__ */ new Set();
  for (let text of texts) for (let [one] of text.matchAll(/\bsecret-[0-9a-f]{8,10}\b/g)) found.add(one);
  return found;
}
function commonKey(a, b) {
  let [x, y] = [placeholders(a), placeholders(b)];
  return x.size === 0 || y.size === 0 || [...x].some((one) => y.has(one));
}
var figures = /^(?:caller\/caller|system\/(?:uptime|loadavg|meminfo|file-nr|time|date-\d+)|kernel\/entropy|disk\/(?:df|usage|statfs-.+)|service\/(?:processes|status)|state\/head-.+|process\/.+)$/, logs = /^logs\//, volatileKeys = /^(?:SystemTime|NFd|NGoroutines|NEventsListener|Created|Status|SharedSize|mtime|pid|Pid|UsageData|LastUsedAt|UsageCount)$/, masks = [
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?UTC|[+-]\d\d:?\d\d)?/g, "TIME"],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) TIME/g, "TIME"],
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d/g, "TIME"],
  [/\[\d+\](?=:)/g, "[PID]"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "ID"],
  [/\b[0-9a-f]{12,64}\b/g, "ID"],
  [/\b(pid|PID)([= ])\d+/g, "$1$2PID"],
  [/^(\w*(?:PID|Timestamp\w*|NRestarts|Current|InvocationID|USec)=).*$/gm, "$1*"],
  [/\b\d+(?:\.\d+)?(?:ns|µs|us|ms|s|min)\b/g, "DURATION"]
], masked = (text) => masks.reduce((so, [what, by]) => so.replace(what, by), text);
function spread(text) {
  if (!/^\s*[[{]/.test(text)) return;
  let sorted = (value2) => Array.isArray(value2) ? value2.map(sorted) : typeof value2 != "object" || value2 === null ? value2 : Object.fromEntries(
    Object.entries(value2).filter(([key]) => !volatileKeys.test(key)).sort(([x], [y]) => x < y ? -1 : 1).map(([key, inner]) => [key, sorted(inner)])
  );
  try {
    return JSON.stringify(sorted(JSON.parse(text)), null, 1);
  } catch {
    let lines2 = text.trim().split(`
`);
    if (!lines2.every((l) => l.startsWith("{"))) return;
    try {
      return lines2.map((l) => JSON.stringify(sorted(JSON.parse(l)))).join(`
`);
    } catch {
      return;
    }
  }
}
function steady(name, text) {
  if (figures.test(name)) return "";
  let calm = masked(spread(text) ?? text);
  return logs.test(name) ? [...new Set(calm.split(`
`).map((l) => l.replace(/\d+/g, "#")))].join(`
`) : calm;
}

// src/bundle/compare.ts
var line = ({ code: code2, severity, title }) => ({ code: code2, severity, title });
function pairs(before, after, same) {
  let found = /* @__PURE__ */ new Map(), free = new Set(after), match = (equal) => {
    for (let a of before) {
      if (found.has(a)) continue;
      let b = [...free].find((one) => equal(a, one));
      b && (found.set(a, b), free.delete(b));
    }
  };
  return match((a, b) => a.code === b.code && same(a.title) === same(b.title)), match((a, b) => a.code === b.code && a.cause === b.cause), found;
}
function findings(a, b, same) {
  let paired = pairs(a.causes, b.causes, same), kept = new Set(paired.values()), explained = (side2) => new Set(side2.causes.flatMap((c) => c.explains)), gone = a.causes.filter((c) => !paired.has(c)), [below, away] = [gone.filter((c) => explained(b).has(c.code)), gone.filter((c) => !explained(b).has(c.code))], looked = (code2) => b.healthy.includes(code2) || b.causes.some((c) => c.code === code2), fresh = b.causes.filter((c) => !kept.has(c));
  return {
    fixed: away.filter((c) => looked(c.code)).map(line),
    notLooked: away.filter((c) => !looked(c.code)).map(line),
    new: fresh.filter((c) => !explained(a).has(c.code)).map(line),
    unchanged: [...b.causes.filter((c) => kept.has(c)), ...fresh.filter((c) => explained(a).has(c.code)), ...below].map(line)
  };
}
var place = ({ where }) => where.replace(/:\d+$/, "");
function options(a, b, same) {
  let [before, after] = [a, b].map((o) => new Map(o.options.map((row) => [row.key, row])));
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    let [x, y] = [before.get(key), after.get(key)];
    if (x && y && same(x.value) === same(y.value) && x.from === y.from && place(x) === place(y)) return [];
    let strip = (row) => row ? { value: row.value, from: row.from, where: row.where } : null;
    return [{ key, before: strip(x), after: strip(y) }];
  });
}
function differs(x, y, same) {
  return !x || !y ? !0 : x.about !== void 0 && y.about !== void 0 ? Math.abs(x.about - y.about) > (x.tolerance ?? 0) : same(x.value) !== same(y.value);
}
function facts(a, b, same) {
  let silent = [a, b].some((side2) => !side2.facts.some((row) => row.live)), key = ({ group, name }) => `${group}\0${name}`, [before, after] = [a, b].map((o) => new Map(o.facts.map((row) => [key(row), row])));
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    let [x, y] = [before.get(name), after.get(name)], row = x ?? y;
    return row && differs(x, y, same) && !(row.live && silent) ? [{ group: row.group, name: row.name, before: x?.value ?? null, after: y?.value ?? null }] : [];
  });
}
function answers(a, b, same) {
  return [.../* @__PURE__ */ new Set([...a.answers.keys(), ...b.answers.keys()])].sort().flatMap((name) => {
    let [before, after] = [a, b].map((side2) => {
      let text = side2.answers.get(name);
      return text === void 0 ? null : steady(name, same(text));
    });
    return (before ?? "") === (after ?? "") ? [] : [{ name, before, after }];
  });
}
function compare(a, b) {
  let secretsCompared = commonKey(a.answers.values(), b.answers.values()), same = secretsCompared ? (text) => text : withoutPlaceholders;
  return {
    schemaVersion: 1,
    sides: [a, b].map(({ label, engine, overview: overview2 }) => ({ label, takenAt: overview2.takenAt, engine })),
    ...findings(a, b, same),
    options: options(a.overview, b.overview, same),
    facts: facts(a.overview, b.overview, same),
    answers: answers(a, b, same),
    daemonCompared: [a, b].every(({ overview: overview2 }) => overview2.facts.some((row) => row.live)) || [a, b].every(({ overview: overview2 }) => !overview2.facts.some((row) => row.live)),
    secretsCompared
  };
}

// src/report/compare.ts
var longest = 300, short = (text) => text.length > longest ? `${text.slice(0, longest)} ...` : text, code = (text) => `\`${short(text).replaceAll("`", "'")}\``, value = (text) => text === null ? "not there" : code(text), option = (place2) => place2 === null ? "not known" : `${code(place2.value)} (${place2.from}${place2.where ? ` ${place2.where}` : ""})`;
function section(heading, items) {
  return items.length > 0 ? [
    { kind: "section", text: heading },
    { kind: "list", items }
  ] : [];
}
var lines = (found) => found.map(({ code: dt, severity, title }) => `${severity} ${dt}: ${title}`), counted = (n, what) => `${n} ${what}`;
function answerDiff({ name, before, after }) {
  let patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, `${before ?? ""}
`, `${after ?? ""}
`, void 0, void 0, {
    context: 2,
    maxEditLength: 2e3
  });
  return patch === void 0 ? [{ kind: "words", text: `${code(name)} differs in very many lines.` }] : [{ kind: "diff", text: patch.replace(/^=+\n/, "").replace(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2") }];
}
function layoutComparison(file, withAnswers) {
  let groups = Map.groupBy(file.facts, (f) => f.group), nothing = file.options.length + file.facts.length === 0;
  return {
    title: [
      { kind: "title", text: "Two bundles compared" },
      {
        kind: "list",
        items: file.sides.map(
          ({ label, takenAt, engine }, i) => `${i === 0 ? "Before" : "After"}: ${code(label)}, taken ${takenAt}, Docker Engine ${engine ?? "unknown"}`
        )
      }
    ],
    summary: [
      {
        kind: "words",
        text: `${counted(file.fixed.length, "fixed")}, ${counted(file.new.length, "new")}, ${counted(file.unchanged.length, "unchanged")}${file.notLooked.length > 0 ? `, ${counted(file.notLooked.length, "not looked at in the second")}` : ""}.${nothing ? " Nothing else differs that is worth telling." : ""}`
      }
    ],
    causes: [
      ...section("Fixed", lines(file.fixed)),
      ...section("New", lines(file.new)),
      ...section("Unchanged", lines(file.unchanged)),
      ...section("Not looked at in the second bundle, so not known to be fixed", lines(file.notLooked)),
      ...section(
        "Effective configuration",
        file.options.map(({ key, before, after }) => `${code(key)}: ${option(before)} became ${option(after)}`)
      ),
      ...[...groups].flatMap(
        ([group, rows]) => section(
          group,
          rows.map(({ name, before, after }) => `${name}: ${value(before)} became ${value(after)}`)
        )
      )
    ],
    healthy: [],
    notLooked: [
      ...withAnswers && file.answers.length > 0 ? [{ kind: "section", text: "Answers" }, ...file.answers.flatMap(answerDiff)] : section(
        "Answers that differ (as diffs with --answers)",
        file.answers.length > 0 ? [file.answers.map((a) => code(a.name)).join(", ")] : []
      ),
      ...file.daemonCompared ? [] : [
        { kind: "words", text: "The daemon answered on one side only: its networks, images and containers are not compared." }
      ],
      ...file.secretsCompared ? [] : [
        {
          kind: "words",
          text: "The two bundles have different keys for their placeholders: whether a secret or a name changed cannot be told. Collect both with the same --case KEY to see it."
        }
      ]
    ],
    walk: []
  };
}

// src/cli/compare.ts
async function side(wiring, path) {
  let result = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(await openBundle(path)))), { file, diagnosis } = result;
  return {
    label: path,
    engine: file.target.engine,
    causes: file.causes,
    healthy: file.healthy.map((h) => h.code),
    overview: overview(wiring, result),
    answers: new Map(
      diagnosis.records.map((r) => [`${r.collector}/${r.key}`, "text" in r.answer ? r.answer.text : `(${r.answer.status})`])
    )
  };
}
async function runCompare(wiring, [before, after], { format, answers: answers2 = !1, failOn }, screen) {
  let found = compare(await side(wiring, before), await side(wiring, after)), report = layoutComparison(found, answers2);
  return format === "json" ? screen.out(`${JSON.stringify(answers2 ? found : { ...found, answers: found.answers.map(({ name }) => ({ name })) }, null, 2)}
`) : screen.out(format === "markdown" ? paintMarkdown(report, wiring.templates.text("diagnosis.md")) : paintPlain(report, screen)), failOn && found.new.some((c) => c.severity === "error") ? exitCodes.errors : failOn === "warning" && found.new.some((c) => c.severity === "warning") ? exitCodes.warnings : exitCodes.done;
}
export {
  runCompare
};
