import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder with programs of the test's own, where nobody else can write: the only kind that the tool runs anything from. */
export function programFolder(scripts: Readonly<Record<string, string>>): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(homedir(), '.docker-triage-test-'));
  mkdirSync(join(folder, 'bin'));
  for (const [name, body] of Object.entries(scripts)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  return { folder: join(folder, 'bin'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Waits until something is so. */
export async function until(what: string, holds: () => boolean, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether a process runs; one that has ended and was not yet collected does not. */
export function isAlive(pid: number, stat: (path: string) => string): boolean {
  try {
    return !/\) Z /.test(stat(`/proc/${pid}/stat`));
  } catch {
    return false;
  }
}
