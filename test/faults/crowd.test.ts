import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { verifyBundle } from '../../src/bundle/verify.ts';
import { startTool } from './tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-crowd-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// a small generator with a seed, so that a failure comes again
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

test('killed at 20 moments of its run: a file under the final name is whole, or not there', { timeout: 300_000 }, async () => {
  const next = random(20261124);
  const whole: string[] = [];
  let longest = 1500;
  for (let i = 0; i < 20; i++) {
    const path = join(work, `killed-${i}.zip`);
    const from = performance.now();
    const { child, ended } = startTool(['--collect', '-o', path], { cwd: work });
    const timer = setTimeout(() => child.kill('SIGKILL'), next() * longest * 1.1);
    const { code } = await ended;
    clearTimeout(timer);
    // how long a run takes on this machine, so that the moments cover all of it
    if (code === 0) longest = performance.now() - from;
    if (readdirSync(work).includes(`killed-${i}.zip`)) whole.push(path);
    else expect(code).not.toBe(0);
  }
  for (const path of whole) expect(verifyBundle(await openBundle(path))).toEqual([]);
  // what a killed run leaves is hidden, and told from a bundle by its name
  for (const name of readdirSync(work)) expect(name).toMatch(/^killed-\d+\.zip$|^\.killed-\d+\.zip\.part-[0-9a-f]{12}$/);
});
