import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const root = join(import.meta.dirname, '../..');

/** Builds the tool into a folder of its own beside `templates/`. Gives its main file, and a way to remove it. */
export function buildTool(): { main: string; remove(): void } {
  const out = `dist.pty-${process.pid}`;
  execFileSync(process.execPath, ['build.mjs', '--out', out], { cwd: root });
  return { main: join(root, out, 'main.js'), remove: () => rmSync(join(root, out), { recursive: true, force: true }) };
}

/** A program in a real pseudo-terminal, and the screen that a person would see of it. */
export interface Seen {
  pty: IPty;
  /** The screen as lines, blanks at the end of each taken off. */
  screen(): string;
  /** Whether the alternate screen is shown. */
  alternate(): boolean;
  /** Everything that was written. */
  raw(): string;
  press(...keys: string[]): Promise<void>;
  presses(): number;
  /** Waits for content, never for a time. */
  until(what: RegExp | ((screen: string) => boolean), withinMs?: number): Promise<string>;
  resize(columns: number, rows: number): void;
  exit: Promise<{ exitCode: number; signal?: number | undefined }>;
}

const names: Record<string, string> = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  'ctrl-c': '\u0003',
  'ctrl-z': '\u001a',
};

/** Starts a program in a terminal of this size. */
export function inTerminal(
  argv: readonly [string, ...string[]],
  options: { columns?: number; rows?: number; env?: Record<string, string | undefined>; cwd?: string; printsMuch?: boolean } = {},
): Seen {
  const { columns = 80, rows = 24, env = {}, cwd = root, printsMuch = false } = options;
  const base = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env };
  const set = Object.fromEntries(Object.entries(base).filter((e): e is [string, string] => e[1] !== undefined));
  // node-pty throws away what it has not read 200 ms after the end, which is much on a busy machine: the end comes later then
  const [program, ...args] = printsMuch ? ['sh', '-c', '"$0" "$@"; code=$?; sleep 2; exit $code', ...argv] : argv;
  const pty = spawn(program, args, { name: set.TERM ?? 'xterm-256color', cols: columns, rows, cwd, env: set });
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let raw = '';
  let count = 0;
  let ended = Number.POSITIVE_INFINITY;
  let wake: () => void = () => {};
  pty.onData((data) => {
    raw += data;
    terminal.write(data, () => wake());
  });
  const screen = () => {
    const { active } = terminal.buffer;
    return Array.from({ length: terminal.rows }, (_, i) => active.getLine(active.baseY + i)?.translateToString(true) ?? '').join('\n');
  };
  const exit = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => {
    pty.onExit((end) => {
      // what was written last is still on its way through the screen
      terminal.write('', () => {
        ended = Date.now();
        wake();
        resolve(end);
      });
    });
  });
  const until: Seen['until'] = async (what, withinMs = 25_000) => {
    const holds = typeof what === 'function' ? what : (text: string) => what.test(text);
    const end = Date.now() + withinMs;
    for (;;) {
      const now = screen();
      if (holds(now)) return now;
      // what was written last may come after the end
      if (Date.now() > Math.min(end, ended + 1000)) throw new Error(`never seen: ${what}\n${now}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return {
    pty,
    screen,
    alternate: () => terminal.buffer.active.type === 'alternate',
    raw: () => raw,
    presses: () => count,
    async press(...keys) {
      for (const key of keys) {
        count++;
        pty.write(names[key] ?? key);
        // a terminal tells Esc from the beginning of a longer key by the pause behind it
        if (key === 'escape') await new Promise((resolve) => setTimeout(resolve, 120));
      }
    },
    until,
    resize(wide, high) {
      terminal.resize(wide, high);
      pty.resize(wide, high);
    },
    exit,
  };
}
