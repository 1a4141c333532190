import { join } from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { bindings } from '../../src/tui/keys.ts';
import type { Asked } from '../../src/tui/state.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { bare, type Driver, drive, driveRequest, plain } from './drive.ts';
import { look, requested, syntax } from './fixture.ts';

const asked: readonly Asked[] = [
  {
    name: 'config/file',
    source: '/etc/docker/daemon.json',
    why: 'the options of the daemon',
    timeoutMs: 5000,
    since: 0,
    status: 'ok',
    ms: 3,
    needs: undefined,
  },
  {
    name: 'kernel/dmesg',
    source: 'dmesg',
    why: 'what the kernel said',
    timeoutMs: 5000,
    since: 10,
    status: 'denied',
    ms: 3,
    needs: 'root',
  },
  {
    name: 'engine/ping',
    source: 'unix:///run/docker.sock/_ping',
    why: 'the cheapest question that the API has',
    timeoutMs: 2500,
    since: 100,
    status: 'asked',
    ms: 0,
    needs: undefined,
  },
  {
    name: 'disk/df',
    source: 'df -h',
    why: 'how full the disks are',
    timeoutMs: 4000,
    since: 2000,
    status: 'asked',
    ms: 0,
    needs: undefined,
  },
  {
    name: 'state/images',
    source: '/var/lib/docker/image',
    why: 'which images are known',
    timeoutMs: 5000,
    since: undefined,
    status: 'waiting',
    ms: 0,
    needs: undefined,
  },
];

const { signed: _, contact: __, since: ___, maxSize: ____, ...rest } = requested;
// nobody knows who wrote it, and the person who reads it is not root
const stranger: typeof requested = {
  ...rest,
  encryptTo: [],
  unknown: ['wireless'],
  asRoot: false,
  given: { refused: ['logs'], answers: {} },
};

type Size = { columns: number; rows: number };
type Options = Size & { theme?: typeof plain };

/** Every screen, by the keys that lead to it. */
const screens: Record<string, (options: Options) => Driver> = {
  gathering: (o) => drive({ ...o, shown: null }).send({ type: 'asks', asked, elapsed: 2300 }),
  symptoms: (o) => drive(o),
  'symptoms, healthy': (o) => drive({ ...o, shown: look([], 'up') }),
  walk: (o) => drive(o).press('enter'),
  'walk, skipped': (o) => drive(o).press('enter', 's'),
  'walk, nothing found': (o) => drive(o).press('2'),
  cause: (o) => drive(o).press('enter', 'enter'),
  'cause, its end': (o) => drive(o).press('enter', 'enter', 'G'),
  'cause, its fix': (o) => drive(o).press('enter', 'enter', 'f'),
  'cause, second fix': (o) => drive(o).press('enter', 'enter', 'f', 'f'),
  'nothing found': (o) => drive(o).press('2', 'enter'),
  explain: (o) => drive(o).press('a', 'x'),
  evidence: (o) => drive(o).press('a', 'e', 'n'),
  answers: (o) => drive(o).press('v'),
  'answers, filter': (o) => drive(o).press('v', '/', ...'proxy'),
  'answer, redacted': (o) => drive(o).press('v', '/', ...'proxy', 'enter', 'enter'),
  'answer, search': (o) => drive(o).press('v', 'j', 'j', 'enter', '/', ...'line 4', 'enter'),
  'answer, denied': (o) => drive(o).press('v', 'j', 'j', 'j', 'enter'),
  consent: (o) => drive(o).press('b'),
  'consent, notes': (o) => drive(o).press('b', 'n', ...'upgraded last night'),
  'consent, left out': (o) => drive(o).press('b', 'j', 'j', 'j', 'j', 'enter', 'j', 'space'),
  redacted: (o) => drive(o).press('b', 'j', 'j', 'j', 'j', 'enter', 'j', 'enter'),
  saved: (o) => drive(o).press('b').send({ type: 'saved', path: '/root/docker-triage-20261124T030000Z.zip', bytes: 58_500 }),
  'looked again, cured': (o) =>
    drive(o)
      .press('a', 'r')
      .send({ type: 'shown', shown: look([], 'up') }),
  'looked again, same': (o) => drive(o).press('a', 'r').send({ type: 'shown', shown: look() }),
  'looked again, other': (o) =>
    drive(o)
      .press('a', 'r')
      .send({ type: 'shown', shown: look([{ ...syntax, code: 'DT501', title: '/var/lib/docker is full' }]) }),
  request: (o) => driveRequest(requested, o),
  'request, from anybody': (o) => driveRequest(stranger, o),
  'request, refused in part': (o) => driveRequest(requested, o).press('G', 'k', 'k', 'x', 'k', 'space'),
  'request, its end': (o) => driveRequest(requested, o).press('G'),
  question: (o) => driveRequest(requested, o).press('G', 'enter'),
  'question, answered': (o) =>
    driveRequest(requested, o).press('G', 'enter', 'enter', ...'the kernel, and docker.io to 28.5.2, and a proxy'),
  'help, of a request': (o) => driveRequest(requested, o).press('?'),
  help: (o) => drive(o).press('a', '?'),
  'a key without use': (o) => drive(o).press('a', 'n', 'd'),
  'patch saved': (o) =>
    drive(o).press('a', 'w').send({ type: 'patched', fix: 'DT102/drop-the-comma', path: '/root/DT102.patch' }).press('G'),
};

const sizes: Size[] = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 10 },
];

const fits = (driver: Driver, { columns, rows }: Size, name: string) => {
  const lines = driver.lines();
  expect(lines.length, name).toBeLessThanOrEqual(rows);
  expect(
    lines.filter((line) => stringWidth(line) > columns),
    name,
  ).toEqual([]);
};

const visible = (line: string) => line.replaceAll('\u001b', '\\e');

describe.each(sizes)('$columns x $rows', (size) => {
  const name = `${size.columns}x${size.rows}`;
  test('every screen fits, and is as it was seen', async () => {
    const drawn = Object.entries(screens).map(([title, make]) => {
      const driver = make(size);
      fits(driver, size, title);
      return `=== ${title}\n${driver
        .lines()
        .map((line) => bare(line).trimEnd())
        .join('\n')}\n`;
    });
    await expect(drawn.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, `screens/${name}.txt`));
  });

  test('colour changes no word', () => {
    const colour = themeFor({ colour: true, unicode: true, spoken: false });
    for (const [title, make] of Object.entries(screens)) {
      const driver = make({ ...size, theme: colour });
      fits(driver, size, title);
      expect(driver.text(), title).toBe(make({ ...size, theme: plain }).text());
    }
  });
});

test('the colours are the sixteen that every terminal has', async () => {
  const colour = themeFor({ colour: true, unicode: true, spoken: false });
  const drawn = Object.entries(screens).map(
    ([title, make]) => `=== ${title}\n${make({ columns: 80, rows: 24, theme: colour }).lines().map(visible).join('\n')}\n`,
  );
  await expect(drawn.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'screens/80x24-colour.txt'));
  const codes = [...drawn.join('').matchAll(/\\e\[([0-9;]*)m/g)].flatMap((m) => (m[1] ?? '').split(';'));
  expect([...new Set(codes)].filter((code) => !/^([0-9]|3[0-7]|4[0-7])$/.test(code))).toEqual([]);
});

test('without UTF-8 nothing but ASCII is drawn, and a screen that is spoken has no look at all', () => {
  const ascii = themeFor({ colour: false, unicode: false, spoken: false });
  const spoken = themeFor({ colour: true, unicode: true, spoken: true });
  for (const [title, make] of Object.entries(screens)) {
    expect(make({ columns: 80, rows: 24, theme: ascii }).text(), title).toMatch(/^[\n -~]*$/);
    const lines = make({ columns: 80, rows: 24, theme: spoken }).lines().join('\n');
    expect(lines, title).toMatch(/^[\n -~]*$/);
  }
  const heard = screens.symptoms?.({ columns: 80, rows: 24, theme: spoken }).text().replaceAll('\n', '');
  expect(heard).toContain('chosen: 1 The daemon does not start');
  expect(heard).toContain('nobody answers on its socket, its unit failed (DT102)');
});

test('any keys at any size: every frame fits, nothing is thrown, and the terminal gets text and looks only', () => {
  const keys = [...new Set(bindings.flatMap((b) => b.keys)), '1', '2', '9', 'z', 'é', '日'].filter(
    (k) => !['q', 'ctrl-c', '1-9'].includes(k),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...keys), { maxLength: 40 }),
      fc.integer({ min: 1, max: 130 }),
      fc.integer({ min: 1, max: 50 }),
      (pressed, columns, rows) => {
        for (const driver of [drive({ columns, rows }), driveRequest(stranger, { columns, rows })])
          for (const key of pressed) {
            driver.press(key);
            if (driver.state().busy === 'looking') driver.send({ type: 'shown', shown: look([syntax]) });
            if (columns >= 8) fits(driver, { columns, rows: Math.max(2, rows) }, pressed.join(' '));
            expect(driver.lines().map(bare).join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
          }
      },
    ),
    { numRuns: 120 },
  );
});
