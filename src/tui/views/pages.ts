import { bindingsOf, keyName, type ScreenName } from '../keys.ts';
import { blank, type Line, line, span, worded } from '../lines.ts';
import type { Change, State, World } from '../state.ts';
import type { Role } from '../theme.ts';
import { bullet } from './blocks.ts';
import type { View } from './view.ts';

/** The page of a check. */
export function explainView(state: State, world: World, code: `DT${number}`, top: number): View {
  const body = world
    .explain(code, state.columns)
    .trimEnd()
    .split('\n')
    .map((row): Line => (/^#/.test(row) ? line(span(row.replace(/^#+ /, ''), 'strong')) : (worded(row, state.columns + 400)[0] ?? blank)));
  return { title: `explain ${code}`, head: [], body, top, tip: `The same in a shell: docker-triage explain ${code}` };
}

const verdicts: Record<Change['verdict'], { says: string; role: Role }> = {
  cured: { says: 'Cured', role: 'good' },
  better: { says: 'Still there, and something else is gone', role: 'warning' },
  same: { says: 'Still there', role: 'error' },
  other: { says: 'Now something else', role: 'error' },
  fine: { says: 'Still nothing found', role: 'good' },
};

/** What another look brought. */
export function againView(state: State, change: Change, top: number): View {
  const { columns } = state;
  const { says, role } = verdicts[change.verdict];
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [blank, line(span(title, 'strong')), ...items.flatMap((item) => bullet(item, columns))];
  const subject = change.verdict === 'other' ? (change.came[0] ?? change.left[0]) : change.watched;
  return {
    title: 'looked again',
    head: [],
    body: [
      ...worded(subject ? `${says}: ${subject}` : `${says}.`, columns, { role }),
      ...list('Gone', change.gone),
      ...list('New', change.came),
      ...list('Still there', change.left),
      ...list(
        'The state',
        change.states.map(({ what, before, now }) => `${what}: ${before}, now ${now}`),
      ),
      ...(change.gone.length + change.came.length + change.states.length === 0
        ? [
            blank,
            ...worded(
              'Nothing has changed since the last look. A fix that was applied may need a restart of the daemon to count.',
              columns,
            ),
          ]
        : []),
    ],
    top,
    tip: 'Enter goes on with what is there now.',
  };
}

/** All keys of the screen that `?` was pressed on. */
export function helpView(state: State, of: ScreenName, top: number): View {
  const { columns } = state;
  const wide = columns >= 60 ? 18 : 12;
  const rows = bindingsOf(of).flatMap(({ keys, help }) => {
    const names = keys.map(keyName).join(' ');
    return worded(help, Math.max(16, columns - wide - 2)).map((text, i) => [
      span(i === 0 ? names.slice(0, wide).padEnd(wide + 1) : ' '.repeat(wide + 1), 'key'),
      ...text,
    ]);
  });
  return {
    title: 'keys',
    head: [],
    body: [
      ...rows,
      blank,
      ...worded('Nothing on this machine is changed: this tool reads, and shows what a person can do.', columns),
      ...worded('Where a key does nothing here, the foot of the screen says why.', columns),
    ],
    top,
    tip: 'Esc goes back.',
  };
}
