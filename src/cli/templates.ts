import { readdirSync, readFileSync } from 'node:fs';
import type { Code } from '../model/finding.ts';
import { type Page, parsePage } from '../report/page.ts';

/** The words of the tool, read from `templates/` when they are wanted. */
export interface Templates {
  page(code: Code): Page;
  /** A file of the folder, e.g. `diagnosis.md`. */
  text(name: string): string;
  codes(): Code[];
}

export function readPages(folder: URL): Templates {
  const names = readdirSync(new URL('checks/', folder)).filter((name) => /^DT\d+-.+\.md$/.test(name));
  const byCode = new Map(names.map((name) => [name.slice(0, name.indexOf('-')) as Code, name]));
  const held = new Map<Code, Page>();
  return {
    page(code) {
      const known = held.get(code);
      if (known) return known;
      const name = byCode.get(code);
      if (!name) throw new Error(`${code} has no page in templates/checks`);
      const page = parsePage(readFileSync(new URL(`checks/${name}`, folder), 'utf8'));
      held.set(code, page);
      return page;
    },
    text: (name) => readFileSync(new URL(name, folder), 'utf8'),
    codes: () => [...byCode.keys()].sort(),
  };
}
