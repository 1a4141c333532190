import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const failure = (code: string, message: string) => Object.assign(new Error(message), { code });

async function giveName(temporary: string, path: string): Promise<void> {
  try {
    // link refuses an existing name, which rename would replace
    await link(temporary, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // file systems without hard links say so in many ways
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EACCES'].includes(code ?? '')) throw error;
    const there = await lstat(path).catch(() => undefined);
    if (there) throw failure('EEXIST', 'it exists');
    await rename(temporary, path);
  }
}

async function isStill(path: string, file: FileHandle): Promise<boolean> {
  const [named, written] = await Promise.all([lstat(path), file.stat()]);
  return named.ino === written.ino && named.dev === written.dev;
}

/**
 * Writes a new file, mode 0600. It appears under its name when it is whole and on the disk, and never replaces anything.
 * Whatever goes wrong, nothing of it stays.
 */
export async function placeFile(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.part-${randomBytes(6).toString('hex')}`);
  // a signal may end the process in the middle
  const discard = () => rmSync(temporary, { force: true });
  process.once('exit', discard);
  let file: FileHandle | undefined;
  try {
    file = await open(temporary, 'wx', 0o600);
    await file.writeFile(bytes);
    // a full disk or an exhausted quota may only show when the data goes to the disk
    await file.datasync();
    await giveName(temporary, path);
    // in a folder of somebody else the temporary file could have been exchanged
    if (!(await isStill(path, file))) throw failure('ESTALE', 'another file was put in its place');
  } finally {
    await file?.close().catch(() => {});
    if (file) await rm(temporary, { force: true }).catch(() => {});
    process.off('exit', discard);
  }
}
