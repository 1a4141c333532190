import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/table/topics.ts
var topics = [
  { name: "exit-codes", says: "what the exit code tells a script" },
  { name: "formats", says: "text, json, markdown, html and others: which for what" },
  { name: "environment", says: "variables that are read" },
  { name: "files", says: "files that are written, and which are read" },
  { name: "root", says: "what a user without root gets, and what root adds" },
  { name: "privacy", says: "what is redacted, what is not, and how to check it" },
  { name: "docker", says: "docker triage, and the hook after failures" }
];

// src/cli/formats.ts
var formats = ["text", "json", "markdown", "html", "sarif", "github", "github-url", "annotations"];

// src/cli/table/options.ts
var aimOptions = [
  { flags: "-H, --host <endpoint>", says: "the daemon that is meant, as the docker command takes it" },
  { flags: "--context <name>", says: "the Docker context that is meant" },
  { flags: "--config <folder>", says: "the client's configuration folder, instead of ~/.docker", completes: "folder" }
], reportFormat = {
  flags: "--format <format>",
  says: "how the diagnosis is printed",
  choices: formats,
  default: "text"
}, reportForm = {
  flags: "--form <project>",
  says: "with --format github or github-url, whose bug report form is filled",
  choices: ["moby", "cli", "compose"],
  default: "moby"
}, failOn = {
  flags: "--fail-on <severity>",
  says: "with --collect too, exit 3 on errors, 4 on warnings",
  choices: ["error", "warning"]
}, runOptions = [
  { flags: "--timeout <time>", says: "the run ends after this time, with what it has", reads: "time", default: 6e4, defaultSays: "60s" },
  {
    flags: "--only <collectors>",
    says: "ask these collectors only (names, with commas)",
    reads: "names",
    completes: "collectors"
  },
  { flags: "--skip <collectors>", says: "leave these collectors out", reads: "names", completes: "collectors" }
];

// src/cli/table/spec.ts
var command = (spec) => spec;
function flagsOf({ flags }) {
  let [, short, long = "", value] = /^(?:(-\w), )?(--[\w-]+)(?: (.+))?$/.exec(flags) ?? [];
  return { long, ...short ? { short } : {}, ...value ? { value } : {} };
}
var sentence = (says) => `${says.charAt(0).toUpperCase()}${says.slice(1)}${/[a-z)]$/.test(says) ? "." : ""}`;

// src/cli/table/compare.ts
var compare = command({
  name: "compare",
  says: "what changed between two bundles: findings, configuration, versions, units, disks, networks",
  about: [
    "Both are diagnosed by this version. Fixed means looked for and not found in the second; where nobody looked, that is said instead.",
    "What differs at every look (times, process ids, counters) is left out. With --fail-on, only new findings count."
  ],
  arguments: [
    { name: "<before>", says: "a bundle: before the repair, or of the sick host", completes: "file" },
    { name: "<after>", says: "a bundle: after it, or of a healthy host", completes: "file" }
  ],
  options: [
    { flags: "--format <format>", says: "how the comparison is printed", choices: ["text", "markdown", "json"], default: "text" },
    { flags: "--answers", says: "the answers too, as diffs" },
    failOn
  ],
  examples: [
    { run: "docker-triage compare before.zip after.zip", does: "is it fixed, and what else changed" },
    { run: "docker-triage compare sick.zip healthy.zip --answers", does: "two hosts, with diffs of their answers" }
  ],
  async run({ wiring, args: [before = "", after = ""], options, screen }) {
    let { runCompare } = await import("./compare-3OZB5IO2.js");
    return runCompare(wiring, [before, after], options, screen());
  }
});

// src/cli/table/diagnose.ts
var diagnose = command({
  name: "",
  says: "find out why a Docker daemon does not start, cannot be reached or is unwell",
  about: [
    "It changes nothing: it shows the repair as a diff and packs redacted evidence.",
    "In a terminal it walks from a symptom to the cause; elsewhere it prints the diagnosis."
  ],
  arguments: [
    {
      name: "[bundles...]",
      says: "diagnose a bundle (zip or folder) instead of this machine; of several, one table by cause",
      completes: "file"
    }
  ],
  options: [
    { flags: "--collect", says: "no questions: write a bundle of redacted evidence, say where it is and what was found" },
    { flags: "-o, --output <file>", says: "where the bundle goes; - for standard output", completes: "file" },
    reportFormat,
    reportForm,
    failOn,
    ...aimOptions,
    { flags: "--strict", says: "exit 5 where some looks gave nothing" },
    ...runOptions,
    { flags: "--case <key>", says: "placeholders that stay the same in every bundle with this key" },
    { flags: "--dry-run", says: "list what would be asked, and ask nothing" },
    { flags: "--quiet", says: "no notes on stderr" },
    { flags: "--no-color", says: "no colour" },
    { flags: "--no-tui", says: "print the diagnosis, also in a terminal" }
  ],
  examples: [
    { run: "docker-triage", does: "look at this machine, with a question or two" },
    { run: "docker-triage --collect -o out.zip", does: "write a bundle that can be attached to a public report" },
    { run: "docker-triage --no-tui --format json", does: "print the diagnosis for a program" },
    { run: "docker-triage out.zip", does: "the same diagnosis from a bundle, on any machine" },
    { run: "docker-triage fleet/*.zip --format html", does: "one table of many hosts: by cause, by version, the odd ones" }
  ],
  async run({ wiring, args: bundles, options, screen, stop }) {
    let { runBundle, runCollect, runDiagnose, runDryRun } = await import("./commands-2HXGFXX4.js"), out = screen(options.color), wanted = stop ? { ...options, stop } : options;
    if (options.dryRun) return runDryRun(wiring, out);
    let paths = bundles.filter((path) => path !== void 0), [bundle] = paths;
    if (paths.length > 1) {
      let { runFleet } = await import("./fleet-5SSAFFWU.js");
      return runFleet(wiring, paths, wanted, out);
    }
    return bundle !== void 0 ? runBundle(wiring, bundle, wanted, out) : options.collect || options.output !== void 0 ? runCollect(wiring, wanted, out) : runDiagnose(wiring, wanted, out);
  }
});

// src/cli/table/explain.ts
var explain = command({
  name: "explain",
  says: "what a check looks for, why it matters, and its fixes",
  arguments: [{ name: "<code>", says: "a code such as DT101, or a name", completes: "code" }],
  examples: [{ run: "docker-triage explain DT101", does: "the page of a check" }],
  async run({ wiring, args: [wanted = ""], screen }) {
    let { runExplain } = await import("./explain-4VINTEAG.js");
    return runExplain(wiring, wanted, screen(!1));
  }
});

// src/cli/table/help.ts
var completion = command({
  name: "completion",
  says: "print the completion script of a shell",
  arguments: [{ name: "<shell>", says: "bash, zsh or fish", choices: ["bash", "zsh", "fish"] }],
  examples: [{ run: "docker-triage completion bash", does: "for /usr/share/bash-completion/completions/docker-triage" }],
  async run({ wiring, args: [shell], screen }) {
    return screen(!1).out(wiring.templates.text(`completions/docker-triage.${shell}`)), 0;
  }
}), help = command({
  name: "help",
  says: "the help of a command, or of a topic; help topics lists them",
  arguments: [{ name: "[what]", says: "a command, a topic, or topics", completes: "command" }],
  examples: [
    { run: "docker-triage help topics", does: "what there is to read" },
    { run: "docker-triage help exit-codes", does: "one topic" },
    { run: "docker-triage help patch", does: "one command" }
  ],
  async run({ wiring, args: [what], screen, help: helpOf }) {
    let { helpText } = await import("./help-PIWQIFVO.js"), out = screen(!1), text = helpText(what, { templates: wiring.templates, width: out.width, helpOf });
    return text !== void 0 ? (out.out(text), 0) : (out.note(`docker-triage: there is no help on '${what}'. All topics: docker-triage help topics
`), 2);
  }
});

// src/cli/table/list.ts
var list = command({
  name: "list",
  says: "the checks or the collectors, one per line",
  arguments: [{ name: "[what]", says: "what is listed", choices: ["checks", "collectors"], default: "checks" }],
  examples: [
    { run: "docker-triage list", does: "every check: code, name, causes" },
    { run: "docker-triage list collectors", does: "what can be given to --only and --skip" }
  ],
  async run({ wiring, args: [what], screen }) {
    let { listChecks, listCollectors } = await import("./explain-4VINTEAG.js");
    return screen(!1).out(what === "collectors" ? listCollectors(wiring) : listChecks(wiring)), 0;
  }
}), tree = command({
  name: "tree",
  says: "the questions that lead from a symptom to a cause",
  examples: [{ run: "docker-triage tree", does: "every symptom, its questions and the checks behind them" }],
  async run({ wiring, screen }) {
    let { listTree } = await import("./explain-4VINTEAG.js");
    return screen(!1).out(listTree(wiring)), 0;
  }
});

// src/cli/table/log.ts
var log = command({
  name: "log",
  says: "what a text tells: lines of dockerd, systemd, containerd, the kernel or the client",
  arguments: [{ name: "[file]", says: "a file, or - for standard input", default: "-", completes: "file" }],
  options: [reportFormat],
  examples: [
    { run: "journalctl -u docker -b | docker-triage log", does: "the causes that a journal tells of" },
    { run: "docker-triage log pasted.txt", does: "the same for a text that somebody sent" }
  ],
  async run({ wiring, args: [file = "-"], options, screen }) {
    let { runLog } = await import("./log-PYNGNMYP.js");
    return runLog(wiring, file, options, screen());
  }
});

// src/cli/table/patch.ts
var patch = command({
  name: "patch",
  says: "print the real diff of the live files, for: patch -p1 -d /",
  about: ["Only the edits are printed. Commands that belong to a fix go to standard error."],
  arguments: [{ name: "[fix]", says: "DT101, or DT101/fix-id; without it, the first fix of every root cause", completes: "code" }],
  options: [{ flags: "--format <format>", says: "how the fixes are printed", choices: ["diff", "json"], default: "diff" }, ...aimOptions],
  examples: [
    { run: "docker-triage patch", does: "the first fix of every root cause" },
    { run: "docker-triage patch DT101 --format json", does: "the fix of one check, for a program" }
  ],
  async run({ wiring, args: [fix], options, screen }) {
    let { runPatch } = await import("./commands-2HXGFXX4.js");
    return runPatch(wiring, fix, options.format, screen(!1));
  }
});

// src/cli/table/plugin.ts
var plugin = command({
  name: "plugin",
  says: "make this tool a command of docker: docker triage",
  about: [
    "install links this executable into a folder of plug-ins; uninstall takes back what install did; status tells what docker sees.",
    "The hook is set only when it is asked for: after a command that failed because of the daemon, docker then names this tool."
  ],
  arguments: [{ name: "<action>", says: "what to do", choices: ["install", "uninstall", "status"] }],
  options: [
    { flags: "--system", says: "for all users, in /usr/local/lib/docker/cli-plugins" },
    {
      flags: "--hook <when>",
      says: "with install: docker names this tool after failures (error: docker 29.3 and later; always: earlier ones, asked after each command)",
      choices: ["error", "always"]
    },
    ...aimOptions.filter((o) => o.flags.startsWith("--config"))
  ],
  examples: [
    { run: "docker-triage plugin install", does: "docker triage works from now on" },
    { run: "docker-triage plugin install --hook error", does: "and docker points to it where the daemon is to blame" },
    { run: "docker-triage plugin status", does: "what is installed, and where" },
    { run: "docker-triage plugin uninstall", does: "take the link and the hook away again" }
  ],
  async run({ wiring, args: [action], options, screen }) {
    let { runPlugin } = await import("./commands-PSGJ52JP.js");
    return runPlugin(action ?? "status", options, wiring, screen(!1));
  }
});

// src/cli/table/redact.ts
var redact = command({
  name: "redact",
  says: "print files without secrets and without what tells whose host it is",
  about: [
    "The same rules as for a bundle, over any text. One input goes to standard output; several, or a folder, go to the folder of -o under their names."
  ],
  arguments: [{ name: "[paths...]", says: "files or folders; - or nothing for standard input", completes: "file" }],
  options: [
    { flags: "-o, --into <folder>", says: "folder for the redacted files; nothing in it is overwritten", completes: "folder" },
    { flags: "--case <key>", says: "placeholders that stay the same in every bundle with this key" },
    { flags: "--identity <name>", says: "a host, a domain or a person to replace too; may be given several times", reads: "many" },
    { flags: "--no-host", says: "the files are from another machine: leave the name of this one" }
  ],
  examples: [
    { run: "journalctl -u docker -b | docker-triage redact > log.txt", does: "a log that can be pasted" },
    { run: "docker-triage redact --no-host --identity web01.example.com logs/ -o clean/", does: "a folder of another host" }
  ],
  async run({ args, options, screen }) {
    let { runRedact } = await import("./redact-PUCEGGCS.js");
    return runRedact(
      args.filter((path) => path !== void 0),
      { ...options, identity: options.identity ?? [], ...options.into === void 0 ? {} : { output: options.into } },
      screen(!1).note
    );
  }
});

// src/cli/table/validate.ts
var validate = command({
  name: "validate",
  says: "all that is wrong with a daemon.json: what dockerd refuses, fails over later, ignores or should not do",
  about: [
    "Without a file it judges that of this machine, with the flags of its unit. Exit code 3 says that dockerd would not start.",
    "The engine is the one of --engine, else that of this machine; without either it says which engines accept the file."
  ],
  arguments: [{ name: "[file]", says: "a daemon.json; - for standard input", completes: "file" }],
  options: [
    { flags: "--engine <version>", says: "the engine that has to read it, such as 28.5" },
    { flags: "--flags <line>", says: "the flags that dockerd is started with: a key that is also a flag stops it" },
    { flags: "--unit", says: "take the flags from the unit of this machine" },
    { flags: "--format <format>", says: "how the verdict is printed", choices: ["text", "json", "sarif", "github"], default: "text" }
  ],
  examples: [
    { run: "docker-triage validate", does: "the file of this machine, with the flags of its unit" },
    { run: "docker-triage validate new.json --engine 28.5", does: "before it is installed, for that engine" },
    { run: "docker-triage validate %s --unit", does: "as the validate: of an Ansible task" },
    { run: "docker-triage validate daemon.json --format github", does: "annotations in a workflow" }
  ],
  async run({ wiring, args: [path], options, screen }) {
    let { runValidate } = await import("./validate-VKLXCYQ4.js");
    return runValidate(wiring, path, options, screen());
  }
});

// src/cli/table/verify.ts
var verify = command({
  name: "verify",
  says: "check the form of a bundle, its entries against the manifest, and the redaction; one line a problem",
  arguments: [{ name: "<bundle>", says: "a bundle, zip or unpacked", completes: "file" }],
  options: [{ flags: "--format <format>", says: "how the problems are printed", choices: ["text", "json"], default: "text" }],
  examples: [{ run: "docker-triage verify out.zip", does: "was this bundle changed on its way" }],
  async run({ args: [path = ""], options, screen }) {
    let { runVerify } = await import("./verify-PM5TMMPC.js");
    return runVerify(path, options.format, screen(!1));
  }
});

// src/cli/table/index.ts
var root = diagnose, commands = [
  patch,
  validate,
  log,
  explain,
  list,
  tree,
  verify,
  compare,
  redact,
  plugin,
  completion,
  help
];

export {
  flagsOf,
  sentence,
  topics,
  root,
  commands
};
