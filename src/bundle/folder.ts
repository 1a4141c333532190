import { constants } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { nameProblem } from './names.ts';
import { Fatal, type Problem, shown } from './problem.ts';
import { openPlain } from './source.ts';
import { limits } from './zip.ts';

async function readPlain(path: string, name: string): Promise<Buffer> {
  const handle = await openPlain(path, constants.O_NOFOLLOW);
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new Fatal('special-file', `${shown(name)} is no plain file`);
    if (info.size > limits.entryBytes) throw new Fatal('too-large', `${shown(name)} has more than ${limits.entryBytes / 1024 / 1024} MB`);
    const bytes = Buffer.alloc(info.size);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads the folder that a bundle unpacks to. Links in it are told and not followed: they may lead anywhere. */
export async function readFolder(path: string, problems: Problem[]): Promise<Map<string, Buffer>> {
  const members = new Map<string, Buffer>();
  const root = await realpath(path);
  let total = 0;
  const walk = async (folder: string, below: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${below}${entry.name}`;
      const wrong = nameProblem(name);
      if (wrong) problems.push(wrong);
      else if (entry.isSymbolicLink()) problems.push({ kind: 'special-file', message: `${shown(name)} is a symbolic link` });
      else if (entry.isDirectory()) await walk(join(folder, entry.name), `${name}/`);
      else {
        const bytes = await readPlain(`${folder}${sep}${entry.name}`, name).catch((error: unknown) => {
          if (!(error instanceof Fatal)) throw error;
          problems.push({ kind: error.problem.kind, message: `${shown(name)}: ${error.message}` });
        });
        if (!bytes) continue;
        total += bytes.length;
        if (members.size >= limits.entries) throw new Fatal('too-many', `it has more than ${limits.entries} files`);
        if (total > limits.totalBytes) throw new Fatal('too-large', `it has more than ${limits.totalBytes / 1024 / 1024} MB`);
        members.set(name, bytes);
      }
    }
  };
  await walk(root, '');
  return members;
}
