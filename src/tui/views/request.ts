import type { Requested, RequestedItem } from '../../model/requested.ts';
import { about, priceOf } from '../../report/requested.ts';
import { blank, type Line, line, span, widthOf, worded } from '../lines.ts';
import type { State, World } from '../state.ts';
import type { Role } from '../theme.ts';
import type { View } from './view.ts';

/** A place where the cursor stops: its first line, and the item that it belongs to; the words of the request belong to none. */
export interface Stop {
  line: number;
  item: RequestedItem | undefined;
}

const fewest = 12;

/** A stranger's words, in a bounded number of lines: breaks beyond those become blanks, marks piled on a letter go. Nothing that reads is left out. */
export function tame(text: string): string {
  const lines = text
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  return [...lines.slice(0, fewest - 1), lines.slice(fewest - 1).join(' ')].filter(Boolean).join('\n');
}

const label = 8;

/** Stands before a stranger's words, so that they cannot pass for words of this tool. */
const barOf = (spoken: boolean) => (spoken ? 'they say: ' : '| ');

/** A named line. */
function field(name: string, text: string, columns: number, { role = 'plain' as Role, bar = '' } = {}): Line[] {
  const rows = worded(text, columns - label - bar.length, { role, verbatim: true });
  return rows.map((row, i) => [span((i === 0 ? name : '').padEnd(label), 'dim'), span(bar, 'dim'), ...row]);
}

function words(requested: Requested, columns: number, spoken: boolean): Line[] {
  const { from, contact, signed, why, expires, since, maxSize, encryptTo, items, unknown, asRoot } = requested;
  const bar = barOf(spoken);
  const root = items.reduce((sum, { takes }) => sum + (takes?.root ?? 0), 0);
  return [
    ...field('From', tame(contact === undefined ? from : `${from}, ${contact}`), columns, { bar }),
    ...field('Why', tame(why), columns, { bar }),
    ...(signed ? field('Key', signed.by, columns) : []),
    ...field('Until', expires, columns),
    ...(since === undefined ? [] : field('Logs', `of the last ${since}`, columns)),
    ...(maxSize === undefined ? [] : field('Size', `at most ${maxSize}`, columns)),
    ...(encryptTo.length === 0
      ? field('Sealed', 'no: whoever gets the file can read it', columns)
      : encryptTo.flatMap((key) => field('For key', key.length > 80 ? `${key.slice(0, 60)}...` : key, columns))),
    blank,
    ...worded(
      'A file is written here, and nothing is sent. Secrets are replaced in any case, and names unless an item below keeps them.',
      columns,
    ),
    ...(unknown.length > 0
      ? worded(`This version does not know, and leaves out: ${unknown.join(', ')}.`, columns, { role: 'warning' })
      : []),
    ...(root > 0 && !asRoot
      ? worded(`You are not root: ${root} of the looks may be refused. All of them: as root.`, columns, { role: 'warning' })
      : []),
    blank,
    ...worded('It asks, besides who runs this, when, and which daemon is meant, for:', columns, { role: 'strong' }),
  ];
}

// the marks before an item, its name where there is room for it, and the columns of its price behind it
const marks = 6;
const nameWide = 13;
const columnsOf = { looks: 9, bytes: 9, rights: 14 } as const;
const priceWide = columnsOf.looks + columnsOf.bytes + columnsOf.rights;
const widest = 112;

const short = (part: string) => part.replace('about ', '~').replace('under ', '<');

const inColumns = ([looks = '', bytes = '', rights = '']: readonly string[]) =>
  `${looks.padStart(columnsOf.looks)}${bytes.padStart(columnsOf.bytes)}  ${rights}`.trimEnd();

/** An item as it is heard, in one line. */
const spokenItem = (item: RequestedItem, chosen: boolean, out: boolean) =>
  line(chosen ? 'chosen: ' : '', out ? 'refused: ' : '', [`${item.name}: ${item.says}`, ...priceOf(item)].join(', '));

function itemLines(item: RequestedItem, chosen: boolean, { columns, refused }: State, { theme: { glyphs, spoken } }: World): Line[] {
  const out = refused.has(item.name);
  if (spoken) return [spokenItem(item, chosen, out)];
  const named = columns >= widest;
  const price = priceOf(item).map(short);
  const role = out ? 'dim' : item.name === 'readable' ? 'warning' : 'plain';
  const lead = marks + (named ? nameWide : 0);
  const room = Math.min(columns, widest) - lead;
  const beside = price.length > 0 && room - priceWide >= 40;
  // what is no collector has no plain words but its name
  const words = tame(item.says);
  const says = item.takes || named ? words : `${item.name}: ${words}`;
  const [first = [], ...more] = worded(says, beside ? room - priceWide - 1 : room, { role, verbatim: true });
  const gap = ' '.repeat(Math.max(0, room - priceWide - widthOf(first)));
  const indent = ' '.repeat(lead);
  return [
    [
      ...line(`${chosen ? glyphs.pointer : ' '} `, `${out ? glyphs.off : glyphs.on} `),
      ...(named ? [span(item.name.padEnd(nameWide), out ? 'dim' : 'strong')] : []),
      ...first,
      ...(beside ? [span(gap), span(inColumns(price), 'dim')] : []),
    ],
    ...more.map((row): Line => [span(indent), ...row]),
    ...(beside || price.length === 0 ? [] : worded(price.join(', '), lead + room, { role: 'dim', indent })),
  ];
}

/** All lines, and where the cursor stops in them. What is higher than the screen has several stops, so that no line is out of reach. */
export function layOut(state: State, world: World, requested: Requested, at: number): { body: Line[]; stops: Stop[] } {
  const body: Line[] = [];
  const stops: Stop[] = [];
  const page = Math.max(1, state.rows - 4);
  const add = (lines: (chosen: boolean) => readonly Line[], item?: RequestedItem) => {
    const { length } = lines(false);
    const first = stops.length;
    for (let from = 0; from < length; from += page) stops.push({ line: body.length + from, item });
    body.push(...lines(at >= first && at < stops.length));
  };
  add(() => words(requested, state.columns, world.theme.spoken));
  for (const item of requested.items) add((chosen) => itemLines(item, chosen, state, world), item);
  return { body, stops };
}

/** Who asks for what, before anything is looked at. */
export function requestView(state: State, world: World, row: number): View {
  const { requested } = world;
  if (!requested) return { title: '', head: [], body: [], tip: '' };
  const { signed, items } = requested;
  const { body, stops } = layOut(state, world, requested, row);
  const at = Math.min(row, stops.length - 1);
  const agreed = items.filter((item) => !state.refused.has(item.name));
  const bytes = agreed.reduce((sum, { takes }) => sum + (takes?.bytes ?? 0), 0);
  const amount = `${agreed.length} of ${items.length} items, ${about(bytes)}`;
  const trust: [string, Role] = signed
    ? signed.trusted
      ? ['Signed with the key that you trust.', 'good']
      : ['Signed, but you named no key to trust.', 'warning']
    : ['Not signed: anybody may have written it.', 'warning'];
  return {
    title: `request ${requested.case}`,
    head: [line(span(...trust))],
    body,
    list: { rows: stops.map((stop) => stop.line), at, plain: stops[at]?.item === undefined },
    tip: state.read ? (state.columns < 60 ? amount : `Enter agrees to ${amount}.`) : 'More below: Enter shows it.',
  };
}

/** One question of the request, and what is typed to it. */
export function questionView(state: State, world: World, index: number, top: number): View {
  const questions = world.requested?.questions ?? [];
  const { id, text } = questions[index] ?? { id: '', text: '' };
  const bar = barOf(world.theme.spoken);
  const last = index === questions.length - 1;
  return {
    title: `question ${index + 1} of ${questions.length}`,
    head: [],
    body: [
      ...worded(tame(text), state.columns - bar.length, { verbatim: true }).map((row) => [span(bar, 'dim'), ...row]),
      blank,
      ...worded(
        `It is redacted, and stands in the manifest. Type no password. An empty answer is none.${last ? ' Enter then collects.' : ''}`,
        state.columns,
        { role: 'dim' },
      ),
    ],
    top,
    prompt: { label: 'answer: ', text: state.replies.get(id) ?? '' },
    tip: '',
  };
}
