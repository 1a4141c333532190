// Holds the result of the broken hosts against what is promised: causes named first, first fixes that cure, no alarm on a healthy host,
// and the same findings from the bundle.
import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8')).filter((r) => !r.skipped);
const sick = results.filter((r) => !r.healthy);
const named = sick.filter((r) => r.allFirst);
const cured = named.filter((r) => r.cured);
const alarms = results.filter((r) => r.healthy && r.falseErrors?.length !== 0);
const held = results.filter((r) => !r.stderr?.includes('the bundle agrees'));
const share = (n, d) => `${n} of ${d} (${((100 * n) / Math.max(1, d)).toFixed(1)} %)`;

console.log(
  `broken hosts: right cause first ${share(named.length, sick.length)}, cured by the first fixes ${share(cured.length, sick.length)}; alarms on healthy hosts ${alarms.length}, bundles that say otherwise ${held.length}`,
);
const kept =
  named.length >= 0.95 * sick.length && cured.length >= 0.75 * sick.length && alarms.length === 0 && held.length === 0 && sick.length > 0;
if (!kept) {
  for (const r of [...sick.filter((s) => !s.allFirst), ...alarms]) console.log(`  ${r.c}: want ${r.want}, got ${r.got ?? r.note}`);
  for (const r of held) console.log(`  ${r.c}: ${r.stderr?.trim().split('\n').at(-1) ?? 'no word of its bundle'}`);
  process.exitCode = 1;
}
