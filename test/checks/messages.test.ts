import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectors } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { pastedAnswerer } from '../../src/cli/pasted.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Safe } from '../../src/model/safe.ts';

/** Messages as the sources of engine, runtimes, systemd and client have them, and the cause that each means first. */
const messages = JSON.parse(readFileSync(join(import.meta.dirname, 'messages.json'), 'utf8')) as {
  text: string;
  seen: string;
  cause: string;
}[];

async function firstCause(text: string): Promise<string | undefined> {
  const { causes } = await diagnose(collectors, checks, pastedAnswerer(text as Safe, '2026-11-24T10:00:00Z'));
  return causes[0]?.finding.cause;
}

test('every known message means its cause first', async () => {
  expect(messages.length).toBeGreaterThan(240);
  const wrong: string[] = [];
  for (const { text, cause } of messages) {
    const first = await firstCause(text);
    if (first !== cause) wrong.push(`${cause}, told ${first}: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test('it stays so in a journal, in a quotation, and behind the noise of a start', async () => {
  const noise = [
    'Nov 24 10:00:00 host systemd[1]: Starting Docker Application Container Engine...',
    'Nov 24 10:00:01 host dockerd[7]: time="2026-11-24T10:00:01Z" level=info msg="Starting up"',
    'Nov 24 10:00:01 host dockerd[7]: time="2026-11-24T10:00:01Z" level=warning msg="skip loading plugin" error="no btrfs: skip plugin"',
  ];
  const fatal = messages.filter(
    ({ text }) => /^(?:failed to start|unable to configure|failed to load listeners)/.test(text) && !text.includes('\n'),
  );
  expect(fatal.length).toBeGreaterThan(80);
  const wrong: string[] = [];
  for (const { text, cause } of fatal) {
    const lines = [
      ...noise,
      `Nov 24 10:00:02 host dockerd[7]: ${text}`,
      "Nov 24 10:00:02 host systemd[1]: docker.service: Failed with result 'exit-code'.",
    ];
    const first = await firstCause(lines.map((line) => `> ${line}\r\n`).join(''));
    if (first !== cause) wrong.push(`${cause}, told ${first}: ${text}`);
  }
  expect(wrong).toEqual([]);
});
