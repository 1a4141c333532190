import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { verifyBundle } from '../../src/bundle/verify.ts';
import { runTool } from './tool.ts';

const work = mkdtempSync(join(tmpdir(), 'docker-triage-clock-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The wall clock of the process jumps at each look at it, by so many seconds; timers go on as they do. */
const jumping = (seconds: number) => `
const Real = Date;
let jumps = 0;
const now = () => Real.now() + (jumps++ % 3) * ${seconds} * 1000;
globalThis.Date = class extends Real {
  constructor(...args) { args.length === 0 ? super(now()) : super(...args); }
  static now() { return now(); }
};
`;

test.each([
  ['back by ten years', -315_360_000],
  ['on by ten years', 315_360_000],
])('a clock that jumps %s at each look: the deadlines hold, the bundle is whole', async (name, seconds) => {
  const script = join(work, `${seconds}.mjs`);
  writeFileSync(script, jumping(seconds));
  const path = join(work, `${seconds}.zip`);
  const started = performance.now();
  const done = await runTool(['--collect', '--timeout', '30', '-o', path], {
    cwd: work,
    env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(script)}` },
  });
  expect([0, 3], `${name}: ${done.err}`).toContain(done.code);
  expect(performance.now() - started).toBeLessThan(60_000);
  const opened = await openBundle(path);
  expect(verifyBundle(opened)).toEqual([]);
  const answered = opened.manifest.asks.filter((ask) => ask.status !== 'timeout');
  expect(answered.length).toBeGreaterThan(0.8 * opened.manifest.asks.length);
});
