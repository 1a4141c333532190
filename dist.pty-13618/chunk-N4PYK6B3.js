import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/host/accounts.ts
import { readFile } from "node:fs/promises";
function accounts(text) {
  let found2 = /* @__PURE__ */ new Map();
  for (let line of text.split(`
`)) {
    let [name, , id, , , home = ""] = line.split(":");
    name && id && !found2.has(Number(id)) && found2.set(Number(id), { name, home });
  }
  return found2;
}
var Accounts = class _Accounts {
  #users;
  #groups;
  constructor(passwd, group) {
    this.#users = accounts(passwd), this.#groups = accounts(group);
  }
  static #held;
  /** Read once a process. */
  static read() {
    let read = (path) => readFile(path, "utf8").catch(() => "");
    return _Accounts.#held ??= Promise.all([read("/etc/passwd"), read("/etc/group")]).then(([users, groups]) => new _Accounts(users, groups)), _Accounts.#held;
  }
  user(uid) {
    return this.#users.get(uid)?.name ?? String(uid);
  }
  home(uid) {
    return this.#users.get(uid)?.home || "/";
  }
  group(gid) {
    return this.#groups.get(gid)?.name ?? String(gid);
  }
};

// src/host/dial.ts
import { request } from "node:http";
import { connect } from "node:net";

// src/host/files.ts
import { lstat as lstat2, opendir, readlink as readlink2, statfs } from "node:fs/promises";

// src/host/trim.ts
var Trimmer = class {
  #keep;
  #head = [];
  #headBytes = 0;
  #tail = [];
  #tailBytes = 0;
  total = 0;
  constructor(keep) {
    this.#keep = keep;
  }
  push(chunk) {
    this.total += chunk.length;
    let room = this.#keep.head - this.#headBytes;
    if (room > 0 && (this.#head.push(chunk.subarray(0, room)), this.#headBytes += Math.min(room, chunk.length)), chunk.length <= room) return;
    let rest = room > 0 ? chunk.subarray(room) : chunk;
    for (this.#tail.push(rest), this.#tailBytes += rest.length; this.#tail[0] && this.#tailBytes - this.#tail[0].length >= this.#keep.tail; )
      this.#tailBytes -= this.#tail[0].length, this.#tail.shift();
  }
  /** The kept bytes, cut at line ends, with one marker line where the middle is missing. */
  end() {
    let head = Buffer.concat(this.#head);
    if (this.total <= this.#headBytes) return { bytes: head };
    let tail = Buffer.concat(this.#tail);
    if (this.total <= this.#headBytes + tail.length) return { bytes: Buffer.concat([head, tail]) };
    tail.length > this.#keep.tail && (tail = tail.subarray(tail.length - this.#keep.tail));
    let first = head.subarray(0, head.lastIndexOf(10) + 1), last = tail.subarray(tail.indexOf(10) + 1), bytes = this.total - first.length - last.length, marker = Buffer.from(`[docker-triage: ${bytes} bytes left out here]
`);
    return { bytes: Buffer.concat([first, marker, last]), dropped: { bytes, atLine: first.toString("latin1").split(`
`).length } };
  }
};

// src/host/way.ts
import { constants } from "node:fs";
import { access, lstat, open, readlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
var Refused = class extends Error {
}, pathOnly = process.platform === "linux" ? 2097152 : 0, mostLinks = 16, isRoot = () => process.geteuid?.() === 0, loop = () => Object.assign(new Error("too many symbolic links"), { code: "ELOOP" }), byOthers = ({ uid, gid, mode }) => uid !== 0 || (mode & 2) !== 0 || (mode & 16) !== 0 && gid !== 0, looked = /* @__PURE__ */ new Map();
function lookAt(path) {
  let known = looked.get(path);
  if (known) return known;
  let answer2 = lstat(path).then(async (info) => info.isSymbolicLink() ? { info, target: await readlink(path) } : { info });
  return looked.set(path, answer2), answer2.catch(() => looked.delete(path)), answer2;
}
async function folderOf(path, links) {
  if (links > mostLinks) throw loop();
  if (path === "/") return { path, rest: [] };
  let above = await folderOf(dirname(path), links), here = join(above.path, basename(path));
  if (above.open !== void 0) return { path: here, open: above.open, rest: [...above.rest, basename(path)] };
  let { info, target } = await lookAt(here);
  return target !== void 0 ? folderOf(resolve(above.path, target), links + 1) : byOthers(info) ? { path: here, open: here, rest: [] } : { path: here, rest: [] };
}
var descriptors = "/proc/self/fd", procThere, hasProc = () => (procThere ??= access(descriptors).then(
  () => !0,
  () => !1
), procThere);
async function found(path, flags) {
  let handle = await open(path, flags | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    return { handle, info: await handle.stat(), again: await hasProc() ? `${descriptors}/${handle.fd}` : path };
  } catch (error) {
    throw await handle.close(), error;
  }
}
async function walk(from, names) {
  if (!await hasProc()) throw new Refused("a folder that others than root can change cannot be walked safely without /proc");
  let at = await found(from, pathOnly | constants.O_NOFOLLOW | constants.O_DIRECTORY);
  for (let name of names) {
    let above = at.handle;
    try {
      at = await found(`${descriptors}/${above.fd}/${name}`, pathOnly | constants.O_NOFOLLOW);
    } finally {
      await above.close();
    }
    if (at.info.isSymbolicLink())
      throw await at.handle.close(), new Refused(`${name} is a link in a folder that others than root can change: it is not followed as root`);
  }
  return at;
}
async function find(path, links) {
  if (links > mostLinks) throw loop();
  if (!isRoot() || path === "/") return found(path, pathOnly);
  let folder = await folderOf(dirname(path), 0), name = basename(path);
  if (folder.open !== void 0) return walk(folder.open, [...folder.rest, name]);
  let here = join(folder.path, name), object = await found(here, pathOnly | constants.O_NOFOLLOW);
  return object.info.isSymbolicLink() ? (await object.handle.close(), find(resolve(folder.path, await readlink(here)), links + 1)) : object;
}
function findSafely(path) {
  return path.includes("\0") ? Promise.reject(Object.assign(new Error("a path with a zero byte"), { code: "EINVAL" })) : find(resolve("/", path), 0);
}
async function openFile(path) {
  let object = await findSafely(path);
  try {
    let { info } = object;
    if (info.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
    if (!info.isFile()) throw Object.assign(new Error("not a regular file"), { code: "not a regular file" });
    return { file: await open(object.again, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY), info };
  } finally {
    await object.handle.close();
  }
}

// src/host/files.ts
var maxEntries = 1e3, maxNames = 1e5;
function refusal(error) {
  if (error instanceof Refused) return { status: "denied", says: error.message };
  let { code, message } = error;
  return code === "ENOENT" || code === "ENOTDIR" ? { status: "missing", says: code } : code === "EACCES" || code === "EPERM" ? { status: "denied", says: code } : typeof code == "number" ? { status: "timeout", says: "the run ended before it was read" } : { status: "failed", exitCode: 1, text: code ?? message, originalBytes: 0 };
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return { text: bytes.toString("utf16le"), encoding: "utf-16le" };
  if (bytes[0] === 254 && bytes[1] === 255) {
    let even = bytes.length % 2 ? bytes.subarray(0, -1) : bytes;
    return { text: Buffer.from(even).swap16().toString("utf16le"), encoding: "utf-16be" };
  }
  let text = bytes.toString("utf8");
  return !text.includes("\uFFFD") || Buffer.from(text).equals(bytes) ? { text, encoding: "utf-8" } : { text: bytes.toString("latin1"), encoding: "latin1" };
}
async function readBounded(file, size, keep, signal) {
  let kept = new Trimmer(keep), limit = keep.head + keep.tail, buffer = Buffer.alloc(Math.min(64 * 1024, size > 0 ? size + 1 : 64 * 1024)), position = 0;
  for (; ; ) {
    signal.throwIfAborted(), size > limit && position >= keep.head && position < size - keep.tail && (kept.total += size - keep.tail - position, position = size - keep.tail);
    let { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0 || (position += bytesRead, kept.push(Buffer.from(buffer.subarray(0, bytesRead))), size > 0 ? position >= size : position > limit * 4)) return kept;
  }
}
async function readText(path, keep, signal) {
  let { file, info } = await openFile(path);
  try {
    let kept = await readBounded(file, info.size, keep, signal), { bytes, dropped } = kept.end();
    return { status: "ok", ...decode(bytes), originalBytes: kept.total, ...dropped ? { dropped } : {} };
  } finally {
    await file.close();
  }
}
async function readHead(path, bytes) {
  let { file, info } = await openFile(path);
  try {
    let buffer = Buffer.alloc(Math.min(bytes, 64)), { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { status: "ok", text: buffer.subarray(0, bytesRead).toString("hex"), originalBytes: info.size };
  } finally {
    await file.close();
  }
}
function typeOf(info) {
  return info.isFile() ? "file" : info.isDirectory() ? "directory" : info.isSocket() ? "socket" : info.isSymbolicLink() ? "link" : "other";
}
async function statLine(path, accounts2, name) {
  let info = await lstat2(path), changed = Number.isFinite(info.mtime.getTime()) ? info.mtime : /* @__PURE__ */ new Date(0), line = {
    ...name === void 0 ? {} : { name },
    type: typeOf(info),
    mode: (info.mode & 4095).toString(8).padStart(4, "0"),
    uid: info.uid,
    gid: info.gid,
    owner: accounts2.user(info.uid),
    group: accounts2.group(info.gid),
    bytes: info.size,
    mtime: changed.toISOString()
  };
  return info.isSymbolicLink() ? { ...line, target: await readlink2(path) } : line;
}
async function stat(path) {
  let text = JSON.stringify(await statLine(path, await Accounts.read()));
  return { status: "ok", text, originalBytes: text.length };
}
function readable(name) {
  let text = name.toString("utf8");
  return Buffer.from(text).equals(name) ? text : [...name].map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`).join("");
}
async function namesIn(path, signal) {
  let names = [], folder = await opendir(path, { encoding: "buffer", bufferSize: 1e3 });
  for await (let entry of folder) {
    if (names.length >= maxNames || signal.aborted) return { names, more: !0 };
    names.push(entry.name);
  }
  return { names, more: !1 };
}
async function list(path, signal) {
  let folder = await findSafely(path);
  try {
    let accounts2 = await Accounts.read(), { names, more } = await namesIn(folder.again, signal);
    names.sort(Buffer.compare);
    let lines = [];
    for (let name of names.slice(0, maxEntries)) {
      if (signal.aborted) break;
      let at = Buffer.concat([Buffer.from(`${folder.again}/`), name]), line = await statLine(at, accounts2, readable(name)).catch(() => {
      });
      line && lines.push(JSON.stringify(line));
    }
    let text = lines.map((line) => `${line}
`).join(""), left = names.slice(maxEntries).reduce((sum, name) => sum + name.length, 0), dropped = left > 0 || more ? { dropped: { bytes: left, atLine: lines.length + 1 } } : {};
    return { status: "ok", text, originalBytes: text.length + left, ...dropped };
  } finally {
    await folder.handle.close();
  }
}
async function fileSystem(path) {
  let info = await statfs(path), line = {
    bytes: info.blocks * info.bsize,
    free: info.bavail * info.bsize,
    inodes: info.files,
    inodesFree: info.ffree
  }, text = JSON.stringify(line);
  return { status: "ok", text, originalBytes: text.length };
}
async function readSmall(path, maxBytes2) {
  let { file, info } = await openFile(path);
  try {
    if (info.size > maxBytes2) throw Object.assign(new Error("too long"), { code: "EFBIG" });
    let buffer = Buffer.alloc(maxBytes2), { bytesRead } = await file.read(buffer, 0, maxBytes2, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

// src/host/dial.ts
function address(endpoint) {
  if (endpoint.startsWith("unix://")) return { socketPath: endpoint.slice(7) };
  let tcp = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))(?::(\d+))?/.exec(endpoint);
  return tcp ? { host: tcp[1] ?? tcp[2] ?? "localhost", port: Number(tcp[3] ?? 2375) } : void 0;
}
function refused(error) {
  return error.code?.startsWith("ECONN") ? { status: "failed", exitCode: 1, text: error.code, originalBytes: 0 } : refusal(error);
}
function open2(where, done) {
  let socket = connect("socketPath" in where ? { path: where.socketPath } : where);
  return socket.on("connect", () => done({ status: "ok", text: "connected", originalBytes: 9 })), socket.on("error", (error) => done(refused(error))), () => socket.destroy();
}
function get(where, path, keep, done) {
  let sent = request({ ...where, path, method: "GET", headers: { Host: "docker", Connection: "close" } }, (response) => {
    let kept = new Trimmer(keep);
    response.on("data", (chunk) => kept.push(chunk)), response.on("error", (error) => done(refused(error))), response.on("end", () => {
      let { bytes, dropped } = kept.end(), common = { text: bytes.toString("utf8"), originalBytes: kept.total, ...dropped ? { dropped } : {} }, status = response.statusCode ?? 0;
      done(status >= 200 && status < 300 ? { status: "ok", ...common } : { status: "failed", exitCode: status, ...common });
    });
  });
  return sent.on("error", (error) => done(refused(error))), sent.end(), () => sent.destroy();
}
async function dial(endpoint, path, timeoutMs, keep, signal) {
  let where = address(endpoint);
  return where ? new Promise((resolve2) => {
    let finish = (answer2) => {
      clearTimeout(timer), signal.removeEventListener("abort", late), close(), resolve2(answer2);
    }, late = () => finish({ status: "timeout", says: `no answer within ${timeoutMs} ms` }), timer = setTimeout(late, timeoutMs);
    signal.addEventListener("abort", late, { once: !0 });
    let close = path === "" ? open2(where, finish) : get(where, path, keep, finish);
  }) : { status: "skipped", says: `${endpoint.split(":")[0]}:// endpoints are not dialled` };
}

// src/host/keys.ts
import { createHash, createPublicKey, X509Certificate } from "node:crypto";
var maxBytes = 1024 * 1024, certificates = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g, privateKey = /-----BEGIN ((?:RSA |EC |ENCRYPTED )?)PRIVATE KEY-----/;
async function readPem(path) {
  return readSmall(path, maxBytes).catch((error) => {
    throw error.code === "EFBIG" || error.code === "not a regular file" ? Object.assign(new Error("not a PEM file"), { code: "not a PEM file" }) : error;
  });
}
var fingerprint = (der) => createHash("sha256").update(der).digest("hex"), spki = (key) => fingerprint(key.export({ type: "spki", format: "der" }));
function describe(pem) {
  let x = new X509Certificate(pem);
  return {
    subject: x.subject?.replace(/\n/g, ", ") ?? "",
    issuer: x.issuer?.replace(/\n/g, ", ") ?? "",
    names: x.subjectAltName ?? "",
    notBefore: x.validFromDate.toISOString(),
    notAfter: x.validToDate.toISOString(),
    authority: x.ca,
    usage: x.keyUsage ?? [],
    serial: x.serialNumber,
    spki: spki(x.publicKey),
    sha256: x.fingerprint256.replaceAll(":", "").toLowerCase()
  };
}
async function readCertificates(path, authorities) {
  try {
    let pem = await readPem(path), found2 = pem.match(certificates) ?? [];
    if (found2.length === 0)
      return { status: "failed", exitCode: 1, text: privateKey.test(pem) ? "a private key, no certificate" : "no certificate in PEM form", originalBytes: pem.length };
    let trusted = authorities ? ((await readPem(authorities).catch(() => "")).match(certificates) ?? []).map((p) => new X509Certificate(p)) : void 0;
    return { status: "ok", text: found2.map((one) => {
      let described = describe(one);
      if (!trusted) return described;
      let x = new X509Certificate(one);
      return {
        ...described,
        trusted: trusted.some((ca) => ca.fingerprint256 === x.fingerprint256 || x.checkIssued(ca) && x.verify(ca.publicKey))
      };
    }).map((line) => `${JSON.stringify(line)}
`).join(""), originalBytes: pem.length };
  } catch (error) {
    return refusal(error);
  }
}
async function readKey(path) {
  try {
    let pem = await readPem(path), head = privateKey.exec(pem);
    if (!head)
      return { status: "failed", exitCode: 1, text: pem.match(certificates) ? "a certificate, no private key" : "no private key in PEM form", originalBytes: pem.length };
    let encrypted = head[1] === "ENCRYPTED " || /Proc-Type: 4,ENCRYPTED/.test(pem), line = encrypted ? { encrypted } : { encrypted, spki: spki(createPublicKey(pem)) };
    return { status: "ok", text: JSON.stringify(line), originalBytes: pem.length };
  } catch (error) {
    let { code } = error;
    return code?.startsWith("ERR_OSSL") ? { status: "failed", exitCode: 1, text: "the private key cannot be parsed", originalBytes: 0 } : refusal(error);
  }
}

// src/host/look.ts
var defaultKeep = { head: 256 * 1024, tail: 256 * 1024 }, noId = -1;
async function caller() {
  let accounts2 = await Accounts.read(), uid = process.getuid?.() ?? noId, gid = process.getegid?.() ?? noId, groups = [.../* @__PURE__ */ new Set([gid, ...process.getgroups?.() ?? []])].map((id) => accounts2.group(id)).sort(), line = {
    uid,
    gid,
    user: accounts2.user(uid),
    home: process.env.HOME || accounts2.home(uid),
    groups,
    platform: process.platform,
    now: (/* @__PURE__ */ new Date()).toISOString()
  }, text = JSON.stringify(line);
  return { status: "ok", text, originalBytes: text.length };
}
function answer(ask, timeoutMs, signal) {
  let keep = ask.keep ?? defaultKeep;
  switch (ask.kind) {
    case "file":
      return readText(ask.path, keep, signal);
    case "head":
      return readHead(ask.path, ask.bytes);
    case "stat":
      return stat(ask.path);
    case "list":
      return list(ask.path, signal);
    case "statfs":
      return fileSystem(ask.path);
    case "certificates":
      return readCertificates(ask.path, ask.authorities);
    case "key":
      return readKey(ask.path);
    case "dial":
      return dial(ask.endpoint, ask.path, timeoutMs, keep, signal);
    case "caller":
      return caller();
  }
}
function look(ask, timeoutMs, signal) {
  return answer(ask, timeoutMs, signal).catch(refusal);
}

// src/host/programs.ts
import { realpath, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join as join2 } from "node:path";
var programFolders = [
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin",
  "/usr/local/sbin",
  "/usr/local/bin",
  "/snap/bin"
], isOurs = ({ uid, mode }) => (uid === 0 || process.geteuid?.() !== 0) && (mode & 2) === 0, looked2 = /* @__PURE__ */ new Map();
function isSolid(folder) {
  let known = looked2.get(folder);
  if (known) return known;
  let answer2 = stat2(folder).then(async (info) => isOurs(info) && (folder === "/" || await isSolid(dirname2(folder))));
  return looked2.set(folder, answer2), answer2;
}
async function judge(path) {
  let real = await realpath(path), info = await stat2(real);
  return !info.isFile() || (info.mode & 73) === 0 ? { status: "denied", says: `${path} is no program` } : isOurs(info) && await isSolid(dirname2(real)) ? { path: real === path ? real : path } : { status: "denied", says: `${path} is not run: others than root can change it, or a folder above it` };
}
async function findProgram(program, folders = programFolders) {
  let candidates = isAbsolute(program) ? [program] : program.includes("/") ? [] : folders.map((folder) => join2(folder, program)), denied;
  for (let candidate of candidates)
    try {
      let found2 = await judge(candidate);
      if ("path" in found2) return found2;
      denied ??= found2;
    } catch (error) {
      let answer2 = refusal(error);
      answer2.status === "denied" && (denied ??= { status: "denied", says: `${candidate}: ${answer2.says}` });
    }
  return denied ?? { status: "missing", says: `${program}: no such program` };
}

export {
  Trimmer,
  refusal,
  defaultKeep,
  look,
  programFolders,
  findProgram
};
