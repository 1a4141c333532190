import { createHash } from 'node:crypto';
import type { Opened } from './open.ts';

/** Compares every file with its sum in the manifest. Gives one line for each file that differs, is absent or is not listed. */
export function verifyBundle(opened: Opened): string[] {
  const listed = new Map(opened.manifest.files.map((f) => [f.path, f]));
  const wrong: string[] = [];
  for (const [path, { sha256, bytes }] of listed) {
    const held = opened.read(path);
    if (!held) wrong.push(`${path}: absent`);
    else if (held.length !== bytes || createHash('sha256').update(held).digest('hex') !== sha256)
      wrong.push(`${path}: differs from its sum`);
  }
  for (const path of opened.paths()) if (path !== 'manifest.json' && !listed.has(path)) wrong.push(`${path}: not listed in the manifest`);
  return wrong.sort();
}
