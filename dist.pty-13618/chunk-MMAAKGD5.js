import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NO_FLAGS,
  addressIn,
  boolOf,
  coerce,
  firstHost,
  fits,
  isIp,
  isNetwork,
  isRecord,
  isV6,
  networkText,
  parseCidr,
  upperHalf,
  within
} from "./chunk-5UOKYAMD.js";
import {
  SINGULAR,
  atLeast,
  fieldFor,
  isThere,
  nearest,
  nearestKey,
  optionFor,
  options,
  standing
} from "./chunk-7QE4LHSA.js";
import {
  indentUnit,
  lineIndent,
  newline,
  removeNode,
  removeOccurrence,
  renameKey,
  replaceAt,
  setKey
} from "./chunk-S6GD5GGM.js";
import {
  ODD_BLANK,
  SMART_QUOTES,
  nodeAt,
  parseJson,
  positionAt,
  propertyAt,
  scan
} from "./chunk-A2FEEDDM.js";

// src/dockerd/problem.ts
var MOST_PROBLEMS = 500, MOST_READ = 2e6, isFull = (c) => c.problems.length >= (c.text.length > 2e5 ? MOST_PROBLEMS / 2 : MOST_PROBLEMS), isRefused = (c) => c.problems.some((p) => p.kind === "rejected"), spare = (c) => c.problems.length * Math.max(2e3, c.text.length) < MOST_READ, since = (c, version) => !c.engine || atLeast(c.engine, version);
function report(c, note2) {
  if (isFull(c) && (note2.kind !== "rejected" || isRefused(c))) return;
  let { mark, fix, ...rest } = note2, key = propertyAt(nodeAt(c.root, note2.path.slice(0, -1)), String(note2.path.at(-1)))?.children?.[0], node = typeof mark == "object" ? mark : mark === "key" && key ? key : nodeAt(c.root, note2.path) ?? key ?? c.root, first = note2.path[0];
  c.problems.push({
    ...rest,
    title: clip(rest.title, 72),
    ...typeof first == "string" ? { key: first } : {},
    offset: node.offset,
    // a long list or map is marked where it begins
    length: c.text.slice(node.offset, node.offset + node.length).includes(`
`) ? 1 : node.length,
    ...placeOf(c, node.offset),
    ...fix && fix.after !== c.text ? { suggestion: fix } : {}
  });
}
var occurrences = (c, key) => c.root.children?.filter((p) => p.children?.[0]?.value === key) ?? [];
function placeOf(c, offset) {
  if (c.text.length < 2e4) return positionAt(c.text, offset);
  c.lines ??= [0, ...Array.from(c.text.matchAll(/\n/g), (m) => m.index + 1)];
  let [low, high] = [0, c.lines.length];
  for (; high - low > 1; ) {
    let middle = low + high >> 1;
    c.lines[middle] <= offset ? low = middle : high = middle;
  }
  let { column, line } = positionAt(c.text.slice(0, low === 0 ? offset : 0), offset);
  return low === 0 ? { line, column } : { line: low + 1, column: offset - c.lines[low] + 1 };
}
var fixShadowed = (c, property) => ({
  id: "remove",
  title: `remove the earlier "${property.children?.[0]?.value}"`,
  after: spare(c) ? removeNode(c.text, property) : c.text
}), fixSet = (c, id, path, value) => ({
  id,
  title: `write ${last(path)}${quote(value)}`,
  after: spare(c) ? setKey(c.text, path, value) : c.text
});
function fixRemove(c, path) {
  let parent = nodeAt(c.root, path.slice(0, -1)), whole = typeof path.at(-1) == "number" && parent?.children?.length === 1 && path.length === 2 ? path.slice(0, -1) : path, gone = nodeAt(c.root, path);
  return { id: "remove", title: `remove ${typeof path.at(-1) == "number" && gone ? short(c.text.slice(gone.offset, gone.offset + gone.length)) : `"${path.at(-1)}"`}`, after: spare(c) ? setKey(c.text, whole, void 0) : c.text };
}
function fixRename(c, path, name, value) {
  let renamed2 = spare(c) ? renameKey(c.text, path, name) : c.text, after = value && spare(c) ? setKey(renamed2, [...path.slice(0, -1), name], value.to) : renamed2;
  return { id: "rename-key", title: `write "${name}" in place of "${path.at(-1)}"`, after };
}
var quote = (value) => short(JSON.stringify(value) ?? "nothing"), short = (text3, most = 40) => clip(text3.replace(/\s+/g, " "), most), last = (path) => typeof path.at(-1) == "number" ? "" : `"${path.at(-1)}": `;
function clip(text3, most) {
  let chars = [...text3];
  return chars.length > most ? `${chars.slice(0, most - 3).join("")}...` : text3;
}

// src/dockerd/check-drivers.ts
var ANY = ["mode", "max-buffer-size", "cache-disabled", "cache-max-size", "cache-max-file", "cache-compress"], NAMING = ["labels", "labels-regex", "env", "env-regex", "tag"], LOG_OPTS = {
  "json-file": ["max-size", "max-file", "compress", ...NAMING],
  local: ["max-size", "max-file", "compress"],
  journald: NAMING
};
function checkLogs(c) {
  let driver = c.value["log-driver"], known = [...optionFor("log-driver")?.values ?? [], ...since(c, "25.0") ? [] : ["logentries"]];
  if (typeof driver == "string" && driver !== "" && !known.includes(driver)) {
    if (/[:/]/.test(driver)) return;
    let near2 = nearest(driver, known);
    report(c, {
      kind: "fails-at-start",
      cause: "daemon-json.bad-value",
      code: "log-driver",
      path: ["log-driver"],
      title: `dockerd has no log driver ${quote(driver)}${near2 ? `; "${near2}" it has` : ""}`,
      why: "The name is none of the built-in drivers; dockerd looks for a plugin of that name and stops when there is none.",
      fix: near2 ? fixSet(c, "nearest-driver", ["log-driver"], near2) : fixRemove(c, ["log-driver"])
    });
    return;
  }
  let flag = c.flags.given.findLast((f) => f.key === "log-driver")?.value, name = typeof driver == "string" && driver !== "" ? driver : typeof flag == "string" ? flag : "json-file", opts = c.value["log-opts"], mine = LOG_OPTS[name];
  if (!(!isRecord(opts) || !mine)) {
    for (let [key, value] of Object.entries(opts))
      if ([...mine, ...ANY].includes(key))
        typeof value == "string" && optionValue(c, key, value, opts);
      else {
        let near2 = nearest(key, [...mine, ...ANY]);
        report(c, {
          kind: "fails-at-start",
          cause: "daemon-json.bad-value",
          code: "log-opt",
          path: ["log-opts", key],
          mark: "key",
          title: `the ${name} log driver has no option "${key}"`,
          why: "Each log driver has options of its own, and dockerd stops at one that its driver does not know.",
          fix: near2 && !(near2 in opts) ? fixRename(c, ["log-opts", key], near2) : fixRemove(c, ["log-opts", key])
        });
      }
    name === "json-file" && "max-file" in opts && !("max-size" in opts) && report(c, {
      kind: "ignored",
      cause: "daemon-json.ignored-key",
      code: "max-file-alone",
      path: ["log-opts", "max-file"],
      title: '"max-file" without "max-size" rotates nothing',
      why: "json-file begins a new file when max-size is reached; without it the first file grows without end.",
      fix: { id: "add-max-size", title: 'add "max-size": "10m"', after: setKey(c.text, ["log-opts", "max-size"], "10m") }
    });
  }
}
function optionValue(c, key, value, opts) {
  let path = ["log-opts", key], note2 = (kind, title, why, to) => report(c, { kind, cause: "daemon-json.bad-value", code: "log-opt-value", path, title, why, fix: fixSet(c, "set-value", path, to) });
  if (key === "mode" && value !== "blocking" && value !== "non-blocking")
    note2(
      "fails-at-start",
      `the log mode ${quote(value)} does not exist`,
      "It is blocking or non-blocking.",
      nearest(value, ["blocking", "non-blocking"]) ?? "non-blocking"
    );
  else if (key === "max-buffer-size" && opts.mode !== "non-blocking")
    report(c, {
      kind: "fails-at-start",
      cause: "daemon-json.bad-value",
      code: "log-opt-value",
      path,
      title: '"max-buffer-size" needs "mode": "non-blocking"',
      why: "Only the non-blocking mode has a buffer.",
      fix: fixSet(c, "set-mode", ["log-opts", "mode"], "non-blocking")
    });
  else if (key === "max-size" && !/^(?:-1|\d+(?:\.\d+)? ?(?:[kmgtp]i?b?|b)?)$/i.test(value)) {
    let digits = /\d+/.exec(value)?.[0];
    note2(
      "risky",
      `"max-size": ${quote(value)} is no size`,
      "dockerd starts, but no container does: the size is read only then.",
      digits ? `${digits}m` : "10m"
    );
  } else key === "max-file" && !/^\+?[1-9]\d*$/.test(value) ? note2(
    "risky",
    `"max-file": ${quote(value)} is no number of files`,
    "dockerd starts, but no container does: the number is read only then.",
    /[1-9]\d*/.exec(value)?.[0] ?? "3"
  ) : key === "compress" && !/^(?:1|0|t|f|true|false)$/i.test(value) && note2(
    "risky",
    `"compress": ${quote(value)} is neither true nor false`,
    "dockerd starts, but no container does: the word is read only then.",
    "true"
  );
}
var REMOVED = { aufs: "24.0", overlay: "24.0", devicemapper: "25.0" }, DRIVERS = ["overlay2", "fuse-overlayfs", "btrfs", "zfs", "vfs"], SNAPSHOTTERS = ["overlayfs", "native", "blockfile", "erofs", "stargz", "soci", "nydus", "devmapper", "windows"], STORAGE_OPTS = {
  overlay2: ["overlay2.size"],
  btrfs: ["btrfs.min_space"],
  zfs: ["zfs.fsname"],
  vfs: ["size"],
  "fuse-overlayfs": []
};
function checkStorage(c) {
  let driver = c.value["storage-driver"];
  if (typeof driver == "string" && driver !== "") {
    let gone = REMOVED[driver], snapshots = isRecord(c.value.features) && c.value.features["containerd-snapshotter"] === !0;
    if (gone && since(c, gone))
      report(c, {
        kind: "fails-at-start",
        cause: "storage.unsupported-driver",
        code: "removed-driver",
        path: ["storage-driver"],
        title: `the storage driver "${driver}" was removed in Docker ${gone}`,
        why: "What it stored stays on the disk, but this engine cannot read it; overlay2 takes its place.",
        fix: fixSet(c, "use-overlay2", ["storage-driver"], "overlay2")
      });
    else if (!gone && !DRIVERS.includes(driver) && !((snapshots || since(c, "29.0")) && SNAPSHOTTERS.includes(driver))) {
      let near2 = nearest(driver, DRIVERS) ?? (/overlay/i.test(driver) ? "overlay2" : void 0);
      report(c, {
        kind: "fails-at-start",
        cause: "storage.unknown-driver",
        code: "unknown-driver",
        path: ["storage-driver"],
        title: `dockerd has no storage driver ${quote(driver)}${near2 ? `; "${near2}" it has` : ""}`,
        why: `It knows ${DRIVERS.join(", ")}, and chooses one itself where none is named.`,
        fix: near2 ? fixSet(c, "nearest-driver", ["storage-driver"], near2) : fixRemove(c, ["storage-driver"])
      });
      return;
    }
  }
  let opts = c.value["storage-opts"];
  if (!Array.isArray(opts)) return;
  let flag = c.flags.given.findLast((f) => f.key === "storage-driver")?.value, named = typeof driver == "string" && driver !== "" ? driver : typeof flag == "string" ? flag : void 0, mine = STORAGE_OPTS[named ?? "overlay2"];
  opts.forEach((opt, i) => {
    if (typeof opt != "string") return;
    let path = ["storage-opts", i], name = opt.split("=")[0].trim().toLowerCase(), remove = fixRemove(c, path);
    if (!opt.includes("="))
      report(c, {
        kind: "fails-at-start",
        cause: "daemon-json.bad-value",
        code: "storage-opt",
        path,
        title: `the storage option ${quote(opt)} has no value`,
        why: "dockerd wants name=value.",
        fix: remove
      });
    else if (mine && !mine.includes(name) && !(name === "overlay2.override_kernel_check" && !since(c, "24.0"))) {
      if (!named && Object.values(STORAGE_OPTS).some((list) => list.includes(name))) return;
      let near2 = nearest(name, mine);
      report(c, {
        kind: "fails-at-start",
        cause: "daemon-json.bad-value",
        code: "storage-opt",
        path,
        title: `${named ?? "overlay2"} does not know the storage option ${quote(name)}`,
        why: name.startsWith("dm.") ? "Options that begin with dm. belong to devicemapper, which is another driver." : "dockerd stops at a storage option that its driver does not know.",
        fix: near2 ? fixSet(c, "nearest-option", path, `${near2}${opt.slice(opt.indexOf("="))}`) : remove
      });
    }
  });
}

// src/dockerd/check-keys.ts
var WHOLE = ["cluster-store-opts", "log-opts", "runtimes", "default-ulimits", "features", "builder"], FEATURES = [
  "buildkit",
  "containerd-snapshotter",
  "cdi",
  "windows-dns-proxy",
  "containerd-migration",
  "time-namespaces",
  "swarm-nftables",
  "embedded-containerd"
], LOG_OPTS2 = ["max-size", "max-file", "compress", "max-buffer-size"], TRUE_BY_DEFAULT = ["icc", "iptables", "ip-forward", "ip-masq", "userland-proxy"];
function checkKeys(c) {
  for (let [key, value] of Object.entries(c.value))
    isFull(c) && (isRefused(c) || !refuses(c, key, value)) || (isRecord(value) && !isWhole(c, key) ? opened(c, key, value) : judge(c, [key], key, value));
}
var refuses = (c, key, value) => isRecord(value) && !isWhole(c, key) ? Object.keys(value).some((name) => !accepted(c, name)) : !accepted(c, key);
function isWhole(c, key) {
  return WHOLE.includes(key) || key === "default-network-opts" && since(c, "24.0") || key === "nri-opts" && since(c, "29.2");
}
function opened(c, key, value) {
  let status = standing(key, c.engine), wrapper = key !== "proxies" && status !== "known", inner = Object.keys(value), strange2 = inner.filter((name) => !accepted(c, name));
  if (key === "proxies" && status === "known") {
    for (let name of strange2) proxyName(c, name, value[name]);
    for (let name of inner.filter((n) => !strange2.includes(n) && !/^(?:https?|no)-proxy$/.test(n))) ignoredInside(c, key, name);
    return;
  }
  if (!wrapper) return;
  let near2 = status === "singular" ? SINGULAR.get(key) : nearestKey(key, c.engine), option = near2 ? optionFor(near2) : void 0;
  if (option && (fits(value, option.shape) || coerce(value, option.shape)))
    unknown(c, [key], key, value, strange2.length > 0 ? "unknown" : "ignored");
  else if (strange2.length > 0) {
    let fix = unwrap(c, key, value) ?? fixRemove(c, [key]);
    status === "too-new" || status === "removed" ? judge(c, [key], key, value) : report(c, {
      kind: "rejected",
      cause: "daemon-json.unknown-key",
      code: "unknown-key",
      path: [key],
      mark: "key",
      title: `"${key}" is no option of dockerd, nor is "${strange2[0]}" in it`,
      why: "dockerd opens an object that it does not know and looks for its inner names among its options.",
      fix
    });
  } else
    report(c, {
      kind: "ignored",
      cause: "daemon-json.ignored-key",
      code: "wrapped",
      path: [key],
      mark: "key",
      title: `"${key}" is no option of dockerd; what is in it has no effect`,
      why: "The inner names are options, so dockerd accepts the file, but it reads options at the top level only.",
      fix: unwrap(c, key, value) ?? fixRemove(c, [key])
    });
}
function unwrap(c, key, value) {
  if (!spare(c)) return;
  let inner = Object.entries(value), known = inner.map(([name, v]) => [standing(name, c.engine) === "known" ? name : nearestKey(name, c.engine), v]);
  if (inner.length === 0 || known.some(([name]) => name === void 0 || name in c.value)) return;
  let after = setKey(c.text, [key], void 0);
  for (let [name, v] of known) {
    let shape = optionFor(name)?.shape;
    after = setKey(after, [name], shape && !fits(v, shape) ? coerce(v, shape)?.to ?? v : v);
  }
  return { id: "unwrap", title: `move what is in "${key}" to the top level`, after };
}
function proxyName(c, name, value) {
  let meant = nearest(name.replace(/([a-z])([A-Z])/g, "$1-$2"), ["http-proxy", "https-proxy", "no-proxy", "ftp-proxy"]), fix = fixRemove(c, ["proxies", name]);
  if (meant && meant !== "ftp-proxy" && !isRecord(value) && (fix = fixRename(c, ["proxies", name], meant)), isRecord(value)) {
    let inner = Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase(), v]).filter(([k]) => /^(?:https?|no)-proxy$/.test(String(k)))
    );
    Object.keys(inner).length > 0 && (fix = { id: "unwrap", title: `move what is in "${name}" to "proxies"`, after: setKey(c.text, ["proxies"], inner) });
  }
  report(c, {
    kind: "rejected",
    cause: "daemon-json.unknown-key",
    code: "unknown-key",
    path: ["proxies", name],
    mark: "key",
    title: `"${name}" in "proxies" is not known to dockerd`,
    why: "The daemon wants http-proxy, https-proxy and no-proxy; the spelling httpProxy belongs to the client.",
    fix
  });
}
function ignoredInside(c, key, name) {
  let free = !(name in c.value), moved = setKey(setKey(c.text, [key, name], void 0), [name], c.value[key][name]);
  report(c, {
    kind: "ignored",
    cause: "daemon-json.ignored-key",
    code: "wrapped",
    path: [key, name],
    mark: "key",
    title: `"${name}" in "${key}" has no effect`,
    why: "dockerd accepts the name there and reads it at the top level only.",
    fix: free ? { id: "unwrap", title: `move "${name}" to the top level`, after: moved } : fixRemove(c, [key, name])
  });
}
function accepted(c, name) {
  let status = standing(name, c.engine);
  return status === "removed" ? refusesItself(c, name) : status === "too-new" ? !1 : status === "unknown" ? options().some((o) => o.flag === name && standing(o.key, c.engine) === "known") : name !== "proxies";
}
var refusesItself = (c, key) => {
  let option = optionFor(key);
  return option?.unknown !== void 0 && c.engine !== void 0 && !since(c, option.unknown);
};
function judge(c, path, key, value) {
  let status = standing(key, c.engine), option = optionFor(key);
  if (status === "known") {
    option?.deprecated && c.engine && since(c, option.deprecated) && key !== "host-gateway-ip" && deprecated(c, path, key), value === null && (TRUE_BY_DEFAULT.includes(key) || key === "ip6tables" && since(c, "27.0")) && report(c, {
      kind: "risky",
      cause: "daemon-json.bad-value",
      code: "null-is-off",
      path,
      title: `"${key}": null turns ${key} off`,
      why: "It is on by default, but dockerd reads null as false here.",
      fix: fixRemove(c, path)
    });
    return;
  }
  if (status === "removed") {
    if (["api-cors-header", "oom-score-adjust", "graph"].includes(key) && [null, "", 0].includes(value) && refusesItself(c, key))
      return;
    let successor = option?.successor && !(option.successor in c.value) ? option.successor : void 0;
    report(c, {
      kind: "rejected",
      cause: "daemon-json.removed-option",
      code: "removed-option",
      path,
      mark: "key",
      title: `"${key}" was removed in Docker ${option?.removed}`,
      why: option?.successor ? `Its successor is "${option.successor}".` : "Nothing takes its place; dockerd refuses a file that still has it.",
      fix: successor ? fixRename(c, path, successor) : fixRemove(c, path)
    });
  } else status === "too-new" ? report(c, {
    kind: "rejected",
    cause: "daemon-json.unknown-key",
    code: "too-new",
    path,
    mark: "key",
    title: `"${key}" needs Docker ${option?.since} or newer`,
    why: `This is ${c.engine?.join(".")}, which does not know the option and refuses the file.`,
    fix: key === "host-gateway-ips" && Array.isArray(value) && typeof value[0] == "string" ? fixRename(c, path, "host-gateway-ip", { to: value[0] }) : fixRemove(c, path)
  }) : status === "flag-only" ? flagOnly(c, path, key, value) : unknown(c, path, key, value, status === "unknown" ? alsoFlag(c, key) ? "ignored" : "unknown" : "ignored");
}
var alsoFlag = (c, key) => options().some((o) => o.flag === key && !o.removed && standing(o.key, c.engine) === "known");
function deprecated(c, path, key) {
  let next = optionFor(key)?.successor;
  report(c, {
    kind: "deprecated",
    cause: "daemon-json.removed-option",
    code: "deprecated",
    path,
    mark: "key",
    title: `"${key}" is deprecated`,
    why: "A newer engine will refuse or ignore it.",
    fix: next && !(next in c.value) ? fixRename(c, path, next) : fixRemove(c, path)
  });
}
function flagOnly(c, path, key, value) {
  let fatal = key === "validate" && value === !0, works = key === "restart" && value === !1;
  report(c, {
    kind: fatal ? "fails-at-start" : works ? "risky" : "ignored",
    cause: fatal ? "daemon-json.bad-value" : "daemon-json.ignored-key",
    code: "flag-only",
    path,
    mark: "key",
    title: fatal ? '"validate": true makes dockerd check its file and exit' : works ? '"restart": false keeps containers from restarting' : `"${key}" has no effect in daemon.json`,
    why: `"${key}" is an option of the command line. The file accepts it by accident.`,
    fix: fixRemove(c, path)
  });
}
function unknown(c, path, key, value, how) {
  let near2 = nearestKey(key, c.engine), fix = moveInside(c, key, value) ?? renamed(c, path, near2, value) ?? fixRemove(c, path), target = near2 && fix.id === "rename-key" ? near2 : void 0;
  report(c, {
    kind: how === "unknown" ? "rejected" : "ignored",
    cause: how === "unknown" ? "daemon-json.unknown-key" : "daemon-json.ignored-key",
    code: how === "unknown" ? "unknown-key" : "ignored-key",
    path,
    mark: "key",
    title: how === "unknown" ? `"${key}" is no option of dockerd${target ? `; "${target}" is` : ""}` : `"${key}" is accepted and has no effect${target ? `; use "${target}"` : ""}`,
    why: how === "unknown" ? "dockerd refuses a file with a key that it does not know; names are written in lower case with hyphens." : "It is the name of a flag, so dockerd does not complain, but the file uses another name and this one is never read.",
    fix
  });
}
function renamed(c, path, near2, value) {
  if (!near2 || near2 in c.value) return;
  let shape = optionFor(near2)?.shape;
  if (!shape || fits(value, shape)) return fixRename(c, path, near2);
  let meant = coerce(value, shape);
  return meant ? fixRename(c, path, near2, meant) : void 0;
}
function moveInside(c, key, value) {
  if (!spare(c)) return;
  let gone = setKey(c.text, [key], void 0), put = (inner, v) => {
    let parent = c.value[String(inner[0])];
    if (parent !== void 0 && (inner.length === 2 && typeof inner[1] == "string" ? !isRecord(parent) || inner[1] in parent : !Array.isArray(parent)))
      return;
    let path = Array.isArray(parent) ? [inner[0], parent.length] : inner;
    return {
      id: "move-inside",
      title: `move "${key}" into "${inner[0]}"`,
      after: parent === void 0 && typeof inner[1] == "number" ? setKey(gone, [inner[0]], [v]) : setKey(gone, path, v)
    };
  };
  if (FEATURES.includes(key) && coerce(value, "boolean")) return put(["features", key], coerce(value, "boolean").to);
  if (LOG_OPTS2.includes(key) && coerce(value, "string")) return put(["log-opts", key], coerce(value, "string").to);
  if (/^(?:https?|no)-proxy$/i.test(key.replaceAll("_", "-")) && typeof value == "string" && since(c, "23.0"))
    return put(["proxies", key.replaceAll("_", "-").toLowerCase()], value);
  if (/^(?:native\.)?cgroup-?driver$/i.test(key) && typeof value == "string") return put(["exec-opts", 0], `native.cgroupdriver=${value}`);
}

// src/dockerd/check-flags.ts
function checkFlags(c) {
  let given = /* @__PURE__ */ new Map();
  for (let flag of c.flags.given) {
    let values2 = given.get(flag.key) ?? [];
    values2.push(flag.value === !0 ? "true" : flag.value), given.set(flag.key, values2), flag.key === "host-gateway-ips" && given.set("host-gateway-ip", values2);
  }
  for (let [key, value] of Object.entries(c.value)) {
    if (key === "runtimes" && isRecord(value)) continue;
    let opens = isRecord(value) && !isWhole(c, key);
    if (!opens && given.has(key)) conflict(c, [key], key, given.get(key));
    else if (opens)
      for (let inner of Object.keys(value)) given.has(inner) && conflict(c, [key, inner], inner, given.get(inner));
  }
  "host-gateway-ip" in c.value && "host-gateway-ips" in c.value && c.value["host-gateway-ip"] !== null && since(c, "28.0") && report(c, {
    kind: "rejected",
    cause: "daemon-json.bad-value",
    code: "both-forms",
    path: ["host-gateway-ip"],
    mark: "key",
    title: '"host-gateway-ip" and "host-gateway-ips" exclude each other',
    why: "The second is the new name of the first; dockerd wants one of them.",
    fix: fixRemove(c, ["host-gateway-ip"])
  });
}
function conflict(c, path, key, flags) {
  let shown = /proxy/.test(key) ? "a proxy" : short(flags.join(" "), 24);
  report(c, {
    kind: "rejected",
    cause: "flags.conflict",
    code: "flag-conflict",
    path,
    mark: "key",
    title: `"${key}" is set here and by a flag (${shown})`,
    why: "dockerd refuses to start when an option is given twice, even with the same value.",
    fix: { id: "drop-the-key", title: `remove "${key}" and keep the flag`, after: setKey(c.text, path, void 0) }
  });
}

// src/dockerd/check-value.ts
function bad(c, kind, code, path, title, why, fix, cause = "daemon-json.bad-value") {
  report(c, { kind, cause, code, path, title, why, fix });
}
function each(c, key, look) {
  let list = c.value[key];
  if (Array.isArray(list))
    for (let [i, value] of list.entries())
      (typeof value == "string" || value === null) && look(value ?? "", [key, i]);
}
function note(c, kind, cause, code, path, title, why, fix) {
  report(c, { kind, cause, code, path, title, why, fix });
}

// src/dockerd/check-pools.ts
function checkPool(c, pool, path) {
  let cause = "network.address-pools";
  if (!isRecord(pool)) {
    note(
      c,
      "fails-at-start",
      cause,
      "pool-null",
      path,
      'an entry of "default-address-pools" is null',
      "dockerd crashes on it when it sets up its networks.",
      fixRemove(c, path)
    );
    return;
  }
  let name = (want2) => Object.keys(pool).find((k) => k.toLowerCase() === want2), baseKey = name("base") ?? "base", sizeKey = name("size") ?? "size", base = pool[baseKey], size = pool[sizeKey];
  if (base == null || base === "") {
    note(
      c,
      "fails-at-start",
      cause,
      "pool-base",
      path,
      'an entry of "default-address-pools" has no base',
      "dockerd cuts the networks out of base; without it there is nothing to cut.",
      fixRemove(c, path)
    );
    return;
  }
  let cidr = parseCidr(String(base));
  if (!cidr) {
    let parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(String(base)), guess = parts && isIp(String(base)) ? `${base}/${parts[2] === "0" && parts[3] === "0" && parts[1] === "10" ? 8 : parts[3] === "0" ? 16 : 24}` : void 0;
    note(
      c,
      since(c, "27.0") ? "rejected" : "fails-at-start",
      cause,
      "pool-base",
      [...path, baseKey],
      `the pool base ${quote(base)} is no network`,
      "dockerd wants a network with its prefix, such as 10.200.0.0/16.",
      guess ? fixSet(c, "add-prefix", [...path, baseKey], guess) : fixRemove(c, path)
    );
    return;
  }
  let most = cidr.v6 ? 128 : 32, want = cidr.v6 ? Math.max(64, Math.min(128, cidr.prefix)) : Math.min(28, Math.max(24, cidr.prefix < 24 ? 24 : cidr.prefix + 2)), meant = Math.max(want, cidr.prefix);
  size == null || size === 0 ? note(
    c,
    "fails-at-start",
    cause,
    "pool-size",
    size === 0 ? [...path, sizeKey] : path,
    `the address pool ${base} has no size`,
    "size is the prefix length of each network that is cut out of the pool.",
    fixSet(c, "set-size", [...path, sizeKey], meant)
  ) : typeof size == "number" && size < cidr.prefix ? note(
    c,
    "fails-at-start",
    cause,
    "pool-size",
    [...path, sizeKey],
    `the pool size ${size} is larger than its base ${base}`,
    `A /${size} does not fit into a /${cidr.prefix}: size has to be at least ${cidr.prefix}.`,
    fixSet(c, "set-size", [...path, sizeKey], meant)
  ) : typeof size == "number" && size > most && note(
    c,
    "fails-at-start",
    cause,
    "pool-size",
    [...path, sizeKey],
    `the pool size ${size} is no prefix length`,
    `${most} is the longest there is.`,
    fixSet(c, "set-size", [...path, sizeKey], meant)
  );
}

// src/dockerd/check-network.ts
function checkNetwork(c) {
  let bip = checkBip(c, "bip");
  checkBip(c, "bip6");
  let fixed = checkFixed(c, bip);
  gateway(c, "default-gateway", bip ?? fixed), gateway(c, "default-gateway-v6", void 0), checkV6(c);
  let pools = c.value["default-address-pools"];
  if (Array.isArray(pools)) for (let [i, pool] of pools.entries()) checkPool(c, pool, ["default-address-pools", i]);
  exclusive(c);
}
var text = (c, key) => {
  let value = c.value[key];
  return typeof value == "string" && value !== "" ? value : void 0;
};
function on(c, key, otherwise) {
  let flag = c.flags.given.findLast((f) => f.key === key);
  return flag ? boolOf(flag.value) ?? otherwise : c.value[key] === null ? !1 : typeof c.value[key] == "boolean" ? c.value[key] : otherwise;
}
function checkBip(c, key) {
  let value = text(c, key);
  if (value === void 0) return;
  let v6 = key === "bip6", cidr = parseCidr(value);
  if (!cidr || cidr.v6 !== v6) {
    let bare = value.trim().replace(/\/.*$/, ""), guess = isIp(bare) && bare.includes(":") === v6 ? parseCidr(`${bare}/${v6 ? 64 : 24}`) : void 0, meant = guess && isNetwork(guess) ? `${firstHost(guess)}/${guess.prefix}` : guess ? `${bare}/${guess.prefix}` : void 0;
    note(
      c,
      "fails-at-start",
      "network.bip-invalid",
      "bip-invalid",
      [key],
      `"${key}": ${quote(value)} is no address with a prefix`,
      `dockerd wants the address of docker0 and the length of its network, such as ${v6 ? "fd00:80::1/64" : "172.26.0.1/24"}.`,
      meant ? fixSet(c, "add-prefix", [key], meant) : fixRemove(c, [key])
    );
    return;
  }
  return isNetwork(cidr) && cidr.prefix < (v6 ? 127 : 31) && note(
    c,
    "fails-at-start",
    "network.bip-invalid",
    "bip-network",
    [key],
    `"${key}": ${quote(value)} is a network, not an address in it`,
    "docker0 needs an address of its own; the first address of a network names the network itself.",
    fixSet(c, "first-address", [key], `${firstHost(cidr)}/${cidr.prefix}`)
  ), cidr;
}
function checkFixed(c, bip) {
  let value = text(c, "fixed-cidr");
  if (value === void 0) return;
  let cidr = parseCidr(value), inBip = bip && bip.prefix < 31 ? fixSet(c, "inside-bip", ["fixed-cidr"], upperHalf(bip)) : void 0;
  if (!cidr || cidr.v6) {
    let guess = isIp(value) && !value.includes(":") ? parseCidr(`${value}/24`) : void 0;
    note(
      c,
      "fails-at-start",
      "network.fixed-cidr",
      "fixed-cidr-invalid",
      ["fixed-cidr"],
      `"fixed-cidr": ${quote(value)} is no IPv4 network`,
      "dockerd wants a network with its prefix, inside that of docker0.",
      inBip ?? (guess ? fixSet(c, "add-prefix", ["fixed-cidr"], networkText(guess)) : fixRemove(c, ["fixed-cidr"]))
    );
    return;
  }
  return bip && !within(cidr, bip) && note(
    c,
    "fails-at-start",
    "network.fixed-cidr",
    "fixed-cidr-outside",
    ["fixed-cidr"],
    `"fixed-cidr" ${value} lies outside "bip" ${text(c, "bip")}`,
    "Containers on docker0 get their addresses from fixed-cidr, so it has to be a part of the network of bip.",
    inBip ?? fixRemove(c, ["fixed-cidr"])
  ), cidr;
}
function gateway(c, key, network) {
  let value = text(c, key);
  if (value === void 0 || !isIp(value)) return;
  let cidr = parseCidr(`${value}/${value.includes(":") ? 128 : 32}`);
  cidr?.v6 === (key === "default-gateway") ? note(
    c,
    "fails-at-start",
    "network.default-gateway",
    "gateway-family",
    [key],
    `"${key}": ${value} is of the other IP version`,
    "default-gateway is for IPv4, default-gateway-v6 for IPv6.",
    fixRemove(c, [key])
  ) : cidr && network && !within(cidr, network) && note(
    c,
    "fails-at-start",
    "network.default-gateway",
    "gateway-outside",
    [key],
    `"${key}" ${value} lies outside docker0's network`,
    `docker0 has ${networkText(network)}; a gateway outside of it cannot be reached from there.`,
    fixRemove(c, [key])
  );
}
var LINK_LOCAL = parseCidr("fe80::/64"), clashes = (c, cidr) => networkText(cidr) !== networkText(LINK_LOCAL) && (within({ ...cidr, prefix: 128 }, LINK_LOCAL) || since(c, "27.0") && within(LINK_LOCAL, cidr));
function checkV6(c) {
  let value = text(c, "fixed-cidr-v6"), path = ["fixed-cidr-v6"], ula = fixSet(c, "private-range", path, "fd00:80::/64");
  if (value !== void 0) {
    let cidr = parseCidr(value, !since(c, "27.0")), kind = since(c, "25.0") ? "rejected" : "fails-at-start", mapped = cidr?.v6 && cidr.address.isIPv4MappedAddress();
    if (!cidr?.v6 || mapped) {
      let meant = isIp(value) && value.includes(":") ? fixSet(c, "add-prefix", path, `${value}/64`) : ula;
      note(
        c,
        kind,
        "network.ipv6-pool",
        "fixed-cidr-v6-invalid",
        path,
        `"fixed-cidr-v6": ${quote(value)} is no IPv6 network`,
        "dockerd wants an IPv6 network with its prefix, such as fd00:80::/64.",
        meant
      );
    } else (since(c, "27.0") && /^ff/i.test(value) || since(c, "25.0") && clashes(c, cidr)) && note(
      c,
      "rejected",
      "network.ipv6-pool",
      "fixed-cidr-v6-invalid",
      path,
      `"fixed-cidr-v6": ${value} is not for containers`,
      "Multicast and link-local networks cannot be given to containers.",
      ula
    );
  }
  !since(c, "28.0") && on(c, "ipv6", !1) && value === void 0 && !c.flags.given.some((f) => f.key === "fixed-cidr-v6") && c.value.bridge !== "none" && report(c, {
    kind: "fails-at-start",
    cause: "network.ipv6-pool",
    code: "ipv6-without-pool",
    path: ["ipv6"],
    title: '"ipv6" is on and "fixed-cidr-v6" is not set',
    why: "Before 28.0 dockerd has no IPv6 network of its own for docker0; one has to be named.",
    fix: ula
  });
}
function exclusive(c) {
  let bridge = text(c, "bridge");
  if (bridge && bridge !== "none")
    for (let key of ["bip", "bip6"])
      text(c, key) && note(
        c,
        "fails-at-start",
        "daemon-json.bad-value",
        "bridge-and-bip",
        [key],
        `"${key}" and "bridge" exclude each other`,
        "bip configures docker0; with bridge you bring an interface that has its own address.",
        fixRemove(c, [key])
      );
  !on(c, "icc", !0) && !on(c, "iptables", !0) && c.value.icc !== void 0 && note(
    c,
    "fails-at-start",
    "daemon-json.bad-value",
    "icc-needs-iptables",
    ["icc"],
    '"icc" and "iptables" are both off',
    "dockerd separates containers by iptables rules, so it needs at least one of the two.",
    c.value.iptables === void 0 ? fixRemove(c, ["icc"]) : fixRemove(c, ["iptables"])
  ), !since(c, "27.0") && on(c, "ip6tables", !1) && !on(c, "experimental", !1) && c.value.ip6tables !== void 0 && note(
    c,
    "fails-at-start",
    "daemon-json.bad-value",
    "ip6tables-experimental",
    ["ip6tables"],
    '"ip6tables" needs "experimental" before Docker 27',
    "Up to 26 the IPv6 rules are an experimental feature, and dockerd stops where that is off.",
    fixSet(c, "set-experimental", ["experimental"], !0)
  );
}

// src/dockerd/spelling.ts
var SPELLING = {
  runtimeargs: "runtimeArgs",
  runtimetype: "runtimeType",
  name: "Name",
  hard: "Hard",
  soft: "Soft",
  reservedspace: "reservedSpace",
  maxusedspace: "maxUsedSpace",
  minfreespace: "minFreeSpace",
  keepstorage: "keepStorage",
  defaultreservedspace: "defaultReservedSpace",
  defaultmaxusedspace: "defaultMaxUsedSpace",
  defaultminfreespace: "defaultMinFreeSpace",
  defaultkeepstorage: "defaultKeepStorage",
  maxage: "maxAge",
  maxentries: "maxEntries"
}, spelled = (name) => SPELLING[name] ?? name;

// src/dockerd/check-shapes.ts
var PAIRS = ["labels", "storage-opts", "exec-opts", "dns-opts", "node-generic-resources"];
function checkShapes(c) {
  let broken = /* @__PURE__ */ new Set(), last2 = lastOf(c.root);
  for (let property of c.root.children ?? []) {
    let [keyNode, node] = property.children ?? [], key = String(keyNode?.value), option = fieldFor(key);
    if (!node || !option || !isRead(c, option)) continue;
    let before2 = c.problems.filter(isRefusal).length, whole = { shape: option.shape, shadow: last2.get(key) === property ? void 0 : property };
    key === "default-shm-size" && (node.type === "null" || node.type === "number") ? wrong(c, [key], node, "string", whole) : key === "proxies" && node.type !== "object" ? wrong(c, [key], node, option.shape, whole) : walk(c, node, option.shape, [key], whole), c.problems.filter(isRefusal).length > before2 && broken.add(key);
  }
  return broken;
}
var isRefusal = (p) => p.kind === "rejected";
function isRead(c, option) {
  if (option.ignored || option.flagOnly || option.noEffect && c.engine && since(c, option.noEffect)) return !1;
  let refused = option.removed && option.unknown && c.engine && since(c, option.removed) && !since(c, option.unknown);
  return !!(option.never || refused || isThere(option, c.engine));
}
var lastOf = (object) => new Map(object.children?.map((p) => [String(p.children?.[0]?.value), p]));
function walk(c, node, shape, path, whole) {
  if (node.type === "null" || shape === "anything") return;
  if (shape === "duration" && !since(c, "25.0")) {
    since(c, "24.0") && node.type !== "number" && wrong(c, path, node, "integer", whole);
    return;
  }
  if (shape === "integer" && node.type === "number") {
    /^-?\d{1,18}$/.test(c.text.slice(node.offset, node.offset + node.length)) || wrong(c, path, node, shape, whole);
    return;
  }
  if (typeof shape == "object" && "list" in shape && node.type === "array") {
    for (let [i, child] of (node.children ?? []).entries()) walk(c, child, shape.list, [...path, i], whole);
    return;
  }
  if (typeof shape == "object" && !("list" in shape) && node.type === "object") {
    let last2 = lastOf(node);
    for (let property of node.children ?? []) {
      let name = String(property.children?.[0]?.value), inner = "map" in shape ? shape.map : shape.fields[name.toLowerCase()];
      if (inner === void 0 && "fields" in shape) strange(c, [...path, name], shape.fields);
      else if (inner !== void 0 && property.children?.[1]) {
        let shadow = whole.shadow ?? (last2.get(name) === property ? void 0 : property);
        walk(c, property.children[1], inner, [...path, name], { ...whole, shadow });
      }
    }
    return;
  }
  let value = JSON.parse(c.text.slice(node.offset, node.offset + node.length));
  fits(value, shape) || wrong(c, path, node, shape, whole);
}
function strange(c, path, fields) {
  if (isFull(c)) return;
  let name = String(path.at(-1)), near2 = nearest(name, Object.keys(fields).map(spelled));
  if (path[0] === "proxies") return;
  let strict = path[0] === "nri-opts";
  report(c, {
    kind: strict ? "rejected" : "ignored",
    cause: strict ? "daemon-json.unknown-key" : "daemon-json.ignored-key",
    code: "unknown-inside",
    path,
    mark: "key",
    title: `"${path.slice(0, -1).join(".")}" has no field ${quote(name)}${near2 ? `; "${near2}" it has` : ""}`,
    why: strict ? "dockerd reads this object to the letter and refuses the file." : "dockerd skips what it does not know below the top level, so it has no effect.",
    fix: near2 ? fixRename(c, path, near2) : fixRemove(c, path)
  });
}
function kindOf(shape) {
  return shape === "boolean" ? "true or false" : shape === "integer" ? "a whole number" : shape === "string" || shape === "duration" ? "a string" : shape === "list-or-object" || typeof shape == "object" && "list" in shape ? "a list" : "an object";
}
function wrong(c, path, node, shape, whole) {
  if (isFull(c) && isRefused(c)) return;
  let value = JSON.parse(c.text.slice(node.offset, node.offset + node.length)), key = String(path[0]), odd = node.type === "object" && typeof shape == "object" && "list" in shape && shape.list === "string" && !PAIRS.includes(key), meant = value === null || odd ? void 0 : coerce(value, shape), top = c.value[key], all = !meant && path.length > 1 && top !== void 0 ? coerce(top, whole.shape) : void 0, fix = whole.shadow ? fixShadowed(c, whole.shadow) : meant ? fixSet(c, "right-kind", path, meant.to) : all ? fixSet(c, "right-kind", [key], all.to) : fixRemove(c, path), found = node.type === "array" ? "a list" : node.type === "object" ? "an object" : node.type === "null" ? "null" : quote(value);
  report(c, {
    kind: "rejected",
    cause: "daemon-json.wrong-type",
    code: "wrong-type",
    path,
    mark: node,
    title: `"${path.join(".")}" is ${found}; dockerd wants ${kindOf(shape)}`,
    why: node.type === "string" && (shape === "boolean" || shape === "integer") ? "In quotation marks it is a string, and dockerd does not convert it." : `dockerd reads this option as ${kindOf(shape)} and refuses the file otherwise.`,
    fix
  });
}

// src/dockerd/check-addresses.ts
function checkAddresses(c) {
  each(c, "dns", (value, path) => {
    let said = since(c, "25.0") ? value : value.trim();
    if (isIp(said, since(c, "29.0")) || value === "" && since(c, "25.0")) return;
    let meant = addressIn(value);
    bad(
      c,
      "rejected",
      "not-an-address",
      path,
      `"dns": ${quote(value)} is no IP address`,
      "dockerd wants the bare address of a server: no name, no port, no prefix.",
      meant ? fixSet(c, "bare-address", path, meant) : fixRemove(c, path)
    );
  });
  for (let key of ["ip", "default-gateway", "default-gateway-v6", "host-gateway-ip"]) {
    let all = occurrences(c, key), at = all.findIndex((p) => typeof p.children?.[1]?.value == "string" && p.children[1].value !== "" && !isIp(p.children[1].value));
    if (at < 0) continue;
    let value = String(all[at].children[1].value), meant = addressIn(value), cause = key.startsWith("default-gateway") ? "network.default-gateway" : void 0;
    bad(
      c,
      "rejected",
      "not-an-address",
      [key],
      `"${key}": ${quote(value)} is no IP address`,
      "dockerd wants a bare address.",
      at < all.length - 1 ? fixShadowed(c, all[at]) : meant ? fixSet(c, "bare-address", [key], meant) : fixRemove(c, [key]),
      cause
    );
  }
  let seen = /* @__PURE__ */ new Set();
  since(c, "28.0") && each(c, "host-gateway-ips", (value, path) => {
    value !== "" && (isIp(value, !0) ? seen.has(isV6(value)) ? bad(
      c,
      "rejected",
      "one-per-family",
      path,
      '"host-gateway-ips" has two addresses of one kind',
      "It holds at most one IPv4 and one IPv6 address.",
      fixRemove(c, path)
    ) : seen.add(isV6(value)) : bad(
      c,
      "rejected",
      "not-an-address",
      path,
      `"host-gateway-ips": ${quote(value)} is no IP address`,
      "dockerd wants bare addresses.",
      fixRemove(c, path)
    ));
  });
  let metrics = c.value["metrics-addr"];
  if (typeof metrics == "string" && metrics !== "") {
    let found = /^(?:\[[^\]]*\]|[^:/\s]*):(\d+)$/.exec(metrics);
    if (!found || Number(found[1]) > 65535) {
      let bare = metrics.trim().replace(/^[a-z]+:\/\//i, "").replace(/\/.*$/, ""), meant = /^\d+$/.test(bare) ? `127.0.0.1:${bare}` : /:\d{1,5}$/.test(bare) && Number(bare.split(":").at(-1)) <= 65535 ? bare : /^[\w.-]+$/.test(bare) ? `${bare}:9323` : void 0;
      bad(
        c,
        "fails-at-start",
        "metrics-addr",
        ["metrics-addr"],
        `"metrics-addr": ${quote(metrics)} is no address with a port`,
        "dockerd wants host:port, such as 127.0.0.1:9323.",
        meant ? fixSet(c, "host-and-port", ["metrics-addr"], meant) : fixRemove(c, ["metrics-addr"])
      );
    }
  }
}

// src/dockerd/check-choices.ts
var LEVELS = {
  warning: "warn",
  warnings: "warn",
  err: "error",
  errors: "error",
  critical: "fatal",
  verbose: "debug",
  notice: "info",
  information: "info",
  off: "error",
  all: "debug"
}, CHOICES = ["log-level", "log-format", "default-ipc-mode", "default-cgroupns-mode", "firewall-backend"];
function checkChoices(c) {
  for (let key of CHOICES) {
    let value = c.value[key], choices = optionFor(key)?.values ?? [];
    if (typeof value != "string" || value === "") continue;
    let said = key === "log-level" ? value.toLowerCase() : value;
    if (choices.includes(said) || said === "warning" && key === "log-level" && !since(c, "25.0") || key === "firewall-backend" && !since(c, "29.0") || key === "log-format" && !since(c, "25.0")) continue;
    let meant = (key === "log-level" ? LEVELS[said] : void 0) ?? nearest(value, choices);
    bad(
      c,
      "rejected",
      "not-a-choice",
      [key],
      `"${key}": ${quote(value)} is none of its values`,
      `dockerd takes ${choices.join(", ")}${key === "log-level" ? "" : ", in lower case"}.`,
      meant ? fixSet(c, "nearest-value", [key], meant) : fixRemove(c, [key])
    );
  }
}
function checkNumbers(c) {
  let least = {
    mtu: since(c, "23.0") ? 0 : Number.NEGATIVE_INFINITY,
    "max-concurrent-downloads": 0,
    "max-concurrent-uploads": 0,
    "max-download-attempts": since(c, "23.0") ? 0 : 1,
    "default-stop-timeout": 0
  };
  for (let [key, low] of Object.entries(least)) {
    let value = c.value[key];
    typeof value == "number" && value < low && (key !== "default-stop-timeout" || since(c, "29.7")) && bad(
      c,
      "rejected",
      "out-of-range",
      [key],
      `"${key}": ${value} is below ${low}`,
      "dockerd refuses a number that makes no sense here.",
      fixRemove(c, [key])
    );
  }
  let port = c.value["network-diagnostic-port"];
  typeof port == "number" && (port < 0 || port > 65535) && since(c, "28.0") && bad(
    c,
    "rejected",
    "out-of-range",
    ["network-diagnostic-port"],
    `"network-diagnostic-port": ${port} is no port`,
    "Ports run from 0 to 65535; 0 is off.",
    fixRemove(c, ["network-diagnostic-port"])
  );
}

// src/dockerd/go-url.ts
var HOST = /^[A-Za-z0-9!$&'()*+,;=:[\]<>"_.~\-\u0080-\uffff]*$/, USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/, escapesAreWhole = (text3) => !/%(?![0-9a-f]{2})/i.test(text3), hostIsClean = (text3) => HOST.test(text3.replace(/%25|%[89a-f][0-9a-f]/gi, "")), isPort = (text3) => text3 === "" || /^:\d*$/.test(text3);
function parseGoUrl(text3) {
  if (/[\u0000-\u001f\u007f]/.test(text3)) return;
  let hash = text3.indexOf("#"), fragment = hash < 0 ? "" : text3.slice(hash + 1), rest = hash < 0 ? text3 : text3.slice(0, hash);
  if (rest.startsWith(":") || !escapesAreWhole(fragment)) return;
  let scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(rest)?.[0] ?? "";
  scheme && (rest = rest.slice(scheme.length + 1));
  let mark = rest.indexOf("?"), query = mark < 0 ? "" : rest.slice(mark + 1);
  mark >= 0 && (rest = rest.slice(0, mark));
  let url = { scheme: scheme.toLowerCase(), host: "", path: "", query, fragment, user: !1 };
  if (!rest.startsWith("/"))
    return scheme ? url : rest.split("/")[0].includes(":") ? void 0 : { ...url, path: rest };
  if (rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///"))) {
    let slash = rest.indexOf("/", 2), authority = rest.slice(2, slash < 0 ? void 0 : slash);
    rest = slash < 0 ? "" : rest.slice(slash);
    let at = authority.lastIndexOf("@"), user = at < 0 ? "" : authority.slice(0, at);
    if (!USER.test(user) || !escapesAreWhole(user)) return;
    let host = hostOf(authority.slice(at + 1));
    if (host === void 0) return;
    url.user = at >= 0, url.host = host;
  }
  return escapesAreWhole(rest) ? { ...url, path: rest } : void 0;
}
function hostOf(text3) {
  if (text3.startsWith("[")) {
    let close = text3.lastIndexOf("]");
    if (close < 0 || !isPort(text3.slice(close + 1))) return;
    let zone = text3.slice(0, close).indexOf("%25");
    if (zone >= 0) {
      let inZone = text3.slice(zone, close);
      return !escapesAreWhole(inZone) || !hostIsClean(text3.slice(0, zone)) || !hostIsClean(text3.slice(close)) || !HOST.test(inZone.replace(/%(?:25|20|[89a-f][0-9a-f])/gi, "")) ? void 0 : text3.replaceAll("%25", "%");
    }
  } else {
    let colon = text3.lastIndexOf(":");
    if (colon >= 0 && !isPort(text3.slice(colon))) return;
  }
  return escapesAreWhole(text3) && hostIsClean(text3) ? text3.replaceAll("%25", "%") : void 0;
}
function splitPort(host) {
  let colon = host.lastIndexOf(":"), cut = colon >= 0 && isPort(host.slice(colon)), name = cut ? host.slice(0, colon) : host;
  return { name: /^\[.*\]$/.test(name) ? name.slice(1, -1) : name, port: cut ? host.slice(colon + 1) : "" };
}

// src/dockerd/check-listen.ts
function checkHosts(c) {
  let tls = tlsOn(c);
  each(c, "hosts", (value, path) => {
    let host = since(c, "29.0") ? value : value.trim(), problem = hostProblem(c, host);
    if (problem) {
      let meant = meantHost(value.trim());
      report(c, {
        kind: problem.late ? "fails-at-start" : "rejected",
        cause: "daemon-json.bad-value",
        code: "bad-host",
        path,
        title: `"hosts": ${quote(value)} ${problem.what}`,
        why: problem.why,
        fix: meant && !hostProblem(c, meant) ? fixSet(c, "right-host", path, meant) : fixRemove(c, path)
      });
      return;
    }
    let address = /^(?:tcp:\/\/)?(.*)$/.exec(host)?.[1] ?? "";
    (host.startsWith("tcp://") || host !== "" && !host.includes("://")) && !tls.verified && !/^(?:127\.|localhost|\[::1\]|::1|$)/.test(address) && report(c, {
      kind: "risky",
      cause: "listen.insecure-tcp",
      code: "insecure-tcp",
      path,
      title: `${short(host)} is open without client certificates`,
      why: "Who reaches this port is root on the machine. dockerd also waits some seconds at each start to warn of it.",
      fix: fixRemove(c, path)
    });
  });
}
var NO_ADDRESS = { what: "is no address", why: "There are characters in it that no address has." };
function hostProblem(c, host) {
  if (host === "") return;
  let [, proto = "tcp", rest = host] = /^(.*?):\/\/(.*)$/s.exec(host) ?? [];
  if (proto === "fd") return;
  if ((proto === "unix" || proto === "npipe") && rest.includes("://"))
    return { what: "is no path of a socket", why: "Behind unix:// stands the path of a socket." };
  if (proto === "npipe") return { what: "is for Windows only", why: "Named pipes do not exist here.", late: !0 };
  if (proto === "unix") return;
  if (proto !== "tcp")
    return { what: "has a scheme that dockerd does not know", why: "dockerd listens on unix://, tcp:// and fd://, written in lower case." };
  let url = parseGoUrl(host.includes("://") ? host : `tcp://${host}`);
  if (rest.includes("/") && url?.path !== "")
    return { what: "has a path", why: "An address to listen on is host and port; for a socket write unix:// before its path." };
  if (!url)
    return /:[^:\]]*$/.test(rest) && !/:\d*$/.test(rest) ? { what: "has a port that is no number", why: "The port is a number; 2376 is usual with TLS." } : NO_ADDRESS;
  let { name, port } = splitPort(url.host);
  if (/^0+$/.test(port)) return { what: "has port 0", why: "dockerd wants a fixed port." };
  if (Number(port) > 65535)
    return { what: "has a port above 65535", why: "No such port exists, so dockerd cannot listen there.", late: Number(port) < 2 ** 63 };
  let again = parseGoUrl(`tcp://${name.includes(":") ? `[${name}]` : name}:${port || "2375"}`), bracketed = name.includes(":") || url.host.startsWith("[");
  return !again || bracketed && since(c, "28.0") && !isIp(name, !0) ? NO_ADDRESS : void 0;
}
function meantHost(value) {
  if (/^(?:unix:)?\/+[^:]*$/.test(value)) return `unix:///${value.replace(/^(?:unix:)?\/+/, "")}`;
  let found = /^([a-z]+):\/\/([^/]*)/i.exec(value), proto = found?.[1]?.toLowerCase();
  if (proto === "unix") return `unix:///${value.replace(/^.*?:\/+/, "")}`;
  let rest = (found?.[2] ?? value.replace(/\/.*$/, "")).replace(/:0+$/, ":2376").trim();
  return proto === "fd" ? "fd://" : proto === void 0 || ["tcp", "http", "https"].includes(proto) ? /\s/.test(rest) || rest === "" ? void 0 : `tcp://${rest}` : void 0;
}
function tlsOn(c) {
  let said = (key) => {
    let flag = c.flags.given.findLast((f) => f.key === key);
    return flag ? boolOf(flag.value) : key === "tlsverify" && c.value[key] === null ? !1 : typeof c.value[key] == "boolean" ? c.value[key] : void 0;
  }, on2 = said("tlsverify") !== void 0 || said("tls") === !0;
  return { on: on2, verified: on2 && said("tlsverify") !== !1 };
}
function checkTls(c) {
  let flags = c.flags.given.map((f) => f.key), key = typeof c.value.tlsverify == "boolean" || c.value.tlsverify === null ? "tlsverify" : "tls";
  if (!tlsOn(c).on || flags.includes("tls") || flags.includes("tlsverify")) return;
  let missing = ["tlscert", "tlskey"].filter((k) => !c.value[k] && !flags.includes(k));
  missing.length !== 0 && report(c, {
    kind: "rejected",
    cause: "tls.file-missing",
    code: "tls-without-certificate",
    path: [key],
    title: `"${key}" is set, and ${missing.map((m) => `"${m}"`).join(" and ")} ${missing.length > 1 ? "are" : "is"} not`,
    why: key === "tlsverify" && !c.value.tlsverify ? "The key alone switches TLS on, even when it is false." : "Switched on in the file, TLS has no default paths: dockerd needs the certificate and the key named.",
    fix: !c.value.tlsverify || !Array.isArray(c.value.hosts) ? fixRemove(c, [key]) : void 0
  });
}
function checkMirrors(c) {
  let kind = since(c, "28.0") ? "rejected" : "fails-at-start";
  each(c, "registry-mirrors", (value, path) => {
    let note2 = (what, why, meant) => {
      report(c, {
        kind,
        cause: "daemon-json.bad-value",
        code: "bad-mirror",
        path,
        title: `the mirror ${quote(value)} ${what}`,
        why,
        fix: meant ? fixSet(c, "right-mirror", path, meant) : fixRemove(c, path)
      });
    }, found = /^(.+?):\/\/([^/?#]*)([^?#]*)(.*)$/s.exec(value), url = found ? parseGoUrl(value) : void 0, [, , authority = "", rest = "", tail = ""] = found ?? [], host = authority.replace(/^.*@/, "");
    if (found)
      url ? url.scheme !== "http" && url.scheme !== "https" ? note2("has another scheme than http", "dockerd speaks https and http to a mirror.", `https://${host}${rest}`) : url.query !== "" || url.fragment !== "" ? note2("has a query or a fragment", "A mirror is a host and a path, nothing behind it.", `${url.scheme}://${host}${rest}`) : url.user ? note2("holds a user name", "dockerd sends no password to a mirror and refuses one in its URL.", `${url.scheme}://${host}${rest}`) : url.host === "" ? report(c, {
        kind: "risky",
        cause: "daemon-json.bad-value",
        code: "mirror-without-host",
        path,
        title: `the mirror ${quote(value)} names no host`,
        why: "dockerd takes it and asks nobody.",
        fix: fixRemove(c, path)
      }) : !since(c, "23.0") && rest !== "" && rest !== "/" && note2("has a path", "Before 23.0 a mirror is a host without a path.", `${url.scheme}://${host}${tail}`) : note2("is no URL", "There are characters in it that no URL has.", void 0);
    else {
      let bare = value.trim().replace(/^\/+/, ""), port = /:(\d+)(?:\/|$)/.exec(bare)?.[1], meant = /^[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(bare) ? `${port && !["443", "8443"].includes(port) ? "http" : "https"}://${bare}` : void 0;
      note2("has no scheme", "A mirror is a URL that begins with https:// or http://.", meant);
    }
  });
}
function checkRegistries(c) {
  each(c, "insecure-registries", (value, path) => {
    let bare = value.replace(/^https?:\/\//i, ""), host = bare.replace(/:\d+$/, ""), port = /:(\d+)$/.exec(bare)?.[1], wrong2 = bare.includes("://") || /^-|-$/.test(host) || /[\s*?#]/.test(bare) || port !== void 0 && Number(port) > 65535, net = /^[0-9a-f.:]+\/\d{1,3}$/i.test(bare);
    if (!(value !== "" && !wrong2 && (net || !bare.includes("/")))) {
      if (!net && bare.includes("/") && !wrong2) {
        let meant = bare.replace(/\/.*$/, "");
        report(c, {
          kind: "fails-at-start",
          cause: "daemon-json.bad-value",
          code: "bad-registry",
          path,
          title: `the registry ${quote(value)} has a path`,
          why: "A registry without TLS is named by host and port.",
          fix: fixSet(c, "host-and-port", path, meant)
        });
      } else if (value !== "") {
        let meant = /^[\w.-]+:\/\/([\w.-]+(?::\d+)?)/.exec(bare)?.[1];
        report(c, {
          kind: "fails-at-start",
          cause: "daemon-json.bad-value",
          code: "bad-registry",
          path,
          title: `the registry ${quote(value)} is no host`,
          why: "It is a host, a host and a port, or a network in CIDR form.",
          fix: meant ? fixSet(c, "host-and-port", path, meant) : fixRemove(c, path)
        });
      }
    }
  });
}

// src/dockerd/check-others.ts
function checkOthers(c) {
  let text3 = (key) => typeof c.value[key] == "string" ? c.value[key] : "", seccomp = text3("seccomp-profile");
  if (seccomp !== "" && seccomp !== "builtin" && seccomp !== "unconfined" && !seccomp.startsWith("/")) {
    let meant = seccomp === "default" ? "builtin" : nearest(seccomp, ["builtin", "unconfined"]);
    bad(
      c,
      "fails-at-start",
      "seccomp-profile",
      ["seccomp-profile"],
      `"seccomp-profile": ${quote(seccomp)} is no absolute path`,
      "It is a path, or one of the words builtin and unconfined.",
      meant ? fixSet(c, "nearest-value", ["seccomp-profile"], meant) : fixRemove(c, ["seccomp-profile"])
    );
  }
  let proxy = text3("userland-proxy-path");
  proxy !== "" && !proxy.startsWith("/") && since(c, "25.0") && c.value["userland-proxy"] !== !1 && bad(
    c,
    "rejected",
    "relative-path",
    ["userland-proxy-path"],
    `"userland-proxy-path": ${quote(proxy)} is no absolute path`,
    "dockerd wants the full path of the program.",
    fixRemove(c, ["userland-proxy-path"])
  ), text3("userns-remap").split(":").length > 2 && bad(
    c,
    since(c, "26.0") ? "rejected" : "fails-at-start",
    "userns-remap",
    ["userns-remap"],
    `"userns-remap": ${quote(text3("userns-remap"))} is no user and group`,
    "It is a user, or a user and a group with one colon between them.",
    fixSet(c, "user-and-group", ["userns-remap"], text3("userns-remap").split(":").slice(0, 2).join(":"))
  );
  let mark = text3("bridge-accept-fwmark"), number = "(?:0[xX][0-9a-fA-F]{1,8}|0[bB][01]+|0[oO]?[0-7]*|[1-9]\\d{0,9})";
  mark !== "" && since(c, "29.0") && !new RegExp(`^${number}(?:/${number})?$`).test(mark) && bad(
    c,
    "rejected",
    "fwmark",
    ["bridge-accept-fwmark"],
    `"bridge-accept-fwmark": ${quote(mark)} is no firewall mark`,
    "It is a number, or a number and a mask: 0x1/0x3.",
    fixRemove(c, ["bridge-accept-fwmark"])
  );
  let age = isRecord(c.value.builder) ? Object.entries(c.value.builder).find(([k]) => k.toLowerCase() === "history")?.[1] : void 0, max = isRecord(age) ? Object.entries(age).find(([k]) => k.toLowerCase() === "maxage") : void 0;
  max && typeof max[1] == "string" && max[1] !== "" && since(c, "25.0") && !/^[-+]?(?:0|\d+|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(max[1]) && bad(
    c,
    "rejected",
    "duration",
    ["builder", "history", max[0]],
    `"maxAge": ${quote(max[1])} is no duration`,
    "It is a number with a unit, such as 48h.",
    fixRemove(c, ["builder", "history", max[0]])
  ), text3("containerd-namespace") === (text3("containerd-plugins-namespace") || "plugins.moby") && bad(
    c,
    "fails-at-start",
    "namespace",
    ["containerd-namespace"],
    '"containerd-namespace" is that of the plugins',
    "Containers and plugins need two namespaces.",
    fixRemove(c, ["containerd-namespace"])
  ), features(c);
  let api = text3("min-api-version");
  api !== "" && since(c, "29.0") && !/^1\.(?:2[4-9]|[3-9]\d)$/.test(api) && bad(
    c,
    "fails-at-start",
    "api-version",
    ["min-api-version"],
    `"min-api-version": ${quote(api)} is no version that it speaks`,
    "It is 1.24 or newer, without a v.",
    /^v1\.\d\d$/.test(api) ? fixSet(c, "bare-version", ["min-api-version"], api.slice(1)) : fixRemove(c, ["min-api-version"])
  );
}
function features(c) {
  let on2 = isRecord(c.value.features) ? c.value.features : {};
  on2["embedded-containerd"] === !0 && c.value["cri-containerd"] === !0 && since(c, "29.7") && bad(
    c,
    "rejected",
    "exclusive",
    ["cri-containerd"],
    '"cri-containerd" and "embedded-containerd" exclude each other',
    "The built-in containerd has no CRI.",
    fixRemove(c, ["cri-containerd"])
  ), on2["containerd-snapshotter"] === !0 && typeof c.value["userns-remap"] == "string" && c.value["userns-remap"] !== "" && since(c, "29.0") && bad(
    c,
    "rejected",
    "exclusive",
    ["features", "containerd-snapshotter"],
    '"containerd-snapshotter" and "userns-remap" exclude each other',
    "The image store of containerd cannot remap users.",
    fixRemove(c, ["features", "containerd-snapshotter"])
  );
}

// src/dockerd/check-resources.ts
var isCount = (text3) => /^[+-]?\d+$/.test(text3) && BigInt(text3.replace("+", "")) < 2n ** 63n && BigInt(text3.replace("+", "")) >= -(2n ** 63n);
function checkResources(c) {
  let terms = /* @__PURE__ */ new Map();
  each(c, "node-generic-resources", (value, path) => {
    let [name = "", amount, ...more] = value.split("=");
    if (amount === void 0 || more.length > 0) {
      let plain = /^\s*[\w.-]+\s*$/.test(value);
      bad(
        c,
        "rejected",
        "generic-resource",
        path,
        amount === void 0 ? `the resource ${quote(value)} has no amount` : `the resource ${quote(value)} has more than one equals sign`,
        "dockerd wants name=number or name=id, one in each entry.",
        plain ? fixSet(c, "add-amount", path, `${value.trim()}=1`) : fixRemove(c, path)
      );
      return;
    }
    let same = terms.get(name.trim()) ?? [];
    same.push({ amount: amount.trim(), value, path }), terms.set(name.trim(), same);
  });
  for (let [name, same] of terms) {
    let [first, ...others] = same;
    if (others.length === 0)
      isCount(first.amount) && BigInt(first.amount.replace("+", "")) < 0n && bad(
        c,
        "rejected",
        "generic-resource",
        first.path,
        `the resource ${quote(name)} has a negative amount`,
        "There is no less than none of a resource.",
        fixRemove(c, first.path)
      );
    else if (same.some((t) => isCount(t.amount))) {
      let odd = same.find((t) => isCount(t.amount));
      bad(
        c,
        "rejected",
        "generic-resource",
        odd.path,
        `the resource ${quote(name)} is given more than once, with a number`,
        "A resource has one number, or several ids; the two do not mix.",
        fixRemove(c, odd.path)
      );
    }
  }
}

// src/dockerd/check-runtimes.ts
var BUILT_IN = ["runc", "io.containerd.runc.v2"];
function checkRuntimes(c) {
  let kind = since(c, "25.0") ? "fails-at-start" : "rejected", runtimes = isRecord(c.value.runtimes) ? c.value.runtimes : {}, note2 = (path, code, title, why, fix, mark) => report(c, {
    kind: code === "reserved" ? kind : "fails-at-start",
    cause: "daemon-json.bad-value",
    code,
    path,
    title,
    why,
    fix,
    ...mark ? { mark } : {}
  });
  for (let [name, entry] of Object.entries(runtimes)) {
    let path = ["runtimes", name];
    if (name === "runc" && note2(
      path,
      "reserved",
      'the runtime name "runc" is reserved',
      "dockerd has its own runtime of that name; another one needs another name.",
      fixRename(c, path, "custom-runc"),
      "key"
    ), !isRecord(entry)) continue;
    let has = (want) => Object.entries(entry).some(([k, v]) => k.toLowerCase() === want && v !== "" && v !== null && !(Array.isArray(v) && v.length === 0));
    !has("path") && !has("runtimetype") && since(c, "23.0") && note2(
      path,
      "runtime-shape",
      `the runtime ${quote(name)} has neither path nor runtimeType`,
      "One of them says what to run.",
      fixRemove(c, path),
      "key"
    ), since(c, "23.0") && (has("path") && has("runtimetype") ? note2(
      path,
      "runtime-shape",
      `the runtime ${quote(name)} has both path and runtimeType`,
      "dockerd wants one of them.",
      fixRemove(c, [...path, "path"]),
      "key"
    ) : has("path") && has("options") ? note2(
      path,
      "runtime-shape",
      `the runtime ${quote(name)} has a path and options`,
      "options belong to a runtimeType; a path takes runtimeArgs.",
      fixRemove(c, [...path, "options"]),
      "key"
    ) : has("runtimetype") && has("runtimeargs") && note2(
      path,
      "runtime-shape",
      `the runtime ${quote(name)} has a runtimeType and runtimeArgs`,
      "runtimeArgs belong to a path; a runtimeType takes options.",
      fixRemove(c, [...path, "runtimeArgs"]),
      "key"
    ));
  }
  let chosen = c.value["default-runtime"];
  if (typeof chosen != "string" || chosen === "" || BUILT_IN.includes(chosen) || chosen in runtimes || c.flags.given.some((f) => f.key === "runtimes" && String(f.value).startsWith(`${chosen}=`)) || /^[\w-]+(?:\.[\w-]+){2,}$/.test(chosen)) return;
  let near2 = nearest(chosen, ["runc", ...Object.keys(runtimes)]);
  report(c, {
    kind,
    cause: "runtime.undefined",
    code: "runtime-undefined",
    path: ["default-runtime"],
    title: `"default-runtime" ${quote(chosen)} is not defined`,
    why: 'It has to be runc or a name in "runtimes"; the installer of a runtime usually adds that entry.',
    fix: near2 ? fixSet(c, "nearest-runtime", ["default-runtime"], near2) : fixRemove(c, ["default-runtime"])
  });
}

// src/dockerd/check-values.ts
function checkValues(c) {
  checkChoices(c), checkNumbers(c), checkAddresses(c), each(c, "dns-search", (value, path) => {
    let domain = value.trim();
    domain === "." || /[a-zA-Z]/.test(domain) && domain.length < 255 && /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])(?:\.(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9]))*\.?$/i.test(domain) || bad(
      c,
      "rejected",
      "dns-search",
      path,
      `"dns-search": ${quote(value)} is no domain`,
      "A domain has letters, digits and hyphens, and at least one letter.",
      fixRemove(c, path)
    );
  }), labels(c), checkResources(c), each(c, "exec-opts", (value, path) => execOption(c, value, path));
  for (let property of c.root.children ?? []) {
    let node = property.children?.[0]?.value === "default-shm-size" ? property.children[1] : void 0, shm = node?.type === "string" ? c.text.slice(node.offset + 1, node.offset + node.length - 1) : void 0;
    if (shm === void 0 || isSize(c, shm)) continue;
    let digits = /\d+/.exec(shm)?.[0];
    bad(
      c,
      "rejected",
      "shm-size",
      ["default-shm-size"],
      `"default-shm-size": ${quote(shm)} is no size`,
      "dockerd wants a number with a unit, such as 64M or 1g.",
      property !== propertyAt(c.root, "default-shm-size") ? fixShadowed(c, property) : digits ? fixSet(c, "set-size", ["default-shm-size"], `${digits}M`) : fixRemove(c, ["default-shm-size"])
    );
  }
  checkOthers(c), checkHosts(c), checkMirrors(c), checkRegistries(c), checkTls(c), checkRuntimes(c), c.value.debug === !0 && report(c, {
    kind: "risky",
    cause: "daemon-json.debug-left-on",
    code: "debug-on",
    path: ["debug"],
    title: '"debug" is on',
    why: "dockerd writes a line for nearly everything that it does; on a busy machine the journal fills with them.",
    fix: fixRemove(c, ["debug"])
  });
}
function isSize(c, text3) {
  return since(c, "27.0") ? /^(?:\+?(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[+-]?\d+)?|-0+(?:\.0*)?) ?(?:b|[kmgtp](?:i?b)?)?$/i.test(text3) : /^\d+(?:\.\d+)? ?(?:[kmgtp]?i?b?)$/i.test(text3);
}
function labels(c) {
  let said = /* @__PURE__ */ new Map();
  each(c, "labels", (label, path) => {
    let at = label.indexOf("=");
    if (at < 0) {
      let meant = label.includes(":") ? label.replace(/\s*:\s*/, "=") : `${label.trim()}=true`;
      bad(
        c,
        "rejected",
        "label",
        path,
        `the label ${quote(label)} has no value`,
        "A label is key=value.",
        label.trim() === "" ? fixRemove(c, path) : fixSet(c, "add-value", path, meant)
      );
      return;
    }
    /^(?:com\.docker|io\.docker|org\.dockerproject)\./i.test(label) && bad(
      c,
      "rejected",
      "label",
      path,
      `the label ${quote(label)} uses a reserved name`,
      "Names under com.docker, io.docker and org.dockerproject belong to Docker.",
      fixRemove(c, path)
    );
    let before2 = said.get(label.slice(0, at));
    before2 && before2.value !== label && bad(
      c,
      "rejected",
      "label",
      path,
      `the labels ${quote(before2.value)} and ${quote(label)} conflict`,
      "One key can have one value only; the first one is removed here.",
      fixRemove(c, before2.path)
    ), said.set(label.slice(0, at), { value: label, path });
  });
}
function execOption(c, value, path) {
  let [, name = "", rest = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(value) ?? [], strict = since(c, "28.0"), cgroup = name.toLowerCase() === "native.cgroupdriver", kind = strict ? "rejected" : "ignored";
  if (name === "" || rest === "") {
    let meant = /^native\.cgroupdriver$/i.test(value.trim()) || cgroup ? void 0 : /^(systemd|cgroupfs)$/.exec(value.trim())?.[1];
    bad(
      c,
      kind,
      "exec-opt",
      path,
      `the exec option ${quote(value)} is not name=value`,
      strict ? "dockerd refuses it." : "This engine skips it; 28.0 and newer refuse it.",
      meant ? fixSet(c, "full-option", path, `native.cgroupdriver=${meant}`) : fixRemove(c, path)
    );
  } else if (cgroup)
    ["systemd", "cgroupfs"].includes(rest) || bad(
      c,
      "fails-at-start",
      "cgroup-driver",
      path,
      `dockerd has no cgroup driver ${quote(rest)}`,
      "It is systemd or cgroupfs.",
      fixSet(c, "nearest-driver", path, `native.cgroupdriver=${nearest(rest, ["systemd", "cgroupfs"]) ?? "systemd"}`)
    );
  else {
    let near2 = nearest(name, ["native.cgroupdriver"]);
    bad(
      c,
      kind,
      "exec-opt",
      path,
      `dockerd has no exec option ${quote(name)}`,
      name.toLowerCase() === "isolation" ? "isolation exists on Windows only." : "native.cgroupdriver is the only one on Linux.",
      near2 ? fixSet(c, "nearest-option", path, `${near2}=${rest}`) : fixRemove(c, path)
    );
  }
}

// src/dockerd/proposals-brackets.ts
var CLOSER = { "{": "}", "[": "]" };
function proposeBrackets(text3, read) {
  let { offset, stack, state, previous } = read, c = text3[offset], frame = stack.at(-1);
  if (!frame) return [];
  let found = [];
  if (c === void 0)
    return found.push(...earlier(text3, read)), (state === "after-pair" || state === "after-element" || state === "key-or-end" || state === "value-or-end") && found.push(closeAll(text3, read)), found;
  if ((c === "}" || c === "]") && state !== "colon") {
    let wanted = CLOSER[frame.open];
    if (state.startsWith("after") || state.endsWith("end")) {
      found.push(...earlier(text3, read));
      let alone = /^[ \t]*$/.test(text3.slice(text3.lastIndexOf(`
`, offset - 1) + 1, offset));
      if (stack.length > 1 || c === "]") {
        let gap = alone && wide(text3, frame) ? `${newline(text3)}${lineIndent(text3, frame.at)}` : "";
        found.push(change(1, `added the missing ${wanted}`, previous.end, previous.end, `${gap}${wanted}`));
      }
      found.push(change(1, `replaced ${c} by ${wanted}`, offset, offset + 1, wanted)), scalarAt(text3, frame.value) && frame.open === "{" && c === "]" && found.push(change(1.1, "added the missing [", frame.value, frame.value, "["));
    }
    found.push(change(1.5, `removed a ${c} too many`, ...wholeLines(text3, offset, offset + 1)));
  }
  if (c === ":" && state === "after-element") {
    if (frame.comma >= 0 && stack.length > 1) {
      let gap = wide(text3, frame) && text3.slice(frame.comma, frame.value).includes(`
`) ? `${newline(text3)}${lineIndent(text3, frame.at)}` : "";
      found.push(change(1, "added the missing ]", endBefore(text3, frame.comma), endBefore(text3, frame.comma), `${gap}]`));
    }
    frame.comma < 0 && found.push(change(1.2, "replaced [ by {", frame.at, frame.at + 1, "{")), frame.value >= 0 && found.push(change(1.3, "added the missing {", frame.value, frame.value, "{"));
  }
  if (c === ":" && state === "after-pair" && frame.value >= 0 && found.push(change(1, "added the missing {", frame.value, frame.value, "{")), (c === "{" || c === "[") && (state === "key" || state === "key-or-end") && found.push(change(1.6, `removed a ${c} too many`, ...wholeLines(text3, offset, offset + 1))), c === "{" && state === "key" && text3[previous.start] === ",") {
    let at = endBefore(text3, previous.start);
    if (stack.at(-2)?.open === "[") {
      let gap = wide(text3, frame) ? `${newline(text3)}${lineIndent(text3, frame.at)}` : "";
      found.push(change(1, "added the missing }", at, at, /\n[ \t]*$/.test(text3.slice(at, previous.start)) ? `${gap}}` : "}"));
    }
    text3[frame.value] === "{" && found.push(change(1.1, "added the missing [", frame.value, frame.value, "["));
  }
  return c === "{" && state === "after-pair" && found.push(change(2, "removed a { too many", offset, offset + 1)), found;
}
function proposeRoot(text3, read) {
  return read.state === "top" ? before(text3, read) : behind(text3, read);
}
function before(text3, { offset }) {
  let c = text3[offset];
  if (c === void 0) return [];
  let found = [], brace = text3.indexOf("{", offset);
  if (/^[A-Za-z_$"'“]?[\w.\-$]*["'”]?\s*[:=]/.test(text3.slice(offset, offset + 200)) && found.push(wrap(text3, offset)), brace > offset) {
    let words2 = text3.slice(offset, brace).replace(/\s/g, "").length, line = text3.lastIndexOf(`
`, brace - 1) + 1, blank = text3.slice(line, brace).trim() === "";
    found.push(change(1 + words2 * 4e-3, "removed the text before the first {", offset, blank ? Math.max(offset, line) : brace));
  }
  return (c === "}" || c === "]" || c === ",") && found.push(change(1, `removed ${c}`, ...wholeLines(text3, offset, offset + 1))), found;
}
function wrap(text3, offset) {
  let eol = newline(text3), end = text3.trimEnd().length, opens = `{${eol}`, flat = lineIndent(text3, offset) === "", splices = [{ start: offset, end: offset, text: flat ? opens + indentUnit(text3) : opens + lineIndent(text3, offset) }];
  if (flat && text3.length < 2e4)
    for (let m of text3.slice(offset).matchAll(/\n(?=[^\r\n}])/g))
      splices.push({ start: offset + m.index + 1, end: offset + m.index + 1, text: indentUnit(text3) });
  return [...text3.slice(offset).replace(/"(?:[^"\\\n]|\\.)*"/g, "")].reduce(
    (n, c) => n + ("{[".includes(c) ? 1 : "}]".includes(c) ? -1 : 0),
    0
  ) >= 0 && splices.push({ start: end, end, text: `${eol}}` }), { splices, what: "added the missing outer braces", cost: 1 };
}
function behind(text3, { offset, rootStart, previous }) {
  let c = text3[offset], found = [];
  if (c === void 0) return found;
  let rest = text3.slice(offset), isObject2 = text3[rootStart] === "{";
  if (c === ":" || c === "=" && text3[rootStart] === '"')
    return found.push(wrap(text3, rootStart)), found;
  if ((c === "}" || c === "]") && found.push(change(1, `removed a ${c} too many`, ...wholeLines(text3, offset, offset + 1))), isObject2 && (c === "{" || /^,\s*\{/.test(rest))) {
    let open = offset + rest.indexOf("{"), close = previous.end - 1, empty = /^\{\s*$/.test(text3.slice(rootStart, close)) || /^\{\s*\}/.test(text3.slice(open)), from = text3.slice(0, close).trimEnd().length, inline = !text3.slice(rootStart, close).includes(`
`), follows = text3.slice(open + 1), gap = inline ? " " : `${newline(text3)}${indentUnit(text3)}`, lead = /^(?:[ \t]*\r?\n|\})/.test(follows) || inline && /^\s/.test(follows) ? "" : gap;
    found.push({
      splices: [{ start: from, end: open + 1, text: (empty ? "" : ",") + lead }],
      what: "joined two objects into one",
      cost: 1,
      at: open,
      joins: !0
    });
  }
  isObject2 && !"}]{[".includes(c) && /^[,;]?\s*(?:"|[A-Za-z_][\w-]*["']?\s*[:=])/.test(rest) && found.push(change(1, "removed a } too many", ...wholeLines(text3, previous.start, previous.end)));
  let next = text3.indexOf("{", offset), stop = isObject2 || next < 0 ? text3.length : next, words2 = text3.slice(offset, stop).replace(/\s/g, "").length, keepEol = text3.slice(previous.end, offset).includes(`
`) ? "" : newline(text3), tail = /\r?\n[ \t\r\n]*$/.test(text3) && stop === text3.length ? keepEol : "", inQuotes = (rest.match(/"/g)?.length ?? 0) * 0.4;
  found.push(change(1.05 + words2 * 4e-3 + inQuotes, "removed the text after the last }", offset, stop, tail));
  let eol = text3.indexOf(`
`, offset);
  return eol > 0 && eol < text3.length - 1 && text3.slice(eol).trim() !== "" && found.push(
    change(
      1.05 + text3.slice(offset, eol).replace(/\s/g, "").length * 4e-3,
      "removed a line that is no JSON",
      ...wholeLines(text3, offset, eol)
    )
  ), !isObject2 && next > offset && found.push(
    change(1 + text3.slice(rootStart, next).replace(/\s/g, "").length * 4e-3, "removed the text before the first {", rootStart, next)
  ), found;
}
var scalarAt = (text3, at) => at >= 0 && text3[at] !== "{" && text3[at] !== "[", wide = (text3, frame) => /^[ \t]*\r?\n/.test(text3.slice(frame.at + 1)), endBefore = (text3, at) => text3.slice(0, at).trimEnd().length;
function closeAll(text3, read) {
  let end = endBefore(text3, text3.length), added = "";
  for (let frame of read.stack.toReversed()) {
    let empty = read.previous.start === frame.at, gap = wide(text3, frame) && !empty ? newline(text3) + lineIndent(text3, frame.at) : "";
    added += gap + CLOSER[frame.open];
  }
  return change(1 + (read.stack.length - 1) * 0.4, `added the missing ${added.replace(/\s/g, "")}`, end, end, added);
}
function earlier(text3, read) {
  let found = [];
  for (let { open, close } of pairs(text3).slice(1)) {
    let isWide = /^[ \t]*\r?\n/.test(text3.slice(open + 1, open + 200)), outer = lineIndent(text3, open).length;
    if (isWide && close >= 0 && lineIndent(text3, close).length === outer) continue;
    let gap = isWide ? newline(text3) + lineIndent(text3, open) : "", stop = close < 0 ? read.offset : close, fallsBack = isWide ? indentFalls(text3, open + 1, outer) : -1, option = fallsBack < 0 || fallsBack > stop ? firstOption(text3, open + 1, stop) : -1, place = option >= 0 ? option : fallsBack;
    if (place < 0 || place > stop) continue;
    let at = endBefore(text3, place);
    text3[at - 1] === "," && (at = endBefore(text3, at - 1));
    let mark = CLOSER[text3[open]];
    if (at > open && found.push(change(option >= 0 ? 0.95 : 0.9, `added the missing ${mark}`, at, at, gap + mark)), found.length >= 4) break;
  }
  return found;
}
function indentFalls(text3, from, outer) {
  for (let m of text3.slice(from).matchAll(/\n([ \t]*)(?=["}\]{\w])/g)) if (m[1].length <= outer) return from + m.index;
  return -1;
}
function pairs(text3) {
  let found = [], stack = [];
  for (let m of text3.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g))
    if (m[0] === "{" || m[0] === "[") {
      let pair = { open: m.index, close: -1 };
      found.push(pair), stack.push(pair);
    } else if (m[0] === "}" || m[0] === "]") {
      let top = stack.at(-1);
      top && CLOSER[text3[top.open]] === m[0] && (stack.pop().close = m.index);
    }
  return found;
}
function firstOption(text3, from, stop) {
  for (let m of text3.slice(from, Math.min(stop, from + 2e4)).matchAll(/[,\n]\s*"([a-z][a-z0-9-]+)"\s*:/g))
    if (optionFor(m[1])) return from + m.index + m[0].indexOf('"');
  return -1;
}

// src/dockerd/proposals-inside.ts
var WORDS = {
  true: "true",
  yes: "true",
  on: "true",
  enabled: "true",
  enable: "true",
  t: "true",
  false: "false",
  no: "false",
  off: "false",
  disabled: "false",
  disable: "false",
  f: "false",
  null: "null",
  none: "null",
  nil: "null",
  undefined: "null",
  nan: "null"
};
function proposeInside(text3, read) {
  let { state } = read;
  if (state === "top" || state === "end") return proposeRoot(text3, read);
  let found = [];
  return state === "colon" ? found.push(...colons(text3, read)) : state === "after-pair" || state === "after-element" ? found.push(...commas(text3, read)) : state === "key" || state === "key-or-end" ? found.push(...keys(text3, read)) : found.push(...values(text3, read)), found.push(...proposeBrackets(text3, read)), found;
}
function colons(text3, { offset, previous, stack }) {
  let sign = /^(?::=|=>|==?|->|：|：=)\s?/.exec(text3.slice(offset, offset + 4))?.[0];
  if (sign) return [change(1, `replaced ${sign.trim()} by :`, offset, offset + sign.trimEnd().length, ":")];
  let c = text3[offset], found = [];
  if (c !== void 0 && !"},]:".includes(c)) {
    let gap = offset === previous.end ? ": " : ":";
    found.push(change(1, "added the missing :", previous.end, previous.end, gap));
  }
  let frame = stack.at(-1);
  return (c === "," || c === "}") && stack.length > 1 && frame.value < 0 && found.push(change(1.2, "replaced { by [", frame.at, frame.at + 1, "[")), (c === "," || c === "]") && frame.value >= 0 && text3[frame.value] !== "[" && text3[frame.value] !== "{" && found.push(change(1.2, "added the missing [", frame.value, frame.value, "[")), c === void 0 && frame.comma >= 0 && found.push(change(3.5, "removed a key without a value", frame.comma, previous.end)), (c === "," || c === "}") && found.push(change(3.5, "removed a key without a value", frame.key, previous.end)), found;
}
function commas(text3, read) {
  let { offset, previous } = read, c = text3[offset];
  if (c === void 0) return [];
  let found = [];
  if (";\uFF0C\u3001|".includes(c)) {
    let closes = /^.\s*[}\]]/.test(text3.slice(offset));
    found.push(closes ? change(1, `removed ${c}`, offset, offset + 1) : change(1, `replaced ${c} by ,`, offset, offset + 1, ","));
  }
  return c === "." && /^\.\s/.test(text3.slice(offset)) && found.push(change(1, "replaced . by ,", offset, offset + 1, ",")), offset === previous.end && /[\w.+\-/:%]/.test(c) && /[\d\w]/.test(text3[previous.start] ?? "") ? found.push(...words(text3, previous.start, read)) : /["'\w{[\-“”/$.]/.test(c) && found.push(change(1, "added the missing comma", previous.end, previous.end, offset === previous.end ? ", " : ",")), found;
}
function keys(text3, { offset, previous, stack }) {
  let c = text3[offset], comma = text3[previous.start] === "," ? previous : void 0;
  if (c === void 0) return comma ? [change(0.3, "removed a comma", comma.start, comma.end)] : [];
  let found = [];
  (c === "}" || c === "]") && comma && found.push(change(0.8, "removed a trailing comma", comma.start, comma.end)), c === "," && found.push(change(0.9, "removed a comma too many", ...wholeLines(text3, offset, offset + 1))), c === ":" && found.push(change(2, "removed a colon too many", offset, offset + 1));
  let rest = text3.slice(offset, offset + 300), bare = /^-{0,2}([A-Za-z_$@][\w.\-$/]*)(?=\s*[:=：])/.exec(rest);
  bare && found.push(change(1, "put a key in quotation marks", offset, offset + bare[0].length, `"${bare[1]}"`)), /^-{0,2}[\w.\-$ /]*"(?=\s*[:=])/.exec(rest) && found.push(change(1, 'added the missing "', offset, offset, '"'));
  let number = /^-?\d[\w.]*(?=\s*:)/.exec(rest);
  number && found.push(change(1, "put a key in quotation marks", offset, offset + number[0].length, `"${number[0]}"`)), /^-\s/.test(rest) && found.push(change(1, "removed a dash", offset, offset + 2));
  let word = /^[A-Za-z_][\w-]*(?=\s+["{[\d])/.exec(rest);
  return word && found.push(change(1.2, "put a key in quotation marks", offset, offset + word[0].length, `"${word[0]}"`)), stack.length > 1 && stack.at(-1).key < 0 && /[\d\w]/.test(c) && found.push(change(2, "replaced { by [", stack.at(-1).at, stack.at(-1).at + 1, "[")), found;
}
function values(text3, read) {
  let { offset, previous, stack, state } = read, c = text3[offset], found = [], before2 = text3[previous.start], frame = stack.at(-1);
  return state === "number" || state === "literal" ? words(text3, read.tokenStart, read) : c === void 0 || c === "}" || c === "]" || c === "," ? (before2 === "," && c !== "," ? found.push(change(c === void 0 ? 0.3 : 0.8, "removed a trailing comma", previous.start, previous.end)) : c === "," && before2 !== ":" ? found.push(change(0.9, "removed a comma too many", offset, offset + 1)) : before2 === ":" && frame && frame.key >= 0 && (c === "]" && found.push(change(1, "added the missing [", offset, offset, "[")), c === "}" && found.push(change(2.5, "added the missing {", offset, offset, "{")), found.push(change(3, "removed a key without a value", frame.key, previous.end)), frame.comma >= 0 && frame.comma < frame.key && found.push(change(2.8, "removed a key without a value", frame.comma, previous.end))), found) : (":=".includes(c) && found.push(change(1, `removed ${c}`, offset, offset + 1 + (text3[offset + 1] === "=" ? 1 : 0))), c === "-" && /^-\s+/.test(text3.slice(offset)) && found.push(change(1, "removed a dash", offset, offset + 2)), found.push(...words(text3, offset, read)), found);
}
function words(text3, start, read) {
  let lineEnd = text3.indexOf(`
`, start) < 0 ? text3.length : text3.indexOf(`
`, start), line = text3.slice(start, Math.min(lineEnd, start + 2e3)).trimEnd(), token = /^[^\s,{}[\]"'“”;#]+/.exec(line)?.[0] ?? "", found = [];
  if (token === "") return found;
  let end = start + token.length, plain = numberOf(token);
  if (plain !== void 0) return [change(0.9, `wrote ${token} as ${plain}`, start, end, plain)];
  let known = literalOf(token);
  known && token !== known && found.push(change(0.9, `wrote ${token} as ${known}`, start, end, known));
  let half = /^[^"\n]*"(?=\s*(?:[,}\]:]|$))/.exec(line);
  half && found.push(change(1 + (/[,{}[\]]/.test(half[0]) ? 0.3 : 0), 'added the missing "', start, start, '"'));
  let cost = read.state === "literal" || known ? 1.3 : 1, run = /^[^,{}[\]"\n]*?(?=\s*(?:,|[}\]]|$|\s\/\/|\s#|\/\*))/.exec(line)?.[0] ?? token;
  for (let body of /* @__PURE__ */ new Set([token, run]))
    body !== "" && body.length >= token.length && found.push(
      change(cost + (body === token ? 0 : 0.1), "put a value in quotation marks", start, start + body.length, JSON.stringify(body))
    );
  return found;
}
function numberOf(token) {
  let t = token.replace(/^\+/, "");
  if (/^-?0[xX][0-9a-fA-F]{1,12}$/.test(t)) return String(t.startsWith("-") ? -Number(t.slice(1)) : Number(t));
  let octal = /^0o([0-7]+)$/i.exec(t);
  if (octal) return String(Number.parseInt(octal[1], 8));
  if (/^\d{1,3}(?:_\d{3})+$/.test(t)) return t.replaceAll("_", "");
  let digits = /^(-?)0*(\d*)(\.\d+)?\.?$/.exec(t);
  if (!digits || !/\d/.test(t)) return;
  let plain = `${digits[1]}${digits[2] || "0"}${digits[3] ?? ""}`;
  return plain === token ? void 0 : plain;
}
function literalOf(token) {
  let lower = token.toLowerCase();
  if (WORDS[lower]) return WORDS[lower];
  if (/^[a-z]{3,6}$/.test(lower))
    return ["true", "false", "null"].find((word) => near(lower, word));
}
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return !1;
  let i = 0;
  for (; i < Math.min(a.length, b.length) && a[i] === b[i]; ) i++;
  let [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// src/dockerd/proposals-strings.ts
var QUOTES = `'${SMART_QUOTES}`, isQuote = (c) => c !== void 0 && c !== "" && QUOTES.includes(c), FOLLOWS = /^[ \t\u00a0]*(?:[,:}\]=;，：\r\n]|$|\/\/|#|\/\*)/;
function proposeQuotes(text3, read) {
  let { state, offset } = read;
  if (state === "escape") return escapes(text3, read);
  if (state === "string") return [...controls(text3, offset), ...unclosed(text3, read.tokenStart, offset, !0)];
  let found = [];
  if (isQuote(text3[offset]) && found.push(...otherQuotes(text3, offset)), text3[offset] === '"' && state !== "end" && found.push(...doubled(text3, read)), read.previous.end === offset && offset - read.previous.start === 2 && text3[offset - 1] === '"' && /[^\s,:}\]]/.test(text3[offset] ?? ",") && found.push(change(1, 'removed a second "', offset - 1, offset)), text3[offset] === "\\" && text3[offset + 1] === '"') {
    let all = [...text3.matchAll(/\\"/g)];
    found.push({
      splices: all.map((m) => ({ start: m.index, end: m.index + 1, text: "" })),
      what: "removed the backslashes before quotation marks",
      cost: 1.5
    });
  }
  let { start, end } = read.previous;
  return text3[start] === '"' && offset < text3.length && !"}]".includes(text3[offset]) && found.push(...unclosed(text3, start, end - 1, !1)), found;
}
function otherQuotes(text3, offset) {
  let lineEnd = text3.indexOf(`
`, offset) < 0 ? text3.length : text3.indexOf(`
`, offset), found = [], single = text3[offset] === "'", what = single ? `replaced ' by "` : 'replaced curly quotation marks by "';
  for (let at = offset + 1; at < lineEnd && found.length < 3; at++) {
    let c = text3[at];
    if (!(isQuote(c) || c === '"') || single && c !== "'" && c !== '"' || !FOLLOWS.test(text3.slice(at + 1, at + 80))) continue;
    let body = text3.slice(offset + 1, at).replace(/\\'/g, "'").replace(/(^|[^\\])"/g, '$1\\"');
    found.push(change(1 + found.length * 1.6, what, offset, at + 1, `"${body}"`));
  }
  return text3.includes('"') || found.push(...everyQuote(text3, offset, what)), found.push(change(3, what, offset, offset + 1, '"')), found.push(change(2.5, `removed ${text3[offset]}`, offset, offset + 1)), found;
}
function everyQuote(text3, offset, what) {
  let splices = [];
  for (let m of text3.slice(offset).matchAll(/'((?:[^'\\\n]|\\.)*)'(?=[ \t]*[,:}\]=;\r\n]|$)|[“”„‟«»″＂]/g)) {
    let start = offset + m.index, body = m[1] === void 0 ? '"' : `"${m[1].replace(/\\'/g, "'")}"`;
    splices.push({ start, end: start + m[0].length, text: body });
  }
  return splices.length > 1 ? [{ splices, what, cost: 0.9, at: offset }] : [];
}
function doubled(text3, read) {
  let { offset, previous } = read;
  return offset !== previous.end || text3[previous.start] !== '"' ? [] : [change(1, 'removed a second "', offset, offset + 1)];
}
function controls(text3, offset) {
  let c = text3[offset];
  return c === void 0 || c === "" ? [] : c === "	" ? [change(0.9, "wrote the tab in a string as \\t", offset, offset + 1, "\\t")] : c === `
` ? [change(1.4, "wrote the line break in a string as \\n", offset, offset + 1, "\\n")] : c === "\r" ? text3[offset + 1] === `
` ? [change(1.4, "wrote the line break in a string as \\n", offset, offset + 2, "\\n")] : [change(0.9, "wrote a line break in a string as \\r", offset, offset + 1, "\\r")] : [
    change(
      0.9,
      "wrote a control character in a string as an escape",
      offset,
      offset + 1,
      `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
    )
  ];
}
function escapes(text3, read) {
  let { offset, tokenStart } = read, at = text3.lastIndexOf("\\", offset - 1) < tokenStart ? offset - 1 : text3.lastIndexOf("\\", offset - 1);
  if (text3[offset] === "'") return [change(0.8, "wrote \\' as '", at, at + 1)];
  let lineEnd = text3.indexOf(`
`, tokenStart) < 0 ? text3.length : text3.indexOf(`
`, tokenStart), found = [], close = /^"(?:[^"\\\n]|\\[^\n])*?(?:"|\\"(?=\s*[,}\]\r\n]))/.exec(text3.slice(tokenStart, lineEnd))?.[0];
  if (close && /\\[^"\\]/.test(close)) {
    let body = close.slice(1, -1).replace(/\\\\|\\"(?!$)|\\/g, (m) => m.length === 2 ? m : "\\\\"), end = tokenStart + close.length;
    found.push(change(1, "doubled the backslashes", tokenStart, end, `"${body.replace(/(^|[^\\])(?:\\\\)*\\$/, (m) => `${m}\\`)}"`));
  }
  return found.push(change(1.2, "doubled a backslash", at, at, "\\")), found;
}
function unclosed(text3, start, end, atError) {
  let body = text3.slice(start, end), found = [], put = (cost, at) => {
    at > start && !found.some((f) => f.splices[0].start === at) && found.push(change(cost, 'added the missing "', at, at, '"'));
  };
  for (let i = 1; i < body.length; i++) {
    let c = body[i];
    if (isQuote(c) && c !== "'" && FOLLOWS.test(text3.slice(start + i + 1, start + i + 80)) ? found.push(change(1, 'replaced a curly quotation mark by "', start + i, start + i + 1, '"')) : c === "'" && atError && FOLLOWS.test(text3.slice(start + i + 1, start + i + 80)) && found.push(change(1.1, `replaced ' by "`, start + i, start + i + 1, '"')), found.length > 3) break;
  }
  if (atError) {
    let trimmed = body.trimEnd(), tail = /[\s,}\]:{[]+$/.exec(trimmed);
    if (tail)
      for (let i = tail.index; i < trimmed.length; i++)
        !/\s/.test(trimmed[i]) && !/[ \t]/.test(trimmed[i - 1] ?? "") && put(1 + (i - tail.index) * 0.01, start + i);
    put(tail ? 1.15 : 1, start + trimmed.length);
    let noted = /\s*(?:\/\/|#)/.exec(trimmed);
    noted && noted.index > 0 && put(1.2, start + noted.index);
  }
  let colon = /^"[\w.-]*(?=\s*:)/.exec(body);
  colon && put(1, start + colon[0].length);
  for (let m of [...body.matchAll(/[,}\]](?=\s|$|[,}\]])/g)].slice(0, 4)) put(1.1, start + m.index);
  return found;
}

// src/dockerd/proposals.ts
var change = (cost, what, start, end, text3 = "") => ({
  splices: [{ start, end, text: text3 }],
  what,
  cost
});
function proposals(text3, read) {
  let { state, offset } = read, inString = state === "string" || state === "escape", found = [];
  return inString || found.push(...noise(text3, offset)), found.length > 0 && found[0].cost < 1 || (found.push(...proposeQuotes(text3, read)), inString || (found.push(...proposeInside(text3, read)), offset < text3.length && found.push(change(4, `removed ${show(text3[offset] ?? "")}`, offset, offset + 1)))), found;
}
function show(c) {
  let code = c.codePointAt(0) ?? 0;
  return code < 33 || code === 127 || ODD_BLANK.test(c) ? `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `\`${c}\``;
}
function noise(text3, offset) {
  let c = text3[offset] ?? "";
  if (c === "") return [];
  let colour = /^\u001b\[[0-9;?]*[A-Za-z]/.exec(text3.slice(offset, offset + 20))?.[0];
  if (colour) return [change(0.5, "removed a terminal colour code", offset, offset + colour.length)];
  if (ODD_BLANK.test(c)) {
    let end = offset;
    for (; end < text3.length && ODD_BLANK.test(text3[end]); ) end++;
    let blanks = text3.slice(offset, end).replace(/[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, "").length;
    return [change(0.5, blanks === 0 ? `removed ${show(c)}` : `replaced ${show(c)} by a blank`, offset, end, " ".repeat(blanks))];
  }
  if (c < " ") {
    let all = c === "\0" && /\0[^\0]\0/.test(text3) ? [...text3.matchAll(/\0+/g)] : void 0;
    if (all)
      return [
        {
          splices: all.map((m) => ({ start: m.index, end: m.index + m[0].length, text: "" })),
          what: "removed the zero bytes of UTF-16",
          cost: 0.5
        }
      ];
    let end = offset + 1;
    for (; text3[end] === c; ) end++;
    return [change(0.5, `removed ${show(c)}`, offset, end)];
  }
  return comment(text3, offset);
}
function comment(text3, offset) {
  let start = text3.slice(offset, offset + 4), lineEnd = text3.indexOf(`
`, offset) < 0 ? text3.length : text3.indexOf(`
`, offset), end;
  if (start.startsWith("/*") || start === "<!--") {
    let mark = start === "<!--" ? "-->" : "*/", close = text3.indexOf(mark, offset + 2);
    end = close < 0 ? lineEnd : close + mark.length;
  } else if (start.startsWith("//") || start.startsWith("#")) end = text3[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  else return [];
  return [{ ...change(0.9, "removed a comment", ...wholeLines(text3, offset, end)), at: offset }];
}
function wholeLines(text3, start, end) {
  let from = start;
  for (; from > 0 && /[ \t]/.test(text3[from - 1]); ) from--;
  let to = end;
  for (; to < text3.length && /[ \t\r]/.test(text3[to]); ) to++;
  return (from === 0 || text3[from - 1] === `
`) && (to >= text3.length || text3[to] === `
`) ? [from, Math.min(text3.length, to + 1)] : to >= text3.length || text3[to] === `
` ? [from, text3[to - 1] === "\r" ? to - 1 : to] : [start, end];
}

// src/dockerd/repair.ts
var MAX_BYTES = 1e6, MAX_STEPS = 200, WIDTH = 10, MAX_READ = 4e7, COST = 30;
function repairJson(text3) {
  if (text3.length > MAX_BYTES || /^[\ufeff\s]*<(?:!doctype|html|\?xml|head|body)/i.test(text3) || /^[\s\ufeff]*$/.test(text3)) return;
  let first = scan(text3);
  if (first.ok) return;
  let best = search({ text: text3, cost: 0, read: first, edits: [], joined: !1 });
  if (!best) return;
  let changes = best.edits.flatMap((edit, i) => {
    let origin = originOf(edit.at, best.edits.slice(0, i));
    return { ...positionAt(text3, origin), what: edit.what };
  }), result = best.joined ? mergeDuplicates(best.text, changes) : best.text, parsed = parseJson(result);
  return isObject(parsed.value) || Array.isArray(parsed.value) && parsed.value.some(isObject) ? { text: result, changes } : void 0;
}
function unwrapRoot(text3) {
  let root = parseJson(text3).root;
  if (root?.type === "array" && root.children?.length === 0) return text3.replace(/\[\s*\]/, "{}");
  let only = root?.type === "array" && root.children?.length === 1 ? root.children[0] : void 0;
  if (only?.type !== "object") return;
  let object = text3.slice(only.offset, only.offset + only.length), shift = /\n([ \t]+)\}$/.exec(object)?.[1];
  return text3.slice(0, root.offset) + (shift ? object.replaceAll(`
${shift}`, `
`) : object) + text3.slice(root.offset + root.length);
}
var isObject = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
function search(start) {
  let beam = [start], budget = MAX_READ, seen = /* @__PURE__ */ new Set(), best;
  for (let step = 0; step < MAX_STEPS && beam.length > 0; step++) {
    let next = [];
    for (let attempt of beam)
      for (let candidate of proposals(attempt.text, attempt.read)) {
        let child = apply(attempt, candidate);
        if (best && child.cost >= best.cost) continue;
        let key = child.text.length > 2e4 ? `${child.text.length}:${child.cost}:${child.edits.at(-1)?.at}` : child.text;
        if (!seen.has(key)) {
          if (seen.add(key), budget -= child.text.length, budget < 0) return best;
          child.read = scan(child.text), child.read.ok ? best = plausible(child) ? child : best : next.push(child);
        }
      }
    let limit = best?.cost ?? Number.POSITIVE_INFINITY, rank = (a) => a.cost * COST + Math.min(a.text.length - a.read.offset, 1e5);
    beam = next.filter((a) => a.cost + 0.5 < limit).sort((a, b) => rank(a) - rank(b)).slice(0, WIDTH);
  }
  return best;
}
function plausible(attempt) {
  let c = attempt.text[attempt.read.rootStart];
  return c === "{" || c === "[" && /^\[\s*\{/.test(attempt.text.slice(attempt.read.rootStart));
}
function apply(attempt, candidate) {
  let text3 = attempt.text, splices = [...candidate.splices].sort((a, b) => b.start - a.start);
  for (let s of splices) text3 = replaceAt(text3, s.start, s.end - s.start, s.text);
  return {
    text: text3,
    cost: attempt.cost + candidate.cost,
    read: attempt.read,
    edits: [...attempt.edits, { splices, what: candidate.what, at: candidate.at ?? splices.at(-1)?.start ?? 0 }],
    joined: attempt.joined || candidate.joins === !0
  };
}
function originOf(offset, edits) {
  let at = offset;
  for (let { splices } of edits.toReversed()) {
    let grown = splices.reduce((sum, s) => sum + s.text.length - (s.end - s.start), 0);
    for (let s of splices) {
      grown -= s.text.length - (s.end - s.start);
      let begin = s.start + grown;
      if (at >= begin + s.text.length) {
        at = at - grown - s.text.length + (s.end - s.start), grown = 0;
        break;
      }
      if (at >= begin) {
        at = s.start, grown = 0;
        break;
      }
    }
  }
  return at;
}
function mergeDuplicates(text3, changes) {
  let result = text3;
  for (let guard = 0; guard < Math.min(200, 4e5 / text3.length); guard++) {
    let { root, duplicates } = parseJson(result), twice = duplicates.find((d) => d.path.length === 1);
    if (!root || !twice) return result;
    let values2 = root.children?.filter((p) => p.children?.[0]?.value === twice.key).map((p) => p.children[1]) ?? [], read = values2.map((v) => JSON.parse(result.slice(v.offset, v.offset + v.length))), united = read.reduce(unite), [first] = read, firstText = result.slice(values2[0].offset, values2[0].offset + values2[0].length), place = root.children.findIndex((p) => p.children?.[0]?.value === twice.key), same = JSON.stringify(united) === JSON.stringify(first);
    for (; (parseJson(result).duplicates.find((d) => d.key === twice.key && d.path.length === 1)?.offsets.length ?? 1) > 1; ) {
      let now = parseJson(result).root, last2 = now.children.findLastIndex((p) => p.children?.[0]?.value === twice.key), node = now.children[last2], before2 = now.children[last2 - 1];
      result = replaceAt(result, before2.offset + before2.length, node.offset + node.length - before2.offset - before2.length, "");
    }
    let kept = nodeAt(parseJson(result).root, [twice.key]);
    if (!kept || place < 0) return result;
    same ? result = replaceAt(result, kept.offset, kept.length, firstText) : result = setKey(result, [twice.key], united), changes.push({ ...positionAt(result, kept.offset), what: `joined the two values of "${twice.key}"` });
  }
  return result;
}
function unite(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    let known = new Set(a.map((v) => JSON.stringify(v)));
    return [...a, ...b.filter((v) => !known.has(JSON.stringify(v)))];
  }
  if (isObject(a) && isObject(b)) {
    let united = { ...a };
    for (let [key, value] of Object.entries(b))
      united[key] = key in united ? unite(united[key], value) : value;
    return united;
  }
  return b;
}

// src/dockerd/surroundings.ts
function checkSurroundings(c) {
  proxyProgram(c), tlsFiles(c), remappedUser(c), apiVersion(c), realtime(c);
  let seccomp = text2(c, "seccomp-profile");
  seccomp.startsWith("/") && c.around.path?.(seccomp) === "missing" && bad(
    c,
    "fails-at-start",
    "missing-file",
    ["seccomp-profile"],
    `"seccomp-profile": ${quote(seccomp)} does not exist`,
    "dockerd opens the profile when it starts and stops without it.",
    fixRemove(c, ["seccomp-profile"]),
    "daemon-json.missing-file"
  );
}
var text2 = (c, key) => {
  let flag = c.flags.given.findLast((f) => f.key === key)?.value;
  return typeof flag == "string" ? flag : typeof c.value[key] == "string" ? c.value[key] : "";
}, flagged = (c, key) => {
  let flag = c.flags.given.findLast((f) => f.key === key);
  return flag && boolOf(flag.value);
};
function proxyProgram(c) {
  if (!since(c, "25.0") || (flagged(c, "userland-proxy") ?? c.value["userland-proxy"]) === !1 || c.value["userland-proxy"] === null)
    return;
  let named = text2(c, "userland-proxy-path"), note2 = (title, why) => bad(
    c,
    "rejected",
    "missing-file",
    ["userland-proxy-path"],
    title,
    why,
    named ? fixRemove(c, ["userland-proxy-path"]) : void 0,
    "daemon-json.missing-file"
  );
  if (named.startsWith("/")) {
    let found = c.around.path?.(named);
    found && found !== "program" && note2(
      `"userland-proxy-path": ${quote(named)} ${found === "missing" ? "does not exist" : "is no program"}`,
      "dockerd looks for the program when it reads its configuration."
    );
  } else named === "" && c.around.program?.("docker-proxy") === !1 && note2("docker-proxy is not installed", "The userland proxy is on by default, and dockerd looks for its program first of all.");
}
function tlsFiles(c) {
  let verify = flagged(c, "tlsverify") ?? (typeof c.value.tlsverify == "boolean" ? c.value.tlsverify : void 0), tls = flagged(c, "tls") ?? c.value.tls === !0, pem = c.around.pem;
  if (!pem || verify === void 0 && !tls) return;
  let byFlag = flagged(c, "tls") !== void 0 || flagged(c, "tlsverify") !== void 0, [certificate, key, authority] = ["tlscert", "tlskey", "tlscacert"].map((k) => text2(c, k));
  if (byFlag && !certificate && !key && pem("~/.docker/cert.pem") === "missing") {
    noteTls(
      c,
      "tls",
      "TLS is switched on by a flag and has no certificate",
      "Without tlscert and tlskey dockerd looks in ~/.docker.",
      "file-missing"
    );
    return;
  }
  for (let [name, path, wanted] of [
    ["tlscert", certificate, "certificate"],
    ["tlskey", key, "key"],
    ["tlscacert", verify ? authority : "", "certificate"]
  ]) {
    let found = path ? pem(path) : void 0;
    if (!found || found === wanted) continue;
    let missing = found === "missing", what = { missing: "does not exist", directory: "is a directory", "encrypted-key": "is encrypted" };
    noteTls(
      c,
      name,
      `"${name}": ${quote(path)} ${what[found] ?? `holds no ${wanted}`}`,
      missing ? "dockerd reads it before it listens." : `dockerd wants a ${wanted} in PEM form there, without a passphrase.`,
      missing ? "file-missing" : "bad-pem"
    );
    return;
  }
  certificate && key && c.around.pair?.(certificate, key) === !1 && noteTls(c, "tlskey", '"tlskey" is not the key of "tlscert"', "The two have to be made for each other.", "key-mismatch");
}
function noteTls(c, key, title, why, fault) {
  bad(c, "rejected", `tls-${fault}`, [key], title, why, void 0, `tls.${fault}`);
}
function remappedUser(c) {
  let value = text2(c, "userns-remap"), [user = "", group = user] = value.split(":");
  if (!since(c, "26.0") || value === "" || user === "default" || value.split(":").length > 2) return;
  let found = c.around.account?.(user);
  if (!found) return;
  let numbered = /^\d+$/.test(user) && group === user, note2 = (title, why, cause) => bad(c, "rejected", "userns-remap", ["userns-remap"], title, why, fixSet(c, "user-default", ["userns-remap"], "default"), cause);
  found.user ? !numbered && !(group === user ? found : c.around.account?.(group))?.group ? note2(
    `"userns-remap": there is no group ${quote(group)}`,
    "Without a group of its own, dockerd wants one with the name of the user.",
    "userns.no-user"
  ) : found.ranges || note2(`"userns-remap": ${quote(user)} has no subordinate ids`, "Their ranges stand in /etc/subuid and /etc/subgid.", "userns.no-subuid") : note2(`"userns-remap": there is no user ${quote(user)}`, "dockerd looks the user up when it reads the file.", "userns.no-user");
}
function realtime(c) {
  for (let key of ["cpu-rt-period", "cpu-rt-runtime"]) {
    let value = c.value[key];
    typeof value == "number" && value !== 0 && c.around.realtime?.() === !1 && bad(
      c,
      "rejected",
      "no-realtime",
      [key],
      `"${key}": this kernel gives no real-time CPU`,
      "It needs cgroup v1 and a kernel that was built for it.",
      fixRemove(c, [key])
    );
  }
}
var NEWEST_API = [
  ["29.0", 55],
  ["28.0", 51],
  ["27.0", 47],
  ["26.0", 45],
  ["25.0", 44]
];
function apiVersion(c) {
  let value = c.around.environment?.DOCKER_MIN_API_VERSION ?? "";
  if (value === "" || !since(c, "25.0")) return;
  let minor = Number(/^1\.(\d+)$/.exec(value)?.[1] ?? Number.NaN), newest = NEWEST_API.find(([version]) => since(c, version))?.[1] ?? 44;
  minor >= (since(c, "26.0") ? 24 : 12) && minor <= newest || bad(
    c,
    "rejected",
    "api-version",
    [],
    `DOCKER_MIN_API_VERSION=${value} is no version that it speaks`,
    `It is a number such as 1.${newest}, without a v, in the environment of dockerd.`,
    void 0
  );
}

// src/dockerd/validate.ts
function validate(text3, options2 = {}) {
  let problems = examine(text3, options2);
  return problems.map(
    (problem) => problem.path.length > 0 && text3.length * problems.length < 4e5 ? settle(problem, problems, options2) : problem
  );
}
function settle(problem, all, options2) {
  let { suggestion } = problem, key = (p) => `${p.code} ${p.path.join("/")}`, before2 = new Set(all.filter((p) => p !== problem).map(key));
  for (let round = 0; round < 4 && suggestion; round++) {
    let next = examine(suggestion.after, options2).find(
      (p) => (p.kind === "rejected" || p.kind === "fails-at-start") && !before2.has(key(p)) && p.cause !== "flags.conflict"
    );
    if (!next?.suggestion) break;
    suggestion = {
      ...suggestion,
      after: next.suggestion.after,
      title: /^remove/.test(next.suggestion.title) ? next.suggestion.title : suggestion.title
    };
  }
  return suggestion && suggestion.after !== problem.suggestion?.after ? { ...problem, suggestion } : problem;
}
function examine(text3, options2) {
  let parsed = parseJson(text3), c = {
    text: text3,
    root: parsed.root ?? { type: "null", offset: 0, length: 0 },
    value: {},
    engine: options2.engine,
    flags: options2.flags ?? NO_FLAGS,
    around: options2.around ?? {},
    problems: []
  };
  if (options2.encoding === "latin1") {
    let offset = Math.max(0, text3.search(/[\u0080-\uffff]/));
    return c.problems.push({
      kind: "rejected",
      cause: "daemon-json.encoding",
      code: "not-utf8",
      path: [],
      offset,
      length: 1,
      ...positionAt(text3, offset),
      title: "daemon.json holds bytes that are no UTF-8",
      why: "dockerd reads the file as UTF-8. A character outside ASCII was saved in an older encoding such as Latin-1.",
      suggestion: { id: "reencode", title: "save the file as UTF-8", after: text3 }
    }), c.problems;
  }
  let encoding = encodingProblem(c, options2);
  if (parsed.problem) return [...encoding, ...syntax(c, parsed.problem)];
  if (text3 !== "" && typeof parsed.value != "object") return [...encoding, ...wrongRoot(c, parsed.value)];
  if (Array.isArray(parsed.value)) return [...encoding, ...wrongRoot(c, parsed.value)];
  if (parsed.value === null) return encoding;
  c.value = { ...parsed.value }, c.problems.push(...encoding);
  for (let twice of parsed.duplicates) duplicate(c, twice.path, twice.offsets);
  let broken = checkShapes(c);
  checkKeys(c), checkFlags(c);
  for (let key of broken) delete c.value[key];
  return checkValues(c), checkNetwork(c), checkLogs(c), checkStorage(c), checkSurroundings(c), c.problems.sort((a, b) => a.offset - b.offset);
}
var TITLES = {
  "trailing-comma": "daemon.json has a comma before a closing bracket",
  "extra-comma": "daemon.json has a comma too many",
  "missing-comma": "daemon.json lacks a comma between two entries",
  "missing-colon": "daemon.json lacks a colon between a key and its value",
  comment: "daemon.json holds a comment, which JSON does not allow",
  "single-quote": "daemon.json uses single quotation marks",
  "smart-quote": "daemon.json holds typographic quotation marks",
  "bare-word": "daemon.json holds a word without quotation marks",
  "missing-bracket": "daemon.json ends before all brackets are closed",
  "wrong-bracket": "daemon.json closes a bracket with one of another kind",
  "extra-bracket": "daemon.json has a closing bracket too many",
  "missing-braces": "daemon.json lacks its outer braces",
  "unclosed-string": "daemon.json has a string without its closing mark",
  "two-values": "daemon.json holds two objects, one after the other",
  "trailing-text": "daemon.json holds text behind its last brace",
  "leading-text": "daemon.json holds text before its first brace",
  "not-json": "daemon.json is no JSON at all",
  "control-character": "daemon.json holds a raw control character",
  "bad-escape": "daemon.json has a backslash that begins no escape",
  "bad-number": "daemon.json has a number in a form that JSON lacks",
  "no-break-space": "daemon.json holds a blank that JSON does not know",
  empty: "daemon.json is empty, which this engine refuses"
};
function syntax(c, problem) {
  let { kind, message, ...place } = problem, unread = !since(c, "23.0") && ["two-values", "trailing-text", "extra-bracket"].includes(kind) && / after top-level value$/.test(message);
  if (kind === "empty")
    return since(c, "23.0") ? [] : [
      {
        kind: "rejected",
        cause: "daemon-json.syntax",
        code: "empty",
        path: [],
        ...place,
        title: TITLES.empty,
        why: "Before 23.0 dockerd needs one JSON object in the file, if only {}.",
        suggestion: { id: "write-empty-object", title: "write {}", after: `{}
` }
      }
    ];
  let repaired = repairJson(c.text), encoding = kind === "no-break-space" || kind === "not-json" && c.text.includes("\0");
  return [
    {
      kind: unread ? "ignored" : "rejected",
      cause: encoding ? "daemon-json.encoding" : "daemon-json.syntax",
      code: kind,
      path: [],
      ...place,
      title: TITLES[kind] ?? "daemon.json is not valid JSON",
      why: unread ? "This engine stops reading after the first value; what follows has no effect, and newer engines refuse it." : `dockerd stops here with: ${message}.`,
      ...repaired ? { suggestion: { id: "repair", title: repairTitle(repaired.changes.map((x) => x.what)), after: repaired.text } } : {}
    }
  ];
}
function repairTitle(whats) {
  let each2 = /* @__PURE__ */ new Map();
  for (let what of whats) each2.set(what, (each2.get(what) ?? 0) + 1);
  let [first, second, ...more] = [...each2].map(([what, n]) => n > 1 ? `${what} (${n} times)` : what);
  return `repair the JSON: ${[first, second, ...more.length > 0 ? ["more"] : []].filter(Boolean).join("; ")}`;
}
function encodingProblem(c, options2) {
  let odd = since(c, "23.0") ? -1 : c.text.search(/(?<=^[ \t\r\n]*)[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u3000]/);
  if (odd >= 0)
    return [
      {
        kind: "rejected",
        cause: "daemon-json.encoding",
        code: "no-break-space",
        path: [],
        offset: odd,
        length: 1,
        ...positionAt(c.text, odd),
        title: TITLES["no-break-space"],
        why: "Newer engines cut such blanks off the ends of the file; before 23.0 dockerd stops at them.",
        suggestion: { id: "remove-blank", title: "remove the blanks before the first brace", after: c.text.replace(/^\s+/, "") }
      }
    ];
  if (!(c.text.startsWith("\uFEFF") || options2.encoding === "utf-16le" || options2.encoding === "utf-16be") || since(c, "23.0")) return [];
  let after = c.text.replace(/^\ufeff/, "");
  return [
    {
      kind: "rejected",
      cause: "daemon-json.encoding",
      code: "byte-order-mark",
      path: [],
      offset: 0,
      length: 1,
      line: 1,
      column: 1,
      title: "daemon.json begins with a byte order mark",
      why: "Before 23.0 dockerd reads plain UTF-8 only and stops at the mark that some editors write first.",
      suggestion: { id: "remove-mark", title: "save the file as UTF-8 without a mark", after }
    }
  ];
}
function wrongRoot(c, value) {
  let kind = Array.isArray(value) ? "a list" : `a ${typeof value}`, unwrapped = unwrapRoot(c.text);
  return report(c, {
    kind: "rejected",
    cause: "daemon-json.wrong-type",
    code: "wrong-root",
    path: [],
    mark: { ...c.root, length: 1 },
    title: `daemon.json is ${kind}, not an object`,
    why: "dockerd wants one object in braces, with the options as its keys.",
    fix: unwrapped ? { id: "unwrap", title: "take the outer brackets off", after: unwrapped } : void 0
  }), c.problems;
}
function duplicate(c, path, offsets) {
  let nodes = path.slice(0, -1).reduce(
    (n, step) => typeof step == "number" ? n?.children?.[step] : n?.children?.findLast((p) => p.children?.[0]?.value === step)?.children?.[1],
    c.root
  )?.children?.filter((p) => p.children?.[0]?.value === path.at(-1)) ?? [];
  if (nodes.length < 2) return;
  let values2 = nodes.map(
    (p) => JSON.parse(c.text.slice(p.children[1].offset, p.children[1].offset + p.children[1].length))
  ), united = values2.reduce(unite), after = c.text, many = nodes.length * c.text.length > 4e5;
  for (let n = many ? 0 : nodes.length - 1; n > 0; n--) after = removeOccurrence(after, path, n - 1);
  !many && JSON.stringify(united) !== JSON.stringify(values2.at(-1)) && (after = setKey(after, path, united));
  let maps = values2.every((v) => typeof v == "object" && v !== null && !Array.isArray(v)), same = values2.every((v) => JSON.stringify(v) === JSON.stringify(values2[0])), line = positionAt(c.text, offsets.at(-1)).line;
  report(c, {
    kind: "ignored",
    cause: "daemon-json.duplicate-key",
    code: "duplicate-key",
    path,
    mark: nodes[0].children[0],
    title: `"${short(String(path.at(-1)), 30)}" stands twice; ${maps ? "dockerd merges the two" : `line ${line} wins`}`,
    why: same ? "Both have the same value; one of them is enough." : maps ? "dockerd reads both and lets the later entries win, which is easy to overlook." : "dockerd keeps the last one and says nothing about the first.",
    fix: after === c.text ? void 0 : { id: "keep-one", title: `keep one "${path.at(-1)}"`, after }
  });
}

export {
  quote,
  repairJson,
  validate
};
