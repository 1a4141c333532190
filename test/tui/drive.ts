import type { Requested } from '../../src/model/requested.ts';
import { frameOf } from '../../src/tui/frame.ts';
import { eventOf } from '../../src/tui/press.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { withRead } from '../../src/tui/request-moves.ts';
import type { Session, Shown } from '../../src/tui/session.ts';
import { type Effect, type Event, requestState, type State, startState, type World } from '../../src/tui/state.ts';
import { type Theme, themeFor } from '../../src/tui/theme.ts';
import { look, session } from './fixture.ts';

export const plain = themeFor({ colour: false, unicode: true, spoken: false });

/** Presses keys on the reducer alone: no terminal, no clock. */
export interface Driver {
  state(): State;
  effects: Effect[];
  press(...keys: string[]): Driver;
  send(event: Event): Driver;
  lines(): string[];
  /** The screen without its looks. */
  text(): string;
}

// biome-ignore lint/complexity/useRegexLiterals: a control character is easier to see in a string
const sgr = new RegExp('\\u001b\\[[0-9;]*m', 'g');

export const bare = (line: string): string => line.replace(sgr, '');

interface Options {
  columns?: number;
  rows?: number;
  theme?: Theme;
  session?: Session;
  shown?: Shown | null;
}

export function drive(options: Options = {}): Driver {
  const { columns = 80, rows = 24, theme = plain, session: given = session(), shown = look() } = options;
  const driver = driven({ ...given, theme }, startState(columns, rows));
  if (shown) driver.send({ type: 'shown', shown });
  return driver;
}

/** The same over a request. */
export function driveRequest(requested: Requested, { columns = 80, rows = 24, theme = plain }: Options = {}): Driver {
  const world: World = { ...session(), theme, requested };
  return driven(world, withRead(requestState(columns, rows, requested), world));
}

function driven(world: World, first: State): Driver {
  let state = first;
  const driver: Driver = {
    state: () => state,
    effects: [],
    press(...keys) {
      for (const key of keys) {
        const event = eventOf(state, key);
        if (event) driver.send(event);
      }
      return driver;
    },
    send(event) {
      const step = reduce(state, event, world);
      state = step.state;
      driver.effects.push(...step.effects);
      return driver;
    },
    lines: () => frameOf(state, world),
    text: () => driver.lines().map(bare).join('\n'),
  };
  return driver;
}
