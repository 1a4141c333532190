/** Everything that a person can do, by name. */
export type Action =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'top'
  | 'bottom'
  | 'open'
  | 'number'
  | 'back'
  | 'quit'
  | 'interrupt'
  | 'suspend'
  | 'redraw'
  | 'help'
  | 'skip'
  | 'again'
  | 'all'
  | 'evidence'
  | 'answers'
  | 'next'
  | 'previous'
  | 'fix'
  | 'explain'
  | 'copy-diff'
  | 'copy-commands'
  | 'patch'
  | 'bundle'
  | 'find'
  | 'toggle'
  | 'notes'
  | 'write';

export type ScreenName =
  | 'gathering'
  | 'symptoms'
  | 'walk'
  | 'cause'
  | 'nothing'
  | 'explain'
  | 'answers'
  | 'answer'
  | 'again'
  | 'consent'
  | 'redacted'
  | 'saved'
  | 'request'
  | 'question'
  | 'help';

export interface Binding {
  action: Action;
  /** As a terminal names them: one character, or a name such as `enter` or `ctrl-c`. */
  keys: readonly string[];
  on: readonly ScreenName[] | 'everywhere';
  /** One or two words for the foot of the screen; without them the key stands in the help only. */
  foot?: string;
  help: string;
}

const lists: readonly ScreenName[] = ['symptoms', 'walk', 'answers', 'consent', 'request'];
const pagers: readonly ScreenName[] = ['cause', 'nothing', 'explain', 'answer', 'again', 'redacted', 'saved', 'help'];
const asking: readonly ScreenName[] = ['gathering', ...lists.filter((screen) => screen !== 'request'), ...pagers];
const looked: readonly ScreenName[] = ['symptoms', 'walk', 'cause', 'nothing', 'explain', 'answers', 'answer', 'again', 'saved'];

/** The one key map: footer, help and docs/keys.md come from it. What matters most on a screen stands first. */
export const bindings: readonly Binding[] = [
  {
    action: 'open',
    keys: ['enter'],
    on: ['symptoms'],
    foot: 'walk',
    help: 'Walk through the questions of the symptom, from what the host shows to the cause.',
  },
  { action: 'open', keys: ['enter'], on: ['walk'], foot: 'read on', help: 'Read the cause, or what was ruled out where there is none.' },
  { action: 'open', keys: ['enter'], on: ['again'], foot: 'go on', help: 'Go on with what is there now.' },
  { action: 'open', keys: ['enter'], on: ['answers'], foot: 'read', help: 'Read the answer, with its line numbers.' },
  {
    action: 'open',
    keys: ['enter'],
    on: ['consent'],
    foot: 'open',
    help: 'Open a group, or read the lines of an answer in which something was redacted.',
  },
  {
    action: 'open',
    keys: ['enter'],
    on: ['request'],
    foot: 'agree',
    help: 'Agree to what is marked, once its end was seen; before that, a screen down. Questions come next, then the bundle is written.',
  },
  { action: 'skip', keys: ['s'], on: ['gathering'], foot: 'skip the slowest', help: 'Skip the look that has taken the longest so far.' },
  {
    action: 'skip',
    keys: ['s'],
    on: ['walk'],
    foot: 'skip',
    help: 'Skip the question: the walk goes on past it. Once more takes that back.',
  },
  { action: 'write', keys: ['w'], on: ['consent'], foot: 'write it', help: 'Write the bundle.' },
  {
    action: 'toggle',
    keys: ['space', 'x'],
    on: ['consent'],
    foot: 'leave out',
    help: 'Leave the item out of the bundle, or take it in again.',
  },
  {
    action: 'toggle',
    keys: ['space', 'x'],
    on: ['request'],
    foot: 'refuse',
    help: 'Refuse the item, or take that back. The manifest of the bundle names what was refused.',
  },
  {
    action: 'notes',
    keys: ['n'],
    on: ['consent'],
    foot: 'notes',
    help: 'Write notes into the bundle: what you saw, what was changed last.',
  },
  { action: 'next', keys: ['n'], on: ['answer'], foot: 'next', help: 'The next quoted line, or the next hit of the search.' },
  { action: 'previous', keys: ['p', 'N'], on: ['answer'], help: 'The previous quoted line, or the previous hit of the search.' },
  {
    action: 'evidence',
    keys: ['e'],
    on: ['cause'],
    foot: 'evidence',
    help: 'The quoted evidence in full, at the quoted line.',
  },
  { action: 'patch', keys: ['w'], on: ['cause'], foot: 'save patch', help: 'Save the diff of the fix to a file. Nothing is applied.' },
  {
    action: 'copy-commands',
    keys: ['c'],
    on: ['cause'],
    foot: 'copy commands',
    help: 'Copy the commands of the fix (OSC 52, also over ssh).',
  },
  { action: 'next', keys: ['n'], on: ['cause'], foot: 'next', help: 'The next cause.' },
  { action: 'previous', keys: ['p'], on: ['cause'], help: 'The previous cause.' },
  { action: 'fix', keys: ['f', 'tab'], on: ['cause'], foot: 'the fix', help: 'To the fix; from there to the next fix of this cause.' },
  { action: 'copy-diff', keys: ['d'], on: ['cause'], foot: 'copy diff', help: 'Copy the diff of the fix (OSC 52, also over ssh).' },
  { action: 'explain', keys: ['x'], on: ['cause'], foot: 'explain', help: 'The page of the check: what it looks for, and why.' },
  {
    action: 'find',
    keys: ['/'],
    on: ['answers'],
    foot: 'filter',
    help: 'Show only the answers whose name, source or text holds some words.',
  },
  { action: 'find', keys: ['/'], on: ['answer'], foot: 'search', help: 'Search in the answer.' },
  {
    action: 'all',
    keys: ['a'],
    on: ['symptoms', 'walk'],
    foot: 'all causes',
    help: 'All causes, the one to mend first before the others.',
  },
  { action: 'number', keys: ['1-9'], on: ['symptoms'], help: 'Walk through the symptom of that number.' },
  { action: 'again', keys: ['r'], on: looked, foot: 'look again', help: 'Look at the host again, and tell what has changed.' },
  { action: 'bundle', keys: ['b'], on: looked, foot: 'bundle', help: 'See what a bundle would hold, and write it.' },
  { action: 'answers', keys: ['v'], on: looked, foot: 'view answers', help: 'Everything that was asked and answered.' },
  { action: 'down', keys: ['down', 'j'], on: [...lists, ...pagers], help: 'Down.' },
  { action: 'up', keys: ['up', 'k'], on: [...lists, ...pagers], help: 'Up.' },
  { action: 'page-down', keys: ['pagedown', 'ctrl-f', 'ctrl-d'], on: [...lists, ...pagers], help: 'A screen down.' },
  { action: 'page-down', keys: ['space'], on: pagers, help: 'A screen down.' },
  { action: 'page-up', keys: ['pageup', 'ctrl-b', 'ctrl-u'], on: [...lists, ...pagers], help: 'A screen up.' },
  { action: 'top', keys: ['g', 'home'], on: [...lists, ...pagers], help: 'To the top.' },
  { action: 'bottom', keys: ['G', 'end'], on: [...lists, ...pagers], help: 'To the bottom.' },
  {
    action: 'back',
    keys: ['escape', 'backspace', 'left'],
    on: ['walk', 'cause', 'nothing', 'explain', 'answers', 'answer', 'again', 'consent', 'redacted', 'saved', 'help'],
    foot: 'back',
    help: 'Back to the screen before.',
  },
  { action: 'help', keys: ['?', 'f1'], on: 'everywhere', foot: 'all keys', help: 'All keys.' },
  { action: 'quit', keys: ['q', 'escape'], on: ['request'], foot: 'refuse all', help: 'Refuse all of it. Nothing is collected.' },
  { action: 'quit', keys: ['q'], on: asking, foot: 'quit', help: 'Quit. Nothing on the machine was changed.' },
  {
    action: 'interrupt',
    keys: ['ctrl-c'],
    on: 'everywhere',
    help: 'Stop what is under way: looks that are not done are given up. Twice leaves at once.',
  },
  { action: 'suspend', keys: ['ctrl-z'], on: 'everywhere', help: 'Back to the shell for a while; `fg` comes back.' },
  { action: 'redraw', keys: ['ctrl-l'], on: 'everywhere', help: 'Draw the whole screen anew, where something else has written on it.' },
];

const applies = (binding: Binding, screen: ScreenName) => binding.on === 'everywhere' || binding.on.includes(screen);

/** What a key does on a screen. */
export function actionOf(screen: ScreenName, key: string): Action | undefined {
  const name = /^[1-9]$/.test(key) ? '1-9' : key;
  return bindings.find((b) => applies(b, screen) && b.keys.includes(name))?.action;
}

/** All bindings of a screen, in their order. */
export function bindingsOf(screen: ScreenName): Binding[] {
  return bindings.filter((b) => applies(b, screen));
}

const names: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  tab: 'Tab',
  backspace: 'Backspace',
  f1: 'F1',
};

/** A key as a person calls it. */
export function keyName(key: string): string {
  return names[key] ?? key.replace(/^ctrl-(.)$/, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`);
}
