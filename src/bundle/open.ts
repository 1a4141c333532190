import { readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import yauzl from 'yauzl';
import type { Answerer, Recorded } from '../core/gather.ts';
import type { Answer } from '../model/answer.ts';
import type { Manifest, ManifestAsk } from '../model/bundle.ts';
import type { Safe } from '../model/safe.ts';

/** A bundle that was read: a zip, or the folder that it unpacks to. Nothing of it is ever written to the disk. */
export interface Opened {
  manifest: Manifest;
  /** The bytes of a member by its path below the root folder; undefined where there is none. */
  read(path: string): Buffer | undefined;
  paths(): readonly string[];
}

/** What is wrong with a file that was given as a bundle, in words for a person. */
export class BundleError extends Error {}

const maxMembers = 20_000;
const maxBytes = 512 * 1024 * 1024;

function readZip(path: string): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const members = new Map<string, Buffer>();
    let total = 0;
    yauzl.open(path, { lazyEntries: true, autoClose: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(new BundleError(`${path} cannot be read as a zip: ${error.message}`));
      const fail = (why: string) => {
        zip.close();
        reject(new BundleError(`${path}: ${why}`));
      };
      zip.on('error', (e: Error) => fail(e.message));
      zip.on('end', () => resolve(members));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        total += entry.uncompressedSize;
        if (members.size >= maxMembers) return fail(`more than ${maxMembers} files`);
        if (total > maxBytes) return fail(`unpacks to more than ${maxBytes / 1024 / 1024} MB`);
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return fail(failed.message);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', (e: Error) => fail(e.message));
          stream.on('end', () => {
            members.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

function parseManifest(bytes: Buffer | undefined, path: string): Manifest {
  if (!bytes) throw new BundleError(`${path} is no docker-triage bundle: it has no manifest.json`);
  try {
    const manifest = JSON.parse(bytes.toString('utf8')) as Manifest;
    if (manifest.schemaVersion !== 1)
      throw new BundleError(`${path} was written by another version (schema ${manifest.schemaVersion}); this one reads schema 1`);
    if (!Array.isArray(manifest.asks) || !Array.isArray(manifest.files)) throw new BundleError(`${path}: manifest.json lists no asks`);
    return manifest;
  } catch (error) {
    if (error instanceof BundleError) throw error;
    throw new BundleError(`${path}: manifest.json is not JSON`);
  }
}

/** Opens a bundle: a zip file, or its unpacked folder. */
export async function openBundle(path: string): Promise<Opened> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new BundleError(error.code === 'ENOENT' ? `${path}: no such file` : `${path} cannot be opened: ${error.message}`);
  });
  if (info.isDirectory()) {
    const manifest = parseManifest(await readFile(join(path, 'manifest.json')).catch(() => undefined), path);
    const members = new Map<string, Buffer>();
    const names = new Set([...manifest.files.map((f) => f.path), ...manifest.asks.flatMap((a) => (a.file ? [a.file] : []))]);
    for (const name of names) {
      const inside = normalize(name);
      if (inside.startsWith('..') || inside.startsWith('/'))
        throw new BundleError(`${path}: manifest.json names a file outside of the bundle`);
      const bytes = await readFile(join(path, inside)).catch(() => undefined);
      if (bytes) members.set(name, bytes);
    }
    return { manifest, read: (name) => members.get(name), paths: () => [...members.keys(), 'manifest.json'].sort() };
  }
  const members = await readZip(path);
  const at = [...members.keys()].find((name) => /^[^/]+\/manifest\.json$/.test(name));
  const manifest = parseManifest(at === undefined ? undefined : members.get(at), path);
  const root = at?.slice(0, -'manifest.json'.length) ?? '';
  return {
    manifest,
    read: (name) => members.get(`${root}${name}`),
    paths: () => [...members.keys()].map((name) => name.slice(root.length)).sort(),
  };
}

function recorded(entry: ManifestAsk, opened: Opened): Answer {
  if (!entry.file) return { status: entry.status as 'missing', says: (entry.says ?? '') as Safe };
  const bytes = opened.read(entry.file);
  if (!bytes) return { status: 'skipped', says: 'the file of this answer is not in the bundle' as Safe };
  const text = bytes.toString('utf8') as Safe;
  const dropped = entry.dropped ? { dropped: entry.dropped } : {};
  if (entry.status === 'failed') return { status: 'failed', exitCode: entry.exitCode ?? -1, text, ...dropped };
  return { status: 'ok', text, ...(entry.encoding ? { encoding: entry.encoding } : {}), ...dropped };
}

/** Answers asks from a bundle, by collector and key. The text was redacted on its host. */
export function bundleAnswerer(opened: Opened): Answerer {
  const entries = new Map(opened.manifest.asks.map((entry) => [`${entry.collector}/${entry.key}`, entry]));
  return async (collector, key, ask): Promise<Recorded> => {
    const entry = entries.get(`${collector}/${key}`);
    if (!entry)
      return {
        collector,
        key,
        ask,
        answer: { status: 'skipped', says: 'not in this bundle' as Safe },
        ms: 0,
        originalBytes: 0,
        redactions: {},
      };
    return {
      collector,
      key,
      ask: entry.ask,
      answer: recorded(entry, opened),
      ms: entry.ms,
      originalBytes: entry.originalBytes,
      redactions: entry.redactions,
    };
  };
}
