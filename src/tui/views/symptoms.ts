import type { Glance } from '../../model/tree.ts';
import { likelyOf } from '../known.ts';
import { blank, type Line, line, span, worded } from '../lines.ts';
import type { State, World } from '../state.ts';
import type { Role } from '../theme.ts';
import type { View } from './view.ts';

const moods: Record<Glance['mood'], Role> = { good: 'good', bad: 'error', unknown: 'warning' };

function glanceLine({ what, says, mood }: Glance): Line {
  return line(span(`${what.padEnd(8)} `, 'dim'), span(says, moods[mood]));
}

/** The first lines: which daemon, and how it is. */
function headLines(state: State, world: World): Line[] {
  const { shown, columns } = state;
  if (!shown) return [];
  const { target, causes, couldNotLook } = shown.file;
  const engine = target.engine ? `Docker Engine ${target.engine}` : 'Docker Engine, version unknown';
  const named =
    target.kind === 'none' ? 'no Docker daemon was found here' : `${target.kind} dockerd, ${target.configFile}, data in ${target.dataRoot}`;
  const errors = causes.filter((c) => c.severity === 'error').length;
  const others = causes.length - errors;
  const counted = [
    ...(errors > 0 ? [span(`${errors} ${errors === 1 ? 'error' : 'errors'}`, 'error')] : []),
    ...(errors > 0 && others > 0 ? [span(' and ')] : []),
    ...(others > 0 ? [span(`${others} ${others === 1 ? 'warning or hint' : 'warnings and hints'}`, 'warning')] : []),
  ];
  const found: Line =
    causes.length === 0
      ? line('Nothing was found that is wrong.')
      : [span('Found '), ...counted, span(': '), span(causes[0]?.title ?? '', 'strong')];
  const denied = new Set(couldNotLook.filter((l) => l.status === 'denied').map((l) => l.source)).size;
  const bundle =
    world.origin.kind === 'bundle'
      ? [
          line(span('Bundle   ', 'dim'), `${world.origin.path}, taken ${world.origin.takenAt}`),
          ...(world.origin.notes === '' ? [] : worded(`Notes    ${world.origin.notes.trim().split('\n')[0]}`, columns).slice(0, 2)),
        ]
      : [];
  return [
    found,
    ...shown.glance.map(glanceLine),
    line(span('Target   ', 'dim'), `${engine}; ${named}`),
    ...bundle,
    ...(denied > 0 && world.origin.kind === 'host'
      ? [
          line(
            span(`${denied} ${denied === 1 ? 'look was' : 'looks were'} refused to this user`, 'warning'),
            '; all of them as root: ',
            span('sudo docker-triage', 'key'),
          ),
        ]
      : []),
  ];
}

/** The symptoms; what the host shows is marked, with what shows it. */
export function symptomsView(state: State, world: World, at: number): View {
  const { shown, columns } = state;
  const likely = shown ? likelyOf(shown) : new Map();
  const walked = world.origin.kind === 'bundle' ? new Set(world.origin.walked.map((w) => w.symptom)) : new Set<string>();
  const { glyphs, spoken } = world.theme;
  const wide = Math.max(...world.symptoms.map((s) => s.title.length));
  const body: Line[] = [];
  const rows: number[] = [];
  for (const [i, symptom] of world.symptoms.entries()) {
    const walk = likely.get(symptom.id);
    const because = walk?.because.map((fact: keyof World['factWords']) => world.factWords[fact]).join(', ');
    const notes = [
      ...(walked.has(symptom.id) ? ['walked by the reporter'] : []),
      ...(walk ? [`likely: ${because}${walk.verdict.length > 0 ? ` (${walk.verdict.join(', ')})` : ''}`] : []),
    ].join('; ');
    rows.push(body.length);
    const pointer = i === at ? glyphs.pointer : ' ';
    const number = i < 9 ? String(i + 1) : ' ';
    const beside = columns >= wide + 34;
    body.push(
      line(
        `${spoken ? (i === at ? 'chosen: ' : '') : `${pointer} `}${number} `,
        span(beside ? symptom.title.padEnd(wide) : symptom.title, walk ? 'strong' : 'plain'),
        ...(beside && notes !== '' ? [span(`  ${notes}`, 'warning')] : []),
      ),
    );
    if (!beside && notes !== '') body.push(line(span(`     ${notes}`, 'warning')));
  }
  return {
    title: 'what do you see?',
    head: [...headLines(state, world), blank],
    body,
    list: { rows, at },
    tip: 'Nothing is applied by this tool: it looks, and shows what a person can do.',
  };
}
