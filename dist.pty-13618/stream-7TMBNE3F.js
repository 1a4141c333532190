import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeBundle
} from "./chunk-5AFXKCQW.js";
import "./chunk-ZHXH423N.js";
import "./chunk-JHCIHP2M.js";
import "./chunk-E2YCQZCI.js";
import "./chunk-6STMKMVT.js";
import "./chunk-6MLO3ZPN.js";
import "./chunk-577PSAMP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import "./chunk-BV7LYR5S.js";
import "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import "./chunk-YCHCE3DO.js";
import "./chunk-6636AVS4.js";

// src/cli/stream.ts
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
async function streamBundle(root, members, redactor, to) {
  let folder = await mkdtemp(join(tmpdir(), "docker-triage-"));
  try {
    let path = join(folder, "bundle.zip");
    await writeBundle(root, members, path, redactor), await pipeline(createReadStream(path), to, { end: !1 });
  } finally {
    await rm(folder, { recursive: !0, force: !0 });
  }
}
export {
  streamBundle
};
