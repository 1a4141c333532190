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

/** A folder of files, or the files themselves by their path in it. */
export type Words = URL | Readonly<Record<string, string>>;

function source(words: Words): { checks(): string[]; text(name: string): string } {
  if (words instanceof URL)
    return { checks: () => readdirSync(new URL('checks/', words)), text: (name) => readFileSync(new URL(name, words), 'utf8') };
  return {
    checks: () => Object.keys(words).flatMap((path) => /^checks\/(.+)$/.exec(path)?.[1] ?? []),
    text(name) {
      const found = words[name];
      if (found === undefined) throw new Error(`there is no template ${name}`);
      return found;
    },
  };
}

export function readPages(words: Words): Templates {
  const { checks, text } = source(words);
  const names = checks().filter((name) => /^DT\d+-.+\.md$/.test(name));
  const byCode = new Map(names.map((name) => [name.slice(0, name.indexOf('-')) as Code, name]));
  const held = new Map<Code, Page>();
  let named: Map<string, string> | undefined;
  const sayings = () => {
    named ??= new Map(
      [...text('causes.md').matchAll(/^(?:- `([^`]+)`|(likely|possible):) (.+)$/gm)].map((m) => [m[1] ?? m[2] ?? '', m[3] ?? '']),
    );
    return named;
  };
  return {
    cause: (name) => sayings().get(name),
    sureness: (confidence) => sayings().get(confidence === 'possible' ? 'possible' : 'likely') ?? '',
    page(code) {
      const known = held.get(code);
      if (known) return known;
      const name = byCode.get(code);
      if (!name) throw new Error(`${code} has no page in templates/checks`);
      const page = parsePage(text(`checks/${name}`));
      held.set(code, page);
      return page;
    },
    text,
    codes: () => [...byCode.keys()].sort(),
  };
}
