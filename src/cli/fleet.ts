import { bundleAnswerer, type Decrypt, openBundle } from '../bundle/open.ts';
import { BundleError } from '../bundle/problem.ts';
import { type FleetFile, fleetOf, hostOf, layoutFleet } from '../report/fleet.ts';
import { paintFleetHtml } from '../report/html/fleet.ts';
import { paintMarkdown } from '../report/markdown.ts';
import { neutralLine } from '../report/neutral.ts';
import { paintPlain } from '../report/plain.ts';
import type { Terminal, Wanted } from './commands.ts';
import { exitCodes } from './exit.ts';
import type { Format } from './formats.ts';
import { overview, toResult } from './render.ts';
import { openerOf } from './seal.ts';
import { diagnoseRecorded, type Wiring } from './session.ts';

const paintable: readonly Format[] = ['text', 'json', 'markdown', 'html'];

/** A line on the terminal that counts, and goes away at the end. */
function counter(all: number, screen: Terminal, quiet: boolean) {
  const shown = !quiet && process.stderr.isTTY && process.env.TERM !== 'dumb' && all > 3;
  let last = 0;
  return {
    at(done: number) {
      const now = performance.now();
      if (!shown || (now - last < 100 && done < all)) return;
      last = now;
      const width = 30;
      const filled = Math.round((done / all) * width);
      screen.note(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${all}`);
    },
    end: () => shown && screen.note('\r\u001b[K'),
  };
}

/** Reads many bundles, one after the other: of each only its line of the table is kept. */
export async function readFleet<E extends object>(
  wiring: Wiring<E>,
  paths: readonly string[],
  seen: (done: number) => void,
  decrypt?: Decrypt,
): Promise<FleetFile> {
  const hosts: ReturnType<typeof hostOf>[] = [];
  const unreadable: FleetFile['unreadable'] = [];
  for (const [i, path] of paths.entries()) {
    try {
      const result = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(await openBundle(path, decrypt))));
      hosts.push(hostOf(path, result.file, overview(wiring, result)));
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      unreadable.push({ label: path, why: error.problems[0]?.message ?? error.message });
    }
    seen(i + 1);
  }
  return fleetOf(hosts, unreadable);
}

/** Prints one table of many bundles. */
export async function runFleet<E extends object>(
  wiring: Wiring<E>,
  paths: readonly string[],
  wanted: Wanted,
  screen: Terminal,
): Promise<number> {
  if (!paintable.includes(wanted.format)) {
    screen.note(`docker-triage: several bundles can be printed as ${paintable.join(', ')}; '${neutralLine(wanted.format)}' is for one.\n`);
    return exitCodes.usage;
  }
  const progress = counter(paths.length, screen, wanted.quiet ?? false);
  const fleet = await readFleet(wiring, paths, progress.at, await openerOf(wanted));
  progress.end();
  if (wanted.format === 'json') screen.out(`${JSON.stringify(fleet, null, 2)}\n`);
  else if (wanted.format === 'html') screen.out(paintFleetHtml(fleet));
  else if (wanted.format === 'markdown') screen.out(paintMarkdown(layoutFleet(fleet), wiring.templates.text('diagnosis.md')));
  else screen.out(paintPlain(layoutFleet(fleet), screen));
  if (fleet.unreadable.length > 0) return exitCodes.failed;
  const severities = new Set(fleet.causes.map((c) => c.severity));
  if (severities.has('error')) return exitCodes.errors;
  return wanted.failOn === 'warning' && severities.has('warning') ? exitCodes.warnings : exitCodes.done;
}
