import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  passThrough
} from "./chunk-JHCIHP2M.js";
import {
  diagnose,
  diagnoseHost,
  overlaidAnswerer
} from "./chunk-577PSAMP.js";
import {
  unifiedDiff
} from "./chunk-DI5SO3FZ.js";

// src/cli/patch.ts
var mostRounds = 20, nameOf = ({ code, data }) => `${code} ${JSON.stringify(data)}`;
function applied({ steps }, overlay) {
  let next = new Map(overlay);
  for (let step of steps) {
    if (!("edit" in step)) continue;
    let { path, before, after } = step.edit;
    if (next.has(path) && next.get(path) !== before) return;
    next.set(path, after);
  }
  return next;
}
async function planFixes(wiring, records, wanted) {
  let [code, id] = (wanted ?? "").split("/"), entries = [], done = /* @__PURE__ */ new Set(), overlay = /* @__PURE__ */ new Map();
  for (let round = 0; round < mostRounds; round++) {
    let { causes } = await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, overlay)), findings = code ? causes.flatMap(({ finding, consequences }) => [finding, ...consequences]).filter((f) => f.code === code) : causes.map((c) => c.finding), edited = !1;
    for (let finding of findings) {
      if (done.has(nameOf(finding))) continue;
      done.add(nameOf(finding));
      let fix = id ? finding.fixes.find((f) => f.id === id) : finding.fixes[0], next = fix && applied(fix, overlay);
      if (!(!fix || !next) && (entries.push({ code: finding.code, fix: fix.id, risk: fix.risk, steps: fix.steps }), edited = next.size > 0 && fix.steps.some((s) => "edit" in s), overlay = next, edited))
        break;
    }
    if (!edited) break;
  }
  return entries;
}
async function patches(wiring, wanted, options) {
  let { records } = await diagnoseHost(wiring, passThrough(), options);
  return planFixes(wiring, records, wanted);
}
function diffText(entries) {
  return entries.flatMap((e) => e.steps.flatMap((s) => "edit" in s ? [unifiedDiff(s.edit)] : [])).join("");
}

export {
  planFixes,
  patches,
  diffText
};
