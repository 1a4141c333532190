import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeBundle
} from "./chunk-EUXSBWT4.js";
import "./chunk-YT2TLLYL.js";
import "./chunk-CCM5IUVM.js";
import "./chunk-E2YCQZCI.js";
import "./chunk-YTHGUGCY.js";
import "./chunk-23D7GNVF.js";
import "./chunk-ZPUSB6YE.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-LU3SORZ6.js";
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
