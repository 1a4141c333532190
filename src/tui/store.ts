import type { Requested } from '../model/requested.ts';
import { createBoard } from './asks.ts';
import { refusal } from './clipboard.ts';
import { reduce } from './reduce.ts';
import { withRead } from './request-moves.ts';
import type { Session } from './session.ts';
import type { Effect, Event, State, World } from './state.ts';
import type { Theme } from './theme.ts';

/** What the store may do to the terminal. */
export interface Terminal {
  copy(text: string): void;
  suspend(): void;
  redraw(): void;
  leave(code: number): void;
  /** Something broke that no screen can show. */
  crash(error: unknown): void;
}

export interface Store {
  world: World;
  state(): State;
  subscribe(listener: () => void): () => void;
  send(event: Event): void;
  /** Begins with the first look. */
  start(): void;
  /** Ends the look that is under way, and waits until what it has is there. */
  settle(): Promise<void>;
}

// slow enough for an idle line over ssh, quick enough to be seen moving
const tickMs = 125;

const says = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Holds the state, reduces events, and carries out what the reducer asks for. No screen calls anything else. */
export function createStore(session: Session, theme: Theme, terminal: Terminal, first: State, requested?: Requested): Store {
  const world: World = {
    ...(requested ? { requested } : {}),
    origin: session.origin,
    symptoms: session.symptoms,
    factWords: session.factWords,
    walk: session.walk,
    check: session.check,
    healthy: session.healthy,
    explain: session.explain,
    items: session.items,
    theme,
  };
  const listeners = new Set<() => void>();
  let state = withRead(first, world);
  let stop = new AbortController();
  let looking: Promise<void> = Promise.resolve();
  let skip: () => string | undefined = () => undefined;

  const send = (event: Event): void => {
    try {
      const step = reduce(state, event, world);
      const changed = step.state !== state;
      state = step.state;
      if (changed) for (const listener of listeners) listener();
      for (const effect of step.effects) run(effect);
    } catch (error) {
      terminal.crash(error);
    }
  };

  const look = (): void => {
    const from = performance.now();
    const elapsed = () => performance.now() - from;
    const board = createBoard(elapsed);
    const tell = () => send({ type: 'asks', asked: board.asked(), elapsed: elapsed() });
    const timer = setInterval(tell, theme.spoken ? 20 * tickMs : tickMs);
    stop = new AbortController();
    skip = board.skipSlowest;
    looking = session
      .look(board.progress, stop.signal)
      .then(
        (shown) => send({ type: 'shown', shown }),
        (error) => (state.shown ? send({ type: 'failed', what: 'The look', why: says(error) }) : terminal.crash(error)),
      )
      .finally(() => clearInterval(timer));
  };

  const run = (effect: Effect): void => {
    switch (effect.do) {
      case 'look':
        look();
        break;
      case 'skip':
        skip();
        break;
      case 'stop':
        stop.abort();
        break;
      case 'suspend':
        terminal.suspend();
        break;
      case 'redraw':
        terminal.redraw();
        break;
      case 'leave':
        stop.abort();
        terminal.leave(state.exit ?? 0);
        break;
      case 'copy': {
        const problem = refusal(effect.text);
        if (problem === '') terminal.copy(effect.text);
        send({ type: 'copied', what: effect.what, problem });
        break;
      }
      case 'patch':
        session.savePatch(effect.code, effect.fix).then(
          ({ path }) => send({ type: 'patched', fix: `${effect.code}/${effect.fix}`, path }),
          (error) => send({ type: 'failed', what: 'The patch', why: says(error) }),
        );
        break;
      case 'save':
        session.save(effect.plan).then(
          ({ path, bytes }) => send({ type: 'saved', path, bytes }),
          (error) => send({ type: 'failed', what: 'The bundle', why: says(error) }),
        );
        break;
    }
  };

  return {
    world,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    start: look,
    settle: () => {
      stop.abort();
      return looking;
    },
  };
}
