import { Worker } from 'node:worker_threads';
import { type RedactWanted, runRedact } from './redact.ts';
import type { RedactJob } from './redact-worker.ts';

const here = import.meta.url;

/** What short-lived strings may take: V8 gives them ever more where nobody says so, and a log is nothing but short-lived strings. */
const MOST_YOUNG_MB = 16;

/** `redact` in a thread whose memory stays the same however long the input is. Gives the exit code. */
export async function redactApart(paths: readonly string[], wanted: RedactWanted): Promise<number> {
  // the executable has one file only, and another engine that keeps its own measure
  if (process.versions.bun) return runRedact(paths, wanted, (text) => void process.stderr.write(text));
  const workerData: RedactJob = { paths, wanted };
  const worker = new Worker(new URL(here.endsWith('.ts') ? './redact-worker.ts' : './redact-worker.js', here), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    // a reader that has closed the pipe ends the thread before it could give a code
    worker.once('exit', resolve);
  });
}
