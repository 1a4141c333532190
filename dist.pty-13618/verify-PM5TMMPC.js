import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareWithManifest
} from "./chunk-ZHXH423N.js";
import {
  createRedactor,
  prove
} from "./chunk-JHCIHP2M.js";
import {
  inspectBundle
} from "./chunk-6STMKMVT.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/verify.ts
var mostLines = 200;
async function runVerify(path, format, screen) {
  let { opened, problems } = await inspectBundle(path), all = [...problems];
  if (opened) {
    all.push(...compareWithManifest(opened));
    let members = opened.paths().map((name) => ({ name, bytes: opened.read(name) ?? Buffer.alloc(0) }));
    for (let { rule, member } of prove(createRedactor(), members))
      all.push({ kind: "leak", message: `${member}: ${rule} would have to be redacted` });
  }
  let files = opened?.manifest.files.length ?? 0;
  if (format === "json") {
    let tool = opened ? { schemaVersion: opened.manifest.schemaVersion, version: opened.manifest.tool.version } : null;
    screen.out(`${JSON.stringify({ schemaVersion: 1, bundle: tool, files, problems: all }, null, 2)}
`);
  } else all.length === 0 ? screen.out(`${neutralLine(path)}: ${files} files, all as the manifest says; nothing in them had to be redacted.
`) : (screen.out(
    all.slice(0, mostLines).map(({ message }) => `${neutralLine(message)}
`).join("")
  ), all.length > mostLines && screen.out(`and ${all.length - mostLines} more
`));
  return all.length === 0 ? exitCodes.done : exitCodes.failed;
}
export {
  runVerify
};
