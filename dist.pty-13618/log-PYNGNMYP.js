import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  optionFor
} from "./chunk-7QE4LHSA.js";
import {
  evidenceRedactor
} from "./chunk-BL7NCYZG.js";
import "./chunk-JHCIHP2M.js";
import {
  render,
  toResult
} from "./chunk-6MLO3ZPN.js";
import {
  diagnoseRecorded
} from "./chunk-577PSAMP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import "./chunk-BV7LYR5S.js";
import "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCode,
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/log.ts
import { readFile } from "node:fs/promises";

// src/cli/pasted.ts
var bare = (line) => line.replace(/\r$/, "").replace(/^\s{0,3}(?:>\s?)+(?=\S|$)/, "");
function endOfObject(lines, from) {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    let line = lines[i] ?? "";
    if (i > from && (line.trim() === "" || /^\s*```/.test(line))) return i;
    for (let c of line) depth += c === "{" || c === "[" ? 1 : c === "}" || c === "]" ? -1 : 0;
    if (depth <= 0) return i + 1;
  }
  return lines.length;
}
function configIn(text) {
  let lines = text.split(`
`).map(bare);
  for (let i = 0; i < lines.length; i++) {
    if (!/^\s*\{/.test(lines[i] ?? "")) continue;
    let block = lines.slice(i, endOfObject(lines, i)).join(`
`), keys = [...block.matchAll(/"([\w-]+)"\s*:/g)].map((m) => m[1] ?? "");
    if (!keys.some((k) => ["msg", "MESSAGE", "level", "log", "Id", "Server"].includes(k)) && keys.some((k) => optionFor(k))) return `${block}
`;
  }
}
function unitIn(text) {
  let lines = text.split(`
`).map(bare), starts = lines.flatMap((line) => /(?:^|\s)ExecStart=(\S*dockerd\S*(?:\s[^(\n]*)?)/.exec(line)?.[1]?.trim() ?? []), environment = lines.filter((line) => /^\s*(?:OPTIONS|DOCKER_OPTS|OTHER_ARGS)=/.test(line)).map((line) => line.trim()), exec = starts.findLast((s) => s !== "");
  return exec === void 0 && environment.length === 0 ? void 0 : { unit: `# /usr/lib/systemd/system/docker.service
[Service]
EnvironmentFile=-/etc/default/docker
ExecStart=${(exec ?? "/usr/bin/dockerd").replace(/\s*\S*(?:>|\.\.\.|…)$/, "").replace(/\s*\$\w+/g, "")} $OPTIONS $DOCKER_OPTS $OTHER_ARGS
`, environment: `${environment.join(`
`)}
` };
}
function pastedAnswerer(text, now) {
  let caller = { uid: -1, gid: -1, user: "", home: "", groups: [], platform: "none", now }, unit = unitIn(text), held = /* @__PURE__ */ new Map([
    ["caller/caller", JSON.stringify(caller)],
    ["logs/docker", text],
    ["config/file", configIn(text)],
    ["service/cat-docker", unit?.unit],
    ["service/environment-0", unit?.environment]
  ]);
  return async (collector, key, ask) => {
    let found = held.get(`${collector}/${key}`);
    return { collector, key, ask, answer: found === void 0 ? { status: "skipped", says: "there is only a text" } : { status: "ok", text: found }, ms: 0, originalBytes: found?.length ?? 0, redactions: {} };
  };
}

// src/cli/log.ts
var most = 16 * 1024 * 1024;
async function readInput(path) {
  if (path !== "-") return (await readFile(path)).subarray(-most).toString("utf8");
  let chunks = [];
  for await (let chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).subarray(-most).toString("utf8");
}
function withRivals({ causes, ...rest }, nameOf) {
  let lineOf = ({ finding }) => finding.cites[0].line;
  return {
    ...rest,
    causes: causes.map((cause) => {
      let others = causes.filter((c) => c !== cause && lineOf(c) !== void 0 && lineOf(c) === lineOf(cause)).map((c) => nameOf(c.finding.cause));
      if (cause.finding.confidence !== "possible" || others.length === 0) return cause;
      let [first, ...cites] = cause.finding.cites, note = `or: ${others.slice(0, 2).join("; or: ")}`;
      return {
        ...cause,
        finding: { ...cause.finding, cites: [{ ...first, note }, ...cites], data: { ...cause.finding.data, rivals: others.join(", ") } }
      };
    })
  };
}
function ofText(result) {
  let file = { ...result.file, target: { ...result.file.target, kind: "text" }, healthy: [], couldNotLook: [] }, said = result.report.causes.length > 0 ? result.report.summary : [{ kind: "words", text: "Nothing in this text is known to be wrong." }], title = [{ kind: "title", text: "What this text tells" }];
  return { ...result, file, walks: [], report: { ...result.report, title, summary: said, healthy: [], notLooked: [], walk: [] } };
}
async function runLog(wiring, path, wanted, screen) {
  let text;
  try {
    text = await readInput(path);
  } catch (error) {
    return screen.note(`docker-triage: ${neutralLine(path)} cannot be read (${error.code ?? "unknown"})
`), exitCodes.usage;
  }
  let { text: safe } = evidenceRedactor({}).redact(text, "text"), diagnosis = await diagnoseRecorded(wiring, pastedAnswerer(safe, (/* @__PURE__ */ new Date()).toISOString())), result = ofText(
    toResult(
      wiring,
      withRivals(diagnosis, (cause) => wiring.templates.cause(cause) ?? cause)
    )
  );
  return screen.out(render(wiring, result, wanted.format, screen)), exitCode(result.file, { failOn: wanted.failOn ?? "error", strict: !1 });
}
export {
  runLog
};
