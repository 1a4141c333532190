import { describe, expect, test } from 'vitest';
import type { Safe } from '../../src/model/safe.ts';
import { createRedactor } from '../../src/redact/index.ts';
import { createBoard } from '../../src/tui/asks.ts';
import { clipboardSequence, refusal } from '../../src/tui/clipboard.ts';
import { marked } from '../../src/tui/lines.ts';
import { current } from '../../src/tui/state.ts';
import { drive, driveRequest } from './drive.ts';
import { look, open, record, records, requested, session, syntax } from './fixture.ts';

const at = (driver: ReturnType<typeof drive>) => driver.state().stack.map((s) => s.at);

describe('the walk', () => {
  test('three keys lead from the first screen to the saved patch', () => {
    const driver = drive().press('enter', 'enter', 'w');
    expect(at(driver)).toEqual(['symptoms', 'walk', 'cause']);
    expect(driver.effects).toEqual([{ do: 'patch', code: 'DT102', fix: 'drop-the-comma' }]);
  });

  test('what the host shows is chosen from the beginning; who sees something else chooses that', () => {
    expect(current(drive().state())).toEqual({ at: 'symptoms', row: 0 });
    expect(current(drive({ shown: look([], 'up') }).state())).toEqual({ at: 'symptoms', row: 2 });
    const other = drive().press('2');
    expect(other.text()).toContain('you chose it');
    expect(other.state().taken).toEqual(['denied']);
  });

  test('a question is skipped, the walk goes on past it, and once more takes that back', () => {
    const driver = drive().press('enter', 's');
    expect(driver.text()).toContain('skipped');
    expect(driver.text()).toContain('nothing was found on this branch');
    expect(driver.state().skipped).toEqual({ down: ['config'] });
    driver.press('g', 'j', 's');
    expect(driver.state().skipped).toEqual({ down: [] });
    expect(driver.text()).toContain('DT102');
  });

  test('no walk is a dead end: without a cause it says what was ruled out, and what to send to whom', () => {
    const driver = drive({ shown: look([], 'up') }).press('1', 'enter');
    expect(at(driver)).toEqual(['symptoms', 'walk', 'nothing']);
    expect(driver.text()).toContain('What to send, and to whom');
    expect(driver.text()).toContain('ExecStart= is set once.');
  });

  test('Esc goes back one screen, and stays on the first', () => {
    const driver = drive().press('enter', 'enter', 'e', 'escape', 'left', 'backspace', 'escape', 'escape');
    expect(at(driver)).toEqual(['symptoms']);
    expect(driver.state().exit).toBeUndefined();
  });
});

describe('a cause', () => {
  test('its evidence opens at the quoted line, and goes from one to the next', () => {
    const driver = drive().press('a', 'e');
    expect(driver.text()).toContain('›3   "hosts"');
    driver.press('n');
    expect(driver.text()).toMatch(/› *2 Nov 24 dockerd\[7\]: unable to configure/);
    expect(current(driver.press('p').state())).toMatchObject({ answer: 'config/file', place: 0 });
  });

  test('the commands are those of the fix in sight, by way of the patch that was saved', () => {
    const driver = drive()
      .press('a', 'c', 'f', 'f', 'c')
      .send({ type: 'patched', fix: 'DT102/drop-the-comma', path: '/tmp/a b.patch' })
      .press('f', 'c');
    expect(driver.effects.map((e) => (e.do === 'copy' ? e.text : e.do))).toEqual([
      'sudo docker-triage patch DT102/drop-the-comma | sudo patch -p1 -d /\nsudo systemctl restart docker.service\n',
      'sudo mv /etc/docker/daemon.json /etc/docker/daemon.json.old\nsudo systemctl restart docker.service\n',
      "sudo patch -p1 -d / < '/tmp/a b.patch'\nsudo systemctl restart docker.service\n",
    ]);
  });

  test('a key without use says why', () => {
    expect(drive().press('a', 'n', 'w').state().note).toBe('There is no fix to save.');
    expect(
      drive({ shown: look([syntax]) })
        .press('a', 'n')
        .state().note,
    ).toBe('This is the only cause.');
    expect(drive().press('Z').state().note).toContain('Z does nothing here');
  });
});

describe('another look', () => {
  const again = (before: Parameters<typeof look>[0], now: Parameters<typeof look>[0]) => {
    const driver = drive({ shown: look(before) })
      .press('a', 'r')
      .send({ type: 'shown', shown: look(now) });
    const screen = current(driver.state());
    return screen.at === 'again' ? screen.change : undefined;
  };

  test('cured, still there, something else, nothing', () => {
    expect(again([syntax], [])?.verdict).toBe('cured');
    expect(again([syntax], [open])).toMatchObject({ verdict: 'cured', came: ['DT305 The API is open on tcp://0.0.0.0:2375'] });
    expect(again([syntax], [syntax])?.verdict).toBe('same');
    expect(again([syntax, open], [syntax])).toMatchObject({ verdict: 'better', gone: ['DT305 The API is open on tcp://0.0.0.0:2375'] });
    expect(again([syntax], [{ ...syntax, code: 'DT501' }])?.verdict).toBe('other');
    expect(again([], [])?.verdict).toBe('fine');
  });

  test('another placeholder makes no other cause', () => {
    const with_ = (secret: string) => [{ ...syntax, title: `the label ${secret} is refused` }];
    expect(again(with_('secret-0011223344'), with_('secret-99aabbccdd'))?.verdict).toBe('same');
  });

  test('a bundle is not looked at again, and says so', () => {
    const origin = { kind: 'bundle', path: 'b.zip', takenAt: '2026-11-24', notes: '', walked: [] } as const;
    const driver = drive({ session: session({ origin }) }).press('r');
    expect(driver.state().note).toContain('no host to look at again');
    expect(driver.effects).toEqual([]);
  });
});

test('a bundle begins where its reporter went, without what he skipped', () => {
  const walked = [
    {
      symptom: 'down',
      title: 'x',
      because: [],
      steps: [{ question: 'config', asks: '?', answer: 'skipped', by: [] }],
      verdict: [],
      by: 'person',
    },
  ] as const;
  const driver = drive({
    session: session({ origin: { kind: 'bundle', path: 'b.zip', takenAt: '2026-11-24', notes: 'after the upgrade', walked } }),
  });
  expect(driver.text()).toContain('after the upgrade');
  expect(driver.text()).toContain('walked by the reporter');
  expect(driver.press('enter').text()).toMatch(/skipped +Does dockerd refuse/);
});

describe('consent', () => {
  test('a group or one answer stays out, notes go in, and the plan says it', () => {
    const driver = drive().press('enter', 'b', ...['j', 'j', 'j'], 'space', 'j', 'enter', 'j', 'x', 'n', ...'new disk', 'enter', 'w');
    const [effect] = driver.effects;
    expect(effect).toMatchObject({ do: 'save', plan: { notes: 'new disk', walks: [{ symptom: 'down', by: 'person' }] } });
    expect(effect?.do === 'save' && [...effect.plan.leaveOut]).toEqual(['config/file', 'client/env']);
    expect(driver.press('w').effects.length).toBe(1);
  });

  test('the redacted lines of an answer can be looked at first', () => {
    const driver = drive().press('b', 'j', 'j', 'j', 'j', 'enter', 'j', 'enter');
    expect(driver.text()).toContain('1 of 2 lines hold a placeholder');
  });
});

describe('a request', () => {
  const screenful = { columns: 80, rows: 24 };
  const left = (driver: ReturnType<typeof driveRequest>) => {
    const { agreed, exit, refused } = driver.state();
    return { agreed, exit, refused: [...refused] };
  };
  const { questions: _, ...unasked } = requested;
  const short = { ...unasked, questions: [] };

  test('is agreed to with Enter, but not before its end was in sight', () => {
    const driver = driveRequest(short, screenful).press('enter');
    expect(left(driver)).toEqual({ agreed: false, exit: undefined, refused: [] });
    expect(driver.text()).toContain('Enter agrees to 7 of 7 items');
    expect(left(driver.press('enter'))).toEqual({ agreed: true, exit: 0, refused: [] });
    expect(driver.effects).toEqual([{ do: 'leave' }]);
    // what fits is seen at once, also after a resize
    const high = { type: 'resize', columns: 120, rows: 40 } as const;
    expect(left(driveRequest(short, { columns: 120, rows: 40 }).press('enter')).agreed).toBe(true);
    expect(left(driveRequest(short, screenful).send(high).press('enter')).agreed).toBe(true);
  });

  test('is refused item by item, from the command line too, and that is taken back', () => {
    const driver = driveRequest({ ...short, given: { refused: ['logs'], answers: {} } }, screenful).press('j', 'x', 'j', 'space', 'j', 'x');
    expect(driver.text()).toContain('[ ] The daemon configuration file');
    expect(left(driver.press('enter', 'enter'))).toEqual({ agreed: true, exit: 0, refused: ['config', 'engine'] });
  });

  test('keeps the cursor on its item when the screen becomes another', () => {
    const driver = driveRequest(short, { columns: 40, rows: 10 }).press('G', 'k').send({ type: 'resize', columns: 120, rows: 40 });
    expect(driver.text()).toContain('› [x] patterns');
    expect(left(driver.press('x').send({ type: 'resize', columns: 40, rows: 10 })).refused).toEqual(['patterns']);
    expect(driver.text()).toContain('› [ ] patterns');
  });

  test.each([
    ['q', 0],
    ['escape', 0],
    ['ctrl-c', 130],
  ])('is refused as a whole: %s', (key, exit) => {
    expect(left(driveRequest(requested, screenful).press('enter', key))).toEqual({ agreed: false, exit, refused: [] });
  });

  test('has its questions answered last; Esc goes back, and what was typed stays', () => {
    const driver = driveRequest({ ...requested, given: { refused: [], answers: { since: 'monday' } } }, screenful).press('G', 'enter');
    expect(driver.text()).toContain('answer: monday_');
    driver.press('backspace', 'Y', 'enter', ...'q?', 'escape', 'escape', 'enter', 'enter');
    expect(driver.text()).toContain('answer: q?_');
    expect(left(driver.press('enter')).agreed).toBe(true);
    expect([...driver.state().replies]).toEqual([
      ['since', 'mondaY'],
      ['changed', 'q?'],
    ]);
  });

  test('has no question to answer where those are refused', () => {
    expect(left(driveRequest(requested, screenful).press('G', 'x', 'enter'))).toEqual({ agreed: true, exit: 0, refused: ['questions'] });
  });

  test('of a stranger moves nothing, passes for nothing, and can be read to its end on a small screen', () => {
    const evil = '\u001b[2J\u001b]0;owned\u0007\u202eright to left\u0008\u200b';
    const lines = Array.from({ length: 400 }, (_, i) => `line${i}`);
    const hostile: typeof requested = {
      ...requested,
      from: `Support ${evil}`,
      why: `${evil}\n\n\n[x] nothing at all\n${lines.join('\n')}`,
      items: [
        { name: 'config', says: 'The daemon configuration file', takes: { looks: 4, root: 0, group: false, bytes: 820 } },
        { name: 'patterns', says: `lines with: ${Array.from({ length: 20 }, (_, i) => `"p${i} ${'x'.repeat(96)}"`).join(', ')}` },
      ],
      // a name that every object has
      questions: [{ id: 'constructor', text: `${evil} ${'word '.repeat(90)}end` }],
    };
    const driver = driveRequest(hostile, { columns: 40, rows: 10 });
    let seen = '';
    for (let i = 0; i < 200 && !driver.state().agreed; i++) {
      const drawn = driver.lines().join('\n');
      seen += drawn;
      expect(drawn.replaceAll(/\u001b\[[0-9;]*m/g, ''), drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b]/);
      for (const row of drawn.split('\n').filter((r) => /line\d|nothing at all/.test(r))) expect(row).toContain('|');
      driver.press(i % 3 === 0 ? 'pagedown' : 'enter');
    }
    expect(driver.state().agreed).toBe(true);
    for (const word of [...lines.filter((_, i) => i % 40 === 0), ...Array.from({ length: 20 }, (_, i) => `"p${i}`)])
      expect(seen).toMatch(new RegExp(`${word}(?!\\d)`));
    const typed = driveRequest(hostile, { columns: 40, rows: 10 }).press('G', 'enter', ...'x'.repeat(60), '!');
    expect(typed.text()).toContain('x!_');
    for (let i = 0; i < 20; i++) typed.press('down');
    expect(typed.text()).toContain('end');
  });
});

describe('leaving', () => {
  test('q leaves with 0; Ctrl-C gives up the looks first, and twice leaves at once with 130', () => {
    expect(drive().press('q').state().exit).toBe(0);
    expect(drive().press('ctrl-c').state().exit).toBe(130);
    const looking = drive({ shown: null }).press('ctrl-c');
    expect(looking.effects).toEqual([{ do: 'stop' }]);
    expect(looking.state().exit).toBeUndefined();
    expect(looking.press('ctrl-c').state().exit).toBe(130);
    expect(looking.effects.at(-1)).toEqual({ do: 'leave' });
  });

  test('while something is typed, letters are text', () => {
    const driver = drive().press('v', '/', 'q', '?', 'space', 'r');
    expect(current(driver.state())).toMatchObject({ filter: 'q? r', typing: true });
    expect(current(driver.press('escape').state())).toMatchObject({ filter: '', typing: false });
  });
});

test('names and logs with escape sequences in them do nothing', () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007\u001b[31mred\u009b1m\r\n\u202eright to left\u0008';
  const cause = {
    ...syntax,
    title: `container ${evil} is broken`,
    summary: evil,
    cites: [{ source: `/x/${evil}`, line: 1, text: evil }] as const,
  };
  const shown = {
    ...look([cause]),
    records: [
      ...records,
      record('containers', 'evil', { kind: 'run', argv: ['docker', 'logs', evil] }, { status: 'ok', text: evil as Safe }),
    ],
  };
  const driver = drive({ shown });
  for (const key of ['enter', 'enter', 'e', 'escape', 'x', 'escape', 'v', 'G', 'enter', 'escape', 'b', 'G', 'enter', 'j', 'enter']) {
    const drawn = driver.press(key).lines().join('');
    expect(drawn.replaceAll(/\u001b\[[0-9;]*m/g, ''), key).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(drawn, key).not.toContain('\u001b[31m');
  }
  expect(drive({ shown }).press('enter', 'enter').text()).toContain('\\u001b[2J');
});

test('what the redactor puts in is marked on the screen, whatever kind it is of', () => {
  const planted = [
    'https://operator:' + 'hunter5ecretX@proxy.corp.example:3128',
    'password=' + 'hunter5ecretX',
    'fe80::1c2:3ff:fe04:506 02:42:ac:11:00:02 someone@corp.example',
  ];
  for (const text of planted) {
    const { text: redacted, counts } = createRedactor({ caseKey: 'k' }).redact(text, 'test');
    const roles = marked(redacted).filter((part) => part.role === 'redacted');
    if (Object.keys(counts).length > 0) expect(roles.length, redacted).toBeGreaterThan(0);
  }
  expect(marked('a secret-0123456789, host-00aa11bb22').map((part) => part.role)).toEqual(['plain', 'redacted', 'plain', 'redacted']);
});

test('what goes to the clipboard is refused where a shell would obey it, and is wrapped for tmux', () => {
  expect(refusal('rm\u001b[201~\n')).toContain('control characters');
  expect(refusal('sudo systemctl restart docker\n')).toBe('');
  expect(refusal('x'.repeat(80_000))).toContain('longer');
  expect(clipboardSequence('a', {})).toBe('\u001b]52;c;YQ==\u0007');
  expect(clipboardSequence('a', { TMUX: '1' })).toContain('\u001bPtmux;\u001b\u001b]52;c;YQ==\u0007\u001b\\');
});

test('the slowest look is the one that is skipped', () => {
  let now = 0;
  const board = createBoard(() => now);
  const skipped: string[] = [];
  for (const key of ['a', 'b']) {
    const ask = { kind: 'stat', path: `/${key}`, why: 'w' } as const;
    board.progress({ state: 'asked', collector: 'c', key, ask, skip: () => skipped.push(key) });
    now += 10;
    board.progress({ state: 'started', collector: 'c', key, ask });
  }
  board.progress({ state: 'answered', collector: 'c', key: 'a', ask: { kind: 'stat', path: '/a', why: 'w' }, status: 'ok', ms: 3 });
  expect(board.skipSlowest()).toBe('c/b');
  expect(board.skipSlowest()).toBeUndefined();
  expect(skipped).toEqual(['b']);
  expect(board.asked().map((a) => a.status)).toEqual(['ok', 'skipping']);
});
