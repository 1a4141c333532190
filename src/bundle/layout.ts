import { createHash } from 'node:crypto';
import type { Recorded } from '../core/gather.ts';
import type { Manifest, ManifestAsk } from '../model/bundle.ts';

/** A file of a bundle, by its path below the root folder. */
export interface Member {
  path: string;
  bytes: Buffer;
}

/** Folder-safe form of a key: keys come from collectors, and may carry a name of the host. */
const safeName = (key: string) =>
  key
    .replace(/[^a-z0-9.-]/gi, '_')
    .replace(/^\.+/, '_')
    .slice(0, 100);

/** Where the text of an answer lies in the bundle; undefined where it has none. */
export const memberOf = ({ collector, key, answer }: Pick<Recorded, 'collector' | 'key' | 'answer'>): string | undefined =>
  'text' in answer ? `answers/${collector}/${safeName(key)}.txt` : undefined;

function manifestAsk(record: Recorded): ManifestAsk {
  const { collector, key, ask, answer, ms, originalBytes, redactions } = record;
  const entry: ManifestAsk = { collector, key, ask, status: answer.status, ms, originalBytes, redactions };
  if ('says' in answer) return { ...entry, says: answer.says };
  return {
    ...entry,
    file: memberOf(record) as string,
    bytes: Buffer.byteLength(answer.text),
    ...(answer.status === 'failed' ? { exitCode: answer.exitCode } : {}),
    ...(answer.status === 'ok' && answer.encoding && answer.encoding !== 'utf-8' ? { encoding: answer.encoding } : {}),
    ...(answer.dropped ? { dropped: answer.dropped } : {}),
  };
}

/** The answers as files, sorted by path. */
export function answerMembers(records: readonly Recorded[]): Member[] {
  return records.flatMap((record) => {
    const { file } = manifestAsk(record);
    return file && 'text' in record.answer ? [{ path: file, bytes: Buffer.from(record.answer.text) }] : [];
  });
}

/** `manifest.json` over the other members. */
export function manifestMember(
  facts: Pick<Manifest, 'tool' | 'target' | 'takenAt' | 'limits' | 'request' | 'redaction'>,
  records: readonly Recorded[],
  members: readonly Member[],
): Member {
  const manifest: Manifest = {
    schemaVersion: 1,
    ...facts,
    asks: records.map(manifestAsk),
    files: members.map(({ path, bytes }) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })),
  };
  return { path: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`) };
}
