import type { Client, ProfileLine } from '../../../collectors/client.ts';
import type { Cite, Edit, Fix } from '../../model/finding.ts';

/** A start-up file without the lines that set these variables; it goes altogether where nothing but comments is left. */
export function withoutLines(client: Client, lines: readonly ProfileLine[]): Edit[] {
  return [...new Set(lines.map((l) => l.path))].flatMap((path) => {
    const before = client.profileFiles.get(path);
    if (!before) return [];
    const gone = new Set(lines.filter((l) => l.path === path).map((l) => l.line - 1));
    const kept = before.split('\n').filter((_, i) => !gone.has(i));
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
