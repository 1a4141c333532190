import { once } from 'node:events';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Member } from './layout.ts';

// the same answers give the same bytes: no clock, no owner, no order of the file system in the archive
const fixedDate = new Date('1980-01-01T00:00:00Z');

/** The zip, in memory: it is proved before a byte of it reaches a disk or a pipe. */
export async function pack(root: string, members: readonly Member[]): Promise<Buffer> {
  const { ZipArchive } = await import('archiver');
  const archive = new ZipArchive({ zlib: { level: 6 }, forceUTC: true } as never);
  const chunks: Buffer[] = [];
  const into = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const failed = once(archive, 'error').then(([error]) => Promise.reject(error));
  const written = pipeline(archive, into);
  const fed = (async () => {
    for (const { path, bytes } of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const entry = once(archive, 'entry');
      archive.append(bytes, { name: `${root}/${path}`, date: fixedDate, mode: 0o600 });
      await Promise.race([entry, failed, written]);
    }
    await archive.finalize();
  })();
  await Promise.race([Promise.all([fed, written]), failed]);
  return Buffer.concat(chunks);
}
