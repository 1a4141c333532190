#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-6636AVS4.js";

// package.json
var package_default = {
  name: "docker-triage",
  version: "0.1.0",
  description: "Finds out why a Docker daemon does not start, cannot be reached or is unwell; shows the repair as a diff and packs redacted evidence.",
  license: "Apache-2.0",
  type: "module",
  bin: {
    "docker-triage": "dist/main.js"
  },
  man: "man/docker-triage.1",
  files: [
    "dist",
    "man",
    "templates",
    "test/cases/hosts-conflict"
  ],
  engines: {
    node: ">=22.12"
  },
  scripts: {
    build: "node build.mjs",
    generate: "node packaging/generate.ts",
    start: "npm run --silent build && node dist/main.js --collect",
    pretest: "npm run --silent build",
    test: "vitest run --project fast",
    "test:real": "npm run --silent build && vitest run --project real",
    bench: "npm run --silent build && node test/bench/run.mjs && node test/bench/tui.mjs",
    types: "tsc --noEmit",
    check: "tsc --noEmit && biome check --error-on-warnings . && knip && vitest run --project house"
  },
  allowScripts: {
    node: !0,
    esbuild: !0
  },
  dependencies: {
    archiver: "8.0.0",
    commander: "15.1.0",
    diff: "9.0.0",
    execa: "10.2.1",
    ink: "8.0.0",
    "ipaddr.js": "2.5.0",
    "jsonc-parser": "3.3.1",
    react: "19.3.1",
    "string-width": "9.0.0",
    valibot: "1.5.0",
    yauzl: "3.4.0"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@lydell/node-pty": "1.1.0",
    "@types/archiver": "8.0.0",
    "@types/node": "24.19.2",
    "@types/react": "19.3.0",
    "@types/yauzl": "3.4.0",
    "@xterm/headless": "6.0.0",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    knip: "6.44.2",
    node: "24.9.0",
    "playwright-core": "1.65.1",
    typescript: "7.0.2",
    vitest: "5.1.1"
  }
};

// src/cli/plugin/argv.ts
var shorts = { H: "host", c: "context", l: "log-level", D: "debug", h: "help", v: "version" }, valued = /* @__PURE__ */ new Set(["host", "context", "config", "log-level", "tlscacert", "tlscert", "tlskey"]), switches = /* @__PURE__ */ new Set(["debug", "help", "tls", "tlsverify", "version"]), files = { tlscacert: "ca.pem", tlscert: "cert.pem", tlskey: "key.pem" };
function globals(argv) {
  let flags = /* @__PURE__ */ new Map(), i = 0;
  for (; i < argv.length; i++) {
    let word = argv[i] ?? "";
    if (!word.startsWith("-") || word === "-") break;
    if (word === "--") return { flags, next: i + 1 };
    let long = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (long) {
      let [, name = "", value] = long;
      flags.set(name, value ?? (valued.has(name) ? argv[++i] ?? "" : "true"));
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      let name = shorts[word[at] ?? ""] ?? word[at] ?? "";
      if (!valued.has(name)) {
        flags.set(name, "true");
        continue;
      }
      let rest = word.slice(at + 1).replace(/^=/, "");
      flags.set(name, rest !== "" ? rest : argv[++i] ?? "");
      break;
    }
  }
  return { flags, next: i };
}
var yes = (value) => value !== void 0 && !/^(?:0|f|false)$/i.test(value);
function tls(flags) {
  let named = Object.entries(files).flatMap(([flag, usual]) => {
    let path = flags.get(flag);
    return path === void 0 ? [] : [{ flag, folder: path.replace(/\/?[^/]*$/, "") || ".", usual: path.split("/").at(-1) === usual }];
  }), folders = new Set(named.map((n) => n.folder)), fits = folders.size === 1 && named.every((n) => n.usual), [folder = ""] = folders;
  return {
    env: {
      ...yes(flags.get("tls")) ? { DOCKER_TLS: "1" } : {},
      ...flags.has("tlsverify") ? { DOCKER_TLS_VERIFY: yes(flags.get("tlsverify")) ? "1" : "" } : {},
      ...fits ? { DOCKER_CERT_PATH: folder } : {}
    },
    notes: named.length > 0 && !fits ? [`--${named.map((n) => n.flag).join(", --")}: only ca.pem, cert.pem and key.pem of one folder are looked at; others are left out`] : []
  };
}
function unwrap(argv, env) {
  let own = { asPlugin: !1, words: argv, aim: {}, env: {}, notes: [] };
  if (env.DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND === void 0) return own;
  let completes = /^__complete(NoDesc)?$/.test(argv[0] ?? "") ? argv.slice(0, 1) : [], line = argv.slice(completes.length), { flags, next } = globals(line);
  if ([...flags.keys()].some((name) => !valued.has(name) && !switches.has(name))) return own;
  let rest = line.slice(next), isHelp = rest[0] === "help", ours = isHelp ? rest.slice(1) : rest;
  if (ours[0] !== "triage") return own;
  let words = ours.slice(1);
  return {
    asPlugin: !0,
    words: [...completes, ...isHelp || flags.has("help") ? ["help", ...words.filter((w) => !w.startsWith("-")).slice(0, 1)] : words],
    aim: { host: flags.get("host"), context: flags.get("context"), config: flags.get("config") },
    ...tls(flags)
  };
}

// src/main.ts
var oldest = [22, 12], [major = 0, minor = 0] = process.versions.node.split(".").map(Number), [first] = process.argv.slice(2);
if (major < oldest[0] || major === oldest[0] && minor < oldest[1])
  process.stderr.write(`docker-triage needs Node ${oldest.join(".")} or later; this is Node ${process.versions.node}.
`), process.exitCode = 1;
else if (first === "docker-cli-plugin-metadata") {
  let metadata = {
    SchemaVersion: "0.1.0",
    Vendor: "docker-triage",
    Version: package_default.version,
    ShortDescription: "Find out why the Docker daemon is unwell"
  };
  process.stdout.write(`${JSON.stringify(metadata)}
`);
} else {
  process.once("SIGINT", () => process.exit(130)), process.once("SIGTERM", () => process.exit(143)), process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
  let { asPlugin, words, aim, env, notes } = unwrap(process.argv.slice(2), process.env), [command, ...rest] = words, templates = new URL("../templates/", import.meta.url);
  if (command === "--version" || command === "-V") process.stdout.write(`docker-triage ${package_default.version}
`);
  else if (command === "docker-cli-plugin-hooks") {
    let { hookAnswer } = await import("./hooks-25466SZC.js");
    process.stdout.write(hookAnswer(rest[0]));
  } else if (command === "__complete" || command === "__completeNoDesc") {
    let { offer } = await import("./offer-CTOA6JN3.js");
    process.stdout.write(await offer(rest, templates));
  } else {
    Object.assign(process.env, env);
    for (let note of notes) process.stderr.write(`docker-triage: ${note}
`);
    let { stopWithDocker } = await import("./stop-FT4JPN3D.js"), stop = asPlugin ? stopWithDocker(process.env.DOCKER_CLI_PLUGIN_SOCKET) : void 0, { start } = await import("./wire-32J26ORH.js");
    await start(words, {
      version: package_default.version,
      templates,
      started: { called: asPlugin ? "docker triage" : "docker-triage", aim, ...stop ? { stop } : {} },
      self: process.argv[1] ?? ""
    });
  }
  process.exit();
}
