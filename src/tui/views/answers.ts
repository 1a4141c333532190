import { type Recorded, sourceOf } from '../../core/gather.ts';
import { type Line, line, span } from '../lines.ts';
import { nameOf, type State, type World } from '../state.ts';
import type { Role } from '../theme.ts';
import type { View } from './view.ts';

const roles: Record<Recorded['answer']['status'], Role> = {
  ok: 'good',
  failed: 'warning',
  missing: 'dim',
  denied: 'error',
  timeout: 'error',
  skipped: 'dim',
};

/** Bytes as a person reads them. */
export function sized(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export const bytesOf = ({ answer }: Recorded): number => ('text' in answer ? new TextEncoder().encode(answer.text).length : 0);

export const redactedIn = ({ redactions }: Recorded): number => Object.values(redactions).reduce((sum, n) => sum + n, 0);

const low = new WeakMap<Recorded, string>();

/** All that a filter looks at in one answer. */
function haystack(record: Recorded): string {
  const known = low.get(record);
  if (known !== undefined) return known;
  const { answer, ask } = record;
  const text =
    `${nameOf(record)} ${sourceOf(ask)} ${ask.why} ${answer.status} ${'text' in answer ? answer.text : answer.says}`.toLowerCase();
  low.set(record, text);
  return text;
}

/** The answers whose name, source, purpose or text holds all words of the filter. */
export function filtered(records: readonly Recorded[], filter: string): Recorded[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter((record) => words.every((word) => haystack(record).includes(word)));
}

function row(record: Recorded, chosen: boolean, { columns }: State, { theme: { glyphs, spoken } }: World): Line {
  const redacted = redactedIn(record);
  return line(
    spoken ? (chosen ? 'chosen: ' : '') : `${chosen ? glyphs.pointer : ' '} `,
    span(`${record.answer.status.padEnd(7)} `, roles[record.answer.status]),
    span(columns >= 60 ? nameOf(record).padEnd(30) : nameOf(record), 'strong'),
    ...(columns >= 60 ? [span(` ${sized(bytesOf(record)).padStart(8)} `, 'dim')] : []),
    ...(redacted > 0 ? [span(` ${redacted} redacted `, 'redacted')] : []),
    span(` ${sourceOf(record.ask)}`, 'dim'),
  );
}

/** Everything that was asked and answered. */
export function answersView(state: State, world: World, screen: { row: number; filter: string; typing: boolean }): View {
  const all = state.shown?.records ?? [];
  const records = filtered(all, screen.filter);
  const at = Math.min(screen.row, Math.max(0, records.length - 1));
  return {
    title: `answers ${records.length} of ${all.length}`,
    head: screen.filter === '' || screen.typing ? [] : [line('Filter: ', span(screen.filter, 'match'))],
    body: records.length > 0 ? records.map((record, i) => row(record, i === at, state, world)) : [line('No answer holds these words.')],
    list: { rows: records.map((_, i) => i), at },
    ...(screen.typing ? { prompt: { label: 'filter: ', text: screen.filter } } : {}),
    tip: 'What was asked, and what came back, redacted.',
  };
}
