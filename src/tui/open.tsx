import { type Instance, render, type SuspendTerminal } from 'ink';
import { neutralLine } from '../report/neutral.ts';
import { App, Guard } from './app.tsx';
import { clipboardSequence } from './clipboard.ts';
import { takenWalks } from './known.ts';
import type { Session } from './session.ts';
import { createStore, type Store } from './store.ts';
import { themeFor } from './theme.ts';

/** What the caller knows of the terminal. */
export interface TerminalOptions {
  colour: boolean;
  unicode: boolean;
  spoken: boolean;
}

/** What is left to say when the screen is gone. */
interface Ending {
  code: number;
  crash: unknown;
}

// a line over ssh carries this many frames without a flicker
const framesPerSecond = 15;

/** Keeps what was gathered, where a crash would lose it. */
async function keepEvidence(session: Session, store: Store): Promise<string> {
  if (session.origin.kind === 'bundle') return '';
  try {
    await store.settle();
    const state = store.state();
    const { path } = await session.save({ leaveOut: state.leaveOut, notes: state.notes, walks: takenWalks(state, store.world) });
    return `What was gathered is kept in ${path}\n`;
  } catch {
    return '';
  }
}

const says = (error: unknown) => neutralLine(error instanceof Error ? error.message : String(error)).slice(0, 500);

/** Runs the interface on the whole screen until the person quits, and gives the exit code. The screen is restored however it ends. */
export async function openTerminal(session: Session, options: TerminalOptions): Promise<number> {
  const { stdout } = process;
  let app: Instance | undefined;
  const ending: Ending = { code: 0, crash: undefined };
  const leave = (code: number) => {
    ending.code = code;
    app?.unmount();
  };
  const crash = (error: unknown) => {
    ending.crash ??= error;
    leave(1);
  };
  let handOver: SuspendTerminal | undefined;
  let away = false;
  const whileAway = async (then: () => void) => {
    if (away || !handOver) return;
    away = true;
    try {
      await handOver(then);
    } finally {
      away = false;
    }
    store.send({ type: 'resize', columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
  };
  // the whole job stops, as the shell expects it, not this process alone
  const suspend = () => {
    // Windows has no job control
    if (process.platform !== 'win32') void whileAway(() => process.kill(0, 'SIGTSTP'));
  };
  // stopped by somebody else, the terminal comes back in whatever state the shell left it
  const resumed = () => void whileAway(() => {});
  const store = createStore(
    session,
    themeFor(options),
    { copy: (text) => stdout.write(clipboardSequence(text, process.env)), suspend, redraw: resumed, leave, crash },
    { columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 },
  );
  const uncaught = (error: unknown) => crash(error);
  process.on('uncaughtException', uncaught);
  process.on('unhandledRejection', uncaught);
  process.on('SIGCONT', resumed);
  try {
    app = render(
      <Guard onError={crash}>
        <App
          store={store}
          onSuspendable={(suspendTerminal) => {
            handOver = suspendTerminal;
          }}
        />
      </Guard>,
      {
        alternateScreen: !options.spoken,
        incrementalRendering: true,
        interactive: true,
        exitOnCtrlC: false,
        isScreenReaderEnabled: options.spoken,
        maxFps: framesPerSecond,
        patchConsole: true,
      },
    );
    store.start();
    await app.waitUntilExit();
  } catch (error) {
    ending.crash ??= error;
    ending.code = 1;
  } finally {
    process.off('uncaughtException', uncaught);
    process.off('unhandledRejection', uncaught);
    process.off('SIGCONT', resumed);
  }
  if (ending.crash !== undefined) {
    const kept = await keepEvidence(session, store);
    process.stderr.write(
      `docker-triage failed, which is a fault of its own: ${says(ending.crash)}\n${kept}Without the screens: docker-triage --no-tui\n`,
    );
    return ending.code;
  }
  for (const path of store.state().written) stdout.write(`Written: ${neutralLine(path)}\n`);
  return ending.code;
}
