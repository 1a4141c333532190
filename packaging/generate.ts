// Writes what is made from the tables: the man page, docs/commands.md, the README's list, docs/daemon-json.md and its schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, root, topics } from '../src/cli/table/index.ts';
import { reference } from '../src/dockerd/reference.ts';
import { daemonSchema } from '../src/dockerd/schema.ts';
import { type Book, manPage } from './man.ts';
import { commandsPage, readmeUse } from './reference.ts';

const home = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(home, path), 'utf8');

/** The table and the words, as they are now. */
function book(): Book {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return { version, root, commands, topics: topics.map((t) => read(`templates/topics/${t.name}.md`)) };
}

const marks = /(<!-- commands: made by npm run generate -->\n)[\s\S]*?(<!-- end of commands -->)/;

/** Every generated file with its text. */
export function generated(): { path: string; text: string }[] {
  const made = book();
  return [
    { path: 'man/docker-triage.1', text: manPage(made) },
    { path: 'docs/commands.md', text: commandsPage(made) },
    { path: 'docs/daemon-json.md', text: reference(read('templates/daemon-json.md')) },
    { path: 'docs/daemon.schema.json', text: `${JSON.stringify(daemonSchema(), null, 2)}\n` },
    { path: 'README.md', text: read('README.md').replace(marks, (_, open, close) => `${open}\n${readmeUse(made)}\n${close}`) },
  ];
}

if (import.meta.main) for (const { path, text } of generated()) writeFileSync(join(home, path), text);
