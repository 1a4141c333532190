import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  diffText,
  patches
} from "./chunk-GFN6T3KT.js";
import {
  LeakError,
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
  bundleAnswerer,
  openBundle
} from "./chunk-6STMKMVT.js";
import {
  render,
  toResult
} from "./chunk-6MLO3ZPN.js";
import {
  diagnoseHost,
  diagnoseRecorded
} from "./chunk-577PSAMP.js";
import {
  gather,
  sourceOf
} from "./chunk-23D7GNVF.js";
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

// src/cli/dry-run.ts
async function dryRun(wiring) {
  let says = "not asked: dry run", { records } = await gather(wiring.collectors, async (collector, key, ask) => ({
    collector,
    key,
    ask,
    answer: { status: "skipped", says },
    ms: 0,
    originalBytes: 0,
    redactions: {}
  }));
  return records.map(
    ({ collector, key, ask }) => `${collector}/${key}  ${ask.kind}  ${sourceOf(ask)}
    ${ask.why}${ask.needs ? ` (needs ${ask.needs})` : ""}
`
  ).join("");
}

// src/cli/way.ts
var { env } = process;
function wayOf(wanted) {
  let { stdin, stdout } = process;
  return wanted.tui === !1 || wanted.format !== "text" || !stdin.isTTY || !stdout.isTTY || env.CI && env.CI !== "false" && env.CI !== "0" ? "print" : env.TERM === "dumb" || typeof stdin.setRawMode != "function" ? "lines" : "screens";
}
function screenOptions(colour) {
  let locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "", terminal = env.TERM ?? "", unicode = process.platform === "win32" ? !!env.WT_SESSION : /utf-?8/i.test(locale) && terminal !== "linux";
  return { colour, unicode, spoken: env.INK_SCREEN_READER === "true" || env.INK_SCREEN_READER === "1" };
}
function lineReader(width) {
  let held = "", chunks = process.stdin.setEncoding("utf8")[Symbol.asyncIterator]();
  return {
    width,
    print: (text) => process.stdout.write(text),
    async ask(question) {
      for (process.stdout.write(question); ; ) {
        let end = held.indexOf(`
`);
        if (end >= 0) {
          let line = held.slice(0, end);
          return held = held.slice(end + 1), line.replace(/\r$/, "");
        }
        let next = await chunks.next();
        if (next.done) return;
        held += next.value;
      }
    }
  };
}

// src/cli/commands.ts
function runOptions(wiring, { timeout, only, skip, stop }, screen) {
  let known = new Set(wiring.collectors.map((c) => c.name));
  for (let name of [...only ?? [], ...skip ?? []])
    known.has(name) || screen.note(`docker-triage: there is no collector '${neutralLine(name)}'; see: docker-triage list collectors
`);
  let bounds = { timeoutMs: timeout, ...stop ? { stop } : {} };
  return !only && !skip ? bounds : {
    ...bounds,
    skip: (name) => only !== void 0 && name !== "caller" && !only.includes(name) || (skip?.includes(name) ?? !1)
  };
}
function broken({ diagnosis }, screen) {
  for (let { collector, step, error } of diagnosis.brokenCollectors)
    screen.note(`docker-triage: collector ${collector} failed (${step}) and was left out: ${neutralLine(error)}
`);
  for (let { code, error } of diagnosis.broken)
    screen.note(`docker-triage: check ${code} failed and was left out: ${neutralLine(error)}
`);
}
async function runDiagnose(wiring, wanted, screen) {
  let options = runOptions(wiring, wanted, screen);
  if (wayOf(wanted) !== "print") return walkPerson(wiring, wanted, options, screen);
  wanted.stop?.addEventListener("abort", () => process.exit(exitCodes.interrupted), { once: !0 });
  let result = toResult(wiring, await diagnoseHost(wiring, evidenceRedactor(wanted), options));
  return screen.out(render(wiring, result, wanted.format, screen, wanted.form)), broken(result, screen), exitCode(result.file, { failOn: wanted.failOn ?? "error", strict: wanted.strict ?? !1 });
}
async function walkPerson(wiring, wanted, options, screen, bundle) {
  let { terminalSession } = await import("./terminal-EKDPGURM.js"), session = terminalSession(wiring, wanted, options, bundle);
  process.exit(await wiring.terminal(session, wayOf(wanted) === "lines" ? lineReader(screen.width) : screenOptions(screen.colour)));
}
async function runBundle(wiring, path, wanted, screen) {
  let opened = await openBundle(path);
  if (wayOf(wanted) !== "print") return walkPerson(wiring, wanted, { timeoutMs: wanted.timeout }, screen, { path, opened });
  let result = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(opened)));
  return screen.out(render(wiring, result, wanted.format, screen, wanted.form)), broken(result, screen), exitCode(result.file, { failOn: wanted.failOn ?? "error", strict: wanted.strict ?? !1 });
}
async function runCollect(wiring, wanted, screen) {
  let redactor = evidenceRedactor(wanted), result = toResult(wiring, await diagnoseHost(wiring, redactor, runOptions(wiring, wanted, screen))), takenAt = (/* @__PURE__ */ new Date()).toISOString(), root = bundleName(takenAt, wanted.case), members = bundleMembers(wiring, result, takenAt, wanted.timeout), note = wanted.quiet ? () => {
  } : screen.note;
  try {
    if (wanted.output === "-") {
      let { streamBundle } = await import("./stream-7TMBNE3F.js");
      await streamBundle(root, members, redactor, process.stdout);
    } else {
      let path = wanted.output ?? `${root}.zip`;
      await writeBundle(root, members, path, redactor), screen.out(wanted.format === "text" ? summary(result, path) : render(wiring, result, wanted.format, screen, wanted.form));
    }
  } catch (error) {
    if (error instanceof LeakError) {
      for (let { rule, member } of error.leaks) screen.note(`docker-triage: ${rule} would have been readable in ${member}
`);
      let collectors = [...new Set(error.leaks.flatMap(({ member }) => /^answers\/([^/]+)\//.exec(member)?.[1] ?? []))];
      return screen.note(
        `No bundle was written.${collectors.length > 0 ? ` Leave it out: docker-triage --collect --skip ${collectors.join(",")}` : ""}
`
      ), exitCodes.failed;
    }
    let { code, message } = error;
    if (code === "EEXIST")
      screen.note(`docker-triage: ${wanted.output ?? root} exists and was left as it is. Choose another name with -o.
`);
    else if (code)
      screen.note(
        `docker-triage: the bundle could not be written (${code}): ${neutralLine(message)}
Write it elsewhere with -o /path/file.zip, or to a pipe with -o -
`
      );
    else throw error;
    return exitCodes.failed;
  }
  return broken(result, { ...screen, note }), wanted.stop?.aborted ? exitCodes.interrupted : exitCode(result.file, { failOn: wanted.failOn, strict: wanted.strict ?? !1 });
}
function summary({ file }, path) {
  let causes = file.causes.map((c) => `  ${c.severity} ${c.code}  ${neutralLine(c.title)}
`).join(""), lost = new Set(file.couldNotLook.filter((l) => l.status === "denied").map((l) => l.collector)), missing = file.causes.some((c) => c.cause === "docker.not-installed");
  return [
    causes === "" ? `Nothing was found that is wrong.
` : `Found:
${causes}`,
    lost.size > 0 ? `Without root, ${[...lost].join(", ")} could not be looked at in full: sudo docker-triage --collect
` : "",
    `
The bundle is ${neutralLine(path)} (redacted; nothing on this machine was changed).
Read it: docker-triage ${neutralLine(path)}
`,
    missing ? `To see a diagnosis of a broken host, try a recorded one: docker-triage test/cases/hosts-conflict
` : ""
  ].join("");
}
async function runPatch(wiring, wanted, format, screen) {
  if (wanted !== void 0 && !/^DT\d+(\/[a-z0-9-]+)?$/.test(wanted))
    return screen.note(`docker-triage: '${neutralLine(wanted)}' is no code: DT101, or DT101/fix-id
`), exitCodes.usage;
  let entries = await patches(wiring, wanted, { timeoutMs: 6e4 });
  if (format === "json") screen.out(`${JSON.stringify(entries, null, 2)}
`);
  else {
    let { shellWords } = await import("./layout-6NV67OD3.js");
    screen.out(diffText(entries));
    for (let { code, fix, risk, steps } of entries) {
      let commands = steps.flatMap((step) => "run" in step ? [`  sudo ${shellWords(step.run)}
`] : []);
      commands.length > 0 && screen.note(`${code}/${fix} [${risk}]${steps.some((s) => "edit" in s) ? ", after the patch" : ""}:
${commands.join("")}`);
    }
    entries.length === 0 && screen.note(`docker-triage: there is no fix to print.
`);
  }
  return exitCodes.done;
}
async function runDryRun(wiring, screen) {
  return screen.out(await dryRun(wiring)), exitCodes.done;
}
export {
  runBundle,
  runCollect,
  runDiagnose,
  runDryRun,
  runPatch
};
