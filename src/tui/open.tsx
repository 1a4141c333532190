import { render } from 'ink';
import { App } from './app.tsx';
import type { Session } from './session.ts';

/** Runs the interface on the whole screen until the person quits. Gives the exit code: 0, or 130 after Ctrl-C. */
export async function openTerminal(session: Session): Promise<number> {
  const app = render(<App session={session} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
  });
  const code = await app.waitUntilExit();
  return typeof code === 'number' ? code : 0;
}
