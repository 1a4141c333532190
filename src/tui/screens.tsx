import { type Instance, render, type SuspendTerminal } from 'ink';
import { neutralLine } from '../report/neutral.ts';
import { App, Guard } from './app.tsx';
import { clipboardSequence } from './clipboard.ts';
import type { Store, Terminal } from './store.ts';

/** What the caller knows of the terminal. */
export interface TerminalOptions {
  colour: boolean;
  unicode: boolean;
  spoken: boolean;
}

/** What is left to say when the screen is gone. */
export interface Ending {
  code: number;
  /** What broke, in a line; undefined where nothing did. */
  crash: string | undefined;
}

// a line over ssh carries this many frames without a flicker
const framesPerSecond = 15;

const says = (error: unknown) => neutralLine(error instanceof Error ? error.message : String(error)).slice(0, 500);

export const sizeOf = (stdout: NodeJS.WriteStream): [columns: number, rows: number] => [stdout.columns ?? 80, stdout.rows ?? 24];

/** Shows a store on the whole screen until the person leaves it. The screen is restored however it ends. */
export async function showScreens(make: (terminal: Terminal) => Store, begin: (store: Store) => void, { spoken }: TerminalOptions) {
  const { stdout } = process;
  let app: Instance | undefined;
  let code = 0;
  let broke: { by: unknown } | undefined;
  const leave = (ended: number) => {
    code = ended;
    app?.unmount();
  };
  const crash = (error: unknown) => {
    broke ??= { by: error };
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
    const [columns, rows] = sizeOf(stdout);
    store.send({ type: 'resize', columns, rows });
  };
  // the whole job stops, as the shell expects it, not this process alone
  const suspend = () => {
    // Windows has no job control
    if (process.platform !== 'win32') void whileAway(() => process.kill(0, 'SIGTSTP'));
  };
  // stopped by somebody else, the terminal comes back in whatever state the shell left it
  const resumed = () => void whileAway(() => {});
  const store = make({ copy: (text) => stdout.write(clipboardSequence(text, process.env)), suspend, redraw: resumed, leave, crash });
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
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
        alternateScreen: !spoken,
        incrementalRendering: true,
        interactive: true,
        exitOnCtrlC: false,
        isScreenReaderEnabled: spoken,
        maxFps: framesPerSecond,
        patchConsole: true,
      },
    );
    begin(store);
    await app.waitUntilExit();
  } catch (error) {
    crash(error);
  } finally {
    process.off('uncaughtException', crash);
    process.off('unhandledRejection', crash);
    process.off('SIGCONT', resumed);
  }
  const ending: Ending = { code, crash: broke && says(broke.by) };
  return { store, ending };
}

/** What is said of a fault of this tool's own, in one sentence; `kept` is what was saved of the work. */
export function sayCrash(crash: string, kept: string): void {
  process.stderr.write(`docker-triage failed, which is a fault of its own: ${crash}\n${kept}Without the screens: docker-triage --no-tui\n`);
}
