import type { Report } from '../report/layout.ts';
import { neutral, neutralLine } from '../report/neutral.ts';
import { paintPlain, wrap } from '../report/plain.ts';
import { causeIndex, commandsOf, likelyOf, proposed } from './known.ts';
import type { Session, Shown } from './session.ts';
import { causeBlocks } from './views/cause.ts';

/** A terminal that only prints and reads lines. `ask` gives undefined where the input has ended. */
export interface Lines {
  width: number;
  print(text: string): void;
  ask(question: string): Promise<string | undefined>;
}

const empty: Report = { title: [], summary: [], causes: [], healthy: [], notLooked: [], walk: [] };

/** The walk as questions and answers in lines: for a terminal that cannot move its cursor, and for who listens to it. */
export async function lineWalk(session: Session, lines: Lines): Promise<number> {
  const { width } = lines;
  const say = (text: string, indent = '') =>
    lines.print(
      `${wrap(neutral(text), width - indent.length)
        .map((row) => `${indent}${row}\n`)
        .join('')}`,
    );
  const paint = (part: Partial<Report>) => lines.print(paintPlain({ ...empty, ...part }, { width, colour: false }));
  const patches: Record<string, string> = {};

  const look = async (): Promise<Shown> => {
    say(session.origin.kind === 'host' ? 'Looking at this host. Nothing is changed.' : 'Reading the bundle.');
    const shown = await session.look(() => {}, new AbortController().signal);
    paint({ title: shown.report.title, summary: shown.report.summary });
    for (const { what, says } of shown.glance) say(`${what}: ${says}`, '  ');
    return shown;
  };
  const list = (shown: Shown) => {
    const likely = likelyOf(shown);
    say('\nWhat do you see?');
    for (const [i, { id, title }] of session.symptoms.entries()) {
      const because = likely.get(id)?.because.map((fact) => session.factWords[fact]);
      say(`${String(i + 1).padStart(2)} ${title}${because ? ` (likely: ${because.join(', ')})` : ''}`, '  ');
    }
  };
  const tell = (shown: Shown, index: number) => {
    const cause = shown.file.causes[index];
    if (!cause) return;
    paint({ causes: causeBlocks(shown.report.causes)[index] ?? [] });
    const commands = commandsOf(cause, 0, patches);
    if (commands.length > 0) say('\nNothing is applied by this tool. To apply the first fix:');
    for (const command of commands) lines.print(`    ${neutralLine(command)}\n`);
  };
  const walk = (shown: Shown, at: number): number => {
    const symptom = session.symptoms[at];
    const walked = symptom && session.walk(symptom, new Set());
    if (!walked) return -1;
    say(`\n${walked.title}`);
    const words = { yes: 'yes', no: 'no', unknown: 'not known', skipped: 'skipped' };
    for (const step of walked.steps)
      say(`- ${step.asks} ${words[step.answer]}${step.by.length > 0 ? ` (${step.by.join(', ')})` : ''}`, '  ');
    const index = causeIndex(shown, walked.verdict);
    if (index >= 0) {
      say(`Verdict: ${walked.verdict.join(', ')}.`);
      tell(shown, index);
    } else {
      say('Verdict: nothing was found on this branch.');
      if (walked.otherwise) say(walked.otherwise, '  ');
      paint({ notLooked: shown.report.notLooked });
    }
    return index;
  };

  let shown = await look();
  let cause = -1;
  list(shown);
  for (;;) {
    const likely = proposed(shown, session.symptoms) + 1;
    const given = await lines.ask(`\nA number [${likely}], n next cause, w save its patch, b bundle, r look again, l list, q quit: `);
    const answer = given?.trim().toLowerCase();
    const number = answer === '' ? likely : Number(answer);
    try {
      if (answer === undefined || answer === 'q') return 0;
      if (answer === 'l') list(shown);
      else if (answer === 'n') {
        cause = Math.min(cause + 1, shown.file.causes.length - 1);
        if (cause < 0) say('Nothing was found that is wrong.');
        else tell(shown, cause);
      } else if (answer === 'r' && session.origin.kind === 'host') {
        shown = await look();
        cause = -1;
      } else if (answer === 'b' && session.origin.kind === 'host') {
        const { path } = await session.save({ leaveOut: new Set(), notes: '', walks: [] });
        say(`The bundle is ${path} (redacted; nothing was sent anywhere).`);
      } else if (answer === 'w') {
        const found = shown.file.causes[Math.max(0, cause)];
        const fix = found?.fixes.find((f) => f.steps.some((step) => 'edit' in step));
        if (!found || !fix) say('There is no patch to save.');
        else {
          const { path } = await session.savePatch(found.code, fix.id);
          patches[`${found.code}/${fix.id}`] = path;
          say(`Saved ${path}; nothing was applied: sudo patch -p1 -d / < ${path}`);
        }
      } else if (Number.isInteger(number) && number >= 1 && number <= session.symptoms.length) cause = walk(shown, number - 1);
      else say('That is no answer here.');
    } catch (error) {
      say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
