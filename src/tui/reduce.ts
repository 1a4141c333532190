import { changeBetween } from './change.ts';
import { reason, shares } from './frame.ts';
import type { Action } from './keys.ts';
import { proposed } from './known.ts';
import { act } from './moves.ts';
import { onQuestion, resized, withRead } from './request-moves.ts';
import { current, type Effect, type Event, type Screen, type State, type World } from './state.ts';
import { viewOf } from './views/index.ts';
import { pageRow, windowOf } from './views/view.ts';

export interface Step {
  state: State;
  effects: readonly Effect[];
}

const stay = (state: State, ...effects: Effect[]): Step => ({ state, effects });

/** The state with its last screen replaced. */
export function withScreen(state: State, screen: Screen): State {
  return { ...state, stack: [...state.stack.slice(0, -1), screen] };
}

/** Moves within the screen: a list chooses another row, a text scrolls. Both stay inside. */
export function moved(state: State, world: World, move: 'up' | 'down' | 'page-up' | 'page-down' | 'top' | 'bottom'): State {
  const screen = current(state);
  const view = viewOf(state, world);
  const { body: height } = shares(state, view);
  const page = Math.max(1, height - 1);
  const steps = { up: -1, down: 1, 'page-up': -page, 'page-down': page, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
  if (view.list && 'row' in screen) {
    const last = Math.max(0, view.list.rows.length - 1);
    const row = move.startsWith('page') ? pageRow(view, height, move === 'page-down' ? 1 : -1) : view.list.at + steps[move];
    return withScreen(state, { ...screen, row: Math.min(last, Math.max(0, row)) });
  }
  if ('top' in screen) {
    const { from } = windowOf(view, height);
    const last = Math.max(0, view.body.length - height);
    return withScreen(state, { ...screen, top: Math.min(last, Math.max(0, from + steps[move])) });
  }
  return state;
}

const moves: ReadonlySet<Action> = new Set(['up', 'down', 'page-up', 'page-down', 'top', 'bottom']);

function interrupted(state: State): Step {
  if (state.interrupted || state.busy === '') return stay({ ...state, exit: 130 }, { do: 'leave' });
  const says =
    state.busy === 'looking'
      ? 'Looks that are not done are given up. Ctrl-C once more leaves at once.'
      : 'Ctrl-C once more leaves at once.';
  return stay({ ...state, interrupted: true, note: says }, ...(state.busy === 'looking' ? [{ do: 'stop' } as const] : []));
}

function acted(state: State, world: World, event: Extract<Event, { type: 'act' }>): Step {
  const { action } = event;
  if (action === 'interrupt') return interrupted(state);
  if (action === 'suspend' || action === 'redraw') return stay(state, { do: action });
  if (action === 'quit') return stay({ ...state, exit: 0 }, { do: 'leave' });
  const calm = { ...state, note: '', interrupted: false };
  const why = reason(calm, world, action);
  if (why) return stay({ ...calm, note: why });
  if (moves.has(action)) return stay(withRead(moved(calm, world, action as 'up'), world));
  if (action === 'back') return stay(calm.stack.length > 1 ? { ...calm, stack: calm.stack.slice(0, -1) } : calm);
  if (action === 'help') {
    const { at } = current(calm);
    return stay(at === 'help' ? calm : { ...calm, stack: [...calm.stack, { at: 'help', of: at, top: 0 }] });
  }
  return act(calm, world, event);
}

/** Typing: filter and search go to their screen, notes to the state. */
function typed(state: State, world: World, change: (text: string) => string, done: boolean, keep: boolean): State {
  const screen = current(state);
  if (screen.at === 'answers') return withScreen(state, { ...screen, filter: keep ? change(screen.filter) : '', row: 0, typing: !done });
  if (screen.at === 'answer') return withScreen(state, { ...screen, find: keep ? change(screen.find) : '', typing: !done });
  const question = screen.at === 'question' ? world.requested?.questions[screen.index] : undefined;
  if (question) {
    const { id } = question;
    return { ...state, replies: new Map(state.replies).set(id, change(state.replies.get(id) ?? '').slice(0, 2000)) };
  }
  if (screen.at === 'consent')
    return { ...withScreen(state, { ...screen, typing: !done }), notes: keep ? change(state.notes).slice(0, 2000) : state.notes };
  return state;
}

function edited(state: State, world: World, key: 'enter' | 'escape' | 'backspace' | 'clear'): State {
  const same = (text: string) => text;
  switch (key) {
    case 'enter': {
      const next = typed(state, world, same, true, true);
      const screen = current(next);
      // the first hit below the place where the reader is
      return screen.at === 'answer' && screen.find !== '' ? act(next, world, { type: 'act', action: 'next' }).state : next;
    }
    case 'escape':
      return typed(state, world, same, true, false);
    case 'backspace':
      return typed(state, world, (text) => [...text].slice(0, -1).join(''), false, true);
    case 'clear':
      return typed(state, world, () => '', false, true);
  }
}

function shownNow(state: State, world: World, event: Extract<Event, { type: 'shown' }>): State {
  const { shown } = event;
  const before = state.shown;
  const walked = world.origin.kind === 'bundle' ? world.origin.walked : [];
  const taken = before ? state.taken : walked.map((w) => w.symptom);
  const skipped = before
    ? state.skipped
    : Object.fromEntries(walked.map((w) => [w.symptom, w.steps.filter((s) => s.answer === 'skipped').map((s) => s.question)]));
  const first = taken.length > 0 && !before ? world.symptoms.findIndex((s) => s.id === taken[0]) : -1;
  const next: State = { ...state, shown, before, busy: '', interrupted: false, note: '', taken, skipped };
  const symptoms: Screen = { at: 'symptoms', row: first >= 0 ? first : proposed(shown, world.symptoms) };
  if (!before) return { ...next, stack: [symptoms] };
  return { ...next, stack: [symptoms, { at: 'again', change: changeBetween(before, shown, state.watched), top: 0 }] };
}

/** The walk of a person through the screens: a pure function of what was and what happened. */
export function reduce(state: State, event: Event, world: World): Step {
  switch (event.type) {
    case 'act':
      return acted(state, world, event);
    case 'text':
      return stay(typed({ ...state, note: '' }, world, (text) => text + event.text.replace(/[\r\n\t]+/g, ' '), false, true));
    case 'edit': {
      const screen = current(state);
      if (screen.at === 'question' && (event.key === 'enter' || event.key === 'escape'))
        return onQuestion(state, world, screen.index, event.key);
      return stay(edited(state, world, event.key));
    }
    case 'no-key':
      return stay({ ...state, interrupted: false, note: `${event.key} does nothing here: ? shows all keys.` });
    case 'resize':
      return stay(resized(state, world, event.columns, event.rows));
    case 'asks':
      return stay({ ...state, asked: event.asked, elapsed: event.elapsed });
    case 'shown':
      return stay(shownNow(state, world, event));
    case 'failed':
      return stay({ ...state, busy: '', note: `${event.what} failed: ${event.why}` });
    case 'copied':
      return stay({
        ...state,
        note: event.problem || `${event.what} went to the clipboard of the terminal; one that refuses (OSC 52) pastes nothing.`,
      });
    case 'patched':
      return stay({
        ...state,
        busy: '',
        patches: { ...state.patches, [event.fix]: event.path },
        written: [...state.written, event.path],
        note: `Saved ${event.path}; nothing was applied.`,
      });
    case 'saved': {
      const stack = current(state).at === 'consent' ? state.stack.slice(0, -1) : state.stack;
      return stay({
        ...state,
        busy: '',
        note: '',
        written: [...state.written, event.path],
        stack: [...stack, { at: 'saved', path: event.path, bytes: event.bytes, top: 0 }],
      });
    }
  }
}
