import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { refusal } from './refusal.ts';

/** Where programs are looked for, whatever PATH the caller has. */
export const programFolders: readonly string[] = [
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/snap/bin',
];

/** A program's real path, or why there is none that may be run. */
export type Program = { path: string } | { status: 'missing' | 'denied'; says: string };

// a user can do no more harm with his own programs than without this tool
const isOurs = ({ uid, mode }: Stats) => (uid === 0 || process.geteuid?.() !== 0) && (mode & 0o002) === 0;

const looked = new Map<string, Promise<boolean>>();

/** True where nobody but root can put another program there: the folder and all above it are root's and not open to the world. */
function isSolid(folder: string): Promise<boolean> {
  const known = looked.get(folder);
  if (known) return known;
  const answer = stat(folder).then(async (info) => isOurs(info) && (folder === '/' || (await isSolid(dirname(folder)))));
  looked.set(folder, answer);
  return answer;
}

async function judge(path: string): Promise<Program> {
  const real = await realpath(path);
  const info = await stat(real);
  if (!info.isFile() || (info.mode & 0o111) === 0) return { status: 'denied', says: `${path} is no program` };
  if (isOurs(info) && (await isSolid(dirname(real)))) return { path: real === path ? real : path };
  return { status: 'denied', says: `${path} is not run: others than root can change it, or a folder above it` };
}

/** Finds a program by name in the trusted folders, or judges a path. What others than root could have put there is never run. */
export async function findProgram(program: string, folders: readonly string[] = programFolders): Promise<Program> {
  const candidates = isAbsolute(program) ? [program] : program.includes('/') ? [] : folders.map((folder) => join(folder, program));
  let denied: Program | undefined;
  for (const candidate of candidates) {
    try {
      const found = await judge(candidate);
      if ('path' in found) return found;
      denied ??= found;
    } catch (error) {
      const answer = refusal(error);
      if (answer.status === 'denied') denied ??= { status: 'denied', says: `${candidate}: ${answer.says}` };
    }
  }
  return denied ?? { status: 'missing', says: `${program}: no such program` };
}
