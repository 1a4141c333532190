import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// Who may import whom. A room is a folder of src, or one of the two units' folders beside it.
const rooms: Record<string, { rooms: string[]; types?: string[]; packages: RegExp }> = {
  model: { rooms: [], packages: /^$/ },
  redact: { rooms: ['model'], packages: /^(yaml|node:(crypto|buffer))$/ },
  dockerd: { rooms: ['model'], packages: /^(jsonc-parser|ipaddr\.js)$/ },
  collectors: { rooms: ['model', 'dockerd'], packages: /^(jsonc-parser|ipaddr\.js)$/ },
  checks: { rooms: ['model', 'dockerd'], types: ['collectors'], packages: /^ipaddr\.js$/ },
  tree: { rooms: ['model', 'dockerd'], types: ['collectors'], packages: /^$/ },
  core: { rooms: ['model'], packages: /^$/ },
  // what reports show beside findings, computed out of evidence; node:crypto in report is for the content policy of report.html
  view: { rooms: ['model', 'dockerd'], types: ['collectors'], packages: /^$/ },
  report: { rooms: ['model'], packages: /^(diff|get-east-asian-width|node:(crypto|util))$/ },
  bundle: {
    rooms: ['model', 'core', 'redact'],
    packages: /^(archiver|yauzl|valibot|node:(crypto|events|fs|fs\/promises|path|stream|stream\/promises|util|zlib))$/,
  },
  // request files: reading, signing, writing; libraries are loaded when one is at hand
  request: { rooms: ['model'], packages: /^(yaml|valibot|node:crypto)$/ },
  host: { rooms: ['model'], packages: /^(execa|node:.+)$/ },
  tui: { rooms: ['model', 'core', 'report'], packages: /^(ink|react|react\/jsx-runtime|string-width)$/ },
  cli: {
    rooms: ['model', 'core', 'report', 'bundle', 'redact', 'request', 'host', 'dockerd'],
    // net: docker's socket of a plug-in, nothing else; worker_threads: the thread in which `redact` works
    packages:
      /^(age-encryption|commander|node:(fs|fs\/promises|net|os|path|readline\/promises|stream|stream\/consumers|stream\/promises|worker_threads|zlib))$/,
  },
};

// What checks may take from collectors besides types: pure readers that need no machine.
const sharedReaders = ['collectors/config.ts', 'collectors/service.ts', 'collectors/client.ts'];

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const roomOf = (file: string) => (file.startsWith('collectors/') ? 'collectors' : (/^src\/([^/]+)\//.exec(file)?.[1] ?? 'main'));

interface Import {
  file: string;
  line: number;
  from: string;
  typeOnly: boolean;
}

function imports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/^\s*(import|export)\s+(type\s+)?([^;'"]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm)) {
    const named = match[3] ?? '';
    const allTypes =
      /\{/.test(named) &&
      [...named.replace(/[{}]|from/g, '').split(',')]
        .map((n) => n.trim())
        .filter(Boolean)
        .every((n) => n.startsWith('type '));
    found.push({
      file,
      line: text.slice(0, match.index).split('\n').length,
      from: match[4] ?? match[5] ?? '',
      typeOnly: Boolean(match[2]) || allTypes,
    });
  }
  return found;
}

const all = [...sources('src'), ...sources('collectors')];

test('every room imports only what the table allows it', () => {
  const wrong = all.flatMap(imports).flatMap(({ file, line, from, typeOnly }) => {
    const room = roomOf(file);
    const rule = rooms[room];
    if (!rule) return [];
    if (!from.startsWith('.'))
      return rule.packages.test(from)
        ? []
        : [`${file}:${line} imports ${from}: ${room} may not; the machine is for src/host, files of the tool for src/cli`];
    const target = relative(root, join(root, dirname(file), from));
    const other = roomOf(target);
    if (other === room || rule.rooms.includes(other) || (typeOnly && rule.types?.includes(other))) return [];
    if (rule.types?.includes(other) && sharedReaders.includes(target)) return [];
    return [
      `${file}:${line} imports ${target}: ${room} may import ${rule.rooms.join(', ') || 'nothing'}; move the code to the room that owns it, or pass it as an argument`,
    ];
  });
  expect(wrong).toEqual([]);
});

test('nobody imports main or wire but main', () => {
  const wrong = all.flatMap(imports).filter(({ file, from }) => /\/(main|wire)\.ts$/.test(from) && file !== 'src/main.ts');
  expect(wrong).toEqual([]);
});

test('every folder of src is a room of the table', () => {
  const known = [...Object.keys(rooms), 'main'];
  expect([...new Set(all.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
});
