import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRedactor
} from "./chunk-JHCIHP2M.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/cli/redact.ts
import { closeSync, openSync, readSync } from "node:fs";
import { lstat, mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

// src/cli/text-form.ts
function formOf(head) {
  if (head[0] === 31 && head[1] === 139) return "gzip";
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  if (head.includes(0)) return withNuls(head);
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(head, { stream: !0 }), "utf-8";
  } catch {
    return head.filter((byte) => byte < 9 || byte > 13 && byte < 27 || byte > 27 && byte < 32).length > head.length / 50 ? "binary" : "latin1";
  }
}
function withNuls(head) {
  let nuls = [0, 0], odd = 0;
  for (let [at, byte] of head.entries())
    byte === 0 ? nuls[at % 2]++ : (byte < 9 || byte > 13 && byte < 27 || byte > 27 && byte < 32) && odd++;
  let half = head.length / 2;
  return nuls[1] > half * 0.7 && nuls[0] < half * 0.1 ? "utf-16le" : nuls[0] > half * 0.7 && nuls[1] < half * 0.1 ? "utf-16be" : odd > head.length / 50 || nuls[0] + nuls[1] > head.length / 4 ? "binary" : "nul-separated";
}
function decoderOf(form) {
  if (form === "latin1") return (piece) => piece.toString("latin1");
  let decoder = new TextDecoder(form === "utf-16le" || form === "utf-16be" ? form : "utf-8"), decode = (piece, last) => decoder.decode(piece, { stream: !last });
  return form === "nul-separated" ? (piece, last) => decode(piece, last).replaceAll("\0", `
`) : decode;
}

// src/cli/redact.ts
var PIECE = 262144, UNPACKED = 67108864, OBSERVED = 8388608;
async function runRedact(paths, wanted, note) {
  let redactor = createRedactor(optionsOf(wanted));
  if (paths.length === 0 || paths.length === 1 && paths[0] === "-")
    return await redactInput(redactor), exitCodes.done;
  let jobs = [];
  for (let path of paths) await collect(path, wanted.output, jobs);
  if (wanted.output === void 0 && jobs.length > 1)
    return note(`docker-triage: several files need a folder to go to: -o DIR
`), exitCodes.usage;
  for (let { path, name } of jobs) await learn(redactor, path, name);
  let leftOut = [];
  for (let job of jobs) await redactFile(redactor, job, wanted.output) || leftOut.push(job.name);
  leftOut.length > 0 && note(`Left out, because they are no text:
${leftOut.map((name) => `  ${redactor.safe(name)}
`).join("")}`);
  let totals = Object.entries(redactor.totals()).sort(([a], [b]) => a < b ? -1 : 1);
  return note(totals.length === 0 ? `Nothing had to be redacted.
` : `Redacted: ${totals.map(([rule, n]) => `${rule} ${n}`).join(", ")}
`), exitCodes.done;
}
function optionsOf(wanted) {
  let own = wanted.host ? { hostNames: [hostname()], users: [userInfo().username] } : { hostNames: [], users: [] }, dotted = wanted.identity.filter((name) => name.includes(".")), identities = {
    hostNames: [...own.hostNames, ...dotted.filter((name) => name.split(".").length > 2)],
    domains: dotted,
    users: [...own.users, ...wanted.identity.filter((name) => !name.includes("."))]
  };
  return wanted.case === void 0 ? { identities } : { identities, caseKey: wanted.case };
}
async function collect(path, output, jobs) {
  let stat = await lstat(path);
  if (stat.isFile() && jobs.push({ path, name: basename(path) }), !!stat.isDirectory()) {
    for (let entry of await readdir(path, { recursive: !0, withFileTypes: !0 })) {
      let file = join(entry.parentPath, entry.name);
      entry.isFile() && (output === void 0 || relative(output, file).startsWith("..")) && jobs.push({ path: file, name: relative(path, file) });
    }
    jobs.sort((a, b) => a.name < b.name ? -1 : 1);
  }
}
function* piecesOf(path) {
  let file = openSync(path, "r");
  try {
    let buffer = Buffer.alloc(PIECE);
    for (let n = readSync(file, buffer, 0, PIECE, null); n > 0; n = readSync(file, buffer, 0, PIECE, null)) yield buffer.subarray(0, n);
  } finally {
    closeSync(file);
  }
}
async function headOf(path) {
  let file = await open(path, "r");
  try {
    let { buffer, bytesRead } = await file.read(Buffer.alloc(65536), 0, 65536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
async function readText(path) {
  let form = formOf(await headOf(path));
  if (form !== "binary") {
    if (form === "gzip")
      try {
        let bytes = gunzipSync(await readFile(path), { maxOutputLength: UNPACKED }), inner = formOf(bytes.subarray(0, 65536));
        return inner === "binary" || inner === "gzip" ? void 0 : { form, pieces: [decoderOf(inner)(bytes, !0)] };
      } catch {
        return;
      }
    return { form, pieces: decoded(path, form) };
  }
}
function* decoded(path, form) {
  let decode = decoderOf(form);
  for (let piece of piecesOf(path)) yield decode(piece, !1);
  yield decode(Buffer.alloc(0), !0);
}
async function learn(redactor, path, name) {
  let read = await readText(path);
  if (!read) return;
  let stream = redactor.stream(name), head = "";
  for (let piece of read.pieces)
    head.length < OBSERVED && (head += piece), stream.push(piece);
  stream.end(), redactor.observe(head.slice(0, OBSERVED), name);
}
async function redactFile(redactor, { path, name }, output) {
  let read = await readText(path);
  if (!read) return !1;
  let stream = redactor.stream(name);
  if (output === void 0) {
    for (let piece of read.pieces) process.stdout.write(stream.push(piece));
    return process.stdout.write(stream.end()), !0;
  }
  let target = join(output, ...name.split("/").map((part) => redactor.safe(part)));
  if (await mkdir(dirname(target), { recursive: !0, mode: 448 }), read.form === "gzip") {
    let parts = [...read.pieces].map((piece) => stream.push(piece));
    return await writeFile(target, gzipSync([...parts, stream.end()].join("")), { mode: 384, flag: "wx" }), !0;
  }
  let encoding = read.form === "latin1" ? "latin1" : "utf8", file = await open(target, "wx", 384);
  try {
    for (let piece of read.pieces) await file.write(Buffer.from(stream.push(piece), encoding));
    await file.write(Buffer.from(stream.end(), encoding));
  } finally {
    await file.close();
  }
  return !0;
}
async function redactInput(redactor) {
  let stream = redactor.stream("-"), decode = decoderOf("utf-8");
  for await (let piece of process.stdin) process.stdout.write(stream.push(decode(piece, !1)));
  process.stdout.write(stream.push(decode(Buffer.alloc(0), !0)) + stream.end());
}
export {
  runRedact
};
