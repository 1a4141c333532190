// The thread in which `redact` works: see redact-apart.ts. It is a file of its own beside the tool.

import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type RedactWanted, runRedact } from './redact.ts';

export interface RedactJob {
  paths: readonly string[];
  wanted: RedactWanted;
}

const { paths, wanted } = workerData as RedactJob;
parentPort?.postMessage(await runRedact(paths, wanted, (text) => void writeSync(2, text)));
