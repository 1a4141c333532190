import type { Stats } from 'node:fs';
import { type FileHandle, lstat, opendir, readlink, statfs } from 'node:fs/promises';
import type { Encoding, RawAnswer } from '../model/answer.ts';
import type { Keep, StatfsLine, StatLine } from '../model/ask.ts';
import { Accounts } from './accounts.ts';
import { Trimmer } from './trim.ts';
import { findSafely, openFile } from './way.ts';

/** Entries of one folder that are looked at, and names that are read before it is left. */
const maxEntries = 1000;
const maxNames = 100_000;

function decode(bytes: Buffer): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.length % 2 ? bytes.subarray(0, -1) : bytes;
    return { text: Buffer.from(even).swap16().toString('utf16le'), encoding: 'utf-16be' };
  }
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return { text, encoding: 'utf-8' };
  return { text: bytes.toString('latin1'), encoding: 'latin1' };
}

async function readBounded(file: FileHandle, size: number, keep: Keep, signal: AbortSignal): Promise<Trimmer> {
  const kept = new Trimmer(keep);
  const limit = keep.head + keep.tail;
  const buffer = Buffer.alloc(Math.min(64 * 1024, size > 0 ? size + 1 : 64 * 1024));
  let position = 0;
  // a file in /proc has size 0 and is read to its end; a long one is read at its two ends only; one that grows is left where it ended at first
  for (;;) {
    signal.throwIfAborted();
    if (size > limit && position >= keep.head && position < size - keep.tail) {
      kept.total += size - keep.tail - position;
      position = size - keep.tail;
    }
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return kept;
    position += bytesRead;
    kept.push(Buffer.from(buffer.subarray(0, bytesRead)));
    if (size > 0 ? position >= size : position > limit * 4) return kept;
  }
}

/** Reads a regular file. */
export async function readText(path: string, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  const { file, info } = await openFile(path);
  try {
    const kept = await readBounded(file, info.size, keep, signal);
    const { bytes, dropped } = kept.end();
    return { status: 'ok', ...decode(bytes), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
  } finally {
    await file.close();
  }
}

/** Reads the first bytes of a regular file as hexadecimal text: enough to tell what it is, too little to leak. */
export async function readHead(path: string, bytes: number): Promise<RawAnswer> {
  const { file, info } = await openFile(path);
  try {
    const buffer = Buffer.alloc(Math.min(bytes, 64));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { status: 'ok', text: buffer.subarray(0, bytesRead).toString('hex'), originalBytes: info.size };
  } finally {
    await file.close();
  }
}

function typeOf(info: Stats): StatLine['type'] {
  if (info.isFile()) return 'file';
  if (info.isDirectory()) return 'directory';
  if (info.isSocket()) return 'socket';
  return info.isSymbolicLink() ? 'link' : 'other';
}

async function statLine(path: string | Buffer, accounts: Accounts, name?: string): Promise<StatLine> {
  const info = await lstat(path);
  // a date outside of what ECMAScript can hold would throw
  const changed = Number.isFinite(info.mtime.getTime()) ? info.mtime : new Date(0);
  const line: StatLine = {
    ...(name === undefined ? {} : { name }),
    type: typeOf(info),
    mode: (info.mode & 0o7777).toString(8).padStart(4, '0'),
    uid: info.uid,
    gid: info.gid,
    owner: accounts.user(info.uid),
    group: accounts.group(info.gid),
    bytes: info.size,
    mtime: changed.toISOString(),
  };
  return info.isSymbolicLink() ? { ...line, target: await readlink(path) } : line;
}

/** One `StatLine`. A symbolic link is not followed, but says where it leads. */
export async function stat(path: string): Promise<RawAnswer> {
  const text = JSON.stringify(await statLine(path, await Accounts.read()));
  return { status: 'ok', text, originalBytes: text.length };
}

/** A name of the disk as text: bytes that are no UTF-8 are shown as \xNN. */
export function readable(name: Buffer): string {
  const text = name.toString('utf8');
  if (Buffer.from(text).equals(name)) return text;
  return [...name].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
}

async function namesIn(path: string, signal: AbortSignal): Promise<{ names: Buffer[]; more: boolean }> {
  const names: Buffer[] = [];
  // one character for each byte of a name; the runtime of the executable knows no encoding 'buffer' here
  const folder = await opendir(path, { encoding: 'latin1', bufferSize: 1000 });
  for await (const entry of folder) {
    if (names.length >= maxNames || signal.aborted) return { names, more: true };
    names.push(Buffer.from(entry.name, 'latin1'));
  }
  return { names, more: false };
}

/** The entries of a folder, sorted by name, one `StatLine` each. Of a crowded one the first names only, and `dropped` says so. */
export async function list(path: string, signal: AbortSignal): Promise<RawAnswer> {
  const folder = await findSafely(path);
  try {
    const accounts = await Accounts.read();
    const { names, more } = await namesIn(folder.again, signal);
    names.sort(Buffer.compare);
    const lines: string[] = [];
    for (const name of names.slice(0, maxEntries)) {
      if (signal.aborted) break;
      const at = Buffer.concat([Buffer.from(`${folder.again}/`), name]);
      const line = await statLine(at, accounts, readable(name)).catch(() => undefined);
      if (line) lines.push(JSON.stringify(line));
    }
    const text = lines.map((line) => `${line}\n`).join('');
    const left = names.slice(maxEntries).reduce((sum, name) => sum + name.length, 0);
    const dropped = left > 0 || more ? { dropped: { bytes: left, atLine: lines.length + 1 } } : {};
    return { status: 'ok', text, originalBytes: text.length + left, ...dropped };
  } finally {
    await folder.handle.close();
  }
}

/** Bytes and inodes of the file system that holds `path`. */
export async function fileSystem(path: string): Promise<RawAnswer> {
  const info = await statfs(path);
  const line: StatfsLine = {
    bytes: info.blocks * info.bsize,
    free: info.bavail * info.bsize,
    inodes: info.files,
    inodesFree: info.ffree,
  };
  const text = JSON.stringify(line);
  return { status: 'ok', text, originalBytes: text.length };
}

/** The text of a small regular file; longer ones are refused. */
export async function readSmall(path: string, maxBytes: number): Promise<string> {
  const { file, info } = await openFile(path);
  try {
    if (info.size > maxBytes) throw Object.assign(new Error('too long'), { code: 'EFBIG' });
    const buffer = Buffer.alloc(maxBytes);
    const { bytesRead } = await file.read(buffer, 0, maxBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
