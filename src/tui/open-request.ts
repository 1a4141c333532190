import type { Consent, Requested } from '../model/requested.ts';
import { sayCrash, showScreens, sizeOf, type TerminalOptions } from './screens.tsx';
import type { Session } from './session.ts';
import { requestState } from './state.ts';
import { createStore } from './store.ts';
import { themeFor } from './theme.ts';

const notYet = () => {
  throw new Error('nothing is looked at before a person has agreed');
};

/** What is known of the host: nothing. */
const unseen: Session = {
  origin: { kind: 'host' },
  symptoms: [],
  factWords: {} as Session['factWords'],
  look: notYet,
  walk: () => undefined,
  check: () => undefined,
  healthy: () => undefined,
  explain: () => '',
  items: () => [],
  save: notYet,
  savePatch: notYet,
};

/** Shows a request on the whole screen until the person has agreed to it, or refused it. */
export async function openRequest(requested: Requested, options: TerminalOptions): Promise<Consent> {
  const { store, ending } = await showScreens(
    (terminal) => createStore(unseen, themeFor(options), terminal, requestState(...sizeOf(process.stdout), requested), requested),
    () => {},
    options,
  );
  if (ending.crash !== undefined) sayCrash(ending.crash, '');
  const { agreed, refused, replies } = store.state();
  return agreed && ending.crash === undefined
    ? {
        code: ending.code,
        decision: { refused: [...refused], answers: Object.fromEntries([...replies].filter(([, text]) => text.trim() !== '')) },
      }
    : { code: ending.code };
}
