import type { Wanted } from './commands.ts';
import type { Reader, ScreenOptions } from './terminal.ts';

const { env } = process;

/** How a person is walked: on screens; in lines, where the terminal cannot do more; or not at all, then the walk is printed and nobody is asked anything. */
export function wayOf(wanted: Wanted): 'screens' | 'lines' | 'print' {
  const { stdin, stdout } = process;
  if (wanted.tui === false || wanted.format !== 'text' || !stdin.isTTY || !stdout.isTTY) return 'print';
  if (env.CI && env.CI !== 'false' && env.CI !== '0') return 'print';
  return env.TERM === 'dumb' || typeof stdin.setRawMode !== 'function' ? 'lines' : 'screens';
}

/** What the terminal can show, by what its environment says. */
export function screenOptions(colour: boolean): ScreenOptions {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const terminal = env.TERM ?? '';
  // the console of the kernel has few glyphs, whatever its locale says
  const unicode = process.platform === 'win32' ? Boolean(env.WT_SESSION) : /utf-?8/i.test(locale) && terminal !== 'linux';
  return { colour, unicode, spoken: env.INK_SCREEN_READER === 'true' || env.INK_SCREEN_READER === '1' };
}

/** Reads a terminal line by line, without taking hold of it. */
export function lineReader(width: number): Reader {
  let held = '';
  const chunks = process.stdin.setEncoding('utf8')[Symbol.asyncIterator]();
  return {
    width,
    print: (text) => process.stdout.write(text),
    async ask(question) {
      process.stdout.write(question);
      for (;;) {
        const end = held.indexOf('\n');
        if (end >= 0) {
          const line = held.slice(0, end);
          held = held.slice(end + 1);
          return line.replace(/\r$/, '');
        }
        const next = await chunks.next();
        if (next.done) return undefined;
        held += next.value;
      }
    },
  };
}
