import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shown
} from "./chunk-6STMKMVT.js";

// src/bundle/verify.ts
import { createHash } from "node:crypto";
function compareWithManifest(opened) {
  let { files, asks } = opened.manifest, problems = [], says = (kind, path, text) => problems.push({ kind, message: `${shown(path).slice(1, -1)}: ${text}` }), sizes = new Map(files.map((f) => [f.path, f.bytes]));
  for (let { path, sha256, bytes } of files) {
    let held = opened.read(path);
    held ? held.length !== bytes ? says("changed", path, `changed: it has ${held.length} bytes, the manifest says ${bytes}`) : createHash("sha256").update(held).digest("hex") !== sha256 && says("changed", path, "changed: it differs from its SHA-256 sum") : says("missing", path, "missing: the manifest lists it");
  }
  for (let path of opened.paths())
    path !== "manifest.json" && !sizes.has(path) && says("extra", path, "extra: not listed in the manifest");
  for (let { collector, key, file, bytes } of asks) {
    if (file === void 0) continue;
    let size = sizes.get(file);
    size === void 0 ? says("missing", file, `missing: the answer to ${collector}/${key} has no sum in the manifest`) : bytes !== void 0 && bytes !== size && says("changed", file, `changed: the ask ${collector}/${key} gave ${bytes} bytes, the list of files says ${size}`);
  }
  return problems.sort((a, b) => a.message < b.message ? -1 : 1);
}
function verifyBundle(opened) {
  return compareWithManifest(opened).map(({ message }) => message);
}

export {
  compareWithManifest,
  verifyBundle
};
