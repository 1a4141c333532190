import type { Code } from '../../model/finding.ts';
import type { Question, Walk, WalkStep } from '../../model/tree.ts';
import { walkOf } from '../known.ts';
import { blank, type Line, line, span, worded } from '../lines.ts';
import type { State, World } from '../state.ts';
import type { Role, Theme } from '../theme.ts';
import { bullet } from './blocks.ts';
import type { View } from './view.ts';

type Mark = WalkStep['answer'] | 'later';

function markOf(mark: Mark, { glyphs, spoken }: Theme, columns: number): { text: string; role: Role } {
  const words = { yes: 'yes', no: 'no', unknown: 'not known', skipped: 'skipped', later: 'not asked' } as const;
  if (spoken) return { text: `${words[mark]}: `, role: 'plain' };
  const roles = { yes: 'error', no: 'good', unknown: 'warning', skipped: 'dim', later: 'dim' } as const;
  const short = { ...words, later: '' } as const;
  return { text: columns < 60 ? `${glyphs[mark]} ` : `${glyphs[mark]} ${short[mark].padEnd(10)}`, role: roles[mark] };
}

const mostNames = 6;

function names(codes: readonly Code[], world: World): string {
  const known = codes.flatMap((code) => world.check(code)?.name ?? []);
  return known.length > mostNames ? `${known.slice(0, mostNames).join(', ')} and ${known.length - mostNames} more` : known.join(', ');
}

/** What the chosen question looked at, and what came of it. */
function detail(question: Question, step: WalkStep | undefined, state: State, world: World): Line[] {
  const { columns } = state;
  const out: Line[] = [];
  const causes = state.shown?.file.causes ?? [];
  if (step?.answer === 'yes') {
    for (const code of step.by) {
      const cause = causes.find((c) => c.code === code);
      const under = causes.find((c) => c.explains.includes(code));
      out.push(
        ...bullet(
          cause ? `${code} ${cause.title}` : `${code} ${world.check(code)?.name ?? ''}, explained by ${under?.code ?? 'another cause'}`,
          columns,
          'strong',
        ),
      );
    }
  } else if (step?.answer === 'no') {
    const said = [...new Set(question.looks.flatMap((code) => world.healthy(code) ?? []))];
    out.push(...said.flatMap((sentence) => bullet(sentence, columns)));
  } else if (step?.answer === 'unknown') {
    const needed = new Set(question.looks.flatMap((code) => world.check(code)?.reads ?? []));
    const lost = (state.shown?.file.couldNotLook ?? []).filter((l) => needed.has(l.collector) && l.status !== 'missing');
    const command = lost.find((l) => l.command)?.command;
    out.push(
      ...bullet(
        lost.length > 0
          ? `Could not be told: ${lost.length} ${lost.length === 1 ? 'look' : 'looks'} gave nothing, such as ${lost[0]?.source} (${lost[0]?.status}).${command ? ` As root: \`${command}\`.` : ''}`
          : 'Could not be told: the looks that it needs were not made here.',
        columns,
      ),
    );
  } else if (!step) out.push(...bullet('Not asked: a question before it led to a cause. Skip that one to go on.', columns));
  if (question.hint && step?.answer !== 'yes') out.push(...bullet(question.hint, columns));
  const reads = [...new Set(question.looks.flatMap((code) => world.check(code)?.reads ?? []))];
  out.push(
    ...worded(`Examined ${names(question.looks, world) || 'nothing yet'}, in the answers of ${reads.join(', ') || 'nobody'}.`, columns, {
      indent: '  ',
      role: 'dim',
    }),
  );
  return out;
}

function verdictLines(walk: Walk, state: State): Line[] {
  const { columns } = state;
  if (state.rows < 16) return [line(span(`Verdict: ${walk.verdict.join(', ') || 'nothing found on this branch'}`, 'strong'))];
  if (walk.verdict.length === 0)
    return [
      ...worded('Verdict: nothing was found on this branch.', columns, { role: 'strong' }),
      ...(walk.otherwise ? worded(walk.otherwise, columns, { indent: '  ' }) : []),
    ];
  const causes = state.shown?.file.causes ?? [];
  return [
    line(span('Verdict:', 'strong')),
    ...walk.verdict.flatMap((code) => bullet(`${code} ${causes.find((c) => c.code === code)?.title ?? ''}`, columns, 'strong')),
  ];
}

/** The questions of a symptom, how each was answered and by what, and the verdict. */
export function walkView(state: State, world: World, id: string, at: number): View {
  const symptom = world.symptoms.find((s) => s.id === id);
  const walk = walkOf(state, world, id);
  if (!symptom || !walk) return { title: 'walk', head: [], body: [line('There is no such symptom.')], tip: '' };
  const { columns, rows: height } = state;
  const because = walk.because.map((fact) => world.factWords[fact]).join(', ');
  const head = [
    ...worded(because === '' ? 'The host does not show this by itself; you chose it.' : `The host shows: ${because}.`, columns),
    ...verdictLines(walk, state),
    ...(height >= 16 ? [blank] : []),
  ];
  const body: Line[] = [];
  const rows: number[] = [];
  for (const [i, question] of symptom.questions.entries()) {
    const step = walk.steps[i];
    const chosen = i === at;
    const mark = markOf(step?.answer ?? 'later', world.theme, columns);
    const by = step && step.by.length > 0 ? `  ${step.by.join(' ')}` : '';
    rows.push(body.length);
    const pointer = world.theme.spoken ? (chosen ? 'chosen: ' : '') : `${chosen ? world.theme.glyphs.pointer : ' '} `;
    body.push(line(pointer, span(mark.text, mark.role), span(question.asks, step ? 'plain' : 'dim'), span(by, 'strong')));
    if (chosen) body.push(...detail(question, step, state, world));
  }
  return {
    title: symptom.title,
    head,
    body,
    list: { rows, at },
    tip:
      walk.verdict.length > 0
        ? `Enter shows the cause: ${walk.verdict.join(', ')}.`
        : 'Nothing found on this branch: Enter shows what was ruled out.',
  };
}
