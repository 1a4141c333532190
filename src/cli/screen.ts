import type { Wanted } from './commands.ts';
import type { ScreenOptions } from './terminal.ts';

const { env } = process;

/** Whether there are a person and a terminal that can show screens. In any other case the walk is printed, and nobody is asked anything. */
export function onScreen(wanted: Wanted): boolean {
  if (wanted.tui === false || wanted.format !== 'text') return false;
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY || typeof stdin.setRawMode !== 'function') return false;
  return env.TERM !== 'dumb' && !(env.CI && env.CI !== 'false' && env.CI !== '0');
}

/** What the terminal can show, by what its environment says. */
export function screenOptions(colour: boolean): ScreenOptions {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const terminal = env.TERM ?? '';
  // the console of the kernel has few glyphs, whatever its locale says
  const unicode = process.platform === 'win32' ? Boolean(env.WT_SESSION) : /utf-?8/i.test(locale) && terminal !== 'linux';
  return { colour, unicode, spoken: env.INK_SCREEN_READER === 'true' || env.INK_SCREEN_READER === '1' };
}
