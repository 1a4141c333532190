import { createHash } from 'node:crypto';
import type { Opened } from './open.ts';
import { type Problem, shown } from './problem.ts';

/** Compares the entries of a bundle with its manifest: what is missing, what is extra, what differs. */
export function compareWithManifest(opened: Opened): Problem[] {
  const { files, asks } = opened.manifest;
  const problems: Problem[] = [];
  const says = (kind: Problem['kind'], path: string, text: string) =>
    problems.push({ kind, message: `${shown(path).slice(1, -1)}: ${text}` });
  const sizes = new Map(files.map((f) => [f.path, f.bytes]));
  for (const { path, sha256, bytes } of files) {
    const held = opened.read(path);
    if (!held) says('missing', path, 'missing: the manifest lists it');
    else if (held.length !== bytes) says('changed', path, `changed: it has ${held.length} bytes, the manifest says ${bytes}`);
    else if (createHash('sha256').update(held).digest('hex') !== sha256) says('changed', path, 'changed: it differs from its SHA-256 sum');
  }
  for (const path of opened.paths())
    if (path !== 'manifest.json' && !sizes.has(path)) says('extra', path, 'extra: not listed in the manifest');
  for (const { collector, key, file, bytes } of asks) {
    if (file === undefined) continue;
    const size = sizes.get(file);
    if (size === undefined) says('missing', file, `missing: the answer to ${collector}/${key} has no sum in the manifest`);
    else if (bytes !== undefined && bytes !== size)
      says('changed', file, `changed: the ask ${collector}/${key} gave ${bytes} bytes, the list of files says ${size}`);
  }
  return problems.sort((a, b) => (a.message < b.message ? -1 : 1));
}

/** The same as lines. */
export function verifyBundle(opened: Opened): string[] {
  return compareWithManifest(opened).map(({ message }) => message);
}
