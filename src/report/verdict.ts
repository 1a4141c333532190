import type { Cite, Edit } from '../model/finding.ts';
import { escapeMessage, escapeProperty } from './annotations.ts';
import { unifiedDiff } from './diff.ts';
import type { Block, Report } from './layout.ts';
import { neutral, neutralLine } from './neutral.ts';
import { place, replacement } from './sarif.ts';

export type VerdictKind = 'rejected' | 'fails-at-start' | 'ignored' | 'risky' | 'deprecated';

/** One problem of a configuration. Line and columns count from 1; all are 0 for what stands on the command line. */
export interface VerdictProblem {
  kind: VerdictKind;
  code: string;
  key: string;
  line: number;
  column: number;
  endColumn: number;
  title: string;
  why: string;
  /** The whole file before and after. */
  edit?: { before: string; after: string };
}

/** What `docker-triage validate --format json` prints. */
export interface Verdict {
  /** Null where nobody said for which engine. */
  engine: string | null;
  /** What `dockerd --validate` would say. */
  verdict: 'accepted' | 'rejected';
  problems: readonly VerdictProblem[];
  /** Without an engine: what each one would say, oldest first. */
  engines?: { accepted: readonly string[]; rejected: readonly { engine: string; line: number; title: string }[] };
}

/** What the painters need besides. */
export interface VerdictPlace {
  /** As the person named the file. */
  name: string;
  /** Its lines, redacted. */
  lines: readonly string[];
  /** Where the command line stands, for problems that are no matter of the file. */
  commandLine?: Cite;
  /** The code of the page that explains a problem. */
  page(problem: VerdictProblem): string | undefined;
  /** What the edit of a problem does. */
  does(problem: VerdictProblem): string | undefined;
  /** True where secrets were replaced, so that an edit cannot be applied as printed. */
  redacted: boolean;
}

const severities = { rejected: 'error', 'fails-at-start': 'error', ignored: 'warning', risky: 'warning', deprecated: 'hint' } as const;

const kinds: Record<VerdictKind, string> = {
  rejected: 'dockerd refuses it',
  'fails-at-start': 'dockerd takes it and fails when it starts',
  ignored: 'it has no effect',
  risky: 'it works as written',
  deprecated: 'a newer engine will not take it',
};

/** True where dockerd would not start. */
export const stops = ({ problems }: Verdict): boolean => problems.some((p) => severities[p.kind] === 'error');

export const verdictJson = (verdict: Verdict): string => `${JSON.stringify(verdict, null, 2)}\n`;

function citeOf(problem: VerdictProblem, { name, lines, commandLine }: VerdictPlace): Cite[] {
  if (problem.line === 0) return commandLine ? [commandLine] : [];
  const text = lines[problem.line - 1] ?? '';
  const length = Math.max(1, Math.min(problem.endColumn - problem.column, text.length - problem.column + 1));
  return [{ source: name, line: problem.line, column: problem.column, length, text, note: kinds[problem.kind] }];
}

// two files of that length are compared in no time, and a longer one is seldom written by hand
const longest = 60_000;

/** The diff of an edit, its paths as the person named the file. */
function diffOf(edit: { before: string; after: string }, name: string): string {
  if (edit.before.length <= longest) {
    const path = name.startsWith('/') ? name : `/${name}`;
    return unifiedDiff({ path, ...edit });
  }
  const { deletedRegion, insertedContent } = replacement({ path: name, ...edit } satisfies Edit);
  const gone = edit.before.split('\n').slice(deletedRegion.startLine - 1, deletedRegion.endLine - 1);
  const come = insertedContent.text.replace(/\n$/, '').split('\n');
  const shown = (mark: string, rows: string[]) => rows.slice(0, 20).map((row) => `${mark}${row.slice(0, 400)}\n`);
  return [`@@ -${deletedRegion.startLine},${gone.length} @@\n`, ...shown('-', gone), ...shown('+', come)].join('');
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

function summary(verdict: Verdict, name: string): string {
  const { engine, problems, engines } = verdict;
  const errors = problems.filter((p) => severities[p.kind] === 'error').length;
  const others = problems.length - errors;
  const found = [errors > 0 ? counted(errors, 'error') : '', others > 0 ? counted(others, 'other thing') : '']
    .filter(Boolean)
    .join(' and ');
  const by = engine ? `dockerd ${engine}` : 'the newest dockerd';
  if (problems.length === 0 && (engines?.rejected.length ?? 0) === 0) return `${name}: ${by} starts with it, and nothing else was found.`;
  if (errors > 0) return `${name}: ${by} would not start with it: ${found}.`;
  return `${name}: ${by} starts with it${found ? `; ${found} to look at` : ''}.`;
}

function enginesOf({ engines }: Verdict): Block[] {
  if (!engines) return [];
  const { accepted, rejected } = engines;
  const reasons = Map.groupBy(rejected, (r) => `${r.title}${r.line > 0 ? ` (line ${r.line})` : ''}`);
  return [
    { kind: 'section', text: 'By engine' },
    {
      kind: 'list',
      items: [
        accepted.length > 0 ? `accepted by ${accepted.join(', ')}` : 'accepted by none of 20.10 to 29',
        ...[...reasons].map(([reason, list]) => `rejected by ${list.map((r) => r.engine).join(', ')}: ${reason}`),
      ],
    },
  ];
}

/** The verdict as the blocks of a report. */
export function verdictReport(verdict: Verdict, where: VerdictPlace): Report {
  const causes = verdict.problems.flatMap((problem): Block[] => {
    const page = where.page(problem);
    const does = where.does(problem);
    return [
      { kind: 'cause', severity: severities[problem.kind], code: problem.code, text: problem.title, confidence: 'certain' },
      ...citeOf(problem, where).map((cite) => ({ kind: 'quote', cite }) as const),
      { kind: 'words', text: problem.why },
      ...(does && problem.edit
        ? [{ kind: 'words', text: `Fix: ${does}` } as const, { kind: 'diff', text: diffOf(problem.edit, where.name) } as const]
        : severities[problem.kind] === 'error'
          ? [{ kind: 'words', text: 'No edit is safe here: what it should say is for you to decide.' } as const]
          : []),
      ...(page ? [{ kind: 'words', text: `More: \`docker-triage explain ${page}\`` } as const] : []),
    ];
  });
  const note =
    where.redacted && verdict.problems.some((p) => p.edit) ? ['Secrets are shown as placeholders; the diffs show them too.'] : [];
  return {
    title: [],
    summary: [summary(verdict, where.name), ...note].map((text) => ({ kind: 'words', text })),
    causes: [...causes, ...enginesOf(verdict)],
    healthy: [],
    notLooked: [],
    walk: [],
  };
}

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** SARIF 2.1.0 of a verdict. */
export function verdictSarif(verdict: Verdict, where: VerdictPlace, version: string): string {
  const rules = [...new Set(verdict.problems.map((p) => p.code))].map((id) => {
    const page = where.page(verdict.problems.find((p) => p.code === id)!);
    return {
      id,
      shortDescription: { text: id.replaceAll('-', ' ') },
      ...(page ? { help: { text: `docker-triage explain ${page}` } } : {}),
    };
  });
  const artifactLocation = where.name.startsWith('/') ? place(where.name) : { uri: encodeURI(where.name) };
  const results = verdict.problems.map((problem) => ({
    ruleId: problem.code,
    level: levels[severities[problem.kind]],
    message: { text: neutral(`${problem.title}\n\n${problem.why}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(problem.line > 0
            ? {
                region: {
                  startLine: problem.line,
                  startColumn: problem.column,
                  endColumn: problem.endColumn,
                  snippet: { text: neutralLine((where.lines[problem.line - 1] ?? '').slice(0, 1000)) },
                },
              }
            : {}),
        },
      },
    ],
    ...(problem.edit && !where.redacted
      ? {
          fixes: [
            {
              description: { text: where.does(problem) ?? problem.title },
              artifactChanges: [{ artifactLocation, replacements: [replacement({ path: where.name, ...problem.edit })] }],
            },
          ],
        }
      : {}),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'docker-triage', version, rules } },
        originalUriBaseIds: { HOST: { uri: 'file:///' } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Workflow commands of GitHub Actions, one per problem. */
export function verdictAnnotations(verdict: Verdict, { name }: VerdictPlace): string {
  const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;
  return verdict.problems
    .map((p) => {
      const at = [
        `file=${escapeProperty(name)}`,
        ...(p.line > 0 ? [`line=${p.line}`, `col=${p.column}`, `endColumn=${p.endColumn}`] : []),
        `title=${escapeProperty(neutralLine(`${p.code}: ${p.title}`))}`,
      ];
      return `::${commands[severities[p.kind]]} ${at.join(',')}::${escapeMessage(neutral(p.why))}\n`;
    })
    .join('');
}
