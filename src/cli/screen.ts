import type { Terminal } from './commands.ts';

/** Where results and notes go on this machine. */
export function screenOf(colour: boolean): Terminal {
  const { stdout, stderr } = process;
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb' || !colour;
  return {
    width: Math.max(40, Math.min(stdout.columns ?? 80, 100)),
    colour: Boolean(stdout.isTTY) && !plain,
    out: (t) => stdout.write(t),
    note: (t) => stderr.write(t),
  };
}
