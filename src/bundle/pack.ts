import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { Member } from './layout.ts';

// the same answers give the same bytes: no clock, no owner, no order of the file system in the archive
const fixedDate = new Date('1980-01-01T00:00:00Z');

async function write(root: string, members: readonly Member[], to: Writable): Promise<void> {
  const archive = new ZipArchive({ zlib: { level: 6 }, forceUTC: true } as never);
  const failed = once(archive, 'error').then(([error]) => Promise.reject(error));
  const written = pipeline(archive, to);
  const fed = (async () => {
    for (const { path, bytes } of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const entry = once(archive, 'entry');
      archive.append(bytes, { name: `${root}/${path}`, date: fixedDate, mode: 0o600 });
      await Promise.race([entry, failed, written]);
    }
    await archive.finalize();
  })();
  await Promise.race([Promise.all([fed, written]), failed]);
}

/** The zip in memory, for what is proved or encrypted before it reaches a disk. */
export async function packBytes(root: string, members: readonly Member[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const into = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  await write(root, members, into);
  return Buffer.concat(chunks);
}

/** Writes the zip to a new file, mode 0600. It appears under its name when it is whole, and never replaces a file. */
export async function packFile(
  root: string,
  members: readonly Member[],
  path: string,
  check: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.part-${process.pid}`;
  // a signal ends the process in the middle: nothing half written may stay
  const discard = () => rmSync(temporary, { force: true });
  process.once('exit', discard);
  try {
    await write(root, members, createWriteStream(temporary, { flags: 'wx', mode: 0o600 }));
    await check(temporary);
    try {
      // link refuses an existing name, which rename would replace
      await link(temporary, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      await rename(temporary, path);
    }
  } finally {
    await rm(temporary, { force: true });
    process.off('exit', discard);
  }
}
