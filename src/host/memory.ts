import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const folder = '/dev/shm';
const tmpfs = 0x01021994;

/** A text as a file that lies in memory, and the path by which another process of this user opens it. */
export interface MemoryFile {
  path: string;
  close(): Promise<void>;
}

/** Makes such a file. Its name is gone before the text is written, so that nothing of it is left behind. Undefined where this machine has no place for it. */
export async function inMemory(text: string): Promise<MemoryFile | undefined> {
  const { type } = await statfs(folder).catch(() => ({ type: 0 }));
  if (type !== tmpfs) return undefined;
  const name = join(folder, `docker-triage-${randomUUID()}`);
  const handle: FileHandle = await open(name, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  try {
    await unlink(name);
    await handle.writeFile(text);
    return { path: `/proc/${process.pid}/fd/${handle.fd}`, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
