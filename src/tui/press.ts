import type { Key } from 'ink';
import { actionOf, keyName } from './keys.ts';
import { current, type Event, type State } from './state.ts';

/** A key by the name that the key map has for it. */
export function nameOfKey(input: string, key: Key): string {
  if (key.ctrl && input.length === 1) return `ctrl-${input}`;
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return 'tab';
  if (key.backspace || key.delete) return 'backspace';
  return input === ' ' ? 'space' : input;
}

const wanted = new Set(['ctrl-c', 'ctrl-z']);
const printable = /^[^\u0000-\u001f\u007f]+$/;

/** What a key press means in a state: an action of the key map, or text while something is typed. */
export function pressed(state: State, input: string, key: Key): Event[] {
  const screen = current(state);
  const name = nameOfKey(input, key);
  if (name === '') return [];
  if ('typing' in screen && screen.typing && !wanted.has(name)) {
    if (name === 'enter' || name === 'escape' || name === 'backspace') return [{ type: 'edit', key: name }];
    if (name === 'ctrl-u') return [{ type: 'edit', key: 'clear' }];
    const text = name === 'space' ? ' ' : input;
    return !key.ctrl && !key.meta && printable.test(text) ? [{ type: 'text', text }] : [];
  }
  // several characters at once are several keys: a quick hand, or a slow line
  const names = name === input && input.length > 1 && printable.test(input) ? [...input].map((c) => (c === ' ' ? 'space' : c)) : [name];
  return names.map((one): Event => {
    const action = actionOf(screen.at, one);
    if (!action) return { type: 'no-key', key: keyName(one) };
    return /^[1-9]$/.test(one) ? { type: 'act', action, number: Number(one) } : { type: 'act', action };
  });
}
