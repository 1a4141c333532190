/** What a piece of text is; how it looks is decided here and nowhere else. */
export type Role =
  | 'plain'
  | 'strong'
  | 'dim'
  | 'error'
  | 'warning'
  | 'hint'
  | 'good'
  | 'added'
  | 'removed'
  | 'selected'
  | 'redacted'
  | 'match'
  | 'bar'
  | 'key';

/** SGR parameters with and without colour: the sixteen that every terminal has, and without colour only weight, never meaning. */
const looks: Record<Role, { colour: string; plain: string }> = {
  plain: { colour: '', plain: '' },
  strong: { colour: '1', plain: '1' },
  dim: { colour: '2', plain: '2' },
  error: { colour: '1;31', plain: '1' },
  warning: { colour: '1;33', plain: '1' },
  hint: { colour: '1;36', plain: '1' },
  good: { colour: '32', plain: '' },
  added: { colour: '32', plain: '' },
  removed: { colour: '31', plain: '' },
  selected: { colour: '7', plain: '7' },
  redacted: { colour: '35', plain: '4' },
  match: { colour: '30;43', plain: '7' },
  bar: { colour: '36', plain: '' },
  key: { colour: '1', plain: '1' },
};

export interface Glyphs {
  spinner: readonly string[];
  full: string;
  empty: string;
  pointer: string;
  yes: string;
  no: string;
  unknown: string;
  skipped: string;
  later: string;
  on: string;
  off: string;
  rule: string;
  more: string;
}

const unicode: Glyphs = {
  spinner: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  full: '█',
  empty: '░',
  pointer: '›',
  yes: '●',
  no: '✓',
  unknown: '?',
  skipped: '-',
  later: '·',
  on: '[x]',
  off: '[ ]',
  rule: '─',
  more: '…',
};

const ascii: Glyphs = {
  ...unicode,
  spinner: ['|', '/', '-', '\\'],
  full: '#',
  empty: '.',
  pointer: '>',
  yes: '!',
  no: 'v',
  later: '.',
  rule: '-',
  more: '...',
};

export interface Theme {
  colour: boolean;
  /** Spoken, not seen: no marks that are only looked at, nothing that moves. */
  spoken: boolean;
  glyphs: Glyphs;
  sgr(role: Role): string;
}

/** What a terminal can show, by what it says of itself. */
export function themeFor(terminal: { colour: boolean; unicode: boolean; spoken: boolean }): Theme {
  return {
    colour: terminal.colour,
    spoken: terminal.spoken,
    glyphs: terminal.unicode && !terminal.spoken ? unicode : ascii,
    sgr: (role) => (terminal.spoken ? '' : looks[role][terminal.colour ? 'colour' : 'plain']),
  };
}
