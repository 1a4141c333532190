import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { nameProblem, sameFile } from './names.ts';
import { Fatal, type Problem, type ProblemKind, shown } from './problem.ts';
import { beginsAsZip, sniff } from './sniff.ts';
import type { Source } from './source.ts';

const MB = 1024 * 1024;

/** What a bundle may be at most. They keep the memory of a reader bounded, whatever it is given. */
export const limits = { zipBytes: 64 * MB, entries: 20_000, entryBytes: 64 * MB, totalBytes: 160 * MB, ratio: 200, ratioFrom: 8 * MB };

interface Found {
  entry: yauzl.Entry;
  name: string;
}

// yauzl's own words, and what they mean to a person
const meanings: readonly [says: RegExp, kind: ProblemKind, message: string][] = [
  [/Invalid comment length/, 'trailing', 'has bytes behind its end: it was changed or badly joined'],
  [/multi-disk/, 'multi-disk', 'is one part of a zip in several parts'],
  [/strong encryption/, 'encrypted', 'has an encrypted list of entries: a bundle never has'],
  [/zip64/i, 'zip64', 'has a zip64 record that is damaged'],
  [/size mismatch for stored/, 'size', 'has an entry with two different sizes'],
  [/unexpected EOF|out of range/i, 'truncated', 'names places behind its own end: it was cut or damaged'],
  [/central directory|extra field/, 'directory', 'has a damaged list of entries'],
];

function meaning(error: unknown): Fatal {
  if (error instanceof Fatal) return error;
  const text = error instanceof Error ? error.message : String(error);
  const [, kind, message] = meanings.find(([says]) => says.test(text)) ?? [/./, 'directory' as const, 'cannot be read as a zip'];
  return new Fatal(kind, `it ${message}`);
}

async function openZip(source: Source): Promise<yauzl.ZipFile> {
  if (source.size === 0) throw new Fatal('empty', 'it is empty: the copy or the download failed');
  if (source.size > limits.zipBytes) throw new Fatal('too-large', `it has more than ${limits.zipBytes / MB} MB, which no bundle has`);
  try {
    return await source.zip();
  } catch (error) {
    if (!/End of central directory record signature not found/.test(String(error))) throw meaning(error);
    const head = await source.at(0, 512);
    throw new Fatal(beginsAsZip(head) ? 'truncated' : 'not-a-zip', `it ${sniff(head)}`);
  }
}

/** What the list of entries alone tells against an entry. */
function entryProblem({ entry, name }: Found): Problem | undefined {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  const says = (kind: ProblemKind, text: string): Problem => ({ kind, message: `the entry ${shown(name)} ${text}` });
  const wrong = nameProblem(name);
  if (wrong) return wrong;
  if (type === 0o120000) return says('special-file', 'is a symbolic link');
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return says('special-file', 'is a device, a pipe or a socket');
  if (entry.generalPurposeBitFlag & 0x2041) return says('encrypted', 'is encrypted; a bundle is encrypted as a whole, with age');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return says('method', `is packed by method ${entry.compressionMethod}; a bundle knows only 0 and 8`);
  if (name.endsWith('/') && entry.uncompressedSize > 0) return says('size', 'is a folder with content');
  if (entry.uncompressedSize > limits.entryBytes) return says('bomb', `unpacks to more than ${limits.entryBytes / MB} MB`);
  return undefined;
}

/** Reads the list of entries whole, before anything is unpacked. */
async function list(zip: yauzl.ZipFile, source: Source, problems: Problem[]): Promise<Found[]> {
  if (zip.entryCount > limits.entries) throw new Fatal('too-many', `it has more than ${limits.entries} entries`);
  const found: Found[] = [];
  const seen = new Set<string>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
      const wrong = entryProblem({ entry, name });
      if (wrong) {
        problems.push(wrong);
        continue;
      }
      if (seen.has(sameFile(name))) problems.push({ kind: 'duplicate', message: `the entry ${shown(name)} is there more than once` });
      else found.push({ entry, name });
      seen.add(sameFile(name));
      total += entry.uncompressedSize;
    }
  } catch (error) {
    throw meaning(error);
  }
  const next = (await source.at(Number(zip.readEntryCursor), 4)).toString('latin1');
  if (next === 'PK\u0001\u0002') throw new Fatal('hidden-entries', 'it holds more entries than it counts');
  if (total > limits.totalBytes) throw new Fatal('bomb', `it unpacks to more than ${limits.totalBytes / MB} MB`);
  return found;
}

/** Whether the header before the data says the same as the list: some programs unpack by the one, some by the other. */
async function dataStart(zip: yauzl.ZipFile, { entry, name }: Found): Promise<number> {
  const local = await zip.readLocalFileHeaderPromise(entry).catch((error: Error) => {
    if (/overflows|unexpected EOF|out of range/i.test(error.message))
      throw new Fatal('truncated', `the entry ${shown(name)} reaches behind the end of the file`);
    throw new Fatal('directory', `the entry ${shown(name)} is not where the list says`);
  });
  if (!local.fileName.equals(entry.fileNameRaw)) throw new Fatal('name-other', `the entry ${shown(name)} has another name before its data`);
  if (local.compressionMethod !== entry.compressionMethod || (local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & 0x2041)
    throw new Fatal('method', `the entry ${shown(name)} is packed otherwise than the list says`);
  return local.fileDataStart;
}

async function checkPlaces(zip: yauzl.ZipFile, found: readonly Found[]): Promise<void> {
  let end = 0;
  for (const one of [...found].sort((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader)) {
    const start = await dataStart(zip, one);
    if (one.entry.relativeOffsetOfLocalHeader < end) throw new Fatal('overlap', `the entry ${shown(one.name)} lies over another one`);
    end = start + one.entry.compressedSize;
  }
}

/** Unpacks one entry into a buffer of the size that it states. It stops at the first byte too many. */
async function unpack(zip: yauzl.ZipFile, { entry, name }: Found): Promise<Buffer> {
  const bytes = Buffer.alloc(entry.uncompressedSize);
  let at = 0;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (at + chunk.length > bytes.length) throw new Fatal('size', `the entry ${shown(name)} unpacks to more than it states`);
      if (at + chunk.length > limits.ratioFrom && at + chunk.length > entry.compressedSize * limits.ratio)
        throw new Fatal('bomb', `the entry ${shown(name)} unpacks to more than ${limits.ratio} times its size`);
      chunk.copy(bytes, at);
      at += chunk.length;
    }
  } catch (error) {
    if (error instanceof Fatal) throw error;
    const text = error instanceof Error ? error.message : '';
    if (/too many bytes/.test(text)) throw new Fatal('size', `the entry ${shown(name)} unpacks to more than it states`);
    if (/not enough bytes/.test(text)) throw new Fatal('size', `the entry ${shown(name)} unpacks to less than it states`);
    throw new Fatal('data', `the entry ${shown(name)} cannot be unpacked: its data is damaged`);
  } finally {
    stream.destroy();
  }
  if (crc32(bytes) !== entry.crc32) throw new Fatal('checksum', `the entry ${shown(name)} was damaged on its way: its check sum differs`);
  return bytes;
}

/**
 * Reads a zip into memory. What is wrong with single entries goes to `problems`, and the sound ones are read all the same;
 * what makes the rest doubtful is thrown as `Fatal`. Nothing is written anywhere.
 */
export async function readZip(source: Source, problems: Problem[]): Promise<Map<string, Buffer>> {
  const zip = await openZip(source);
  zip.on('error', () => {});
  const found = await list(zip, source, problems);
  await checkPlaces(zip, found);
  const members = new Map<string, Buffer>();
  for (const one of found) {
    if (one.name.endsWith('/')) continue;
    try {
      members.set(one.name, await unpack(zip, one));
    } catch (error) {
      if (!(error instanceof Fatal) || error.problem.kind === 'bomb') throw error;
      problems.push(error.problem);
    }
  }
  return members;
}
