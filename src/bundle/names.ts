import { type Problem, type ProblemKind, shown } from './problem.ts';

const mostBytes = 240;

// a file of these names opens a device on Windows, with any ending
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .:].*)?$/i;

const rules: readonly [kind: ProblemKind, wrong: (name: string) => boolean, why: string][] = [
  ['name', (n) => n === '' || n === '/', 'has an empty name'],
  ['name', (n) => Buffer.byteLength(n) > mostBytes, `has a name of more than ${mostBytes} bytes`],
  ['name', (n) => /[\u0000-\u001f\u007f-\u009f]/.test(n), 'has a control character in its name'],
  ['name', (n) => n.includes('\ufffd'), 'has a name that is not UTF-8'],
  ['name-escapes', (n) => n.includes('\\'), 'has a backslash in its name, which some systems take for a folder'],
  ['name-escapes', (n) => n.startsWith('/'), 'has an absolute path'],
  ['name-escapes', (n) => /^[a-z]:/i.test(n), 'has a drive letter'],
  ['name-escapes', (n) => n.split('/').includes('..'), 'leads out of the folder with ".."'],
  ['name', (n) => n.includes(':'), 'has a colon in its name, which Windows takes for a hidden stream'],
  ['name-device', (n) => n.split('/').some((part) => devices.test(part)), 'has the name of a device'],
  [
    'name',
    (n) =>
      n
        .replace(/\/$/, '')
        .split('/')
        .some((p) => p === '' || /[ .]$/.test(p)),
    'has a part that is empty or ends in a dot or blank',
  ],
];

/** Why a name of a bundle cannot be a file below one folder on every system; undefined where it can. */
export function nameProblem(name: string): Problem | undefined {
  const found = rules.find(([, wrong]) => wrong(name));
  return found && { kind: found[0], message: `the entry ${shown(name)} ${found[2]}` };
}

/** Two names that one file system may take for the same give the same. */
export function sameFile(name: string): string {
  return name.replace(/\/$/, '').normalize('NFC').toLowerCase();
}
