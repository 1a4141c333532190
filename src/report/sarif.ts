import type { Cite, Edit, Fix } from '../model/finding.ts';
import type { CauseEntry, FindingsFile, Pages } from './findings.ts';
import { neutral, neutralLine } from './neutral.ts';

/** A path from the root of the host; `%` and blanks are escaped, slashes stay. */
export const place = (path: string) => ({ uri: encodeURI(path.slice(1)).replace(/[?#]/g, encodeURIComponent), uriBaseId: 'HOST' });

function location({ source, line, column, length, text, note }: Cite) {
  return {
    physicalLocation: {
      artifactLocation: place(source),
      ...(line === undefined
        ? {}
        : {
            region: {
              startLine: line,
              ...(column === undefined ? {} : { startColumn: column, ...(length === undefined ? {} : { endColumn: column + length }) }),
              snippet: { text: neutralLine(text) },
            },
          }),
    },
    ...(note ? { message: { text: neutralLine(note) } } : {}),
  };
}

/** The lines that an edit replaces. What stands before and behind them is the same in both. */
export function replacement({ before, after }: Edit) {
  const [old, young] = [before ?? '', after ?? ''].map((t) => t.split(/(?<=\n)/)) as [string[], string[]];
  let top = 0;
  while (top < old.length && top < young.length && old[top] === young[top]) top++;
  let end = 0;
  while (end < old.length - top && end < young.length - top && old.at(-1 - end) === young.at(-1 - end)) end++;
  return {
    deletedRegion: { startLine: top + 1, startColumn: 1, endLine: old.length - end + 1, endColumn: 1 },
    insertedContent: { text: young.slice(top, young.length - end).join('') },
  };
}

function fixOf(fix: Fix) {
  const edits = fix.steps.flatMap((step) => ('edit' in step && step.edit.after !== null ? [step.edit] : []));
  if (edits.length === 0) return [];
  return [
    {
      description: { text: neutralLine(fix.title) },
      artifactChanges: edits.map((edit) => ({ artifactLocation: place(edit.path), replacements: [replacement(edit)] })),
    },
  ];
}

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

function resultOf({ code, severity, title, summary, cites, fixes }: CauseEntry) {
  const files = cites.filter((c) => c.source.startsWith('/'));
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: neutral(`${title}\n\n${summary}`) },
    locations: files.slice(0, 1).map(location),
    ...(files.length > 1 ? { relatedLocations: files.slice(1).map(location) } : {}),
    fixes: fixes.flatMap(fixOf),
  };
}

/** SARIF 2.1.0 of the findings that stand in a file: daemon.json, units, drop-ins. What only a log or a command tells has no place there. */
export function sarif(file: FindingsFile, pages: Pages, version: string): string {
  const found = file.causes.filter((c) => c.cites.some((cite) => cite.source.startsWith('/')));
  const rules = [...new Map(found.map((c) => [c.code, c])).values()].map(({ code, name }) => ({
    id: code,
    name,
    shortDescription: { text: name.replaceAll('-', ' ') },
    ...(pages(code).sections.get('Why')
      ? {
          fullDescription: {
            text: pages(code)
              .sections.get('Why')
              ?.replace(/\s*\n\s*/g, ' '),
          },
        }
      : {}),
    help: { text: `docker-triage explain ${code}` },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'docker-triage', version, rules } },
        originalUriBaseIds: { HOST: { uri: 'file:///' } },
        columnKind: 'utf16CodeUnits',
        results: found.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
