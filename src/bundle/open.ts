import type { Manifest } from '../model/bundle.ts';
import { readFolder } from './folder.ts';
import { doubles, parseManifest } from './manifest.ts';
import { BundleError, Fatal, type Problem, shown } from './problem.ts';
import { isAge } from './sniff.ts';
import { fileSource, memorySource, openPlain, type Source } from './source.ts';
import { limits, readZip } from './zip.ts';

export { bundleAnswerer } from './answers.ts';

/** A bundle that was read: a zip, or the folder that it unpacks to. Nothing of it is ever written to the disk. */
export interface Opened {
  manifest: Manifest;
  /** The bytes of a member by its path below the root folder; undefined where there is none. */
  read(path: string): Buffer | undefined;
  paths(): readonly string[];
}

/** A bundle as far as it could be read, and all that is wrong with its form. */
export interface Inspected {
  opened?: Opened;
  problems: Problem[];
}

/** Finds the one manifest; what lies in other folders, as some archivers add it, belongs to nobody and counts as extra. */
async function asBundle(members: ReadonlyMap<string, Buffer>, isFolder: boolean): Promise<Opened> {
  const found = [...members.keys()].filter((name) => (isFolder ? name === 'manifest.json' : /^(?:[^/]+\/)?manifest\.json$/.test(name)));
  const [at, other] = found;
  if (at === undefined)
    throw new Fatal('no-bundle', `it is no docker-triage bundle: it has no manifest.json${isFolder ? '' : ' in its root folder'}`);
  if (other !== undefined) throw new Fatal('two-bundles', `it holds two bundles, ${shown(at)} and ${shown(other)}`);
  const root = at.slice(0, -'manifest.json'.length);
  const manifest = await parseManifest(members.get(at) ?? Buffer.alloc(0));
  const inside = (name: string) => (name.startsWith(root) ? name.slice(root.length) : `../${name}`);
  return {
    manifest,
    read: (name) => members.get(name.startsWith('../') ? name.slice(3) : `${root}${name}`),
    paths: () => [...members.keys()].map(inside).sort(),
  };
}

async function inspect(read: (problems: Problem[]) => Promise<Map<string, Buffer>>, isFolder: boolean): Promise<Inspected> {
  const problems: Problem[] = [];
  try {
    const members = await read(problems);
    const opened = await asBundle(members, isFolder);
    problems.push(...doubles(opened.manifest));
    return { opened, problems };
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    return { problems: [...problems, error.problem] };
  }
}

/** Reads a zip from wherever it comes. */
export async function inspectSource(source: Source): Promise<Inspected> {
  try {
    return await inspect((problems) => readZip(source, problems), false);
  } finally {
    await source.close();
  }
}

/** Undoes an encryption, in memory; throws with a word for a person where it cannot. */
export type Decrypt = (bytes: Buffer) => Promise<Buffer>;

/** An encrypted bundle is small enough to be held whole; its plain form never leaves the memory. */
async function decrypted(source: Source, decrypt: Decrypt): Promise<Source> {
  if (!isAge(await source.at(0, 64))) return source;
  if (source.size > limits.zipBytes)
    throw new Fatal('too-large', `it has more than ${limits.zipBytes / 1024 / 1024} MB, which no bundle has`);
  const bytes = await source.at(0, source.size);
  await source.close();
  try {
    return memorySource(await decrypt(bytes));
  } catch (error) {
    throw new Fatal('encrypted', `it cannot be decrypted: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** Reads a bundle as far as it can be read, and tells all that is wrong with its form. */
export async function inspectBundle(path: string, decrypt?: Decrypt): Promise<Inspected> {
  try {
    const handle = await openPlain(path);
    const info = await handle.stat();
    if (info.isFile()) {
      const source = fileSource(handle, info.size);
      return await inspectSource(decrypt ? await decrypted(source, decrypt) : source);
    }
    await handle.close();
    if (info.isDirectory()) return await inspect((problems) => readFolder(path, problems), true);
    throw new Fatal('not-a-file', 'it is a device, a pipe or a socket, not a file');
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    return { problems: [error.problem] };
  }
}

/** The bundle, or the error that its problems make. */
export function soundBundle(path: string, { opened, problems }: Inspected): Opened {
  const [first, ...rest] = problems;
  if (first) throw new BundleError(path, [first, ...rest]);
  if (!opened) throw new Error('a bundle without problems was not opened');
  return opened;
}

/** Opens a bundle: a zip file, or its unpacked folder. One with a hostile or damaged form is refused whole. */
export async function openBundle(path: string, decrypt?: Decrypt): Promise<Opened> {
  return soundBundle(path, await inspectBundle(path, decrypt));
}
