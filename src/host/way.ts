import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, open, readlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refused } from './refusal.ts';

/** An object that was found without opening it for reading: a device, a pipe or a socket is not touched. */
export interface Found {
  handle: FileHandle;
  info: Stats;
  /** The path by which it is opened: that very object, whatever has the name by now. */
  again: string;
}

/** A folder on the way to a file. */
interface Folder {
  path: string;
  /** The first folder on the way in which somebody else than root can change names; undefined where there is none. */
  open?: string;
  /** The names below `open`. */
  rest: readonly string[];
}

// O_PATH, which Node does not name; it has one value on every machine that Docker runs on
const pathOnly = process.platform === 'linux' ? 0o10000000 : 0;
const mostLinks = 16;

const isRoot = () => process.geteuid?.() === 0;
const loop = () => Object.assign(new Error('too many symbolic links'), { code: 'ELOOP' });
const byOthers = ({ uid, gid, mode }: Stats) => uid !== 0 || (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0);

/** What was looked at on the ways so far. A folder on a dead file system is waited for once, by all who want it. */
const looked = new Map<string, Promise<{ info: Stats; target?: string }>>();

function lookAt(path: string): Promise<{ info: Stats; target?: string }> {
  const known = looked.get(path);
  if (known) return known;
  const answer = lstat(path).then(async (info) => (info.isSymbolicLink() ? { info, target: await readlink(path) } : { info }));
  looked.set(path, answer);
  answer.catch(() => looked.delete(path));
  return answer;
}

async function folderOf(path: string, links: number): Promise<Folder> {
  if (links > mostLinks) throw loop();
  if (path === '/') return { path, rest: [] };
  const above = await folderOf(dirname(path), links);
  const here = join(above.path, basename(path));
  if (above.open !== undefined) return { path: here, open: above.open, rest: [...above.rest, basename(path)] };
  const { info, target } = await lookAt(here);
  // only root could have made a link here: it is followed, as /var/run and /etc/resolv.conf have to be
  if (target !== undefined) return folderOf(resolve(above.path, target), links + 1);
  return byOthers(info) ? { path: here, open: here, rest: [] } : { path: here, rest: [] };
}

const descriptors = '/proc/self/fd';
let procThere: Promise<boolean> | undefined;
const hasProc = () => {
  procThere ??= access(descriptors).then(
    () => true,
    () => false,
  );
  return procThere;
};

async function found(path: string, flags: number): Promise<Found> {
  const handle = await open(path, flags | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    return { handle, info: await handle.stat(), again: (await hasProc()) ? `${descriptors}/${handle.fd}` : path };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Goes down name by name from a folder that others can write to. What they could swap on the way is never a link that root follows. */
async function walk(from: string, names: readonly string[]): Promise<Found> {
  if (!(await hasProc())) throw new Refused('a folder that others than root can change cannot be walked safely without /proc');
  let at = await found(from, pathOnly | constants.O_NOFOLLOW | constants.O_DIRECTORY);
  for (const name of names) {
    const above = at.handle;
    try {
      at = await found(`${descriptors}/${above.fd}/${name}`, pathOnly | constants.O_NOFOLLOW);
    } finally {
      await above.close();
    }
    if (at.info.isSymbolicLink()) {
      await at.handle.close();
      throw new Refused(`${name} is a link in a folder that others than root can change: it is not followed as root`);
    }
  }
  return at;
}

async function find(path: string, links: number): Promise<Found> {
  if (links > mostLinks) throw loop();
  if (!isRoot()) return found(path, pathOnly);
  if (path === '/') return found(path, pathOnly);
  const folder = await folderOf(dirname(path), 0);
  const name = basename(path);
  if (folder.open !== undefined) return walk(folder.open, [...folder.rest, name]);
  const here = join(folder.path, name);
  const object = await found(here, pathOnly | constants.O_NOFOLLOW);
  if (!object.info.isSymbolicLink()) return object;
  await object.handle.close();
  return find(resolve(folder.path, await readlink(here)), links + 1);
}

/**
 * Finds what lies at a path, without opening it for reading. As root, links are followed only where nobody but root could have made them:
 * else the owner of a folder could lead this tool to a file that he may not read.
 */
export function findSafely(path: string): Promise<Found> {
  if (path.includes('\0')) return Promise.reject(Object.assign(new Error('a path with a zero byte'), { code: 'EINVAL' }));
  return find(resolve('/', path), 0);
}

/** Opens a regular file for reading. Throws with `EISDIR`, or `not a regular file`, before anything is opened. */
export async function openFile(path: string): Promise<{ file: FileHandle; info: Stats }> {
  const object = await findSafely(path);
  try {
    const { info } = object;
    if (info.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (!info.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'not a regular file' });
    const file = await open(object.again, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    return { file, info };
  } finally {
    await object.handle.close();
  }
}
