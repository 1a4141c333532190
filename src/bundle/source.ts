import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { Fatal } from './problem.ts';

/** The bytes of a zip: a file that is read in pieces, or what an encrypted file gave, in memory. */
export interface Source {
  size: number;
  at(position: number, length: number): Promise<Buffer>;
  zip(): Promise<yauzl.ZipFile>;
  close(): Promise<void>;
}

// names are judged here, not by yauzl, and all of them before the first byte is unpacked
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

const errors: Readonly<Record<string, [kind: 'no-file' | 'not-readable', message: string]>> = {
  ENOENT: ['no-file', 'no such file'],
  ENOTDIR: ['no-file', 'no such file'],
  EACCES: ['not-readable', 'this user may not read it'],
  EPERM: ['not-readable', 'this user may not read it'],
};

function cannotOpen(error: NodeJS.ErrnoException): never {
  const [kind, message] = errors[error.code ?? ''] ?? ['not-readable', `it cannot be opened (${error.code ?? error.message})`];
  throw new Fatal(kind, message);
}

/** Opens without waiting for anybody: a pipe or a device is told, not read. */
export async function openPlain(path: string, flags = 0): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NONBLOCK | flags).catch(cannotOpen);
}

type Read = (position: number, length: number) => Promise<Buffer>;

const chunkBytes = 64 * 1024;

/** Places behind the end are an error here: yauzl hands on whatever a zip says, and Node throws on what is no place in a file. */
class Bounded extends yauzl.RandomAccessReader {
  readonly #size: number;
  readonly #bytes: Read;

  constructor(size: number, bytes: Read) {
    super();
    this.#size = size;
    this.#bytes = bytes;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: (error: Error | null, read?: number) => void) {
    if (!(position >= 0 && position + length <= this.#size)) setImmediate(done, new Error('unexpected EOF'));
    else this.#bytes(position, length).then((bytes) => done(null, bytes.copy(buffer, offset)), done);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const bytes = this.#bytes;
    async function* chunks() {
      for (let at = start; at < end; at += chunkBytes) yield await bytes(at, Math.min(chunkBytes, end - at));
    }
    return Readable.from(chunks(), { objectMode: false });
  }

  override close(done: (error: Error | null) => void) {
    setImmediate(done, null);
  }
}

const openReader = promisify<yauzl.RandomAccessReader, number, yauzl.Options, yauzl.ZipFile>(yauzl.fromRandomAccessReader);

function bounded(size: number, at: Read, close: () => Promise<void>): Source {
  return { size, at, close, zip: () => openReader(new Bounded(size, at), size, options) };
}

/** A zip in a regular file. */
export function fileSource(handle: FileHandle, size: number): Source {
  const at: Read = async (position, length) => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - position)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
  };
  return bounded(size, at, () => handle.close());
}

/** A zip in memory. */
export function memorySource(bytes: Buffer): Source {
  return bounded(
    bytes.length,
    async (position, length) => bytes.subarray(position, position + length),
    async () => {},
  );
}
