import { unifiedDiff } from '../report/diff.ts';
import { shares } from './frame.ts';
import { causeIndex, commandsOf, placesOf, recordOf, walkOf } from './known.ts';
import type { Step } from './reduce.ts';
import { onRequest } from './request-moves.ts';
import { current, type Effect, type Event, nameOf, type Screen, type State, type World } from './state.ts';
import { answerLines, hitsOf } from './views/answer.ts';
import { filtered } from './views/answers.ts';
import { fixLine } from './views/cause.ts';
import { planOf, rowsOf } from './views/consent.ts';
import { viewOf } from './views/index.ts';
import { windowOf } from './views/view.ts';

const stay = (state: State, ...effects: Effect[]): Step => ({ state, effects });
const pushed = (state: State, screen: Screen): State => ({ ...state, stack: [...state.stack, screen] });
const replaced = (state: State, screen: Screen): State => ({ ...state, stack: [...state.stack.slice(0, -1), screen] });

/** A screen already on the way back is gone back to, so that the way never grows by going round. */
function goTo(state: State, screen: Screen): State {
  const at = state.stack.findIndex((s) => s.at === screen.at);
  return at < 0 ? pushed(state, screen) : { ...state, stack: [...state.stack.slice(0, at), screen] };
}

function openCause(state: State, index: number): State {
  const cause = state.shown?.file.causes[index];
  return { ...goTo(state, { at: 'cause', index, fix: 0, top: 0 }), watched: cause?.code };
}

function startWalk(state: State, world: World, index: number): State {
  const symptom = world.symptoms[index];
  if (!symptom) return { ...state, note: 'There is no symptom with that number.' };
  const taken = state.taken.includes(symptom.id) ? state.taken : [...state.taken, symptom.id];
  const next = { ...replaced(state, { at: 'symptoms', row: index }), taken };
  const steps = walkOf(next, world, symptom.id)?.steps.length ?? 1;
  return pushed(next, { at: 'walk', symptom: symptom.id, row: Math.max(0, steps - 1) });
}

function openFromWalk(state: State, world: World, screen: Extract<Screen, { at: 'walk' }>): State {
  const walk = walkOf(state, world, screen.symptom);
  const { shown } = state;
  if (!walk || !shown) return state;
  const here = walk.steps[screen.row]?.by ?? [];
  const found = [causeIndex(shown, here), causeIndex(shown, walk.verdict)].find((index) => index >= 0);
  return found === undefined ? pushed(state, { at: 'nothing', symptom: screen.symptom, top: 0 }) : openCause(state, found);
}

function skipQuestion(state: State, world: World, screen: Extract<Screen, { at: 'walk' }>): State {
  const symptom = world.symptoms.find((s) => s.id === screen.symptom);
  const question = symptom?.questions[screen.row];
  const before = walkOf(state, world, screen.symptom);
  if (!symptom || !question || !before) return state;
  if (screen.row >= before.steps.length)
    return { ...state, note: 'This question was not asked: skip the one that led to the cause to go on.' };
  const held = state.skipped[symptom.id] ?? [];
  const list = held.includes(question.id) ? held.filter((id) => id !== question.id) : [...held, question.id];
  const next = { ...state, skipped: { ...state.skipped, [symptom.id]: list } };
  const steps = walkOf(next, world, symptom.id)?.steps.length ?? 1;
  return replaced(next, { ...screen, row: held.includes(question.id) ? screen.row : steps - 1 });
}

/** The answer of a quoted line, with that line in the middle of the screen. */
function openPlace(state: State, world: World, screen: Extract<Screen, { at: 'answer' }>): State {
  const place = screen.places[screen.place];
  const record = recordOf(state.shown, screen.answer);
  if (!place || !record) return state;
  return scrolledTo(replaced(state, screen), world, place.line);
}

function scrolledTo(state: State, world: World, number: number): State {
  const screen = current(state);
  const record = screen.at === 'answer' ? recordOf(state.shown, screen.answer) : undefined;
  if (screen.at !== 'answer' || !record) return state;
  const here = screen.places[screen.place];
  const { starts } = answerLines(record, state.columns, screen.find, here?.answer === screen.answer ? here : undefined, world.theme);
  const height = shares(state, viewOf(state, world)).body;
  return replaced(state, { ...screen, top: Math.max(0, (starts[number - 1] ?? 0) - Math.floor(height / 2)) });
}

function openEvidence(state: State, world: World, index: number): State {
  const { shown } = state;
  const cause = shown?.file.causes[index];
  if (!shown || !cause) return state;
  const places = placesOf(cause, shown.records);
  const [first] = places;
  if (!first) return { ...state, note: 'The quoted words are made from several answers: v shows all of them.' };
  const next = pushed(state, { at: 'answer', answer: first.answer, top: 0, find: '', typing: false, places, place: 0 });
  const screen = current(next);
  return screen.at === 'answer' ? openPlace(next, world, screen) : next;
}

/** To the next or previous hit of a search, else to the next quoted line, which may stand in another answer. */
function turnAnswer(state: State, world: World, screen: Extract<Screen, { at: 'answer' }>, step: 1 | -1): State {
  const record = recordOf(state.shown, screen.answer);
  if (!record) return state;
  if (screen.find !== '') {
    const hits = hitsOf(record, screen.find);
    if (hits.length === 0) return { ...state, note: `No line holds "${screen.find}".` };
    const view = viewOf(state, world);
    const { from, to } = windowOf(view, shares(state, view).body);
    const { starts } = answerLines(record, state.columns, screen.find, screen.places[screen.place], world.theme);
    const middle = from === 0 && step === 1 ? -1 : from + Math.floor((to - from) / 2);
    const lineAt = (number: number) => starts[number - 1] ?? 0;
    const hit = step === 1 ? hits.find((n) => lineAt(n) > middle) : hits.findLast((n) => lineAt(n) < middle);
    const next = scrolledTo(state, world, hit ?? (step === 1 ? (hits[0] ?? 1) : (hits.at(-1) ?? 1)));
    return hit === undefined ? { ...next, note: step === 1 ? 'From the top again.' : 'From the bottom again.' } : next;
  }
  const count = screen.places.length;
  const place = (screen.place + step + count) % count;
  return openPlace(state, world, { ...screen, place, answer: screen.places[place]?.answer ?? screen.answer });
}

function toggled(state: State, world: World, screen: Extract<Screen, { at: 'consent' }>): State {
  const row = rowsOf(state, world, screen.open)[screen.row];
  if (!row || row.kind === 'part') return { ...state, note: 'This part tells what the bundle is: it always goes in.' };
  const names = (row.kind === 'group' ? row.records : [row.record]).map(nameOf);
  const leaveOut = new Set(state.leaveOut);
  const out = names.every((name) => leaveOut.has(name));
  for (const name of names) out ? leaveOut.delete(name) : leaveOut.add(name);
  return { ...state, leaveOut, note: out ? '' : 'Left out: the diagnosis in the bundle is made anew without it.' };
}

function openFromConsent(state: State, world: World, screen: Extract<Screen, { at: 'consent' }>): State {
  const row = rowsOf(state, world, screen.open)[screen.row];
  if (row?.kind === 'answer') return pushed(state, { at: 'redacted', answer: nameOf(row.record), top: 0 });
  if (row?.kind !== 'group') return { ...state, note: 'It is made from the answers below: open those.' };
  const open = new Set(screen.open);
  if (!open.delete(row.collector)) open.add(row.collector);
  return replaced(state, { ...screen, open });
}

/** To the heading of the fix; who is there already goes to the next one. */
function toFix(state: State, world: World, screen: Extract<Screen, { at: 'cause' }>, count: number): State {
  const view = viewOf(state, world);
  const height = shares(state, view).body;
  const last = Math.max(0, view.body.length - height);
  const lineOf = (fix: number) => Math.min(fixLine(state, screen.index, fix), last);
  const fix = windowOf(view, height).from < lineOf(screen.fix) ? screen.fix : (screen.fix + 1) % count;
  return replaced(state, { ...screen, fix, top: lineOf(fix) });
}

function onCause(state: State, world: World, screen: Extract<Screen, { at: 'cause' }>, action: string): Step {
  const causes = state.shown?.file.causes ?? [];
  const cause = causes[screen.index];
  const fix = cause?.fixes[screen.fix];
  if (!cause) return stay(state);
  switch (action) {
    case 'next':
    case 'previous': {
      const index = screen.index + (action === 'next' ? 1 : -1);
      if (!causes[index]) return stay({ ...state, note: action === 'next' ? 'This is the last cause.' : 'This is the first cause.' });
      return stay(openCause(state, index));
    }
    case 'fix': {
      return stay(toFix(state, world, screen, cause.fixes.length));
    }
    case 'evidence':
      return stay(openEvidence(state, world, screen.index));
    case 'explain':
      return stay(pushed(state, { at: 'explain', code: cause.code, top: 0 }));
    case 'copy-diff': {
      const text = (fix?.steps ?? []).flatMap((step) => ('edit' in step ? [unifiedDiff(step.edit)] : [])).join('');
      return stay(state, { do: 'copy', text, what: 'The diff' });
    }
    case 'copy-commands':
      return stay(state, { do: 'copy', text: `${commandsOf(cause, screen.fix, state.patches).join('\n')}\n`, what: 'The commands' });
    case 'patch':
      if (!fix || state.busy !== '') return stay(state);
      return stay(
        { ...state, busy: 'patching', note: 'Reading the live files for the real diff ...' },
        { do: 'patch', code: cause.code, fix: fix.id },
      );
    default:
      return stay(state);
  }
}

/** What a key does beyond moving: by the screen that it is pressed on. */
export function act(state: State, world: World, { action, number }: Extract<Event, { type: 'act' }>): Step {
  const screen = current(state);
  if (action === 'again') {
    const watched = screen.at === 'cause' ? state.shown?.file.causes[screen.index]?.code : state.watched;
    return stay({ ...state, watched, busy: 'looking', asked: [], elapsed: 0, stack: [{ at: 'gathering' }] }, { do: 'look' });
  }
  if (action === 'bundle') return stay(goTo(state, { at: 'consent', row: 0, open: new Set(), typing: false }));
  if (action === 'answers') return stay(goTo(state, { at: 'answers', row: 0, filter: '', typing: false }));
  if (action === 'all')
    return stay(
      (state.shown?.file.causes.length ?? 0) > 0 ? openCause(state, 0) : pushed(state, { at: 'nothing', symptom: undefined, top: 0 }),
    );
  switch (screen.at) {
    case 'gathering':
      return action === 'skip' ? stay(state, { do: 'skip' }) : stay(state);
    case 'symptoms':
      return stay(startWalk(state, world, action === 'number' ? (number ?? 1) - 1 : screen.row));
    case 'walk':
      return stay(action === 'skip' ? skipQuestion(state, world, screen) : openFromWalk(state, world, screen));
    case 'cause':
      return onCause(state, world, screen, action);
    case 'again': {
      const index = state.shown ? causeIndex(state.shown, state.watched ? [state.watched] : []) : -1;
      const next = { ...state, stack: state.stack.slice(0, -1) };
      return stay(
        screen.change.verdict === 'cured' || (state.shown?.file.causes.length ?? 0) === 0 ? next : openCause(next, Math.max(0, index)),
      );
    }
    case 'answers': {
      if (action === 'find') return stay(replaced(state, { ...screen, typing: true }));
      const record = filtered(state.shown?.records ?? [], screen.filter)[screen.row];
      const find = record && hitsOf(record, screen.filter).length > 0 ? screen.filter : '';
      return stay(
        record ? pushed(state, { at: 'answer', answer: nameOf(record), top: 0, find, typing: false, places: [], place: 0 }) : state,
      );
    }
    case 'answer':
      if (action === 'find') return stay(replaced(state, { ...screen, find: '', typing: true }));
      return stay(turnAnswer(state, world, screen, action === 'previous' ? -1 : 1));
    case 'consent':
      if (action === 'toggle') return stay(toggled(state, world, screen));
      if (action === 'notes') return stay(replaced(state, { ...screen, typing: true }));
      if (action === 'write')
        return state.busy === ''
          ? stay(
              { ...state, busy: 'packing', note: 'Writing the bundle, and proving that nothing leaks ...' },
              { do: 'save', plan: planOf(state, world) },
            )
          : stay(state);
      return stay(openFromConsent(state, world, screen));
    case 'request':
      return onRequest(state, world, screen, action);
    default:
      return stay(state);
  }
}
