import { type Decrypt, inspectBundle } from '../bundle/open.ts';
import type { Problem } from '../bundle/problem.ts';
import { compareWithManifest } from '../bundle/verify.ts';
import { createRedactor, type IdentityKind, prove } from '../redact/index.ts';
import { neutralLine } from '../report/neutral.ts';
import type { Terminal } from './commands.ts';
import { exitCodes } from './exit.ts';

const mostLines = 200;

/**
 * Checks a bundle: its form, its entries against the manifest, and the proof of redaction once more.
 * One line a problem. The proof knows no value of the host here: it finds what its rules find in any text.
 */
export async function runVerify(path: string, format: 'text' | 'json', screen: Terminal, decrypt?: Decrypt): Promise<number> {
  const { opened, problems } = await inspectBundle(path, decrypt);
  const all: Problem[] = [...problems];
  if (opened) {
    all.push(...compareWithManifest(opened));
    const members = opened.paths().map((name) => ({ name, bytes: opened.read(name) ?? Buffer.alloc(0) }));
    const { proof, identities, readable } = opened.manifest.redaction;
    if (proof === 'off') all.push({ kind: 'leak', message: 'it was written without redaction, as the person who took it wanted' });
    else
      for (const { rule, member } of prove(
        createRedactor({ keepIdentities: identities === 'kept' || ((readable as IdentityKind[] | undefined) ?? false) }),
        members,
      ))
        all.push({ kind: 'leak', message: `${member}: ${rule} would have to be redacted` });
  }
  const files = opened?.manifest.files.length ?? 0;
  if (format === 'json') {
    const tool = opened ? { schemaVersion: opened.manifest.schemaVersion, version: opened.manifest.tool.version } : null;
    screen.out(`${JSON.stringify({ schemaVersion: 1, bundle: tool, files, problems: all }, null, 2)}\n`);
  } else if (all.length === 0)
    screen.out(`${neutralLine(path)}: ${files} files, all as the manifest says; nothing in them had to be redacted.\n`);
  else {
    screen.out(
      all
        .slice(0, mostLines)
        .map(({ message }) => `${neutralLine(message)}\n`)
        .join(''),
    );
    if (all.length > mostLines) screen.out(`and ${all.length - mostLines} more\n`);
  }
  return all.length === 0 ? exitCodes.done : exitCodes.failed;
}
