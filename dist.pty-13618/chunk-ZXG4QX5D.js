import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  effective,
  effectiveConfig,
  expandExec,
  isIp,
  parseCidr,
  parseFlags,
  splitCat,
  splitExec,
  splitWords,
  unitSettings,
  within
} from "./chunk-5UOKYAMD.js";
import {
  atLeast,
  parseVersion
} from "./chunk-7QE4LHSA.js";
import {
  parseJson
} from "./chunk-A2FEEDDM.js";

// collectors/accounts.ts
function groupsOf({ target: target2, service: service2 }) {
  let configured = target2.options.get("group")?.value, socket2 = service2.units.socket.settings.findLast((s) => s.key === "SocketGroup")?.value;
  return [.../* @__PURE__ */ new Set([typeof configured == "string" && configured !== "" ? configured : "docker", ...socket2 ? [socket2] : []])].filter(
    (g) => !/^\d+$/.test(g)
  );
}
function remapUser({ target: target2 }) {
  let value = target2.options.get("userns-remap")?.value;
  if (!(typeof value != "string" || value === ""))
    return value === "default" ? "dockremap" : value.split(":")[0];
}
var hasRange = (text, user, uid) => text === void 0 ? void 0 : text.split(`
`).some((line) => line.startsWith(`${user}:`) || uid !== void 0 && line.startsWith(`${uid}:`)), accounts = {
  name: "accounts",
  title: "Users and groups that the configuration names",
  needs: ["target", "service"],
  asks: (seen) => {
    let user = remapUser(seen);
    return {
      ...Object.fromEntries(
        groupsOf(seen).map((group, i) => [
          `group-${i}`,
          { kind: "run", argv: ["getent", "group", group], why: "whether the group of the socket exists" }
        ])
      ),
      ...user ? {
        remap: { kind: "run", argv: ["getent", "passwd", user], why: "whether the user of userns-remap exists" },
        subuid: { kind: "file", path: "/etc/subuid", why: "the ids that userns-remap may use" },
        subgid: { kind: "file", path: "/etc/subgid", why: "the ids that userns-remap may use" }
      } : {}
    };
  },
  read: (answers, seen) => {
    let exists = (key) => {
      let answer = answers.get(key);
      return answer.status === "ok" ? !0 : answer.status === "failed" && answer.exitCode === 2 ? !1 : void 0;
    }, user = remapUser(seen), uid = answers.text("remap")?.split(":")[2];
    return {
      groups: new Map(groupsOf(seen).map((group, i) => [group, exists(`group-${i}`)])),
      remap: user ? {
        user,
        exists: exists("remap"),
        subuid: hasRange(answers.text("subuid"), user, uid),
        subgid: hasRange(answers.text("subgid"), user, uid)
      } : void 0
    };
  }
};

// collectors/caller.ts
var unknown = { uid: -1, gid: -1, user: "", home: "", groups: [], platform: "", now: "1970-01-01T00:00:00Z" }, caller = {
  name: "caller",
  title: "Who runs the tool",
  needs: [],
  asks: () => ({ caller: { kind: "caller", why: "decides what may be looked at, and which dates lie in the past" } }),
  read: (answers) => {
    let text = answers.text("caller");
    return text ? { ...unknown, ...JSON.parse(text) } : unknown;
  }
};

// collectors/client.ts
var names = [
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "DOCKER_TLS",
  "DOCKER_TLS_VERIFY",
  "DOCKER_CERT_PATH",
  "DOCKER_API_VERSION",
  "XDG_RUNTIME_DIR",
  "XDG_CONFIG_HOME",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "PATH",
  "SUDO_USER"
], folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/snap/bin", "/bin", "/sbin"], programs = ["docker", "dockerd", "containerd", "runc", "containerd-shim-runc-v2", "docker-proxy", "iptables", "podman"], clientVariable = "^[^#]*(DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION)|[hH][tT][tT][pP][sS]?_[pP][rR][oO][xX][yY])=", configFolder = (env, home) => env.get("DOCKER_CONFIG") || `${home}/.docker`;
function readEnv(text) {
  return new Map(
    (text ?? "").split(`
`).flatMap((line) => {
      let at = line.indexOf("=");
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
    })
  );
}
function readStat(text) {
  return text ? JSON.parse(text) : void 0;
}
function readList(text) {
  return (text ?? "").split(`
`).filter(Boolean).map((line) => JSON.parse(line));
}
function parseObject(text) {
  try {
    let value = JSON.parse(text ?? "");
    return typeof value == "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return;
  }
}
function readContext(text, source) {
  let meta = parseObject(text), host = meta?.Endpoints?.docker?.Host;
  return typeof meta?.Name == "string" && typeof host == "string" ? [{ name: meta.Name, host, source }] : [];
}
function readProfile(text) {
  return (text ?? "").split(`
`).flatMap((row) => {
    let found = /^([^:]+):(\d+):(.*?([A-Za-z_]+)=["']?([^"'\s;]*).*)$/.exec(row);
    if (!found) return [];
    let [, path = "", line, content = "", name = "", value = ""] = found;
    return [{ path, line: Number(line), text: content, name, value }];
  });
}
var profilePaths = (text) => [...new Set(readProfile(text).map((l) => l.path))].slice(0, 10), client = {
  name: "client",
  title: "The docker command of the caller",
  needs: ["caller"],
  asks: ({ caller: caller2 }) => ({
    env: { kind: "env", names, why: "variables that send the client elsewhere" },
    programs: {
      kind: "run",
      argv: [
        "find",
        "-L",
        ...folders,
        "-maxdepth",
        "1",
        "-type",
        "f",
        "(",
        ...programs.flatMap((p, i) => i ? ["-o", "-name", p] : ["-name", p]),
        ")"
      ],
      why: "which programs of the engine are installed, and where"
    },
    helpers: {
      kind: "run",
      argv: ["find", "-L", ...folders, "-maxdepth", "1", "-name", "docker-credential-*"],
      why: "whether the credential helpers of the client exist"
    },
    profile: {
      kind: "run",
      argv: [
        "grep",
        "-rsHnE",
        clientVariable,
        "/etc/environment",
        "/etc/profile",
        "/etc/profile.d",
        "/etc/bash.bashrc",
        ...[".profile", ".bash_profile", ".bash_login", ".bashrc", ".zshrc", ".zprofile", ".pam_environment"].map(
          (f) => `${caller2.home}/${f}`
        )
      ],
      why: "the file and line that sets such a variable"
    }
  }),
  more: (answers, { caller: caller2 }) => {
    let folder = configFolder(readEnv(answers.text("env")), caller2.home);
    return {
      "config-stat": { kind: "stat", path: `${folder}/config.json`, why: "who owns the client configuration" },
      "folder-stat": { kind: "stat", path: folder, why: "who owns the client configuration" },
      ...Object.fromEntries(
        profilePaths(answers.output("profile")).map((path, i) => [
          `profile-${i}`,
          { kind: "file", path, why: "the whole start-up file, for an edit" }
        ])
      ),
      config: {
        kind: "file",
        path: `${folder}/config.json`,
        why: "current context, credential helpers, proxies; the secrets are redacted"
      },
      contexts: {
        kind: "run",
        argv: ["grep", "-rHs", "--include=meta.json", '"Name"', `${folder}/contexts/meta`],
        why: "endpoints of the Docker contexts"
      }
    };
  },
  read: (answers, { caller: caller2 }) => {
    let env = readEnv(answers.text("env")), folder = answers.get("folder-stat"), config2 = answers.get("config"), configText = answers.text("config"), parsed = parseObject(configText), contexts = (answers.output("contexts") ?? "").split(`
`).flatMap((line) => {
      let at = line.indexOf(":{");
      return at > 0 ? readContext(line.slice(at + 1), line.slice(0, at)) : [];
    }), current = typeof parsed?.currentContext == "string" && parsed.currentContext !== "default" ? parsed.currentContext : void 0, wanted = env.get("DOCKER_CONTEXT") || current, named = contexts.find((c) => c.name === wanted), dockerHost = env.get("DOCKER_HOST"), decidedBy = dockerHost ? "DOCKER_HOST" : env.get("DOCKER_CONTEXT") ? "DOCKER_CONTEXT" : current ? "currentContext" : "default";
    return {
      env,
      configPath: `${configFolder(env, caller2.home)}/config.json`,
      configText,
      configStatus: config2.status,
      configStat: readStat(answers.text("config-stat")),
      folderStat: folder.status === "ok" ? readStat(folder.text) : void 0,
      currentContext: current,
      contexts,
      endpoint: dockerHost || named?.host || "unix:///var/run/docker.sock",
      decidedBy,
      profile: readProfile(answers.output("profile")),
      profileFiles: new Map(profilePaths(answers.output("profile")).map((path, i) => [path, answers.text(`profile-${i}`) ?? ""])),
      helpers: (answers.output("helpers") ?? "").split(`
`).flatMap((path) => /\/docker-credential-([^/]+)$/.exec(path)?.[1] ?? []),
      programs: (answers.output("programs") ?? "").split(`
`).filter((line) => line.startsWith("/")),
      programsStatus: answers.output("programs") === void 0 ? "unknown" : "looked"
    };
  }
};

// collectors/config.ts
var fileOptions = ["seccomp-profile", "init-path"];
function namedFiles(text) {
  let { value } = parseJson(text ?? "");
  if (typeof value != "object" || value === null) return [];
  let options = value;
  return fileOptions.flatMap((key) => {
    let path = options[key];
    return typeof path == "string" && path.startsWith("/") ? [{ key, path }] : [];
  });
}
function flagValue(argv, name) {
  for (let [i, word] of argv.entries()) {
    if (word === name) return argv[i + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
}
var liveDaemon = (service2) => service2.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ""));
function commandLine({ service: service2 }) {
  return (service2.exec.length > 0 ? service2.exec : liveDaemon(service2)?.argv ?? []).slice(1);
}
function configFile(seen) {
  let named = flagValue(commandLine(seen), "--config-file");
  return named ? { path: named, explicit: !0 } : seen.client.programs.every((p) => !/dockerd$/.test(p)) && seen.client.programs.includes("/snap/bin/docker") ? { path: "/var/snap/docker/current/config/daemon.json", explicit: !1 } : { path: "/etc/docker/daemon.json", explicit: !1 };
}
function binary({ service: service2, client: client2 }) {
  let started = service2.exec[0], found = client2.programs.filter((p) => p.endsWith("/dockerd"));
  return started && found.includes(started) ? started : found[0];
}
var config = {
  name: "config",
  title: "The daemon configuration file",
  needs: ["caller", "service", "client"],
  asks: (seen) => {
    let { path } = configFile(seen), program = binary(seen);
    return {
      file: { kind: "file", path, why: "the options of the daemon" },
      stat: { kind: "stat", path, why: "whether it is a file, and who may read and write it" },
      folder: { kind: "list", path: path.replace(/\/[^/]*$/, "") || "/", why: "copies and misnamed files beside it" },
      ...program ? { version: { kind: "run", argv: [program, "--version"], why: "which options this engine knows" } } : {}
    };
  },
  more: (answers) => Object.fromEntries(
    namedFiles(answers.text("file")).map(({ key, path }) => [
      `named-${key}`,
      { kind: "stat", path, why: `"${key}" names this file` }
    ])
  ),
  read: (answers, seen) => {
    let file = answers.get("file");
    return {
      ...configFile(seen),
      status: file.status,
      text: file.status === "ok" ? file.text : void 0,
      encoding: file.status === "ok" && file.encoding || "utf-8",
      stat: readStat(answers.text("stat")),
      engine: parseVersion(answers.text("version")),
      binary: binary(seen),
      argv: commandLine(seen),
      named: namedFiles(file.status === "ok" ? file.text : void 0).map((n) => ({ ...n, status: answers.get(`named-${n.key}`).status }))
    };
  }
};

// collectors/containerd.ts
var needed = ["runc", "containerd-shim-runc-v2"], installed = ({ client: client2 }) => needed.flatMap(
  (name) => client2.programs.filter((p) => p.endsWith(`/${name}`)).map((path, i) => ({ name, path, key: `program-${name}-${i}` }))
), standard = "/run/containerd/containerd.sock", addressOf = ({ target: target2 }) => {
  let value = target2.options.get("containerd")?.value;
  return typeof value == "string" && value !== "" ? value : void 0;
};
function runtimePaths({ target: target2 }) {
  let value = target2.options.get("runtimes")?.value;
  return typeof value != "object" || value === null ? [] : Object.entries(value).flatMap(([name, runtime]) => {
    let path = runtime?.path;
    return typeof path == "string" && path.startsWith("/") ? [{ name, path }] : [];
  });
}
function readPackages(text, manager) {
  return (text ?? "").split(`
`).flatMap((line) => {
    let found = /^([a-z0-9][\w.+-]*)(?::\w+)?(?:, [\w.+:-]+)*: (\/.+)$/i.exec(line), paths2 = found?.[2]?.split(" ") ?? [];
    return ["runc", "containerd-shim-runc-v2"].flatMap((program) => {
      let path = paths2.find((p) => p.endsWith(`bin/${program}`));
      return path && found?.[1] ? [{ program, name: found[1], path, manager }] : [];
    });
  });
}
var containerd = {
  name: "containerd",
  title: "containerd and the runtimes",
  needs: ["target", "client"],
  asks: (seen) => {
    let path = addressOf(seen) ?? standard;
    return {
      version: { kind: "run", argv: ["containerd", "--version"], why: "version of containerd" },
      runc: { kind: "run", argv: ["runc", "--version"], why: "version of the runtime" },
      socket: { kind: "stat", path, why: "whether the socket that dockerd uses exists" },
      connect: { kind: "dial", endpoint: `unix://${path}`, path: "", why: "whether containerd listens", needs: "root", timeoutMs: 3e3 },
      dpkg: {
        kind: "run",
        argv: ["dpkg-query", "-S", "*bin/runc", "*bin/containerd-shim-runc-v2"],
        why: "which packages bring the programs that run containers",
        detail: !0
      },
      rpm: {
        kind: "run",
        argv: [
          "rpm",
          "-q",
          "--whatprovides",
          "--queryformat",
          "%{NAME}: [%{FILENAMES} ]\\n",
          "/usr/bin/runc",
          "/usr/bin/containerd-shim-runc-v2"
        ],
        why: "which packages bring the programs that run containers",
        detail: !0
      },
      config: { kind: "file", path: "/etc/containerd/config.toml", why: "how containerd is configured" },
      ...Object.fromEntries(
        installed(seen).map(({ name, path: program, key }) => [
          key,
          { kind: "stat", path: program, why: `whether ${name} can be run` }
        ])
      ),
      ...Object.fromEntries(
        runtimePaths(seen).map(({ name, path: program }, i) => [
          `runtime-${i}`,
          { kind: "stat", path: program, why: `whether the program of runtime ${name} exists` }
        ])
      )
    };
  },
  read: (answers, seen) => {
    let stat = answers.get("socket");
    return {
      address: addressOf(seen),
      exists: stat.status === "ok" ? !0 : stat.status === "missing" ? !1 : void 0,
      connect: answers.get("connect"),
      configText: answers.text("config"),
      runc: answers.get("runc"),
      runtimes: [...installed(seen), ...runtimePaths(seen).map((p, i) => ({ ...p, key: `runtime-${i}` }))].flatMap(({ name, path, key }) => {
        let stat2 = readStat(answers.text(key));
        return stat2 && stat2.type !== "link" ? [{ name, path, stat: stat2 }] : [];
      }).filter(
        // where /sbin leads to /usr/sbin, one file is found twice
        (a, i, all) => all.findIndex((b) => b.name === a.name && b.stat.mtime === a.stat.mtime && b.stat.bytes === a.stat.bytes) === i
      ),
      packages: [...readPackages(answers.output("dpkg"), "apt"), ...readPackages(answers.output("rpm"), "rpm")],
      missingRuntimes: runtimePaths(seen).filter((_, i) => answers.get(`runtime-${i}`).status === "missing")
    };
  }
};

// src/dockerd/mounts.ts
var unescapeOctal = (text) => text.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function readMounts(text) {
  return text.split(`
`).flatMap((line, i) => {
    let found = /^\d+ \d+ \S+ \S+ (\S+) (\S+) .*?- (\S+) (\S+) (\S+)$/.exec(line);
    if (!found) return [];
    let [, point = "", options = "", type = "", source = "", superOptions = ""] = found, has = (list) => list.split(",").includes("ro");
    return [
      {
        point: unescapeOctal(point),
        type,
        source: unescapeOctal(source),
        readOnly: has(options) || has(superOptions),
        line: i + 1,
        text: line
      }
    ];
  });
}
var isWithin = (path, folder) => path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
function mountOf(mounts, path) {
  let best;
  for (let mount of mounts) isWithin(path, mount.point) && mount.point.length >= (best?.point.length ?? 0) && (best = mount);
  return best;
}
function readFstab(text) {
  return text.split(`
`).flatMap((line, i) => {
    let [source, point, , options = ""] = line.trim().split(/\s+/);
    return !source || source.startsWith("#") || !point?.startsWith("/") ? [] : [
      { point: point.length > 1 ? unescapeOctal(point).replace(/\/$/, "") : point, options: options.split(","), line: i + 1, text: line }
    ];
  });
}

// src/dockerd/space.ts
var isFull = ({ bytes, free }) => bytes > 0 && (free * 100 < bytes || free < 8388608), isOutOfInodes = ({ inodes, inodesFree }) => inodes > 0 && inodesFree * 100 < inodes;

// collectors/disk.ts
var pathsOf = ({ target: target2 }) => ({
  "data-root": target2.dataRoot,
  "exec-root": target2.execRoot,
  containerd: "/var/lib/containerd",
  etc: "/etc",
  root: "/",
  run: "/run",
  tmp: "/tmp",
  var: "/var",
  "default-root": "/var/lib/docker"
}), sized = (text) => (text ?? "").split(`
`).flatMap((line) => {
  let found = /^(\d+) (\/.+)$/.exec(line);
  return found?.[2] ? [{ bytes: Number(found[1]), path: found[2] }] : [];
}).sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)), statfsOf = (text) => text ? JSON.parse(text) : void 0, disk = {
  name: "disk",
  title: "Disks, mounts and what fills them",
  needs: ["target"],
  asks: (seen) => {
    let root = seen.target.dataRoot;
    return {
      ...Object.fromEntries(
        Object.entries(pathsOf(seen)).map(([key, path]) => [
          `statfs-${key}`,
          { kind: "statfs", path, why: `bytes and inodes left for ${path}` }
        ])
      ),
      df: {
        kind: "run",
        argv: ["df", "-hT", root, "/", "/var", "/run", "/tmp"],
        why: "the same as a person reads it",
        timeoutMs: 4e3,
        detail: !0
      },
      mounts: { kind: "file", path: "/proc/self/mountinfo", why: "what is mounted where, and whether read-only" },
      fstab: { kind: "file", path: "/etc/fstab", why: "what should be mounted" },
      filesystems: { kind: "file", path: "/proc/filesystems", why: "which file systems this kernel knows" },
      "data-root": { kind: "stat", path: root, why: "whether the data-root is a folder, and whose" },
      usage: {
        kind: "run",
        argv: ["du", "-xk", "--max-depth=1", root],
        why: "which part of the data-root is large",
        needs: "root",
        timeoutMs: 8e3,
        detail: !0
      },
      logs: {
        kind: "run",
        argv: ["find", `${root}/containers`, "-maxdepth", "2", "-name", "*-json.log*", "-size", "+1M", "-printf", "%s %p\\n"],
        why: "container logs that grow without a limit",
        needs: "root",
        timeoutMs: 8e3
      }
    };
  },
  more: (answers, seen) => {
    let known = Object.keys(pathsOf(seen)).flatMap((key) => statfsOf(answers.text(`statfs-${key}`)) ?? []), { dataRoot } = seen.target, asks = {};
    return known.some(isFull) && (asks["large-system"] = {
      kind: "run",
      argv: [
        "find",
        "/var/log",
        "/var/tmp",
        "/tmp",
        "/var/crash",
        "/var/spool",
        "/opt",
        "/srv",
        "/root",
        "/home",
        "-xdev",
        "-type",
        "f",
        "-size",
        "+10M",
        "-printf",
        "%s %p\\n"
      ],
      why: "what fills the disk",
      needs: "root",
      timeoutMs: 8e3
    }, asks["large-data-root"] = {
      kind: "run",
      argv: ["find", dataRoot, "-xdev", "-maxdepth", "1", "-type", "f", "-size", "+10M", "-printf", "%s %p\\n"],
      why: "what fills the data-root",
      needs: "root",
      timeoutMs: 4e3
    }), known.some(isOutOfInodes) && (asks.crowded = {
      kind: "run",
      argv: [
        "find",
        dataRoot,
        "/var/log",
        "/var/tmp",
        "/tmp",
        "/var/spool",
        "/var/lib",
        "-xdev",
        "-maxdepth",
        "3",
        "-type",
        "d",
        "-size",
        "+60k",
        "-printf",
        "%s %p\\n"
      ],
      why: "folders with very many files",
      needs: "root",
      timeoutMs: 8e3
    }), asks;
  },
  read: (answers, seen) => {
    let mounts = readMounts(answers.text("mounts") ?? ""), byFigures = /* @__PURE__ */ new Map();
    for (let [key, path] of Object.entries(pathsOf(seen))) {
      let held = statfsOf(answers.text(`statfs-${key}`));
      if (!held) continue;
      let mount = mountOf(mounts, path), figures = `${held.bytes} ${held.free} ${held.inodes} ${held.inodesFree}`, before = byFigures.get(figures);
      byFigures.set(figures, {
        ...held,
        point: before?.point ?? mount?.point ?? path,
        mount: before?.mount ?? mount,
        paths: [.../* @__PURE__ */ new Set([...before?.paths ?? [], path])]
      });
    }
    let stat = answers.get("data-root");
    return {
      fileSystems: [...byFigures.values()],
      mounts,
      fstab: readFstab(answers.text("fstab") ?? ""),
      dataRoot: readStat(answers.text("data-root")),
      dataRootStatus: stat.status === "ok" || stat.status === "missing" || stat.status === "denied" ? stat.status : "unknown",
      kernelTypes: (answers.text("filesystems") ?? "").split(`
`).flatMap((line) => line.trim().split(/\s+/).at(-1) || []),
      containerLogs: sized(answers.output("logs")),
      largeFiles: sized(`${answers.output("large-system") ?? ""}
${answers.output("large-data-root") ?? ""}`),
      crowdedFolders: sized(answers.output("crowded"))
    };
  }
};

// collectors/engine.ts
var localEndpoint = ({ target: target2 }) => target2.socket ? `unix://${target2.socket}` : target2.hosts[0] ?? "unix:///var/run/docker.sock";
function parse(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return;
  }
}
var isObject = (value) => typeof value == "object" && value !== null && !Array.isArray(value), objects = (value) => Array.isArray(value) ? value.filter(isObject) : [];
function stateOf(connect, ping, late) {
  return connect.status === "denied" || ping.status === "denied" ? "denied" : ping.status === "ok" ? "up" : connect.status === "missing" || connect.status === "failed" ? "down" : late.status === "ok" ? "slow" : ping.status === "timeout" ? "hung" : ping.status === "failed" || ping.status === "missing" ? "down" : "unknown";
}
var engine = {
  name: "engine",
  title: "The Engine API",
  needs: ["target"],
  asks: (seen) => {
    let endpoint = localEndpoint(seen), client2 = seen.target.endpoint;
    return {
      connect: { kind: "dial", endpoint, path: "", why: "whether anybody listens", timeoutMs: 3e3 },
      "client-connect": { kind: "dial", endpoint: client2, path: "", why: "whether the endpoint of the client answers", timeoutMs: 3e3 },
      "client-ping": {
        kind: "dial",
        endpoint: client2,
        path: "/_ping",
        why: "whether the endpoint of the client is a Docker daemon",
        timeoutMs: 4e3
      }
    };
  },
  more: (answers, seen) => {
    if (answers.get("connect").status !== "ok") return {};
    let endpoint = localEndpoint(seen), get = (path, why, timeoutMs = 6e3) => ({ kind: "dial", endpoint, path, why, timeoutMs });
    return {
      ping: get("/_ping", "the cheapest question that the API has", 2500),
      "ping-late": get("/_ping", "tells a slow daemon from one that hangs", 12e3),
      version: get("/version", "version of the engine that runs"),
      info: get("/info", "storage driver, cgroups, runtimes, warnings, live-restore"),
      networks: get("/networks", "subnets that the daemon has given out"),
      "system-df": { ...get("/system/df", "what images, containers, volumes and the build cache take", 5e3), detail: !0 },
      containers: { ...get("/containers/json?all=1&limit=200", "which containers run"), keep: { head: 1e6, tail: 0 } }
    };
  },
  read: (answers, seen) => {
    let connect = answers.get("connect"), ping = answers.get("ping"), version = parse(answers.text("version")), info = parse(answers.text("info"));
    return {
      endpoint: localEndpoint(seen),
      state: stateOf(connect, ping, answers.get("ping-late")),
      connect,
      ping,
      version: isObject(version) ? version : void 0,
      info: isObject(info) ? info : void 0,
      networks: objects(parse(answers.text("networks"))),
      containers: objects(parse(answers.text("containers"))),
      clientEndpoint: seen.target.endpoint,
      clientConnect: answers.get("client-connect"),
      clientPing: answers.get("client-ping")
    };
  }
};

// collectors/kernel.ts
var kernel = {
  name: "kernel",
  title: "Kernel, modules, control groups, security modules",
  needs: [],
  asks: () => ({
    release: { kind: "run", argv: ["uname", "-r"], why: "which kernel runs" },
    uname: { kind: "run", argv: ["uname", "-srvm"], why: "which kernel runs" },
    modules: { kind: "list", path: "/lib/modules", why: "whether the running kernel still has its modules" },
    loaded: { kind: "file", path: "/proc/modules", why: "whether overlay, br_netfilter and the firewall modules are loaded" },
    controllers: { kind: "file", path: "/sys/fs/cgroup/cgroup.controllers", why: "control groups v2, and their controllers" },
    cgroups: { kind: "file", path: "/proc/cgroups", why: "control groups v1" },
    lsm: { kind: "file", path: "/sys/kernel/security/lsm", why: "which security modules are in force" },
    entropy: { kind: "file", path: "/proc/sys/kernel/random/entropy_avail", why: "whether random numbers are short" }
  }),
  read: (answers) => ({
    release: answers.text("release")?.trim() ?? "",
    installed: readList(answers.text("modules")).flatMap((e) => e.type === "directory" && e.name ? [e.name] : []),
    loaded: (answers.text("loaded") ?? "").split(`
`).flatMap((line) => line.split(" ")[0] || []),
    cgroup: answers.get("controllers").status === "ok" ? "v2" : answers.text("cgroups") ? "v1" : "unknown",
    lsm: (answers.text("lsm") ?? "").trim().split(",").filter(Boolean),
    entropy: /^\d+$/.test(answers.text("entropy")?.trim() ?? "") ? Number(answers.text("entropy")) : void 0
  })
};

// collectors/journal.ts
var ansi = /\u001b\[[0-9;?]*[A-Za-z]/g;
var unquote = (text) => text.replace(/\\(["\\nt])/g, (_, c) => c === "n" || c === "t" ? " " : c), joined = (words2, why) => typeof why == "string" && why !== "" && why !== "<nil>" ? `${words2}: ${why}` : words2, field = (name) => new RegExp(`(?:^|\\s)${name}=(?:"((?:[^"\\\\]|\\\\.)*)(?:"|$)|(\\S+))`), [msgField, errorField, levelField] = ["msg", "error", "level"].map(field), levelOf = (text) => {
  let found = levelField.exec(text);
  return found?.[1] ?? found?.[2] ?? "";
}, levels = {
  FATA: "fatal",
  PANI: "panic",
  ERRO: "error",
  WARN: "warning",
  INFO: "info",
  DEBU: "debug"
};
function parseObject2(text) {
  if (/^\{.*\}$/.test(text))
    try {
      return JSON.parse(text);
    } catch {
      return;
    }
}
function readMessage(raw) {
  let text = raw.replace(ansi, ""), object = parseObject2(text.trim());
  if (object && typeof object.msg == "string")
    return { message: joined(object.msg, object.error), level: typeof object.level == "string" ? object.level : "" };
  let shown = /^\s*(FATA|PANI|ERRO|WARN|INFO|DEBU)\[[^\]]*\]\s+(.*)$/.exec(text);
  if (shown) {
    let error2 = errorField.exec(shown[2] ?? ""), words2 = (shown[2] ?? "").replace(/\s{2,}\w[\w.-]*=.*$/, "").trim();
    return { message: joined(words2, unquote(error2?.[1] ?? error2?.[2] ?? "")), level: levels[shown[1] ?? ""] ?? "" };
  }
  let msg = msgField.exec(text);
  if (!msg || !/(?:^|\s)(?:level|time)=/.test(text)) return { message: text, level: "" };
  let error = errorField.exec(text);
  return {
    message: joined(unquote(msg[1] ?? msg[2] ?? ""), unquote(error?.[1] ?? error?.[2] ?? "")),
    level: levelOf(text)
  };
}
var iso = String.raw`\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?`, local = String.raw`(?:\d{1,2}月|[^\s\d:]{2,9}\.?)\s+\d{1,2}\.?,?\s+(?:\d{4}\s+)?\d\d:\d\d:\d\d(?:\.\d+)?|\d{1,2}\.?\s+[^\s\d:]{3,9}\.?\s+\d\d:\d\d:\d\d`, prefixed = new RegExp(String.raw`^\s*(?:<\d+>)?(${iso}|${local})\s+(?:[\w.:-]+\s+)??(\([^)]*\)|[\w@.:/-]+?)(?:\[(\d+)\])?:\s(.*)$`), nameless = /^\s*(\([^)]*\)|[A-Za-z][\w@.-]*)\[(\d+)\]:\s(.*)$/, fromKernel = /^\s*(?:<\d+>)?\[\s*(\d+\.\d+)\]\s+(.*)$/, stamped = new RegExp(String.raw`^\s*(${iso})\s+(?:stderr|stdout)?\s*[FP]?\s*(.+)$`);
function readObject(object) {
  let text = (key) => typeof object[key] == "string" || typeof object[key] == "number" ? String(object[key]) : "", bytes = object.MESSAGE, message = Array.isArray(bytes) ? String.fromCharCode(...bytes.filter((b) => typeof b == "number")) : text("MESSAGE");
  if (message) {
    let micros = Number(text("__REALTIME_TIMESTAMP"));
    return {
      time: micros > 0 ? new Date(micros / 1e3).toISOString() : "",
      program: text("SYSLOG_IDENTIFIER") || text("_COMM"),
      pid: Number(text("_PID")) || void 0,
      rest: message,
      byLogger: !0
    };
  }
  let wrapped = text("log") || text("message");
  if (wrapped && text("msg") === "") return { time: text("time"), program: "", pid: void 0, rest: wrapped.trimEnd(), byLogger: !1 };
}
function readHead(line) {
  let object = parseObject2(line.trim());
  if (object) return readObject(object);
  let full = prefixed.exec(line);
  if (full) {
    let [, time = "", program = "", pid, rest = ""] = full;
    return { time, program: program.replace(/[()]/g, ""), pid: pid ? Number(pid) : void 0, rest, byLogger: !0 };
  }
  let kernel2 = fromKernel.exec(line);
  if (kernel2) return { time: "", program: "kernel", pid: void 0, rest: kernel2[2] ?? "", byLogger: !0 };
  let bare3 = nameless.exec(line);
  if (bare3) return { time: "", program: (bare3[1] ?? "").replace(/[()]/g, ""), pid: Number(bare3[2]), rest: bare3[3] ?? "", byLogger: !0 };
  let verbose = /^\s+MESSAGE=(.*)$/.exec(line);
  if (verbose) return { time: "", program: "", pid: void 0, rest: verbose[1] ?? "", byLogger: !0 };
  let wrapped = stamped.exec(line);
  if (wrapped) return { time: wrapped[1] ?? "", program: "", pid: void 0, rest: wrapped[2] ?? "", byLogger: !1 };
}
var bare = (line) => line.replace(ansi, "").replace(/\r+$/, "").replace(/^\s{0,3}(?:>\s?)+(?=\S|$)/, ""), isFrame = (line) => /^\s*(?:```|~~~)/.test(line) || /^(?:--|░░)(?:\s|$)/.test(line), listed = /^\s+[\w ./()-]{1,24}:\s/, begins = /^\s*(?:time=|level=|[A-Z]{4}\[|[{[]|[$#%] |goroutine\b|\w+=)/, mayBegin = /^\s*(?:docker\b|error\b|failed\b|panic\b)/i;
function goesOn(last, byLogger, previous, line) {
  if (last.message.length > 8e3 || begins.test(line)) return;
  if (/^\s{8,}\S/.test(line)) return " ";
  let indented = /^\s+\S/.test(line) && !listed.test(line), open2 = /[:,]\s*$/.test(previous);
  if (!(mayBegin.test(line) && !open2 && !indented))
    return byLogger ? indented || open2 ? " " : previous.length >= 72 && /^[a-z(]/.test(line) ? /[\s:;,.)\]"'-]$/.test(previous) ? " " : "" : void 0 : indented && !/^\s+\S+:?\s*$/.test(previous) || open2 ? " " : void 0;
}
function readJournal(text, source) {
  let entries = [], byLogger = !1, previous = "";
  for (let [i, raw] of text.split(`
`).entries()) {
    let line = bare(raw);
    if (line.trim() === "" || isFrame(line)) {
      previous = "";
      continue;
    }
    let head = readHead(line), last = entries.at(-1), glue = head || !last || previous === "" ? void 0 : goesOn(last, byLogger, previous, line);
    if (previous = line, last && glue !== void 0) {
      entries[entries.length - 1] = { ...last, message: `${last.message}${glue}${glue ? line.trim() : line.trimEnd()}` };
      continue;
    }
    byLogger = head?.byLogger ?? !1;
    let stamp = head ? head.time : /^time="?([^"\s]+)"? /.exec(line)?.[1] ?? "";
    entries.push({
      source,
      line: i + 1,
      time: stamp,
      program: head?.program || "dockerd",
      pid: head?.pid,
      text: raw.replace(/\r+$/, ""),
      ...readMessage(head?.rest ?? line)
    });
  }
  return entries;
}

// collectors/logs.ts
var journal = (why, ...args) => ({
  kind: "run",
  argv: ["journalctl", "--no-pager", "--quiet", "--utc", "--no-hostname", "-o", "short-iso-precise", ...args],
  why,
  needs: "root",
  timeoutMs: 1e4,
  keep: { head: 2e5, tail: 8e5 }
}), fallbacks = {
  "var-log-docker": "/var/log/docker.log",
  upstart: "/var/log/upstart/docker.log",
  openrc: "/var/log/docker",
  desktop: "/var/snap/docker/common/docker.log"
}, sourceNames = {
  docker: "journalctl -u docker.service -u docker.socket",
  containerd: "journalctl -u containerd.service",
  kernel: "journalctl -k",
  user: "journalctl --user -u docker.service",
  snap: "journalctl -u snap.docker.dockerd.service",
  syslog: "/var/log/syslog",
  ...fallbacks
}, startAttempt = /^Starting (?:docker\.service|Docker Application Container Engine)|^docker\.service: Scheduled restart job|^Starting up$/;
function sinceLastStart(entries) {
  let last = entries.flatMap(
    (e, i) => /^Starting (?:docker\.service|Docker Application Container Engine)/.test(e.message) && e.program === "systemd" ? [i] : []
  ).at(-1) ?? entries.findLastIndex((e) => startAttempt.test(e.message));
  return last < 0 ? entries : entries.slice(last);
}
var nameOf = (key, { caller: caller2 }) => caller2.platform === "none" ? "text" : sourceNames[key] ?? key, read = (answers, key, seen) => {
  let text = answers.output(key);
  return text ? readJournal(text, nameOf(key, seen)) : [];
}, logs = {
  name: "logs",
  title: "Logs of dockerd, systemd, containerd and the kernel",
  needs: ["caller", "service"],
  asks: () => ({
    docker: journal("what dockerd and systemd said", "-u", "docker.service", "-u", "docker.socket", "-n", "4000"),
    containerd: journal("what containerd said", "-u", "containerd.service", "-n", "1500"),
    kernel: journal("out of memory, disk and network errors", "-k", "-n", "1000")
  }),
  more: (answers) => answers.text("docker")?.trim() ? {} : {
    user: journal("the log of a rootless daemon", "--user", "-u", "docker.service", "-n", "2000"),
    snap: journal("the log of the snap", "-u", "snap.docker.dockerd.service", "-n", "2000"),
    syslog: {
      kind: "run",
      argv: ["grep", "-aE", "dockerd|docker\\.service|containerd", "/var/log/syslog"],
      why: "the log of a host without a journal",
      needs: "root",
      keep: { head: 1e5, tail: 5e5 }
    },
    ...Object.fromEntries(
      Object.entries(fallbacks).map(([key, path]) => [
        key,
        { kind: "file", path, why: "the log of a daemon that systemd does not run", keep: { head: 1e5, tail: 5e5 } }
      ])
    )
  },
  read: (answers, seen) => {
    let keys = ["docker", "user", "snap", "syslog", ...Object.keys(fallbacks)], docker = keys.flatMap((key) => read(answers, key, seen));
    return {
      docker,
      containerd: read(answers, "containerd", seen),
      kernel: read(answers, "kernel", seen),
      lastStart: sinceLastStart(docker),
      sources: keys.filter((key) => answers.output(key)?.trim()).map((key) => nameOf(key, seen))
    };
  }
};

// src/dockerd/iptables.ts
var device = (pattern) => pattern.endsWith("+") ? (d) => d.startsWith(pattern.slice(0, -1)) : (d) => d === pattern;
function condition(option, value, negated) {
  let turned = (c) => negated ? (p) => not(c(p)) : c;
  switch (option) {
    case "-i":
      return turned((p) => device(value)(p.in));
    case "-o":
      return turned((p) => device(value)(p.out));
    case "-s":
      return turned((p) => p.from(value));
    case "-d":
      return turned((p) => p.to(value));
    case "-p":
      return turned((p) => value === "all" || p.protocol === value);
    case "--dport":
      return turned((p) => inRange(p.port, value));
    case "--dports":
      return turned((p) => value.split(",").some((range) => inRange(p.port, range)));
    case "--ctstate":
    case "--state":
      return turned((p) => value.split(",").includes(p.state));
    case "-m":
      return /^(comment|conntrack|state|tcp|udp|multiport)$/.test(value) ? "nothing" : void 0;
    case "--comment":
      return "nothing";
    default:
      return;
  }
}
var not = (answer) => answer === void 0 ? void 0 : !answer;
function inRange(port, range) {
  let [from, to] = range.split(":");
  return to === void 0 ? port === Number(from) : port >= Number(from || 0) && port <= Number(to || 65535);
}
var words = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? "");
function readRule(raw, line) {
  let list = words(raw);
  if (list[0] !== "-A") return;
  let conditions = [], sure = !0, verdict = "none", target2, negated = !1;
  for (let i = 2; i < list.length; i++) {
    let word = list[i] ?? "";
    if (word === "!") {
      negated = !0;
      continue;
    }
    let value = list[i + 1] ?? "";
    if (word === "-j" || word === "-g") {
      target2 = value, verdict = value === "ACCEPT" ? "accept" : value === "DROP" || value === "REJECT" ? "drop" : value === "RETURN" ? "return" : word === "-g" ? "goto" : "jump";
      break;
    }
    let read2 = condition(word, value, negated);
    negated = !1, read2 === void 0 ? sure = !1 : read2 !== "nothing" && conditions.push(read2), list[i + 1]?.startsWith("-") || i++;
  }
  return { chain: list[1] ?? "", rule: { conditions, sure, verdict, target: target2, line, text: raw.trim() } };
}
function readIptables(text) {
  let tables = /* @__PURE__ */ new Map(), table = /* @__PURE__ */ new Map();
  for (let [i, raw] of text.split(`
`).entries()) {
    let head = /^\*(\w+)/.exec(raw)?.[1];
    if (head) {
      table = tables.get(head) ?? /* @__PURE__ */ new Map(), tables.set(head, table);
      continue;
    }
    let declared = /^:(\S+) (\S+)/.exec(raw);
    if (declared?.[1]) {
      let policy = declared[2] === "DROP" ? "drop" : declared[2] === "ACCEPT" ? "accept" : void 0;
      table.set(declared[1], { name: declared[1], policy, rules: [], line: i + 1, text: raw });
      continue;
    }
    let read2 = readRule(raw, i + 1);
    if (!read2) continue;
    let chain = table.get(read2.chain) ?? { name: read2.chain, policy: void 0, rules: [], line: i + 1, text: raw };
    table.set(read2.chain, { ...chain, rules: [...chain.rules, read2.rule] });
  }
  return tables;
}

// src/dockerd/nft.ts
function setOf(text) {
  let braces = /^\{([^}]*)\}\s*/.exec(text);
  if (braces)
    return { values: (braces[1] ?? "").split(",").map((v) => v.trim().replace(/^"|"$/g, "")), rest: text.slice(braces[0].length) };
  let word = /^("[^"]*"|\S+)\s*/.exec(text);
  if (!(!word?.[1] || word[1].startsWith("@")))
    return { values: word[1].split(",").map((v) => v.replace(/^"|"$/g, "")), rest: text.slice(word[0].length) };
}
var wild = (pattern, name) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
function portIn(port, range) {
  let named = { domain: 53, http: 80, https: 443, ssh: 22 }, [from = "", to = from] = range.split("-").map((p) => p.trim()), number = (p) => named[p] ?? Number(p);
  return port >= number(from) && port <= number(to);
}
var any = (answers) => answers.includes(!0) ? !0 : answers.includes(void 0) ? void 0 : !1, expressions = [
  { pattern: /^(?:meta )?(?:iifname|iif) /, ask: (v) => (p) => v.some((x) => wild(x, p.in)) },
  { pattern: /^(?:meta )?(?:oifname|oif) /, ask: (v) => (p) => v.some((x) => wild(x, p.out)) },
  { pattern: /^ip saddr /, ask: (v) => (p) => any(v.map((x) => p.from(x))) },
  { pattern: /^ip daddr /, ask: (v) => (p) => any(v.map((x) => p.to(x))) },
  { pattern: /^ct state /, ask: (v) => (p) => v.includes(p.state.toLowerCase()) },
  { pattern: /^(?:ip protocol|meta l4proto) /, ask: (v) => (p) => v.includes(p.protocol) },
  { pattern: /^tcp dport /, ask: (v) => (p) => p.protocol === "tcp" && v.some((x) => portIn(p.port, x)) },
  { pattern: /^udp dport /, ask: (v) => (p) => p.protocol === "udp" && v.some((x) => portIn(p.port, x)) },
  { pattern: /^(?:meta nfproto) /, ask: (v) => () => v.includes("ipv4") }
];
function readRules(raw, line) {
  let written = raw.trim(), text = written.replace(/\s+# handle \d+$/, "").replace(/\s+comment "[^"]*"/, ""), conditions = [], sure = !0;
  for (; text !== ""; ) {
    let skipped = /^(counter(?: packets \d+ bytes \d+)?|log(?: (?:prefix "[^"]*"|level \S+|flags \S+|group \d+))*|limit rate \S+(?: burst \d+ \S+)?)\s*/.exec(
      text
    );
    if (skipped) {
      skipped[0].startsWith("limit") && (sure = !1), text = text.slice(skipped[0].length);
      continue;
    }
    let verdict = /^(accept|drop|reject|return|jump|goto)\b\s*(.*)$/.exec(text);
    if (verdict?.[1]) {
      let word = verdict[1] === "reject" ? "drop" : verdict[1], target2 = word === "jump" || word === "goto" ? verdict[2]?.trim() : void 0;
      return [{ conditions, sure, verdict: word, target: target2, line, text: written }];
    }
    let found = expressions.find((e) => e.pattern.test(text));
    if (!found) {
      sure = !1, text = text.replace(/^\S+\s*/, "");
      continue;
    }
    text = text.replace(found.pattern, "");
    let map = /^vmap \{([^}]*)\}/.exec(text)?.[1];
    if (map) return map.split(",").map((entry) => mapped(entry, found.ask, { conditions, sure, line, text: written }));
    let negated = /^!=\s*/.exec(text);
    negated && (text = text.slice(negated[0].length));
    let set = setOf(text);
    if (!set || /^vmap|^\.$/.test(set.values[0] ?? "") || set.values.some((v) => / [:.] /.test(v))) {
      sure = !1, text = text.replace(/^\S+\s*/, "");
      continue;
    }
    text = set.rest;
    let ask = found.ask(set.values);
    conditions.push(negated ? (p) => /* @__PURE__ */ ((answer) => answer === void 0 ? void 0 : !answer)(ask(p)) : ask);
  }
  return [{ conditions, sure, verdict: "none", target: void 0, line, text: written }];
}
function mapped(entry, ask, rule) {
  let [key = "", outcome = ""] = entry.split(" : ").map((part) => part.trim()), [word, target2] = outcome.split(" "), verdict = word === "reject" ? "drop" : /^(accept|drop|return|jump|goto)$/.test(word ?? "") ? word : "none";
  return { ...rule, conditions: [...rule.conditions, ask([key.replace(/^"|"$/g, "")])], verdict, target: target2 };
}
function readNft(text) {
  let tables = [], chains = /* @__PURE__ */ new Map(), bases = [], table, chain, lines = text.split(`
`);
  for (let i = 0; i < lines.length; i++) {
    let first = i, line = (lines[i] ?? "").trim();
    for (; chain && line.split("{").length > line.split("}").length && i + 1 < lines.length; ) line += ` ${(lines[++i] ?? "").trim()}`;
    let opened = /^table (\S+) (\S+) \{/.exec(line);
    if (opened?.[1] && opened[2]) {
      table = { family: opened[1], name: opened[2] }, chains = /* @__PURE__ */ new Map(), bases = [], tables.push({ ...table, chains, bases, line: first + 1 });
      continue;
    }
    let started = /^chain (\S+) \{/.exec(line);
    if (started?.[1]) {
      chain = { name: started[1], line: first + 1, text: line, rules: [] };
      continue;
    }
    if (!chain || !table) continue;
    let base = /^type (\S+) hook (\S+)[^;]*;(?:.*policy (accept|drop);)?/.exec(line);
    if (base?.[1] && base[2])
      chain = {
        ...chain,
        base: { type: base[1], hook: base[2] },
        policy: base[3] === "drop" ? "drop" : "accept",
        line: first + 1,
        text: line
      };
    else if (/^\}/.test(line)) {
      let done = { name: chain.name, policy: chain.policy, rules: chain.rules, line: chain.line, text: chain.text };
      chains.set(chain.name, done), chain.base && bases.push({ ...done, family: table.family, table: table.name, ...chain.base }), chain = void 0;
    } else line !== "" && chain.rules.push(...readRules(line, first + 1));
  }
  return tables;
}

// src/dockerd/resolv.ts
function readResolv(text) {
  return text.split(`
`).flatMap((raw, i) => {
    let address = /^\s*nameserver\s+(\S+)/.exec(raw)?.[1] ?? "";
    return isIp(address, !0) ? [{ address, line: i + 1, text: raw }] : [];
  });
}
var isLoopback = (address) => /^(127\.|::1$)/.test(address);
function withServers(text, servers) {
  let lines = text.split(`
`), first = lines.findIndex((l) => /^\s*nameserver\b/.test(l)), named = servers.map((s) => `nameserver ${s}`), kept = lines.filter((l, i) => i === first || !/^\s*nameserver\b/.test(l));
  if (first < 0) return `${text}${text === "" || text.endsWith(`
`) ? "" : `
`}${named.join(`
`)}
`;
  let at = kept.findIndex((l) => /^\s*nameserver\b/.test(l));
  return [...kept.slice(0, at), ...named, ...kept.slice(at + 1)].join(`
`);
}
var open = /^(8\.8\.(8\.8|4\.4)|1\.[01]\.[01]\.[1-3]|9\.9\.9\.\d+|149\.112\.112\.\d+|208\.67\.22[02]\.22[02]|94\.140\.1[45]\.\d+|2001:4860:|2606:4700:|2620:f[ef]:)/i, isPublicResolver = (address) => open.test(address);

// src/dockerd/routes.ts
var types = /^(unicast|local|broadcast|multicast|throw|unreachable|prohibit|blackhole|nat|anycast)$/;
function readRoutes(text) {
  return text.split(`
`).flatMap((raw, i) => {
    let words2 = raw.trim().split(/\s+/), type = types.test(words2[0] ?? "") ? words2.shift() ?? "" : "unicast", destination = words2[0] ?? "", network2 = parseCidr(destination === "default" ? "0.0.0.0/0" : destination.includes("/") ? destination : `${destination}/32`);
    if (!network2) return [];
    let after = (key) => {
      let at = words2.indexOf(key, 1);
      return at > 0 ? words2[at + 1] : void 0;
    }, via = after("via");
    return [
      {
        type,
        destination,
        network: network2,
        via,
        device: after("dev"),
        table: after("table") ?? "main",
        scope: after("scope") ?? (via || destination === "default" ? "global" : "link"),
        proto: after("proto") ?? "",
        source: after("src"),
        line: i + 1,
        text: raw.trim()
      }
    ];
  });
}
var overlap = (a, b) => within(a, b) || within(b, a), isDockerDevice = (device2) => device2 !== void 0 && /^(docker\d|docker_gwbridge$|br-[0-9a-f]{12}$|veth)/.test(device2);
function foreignRoutes(routes, own = /* @__PURE__ */ new Set()) {
  return routes.filter(
    (r) => r.type === "unicast" && r.table !== "local" && r.network.prefix > 0 && !isDockerDevice(r.device) && !own.has(r.device ?? "") && r.device !== "lo"
  );
}
function routeTo(routes, address) {
  let host = parseCidr(`${address}/${address.includes(":") ? 128 : 32}`);
  if (host)
    return routes.filter((r) => (r.table === "main" || r.table === "local") && r.type !== "broadcast" && within(host, r.network)).sort((a, b) => b.network.prefix - a.network.prefix)[0];
}
function readAddresses(text) {
  return text.split(`
`).flatMap((raw, i) => {
    let found = /^\d+:\s+([^\s@]+)\S*\s+inet6? ([0-9a-f.:]+)(?: peer \S+?)?(?:\/(\d+))?\s/.exec(`${raw} `), [, device2, address, prefix] = found ?? [];
    return !device2 || !address ? [] : [{ device: device2, address, prefix: Number(prefix ?? (address.includes(":") ? 128 : 32)), line: i + 1, text: raw.trim() }];
  });
}

// collectors/network.ts
var rules = { needs: "root", timeoutMs: 6e3, keep: { head: 3e5, tail: 5e4 } }, commands = {
  routes: ["ip", "-4", "route", "show", "table", "all"],
  nft: ["nft", "-a", "list", "ruleset"]
}, firewallServices = ["firewalld.service", "ufw.service", "nftables.service", "netfilter-persistent.service", "iptables.service"], bridgeName = ({ target: target2 }) => {
  let value = target2.options.get("bridge")?.value;
  return typeof value == "string" && value !== "" && value !== "none" ? value : void 0;
};
function readFound(text) {
  return (text ?? "").split(`
`).flatMap((row) => {
    let found = /^([^:]+):(\d+):(.*)$/.exec(row);
    return found?.[1] ? [{ path: found[1], line: Number(found[2]), text: found[3] ?? "" }] : [];
  });
}
function readUnanswered(text) {
  return (text ?? "").split(`
`).flatMap((row, i) => {
    let server = /\bdst=(\S+) sport=\d+ dport=53 .*\[UNREPLIED\]/.exec(row)?.[1];
    return server ? [{ path: "/proc/net/nf_conntrack", line: i + 1, text: row.trim(), server }] : [];
  });
}
function readNeighbours(text) {
  return (text ?? "").split(`
`).flatMap((row, i) => {
    let address = /^(\S+) .*\b(?:FAILED|INCOMPLETE)\s*$/.exec(row.trim())?.[1];
    return address ? [{ path: "ip neigh show", line: i + 1, text: row.trim(), address }] : [];
  });
}
function ruleSet(answers, key, source) {
  let text = answers.text(key);
  return text === void 0 ? void 0 : { source, text, tables: readIptables(text) };
}
var readPrograms = (text) => new Map(
  (text ?? "").split(`
`).flatMap((row) => {
    let found = /^\S*\/([^/ ]+) (\S) ?/.exec(row);
    return found?.[1] ? [[found[1], found[2] === "f"]] : [];
  })
), sysctlPaths = (text) => [...new Set(readFound(text).map((f) => f.path))].slice(0, 10), network = {
  name: "network",
  title: "The host's network: addresses, routes, names, packet filter",
  needs: ["target"],
  asks: (seen) => {
    let bridge = bridgeName(seen);
    return {
      addresses: { kind: "run", argv: ["ip", "-o", "addr", "show"], why: "whether Docker's networks overlap those of the host" },
      routes: { kind: "run", argv: commands.routes, why: "whether Docker's networks hide networks behind the host's routes" },
      rules: { kind: "run", argv: ["ip", "rule", "show"], why: "whether a VPN routes past the main table" },
      neighbours: { kind: "run", argv: ["ip", "neigh", "show"], why: "whether the gateway and the DNS server answer on the link" },
      devices: { kind: "list", path: "/sys/class/net", why: "which interfaces there are" },
      "docker0-bridge": { kind: "stat", path: "/sys/class/net/docker0/bridge", why: "whether docker0 is a bridge" },
      ...bridge ? {
        bridge: { kind: "stat", path: `/sys/class/net/${bridge}`, why: "whether the bridge exists that the option names" },
        "bridge-bridge": { kind: "stat", path: `/sys/class/net/${bridge}/bridge`, why: "whether it is a bridge" }
      } : {},
      resolv: { kind: "file", path: "/etc/resolv.conf", why: "which DNS servers the daemon asks, and containers are given" },
      "resolv-stat": { kind: "stat", path: "/etc/resolv.conf", why: "whether it is a link, and when it was changed" },
      upstream: { kind: "file", path: "/run/systemd/resolve/resolv.conf", why: "the DNS servers behind systemd-resolved" },
      resolved: { kind: "stat", path: "/usr/lib/systemd/systemd-resolved", why: "whether the service behind 127.0.0.53 is installed" },
      nsswitch: { kind: "file", path: "/etc/nsswitch.conf", why: "how names are looked up" },
      "container-resolvers": {
        kind: "run",
        argv: ["grep", "-rHnsE", "--include=resolv.conf", "^(nameserver|# Overrides)", `${seen.target.dataRoot}/containers`],
        why: "which DNS servers containers were given at their start",
        needs: "root",
        keep: { head: 6e4, tail: 0 }
      },
      conntrack: {
        kind: "run",
        argv: ["grep", "-E", "dport=53 .*UNREPLIED", "/proc/net/nf_conntrack"],
        why: "whether a DNS server left questions without an answer",
        needs: "root",
        keep: { head: 2e4, tail: 0 }
      },
      forward: { kind: "file", path: "/proc/sys/net/ipv4/ip_forward", why: "whether this host passes the packets of containers on" },
      "bridge-filter": {
        kind: "file",
        path: "/proc/sys/net/bridge/bridge-nf-call-iptables",
        why: 'whether br_netfilter is loaded, which "icc": false needs'
      },
      sysctl: {
        kind: "run",
        argv: [
          "grep",
          "-rsHnE",
          "^[^#;]*(ip_forward|conf[./]all[./]forwarding)[[:space:]]*=",
          "/etc/sysctl.conf",
          "/etc/sysctl.d",
          "/run/sysctl.d",
          "/usr/local/lib/sysctl.d",
          "/usr/lib/sysctl.d"
        ],
        why: "the file that turns forwarding off"
      },
      "iptables-version": { kind: "run", argv: ["iptables", "--version"], why: "whether iptables is there, and which of its two kinds" },
      "iptables-save": {
        kind: "run",
        argv: ["iptables-save"],
        why: "whether Docker's rules are there, and what stands before them",
        ...rules
      },
      "iptables-nft-save": { kind: "run", argv: ["iptables-nft-save"], why: "rules of the nf_tables kind", ...rules },
      "iptables-legacy-save": { kind: "run", argv: ["iptables-legacy-save"], why: "rules of the legacy kind", ...rules },
      nft: { kind: "run", argv: commands.nft, why: "tables beside those of iptables", ...rules },
      "nftables-conf": { kind: "file", path: "/etc/nftables.conf", why: "rules that are loaded at boot", needs: "root" },
      "firewall-programs": {
        kind: "run",
        argv: ["find", "/usr/sbin", "/sbin", "-maxdepth", "1", "-name", "*tables*", "-printf", "%p %Y %l\\n"],
        why: "which kinds of iptables are installed, and whether its link leads somewhere"
      },
      services: {
        kind: "run",
        argv: ["systemctl", "is-active", ...firewallServices],
        why: "which firewall of the host may take rules away"
      },
      certificates: {
        kind: "run",
        argv: ["find", "-L", "/etc/docker/certs.d", "-maxdepth", "2", "-type", "f"],
        why: "which registries have a certificate of their own"
      }
    };
  },
  more: (answers) => Object.fromEntries(
    sysctlPaths(answers.output("sysctl")).map((path, i) => [
      `sysctl-${i}`,
      { kind: "file", path, why: "the whole file, for an edit" }
    ])
  ),
  read: (answers, seen) => {
    let resolv = answers.get("resolv"), name = bridgeName(seen), devices = readList(answers.text("devices")).flatMap((e) => e.name ?? []), version = answers.get("iptables-version"), versionText = version.status === "ok" ? version.text.trim() : "", filter = answers.get("bridge-filter"), active = (answers.output("services") ?? "").split(`
`);
    return {
      addresses: readAddresses(answers.text("addresses") ?? ""),
      routes: readRoutes(answers.text("routes") ?? ""),
      routesSource: commands.routes.join(" "),
      devices,
      bridge: name ? { name, exists: answers.get("bridge").status !== "missing", isBridge: answers.get("bridge-bridge").status !== "missing" } : void 0,
      docker0: { exists: devices.includes("docker0"), isBridge: answers.get("docker0-bridge").status === "ok" },
      resolv: {
        status: resolv.status === "ok" || resolv.status === "missing" ? resolv.status : "unknown",
        text: answers.text("resolv"),
        servers: readResolv(answers.text("resolv") ?? ""),
        stat: readStat(answers.text("resolv-stat"))
      },
      hasResolved: answers.get("resolved").status !== "missing",
      upstream: readResolv(answers.text("upstream") ?? ""),
      containerResolvers: containerResolvers(answers.output("container-resolvers")),
      unanswered: readUnanswered(answers.text("conntrack")),
      deadNeighbours: readNeighbours(answers.text("neighbours")),
      forward: answers.text("forward")?.trim(),
      bridgeFilter: filter.status === "ok" ? "present" : filter.status === "missing" ? "missing" : "unknown",
      sysctl: readFound(answers.output("sysctl")).map((f) => ({ ...f, value: /=\s*(\S*)/.exec(f.text)?.[1] ?? "" })),
      sysctlFiles: new Map(sysctlPaths(answers.output("sysctl")).map((path, i) => [path, answers.text(`sysctl-${i}`) ?? ""])),
      firewall: {
        version: versionText,
        backend: /legacy/.test(versionText) ? "legacy" : /nf_tables/.test(versionText) ? "nf_tables" : void 0,
        program: version.status === "ok" ? "ok" : version.status === "missing" ? "missing" : "unknown",
        current: ruleSet(answers, "iptables-save", "iptables-save"),
        nft: ruleSet(answers, "iptables-nft-save", "iptables-nft-save"),
        legacy: ruleSet(answers, "iptables-legacy-save", "iptables-legacy-save"),
        tables: readNft(answers.text("nft") ?? ""),
        tablesText: answers.text("nft"),
        nftablesConf: answers.text("nftables-conf"),
        programs: readPrograms(answers.output("firewall-programs")),
        services: firewallServices.filter((_, i) => active[i]?.trim() === "active")
      },
      certificates: (answers.output("certificates") ?? "").split(`
`).filter((line) => line.startsWith("/"))
    };
  }
};
function containerResolvers(text) {
  let found = readFound(text), overridden = new Set(found.filter((f) => /^# Overrides: \[.*nameservers/.test(f.text)).map((f) => f.path));
  return found.flatMap((f) => {
    let address = /^nameserver\s+(\S+)/.exec(f.text)?.[1];
    return address && !overridden.has(f.path) ? [{ ...f, address }] : [];
  });
}

// collectors/plugins.ts
var folders2 = { sockets: "/run/docker/plugins", etc: "/etc/docker/plugins", usr: "/usr/lib/docker/plugins" }, plugins = {
  name: "plugins",
  title: "Plug-ins of the daemon",
  needs: ["target"],
  asks: ({ target: target2 }) => ({
    ...Object.fromEntries(
      Object.entries(folders2).map(([key, path]) => [key, { kind: "list", path, why: "plug-ins that the daemon can find" }])
    ),
    managed: { kind: "list", path: `${target2.dataRoot}/plugins`, why: "plug-ins that the daemon manages itself", needs: "root" }
  }),
  read: (answers) => {
    let keys = Object.keys(folders2);
    return {
      names: keys.flatMap((key) => readList(answers.text(key)).flatMap((e) => (e.name ?? "").replace(/\.(?:sock|spec|json)$/, "") || [])),
      known: keys.every((key) => ["ok", "missing"].includes(answers.get(key).status)),
      managed: readList(answers.text("managed")).filter((e) => /^[0-9a-f]{64}$/.test(e.name ?? "")).length
    };
  }
};

// collectors/ports.ts
var bare2 = (address) => address.replace(/^\[|\]$/g, "").replace(/%.*$/, "").replace(/^\*$/, "0.0.0.0").replace(/^::ffff:(?=\d+\.)/, "");
function readSs(text) {
  return text.split(`
`).flatMap((line, i) => {
    let found = /^LISTEN\s+\d+\s+\d+\s+(\S+):(\d+)\s+\S+(?:\s+users:\(\("([^"]*)",pid=(\d+))?/.exec(line);
    if (!found) return [];
    let [, address = "", port, process2, pid] = found;
    return [
      {
        address: bare2(address),
        port: Number(port),
        process: process2,
        pid: pid ? Number(pid) : void 0,
        unit: void 0,
        line: i + 1,
        text: line.trim()
      }
    ];
  });
}
var hexAddress = (hex) => {
  let bytes = (hex.match(/.{8}/g) ?? []).flatMap((w) => (w.match(/../g) ?? []).reverse().map((b) => Number.parseInt(b, 16)));
  return bytes.length === 4 ? bytes.join(".") : bytes.every((b) => b === 0) ? "::" : bytes.slice(0, 15).every((b) => b === 0) && bytes[15] === 1 ? "::1" : "ipv6";
};
function readProcNet(text) {
  return text.split(`
`).flatMap((line, i) => {
    let found = /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) \S+ 0A /.exec(line);
    if (!found) return [];
    let [, address = "", port = ""] = found;
    return [
      {
        address: hexAddress(address),
        port: Number.parseInt(port, 16),
        process: void 0,
        pid: void 0,
        unit: void 0,
        line: i + 1,
        text: line.trim()
      }
    ];
  });
}
var unitOf = (cgroup) => /([^/\n]+\.(?:service|scope))\s*$/m.exec(cgroup ?? "")?.[1];
function wantedPorts({ target: target2 }) {
  let metrics = target2.options.get("metrics-addr")?.value;
  return [...target2.hosts, ...typeof metrics == "string" ? [`tcp://${metrics}`] : []].flatMap((host) => /^(tcp:\/\/|[\w.[\]:]*:\d+$)/.test(host) ? [Number(/:(\d+)\/?$/.exec(host)?.[1] ?? 2375)] : []);
}
var ports = {
  name: "ports",
  title: "Listening ports",
  needs: ["target"],
  asks: () => ({
    ss: { kind: "run", argv: ["ss", "-Htlnp"], why: "who holds the ports that dockerd wants", needs: "root" },
    addresses: {
      kind: "run",
      argv: ["ip", "-o", "addr", "show"],
      why: "whether an address that dockerd should listen on is one of this host"
    }
  }),
  more: (answers, seen) => {
    if (answers.text("ss") === void 0)
      return {
        tcp: { kind: "file", path: "/proc/net/tcp", why: "listening ports, without ss" },
        tcp6: { kind: "file", path: "/proc/net/tcp6", why: "listening ports, without ss" }
      };
    let wanted = new Set(wantedPorts(seen)), pids = new Set(readSs(answers.text("ss") ?? "").flatMap((l) => l.pid && wanted.has(l.port) ? [l.pid] : []));
    return Object.fromEntries(
      [...pids].slice(0, 10).map((pid) => [
        `cgroup-${pid}`,
        { kind: "file", path: `/proc/${pid}/cgroup`, why: "the unit of the process that holds the port" }
      ])
    );
  },
  read: (answers) => {
    let ss = answers.text("ss");
    return {
      listeners: (ss === void 0 ? [...readProcNet(answers.text("tcp") ?? ""), ...readProcNet(answers.text("tcp6") ?? "")] : readSs(ss)).map((l) => ({ ...l, unit: l.pid ? unitOf(answers.text(`cgroup-${l.pid}`)) : void 0 })),
      addresses: [...(answers.text("addresses") ?? "").matchAll(/\binet6? ([0-9a-f.:]+)\//g)].map((m) => m[1] ?? ""),
      source: ss === void 0 ? "/proc/net/tcp" : "ss -tlnp"
    };
  }
};

// collectors/process.ts
var pidOf = (text) => /^\s*\d+\s*$/.test(text ?? "") ? Number(text) : void 0;
var daemonsOf = ({ service: service2 }) => service2.processes.filter((p) => /(^|\/)dockerd(-current)?$/.test(p.argv[0] ?? "")).slice(0, 8), container = /[0-9a-f]{64}|kubepods|\/lxc\/|\/libpod|machine\.slice/, unitOf2 = (cgroup) => /([^/\n]+\.service)(?:\/[^\n]*)?$/m.exec(cgroup)?.[1] ?? "", process = {
  name: "process",
  title: "The pid file of the daemon, and every dockerd that runs",
  needs: ["service", "target"],
  asks: (seen) => ({
    pidfile: { kind: "file", path: seen.target.pidFile, why: "whether an earlier daemon left its number behind" },
    ...Object.fromEntries(
      daemonsOf(seen).map(({ pid }) => [
        `cgroup-${pid}`,
        { kind: "file", path: `/proc/${pid}/cgroup`, why: "who started this dockerd, and whether it is inside a container" }
      ])
    )
  }),
  more: (answers) => {
    let pid = pidOf(answers.text("pidfile"));
    return pid ? { comm: { kind: "file", path: `/proc/${pid}/comm`, why: "whether the number in the pid file is a dockerd" } } : {};
  },
  read: (answers, seen) => {
    let command = answers.text("comm")?.trim() || void 0;
    return {
      pid: pidOf(answers.text("pidfile")),
      command,
      isDaemon: /^dockerd(-current)?$/.test(command ?? ""),
      daemons: daemonsOf(seen).map(({ pid, command: line, argv }) => {
        let cgroup = answers.text(`cgroup-${pid}`) ?? "";
        return { pid, command: line, argv, unit: unitOf2(cgroup), contained: container.test(cgroup) };
      })
    };
  }
};

// collectors/rootless.ts
var unitOf3 = (home) => `${home}/.config/systemd/user/docker.service`, hasRange2 = (text, { user, uid }) => text === void 0 ? void 0 : text.split(`
`).some((line) => line.startsWith(`${user}:`) || line.startsWith(`${uid}:`)), property = (text, name) => new RegExp(`^${name}=(.*)$`, "m").exec(text ?? "")?.[1] ?? "", rootless = {
  name: "rootless",
  title: "A daemon without root, and Docker Desktop",
  needs: ["caller"],
  asks: ({ caller: caller2 }) => ({
    unit: { kind: "stat", path: unitOf3(caller2.home), why: "whether this user has a daemon of his own" },
    desktop: { kind: "stat", path: "/opt/docker-desktop", why: "whether Docker Desktop is installed" },
    "apparmor-restricts": {
      kind: "file",
      path: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
      why: "whether AppArmor keeps users from making namespaces"
    },
    clone: { kind: "file", path: "/proc/sys/kernel/unprivileged_userns_clone", why: "whether users may make namespaces" },
    namespaces: { kind: "file", path: "/proc/sys/user/max_user_namespaces", why: "how many user namespaces there may be" }
  }),
  more: (answers) => ({
    ...answers.text("unit") === void 0 ? {} : {
      show: {
        kind: "run",
        argv: ["systemctl", "--user", "show", "--no-pager", "--property=ActiveState,Result", "docker.service"],
        why: "the state of the daemon without root"
      },
      subuid: { kind: "file", path: "/etc/subuid", why: "the ids that a daemon without root may use" },
      subgid: { kind: "file", path: "/etc/subgid", why: "the ids that a daemon without root may use" },
      newuidmap: { kind: "stat", path: "/usr/bin/newuidmap", why: "the program that gives out these ids" }
    },
    ...answers.text("desktop") === void 0 ? {} : {
      kvm: { kind: "stat", path: "/dev/kvm", why: "the device that a virtual machine needs" },
      "show-desktop": {
        kind: "run",
        argv: ["systemctl", "--user", "show", "--no-pager", "--property=ActiveState,Result", "docker-desktop.service"],
        why: "whether Docker Desktop runs"
      }
    }
  }),
  read: (answers, { caller: caller2 }) => ({
    installed: answers.get("unit").status === "ok" && caller2.uid !== 0,
    active: property(answers.text("show"), "ActiveState"),
    result: property(answers.text("show"), "Result"),
    unitPath: unitOf3(caller2.home),
    subuid: hasRange2(answers.text("subuid"), caller2),
    subgid: hasRange2(answers.text("subgid"), caller2),
    newuidmap: answers.get("newuidmap").status === "missing" ? !1 : answers.get("newuidmap").status === "ok" ? !0 : void 0,
    apparmorRestricts: answers.text("apparmor-restricts")?.trim() === "1",
    clone: answers.text("clone")?.trim(),
    maxNamespaces: answers.text("namespaces")?.trim(),
    kvm: answers.get("kvm"),
    desktop: { installed: answers.get("desktop").status === "ok", active: property(answers.text("show-desktop"), "ActiveState") }
  })
};

// collectors/service.ts
var initScript = "/etc/init.d/docker", unitNames = {
  docker: "docker.service",
  socket: "docker.socket",
  containerd: "containerd.service",
  network: "systemd-networkd-wait-online.service"
}, properties = [
  "Id,LoadState,LoadError,ActiveState,SubState,Result,UnitFileState,FragmentPath,DropInPaths,NeedDaemonReload,MainPID,NRestarts",
  "ExecMainPID,ExecMainCode,ExecMainStatus,ExecMainStartTimestamp,ExecMainExitTimestamp,StateChangeTimestamp,ActiveEnterTimestamp",
  "InactiveEnterTimestamp,InactiveExitTimestamp,ConditionResult,AssertResult,Requires,Wants,BindsTo,After,TriggeredBy,Job",
  "User,Group,TimeoutStartUSec,LimitNOFILE,LimitNPROC,TasksMax,TasksCurrent,CapabilityBoundingSet,ProtectSystem,ProtectHome,PrivateTmp",
  "PrivateDevices,PrivateNetwork,NoNewPrivileges,ReadOnlyPaths,MountFlags,MemoryMax,KillMode,Delegate,Type,Restart,Environment,EnvironmentFiles",
  "SocketUser,SocketGroup,SocketMode,Listen,ExecStart"
].join(","), show = (unit, why) => ({ kind: "run", argv: ["systemctl", "show", "--no-pager", "--timestamp=utc", `--property=${properties}`, unit], why }), cat = (unit) => ({ kind: "run", argv: ["systemctl", "cat", "--no-pager", unit], why: `the files of ${unit}, with drop-ins, line by line` });
function parseShow(text) {
  let found = /* @__PURE__ */ new Map();
  for (let line of text.split(`
`)) {
    let at = line.indexOf("=");
    at > 0 && found.set(line.slice(0, at), line.slice(at + 1));
  }
  return found;
}
function readUnit(answers, key) {
  let held = parseShow(answers.text(`show-${key}`) ?? ""), files = splitCat(answers.text(`cat-${key}`) ?? "").map((file, i) => ({
    path: file.path,
    text: answers.text(`file-${key}-${i}`) ?? file.text
  }));
  return {
    name: unitNames[key],
    load: held.get("LoadState") ?? "",
    active: held.get("ActiveState") ?? "",
    sub: held.get("SubState") ?? "",
    result: held.get("Result") ?? "",
    enabled: held.get("UnitFileState") ?? "",
    mainPid: Number(held.get("MainPID") ?? 0),
    needsReload: held.get("NeedDaemonReload") === "yes",
    properties: held,
    files,
    settings: unitSettings(files),
    source: `systemctl cat ${unitNames[key]}`
  };
}
function readProcesses(text) {
  return text.split(`
`).flatMap((line) => {
    let found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+)\s+(\d+)\s+(.+)$/.exec(line);
    if (!found) return [];
    let [, pid, ppid, user = "", state2 = "", seconds, command = ""] = found;
    return [{ pid: Number(pid), ppid: Number(ppid), user, state: state2, seconds: Number(seconds), command, argv: splitWords(command) }];
  });
}
function environmentPaths(settings) {
  return effective(settings, "Service", "EnvironmentFile").map(({ value }) => ({
    path: value.replace(/^-/, ""),
    optional: value.startsWith("-")
  }));
}
function readEnvironmentFile(text) {
  let found = /* @__PURE__ */ new Map();
  for (let line of text.split(`
`)) {
    let pair = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(line);
    pair?.[1] && found.set(pair[1], (pair[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  return found;
}
function unitEnvironment(settings, files) {
  let found = /* @__PURE__ */ new Map();
  for (let setting of effective(settings, "Service", "Environment"))
    for (let word of splitWords(setting.value)) {
      let at = word.indexOf("=");
      at > 0 && found.set(word.slice(0, at), word.slice(at + 1));
    }
  for (let file of files) for (let [name, value] of readEnvironmentFile(file.text ?? "")) found.set(name, value);
  return found;
}
var service = {
  name: "service",
  title: "systemd units and running daemons",
  needs: ["caller"],
  asks: () => ({
    "show-docker": show("docker.service", "state, result and limits of the daemon unit"),
    "show-socket": show("docker.socket", "whether systemd listens for the daemon"),
    "show-containerd": show("containerd.service", "whether containerd runs"),
    "show-network": show("systemd-networkd-wait-online.service", "what docker.service may be waiting for"),
    "cat-docker": cat("docker.service"),
    "cat-socket": cat("docker.socket"),
    "cat-containerd": cat("containerd.service"),
    "cat-network": cat("systemd-networkd-wait-online.service"),
    status: {
      kind: "run",
      argv: ["systemctl", "status", "--no-pager", "--full", "--lines=10", "docker.service", "docker.socket", "containerd.service"],
      why: "the state as a person sees it"
    },
    enabled: {
      kind: "run",
      argv: ["systemctl", "is-enabled", "docker.service", "docker.socket", "containerd.service"],
      why: "whether the units start at boot"
    },
    "init-script": { kind: "stat", path: initScript, why: "how a host without systemd starts the daemon" },
    jobs: { kind: "run", argv: ["systemctl", "list-jobs", "--no-pager", "--no-legend", "--full"], why: "starts that wait for something" },
    "not-found": {
      kind: "run",
      argv: ["systemctl", "list-units", "--all", "--state=not-found", "--plain", "--no-legend", "--no-pager", "--full"],
      why: "units that docker.service needs and that are not there"
    },
    processes: {
      kind: "run",
      argv: [
        "ps",
        "-C",
        "dockerd,containerd,docker-proxy,dockerd-rootless,rootlesskit,podman",
        "-o",
        "pid=,ppid=,user=,stat=,etimes=,args=",
        "-ww"
      ],
      why: "daemons that run now, with their command line"
    }
  }),
  more: (answers) => {
    let paths2 = environmentPaths(unitSettings(splitCat(answers.text("cat-docker") ?? ""))), keys = Object.keys(unitNames);
    return Object.fromEntries([
      ...paths2.map(({ path }, i) => [
        `environment-${i}`,
        { kind: "file", path, why: "flags and proxies that the unit reads from a file" }
      ]),
      ...keys.flatMap(
        (key) => splitCat(answers.text(`cat-${key}`) ?? "").map(({ path }, i) => [
          `file-${key}-${i}`,
          { kind: "file", path, why: `a file of ${unitNames[key]}, exact to the byte` }
        ])
      )
    ]);
  },
  read: (answers) => {
    let units = {
      docker: readUnit(answers, "docker"),
      socket: readUnit(answers, "socket"),
      containerd: readUnit(answers, "containerd"),
      network: readUnit(answers, "network")
    }, environmentFiles = environmentPaths(units.docker.settings).map((file, i) => ({
      ...file,
      text: answers.text(`environment-${i}`)
    })), execSetting = effective(units.docker.settings, "Service", "ExecStart").at(-1);
    return {
      systemd: answers.get("show-docker").status === "ok" && units.docker.load !== "",
      units,
      processes: readProcesses(answers.output("processes") ?? ""),
      environmentFiles,
      execSetting,
      exec: execSetting ? expandExec(splitExec(execSetting.value), unitEnvironment(units.docker.settings, environmentFiles)) : [],
      initScript: answers.get("init-script").status === "ok" ? initScript : void 0,
      jobs: (answers.text("jobs") ?? "").split(`
`).flatMap((line) => {
        let [, unit, type, state2] = line.trim().split(/\s+/);
        return unit && type && state2 ? [{ unit, type, state: state2 }] : [];
      }),
      notFound: (answers.text("not-found") ?? "").split(`
`).flatMap((line) => /^\s*(\S+)\s+not-found\s/.exec(line)?.[1] ?? [])
    };
  }
};

// collectors/socket.ts
var socket = {
  name: "socket",
  title: "The socket of the daemon and who may open it",
  needs: ["target"],
  asks: ({ target: target2 }) => ({
    stat: { kind: "stat", path: target2.socket ?? "/run/docker.sock", why: "type, owner and mode of the socket" },
    "var-run": { kind: "stat", path: "/var/run", why: "whether /var/run leads to /run, as clients and systemd assume" },
    group: { kind: "run", argv: ["getent", "group", "docker"], why: "who belongs to the group that may use the daemon" },
    sudo: { kind: "run", argv: ["sudo", "-n", "true"], why: "whether the caller may look as root without a password", detail: !0 }
  }),
  read: (answers, { target: target2 }) => {
    let stat = answers.get("stat"), group = answers.get("group"), line = answers.text("group")?.trim().split(":");
    return {
      path: target2.socket,
      stat: readStat(answers.text("stat")),
      status: stat.status === "ok" ? "ok" : stat.status === "missing" ? "missing" : "unknown",
      dockerGroup: line?.[0] === "docker" ? (line[3] ?? "").split(",").filter(Boolean) : void 0,
      groupKnown: group.status === "ok" || group.status === "failed",
      sudo: answers.get("sudo").status === "ok"
    };
  }
};

// collectors/state.ts
var magic = "edda0ced", buildkitFiles = ["cache.db", "containerdmeta.db", "history.db", "metadata_v2.db", "snapshots.db"], buildkitKey = (name) => `buildkit-${name.replaceAll("_", "-")}`, graphDrivers = ["overlay2", "btrfs", "zfs", "vfs", "fuse-overlayfs", "aufs", "devicemapper", "overlay"], paths = ({ target: target2 }) => ({
  network: `${target2.dataRoot}/network/files/local-kv.db`,
  volumes: `${target2.dataRoot}/volumes/metadata.db`,
  containerd: "/var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db"
}), isJson = (text) => {
  try {
    return JSON.parse(text), !0;
  } catch {
    return !1;
  }
}, state = {
  name: "state",
  title: "The data-root's layout and databases",
  needs: ["target"],
  asks: (seen) => {
    let root = seen.target.dataRoot, head = (path) => ({ kind: "head", path, bytes: 32, why: "whether it is a database", needs: "root" });
    return {
      entries: { kind: "list", path: root, why: "the layout of the data-root", needs: "root" },
      images: { kind: "list", path: `${root}/image`, why: "which storage drivers have images", needs: "root" },
      swarm: { kind: "list", path: `${root}/swarm`, why: "whether swarm mode is on", needs: "root" },
      "engine-id": { kind: "stat", path: `${root}/engine-id`, why: "whether it is a file", needs: "root" },
      ...Object.fromEntries(Object.entries(paths(seen)).map(([key, path]) => [`head-${key}`, head(path)])),
      ...Object.fromEntries(buildkitFiles.map((name) => [`head-${buildkitKey(name)}`, head(`${root}/buildkit/${name}`)]))
    };
  },
  more: (answers, { target: target2 }) => Object.fromEntries(
    readList(answers.text("images")).filter((e) => graphDrivers.includes(e.name ?? "")).map((e) => [
      `repositories-${e.name}`,
      {
        kind: "file",
        path: `${target2.dataRoot}/image/${e.name}/repositories.json`,
        why: "names of the images",
        needs: "root"
      }
    ])
  ),
  read: (answers, seen) => {
    let root = seen.target.dataRoot, database = (key, path) => {
      let answer = answers.get(`head-${key}`);
      return answer.status === "missing" ? { path, state: "absent" } : answer.status !== "ok" ? { path, state: "unknown" } : { path, state: answer.text === "" ? "absent" : answer.text.slice(32, 40) === magic ? "good" : "bad" };
    }, where = paths(seen), drivers = readList(answers.text("images")).flatMap((e) => graphDrivers.includes(e.name ?? "") ? [e.name ?? ""] : []);
    return {
      entries: readList(answers.text("entries")),
      drivers,
      databases: {
        network: database("network", where.network),
        volumes: database("volumes", where.volumes),
        containerd: database("containerd", where.containerd)
      },
      buildkit: buildkitFiles.map((name) => database(buildkitKey(name), `${root}/buildkit/${name}`)),
      engineId: readStat(answers.text("engine-id")),
      brokenRepositories: drivers.flatMap((driver) => {
        let answer = answers.get(`repositories-${driver}`);
        return answer.status === "ok" && !answer.dropped && !isJson(answer.text) ? [`${root}/image/${driver}/repositories.json`] : [];
      }),
      swarm: readList(answers.text("swarm")).some((e) => e.name === "docker-state.json" || e.name === "certificates")
    };
  }
};

// collectors/system.ts
var dated = [
  "/etc/passwd",
  "/etc/hostname",
  "/etc/machine-id",
  "/etc/os-release",
  "/var/lib/dpkg/status",
  "/var/lib/rpm",
  "/var/log",
  "/etc/docker",
  "/usr/lib/systemd/system/docker.service",
  "/var/log/wtmp"
], day = 24 * 3600 * 1e3, system = {
  name: "system",
  title: "Operating system, clock and memory",
  needs: ["caller"],
  asks: () => ({
    "os-release": { kind: "file", path: "/etc/os-release", why: "which distribution this is" },
    meminfo: { kind: "file", path: "/proc/meminfo", why: "whether memory is short" },
    uptime: { kind: "file", path: "/proc/uptime", why: "when the host was started" },
    loadavg: { kind: "file", path: "/proc/loadavg", why: "whether the host is overloaded" },
    "file-nr": { kind: "file", path: "/proc/sys/fs/file-nr", why: "open files against their limit" },
    time: { kind: "run", argv: ["timedatectl", "show"], why: "whether the clock is synchronised", detail: !0 },
    virt: { kind: "run", argv: ["systemd-detect-virt"], why: "whether this is a virtual machine or a container", detail: !0 },
    ...Object.fromEntries(dated.map((path, i) => [`date-${i}`, { kind: "stat", path, why: "whether files are dated after now" }]))
  }),
  read: (answers, { caller: caller2 }) => {
    let release = answers.text("os-release") ?? "", field2 = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, "m").exec(release)?.[1] ?? "", available = /^MemAvailable:\s+(\d+) kB/m.exec(answers.text("meminfo") ?? "")?.[1], now = Date.parse(caller2.now);
    return {
      os: `${field2("NAME")} ${field2("VERSION_ID")}`.trim(),
      memoryAvailable: available ? Number(available) * 1024 : void 0,
      filesFromTheFuture: dated.flatMap((path, i) => {
        let mtime = readStat(answers.text(`date-${i}`))?.mtime;
        return mtime && Date.parse(mtime) > now + day ? [{ path, mtime }] : [];
      }),
      virtualization: answers.output("virt")?.trim() ?? ""
    };
  }
};

// collectors/target.ts
function kindOf({ client: client2, service: service2, config: config2 }, endpoint) {
  return /^(ssh|tcp):\/\//.test(endpoint) && !config2.binary && service2.exec.length === 0 ? "remote" : /\/\.docker\/(desktop|run)\/docker\.sock$/.test(endpoint) ? "desktop" : /\/podman\/podman\.sock$/.test(endpoint) ? "podman" : /^unix:\/\/\/run\/user\/\d+\/docker\.sock$/.test(endpoint) && service2.processes.some((p) => /rootlesskit/.test(p.command)) ? "rootless" : config2.binary || service2.exec.length > 0 || service2.units.docker.load === "masked" ? "rootful" : client2.programs.includes("/snap/bin/docker") ? "snap" : "none";
}
var pathOf = (host) => host.startsWith("unix://") ? host.slice(7) : void 0, target = {
  name: "target",
  title: "Which daemon is meant",
  needs: ["caller", "client", "service", "config"],
  asks: () => ({}),
  read: (_, seen) => {
    let { client: client2, config: config2, service: service2 } = seen, options = effectiveConfig({
      ...config2.text === void 0 ? {} : { text: config2.text },
      flags: parseFlags(config2.argv, config2.engine)
    }), text = (key, otherwise) => {
      let value = options.get(key)?.value;
      return typeof value == "string" && value !== "" ? value : otherwise;
    }, listed2 = options.get("hosts")?.value, hosts = Array.isArray(listed2) && listed2.length > 0 ? listed2.filter((h) => typeof h == "string") : ["unix:///var/run/docker.sock"], listens = service2.units.socket.settings.findLast((s) => s.key === "ListenStream" && s.value.startsWith("/"))?.value, socket2 = hosts.some((h) => h.startsWith("fd://")) ? listens ?? "/run/docker.sock" : hosts.map(pathOf).find(Boolean);
    return {
      kind: kindOf(seen, client2.endpoint),
      unit: "docker.service",
      configFile: config2.path,
      dataRoot: text("data-root", "/var/lib/docker"),
      execRoot: text("exec-root", "/var/run/docker"),
      pidFile: text("pidfile", "/var/run/docker.pid"),
      hosts,
      socket: socket2,
      endpoint: client2.endpoint,
      decidedBy: client2.decidedBy,
      options
    };
  }
};

// collectors/tls.ts
var optionPath = ({ target: target2 }, key) => {
  let option = target2.options.get(key);
  return typeof option?.value == "string" && option.value.startsWith("/") && option.from !== "default" ? option.value : void 0;
}, clientFolder = ({ client: client2 }) => client2.env.get("DOCKER_CERT_PATH") || client2.configPath.replace(/\/[^/]*$/, ""), folderOf = (path) => path.replace(/\/[^/]*$/, "") || "/", smallFile = (e) => e.type === "file" && e.bytes > 0 && e.bytes < 64 * 1024 && (e.name ?? "").length < 80;
function besideNames(answers) {
  return readList(answers.text("folder")).filter(smallFile).map((e) => e.name ?? "").slice(0, 16);
}
function readCertificates(answers, key, path) {
  let answer = answers.get(key), certificates = answer.status === "ok" ? answer.text.split(`
`).filter(Boolean).map((l) => JSON.parse(l)) : [];
  return { path, status: answer.status, certificates, problem: answer.status === "failed" ? answer.text : "" };
}
function readKey(answers, key, path) {
  let answer = answers.get(key);
  return {
    path,
    status: answer.status,
    problem: answer.status === "failed" ? answer.text : "",
    key: answer.status === "ok" ? JSON.parse(answer.text) : void 0,
    stat: readStat(answers.text(`${key}-stat`))
  };
}
var tls = {
  name: "tls",
  title: "TLS files; of a private key only what its public half shows",
  needs: ["target", "client"],
  asks: (seen) => {
    let [ca, cert, key] = ["tlscacert", "tlscert", "tlskey"].map((k) => optionPath(seen, k)), folder = clientFolder(seen), asks = {
      "client-ca": { kind: "certificates", path: `${folder}/ca.pem`, why: "the authority that the client trusts" },
      "client-cert": {
        kind: "certificates",
        path: `${folder}/cert.pem`,
        ...ca ? { authorities: ca } : {},
        why: "names, dates and issuer of the client certificate"
      }
    };
    ca && (asks.ca = { kind: "certificates", path: ca, why: "the authority whose clients the daemon takes" }), cert && (asks.cert = {
      kind: "certificates",
      path: cert,
      ...ca ? { authorities: ca } : {},
      why: "names, dates and issuer of the server certificate"
    }, asks["cert-for-client"] = {
      kind: "certificates",
      path: cert,
      authorities: `${folder}/ca.pem`,
      why: "whether the client trusts the daemon"
    }), key && (asks.key = { kind: "key", path: key, why: "whether the key belongs to the certificate", needs: "root" }, asks["key-stat"] = { kind: "stat", path: key, why: "who may read the key" });
    let one = cert ?? key ?? ca;
    return one && (asks.folder = { kind: "list", path: folderOf(one), why: "files beside it that may be the ones that were meant" }), asks;
  },
  more: (answers, seen) => {
    let one = optionPath(seen, "tlscert") ?? optionPath(seen, "tlskey") ?? optionPath(seen, "tlscacert");
    return one ? Object.fromEntries(
      besideNames(answers).flatMap((name, i) => [
        [
          `beside-${i}-certificates`,
          { kind: "certificates", path: `${folderOf(one)}/${name}`, why: "whether it is the certificate that was meant" }
        ],
        [
          `beside-${i}-key`,
          { kind: "key", path: `${folderOf(one)}/${name}`, why: "whether it is the key that was meant", needs: "root" }
        ]
      ])
    ) : {};
  },
  read: (answers, seen) => {
    let [ca, cert, key] = ["tlscacert", "tlscert", "tlskey"].map((k) => optionPath(seen, k)), folder = clientFolder(seen), beside = folderOf(cert ?? key ?? ca ?? "/"), names2 = besideNames(answers), clientCa = readCertificates(answers, "client-ca", `${folder}/ca.pem`), clientCert = readCertificates(answers, "client-cert", `${folder}/cert.pem`);
    return {
      server: {
        ca: ca ? readCertificates(answers, "ca", ca) : void 0,
        cert: cert ? readCertificates(answers, "cert", cert) : void 0,
        key: key ? readKey(answers, "key", key) : void 0
      },
      client: { ca: clientCa.status === "ok" ? clientCa : void 0, cert: clientCert.status === "ok" ? clientCert : void 0 },
      serverForClient: cert && clientCa.status === "ok" ? readCertificates(answers, "cert-for-client", cert) : void 0,
      beside: {
        certificates: names2.map((name, i) => readCertificates(answers, `beside-${i}-certificates`, `${beside}/${name}`)).filter((f) => f.certificates.length > 0),
        keys: names2.map((name, i) => readKey(answers, `beside-${i}-key`, `${beside}/${name}`)).filter((f) => f.key !== void 0)
      }
    };
  }
};

// collectors/validate.ts
function isSafe({ binary: binary2, engine: engine2, text, argv }) {
  return binary2 !== void 0 && atLeast(engine2, "23.0.0") && !/userns-remap/.test(`${text ?? ""} ${argv.join(" ")}`) && !argv.includes("--validate");
}
var flagsOf = (argv) => argv.filter((word, i) => word !== "--config-file" && argv[i - 1] !== "--config-file" && !word.startsWith("--config-file=")), validate = {
  name: "validate",
  title: "dockerd's own verdict on its configuration",
  needs: ["config"],
  asks: ({ config: config2 }) => {
    if (!isSafe(config2) || config2.status === "missing" && !config2.explicit) return {};
    let file = flagValue(config2.argv, "--config-file") ?? config2.path;
    return {
      dockerd: {
        kind: "run",
        argv: [config2.binary ?? "dockerd", "--validate", "--config-file", file, ...flagsOf(config2.argv)],
        why: "whether dockerd accepts the file together with the flags of the unit",
        needs: "root",
        timeoutMs: 1e4
      }
    };
  },
  read: (answers) => {
    let answer = answers.get("dockerd"), output = (answers.output("dockerd") ?? "").trim();
    return { verdict: answer.status === "ok" ? "accepted" : /permission denied/.test(output) ? void 0 : answer.status === "failed" && /configur|directive|daemon|TLS|invalid/i.test(output) ? "rejected" : void 0, message: output.split(`
`).at(-1) ?? "", command: "dockerd --validate" };
  }
};

// collectors/index.ts
var collectors = [
  accounts,
  caller,
  client,
  config,
  containerd,
  disk,
  engine,
  kernel,
  logs,
  network,
  plugins,
  ports,
  process,
  rootless,
  service,
  socket,
  state,
  system,
  target,
  tls,
  validate
];

export {
  flagValue,
  isWithin,
  mountOf,
  isFull,
  isOutOfInodes,
  isLoopback,
  withServers,
  isPublicResolver,
  overlap,
  isDockerDevice,
  foreignRoutes,
  routeTo,
  collectors
};
