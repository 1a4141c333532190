import { shares } from './frame.ts';
import { moved, type Step, withScreen } from './reduce.ts';
import { current, type Screen, type State, type World } from './state.ts';
import { viewOf } from './views/index.ts';
import { layOut } from './views/request.ts';
import { windowOf } from './views/view.ts';

const stay = (state: State): Step => ({ state, effects: [] });

/** Whether the end of the request is in sight, or was: nobody agrees to what he cannot have seen. */
export function withRead(state: State, world: World): State {
  if (state.read || current(state).at !== 'request') return state;
  const view = viewOf(state, world);
  return windowOf(view, shares(state, view).body).to >= view.body.length ? { ...state, read: true } : state;
}

/** Another size folds the lines anew: the cursor stays on its item. */
export function resized(state: State, world: World, columns: number, rows: number): State {
  const next = { ...state, columns, rows };
  const screen = current(state);
  if (screen.at !== 'request' || !world.requested) return next;
  const item = layOut(state, world, world.requested, screen.row).stops[screen.row]?.item;
  const row = layOut(next, world, world.requested, 0).stops.findIndex((stop) => stop.item === item);
  return withRead(withScreen(next, { ...screen, row: Math.max(0, row) }), world);
}

/** The next question, or the end: the person has agreed. */
function next(state: State, world: World, index: number): Step {
  const questions = state.refused.has('questions') ? [] : (world.requested?.questions ?? []);
  if (index < questions.length) return stay({ ...state, stack: [...state.stack, { at: 'question', index, top: 0, typing: true }] });
  return { state: { ...state, agreed: true, exit: 0 }, effects: [{ do: 'leave' }] };
}

/** Enter and Space on the request. */
export function onRequest(state: State, world: World, screen: Extract<Screen, { at: 'request' }>, action: string): Step {
  const { requested } = world;
  if (!requested) return stay(state);
  if (action === 'toggle') {
    const { stops } = layOut(state, world, requested, screen.row);
    const name = stops[Math.min(screen.row, stops.length - 1)]?.item?.name;
    if (name === undefined) return stay({ ...state, note: 'Nothing to refuse here: it is below.' });
    const refused = new Set(state.refused);
    if (!refused.delete(name)) refused.add(name);
    return stay({ ...state, refused });
  }
  return state.read ? next(state, world, 0) : stay(withRead(moved(state, world, 'page-down'), world));
}

/** Enter goes to the next question, Esc back to the one before, or to the request. What was typed stays. */
export function onQuestion(state: State, world: World, index: number, key: 'enter' | 'escape'): Step {
  return key === 'enter' ? next(state, world, index + 1) : stay({ ...state, stack: state.stack.slice(0, -1) });
}
