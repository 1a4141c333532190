import type { Client, ProfileLine } from '../../../collectors/client.ts';
import type { Cite, Edit, Fix } from '../../model/finding.ts';

const value = `(?:"[^"]*"|'[^']*'|[^\\s"';&|#]*)`;
const plainAssignments = new RegExp(`^\\s*(?:export\\s+)?(?:[A-Za-z_]+=${value}\\s*)+$`);

/** A line without the assignments of these variables; nothing where no other is on it, or where it is more than assignments. */
function without(text: string, names: readonly string[]): string[] {
  if (!plainAssignments.test(text)) return [];
  const kept = text.replace(new RegExp(`(?<=^|\\s)(?:${names.join('|')})=${value}\\s*`, 'g'), '').trimEnd();
  return kept.includes('=') ? [kept] : [];
}

/** A start-up file without the assignments of these lines; it goes altogether where nothing but comments is left. */
export function withoutLines(client: Client, lines: readonly ProfileLine[]): Edit[] {
  return [...new Set(lines.map((l) => l.path))].flatMap((path) => {
    const before = client.profileFiles.get(path);
    if (!before) return [];
    const gone = Map.groupBy(
      lines.filter((l) => l.path === path),
      (l) => l.line - 1,
    );
    const kept = before.split('\n').flatMap((row, i) =>
      gone.has(i)
        ? without(
            row,
            (gone.get(i) ?? []).map((l) => l.name),
          )
        : [row],
    );
    const empty = path.startsWith('/etc/profile.d/') && kept.every((l) => /^\s*(#.*)?$/.test(l));
    return [{ path, before, after: empty ? null : kept.join('\n') }];
  });
}

/** Quotes a line of a start-up file. */
export const citeProfile = ({ path, line, text }: ProfileLine): Cite => ({ source: path, line, column: 1, length: text.length, text });

/** Takes a variable of the client out of the start-up files that set it. */
export function unset(client: Client, name: string): Fix[] {
  const edits = withoutLines(
    client,
    client.profile.filter((l) => l.name === name),
  );
  if (edits.length === 0) return [];
  return [
    {
      id: 'unset-it',
      title: `take ${name} out of ${edits.map((e) => e.path).join(', ')}`,
      risk: 'none',
      steps: edits.map((edit) => ({ edit })),
      note: `It holds from the next login on; in this shell: \`unset ${name}\`.`,
    },
  ];
}
