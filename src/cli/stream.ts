import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Member } from '../bundle/layout.ts';
import type { Redactor } from '../redact/index.ts';
import { writeBundle } from './collect.ts';

/** Sends a bundle to a pipe. It is first written and proved in a private folder: nothing unproved may leave. */
export async function streamBundle(root: string, members: readonly Member[], redactor: Redactor, to: Writable): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-triage-'));
  try {
    const path = join(folder, 'bundle.zip');
    await writeBundle(root, members, path, redactor);
    await pipeline(createReadStream(path), to, { end: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
