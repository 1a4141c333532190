import { neutralLine } from '../report/neutral.ts';
import { takenWalks } from './known.ts';
import { sayCrash, showScreens, sizeOf, type TerminalOptions } from './screens.tsx';
import type { Session } from './session.ts';
import { startState } from './state.ts';
import { createStore, type Store } from './store.ts';
import { themeFor } from './theme.ts';

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

/** Runs the interface on the whole screen until the person quits, and gives the exit code. */
export async function openTerminal(session: Session, options: TerminalOptions): Promise<number> {
  const { stdout } = process;
  const { store, ending } = await showScreens(
    (terminal) => createStore(session, themeFor(options), terminal, startState(...sizeOf(stdout))),
    (begun) => begun.start(),
    options,
  );
  if (ending.crash !== undefined) sayCrash(ending.crash, await keepEvidence(session, store));
  else for (const path of store.state().written) stdout.write(`Written: ${neutralLine(path)}\n`);
  return ending.code;
}
