import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding, RawAnswer } from '../model/answer.ts';
import type { Keep, StatfsLine, StatLine } from '../model/ask.ts';
import { Accounts } from './accounts.ts';
import { Trimmer } from './trim.ts';

const maxEntries = 5000;

/** What a refused system call means for an answer. */
export function refusal(error: unknown): RawAnswer {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'missing', says: code };
  if (code === 'EACCES' || code === 'EPERM') return { status: 'denied', says: code };
  // an aborted read; the code of that error is a number
  if (typeof code === 'number') return { status: 'timeout', says: 'the run ended before it was read' };
  return { status: 'failed', exitCode: 1, text: code ?? message, originalBytes: 0 };
}

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

async function readBounded(file: FileHandle, keep: Keep, signal: AbortSignal): Promise<Trimmer> {
  const kept = new Trimmer(keep);
  const { size } = await file.stat();
  const buffer = Buffer.alloc(64 * 1024);
  const limit = keep.head + keep.tail;
  let position = 0;
  // a file in /proc has size 0 and is read to its end; a long one is read at its two ends only
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
    if (size === 0 && position > limit * 4) return kept;
  }
}

/** Reads a regular file. A socket, a pipe or a device is never opened: reading it could block or act. */
export async function readText(path: string, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    try {
      const info = await file.stat();
      if (info.isDirectory()) return { status: 'failed', exitCode: 1, text: 'EISDIR', originalBytes: 0 };
      if (!info.isFile()) return { status: 'failed', exitCode: 1, text: 'not a regular file', originalBytes: 0 };
      const kept = await readBounded(file, keep, signal);
      const { bytes, dropped } = kept.end();
      return { status: 'ok', ...decode(bytes), originalBytes: kept.total, ...(dropped ? { dropped } : {}) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refusal(error);
  }
}

function typeOf(info: Stats): StatLine['type'] {
  if (info.isFile()) return 'file';
  if (info.isDirectory()) return 'directory';
  if (info.isSocket()) return 'socket';
  return info.isSymbolicLink() ? 'link' : 'other';
}

async function statLine(path: string, accounts: Accounts, name?: string): Promise<StatLine> {
  const info = await lstat(path);
  const line: StatLine = {
    ...(name === undefined ? {} : { name }),
    type: typeOf(info),
    mode: (info.mode & 0o7777).toString(8).padStart(4, '0'),
    uid: info.uid,
    gid: info.gid,
    owner: accounts.user(info.uid),
    group: accounts.group(info.gid),
    bytes: info.size,
    mtime: info.mtime.toISOString(),
  };
  return info.isSymbolicLink() ? { ...line, target: await readlink(path) } : line;
}

/** Reads the first bytes of a regular file as hexadecimal text: enough to tell what it is, too little to leak. */
export async function readHead(path: string, bytes: number): Promise<RawAnswer> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    try {
      const info = await file.stat();
      if (!info.isFile())
        return { status: 'failed', exitCode: 1, text: info.isDirectory() ? 'EISDIR' : 'not a regular file', originalBytes: 0 };
      const buffer = Buffer.alloc(Math.min(bytes, 64));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return { status: 'ok', text: buffer.subarray(0, bytesRead).toString('hex'), originalBytes: info.size };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refusal(error);
  }
}

/** One `StatLine`. A symbolic link is not followed, but says where it leads. */
export async function stat(path: string): Promise<RawAnswer> {
  try {
    const text = JSON.stringify(await statLine(path, await Accounts.read()));
    return { status: 'ok', text, originalBytes: text.length };
  } catch (error) {
    return refusal(error);
  }
}

/** The entries of a folder, sorted by name, one `StatLine` each. */
export async function list(path: string): Promise<RawAnswer> {
  try {
    const accounts = await Accounts.read();
    const names = (await readdir(path)).sort();
    const lines: string[] = [];
    for (const name of names.slice(0, maxEntries)) {
      const line = await statLine(join(path, name), accounts, name).catch(() => undefined);
      if (line) lines.push(JSON.stringify(line));
    }
    const text = lines.map((line) => `${line}\n`).join('');
    return { status: 'ok', text, originalBytes: text.length };
  } catch (error) {
    return refusal(error);
  }
}

/** Bytes and inodes of the file system that holds `path`. */
export async function fileSystem(path: string): Promise<RawAnswer> {
  try {
    const info = await statfs(path);
    const line: StatfsLine = {
      bytes: info.blocks * info.bsize,
      free: info.bavail * info.bsize,
      inodes: info.files,
      inodesFree: info.ffree,
    };
    const text = JSON.stringify(line);
    return { status: 'ok', text, originalBytes: text.length };
  } catch (error) {
    return refusal(error);
  }
}
