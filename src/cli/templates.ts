import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Confidence } from '../model/finding.ts';
import { type Page, parsePage } from '../report/page.ts';

/** The words of the tool, read from `templates/` when they are wanted. */
export interface Templates {
  page(code: Code): Page;
  /** A file of the folder, e.g. `diagnosis.md`. */
  text(name: string): string;
  codes(): Code[];
  /** What a cause is called where only words are known, and how sure words are. */
  cause(name: string): string | undefined;
  sureness(confidence: Confidence): string;
}

export function readPages(folder: URL): Templates {
  const names = readdirSync(new URL('checks/', folder)).filter((name) => /^DT\d+-.+\.md$/.test(name));
  const byCode = new Map(names.map((name) => [name.slice(0, name.indexOf('-')) as Code, name]));
  const held = new Map<Code, Page>();
  const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  let named: Map<string, string> | undefined;
  const words = () => {
    named ??= new Map(
      [...text('causes.md').matchAll(/^(?:- `([^`]+)`|(likely|possible):) (.+)$/gm)].map((m) => [m[1] ?? m[2] ?? '', m[3] ?? '']),
    );
    return named;
  };
  return {
    cause: (name) => words().get(name),
    sureness: (confidence) => words().get(confidence === 'possible' ? 'possible' : 'likely') ?? '',
    page(code) {
      const known = held.get(code);
      if (known) return known;
      const name = byCode.get(code);
      if (!name) throw new Error(`${code} has no page in templates/checks`);
      const page = parsePage(readFileSync(new URL(`checks/${name}`, folder), 'utf8'));
      held.set(code, page);
      return page;
    },
    text,
    codes: () => [...byCode.keys()].sort(),
  };
}
