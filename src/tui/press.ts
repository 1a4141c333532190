import type { Key } from 'ink';
import { actionOf, keyName } from './keys.ts';
import { current, type Event, type State } from './state.ts';

const named: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\u001b': 'escape',
};

/** Key presses by the names that the key map has for them. Several characters at once are several keys: a quick hand, or a slow line. */
export function namesOf(input: string, key: Key): string[] {
  if (key.ctrl && input.length === 1) return [`ctrl-${input}`];
  if (key.upArrow) return ['up'];
  if (key.downArrow) return ['down'];
  if (key.leftArrow) return ['left'];
  if (key.rightArrow) return ['right'];
  if (key.pageUp) return ['pageup'];
  if (key.pageDown) return ['pagedown'];
  if (key.home) return ['home'];
  if (key.end) return ['end'];
  if (key.return) return ['enter'];
  if (key.escape) return ['escape'];
  if (key.tab) return ['tab'];
  if (key.backspace || key.delete) return ['backspace'];
  if (key.ctrl || key.meta || input.length > 4000) return [];
  return [...input].map((c) => named[c] ?? (c < ' ' ? `ctrl-${String.fromCharCode(c.charCodeAt(0) + 96)}` : c));
}

// keys of a text that is read while something is typed
const scrolls: Readonly<Record<string, 'up' | 'down' | 'page-up' | 'page-down'>> = {
  up: 'up',
  down: 'down',
  pageup: 'page-up',
  pagedown: 'page-down',
};

const always = new Set(['ctrl-c', 'ctrl-z', 'ctrl-l']);

/** What one key means in a state: an action of the key map, or text while something is typed. */
export function eventOf(state: State, name: string): Event | undefined {
  const screen = current(state);
  if ('typing' in screen && screen.typing && !always.has(name)) {
    if (name === 'enter' || name === 'escape' || name === 'backspace') return { type: 'edit', key: name };
    if (name === 'ctrl-u') return { type: 'edit', key: 'clear' };
    if (scrolls[name]) return { type: 'act', action: scrolls[name] };
    const text = name === 'space' ? ' ' : name;
    return [...text].length === 1 ? { type: 'text', text } : undefined;
  }
  const action = actionOf(screen.at, name);
  if (!action) return { type: 'no-key', key: keyName(name) };
  return /^[1-9]$/.test(name) ? { type: 'act', action, number: Number(name) } : { type: 'act', action };
}
