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
  layout
} from "./chunk-LU3SORZ6.js";
import {
  fill
} from "./chunk-BV7LYR5S.js";
import {
  paintPlain
} from "./chunk-DTTK7JPO.js";
import {
  gutter,
  riskWords
} from "./chunk-IRM3FUKV.js";
import {
  fence,
  markdownWords,
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";

// src/report/markdown-fit.ts
var note = (text) => ({ kind: "words", text });
function shortDiff(block) {
  if (block.kind !== "diff" || block.text.length <= 8e3) return [block];
  let end = block.text.lastIndexOf(`
`, 8e3), left = block.text.slice(end + 1).split(`
`).length - 1;
  return [
    { kind: "diff", text: block.text.slice(0, end + 1) },
    note(`This diff is cut: ${left} more lines are in the bundle, under \`fixes/\`.`)
  ];
}
function articles(blocks) {
  let found = [];
  for (let block of blocks)
    (block.kind === "cause" || found.length === 0) && found.push([]), found.at(-1)?.push(block);
  return found;
}
function fewerCauses(report, kept) {
  let all = articles(report.causes), left = all.slice(kept).flatMap(([first]) => first?.kind === "cause" ? [first.code] : []);
  return {
    ...report,
    causes: [...all.slice(0, kept).flat(), note(`Cut for its length: ${left.length} more, ${[...new Set(left)].join(", ")}.`)]
  };
}
function* shorter(report) {
  yield report;
  let now = { ...report, causes: report.causes.flatMap(shortDiff) };
  yield now, now = { ...now, walk: [note("How it got there is cut for its length; `walk.json` of the bundle has it.")] }, yield now, now = { ...now, healthy: [note("What looks healthy is cut for its length; `findings.json` has it.")] }, yield now, now = { ...now, notLooked: [note("What could not be looked at is cut for its length; `findings.json` has it.")] }, yield now;
  for (let kept = articles(now.causes).length - 1; kept >= 0; kept--) yield fewerCauses(now, kept);
}
function fitting(report, paint3, most = 65536) {
  let text = "";
  for (let form of shorter(report))
    if (text = paint3(form), text.length <= most) return text;
  return text.slice(0, most);
}

// src/report/markdown.ts
var list = (items) => items.map((item) => `- ${markdownWords(neutral(item))}`).join(`
`);
function paint(block) {
  switch (block.kind) {
    case "title":
      return `# ${markdownWords(neutral(block.text))}`;
    case "section":
      return `## ${markdownWords(neutral(block.text))}`;
    case "cause":
      return `## ${block.severity} ${block.code}: ${markdownWords(neutral(block.text))}${block.confidence === "certain" ? "" : ` (${block.confidence})`}`;
    case "words":
      return markdownWords(neutral(block.text));
    case "quote":
      return fence(neutral(gutter(block.cite).join(`
`)), "text");
    case "fix":
      return `### ${block.first ? "Fix" : "Or"}: ${markdownWords(neutral(block.text))} [${riskWords[block.risk]}]`;
    case "diff":
      return fence(neutral(block.text), "diff");
    case "commands":
      return fence(neutral(block.lines.join(`
`)), "sh");
    case "steps":
      return `${markdownWords(neutral(block.heading))}

${list(block.items)}`;
    case "groups":
      return block.groups.map(({ heading, items }) => `- **${markdownWords(neutral(heading))}**: ${markdownWords(neutral(items.join(" ")))}`).join(`
`);
    case "list":
      return list(block.items);
  }
}
var joined = (blocks) => blocks.map(paint).join(`

`);
function paintMarkdown(report, template) {
  return fitting(
    report,
    (one) => fill(template, {
      title: joined(one.title),
      summary: joined(one.summary),
      causes: joined(one.causes),
      healthy: joined(one.healthy),
      notLooked: joined(one.notLooked),
      walk: joined(one.walk)
    }).replace(/\n{3,}/g, `

`)
  );
}

// src/core/walk.ts
function step(question, known, skipped) {
  if (skipped) return { question: question.id, asks: question.asks, answer: "skipped", by: [] };
  let by = question.looks.filter((code) => known.found.has(code)), lost = question.looks.some((code) => !known.clear.has(code));
  return { question: question.id, asks: question.asks, answer: by.length > 0 ? "yes" : lost ? "unknown" : "no", by };
}
function walkSymptom(symptom, known, skipped = /* @__PURE__ */ new Set()) {
  let steps = [], verdict = [];
  for (let question of symptom.questions) {
    let answered = step(question, known, skipped.has(question.id));
    if (steps.push(answered), verdict.push(...known.roots.filter((code) => answered.by.includes(code) && !verdict.includes(code))), verdict.length > 0) break;
  }
  return {
    symptom: symptom.id,
    title: symptom.title,
    because: symptom.shownBy.filter((fact) => known.facts.has(fact)),
    steps,
    verdict,
    ...verdict.length === 0 ? { otherwise: symptom.otherwise } : {}
  };
}
function walk(symptoms, known) {
  let shown = symptoms.filter((s) => s.shownBy.some((fact) => known.facts.has(fact)));
  return (shown.length > 0 ? shown : symptoms.slice(-1)).map((symptom) => walkSymptom(symptom, known));
}

// src/core/examine.ts
function examine(checks, evidence) {
  let findings = [], healthy = [], broken = [];
  for (let check of checks)
    try {
      let found = check.find(evidence), list3 = found === void 0 ? [] : "code" in found ? [found] : found;
      list3.length === 0 && healthy.push(check.code), findings.push(...list3);
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
  ), sameLine = (a, b) => a.cites.some((x) => b.cites.some((y) => x.line !== void 0 && x.source === y.source && x.line === y.line)), guessed = (finding, other) => finding.spoken && !other.spoken && !residual.has(other.code) && confidences[other.confidence] <= confidences[finding.confidence] && (sameLine(finding, other) || [...explains.get(other.code) ?? []].some((c) => explains.get(finding.code)?.has(c))), explained = (finding, other) => finding.spoken && other.spoken && sameLine(finding, other) ? outranks.get(other.code)?.has(finding.code) && confidences[other.confidence] <= confidences[finding.confidence] : explains.get(other.code)?.has(finding.code) || shadowed(finding.code, other.code) || guessed(finding, other) || residual.has(finding.code) && sameLine(finding, other), parents = /* @__PURE__ */ new Map(), rootOf = (finding) => {
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
  }), { pid } = child.nodeChildProcess, kept = new Trimmer(keep), group = pid === void 0 ? void 0 : new Group(pid), cut2 = () => {
    for (let stream of [child.all, child.stdout, child.stderr]) stream?.destroy();
  }, ended = await new Promise((resolve) => {
    let stopped, stop = (why) => {
      stopped || (stopped = why, group?.terminate(), afterMs(graceMs, () => {
        group?.kill(), group?.ended(), child.nodeChildProcess.unref(), cut2(), finish(why);
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
        cut2(), finish({ exitCode: exitCode ?? -1 });
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
function findingsFile({ checks, pages, spoken, target, causes: causes2, healthy, couldNotLook: couldNotLook2 }) {
  let names = new Map(checks.map((c) => [c.code, c.name]));
  return {
    schemaVersion: 1,
    target,
    causes: causes2.map(({ finding, consequences }) => {
      let page = pages(finding.code), words2 = finding.spoken ? spoken?.(finding) : void 0;
      return {
        code: finding.code,
        name: names.get(finding.code) ?? "",
        cause: finding.cause,
        severity: finding.severity,
        confidence: finding.confidence,
        title: words2?.title ?? fill(page.title, finding.data),
        summary: words2?.summary ?? fill(page.summary, finding.data),
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

// src/report/forms.ts
var dockerFields = [
  { id: "description", label: "Description", from: "description" },
  { id: "repro", label: "Reproduce", from: "repro" },
  { id: "expected", label: "Expected behavior", from: "expected" },
  { id: "version", label: "docker version", from: "version", code: !0 },
  { id: "info", label: "docker info", from: "info", code: !0 },
  { id: "additional", label: "Additional Info", from: "additional" }
], forms = {
  moby: { address: "https://github.com/moby/moby/issues/new?template=bug_report.yml", fields: dockerFields },
  cli: { address: "https://github.com/docker/cli/issues/new?template=bug_report.yml", fields: dockerFields },
  compose: {
    address: "https://github.com/docker/compose/issues/new?template=bug_report.yml",
    fields: [
      { label: "Description", from: "description" },
      { label: "Steps To Reproduce", from: "repro" },
      { label: "Compose Version", from: "version", code: !0 },
      { label: "Docker Environment", from: "info", code: !0 },
      { label: "Anything else?", from: "additional" }
    ]
  }
};
function cut(text, most) {
  if (text.length <= most) return text;
  let note2 = (left) => `
[cut: ${left} more characters are in the bundle]`, kept = Math.max(0, most - note2(text.length).length), end = /[\ud800-\udbff]/.test(text[kept - 1] ?? "") ? kept - 1 : kept;
  return `${text.slice(0, end)}${note2(text.length - end)}`;
}
var words = (text) => markdownWords(neutral(text)), asCode = (text) => neutral(text).replace(/`{3,}|~{3,}/g, (run2) => run2.replace(/./g, "'"));
function causeText({ severity, code, title, confidence, cites, summary }) {
  let sure = confidence === "certain" ? "" : ` (${confidence})`, quotes = cites.slice(0, 4).map((cite) => fence(neutral(gutter(cite, 160).join(`
`)), "text"));
  return [`**${severity} ${code}: ${words(title)}**${sure}`, ...quotes, words(summary)].join(`

`);
}
function description(file) {
  let state = `The daemon (${words(file.target.engine ? `Docker Engine ${file.target.engine}` : "version unknown")}) is in the state "${words(file.target.state)}".`;
  if (file.causes.length === 0) return `${state} docker-triage found nothing that is wrong.

(Please say what happens.)`;
  let shown = file.causes.slice(0, 6), more = file.causes.length > shown.length ? [`... and ${file.causes.length - shown.length} more in the bundle.`] : [];
  return [`${state} docker-triage found:`, ...shown.map(causeText), ...more].join(`

`);
}
function repro({ target }, overview2) {
  let set = overview2.options.filter((o) => o.from !== "default"), options = set.map((o) => `${o.key} = ${o.value} (${o.from} ${o.where})`).join(`
`);
  return [
    `1. Set the options below.
2. ${target.state === "up" || target.state === "slow" ? "Use the daemon" : `Start the daemon, e.g. \`systemctl start ${neutralLine(target.unit).replaceAll("`", "'")}\``}.
3. (Please say what you did, and what you saw.)`,
    set.length > 0 ? fence(cut(neutral(options), 6e3), "text") : "Every option has its default."
  ].join(`

`);
}
function additional(overview2) {
  let facts = overview2.facts.filter((f) => f.group === "Versions" || f.group === "Kernel" || f.group === "Host" || f.group === "Units"), events = overview2.timeline.slice(-25).map((e) => `${e.time} ${e.kind} ${e.program}: ${e.text}${e.times > 1 ? ` (${e.times} times)` : ""}`);
  return [
    "Evidence, with secrets redacted, is in the attached bundle (docker-triage --collect).",
    fence(cut(neutral(facts.map((f) => `${f.group}, ${f.name}: ${f.value}`).join(`
`)), 6e3), "text"),
    ...events.length > 0 ? ["Starts, failures and errors:", fence(cut(neutral(events.join(`
`)), 9e3), "text")] : []
  ].join(`

`);
}
function bugReport(file, overview2) {
  let answers = file.target.state === "up" ? "(Please say what you expected.)" : `The daemon starts and answers on ${words(file.target.socket ?? file.target.endpoint)}.`;
  return {
    description: closed(cut(description(file), 2e4)),
    repro: closed(cut(repro(file, overview2), 8e3)),
    expected: answers,
    version: cut(asCode(overview2.dockerVersion), 4e3),
    info: cut(asCode(overview2.dockerInfo), 1e4),
    additional: closed(cut(additional(overview2), 18e3))
  };
}
function formText(answers, project) {
  let { address, fields } = forms[project], parts = fields.map(({ id, label, from }) => `===== ${label}${id ? ` (${id})` : ""} =====
${answers[from]}
`);
  return `Open ${address}
and paste what stands under each line of equals signs into the field of that name.

${parts.join(`
`)}`;
}
var longestAddress = 8e3, given = [
  { from: "additional", least: 90 },
  { from: "info", least: 600 },
  { from: "repro", least: 300 },
  { from: "description", least: 800 },
  { from: "version", least: 300 }
];
function formAddress(answers, project, title) {
  let { address, fields } = forms[project], build = (held2) => {
    let filled = fields.flatMap(({ id, from }) => id ? [`&${id}=${encodeURIComponent(held2[from])}`] : []);
    return `${address}&title=${encodeURIComponent(cut(neutralLine(title), 200))}${filled.join("")}`;
  }, held = answers;
  for (let { from, least } of given)
    for (; build(held).length > longestAddress && held[from].length > least; )
      held = { ...held, [from]: closed(cut(answers[from], Math.max(least, Math.floor(held[from].length / 2)))) };
  return `${build(held)}
`;
}
function closed(text) {
  let open = [...text.matchAll(/^(`{3,})(?:\w*)$/gm)].map(([, mark]) => mark ?? "");
  return open.length % 2 === 1 ? `${text}
${open.at(-1)}` : text;
}

// src/report/html/index.ts
import { createHash } from "node:crypto";

// src/report/html/escape.ts
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }, entity = (c) => entities[c] ?? c, esc = (text) => neutral(text).replace(/[&<>"']/g, entity), escLine = (text) => neutralLine(text).replace(/[&<>"']/g, entity), inline = (text) => text.split(/(`[^`\n]+`)/).map((part, i) => i % 2 ? `<code>${esc(part.slice(1, -1))}</code>` : esc(part)).join("");
function prose(text) {
  return text.trim().split(/\n{2,}/).map((block) => {
    let lines = block.split(`
`);
    if (!lines.some((l) => /^\s*[-*] /.test(l))) return `<p>${inline(lines.join(" "))}</p>`;
    let items = [], before = [];
    for (let line of lines) {
      let item = /^\s*[-*] (.*)$/.exec(line);
      item ? items.push(item[1] ?? "") : items.length > 0 ? items[items.length - 1] += ` ${line.trim()}` : before.push(line);
    }
    return `${before.length > 0 ? `<p>${inline(before.join(" "))}</p>` : ""}<ul>${items.map((i) => `<li>${inline(i)}</li>`).join("")}</ul>`;
  }).join(`
`);
}

// src/report/html/blocks.ts
function quote(cite) {
  let at = cite.line === void 0 ? "" : `:${cite.line}${cite.column === void 0 ? "" : `:${cite.column}`}`, from = (cite.column ?? 1) - 1, marked = cite.column !== void 0 && cite.length !== void 0, [before, middle, after] = marked ? [cite.text.slice(0, from), cite.text.slice(from, from + (cite.length ?? 0)), cite.text.slice(from + (cite.length ?? 0))] : [cite.text, "", ""], number = cite.line === void 0 ? "" : `<span class="no">${cite.line}</span>`, mark = middle === "" ? "" : `<mark>${escLine(middle)}</mark>`, note2 = cite.note ? `<p class="note">${inline(neutralLine(cite.note))}</p>` : "";
  return `<figure class="quote"><figcaption>${escLine(cite.source)}${at}</figcaption><pre>${number}<code>${escLine(before)}${mark}${escLine(after)}</code></pre>${note2}</figure>`;
}
var lineClass = (line) => /^(?:---|\+\+\+) /.test(line) ? "file" : line.startsWith("@@") ? "at" : line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : "";
function diff(text) {
  return `<pre class="diff"><code>${text.replace(/\n$/, "").split(`
`).map((l) => `<span class="${lineClass(l)}">${escLine(l)}
</span>`).join("")}</code></pre>`;
}
var list2 = (items) => `<ul>${items.map((i) => `<li class="item">${inline(i)}</li>`).join("")}</ul>`;
function paint2(block) {
  switch (block.kind) {
    case "title":
      return `<h1>${inline(block.text)}</h1>`;
    case "section":
      return `<h2>${inline(block.text)}</h2>`;
    case "cause":
      return `<h3><span class="badge ${block.severity}">${block.severity} ${esc(block.code)}</span> ${inline(block.text)}${block.confidence === "certain" ? "" : ` <small>(${block.confidence})</small>`}</h3>`;
    case "words":
      return prose(block.text);
    case "quote":
      return quote(block.cite);
    case "fix":
      return `<h4>${block.first ? "Fix" : "Or"}: ${inline(block.text)} <span class="risk">${esc(riskWords[block.risk])}</span></h4>`;
    case "diff":
      return diff(block.text);
    case "commands":
      return `<div class="commands"><pre><code>${esc(block.lines.join(`
`))}</code></pre></div>`;
    case "steps":
      return `<div class="item"><h3>${inline(block.heading)}</h3><ol>${block.items.map((i) => `<li>${inline(i)}</li>`).join("")}</ol></div>`;
    case "groups":
      return block.groups.map(
        ({ heading, items }) => `<details><summary>${inline(heading)} <small>(${items.length})</small></summary>${list2(items)}</details>`
      ).join(`
`);
    case "list":
      return list2(block.items);
  }
}
function causes(blocks) {
  let articles2 = [];
  for (let block of blocks)
    (block.kind === "cause" || articles2.length === 0) && articles2.push([]), articles2.at(-1)?.push(block);
  return articles2.map((inside, i) => {
    let [first] = inside;
    return `<article class="cause item${first?.kind === "cause" ? ` ${first.severity}" id="${esc(first.code)}-${i + 1}` : ""}">
${inside.map(paint2).join(`
`)}
</article>`;
  }).join(`
`);
}

// src/report/html/charts.ts
var units = ["B", "KB", "MB", "GB", "TB", "PB"];
function size(bytes) {
  let n = Math.max(0, bytes), unit = 0;
  for (; n >= 1024 && unit < units.length - 1; )
    n /= 1024, unit++;
  return `${n >= 100 || unit === 0 ? Math.round(n) : n.toFixed(1)} ${units[unit]}`;
}
var share = (part, whole) => whole > 0 ? Math.min(100, Math.max(0, part / whole * 100)) : 0, level = (percent) => percent >= 99 ? "bad" : percent >= 90 ? "warn" : "good";
function bar(percent, words2, tone) {
  let width = percent.toFixed(1);
  return `<svg class="bar ${tone}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="used" width="${width}" height="6"/></svg><span>${esc(words2)}</span>`;
}
function spaceRow({ point, type, readOnly, paths, bytes, free, inodes, inodesFree }) {
  let used = share(bytes - free, bytes), nodes = share(inodes - inodesFree, inodes), what = [type, readOnly ? "read-only" : ""].filter(Boolean).join(", ");
  return `<tr class="item"><th scope="row"><code>${escLine(point)}</code> <small>${esc(what)}</small><br><small>${paths.map(escLine).join(", ")}</small></th>
<td>${bytes > 0 ? bar(used, `${Math.round(used)} % of ${size(bytes)}, ${size(free)} left`, level(used)) : "no size"}</td>
<td>${inodes > 0 ? bar(nodes, `${Math.round(nodes)} %, ${inodesFree} left`, level(nodes)) : "no fixed number"}</td></tr>`;
}
function spaceTable(rows) {
  return rows.length === 0 ? "<p>No file system could be looked at.</p>" : `<table><thead><tr><th scope="col">File system</th><th scope="col">Space in use</th><th scope="col">Inodes in use</th></tr></thead><tbody>${rows.map(spaceRow).join(`
`)}</tbody></table>`;
}
function logTable(logs) {
  if (logs.length === 0) return "<p>No container log of more than 1 MB was seen.</p>";
  let largest = Math.max(...logs.map((l) => l.bytes));
  return `<table><thead><tr><th scope="col">Container log</th><th scope="col">Size</th></tr></thead><tbody>${logs.map(
    ({ path, bytes }) => `<tr class="item"><th scope="row"><code>${escLine(path)}</code></th><td>${bar(share(bytes, largest), size(bytes), "good")}</td></tr>`
  ).join(`
`)}</tbody></table>`;
}
var kinds = {
  start: "start",
  up: "up",
  stop: "stop",
  failure: "failure",
  error: "error",
  warning: "warning"
};
function strip(events) {
  let at = events.flatMap((e) => {
    let ms = Date.parse(`${e.time.replace(" ", "T")}Z`);
    return Number.isNaN(ms) ? [] : [{ ms, kind: e.kind }];
  }), from = Math.min(...at.map((a) => a.ms)), span = Math.max(...at.map((a) => a.ms)) - from;
  if (at.length < 3 || span <= 0) return "";
  let seen = /* @__PURE__ */ new Set();
  return `<svg class="strip" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">${at.flatMap(({ ms, kind }) => {
    let x = ((ms - from) / span * 990).toFixed(0);
    if (seen.has(`${x}${kind}`)) return [];
    seen.add(`${x}${kind}`);
    let row = kind === "start" || kind === "up" ? 0 : kind === "failure" || kind === "stop" ? 14 : 28;
    return [`<rect class="${kinds[kind]}" x="${x}" y="${row}" width="10" height="12"/>`];
  }).join("")}</svg>`;
}
function eventRow(event) {
  let times = event.times > 1 ? ` <small>${event.times} times, last ${escLine(event.last ?? "")}</small>` : "";
  return `<tr class="item"><td><time>${event.time.split(" ").map((part) => `<span>${escLine(part)}</span>`).join(" ") || "no time"}</time></td><td><span class="badge ${event.kind}">${kinds[event.kind]}</span> <code>${escLine(event.program)}</code> ${escLine(event.text)}${times} <small class="where">${escLine(event.source)}:${event.line}</small></td></tr>`;
}
function timeline({ timeline: events, left }) {
  if (events.length === 0) return "<p>No log told of a start, a failure or an error.</p>";
  let note2 = left > 0 ? `<p>${left} events in the middle are left out.</p>` : "";
  return `${strip(events)}${note2}<table class="timeline"><thead><tr><th scope="col">Time (UTC)</th><th scope="col">What happened</th></tr></thead><tbody>${events.map(eventRow).join(`
`)}</tbody></table>`;
}

// src/report/html/script.ts
var script = `
(function(){
'use strict';
var form=document.querySelector('.search'),box=form.querySelector('input'),status=form.querySelector('[role=status]');
var items=[].slice.call(document.querySelectorAll('.item')),details=[].slice.call(document.querySelectorAll('details'));
var sections=[].slice.call(document.querySelectorAll('main section'));
var texts=items.map(function(e){return e.textContent.toLowerCase()});
var open=null;
form.hidden=false;
function search(){
  var words=box.value.toLowerCase().split(/\\s+/).filter(Boolean),found=0;
  items.forEach(function(e,i){
    var hit=words.every(function(w){return texts[i].indexOf(w)>=0});
    e.hidden=!hit;
    if(hit)found++;
  });
  if(words.length&&!open)open=details.map(function(d){return d.open});
  details.forEach(function(d,i){
    if(words.length){d.open=true;d.hidden=!d.querySelector('.item:not([hidden])')}
    else{d.hidden=false;if(open)d.open=open[i]}
  });
  if(!words.length)open=null;
  sections.forEach(function(s){s.hidden=words.length>0&&!s.querySelector('.item:not([hidden])')});
  status.textContent=words.length?(found===1?'1 match':found+' matches'):'';
}
box.addEventListener('input',search);
form.addEventListener('submit',function(e){e.preventDefault()});
document.addEventListener('keydown',function(e){
  if(e.key==='/'&&document.activeElement!==box&&!e.ctrlKey&&!e.metaKey&&!e.altKey){e.preventDefault();box.focus()}
  else if(e.key==='Escape'&&document.activeElement===box){box.value='';search();box.blur()}
});
[].forEach.call(document.querySelectorAll('.commands'),function(d){
  if(!navigator.clipboard)return;
  var b=document.createElement('button');
  b.type='button';b.textContent='Copy';
  b.addEventListener('click',function(){
    navigator.clipboard.writeText(d.querySelector('code').textContent).then(function(){b.textContent='Copied'},function(){b.textContent='Select and copy by hand'});
  });
  d.appendChild(b);
});
window.addEventListener('beforeprint',function(){details.forEach(function(d){d.open=true})});
})();
`;

// src/report/html/style.ts
var style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--bad:#b3261e;--warn:#805600;--hint:#0a5f8a;--good:#1a6b34;--badbg:#fdecea;--warnbg:#fdf3dc;--hintbg:#e4f1f9;--goodbg:#e6f4ea;--mark:#ffe08a;--markfg:#1b1f24}
@media (prefers-color-scheme:dark){:root{--bg:#10141a;--fg:#e6e9ee;--dim:#a3adb8;--line:#333b45;--soft:#181e26;--link:#82b7ff;--bad:#ff9b93;--warn:#f0c060;--hint:#7cc7f2;--good:#7fd69a;--badbg:#3b1a18;--warnbg:#352a10;--hintbg:#10293a;--goodbg:#122e1c;--mark:#6b5200;--markfg:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer,nav>div{max-width:68rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}h3{font-size:1.1rem;margin:1rem 0 .5rem}h4{font-size:1rem;margin:1.3rem 0 .4rem}
p{margin:.5rem 0;max-width:75ch}ul,ol{padding-left:1.3rem;margin:.5rem 0}
small{color:var(--dim);font-size:.85em;font-weight:400}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
pre{margin:0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}
p code,li code,td code,th code,h3 code,h4 code{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
header ul{list-style:none;padding:0;color:var(--dim)}
header .verdict{font-size:1.15rem;font-weight:600;margin:.8rem 0}
nav{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);z-index:5}
nav>div{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem .9rem;list-style:none;padding:0;margin:0}
nav a{display:inline-block;padding:.15rem 0}
.search{display:flex;gap:.5rem;align-items:center;margin-left:auto}
.search[hidden]{display:none}
.search input{font:inherit;padding:.25rem .6rem;border:1px solid var(--dim);border-radius:6px;background:var(--bg);color:var(--fg);width:16rem;max-width:100%}
.cause{border:1px solid var(--line);border-left:5px solid var(--hint);border-radius:8px;padding:.2rem 1rem 1rem;margin:1rem 0;scroll-margin-top:6rem}
section{scroll-margin-top:5rem}
.cause.error{border-left-color:var(--bad)}.cause.warning{border-left-color:var(--warn)}
.badge{display:inline-block;font-size:.78rem;font-weight:700;padding:.1rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.badge.error,.badge.failure{color:var(--bad);background:var(--badbg)}.badge.warning{color:var(--warn);background:var(--warnbg)}.badge.hint,.badge.start{color:var(--hint);background:var(--hintbg)}.badge.up{color:var(--good);background:var(--goodbg)}.badge.stop{color:var(--dim);background:var(--soft)}
.quote{margin:.8rem 0}.quote figcaption{color:var(--dim);font-size:.85rem;overflow-wrap:anywhere}
.quote .no{color:var(--dim);padding-right:.8rem;user-select:none}
mark{background:var(--mark);color:var(--markfg);border-bottom:2px solid var(--bad);padding:0 1px}
.note{margin:.2rem 0 0;color:var(--dim);font-size:.9rem}
.risk{font-size:.8rem;font-weight:400;color:var(--dim);border:1px solid var(--line);border-radius:4px;padding:.05rem .4rem}
.diff span{display:block}.diff .add{color:var(--good);background:var(--goodbg)}.diff .del{color:var(--bad);background:var(--badbg)}.diff .file{font-weight:700}.diff .at{color:var(--hint)}
.commands{position:relative;margin:.6rem 0}.commands button{position:absolute;right:.4rem;top:.4rem;font:inherit;font-size:.8rem;padding:.1rem .5rem;border:1px solid var(--dim);border-radius:5px;background:var(--bg);color:var(--fg);cursor:pointer}
.diff{margin:.6rem 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-weight:400}thead th{font-weight:600;color:var(--dim);font-size:.85rem}
tbody th{width:32%}.timeline td:first-child{width:11.5rem;font-variant-numeric:tabular-nums}time span{display:inline-block}
.bar{display:block;width:100%;height:.7rem;border-radius:3px;margin:.35rem 0 .1rem}.bar .all{fill:var(--line)}.bar .used{fill:var(--good)}.bar.warn .used{fill:var(--warn)}.bar.bad .used{fill:var(--bad)}
.bar+span{font-size:.85rem}
.strip{display:block;width:100%;height:3rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.2rem 0}.strip .start{fill:var(--hint)}.strip .up{fill:var(--good)}.strip .failure,.strip .error{fill:var(--bad)}.strip .stop{fill:var(--dim)}.strip .warning{fill:var(--warn)}
.where{display:block}
details{margin:.4rem 0}summary{cursor:pointer;padding:.25rem 0}
[hidden]{display:none!important}
footer{color:var(--dim);font-size:.9rem;padding-top:1rem;padding-bottom:2rem;margin-top:2rem;border-top:1px solid var(--line)}
@media (max-width:40rem){.search{margin-left:0;width:100%}.search input{width:100%}.timeline td:first-child{width:6.3rem}nav{position:static}tbody th{width:auto}.cause{padding:.1rem .7rem .8rem}}
@media print{nav,.skip,.commands button{display:none}body{font-size:11pt}.cause{break-inside:auto}pre,figure,tr{break-inside:avoid}a{color:inherit}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

// src/report/html/tables.ts
var longest = 600, short = (text) => text.length > longest ? `${text.slice(0, longest)} ...` : text;
function optionRow({ key, value, from, where }) {
  return `<tr class="item"><th scope="row"><code>${escLine(key)}</code></th><td><code>${escLine(short(value))}</code></td><td>${from}${where ? ` <small>${escLine(where)}</small>` : ""}</td></tr>`;
}
var optionTable = (rows) => `<table><thead><tr><th scope="col">Option</th><th scope="col">Value</th><th scope="col">From</th></tr></thead><tbody>${rows.map(optionRow).join(`
`)}</tbody></table>`;
function configuration(rows) {
  let set = rows.filter((r) => r.from !== "default"), rest = rows.filter((r) => r.from === "default");
  return `${set.length > 0 ? optionTable(set) : "<p>No option was set.</p>"}
<details><summary>Options with their default <small>(${rest.length})</small></summary>${optionTable(rest)}</details>`;
}
function factTable(rows) {
  return [...Map.groupBy(rows, (r) => r.group)].map(
    ([group, inside]) => `<details><summary>${group} <small>(${inside.length})</small></summary><table><tbody>${inside.map((r) => `<tr class="item"><th scope="row">${escLine(r.name)}</th><td>${escLine(short(r.value))}</td></tr>`).join(`
`)}</tbody></table></details>`
  ).join(`
`);
}

// src/report/html/index.ts
var sum = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`, body = (blocks) => blocks.filter((b) => b.kind !== "section").map(paint2).join(`
`);
function sections(report, overview2) {
  return [
    {
      id: "findings",
      short: "Findings",
      heading: "What was found",
      body: report.causes.length > 0 ? causes(report.causes) : '<p class="item">Nothing was found that is wrong.</p>'
    },
    { id: "timeline", short: "Timeline", heading: "Starts, failures and errors", body: timeline(overview2) },
    {
      id: "disks",
      short: "Disks",
      heading: "Disks and container logs",
      body: `${spaceTable(overview2.space)}
${logTable(overview2.containerLogs)}`
    },
    { id: "configuration", short: "Configuration", heading: "Effective configuration", body: configuration(overview2.options) },
    { id: "host", short: "Host", heading: "The host", body: factTable(overview2.facts) },
    { id: "healthy", short: "Healthy", heading: "Looks healthy", body: body(report.healthy) },
    { id: "not-looked", short: "Not looked at", heading: "Could not look", body: body(report.notLooked) },
    { id: "walk", short: "Way", heading: "How it got there", body: body(report.walk) }
  ];
}
function paintHtml(report, overview2) {
  let parts = sections(report, overview2), policy = `default-src 'none'; style-src ${sum(style)}; script-src ${sum(script)}; base-uri 'none'; form-action 'none'`, links = parts.map(({ id, short: short2 }) => `<li><a href="#${id}">${short2}</a></li>`).join(""), main = parts.map(({ id, heading, body: body2 }) => `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>
${body2}
</section>`).join(`
`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Docker daemon diagnosis, ${esc(overview2.takenAt)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to what was found</a>
<header>
${report.title.map(paint2).join(`
`).replaceAll(' class="item"', "")}
<div class="verdict">${report.summary.map(paint2).join(`
`)}</div>
<p><small>Looked at ${esc(overview2.takenAt)}</small></p>
</header>
<nav aria-label="Sections"><div><ul>${links}</ul><form class="search" role="search" hidden><label for="q">Search</label><input id="q" type="search" autocomplete="off" placeholder="press / to search" aria-describedby="q-found"><span role="status" id="q-found"></span></form></div></nav>
<main>
${main}
</main>
<footer><p>Written by docker-triage. Secrets were redacted before anything was read; nothing on the host was changed.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

// src/report/sarif.ts
var place = (path) => ({ uri: encodeURI(path.slice(1)).replace(/[?#]/g, encodeURIComponent), uriBaseId: "HOST" });
function location({ source, line, column, length, text, note: note2 }) {
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
    ...note2 ? { message: { text: neutralLine(note2) } } : {}
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
  let edits = fix.steps.flatMap((step2) => "edit" in step2 && step2.edit.after !== null ? [step2.edit] : []);
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

// src/cli/render.ts
function knownOf(wiring, diagnosis, file) {
  let found = new Set(diagnosis.causes.flatMap(({ finding, consequences }) => [finding, ...consequences].map((f) => f.code)));
  return {
    facts: wiring.facts(diagnosis.evidence, found),
    found,
    clear: new Set(file.healthy.map((h) => h.code)),
    roots: [...new Set(diagnosis.causes.map(({ finding }) => finding.code))]
  };
}
function toResult(wiring, diagnosis) {
  let file = toFindings(wiring, diagnosis), walks = walk(wiring.symptoms, knownOf(wiring, diagnosis, file)), pages = (code) => wiring.templates.page(code);
  return { diagnosis, file, walks, report: layout(file, { pages, walks, healthy: (code) => pages(code).sections.get("Healthy")?.replace(/\s*\n\s*/g, " ") }) };
}
function jsonText(file) {
  return `${JSON.stringify(file, null, 2)}
`;
}
function markdownText(wiring, { report }) {
  return paintMarkdown(report, wiring.templates.text("diagnosis.md"));
}
function overview(wiring, { diagnosis }) {
  let held = new Map(diagnosis.records.map((r) => [`${r.collector}/${r.key}`, r.answer]));
  return wiring.overview(diagnosis.evidence, (collector, key) => {
    let answer = held.get(`${collector}/${key}`);
    return answer && "text" in answer ? answer.text : void 0;
  });
}
function htmlText(wiring, result) {
  return paintHtml(result.report, overview(wiring, result));
}
var titleOf = ({ causes: [first], target }) => first?.title ?? `Docker daemon is in the state ${target.state}`;
function render(wiring, result, format, terminal, form = "moby") {
  switch (format) {
    case "json":
      return jsonText(result.file);
    case "markdown":
      return markdownText(wiring, result);
    case "html":
      return htmlText(wiring, result);
    case "sarif":
      return sarif(result.file, (code) => wiring.templates.page(code), wiring.version);
    case "annotations":
      return annotations(result.file);
    case "github":
      return formText(bugReport(result.file, overview(wiring, result)), form);
    case "github-url":
      return formAddress(bugReport(result.file, overview(wiring, result)), form, titleOf(result.file));
    case "text":
      return paintPlain(result.report, terminal);
  }
}

export {
  paintMarkdown,
  walkSymptom,
  diagnose,
  overlaidAnswerer,
  diagnoseHost,
  diagnoseRecorded,
  knownOf,
  toResult,
  jsonText,
  markdownText,
  overview,
  htmlText,
  render
};
