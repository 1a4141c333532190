import { blank, type Line, line, span } from '../lines.ts';
import type { Asked, State, World } from '../state.ts';
import type { View } from './view.ts';

const open = (a: Asked) => a.status === 'waiting' || a.status === 'asked' || a.status === 'skipping';

/** What is under way, the slowest first; `s` skips that one. */
export function underWay(asked: readonly Asked[]): Asked[] {
  return asked.filter((a) => a.status === 'asked').sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function bar(done: number, total: number, width: number, { theme: { glyphs, spoken } }: World): Line {
  const figures = `${done} of ${total} looks`;
  if (spoken) return line(figures);
  const room = Math.max(6, Math.min(50, width - figures.length - 3));
  const filled = total === 0 ? 0 : Math.round((done / total) * room);
  return line(span(glyphs.full.repeat(filled), 'bar'), span(glyphs.empty.repeat(room - filled), 'dim'), `  ${figures}`);
}

function row(asked: Asked, { elapsed, columns }: State, world: World): Line {
  const { glyphs, spoken } = world.theme;
  const name = spoken || columns < 80 ? asked.name : asked.name.padEnd(24);
  const took = asked.since === undefined ? 0 : elapsed - asked.since;
  const late = took > 1000;
  const mark = spoken ? '' : `${glyphs.spinner[Math.floor(elapsed / 100) % glyphs.spinner.length]} `;
  const time = asked.status === 'skipping' ? 'skipping' : `${seconds(took)} of ${asked.timeoutMs / 1000} s`;
  return line(
    span(mark, 'bar'),
    span(`${time.padEnd(14)} `, late ? 'warning' : 'dim'),
    span(name, late ? 'strong' : 'plain'),
    `  ${asked.why}`,
  );
}

/** A look that is over: what came of it, and how long it took. */
function doneRow({ name, status, ms }: Asked, { columns }: State): Line {
  const role = status === 'ok' ? 'good' : status === 'denied' || status === 'timeout' ? 'error' : 'dim';
  return line('  ', span(status.padEnd(8), role), span(`${ms} ms`.padEnd(7), 'dim'), span(columns < 80 ? name : name.padEnd(24), 'dim'));
}

/** The looks of the run: what is slow, what was refused, how far it is. */
export function gathering(state: State, world: World): View {
  const { asked, elapsed } = state;
  const done = asked.filter((a) => !open(a)).length;
  const running = [...underWay(asked), ...asked.filter((a) => a.status === 'skipping')];
  const waiting = asked.filter((a) => a.status === 'waiting').length;
  const denied = asked.filter((a) => a.status === 'denied');
  const late = asked.filter((a) => a.status === 'timeout' || a.status === 'skipped');
  const says = world.origin.kind === 'host' ? 'Looking at this host. Nothing is changed.' : 'Reading the bundle.';
  return {
    title: world.origin.kind === 'host' ? 'looking' : 'reading',
    head: [
      line(span(says, 'strong'), span(`  ${seconds(elapsed)}`, 'dim')),
      bar(done, asked.length, state.columns, world),
      ...(denied.length > 0
        ? [line(span(`${denied.length} refused to this user`, 'warning'), '; all of them as root: ', span('sudo docker-triage', 'key'))]
        : []),
      ...(late.length > 0 ? [line(span(`${late.length} without an answer: `, 'warning'), late.map((a) => a.name).join(', '))] : []),
      blank,
    ],
    body: [
      ...running.map((a) => row(a, state, world)),
      ...(waiting > 0 ? [line(span(`  ${waiting} more wait for their turn`, 'dim'))] : []),
      ...asked
        .filter((a) => !open(a))
        .toReversed()
        .map((a) => doneRow(a, state)),
    ],
    top: 0,
    tip: running.some((a) => elapsed - (a.since ?? 0) > 1000) ? 's skips the slowest look; every look ends by itself at its deadline.' : '',
  };
}
