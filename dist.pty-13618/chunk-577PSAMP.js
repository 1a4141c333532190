import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byThePerson,
  gather,
  liveAnswerer,
  sourceOf
} from "./chunk-23D7GNVF.js";
import {
  Trimmer,
  defaultKeep,
  findProgram,
  look,
  programFolders,
  refusal
} from "./chunk-N4PYK6B3.js";
import {
  fill
} from "./chunk-BV7LYR5S.js";
import {
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";

// src/core/examine.ts
function examine(checks, evidence) {
  let findings = [], healthy = [], broken = [];
  for (let check of checks)
    try {
      let found = check.find(evidence), list = found === void 0 ? [] : "code" in found ? [found] : found;
      list.length === 0 && healthy.push(check.code), findings.push(...list);
    } catch (error) {
      broken.push({ code: check.code, error: error instanceof Error ? error.message : String(error) });
    }
  return { causes: rank(checks, findings), healthy, broken };
}
var severities = { error: 0, warning: 1, hint: 2 }, confidences = { certain: 0, likely: 1, possible: 2 };
function rank(checks, findings) {
  let order = new Map(checks.map((c, i) => [c.code, i])), explains = new Map(checks.map((c) => [c.code, new Set(c.explains ?? [])])), outranks = new Map(checks.map((c) => [c.code, new Set(c.outranks ?? [])])), residual = new Set(checks.filter((c) => c.residual).map((c) => c.code)), shadowed = (code, by) => residual.has(code) && !residual.has(by) && !explains.get(code)?.has(by) && [...explains.get(code) ?? []].some((c) => explains.get(by)?.has(c)), explainers = /* @__PURE__ */ new Map();
  for (let codes of explains.values()) for (let code of codes) explainers.set(code, (explainers.get(code) ?? 0) + 1);
  let symptom = ({ code, spoken }) => spoken && (explainers.get(code) ?? 0) * 4 > checks.length ? 1 : 0, sorted = [...findings].sort(
    (a, b) => symptom(a) - symptom(b) || severities[a.severity] - severities[b.severity] || confidences[a.confidence] - confidences[b.confidence] || (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0)
  ), sameLine = (a, b) => a.cites.some((x) => b.cites.some((y) => x.line !== void 0 && x.source === y.source && x.line === y.line)), guessed = (finding, other) => finding.spoken && !other.spoken && !residual.has(other.code) && confidences[other.confidence] <= confidences[finding.confidence] && (sameLine(finding, other) || [...explains.get(other.code) ?? []].some((c) => explains.get(finding.code)?.has(c))), explained = (finding, other) => finding.spoken && other.spoken && sameLine(finding, other) ? other.spoken !== "possible" && outranks.get(other.code)?.has(finding.code) : explains.get(other.code)?.has(finding.code) || shadowed(finding.code, other.code) || guessed(finding, other) || residual.has(finding.code) && sameLine(finding, other), parents = /* @__PURE__ */ new Map(), rootOf = (finding) => {
    let at = finding;
    for (let up = parents.get(at); up; up = parents.get(at)) at = up;
    return at;
  };
  for (let finding of sorted.toReversed()) {
    let parent = sorted.find(
      (other) => explained(finding, other) && severities[other.severity] <= severities[finding.severity] && rootOf(other) !== finding
    );
    parent && parents.set(finding, parent);
  }
  return sorted.filter((f) => rootOf(f) === f).map((finding) => ({ finding, consequences: sorted.filter((f) => f !== finding && rootOf(f) === finding) }));
}

// src/core/diagnose.ts
async function diagnose(collectors, checks, answer, progress) {
  let { evidence, records, broken } = await gather(collectors, answer, progress);
  return { evidence, records, brokenCollectors: broken, ...examine(checks, evidence) };
}

// src/core/overlay.ts
var notAsked = { status: "skipped", says: "not asked on this host" };
function overlaidAnswerer(records, overlay) {
  let held = new Map(records.map((r) => [`${r.collector}/${r.key}`, r]));
  return async (collector, key, ask) => {
    let record = held.get(`${collector}/${key}`), blank = { collector, key, ask, ms: 0, originalBytes: 0, redactions: {} };
    if (ask.kind === "file" && overlay.has(ask.path)) {
      let text = overlay.get(ask.path);
      return {
        ...blank,
        answer: text == null ? { status: "missing", says: "ENOENT" } : { status: "ok", text }
      };
    }
    return overlay.size > 0 && ask.kind === "run" && ask.argv.includes("--validate") ? { ...blank, answer: notAsked } : record ?? { ...blank, answer: notAsked };
  };
}

// src/host/allow.ts
var any = () => !0, firstVerb = (...verbs) => (args) => {
  let verb = args.find((a) => !a.startsWith("-"));
  return verb !== void 0 && verbs.includes(verb);
}, firstOption = (...options) => (args) => options.includes(args[0] ?? "") && !args.some((a) => a.startsWith("--pipe") || a.startsWith("--eval") || a.startsWith("--define")), only = (...allowed) => (args) => args.length > 0 && args.every((a) => allowed.includes(a)), without = (refused) => (args) => !args.some((a) => refused.test(a)), rules = {
  systemctl: (args) => firstVerb("show", "cat", "status", "is-enabled", "is-active", "list-jobs", "list-units", "list-dependencies")(args),
  journalctl: without(/^--(rotate|vacuum|flush|sync|relinquish|smart-relinquish|setup-keys|update-catalog|cursor-file)/),
  ps: any,
  find: without(/^-(delete|exec|execdir|ok|okdir|fprint|fprint0|fprintf|fls)$/),
  grep: any,
  ss: without(/^(-K|--kill|-D|--diag)/),
  getent: any,
  id: any,
  uname: any,
  df: any,
  du: any,
  ip: (args) => !args.some((a) => /^(add|del|delete|set|flush|change|replace|append|exec|netns|restore|save|up|down|-b|-batch)$/.test(a)),
  nft: (args) => firstVerb("list")(args),
  "iptables-save": without(/^-(M|f|-modprobe|-file)/),
  "iptables-nft-save": without(/^-(M|f|-modprobe|-file)/),
  "iptables-legacy-save": without(/^-(M|f|-modprobe|-file)/),
  iptables: only("--version"),
  lsmod: any,
  timedatectl: firstVerb("show", "status"),
  getenforce: any,
  "aa-status": only("--json", "--enabled", "--verbose"),
  containerd: only("--version"),
  runc: only("--version"),
  docker: only("--version"),
  dockerd: (args) => args.includes("--validate") || args.length === 1 && args[0] === "--version",
  "systemd-detect-virt": any,
  loginctl: firstVerb("show-user", "list-sessions"),
  sudo: only("-n", "true"),
  lsblk: any,
  findmnt: any,
  snap: firstVerb("list", "services"),
  zpool: firstVerb("list", "status"),
  lsattr: any,
  "dpkg-query": firstOption("-S", "-W", "-l"),
  rpm: firstOption("-q"),
  hostname: only("-f", "-d")
};
function isReadOnly(argv) {
  let name = (argv[0] ?? "").replace(/^.*\//, "");
  return (Object.hasOwn(rules, name) ? rules[name] : void 0)?.(argv.slice(1)) ?? !1;
}

// src/host/looks.ts
import { fork } from "node:child_process";

// src/host/time.ts
function afterMs(ms, strike) {
  let immediate, timer = setTimeout(() => {
    immediate = setImmediate(() => {
      immediate = setImmediate(strike);
    });
  }, ms);
  return {
    cancel() {
      clearTimeout(timer), clearImmediate(immediate);
    },
    unref: () => timer.unref()
  };
}

// src/host/looks.ts
var startMs = 1e4, mostStarts = 3, threads = "48", Looker = class {
  #child;
  #ready;
  #starts = 0;
  #next = 0;
  #waiting = /* @__PURE__ */ new Map();
  #discard = () => this.#child?.kill("SIGKILL");
  /** Begins to start the process: it is there when the first look comes. */
  start() {
    return this.#ready ??= this.#fork(), this.#ready;
  }
  #fork() {
    if (this.#starts++ >= mostStarts) return Promise.resolve(!1);
    let here = import.meta.url;
    return new Promise((resolve) => {
      try {
        let child = fork(new URL(here.endsWith(".ts") ? "./looker.ts" : "./looker.js", here), {
          // no variable of the caller may change what Node does in there; a terminal's signals are for the tool
          env: { PATH: "/usr/bin:/bin", UV_THREADPOOL_SIZE: threads, ...process.env.HOME ? { HOME: process.env.HOME } : {} },
          execArgv: ["--max-old-space-size=128", "--max-semi-space-size=2"],
          stdio: ["ignore", "ignore", "ignore", "ipc"],
          detached: !0
        });
        this.#child = child, process.once("exit", this.#discard);
        let timer = afterMs(startMs, () => resolve(!1)), settle = (started) => {
          timer.cancel(), resolve(started);
        };
        child.on("message", (reply) => {
          "ready" in reply ? settle(!0) : this.#settle(reply.id, reply);
        });
        let gone = () => {
          if (settle(!1), this.#child === child) {
            this.#child = void 0, this.#ready = void 0, process.off("exit", this.#discard);
            for (let id of [...this.#waiting.keys()]) this.#settle(id, void 0);
          }
        };
        child.on("error", gone), child.on("exit", gone), child.unref(), child.channel?.unref();
      } catch {
        resolve(!1);
      }
    });
  }
  #settle(id, reply) {
    let done = this.#waiting.get(id);
    this.#waiting.delete(id), this.#waiting.size === 0 && this.#child?.channel?.unref(), done?.(reply);
  }
  /** Sends a request; gives undefined where no answer came in time. */
  #request(request, timeoutMs, signal) {
    return new Promise((resolve) => {
      let { id } = request, finish = (reply) => {
        timer.cancel(), signal.removeEventListener("abort", late), resolve(reply);
      }, late = () => {
        this.#waiting.delete(id), this.#waiting.size === 0 && this.#child?.channel?.unref(), this.#child?.send({ id, cancel: !0 }, () => {
        }), finish("late");
      }, timer = afterMs(timeoutMs, late);
      signal.addEventListener("abort", late, { once: !0 }), this.#waiting.set(id, finish), this.#child?.channel?.ref(), this.#child?.send(request, (error) => error && this.#settle(id, void 0));
    });
  }
  async answer(ask, timeoutMs, signal) {
    let late = { status: "timeout", says: `no answer within ${timeoutMs} ms` };
    if (!await this.start() || !this.#child)
      return Promise.race([
        look(ask, timeoutMs, signal),
        new Promise((resolve) => {
          afterMs(timeoutMs + 500, () => resolve(late)).unref(), signal.addEventListener("abort", () => resolve(late), { once: !0 });
        })
      ]);
    let reply = await this.#request({ id: this.#next++, look: ask, timeoutMs }, timeoutMs + 250, signal);
    return reply === "late" ? late : reply && "answer" in reply ? reply.answer : { status: "failed", exitCode: -1, text: "the look ended before it had an answer", originalBytes: 0 };
  }
  /** Finds a program that may be run. */
  async program(name, folders, timeoutMs, signal) {
    if (!await this.start() || !this.#child) return findProgram(name, folders);
    let reply = await this.#request({ id: this.#next++, program: name, ...folders ? { folders } : {} }, timeoutMs, signal);
    return reply && reply !== "late" && "found" in reply ? reply.found : "late";
  }
};

// src/host/group.ts
import { readdirSync, readFileSync } from "node:fs";
var running = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (let group of running) group.kill();
});
function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
  }
}
function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap(
      (thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number)
    );
  } catch {
    return [];
  }
}
function familyOf(pid, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(pid) || seen.size > 1e3) return seen;
  seen.add(pid);
  for (let child of childrenOf(pid)) familyOf(child, seen);
  return seen;
}
function killGroup(pid, signal) {
  let family = familyOf(pid);
  kill(-pid, signal), family.delete(pid);
  for (let member of family) kill(member, signal);
}
var Group = class {
  pid;
  /** Those who were there when the end was asked for: once their parent is gone, nothing leads to them. */
  #family = /* @__PURE__ */ new Set();
  constructor(pid) {
    this.pid = pid, running.add(this);
  }
  terminate() {
    this.#family = familyOf(this.pid), killGroup(this.pid, "SIGTERM");
  }
  kill() {
    for (let member of familyOf(this.pid)) this.#family.add(member);
    killGroup(this.pid, "SIGKILL"), this.#family.delete(this.pid);
    for (let member of this.#family) kill(member, "SIGKILL");
  }
  /** Nothing of it is left to be ended. */
  ended() {
    running.delete(this);
  }
};

// src/host/run.ts
var graceMs = 300, drainMs = 250, mostBytes = 64 * 1024 * 1024;
function cleanEnvironment() {
  let runtime = `/run/user/${process.getuid?.()}`;
  return {
    PATH: programFolders.join(":"),
    LC_ALL: "C",
    SYSTEMD_COLORS: "0",
    SYSTEMD_PAGER: "",
    SYSTEMD_PAGERSECURE: "1",
    PAGER: "cat",
    ...process.env.XDG_RUNTIME_DIR === runtime ? { XDG_RUNTIME_DIR: runtime } : {}
  };
}
async function run(path, argv, timeoutMs, keep, signal, environment = cleanEnvironment()) {
  let [program = "", ...args] = argv;
  if (!isReadOnly(argv)) return { status: "denied", says: `not on the list of read-only commands: ${argv.join(" ")}` };
  let { execa } = await import("./execa-VTXCBC7R.js");
  if (signal.aborted) return { status: "timeout", says: "the run was over" };
  let child = execa(path, args, {
    argv0: program,
    stdin: "ignore",
    all: !0,
    buffer: !1,
    reject: !1,
    detached: !0,
    encoding: "buffer",
    cwd: "/",
    extendEnv: !1,
    env: environment
  }), { pid } = child.nodeChildProcess, kept = new Trimmer(keep), group = pid === void 0 ? void 0 : new Group(pid), cut = () => {
    for (let stream of [child.all, child.stdout, child.stderr]) stream?.destroy();
  }, ended = await new Promise((resolve) => {
    let stopped, stop = (why) => {
      stopped || (stopped = why, group?.terminate(), afterMs(graceMs, () => {
        group?.kill(), group?.ended(), child.nodeChildProcess.unref(), cut(), finish(why);
      }));
    }, late = () => stop("late"), timer = afterMs(timeoutMs, late);
    signal.addEventListener("abort", late, { once: !0 }), child.all.on("data", (chunk) => {
      kept.push(chunk), kept.total > mostBytes && kept.total - chunk.length <= mostBytes && stop("too much");
    }), child.all.on("error", () => {
    });
    let finish = (result) => {
      stopped || group?.ended(), timer.cancel(), signal.removeEventListener("abort", late), resolve(stopped ?? result);
    };
    child.nodeChildProcess.once("exit", (exitCode) => {
      afterMs(drainMs, () => {
        cut(), finish({ exitCode: exitCode ?? -1 });
      }).unref();
    }), child.then((result) => finish({ exitCode: result.exitCode ?? -1, ...result.code === void 0 ? {} : { code: result.code } }));
  });
  if (ended === "late") return { status: "timeout", says: `${program} gave no answer within ${timeoutMs} ms` };
  let { bytes, dropped } = kept.end(), common = { text: bytes.toString("utf8"), originalBytes: kept.total, ...dropped ? { dropped } : {} };
  return ended === "too much" ? { status: "failed", exitCode: -1, ...common } : ended.code === "ENOENT" ? { status: "missing", says: `${program}: no such program` } : ended.code === "EACCES" ? { status: "denied", says: `${program}: permission denied` } : ended.exitCode === 0 ? { status: "ok", ...common } : { status: "failed", exitCode: ended.exitCode, ...common };
}

// src/host/index.ts
var defaultTimeoutMs = 5e3;
function variables(names) {
  let text = names.flatMap((name) => process.env[name] === void 0 ? [] : [`${name}=${process.env[name]}
`]).join("");
  return { status: "ok", text, originalBytes: text.length };
}
function liveMachine(options = {}) {
  let looker = new Looker();
  looker.start();
  let command = async (argv, ask, timeoutMs, signal) => {
    if (!isReadOnly(argv)) return { status: "denied", says: `not on the list of read-only commands: ${argv.join(" ")}` };
    let program = await looker.program(argv[0], options.programs, timeoutMs, signal);
    return program === "late" ? { status: "timeout", says: `${argv[0]} could not be looked for within ${timeoutMs} ms` } : "status" in program ? program : run(program.path, argv, timeoutMs, ask.keep ?? defaultKeep, signal, cleanEnvironment());
  };
  return {
    async answer(ask, signal) {
      let timeoutMs = ask.timeoutMs ?? defaultTimeoutMs;
      try {
        return ask.kind === "run" ? await command(ask.argv, ask, timeoutMs, signal) : ask.kind === "env" ? variables(ask.names) : await looker.answer(ask, timeoutMs, signal);
      } catch (error) {
        return refusal(error);
      }
    }
  };
}

// src/report/findings.ts
function findingsFile({ checks, pages, spoken, target, causes, healthy, couldNotLook: couldNotLook2 }) {
  let names = new Map(checks.map((c) => [c.code, c.name]));
  return {
    schemaVersion: 1,
    target,
    causes: causes.map(({ finding, consequences }) => {
      let page = pages(finding.code), words = finding.spoken ? spoken?.(finding) : void 0;
      return {
        code: finding.code,
        name: names.get(finding.code) ?? "",
        cause: finding.cause,
        severity: finding.severity,
        confidence: finding.confidence,
        title: words?.title ?? fill(page.title, finding.data),
        summary: words?.summary ?? fill(page.summary, finding.data),
        cites: finding.cites,
        explains: [...new Set(consequences.map((f) => f.code))],
        fixes: finding.fixes
      };
    }),
    healthy: healthy.map((code) => ({ code, name: names.get(code) ?? "" })),
    couldNotLook: [...couldNotLook2]
  };
}

// src/cli/session.ts
var poolWidth = 24;
async function diagnoseHost(wiring, redactor, options) {
  let controller = new AbortController(), timer = setTimeout(() => controller.abort(), options.timeoutMs);
  try {
    let answer = liveAnswerer(liveMachine(), redactor, {
      width: poolWidth,
      signal: options.stop ? AbortSignal.any([controller.signal, options.stop]) : controller.signal,
      ...options.skip ? { skip: options.skip } : {}
    });
    return await settled(wiring, redactor, await diagnose(wiring.collectors, wiring.checks, answer, options.progress));
  } finally {
    clearTimeout(timer);
  }
}
async function settled(wiring, redactor, diagnosis) {
  let changed = !1, again = (text, ask) => {
    let { text: now } = redactor.redact(text, sourceOf(ask));
    return changed ||= now !== text, now;
  }, records = diagnosis.records.map((record) => {
    let { answer } = record;
    return "text" in answer ? { ...record, answer: { ...answer, text: again(answer.text, record.ask) } } : { ...record, answer: { ...answer, says: again(answer.says, record.ask) } };
  });
  return changed ? diagnose(wiring.collectors, wiring.checks, overlaidAnswerer(records, /* @__PURE__ */ new Map())) : diagnosis;
}
function diagnoseRecorded(wiring, answer) {
  return diagnose(wiring.collectors, wiring.checks, answer);
}
var withoutSystemd = /not been booted with systemd|Failed to connect to (?:system scope )?bus|Host is down/;
function lostBy({ ask, answer }, isRoot2) {
  if (answer.status === "denied" || answer.status === "timeout" || answer.status === "skipped") return answer.status;
  if (ask.kind === "run")
    return !("text" in answer) || answer.status === "failed" && withoutSystemd.test(answer.text) ? ask.detail ? void 0 : "missing" : ask.needs === "root" && !isRoot2 && answer.text.trim() === "" ? "denied" : void 0;
}
function isRoot(records) {
  let caller = records.find((r) => r.collector === "caller")?.answer;
  return caller?.status === "ok" && JSON.parse(caller.text).uid === 0;
}
function couldNotLook(records) {
  let root = isRoot(records);
  return records.flatMap((record) => {
    let status = lostBy(record, root);
    if (!status) return [];
    let command = status === "denied" && !root ? "sudo docker-triage --collect" : null;
    return [{ collector: record.collector, source: sourceOf(record.ask), status, why: record.ask.why, command }];
  });
}
function notRead(collectors, { brokenCollectors }) {
  return [...new Set(brokenCollectors.map((b) => b.collector))].map((collector) => ({
    collector,
    source: `docker-triage: collector ${collector} failed`,
    status: "skipped",
    why: collectors.find((c) => c.name === collector)?.title ?? collector,
    command: null
  }));
}
var skippedByPerson = new Set(Object.values(byThePerson));
function inDoubt({ records, brokenCollectors }) {
  let root = isRoot(records), lost = (record) => {
    let { ask, answer } = record;
    return answer.status === "skipped" ? skippedByPerson.has(answer.says) : !ask.detail && lostBy(record, root) !== void 0;
  }, groups = Map.groupBy(records, (r) => r.collector);
  return /* @__PURE__ */ new Set([
    ...[...groups].flatMap(([name, group]) => group.some(lost) || group.every((r) => r.answer.status === "skipped") ? [name] : []),
    ...brokenCollectors.map((b) => b.collector)
  ]);
}
function toFindings(wiring, diagnosis) {
  let doubted = inDoubt(diagnosis), looked = new Map(wiring.checks.map((c) => [c.code, !c.needs.some((n) => doubted.has(n))]));
  return findingsFile({
    checks: wiring.checks,
    pages: (code) => wiring.templates.page(code),
    spoken: ({ cause, confidence }) => {
      let title = wiring.templates.cause(cause);
      return title === void 0 ? void 0 : { title, summary: wiring.templates.sureness(confidence) };
    },
    target: wiring.targetLine(diagnosis.evidence),
    causes: diagnosis.causes,
    healthy: diagnosis.healthy.filter((code) => looked.get(code)),
    couldNotLook: [...couldNotLook(diagnosis.records), ...notRead(wiring.collectors, diagnosis)]
  });
}

// src/report/annotations.ts
var escapeProperty = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C"), escapeMessage = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
function annotations(file) {
  let levels2 = { error: "error", warning: "warning", hint: "notice" };
  return file.causes.map(({ severity, code, title, summary, cites }) => {
    let [cite] = cites, place2 = cite ? [`file=${escapeProperty(cite.source)}`, ...cite.line === void 0 ? [] : [`line=${cite.line}`]] : [];
    return `::${levels2[severity]} ${[...place2, `title=${escapeProperty(`${code} ${title}`)}`].join(",")}::${escapeMessage(summary)}
`;
  }).join("");
}

// src/report/sarif.ts
var place = (path) => ({ uri: encodeURI(path.slice(1)).replace(/[?#]/g, encodeURIComponent), uriBaseId: "HOST" });
function location({ source, line, column, length, text, note }) {
  return {
    physicalLocation: {
      artifactLocation: place(source),
      ...line === void 0 ? {} : {
        region: {
          startLine: line,
          ...column === void 0 ? {} : { startColumn: column, ...length === void 0 ? {} : { endColumn: column + length } },
          snippet: { text: neutralLine(text) }
        }
      }
    },
    ...note ? { message: { text: neutralLine(note) } } : {}
  };
}
function replacement({ before, after }) {
  let [old, young] = [before ?? "", after ?? ""].map((t) => t.split(/(?<=\n)/)), top = 0;
  for (; top < old.length && top < young.length && old[top] === young[top]; ) top++;
  let end = 0;
  for (; end < old.length - top && end < young.length - top && old.at(-1 - end) === young.at(-1 - end); ) end++;
  return {
    deletedRegion: { startLine: top + 1, startColumn: 1, endLine: old.length - end + 1, endColumn: 1 },
    insertedContent: { text: young.slice(top, young.length - end).join("") }
  };
}
function fixOf(fix) {
  let edits = fix.steps.flatMap((step) => "edit" in step && step.edit.after !== null ? [step.edit] : []);
  return edits.length === 0 ? [] : [
    {
      description: { text: neutralLine(fix.title) },
      artifactChanges: edits.map((edit) => ({ artifactLocation: place(edit.path), replacements: [replacement(edit)] }))
    }
  ];
}
var levels = { error: "error", warning: "warning", hint: "note" };
function resultOf({ code, severity, title, summary, cites, fixes }) {
  let files = cites.filter((c) => c.source.startsWith("/"));
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: neutral(`${title}

${summary}`) },
    locations: files.slice(0, 1).map(location),
    ...files.length > 1 ? { relatedLocations: files.slice(1).map(location) } : {},
    fixes: fixes.flatMap(fixOf)
  };
}
function sarif(file, pages, version) {
  let found = file.causes.filter((c) => c.cites.some((cite) => cite.source.startsWith("/"))), rules2 = [...new Map(found.map((c) => [c.code, c])).values()].map(({ code, name }) => ({
    id: code,
    name,
    shortDescription: { text: name.replaceAll("-", " ") },
    ...pages(code).sections.get("Why") ? {
      fullDescription: {
        text: pages(code).sections.get("Why")?.replace(/\s*\n\s*/g, " ")
      }
    } : {},
    help: { text: `docker-triage explain ${code}` }
  })), log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "docker-triage", version, rules: rules2 } },
        originalUriBaseIds: { HOST: { uri: "file:///" } },
        columnKind: "utf16CodeUnits",
        results: found.map(resultOf)
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}

export {
  escapeProperty,
  escapeMessage,
  annotations,
  place,
  replacement,
  sarif,
  diagnose,
  overlaidAnswerer,
  diagnoseHost,
  diagnoseRecorded,
  toFindings
};
