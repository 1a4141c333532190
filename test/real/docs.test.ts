import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'triage-docs-'));
const pages = readdirSync(join(home, 'docs')).filter((name) => name.endsWith('.md'));
const read = (page: string) => readFileSync(join(home, page), 'utf8');
// the reference is made from the table of commands, whose examples have tests of their own; the build of the executable too
const shown = pages.filter((page) => page !== 'commands.md' && page !== 'executable.md');

beforeAll(() => {
  execFileSync(process.execPath, [join(home, 'packaging/executable.mjs'), '--out', made, '--arch', process.arch], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(join(made, 'bin'));
  copyFileSync(join(made, `docker-triage-linux-${process.arch}`), join(made, 'bin/docker-triage'));
  // in there everybody is root, and nothing runs systemd
  for (const [name, script] of Object.entries({ sudo: 'exec "$@"', systemctl: 'exit 0' })) {
    writeFileSync(join(made, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(made, 'bin', name), 0o755);
  }
}, 300_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

test.each(shown.map((page) => [page]))('every command of docs/%s works', (page) => {
  const blocks = [...read(`docs/${page}`).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((m) => m[1]);
  if (blocks.length === 0) return;
  // a cause that this machine has is no failure of the command
  const lines = blocks.join('').replace(/^docker-triage$/m, 'docker-triage || [ $? -eq 3 ]');
  writeFileSync(join(made, 'page.sh'), `set -eu\nmkdir /tmp/page && cd /tmp/page\n${lines}`);
  const { status, stdout, stderr } = spawnSync(
    join(import.meta.dirname, 'debian.sh'),
    [made, 'export PATH=/mnt/packages/bin:$PATH; bash -x /mnt/packages/page.sh'],
    { encoding: 'utf8', timeout: 170_000 },
  );
  expect(status, stderr.slice(-2000) + stdout.slice(-500)).toBe(0);
});

test('links between pages lead somewhere', () => {
  const files = [...pages.map((page) => `docs/${page}`), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'src/README.md'];
  const dead = files.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].flatMap(([, to = '']) =>
      existsSync(resolve(home, dirname(file), to)) ? [] : [`${file}: ${to}`],
    ),
  );
  expect(dead).toEqual([]);
});
