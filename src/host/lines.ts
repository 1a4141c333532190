import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { RawAnswer } from '../model/answer.ts';
import type { Keep } from '../model/ask.ts';
import { Trimmer } from './trim.ts';
import { openFile } from './way.ts';

/** So much of a log is searched, from its end: the cost does not grow with its size. */
const mostBytes = 4 * 1024 * 1024;
/** A packed log has to be unpacked from its start; one that is longer is not searched. */
const mostPacked = 32 * 1024 * 1024;
const mostUnpacked = 512 * 1024 * 1024;

async function endOf(file: FileHandle, size: number): Promise<Buffer> {
  const from = Math.max(0, size - mostBytes);
  const buffer = Buffer.alloc(size - from);
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  const bytes = buffer.subarray(0, filled);
  // the first line is whole only where the file begins with it
  return from === 0 ? bytes : bytes.subarray(bytes.indexOf(10) + 1);
}

async function unpackedEnd(file: FileHandle, signal: AbortSignal): Promise<{ bytes: Buffer; size: number }> {
  const kept = new Trimmer({ head: 0, tail: mostBytes });
  const packed = createReadStream('', { fd: file, autoClose: false, start: 0 });
  const unpacked = packed.pipe(createGunzip());
  packed.on('error', (error) => unpacked.destroy(error));
  for await (const chunk of unpacked) {
    kept.push(chunk as Buffer);
    if (signal.aborted || kept.total > mostUnpacked) break;
  }
  packed.destroy();
  unpacked.destroy();
  return { bytes: kept.end().bytes, size: kept.total };
}

/** The lines near the end of a log that match, in one text with a marker where others were left out. */
export async function readLines(path: string, only: RegExp, keep: Keep, signal: AbortSignal): Promise<RawAnswer> {
  const { file, info } = await openFile(path);
  try {
    const packed = path.endsWith('.gz');
    if (packed && info.size > mostPacked) return { status: 'skipped', says: `it has ${info.size} bytes, too many to unpack` };
    const { bytes, size } = packed ? await unpackedEnd(file, signal) : { bytes: await endOf(file, info.size), size: info.size };
    const kept = new Trimmer(keep);
    // bytes that are no UTF-8 must not change others: matched as bytes, given back as they are
    for (const line of bytes.toString('latin1').split('\n')) if (only.test(line)) kept.push(Buffer.from(`${line}\n`, 'latin1'));
    const { bytes: held, dropped } = kept.end();
    const left = size - bytes.length;
    if (left > 0 && !dropped) {
      const marker = `[docker-triage: ${left} bytes before were not searched]\n`;
      return { status: 'ok', text: marker + held.toString('utf8'), originalBytes: size, dropped: { bytes: left, atLine: 1 } };
    }
    return { status: 'ok', text: held.toString('utf8'), originalBytes: size, ...(dropped ? { dropped } : {}) };
  } finally {
    await file.close();
  }
}
