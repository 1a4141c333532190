import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  causeBlocks,
  causeIndex,
  commandsOf,
  likelyOf,
  proposed
} from "./chunk-IVE5KCEP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import {
  paintPlain,
  wrap
} from "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import {
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";
import "./chunk-6636AVS4.js";

// src/tui/line-walk.ts
var empty = { title: [], summary: [], causes: [], healthy: [], notLooked: [], walk: [] };
async function lineWalk(session, lines) {
  let { width } = lines, say = (text, indent = "") => lines.print(
    `${wrap(neutral(text), width - indent.length).map((row) => `${indent}${row}
`).join("")}`
  ), paint = (part) => lines.print(paintPlain({ ...empty, ...part }, { width, colour: !1 })), patches = {}, look = async () => {
    say(session.origin.kind === "host" ? "Looking at this host. Nothing is changed." : "Reading the bundle.");
    let shown2 = await session.look(() => {
    }, new AbortController().signal);
    paint({ title: shown2.report.title, summary: shown2.report.summary });
    for (let { what, says } of shown2.glance) say(`${what}: ${says}`, "  ");
    return shown2;
  }, list = (shown2) => {
    let likely = likelyOf(shown2);
    say(`
What do you see?`);
    for (let [i, { id, title }] of session.symptoms.entries()) {
      let because = likely.get(id)?.because.map((fact) => session.factWords[fact]);
      say(`${String(i + 1).padStart(2)} ${title}${because ? ` (likely: ${because.join(", ")})` : ""}`, "  ");
    }
  }, tell = (shown2, index) => {
    let cause2 = shown2.file.causes[index];
    if (!cause2) return;
    paint({ causes: causeBlocks(shown2.report.causes)[index] ?? [] });
    let commands = commandsOf(cause2, 0, patches);
    commands.length > 0 && say(`
Nothing is applied by this tool. To apply the first fix:`);
    for (let command of commands) lines.print(`    ${neutralLine(command)}
`);
  }, walk = (shown2, at) => {
    let symptom = session.symptoms[at], walked = symptom && session.walk(symptom, /* @__PURE__ */ new Set());
    if (!walked) return -1;
    say(`
${walked.title}`);
    let words = { yes: "yes", no: "no", unknown: "not known", skipped: "skipped" };
    for (let step of walked.steps)
      say(`- ${step.asks} ${words[step.answer]}${step.by.length > 0 ? ` (${step.by.join(", ")})` : ""}`, "  ");
    let index = causeIndex(shown2, walked.verdict);
    return index >= 0 ? (say(`Verdict: ${walked.verdict.join(", ")}.`), tell(shown2, index)) : (say("Verdict: nothing was found on this branch."), walked.otherwise && say(walked.otherwise, "  "), paint({ notLooked: shown2.report.notLooked })), index;
  }, shown = await look(), cause = -1;
  for (list(shown); ; ) {
    let likely = proposed(shown, session.symptoms) + 1, answer = (await lines.ask(`
A number [${likely}], n next cause, w save its patch, b bundle, r look again, l list, q quit: `))?.trim().toLowerCase(), number = answer === "" ? likely : Number(answer);
    try {
      if (answer === void 0 || answer === "q") return 0;
      if (answer === "l") list(shown);
      else if (answer === "n")
        cause = Math.min(cause + 1, shown.file.causes.length - 1), cause < 0 ? say("Nothing was found that is wrong.") : tell(shown, cause);
      else if (answer === "r" && session.origin.kind === "host")
        shown = await look(), cause = -1;
      else if (answer === "b" && session.origin.kind === "host") {
        let { path } = await session.save({ leaveOut: /* @__PURE__ */ new Set(), notes: "", walks: [] });
        say(`The bundle is ${path} (redacted; nothing was sent anywhere).`);
      } else if (answer === "w") {
        let found = shown.file.causes[Math.max(0, cause)], fix = found?.fixes.find((f) => f.steps.some((step) => "edit" in step));
        if (!found || !fix) say("There is no patch to save.");
        else {
          let { path } = await session.savePatch(found.code, fix.id);
          patches[`${found.code}/${fix.id}`] = path, say(`Saved ${path}; nothing was applied: sudo patch -p1 -d / < ${path}`);
        }
      } else Number.isInteger(number) && number >= 1 && number <= session.symptoms.length ? cause = walk(shown, number - 1) : say("That is no answer here.");
    } catch (error) {
      say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
export {
  lineWalk
};
