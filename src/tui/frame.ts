import stringWidth from 'string-width';
import { type Action, bindingsOf, keyName } from './keys.ts';
import { commandsOf } from './known.ts';
import { blank, ending, folded, type Line, line, painted, span, truncated, widthOf } from './lines.ts';
import { current, type Screen, type State, type World } from './state.ts';
import { viewOf } from './views/index.ts';
import { type View, windowOf } from './views/view.ts';

/** How the lines of the screen are shared out. Where there are few, the head goes first, then the notes; keys and body stay. */
export function shares(state: State, view: View): { header: number; head: number; body: number; note: number; foot: number } {
  const rows = Math.max(2, state.rows);
  const header = rows >= 6 ? 1 : 0;
  const note = rows >= 5 || view.prompt ? 1 : 0;
  const foot = rows >= 3 ? 1 : 0;
  const room = rows - header - note - foot;
  const wanted = Math.min(view.body.length, Math.max(3, Math.ceil(room * 0.45)));
  const head = Math.max(0, Math.min(view.head.length, room - wanted));
  return { header, head, body: Math.max(1, room - head), note, foot };
}

/** Why a key that stands in the map does nothing now; undefined where it does something. */
export function reason(state: State, world: World, action: Action, screen: Screen = current(state)): string | undefined {
  const cause = screen.at === 'cause' ? state.shown?.file.causes[screen.index] : undefined;
  const fix = screen.at === 'cause' ? cause?.fixes[screen.fix] : undefined;
  const edits = fix?.steps.some((step) => 'edit' in step) ?? false;
  switch (action) {
    case 'again':
      if (world.origin.kind === 'bundle') return 'This is a bundle: there is no host to look at again.';
      return state.busy === 'looking' ? 'A look is under way.' : undefined;
    case 'bundle':
      return world.origin.kind === 'bundle' ? 'This is a bundle already.' : undefined;
    case 'patch':
    case 'copy-diff':
      if (screen.at !== 'cause') return undefined;
      return edits ? undefined : fix ? 'This fix changes no file: c copies its commands.' : 'There is no fix to save.';
    case 'copy-commands':
      return cause && commandsOf(cause, screen.at === 'cause' ? screen.fix : 0, state.patches).length > 0
        ? undefined
        : 'There is no command to copy.';
    case 'fix':
      return (cause?.fixes.length ?? 0) > 0 ? undefined : 'There is no fix to go to.';
    case 'next':
    case 'previous':
      if (screen.at === 'cause') return (state.shown?.file.causes.length ?? 0) > 1 ? undefined : 'This is the only cause.';
      if (screen.at === 'answer')
        return screen.places.length > 1 || screen.find !== '' ? undefined : 'There is nothing to go to: / searches in the answer.';
      return undefined;
    case 'evidence':
      return cause ? undefined : 'There is no cause here.';
    default:
      return undefined;
  }
}

/** The keys of the screen, as many as fit: the first ones first, and in any case help and the way out. */
export function footer(state: State, world: World, width: number): Line {
  const screen = current(state);
  const typing = 'typing' in screen && screen.typing;
  if (screen.at === 'question')
    return line(span('Enter', 'key'), ' go on  ', span('Esc', 'key'), ' back  ', span('Ctrl-U', 'key'), ' empty');
  if (typing) return line(span('Enter', 'key'), ' done  ', span('Esc', 'key'), ' as before  ', span('Ctrl-U', 'key'), ' empty');
  const shown = bindingsOf(screen.at).filter(
    (b) => b.foot && !reason(state, world, b.action) && (b.action !== 'back' || state.stack.length > 1),
  );
  const way = new Set<Action>(state.stack.length > 1 ? ['back', 'help', 'quit'] : ['help', 'quit']);
  const last = shown.filter((b) => way.has(b.action));
  // where there is little room the keys that are the same everywhere go without words
  const foot = (binding: (typeof shown)[number]) =>
    binding.action === 'open' && screen.at === 'request' && !state.read ? 'more' : binding.foot;
  const words = (binding: (typeof shown)[number]) => (width < 60 && last.includes(binding) ? '' : ` ${foot(binding)}`);
  const size = (binding: (typeof shown)[number]) => stringWidth(keyName(binding.keys[0] ?? '') + words(binding)) + 2;
  const chosen = [...last];
  for (const binding of shown) {
    if (last.includes(binding)) continue;
    const next = [...chosen.slice(0, chosen.length - last.length), binding, ...last];
    if (next.reduce((sum, b) => sum + size(b), -2) <= width) chosen.splice(0, chosen.length, ...next);
  }
  return chosen.flatMap((binding, i) => [
    ...(i > 0 ? [span('  ')] : []),
    span(keyName(binding.keys[0] ?? ''), 'key'),
    span(words(binding), 'dim'),
  ]);
}

function header(state: State, world: World, view: View): Line {
  const { shown, columns } = state;
  const left = line(span('docker-triage', 'strong'), span('  '), span(view.title));
  const api = shown?.glance.find((g) => g.what === 'API');
  const where = world.origin.kind === 'bundle' ? 'a bundle' : 'this host';
  const right = api ? `${where}: ${api.says}` : where;
  const gap = columns - widthOf(left) - stringWidth(right);
  return gap < 2 ? left : [...left, span(' '.repeat(gap)), span(right, api?.mood === 'bad' ? 'error' : 'dim')];
}

function noteLine(state: State, view: View, from: number, to: number): Line {
  // of what is typed the end is seen
  if (view.prompt) {
    const label = span(view.prompt.label, 'strong');
    return [label, ending(view.prompt.text, state.columns - widthOf([label]) - 1), span('_', 'dim')];
  }
  if (state.note !== '') return line(span(state.note, 'warning'));
  const total = view.list ? view.list.rows.length : view.body.length;
  const all = from === 0 && to >= view.body.length;
  const where = view.list ? `${view.list.at + 1} of ${total}` : `lines ${from + 1}-${to} of ${total}`;
  const place = all || total === 0 || current(state).at === 'gathering' ? '' : where;
  return line(...(place === '' ? [] : [span(place, 'hint'), '  ']), span(view.tip, 'dim'));
}

/** The whole screen as painted lines, exactly as many as it has rows, none wider than it is. */
export function frameOf(state: State, world: World): string[] {
  const { theme } = world;
  const width = Math.max(1, state.columns);
  const view = viewOf(state, world);
  const share = shares(state, view);
  const { from, to, chosen } = windowOf(view, share.body);
  const next = view.list ? (view.list.rows[view.list.at + 1] ?? view.body.length) : 0;
  const fit = (spans: Line) => truncated(spans, width, theme.glyphs.more);
  const out: string[] = [];
  if (share.header) out.push(painted(fit(header(state, world, view)), theme));
  for (const row of view.head.slice(0, share.head)) out.push(painted(fit(row), theme));
  const body: string[] = [];
  for (let i = from; body.length < share.body; i++) {
    const row = view.body[i] ?? blank;
    const here = i === chosen && next > chosen && !view.list?.plain;
    // what is chosen is heard whole
    if (here && theme.spoken) body.push(...folded(row, width).map((piece) => painted(piece, theme)));
    else body.push(here ? painted(fit(row), theme, { role: 'selected', width }) : painted(fit(row), theme));
  }
  out.push(...body.slice(0, share.body));
  if (share.note) out.push(painted(fit(noteLine(state, view, from, to)), theme));
  if (share.foot) out.push(painted(fit(footer(state, world, width)), theme));
  return out.slice(0, Math.max(1, state.rows));
}
