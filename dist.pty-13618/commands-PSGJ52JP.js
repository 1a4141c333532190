import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setKey
} from "./chunk-S6GD5GGM.js";
import {
  parseJson
} from "./chunk-A2FEEDDM.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/plugin/commands.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";

// src/cli/plugin/install.ts
import {
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
var PluginError = class extends Error {
}, systemFolder = "/usr/local/lib/docker/cli-plugins", otherFolders = [
  systemFolder,
  "/usr/local/libexec/docker/cli-plugins",
  "/usr/lib/docker/cli-plugins",
  "/usr/libexec/docker/cli-plugins"
];
function placesOf({ config, system }) {
  let folder = config ?? process.env.DOCKER_CONFIG ?? join(homedir(), ".docker");
  return { link: join(system ? systemFolder : join(folder, "cli-plugins"), "docker-triage"), config: join(folder, "config.json") };
}
function atPath(path) {
  try {
    if (!lstatSync(path).isSymbolicLink()) return { kind: "file" };
  } catch {
    return { kind: "none" };
  }
  let real;
  try {
    real = realpathSync(path);
  } catch {
  }
  return { kind: "link", to: readlinkSync(path), real };
}
function link(path, self) {
  let there = atPath(path);
  if (there.kind === "file") {
    if (realpathSync(path) === realpathSync(self)) return "kept";
    throw new PluginError(`${path} is a file of its own and was left as it is. Remove it, then install again.`);
  }
  if (there.kind === "link" && there.to === self) return "kept";
  mkdirSync(dirname(path), { recursive: !0, mode: 493 });
  let fresh = `${path}.${process.pid}`;
  symlinkSync(self, fresh);
  try {
    renameSync(fresh, path);
  } catch (error) {
    throw rmSync(fresh, { force: !0 }), error;
  }
  return "made";
}
function unlink(path) {
  let there = atPath(path);
  if (there.kind === "none") return !1;
  if (there.kind === "file")
    throw new PluginError(`${path} is a file and no link: it was not made by this command, and was left as it is.`);
  rmSync(path);
  try {
    rmdirSync(dirname(path));
  } catch {
  }
  return !0;
}
function readConfig(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
}
function held(text, path) {
  if (text === void 0 || text.trim() === "") return {};
  let { root, problem } = parseJson(text);
  if (problem || root?.type !== "object") throw new PluginError(`${path} is not JSON that docker can read; it was left as it is.`);
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}
var hooked = "ps,run,build,pull,push,images,info,version,start,stop,restart,kill,exec,logs,create,rm,rmi,inspect,events,stats,top,attach,cp,commit,load,save,login,search,tag,container,image,network,volume,system,swarm,service,stack,node,secret,config,plugin,compose,buildx", mark = "made-features-hooks", ours = ["error-hooks", "hooks", mark];
function withHook(text, when, path) {
  let { features } = held(text, path), next = withoutHook(text ?? `{}
`, path);
  if (next = setKey(next, ["plugins", "triage", when === "error" ? "error-hooks" : "hooks"], hooked), features?.hooks === void 0 || markOf(text, path) !== void 0)
    next = setKey(next, ["plugins", "triage", mark], text === void 0 ? "file" : markOf(text, path) ?? "true"), next = setKey(next, ["features", "hooks"], "true");
  else if (features.hooks !== "true")
    throw new PluginError(`${path} says "hooks": ${JSON.stringify(features.hooks)} under "features": hooks are switched off there.`);
  return next;
}
var markOf = (text, path) => held(text, path).plugins?.triage?.[mark];
function unhooked(text, path) {
  let next = withoutHook(text, path);
  return markOf(text, path) === "file" && next.trim() === "{}" ? null : next;
}
function withoutHook(text, path) {
  let { plugins, features } = held(text, path), own = plugins?.triage;
  if (!own) return text;
  let next = text;
  if (own[mark] !== void 0 && features?.hooks === "true" && (next = setKey(next, Object.keys(features).length === 1 ? ["features"] : ["features", "hooks"], void 0)), Object.keys(own).filter((k) => !ours.includes(k)).length === 0) return setKey(next, Object.keys(plugins).length === 1 ? ["plugins"] : ["plugins", "triage"], void 0);
  for (let key of ours) key in own && (next = setKey(next, ["plugins", "triage", key], void 0));
  return next;
}
function changeConfig(path, change) {
  let text = readConfig(path), next = change(text);
  if (next === void 0 || next === text) return !1;
  if (next === null)
    return rmSync(path), !0;
  let real = text === void 0 ? path : realpathSync(path), there = text === void 0 ? void 0 : statSync(real);
  mkdirSync(dirname(real), { recursive: !0, mode: 448 });
  let fresh = `${real}.${process.pid}`;
  try {
    writeFileSync(fresh, next, { flag: "wx", mode: there ? there.mode & 511 : 384 }), there && chownSync(fresh, there.uid, there.gid), renameSync(fresh, real);
  } catch (error) {
    throw rmSync(fresh, { force: !0 }), error;
  }
  return !0;
}
function hookOf(path) {
  let triage = held(readConfig(path), path).plugins?.triage;
  return triage?.hooks !== void 0 ? "always" : triage?.["error-hooks"] !== void 0 ? "error" : void 0;
}

// src/cli/plugin/commands.ts
function install(options, self, screen) {
  let places = placesOf(options);
  if (/[/\\]_npx[/\\]/.test(self))
    throw new PluginError("npx keeps packages only for a while: install it first (npm install -g docker-triage), then run this again.");
  let made = link(places.link, self);
  screen.out(
    `${made === "made" ? "Linked" : "Already linked"}: ${neutralLine(places.link)} -> ${neutralLine(self)}
Try it: docker triage --help
`
  );
  let { hook } = options;
  if (!hook) return;
  let changed = changeConfig(places.config, (text) => withHook(text, hook, places.config));
  screen.out(`${changed ? "Hook set" : "Hook already set"} in ${neutralLine(places.config)}.
`);
}
function uninstall(options, screen) {
  let places = placesOf(options);
  changeConfig(places.config, (text) => text ? unhooked(text, places.config) : void 0) && screen.out(`Hook taken out of ${neutralLine(places.config)}.
`), screen.out(unlink(places.link) ? `Removed: ${neutralLine(places.link)}
` : `Nothing to remove at ${neutralLine(places.link)}
`);
}
function line(path, self) {
  let there = atPath(path);
  return there.kind === "none" ? `  no    ${path}
` : there.kind === "file" ? `  file  ${path}
` : `  ${there.real === void 0 ? "dead" : there.real === self ? "this" : "link"}  ${path} -> ${there.to}
`;
}
function status(options, self, screen) {
  let places = placesOf({ config: options.config }), paths = [dirname2(places.link), ...otherFolders].map((folder) => join2(folder, "docker-triage"));
  return screen.out(`docker takes the first of these:
${paths.map((path) => neutralLine(line(path, self).trimEnd())).join(`
`)}
`), screen.out(`Hook in ${neutralLine(places.config)}: ${hookOf(places.config) ?? "none"}
`), paths.some((path) => atPath(path).kind !== "none") ? exitCodes.done : exitCodes.failed;
}
async function runPlugin(action, options, { self = "" }, screen) {
  try {
    let real = realpathSync2(self);
    return action === "status" ? status(options, real, screen) : (action === "install" ? install(options, real, screen) : uninstall(options, screen), exitCodes.done);
  } catch (error) {
    let { code, message } = error;
    if (!(error instanceof PluginError) && !code) throw error;
    return screen.note(`docker-triage: ${neutralLine(message)}
`), (code === "EACCES" || code === "EPERM") && options.system && screen.note(`For all users it takes root: sudo docker-triage plugin install --system
`), exitCodes.failed;
  }
}
export {
  runPlugin
};
