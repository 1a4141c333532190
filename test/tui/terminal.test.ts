import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBundle } from '../../src/bundle/open.ts';
import { verifyBundle } from '../../src/bundle/verify.ts';
import { buildTool, inTerminal } from './pty.ts';

const pasteOn = '\u001b[?2004h';

// a machine under load is slow, and that is no fault
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const host = join(import.meta.dirname, 'hosts/hosts-conflict');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-tui-'));
let tool: ReturnType<typeof buildTool>;
let deaf: Server;

beforeAll(async () => {
  tool = buildTool();
  // a daemon that takes connections and never answers
  deaf = createServer(() => {}).listen(join(work, 'deaf.sock'));
  await new Promise((resolve) => deaf.once('listening', resolve));
});

afterAll(() => {
  tool.remove();
  deaf.close();
  rmSync(work, { recursive: true, force: true });
});

const onBundle = (options: Parameters<typeof inTerminal>[1] = {}) =>
  inTerminal([process.execPath, tool.main, host], { cwd: work, ...options });
const onHost = (options: Parameters<typeof inTerminal>[1] = {}) =>
  inTerminal([process.execPath, tool.main], { cwd: work, ...options, env: { DOCKER_HOST: `unix://${work}/deaf.sock`, ...options.env } });

describe('a bundle on a machine without Docker', () => {
  test('from its opening to the cause and the saved patch in three keys, where its reporter had gone', async () => {
    const seen = onBundle();
    // a frame may come in two pieces
    await seen.until((screen) =>
      ['what do you see', 'It was upgraded last night.', 'walked by the reporter'].every((words) => screen.includes(words)),
    );
    expect(seen.alternate()).toBe(true);
    await seen.press('enter');
    await seen.until(/Verdict:\n.*DT101/);
    await seen.press('enter');
    await seen.until(/error DT101/);
    await seen.press('w');
    await seen.until(/Saved .*DT101-.*\.patch/);
    expect(seen.presses()).toBeLessThan(10);
    await seen.press('q');
    expect((await seen.exit).exitCode).toBe(0);
    expect(seen.alternate()).toBe(false);
    expect(seen.screen()).toContain('Written: ');
    const [patch] = readdirSync(work).filter((name) => name.endsWith('.patch'));
    expect(readFileSync(join(work, patch ?? ''), 'utf8')).toMatch(/^--- .*\n\+\+\+ /);
    expect(statSync(join(work, patch ?? '')).mode & 0o777).toBe(0o600);
  });

  test('a resize in the middle is followed, down to 40 x 10', async () => {
    const seen = onBundle();
    await seen.until(/what do you see/);
    await seen.press('a');
    await seen.until(/error DT101/);
    seen.resize(40, 10);
    await seen.until((screen) => /error DT101\n/.test(screen) && screen.split('\n').length === 10 && /\?\s+q/.test(screen));
    seen.resize(120, 40);
    await seen.until((screen) => screen.includes('all keys') && screen.split('\n')[39]?.includes('quit') === true);
    await seen.press('q');
    await seen.exit;
  });

  test('the commands go to the clipboard of the terminal', async () => {
    const seen = onBundle();
    await seen.until(/what do you see/);
    await seen.press('a', 'c');
    await seen.until(/clipboard/);
    const sent = seen.raw().split('\u001b]52;c;')[1]?.split('\u0007')[0] ?? '';
    expect(Buffer.from(sent, 'base64').toString()).toContain('sudo docker-triage patch DT101/');
    await seen.press('q');
    await seen.exit;
  });

  test('NO_COLOR leaves no colour, C leaves ASCII', async () => {
    const seen = onBundle({ env: { NO_COLOR: '1', LANG: 'C' } });
    await seen.until(/what do you see/);
    await seen.press('enter');
    expect(await seen.until(/Verdict/)).toMatch(/^[\n -~]*$/);
    expect(seen.raw()).not.toMatch(/\u001b\[[0-9;]*3[0-7]m/);
    await seen.press('q');
    await seen.exit;
  });

  test('for a screen reader there is no second screen and nothing that is only looked at', async () => {
    const seen = onBundle({ env: { INK_SCREEN_READER: 'true' } });
    await seen.until(/chosen: 1 The daemon does not start/);
    expect(seen.raw()).not.toContain('\u001b[?1049h');
    await seen.press('q');
    expect((await seen.exit).exitCode).toBe(0);
  });

  test('TERM=dumb is walked in lines, and CI is printed to without a question', async () => {
    const lines = onBundle({ env: { TERM: 'dumb' } });
    await lines.until(/A number \[1\]/);
    await lines.press('enter');
    await lines.until((screen) => /A number/.test(screen) && lines.raw().includes('Verdict: DT101.'));
    await lines.press('q', 'enter');
    expect((await lines.exit).exitCode).toBe(0);
    expect(lines.raw()).not.toContain('\u001b');
    const ci = onBundle({ env: { CI: 'true' }, printsMuch: true });
    expect((await ci.exit).exitCode).toBe(3);
    await ci.until(() => ci.raw().includes('How it got there'));
    expect(ci.raw()).not.toContain('\u001b[?');
  });
});

describe('this machine', () => {
  test('a look that takes long is shown with its deadline, and s skips it', async () => {
    const seen = onHost();
    await seen.until(/of \d+ looks/);
    await seen.until((screen) => /\d\.\d s of [34] s +engine\/client/.test(screen) && /s skips the slowest/.test(screen));
    await seen.press('s');
    await seen.until(/what do you see/, 10_000);
    await seen.press('v', '/', ...'person', 'enter');
    await seen.until(/skipped +engine\/client-ping/);
    await seen.press('q');
    expect((await seen.exit).exitCode).toBe(0);
  });

  test('Ctrl-C gives up the looks and shows what there is; a second one leaves at once', async () => {
    const seen = onHost();
    await seen.until(/engine\/client-ping/);
    await seen.press('ctrl-c');
    await seen.until(/what do you see/, 3500);
    await seen.press('ctrl-c');
    expect((await seen.exit).exitCode).toBe(130);
    const at_once = onHost();
    await at_once.until(/engine\/client-ping/);
    const from = Date.now();
    await at_once.press('ctrl-c', 'ctrl-c');
    expect((await at_once.exit).exitCode).toBe(130);
    expect(Date.now() - from).toBeLessThan(3000);
  });

  test('the bundle is written after the person has seen what goes in', async () => {
    const folder = mkdtempSync(join(work, 'bundle-'));
    const seen = onHost({ cwd: folder });
    await seen.until(/engine\/client-ping|what do you see/);
    await seen.until(/what do you see/);
    await seen.press('b');
    await seen.until(/This would go in/);
    await seen.press('G', 'space');
    await seen.until(/Left out: \d+/);
    await seen.press('n', ...'slow since Monday', 'enter', 'w');
    await seen.until(/What to do with it/);
    await seen.press('q');
    await seen.exit;
    const [zip] = readdirSync(folder);
    const opened = await openBundle(join(folder, zip ?? ''));
    expect(verifyBundle(opened)).toEqual([]);
    expect(opened.manifest.asks.filter((a) => a.says === 'left out by the person').length).toBeGreaterThan(0);
    const again = inTerminal([process.execPath, tool.main, join(folder, zip ?? '')]);
    await again.until(/slow since Monday/);
    await again.press('q');
    await again.exit;
  });
});

describe('a request', () => {
  const run = (folder: string, ...args: string[]) => execFileSync(process.execPath, [tool.main, ...args], { cwd: folder });
  const asked = (folder: string, args: string[] = [], options: Parameters<typeof inTerminal>[1] = {}) =>
    inTerminal([process.execPath, tool.main, '--request', 'r.yaml', '-o', 'out.zip', ...args], { cwd: folder, ...options });
  const made = () => {
    const folder = mkdtempSync(join(work, 'request-'));
    const what = ['--collectors', 'kernel,system', '--question', 'Since when?'];
    run(folder, 'request', 'new', '--case', 'A-17', '--name', 'Support', '--why', 'no start', ...what, '-o', 'r.yaml');
    return folder;
  };

  test('one item is refused, the question answered: the manifest says both', async () => {
    const folder = made();
    const seen = asked(folder);
    await seen.until((screen) => /request A-17/.test(screen) && /Enter agrees to 6 of 6/.test(screen));
    expect(seen.alternate()).toBe(true);
    expect(readdirSync(folder)).toEqual(['r.yaml']);
    await seen.press('j', 'j', 'j', 'space');
    await seen.until(/\[ \] Kernel[\s\S]*Enter agrees to 5 of 6/);
    await seen.press('enter');
    await seen.until(/question 1 of 1/);
    await seen.press(...'on monday');
    await seen.until(/answer: on monday_/);
    await seen.press('enter');
    const left = await seen.until(/The bundle is out\.zip/);
    expect(left).toContain('You agreed to A-17, without kernel.');
    expect((await seen.exit).exitCode).toBe(0);
    expect(seen.alternate()).toBe(false);
    const opened = await openBundle(join(folder, 'out.zip'));
    expect(verifyBundle(opened)).toEqual([]);
    expect(opened.manifest.request).toMatchObject({ case: 'A-17', refused: ['kernel'], answers: { q1: 'on monday' } });
    const statuses = (name: string) => new Set(opened.manifest.asks.filter((a) => a.collector === name).map((a) => a.status));
    expect([...statuses('kernel')]).toEqual(['skipped']);
    expect(statuses('system')).toContain('ok');
  });

  test('refused as a whole, or left, it collects nothing', async () => {
    const folder = made();
    for (const [key, code] of [
      ['q', 2],
      ['escape', 2],
      ['ctrl-c', 130],
    ] as const) {
      const seen = asked(folder, [], { printsMuch: true });
      await seen.until(/Enter agrees/);
      // the keys are the tool's from here on: until then the terminal itself makes a signal of Ctrl-C
      await seen.until(() => seen.raw().includes(pasteOn));
      await seen.press(key);
      expect((await seen.exit).exitCode, key).toBe(code);
      expect(await seen.until(/Nothing was collected/)).not.toContain('You agreed');
    }
    expect(readdirSync(folder)).toEqual(['r.yaml']);
  });

  test('without screens it is a list and a question, with --yes a list', async () => {
    const folder = made();
    for (const [args, env] of [
      [['--no-tui'], {}],
      [[], { TERM: 'dumb' }],
      [[], { CI: 'true' }],
    ] as const) {
      const seen = asked(folder, [...args], { env });
      await seen.until(/2\. config: .*\(\d\+ looks, under 1 kB\)[\s\S]*Write this bundle\?/);
      expect(seen.raw()).not.toContain('\u001b[?1049h');
      await seen.press('n', 'enter');
      expect((await seen.exit).exitCode).toBe(2);
    }
    expect(readdirSync(folder)).toEqual(['r.yaml']);
    const yes = asked(folder, ['--yes']);
    expect((await yes.exit).exitCode).toBe(0);
    expect(yes.raw()).toContain('2. config: ');
  });
});

test('a crash leaves one sentence, the terminal as it was, and what was gathered', async () => {
  const folder = mkdtempSync(join(work, 'crash-'));
  const bomb = 'data:text/javascript,process.on("SIGUSR2",()=>{throw new Error("a%20bug%20%5Cu001b[31m")})';
  const seen = inTerminal([process.execPath, '--import', bomb, tool.main], { cwd: folder });
  await seen.until(/what do you see/);
  process.kill(seen.pty.pid, 'SIGUSR2');
  expect((await seen.exit).exitCode).toBe(1);
  const left = seen.screen();
  expect(left).toContain('a fault of its own: a bug \\u001b[31m');
  expect(left).toMatch(/What was gathered is kept in [\s\S]*\.zip/);
  expect(left).not.toMatch(/^ +at /m);
  expect(seen.alternate()).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.zip')).length).toBe(1);
});

describe('the terminal is as it was', () => {
  const inShell = (then: string) => {
    const script = `stty -a >before; "${process.execPath}" "${tool.main}" "${host}"; echo "left with $?"; stty -a >after; ${then}`;
    return inTerminal(['bash', '-c', script], { cwd: mkdtempSync(join(work, 'stty-')) });
  };
  const childOf = (pid: number) =>
    Number(
      execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
        .trim()
        .split('\n')[0],
    );

  test.each([
    ['q', 'q', undefined, 0],
    ['Ctrl-C', 'ctrl-c', undefined, 130],
    ['SIGTERM', undefined, 'SIGTERM', 143],
    ['SIGINT from elsewhere', undefined, 'SIGINT', 130],
    ['SIGHUP', undefined, 'SIGHUP', 129],
  ] as const)('after %s', async (_, key, signal, code) => {
    const seen = inShell('cmp before after && echo "as before"');
    await seen.until(/what do you see/);
    if (key) await seen.press(key);
    if (signal) process.kill(childOf(seen.pty.pid), signal);
    const left = await seen.until(/as before|differ/);
    expect(left).toContain(`left with ${code}`);
    expect(left).toContain('as before');
    expect(seen.alternate()).toBe(false);
    expect(seen.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(seen.raw().lastIndexOf('\u001b[?25l'));
    await seen.exit;
  });

  test('while it is stopped by Ctrl-Z, and after fg the screen is there again', async () => {
    const seen = inTerminal(['bash', '--norc', '-i'], { cwd: work, env: { PS1: 'ready> ' } });
    await seen.until(/ready> /);
    seen.pty.write(`"${process.execPath}" "${tool.main}" "${host}"\r`);
    await seen.until(/what do you see/);
    await seen.press('ctrl-z');
    await seen.until((screen) => /Stopped/.test(screen) && /ready> $/m.test(screen));
    expect(seen.alternate()).toBe(false);
    seen.pty.write('echo still $((40 + 2))\r');
    await seen.until(/still 42/);
    seen.pty.write('fg\r');
    await seen.until(/what do you see/);
    expect(seen.alternate()).toBe(true);
    await seen.press('a');
    await seen.until(/error DT101/);
    await seen.press('q');
    await seen.until(/ready> $/m);
    seen.pty.write('exit\r');
    await seen.exit;
  });
});
