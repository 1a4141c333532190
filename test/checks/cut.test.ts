import { expect, test } from 'vitest';
import { collectors } from '../../collectors/index.ts';
import { completions, isCut } from '../../src/checks/cut.ts';
import { checks } from '../../src/checks/index.ts';
import { pastedAnswerer } from '../../src/cli/pasted.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Safe } from '../../src/model/safe.ts';

const file = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: ';

const cut: readonly (readonly [line: string, cause: string])[] = [
  [`${file}the following directives ar>`, 'flags.conflict'],
  [`${file}the following directives do…`, 'daemon-json.unknown-key'],
  ['Error starting daemon: pid file found, ensure docker >', 'daemon.duplicate'],
  ['Error starting daemon: error initializing graphdriver: /var/lib/docker contains several va>', 'storage.prior-driver'],
  ['a subdirectory in your graphroot path (/data/docker/100000.100000) restricts acc>', 'dataroot.inaccessible'],
];

test.each(cut)('a line that a pager cut is known by its beginning: %s', async (line, cause) => {
  const text = `Nov 24 10:00:02 host dockerd[7]: ${line}\n`;
  const { causes } = await diagnose(collectors, checks, pastedAnswerer(text as Safe, '2026-11-24T10:00:00Z'));
  expect(causes[0]?.finding.cause).toBe(cause);
});

test('a beginning that says nothing yet stands for no message', () => {
  expect(completions('failed to start daemon: >')).toEqual([]);
  expect(
    new Set(completions('failed to start daemon: Error initializing network controller: >').map(({ cause }) => cause)).size,
  ).toBeGreaterThan(3);
});

test('a cut is known by its mark or by a quotation without end', () => {
  expect(isCut('dockerd[7]: time="2026" level=fatal msg="can\'t create unix so')).toBe(true);
  expect(isCut('dockerd[7]: time="2026" level=fatal msg="EOF"')).toBe(false);
});
