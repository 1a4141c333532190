/** A check's page: `templates/checks/<code>-<name>.md`, Markdown with `{{slots}}` and no logic. */
export interface Page {
  /** The first heading, with slots. */
  title: string;
  /** What stands before the first section: the consequence, with slots. */
  summary: string;
  /** The sections by heading: Why, Fixes, Healthy, Read more. */
  sections: ReadonlyMap<string, string>;
  /** What the section Fixes says before the first of them: what to decide, and by whom. */
  decide: string;
  /** The text of each fix, by its id, from `### id` headings of the section Fixes. */
  fixes: ReadonlyMap<string, string>;
  text: string;
}

function cut(text: string, mark: '## ' | '### '): [string, Map<string, string>] {
  const [first = '', ...rest] = text.split(new RegExp(`^${mark}`, 'm'));
  return [
    first.trim(),
    new Map(
      rest.map((part) => {
        const at = part.indexOf('\n');
        return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      }),
    ),
  ];
}

/** Takes a page apart. Throws where it has no title: a page is part of the program. */
export function parsePage(text: string): Page {
  const head = /^# (.+)\n/.exec(text);
  if (!head?.[1]) throw new Error('a page begins with "# title"');
  const [summary, sections] = cut(text.slice(head[0].length), '## ');
  const [decide, fixes] = cut(sections.get('Fixes') ?? '', '### ');
  return { title: head[1].trim(), summary, sections, decide, fixes, text };
}

/** Fills `{{slots}}`. Without data, as on the page itself, a slot shows its own name. */
export function fill(text: string, data: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? name.toUpperCase());
}
