import type { Recorded } from '../../core/gather.ts';
import { takenWalks } from '../known.ts';
import { blank, type Line, line, span, worded } from '../lines.ts';
import type { Plan } from '../session.ts';
import { nameOf, type State, type World } from '../state.ts';
import { bytesOf, redactedIn, sized } from './answers.ts';
import { bullet } from './blocks.ts';
import type { View } from './view.ts';

/** One row of the list: a part that always goes in, the answers of one collector, or one answer. */
export type Row =
  | { kind: 'part'; path: string; bytes: number }
  | { kind: 'group'; collector: string; records: readonly Recorded[] }
  | { kind: 'answer'; record: Recorded };

export function planOf(state: State, world: World): Plan {
  return { leaveOut: state.leaveOut, notes: state.notes, walks: takenWalks(state, world) };
}

/** What would go in: the parts, then the answers by collector; open groups show theirs. */
export function rowsOf(state: State, world: World, open: ReadonlySet<string>): Row[] {
  const parts = world.items(planOf(state, world)).map((item) => ({ kind: 'part', ...item }) as const);
  const groups = Map.groupBy(state.shown?.records ?? [], (r) => r.collector);
  const answers = [...groups].flatMap(([collector, records]): Row[] => [
    { kind: 'group', collector, records },
    ...(open.has(collector) ? records.map((record) => ({ kind: 'answer', record }) as const) : []),
  ]);
  return [...parts, ...answers];
}

export const isOut = (state: State, records: readonly Recorded[]): boolean => records.every((r) => state.leaveOut.has(nameOf(r)));

function rowLine(row: Row, chosen: boolean, state: State, world: World): Line {
  const { glyphs, spoken } = world.theme;
  const lead = spoken ? (chosen ? 'chosen: ' : '') : `${chosen ? glyphs.pointer : ' '} `;
  const box = (out: boolean) => (spoken ? (out ? 'left out: ' : '') : `${out ? glyphs.off : glyphs.on} `);
  const figures = (bytes: number) => span(sized(bytes).padStart(9), 'dim');
  const found = (records: readonly Recorded[]) => {
    const n = records.reduce((sum, r) => sum + redactedIn(r), 0);
    return n > 0 ? [span(`  ${n} redacted`, 'redacted')] : [];
  };
  if (row.kind === 'part')
    return line(lead, spoken ? '' : '    ', span(row.path.padEnd(28), 'plain'), figures(row.bytes), span('  always', 'dim'));
  if (row.kind === 'group') {
    const bytes = row.records.reduce((sum, r) => sum + bytesOf(r), 0);
    const out = row.records.filter((r) => state.leaveOut.has(nameOf(r))).length;
    const all = `${row.records.length} ${row.records.length === 1 ? 'answer' : 'answers'}`;
    const count = out > 0 && out < row.records.length ? `${row.records.length - out} of ${all}` : all;
    return line(
      lead,
      box(isOut(state, row.records)),
      span(row.collector.padEnd(28), 'strong'),
      figures(bytes),
      `  ${count}`,
      ...found(row.records),
    );
  }
  return line(
    lead,
    spoken ? '' : '  ',
    box(isOut(state, [row.record])),
    span(nameOf(row.record).padEnd(26)),
    figures(bytesOf(row.record)),
    span(`  ${row.record.answer.status}`, 'dim'),
    ...found([row.record]),
  );
}

/** What goes into the bundle, before it is written: a person may look, leave out and add. */
export function consentView(state: State, world: World, screen: { row: number; open: ReadonlySet<string>; typing: boolean }): View {
  const { columns } = state;
  const rows = rowsOf(state, world, screen.open);
  const at = Math.min(screen.row, Math.max(0, rows.length - 1));
  const counts = new Map<string, number>();
  for (const record of state.shown?.records ?? [])
    if (!state.leaveOut.has(nameOf(record)))
      for (const [rule, n] of Object.entries(record.redactions)) counts.set(rule, (counts.get(rule) ?? 0) + n);
  const redacted = [...counts].map(([rule, n]) => `${rule} ${n}`).join(', ');
  const out = state.leaveOut.size;
  return {
    title: 'before the bundle is written',
    head: [
      ...worded(`This would go in. Redacted, by rule: ${redacted || 'nothing had to be'}.${out > 0 ? ` Left out: ${out}.` : ''}`, columns),
      ...(state.notes === '' ? [] : [line('Notes: ', span(state.notes.replace(/\n/g, ' '), 'match'))]),
      blank,
    ],
    body: rows.map((row, i) => rowLine(row, i === at, state, world)),
    list: { rows: rows.map((_, i) => i), at },
    ...(screen.typing ? { prompt: { label: 'notes: ', text: state.notes } } : {}),
    tip: 'w writes the bundle to this folder; nothing is sent anywhere.',
  };
}

/** The bundle is there: where, how big, and what to do with it. */
export function savedView(state: State, path: string, bytes: number, top: number): View {
  const { columns } = state;
  return {
    title: 'the bundle is written',
    head: [],
    body: [
      line(span(path, 'key'), `  ${sized(bytes)}`),
      blank,
      ...worded('It is redacted, only you can read it (mode 0600), and nothing was sent anywhere.', columns),
      blank,
      line(span('What to do with it', 'strong')),
      ...[
        `Look at it once more: \`docker-triage ${path}\` opens it like this host, on any machine.`,
        'Attach it to the report: your support, or github.com/moby/moby/issues. `diagnosis.md` in it is the text for the form.',
        `Copy it from this host: \`scp HOST:${path} .\``,
        'Compare it after a repair: write another one then.',
      ].flatMap((text) => bullet(text, columns)),
    ],
    top,
    tip: 'Esc goes back.',
  };
}
