import type { Cite, Fix, Step } from '../model/finding.ts';
import type { Walk } from '../model/tree.ts';
import { areaOf } from './areas.ts';
import { unifiedDiff } from './diff.ts';
import type { CauseEntry, FindingsFile, NotLooked, Pages, ShownFix } from './findings.ts';
import { fill, type Page } from './page.ts';
import { shellWords } from './shell.ts';

/** A report, laid out once: every painter draws the same blocks. Text may hold `code` in backticks. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'section'; text: string }
  | { kind: 'cause'; severity: CauseEntry['severity']; code: string; text: string; confidence: CauseEntry['confidence'] }
  | { kind: 'words'; text: string }
  | { kind: 'quote'; cite: Cite }
  | { kind: 'fix'; text: string; risk: Fix['risk']; first: boolean }
  | { kind: 'diff'; text: string }
  | { kind: 'commands'; lines: readonly string[] }
  | { kind: 'list'; items: readonly string[] }
  | ({ kind: 'steps' } & Group)
  | { kind: 'groups'; groups: readonly Group[] };

/** Sentences under one heading; a screen shows their number, a file all of them. */
export interface Group {
  heading: string;
  items: readonly string[];
}

export interface Report {
  title: Block[];
  summary: Block[];
  causes: Block[];
  healthy: Block[];
  notLooked: Block[];
  walk: Block[];
  /** What redaction did; only where the answers are at hand. */
  replaced?: Block[];
}

function stepBlocks(steps: readonly Step[]): Block[] {
  const blocks: Block[] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    if ('edit' in step) blocks.push({ kind: 'diff', text: unifiedDiff(step.edit) });
    else if (last?.kind === 'commands')
      blocks[blocks.length - 1] = { kind: 'commands', lines: [...last.lines, `sudo ${shellWords(step.run)}`] };
    else blocks.push({ kind: 'commands', lines: [`sudo ${shellWords(step.run)}`] });
  }
  return blocks;
}

function fixBlocks(fix: ShownFix, first: boolean): Block[] {
  return [
    { kind: 'fix', text: fix.title, risk: fix.risk, first },
    ...(fix.note ? [{ kind: 'words', text: fix.note } as const] : []),
    ...stepBlocks(fix.steps),
    { kind: 'words', text: `It worked if ${fix.verify}.` },
  ];
}

/** What a person does where no fix could be made: what the page says of it; where no host was looked at, all that comes into question. */
function adviceBlocks({ decide, fixes }: Page, isTextAlone: boolean): Block[] {
  const ways = isTextAlone ? [...fixes.values()].map((text) => fill(text).replace(/\s*\n\s*/g, ' ')) : [];
  return [
    ...(decide ? [{ kind: 'words', text: decide } as const] : []),
    ...(ways.length > 0
      ? [{ kind: 'words', text: 'What mends it, as the case may be:' } as const, { kind: 'list', items: ways } as const]
      : []),
  ];
}

function causeBlocks(cause: CauseEntry, pages: Pages, isTextAlone: boolean): Block[] {
  const page = pages(cause.code);
  const why = page.sections.get('Why');
  return [
    { kind: 'cause', severity: cause.severity, code: cause.code, text: cause.title, confidence: cause.confidence },
    ...cause.cites.map((cite) => ({ kind: 'quote', cite }) as const),
    { kind: 'words', text: cause.summary },
    ...(why ? [{ kind: 'words', text: why } as const] : []),
    ...cause.fixes.flatMap((fix, i) => fixBlocks(fix, i === 0)),
    ...(cause.fixes.length === 0 ? adviceBlocks(page, isTextAlone) : []),
    ...(cause.explains.length > 0 ? [{ kind: 'words', text: `Explained by this: ${cause.explains.join(', ')}.` } as const] : []),
    { kind: 'words', text: `More: \`docker-triage explain ${cause.code}\`` },
  ];
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

function verdictLine(file: FindingsFile): string {
  const errors = file.causes.filter((c) => c.severity === 'error').length;
  const others = file.causes.length - errors;
  if (file.causes.length === 0) return 'Nothing was found that is wrong.';
  return `Found ${counted(errors, 'error')} and ${counted(others, 'warning or hint', 'warnings and hints')}.`;
}

const states: Record<string, string> = {
  up: 'answers',
  slow: 'answers late',
  hung: 'hangs: it takes connections, and questions stay without an answer',
  down: 'nobody answers on its socket',
  denied: 'this user may not open its socket',
};

function targetLines({ target }: FindingsFile): string[] {
  const engine = target.engine ? `Docker Engine ${target.engine}` : 'Docker Engine, version unknown';
  return [
    `Target: ${target.kind === 'none' ? 'no Docker daemon found' : `${target.kind} dockerd, unit \`${target.unit}\``}`,
    `${engine}; ${states[target.state] ?? 'its state could not be told'}`,
    `Configuration \`${target.configFile}\`, data-root \`${target.dataRoot}\``,
    `Socket \`${target.socket ?? 'none'}\`; the client goes to \`${target.endpoint}\``,
  ];
}

function groupLost(lost: readonly NotLooked[]): string[] {
  const programs = [...new Set(lost.filter((l) => l.status === 'missing').map((l) => l.source.split(' ', 1)[0] ?? ''))];
  const groups = Map.groupBy(
    lost.filter((l) => l.status !== 'missing'),
    (l) => `${l.collector}\u0000${l.status}\u0000${l.command ?? ''}`,
  );
  const lines = [...groups.values()].map((group) => {
    const { collector, status, command } = group[0] as NotLooked;
    const sources = [...new Set(group.map((l) => l.source))];
    const shown = sources.slice(0, 3).map((s) => `\`${s.length > 60 ? `${s.slice(0, 57)}...` : s}\``);
    const rest = sources.length > 3 ? ` and ${sources.length - 3} more` : '';
    const decides = [...new Set(group.map((l) => l.why))].slice(0, 2).join('; ');
    return `${collector}, ${status}: ${shown.join(', ')}${rest}. It would tell: ${decides}.${command ? ` Add it with \`${command}\`.` : ''}`;
  });
  return programs.length > 0
    ? [...lines, `Programs that are not here, or cannot work here: ${programs.map((p) => `\`${p}\``).join(', ')}.`]
    : lines;
}

/** What a report must show that is not in `findings.json`. */
export interface Words {
  pages: Pages;
  walks: readonly Walk[];
  /** Sentence for the healthy list, from the page of a check; undefined where it has none. */
  healthy(code: string): string | undefined;
}

/** Lays out a report. All text comes from `findings.json` and the pages, so a bundle's report is its host's. */
export function layout(file: FindingsFile, words: Words): Report {
  const healthy = [...Map.groupBy(file.healthy, ({ code }) => areaOf(code))].map(([heading, found]) => ({
    heading,
    items: [...new Set(found.flatMap(({ code }) => words.healthy(code) ?? []))],
  }));
  return {
    title: [
      { kind: 'title', text: 'Docker daemon diagnosis' },
      { kind: 'list', items: targetLines(file) },
    ],
    summary: [{ kind: 'words', text: verdictLine(file) }],
    causes: file.causes.flatMap((cause) => causeBlocks(cause, words.pages, file.target.kind === 'none')),
    healthy: [
      { kind: 'section', text: 'Looks healthy' },
      healthy.length > 0 ? { kind: 'groups', groups: healthy } : { kind: 'words', text: 'Nothing could be called healthy.' },
    ],
    notLooked: [
      { kind: 'section', text: 'Could not look' },
      file.couldNotLook.length > 0
        ? { kind: 'list', items: groupLost(file.couldNotLook) }
        : { kind: 'words', text: 'Every look gave an answer.' },
    ],
    walk: [{ kind: 'section', text: 'How it got there' }, ...words.walks.map(walkBlock)],
  };
}

const answers = { yes: 'yes', no: 'no', unknown: 'not known', skipped: 'skipped' } as const;

function walkBlock(walk: Walk): Block {
  const because = walk.because.length > 0 ? `shown by: ${walk.because.join(', ')}` : 'the host shows no symptom of its own';
  const end =
    walk.verdict.length > 0
      ? `Verdict: ${walk.verdict.join(', ')}.`
      : `Verdict: nothing found on this branch.${walk.otherwise ? ` ${walk.otherwise}` : ''}`;
  const steps = walk.steps.map((s) => `${s.asks} ${answers[s.answer]}${s.by.length > 0 ? ` (${s.by.join(', ')})` : ''}`);
  return { kind: 'steps', heading: `${walk.title} (${because})`, items: [...steps, end] };
}
