import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unifiedDiff
} from "./chunk-DI5SO3FZ.js";

// src/report/areas.ts
var areas = {
  1: "daemon.json and flags",
  2: "systemd and the unit",
  3: "Listening, socket and client",
  4: "TLS and the clock",
  5: "Data-root, disk and state",
  6: "Network, proxy and registries",
  7: "containerd, runtimes and kernel",
  8: "The daemon itself"
};
function areaOf(code) {
  return areas[code.charAt(2)] ?? "Others";
}

// src/report/layout.ts
function shellWords(argv) {
  return argv.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
function stepBlocks(steps) {
  let blocks = [];
  for (let step of steps) {
    let last = blocks.at(-1);
    "edit" in step ? blocks.push({ kind: "diff", text: unifiedDiff(step.edit) }) : last?.kind === "commands" ? blocks[blocks.length - 1] = { kind: "commands", lines: [...last.lines, `sudo ${shellWords(step.run)}`] } : blocks.push({ kind: "commands", lines: [`sudo ${shellWords(step.run)}`] });
  }
  return blocks;
}
function fixBlocks(fix, first) {
  return [
    { kind: "fix", text: fix.title, risk: fix.risk, first },
    ...fix.note ? [{ kind: "words", text: fix.note }] : [],
    ...stepBlocks(fix.steps)
  ];
}
function causeBlocks(cause, pages) {
  let why = pages(cause.code).sections.get("Why");
  return [
    { kind: "cause", severity: cause.severity, code: cause.code, text: cause.title, confidence: cause.confidence },
    ...cause.cites.map((cite) => ({ kind: "quote", cite })),
    { kind: "words", text: cause.summary },
    ...why ? [{ kind: "words", text: why }] : [],
    ...cause.fixes.flatMap((fix, i) => fixBlocks(fix, i === 0)),
    ...cause.explains.length > 0 ? [{ kind: "words", text: `Explained by this: ${cause.explains.join(", ")}.` }] : [],
    { kind: "words", text: `More: \`docker-triage explain ${cause.code}\`` }
  ];
}
var counted = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
function verdictLine(file) {
  let errors = file.causes.filter((c) => c.severity === "error").length, others = file.causes.length - errors;
  return file.causes.length === 0 ? "Nothing was found that is wrong." : `Found ${counted(errors, "error")} and ${counted(others, "warning or hint", "warnings and hints")}.`;
}
var states = {
  up: "answers",
  slow: "answers late",
  hung: "takes connections and does not answer",
  down: "nobody answers on its socket",
  denied: "this user may not open its socket"
};
function targetLines({ target }) {
  let engine = target.engine ? `Docker Engine ${target.engine}` : "Docker Engine, version unknown";
  return [
    `Target: ${target.kind === "none" ? "no Docker daemon found" : `${target.kind} dockerd, unit \`${target.unit}\``}`,
    `${engine}; ${states[target.state] ?? "its state could not be told"}`,
    `Configuration \`${target.configFile}\`, data-root \`${target.dataRoot}\``,
    `Socket \`${target.socket ?? "none"}\`; the client goes to \`${target.endpoint}\``
  ];
}
function groupLost(lost) {
  let programs = [...new Set(lost.filter((l) => l.status === "missing").map((l) => l.source.split(" ", 1)[0] ?? ""))], lines = [...Map.groupBy(
    lost.filter((l) => l.status !== "missing"),
    (l) => `${l.collector}\0${l.status}\0${l.command ?? ""}`
  ).values()].map((group) => {
    let { collector, status, command } = group[0], sources = [...new Set(group.map((l) => l.source))], shown = sources.slice(0, 3).map((s) => `\`${s.length > 60 ? `${s.slice(0, 57)}...` : s}\``), rest = sources.length > 3 ? ` and ${sources.length - 3} more` : "", decides = [...new Set(group.map((l) => l.why))].slice(0, 2).join("; ");
    return `${collector}, ${status}: ${shown.join(", ")}${rest}. It would tell: ${decides}.${command ? ` Add it with \`${command}\`.` : ""}`;
  });
  return programs.length > 0 ? [...lines, `Programs that are not here, or cannot work here: ${programs.map((p) => `\`${p}\``).join(", ")}.`] : lines;
}
function layout(file, words) {
  let healthy = [...Map.groupBy(file.healthy, ({ code }) => areaOf(code))].map(([heading, found]) => ({
    heading,
    items: [...new Set(found.flatMap(({ code }) => words.healthy(code) ?? []))]
  }));
  return {
    title: [
      { kind: "title", text: "Docker daemon diagnosis" },
      { kind: "list", items: targetLines(file) }
    ],
    summary: [{ kind: "words", text: verdictLine(file) }],
    causes: file.causes.flatMap((cause) => causeBlocks(cause, words.pages)),
    healthy: [
      { kind: "section", text: "Looks healthy" },
      healthy.length > 0 ? { kind: "groups", groups: healthy } : { kind: "words", text: "Nothing could be called healthy." }
    ],
    notLooked: [
      { kind: "section", text: "Could not look" },
      file.couldNotLook.length > 0 ? { kind: "list", items: groupLost(file.couldNotLook) } : { kind: "words", text: "Every look gave an answer." }
    ],
    walk: [{ kind: "section", text: "How it got there" }, ...words.walks.map(walkBlock)]
  };
}
var answers = { yes: "yes", no: "no", unknown: "not known", skipped: "skipped" };
function walkBlock(walk) {
  let because = walk.because.length > 0 ? `shown by: ${walk.because.join(", ")}` : "the host shows no symptom of its own", end = walk.verdict.length > 0 ? `Verdict: ${walk.verdict.join(", ")}.` : `Verdict: nothing found on this branch.${walk.otherwise ? ` ${walk.otherwise}` : ""}`, steps = walk.steps.map((s) => `${s.asks} ${answers[s.answer]}${s.by.length > 0 ? ` (${s.by.join(", ")})` : ""}`);
  return { kind: "steps", heading: `${walk.title} (${because})`, items: [...steps, end] };
}

export {
  shellWords,
  layout
};
