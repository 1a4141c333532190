import { type Recorded, sourceOf } from '../../core/gather.ts';
import { recordOf } from '../known.ts';
import { blank, folded, type Line, line, marked, placeholder, span, worded } from '../lines.ts';
import { nameOf, type Place, type State } from '../state.ts';
import type { Theme } from '../theme.ts';
import { bullet } from './blocks.ts';
import type { View } from './view.ts';

/** What stands in place of a text where there is none. */
const silence: Record<string, string> = {
  missing: 'There is no such file or program.',
  denied: 'This user may not look there.',
  timeout: 'No answer came in time.',
  skipped: 'It was not asked.',
};

export const rowsOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

interface Laid {
  body: Line[];
  /** The first line of the body of each line of the text, by its number less one. */
  starts: number[];
}

const held = new WeakMap<Recorded, { name: string; laid: Laid }>();

/** The text with line numbers, nothing cut off. The last layout of an answer is kept: it is asked for at every key. */
export function answerLines(record: Recorded, width: number, find: string, place: Place | undefined, theme: Theme): Laid {
  const name = JSON.stringify([width, find, place?.line, theme.spoken]);
  const known = held.get(record);
  if (known?.name === name) return known.laid;
  const laid: Laid = { body: [], starts: [] };
  const { answer } = record;
  if ('text' in answer) {
    const rows = rowsOf(answer.text);
    const digits = String(rows.length).length;
    for (const [i, row] of rows.entries()) {
      const here = place?.line === i + 1;
      const number = theme.spoken
        ? `line ${i + 1}${here ? ', quoted' : ''}: `
        : `${here ? theme.glyphs.pointer : ' '}${String(i + 1).padStart(digits)} `;
      laid.starts.push(laid.body.length);
      const parts = marked(row, find).map((part) => (here && part.role === 'plain' ? { ...part, role: 'strong' as const } : part));
      for (const [n, piece] of folded(parts, Math.max(8, width - number.length)).entries())
        laid.body.push([n === 0 ? span(number, here ? 'error' : 'dim') : span(' '.repeat(number.length)), ...piece]);
    }
    if (answer.text === '') laid.body.push(line(span('(nothing was printed)', 'dim')));
  } else {
    laid.starts.push(0);
    laid.body.push(
      ...worded(silence[answer.status] ?? answer.status, width),
      ...(answer.says ? worded(answer.says, width, { indent: '  ' }) : []),
    );
  }
  held.set(record, { name, laid });
  return laid;
}

const redactions = (record: Recorded) =>
  Object.entries(record.redactions)
    .map(([rule, n]) => `${rule} ${n}`)
    .join(', ');

function headLines(record: Recorded, columns: number): Line[] {
  const { answer, ask } = record;
  const facts = [
    answer.status === 'failed' ? `failed, exit code ${answer.exitCode}` : answer.status,
    `${record.ms} ms`,
    ...('text' in answer && answer.dropped ? [`${answer.dropped.bytes} bytes left out at line ${answer.dropped.atLine}`] : []),
    ...(redactions(record) === '' ? [] : [`redacted: ${redactions(record)}`]),
    ...(ask.needs ? [`needs ${ask.needs}`] : []),
  ].join('; ');
  return [
    line(span(sourceOf(ask), 'strong')),
    ...worded(`${ask.why}; ${facts}`, columns, { role: 'dim' }).slice(0, 2),
    ...(answer.status === 'denied' ? [line('As root: ', span('sudo docker-triage', 'key'))] : []),
    blank,
  ];
}

/** One answer, whole, with its line numbers; quoted lines, hits and redactions are marked. */
export function answerView(
  state: State,
  theme: Theme,
  screen: { answer: string; top: number; find: string; typing: boolean; places: readonly Place[]; place: number },
): View {
  const record = recordOf(state.shown, screen.answer);
  if (!record) return { title: 'answer', head: [], body: [line('This answer is not there any more.')], top: 0, tip: '' };
  const place = screen.places[screen.place];
  const here = place?.answer === screen.answer ? place : undefined;
  const { body } = answerLines(record, state.columns, screen.find, here, theme);
  const hits = screen.find === '' ? '' : lineCount(hitsOf(record, screen.find).length, screen.find);
  return {
    title: nameOf(record),
    head: headLines(record, state.columns),
    body,
    top: screen.top,
    ...(screen.typing ? { prompt: { label: 'search: ', text: screen.find } } : {}),
    tip: hits || (screen.places.length > 1 ? `quoted line ${screen.place + 1} of ${screen.places.length}; n shows the next` : ''),
  };
}

const lineCount = (n: number, find: string) => `${n} ${n === 1 ? 'line holds' : 'lines hold'} "${find}"`;

/** The numbers of the lines that hold the words. */
export function hitsOf(record: Recorded, find: string): number[] {
  if (!('text' in record.answer) || find === '') return [];
  const wanted = find.toLowerCase();
  return rowsOf(record.answer.text).flatMap((row, i) => (row.toLowerCase().includes(wanted) ? [i + 1] : []));
}

/** Only the lines of an answer in which something was redacted, for who decides whether it may leave. */
export function redactedView(state: State, name: string, top: number): View {
  const record = recordOf(state.shown, name);
  const rows = record && 'text' in record.answer ? rowsOf(record.answer.text) : [];
  const hits = rows.flatMap((row, i) => (row.search(placeholder) >= 0 ? [[i + 1, row] as const] : []));
  const columns = state.columns;
  return {
    title: `redacted in ${name}`,
    head: [
      ...(record
        ? worded(redactions(record) === '' ? 'No rule redacted anything here.' : `Redacted, by rule: ${redactions(record)}`, columns)
        : []),
      blank,
    ],
    body:
      hits.length > 0
        ? hits.flatMap(([number, row]) => folded([span(`${String(number).padStart(5)} `, 'dim'), ...marked(row)], columns))
        : bullet('No line of it holds a placeholder. Back, and v reads it whole.', columns),
    top,
    tip: `${hits.length} of ${rows.length} lines hold a placeholder; the rest goes in as it is.`,
  };
}
