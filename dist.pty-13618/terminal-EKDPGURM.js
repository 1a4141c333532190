import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  diffText,
  patches,
  planFixes
} from "./chunk-GFN6T3KT.js";
import {
  bundleMembers,
  bundleName,
  writeBundle
} from "./chunk-5AFXKCQW.js";
import "./chunk-ZHXH423N.js";
import {
  evidenceRedactor
} from "./chunk-BL7NCYZG.js";
import "./chunk-JHCIHP2M.js";
import "./chunk-E2YCQZCI.js";
import {
  bundleAnswerer
} from "./chunk-6STMKMVT.js";
import {
  knownOf,
  toResult,
  walkSymptom
} from "./chunk-6MLO3ZPN.js";
import {
  diagnose,
  diagnoseHost,
  overlaidAnswerer
} from "./chunk-577PSAMP.js";
import {
  byThePerson
} from "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import {
  explain
} from "./chunk-FWPC47C4.js";
import "./chunk-BV7LYR5S.js";
import "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import "./chunk-YCHCE3DO.js";
import "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/terminal.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
var leftOut = (record) => ({
  ...record,
  answer: { status: "skipped", says: byThePerson.leftOut },
  originalBytes: 0,
  redactions: {}
});
async function reduced(wiring, result, { leaveOut }) {
  if (leaveOut.size === 0) return result;
  let records = result.diagnosis.records.map((r) => leaveOut.has(`${r.collector}/${r.key}`) ? leftOut(r) : r);
  return toResult(wiring, await diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, /* @__PURE__ */ new Map())));
}
var walksOf = (result, { walks }) => [
  ...walks,
  ...result.walks.filter((w) => !walks.some((taken) => taken.symptom === w.symptom))
];
async function writePatch(code, fix, text) {
  if (text === "")
    throw new Error(`the files that ${code}/${fix} changes could not be read by this user, or have changed since: look again, as root`);
  for (let n = 1; n < 100; n++) {
    let path = resolve(`${code}-${fix}${n === 1 ? "" : `-${n}`}.patch`);
    try {
      return await writeFile(path, text, { flag: "wx", mode: 384 }), { path, bytes: Buffer.byteLength(text) };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
  throw new Error(`there are too many files named ${code}-${fix} in this folder`);
}
function terminalSession(wiring, wanted, options, bundle) {
  let seen, priced, newRedactor = () => evidenceRedactor(wanted), members = (result, plan, redactor, takenAt) => bundleMembers(
    wiring,
    { ...result, walks: walksOf(result, plan) },
    takenAt,
    options.timeoutMs,
    redactor.redact(plan.notes, "notes").text
  );
  return {
    origin: originOf(bundle),
    symptoms: wiring.symptoms,
    factWords: wiring.factWords,
    async look(progress, stop) {
      let redactor = newRedactor(), diagnosis = bundle ? await diagnose(wiring.collectors, wiring.checks, bundleAnswerer(bundle.opened), progress) : await diagnoseHost(wiring, redactor, { ...options, progress, stop }), result = toResult(wiring, diagnosis);
      seen = { result, redactor, known: knownOf(wiring, diagnosis, result.file) }, priced = void 0;
      let { file, report, walks } = result;
      return { file, report, walks, glance: wiring.glance(diagnosis.evidence), records: diagnosis.records };
    },
    walk: (symptom, skipped) => seen && walkSymptom(symptom, seen.known, skipped),
    check(code) {
      let check = wiring.checks.find((c) => c.code === code);
      return check && { name: check.name, reads: check.needs };
    },
    healthy: (code) => wiring.checks.some((c) => c.code === code) ? wiring.templates.page(code).sections.get("Healthy")?.replace(/\s*\n\s*/g, " ") : void 0,
    explain: (code, width) => explain(wiring, code, width) ?? "",
    items(plan) {
      if (!seen) return [];
      let name = JSON.stringify([plan.notes, plan.walks.length, [...plan.leaveOut].length]);
      if (priced?.plan !== name) {
        let parts = members(seen.result, plan, seen.redactor, (/* @__PURE__ */ new Date(0)).toISOString()).filter(({ path }) => !path.startsWith("answers/"));
        priced = { plan: name, items: parts.map(({ path, bytes }) => ({ path, bytes: bytes.length })) };
      }
      return priced.items;
    },
    async save(plan) {
      if (!seen) throw new Error("nothing was looked at yet");
      let takenAt = (/* @__PURE__ */ new Date()).toISOString(), root = bundleName(takenAt, wanted.case), path = resolve(`${root}.zip`), all = members(await reduced(wiring, seen.result, plan), plan, seen.redactor, takenAt);
      await writeBundle(root, all, path, seen.redactor);
      let { stat } = await import("node:fs/promises");
      return { path, bytes: (await stat(path)).size };
    },
    async savePatch(code, fix) {
      let name = `${code}/${fix}`, entries = bundle && seen ? await planFixes(wiring, seen.result.diagnosis.records, name) : await patches(wiring, name, options);
      return writePatch(code, fix, diffText(entries));
    }
  };
}
function originOf(bundle) {
  if (!bundle) return { kind: "host" };
  let { opened, path } = bundle, text = (name) => opened.read(name)?.toString("utf8") ?? "";
  return { kind: "bundle", path, takenAt: opened.manifest.takenAt, notes: text("notes.md"), walked: walkedBy(text("walk.json")) };
}
var isStep = (step) => typeof step?.question == "string" && typeof step.asks == "string" && typeof step.answer == "string" && Array.isArray(step.by);
function walkedBy(text) {
  try {
    let walks = JSON.parse(text);
    return Array.isArray(walks) ? walks.filter(
      (w) => w?.by === "person" && typeof w.symptom == "string" && Array.isArray(w.steps) && w.steps.every(isStep)
    ) : [];
  } catch {
    return [];
  }
}
export {
  terminalSession
};
