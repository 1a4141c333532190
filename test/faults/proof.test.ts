import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { runTool } from './tool.ts';

const words = Array.from({ length: 60 }, (_, i) => `plum${String.fromCharCode(97 + (i % 26))}${i}`).join(' ');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-proof-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a proof that fails leaves no file and says which look it was; the offered command without that look gives a proved bundle', async () => {
  // each pass over a text replaces one more word only, so that redaction comes to no end
  const rules = join(work, 'rules.yaml');
  writeFileSync(rules, 'patterns:\n  - name: chain\n    pattern: "(?:BEGIN|secret-[0-9a-f]{10}) (?<word>plum[a-z]{1,20}[0-9]{1,2})"\n');
  const home = join(work, 'home');
  mkdirSync(home);
  writeFileSync(join(home, '.bashrc'), `export DOCKER_HOST="BEGIN ${words}"\n`);
  const env = { ...process.env, HOME: home };
  const args = ['--collect', '--redactors', rules, '-o', join(work, 'b.zip')];
  const refused = await runTool(args, { cwd: work, env });
  expect(refused.code, refused.err).toBe(1);
  expect(refused.err).toMatch(/^docker-triage: own-chain would have been readable in answers\/client\/\S+\.txt$/m);
  expect(readdirSync(work)).toEqual(['home', 'rules.yaml']);
  expect(refused.err + refused.out).not.toContain('plumz');

  const offered = /docker-triage --collect --skip (\S+)/.exec(refused.err)?.[1];
  expect(offered).toBe('client');
  const done = await runTool([...args, '--skip', offered!], { cwd: work, env });
  expect([0, 3], done.err).toContain(done.code);
  const { manifest } = await openBundle(join(work, 'b.zip'));
  expect(manifest.redaction.proof).toBe('passed');
});
