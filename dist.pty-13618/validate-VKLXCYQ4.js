import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  quote,
  validate
} from "./chunk-MMAAKGD5.js";
import {
  boolOf,
  flagValue,
  isRecord,
  parseFlags,
  splitWords
} from "./chunk-5UOKYAMD.js";
import {
  optionFor,
  parseVersion
} from "./chunk-7QE4LHSA.js";
import "./chunk-S6GD5GGM.js";
import "./chunk-A2FEEDDM.js";
import {
  createRedactor,
  passThrough
} from "./chunk-JHCIHP2M.js";
import {
  diagnoseHost,
  escapeMessage,
  escapeProperty,
  place,
  replacement
} from "./chunk-577PSAMP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import {
  unifiedDiff
} from "./chunk-DI5SO3FZ.js";
import "./chunk-BV7LYR5S.js";
import {
  paintPlain
} from "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import {
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/validate.ts
import { open } from "node:fs/promises";

// src/dockerd/command-line.ts
var LIMITS = /^(?:core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack)=(?:-1|\d+)(?::(?:-1|\d+))?$/, OWN_FORM = ["default-ulimits", "default-network-opts", "nri-opts", "tls", "tlsverify", "tlscert", "tlskey", "tlscacert"];
function commandLineProblems(flags, options = {}) {
  let found = [], add = (code, flag, title, why, cause = "flags.bad-value", kind = "rejected") => found.push({ kind, cause, code, key: flag, path: [], offset: 0, length: 0, line: 0, column: 0, title, why });
  for (let { flag, nearest } of flags.unknown)
    add(
      "unknown-flag",
      flag,
      `dockerd has no flag ${flag}${nearest ? `; ${nearest} it has` : ""}`,
      "dockerd stops before it reads any file.",
      "flags.unknown"
    );
  for (let { flag, removedIn, successor } of flags.removed)
    add(
      "removed-flag",
      flag,
      `the flag ${flag} was removed in Docker ${removedIn}`,
      successor ? `Its successor is ${successor}.` : "Nothing takes its place; dockerd stops before it reads any file.",
      "flags.removed"
    );
  for (let { flag } of flags.incomplete)
    add("flag-without-value", flag, `the flag ${flag} has no value`, "dockerd wants a value behind it.");
  for (let word of flags.positional)
    add(
      "argument",
      word,
      `dockerd takes no argument ${quote(word)}`,
      'Its command line has flags only; the old form "dockerd daemon" is gone too.'
    );
  for (let { key, flag, value } of flags.given)
    optionFor(key)?.takes === "bool" && boolOf(value) === void 0 ? add("bad-flag", flag, `${flag}: ${quote(value)} is neither true nor false`, "A switch takes true or false behind an equals sign.") : key === "default-ulimits" && !LIMITS.test(String(value)) ? add(
      "bad-flag",
      flag,
      `${flag}: ${quote(value)} is no limit`,
      "A limit is name=soft or name=soft:hard, with a name that the kernel has."
    ) : key === "runtimes" && !/^[^=]+=./.test(String(value)) && add("bad-flag", flag, `${flag}: ${quote(value)} is no runtime`, "A runtime is name=path.");
  let known = new Set(found.map((p) => p.key));
  for (let problem of inTheFile(flags, options)) known.has(problem.key) || found.push(problem);
  return found;
}
function inTheFile(flags, { engine }) {
  let file = {}, written = /* @__PURE__ */ new Map();
  for (let { key, flag, value } of flags.given) {
    let option = optionFor(key);
    if (!option || OWN_FORM.includes(key) || option.ignored || option.flagOnly || boolOf(value) === void 0 && option.takes === "bool")
      continue;
    let said = flagValue(option, value), before = file[key];
    file[key] = Array.isArray(said) && Array.isArray(before) ? [...before, ...said] : isRecord(said) && isRecord(before) ? { ...before, ...said } : said, written.set(key, flag);
  }
  return validate(JSON.stringify(file), { engine }).flatMap((p) => {
    let flag = written.get(p.key ?? "");
    if (!flag || p.kind !== "rejected" && p.kind !== "fails-at-start") return [];
    let { suggestion: _, ...problem } = p, kind = p.code === "bad-mirror" ? "rejected" : p.kind;
    return [
      { ...problem, kind, key: flag, path: [], offset: 0, length: 0, line: 0, column: 0, title: p.title.replaceAll(`"${p.key}"`, flag) }
    ];
  });
}
function judge(text, options = {}) {
  return [...options.flags ? commandLineProblems(options.flags, options) : [], ...validate(text, options)];
}

// src/dockerd/decode.ts
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return { text: utf16(bytes, 0), encoding: "utf-16le" };
  if (bytes[0] === 254 && bytes[1] === 255) return { text: utf16(bytes, 1), encoding: "utf-16be" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: inParts(bytes.length, (i) => bytes[i]), encoding: "latin1" };
  }
}
function utf16(bytes, low) {
  let text = inParts(bytes.length >> 1, (i) => bytes[2 * i + low] | bytes[2 * i + 1 - low] << 8);
  return bytes.length % 2 ? `${text}\uFFFD` : text;
}
function inParts(length, code) {
  let text = "";
  for (let from = 0; from < length; from += 8192)
    text += String.fromCharCode(...Array.from({ length: Math.min(8192, length - from) }, (_, i) => code(from + i)));
  return text;
}

// src/report/verdict.ts
var severities = { rejected: "error", "fails-at-start": "error", ignored: "warning", risky: "warning", deprecated: "hint" }, kinds = {
  rejected: "dockerd refuses it",
  "fails-at-start": "dockerd takes it and fails when it starts",
  ignored: "it has no effect",
  risky: "it works as written",
  deprecated: "a newer engine will not take it"
}, stops = ({ problems }) => problems.some((p) => severities[p.kind] === "error"), verdictJson = (verdict) => `${JSON.stringify(verdict, null, 2)}
`;
function citeOf(problem, { name, lines, commandLine }) {
  if (problem.line === 0) return commandLine ? [commandLine] : [];
  let text = lines[problem.line - 1] ?? "", length = Math.max(1, Math.min(problem.endColumn - problem.column, text.length - problem.column + 1));
  return [{ source: name, line: problem.line, column: problem.column, length, text, note: kinds[problem.kind] }];
}
var longest = 6e4;
function diffOf(edit, name) {
  if (edit.before.length <= longest) {
    let path = name.startsWith("/") ? name : `/${name}`;
    return unifiedDiff({ path, ...edit });
  }
  let { deletedRegion, insertedContent } = replacement({ path: name, ...edit }), gone = edit.before.split(`
`).slice(deletedRegion.startLine - 1, deletedRegion.endLine - 1), come = insertedContent.text.replace(/\n$/, "").split(`
`), shown = (mark, rows) => rows.slice(0, 20).map((row) => `${mark}${row.slice(0, 400)}
`);
  return [`@@ -${deletedRegion.startLine},${gone.length} @@
`, ...shown("-", gone), ...shown("+", come)].join("");
}
var counted = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
function summary(verdict, name) {
  let { engine, problems, engines } = verdict, errors = problems.filter((p) => severities[p.kind] === "error").length, others = problems.length - errors, found = [errors > 0 ? counted(errors, "error") : "", others > 0 ? counted(others, "other thing") : ""].filter(Boolean).join(" and "), by = engine ? `dockerd ${engine}` : "the newest dockerd";
  return problems.length === 0 && (engines?.rejected.length ?? 0) === 0 ? `${name}: ${by} starts with it, and nothing else was found.` : errors > 0 ? `${name}: ${by} would not start with it: ${found}.` : `${name}: ${by} starts with it${found ? `; ${found} to look at` : ""}.`;
}
function enginesOf({ engines }) {
  if (!engines) return [];
  let { accepted, rejected } = engines, reasons = Map.groupBy(rejected, (r) => `${r.title}${r.line > 0 ? ` (line ${r.line})` : ""}`);
  return [
    { kind: "section", text: "By engine" },
    {
      kind: "list",
      items: [
        accepted.length > 0 ? `accepted by ${accepted.join(", ")}` : "accepted by none of 20.10 to 29",
        ...[...reasons].map(([reason, list]) => `rejected by ${list.map((r) => r.engine).join(", ")}: ${reason}`)
      ]
    }
  ];
}
function verdictReport(verdict, where) {
  let causes = verdict.problems.flatMap((problem) => {
    let page = where.page(problem), does = where.does(problem);
    return [
      { kind: "cause", severity: severities[problem.kind], code: problem.code, text: problem.title, confidence: "certain" },
      ...citeOf(problem, where).map((cite) => ({ kind: "quote", cite })),
      { kind: "words", text: problem.why },
      ...does && problem.edit ? [{ kind: "words", text: `Fix: ${does}` }, { kind: "diff", text: diffOf(problem.edit, where.name) }] : [],
      ...page ? [{ kind: "words", text: `More: \`docker-triage explain ${page}\`` }] : []
    ];
  }), note = where.redacted && verdict.problems.some((p) => p.edit) ? ["Secrets are shown as placeholders; the diffs show them too."] : [];
  return {
    title: [],
    summary: [summary(verdict, where.name), ...note].map((text) => ({ kind: "words", text })),
    causes: [...causes, ...enginesOf(verdict)],
    healthy: [],
    notLooked: [],
    walk: []
  };
}
var levels = { error: "error", warning: "warning", hint: "note" };
function verdictSarif(verdict, where, version) {
  let rules = [...new Set(verdict.problems.map((p) => p.code))].map((id) => {
    let page = where.page(verdict.problems.find((p) => p.code === id));
    return {
      id,
      shortDescription: { text: id.replaceAll("-", " ") },
      ...page ? { help: { text: `docker-triage explain ${page}` } } : {}
    };
  }), artifactLocation = where.name.startsWith("/") ? place(where.name) : { uri: encodeURI(where.name) }, results = verdict.problems.map((problem) => ({
    ruleId: problem.code,
    level: levels[severities[problem.kind]],
    message: { text: neutral(`${problem.title}

${problem.why}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...problem.line > 0 ? {
            region: {
              startLine: problem.line,
              startColumn: problem.column,
              endColumn: problem.endColumn,
              snippet: { text: neutralLine((where.lines[problem.line - 1] ?? "").slice(0, 1e3)) }
            }
          } : {}
        }
      }
    ],
    ...problem.edit && !where.redacted ? {
      fixes: [
        {
          description: { text: where.does(problem) ?? problem.title },
          artifactChanges: [{ artifactLocation, replacements: [replacement({ path: where.name, ...problem.edit })] }]
        }
      ]
    } : {}
  }));
  return `${JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "docker-triage", version, rules } },
        originalUriBaseIds: { HOST: { uri: "file:///" } },
        columnKind: "utf16CodeUnits",
        results
      }
    ]
  }, null, 2)}
`;
}
function verdictAnnotations(verdict, { name }) {
  let commands = { error: "error", warning: "warning", hint: "notice" };
  return verdict.problems.map((p) => {
    let at = [
      `file=${escapeProperty(name)}`,
      ...p.line > 0 ? [`line=${p.line}`, `col=${p.column}`, `endColumn=${p.endColumn}`] : [],
      `title=${escapeProperty(neutralLine(`${p.code}: ${p.title}`))}`
    ];
    return `::${commands[severities[p.kind]]} ${at.join(",")}::${escapeMessage(neutral(p.why))}
`;
  }).join("");
}

// src/cli/host-config.ts
var reads = ["caller", "client", "service", "config"];
async function hostConfig(wiring) {
  let options = { timeoutMs: 2e4, skip: (name) => !reads.includes(name) }, { evidence } = await diagnoseHost(wiring, passThrough(), options);
  return wiring.configured(evidence);
}

// src/cli/validate.ts
var mostBytes = 4 * 1024 * 1024, ENGINES = [
  ["20.10", "20.10.24"],
  ["23.0", "23.0.18"],
  ["24.0", "24.0.9"],
  ["25.0", "25.0.17"],
  ["26.1", "26.1.5"],
  ["27.5", "27.5.1"],
  ["28.5", "28.5.2"],
  ["29.7", "29.7.2"]
], Usage = class extends Error {
};
async function readBytes(path) {
  if (path === "-") {
    let chunks = [], length = 0;
    for await (let chunk of process.stdin)
      if (chunks.push(chunk), length += chunk.length, length > mostBytes) throw new Usage("what stands on standard input is longer than any daemon.json");
    return Buffer.concat(chunks);
  }
  let file = await open(path).catch((error) => {
    throw new Usage(`${neutralLine(path)} cannot be read (${error.code ?? "unknown"})`);
  });
  try {
    let info = await file.stat();
    if (info.isDirectory()) throw new Usage(`${neutralLine(path)} is a directory`);
    if (info.size > mostBytes) throw new Usage(`${neutralLine(path)} is longer than any daemon.json`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
function releaseOf(said) {
  let known = ENGINES.find(([name]) => name === said || name.startsWith(`${said}.`));
  return parseVersion(known?.[1] ?? said);
}
function surroundings(host) {
  let named = new Map(host.named.map((n) => [n.path, n.status]));
  return { path: (path) => named.get(path) === "missing" ? "missing" : void 0 };
}
async function subjectOf(wiring, path, wanted) {
  let said = wanted.engine === void 0 ? void 0 : releaseOf(wanted.engine);
  if (wanted.engine !== void 0 && !said) throw new Usage(`'${neutralLine(wanted.engine)}' is no version: 28.5, or 28.5.2`);
  let host = wanted.unit || path === void 0 || !said ? await hostConfig(wiring) : void 0, file = path ?? host.path, own = path === void 0, bytes = own && host.status === "missing" && !host.explicit ? Buffer.from("{}") : await readBytes(file), argv = wanted.flags !== void 0 ? splitWords(wanted.flags) : wanted.unit || own ? host.argv : void 0;
  return {
    name: path === "-" ? "standard input" : file,
    ...decode(bytes),
    engine: said ?? host?.engine,
    argv,
    around: host && (own || wanted.unit) ? surroundings(host) : {},
    host
  };
}
function problemsOf(subject, engine) {
  let { text, encoding, argv, around } = subject;
  return judge(text, { engine, encoding, around, ...argv ? { flags: parseFlags(argv, engine) } : {} });
}
function byEngine(subject) {
  let accepted = [], rejected = [];
  for (let [name, version] of ENGINES) {
    let first = problemsOf(subject, parseVersion(version)).find((p) => p.kind === "rejected");
    first ? rejected.push({ engine: name, line: first.line, title: first.title }) : accepted.push(name);
  }
  return { accepted, rejected };
}
async function runValidate(wiring, path, wanted, screen) {
  let subject;
  try {
    subject = await subjectOf(wiring, path, wanted);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    return screen.note(`docker-triage: ${error.message}
`), exitCodes.usage;
  }
  let redactor = createRedactor(), { text: shown } = redactor.redact(subject.text, "daemon.json"), redacted = shown !== subject.text, hide = (text) => redacted ? redactor.redact(text, "daemon.json").text : text, pages = /* @__PURE__ */ new Map(), problems = problemsOf(subject, subject.engine).map((p) => {
    let { suggestion } = p, problem = {
      kind: p.kind,
      code: p.code,
      key: p.key ?? "",
      line: p.line,
      column: p.column,
      endColumn: p.column + p.length,
      title: redactor.safe(p.title),
      why: redactor.safe(p.why),
      ...suggestion && suggestion.after !== subject.text ? { edit: { before: shown, after: hide(suggestion.after) } } : {}
    };
    return pages.set(problem, p), problem;
  }), verdict = {
    engine: subject.engine?.join(".") ?? null,
    verdict: problems.some((p) => p.kind === "rejected") ? "rejected" : "accepted",
    problems,
    ...subject.engine ? {} : { engines: byEngine(subject) }
  }, { exec } = subject.host ?? {}, where = {
    name: subject.name,
    lines: shown.split(/\r?\n/),
    ...exec && wanted.flags === void 0 ? { commandLine: { source: exec.path, line: exec.line, text: redactor.safe(exec.text) } } : {},
    page: (problem) => wiring.checks.find((c) => c.causes.includes(pages.get(problem)?.cause ?? ""))?.code,
    does: (problem) => {
      let title = pages.get(problem)?.suggestion?.title;
      return title === void 0 ? void 0 : redactor.safe(title);
    },
    redacted
  };
  return wanted.format === "json" ? screen.out(verdictJson(verdict)) : wanted.format === "sarif" ? screen.out(verdictSarif(verdict, where, wiring.version)) : wanted.format === "github" ? screen.out(verdictAnnotations(verdict, where)) : screen.out(paintPlain(verdictReport(verdict, where), screen).replace(/^\n+/, "")), stops(verdict) ? exitCodes.errors : exitCodes.done;
}
export {
  runValidate
};
