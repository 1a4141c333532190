import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { placeFile } from '../bundle/place.ts';
import { neutralLine } from '../report/neutral.ts';

/** Where a bundle went; without a path it went nowhere, or through a pipe. `note` is for stderr; with it the delivery failed. */
export interface Delivery {
  path?: string;
  note?: string;
}

const meanings: Readonly<Record<string, string>> = {
  EEXIST: 'it exists and was left as it is',
  ENOSPC: 'no space is left there',
  EDQUOT: 'the quota is used up',
  EROFS: 'the file system is read-only',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not write there',
  EPERM: 'writing is not allowed there',
  EIO: 'the disk gave an error',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'files may not be that large here',
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function meaning(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return `${meanings[code] ?? (error as Error).message} (${code})`;
}

const mostNames = 1000;

/** Takes the first name that is free: runs of the same second must not get into each other's way. */
async function placeAnywhere(folder: string, name: string, ending: string, bytes: Buffer): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}${ending}`);
    try {
      await placeFile(path, bytes);
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || n === mostNames) throw error;
    }
  }
}

/** Folders that are often writable where the disk is not: the state folder of the user, and file systems in memory. */
function usualFallbacks(): string[] {
  const state = process.env.XDG_STATE_HOME;
  return [...(state?.startsWith('/') ? [state] : []), '/run', '/dev/shm'];
}

async function elsewhere(
  name: string,
  ending: string,
  bytes: Buffer,
  fallback: string | undefined,
): Promise<{ path?: string; tried: string[] }> {
  const tried: string[] = [];
  for (const folder of fallback === undefined ? usualFallbacks() : [fallback]) {
    try {
      return { path: await placeAnywhere(folder, name, ending, bytes), tried };
    } catch (error) {
      tried.push(`${folder}: ${meaning(error)}`);
    }
  }
  return { tried };
}

/** Writes the bundle where it was wanted. Where that fails, what was gathered is kept elsewhere, and the note says where. */
export async function deliverFile(
  name: string,
  bytes: Buffer,
  { output, fallbackDir, ending = '.zip' }: { output?: string | undefined; fallbackDir?: string | undefined; ending?: string },
): Promise<Delivery> {
  try {
    if (output === undefined) return { path: await placeAnywhere('', name, ending, bytes) };
    await placeFile(output, bytes);
    return { path: output };
  } catch (error) {
    const wanted = output ?? `${name}${ending}`;
    const first = `docker-triage: the bundle could not be written to ${neutralLine(wanted)}: ${neutralLine(meaning(error))}\n`;
    const { path, tried } = await elsewhere(output === undefined ? name : basename(output, ending), ending, bytes, fallbackDir);
    if (path !== undefined) return { path, note: `${first}It was written to ${neutralLine(path)} instead. Choose a place with -o.\n` };
    const others = tried.map((line) => `  ${neutralLine(line)}\n`).join('');
    return { note: `${first}${others}Choose another place with -o FILE or --fallback-dir FOLDER, or send it to a pipe with -o -\n` };
  }
}

/** Sends the bundle to a pipe. */
export async function deliverPipe(bytes: Buffer, to: Writable): Promise<Delivery> {
  // the ordinary handler takes a reader that has seen enough for no failure; half a bundle is one
  to.removeAllListeners('error');
  const error = await new Promise<Error | null | undefined>((resolve) => {
    to.on('error', resolve);
    to.write(bytes, resolve);
  });
  if (!error) return {};
  const why = codeOf(error) === 'EPIPE' ? 'nobody reads the pipe (EPIPE)' : meaning(error);
  return { note: `docker-triage: the bundle could not be sent: ${neutralLine(why)}\nWrite it to a file with -o FILE\n` };
}
