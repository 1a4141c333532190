import type { Block } from '../../report/layout.ts';
import { riskWords } from '../../report/risk.ts';
import { commandsOf } from '../known.ts';
import { blank, type Line, line, span, worded } from '../lines.ts';
import type { Shown } from '../session.ts';
import type { State, World } from '../state.ts';
import { blockLines, commandLines } from './blocks.ts';
import type { View } from './view.ts';

/** The blocks of each cause, apart. */
export function causeBlocks(blocks: readonly Block[]): Block[][] {
  const causes: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'cause') causes.push([]);
    causes.at(-1)?.push(block);
  }
  return causes;
}

const held = new WeakMap<Shown, Map<string, Line[]>>();

/** A cause as the report has it, laid out once for a width. */
function reportLines(shown: Shown, index: number, width: number): Line[] {
  const known = held.get(shown) ?? new Map<string, Line[]>();
  held.set(shown, known);
  const name = `${index} ${width}`;
  const made = known.get(name) ?? (causeBlocks(shown.report.causes)[index] ?? []).flatMap((block) => blockLines(block, width));
  known.set(name, made);
  return made;
}

/** A cause: what is wrong and where, why, and the fix; then what a person runs. */
export function causeView(state: State, world: World, index: number, fixAt: number, top: number): View {
  const { shown, columns, patches } = state;
  const cause = shown?.file.causes[index];
  if (!shown || !cause) return { title: 'no cause', head: [], body: [line('Nothing was found that is wrong.')], top: 0, tip: '' };
  const fix = cause.fixes[fixAt];
  const commands = commandsOf(cause, fixAt, patches);
  const path = fix && patches[`${cause.code}/${fix.id}`];
  const apply: Line[] =
    fix === undefined
      ? [blank, ...worded('There is no fix that could be shown; the page of the check (x) tells more.', columns, { indent: '  ' })]
      : [
          blank,
          ...worded(cause.fixes.length > 1 ? `To apply fix ${fixAt + 1} of ${cause.fixes.length}: ${fix.title}` : 'To apply it', columns, {
            role: 'strong',
          }),
          ...worded(
            `Nothing is applied by this tool; these are the commands for you [${riskWords[fix.risk]}].${path ? ` The patch is saved: ${path}.` : ''}`,
            columns,
            { indent: '  ' },
          ),
          blank,
          ...commands.flatMap((command) => commandLines(command, columns)),
          blank,
          ...worded(
            world.origin.kind === 'host' ? 'Then `r` looks again and tells whether it is cured.' : 'Run them on the host of this bundle.',
            columns,
            {
              indent: '  ',
            },
          ),
        ];
  return {
    title: `cause ${index + 1} of ${shown.file.causes.length}`,
    head: [],
    body: [...reportLines(shown, index, columns), ...apply],
    top,
    tip: 'Nothing is applied by this tool.',
  };
}

/** The line at which a cause has the heading of one of its fixes. */
export function fixLine(state: State, index: number, fixAt: number): number {
  const { shown, columns } = state;
  if (!shown) return 0;
  const blocks = causeBlocks(shown.report.causes)[index] ?? [];
  let seen = -1;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'fix' && ++seen === fixAt) return lines + 1;
    lines += blockLines(block, columns).length;
  }
  return 0;
}

/** Where no cause was found: what was ruled out, what could not be looked at, and what to send to whom. */
export function nothingView(state: State, world: World, id: string | undefined, top: number): View {
  const { shown, columns } = state;
  const symptom = world.symptoms.find((s) => s.id === id) ?? world.symptoms.at(-1);
  const ruledOut = [...new Set((symptom?.questions ?? []).flatMap((q) => q.looks))].flatMap((code) =>
    shown?.file.healthy.some((h) => h.code === code) ? (world.healthy(code) ?? []) : [],
  );
  const causes = shown?.file.causes ?? [];
  return {
    title: 'nothing found',
    head: [],
    body: [
      line(span(symptom ? `${symptom.title}: no cause was found on this branch.` : 'No cause was found.', 'strong')),
      ...(causes.length > 0
        ? [
            blank,
            ...worded(
              `Elsewhere something was found: ${causes.map((c) => `${c.code} ${c.title}`).join('; ')}. Go back, and press \`a\` for it.`,
              columns,
              { indent: '  ' },
            ),
          ]
        : []),
      ...(symptom
        ? [blank, line(span('What to send, and to whom', 'strong')), ...worded(symptom.otherwise, columns, { indent: '  ' })]
        : []),
      ...worded('`b` shows what a bundle would hold, and writes it.', columns, { indent: '  ' }),
      blank,
      line(span('Ruled out', 'strong')),
      ...(ruledOut.length > 0
        ? [...new Set(ruledOut)].flatMap((text) => blockLines({ kind: 'list', items: [text.replace(/\s*\n\s*/g, ' ')] }, columns))
        : blockLines({ kind: 'list', items: ['Nothing: the looks that it needs were lost.'] }, columns)),
      ...(shown?.report.notLooked ?? []).flatMap((block) => blockLines(block, columns)),
    ],
    top,
    tip: 'Nothing found is not a proof: see what could not be looked at.',
  };
}
