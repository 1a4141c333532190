// Opens every file of a folder as a bundle, and tells what came of it. The parent takes from it the right to write.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectBundle } from '../../src/bundle/open.ts';

const folder = process.argv[2];
const results = {};
for (const name of readdirSync(folder)) {
  const from = performance.now();
  const { opened, problems } = await inspectBundle(join(folder, name));
  results[name] = { sound: opened !== undefined && problems.length === 0, problems, ms: Math.round(performance.now() - from) };
}
process.stdout.write(JSON.stringify({ results, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
